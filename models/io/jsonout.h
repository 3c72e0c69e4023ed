// SPDX-License-Identifier: GPL-3.0-or-later
// Objects and arrays for exporters that write JSON, a member at a time, in the file format's layout. Knows no format.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kronika {

/// `{"a": "b", "c": 1}` on one line.
class ObjectText
{
public:
    /// `json` is one value. Nothing is added if it is empty.
    ObjectText &add(std::string_view name, std::string_view json);
    /// As a string; left out if empty.
    ObjectText &text(std::string_view name, std::string_view value);
    /// As an array of strings; left out if empty.
    ObjectText &texts(std::string_view name, const std::vector<std::string> &values);
    bool isEmpty() const { return m_members.empty(); }
    std::string take() const { return "{" + m_members + "}"; }

private:
    std::string m_members;
};

std::string jsonText(std::string_view value);
std::string jsonTexts(const std::vector<std::string> &values);
/// `[a, b]` of values that are JSON already.
std::string jsonArray(const std::vector<std::string> &values);

} // namespace kronika
