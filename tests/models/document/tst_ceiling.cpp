// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/ceiling.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

using namespace kronika;

namespace {

/// The chronology is GREEN, unless said; of its events one is CLEAR, two are RED, one is AMBER.
test::Parts parts(const char *marking = "TLP:GREEN")
{
    test::Parts parts = test::partsFrom(R"(
        actor cz = Czechia
        actor mfa < cz = Ministry
        actor spy = Agent in place
        actor spyhandler < spy = Handler
        category talk = Statement
        category leak = Leak
        source paper = Newspaper
        source cable = Diplomatic cable
        open | 2021 | Public | mfa | talk
        dull | 2022-03 | Unmarked | cz |
        one | 2023-02-11 | First secret | mfa | leak
        two | 2023-02-20 | Second secret | mfa, spy | leak
        three | 2024-07 | Third secret | mfa |
    )");
    parts.tables.info.marking = marking;
    parts.tables.info.title = "The affair";
    parts.tables.sources[1].marking = "TLP:RED";
    parts.event("open").marking = "TLP:CLEAR";
    parts.event("one").marking = "TLP:RED";
    parts.event("two").marking = "TLP:RED";
    parts.event("three").marking = "TLP:AMBER";
    parts.event("dull").links = {test::linkTo("one", "causes"), test::linkTo("open", "causes")};
    Claim claim = test::claimOf("cable", [](Claim &c) { c.says = "hidden"; });
    claim.attribution = "spyhandler";
    parts.event("dull").claims = {claim, test::claimOf("paper", [](Claim &c) { c.says = "printed"; })};
    parts.tables.indexIds();
    return parts;
}

QString shownIds(const Snapshot &snapshot)
{
    QStringList ids;
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n)
        ids += QString::fromStdString(std::string(snapshot.id(static_cast<EventIndex>(n))));
    return ids.join(u' ');
}

QString actorsOf(const Snapshot &snapshot)
{
    QStringList ids;
    for (const Actor &actor : snapshot.actors())
        ids += QString::fromStdString(actor.id + (actor.parent.empty() ? "" : "<" + actor.parent));
    return ids.join(u' ');
}

} // namespace

class TestCeiling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsAreNamed_data();
    void levelsAreNamed();
    void levelsAreReadAsPeopleWriteThem_data();
    void levelsAreReadAsPeopleWriteThem();
    void theStrictestMarkingCounts();
    void sourcesThatNothingCitesCountWhereTheyAreListed();
    void aRowIsMarkedAsAllThatItHolds_data();
    void aRowIsMarkedAsAllThatItHolds();
    void markingsAreCounted();
    void whatCannotBeReadIsWithheld_data();
    void whatCannotBeReadIsWithheld();
    void aChronologyWhoseMarkingCannotBeReadHoldsBackWhatHasNone();
    void whatHasNoFieldForAMarkingGoesToo();
    void markingsAsideAreRead_data();
    void markingsAsideAreRead();
    void erasAndViewsThatStayAreNamed();
    void whatIsBelowAWithheldActorGoesWithIt();
    void whatHasNoMarkingAtAllIsCounted();
    void membersThatNoFieldHoldsGo();
    void markedActorsAndSourcesOfWithheldEventsGo();
    void eventsAboveAreDropped_data();
    void eventsAboveAreDropped();
    void whatOnlyTheyNamedGoesWithThem();
    void claimsGoWithTheirSourceAndLinksWithTheirEvent();
    void gapsTellTheirNumberAndRoughlyTheirTime();
    void thoseAboveThemGoToo_data();
    void thoseAboveThemGoToo();
    void gapsOfUnlikeUnitsThatMeetAreOne();
    void gapsAreAsCoarseAsTheChronologyIsLong_data();
    void gapsAreAsCoarseAsTheChronologyIsLong();
    void aChronologyAboveTheCeilingLosesItsTitle();
    void nothingAboveLeavesEverything();
};

void TestCeiling::levelsAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("level");
    QTest::newRow("clear") << QByteArray("TLP:CLEAR") << 0;
    QTest::newRow("lower case") << QByteArray("tlp:amber") << 2;
    QTest::newRow("strict") << QByteArray("TLP:AMBER+STRICT") << 3;
    QTest::newRow("red") << QByteArray("TLP:RED") << 4;
    QTest::newRow("without its head") << QByteArray("RED") << -1;
    QTest::newRow("of version 1") << QByteArray("TLP:WHITE") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TestCeiling::levelsAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(int, level);
    const auto named = tlpNamed(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QCOMPARE(named ? static_cast<int>(*named) : -1, level);
}

