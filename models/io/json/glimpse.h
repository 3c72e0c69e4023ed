// SPDX-License-Identifier: GPL-3.0-or-later
// What the first bytes of a JSON text show of its shape, cut off anywhere: for telling formats apart. Judges nothing;
// knows no format.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kronika::json {

class Glimpse
{
public:
    /// Members down to three levels; array elements are `[]`, whichever they are.
    explicit Glimpse(std::string_view prefix);

    /// '{' or '[', or 0 if it is no such text.
    char root() const { return m_root; }
    /// Of `prefix`: where the root value begins.
    std::size_t start() const { return m_start; }
    /// Whether a member with that path was seen: "type", "objects[].type", "[].uuid".
    bool has(std::string_view path) const;
    /// The text of the first string there, raw; empty if none.
    std::string_view text(std::string_view path) const;
    /// Whether the root value ended within the prefix and something else than blanks follows: JSON lines.
    bool isFollowed() const { return m_isFollowed; }
    /// The opening bracket of the value there; 0 if it is a scalar or was not seen.
    char bracket(std::string_view path) const;

private:
    struct Seen
    {
        std::string path;
        std::string_view text;
        char first;
    };
    class Scanner;

    std::vector<Seen> m_seen;
    std::size_t m_start = 0;
    char m_root = 0;
    bool m_isFollowed = false;
};

/// Whether a short text is whole, and an object whose member of that name is a list that holds nothing, beside plain
/// values and other such lists alone.
bool isEmptyList(std::string_view text, const char *name);

} // namespace kronika::json
