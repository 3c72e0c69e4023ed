// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/document/snapshotpicture.h"
#include "widgets/framing.h"
#include "widgets/scene/timescale.h"

#include <QTest>

using namespace kronika;

namespace {

struct FramingFixture
{
    explicit FramingFixture(const std::string &picture)
        : snapshot(test::snapshotFrom(picture.c_str()))
        , index(TimelineIndex::build(snapshot, {}))
    {
    }

    EventIndex event(const char *id) const { return *snapshot->eventById(id); }
    std::optional<TimeRange> framedEvent(const char *id) const
    {
        const EventIndex found = event(id);
        return framed(*index, std::span(&found, 1));
    }
    TimeRange extent(const char *id) const
    {
        const EventIndex found = event(id);
        return extentOf(*index, std::span(&found, 1)).value_or(TimeRange{});
    }

    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const TimelineIndex> index;
};

const std::string kFramed = "actor a = A\nactor b = B\nday | 2022-03-05 | Day | a |\nyear | 2021 | Year | a |\n"
                            "span | 2020/2023 | Span | b |\nopen | 2019/.. | Open | b |\nnone | | None | a |";

TimeRange of(std::int64_t from, std::int64_t to)
{
    return {Instant{from * kDay.us}, Instant{to * kDay.us}};
}

} // namespace

class TestFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateGetsItsSurroundings();
    void aHalfKnownTimeIsFramedByWhatIsKnown_data();
    void aHalfKnownTimeIsFramedByWhatIsKnown();
    void noEventIsFramedWiderThanAllOfThem();
    void aSpanFillsTheView();
    void severalEventsAreAllIn();
    void anUndatedEventHasNoFrame();
    void aLaneIsFramedByItsEvents();
    void nothingDatedHasNoFrame();
    void revealingMovesAsLittleAsItNeeds();
    void revealingNeverChangesTheLength();
    void aRangeIsSaidByItsDates();
};

void TestFraming::aDateGetsItsSurroundings()
{
    const FramingFixture fixture(kFramed);
    const TimeRange day = *fixture.framedEvent("day");
    QVERIFY(day.from < fixture.extent("day").from && fixture.extent("day").to < day.to);
    QCOMPARE(day.length().us / kDay.us, 12);
    QCOMPARE(fixture.framedEvent("year")->length().us / kDay.us, 365 * 2);
}

void TestFraming::aHalfKnownTimeIsFramedByWhatIsKnown_data()
{
    QTest::addColumn<QByteArray>("time");
    for (const char *time : {"2022-03-05/..", "../2022-03-05", "2022-03-05/", "/2022-03-05", "[2022-03-05..]",
                             "~../2022-03-05", "~2022-03-05/.."})
        QTest::newRow(time) << QByteArray(time);
}

void TestFraming::aHalfKnownTimeIsFramedByWhatIsKnown()
{
    QFETCH(const QByteArray, time);
    const FramingFixture fixture(kFramed + "\nhalf | " + time.toStdString() + " | Half | a |");
    const TimeRange frame = *fixture.framedEvent("half");
    const TimeRange day = fixture.extent("day");
    QVERIFY(frame.from < day.from && day.to < frame.to);
    QVERIFY(frame.length() >= Duration{11 * kDay.us} && frame.length() <= Duration{12 * kDay.us});
}

void TestFraming::noEventIsFramedWiderThanAllOfThem()
{
    const FramingFixture fixture("actor a = A\nyear | 2021 | Year | a |\nday | 2021-03-05 | Day | a |");
    QCOMPARE(*fixture.framedEvent("year"), *framedAll(*fixture.index));
}

void TestFraming::aSpanFillsTheView()
{
    const FramingFixture fixture(kFramed);
    const TimeRange span = fixture.extent("span");
    const TimeRange frame = *fixture.framedEvent("span");
    QVERIFY(frame.from < span.from && span.to < frame.to);
    QVERIFY(frame.length().us < span.length().us * 13 / 10);
}

