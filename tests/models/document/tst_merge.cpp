// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/marking.h"
#include "models/document/merge.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

using namespace kronika;

namespace {

constexpr EventIndex kFirst{0};

QString rowOf(const Snapshot &snapshot, EventIndex at)
{
    const Event event = snapshot.event(at);
    QStringList actors;
    for (const ActorReference &actor : event.actors)
        actors += QString::fromStdString(actor.id);
    return QStringLiteral("%1|%2|%3|%4")
        .arg(QString::fromStdString(event.id), QString::fromStdString(event.when), QString::fromStdString(event.title),
             actors.join(u','));
}

/// "e1|2021|Title|a,b" for each event.
QStringList rowsOf(const Snapshot &snapshot)
{
    QStringList rows;
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n)
        rows += rowOf(snapshot, EventIndex(n));
    return rows;
}

enum class Accept { None, All };

MergeDecision decided(const MergeProposal &proposal, Accept accept)
{
    return {std::vector<bool>(proposal.actors.size(), accept == Accept::All),
            std::vector<bool>(proposal.events.size(), accept == Accept::All)};
}

struct Merged
{
    MergeProposal proposal;
    Merge merge;
    std::shared_ptr<const Snapshot> snapshot;
};

Merged mergedOf(const Snapshot &mine, const Snapshot &theirs, Accept accept = Accept::None,
                IdOrigin origin = IdOrigin::File)
{
    Merged merged;
    merged.proposal = proposedMerge(mine, theirs, origin);
    merged.merge = mergeOf(mine, theirs, merged.proposal, decided(merged.proposal, accept));
    merged.snapshot = applied(merged.merge.edit, mine).snapshot;
    return merged;
}

const Actor &actorOf(const Snapshot &snapshot, const char *id)
{
    return snapshot.actors()[raw(snapshot.actorById(id).value())];
}

/// An actor `id` called `name` with other names.
test::Parts withActor(const char *picture, const char *id, const std::vector<std::string> &aliases)
{
    test::Parts parts = test::partsFrom(picture);
    for (Actor &actor : parts.tables.actors) {
        if (actor.id == id)
            actor.aliases = aliases;
    }
    return parts;
}

constexpr const char *kMine = R"(
    actor fm = Foreign Ministry
    kickoff | 2021-05-01 | Kickoff | fm |
    e2 | 2021-06 | Second | |
)";

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreMatched_data();
    void eventsAreMatched();
    void aNumberOfTheSameActorIsOffered();
    void numbersOfTheSameFileAreBelieved_data();
    void numbersOfTheSameFileAreBelieved();
    void aFileTakenTwiceChangesNothing();
    void undoingTakesItAllAway();
    void manyEventsComeAsChunks();
    void anEarlierVersionIsKeptBeside_data();
    void anEarlierVersionIsKeptBeside();
    void actorsAreMatched_data();
    void actorsAreMatched();
    void anAliasIsOfferedAndCompletesTheActor();
    void parentsAreThoseOfTheChronology();
    void referencesAreRenamed();
    void sourcesAreFoundAgain();
    void markingsComeAlong();
    void filtersNameWhatIsRenamed_data();
    void filtersNameWhatIsRenamed();
    void valuesThatGiveWayAreTold();
    void whatMineLacksIsTaken();
    void parentsNeverRunInACircle();
    void theSameFileAgainChangesNothing();
    void descriptionsJoinedAgainStandOnce();
    void whatCannotBearAMarkingIsMarkedToo();
    void aLaxerFileChangesNoMarking();
    void erasAndViewsComeAlong();
    void idsSayWhetherTheyMeanSomething_data();
    void idsSayWhetherTheyMeanSomething();
};

