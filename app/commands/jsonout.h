// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the small JSON answers of subcommands, members in the order given. Knows no member by name.
#pragma once

#include "models/time/instant.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

namespace kronika {

std::string jsonString(std::string_view utf8);
std::string jsonString(const QString &text);
/// As `YYYY-MM-DDTHH:MM:SS[.ffffff]Z`, or null where it is unbounded.
std::string jsonInstant(Instant instant);

/// `{"a": 1, "b": 2}` on one line.
class JsonObject
{
public:
    /// `value` is JSON text.
    void add(std::string_view name, std::string_view value);
    void add(std::string_view name, std::size_t number) { add(name, std::string_view(std::to_string(number))); }
    std::string text() const { return m_text + "}"; }

private:
    std::string m_text = "{";
};

/// An array with a line for each value, which are JSON text already; ends with a line feed.
class JsonLines
{
public:
    void add(std::string_view value);
    std::string text() const { return m_text.empty() ? "[]\n" : m_text + "\n]\n"; }

private:
    std::string m_text;
};

/// `[a, b]` on one line.
class JsonList
{
public:
    void add(std::string_view value);
    std::string text() const { return m_text + "]"; }

private:
    std::string m_text = "[";
};

} // namespace kronika
