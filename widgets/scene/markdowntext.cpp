// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/markdowntext.h"

#include "models/document/plaintext.h"

#include <QTextDocument>

namespace kronika {

QString withoutMarkup(const std::string &markdown)
{
    constexpr std::size_t mostBytes = 64'000;
    QTextDocument document;
    // Never laid out, so that no image of it is looked for.
    document.setMarkdown(multiLine(std::string_view(markdown).substr(0, mostBytes)),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                             QTextDocument::MarkdownDialectCommonMark);
    QString text = document.toPlainText().remove(QChar::ObjectReplacementCharacter).trimmed();
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace kronika
