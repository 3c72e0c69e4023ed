// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/syntax.h"

#include "models/io/iomessage.h"
#include "models/io/json/text.h"

namespace kronika::json {

namespace {

/// Recursive descent to the first error; the depth of recursion is bounded by the depth of nesting allowed.
class Scanner
{
public:
    Scanner(std::string_view text, int maxDepth)
        : m_text(text)
        , m_maxDepth(maxDepth)
    {
    }

    std::optional<SyntaxError> run()
    {
        skipSpace();
        if (atEnd())
            fail(IoMessage::tr("the text is empty; expected a JSON value"));
        else if (value() && (skipSpace(), !atEnd()))
            fail(IoMessage::tr("found %1 after the end of the JSON value; expected nothing").arg(found()));
        return m_error;
    }

private:
    bool value();
    bool container();
    bool member();
    bool string();
    bool stringPart();
    bool number();
    bool literal(std::string_view word);

    bool fail(const QString &message)
    {
        m_error = SyntaxError{message, m_at};
        return false;
    }
    bool expected(const char *what)
    {
        if (!atEnd() && !matchCharacter(rest()).isComplete)
            return fail(IoMessage::tr("found a byte that is not UTF-8 (0x%1); expected UTF-8 throughout")
                            .arg(uint(static_cast<unsigned char>(m_text[m_at])), 2, 16, QLatin1Char('0')));
        return fail(IoMessage::tr("found %1; expected %2").arg(found(), IoMessage::tr(what)));
    }
    QString found() const;

    bool atEnd() const { return m_at >= m_text.size(); }
    bool at(char c) const { return !atEnd() && m_text[m_at] == c; }
    std::string_view rest() const { return m_text.substr(m_at); }
    void skipSpace()
    {
        while (!atEnd() && isSpace(m_text[m_at]))
            ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_maxDepth;
    std::optional<SyntaxError> m_error;
};

QString Scanner::found() const
{
    if (atEnd())
        return IoMessage::tr("the end of the text");
    const Match match = matchCharacter(rest());
    const QString character = QString::fromUtf8(rest().data(), qsizetype(match.length));
    const auto byte = static_cast<unsigned char>(m_text[m_at]);
    if (match.isComplete && byte >= 0x20 && byte != 0x7F)
        return QStringLiteral("'%1'").arg(character);
    return IoMessage::tr("the control character U+%1").arg(uint(byte), 4, 16, QLatin1Char('0'));
}

bool Scanner::value()
{
    skipSpace();
    switch (atEnd() ? '\0' : m_text[m_at]) {
    case '{':
    case '[':
        return container();
    case '"':
        return string();
    case 't':
        return literal("true");
    case 'f':
        return literal("false");
    case 'n':
        return literal("null");
    default:
        return at('-') || (!atEnd() && isDigit(m_text[m_at])) ? number()
                                                              : expected(QT_TRANSLATE_NOOP("kronika::File", "a value"));
    }
}

bool Scanner::container()
{
    if (m_depth == m_maxDepth)
        return fail(
            IoMessage::tr("found a value nested more than %1 levels deep; expected at most %1").arg(m_maxDepth));
    ++m_depth;
    const bool isObject = at('{');
    const char close = isObject ? '}' : ']';
    ++m_at;
    skipSpace();
    if (!at(close)) {
        while (isObject ? member() : value()) {
            skipSpace();
            if (at(close))
                break;
            if (!at(','))
                return expected(isObject ? QT_TRANSLATE_NOOP("kronika::File", "',' or '}'")
                                         : QT_TRANSLATE_NOOP("kronika::File", "',' or ']'"));
            ++m_at;
        }
        if (m_error)
            return false;
    }
    ++m_at;
    --m_depth;
    return true;
}

bool Scanner::member()
{
    skipSpace();
    if (!at('"'))
        return expected(QT_TRANSLATE_NOOP("kronika::File", "a member's name in quotes"));
    if (!string())
        return false;
    skipSpace();
    if (!at(':'))
        return expected("':'");
    ++m_at;
    return value();
}

bool Scanner::string()
{
    ++m_at;
    while (!atEnd() && m_text[m_at] != '"') {
        if (!stringPart())
            return false;
    }
    if (atEnd())
        return expected(QT_TRANSLATE_NOOP("kronika::File", "the closing quote of a string"));
    ++m_at;
    return true;
}

bool Scanner::stringPart()
{
    if (m_text[m_at] == '\\') {
        const Match match = matchEscape(rest());
        m_at += match.length;
        return match.isComplete ||
               expected(QT_TRANSLATE_NOOP("kronika::File",
                                          "an escape that JSON knows (\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)"));
    }
    if (static_cast<unsigned char>(m_text[m_at]) < 0x20)
        return expected(QT_TRANSLATE_NOOP("kronika::File", "an escape (control characters in strings are escaped)"));
    const Match match = matchCharacter(rest());
    m_at += match.length;
    return match.isComplete || expected("UTF-8");
}

bool Scanner::number()
{
    const Match match = matchNumber(rest());
    m_at += match.length;
    return match.isComplete || expected(QT_TRANSLATE_NOOP("kronika::File", "a digit"));
}

bool Scanner::literal(std::string_view word)
{
    for (const char c : word) {
        if (!at(c))
            return fail(IoMessage::tr("found %1; expected '%2'")
                            .arg(found(), QString::fromUtf8(word.data(), qsizetype(word.size()))));
        ++m_at;
    }
    return true;
}

} // namespace

std::optional<SyntaxError> findSyntaxError(std::string_view text, int maxDepth)
{
    return Scanner(text, maxDepth).run();
}

} // namespace kronika::json
