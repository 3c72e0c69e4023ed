// SPDX-License-Identifier: GPL-3.0-or-later
// Queries put together by chance, held against a plain reading of each event. What every term means in detail is in
// tst_query.
#include "models/index/query.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <random>

using namespace kronika;

namespace {

constexpr std::size_t kOracleEvents = 200;
constexpr int kQueries = 400;

using Matches = std::function<bool(const Event &)>;

struct Expression
{
    QString text;
    Matches matches;
};

/// Letters without their accents, in lower case.
QString withoutAccents(const QString &text)
{
    QString folded = text.toLower();
    folded.replace(QChar(u'ł'), u'l');
    folded = folded.normalized(QString::NormalizationForm_D);
    folded.removeIf([](QChar letter) { return letter.isMark(); });
    return folded;
}

QString withoutAccents(const std::string &text)
{
    return withoutAccents(QString::fromStdString(text));
}

struct NamedRecord
{
    const char *id;
    const char *name;
};
constexpr std::array<NamedRecord, 4> kActors{
    {{"a0", "APT31"}, {"a1", "Ministry of Łódź"}, {"a2", "Émile Žák"}, {"a3", "Bob Fox"}}};
constexpr std::array<NamedRecord, 3> kSources{{{"eu-2025", "EU report"}, {"s2", "Čapek papers"}, {"s3", "Foxtrot"}}};

template <std::size_t N>
const char *recordName(const std::array<NamedRecord, N> &all, const std::string &id)
{
    return std::ranges::find(all, id, [](const NamedRecord &one) { return std::string(one.id); })->name;
}

class QueryChance
{
public:
    std::size_t below(std::size_t n) { return m_random() % n; }
    bool oneIn(std::size_t n) { return below(n) == 0; }
    template <typename List>
    auto anyOf(const List &list)
    {
        return std::data(list)[below(std::size(list))];
    }

    Event event(std::size_t n)
    {
        constexpr const char *words[] = {"budget", "Čapek", "über", "ŠIFRA",  "report", "Red Fox",
                                         "fox",    "APT31", "Łódź", "plan 7", "naïve",  "3.5%"};
        Event event;
        event.id = "e" + std::to_string(n);
        event.title = std::string(anyOf(words)) + " " + anyOf(words);
        if (oneIn(3))
            event.description = anyOf(words);
        if (!oneIn(10))
            event.when = std::to_string(2019 + below(7)) + (oneIn(2) ? "-06-1" + std::to_string(below(10)) : "");
        if (!oneIn(6)) {
            constexpr const char *roles[] = {"", "target", "speaker", "custom"};
            event.actors.push_back({anyOf(kActors).id, anyOf(roles), {}});
        }
        if (!oneIn(4))
            event.category = oneIn(2) ? "statement" : "call";
        if (oneIn(3))
            event.tags = {oneIn(2) ? "x" : "two words"};
        if (oneIn(2))
            event.confidence = static_cast<int>(below(101));
        if (oneIn(3)) {
            Claim &claim = event.claims.emplace_back();
            claim.source = anyOf(kSources).id;
            claim.says = "what no search of words looks at";
        }
        if (n > 0 && oneIn(8))
            event.links.push_back({"e0", "causes", {}});
        return event;
    }

    Expression expression(std::size_t depth)
    {
        if (depth == 0)
            return oneIn(4) ? negated(term()) : term();
        const Expression a = expression(depth - 1);
        const Expression b = expression(below(depth));
        const auto both = [a, b](const Event &event) { return a.matches(event) && b.matches(event); };
        const auto either = [a, b](const Event &event) { return a.matches(event) || b.matches(event); };
        switch (below(3)) {
        case 0:
            return {a.text + u' ' + b.text, both};
        case 1:
            return {u'(' + a.text + QStringLiteral(" or ") + b.text + u')', either};
        default:
            return negated({u'(' + a.text + u' ' + b.text + u')', both});
        }
    }

private:
    static Expression negated(const Expression &of)
    {
        return {u'-' + of.text, [of](const Event &event) { return !of.matches(event); }};
    }

