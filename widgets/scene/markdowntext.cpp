// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/markdowntext.h"

#include "models/document/plaintext.h"

#include <QTextDocument>

#include <algorithm>

namespace kronika {

namespace {

/// Of the marker of a list item that `text` begins with; 0 if it begins with none.
qsizetype markerLength(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    if (at == text.size() || !QStringView(at == 0 ? u"-+*" : u".)").contains(text[at]))
        return 0;
    ++at;
    return at == text.size() || text[at].isSpace() ? at : 0;
}

/// Nested ones may stand in one line, and in quotations.
qsizetype listMarkersIn(QStringView markdown)
{
    qsizetype count = 0;
    bool atStart = true;
    for (qsizetype at = 0; at < markdown.size(); ++at) {
        const QChar c = markdown[at];
        if (const qsizetype length = atStart ? markerLength(markdown.sliced(at)) : 0; length > 0) {
            ++count;
            at += length - 1;
        } else if (c == u'\n' || c == u'\r') {
            atStart = true;
        } else if (!c.isSpace() && c != u'>') {
            atStart = false;
        }
    }
    return count;
}

} // namespace

bool hasTooMuchMarkup(QStringView markdown)
{
    constexpr qsizetype kMostMarkup = 5'000;
    constexpr qsizetype kMostListItems = 500;
    const auto isMarkup = [](QChar c) { return QStringView(u"*_[]()<>!`~|&#\\").contains(c); };
    return std::ranges::count_if(markdown, isMarkup) > kMostMarkup || listMarkersIn(markdown) > kMostListItems;
}

QString shownMarkdown(const std::string &markdown)
{
    constexpr std::size_t mostBytes = 64'000;
    return multiLine(std::string_view(markdown).substr(0, mostBytes));
}

void takeApart(const QString &markdown, QTextDocument &document)
{
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                       QTextDocument::MarkdownNoHTML);
}

QString withoutMarkup(const std::string &markdown)
{
    QString text = shownMarkdown(markdown);
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
