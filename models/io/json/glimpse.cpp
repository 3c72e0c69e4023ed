// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/glimpse.h"

#include "models/io/json/text.h"

#include <algorithm>

namespace kronika::json {

namespace {

constexpr int kMaxLevels = 4;
constexpr std::size_t kMaxSeen = 500;

} // namespace

/// Follows brackets and strings without recursion; what is not JSON ends it.
class Glimpse::Scanner
{
public:
    Scanner(std::string_view text, Glimpse &glimpse)
        : m_text(text)
        , m_glimpse(glimpse)
    {
    }

    void run()
    {
        do {
            step();
            skipSpace();
        } while (m_at < m_text.size() && !m_levels.empty() && !m_isOver);
        m_glimpse.m_isFollowed = m_levels.empty() && !m_isOver && m_at < m_text.size();
    }

private:
    struct Level
    {
        char bracket;
        std::size_t pathLength;
    };

    void skipSpace()
    {
        while (m_at < m_text.size() && (isSpace(m_text[m_at]) || m_text[m_at] == ',' || m_text[m_at] == ':'))
            ++m_at;
    }
    void step();
    void string();
    void open();
    void scalar();
    void value(std::string_view text);

    std::string_view m_text;
    Glimpse &m_glimpse;
    std::size_t m_at = 0;
    std::string m_path;
    std::vector<Level> m_levels;
    /// The name of the member whose value comes next.
    bool m_hasName = false;
    bool m_isOver = false;
};

void Glimpse::Scanner::step()
{
    switch (m_text[m_at]) {
    case '{':
    case '[':
        return open();
    case '}':
    case ']':
        if (!m_levels.empty()) {
            m_levels.pop_back();
            m_path.resize(m_levels.empty() ? 0 : m_levels.back().pathLength);
        }
        m_hasName = false;
        ++m_at;
        return;
    case '"':
        return string();
    default:
        scalar();
    }
}

void Glimpse::Scanner::open()
{
    if (!m_levels.empty())
        value({});
    const char bracket = m_text[m_at++];
    if (bracket == '[')
        m_path += "[]";
    m_levels.push_back({bracket, m_path.size()});
    m_hasName = false;
    if (m_levels.size() > 4096)
        m_isOver = true;
}

void Glimpse::Scanner::string()
{
    std::size_t end = m_at + 1;
    while (end < m_text.size() && m_text[end] != '"')
        end += m_text[end] == '\\' ? 2 : 1;
    if (end >= m_text.size()) {
        m_at = m_text.size();
        m_isOver = true;
        return;
    }
    const std::string_view inside = m_text.substr(m_at + 1, end - m_at - 1);
    if (m_levels.empty() || m_levels.back().bracket == '[' || m_hasName) {
        value(inside);
        m_at = end + 1;
        return;
    }
    m_at = end + 1;
    if (!m_path.empty() && m_levels.size() < kMaxLevels + 1)
        m_path += '.';
    if (m_levels.size() < kMaxLevels + 1)
        m_path += inside;
    m_hasName = true;
}

void Glimpse::Scanner::scalar()
{
    const std::size_t end = std::min(m_text.find_first_of(",:]}{[\" \t\r\n", m_at), m_text.size());
    if (end == m_at || m_levels.empty()) {
        m_isOver = true;
        return;
    }
    value(m_text.substr(m_at, end - m_at));
    m_at = end;
}

void Glimpse::Scanner::value(std::string_view text)
{
    if (m_levels.size() <= kMaxLevels && m_glimpse.m_seen.size() < kMaxSeen && !m_glimpse.has(m_path))
        m_glimpse.m_seen.push_back({m_path, text, m_text[m_at]});
    const bool isScalar = m_text[m_at] != '{' && m_text[m_at] != '[';
    if (isScalar && !m_levels.empty())
        m_path.resize(m_levels.back().pathLength);
    m_hasName = false;
}

Glimpse::Glimpse(std::string_view prefix)
{
    if (prefix.starts_with(kByteOrderMark))
        m_start = kByteOrderMark.size();
    m_start = prefix.find_first_not_of(" \t\n\r", m_start);
    if (m_start == std::string_view::npos || (prefix[m_start] != '{' && prefix[m_start] != '[')) {
        m_start = 0;
        return;
    }
    m_root = prefix[m_start];
    Scanner(prefix.substr(m_start), *this).run();
}

bool Glimpse::has(std::string_view path) const
{
    return std::any_of(m_seen.begin(), m_seen.end(), [path](const Seen &seen) { return seen.path == path; });
}

std::string_view Glimpse::text(std::string_view path) const
{
    const auto found = std::find_if(m_seen.begin(), m_seen.end(), [path](const Seen &s) { return s.path == path; });
    return found == m_seen.end() ? std::string_view() : found->text;
}

char Glimpse::bracket(std::string_view path) const
{
    const auto found = std::find_if(m_seen.begin(), m_seen.end(), [path](const Seen &s) { return s.path == path; });
    return found == m_seen.end() || (found->first != '{' && found->first != '[') ? '\0' : found->first;
}

bool isEmptyList(std::string_view text, const char *name)
{
    constexpr std::size_t kShort = 4096;
    if (text.size() > kShort || Glimpse(text).root() != '{' || Glimpse(text).bracket(name) != '[')
        return false;
    // The brackets of the root and of lists that hold nothing, and no others.
    std::string brackets;
    bool isInList = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\' ? 1 : 0;
        }
        const bool isBracket = c == '{' || c == '}' || c == '[' || c == ']';
        if (isBracket)
            brackets += c;
        else if (isInList && c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return false;
        isInList = isBracket ? c == '[' : isInList;
    }
    std::string_view lists = brackets;
    lists.remove_prefix(1);
    while (lists.starts_with("[]"))
        lists.remove_prefix(2);
    return lists == "}";
}

} // namespace kronika::json