void TestCeiling::levelsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("level");
    QTest::newRow("a blank") << QByteArray("TLP: RED") << 4;
    QTest::newRow("a hyphen") << QByteArray("TLP-AMBER") << 2;
    QTest::newRow("two hyphens") << QByteArray("tlp-amber-strict") << 3;
    QTest::newRow("no plus") << QByteArray("TLP:AMBER STRICT") << 3;
    QTest::newRow("of version 1") << QByteArray("TLP:WHITE") << 0;
    QTest::newRow("without its head") << QByteArray(" red ") << 4;
    QTest::newRow("with words") << QByteArray("TLP:GREEN unless asked") << -1;
    QTest::newRow("another scheme") << QByteArray("Confidential") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TestCeiling::levelsAreReadAsPeopleWriteThem()
{
    QFETCH(QByteArray, text);
    QFETCH(int, level);
    const auto read = tlpWritten(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QCOMPARE(read ? static_cast<int>(*read) : -1, level);
}

void TestCeiling::whatCannotBeReadIsWithheld_data()
{
    QTest::addColumn<QByteArray>("marking");
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("in its field") << QByteArray("Confidential") << QByteArray();
    QTest::newRow("set aside") << QByteArray() << QByteArray("\"unreadable marking\": \"Confidential\"");
    QTest::newRow("set aside beside another") << QByteArray("TLP:CLEAR") << QByteArray("\"unreadable marking\": \"x\"");
}

void TestCeiling::whatCannotBeReadIsWithheld()
{
    QFETCH(QByteArray, marking);
    QFETCH(QByteArray, member);
    test::Parts odd = parts();
    odd.event("open").marking = marking.toStdString();
    odd.event("open").unknown = member.toStdString();
    odd.tables.sources[0].marking = marking.toStdString();
    odd.tables.sources[0].unknown = member.toStdString();
    const auto below = belowCeiling(odd.build(), {Tlp::AmberStrict, Above::Drop});
    QCOMPARE(shownIds(*below.snapshot), QStringLiteral("dull three"));
    QVERIFY(below.snapshot->sources().empty());
    QCOMPARE(shownIds(*belowCeiling(odd.build(), {Tlp::Red, Above::Drop}).snapshot),
             QStringLiteral("open dull one two three"));
}

void TestCeiling::aChronologyWhoseMarkingCannotBeReadHoldsBackWhatHasNone()
{
    test::Parts odd = parts("");
    odd.tables.info.unknown = R"("unreadable marking": "Confidential")";
    const auto below = belowCeiling(odd.build(), {Tlp::AmberStrict, Above::Drop});
    QCOMPARE(shownIds(*below.snapshot), QStringLiteral("open three"));
    QVERIFY(below.snapshot->sources().empty());
    QVERIFY(below.isTitleWithheld);
}

/// And what went is told, and how much was let through unasked.
void TestCeiling::whatHasNoFieldForAMarkingGoesToo()
{
    const UnknownMembers red = R"("marking": "TLP:RED")";
    test::Parts marked = parts();
    marked.tables.eras = {{"e1", "2021", "Hidden era", {}, red}, {"e2", "2022", "Era", {}, {}}};
    SavedView view;
    view.id = "v1";
    view.unknown = red;
    marked.tables.views = {view};
    marked.tables.views.push_back({"v2", "View", {}, "tag:hidden", {}, {}, {}, {}});
    // Of which nothing is left.
    marked.tables.views.push_back({{}, {}, {}, "tag:hidden", {}, {}, {}, {}});
    marked.tables.views.push_back({{}, {}, {}, {}, {"spy"}, {}, "Of Hidden", {}});
    marked.event("dull").links[1].unknown = red;
    marked.event("dull").claims[1].unknown = red;
    marked.event("dull").attachments = {{"hidden.pdf", {}, {}, {}, red}, {"open.pdf", {}, {}, {}, {}}};
    const auto below = belowCeiling(marked.build(), {Tlp::Green, Above::Drop});
    QCOMPARE(below.snapshot->eras().size(), std::size_t{1});
    QCOMPARE(below.snapshot->views().size(), std::size_t{1});
    const Event dull = test::eventOf(*below.snapshot, "dull");
    QVERIFY(dull.links.empty() && dull.claims.empty());
    QCOMPARE(dull.attachments.size(), std::size_t{1});
    QStringList told;
    for (const WithheldPart &part : below.withheldBesides)
        told += QString::fromLatin1(part.what).section(u' ', 0, 0) + u' ' + QString::number(part.count);
    QCOMPARE(told.join(u','), QStringLiteral("actors 2,categories 1,eras 1,saved 1,filters 3,claims 2,links 2,"
                                             "attachments 1"));
    // Two actors, a category, an era, a view.
    QCOMPARE(below.keptUnmarked, std::size_t{5});
    const auto whole = belowCeiling(marked.build(), {Tlp::Red, Above::Drop});
    QVERIFY(whole.withheldBesides.empty());
    QCOMPARE(whole.keptUnmarked, std::size_t{0});
}

void TestCeiling::markingsAsideAreRead_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("level");
    QTest::newRow("a text") << QByteArray(R"("a": 1, "marking": "TLP:AMBER")") << QByteArray("TLP:AMBER");
    QTest::newRow("a word of another scheme") << QByteArray(R"("marking": "secret")") << QByteArray("TLP:RED");
    QTest::newRow("an array") << QByteArray(R"("marking": ["TLP:GREEN"])") << QByteArray("TLP:RED");
    QTest::newRow("an object") << QByteArray(R"("marking": {"tlp": "red"})") << QByteArray("TLP:RED");
    QTest::newRow("a number") << QByteArray("\"marking (2)\": 4") << QByteArray("TLP:RED");
    QTest::newRow("in another layout") << QByteArray(R"("a": {"marking" :"TLP:AMBER"})") << QByteArray("TLP:AMBER");
    QTest::newRow("null") << QByteArray(R"("marking": null)") << QByteArray("TLP:CLEAR");
    QTest::newRow("a text about it") << QByteArray(R"("a": "marking", "markings": ["TLP:RED"])")
                                     << QByteArray("TLP:CLEAR");
}

