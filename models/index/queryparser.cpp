// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/queryparser.h"

#include "models/index/queryfactkeys.h"
#include "models/index/querykeys.h"
#include "models/index/querylexer.h"
#include "models/index/textpattern.h"

#include <QCoreApplication>

#include <utility>

namespace kronika {

namespace {

struct ParserMessage
{
    Q_DECLARE_TR_FUNCTIONS(kronika::Query)
};

using Kind = QueryToken::Kind;

/// Parentheses and minus signs within one another: no person needs more, and the stack stays small.
constexpr int kDeepest = 100;

class QueryParser
{
public:
    QueryParser(const QString &query, const std::vector<QueryToken> &tokens, const std::optional<TypedClock> &clock)
        : m_query(query)
        , m_tokens(tokens)
        , m_clock(clock)
    {
    }

    Result<Condition> query()
    {
        if (m_tokens.empty())
            return Condition();
        Result<Condition> all = choice();
        if (all && !atEnd())
            return errorHere(ParserMessage::tr("This “)” closes nothing"));
        return all;
    }

private:
    bool atEnd() const { return m_next == m_tokens.size(); }
    const QueryToken &here() const { return m_tokens[m_next]; }
    bool isHere(Kind kind) const { return !atEnd() && here().kind == kind; }

    Error errorHere(const QString &what) const { return queryError(m_query, here().at, what); }

    Result<Condition> choice()
    {
        std::vector<Condition> alternatives;
        while (true) {
            Result<Condition> alternative = sequence();
            if (!alternative)
                return alternative;
            alternatives.push_back(std::move(alternative).value());
            if (!isHere(Kind::Or))
                break;
            m_lastOr = m_next++;
        }
        return alternatives.size() == 1 ? std::move(alternatives.front()) : anyOf(std::move(alternatives));
    }

    Result<Condition> sequence()
    {
        if (atEnd() || isHere(Kind::Close) || isHere(Kind::Or))
            return nothingHere();
        std::vector<Condition> parts;
        QStringList froms;
        QStringList tos;
        while (!atEnd() && !isHere(Kind::Close) && !isHere(Kind::Or)) {
            noteBound(here(), froms, tos);
            Result<Condition> part = term();
            if (!part)
                return part;
            parts.push_back(std::move(part).value());
        }
        if (!froms.empty() && !tos.empty())
            parts.push_back(togetherCondition(froms, tos, m_clock));
        return parts.size() == 1 ? std::move(parts.front()) : allOf(std::move(parts));
    }

    static void noteBound(const QueryToken &token, QStringList &froms, QStringList &tos)
    {
        if (token.kind != Kind::Keyed)
            return;
        if (token.key.compare(QLatin1String("from"), Qt::CaseInsensitive) == 0)
            froms += token.text;
        if (token.key.compare(QLatin1String("to"), Qt::CaseInsensitive) == 0)
            tos += token.text;
    }

    /// Where something to search for is missing: names the "or" or the parenthesis that wants it.
    Error nothingHere() const
    {
        const QString oneSided = ParserMessage::tr("“or” stands between two things to search for; one is missing");
        const QString hint = ParserMessage::tr("quote it to search for the word: \"or\"");
        if (isHere(Kind::Or))
            return queryError(m_query, here().at, oneSided, hint);
        const bool followsOr = m_next > 0 && m_lastOr && *m_lastOr + 1 == m_next;
        if (followsOr)
            return queryError(m_query, m_tokens[*m_lastOr].at, oneSided, hint);
        if (atEnd())
            return queryError(m_query, m_tokens.back().at, ParserMessage::tr("This “(” is never closed"));
        const bool isEmptyGroup = m_next > 0 && m_tokens[m_next - 1].kind == Kind::Open;
        return errorHere(isEmptyGroup ? ParserMessage::tr("Nothing stands between the parentheses")
                                      : ParserMessage::tr("This “)” closes nothing"));
    }

    Result<Condition> term()
    {
        if (m_depth >= kDeepest)
            return errorHere(ParserMessage::tr("The query is nested too deeply"));
        const QueryToken &token = m_tokens[m_next++];
        switch (token.kind) {
        case Kind::Minus:
            return excluded();
        case Kind::Open:
            return group(token);
        case Kind::Keyed:
            return keyed(token);
        case Kind::Expression:
            return expression(token);
        default:
            return foundAnywhere(TextPattern::ofText(token.text));
        }
    }

    Result<Condition> excluded()
    {
        ++m_depth;
        Result<Condition> part = term();
        --m_depth;
        return part ? Result<Condition>(noneOf(std::move(part).value())) : part;
    }

    Result<Condition> group(const QueryToken &open)
    {
        ++m_depth;
        Result<Condition> inner = choice();
        --m_depth;
        if (!inner)
            return inner;
        if (!isHere(Kind::Close))
            return queryError(m_query, open.at, ParserMessage::tr("This “(” is never closed"));
        ++m_next;
        return inner;
    }

    Result<Condition> keyed(const QueryToken &token)
    {
        const QString asText =
            ParserMessage::tr("quote it to search for the text: \"%1\"").arg(token.key + u':' + token.text);
        if (!isQueryKey(token.key))
            return token.text.isEmpty()
                       ? Result<Condition>(foundAnywhere(TextPattern::ofText(token.key + u':')))
                       : queryError(
                             m_query, token.at,
                             ParserMessage::tr("“%1:” is not a key; known are %2").arg(token.key, queryKeyList()),
                             asText);
        if (token.text.trimmed().isEmpty())
            return queryError(m_query, token.valueAt,
                              ParserMessage::tr("“%1:” needs a value right after it").arg(token.key));
        Result<Condition> condition = keyCondition(token.key, token.text, m_clock);
        if (!condition)
            return queryError(m_query, token.valueAt, condition.error().what, condition.error().hint);
        return condition;
    }

    Result<Condition> expression(const QueryToken &token)
    {
        qsizetype offset = 0;
        Result<TextPattern> pattern = TextPattern::ofExpression(token.text, &offset);
        if (!pattern)
            return queryError(m_query, token.valueAt + offset, pattern.error().what, pattern.error().hint);
        return foundAnywhere(std::move(pattern).value());
    }

    const QString &m_query;
    const std::vector<QueryToken> &m_tokens;
    const std::optional<TypedClock> &m_clock;
    std::size_t m_next = 0;
    std::optional<std::size_t> m_lastOr;
    int m_depth = 0;
};

} // namespace

Result<Condition> parsedQuery(const QString &query, const std::optional<TypedClock> &clock)
{
    const Result<std::vector<QueryToken>> tokens = queryTokens(query);
    if (!tokens)
        return tokens.error();
    return QueryParser(query, *tokens, clock).query();
}

} // namespace kronika
