// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/markdownhtml.h"

#include "models/io/text/html.h"
#include "models/io/text/markdownaddress.h"
#include "models/io/text/markdownlines.h"
#include "models/io/text/markdownspans.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <vector>

namespace kronika {

namespace {

using Lines = std::vector<std::string_view>;

/// Lists and quotations within each other; what is deeper is a paragraph.
constexpr int kMaxBlockDepth = 8;
constexpr std::size_t kMostBlanks = 3;
constexpr int kLowestHeading = 6;

bool isEmptyLine(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

/// How far it is indented; its length if nothing else is in it.
std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

std::string_view stripped(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Tabs before the text as blanks up to the next stop (CommonMark 0.31, 2.2): a list may be indented by them.
std::string withoutTabsInFront(std::string_view line)
{
    constexpr std::size_t kTabStop = 4;
    const std::size_t text = std::min(line.find_first_not_of(" \t"), line.size());
    std::string out;
    for (const char c : line.substr(0, text))
        out.append(c == '\t' ? kTabStop - out.size() % kTabStop : 1, ' ');
    return out.append(line.substr(text));
}

std::size_t countOf(std::string_view text, char c)
{
    return std::min(text.find_first_not_of(c), text.size());
}

/// 1 to 6 where the line is a heading; else 0.
int headingLevel(std::string_view line)
{
    if (indentOf(line) > kMostBlanks)
        return 0;
    const std::string_view text = stripped(line);
    const std::size_t marks = countOf(text, '#');
    const bool isOne = marks >= 1 && marks <= 6 && (marks == text.size() || text[marks] == ' ');
    return isOne ? static_cast<int>(marks) : 0;
}

bool isRule(std::string_view line)
{
    const std::string_view text = stripped(line);
    if (indentOf(line) > kMostBlanks || text.empty() || std::string_view("-*_").find(text[0]) == std::string_view::npos)
        return false;
    const char mark = text[0];
    return std::ranges::count(text, mark) >= 3 &&
           std::ranges::all_of(text, [mark](char c) { return c == mark || c == ' ' || c == '\t'; });
}

struct CodeFence
{
    char mark = '`';
    std::size_t length = 0;
};

std::optional<CodeFence> codeFence(std::string_view line)
{
    const std::string_view text = stripped(line);
    if (indentOf(line) > kMostBlanks || text.empty() || (text[0] != '`' && text[0] != '~'))
        return std::nullopt;
    const std::size_t length = countOf(text, text[0]);
    const bool isSpan = text[0] == '`' && text.find('`', length) != std::string_view::npos;
    return length < 3 || isSpan ? std::nullopt : std::optional(CodeFence{text[0], length});
}

bool isQuote(std::string_view line)
{
    return indentOf(line) <= kMostBlanks && stripped(line).starts_with('>');
}

/// The mark of a list entry.
struct Entry
{
    char mark = '-'; ///< as '.' and ')' of numbered ones
    std::size_t number = 0;
    /// Where its text begins, to which its other lines are indented.
    std::size_t content = 0;

    bool isNumbered() const { return mark == '.' || mark == ')'; }
};

std::optional<Entry> entryAt(std::string_view line)
{
    const std::size_t first = indentOf(line);
    if (first > kMostBlanks || first == line.size() || isRule(line))
        return std::nullopt;
    Entry entry;
    constexpr std::size_t kMostDigits = 9;
    std::size_t at = first;
    while (at < line.size() && at - first < kMostDigits && line[at] >= '0' && line[at] <= '9')
        entry.number = entry.number * 10 + std::size_t(line[at++] - '0');
    const bool hasNumber = at > first;
    if (at == line.size() || std::string_view(hasNumber ? ".)" : "-*+").find(line[at]) == std::string_view::npos)
        return std::nullopt;
    entry.mark = line[at++];
    const std::size_t blanks = indentOf(line.substr(at));
    if (blanks == 0 || at + blanks == line.size())
        return std::nullopt; // an entry without text is none here
    // From five blanks on it begins with code.
    entry.content = at + (blanks > 4 ? 1 : blanks);
    return entry;
}

/// Of a table: parted at bars that no backslash precedes.
std::vector<std::string> cellsOf(std::string_view line)
{
    line = stripped(line);
    if (line.starts_with('|'))
        line.remove_prefix(1);
    std::vector<std::string> cells(1);
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '\\' && at + 1 < line.size() && line[at + 1] == '|')
            cells.back() += line[++at];
        else if (line[at] == '|' && at + 1 < line.size())
            cells.emplace_back();
        else if (line[at] != '|')
            cells.back() += line[at];
    }
    return cells;
}

/// `|---|:-:|`, of as many cells as the header above it.
bool isTableRule(std::string_view line, std::string_view header)
{
    if (line.find('-') == std::string_view::npos || line.find('|') == std::string_view::npos ||
        line.find_first_not_of(" \t|:-") != std::string_view::npos || header.find('|') == std::string_view::npos)
        return false;
    const std::vector<std::string> cells = cellsOf(line);
    return cells.size() == cellsOf(header).size() &&
           std::ranges::all_of(cells, [](const std::string &cell) { return cell.find('-') != std::string::npos; });
}

/// Whether a paragraph ends before it.
bool beginsBlock(std::string_view line)
{
    return isEmptyLine(line) || headingLevel(line) > 0 || isRule(line) || codeFence(line) || isQuote(line) ||
           entryAt(line);
}

/// `[label]: address`: where it may be followed.
std::optional<std::pair<std::string, std::string>> definitionIn(std::string_view line)
{
    const std::string_view text = stripped(line);
    const std::size_t end = text.find("]:");
    if (indentOf(line) > kMostBlanks || !text.starts_with('[') || text.starts_with("[^") ||
        end == std::string_view::npos)
        return std::nullopt;
    std::string address = followedAddress(stripped(text.substr(end + 2)));
    if (address.empty())
        return std::nullopt;
    return std::pair(linkLabel(text.substr(1, end - 1)), std::move(address));
}

class BlockWriter
{
public:
    BlockWriter(const LinkDefinitions &definitions, int topHeading)
        : m_definitions(definitions)
        , m_topHeading(topHeading)
    {
    }

