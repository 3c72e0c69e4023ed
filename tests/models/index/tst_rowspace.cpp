// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/rowspace.h"

#include <QTest>

using namespace kronika;

namespace {

// 1,500 days: a character is ten days.
constexpr TimeRange kExtent{{0}, {1500 * kDay.us}};

EventTime timeOf(const char *when)
{
    return eventTime(when, {}, Zone());
}

/// Day of the extent; -/+ 1,000,000 where without bound.
std::int64_t day(Instant t)
{
    if (!t.isFinite())
        return t == Instant::min() ? -1'000'000 : 1'000'000;
    return t.us / kDay.us;
}

} // namespace

class TestRowSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreMeasuredInLetters_data();
    void titlesAreMeasuredInLetters();
    void roomIsKeptForMarkAndLabel_data();
    void roomIsKeptForMarkAndLabel();
    void aSingleInstantHasRoom();
    void theWholeOfTimeDoesNotOverflow();
};

void TestRowSpace::titlesAreMeasuredInLetters_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<std::size_t>("width");
    QTest::newRow("empty") << "" << std::size_t{0};
    QTest::newRow("ascii") << "call" << std::size_t{4};
    QTest::newRow("czech") << QStringLiteral("kůň") << std::size_t{3};
    QTest::newRow("chinese") << QStringLiteral("中国") << std::size_t{4};
    QTest::newRow("very long") << QString(5000, u'x') << std::size_t{100};
}

void TestRowSpace::titlesAreMeasuredInLetters()
{
    QFETCH(QString, title);
    QTEST(widthInCharacters(title.toStdString()), "width");
}

void TestRowSpace::roomIsKeptForMarkAndLabel_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<int>("titleWidth");
    QTest::addColumn<std::int64_t>("from");
    QTest::addColumn<std::int64_t>("to");
    QTest::addColumn<std::int64_t>("bareFrom");
    QTest::addColumn<std::int64_t>("bareTo");
    QTest::addColumn<bool>("isLeft");
    using I = std::int64_t;
    // 11 January 1970 is day 10; label 7 + 3 characters, padding 1.
    QTest::newRow("point") << QByteArray("1970-01-11") << 7 << I{10} << I{121} << I{10} << I{21} << false;
    QTest::newRow("span too short for its title")
        << QByteArray("1970-01-11/1970-02-09") << 7 << I{10} << I{150} << I{10} << I{50} << false;
    QTest::newRow("span that holds its title")
        << QByteArray("1970-01-11/1970-06-09") << 7 << I{10} << I{170} << I{10} << I{170} << false;
    // 31 January 1974 is day 1491.
    QTest::newRow("at the right edge") << QByteArray("1974-01-31") << 7 << I{1391} << I{1502} << I{1491} << I{1502}
                                       << true;
    QTest::newRow("label just within the margin")
        << QByteArray("1973-12-01") << 8 << I{1430} << I{1551} << I{1430} << I{1441} << false;
    QTest::newRow("label just beyond it")
        << QByteArray("1973-12-12") << 8 << I{1331} << I{1452} << I{1441} << I{1452} << true;
    QTest::newRow("too long for either side")
        << QByteArray("1971-06-01") << 100 << I{516} << I{1557} << I{516} << I{527} << false;
    QTest::newRow("open end with room within")
        << QByteArray("1970-01-11/..") << 7 << I{10} << I{1'000'000} << I{10} << I{1'000'000} << false;
    QTest::newRow("open end near the edge")
        << QByteArray("1974-01-31/..") << 7 << I{1391} << I{1'000'000} << I{1491} << I{1'000'000} << true;
    QTest::newRow("unknown end") << QByteArray("1970-01-11/") << 7 << I{10} << I{1'000'000} << I{10} << I{1'000'000}
                                 << false;
    QTest::newRow("open start") << QByteArray("../1972-01-01") << 7 << I{-1'000'000} << I{741} << I{-1'000'000}
                                << I{741} << false;
    QTest::newRow("unknown start") << QByteArray("/1972-01-01") << 17 << I{-1'000'000} << I{741} << I{-1'000'000}
                                   << I{741} << false;
    QTest::newRow("open at both sides") << QByteArray("../..") << 7 << I{-1'000'000} << I{1'000'000} << I{-1'000'000}
                                        << I{1'000'000} << false;
}

void TestRowSpace::roomIsKeptForMarkAndLabel()
{
    QFETCH(QByteArray, when);
    QFETCH(int, titleWidth);
    QFETCH(bool, isLeft);
    const Room room = RowSpace(kExtent).roomFor(timeOf(when.constData()), static_cast<std::size_t>(titleWidth));
    QTEST(day(room.labelled.from), "from");
    QTEST(day(room.labelled.to), "to");
    QTEST(day(room.bare.from), "bareFrom");
    QTEST(day(room.bare.to), "bareTo");
    QCOMPARE(room.labelSide == LabelSide::Left, isLeft);
}

void TestRowSpace::aSingleInstantHasRoom()
{
    const EventTime time = timeOf("1970-01-11T12:00:00Z");
    const Room room =
        RowSpace(TimeRange{time.bounds.earliestStart, time.bounds.earliestStart + Duration{1}}).roomFor(time, 10);
    QVERIFY(room.labelled.to > room.bare.to);
    QVERIFY(room.bare.to > reachOf(time).to);
    const Room withoutExtent = RowSpace(std::nullopt).roomFor(timeOf("../.."), 10);
    QCOMPARE(withoutExtent.bare, (TimeRange{Instant::min(), Instant::max()}));
}

void TestRowSpace::theWholeOfTimeDoesNotOverflow()
{
    const TimeRange all{Instant::min() + Duration{1}, Instant::max() - Duration{1}};
    for (const char *when : {"-200000", "1970-01-01", "1970-01-01/..", "/1970-01-01", "../.."}) {
        const Room room = RowSpace(all).roomFor(timeOf(when), kLongestLabel);
        QVERIFY2(room.labelled.from <= room.bare.from && room.bare.to <= room.labelled.to, when);
        QVERIFY2(!room.bare.isEmpty(), when);
    }
}

QTEST_APPLESS_MAIN(TestRowSpace)
#include "tst_rowspace.moc"
