// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/timeorder.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

#include <algorithm>
#include <utility>

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
                 QStringLiteral("undated day year by since late far none ever"));
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

    /// However many events there are, as counted at each question whether the order is still wanted.
    void aStopIsHeardBetweenBlocks()
    {
        std::vector<std::uint32_t> numbers(5 * kSortBlock + 7);
        std::uint32_t seed = 1;
        for (std::uint32_t &number : numbers)
            number = seed = seed * 1'664'525 + 1'013'904'223;
        std::vector<std::uint32_t> expected = numbers;
        std::sort(expected.begin(), expected.end());
        std::size_t work = 0;
        std::size_t most = 0;
        std::size_t asked = 0;
        std::size_t lastAsk = ~std::size_t{0};
        const auto before = [&work](std::uint32_t a, std::uint32_t b) { return ++work, a < b; };
        const Stops stops = [&] {
            most = std::max(most, std::exchange(work, 0));
            return ++asked == lastAsk;
        };
        std::vector<std::uint32_t> sorted = numbers;
        QVERIFY(stoppableSort(sorted, before, stops));
        QCOMPARE(sorted, expected);
        QVERIFY2(std::max(most, work) <= kSortBlock * 40, qPrintable(QString::number(most)));
        for (const std::size_t ask : {std::size_t{1}, asked / 2, asked}) {
            asked = 0;
            lastAsk = ask;
            sorted = numbers;
            QVERIFY(!stoppableSort(sorted, before, stops));
            QCOMPARE(asked, ask); // not asked again after a yes
        }
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