void TestMerge::eventsAreMatched_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<IdOrigin>("origin");
    QTest::addColumn<int>("offered");
    QTest::addColumn<QStringList>("rejected");
    QTest::addColumn<QStringList>("accepted");
    const QString first = QStringLiteral("kickoff|2021-05-01|Kickoff|fm");
    const QString second = QStringLiteral("e2|2021-06|Second|");
    const auto row = [](const char *name, const char *theirs, IdOrigin origin, int offered, const QStringList &rejected,
                        const QStringList &accepted = {}) {
        QTest::newRow(name) << QString::fromUtf8(theirs) << origin << offered << rejected
                            << (accepted.isEmpty() ? rejected : accepted);
    };
    using enum IdOrigin;
    row("another event is added", "third | 2022 | Third | |", File, 0,
        {first, second, QStringLiteral("third|2022|Third|")});
    row("the same id is an update", "kickoff | 2021-05-02 | Opening | |", File, 0,
        {QStringLiteral("kickoff|2021-05-02|Opening|fm"), second});
    row("the same time and title are offered", "x | 2021-05-01 | kick-off | |\n y | 2021-05-01 |  KICKOFF | |", File, 1,
        {first, second, QStringLiteral("x|2021-05-01|kick-off|"), QStringLiteral("y|2021-05-01|KICKOFF|")},
        {first, second, QStringLiteral("x|2021-05-01|kick-off|")});
    row("another title at the time is another event", "x | 2021-05-01 | Start | |", File, 0,
        {first, second, QStringLiteral("x|2021-05-01|Start|")});
    row("a day is not its midnight", "x | 2021-05-01T00:00:00Z | Kickoff | |", File, 0,
        {first, second, QStringLiteral("x|2021-05-01T00:00:00Z|Kickoff|")});
    row("a number of the same time is the event", "e2 | 2021-06 | Second meeting | |", File, 0,
        {first, QStringLiteral("e2|2021-06|Second meeting|")});
    row("a number of another time is offered where the title is the same", "e2 | 2021-07 | Second | |", File, 1,
        {first, second, QStringLiteral("e2-2|2021-07|Second|")}, {first, QStringLiteral("e2|2021-07|Second|")});
    row("a number of another time is offered where the title goes on", "e2 | 2021-07 | Second thoughts | |", File, 1,
        {first, second, QStringLiteral("e2-2|2021-07|Second thoughts|")},
        {first, QStringLiteral("e2|2021-07|Second thoughts|")});
    row("a number alone says nothing", "e2 | 1999 | Unheard of | |", File, 0,
        {first, second, QStringLiteral("e2-2|1999|Unheard of|")});
    row("a reader's number says nothing at all", "e2 | 2021-06 | Unheard of | |", Reader, 0,
        {first, second, QStringLiteral("e2-2|2021-06|Unheard of|")});
    row("what a reader numbered is found by time and title", "e1 | 2021-06 | second | |", Reader, 1,
        {first, second, QStringLiteral("e1|2021-06|second|")}, {first, second});
    row("one event is one event", "x | 2021-06 | Second | |\n y | 2021-06 | Second | |", File, 1,
        {first, second, QStringLiteral("x|2021-06|Second|"), QStringLiteral("y|2021-06|Second|")},
        {first, second, QStringLiteral("y|2021-06|Second|")});
    row("most of the numbers are right, so all are", "e2 | 2021-06 | Second | |\n kickoff | 2021-05-01 | Kickoff | |\n",
        File, 0, {first, second});
}

void TestMerge::eventsAreMatched()
{
    QFETCH(const QString, theirs);
    QFETCH(const IdOrigin, origin);
    const auto mine = test::snapshotFrom(kMine);
    const auto other = test::snapshotFrom(theirs.toUtf8().constData());
    const Merged rejected = mergedOf(*mine, *other, Accept::None, origin);
    QTEST(int(rejected.proposal.events.size()), "offered");
    QTEST(rowsOf(*rejected.snapshot), "rejected");
    QTEST(rowsOf(*mergedOf(*mine, *other, Accept::All, origin).snapshot), "accepted");
}

void TestMerge::aNumberOfTheSameActorIsOffered()
{
    const auto mine = test::snapshotFrom("actor fm = Ministry\ne1 | 2021 | Alpha | fm |\n");
    const auto theirs = test::snapshotFrom("actor x = Ministry\ne1 | 2022 | Beta | x |\n");
    QCOMPARE(mergedOf(*mine, *theirs).proposal.events.size(), std::size_t(1));
    const auto others = test::snapshotFrom("actor x = Bank\ne1 | 2022 | Beta | x |\n");
    QCOMPARE(mergedOf(*mine, *others).proposal.events.size(), std::size_t(0));
}

void TestMerge::numbersOfTheSameFileAreBelieved_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<int>("updated");
    QTest::addColumn<int>("offered");
    const auto row = [](const char *name, const char *theirs, int updated, int offered) {
        QTest::newRow(name) << QString::fromUtf8(theirs) << updated << offered;
    };
    row("most dates corrected", "1 | 2021-01-05 | Call | |\n2 | 2021-03-01 | Note | |\n3 | 2021-05-02 | Visit | |", 3,
        0);
    row("all dates corrected", "1 | 2021-01-06 | Call | |\n2 | 2021-03-02 | Note | |\n3 | 2021-05-02 | Visit | |", 3,
        0);
    row("one of them corrected, alone", "2 | 2021-04-10 | note | |", 1, 0);
    row("a date where there was none", "4 | 2030 | Undated one | |", 1, 0);
    row("more precise now", "1 | 2021-01-05T10:00 | Call | |\n2 | 2021-03-01T08:30 | Note | |", 2, 0);
    row("another file with the same numbers", "1 | 2021-01-06 | Flood | |\n2 | 2021-03-02 | Strike | |", 0, 1);
    row("the same form of another year",
        "1 | 2022-01-05 | Call | |\n2 | 2022-03-02 | Note | |\n3 | 2022-05-01 | Visit | |", 0, 3);
    row("other actors", "actor y = Bank\n1 | 2021-01-06 | Call | y |\n2 | 2021-03-05 | Note | y |", 0, 2);
    row("the same few titles all over", "5 | 2021-03-03 | Login | |\n6 | 2021-03-04 | Login | |", 0, 2);
    row("elsewhere in time, told in the same words", "7 | 1999 | Report | |", 1, 0);
    row("one of them is quite another now",
        "1 | 2021-01-05 | Call | |\n2 | 2021-03-02 | Note | |\n3 | 2025-09-09 | Minister resigns | |", 2, 1);
    row("one of them told otherwise, of the same day",
        "1 | 2021-01-05 | Call | |\n3 | 2021-05-01 | Minister resigns | |", 2, 0);
}

