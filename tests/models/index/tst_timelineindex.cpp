// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/timelineindex.h"

#include "models/index/rowspace.h"
#include "tests/models/index/chronologytext.h"

#include <QTest>

#include <atomic>
#include <random>

using namespace kronika;
using namespace kronika::test;

namespace {

const auto kCampaign = QStringLiteral("actor cz\n"
                                      "actor mfa < cz\n"
                                      "actor bis < cz\n"
                                      "actor apt31\n"
                                      "actor eu\n"
                                      "event call 2021-07-19 eu:speaker apt31:addressee\n"
                                      "event campaign 2022/.. apt31 mfa:target\n"
                                      "event probe /2025-05-28 bis:investigator apt31:target\n"
                                      "event blame 2025-05-28 cz apt31:target\n"
                                      "event summons 2025-05-28 mfa\n"
                                      "event joint 2024 cz mfa bis:actor\n"
                                      "event system ?../2025-05-28 mfa\n"
                                      "event detected ?2022/2025-05-28 mfa\n"
                                      "event unsure -\n");

std::shared_ptr<const TimelineIndex> folding(const QString &text, std::set<std::string, std::less<>> folded)
{
    return indexed(text, std::move(folded));
}

QString standsOf(const TimelineIndex &index, const char *id)
{
    QStringList stands;
    for (const Stand &stand : index.standsOf(eventNamed(index.snapshot(), id)))
        stands += stand.isMention ? QString(u'(' + QString::number(stand.lane) + u')')
                                  : QString(QString::number(stand.lane) + u'.' + QString::number(stand.row));
    return stands.join(u' ');
}

/// Random events of up to three actors; some open, some without a start, some undated.
QString randomChronology(std::mt19937 &random, int events)
{
    const auto pick = [&random](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    const QStringList roles{QString(), QStringLiteral(":target"), QStringLiteral(":speaker"),
                            QStringLiteral(":mentioned")};
    QString text = QStringLiteral("actor a0\nactor a1 < a0\nactor a2 < a0\nactor a3 < a2\nactor a4\n");
    for (int n = 0; n < events; ++n) {
        const QString year = QString::number(1990 + pick(30));
        const QString later = QString::number(2020 + pick(5));
        const QStringList times{year,
                                QString(year + QStringLiteral("-05-17")),
                                QString(year + u'/' + later),
                                QString(year + QStringLiteral("/..")),
                                QString(u'/' + year),
                                QStringLiteral("-"),
                                QString(QStringLiteral("?../") + later),
                                QString(year + QStringLiteral("-03~"))};
        text += QStringLiteral("event e%1 %2").arg(QString::number(n), times[pick(8)]);
        for (int actors = pick(4); actors > 0; --actors)
            text += QStringLiteral(" a%1%2").arg(QString::number(pick(5)), roles[pick(4)]);
        text += QStringLiteral(" =") + QString(pick(30), u't') + u'\n';
    }
    return text;
}

/// The lanes that an event stands in, as the file format says, without looking at the index's own stands.
std::set<std::size_t> expectedLanes(const TimelineIndex &index, const Event &event)
{
    std::set<std::size_t> lanes;
    for (const ActorReference &reference : event.actors)
        if (standsInLane(reference.role))
            lanes.insert(*index.laneOf(*index.snapshot().actorById(reference.id)));
    if (lanes.empty())
        lanes.insert(event.actors.empty() ? index.lanes().size() - 1
                                          : *index.laneOf(*index.snapshot().actorById(event.actors.front().id)));
    return lanes;
}

} // namespace

class TestTimelineIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsStandInTheirLanes_data();
    void eventsStandInTheirLanes();
    void standsSayWhereAnEventIs();
    void aLaneIsFoundByItsActor();
    void foldedLanesHoldTheirChildren();
    void rowsLeaveRoomForLabels();
    void crowdedLanesGiveUpLabelsThenRows();
    void rowsDoNotDependOnTheOrderOfTheFile();
    void theExtentSpansWhatIsDrawn_data();
    void theExtentSpansWhatIsDrawn();
    void calendarDatesMoveWithTheZoneShown();
    void titlesAreMeasuredInTheLanguageAskedFor();
    void everyEventStandsWhereItShould();
    void buildingCanBeCancelled();
    void packingOneLaneCanBeCancelled();
    void anEmptyChronologyHasNoLanes();
};

