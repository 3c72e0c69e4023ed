// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/markdownhtml.h"

#include "models/io/text/html.h"

namespace kronika {

namespace {

constexpr int kMaxSpanDepth = 8;
/// What encloses more is no emphasis, link or code: so no text costs more than its length times this.
constexpr std::size_t kMaxSpanBytes = 4096;

constexpr bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

std::string spans(std::string_view text, int depth);

/// `**a**` and its like at `at`: moves behind it and gives the HTML; empty if it is none.
std::string emphasisAt(std::string_view text, std::size_t &at, int depth)
{
    constexpr std::pair<std::string_view, std::string_view> kMarks[] = {
        {"**", "strong"}, {"__", "strong"}, {"*", "em"}, {"_", "em"}};
    for (const auto &[mark, tag] : kMarks) {
        const std::size_t inside = at + mark.size();
        if (text.substr(at, mark.size()) != mark || inside >= text.size() || text[inside] == ' ')
            continue;
        const std::size_t end = text.substr(0, at + kMaxSpanBytes).find(mark, inside + 1);
        if (end == std::string_view::npos || text[end - 1] == ' ')
            continue;
        const bool isInWord = mark[0] == '_' && at > 0 && !isPunctuation(text[at - 1]) && text[at - 1] != ' ';
        if (isInWord)
            continue;
        at = end + mark.size();
        std::string out("<");
        ((out += tag) += ">") += spans(text.substr(inside, end - inside), depth + 1);
        return ((out += "</") += tag) += ">";
    }
    return {};
}

/// `[text](https://…)` or `<https://…>` at `at`.
std::string linkAt(std::string_view text, std::size_t &at, int depth)
{
    const std::string_view near = text.substr(at, kMaxSpanBytes);
    const bool isBare = near.front() == '<';
    const std::size_t middle = isBare ? 0 : near.find("](");
    const std::size_t start = middle + (isBare ? 1 : 2);
    const std::size_t end = middle == std::string_view::npos ? middle : near.find(isBare ? '>' : ')', start);
    if (end == std::string_view::npos)
        return {};
    const std::string_view address = near.substr(start, end - start);
    // Behind a blank stands a title, and not more of the address.
    const std::string plain =
        address.find_first_of(" \t\n") == std::string_view::npos ? plainWebAddress(address) : std::string();
    if (plain.empty())
        return {};
    at += end + 1;
    const std::string words = isBare ? escapedForHtml(plain) : spans(near.substr(1, middle - 1), depth + 1);
    return "<a rel=\"noreferrer\" href=\"" + escapedForHtml(plain) + "\">" + words + "</a>";
}

std::string codeAt(std::string_view text, std::size_t &at)
{
    const std::size_t end = text.substr(0, at + kMaxSpanBytes).find('`', at + 1);
    if (end == std::string_view::npos || end == at + 1)
        return {};
    const std::string_view inside = text.substr(at + 1, end - at - 1);
    at = end + 1;
    return "<code>" + escapedForHtml(inside) + "</code>";
}

std::string spans(std::string_view text, int depth)
{
    if (depth > kMaxSpanDepth)
        return escapedForHtml(text);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        std::string made;
        if (c == '\\' && at + 1 < text.size() && isPunctuation(text[at + 1])) {
            made = escapedForHtml(text.substr(at + 1, 1));
            at += 2;
        } else if (c == '*' || c == '_') {
            made = emphasisAt(text, at, depth);
        } else if (c == '[' || c == '<') {
            made = linkAt(text, at, depth);
        } else if (c == '`') {
            made = codeAt(text, at);
        }
        if (made.empty())
            made = escapedForHtml(text.substr(at++, 1));
        out += made;
    }
    return out;
}

/// Behind the mark of a list entry; nothing where it is none.
std::string_view entryOf(std::string_view line, bool &isNumbered)
{
    const std::size_t first = line.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    line.remove_prefix(first);
    isNumbered = false;
    if (line.size() > 2 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ')
        return line.substr(2);
    const std::size_t digits = line.find_first_not_of("0123456789");
    isNumbered = digits != 0 && digits != std::string_view::npos && digits + 2 < line.size() && line[digits] == '.' &&
                 line[digits + 1] == ' ';
    return isNumbered ? line.substr(digits + 2) : std::string_view();
}

class BlockWriter
{
public:
    void line(std::string_view text)
    {
        if (!text.empty() && text.back() == '\r')
            text.remove_suffix(1);
        bool isNumbered = false;
        if (const std::string_view entry = entryOf(text, isNumbered); !entry.empty()) {
            inList(isNumbered ? "ol" : "ul");
            m_out += "<li>" + spans(entry, 0) + "</li>";
        } else if (text.find_first_not_of(" \t") == std::string_view::npos) {
            close();
        } else {
            if (!m_list.empty())
                close();
            const bool breaks = m_paragraph.ends_with("  ") || m_paragraph.ends_with('\\');
            if (!m_paragraph.empty())
                m_paragraph += breaks ? "\x01" : "\n";
            m_paragraph += text;
        }
    }
    std::string take()
    {
        close();
        return std::move(m_out);
    }

private:
    void inList(std::string_view tag)
    {
        if (m_list == tag)
            return;
        close();
        m_list = tag;
        ((m_out += '<') += tag) += '>';
    }
    void close()
    {
        if (!m_paragraph.empty())
            m_out += "<p>" + brokenLines() + "</p>";
        m_paragraph.clear();
        if (!m_list.empty())
            ((m_out += "</") += m_list) += '>';
        m_list = {};
    }
    std::string brokenLines()
    {
        std::string out;
        std::string_view rest = m_paragraph;
        for (std::size_t end = rest.find('\x01'); end != std::string_view::npos; end = rest.find('\x01')) {
            std::string_view part = rest.substr(0, end);
            while (!part.empty() && (part.back() == ' ' || part.back() == '\\'))
                part.remove_suffix(1);
            out += spans(part, 0) + "<br>";
            rest.remove_prefix(end + 1);
        }
        return out + spans(rest, 0);
    }

    std::string m_out;
    std::string m_paragraph;
    std::string_view m_list;
};

} // namespace

std::string htmlFromMarkdown(std::string_view markdown)
{
    BlockWriter writer;
    while (!markdown.empty()) {
        const std::size_t end = markdown.find('\n');
        writer.line(markdown.substr(0, end));
        markdown.remove_prefix(end == std::string_view::npos ? markdown.size() : end + 1);
    }
    return writer.take();
}

} // namespace kronika