void TestMerge::numbersOfTheSameFileAreBelieved()
{
    QFETCH(const QString, theirs);
    test::Parts mine = test::partsFrom("actor m = Ministry\n1 | 2021-01-05 | Call | m |\n2 | 2021-03-02 | Note | m |\n"
                                       "3 | 2021-05-01 | Visit | |\n4 | | Undated one | |\n5 | 2021-02-01 | Login | |\n"
                                       "6 | 2021-02-02 | Login | |\n7 | 2021-02-03 | Report | |");
    mine.event("7").description = "What the report said.";
    test::Parts other = test::partsFrom(theirs.toUtf8().constData());
    for (Event &event : other.events) {
        if (event.id == "7")
            event.description = "What the  report said.";
    }
    const Merged merged = mergedOf(*mine.build(), *other.build());
    QTEST(int(merged.proposal.updates.size()), "updated");
    QTEST(int(merged.proposal.events.size()), "offered");
}

void TestMerge::aFileTakenTwiceChangesNothing()
{
    auto parts = test::partsFrom("actor a = A\nactor b < a = B\ncategory c = C\nsource s = S\n"
                                 "one | 2021 | One | a | c\ntwo | 2022 | Two | b:target | c");
    parts.event("one").claims = {test::claimOf("s", [](Claim &claim) { claim.says = "so"; })};
    parts.event("one").links = {test::linkTo("two", "causes")};
    parts.tables.info.unknown = "\"kept\": [1, {\"x\": \"a, b\"}]";
    const auto mine = parts.build();
    const Merged merged = mergedOf(*mine, *parts.build());
    QVERIFY(merged.merge.edit.isEmpty());
    QCOMPARE(merged.merge.counts.unchangedEvents, std::size_t{2});
    QVERIFY(!merged.proposal.hasDoubts());
}

void TestMerge::undoingTakesItAllAway()
{
    const auto mine = test::snapshotFrom(kMine);
    const auto theirs = test::snapshotFrom("actor n = NATO\nkickoff | 2021-05-02 | Other | n |\nx | 2023 | X | n |");
    const Merged merged = mergedOf(*mine, *theirs);
    QCOMPARE(merged.snapshot->eventCount(), std::size_t{3});
    const auto back = applied(merged.merge.edit.inverse(), *merged.snapshot).snapshot;
    QCOMPARE(rowsOf(*back), rowsOf(*mine));
    QVERIFY(&back->tables() == &mine->tables());
}

void TestMerge::manyEventsComeAsChunks()
{
    const auto mine = test::snapshotFrom(kMine);
    test::Parts parts = test::partsFrom("actor mfa = Ministry");
    constexpr std::size_t kMany = 9'000;
    for (std::size_t n = 0; n < kMany; ++n) {
        Event event;
        event.id = "e" + std::to_string(n);
        event.when = std::to_string(1000 + n % 900);
        event.title = "Report " + std::to_string(n);
        event.actors = {{"mfa", {}, {}}};
        event.links = {{"e" + std::to_string((n + 1) % kMany), "follows", {}}};
        parts.events.push_back(std::move(event));
    }
    // One of them is there already.
    parts.events[7].id = "kickoff";
    const auto theirs = parts.build();
    const Merged merged = mergedOf(*mine, *theirs, Accept::None, IdOrigin::Reader);
    QCOMPARE(merged.merge.counts.addedEvents, kMany - 1);
    QCOMPARE(merged.merge.counts.updatedEvents, std::size_t(1));
    // A value each is what costs.
    QCOMPARE(merged.merge.edit.events.size(), std::size_t(1));
    QVERIFY(merged.merge.edit.tail.after.size() >= 2);
    QCOMPARE(merged.snapshot->eventCount(), mine->eventCount() + kMany - 1);
    const Event last = merged.snapshot->event(*merged.snapshot->eventById("e8999"));
    QCOMPARE(last.title, std::string("Report 8999"));
    QCOMPARE(last.actors.front().id, std::string("mfa"));
    // e2 was taken here.
    QCOMPARE(merged.snapshot->event(*merged.snapshot->eventById("e1")).links.front().to, std::string("e2-2"));
    const auto back = applied(merged.merge.edit.inverse(), *merged.snapshot).snapshot;
    QCOMPARE(rowsOf(*back), rowsOf(*mine));
    QCOMPARE(rowsOf(*applied(merged.merge.edit.inverse().inverse(), *back).snapshot), rowsOf(*merged.snapshot));
}

