// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/firstline.h"

#include "models/io/diagnostics.h"

#include <algorithm>

namespace kronika {

std::string firstLineOf(const std::string &text)
{
    const std::size_t begin = std::min(text.find_first_not_of("\r\n \t"), text.size());
    return text.substr(begin, text.find_first_of("\r\n", begin) - begin);
}

std::string titleLineOf(const std::string &text)
{
    constexpr std::size_t kMostBytes = 240;
    std::string line = firstLineOf(text);
    return line.size() <= kMostBytes ? line : cutAtCharacter(line, kMostBytes) + "…";
}

} // namespace kronika
