// SPDX-License-Identifier: GPL-3.0-or-later
// Where something stands in a text, and what was wrong there. Knows no format.
#pragma once

#include "models/time/result.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kronika {

/// Both count from 1; the column in characters (code points). 0,0 where a text position means nothing.
struct TextPosition
{
    std::size_t line = 0;
    std::size_t column = 0;
};

/// Of the character at byte `offset`. O(offset) - only for what is shown to people.
TextPosition positionOf(std::string_view text, std::size_t offset);

/// At most so many bytes of its beginning.
std::string cutAtCharacter(std::string_view utf8, std::size_t most);

/// Moves a position over text that begins there.
void advance(TextPosition &position, std::string_view passed);

/// What is said of something, and which word or option of the command line helps: English, and for a terminal only.
struct Remark
{
    Remark(QString text, QString commandOption = {})
        : what(std::move(text))
        , option(std::move(commandOption))
    {
    }
    Remark(const Error &error)
        : Remark(error.text(), error.option)
    {
    }

    /// For a terminal.
    QString commandText() const;

    QString what;
    QString option;
};

enum class Severity { Error, Warning };

struct Diagnostic
{
    Severity severity = Severity::Error;
    TextPosition position;
    /// RFC 9535 normalized path without quotes where names allow it: `$.events[3].claims[0].source`; empty where
    /// there is none.
    std::string path;
    /// What was found and what is expected.
    QString message;
    /// As in Remark.
    QString option = {};

    /// The message for a terminal.
    QString commandMessage() const;
    /// `FILE:LINE:COLUMN: error: MESSAGE`, or `FILE: error: MESSAGE` without a position. The path, where there is one,
    /// begins the message.
    QString line(const QString &file) const;
};

/// Collects what a reader has to say: at most 100 in full, errors before warnings, and the count of all.
class Diagnostics
{
public:
    static constexpr std::size_t kMaxKept = 100;

    void add(Diagnostic diagnostic);
    std::size_t errorCount() const { return m_errors; }
    std::size_t warningCount() const { return m_warnings; }
    bool hasErrors() const { return m_errors > 0; }
    /// In the order of position; at most kMaxKept in all.
    const std::vector<Diagnostic> &kept() const { return m_kept; }

private:
    std::vector<Diagnostic> m_kept;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
};

} // namespace kronika
