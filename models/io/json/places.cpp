// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/places.h"

#include "models/io/json/text.h"

namespace kronika::json {

namespace {

bool isShorthandName(std::string_view name)
{
    if (name.empty() || isDigit(name.front()))
        return false;
    for (const char c : name) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!isLetter && !isDigit(c) && static_cast<unsigned char>(c) < 0x80)
            return false;
    }
    return true;
}

void appendQuoted(std::string &path, char c)
{
    constexpr std::string_view kControls = "\b\t\n\f\r";
    constexpr std::string_view kLetters = "btnfr";
    const std::size_t control = kControls.find(c);
    if (c == '\'' || c == '\\') {
        path += '\\';
        path += c;
    } else if (control != std::string_view::npos) {
        path += '\\';
        path += kLetters[control];
    } else if (static_cast<unsigned char>(c) < 0x20) {
        path += "\\u00";
        path += kHexDigits[static_cast<unsigned char>(c) >> 4U];
        path += kHexDigits[static_cast<unsigned char>(c) & 0xFU];
    } else {
        path += c;
    }
}

void appendName(std::string &path, std::string_view inside)
{
    std::string name;
    if (!appendUnescaped(name, inside))
        name = inside;
    if (isShorthandName(name)) {
        path += '.';
        path += name;
        return;
    }
    path += "['";
    for (const char c : name)
        appendQuoted(path, c);
    path += "']";
}

/// Follows a text from bracket to bracket and knows the path of where it is.
class Follower
{
public:
    Follower(std::string_view text, std::span<const std::size_t> offsets)
        : m_text(text)
        , m_offsets(offsets)
    {
    }

    std::vector<Place> run()
    {
        while (m_places.size() < m_offsets.size() && m_at < m_text.size())
            token();
        while (m_places.size() < m_offsets.size())
            note();
        return std::move(m_places);
    }

private:
    struct Level
    {
        bool isObject;
        bool isAtName;
        std::size_t index;
        std::string_view name;
    };

    void token();
    void string();
    void scalar();
    void note();
    bool isWanted() const { return m_places.size() < m_offsets.size() && m_offsets[m_places.size()] <= m_at; }
    std::string path() const;

    std::string_view m_text;
    std::span<const std::size_t> m_offsets;
    std::vector<Place> m_places;
    std::vector<Level> m_levels;
    std::size_t m_at = 0;
    std::size_t m_counted = 0;
    TextPosition m_position{1, 1};
};

void Follower::token()
{
    const char c = m_text[m_at];
    if (c == '"')
        return string();
    if (c == '{' || c == '[') {
        while (isWanted())
            note();
        m_levels.push_back({c == '{', c == '{', 0, {}});
    } else if (c == '}' || c == ']') {
        m_levels.pop_back();
    } else if (c == ',') {
        m_levels.back().isAtName = m_levels.back().isObject;
        m_levels.back().name = {};
        ++m_levels.back().index;
    } else if (c == ':') {
        m_levels.back().isAtName = false;
    } else if (!isSpace(c)) {
        return scalar();
    }
    ++m_at;
}

void Follower::string()
{
    std::size_t end = m_at + 1;
    while (end < m_text.size() && m_text[end] != '"')
        end += m_text[end] == '\\' ? 2 : 1;
    if (!m_levels.empty() && m_levels.back().isAtName && end < m_text.size())
        m_levels.back().name = m_text.substr(m_at + 1, end - m_at - 1);
    while (isWanted())
        note();
    m_at = end + 1;
}

void Follower::scalar()
{
    while (isWanted())
        note();
    while (m_at < m_text.size() && !isSpace(m_text[m_at]) &&
           std::string_view(",]}").find(m_text[m_at]) == std::string_view::npos)
        ++m_at;
}

void Follower::note()
{
    const std::size_t offset = m_offsets[m_places.size()];
    advance(m_position, m_text.substr(m_counted, offset - m_counted));
    m_counted = offset;
    m_places.push_back({m_position, path()});
}

std::string Follower::path() const
{
    std::string path = "$";
    for (const Level &level : m_levels) {
        if (level.isObject && level.name.data() == nullptr)
            break; // before its first name
        if (level.isObject)
            appendName(path, level.name);
        else
            path += "[" + std::to_string(level.index) + "]";
    }
    return path;
}

} // namespace

std::vector<Place> placesOf(std::string_view text, std::span<const std::size_t> offsets)
{
    return Follower(text, offsets).run();
}

std::string pathAt(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const std::size_t end = before.size();
    return placesOf(before, std::span(&end, 1)).front().path;
}

} // namespace kronika::json
