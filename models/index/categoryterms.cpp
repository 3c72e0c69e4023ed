// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/categoryterms.h"

#include "models/index/querylexer.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace kronika {

namespace {

using Kind = QueryToken::Kind;
/// From and to in the query.
using Spot = std::pair<qsizetype, qsizetype>;

QString textOf(std::string_view id)
{
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

QString termFor(const QString &id)
{
    const bool isPlain = std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.';
    });
    if (isPlain)
        return QStringLiteral("-category:") + id;
    QString quoted = id;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QStringLiteral("-category:\"%1\"").arg(quoted);
}

/// Whether terms that are added at its end belong to one alternative only.
bool hasAlternatives(const std::vector<QueryToken> &tokens)
{
    int depth = 0;
    for (const QueryToken &token : tokens) {
        depth += token.kind == Kind::Open ? 1 : token.kind == Kind::Close ? -1 : 0;
        if (token.kind == Kind::Or && depth == 0)
            return true;
    }
    return false;
}

/// The term that excludes the category, outside of parentheses and alternatives.
std::optional<Spot> exclusion(const QString &query, const std::vector<QueryToken> &tokens, const QString &id)
{
    if (hasAlternatives(tokens))
        return std::nullopt;
    int depth = 0;
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        depth += tokens[n].kind == Kind::Open ? 1 : tokens[n].kind == Kind::Close ? -1 : 0;
        const bool isExcluded = depth == 0 && n > 0 && tokens[n].kind == Kind::Keyed &&
                                tokens[n - 1].kind == Kind::Minus && (n < 2 || tokens[n - 2].kind != Kind::Minus);
        if (!isExcluded || tokens[n].key.compare(QLatin1String("category"), Qt::CaseInsensitive) != 0 ||
            tokens[n].text != id)
            continue;
        return Spot{tokens[n - 1].at, n + 1 < tokens.size() ? tokens[n + 1].at : query.size()};
    }
    return std::nullopt;
}

} // namespace

bool excludesCategory(const QString &query, std::string_view id)
{
    const auto tokens = queryTokens(query);
    return tokens && exclusion(query, *tokens, textOf(id));
}

std::vector<std::size_t> excludedCategories(const QString &query, const Snapshot &snapshot)
{
    std::vector<std::size_t> excluded;
    if (query.isEmpty())
        return excluded;
    for (std::size_t position = 0; position < snapshot.categories().size(); ++position) {
        if (excludesCategory(query, snapshot.categories()[position].id))
            excluded.push_back(position);
    }
    return excluded;
}

QString withCategory(const QString &query, std::string_view id, bool isShown)
{
    const auto tokens = queryTokens(query);
    if (!tokens)
        return query;
    const auto spot = exclusion(query, *tokens, textOf(id));
    if (isShown == !spot)
        return query;
    if (isShown) {
        QString rest = query;
        return rest.remove(spot->first, spot->second - spot->first).trimmed();
    }
    const QString all = query.trimmed();
    const QString others = hasAlternatives(*tokens) ? QString(u'(' + all + u')') : all;
    return QString(others + u' ' + termFor(textOf(id))).trimmed();
}

} // namespace kronika
