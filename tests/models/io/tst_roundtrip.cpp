// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/json.h"
#include "randomchronology.h"
#include "readandwrite.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <random>

using namespace kronika;
using namespace kronika::testing;

namespace {

std::shared_ptr<const Snapshot> built(const RandomChronology &chronology)
{
    SnapshotBuilder builder(chronology.tables);
    for (const Event &event : chronology.events)
        builder.add(event);
    return builder.finish();
}

template <typename Record>
bool same(std::span<const Record> a, const std::vector<Record> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

/// The same JSON with more spaces, the members of the top level in another order, and every character of strings
/// escaped.
std::string disguised(const std::string &canonical, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::string out;
    bool isInString = false;
    for (std::size_t i = 0; i < canonical.size(); ++i) {
        const char c = canonical[i];
        if (isInString && c == '\\') {
            const std::size_t length = canonical[i + 1] == 'u' ? 6 : 2;
            out.append(canonical, i, length);
            i += length - 1;
            continue;
        }
        isInString = isInString != (c == '"');
        const bool isEscapable = isInString && ((c >= 'a' && c <= 'z') || c == '/');
        constexpr const char *kHex = "0123456789ABCDEF";
        if (isEscapable && random() % 8 == 0)
            out += {'\\', 'u', '0', '0', kHex[c / 16], kHex[c % 16]};
        else
            out += c;
        if (!isInString && (c == ',' || c == ':' || c == '{' || c == '['))
            out.append(random() % 3, random() % 2 == 0 ? '\r' : '\t');
    }
    return out;
}

} // namespace

class TestRoundtrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackTheSame_data();
    void whatIsWrittenIsReadBackTheSame();
    void manyEventsSpanManyChunks();
};

void TestRoundtrip::whatIsWrittenIsReadBackTheSame_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestRoundtrip::whatIsWrittenIsReadBackTheSame()
{
    QFETCH(unsigned, seed);
    const RandomChronology chronology = randomChronology(seed);
    const std::string text = writtenText(*built(chronology));
    const ImportOutcome outcome = readText(text);
    QVERIFY2(outcome.snapshot, qPrintable(said(outcome.report)));
    const Snapshot &read = *outcome.snapshot;
    QVERIFY(read.info() == chronology.tables.info);
    QVERIFY(same(read.actors(), chronology.tables.actors));
    QVERIFY(same(read.categories(), chronology.tables.categories));
    QVERIFY(same(read.sources(), chronology.tables.sources));
    QVERIFY(same(read.eras(), chronology.tables.eras));
    QVERIFY(same(read.views(), chronology.tables.views));
    QCOMPARE(read.eventCount(), chronology.events.size());
    for (std::size_t n = 0; n < chronology.events.size(); ++n)
        QVERIFY2(read.event(EventIndex(static_cast<std::uint32_t>(n))) == chronology.events[n],
                 chronology.events[n].id.c_str());
    QCOMPARE(writtenText(read), text);
    QVERIFY(!json::check(text, 64));
    const ImportOutcome again = readText(disguised(text, seed));
    QVERIFY2(again.snapshot, qPrintable(said(again.report)));
    QCOMPARE(writtenText(*again.snapshot), text);
}

void TestRoundtrip::manyEventsSpanManyChunks()
{
    RandomChronology chronology;
    for (std::size_t n = 0; n < 3 * EventChunk::kCapacity + 5; ++n) {
        chronology.events.push_back({});
        chronology.events.back().id = "e" + std::to_string(n);
        chronology.events.back().title = "Title " + std::to_string(n);
        chronology.events.back().when = "20" + std::to_string(10 + n % 90);
        if (n > 0)
            chronology.events.back().links.push_back({"e" + std::to_string(n - 1), "causes", {}});
    }
    const std::string text = writtenText(*built(chronology));
    const ImportOutcome outcome = readText(text);
    QVERIFY2(outcome.snapshot, qPrintable(said(outcome.report)));
    QCOMPARE(outcome.snapshot->eventCount(), chronology.events.size());
    QCOMPARE(outcome.snapshot->chunks().size(), std::size_t(4));
    QCOMPARE(writtenText(*outcome.snapshot), text);
    QVERIFY(outcome.snapshot->event(EventIndex{12'000}) == chronology.events[12'000]);
}

QTEST_GUILESS_MAIN(TestRoundtrip)
#include "tst_roundtrip.moc"