void TestMerge::anEarlierVersionIsKeptBeside_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<bool>("isOlder");
    const auto row = [](const char *name, const char *mine, const char *theirs, bool isOlder) {
        QTest::newRow(name) << QByteArray(mine) << QByteArray(theirs) << isOlder;
    };
    const auto *const late = R"("stix": {"name": "\"modified\": {", "modified": "2025-01-01T00:00:00.000Z"})";
    row("older", late, R"("stix": {"modified": "2020-01-01T00:00:00Z"})", true);
    row("older by part of a second", R"("stix": {"modified": "2020-01-01T00:00:00.5Z"})",
        R"("stix": {"modified": "2020-01-01T00:00:00Z"})", true);
    row("newer", late, R"("stix": {"modified": "2025-01-01T00:00:00.001Z"})", false);
    row("of the same moment", late, R"("stix": {"modified": "2025-01-01T00:00:00Z", "x": 1})", false);
    row("nothing is said here", "", late, false);
    row("nothing is said there", late, R"("stix": {"x": 1})", false);
    row("no moment", late, R"("stix": {"modified": "yesterday"})", false);
}

void TestMerge::anEarlierVersionIsKeptBeside()
{
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(bool, isOlder);
    const auto with = [](const char *picture, const QByteArray &record) {
        test::Parts parts = test::partsFrom(picture);
        parts.tables.actors.front().unknown = record.toStdString();
        parts.events.front().unknown = record.toStdString();
        return parts.build();
    };
    const char *const id = "00000000-0000-4000-8000-000000000001";
    const auto here =
        with(qPrintable(QStringLiteral("actor %1 = Here\n%1 | 2021 | Here | %1 |").arg(QLatin1String(id))), mine);
    const auto there =
        with(qPrintable(QStringLiteral("actor %1 = There\n%1 | 2020 | There | %1 |").arg(QLatin1String(id))), theirs);
    const Merged merged = mergedOf(*here, *there);
    const Event event = merged.snapshot->event(kFirst);
    QCOMPARE(event.title, std::string(isOlder ? "Here" : "There"));
    QCOMPARE(event.when, std::string(isOlder ? "2021" : "2020"));
    QCOMPARE(actorOf(*merged.snapshot, id).name, event.title);
    QCOMPARE(merged.merge.counts.olderEvents, std::size_t(isOlder ? 1 : 0));
    QCOMPARE(merged.merge.counts.olderActors, std::size_t(isOlder ? 1 : 0));
    QCOMPARE(merged.merge.counts.updatedEvents, std::size_t(isOlder ? 0 : 1));
    const std::string record = theirs.mid(theirs.indexOf('{')).toStdString();
    QVERIFY2(event.unknown.find(record) != std::string::npos, event.unknown.c_str());
    // Whichever came first, the later one keeps the name.
    if (isOlder || QTest::currentDataTag() == std::string("newer"))
        QVERIFY2(event.unknown.starts_with((isOlder ? mine : theirs).toStdString()), event.unknown.c_str());
    if (isOlder)
        QVERIFY2(mergedOf(*merged.snapshot, *there).merge.edit.isEmpty(), "it is there already");
}

void TestMerge::actorsAreMatched_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<int>("same");
    QTest::addColumn<int>("offered");
    const auto row = [](const char *name, const char *mine, const char *theirs, int same, int offered) {
        QTest::newRow(name) << QString::fromUtf8(mine) << QString::fromUtf8(theirs) << same << offered;
    };
    row("the same name", "actor a = APT 31", "actor x = apt  31", 1, 0);
    row("another name", "actor a = APT31", "actor x = APT40", 0, 0);
    row("the same id and name", "actor a : state = China", "actor a : state = China", 1, 0);
    row("another kind of the same name", "actor a : state = Georgia", "actor x : person = Georgia", 0, 1);
    row("a kind where there was none", "actor a = Georgia", "actor x : person = Georgia", 1, 0);
    row("another parent of the same name", "actor cz = Czechia\nactor m < cz = Ministry",
        "actor sk = Slovakia\nactor n < sk = Ministry", 0, 1);
    row("the same parent under another id", "actor cz = Czechia\nactor m < cz = Ministry",
        "actor c = czechia\nactor n < c = Ministry", 2, 0);
    row("two of the name", "actor a = Ministry\nactor b = Ministry", "actor x = Ministry", 0, 1);
    row("an id that is a word, another name", "actor mfa = Ministry", "actor mfa = Foreign Ministry", 0, 1);
    row("an id that is a number, another name", "actor a1 = Ministry", "actor a1 = NATO", 0, 0);
    row("an id that is the second of a number, another name", "actor a1-2 = Ministry", "actor a1-2 = NATO", 0, 0);
    row("an id that is the same everywhere", "actor actor--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061 = Ministry",
        "actor actor--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061 = Foreign Ministry", 1, 0);
}

