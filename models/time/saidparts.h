// SPDX-License-Identifier: GPL-3.0-or-later
// What the files that say dates share. Knows no language.
#pragma once

#include <QString>

#include <string_view>

namespace kronika {

/// The pattern with its places filled, however the texts themselves look.
template <typename... Texts>
QString filled(QStringView pattern, const Texts &...texts)
{
    return pattern.toString().arg(texts...);
}

constexpr bool isMasked(std::string_view digits)
{
    return digits.find('X') != std::string_view::npos;
}

} // namespace kronika
