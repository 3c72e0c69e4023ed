// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of files made harmless for plain-text labels: no control character, and none that turns the direction of what
// follows. Knows no widget; what it gives is plain text, never markup.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace kronika {

/// Control characters (C0, DEL, C1), line and paragraph separators and bidirectional controls (U+061C, U+200E-F,
/// U+202A-E, U+2066-9) become U+FFFD. Bytes that are no UTF-8 likewise, and what has no width and no use: U+00AD,
/// U+034F, U+180E, U+2060, U+FEFF; U+200B but in scripts that need it between words; U+FE0E-F but behind what can be
/// an emoji; tags (U+E0000-7F) but of a flag. So do marks on one letter from the fifth on.
QString singleLine(std::string_view utf8);
QString singleLine(QString text);

/// The same for a text of several lines: line feeds and tabs stay, CR LF and CR become line feeds.
QString multiLine(std::string_view utf8);

/// UTF-8 in which those that singleLine() replaces are, but tabs, line feeds and carriage returns.
std::string withoutControls(std::string_view utf8);

/// What turns the direction of what follows against its letters, so that a name can be read backwards.
enum class Overrides : bool { Kept, Replaced };

/// UTF-8 that may stand among other texts in a file for other programs. Control characters (C0 but tabs and line ends,
/// DEL, C1) become U+FFFD, overrides of direction (U+202D-E) if told so. Embeddings and isolates end with the text,
/// and an end without a beginning becomes U+FFFD: so nothing turns what stands beside. All else stays, as scripts need
/// it: marks of direction, joiners, soft hyphens. The same text again if nothing of this is in it. O(length).
std::string withoutReach(std::string_view utf8, Overrides overrides);

/// In UTF-16 units, of what stands between blanks.
qsizetype longestWord(QStringView text);
/// Longer words are broken anywhere: to find where else, Qt reads on to their end for every line.
inline constexpr qsizetype kLongestUnbroken = 500;

/// At most `length` UTF-16 units, with an ellipsis where something was cut.
QString shortened(const QString &text, qsizetype length);

/// Between U+2068 and U+2069, so that right-to-left text cannot reorder what stands beside it.
QString isolated(const QString &text);

} // namespace kronika