void TestMerge::actorsAreMatched()
{
    QFETCH(const QString, mine);
    QFETCH(const QString, theirs);
    const MergeProposal proposal = proposedMerge(*test::snapshotFrom(mine.toUtf8().constData()),
                                                 *test::snapshotFrom(theirs.toUtf8().constData()), IdOrigin::File);
    QTEST(int(proposal.sameActors.size()), "same");
    QTEST(int(proposal.actors.size()), "offered");
}

void TestMerge::anAliasIsOfferedAndCompletesTheActor()
{
    const auto mine = withActor("actor apt31 = APT31\na | 2021 | A | apt31 |", "apt31", {"Zirconium"}).build();
    const auto theirs =
        withActor("actor v : group = Violet Typhoon\nb | 2022 | B | v |", "v", {"ZIRCONIUM", "Judgement Panda"})
            .build();
    const Merged rejected = mergedOf(*mine, *theirs);
    QCOMPARE(rejected.proposal.actors, (std::vector<ActorPair>{{ActorIndex{0}, ActorIndex{0}, Likeness::Alias}}));
    QCOMPARE(rejected.snapshot->actors().size(), std::size_t{2});
    QCOMPARE(test::eventOf(*rejected.snapshot, "b").actors.front().id, std::string("v"));
    const Merged accepted = mergedOf(*mine, *theirs, Accept::All);
    QCOMPARE(accepted.snapshot->actors().size(), std::size_t{1});
    QCOMPARE(test::eventOf(*accepted.snapshot, "b").actors.front().id, std::string("apt31"));
    const Actor &actor = actorOf(*accepted.snapshot, "apt31");
    QCOMPARE(actor.name, std::string("APT31"));
    QCOMPARE(actor.kind, std::string("group"));
    QCOMPARE(actor.aliases, (std::vector<std::string>{"Zirconium", "Violet Typhoon", "ZIRCONIUM", "Judgement Panda"}));
    QCOMPARE(accepted.merge.counts.joinedActors, std::size_t{1});
}

void TestMerge::parentsAreThoseOfTheChronology()
{
    const auto mine = test::snapshotFrom("actor cz = Czechia\nactor a = Other");
    const auto theirs = test::snapshotFrom("actor a = Czechia\nactor b < a = BIS\nactor c < b = Section");
    const Merged merged = mergedOf(*mine, *theirs);
    QCOMPARE(actorOf(*merged.snapshot, "b").parent, std::string("cz"));
    QCOMPARE(actorOf(*merged.snapshot, "c").parent, std::string("b"));
    QCOMPARE(merged.snapshot->actors().size(), std::size_t{4});
}

void TestMerge::referencesAreRenamed()
{
    const auto mine = test::snapshotFrom("actor a = Alfa\ncategory c = Call\nsource s = One\ne1 | 2021 | Mine | a | c");
    auto parts = test::partsFrom("actor a = Bravo\ncategory c = Talk\nsource s = Two\n"
                                 "e1 | 2030 | Theirs | a:target | c\ne2 | 2031 | Next | |");
    parts.event("e1").claims = {test::claimOf("s", [](Claim &claim) { claim.attribution = "a"; })};
    parts.event("e2").links = {test::linkTo("e1", "responds-to")};
    const Merged merged = mergedOf(*mine, *parts.build());
    const Event taken = test::eventOf(*merged.snapshot, "e1-2");
    QCOMPARE(taken.title, std::string("Theirs"));
    QCOMPARE(taken.actors.front().id, std::string("a-2"));
    QCOMPARE(taken.actors.front().role, std::string("target"));
    QCOMPARE(taken.category, std::string("c-2"));
    QCOMPARE(taken.claims.front().source, std::string("s-2"));
    QCOMPARE(taken.claims.front().attribution, std::string("a-2"));
    QCOMPARE(test::eventOf(*merged.snapshot, "e2").links.front().to, std::string("e1-2"));
    QCOMPARE(merged.merge.eventIds.at("e1"), std::string("e1-2"));
    QVERIFY(rowOf(*merged.snapshot, kFirst) == rowOf(*mine, kFirst));
}

void TestMerge::sourcesAreFoundAgain()
{
    auto mine = test::partsFrom("source a = Annual report\nsource b = Page");
    mine.tables.sources[0].published = "2021";
    mine.tables.sources[1].url = "https://example.org/x";
    auto theirs = test::partsFrom("source x = Annual report\nsource y = Renamed page\nsource z = annual report");
    theirs.tables.sources[0].published = "2022";
    theirs.tables.sources[1].url = "https://example.org/x";
    theirs.tables.sources[1].publisher = "Example";
    theirs.tables.sources[2].published = "2021";
    theirs.events = {test::eventWith("e", [](Event &e) { e.claims = {test::claimOf("z", [](Claim &) {})}; })};
    const Merged merged = mergedOf(*mine.build(), *theirs.build());
    QCOMPARE(merged.snapshot->sources().size(), std::size_t{3});
    QCOMPARE(merged.merge.counts.addedSources, std::size_t{1});
    QCOMPARE(merged.snapshot->sources()[1].publisher, std::string("Example"));
    QCOMPARE(merged.snapshot->sources()[1].title, std::string("Page"));
    QCOMPARE(test::eventOf(*merged.snapshot, "e").claims.front().source, std::string("a"));
}

