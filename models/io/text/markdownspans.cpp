// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/markdownspans.h"

#include "models/io/text/html.h"
#include "models/io/text/markdownaddress.h"

#include <QString>

#include <algorithm>
#include <array>

namespace kronika {

namespace {

constexpr int kMaxSpanDepth = 8;

constexpr bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

constexpr bool isSpanBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

std::size_t runOf(std::string_view text, std::size_t at)
{
    const std::size_t end = text.find_first_not_of(text[at], at);
    return (end == std::string_view::npos ? text.size() : end) - at;
}

std::string anchorTo(const std::string &address, const std::string &words)
{
    return "<a rel=\"noreferrer\" href=\"" + escapedForHtml(address) + "\">" + words + "</a>";
}

struct SpanMark
{
    std::string_view mark;
    std::string_view tag;
};
constexpr std::array<SpanMark, 5> kSpanMarks{
    {{"**", "strong"}, {"__", "strong"}, {"~~", "del"}, {"*", "em"}, {"_", "em"}}};

/// Within the words of a link there is no other.
enum class Links : bool { Made, Left };

class SpanWriter
{
public:
    SpanWriter(std::string_view text, const LinkDefinitions &definitions, Links links, int depth)
        : m_text(text)
        , m_definitions(definitions)
        , m_links(links)
        , m_depth(depth)
    {
    }

    std::string html()
    {
        if (m_depth > kMaxSpanDepth)
            return escapedForHtml(m_text);
        while (m_at < m_text.size()) {
            std::string made = spanHere();
            if (made.empty())
                made = escapedForHtml(m_text.substr(m_at++, 1));
            m_out += made;
        }
        return std::move(m_out);
    }

private:
    std::string_view rest() const { return m_text.substr(m_at); }
    std::string inner(std::string_view text, Links links) const
    {
        return SpanWriter(text, m_definitions, links, m_depth + 1).html();
    }

    /// What begins here, behind which it moves; empty if it is but a character.
    std::string spanHere()
    {
        const char c = m_text[m_at];
        if (m_links == Links::Left && (c == '[' || c == '<' || c == 'h'))
            return {};
        switch (c) {
        case '\\':
            return escape();
        case '*':
        case '_':
        case '~':
            return emphasis();
        case '[':
            return linkOfWords();
        case '<':
            return autolink();
        case '`':
            return code();
        case ' ':
            return lineBreak();
        case 'h':
            return bareAddress();
        default:
            return {};
        }
    }

    std::string escape()
    {
        const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : ' ';
        if (next != '\n' && !isPunctuation(next))
            return {};
        m_at += 2;
        return next == '\n' ? "<br>\n" : escapedForHtml(m_text.substr(m_at - 1, 1));
    }

    /// Two blanks at the end of a line.
    std::string lineBreak()
    {
        const std::size_t end = m_text.find_first_not_of(' ', m_at);
        if (end == std::string_view::npos || end < m_at + 2 || m_text[end] != '\n')
            return {};
        m_at = end + 1;
        return "<br>\n";
    }

    /// Where the mark of that number ends what it began, at `from` or later; npos if nowhere near. What was searched in
    /// vain is not searched again.
    std::size_t endOf(std::size_t number, std::size_t from)
    {
        const std::string_view mark = kSpanMarks[number].mark;
        const std::string_view near = m_text.substr(0, m_at + kMaxEnclosedBytes);
        from = std::max(from, m_searched[number]);
        for (std::size_t end = near.find(mark, from); end != std::string_view::npos; end = near.find(mark, end)) {
            const std::size_t run = runOf(near, end);
            const bool isOther = mark.size() == 1 && run == 2; // a mark of the other kind within
            const bool isInWord = mark[0] == '_' && end + run < m_text.size() && !isSpanBlank(m_text[end + run]) &&
                                  !isPunctuation(m_text[end + run]);
            if (!isSpanBlank(m_text[end - 1]) && m_text[end - 1] != '\\' && !isOther && !isInWord)
                return end + (run > mark.size() ? run - mark.size() : 0);
            end += run;
        }
        m_searched[number] = near.size();
        return std::string_view::npos;
    }

    std::string emphasis()
    {
        for (std::size_t number = 0; number < kSpanMarks.size(); ++number) {
            const auto &[mark, tag] = kSpanMarks[number];
            const std::size_t inside = m_at + mark.size();
            if (!rest().starts_with(mark) || inside >= m_text.size() || isSpanBlank(m_text[inside]))
                continue;
            const bool isInWord =
                mark[0] == '_' && m_at > 0 && !isPunctuation(m_text[m_at - 1]) && !isSpanBlank(m_text[m_at - 1]);
            const std::size_t end = isInWord ? std::string_view::npos : endOf(number, inside + 1);
            if (end == std::string_view::npos)
                continue;
            const std::string words = inner(m_text.substr(inside, end - inside), m_links);
            m_at = end + mark.size();
            return "<" + std::string(tag) + ">" + words + "</" + std::string(tag) + ">";
        }
        // The whole run is text: else its rest would be looked at as often as it is long.
        const std::size_t run = runOf(m_text, m_at);
        m_at += run;
        return escapedForHtml(m_text.substr(m_at - run, run));
    }

