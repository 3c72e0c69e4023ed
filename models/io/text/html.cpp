// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/html.h"

#include "models/document/webaddress.h"

#include <QString>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace kronika {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 20> kEntities{{
    {"amp", "&"},       {"lt", "<"},     {"gt", ">"},    {"quot", "\""},  {"apos", "'"},
    {"nbsp", "\u00A0"}, {"ndash", "–"},  {"mdash", "—"}, {"hellip", "…"}, {"lsquo", "‘"},
    {"rsquo", "’"},     {"ldquo", "“"},  {"rdquo", "”"}, {"laquo", "«"},  {"raquo", "»"},
    {"bull", "•"},      {"middot", "·"}, {"copy", "©"},  {"deg", "°"},    {"eacute", "é"},
}};

std::string numbered(std::string_view digits)
{
    const bool isHex = digits.starts_with('x') || digits.starts_with('X');
    bool isNumber = false;
    const QString text = QString::fromLatin1(digits.data(), qsizetype(digits.size())).mid(isHex ? 1 : 0);
    const uint code = text.toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t character = code;
    return isCharacter ? QString::fromUcs4(&character, 1).toStdString() : std::string();
}

/// Which tag begins at a `<`, in lower case; `length` to just behind its `>`.
struct Tag
{
    std::string name;
    std::string_view inside;
    std::size_t length = 0;
    bool isClosing = false;
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::optional<Tag> tagAt(std::string_view text)
{
    constexpr std::size_t kMaxTagBytes = 8192; // a bound for texts full of `<`
    if (text.starts_with("<!--")) {
        const std::size_t end = text.find("-->");
        return Tag{"!--", {}, end == std::string_view::npos ? text.size() : end + 3, false};
    }
    text = text.substr(0, kMaxTagBytes);
    Tag tag;
    std::size_t at = 1;
    tag.isClosing = text.substr(1).starts_with('/');
    at += tag.isClosing ? 1 : 0;
    const std::size_t nameStart = at;
    while (at < text.size() &&
           ((lower(text[at]) >= 'a' && lower(text[at]) <= 'z') || (text[at] >= '0' && text[at] <= '9')))
        tag.name += lower(text[at++]);
    if (at == nameStart)
        return std::nullopt;
    char quote = 0;
    const std::size_t insideStart = at;
    for (; at < text.size() && (quote != 0 || text[at] != '>'); ++at) {
        if (quote == 0 && (text[at] == '"' || text[at] == '\''))
            quote = text[at];
        else if (text[at] == quote)
            quote = 0;
    }
    if (at == text.size())
        return std::nullopt;
    tag.inside = text.substr(insideStart, at - insideStart);
    tag.length = at + 1;
    return tag;
}

/// The value of `href` among a tag's attributes.
std::string_view addressIn(std::string_view attributes)
{
    const std::size_t name = attributes.find("href");
    const std::size_t equals = name == std::string_view::npos ? name : attributes.find('=', name);
    const std::size_t start =
        equals == std::string_view::npos ? equals : attributes.find_first_not_of(" \t\n", equals + 1);
    if (start == std::string_view::npos)
        return {};
    const char quote = attributes[start];
    if (quote != '"' && quote != '\'')
        return attributes.substr(start).substr(0, attributes.substr(start).find_first_of(" \t\n"));
    const std::size_t end = attributes.find(quote, start + 1);
    return end == std::string_view::npos ? std::string_view() : attributes.substr(start + 1, end - start - 1);
}

class HtmlReader
{
public:
    HtmlReader(std::string_view html, bool isMarkdown)
        : m_rest(html)
        , m_isMarkdown(isMarkdown)
    {
    }

