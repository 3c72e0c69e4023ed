// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/consistencytext.h"
#include "tests/models/document/snapshotpicture.h"

#include <QtTest/QtTest>

using namespace kronika;

namespace {

/// Two events, `a` and `b`, and what joins them.
struct Pair
{
    QByteArray a;
    QByteArray b;
    QByteArray kind;
};

/// The first is undated but within `bounds`, if they are given.
std::shared_ptr<const Snapshot> linked(const Pair &pair, const char *bounds = "")
{
    test::Parts parts;
    Event a;
    a.id = "a";
    a.title = "A";
    a.when = pair.a.toStdString();
    a.within = bounds;
    a.links.push_back({"b", pair.kind.toStdString(), {}});
    Event b;
    b.id = "b";
    b.title = "B";
    b.when = pair.b.toStdString();
    parts.events = {a, b};
    return parts.build();
}

/// An event with one claim of one source.
std::shared_ptr<const Snapshot> claimed(const char *when, const char *claim, const char *published,
                                        const char *stance = "", const char *retrieved = "",
                                        const std::string &title = "Report")
{
    test::Parts parts;
    Source source;
    source.id = "s";
    source.title = title;
    source.published = published;
    source.retrieved = retrieved;
    parts.tables.sources.push_back(source);
    Event event;
    event.id = "a";
    event.title = "A";
    event.when = when;
    Claim made;
    made.source = "s";
    made.when = claim;
    made.stance = stance;
    event.claims.push_back(made);
    parts.events = {event};
    return parts.build();
}

/// "PublishedBefore yes", "ClaimOutside perhaps"; empty if there is none.
QString judgement(const Snapshot &snapshot)
{
    constexpr const char *names[] = {"effect",   "response",    "conclusion", "investigation", "part",
                                     "reversed", "publication", "claim",      "itself",        "circle"};
    QStringList words;
    for (const Contradiction &found : consistencyOf(snapshot).found)
        words += QLatin1String(names[int(found.rule)]) +
                 (found.answer == Answer::Yes ? QStringLiteral(" yes") : QStringLiteral(" perhaps"));
    return words.join(u' ');
}

} // namespace

class TestConsistency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreJudgedByTheirKind_data();
    void linksAreJudgedByTheirKind();
    void claimsAreJudgedByTheirDates_data();
    void claimsAreJudgedByTheirDates();
    void linksThatLeadBackAreFound_data();
    void linksThatLeadBackAreFound();
    void yearsThatCannotBeToldApartAreCounted();
    void certainAndOpenQuestionsAreCounted();
    void aSentenceNamesBothSidesAndTheirDates();
    void eventsOfManyChunksKeepTheirPlaces();
    void itStopsWhenItIsNoLongerWanted();
};

