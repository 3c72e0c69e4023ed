// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a fold: how many events it holds, and in a search how many of them match, in as many characters as it
// has room for.
#pragma once

#include "widgets/scene/displaylist.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>

namespace kronika {

/// "9999", "10k", "123k", "1.2M", "12M".
inline QString foldText(std::uint32_t count)
{
    if (count < 10'000)
        return QString::number(count);
    if (count < 1'000'000)
        return QString::number(count / 1'000) + u'k';
    const std::uint32_t tenths = count / 100'000;
    return tenths < 100 ? QString(QString::number(tenths / 10) + u'.' + QString::number(tenths % 10) + u'M')
                        : QString(QString::number(tenths / 10) + u'M');
}

/// Where that does not fit: "999", "9k", "123k", "1M".
inline QString shortFoldText(std::uint32_t count)
{
    if (count < 1'000)
        return QString::number(count);
    return count < 1'000'000 ? QString(QString::number(count / 1'000) + u'k')
                             : QString(QString::number(count / 1'000'000) + u'M');
}

/// In characters, of foldText().
inline int foldTextLength(std::uint32_t count)
{
    if (count < 10'000)
        return 1 + (count >= 10 ? 1 : 0) + (count >= 100 ? 1 : 0) + (count >= 1'000 ? 1 : 0);
    return static_cast<int>(foldText(count).size());
}

/// Some of its events match a search, and the others are dimmed.
inline bool isPartlyMatching(const Mark &fold)
{
    return fold.matching && *fold.matching > 0 && *fold.matching < fold.count;
}

/// In characters, of the longest that can stand in it: "3/57k".
inline int foldTextLength(const Mark &fold)
{
    return foldTextLength(fold.count) + (isPartlyMatching(fold) ? 1 + foldTextLength(*fold.matching) : 0);
}

/// The first of its texts that is at most so wide, as `widthOf` says; empty if none is.
template <typename WidthOf>
QString fittingFoldText(const Mark &fold, double roomPx, WidthOf widthOf)
{
    const auto fits = [&](const QString &text) { return !text.isEmpty() && widthOf(text) <= roomPx; };
    std::array<QString, 4> texts;
    if (isPartlyMatching(fold)) {
        texts[0] = foldText(*fold.matching) + u'/' + foldText(fold.count);
        texts[1] = shortFoldText(*fold.matching) + u'/' + shortFoldText(fold.count);
    }
    texts[2] = foldText(fold.count);
    texts[3] = shortFoldText(fold.count);
    const auto found = std::ranges::find_if(texts, fits);
    return found == texts.end() ? QString() : *found;
}

} // namespace kronika
