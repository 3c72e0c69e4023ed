// SPDX-License-Identifier: GPL-3.0-or-later
// Tells texts apart of which each letter is one glyph, placed after the one before it. Knows no font.
#pragma once

#include <QString>

#include <algorithm>
#include <string_view>

namespace kronika {

/// Latin letters, digits and the usual signs, from left to right, without combining or invisible signs and without
/// blanks at its ends. Not empty.
inline bool isSimpleText(QStringView text)
{
    constexpr char16_t kSoftHyphen = 0x00AD;
    const auto isSimple = [](QChar c) {
        const char16_t code = c.unicode();
        const bool isLatin = (code >= 0x20 && code <= 0x7E) || (code > 0xA0 && code <= 0x24F && code != kSoftHyphen);
        const bool isSign = (code >= 0x2010 && code <= 0x2027) || code == 0x20AC;
        return isLatin || isSign;
    };
    return !text.isEmpty() && text.front() != u' ' && text.back() != u' ' && std::ranges::all_of(text, isSimple);
}

/// The same of texts in ASCII.
inline bool isSimpleAscii(std::string_view text)
{
    const auto isSimple = [](char c) { return c >= 0x20 && c <= 0x7E; };
    return !text.empty() && text.front() != ' ' && text.back() != ' ' && std::ranges::all_of(text, isSimple);
}

} // namespace kronika