void TestConsistency::linksAreJudgedByTheirKind_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *a, const char *kind, const char *b, const char *expected) {
        QTest::addRow("%s %s %s", a, kind, b)
            << QByteArray(a) << QByteArray(kind) << QByteArray(b) << QString::fromLatin1(expected);
    };
    row("2025-05-01", "causes", "2025-05-02", "");
    row("2025-05-02", "causes", "2025-05-01", "effect yes");
    row("2025-05", "causes", "2025-05-10", "effect perhaps");
    row("2025-05-02~", "causes", "2025-05-01", "effect perhaps");
    row("2025-05-02", "causes", "2025-05-01?", "effect perhaps");
    row("2024/2026", "causes", "2025", "");
    row("/2026", "causes", "2025", "");
    row("2025-05-02", "responds-to", "2025-05-01", "");
    row("2025-05-01", "responds-to", "2025-05-02", "response yes");
    row("2025-05-02", "responds-to", "2022/..", "");
    row("2025-05-02", "responds-to", "2025-05-02", "");
    row("2025-05-02", "concludes", "2025-05-01/2025-05-02", "");
    row("2025-05-01", "concludes", "2025-05-02/2025-05-09", "conclusion yes");
    row("2025-05", "concludes", "2025-05-20", "conclusion perhaps");
    row("2021/2023", "investigates", "2022", "");
    row("2021", "investigates", "2022", "investigation yes");
    row("2025-05-03", "part-of", "2025-05-01/2025-05-09", "");
    row("2025-05-03/2025-05-10", "part-of", "2025-05-01/2025-05-09", "part yes");
    row("2025-04-30", "part-of", "2025-05-01/2025-05-09", "part yes");
    row("2025-05", "part-of", "2025-05-01/2025-05-09", "part perhaps");
    row("2023", "part-of", "2022/..", "");
    row("2021", "part-of", "2022/..", "part yes");
    row("2025-05-28T10:00Z", "part-of", "2025-05-28", "");
    row("2025-05-01/2025-05-09", "part-of", "2025-05-01/2025-05-09", "");
    row("2023", "part-of", "2022/", "");
    // Between the members of a set, and the days of an unspecified month, there is nothing.
    row("[2024,2026]", "part-of", "2025", "part yes");
    row("2025", "part-of", "[2024,2026]", "part yes");
    row("[2024,2026]", "part-of", "[2025,2027]", "part yes");
    row("[2024,2026]", "part-of", "[2024,2026]", "");
    row("[2024,2026]", "part-of", "2024/2026", "");
    row("[2024,2026?]", "part-of", "2025", "part perhaps");
    row("2025-?06", "part-of", "2024", "part yes"); // only its month is uncertain
    row("2025-?06", "part-of", "2025-05", "part perhaps");
    row("2025-06-~11", "part-of", "2025-05", "part yes");
    row("2025-06~-11", "part-of", "2025-05", "part perhaps");
    row("2025-?06/2025-?07", "part-of", "2024", "part yes");
    row("2025-?06", "causes", "2024-?05", "effect yes");
    // A season without a hemisphere is in the year, or begins it in the December before; its months are of custom.
    row("2025-24", "part-of", "2025-07", "part perhaps");
    row("2021-22", "part-of", "2021-01", "part perhaps");
    row("2021-22", "part-of", "2020-11", "part yes");
    row("2021-24", "part-of", "2022-04", "part yes");
    row("2021-21/2021-23", "part-of", "2019", "part yes");
    row("2021-25", "part-of", "2021-06", "part perhaps");
    row("2021-25", "part-of", "2021-09", "part yes"); // of the north
    row("2021-33", "part-of", "2021-04", "part yes"); // a quarter
    row("[2021-22,2021-23]", "part-of", "2021-01", "part perhaps");
    row("2025?-06", "causes", "2024-?05", "effect perhaps");
    row("Y294246S1", "causes", "2025", "effect yes");
    row("Y-294246S1", "responds-to", "2025", "response yes");
    row("Y294246S1", "causes", "Y300000", "");
    row("Y294246S1", "causes", "Y250000", "effect perhaps");
    row("Y294246S1", "part-of", "2025", "part yes");
    row("Y300000", "causes", "Y294246S1", "effect yes");
    row("2025", "part-of", "[2024,2025]", "");
    row("[2024..2026]", "part-of", "2025", "part perhaps");
    row("[..2020,2024]", "part-of", "2022", "part yes");
    row("2004-XX-11", "part-of", "2004-03-12/2004-04-10", "part yes");
    row("2004-XX-11", "part-of", "2004-03", "part perhaps");
    // Thousands of days: those beside the other date count.
    row("XXXX-12-25", "part-of", "2004-03", "part yes");
    row("XXXX-12-25", "part-of", "2004-12", "part perhaps");
    row("2004-03", "part-of", "XXXX-12-25", "part yes");
    row("XXXX-12-25", "causes", "2004-03", "effect perhaps");
    row("XXXX-12-25", "part-of", "1000-03/1999-02", "part perhaps");
    row("2004-03-12/2004-04-10", "part-of", "2004-XX-11", "part yes");
    row("20X4", "part-of", "2015/2023", "part yes");
    row("2025", "part-of", "{2024,2026}", "part yes");
    row("2024-05", "part-of", "{2024,2026}", "");
    row("{2024,2026}", "part-of", "2024/2026", "");
    row("{2024,2026}", "part-of", "{2024,2026}", "");
    row("{2024,2026}", "part-of", "2025", "part yes");
    row("2024-12/2025-01", "part-of", "{2024,2025,2027}", "");
    row("[2026,2027]", "causes", "[2024,2025]", "effect yes");
    row("[2024,2026]", "causes", "2025", "effect perhaps");
    // Years beyond the time line are compared by their order.
    row("Y300000", "causes", "2025", "effect yes");
    row("2025", "causes", "Y300000", "");
    row("Y-300000", "causes", "2025", "");
    row("Y400000", "causes", "Y300000", "effect yes");
    row("Y300000", "causes", "Y400000", "");
    row("Y-300000", "causes", "Y-400000", "effect yes");
    row("Y300000", "causes", "Y300000", "");
    row("Y3E20", "causes", "Y4E19", "effect yes");
    row("Y3E20", "causes", "Y3E20", "");
    row("Y400000?", "causes", "Y300000", "effect perhaps");
    row("Y300000", "part-of", "2022/..", "");
    row("Y300000", "part-of", "2022/2025", "part yes");
    row("Y300000", "part-of", "2022/Y400000", "");
    row("Y500000", "part-of", "2022/Y400000", "part yes");
    row("2030", "refers-to", "2020", "");
    row("2020", "refers-to", "2030", "");
    row("2020", "contradicts", "2030", "");
    row("2020", "quotes", "2030", "");
    row("", "causes", "2025", "");
}

