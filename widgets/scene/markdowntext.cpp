// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/markdowntext.h"

#include "models/document/plaintext.h"

#include <QTextDocument>

#include <algorithm>

namespace kronika {

bool hasTooMuchMarkup(QStringView markdown)
{
    constexpr qsizetype kMostMarkup = 5'000;
    const auto isMarkup = [](QChar c) { return QStringView(u"*_[]()<>!`~|&#\\").contains(c); };
    return std::ranges::count_if(markdown, isMarkup) > kMostMarkup;
}

QString withoutMarkup(const std::string &markdown)
{
    constexpr std::size_t mostBytes = 64'000;
    QString text = multiLine(std::string_view(markdown).substr(0, mostBytes));
    if (!hasTooMuchMarkup(text)) {
        QTextDocument document;
        // Never laid out, so that no image of it is looked for.
        document.setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                       QTextDocument::MarkdownDialectCommonMark);
        text = document.toPlainText().remove(QChar::ObjectReplacementCharacter);
    }
    text = text.trimmed();
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace kronika
