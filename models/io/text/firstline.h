// SPDX-License-Identifier: GPL-3.0-or-later
// What a text without a title is called by: how it begins. Knows no format.
#pragma once

#include <string>

namespace kronika {

/// The first line that has something in it, whole; empty if none has.
std::string firstLineOf(const std::string &text);
/// The same as a title: a long one is cut at a character, and ends in "…".
std::string titleLineOf(const std::string &text);

} // namespace kronika