void TestConsistency::linksAreJudgedByTheirKind()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, b);
    QFETCH(QString, expected);
    QCOMPARE(judgement(*linked({a, b, kind})), expected);
}

void TestConsistency::claimsAreJudgedByTheirDates_data()
{
    QTest::addColumn<std::shared_ptr<const Snapshot>>("snapshot");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::shared_ptr<const Snapshot> snapshot, const char *expected) {
        QTest::newRow(name) << std::move(snapshot) << QString::fromLatin1(expected);
    };
    row("no dates but the event's", claimed("2025-05-28", "", ""), "");
    row("the same day", claimed("2025-05-28", "2025-05-28", ""), "");
    row("a vague claim that holds it", claimed("2025-05-28", "2025", ""), "");
    row("a precise claim within it", claimed("2025", "2025-05-28", ""), "");
    row("a claim before it", claimed("2025-05-28", "2024", ""), "claim yes");
    row("a claim after it", claimed("2021/2022", "2023", ""), "claim yes");
    row("a claim that overlaps it", claimed("2021/2022-06", "2022-03/2023", ""), "");
    row("a claim that may overlap it", claimed("2021/2022", "2022-06/2023-02~", ""), "claim perhaps");
    row("an approximate claim before it", claimed("2025-05-28", "2024~", ""), "claim perhaps");
    row("a claim that disputes it", claimed("2025-05-28", "2024", "", "disputes"), "");
    row("published after", claimed("2025-05-28", "", "2025-06"), "");
    row("published the same day", claimed("2025-05-28", "", "2025-05-28"), "");
    row("published in the month of it", claimed("2025-05-28", "", "2025-05"), "");
    row("published before a part of what it may mean", claimed("2025-05", "", "2025-05-10"), "publication perhaps");
    row("published before", claimed("2025-05-28", "", "2025-05-27"), "publication yes");
    row("published while it went on", claimed("2022/..", "", "2025-05-27"), "");
    row("published before, but it claims another date", claimed("2025-05-28", "2025-05-01", "2025-05-27"), "claim yes");
    row("read before, and no date of publication", claimed("2025-05-28", "", "", "", "2025-05-01"), "publication yes");
    row("read before, published before", claimed("2025-05-28", "", "2025-06", "", "2025-05-01"), "");
    row("a claim between two dates", claimed("[2024,2026]", "2025", ""), "claim yes");
    row("a claim of one of two dates", claimed("[2024,2026]", "2026", ""), "");
    row("a claim between two dates that both hold", claimed("{2024,2026}", "2025", ""), "claim yes");
    row("a claim of days between those of it", claimed("2004-XX-11", "2004-03-12/2004-03-30", ""), "claim yes");
    row("one of two dates between two others", claimed("{2024,2026}", "[2025,2027]", ""), "claim yes");
    row("a claim of a far year", claimed("2025", "Y300000", ""), "claim yes");
    row("of an undated event", claimed("", "2025", "2024"), "publication yes");
}

void TestConsistency::claimsAreJudgedByTheirDates()
{
    QFETCH(std::shared_ptr<const Snapshot>, snapshot);
    QFETCH(QString, expected);
    QCOMPARE(judgement(*snapshot), expected);
}

void TestConsistency::linksThatLeadBackAreFound_data()
{
    QTest::addColumn<QStringList>("links");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *links, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(links).split(QStringLiteral(", ")) << QString::fromLatin1(expected);
    };
    row("its own cause", "a causes a", "itself yes");
    row("its own part", "a part-of a", "itself yes");
    row("an answer to itself", "a responds-to a", "itself yes");
    row("a mention of itself", "a refers-to a", "");
    row("two", "a causes b, b causes a", "circle yes");
    row("three", "a causes b, b causes c, c causes a", "circle yes");
    row("two circles", "a causes b, b causes a, c part-of d, d part-of c", "circle yes circle yes");
    row("no circle", "a causes b, a causes c, b causes d, c causes d", "");
    row("not of one kind", "a causes b, b part-of a", "");
    row("answers in a circle", "a responds-to b, b responds-to a", "circle perhaps");
    row("inquiries into each other", "a investigates b, b investigates a", "");
}