void TestCeiling::markingsAsideAreRead()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QByteArray, level);
    const std::string_view name = nameOf(tlpIn(UnknownMembers(members.toStdString())));
    QCOMPARE(QByteArray(name.data(), qsizetype(name.size())), level);
}

/// A view's title and range may tell of what was in it.
void TestCeiling::erasAndViewsThatStayAreNamed()
{
    test::Parts told = parts();
    told.tables.eras = {{"e", "2023", "Era", {}, {}}};
    told.tables.views = {{"v", "Story of the raid", "2023-02-11", {}, {}, {}, {}, {}},
                         {"w", {}, {}, {}, {}, {}, {}, {}}};
    const auto below = belowCeiling(told.build(), {Tlp::Green, Above::Drop});
    QCOMPARE(below.keptTitles, (std::vector<std::string>{"Era", "Story of the raid", "w"}));
    QVERIFY(belowCeiling(told.build(), {Tlp::Red, Above::Drop}).keptTitles.empty());
}

/// "Second desk of the spies" tells of the spies; what an event names that is left stays in any case.
void TestCeiling::whatIsBelowAWithheldActorGoesWithIt()
{
    test::Parts marked = parts();
    const auto add = [&marked](const char *id, const char *parent) {
        Actor actor;
        actor.id = id;
        actor.name = id;
        actor.parent = parent;
        marked.tables.actors.push_back(actor);
    };
    add("desk", "spy");
    add("drawer", "desk");
    add("office", "mfa");
    add("named", "spy");
    marked.event("open").actors.push_back({.id = "named", .role = {}, .unknown = {}});
    marked.tables.indexIds();
    const auto below = belowCeiling(marked.build(), {Tlp::Green, Above::Drop});
    QCOMPARE(actorsOf(*below.snapshot), QStringLiteral("cz mfa<cz office<mfa named"));
}