void TestTimelineIndex::eventsStandInTheirLanes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lanes");
    QTest::newRow("one") << "actor a\nevent e 2021 a"
                         << "a 1: e\n";
    QTest::newRow("two actors, a bar each") << "actor a\nactor b\nevent e 2021 a b"
                                            << "a 1: e\nb 1: e\n";
    QTest::newRow("the roles that stand") << "actor a\nactor b\nactor c\nevent e 2021 a:speaker b:investigator c:actor"
                                          << "a 1: e\nb 1: e\nc 1: e\n";
    QTest::newRow("others are mentions") << "actor a\nactor b\nevent e 2021 a b:target"
                                         << "a 1: e\nb 0: (e)\n";
    QTest::newRow("only targets: the first stands") << "actor a\nactor b\nevent e 2021 b:target a:target"
                                                    << "a 0: (e)\nb 1: e\n";
    QTest::newRow("an actor twice stands once") << "actor a\nevent e 2021 a:target a:speaker a"
                                                << "a 1: e\n";
    QTest::newRow("no actor") << "actor a\nevent e 2021\nevent f 2021 a"
                              << "a 1: f\n- 1: e\n";
    QTest::newRow("in time order within a row") << "actor a\nevent y 2021-05-02 a\nevent x 1980 a"
                                                << "a 2: x y\n";
    QTest::newRow("overlapping") << "actor a\nevent x 2000/2010 a\nevent y 2005/2015 a\nevent z 2012/2020 a"
                                 << "a 3: x z / y\n";
    QTest::newRow("undated in the tray") << "actor a\nevent e - a\nevent f 2021 a\nevent g ?2020/2022 a"
                                         << "a 1: f\ntray: g e\n";
    QTest::newRow("undated within one bound is drawn") << "actor a\nevent e ?../2022 a"
                                                       << "a 1: e\n";
    QTest::newRow("beyond") << "actor a\nevent e Y17E7 a"
                            << "a 0:\ntray: e\n";
    QTest::newRow("the campaign") << kCampaign
                                  << "cz 2: joint blame\n"
                                     "  mfa 3: system / joint summons (campaign)\n"
                                     "  bis 2: probe / joint\n"
                                     "apt31 1: campaign (probe call blame)\n"
                                     "eu 1: call\n"
                                     "tray: detected unsure\n";
}

void TestTimelineIndex::eventsStandInTheirLanes()
{
    QFETCH(QString, text);
    QTEST(picture(*indexed(text)), "lanes");
}

void TestTimelineIndex::standsSayWhereAnEventIs()
{
    const auto index = indexed(kCampaign);
    QCOMPARE(standsOf(*index, "joint"), QStringLiteral("0.0 1.1 2.1"));
    QCOMPARE(standsOf(*index, "campaign"), QStringLiteral("3.0 (1)"));
    QCOMPARE(standsOf(*index, "system"), QStringLiteral("1.0"));
    QCOMPARE(standsOf(*index, "detected"), QString());
    QVERIFY(index->standsOf(EventIndex{1000}).empty());
}

void TestTimelineIndex::aLaneIsFoundByItsActor()
{
    const auto index = indexed(kCampaign);
    QCOMPARE(*index->laneOf(ActorIndex{3}), std::size_t{3});
    QVERIFY(!index->laneOf(ActorIndex{5}));
    const auto folded = folding(kCampaign, {"cz"});
    QCOMPARE(*folded->laneOf(ActorIndex{2}), std::size_t{0});
    QCOMPARE(*folded->laneOf(ActorIndex{3}), std::size_t{1});
}

