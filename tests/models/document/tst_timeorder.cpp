// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/timeorder.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

using namespace kronika;

class TestTimeOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsStandByTheirFirstFiniteInstant()
    {
        const auto snapshot = test::snapshotFrom(R"(
            late    | 2025-05-28      | | |
            undated | ~1900/..        | | |
            since   | 2022/..         | | |
            far     | Y170000002      | | |
            by      | /2021-06        | | |
            none    |                 | | |
            year    | 2021            | | |
            day     | 2021-01-01      | | |
            ever    | ../..           | | |
        )");
        QCOMPARE(test::idsOf(*snapshot, timeOrder(*snapshot)).join(u' '),
                 QStringLiteral("year day by since late far undated none ever"));
    }

    void yearsBeyondTheTimeLineStandByWhatIsKnownOfThem()
    {
        const auto snapshot = test::snapshotFrom(R"(
            undated  |                  | | |
            far      | Y300000          | | |
            first    | Y-170000002      | | |
            farther  | Y17E8            | | |
            day      | 2021-01-01       | | |
            until    | ../Y400000       | | |
            longest  | Y1E999999999999  | | |
            from     | 2020/Y300000     | | |
            to       | Y-300000/2020    | | |
            next     | Y300001          | | |
            set      | [Y350000,Y360000]| | |
            before   | Y-17E8           | | |
        )");
        const QString order = QStringLiteral("before first to from day far next set until farther longest undated");
        QCOMPARE(test::idsOf(*snapshot, timeOrder(*snapshot)).join(u' '), order);
    }

    void chunksAreMerged()
    {
        auto parts = test::manyEvents(EventChunk::kCapacity + 2);
        parts.events.back().when = "0001";
        const auto snapshot = parts.build();
        const auto order = timeOrder(*snapshot);
        QCOMPARE(order.size(), snapshot->eventCount());
        QCOMPARE(raw(order.front()), EventChunk::kCapacity + 1);
    }
};

QTEST_APPLESS_MAIN(TestTimeOrder)
#include "tst_timeorder.moc"