void TestCeiling::whatHasNoMarkingAtAllIsCounted()
{
    const auto bare = belowCeiling(parts("").build(), {Tlp::Green, Above::Gap});
    std::size_t unmarked = 0;
    for (std::size_t n = 0; n < bare.snapshot->eventCount(); ++n) {
        const auto event = static_cast<EventIndex>(n);
        const EventExtras *extras = bare.snapshot->extras(event);
        const bool isGap = bare.gaps.contains(std::string(bare.snapshot->id(event)));
        unmarked += !isGap && (extras == nullptr || extras->marking.empty()) ? 1U : 0U;
    }
    QVERIFY(unmarked > 0);
    QCOMPARE(bare.keptUnmarkedEvents, unmarked);
    QCOMPARE(bare.keptUnmarkedSources,
             static_cast<std::size_t>(std::ranges::count_if(
                 bare.snapshot->sources(), [](const Source &source) { return source.marking.empty(); })));
    QVERIFY(bare.keptUnmarkedSources > 0);
    // The chronology's is theirs.
    const auto marked = belowCeiling(parts("TLP:CLEAR").build(), {Tlp::Green, Above::Gap});
    QCOMPARE(marked.keptUnmarkedEvents + marked.keptUnmarkedSources, std::size_t{0});
    QCOMPARE(belowCeiling(parts("").build(), {Tlp::Red, Above::Gap}).keptUnmarkedEvents, std::size_t{0});
}

void TestCeiling::membersThatNoFieldHoldsGo()
{
    const UnknownMembers member = "\"misp\": {\"Attribute\": [\"hidden\"]}";
    test::Parts kept = parts();
    kept.tables.info.unknown = member;
    kept.tables.actors[0].unknown = member;
    kept.tables.sources[0].unknown = member;
    kept.event("open").unknown = member;
    kept.event("open").actors[0].unknown = member;
    kept.event("dull").claims[1].unknown = member;
    const auto below = belowCeiling(kept.build(), {Tlp::Green, Above::Drop});
    QCOMPARE(below.snapshot->info().unknown, UnknownMembers());
    QCOMPARE(below.snapshot->actors()[0].unknown, UnknownMembers());
    QCOMPARE(below.snapshot->sources()[0].unknown, UnknownMembers());
    const Event open = test::eventOf(*below.snapshot, "open");
    QCOMPARE(open.unknown, UnknownMembers());
    QCOMPARE(open.actors.at(0).unknown, UnknownMembers());
    QCOMPARE(test::eventOf(*below.snapshot, "dull").claims.at(0).unknown, UnknownMembers());
    const auto whole = belowCeiling(kept.build(), {Tlp::Red, Above::Drop});
    QCOMPARE(test::eventOf(*whole.snapshot, "open").unknown, member);
}

void TestCeiling::markedActorsAndSourcesOfWithheldEventsGo()
{
    test::Parts marked = parts();
    marked.tables.actors[1].unknown = "\"marking\": \"TLP:AMBER\"";
    marked.event("dull").claims.clear();
    marked.event("one").claims = {test::claimOf("paper", [](Claim &c) { c.says = "hidden"; })};
    const auto below = belowCeiling(marked.build(), {Tlp::Green, Above::Drop});
    // Nothing names the handler any more, who tells of the agent.
    QCOMPARE(actorsOf(*below.snapshot), QStringLiteral("cz"));
    QCOMPARE(test::eventOf(*below.snapshot, "open").actors.size(), std::size_t{0});
    QVERIFY(below.snapshot->sources().empty());
}

void TestCeiling::theStrictestMarkingCounts()
{
    const auto snapshot = parts().build();
    const auto all = [](EventIndex) { return true; };
    QCOMPARE(strictestMarking(*snapshot, all), std::string("TLP:RED"));
    // The source of the second event is red, the third is not shown.
    QCOMPARE(strictestMarking(*snapshot, [](EventIndex event) { return raw(event) == 1; }), std::string("TLP:RED"));
    QCOMPARE(strictestMarking(*snapshot, [](EventIndex event) { return raw(event) == 4; }), std::string("TLP:AMBER"));
    QCOMPARE(strictestMarking(*snapshot, [](EventIndex event) { return raw(event) == 0; }), std::string("TLP:GREEN"));
    QCOMPARE(strictestMarking(*test::snapshotFrom("a | 2020 | A | |"), all), std::string());
}

void TestCeiling::sourcesThatNothingCitesCountWhereTheyAreListed()
{
    test::Parts marked = test::partsFrom("source spare = Never cited\na | 2020 | A | |");
    marked.tables.sources[0].marking = "TLP:AMBER";
    const auto snapshot = marked.build();
    const auto all = [](EventIndex) { return true; };
    QCOMPARE(strictestMarking(*snapshot, all), std::string());
    QCOMPARE(strictestMarking(*snapshot, all, SourcesMeant::All), std::string("TLP:AMBER"));
}

