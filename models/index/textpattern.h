// SPDX-License-Identifier: GPL-3.0-or-later
// What a word, a phrase or a regular expression finds in texts, and in what belongs to an event. Knows no query syntax.
#pragma once

#include "models/index/queryrun.h"
#include "models/time/result.h"

#include <QRegularExpression>

#include <string>
#include <variant>

namespace kronika {

class TextPattern
{
public:
    /// Found anywhere in a text, whatever its case and accents; blanks in it stand for any blanks and line ends.
    static TextPattern ofText(const QString &text);
    /// Found in a text as it is but for case. The error's `where` is empty; `errorOffset` says where in the pattern.
    static Result<TextPattern> ofExpression(const QString &expression, qsizetype *errorOffset = nullptr);

    /// Fails the run when an expression asks for more steps than are reasonable.
    bool isIn(SearchedText &text, QueryRun &run) const;
    bool isIn(std::string_view utf8, QueryRun &run) const;
    /// The folded text that is looked for; empty for an expression.
    std::string_view foldedText() const;
    /// In every text of ASCII alone that it is in stands this, whatever its case; empty if nothing is known.
    std::string_view requiredWord() const { return m_requiredWord; }

private:
    using Finder = std::variant<std::string, QRegularExpression>;
    TextPattern(Finder finder, std::string requiredWord);

    Finder m_finder;
    std::string m_requiredWord;
};

/// Finds the pattern in a title or its translations, the description, a tag, an actor (id, name, aliases, names) or a
/// source of the claims (id, title, publisher).
Condition foundAnywhere(TextPattern pattern);

} // namespace kronika