void TestTimelineIndex::foldedLanesHoldTheirChildren()
{
    QCOMPARE(picture(*folding(kCampaign, {"cz"})),
             QStringLiteral("cz+2 5: probe / system / joint summons / blame (campaign)\n"
                            "apt31 1: campaign (probe call blame)\n"
                            "eu 1: call\n"
                            "tray: detected unsure\n"));
    const auto nested = QStringLiteral("actor a\nactor b < a\nactor c < b\nactor d\n"
                                       "event x 2021 c\nevent y 2021 a:target c\nevent z 2021 d b:target");
    QCOMPARE(picture(*folding(nested, {"b"})), QStringLiteral("a 0: (y)\n  b+1 2: x / y (z)\nd 1: z\n"));
    QCOMPARE(picture(*folding(nested, {"a", "b"})), QStringLiteral("a+2 2: x / y (z)\nd 1: z\n"));
    QCOMPARE(picture(*folding(nested, {"d", "nobody"})), picture(*indexed(nested)));
}

void TestTimelineIndex::rowsLeaveRoomForLabels()
{
    // Fifteen years are 150 characters wide: a character is about 37 days.
    const auto frame = QStringLiteral("actor frame\nactor a\nevent from 2010-01-01 frame\nevent to 2024-12-31 frame\n");
    const auto apart = QStringLiteral("event x 2012-01-01 a =Twelve chars\nevent y 2014-01-01 a\n");
    QVERIFY(picture(*indexed(frame + apart)).endsWith(QStringLiteral("a 2: x y\n")));
    const auto close = QStringLiteral("event x 2012-01-01 a =Twelve chars\nevent y 2013-01-01 a\n");
    QVERIFY(picture(*indexed(frame + close)).endsWith(QStringLiteral("a 2: x / y\n")));
    // At the right edge the label stands to the left, where an event a year before is in its way.
    const auto edge = QStringLiteral("event x 2023-11-01 a =a\nevent y 2024-12-01 a =Twelve chars\n");
    const auto index = indexed(frame + edge);
    QVERIFY(picture(*index).endsWith(QStringLiteral("a 2: y / x\n")));
    QVERIFY(index->labelSide(index->row(1, 0)[0].event) == LabelSide::Left);
    QVERIFY(index->labelSide(index->row(1, 1)[0].event) == LabelSide::Right);
}

void TestTimelineIndex::crowdedLanesGiveUpLabelsThenRows()
{
    QString text = QStringLiteral("actor a\nevent from 1950-01-01\nevent to 2049-12-31\n");
    for (int year = 0; year < 40; ++year)
        text += QStringLiteral("event e%1 %2-06-01 a =A title of some length\n").arg(year).arg(1960 + year);
    const auto labels = indexed(text);
    QCOMPARE(labels->lanes()[0].content->rowCount(), std::size_t{1});
    for (int n = 0; n < 20; ++n)
        text += QStringLiteral("event x%1 1980-06-01 a\n").arg(n);
    const auto crowded = indexed(text);
    const VisibleLane &lane = crowded->lanes()[0];
    QCOMPARE(lane.content->rowCount(), std::size_t{12});
    QVERIFY(lane.content->hasOverflowRow());
    QCOMPARE(lane.eventCount, std::size_t{60});
    QVERIFY(!labels->lanes()[0].content->hasOverflowRow());
}

void TestTimelineIndex::rowsDoNotDependOnTheOrderOfTheFile()
{
    const auto forward = QStringLiteral("actor a\nevent x 2000/2010 a\nevent y 2005/2015 a\nevent z 2012/2020 a");
    const auto backward = QStringLiteral("actor a\nevent z 2012/2020 a\nevent y 2005/2015 a\nevent x 2000/2010 a");
    QCOMPARE(picture(*indexed(forward)), picture(*indexed(backward)));
    const auto tied = QStringLiteral("actor a\nevent b 2000 a\nevent a 2000 a\nevent c 2000 a");
    QCOMPARE(picture(*indexed(tied)), QStringLiteral("a 3: b / a / c\n"));
}