void TestCeiling::aRowIsMarkedAsAllThatItHolds_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("marking");
    const auto row = [](const char *name, const char *change, const char *marking) {
        QTest::newRow(name) << QString::fromLatin1(change) << QString::fromLatin1(marking);
    };
    row("nothing is marked", "", "");
    row("the event", "event", "TLP:CLEAR");
    row("the chronology", "chronology", "TLP:GREEN");
    row("an event that says otherwise", "chronology event", "TLP:CLEAR");
    row("a source of an event that is clear", "event source", "TLP:AMBER");
    row("a source that has the chronology's", "chronology event claim", "TLP:GREEN");
    row("an event that it links to", "event link", "TLP:RED");
    row("an actor", "event actor", "TLP:AMBER+STRICT");
    row("a marking that cannot be read", "unreadable", "TLP:RED");
}

void TestCeiling::aRowIsMarkedAsAllThatItHolds()
{
    QFETCH(QString, change);
    QFETCH(QString, marking);
    test::Parts made = test::partsFrom("actor x = X\nsource s = S\na | 2020 | A | x |\nb | 2021 | B | |");
    if (change.contains(QStringLiteral("event")))
        made.event("a").marking = "TLP:CLEAR";
    if (change.contains(QStringLiteral("chronology")))
        made.tables.info.marking = "TLP:GREEN";
    if (change.contains(QStringLiteral("source")) || change.contains(QStringLiteral("claim")))
        made.event("a").claims = {test::claimOf("s", [](Claim &c) { c.says = "hidden"; })};
    if (change.contains(QStringLiteral("source")))
        made.tables.sources[0].marking = "TLP:AMBER";
    if (change.contains(QStringLiteral("link"))) {
        made.event("a").links = {test::linkTo("b", "causes")};
        made.event("b").marking = "TLP:RED";
    }
    if (change.contains(QStringLiteral("actor")))
        made.tables.actors[0].unknown = "\"marking\": \"TLP:AMBER+STRICT\"";
    if (change.contains(QStringLiteral("unreadable")))
        made.event("a").unknown = "\"unreadable marking\": \"secret\"";
    QCOMPARE(QString::fromStdString(rowMarking(*made.build(), EventIndex{0})), marking);
}

void TestCeiling::markingsAreCounted()
{
    test::Parts made = parts();
    made.tables.actors[1].unknown = "\"marking\": \"TLP:AMBER\"";
    const auto snapshot = made.build();
    QCOMPARE(eventMarkings(*snapshot, 0, snapshot->eventCount()), (TlpCounts{1, 0, 1, 0, 2}));
    QCOMPARE(eventMarkings(*snapshot, 1, 3), (TlpCounts{0, 0, 0, 0, 1}));
    QCOMPARE(sourceMarkings(*snapshot), (TlpCounts{0, 0, 0, 0, 1}));
    QCOMPARE(markingsAside(*snapshot), (TlpCounts{0, 0, 1, 0, 0}));
}

void TestCeiling::eventsAboveAreDropped_data()
{
    QTest::addColumn<int>("highest");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("marking");
    QTest::newRow("red") << 4 << "open dull one two three"
                         << "TLP:GREEN";
    QTest::newRow("amber strict") << 3 << "open dull three"
                                  << "TLP:AMBER+STRICT";
    QTest::newRow("amber") << 2 << "open dull three"
                           << "TLP:AMBER";
    QTest::newRow("green") << 1 << "open dull"
                           << "TLP:GREEN";
    QTest::newRow("clear") << 0 << "open"
                           << "TLP:CLEAR";
}

void TestCeiling::eventsAboveAreDropped()
{
    QFETCH(int, highest);
    QFETCH(QString, ids);
    QFETCH(QString, marking);
    const auto below = belowCeiling(parts().build(), {static_cast<Tlp>(highest), Above::Drop});
    QCOMPARE(shownIds(*below.snapshot), ids);
    QCOMPARE(QString::fromStdString(below.snapshot->info().marking), marking);
    QVERIFY(below.gaps.empty());
}

