// SPDX-License-Identifier: GPL-3.0-or-later
// The file format's one way of writing a JSON value.
#include "models/io/json/json.h"
#include "models/io/json/text.h"

namespace kronika::json {

namespace {

void appendEscaped(std::string &out, unsigned unit)
{
    out += "\\u";
    for (unsigned shift = 16; shift > 0; shift -= 4)
        out += kHexDigits[unit >> (shift - 4) & 0xFU];
}

/// The letter of a two-character escape; 0 if the character has none.
char escapeLetter(char c)
{
    switch (c) {
    case '"':
    case '\\':
        return c;
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

void appendCharacters(std::string &out, std::string_view text)
{
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text, done, at - done);
        done = at + 1;
        if (const char letter = escapeLetter(c)) {
            out += '\\';
            out += letter;
        } else {
            appendEscaped(out, static_cast<unsigned char>(c));
        }
    }
    out.append(text, done);
}

/// Writes one value again, a token at a time.
class Rewriter
{
public:
    Rewriter(std::string &out, std::string_view text, int indent)
        : m_out(out)
        , m_text(text)
        , m_indent(indent)
    {
    }

    void run()
    {
        do {
            token();
            skipSpace();
        } while (m_depth > 0);
    }

private:
    void token();
    void open();
    void close();
    void string();
    void escape();
    void scalar();
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    void breakLine()
    {
        if (m_indent < 0)
            return;
        m_out += '\n';
        m_out.append(2 * static_cast<std::size_t>(m_indent + m_depth), ' ');
    }

    std::string &m_out;
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_indent;
    int m_depth = 0;
};

void Rewriter::token()
{
    skipSpace();
    switch (m_text[m_at]) {
    case '{':
    case '[':
        return open();
    case '}':
    case ']':
        return close();
    case '"':
        return string();
    case ',':
        m_out += m_indent < 0 ? ", " : ",";
        ++m_at;
        return breakLine();
    case ':':
        m_out += ": ";
        ++m_at;
        return;
    default:
        scalar();
    }
}

void Rewriter::open()
{
    m_out += m_text[m_at++];
    ++m_depth;
    skipSpace();
    if (m_text[m_at] != '}' && m_text[m_at] != ']')
        return breakLine();
    m_out += m_text[m_at++];
    --m_depth;
}

void Rewriter::close()
{
    --m_depth;
    breakLine();
    m_out += m_text[m_at++];
}

void Rewriter::scalar()
{
    while (m_at < m_text.size() && !isSpace(m_text[m_at]) &&
           std::string_view(",:]}").find(m_text[m_at]) == std::string_view::npos)
        m_out += m_text[m_at++];
}

void Rewriter::string()
{
    m_out += '"';
    ++m_at;
    while (m_text[m_at] != '"') {
        if (m_text[m_at] == '\\') {
            escape();
            continue;
        }
        const std::size_t end = m_text.find_first_of("\"\\", m_at);
        m_out.append(m_text, m_at, end - m_at);
        m_at = end;
    }
    m_out += '"';
    ++m_at;
}

void Rewriter::escape()
{
    const std::string_view rest = m_text.substr(m_at);
    if (rest[1] == 'u') {
        const EscapedCharacter escaped = unicodeEscape(rest);
        m_at += escaped.length;
        if (isSurrogate(escaped.character))
            return appendEscaped(m_out, escaped.character);
        std::string character;
        appendUtf8(character, escaped.character);
        return appendCharacters(m_out, character);
    }
    m_at += 2;
    if (rest[1] != '/')
        m_out += '\\';
    m_out += rest[1];
}

} // namespace

void appendCanonical(std::string &out, std::string_view text, int indent)
{
    Rewriter(out, text, indent).run();
}

std::string canonical(std::string_view text, int indent)
{
    std::string out;
    appendCanonical(out, text, indent);
    return out;
}

void appendString(std::string &out, std::string_view text)
{
    out += '"';
    appendCharacters(out, text);
    out += '"';
}

} // namespace kronika::json