void TestTimelineIndex::theExtentSpansWhatIsDrawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("a year") << "event e 2021"
                            << "2021-01-01T00:00:00Z"
                            << "2022-01-01T00:00:00Z";
    QTest::newRow("open end") << "event e 2021-05-01/.."
                              << "2021-05-01T00:00:00Z"
                              << "2021-05-02T00:00:00Z";
    QTest::newRow("undated, drawn") << "event e ?../2021-05-01"
                                    << "2021-05-01T00:00:00Z"
                                    << "2021-05-02T00:00:00Z";
    QTest::newRow("several") << "event e 2021-05-01\nevent f 1999\nevent g 2002-02/2030-03-04"
                             << "1999-01-01T00:00:00Z"
                             << "2030-03-05T00:00:00Z";
}

void TestTimelineIndex::theExtentSpansWhatIsDrawn()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto iso = [](Instant t) {
        return QDateTime::fromMSecsSinceEpoch(t.us / 1000, Qt::UTC).toString(Qt::ISODate);
    };
    const auto index = indexed(text);
    QVERIFY(index->extent());
    QCOMPARE(iso(index->extent()->from), from);
    QCOMPARE(iso(index->extent()->to), to);
    QVERIFY(!indexed(QStringLiteral("event e -\nevent f ../.."))->extent());
}

void TestTimelineIndex::calendarDatesMoveWithTheZoneShown()
{
    const auto snapshot = chronology(QStringLiteral("zone Europe/Prague\nactor a\nevent day 2025-05-28 a\n"
                                                    "event time 2025-05-28T12:00:00Z a"));
    const auto at = [&](const char *zone, const char *id) {
        const auto shown = Zone::byName(QLatin1String(zone));
        const auto index = TimelineIndex::build(snapshot, {.shown = *shown, .folded = {}, .language = {}});
        const EventIndex event = eventNamed(*snapshot, id);
        const Stand stand = index->standsOf(event).front();
        const RowView row = index->row(stand.lane, stand.row);
        const auto found = std::ranges::find(row, event, &LaneEntry::event);
        const TimeRange reach = (*found).reach;
        return reach == reachOf(index->time(event)) ? reach.from.us / kHour.us : 0;
    };
    const std::int64_t midnightUtc = 1'748'390'400 / 3600;
    QCOMPARE(at("Europe/Prague", "day"), midnightUtc - 2);
    QCOMPARE(at("UTC", "day"), midnightUtc);
    QCOMPARE(at("Asia/Tokyo", "day"), midnightUtc - 9);
    QCOMPARE(at("Europe/Prague", "time"), midnightUtc + 12);
    QCOMPARE(at("Asia/Tokyo", "time"), midnightUtc + 12);
}

void TestTimelineIndex::titlesAreMeasuredInTheLanguageAskedFor()
{
    SnapshotBuilder builder({});
    const auto add = [&builder](const char *id, const char *when) {
        Event event;
        event.id = id;
        event.when = when;
        event.title = "x";
        event.titles = {{"pl", "Bardzo długi tytuł tego zdarzenia"}};
        builder.add(event);
    };
    add("first", "2000-01-01");
    add("a", "2010-01-01");
    add("b", "2012-01-01");
    add("last", "2030-01-01");
    const auto snapshot = builder.finish();
    const auto rows = [&](const char *language) {
        return TimelineIndex::build(snapshot, {.shown = {}, .folded = {}, .language = language})
            ->lanes()[0]
            .content->rowCount();
    };
    QCOMPARE(rows("en"), std::size_t{1});
    QCOMPARE(rows("pl"), std::size_t{2});
}

