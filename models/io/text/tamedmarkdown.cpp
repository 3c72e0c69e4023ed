// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/tamedmarkdown.h"

#include "models/io/text/markdownaddress.h"
#include "models/io/text/markdownlines.h"

#include <algorithm>

namespace kronika {

namespace {

/// How many of `c` stand at `at`.
std::size_t runAt(std::string_view text, std::size_t at, char c)
{
    const std::size_t end = text.find_first_not_of(c, at);
    return (end == std::string_view::npos ? text.size() : end) - at;
}

std::string escapedRun(char c, std::size_t length)
{
    std::string out;
    for (std::size_t n = 0; n < length; ++n)
        (out += '\\') += c;
    return out;
}

/// One line of which nothing leads or reaches beyond it: what opens and does not end on it is text.
class LineTamer
{
public:
    explicit LineTamer(std::string_view line)
        : m_line(line)
    {
    }

    std::string tamed()
    {
        while (m_at < m_line.size()) {
            const char c = m_line[m_at];
            if (c == '\\' && m_at + 1 < m_line.size())
                take(m_line.substr(m_at, 2), 2);
            else if (c == '`')
                code();
            else if (c == '<')
                bracket();
            else if (c == '!' && rest().starts_with("!["))
                take("\\!", 1);
            else if (c == '[' && rest().starts_with("[^"))
                take("\\[", 1);
            else if (rest().starts_with("]("))
                target();
            else if (rest().starts_with("]:") || rest().starts_with("]["))
                take("\\]", 1);
            else
                take(m_line.substr(m_at, 1), 1);
        }
        return std::move(m_out);
    }

private:
    std::string_view rest() const { return m_line.substr(m_at); }

    void take(std::string_view written, std::size_t length)
    {
        m_out += written;
        m_at += length;
    }

    void code()
    {
        const std::size_t length = runAt(m_line, m_at, '`');
        const std::size_t most = std::min(m_line.size(), m_at + kMaxEnclosedBytes);
        for (std::size_t at = m_at + length; at < most;) {
            at = m_line.find('`', at);
            if (at == std::string_view::npos)
                break;
            const std::size_t run = runAt(m_line, at, '`');
            if (run == length) {
                take(m_line.substr(m_at, at + run - m_at), at + run - m_at);
                return;
            }
            at += run;
        }
        take(escapedRun('`', length), length);
    }

    void bracket()
    {
        const std::size_t end = rest().substr(0, kMaxEnclosedBytes).find('>');
        const std::string_view inside = end == std::string_view::npos ? std::string_view() : rest().substr(1, end - 1);
        const std::string address = followedAutolink(inside);
        if (address.empty())
            take("&lt;", 1);
        else
            take("<" + address + ">", end + 1);
    }

    void target()
    {
        const std::size_t close = m_targets.endOf(m_line, m_at + 1);
        const std::size_t end = close == std::string_view::npos ? close : close - m_at;
        const std::string address =
            end == std::string_view::npos ? std::string() : followedAddress(rest().substr(2, end - 2));
        if (address.empty())
            take("\\]", 1);
        else
            take(address.find('(') == std::string::npos ? "](" + address + ")" : "](<" + address + ">)", end + 1);
    }

    std::string_view m_line;
    BracketPairs m_targets{'(', ')'};
    std::size_t m_at = 0;
    std::string m_out;
};

/// How many marks a code fence has that begins here, and which; 0 if none.
struct Fence
{
    char mark = '`';
    std::size_t length = 0;
};

Fence fenceAt(std::string_view line, std::size_t mostBlanks)
{
    const std::size_t first = line.find_first_not_of(' ');
    if (first == std::string_view::npos || first > mostBlanks || (line[first] != '`' && line[first] != '~'))
        return {};
    const std::size_t length = runAt(line, first, line[first]);
    const bool isCode = line[first] == '`' && line.find('`', first + length) != std::string_view::npos;
    return length < 3 || isCode ? Fence() : Fence{line[first], length};
}

bool isEndOf(const Fence &fence, std::string_view line)
{
    const Fence other = fenceAt(line, 3);
    return other.length >= fence.length && other.mark == fence.mark &&
           line.find_first_not_of(std::string(1, fence.mark) + " \t") == std::string_view::npos;
}

/// Marks that would begin a fence within a list or quotation, where it may end sooner than can be told, are text.
std::string withoutInnerFence(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t>-+*.)0123456789");
    if (first == std::string_view::npos || (line[first] != '`' && line[first] != '~'))
        return LineTamer(line).tamed();
    const std::size_t length = runAt(line, first, line[first]);
    if (length < 3)
        return LineTamer(line).tamed();
    return std::string(line.substr(0, first)) + escapedRun(line[first], length) +
           LineTamer(line.substr(first + length)).tamed();
}

/// A line of code within a cell, in more backticks than stand in it.
std::string codeOf(std::string_view line)
{
    std::size_t most = 0;
    for (std::size_t at = line.find('`'); at != std::string_view::npos; at = line.find('`', at)) {
        const std::size_t run = runAt(line, at, '`');
        most = std::max(most, run);
        at += run;
    }
    const std::string marks(most + 1, '`');
    const std::string_view space = most > 0 ? " " : "";
    return marks + std::string(space) + std::string(line) + std::string(space) + marks;
}

/// `|` ends a cell unless it is escaped.
std::string withoutBars(std::string_view markdown)
{
    std::string out;
    bool isEscaped = false;
    for (const char c : markdown) {
        if (c == '|' && !isEscaped)
            out += '\\';
        out += c;
        isEscaped = c == '\\' && !isEscaped;
    }
    return out;
}

} // namespace

std::string tamedMarkdown(std::string_view markdown)
{
    std::string out;
    Fence open;
    forEachMarkdownLine(markdown, [&](std::string_view line) {
        out += out.empty() ? "" : "\n";
        if (open.length > 0) {
            open = isEndOf(open, line) ? Fence() : open;
            out += line;
            return;
        }
        open = fenceAt(line, 0);
        out += open.length > 0 ? std::string(line) : withoutInnerFence(line);
    });
    return open.length > 0 ? out + "\n" + std::string(open.length, open.mark) : out;
}

std::string tamedMarkdownCell(std::string_view markdown)
{
    std::string out;
    Fence open;
    forEachMarkdownLine(markdown, [&](std::string_view line) {
        const Fence fence = open.length > 0 ? Fence() : fenceAt(line, 3);
        const bool isEnd = open.length > 0 && isEndOf(open, line);
        const bool isCode = open.length > 0 && !isEnd;
        if (fence.length > 0 || isEnd)
            open = fence;
        if (line.empty() || fence.length > 0 || isEnd)
            return;
        out += (out.empty() ? "" : "<br>") + withoutBars(isCode ? codeOf(line) : LineTamer(line).tamed());
    });
    return out;
}

} // namespace kronika
