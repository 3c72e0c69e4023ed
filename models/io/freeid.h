// SPDX-License-Identifier: GPL-3.0-or-later
// Ids like those that files have, where these cannot be ids or are taken. Knows no record.
#pragma once

#include "models/io/formats/kronika/values.h"

#include <QString>

#include <algorithm>
#include <string>
#include <string_view>

namespace kronika {

inline constexpr std::size_t kMostIdBytes = 200;

/// Shortened at a character's end, without control characters; may come out empty.
inline std::string asId(std::string_view wanted)
{
    if (reader::isId(wanted))
        return std::string(wanted);
    std::string id;
    for (const QChar c :
         QString::fromUtf8(wanted.data(), qsizetype(std::min(wanted.size(), kMostIdBytes))).simplified())
        id += c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter ? std::string()
                                                                                       : QString(c).toStdString();
    return reader::isId(id) ? id : std::string();
}

/// Room for a number behind it, cut at a character's end.
inline std::string stemOf(const std::string &id)
{
    std::size_t size = std::min(id.size(), kMostIdBytes - 12);
    while (size > 0 && size < id.size() && (static_cast<unsigned char>(id[size]) & 0xc0) == 0x80)
        --size;
    return id.substr(0, size) + "-";
}

/// A free id like `wanted` or, if that is empty, `prefix` and a number: the next one, where the numbers so far have no
/// gaps. O(log n) questions for n ids of the same stem.
template <typename IsTaken>
std::string freeId(std::string_view wanted, const char *prefix, IsTaken &&isTaken)
{
    const std::string base = asId(wanted);
    if (!base.empty() && !isTaken(base))
        return base;
    const std::string stem = base.empty() ? std::string(prefix) : stemOf(base);
    const auto idAt = [&](std::size_t n) { return stem + std::to_string(n); };
    std::size_t lowest = base.empty() ? 1 : 2;
    if (!isTaken(idAt(lowest)))
        return idAt(lowest);
    std::size_t highest = 2 * lowest;
    for (; isTaken(idAt(highest)); highest *= 2)
        lowest = highest;
    while (highest - lowest > 1) {
        const std::size_t middle = lowest + (highest - lowest) / 2;
        (isTaken(idAt(middle)) ? lowest : highest) = middle;
    }
    return idAt(highest);
}

} // namespace kronika
