// SPDX-License-Identifier: GPL-3.0-or-later
// From paths to byte offsets: where in a text that was read a value stands. Knows no format.
#pragma once

#include <QByteArray>

#include <cstddef>
#include <string>
#include <vector>

namespace kronika::json {

/// A member of an object by its name or, where that is empty, an element of an array by its position.
struct Step
{
    std::string name;
    std::size_t position = 0;
};
using Path = std::vector<Step>;

/// Of the first character of each value; the size of `text` for one that is not there. Requires: well-formed JSON but
/// for a byte order mark; paths that have their elements in the order of the text. O(size).
std::vector<std::size_t> offsetsOf(const QByteArray &text, const std::vector<Path> &paths);

} // namespace kronika::json