void TestCeiling::whatOnlyTheyNamedGoesWithThem()
{
    const auto below = belowCeiling(parts().build(), {Tlp::Green, Above::Drop});
    QCOMPARE(actorsOf(*below.snapshot), QStringLiteral("cz mfa<cz"));
    QCOMPARE(below.snapshot->categories().size(), std::size_t{1});
    QCOMPARE(below.snapshot->sources().size(), std::size_t{1});
    QCOMPARE(below.withheldEvents, std::size_t{3});
    QCOMPARE(below.withheldSources, std::size_t{1});
}

void TestCeiling::claimsGoWithTheirSourceAndLinksWithTheirEvent()
{
    const auto below = belowCeiling(parts().build(), {Tlp::Green, Above::Drop});
    const Event dull = test::eventOf(*below.snapshot, "dull");
    QCOMPARE(dull.claims.size(), std::size_t{1});
    QCOMPARE(dull.claims.front().says, std::string("printed"));
    QCOMPARE(dull.links.size(), std::size_t{1});
    QCOMPARE(dull.links.front().to, std::string("open"));
}

void TestCeiling::gapsTellTheirNumberAndRoughlyTheirTime()
{
    const auto below = belowCeiling(parts().build(), {Tlp::Green, Above::Gap});
    QCOMPARE(shownIds(*below.snapshot), QStringLiteral("open dull withheld-1 withheld-2"));
    QCOMPARE(below.gaps, (std::set<std::string, std::less<>>{"withheld-1", "withheld-2"}));
    const Event february = test::eventOf(*below.snapshot, "withheld-1");
    QCOMPARE(february.when, std::string("2023-02"));
    QCOMPARE(february.title, std::string("2 withheld above TLP:GREEN"));
    QCOMPARE(february.actors.size(), std::size_t{1});
    QCOMPARE(february.actors.front().id, std::string("mfa"));
    QCOMPARE(test::eventOf(*below.snapshot, "withheld-2").when, std::string("2024"));
}

void TestCeiling::thoseAboveThemGoToo_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QString>("actors");
    const QByteArray red("red | 2021 | Red | unit |\n");
    QTest::newRow("of withheld events only") << red + QByteArray("o | 2022 | O | other |") << QStringLiteral("other");
    QTest::newRow("of kept ones, too") << red + QByteArray("o | 2022 | O | desk |")
                                       << QStringLiteral("mss desk<mss other");
    QTest::newRow("named by withheld ones")
        << QByteArray("red | 2021 | Red | unit, mss |\no | 2022 | O | desk |") << QStringLiteral("desk other");
    QTest::newRow("named by kept ones") << red + QByteArray("o | 2022 | O | mss |")
                                        << QStringLiteral("mss desk<mss other");
    QTest::newRow("of none") << QByteArray("red | 2021 | Red | other |")
                             << QStringLiteral("mss bureau<mss unit<bureau desk<mss");
}

/// Actors that no event names, above those that some do.
void TestCeiling::thoseAboveThemGoToo()
{
    QFETCH(QByteArray, events);
    QFETCH(QString, actors);
    const QByteArray tree("actor mss = M\nactor bureau < mss = B\nactor unit < bureau = U\nactor desk < mss = D\n"
                          "actor other = O\n");
    test::Parts parts = test::partsFrom(QByteArray(tree + events).constData());
    parts.event("red").marking = "TLP:RED";
    for (const Above above : {Above::Gap, Above::Drop})
        QCOMPARE(actorsOf(*belowCeiling(parts.build(), {Tlp::Green, above}).snapshot), actors);
}

/// A larger unit reaches back to those before it.
void TestCeiling::gapsOfUnlikeUnitsThatMeetAreOne()
{
    test::Parts parts = test::partsFrom("a | 2010 | A | |\nb | 2011-02-03 | B | |\nc | 2021-02-03 | C | |\n"
                                        "d | 2022-07-03 | D | |\ne | 2023 | E | |");
    for (const char *id : {"b", "c", "d", "e"})
        parts.event(id).marking = "TLP:RED";
    const auto below = belowCeiling(parts.build(), {Tlp::Green, Above::Gap});
    QCOMPARE(test::eventOf(*below.snapshot, "withheld-1").when, std::string("2011-02"));
    QCOMPARE(test::eventOf(*below.snapshot, "withheld-2").when, std::string("2020/2029"));
    QCOMPARE(test::eventOf(*below.snapshot, "withheld-2").title, std::string("3 withheld above TLP:GREEN"));
    QCOMPARE(below.gaps.size(), std::size_t{2});
}