void TestTimelineIndex::everyEventStandsWhereItShould()
{
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        const auto index =
            folding(randomChronology(random, 60),
                    round % 3 == 0 ? std::set<std::string, std::less<>>{"a2"} : std::set<std::string, std::less<>>{});
        std::vector<std::size_t> inLane(index->lanes().size());
        for (std::uint32_t n = 0; n < index->snapshot().eventCount(); ++n) {
            const EventIndex event{n};
            std::set<std::size_t> mains;
            for (const Stand &stand : index->standsOf(event)) {
                const RowView entries =
                    stand.isMention ? index->mentions(stand.lane) : index->row(stand.lane, stand.row);
                QCOMPARE(std::ranges::count(entries, event, &LaneEntry::event), 1);
                QVERIFY(!stand.isMention || !mains.contains(stand.lane));
                if (!stand.isMention)
                    QVERIFY(mains.insert(stand.lane).second);
            }
            const bool isDrawn = index->time(event).isDrawn();
            QCOMPARE(std::ranges::count(index->tray(), event), isDrawn ? 0 : 1);
            QVERIFY(mains ==
                    (isDrawn ? expectedLanes(*index, index->snapshot().event(event)) : std::set<std::size_t>()));
            for (const std::size_t lane : mains)
                ++inLane[lane];
        }
        for (std::size_t lane = 0; lane < inLane.size(); ++lane) {
            const LaneIndex &content = *index->lanes()[lane].content;
            QCOMPARE(index->lanes()[lane].eventCount, inLane[lane]);
            for (std::size_t row = 0; row < content.rowCount(); ++row) {
                const RowView entries = index->row(lane, row);
                QVERIFY(std::ranges::is_sorted(entries, standsBefore));
                const bool mayOverlap = content.hasOverflowRow() && row + 1 == content.rowCount();
                Instant taken = Instant::min();
                for (const LaneEntry entry : entries) {
                    if (mayOverlap)
                        break;
                    QVERIFY(entry.reach.from >= taken);
                    taken = entry.reach.to;
                }
            }
        }
    }
}

void TestTimelineIndex::buildingCanBeCancelled()
{
    const auto snapshot = chronology(kCampaign);
    for (int most = 1; most < 8; ++most) { // how often it is asked depends on how much the other workers take over
        std::atomic<int> asked = 0;
        std::atomic<bool> isCancelled = false;
        const auto index = TimelineIndex::build(snapshot, {}, [&] {
            if (++asked >= most)
                isCancelled = true;
            return isCancelled.load();
        });
        QCOMPARE(index == nullptr, isCancelled.load());
        QVERIFY(most > 1 || isCancelled);
    }
    QVERIFY(TimelineIndex::build(snapshot, {}, [] { return false; }));
}

void TestTimelineIndex::packingOneLaneCanBeCancelled()
{
    SnapshotTables tables;
    Actor actor;
    actor.id = actor.name = "a";
    tables.actors.push_back(actor);
    tables.indexIds();
    SnapshotBuilder builder(std::move(tables));
    constexpr int count = 150'000;
    for (int n = 0; n < count; ++n) {
        Event event;
        event.id = std::to_string(n);
        event.when = std::to_string(1000 + static_cast<std::int64_t>(n) * 7919 % 1000);
        event.actors.push_back({"a", {}, {}});
        builder.add(event);
    }
    const auto snapshot = builder.finish();
    int asks = 0;
    QVERIFY(TimelineIndex::build(snapshot, {}, [&asks] { return ++asks < 0; }));
    // Every few thousand events in each of its steps, not only before and after.
    const int chunks = static_cast<int>(snapshot->chunks().size());
    QVERIFY2(asks > chunks * 3, qPrintable(QString::number(asks)));
    for (const int at : {chunks + 3, asks / 2, asks - 1}) {
        int asked = 0;
        QVERIFY(!TimelineIndex::build(snapshot, {}, [&asked, at] { return ++asked >= at; }));
        QVERIFY2(asked - at < chunks, "the rest is not gone through any more");
    }
}

void TestTimelineIndex::anEmptyChronologyHasNoLanes()
{
    const auto index = indexed(QString());
    QVERIFY(index->lanes().empty());
    QVERIFY(index->tray().empty());
    QVERIFY(!index->extent());
}

QTEST_APPLESS_MAIN(TestTimelineIndex)
#include "tst_timelineindex.moc"