void TestMerge::markingsComeAlong()
{
    const auto mine = test::snapshotFrom("a | 2021 | A | |");
    auto theirs = test::partsFrom("source s = S\nb | 2022 | B | |");
    theirs.tables.info.marking = "TLP:AMBER";
    const Merged merged = mergedOf(*mine, *theirs.build());
    QCOMPARE(test::eventOf(*merged.snapshot, "b").marking, std::string("TLP:AMBER"));
    QCOMPARE(merged.snapshot->sources()[0].marking, std::string("TLP:AMBER"));
    QVERIFY(merged.snapshot->info().marking.empty());
}

void TestMerge::filtersNameWhatIsRenamed_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("renamed");
    const auto row = [](const char *name, const char *filter, const char *renamed) {
        QTest::newRow(name) << QString::fromUtf8(filter) << QString::fromUtf8(renamed);
    };
    row("actors, sources and categories", "actor:a (source:s or -category:c)",
        "actor:a-2 (source:s-2 or -category:c-2)");
    row("quoted, and keys of any case", R"(Actor:"a" source:"s")", "Actor:a-2 source:s-2");
    row("what is none of these", R"(a "actor:a" /actor:a/ tag:a actor:alpha https://actor:a)",
        R"(a "actor:a" /actor:a/ tag:a actor:alpha https://actor:a)");
    row("what is not closed", R"(actor:a "and)", R"(actor:a-2 "and)");
}

void TestMerge::filtersNameWhatIsRenamed()
{
    QFETCH(QString, filter);
    QFETCH(QString, renamed);
    const auto mine = test::snapshotFrom("actor a = Alfa\nsource s = S\ncategory c = C");
    auto theirs = test::partsFrom("actor a = Bravo\nsource s = Other\ncategory c = D");
    theirs.tables.views = {SavedView{"v", "V", {}, filter.toStdString(), {}, {}, {}, {}}};
    const Merged merged = mergedOf(*mine, *theirs.build());
    QCOMPARE(QString::fromStdString(merged.snapshot->views()[0].filter), renamed);
}

void TestMerge::valuesThatGiveWayAreTold()
{
    const auto told = [](const Merge &merge) {
        QStringList lines;
        for (const GivenWay &one : merge.givenWay.kept())
            lines += QStringLiteral("%1 %2: %3 %4 / %5")
                         .arg(one.whose == GivenWay::Whose::Mine ? QStringLiteral("mine") : QStringLiteral("theirs"),
                              QString::fromStdString(one.of), QString::fromUtf8(one.value.member),
                              QString::fromStdString(one.value.lost), QString::fromStdString(one.value.kept));
        return lines;
    };
    const auto mine = test::snapshotFrom("actor a : state = Alfa\nx | 2021 | A | a |");
    const auto theirs = test::snapshotFrom("actor a : group = Alfa\nx | 2023 | C | a |");
    QCOMPARE(told(mergedOf(*mine, *theirs).merge),
             (QStringList{QStringLiteral("mine C: title A / C"), QStringLiteral("mine C: when 2021 / 2023"),
                          QStringLiteral("mine Alfa: kind state / group")}));
    // Accepted as the same.
    const auto alike = test::snapshotFrom("x | 2021-05-01 | KICKOFF | |");
    QCOMPARE(told(mergedOf(*test::snapshotFrom(kMine), *alike, Accept::All).merge),
             QStringList{QStringLiteral("theirs Kickoff: title KICKOFF / Kickoff")});
    QVERIFY(told(mergedOf(*mine, *mine).merge).isEmpty());
}