    /// `isTight`: paragraphs are but their words, as in lists without empty lines.
    std::string html(const Lines &lines, int depth, bool isTight)
    {
        std::string out;
        for (std::size_t at = 0; at < lines.size();) {
            const std::string_view line = lines[at];
            if (isEmptyLine(line))
                ++at;
            else if (const auto fence = codeFence(line))
                out += fenced(lines, at, *fence);
            else if (indentOf(line) > kMostBlanks)
                out += indented(lines, at);
            else if (const int level = headingLevel(line); level > 0)
                out += heading(level, lines[at++]);
            else if (isRule(line)) {
                out += "<hr>";
                ++at;
            } else if (depth < kMaxBlockDepth && isQuote(line))
                out += quote(lines, at, depth);
            else if (const auto entry = entryAt(line); entry && depth < kMaxBlockDepth)
                out += list(lines, at, *entry, depth);
            else if (at + 1 < lines.size() && isTableRule(lines[at + 1], line))
                out += table(lines, at);
            else
                out += paragraph(lines, at, isTight);
        }
        return out;
    }

private:
    std::string spans(std::string_view text) const { return htmlOfSpans(text, m_definitions); }

    std::string fenced(const Lines &lines, std::size_t &at, const CodeFence &fence)
    {
        const std::size_t indent = indentOf(lines[at]);
        std::string code;
        for (++at; at < lines.size(); ++at) {
            const auto end = codeFence(lines[at]);
            const bool isEnd = end && end->mark == fence.mark && end->length >= fence.length &&
                               stripped(lines[at]).size() == end->length;
            if (isEnd) {
                ++at;
                break;
            }
            (code += lines[at].substr(std::min(indent, indentOf(lines[at])))) += '\n';
        }
        return "<pre><code>" + escapedForHtml(code) + "</code></pre>";
    }

    std::string indented(const Lines &lines, std::size_t &at)
    {
        std::string code;
        std::size_t end = at; // behind the last line that is not empty
        for (std::size_t next = at;
             next < lines.size() && (isEmptyLine(lines[next]) || indentOf(lines[next]) > kMostBlanks); ++next)
            end = isEmptyLine(lines[next]) ? end : next + 1;
        for (; at < end; ++at)
            (code += lines[at].substr(std::min(kMostBlanks + 1, lines[at].size()))) += '\n';
        return "<pre><code>" + escapedForHtml(code) + "</code></pre>";
    }

    std::string heading(int level, std::string_view line) const
    {
        std::string_view text = stripped(stripped(line).substr(std::size_t(level)));
        const std::size_t last = text.find_last_not_of('#');
        if (last == std::string_view::npos)
            text = {};
        else if (text[last] == ' ')
            text = stripped(text.substr(0, last));
        return headingOf(level, text);
    }

    std::string headingOf(int level, std::string_view text) const
    {
        const std::string tag = "h" + std::to_string(std::min(level + m_topHeading - 1, kLowestHeading));
        return "<" + tag + ">" + spans(text) + "</" + tag + ">";
    }

    std::string quote(const Lines &lines, std::size_t &at, int depth)
    {
        Lines inside;
        for (; at < lines.size() && (isQuote(lines[at]) || !beginsBlock(lines[at])); ++at) {
            std::string_view line = lines[at];
            if (isQuote(line)) {
                line.remove_prefix(line.find('>') + 1);
                line.remove_prefix(line.starts_with(' ') ? 1 : 0);
            }
            inside.push_back(line);
        }
        return "<blockquote>" + html(inside, depth + 1, false) + "</blockquote>";
    }