    static bool isIn(const Event &event, const QString &needle)
    {
        QStringList texts{withoutAccents(event.title), withoutAccents(event.description)};
        for (const ActorReference &actor : event.actors)
            texts << withoutAccents(std::string(recordName(kActors, actor.id)));
        for (const std::string &tag : event.tags)
            texts << withoutAccents(tag);
        for (const Claim &claim : event.claims)
            texts << withoutAccents(std::string(recordName(kSources, claim.source)));
        return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(needle); });
    }

    Expression term()
    {
        switch (below(8)) {
        case 0: {
            constexpr const char *phrases[] = {"red fox", "fox budget", "plan 7", "eu report", "two words"};
            const QString phrase = QLatin1String(anyOf(phrases));
            return {u'"' + phrase + u'"', [phrase](const Event &event) { return isIn(event, phrase); }};
        }
        case 1:
            return actorTerm();
        case 2:
            return dateTerm();
        case 3:
            return confidenceTerm();
        case 4:
            return fieldTerm();
        default: {
            constexpr const char *words[] = {"budget", "CAPEK", "uber",    "šifra", "fox",
                                             "apt",    "lod",   "foxtrot", "naive"};
            const QString word = QString::fromUtf8(anyOf(words));
            return {word, [needle = withoutAccents(word)](const Event &event) { return isIn(event, needle); }};
        }
        }
    }

    Expression actorTerm()
    {
        constexpr const char *names[] = {"apt31", "\"Bob Fox\"", "emile", "łódź"};
        const QString name = QString::fromUtf8(anyOf(names));
        const QString needle = withoutAccents(QString(name).remove(u'"'));
        return {QStringLiteral("actor:") + name, [needle](const Event &event) {
                    return std::ranges::any_of(event.actors, [&](const ActorReference &actor) {
                        return withoutAccents(std::string(recordName(kActors, actor.id))).contains(needle);
                    });
                }};
    }

    /// All dates are of a year or a day.
    Expression dateTerm()
    {
        const auto year = static_cast<int>(2019 + below(7));
        const auto yearOf = [](const Event &event) { return event.when.empty() ? 0 : std::stoi(event.when); };
        if (oneIn(2))
            return {QStringLiteral("from:%1").arg(year), [=](const Event &event) { return yearOf(event) >= year; }};
        return {QStringLiteral("to:%1").arg(year),
                [=](const Event &event) { return yearOf(event) > 0 && yearOf(event) <= year; }};
    }

    Expression confidenceTerm()
    {
        const auto limit = static_cast<int>(below(101));
        if (oneIn(2))
            return {QStringLiteral("confidence:>=%1").arg(limit),
                    [=](const Event &event) { return event.confidence && *event.confidence >= limit; }};
        return {QStringLiteral("confidence:<%1").arg(limit),
                [=](const Event &event) { return event.confidence && *event.confidence < limit; }};
    }

    Expression fieldTerm()
    {
        const auto isTarget = [](const ActorReference &actor) { return actor.role == "target"; };
        const auto isOfEu = [](const Claim &claim) { return claim.source == "eu-2025"; };
        const Expression terms[] = {
            {QStringLiteral("role:target"),
             [=](const Event &event) { return std::ranges::any_of(event.actors, isTarget); }},
            {QStringLiteral("category:call"), [](const Event &event) { return event.category == "call"; }},
            {QStringLiteral("tag:x"), [](const Event &event) { return event.tags == std::vector<std::string>{"x"}; }},
            {QStringLiteral("source:eu-2025"),
             [=](const Event &event) { return std::ranges::any_of(event.claims, isOfEu); }},
            {QStringLiteral("has:links"), [](const Event &event) { return !event.links.empty(); }},
            {QStringLiteral("has:claims"), [](const Event &event) { return !event.claims.empty(); }},
            {QStringLiteral("is:undated"), [](const Event &event) { return event.when.empty(); }},
        };
        return anyOf(terms);
    }

    std::mt19937 m_random{41};
};

SnapshotTables oracleTables()
{
    SnapshotTables tables;
    for (const NamedRecord &one : kActors) {
        Actor &actor = tables.actors.emplace_back();
        actor.id = one.id;
        actor.name = one.name;
    }
    for (const NamedRecord &one : kSources) {
        Source &source = tables.sources.emplace_back();
        source.id = one.id;
        source.title = one.name;
    }
    for (const char *id : {"statement", "call"}) {
        Category &category = tables.categories.emplace_back();
        category.id = category.name = id;
    }
    tables.indexIds();
    return tables;
}

} // namespace

class TestQueryOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundIsWhatMatches();
};

void TestQueryOracle::whatIsFoundIsWhatMatches()
{
    QueryChance chance;
    std::vector<Event> events;
    SnapshotBuilder builder(oracleTables());
    for (std::size_t n = 0; n < kOracleEvents; ++n)
        builder.add(events.emplace_back(chance.event(n)));
    const auto snapshot = builder.finish();
    std::size_t someMatch = 0;
    for (int n = 0; n < kQueries; ++n) {
        const Expression wanted = chance.expression(chance.below(4));
        const auto query = Query::parse(wanted.text);
        QVERIFY2(query, qPrintable(wanted.text));
        const EventSet found = query->evaluated(*snapshot).value();
        for (std::uint32_t event = 0; event < kOracleEvents; ++event) {
            if (found.contains(EventIndex{event}) != wanted.matches(events[event]))
                QFAIL(qPrintable(QStringLiteral("%1: event %2, \"%3\"")
                                     .arg(wanted.text)
                                     .arg(event)
                                     .arg(QString::fromStdString(events[event].title))));
        }
        someMatch += found.count() > 0 && found.count() < kOracleEvents ? 1 : 0;
    }
    QVERIFY2(someMatch > kQueries / 2, qPrintable(QString::number(someMatch)));
}

QTEST_APPLESS_MAIN(TestQueryOracle)
#include "tst_queryoracle.moc"