    std::string run()
    {
        while (!m_rest.empty()) {
            const auto tag = m_rest.front() == '<' ? tagAt(m_rest) : std::nullopt;
            if (tag)
                take(*tag);
            else
                character();
        }
        closeLink();
        while (!m_out.empty() && (m_out.back() == '\n' || m_out.back() == ' '))
            m_out.pop_back();
        return std::move(m_out);
    }

private:
    void take(const Tag &tag)
    {
        m_rest.remove_prefix(tag.length);
        if (!tag.isClosing && (tag.name == "script" || tag.name == "style"))
            return skipTo(tag.name);
        if (tag.name == "br")
            return lineBreak(1);
        if (tag.name == "p" || tag.name == "div" || tag.name == "blockquote" || tag.name == "ul" || tag.name == "ol" ||
            (tag.name.size() == 2 && tag.name[0] == 'h'))
            return lineBreak(2);
        if (tag.name == "li") {
            lineBreak(1);
            if (!tag.isClosing && m_isMarkdown)
                m_out += "- ";
        } else if (m_isMarkdown && (tag.name == "b" || tag.name == "strong")) {
            m_out += "**";
        } else if (m_isMarkdown && (tag.name == "i" || tag.name == "em")) {
            m_out += "*";
        } else if (m_isMarkdown && tag.name == "a") {
            closeLink();
            const std::string_view address = tag.isClosing ? std::string_view() : addressIn(tag.inside);
            if (isWebAddress(address)) {
                m_address = address;
                m_out += '[';
            }
        }
    }

    void closeLink()
    {
        if (m_address.empty())
            return;
        std::string address = std::exchange(m_address, {});
        for (std::size_t at = address.find("&amp;"); at != std::string::npos; at = address.find("&amp;", at + 1))
            address.replace(at, 5, "&");
        m_out += "](" + address + ")";
    }

    void skipTo(const std::string &name)
    {
        const std::size_t end = m_rest.find("</" + name);
        m_rest.remove_prefix(std::min(end, m_rest.size()));
    }

    void lineBreak(std::size_t lines)
    {
        if (!m_isMarkdown) {
            blank();
            return;
        }
        while (!m_out.empty() && m_out.back() == ' ')
            m_out.pop_back();
        std::size_t had = 0;
        while (had < m_out.size() && m_out[m_out.size() - 1 - had] == '\n')
            ++had;
        if (!m_out.empty() && had < lines)
            m_out.append(lines - had, '\n');
    }

    void blank()
    {
        if (!m_out.empty() && m_out.back() != ' ' && m_out.back() != '\n')
            m_out += ' ';
    }

    void character()
    {
        const char c = m_rest.front();
        if (c == '&' && entity())
            return;
        m_rest.remove_prefix(1);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            blank();
        else
            m_out += c;
    }

    bool entity()
    {
        const std::size_t end = m_rest.substr(0, 12).find(';');
        if (end == std::string_view::npos || end < 2)
            return false;
        const std::string_view name = m_rest.substr(1, end - 1);
        std::string meaning;
        if (name.front() == '#') {
            meaning = numbered(name.substr(1));
        } else {
            const auto *found =
                std::find_if(kEntities.begin(), kEntities.end(), [name](const auto &e) { return e.first == name; });
            meaning = found == kEntities.end() ? std::string() : std::string(found->second);
        }
        if (meaning.empty())
            return false;
        m_out += meaning;
        m_rest.remove_prefix(end + 1);
        return true;
    }

    std::string_view m_rest;
    bool m_isMarkdown;
    std::string m_out;
    std::string m_address;
};

bool hasMarkup(std::string_view text)
{
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        if (tagAt(text.substr(at)))
            return true;
    }
    return text.find('&') != std::string_view::npos;
}

} // namespace

std::string titleFromHtml(std::string_view html)
{
    return HtmlReader(html, false).run();
}

std::string markdownFromHtml(std::string_view html)
{
    return hasMarkup(html) ? HtmlReader(html, true).run() : std::string(html);
}

std::string escapedForHtml(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string plainWebAddress(std::string_view text)
{
    const auto url = webAddress(QString::fromUtf8(text.data(), qsizetype(text.size())));
    return url ? url->adjusted(QUrl::RemoveUserInfo).toEncoded().toStdString() : std::string();
}

bool isWebAddress(std::string_view text)
{
    return (text.starts_with("http://") || text.starts_with("https://")) &&
           text.find_first_of(" \t\r\n<>\"") == std::string_view::npos && text.size() > 8;
}

} // namespace kronika