void TestFraming::severalEventsAreAllIn()
{
    const FramingFixture fixture(kFramed);
    const std::vector<EventIndex> events{fixture.event("day"), fixture.event("span"), fixture.event("none")};
    const TimeRange frame = *framed(*fixture.index, events);
    for (const char *id : {"day", "span"})
        QVERIFY(frame.contains(fixture.extent(id).from) && fixture.extent(id).to <= frame.to);
}

void TestFraming::anUndatedEventHasNoFrame()
{
    const FramingFixture fixture(kFramed);
    QVERIFY(!fixture.framedEvent("none"));
    QVERIFY(!framed(*fixture.index, {}));
}

void TestFraming::aLaneIsFramedByItsEvents()
{
    const FramingFixture fixture(kFramed);
    const TimeRange lane = *framedLane(*fixture.index, 1);
    QVERIFY(lane.contains(fixture.extent("open").from));
    QVERIFY(lane.from <= fixture.extent("span").from && fixture.extent("span").to <= lane.to);
}

void TestFraming::nothingDatedHasNoFrame()
{
    const FramingFixture fixture("actor a = A\nnone | | None | a |");
    QVERIFY(!framedAll(*fixture.index));
    QVERIFY(!framedLane(*fixture.index, 0));
}

void TestFraming::revealingMovesAsLittleAsItNeeds()
{
    const FramingFixture fixture(
        "actor a = A\nday | 1970-02-10 | Day | a |\nspan | 1970-03-01/1970-06-30 | Span | a |\n"
        "none | | None | a |");
    const auto shown = [&](TimeRange range, const char *id) {
        return revealing(range, *fixture.index, fixture.event(id));
    };
    // Day 40 after 1 January 1970.
    QCOMPARE(shown(of(35, 45), "day"), of(35, 45));
    QCOMPARE(shown(of(40, 41), "day"), of(40, 41));
    QCOMPARE(shown(of(0, 20), "day").to, Instant{42 * kDay.us});
    QCOMPARE(shown(of(100, 120), "day").from, Instant{39 * kDay.us});
    QCOMPARE(shown(of(60, 70), "span"), of(60, 70));
    QVERIFY(shown(of(0, 20), "span").contains(fixture.extent("span").from));
    QCOMPARE(shown(of(0, 20), "none"), of(0, 20));
}

void TestFraming::revealingNeverChangesTheLength()
{
    const FramingFixture fixture(kFramed);
    for (const char *id : {"day", "year", "span", "open"}) {
        for (const std::int64_t days : {1, 30, 3650}) {
            const TimeRange range = revealing(of(0, days), *fixture.index, fixture.event(id));
            QCOMPARE(range.length(), of(0, days).length());
            QVERIFY(range.overlaps(fixture.extent(id)));
        }
    }
}

void TestFraming::aRangeIsSaidByItsDates()
{
    const auto said = [](const char *from, const char *to, const Zone &zone) {
        const auto bounds = [&zone](const char *text) {
            return EdtfDate::parse(text, EdtfMode::Extended)->bounds(zone);
        };
        const RangeDates dates = datesOf({bounds(from).earliestStart, bounds(to).latestEnd + Duration{1}}, zone);
        return QString(dates.from + u' ' + dates.to);
    };
    const Zone prague = *Zone::byName(QStringLiteral("Europe/Prague"));
    QCOMPARE(said("2021", "2022-03-05", Zone()), QStringLiteral("2021-01-01 2022-03-05"));
    QCOMPARE(said("2021", "2022-03-05", prague), QStringLiteral("2021-01-01 2022-03-05"));
    QCOMPARE(said("2025-05-28T14:30:00Z", "2025-05-28T15:00:00Z", prague),
             QStringLiteral("2025-05-28T14:30:00Z 2025-05-28T15:00:00Z"));
    QCOMPARE(said("0044-03-15", "0044-04", Zone()), QStringLiteral("0044-03-15 0044-04-30"));
    QCOMPARE(said("-0044", "Y12345", Zone()), QStringLiteral("Y-44 Y12345"));
}

QTEST_GUILESS_MAIN(TestFraming)
#include "tst_framing.moc"
