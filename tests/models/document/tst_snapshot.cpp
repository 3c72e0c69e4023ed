// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/snapshot.h"
#include "models/time/timetext.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

using namespace kronika;
using kronika::test::snapshotFrom;

namespace {

constexpr const char *kWhole = R"(
    zone Europe/Prague
    actor cz : state = Czech Republic
    actor mfa < cz = Ministry
    actor apt31 = APT31
    category campaign = Campaign
    source ap = Associated Press
    call   | 2021-07-19 | EU calls    |                    |
    attack | 2022/..    | Campaign    | apt31, mfa:target  | campaign
    found  | ~2022/2025 | Detected    | mfa                |
)";

/// Every member set, and what a writer could lose: a role spelled out, unknown members at every level, empty texts.
Event fullEvent()
{
    return {.id = "full",
            .when = "2021-07~",
            .within = "2021/2022",
            .title = "Title",
            .description = "Some *Markdown*",
            .titles = {{"pl", "Tytuł"}, {"cs", "Název"}},
            .actors = {{"apt31", "actor", ""}, {"mfa", "", "\"note\": [1, 2]"}, {"cz", "target", ""}},
            .category = "campaign",
            .tags = {"a", "", "a"},
            .confidence = 0,
            .marking = "TLP:RED",
            .claims = {{.source = "ap",
                        .says = "so",
                        .when = "2021",
                        .attribution = "apt31",
                        .credibility = 2,
                        .locator = "p. 3",
                        .stance = "disputes",
                        .unknown = "\"u\": 1.0"},
                       test::claimOf("ap", [](Claim &) {})},
            .links = {{"call", "responds-to", "\"w\": null"}},
            .attachments = {{.path = "a.pdf", .url = "", .title = "A", .sha256 = "00", .unknown = "\"v\": {}"}},
            .unknown = "\"x\": 1e2, \"y\": \"z\""};
}

QString extentText(const Snapshot &snapshot)
{
    const auto extent = snapshot.extent();
    return extent ? QString(isoUtc(extent->from) + u' ' + isoUtc(extent->to)) : QStringLiteral("none");
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptySnapshotHasNothing()
    {
        const Snapshot snapshot;
        QCOMPARE(snapshot.eventCount(), 0U);
        QVERIFY(!snapshot.extent());
        QVERIFY(!snapshot.eventById("x"));
        QVERIFY(snapshot.zone().isUtc());
        QCOMPARE(snapshot.revision(), 0U);
    }

    void anEventComesBackAsItWas()
    {
        auto parts = test::partsFrom(kWhole);
        parts.events.push_back(fullEvent());
        const auto snapshot = parts.build();
        for (const Event &event : parts.events) {
            const auto index = snapshot->eventById(event.id);
            QVERIFY(index);
            QVERIFY2(snapshot->event(*index) == event, event.id.c_str());
        }
    }

    void aRoleSpelledOutIsNotARoleLeftOut()
    {
        auto parts = test::partsFrom(kWhole);
        parts.events = {fullEvent()};
        const auto snapshot = parts.build();
        const Event event = snapshot->event(EventIndex{0});
        QCOMPARE(event.actors[0].role, "actor");
        QCOMPARE(event.actors[1].role, "");
        QCOMPARE(snapshot->roleOf(EventIndex{0}, 1), "actor");
    }

    void idsLeadToPositions()
    {
        const auto snapshot = snapshotFrom(kWhole);
        QCOMPARE(raw(*snapshot->eventById("found")), 2U);
        QCOMPARE(raw(*snapshot->actorById("apt31")), 2U);
        QCOMPARE(raw(*snapshot->categoryById("campaign")), 0U);
        QCOMPARE(raw(*snapshot->sourceById("ap")), 0U);
        QVERIFY(!snapshot->eventById("cz"));
        QVERIFY(!snapshot->actorById("call"));
    }

    void theZoneIsTheDocuments()
    {
        QCOMPARE(snapshotFrom(kWhole)->zone().name(), QStringLiteral("Europe/Prague"));
        QVERIFY(snapshotFrom("a | 2021 | A | |")->zone().isUtc());
        QVERIFY(snapshotFrom("zone Middle/Earth")->zone().isUtc());
    }

    void manyEventsFillManyChunks()
    {
        const auto snapshot = test::manyEvents(10'000).build();
        QCOMPARE(snapshot->chunks().size(), 3U);
        QCOMPARE(snapshot->eventCount(), 10'000U);
        for (const std::uint32_t n : {0U, 1U, 4095U, 4096U, 8191U, 8192U, 9999U}) {
            const std::string id = "e" + std::to_string(n);
            QCOMPARE(snapshot->id(EventIndex{n}), id);
            QCOMPARE(raw(*snapshot->eventById(id)), std::size_t{n});
            QCOMPARE(snapshot->actors()[raw(snapshot->actorsOf(EventIndex{n})[0])].id, n % 2 == 0 ? "a" : "b");
        }
        QVERIFY(!snapshot->eventById("e10000"));
    }

    void afterAFullChunkNoEmptyOneFollows()
    {
        QCOMPARE(test::manyEvents(EventChunk::kCapacity).build()->chunks().size(), 1U);
    }

    void undatedEventsAreCounted() { QCOMPARE(snapshotFrom(kWhole)->undatedCount(), 1U); }

    void titlesAreTranslated()
    {
        auto parts = test::partsFrom(kWhole);
        parts.event("attack").titles = {{"pl", "Kampania"}};
        const auto snapshot = parts.build();
        QCOMPARE(snapshot->title(EventIndex{1}, "pl"), "Kampania");
        QCOMPARE(snapshot->title(EventIndex{1}, "de"), "Campaign");
        QCOMPARE(snapshot->title(EventIndex{0}, "pl"), "EU calls");
    }

    void theExtentIsFirstStartToLastEnd_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("extent");
        QTest::newRow("a year and a day") << "a | 2021 | | |\nb | 2025-05-28 | | |"
                                          << "2021-01-01T00:00:00Z 2025-05-29T00:00:00Z";
        QTest::newRow("open ends do not count beside a finite end") << "a | 2022/.. | | |\nb | 2021-05 | | |"
                                                                    << "2021-05-01T00:00:00Z 2021-06-01T00:00:00Z";
        QTest::newRow("only open ends: all that is finite") << "a | 2022/.. | | |"
                                                            << "2022-01-01T00:00:00Z 2023-01-01T00:00:00Z";
        QTest::newRow("ends before starts: all that is finite") << "a | 2022/.. | | |\nb | /2020 | | |"
                                                                << "2020-01-01T00:00:00Z 2023-01-01T00:00:00Z";
        QTest::newRow("undated bounds do not count") << "a | ~1900/1901 | | |\nb | 2021 | | |"
                                                     << "2021-01-01T00:00:00Z 2022-01-01T00:00:00Z";
        QTest::newRow("nothing placed") << "a | ~1900/1901 | | |\nb | Y170000002 | | |"
                                        << "none";
    }

    void theExtentIsFirstStartToLastEnd()
    {
        QFETCH(QString, picture);
        QTEST(extentText(*snapshotFrom(picture.toUtf8().constData())), "extent");
    }

    void aSnapshotOutlivesItsBuilder()
    {
        std::shared_ptr<const Snapshot> kept;
        {
            SnapshotBuilder builder(test::partsFrom(kWhole).tables);
            builder.add(fullEvent());
            kept = builder.finish();
        }
        QVERIFY(kept->event(EventIndex{0}) == fullEvent());
        QVERIFY(kept->revision() > 0);
    }
};

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
