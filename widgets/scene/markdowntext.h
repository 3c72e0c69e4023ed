// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions of files as plain text for paper, and which are too much for Markdown. Shows nothing and loads nothing.
#pragma once

#include <QString>

#include <string>

class QTextDocument;

namespace kronika {

/// Whether taking it apart as Markdown would take too long: it has thousands of signs that open something, each of
/// which may be looked for to the end of the text, or hundreds of list items, each of which QTextList looks for among
/// all others. It is shown as the plain text that it is.
bool hasTooMuchMarkup(QStringView markdown);

/// What of a description is taken apart as Markdown, for paper is not endless and that costs its time: at most 64 kB,
/// with what cannot be seen made visible.
QString shownMarkdown(const std::string &markdown);

/// As GitHub reads it, HTML as text. `document` must never be laid out: then no image is looked for.
void takeApart(const QString &markdown, QTextDocument &document);

/// Markdown as plain text for a text flow: lines stay (as line separators), markup goes, HTML is text. Cut beyond 64
/// kB: taking Markdown apart costs its time, and paper is not endless.
QString withoutMarkup(const std::string &markdown);

} // namespace kronika