    std::string code()
    {
        const std::size_t length = runOf(m_text, m_at);
        const std::string_view near = m_text.substr(0, m_at + kMaxEnclosedBytes);
        for (std::size_t at = near.find('`', m_at + length); at != std::string_view::npos; at = near.find('`', at)) {
            const std::size_t run = runOf(near, at);
            if (run == length) {
                std::string_view inside = m_text.substr(m_at + length, at - m_at - length);
                const bool isPadded = inside.size() > 2 && inside.front() == ' ' && inside.back() == ' ';
                inside = isPadded ? inside.substr(1, inside.size() - 2) : inside;
                m_at = at + run;
                return "<code>" + escapedForHtml(inside) + "</code>";
            }
            at += run;
        }
        m_at += length;
        return std::string(length, '`');
    }

    std::string linkOfWords()
    {
        const std::size_t close = m_words.endOf(m_text, m_at);
        if (close == std::string_view::npos || close - m_at > kMaxEnclosedBytes)
            return {};
        const std::size_t end = close - m_at;
        const std::string_view words = rest().substr(1, end - 1);
        const std::string_view behind = rest().substr(end);
        std::size_t length = end + 1;
        std::string address;
        if (const std::size_t last = behind.starts_with("](") ? m_targets.endOf(m_text, close + 1) : std::string::npos;
            last != std::string::npos) {
            address = followedAddress(m_text.substr(close + 2, last - close - 2));
            length = last + 1 - m_at;
        }
        constexpr std::size_t longestLabel = 999; // as CommonMark has it
        if (address.empty() && !m_definitions.empty() && words.size() <= longestLabel) {
            const std::size_t last =
                behind.starts_with("][") ? behind.substr(0, kMaxEnclosedBytes).find(']', 2) : std::string_view::npos;
            const std::string_view label =
                last == std::string_view::npos ? std::string_view() : behind.substr(2, last - 2);
            const auto known = m_definitions.find(linkLabel(label.empty() ? words : label));
            address = known == m_definitions.end() ? std::string() : known->second;
            length = end + 1 + (last == std::string_view::npos ? 0 : last);
        }
        if (address.empty())
            return {};
        m_at += length;
        return anchorTo(address, inner(words, Links::Left));
    }

    std::string autolink()
    {
        const std::size_t end = rest().substr(0, kMaxEnclosedBytes).find('>');
        const std::string_view inside = end == std::string_view::npos ? std::string_view() : rest().substr(1, end - 1);
        const std::string address = followedAutolink(inside);
        if (address.empty())
            return {};
        m_at += end + 1;
        return anchorTo(address, escapedForHtml(address.starts_with("mailto:") ? inside : std::string_view(address)));
    }

    /// "https://…" in running text, without the full stop or bracket that ends it.
    std::string bareAddress()
    {
        const bool isStart = m_at == 0 || isSpanBlank(m_text[m_at - 1]) || isPunctuation(m_text[m_at - 1]);
        if (!isStart || (!rest().starts_with("https://") && !rest().starts_with("http://")))
            return {};
        std::string_view found = rest().substr(0, std::min(kMaxEnclosedBytes, rest().find_first_of(" \t\n<>\"`")));
        while (!found.empty() &&
               (std::string_view(".,;:!?'*_~]").find(found.back()) != std::string_view::npos ||
                (found.back() == ')' && std::ranges::count(found, ')') > std::ranges::count(found, '('))))
            found.remove_suffix(1);
        const std::string address = followedAddress(found);
        if (address.empty())
            return {};
        m_at += found.size();
        return anchorTo(address, escapedForHtml(address));
    }

    std::string_view m_text;
    const LinkDefinitions &m_definitions;
    Links m_links;
    int m_depth;
    BracketPairs m_words{'[', ']'};
    BracketPairs m_targets{'(', ')'};
    std::array<std::size_t, kSpanMarks.size()> m_searched{};
    std::size_t m_at = 0;
    std::string m_out;
};

} // namespace

std::string htmlOfSpans(std::string_view text, const LinkDefinitions &definitions)
{
    return SpanWriter(text, definitions, Links::Made, 0).html();
}

std::string linkLabel(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified().toCaseFolded().toStdString();
}

} // namespace kronika
