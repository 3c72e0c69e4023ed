// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/querylexer.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace kronika {

namespace {

struct LexerMessage
{
    Q_DECLARE_TR_FUNCTIONS(kronika::Query)
};

using Kind = QueryToken::Kind;

class QueryLexer
{
public:
    explicit QueryLexer(const QString &query)
        : m_query(query)
    {
    }

    Result<std::vector<QueryToken>> tokens()
    {
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            readToken();
            if (m_error)
                return *m_error;
        }
        return std::move(m_tokens);
    }

private:
    bool atEnd() const { return m_at >= m_query.size(); }
    QChar here() const { return peek(0); }
    QChar peek(qsizetype ahead) const { return m_at + ahead < m_query.size() ? m_query[m_at + ahead] : QChar(); }

    static bool endsWord(QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u'"'; }
    bool endsWordAt(qsizetype at) const { return at >= m_query.size() || endsWord(m_query[at]); }

    void skipBlanks()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
    }

    void fail(qsizetype at, const QString &what, const QString &hint = {})
    {
        m_error = queryError(m_query, at, what, hint);
    }

    void add(Kind kind, qsizetype at, const QString &text = {})
    {
        m_tokens.push_back({.kind = kind, .text = text, .key = {}, .at = at, .valueAt = at});
    }

    void readToken()
    {
        const qsizetype at = m_at;
        switch (here().unicode()) {
        case u'(':
            ++m_at;
            return add(Kind::Open, at);
        case u')':
            ++m_at;
            return add(Kind::Close, at);
        case u'-':
            return readMinus();
        case u'"':
            if (const auto text = quoted(u'"'))
                add(Kind::Text, at, *text);
            return;
        case u'/':
            return readExpression();
        default:
            return readWord();
        }
    }

    void readMinus()
    {
        const qsizetype at = m_at++;
        if (atEnd() || here().isSpace() || here() == u')')
            return fail(at, LexerMessage::tr("“-” stands alone"),
                        LexerMessage::tr("put it right before what is to be left out, or quote it: \"-\""));
        add(Kind::Minus, at);
    }

    /// What stands between two of `sign`, which a backslash escapes. In a phrase it escapes itself too and is kept
    /// before anything else; a regular expression keeps them all. Fails at the first sign if there is no second.
    std::optional<QString> quoted(QChar sign)
    {
        const qsizetype at = m_at++;
        QString text;
        for (; !atEnd(); ++m_at) {
            if (here() == sign) {
                ++m_at;
                return text;
            }
            if (here() == u'\\' && m_at + 1 < m_query.size()) {
                const bool isOnlyAnEscape = sign == u'"' && (peek(1) == u'"' || peek(1) == u'\\');
                if (!isOnlyAnEscape)
                    text += here();
                ++m_at;
            }
            text += here();
        }
        fail(at, sign == u'"' ? LexerMessage::tr("The phrase has no closing “\"”")
                              : LexerMessage::tr("The regular expression has no closing “/”"));
        return std::nullopt;
    }

    void readExpression()
    {
        const qsizetype at = m_at;
        const auto pattern = quoted(u'/');
        if (!pattern)
            return;
        if (!endsWordAt(m_at))
            return fail(m_at, LexerMessage::tr("The regular expression ends before this"),
                        LexerMessage::tr("write \\/ for a slash within it, or quote the text"));
        if (pattern->isEmpty())
            return fail(at, LexerMessage::tr("The regular expression is empty"));
        add(Kind::Expression, at, *pattern);
        m_tokens.back().valueAt = at + 1;
    }

    /// The end of the key that stands here, where its colon is; none if this is text.
    std::optional<qsizetype> keyEnd() const
    {
        qsizetype end = m_at;
        while (end < m_query.size() && m_query[end].isLetter() && m_query[end].unicode() < 0x80)
            ++end;
        if (end - m_at < 2 || end >= m_query.size() || m_query[end] != u':')
            return std::nullopt;
        const bool isAddress = QStringView(m_query).mid(end + 1).startsWith(u"//");
        return isAddress ? std::nullopt : std::optional(end);
    }

    void readWord()
    {
        if (const auto end = keyEnd())
            return readKeyed(*end);
        const qsizetype at = m_at;
        const QString word = bareText();
        const bool isOr = word.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0;
        add(isOr ? Kind::Or : Kind::Text, at, word);
    }

    QString bareText()
    {
        const qsizetype at = m_at;
        while (!endsWordAt(m_at))
            ++m_at;
        return m_query.mid(at, m_at - at);
    }

    void readKeyed(qsizetype colon)
    {
        QueryToken token{
            .kind = Kind::Keyed, .text = {}, .key = m_query.mid(m_at, colon - m_at), .at = m_at, .valueAt = colon + 1};
        m_at = colon + 1;
        if (here() == u'"') {
            const auto value = quoted(u'"');
            if (!value)
                return;
            token.text = *value;
        } else {
            token.text = bareText();
        }
        token.valueEnd = m_at;
        m_tokens.push_back(std::move(token));
    }

    const QString &m_query;
    qsizetype m_at = 0;
    std::vector<QueryToken> m_tokens;
    std::optional<Error> m_error;
};

} // namespace

Error queryError(const QString &query, qsizetype at, const QString &what, const QString &hint)
{
    qsizetype column = 1;
    for (const QChar unit : QStringView(query).first(std::min(at, query.size())))
        column += unit.isLowSurrogate() ? 0 : 1;
    return {.what = what, .where = LexerMessage::tr("column %1").arg(column), .hint = hint};
}

Result<std::vector<QueryToken>> queryTokens(const QString &query)
{
    return QueryLexer(query).tokens();
}

} // namespace kronika
