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
                 QStringLiteral("year day by since late undated far none ever"));
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