void TestCeiling::gapsAreAsCoarseAsTheChronologyIsLong_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("gap");
    QTest::newRow("a century") << "1924"
                               << "2023-02-11"
                               << "2023";
    QTest::newRow("some years") << "2015"
                                << "2023-02-11"
                                << "2023-02";
    QTest::newRow("some weeks") << "2023-01-15"
                                << "2023-02-11T10:20"
                                << "2023-02-11";
    QTest::newRow("a day") << "2023-02-11"
                           << "2023-02-11T10:20:30"
                           << "2023-02-11T10:00/2023-02-11T10:59";
    QTest::newRow("an open end") << "2015"
                                 << "2023-02-11/.."
                                 << "2023-02/..";
    QTest::newRow("deep past") << "2015"
                               << "Y-12000"
                               << "Y-12000/Y-11991";
    QTest::newRow("before our era") << "2015"
                                    << "-0044-03-15"
                                    << "-0044";
    // Coarser than what is dated, however short the chronology is.
    QTest::newRow("a day in some weeks") << "2023-01-15"
                                         << "2023-02-11"
                                         << "2023-02";
    QTest::newRow("a day in some days") << "2023-02-09"
                                        << "2023-02-11"
                                        << "2023-02";
    QTest::newRow("a month in some years") << "2015"
                                           << "2023-02"
                                           << "2023";
    QTest::newRow("a season in some years") << "2015"
                                            << "2023-21"
                                            << "2023";
    QTest::newRow("a year in some years") << "2015"
                                          << "2023"
                                          << "2020/2029";
    QTest::newRow("a year in a century") << "1924"
                                         << "2023"
                                         << "2020/2029";
    QTest::newRow("years before our era") << "-0050"
                                          << "-0044/-0041"
                                          << "-0050/-0041";
    QTest::newRow("a decade") << "1924"
                              << "202X"
                              << "2000/2099";
    QTest::newRow("a hundred years") << "1924"
                                     << "18XX"
                                     << "1000/1999";
    QTest::newRow("from a month to a day") << "2023-01-15"
                                           << "2023-02/2023-03-11"
                                           << "2023";
    QTest::newRow("from a day on") << "2023-02-09"
                                   << "2023-02-11/.."
                                   << "2023-02/..";
    QTest::newRow("tens of thousands of years") << "2015"
                                                << "Y-12E4S1"
                                                << "../-0001";
}

void TestCeiling::gapsAreAsCoarseAsTheChronologyIsLong()
{
    QFETCH(QString, other);
    QFETCH(QString, when);
    QFETCH(QString, gap);
    test::Parts parts = test::partsFrom(qPrintable(QStringLiteral("a | %1 | A | |\nb | %2 | B | |").arg(other, when)));
    parts.event("b").marking = "TLP:RED";
    const auto below = belowCeiling(parts.build(), {Tlp::Amber, Above::Gap});
    QCOMPARE(QString::fromStdString(test::eventOf(*below.snapshot, "withheld-1").when), gap);
}

void TestCeiling::aChronologyAboveTheCeilingLosesItsTitle()
{
    const auto below = belowCeiling(parts("TLP:AMBER").build(), {Tlp::Green, Above::Gap});
    QVERIFY(below.isTitleWithheld);
    QCOMPARE(below.snapshot->info().title, std::string());
    QCOMPARE(below.snapshot->info().marking, std::string("TLP:GREEN"));
    QCOMPARE(actorsOf(*below.snapshot), QStringLiteral("mfa"));
    QVERIFY(below.snapshot->sources().empty());
    // Those of lanes that are gone share one without actors.
    QCOMPARE(test::eventOf(*below.snapshot, "withheld-1").actors.size(), std::size_t{0});
}

void TestCeiling::nothingAboveLeavesEverything()
{
    const auto whole = test::snapshotFrom("actor a = A\nx | 2020 | X | a |");
    const auto below = belowCeiling(whole, {Tlp::Clear, Above::Gap});
    QCOMPARE(shownIds(*below.snapshot), QStringLiteral("x"));
    QCOMPARE(below.snapshot->info().marking, std::string());
    QCOMPARE(below.withheldEvents, std::size_t{0});
}

QTEST_GUILESS_MAIN(TestCeiling)
#include "tst_ceiling.moc"
