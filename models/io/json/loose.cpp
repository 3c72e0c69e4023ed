// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/loose.h"

#include "models/io/iomessage.h"
#include "models/io/json/text.h"

#include <array>
#include <cctype>
#include <vector>

namespace kronika::json {

namespace {

bool isNameStart(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isNameLetter(char c)
{
    return isNameStart(c) || isDigit(c);
}

std::string twoDigits(int n)
{
    return (n < 10 ? "0" : "") + std::to_string(n);
}

/// Of the numbers of `new Date(year, month, …)`, whose months count from 0; as precise as they are many.
std::string dateOfParts(const std::vector<int> &parts)
{
    constexpr std::array<const char *, 6> kBefore{"", "-", "-", "T", ":", ":"};
    std::string text;
    for (std::size_t n = 0; n < std::min(parts.size(), kBefore.size()); ++n) {
        // No hour alone.
        if (n == 3 && parts.size() == 4)
            break;
        text += kBefore[n] + (n == 0 ? std::to_string(parts[n]) : twoDigits(n == 1 ? parts[n] + 1 : parts[n]));
    }
    return text;
}

class ScriptRewriter
{
public:
    ScriptRewriter(std::string_view script, int maxDepth)
        : m_script(script)
        , m_depthLeft(maxDepth)
    {
    }

    Rewritten run()
    {
        if (m_script.starts_with(kByteOrderMark))
            m_at = kByteOrderMark.size();
        if (before() && value())
            after();
        return {std::move(m_out), std::move(m_error)};
    }

private:
    bool atEnd() const { return m_at >= m_script.size(); }
    bool at(char c) const { return !atEnd() && m_script[m_at] == c; }
    std::string_view rest() const { return m_script.substr(m_at); }

    bool fail(const QString &expected)
    {
        const Match match = atEnd() ? Match() : matchCharacter(rest());
        const QString found =
            atEnd() ? IoMessage::tr("the end of the text")
                    : QStringLiteral("'%1'").arg(QString::fromUtf8(rest().data(), qsizetype(match.length)));
        m_error = SyntaxError{IoMessage::tr("found %1; expected %2").arg(found, expected), m_at};
        return false;
    }

    /// Blanks and comments; their line ends are kept.
    void space()
    {
        while (!atEnd()) {
            const char c = m_script[m_at];
            if (isSpace(c)) {
                m_out += c;
                ++m_at;
            } else if (rest().starts_with("//")) {
                m_at = std::min(m_script.find('\n', m_at), m_script.size());
            } else if (rest().starts_with("/*")) {
                const std::size_t end = std::min(m_script.find("*/", m_at + 2), m_script.size());
                for (; m_at < end; ++m_at)
                    m_out += m_script[m_at] == '\n' ? "\n" : "";
                m_at = std::min(m_at + 2, m_script.size());
            } else {
                return;
            }
        }
    }

    std::string_view word()
    {
        const std::size_t begin = m_at;
        while (!atEnd() && (isNameLetter(m_script[m_at]) || (m_at > begin && m_script[m_at] == '.')))
            ++m_at;
        return m_script.substr(begin, m_at - begin);
    }

    /// `var x =`, `window.x = `, `callback(`, `var x = new vis.DataSet(`.
    bool before()
    {
        space();
        while (!atEnd() && isNameStart(m_script[m_at])) {
            std::string_view name = word();
            space();
            if (name == "var" || name == "let" || name == "const" || name == "new" || name == "export" ||
                name == "default" || name == "return")
                continue;
            if (!at('=') && !at('('))
                return fail(IoMessage::tr("the beginning of an object or a list"));
            m_calls += at('(') ? 1 : 0;
            ++m_at;
            space();
        }
        while (at('(')) {
            ++m_calls;
            ++m_at;
            space();
        }
        return at('{') || at('[') || fail(IoMessage::tr("the beginning of an object or a list"));
    }

    void after()
    {
        space();
        while (m_calls > 0 && at(')')) {
            --m_calls;
            ++m_at;
            space();
        }
        while (at(';')) {
            ++m_at;
            space();
        }
        if (!atEnd())
            fail(IoMessage::tr("the end of the script: of one with more in it, save the data alone"));
    }

    bool value()
    {
        space();
        if (at('{') || at('['))
            return container();
        if (at('"') || at('\''))
            return texts();
        if (!atEnd() && (isDigit(m_script[m_at]) || at('-') || at('+') || at('.')))
            return number();
        if (!atEnd() && isNameStart(m_script[m_at]))
            return named();
        return fail(IoMessage::tr("a value"));
    }

    bool container()
    {
        if (m_depthLeft-- == 0)
            return fail(IoMessage::tr("fewer levels"));
        const bool isObject = at('{');
        const char close = isObject ? '}' : ']';
        m_out += m_script[m_at++];
        bool isFirst = true;
        for (space(); !at(close); space()) {
            if (!isFirst)
                m_out += ',';
            isFirst = false;
            if (!(isObject ? member() : value()))
                return false;
            space();
            if (at(','))
                ++m_at;
            else if (!at(close))
                return fail(isObject ? IoMessage::tr("',' or '}'") : IoMessage::tr("',' or ']'"));
        }
        ++m_at;
        m_out += close;
        ++m_depthLeft;
        return true;
    }

    bool member()
    {
        if (at('"') || at('\'')) {
            std::string name;
            if (!text(name))
                return false;
            m_out += '"' + name + '"';
        } else if (!atEnd() && isNameLetter(m_script[m_at])) {
            const std::size_t begin = m_at;
            while (!atEnd() && isNameLetter(m_script[m_at]))
                ++m_at;
            ((m_out += '"') += m_script.substr(begin, m_at - begin)) += '"';
        } else {
            return fail(IoMessage::tr("a member's name"));
        }
        space();
        if (!at(':'))
            return fail(QStringLiteral("':'"));
        m_out += m_script[m_at++];
        return value();
    }

    /// One or several, joined by +. The line ends between them come behind.
    bool texts()
    {
        std::string inside;
        std::string between;
        for (;;) {
            if (!text(inside))
                return false;
            const std::size_t end = m_out.size();
            space();
            const bool isMore = at('+');
            if (isMore) {
                ++m_at;
                space();
            }
            between += m_out.substr(end);
            m_out.resize(end);
            if (!isMore)
                break;
            if (!at('"') && !at('\''))
                return fail(IoMessage::tr("a text in quotes"));
        }
        m_out += '"' + inside + '"' + between + m_broken;
        m_broken.clear();
        return true;
    }

    /// Appends what is between the quotes, as JSON has it.
    bool text(std::string &out)
    {
        const char quote = m_script[m_at++];
        while (!atEnd() && m_script[m_at] != quote) {
            if (at('\\') ? !escape(out) : !character(out))
                return false;
        }
        if (atEnd())
            return fail(IoMessage::tr("the closing quote of a string"));
        ++m_at;
        return true;
    }

    bool character(std::string &out)
    {
        const char c = m_script[m_at];
        if (c == '\n' || c == '\r')
            return fail(IoMessage::tr("the closing quote of a string"));
        if (c == '"') {
            out += "\\\"";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += kHexDigits[static_cast<unsigned char>(c) >> 4U];
            out += kHexDigits[static_cast<unsigned char>(c) & 15U];
        } else {
            const Match match = matchCharacter(rest());
            if (!match.isComplete)
                return fail(QStringLiteral("UTF-8"));
            out += rest().substr(0, match.length);
            m_at += match.length;
            return true;
        }
        ++m_at;
        return true;
    }

    bool escape(std::string &out)
    {
        const std::string_view all = rest();
        const char c = all.size() > 1 ? all[1] : '\0';
        if (matchEscape(all).isComplete && c != '\'') {
            const std::size_t length = matchEscape(all).length;
            out += all.substr(0, length);
            m_at += length;
            return true;
        }
        const bool isHex = c == 'x' && all.size() > 3 && std::isxdigit(static_cast<unsigned char>(all[2])) != 0 &&
                           std::isxdigit(static_cast<unsigned char>(all[3])) != 0;
        if (isHex)
            (out += "\\u00") += all.substr(2, 2);
        else if (c == 'v')
            out += "\\u000b";
        else if (c == '0')
            out += "\\u0000";
        else if (all.size() < 2 || c == 'u' || c == 'x')
            return fail(IoMessage::tr("an escape that scripts know"));
        else if (c != '\n' && c != '\r') {
            ++m_at; // no more than what follows it
            return character(out);
        }
        m_at += isHex ? 4 : 2;
        if (c == '\r' && at('\n'))
            ++m_at;
        if (c == '\n' || c == '\r')
            m_broken += '\n';
        return true;
    }

    bool number()
    {
        if (at('+'))
            ++m_at;
        std::string token(at('-') ? "-" : "");
        m_at += token.size();
        if (at('.'))
            token += '0';
        const std::size_t begin = m_at;
        while (!atEnd() &&
               (isDigit(m_script[m_at]) || std::string_view(".eE").find(m_script[m_at]) != std::string_view::npos ||
                ((at('+') || at('-')) && (m_script[m_at - 1] == 'e' || m_script[m_at - 1] == 'E'))))
            ++m_at;
        token += m_script.substr(begin, m_at - begin);
        if (token.ends_with('.'))
            token.pop_back();
        if (!isNumber(token)) {
            m_at = begin;
            return fail(IoMessage::tr("a number"));
        }
        m_out += token;
        return true;
    }

    bool named()
    {
        const std::size_t begin = m_at;
        const std::string_view name = word();
        if (name == "true" || name == "false" || name == "null") {
            m_out += name;
            return true;
        }
        if (name == "undefined" || name == "NaN") {
            m_out += "null";
            return true;
        }
        if (name == "new") {
            space();
            if (word() == "Date")
                return date();
        }
        m_at = begin;
        return fail(IoMessage::tr("a value, which a script does not have to work out"));
    }

    /// `new Date("…")`, `new Date(ms)`, `new Date(2010, 7, 15)`.
    bool date()
    {
        space();
        if (!at('('))
            return fail(QStringLiteral("'('"));
        ++m_at;
        space();
        if (at('"') || at('\'') ? !texts() : !dateParts())
            return false;
        space();
        if (!at(')'))
            return fail(QStringLiteral("')'"));
        ++m_at;
        return true;
    }

    bool dateParts()
    {
        std::vector<int> parts;
        std::string only;
        for (;;) {
            const std::size_t begin = m_at;
            m_at += at('-') ? 1 : 0;
            while (!atEnd() && isDigit(m_script[m_at]))
                ++m_at;
            only = m_script.substr(begin, m_at - begin);
            constexpr std::size_t kLongest = 9;
            if (!isNumber(only) && only.find_first_not_of("0123456789") != std::string::npos)
                return fail(IoMessage::tr("a number"));
            if (only.empty())
                return fail(IoMessage::tr("a number"));
            parts.push_back(only.size() > kLongest ? 0 : std::stoi(only));
            space();
            if (!at(','))
                break;
            ++m_at;
            space();
        }
        m_out += parts.size() == 1 ? only : '"' + dateOfParts(parts) + '"';
        return true;
    }

    std::string_view m_script;
    std::size_t m_at = 0;
    int m_depthLeft;
    int m_calls = 0;
    std::string m_out;
    std::optional<SyntaxError> m_error;
    /// Line ends within texts.
    std::string m_broken;
};

} // namespace

Rewritten rewrittenScript(std::string_view script, int maxDepth)
{
    return ScriptRewriter(script, maxDepth).run();
}

} // namespace kronika::json