void TestConsistency::linksThatLeadBackAreFound()
{
    QFETCH(QStringList, links);
    test::Parts parts;
    for (const char *id : {"a", "b", "c", "d"}) {
        Event event;
        event.id = id;
        event.title = id;
        event.when = "2025-05-28";
        for (const QString &link : links) {
            const QStringList words = link.split(u' ');
            if (words[0] == QLatin1String(id))
                event.links.push_back({words[2].toStdString(), words[1].toStdString(), {}});
        }
        parts.events.push_back(event);
    }
    const auto snapshot = parts.build();
    QTEST(judgement(*snapshot), "expected");
    for (const Contradiction &found : consistencyOf(*snapshot).found)
        QVERIFY(!contradictionText(*snapshot, found, "en", QStringLiteral("en")).contains(u'%'));
}

void TestConsistency::yearsThatCannotBeToldApartAreCounted()
{
    const Consistency open = consistencyOf(*linked({"Y1234567890123456789", "Y1234567890123456788", "causes"}));
    QCOMPARE(open.found.size(), std::size_t(0));
    QCOMPARE(open.openCount, std::size_t(1));
}

void TestConsistency::certainAndOpenQuestionsAreCounted()
{
    const Consistency certain = consistencyOf(*linked({"2025-05-02", "2025-05-01", "causes"}));
    QCOMPARE(certain.certainCount, std::size_t(1));
    QCOMPARE(certain.openCount, std::size_t(0));
    const Consistency open = consistencyOf(*linked({"/2026", "2025", "causes"}));
    QCOMPARE(open.certainCount, std::size_t(0));
    QCOMPARE(open.openCount, std::size_t(1));
}

void TestConsistency::aSentenceNamesBothSidesAndTheirDates()
{
    const auto linkedPair = linked({"2025-05-01", "2025-05-02", "responds-to"});
    QCOMPARE(contradictionText(*linkedPair, consistencyOf(*linkedPair).found.at(0), "en", QStringLiteral("en")),
             QStringLiteral(
                 "“A” starts before “B”, to which it responds: 1 May 2025 (2025-05-01); 2 May 2025 (2025-05-02)"));
    const auto early = claimed("2025-05-28", "", "2025-05-27");
    QCOMPARE(contradictionText(*early, consistencyOf(*early).found.at(0), "en", QStringLiteral("en")),
             QStringLiteral("“A” starts after its source “Report” was published, which reports it: 28 May 2025 "
                            "(2025-05-28); 27 May 2025 (2025-05-27)"));
    const auto apart = claimed("2025-05-28", "2024", "");
    QCOMPARE(contradictionText(*apart, consistencyOf(*apart).found.at(0), "en", QStringLiteral("en")),
             QStringLiteral("“A” is dated by “Report” outside its own date: 28 May 2025 (2025-05-28); 2024"));
    const auto lengthy = claimed("2025-05-28", "2024", "", "", "", std::string(300, 'x'));
    const QString cut = QString(59, u'x') + QStringLiteral("…”");
    QVERIFY(contradictionText(*lengthy, consistencyOf(*lengthy).found.at(0), "en", QStringLiteral("en")).contains(cut));
    const auto bounded = linked({"", "2020", "causes"}, "2025/..");
    QCOMPARE(contradictionText(*bounded, consistencyOf(*bounded).found.at(0), "en", QStringLiteral("en")),
             QStringLiteral("“A” starts after “B”, which it is said to cause: undated (within: since 2025); 2020"));
}

void TestConsistency::eventsOfManyChunksKeepTheirPlaces()
{
    test::Parts parts;
    constexpr std::size_t last = EventChunk::kCapacity * 2 + 5;
    for (std::size_t n = 0; n <= last; ++n) {
        Event event;
        event.id = "e" + std::to_string(n);
        event.title = event.id;
        event.when = n == last ? "2020" : "2021";
        if (n == last)
            event.links = {{"e1", "refers-to", {}}, {"e0", "responds-to", {}}};
        parts.events.push_back(event);
    }
    const Consistency made = consistencyOf(*parts.build());
    QCOMPARE(made.found.size(), std::size_t(1));
    QCOMPARE(made.found[0], (Contradiction{Rule::ResponseBefore, Answer::Yes, EventIndex{last}, EventIndex{0}, 1}));
}

void TestConsistency::itStopsWhenItIsNoLongerWanted()
{
    const auto snapshot = linked({"2025-05-02", "2025-05-01", "causes"});
    QVERIFY(consistencyOf(*snapshot, [] { return true; }).found.empty());
}

QTEST_GUILESS_MAIN(TestConsistency)
#include "tst_consistency.moc"
