// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/lanepacker.h"

#include <QTest>

#include <random>

using namespace kronika;

namespace {

std::vector<TimeRange> sortedSpans(std::initializer_list<std::pair<std::int64_t, std::int64_t>> pairs)
{
    std::vector<TimeRange> spans;
    for (const auto &[from, to] : pairs)
        spans.push_back({{from}, {to}});
    return spans;
}

std::vector<TimeRange> randomSpans(std::mt19937 &random, std::size_t count, std::int64_t longest)
{
    std::uniform_int_distribution<std::int64_t> start(0, 1000);
    std::uniform_int_distribution<std::int64_t> length(1, longest);
    std::vector<TimeRange> spans;
    for (std::size_t n = 0; n < count; ++n) {
        const Instant from{start(random)};
        spans.push_back({from, from + Duration{length(random)}});
    }
    std::ranges::sort(spans, {}, &TimeRange::from);
    return spans;
}

/// First fit as anyone would write it: try every row, compare with everything in it.
PackedRows packedByTrying(const std::vector<TimeRange> &spans, std::uint16_t maxRows)
{
    PackedRows packed;
    std::vector<std::vector<TimeRange>> rows;
    for (const TimeRange &span : spans) {
        std::size_t row = 0;
        while (row < rows.size() &&
               std::ranges::any_of(rows[row], [&](const TimeRange &other) { return span.overlaps(other); }))
            ++row;
        if (row >= maxRows) {
            row = maxRows - 1U;
            packed.hasOverflowRow = true;
        }
        rows.resize(std::max(rows.size(), row + 1));
        rows[row].push_back(span);
        packed.rows.push_back(static_cast<std::uint16_t>(row));
    }
    packed.rowCount = static_cast<std::uint16_t>(rows.size());
    return packed;
}

} // namespace

class TestLanePacker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreFilledFromTheFirst_data();
    void rowsAreFilledFromTheFirst();
    void nothingOverlapsAndNoRowIsWasted();
    void whatFitsNowhereGoesToTheLastRow();
    void unboundedSpansTakeTheirRowForGood();
};

void TestLanePacker::rowsAreFilledFromTheFirst_data()
{
    QTest::addColumn<std::vector<TimeRange>>("spans");
    QTest::addColumn<std::vector<std::uint16_t>>("rows");
    QTest::addColumn<int>("rowCount");
    using Rows = std::vector<std::uint16_t>;
    QTest::newRow("nothing") << sortedSpans({}) << Rows{} << 0;
    QTest::newRow("one") << sortedSpans({{0, 5}}) << Rows{0} << 1;
    QTest::newRow("touching is not overlapping") << sortedSpans({{0, 5}, {5, 7}}) << Rows{0, 0} << 1;
    QTest::newRow("overlapping by one") << sortedSpans({{0, 6}, {5, 7}}) << Rows{0, 1} << 2;
    QTest::newRow("back to the first row") << sortedSpans({{0, 4}, {1, 9}, {4, 5}}) << Rows{0, 1, 0} << 2;
    QTest::newRow("the first of two free rows") << sortedSpans({{0, 3}, {1, 2}, {5, 6}}) << Rows{0, 1, 0} << 2;
    QTest::newRow("all at once") << sortedSpans({{3, 4}, {3, 4}, {3, 4}, {3, 4}, {3, 4}}) << Rows{0, 1, 2, 3, 4} << 5;
}

void TestLanePacker::rowsAreFilledFromTheFirst()
{
    QFETCH(std::vector<TimeRange>, spans);
    const PackedRows packed = packRows(spans, 100);
    QTEST(packed.rows, "rows");
    QTEST(int{packed.rowCount}, "rowCount");
    QVERIFY(!packed.hasOverflowRow);
}

void TestLanePacker::nothingOverlapsAndNoRowIsWasted()
{
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        const auto spans = randomSpans(random, 150, round % 3 == 0 ? 400 : 30);
        const std::uint16_t maxRows = round % 2 == 0 ? 12 : 60'000;
        const PackedRows packed = packRows(spans, maxRows);
        const PackedRows expected = packedByTrying(spans, maxRows);
        if (!expected.hasOverflowRow)
            QCOMPARE(packed.rows, expected.rows);
        QCOMPARE(packed.rowCount, expected.rowCount);
        QCOMPARE(packed.hasOverflowRow, expected.hasOverflowRow);
        for (std::size_t a = 0; a < spans.size(); ++a)
            for (std::size_t b = a + 1; b < spans.size(); ++b)
                if (packed.rows[a] == packed.rows[b] && !(packed.hasOverflowRow && packed.rows[a] == maxRows - 1))
                    QVERIFY(!spans[a].overlaps(spans[b]));
    }
}

void TestLanePacker::whatFitsNowhereGoesToTheLastRow()
{
    const auto spans = sortedSpans({{0, 9}, {1, 9}, {2, 3}, {4, 5}, {9, 10}});
    const PackedRows packed = packRows(spans, 2);
    QCOMPARE(packed.rows, (std::vector<std::uint16_t>{0, 1, 1, 1, 0}));
    QCOMPARE(int{packed.rowCount}, 2);
    QVERIFY(packed.hasOverflowRow);
    QCOMPARE(packRows(spans, 1).rows, (std::vector<std::uint16_t>(5, 0)));
}

void TestLanePacker::unboundedSpansTakeTheirRowForGood()
{
    const std::vector<TimeRange> spans{
        {Instant::min(), {0}}, {Instant::min(), Instant::max()}, {{0}, Instant::max()}, {{5}, {6}}};
    QCOMPARE(packRows(spans, 12).rows, (std::vector<std::uint16_t>{0, 1, 0, 2}));
}

QTEST_APPLESS_MAIN(TestLanePacker)
#include "tst_lanepacker.moc"