    std::string list(const Lines &lines, std::size_t &at, const Entry &first, int depth)
    {
        std::vector<Lines> entries;
        bool isTight = true;
        for (std::optional<Entry> entry = first; entry && entry->mark == first.mark;) {
            const std::size_t content = entry->content;
            Lines &inside = entries.emplace_back();
            inside.push_back(lines[at++].substr(content));
            for (; at < lines.size(); ++at) {
                const bool isInside = indentOf(lines[at]) >= content;
                const bool isLazy = !isEmptyLine(lines[at - 1]) && !beginsBlock(lines[at]);
                if (!isEmptyLine(lines[at]) && !isInside && !isLazy)
                    break;
                inside.push_back(lines[at].substr(std::min(content, indentOf(lines[at]))));
            }
            entry = at < lines.size() ? entryAt(lines[at]) : std::nullopt;
            const bool goesOn = entry && entry->mark == first.mark;
            while (!inside.empty() && isEmptyLine(inside.back())) {
                isTight = isTight && !goesOn;
                inside.pop_back();
            }
            isTight = isTight && std::ranges::none_of(inside, isEmptyLine);
        }
        const std::string start =
            first.isNumbered() && first.number != 1 ? " start=\"" + std::to_string(first.number) + "\"" : "";
        std::string out = first.isNumbered() ? "<ol" + start + ">" : std::string("<ul>");
        for (Lines &inside : entries) {
            const std::string task = taskMark(inside.front());
            out += "<li>" + task + html(inside, depth + 1, isTight) + "</li>";
        }
        return out + (first.isNumbered() ? "</ol>" : "</ul>");
    }

    /// A box, ticked or not, of an entry that begins with one.
    static std::string taskMark(std::string_view &line)
    {
        const bool isDone = line.starts_with("[x] ") || line.starts_with("[X] ");
        if (!isDone && !line.starts_with("[ ] "))
            return {};
        line.remove_prefix(4);
        return isDone ? "☑ " : "☐ ";
    }

    std::string table(const Lines &lines, std::size_t &at)
    {
        const std::vector<std::string> header = cellsOf(lines[at]);
        std::string out = "<table><thead><tr>";
        for (const std::string &cell : header)
            out += "<th>" + spans(stripped(cell)) + "</th>";
        out += "</tr></thead><tbody>";
        for (at += 2; at < lines.size() && lines[at].find('|') != std::string_view::npos && !beginsBlock(lines[at]);
             ++at) {
            std::vector<std::string> cells = cellsOf(lines[at]);
            cells.resize(header.size());
            out += "<tr>";
            for (const std::string &cell : cells)
                out += "<td>" + spans(stripped(cell)) + "</td>";
            out += "</tr>";
        }
        return out + "</tbody></table>";
    }

    std::string paragraph(const Lines &lines, std::size_t &at, bool isTight)
    {
        std::string text;
        const std::size_t first = at;
        for (; at < lines.size() && (at == first || !beginsBlock(lines[at])); ++at) {
            const std::string_view line = stripped(lines[at]);
            const bool isUnderline = at > first && line.find_first_not_of('=') == std::string_view::npos;
            if (isUnderline) {
                ++at;
                return headingOf(1, text);
            }
            if (at == first && definitionIn(lines[at]))
                return definitions(lines, at);
            std::string_view kept = lines[at];
            kept.remove_prefix(kept.size() - kept.substr(indentOf(kept)).size());
            (text += text.empty() ? "" : "\n") += kept;
        }
        // A line of dashes is a rule elsewhere, and below a paragraph makes a heading of it.
        if (at < lines.size() && isRule(lines[at]) &&
            stripped(lines[at]).find_first_not_of('-') == std::string_view::npos) {
            ++at;
            return headingOf(2, text);
        }
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        return isTight ? spans(text) : "<p>" + spans(text) + "</p>";
    }

    /// They are nothing to be seen.
    static std::string definitions(const Lines &lines, std::size_t &at)
    {
        while (at < lines.size() && definitionIn(lines[at]))
            ++at;
        return {};
    }

    const LinkDefinitions &m_definitions;
    int m_topHeading;
};

} // namespace

std::string htmlFromMarkdown(std::string_view markdown, int topHeading)
{
    Lines lines;
    std::deque<std::string> indented;
    LinkDefinitions definitions;
    bool isFenced = false;
    forEachMarkdownLine(markdown, [&](std::string_view line) {
        isFenced ^= codeFence(line).has_value();
        const bool hasTabs = !isFenced && line.substr(0, line.find_first_not_of(" \t")).find('\t') != line.npos;
        lines.push_back(hasTabs ? indented.emplace_back(withoutTabsInFront(line)) : line);
        if (const auto definition = definitionIn(line))
            definitions.insert(*definition);
    });
    return BlockWriter(definitions, topHeading).html(lines, 0, false);
}

} // namespace kronika
