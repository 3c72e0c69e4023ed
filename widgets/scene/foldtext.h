// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a fold: how many events it holds, in at most four characters from ten thousand on.
#pragma once

#include <QString>

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

/// In characters, of foldText().
inline int foldTextLength(std::uint32_t count)
{
    if (count < 10'000)
        return 1 + (count >= 10 ? 1 : 0) + (count >= 100 ? 1 : 0) + (count >= 1'000 ? 1 : 0);
    return static_cast<int>(foldText(count).size());
}

} // namespace kronika