void TestMerge::whatMineLacksIsTaken()
{
    auto mine =
        test::partsFrom("actor a = Alfa\nactor b = Bravo\ncategory c = Talks\nsource s = S\nx | 2021 | A | a |");
    mine.tables.eras = {Era{"e", "2020/2021", "Term", {}, {}}};
    mine.event("x").titles = {{"cs", "Jedna"}};
    auto theirs = mine;
    theirs.tables.actors[0].parent = "b";
    theirs.tables.categories[0] = Category{"k", "talks", {{"cs", "Jednání"}}, "#123456", "star", "\"k\": 1"};
    theirs.tables.eras[0] = Era{"f", "2020/2021", "Term", "#abcdef", "\"e\": 2"};
    theirs.tables.sources[0].sha256 = "abc";
    theirs.event("x").titles = {{"cs", "Jednička"}};
    const Merged merged = mergedOf(*mine.build(), *theirs.build());
    const Snapshot &snapshot = *merged.snapshot;
    QCOMPARE(actorOf(snapshot, "a").parent, std::string("b"));
    QCOMPARE(snapshot.categories()[0], (Category{"c", "Talks", {{"cs", "Jednání"}}, "#123456", "star", "\"k\": 1"}));
    QCOMPARE(snapshot.eras()[0], (Era{"e", "2020/2021", "Term", "#abcdef", "\"e\": 2"}));
    QCOMPARE(snapshot.sources()[0].sha256, std::string("abc"));
    QCOMPARE(merged.merge.givenWay.count(), std::size_t(1));
    QCOMPARE(merged.merge.givenWay.kept()[0].value.member, "titles");
    QCOMPARE(merged.merge.givenWay.kept()[0].value.lost, std::string("Jedna"));

    // The other way round, what mine says of tables stays, and is told.
    theirs.tables.categories[0].color = "#000000";
    const Merged back = mergedOf(snapshot, *theirs.build());
    QCOMPARE(back.snapshot->categories()[0].color, std::string("#123456"));
    QCOMPARE(back.merge.givenWay.kept()[0].value.lost, std::string("#000000"));
}

void TestMerge::parentsNeverRunInACircle()
{
    auto mine = test::partsFrom("actor a = Alfa\nactor b = Bravo\nx | 2021 | A | a |");
    auto theirs = mine;
    mine.tables.actors[1].parent = "a";
    theirs.tables.actors[0].parent = "b";
    const Merged merged = mergedOf(*mine.build(), *theirs.build());
    QCOMPARE(actorOf(*merged.snapshot, "a").parent, std::string());
    QCOMPARE(actorOf(*merged.snapshot, "b").parent, std::string("a"));
    QCOMPARE(merged.merge.givenWay.kept()[0].value.member, "parent");
}

void TestMerge::theSameFileAgainChangesNothing()
{
    auto mine = test::partsFrom("category k0 = Other\nx | 2021 | A | |");
    mine.tables.views = {SavedView{"v", "Mine", {}, {}, {}, {}, {}, {}}};
    auto theirs = test::partsFrom("category k0 = Talks\ncategory k1 = Talks\nactor p = Parent\nactor q = Part\n"
                                  "y | 2022 | B | q |\nz | 2023 | C | |");
    theirs.tables.actors[1].parent = "p";
    theirs.event("y").category = "k0";
    theirs.event("z").category = "k1";
    theirs.tables.views = {SavedView{"v", "Theirs", {}, {}, {}, {}, {}, {}}};
    const auto first = mergedOf(*mine.build(), *theirs.build()).snapshot;
    QCOMPARE(first->categories().size(), std::size_t(3));
    QCOMPARE(first->views().size(), std::size_t(2));
    const Merged again = mergedOf(*first, *theirs.build());
    QVERIFY(again.merge.edit.events.empty());
    QVERIFY(!again.merge.edit.tables);
}

void TestMerge::descriptionsJoinedAgainStandOnce()
{
    auto mine = test::partsFrom("a | 2021-05-01 | Kickoff | |");
    mine.event("a").description = "Text of A.";
    auto theirs = test::partsFrom("b | 2021-05-01 | Kickoff | |");
    theirs.event("b").description = "Text of B.";
    const auto first = mergedOf(*mine.build(), *theirs.build(), Accept::All).snapshot;
    const auto second = mergedOf(*first, *theirs.build(), Accept::All).snapshot;
    QCOMPARE(test::eventOf(*second, "a").description, std::string("Text of A.\n\nText of B."));
    theirs.event("b").description = "Text of A.\n\nText of B. And more.";
    const auto third = mergedOf(*second, *theirs.build(), Accept::All).snapshot;
    QCOMPARE(test::eventOf(*third, "a").description, std::string("Text of A.\n\nText of B. And more."));
}

