// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a whole JSON text in a few kilobytes: its members in their order, but texts cut, lists shortened to
// their first elements and scalars before what holds others. For telling formats apart; knows none.
#pragma once

#include <QByteArray>

#include <cstddef>
#include <string>
#include <string_view>

namespace kronika::json {

/// Whether an object or array begins it, behind blanks and a byte order mark.
bool looksLikeJson(std::string_view text);
/// JSON of about `roomBytes` at most, four levels deep; of a broken text as much as could be read. O(size).
std::string abridged(const QByteArray &text, std::size_t roomBytes);

} // namespace kronika::json