void TestMerge::whatCannotBearAMarkingIsMarkedToo()
{
    auto mine = test::partsFrom("actor a = Alfa\nactor same = Same\ncategory c = C\nsource s = S\na | 2021 | A | |");
    mine.tables.info.marking = "TLP:GREEN";
    mine.tables.sources[0].marking = "TLP:CLEAR";
    auto theirs = withActor("actor a = Alfa\nactor same = Same\nactor b = Bravo\ncategory d = D\nsource s = S\n"
                            "a | 2021 | A | |",
                            "a", {"Secret name"});
    theirs.tables.info.marking = "TLP:RED";
    theirs.tables.sources[0].note = "secret";
    theirs.tables.eras = {Era{"e", "2020/2021", "Secret", {}, {}}};
    theirs.tables.views = {SavedView{"v", "V", {}, {}, {}, {}, "secret", {}}};
    const auto from = theirs.build();
    const Merged merged = mergedOf(*mine.build(), *from);
    const auto isRed = [](const auto &record) { return tlpIn(record.unknown) == Tlp::Red; };
    const Snapshot &snapshot = *merged.snapshot;
    QVERIFY(isRed(actorOf(snapshot, "a")));
    QVERIFY(!isRed(actorOf(snapshot, "same")));
    QVERIFY(isRed(actorOf(snapshot, "b")));
    QVERIFY(isRed(snapshot.categories().back()));
    QVERIFY(!isRed(snapshot.categories().front()));
    QVERIFY(isRed(snapshot.eras()[0]));
    QVERIFY(isRed(snapshot.views()[0]));
    QCOMPARE(snapshot.sources()[0].marking, std::string("TLP:RED"));
    QCOMPARE(test::eventOf(snapshot, "a").marking, std::string("TLP:RED"));
    QCOMPARE(snapshot.info().marking, std::string("TLP:GREEN"));
    QCOMPARE(merged.merge.counts.markedRecords, std::size_t{3});
    QVERIFY(mergedOf(snapshot, *from).merge.edit.isEmpty());
    // What it keeps of another format's file has the chronology's.
    theirs.tables.info.unknown = R"("stix": {"objects": []})";
    const Merged kept = mergedOf(snapshot, *theirs.build());
    QCOMPARE(kept.snapshot->info().marking, std::string("TLP:RED"));
    QCOMPARE(kept.merge.counts.chronologyMarking, std::string("TLP:RED"));
    QVERIFY(mergedOf(*kept.snapshot, *theirs.build()).merge.edit.isEmpty());
}

void TestMerge::aLaxerFileChangesNoMarking()
{
    auto mine = test::partsFrom("actor a = Alfa\nsource s = S\na | 2021 | A | |\nb | 2021 | B | |");
    mine.tables.info.marking = "TLP:RED";
    auto theirs = withActor("actor a = Alfa\nsource s = S\na | 2021 | A2 | |\nb | 2021 | B | |", "a", {"Name"});
    theirs.tables.info.marking = "TLP:CLEAR";
    theirs.tables.info.unknown = R"("x": 1)";
    theirs.tables.actors[0].unknown = R"("marking": "TLP:CLEAR")";
    theirs.tables.sources[0].note = "note";
    const Merged merged = mergedOf(*mine.build(), *theirs.build());
    QCOMPARE(merged.snapshot->info().marking, std::string("TLP:RED"));
    QCOMPARE(test::eventOf(*merged.snapshot, "a").title, std::string("A2"));
    QCOMPARE(test::eventOf(*merged.snapshot, "a").marking, std::string());
    QCOMPARE(merged.snapshot->sources()[0].marking, std::string());
    QCOMPARE(actorOf(*merged.snapshot, "a").unknown, std::string());
    QCOMPARE(merged.merge.counts.markedRecords, std::size_t{0});
}

void TestMerge::erasAndViewsComeAlong()
{
    auto mine = test::partsFrom("actor a = Alfa");
    mine.tables.eras = {Era{"era1", "2020/2021", "Before", {}, {}}};
    auto theirs = test::partsFrom("actor a = Bravo");
    theirs.tables.eras = {Era{"other", "2020/2021", "Before", {}, {}}, Era{"era1", "2022", "After", {}, {}}};
    theirs.tables.views = {SavedView{"v", "V", {}, {}, {"a"}, {}, {}, {}}};
    const Merged merged = mergedOf(*mine.build(), *theirs.build());
    QCOMPARE(merged.snapshot->eras().size(), std::size_t{2});
    QCOMPARE(merged.snapshot->eras()[1].id, std::string("era1-2"));
    QCOMPARE(merged.snapshot->views()[0].lanes, std::vector<std::string>{"a-2"});
}

void TestMerge::idsSayWhetherTheyMeanSomething_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isCounter");
    QTest::addColumn<bool>("isGlobal");
    QTest::newRow("number") << QStringLiteral("17") << true << false;
    QTest::newRow("letter and number") << QStringLiteral("e12") << true << false;
    QTest::newRow("word and number") << QStringLiteral("row-7") << true << false;
    QTest::newRow("a second one of a number") << QStringLiteral("a1-2") << true << false;
    QTest::newRow("a day") << QStringLiteral("2025-05-28") << false << false;
    QTest::newRow("word") << QStringLiteral("kickoff") << false << false;
    QTest::newRow("date") << QStringLiteral("call-2021-05") << false << false;
    QTest::newRow("uuid") << QStringLiteral("incident--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061") << false << true;
    QTest::newRow("address") << QStringLiteral("https://example.org/1") << false << true;
    QTest::newRow("empty") << QString() << false << false;
}

void TestMerge::idsSayWhetherTheyMeanSomething()
{
    QFETCH(const QString, id);
    QTEST(isCounter(id.toStdString()), "isCounter");
    QTEST(isGlobalId(id.toStdString()), "isGlobal");
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
