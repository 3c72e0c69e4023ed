// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of what EDTF level 2 adds: unspecified digits anywhere (against all days of the calendar), parts of a year,
// significant digits, sets. And what holds for the bounds of all values.
#include "models/time/edtf.h"
#include "models/time/timetext.h"
#include "tests/models/time/timefixture.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <optional>

using namespace kronika;
using namespace kronika::test;

namespace {

Result<EdtfDate> readStandard(const std::string &text)
{
    return EdtfDate::parse(text, EdtfMode::Standard);
}

QString dayOf(Instant instant)
{
    return isoUtc(instant).section(u'T', 0, 0);
}

bool fits(int value, std::string_view mask)
{
    for (std::size_t n = mask.size(); n-- > 0; value /= 10) {
        if (mask[n] != 'X' && mask[n] - '0' != value % 10)
            return false;
    }
    return true;
}

/// By the rule itself, not by the code under test.
int lengthOfMonth(int year, int month)
{
    const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    constexpr std::array kLengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap ? 29 : kLengths[static_cast<std::size_t>(month - 1)];
}

using Day = std::array<int, 3>;

QString dayText(const Day &day)
{
    return QString::asprintf("%s%04d-%02d-%02d", day[0] < 0 ? "-" : "", std::abs(day[0]), day[1], day[2]);
}

/// Every day of the calendar that fits, one after the other: the first and the last of them; null if there is none.
std::pair<QString, QString> edgesByHand(bool isNegative, std::string_view year, std::string_view month,
                                        std::string_view day)
{
    std::optional<Day> first;
    Day last{};
    for (int n = isNegative ? -9999 : 0; n <= (isNegative ? -1 : 9999); ++n) {
        if (!fits(std::abs(n), year))
            continue;
        for (int m = 1; m <= 12; ++m) {
            for (int d = 1; fits(m, month) && d <= lengthOfMonth(std::abs(n), m); ++d) {
                if (!day.empty() && !fits(d, day))
                    continue;
                last = {n, m, d};
                first = first.value_or(last);
            }
        }
    }
    return first ? std::pair(dayText(*first), dayText(last)) : std::pair<QString, QString>();
}

} // namespace

class tst_EdtfMasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unspecifiedDigitsMeanAllDaysThatFit_data();
    void unspecifiedDigitsMeanAllDaysThatFit();
    void unspecifiedDigitsOfAYearMeanAllYearsThatFit_data();
    void unspecifiedDigitsOfAYearMeanAllYearsThatFit();
    void partsOfAYearHaveTheirMonths_data();
    void partsOfAYearHaveTheirMonths();
    void significantDigitsLeaveTheRestOpen_data();
    void significantDigitsLeaveTheRestOpen();
    void setsReachOverTheirMembers_data();
    void setsReachOverTheirMembers();
    void membersOfASetAreBoundedOneByOne();
    void aSetIsPlacedByTheDaysOfItsZone();
    void whatIsBeyondIsSaidForEachSide_data();
    void whatIsBeyondIsSaidForEachSide();
    void theFourInstantsAreInOrder_data();
    void theFourInstantsAreInOrder();
};

void tst_EdtfMasks::unspecifiedDigitsMeanAllDaysThatFit_data()
{
    QTest::addColumn<bool>("isNegative");
    for (const bool isNegative : {false, true})
        QTest::newRow(isNegative ? "before 0000" : "from 0000") << isNegative;
}

/// Each of some years with each of some months and days.
void tst_EdtfMasks::unspecifiedDigitsMeanAllDaysThatFit()
{
    QFETCH(const bool, isNegative);
    for (const char *year : {"1900", "2024", "196X", "20X0", "1XX3", "000X", "XX00", "X1X9"}) {
        for (const char *month : {"02", "XX", "0X", "1X", "X1", "X2", "X9", "11"}) {
            for (const char *day : {"", "XX", "29", "30", "31", "3X", "X0", "X1", "0X", "2X"}) {
                const std::string date = std::string(year) + '-' + month + (*day == '\0' ? "" : "-") + day;
                const auto [first, last] = edgesByHand(isNegative, year, month, day);
                const Result<EdtfDate> value = readStandard((isNegative ? "-" : "") + date);
                QVERIFY2(value.isOk() == !first.isNull(), date.c_str());
                if (!value.isOk())
                    continue;
                const TimeBounds bounds = value->bounds(Zone());
                QVERIFY2(dayOf(bounds.earliestStart) == first, date.c_str());
                QVERIFY2(dayOf(bounds.latestEnd) == last, date.c_str());
                QCOMPARE(value->start().precision, *day == '\0' ? Precision::Month : Precision::Day);
            }
        }
    }
}

void tst_EdtfMasks::unspecifiedDigitsOfAYearMeanAllYearsThatFit_data()
{
    unspecifiedDigitsMeanAllDaysThatFit_data();
}

/// Alone and with a part of the year.
void tst_EdtfMasks::unspecifiedDigitsOfAYearMeanAllYearsThatFit()
{
    QFETCH(const bool, isNegative);
    for (const char *year : {"00X0", "X0X0", "X000", "XXXX", "00XX", "000X", "0X01", "1XX0", "X00X", "199X"}) {
        const auto [first, last] = edgesByHand(isNegative, year, "XX", "XX");
        for (const char *part : {"", "-33"}) {
            const std::string text = (isNegative ? "-" : "") + std::string(year) + part;
            const TimeBounds bounds = readStandard(text)->bounds(Zone());
            QVERIFY2(dayOf(bounds.earliestStart) == first, text.c_str());
            QVERIFY2(dayOf(bounds.latestEnd).chopped(6) == last.chopped(6), text.c_str());
        }
    }
}

void tst_EdtfMasks::partsOfAYearHaveTheirMonths_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *text, SeasonKind kind, const char *first, const char *last) {
        QTest::newRow(text) << static_cast<int>(kind) << utf8(first) << utf8(last);
    };
    row("2023-24", SeasonKind::Season, "2023-12-01", "2024-02-29");
    row("2020-25", SeasonKind::Northern, "2020-03-01", "2020-05-31");
    row("2020-26", SeasonKind::Northern, "2020-06-01", "2020-08-31");
    row("2020-27", SeasonKind::Northern, "2020-09-01", "2020-11-30");
    row("2020-28", SeasonKind::Northern, "2020-12-01", "2021-02-28");
    row("2020-29", SeasonKind::Southern, "2020-09-01", "2020-11-30");
    row("2020-30", SeasonKind::Southern, "2020-12-01", "2021-02-28");
    row("2020-31", SeasonKind::Southern, "2020-03-01", "2020-05-31");
    row("2020-32", SeasonKind::Southern, "2020-06-01", "2020-08-31");
    row("2020-33", SeasonKind::Quarter, "2020-01-01", "2020-03-31");
    row("2020-34", SeasonKind::Quarter, "2020-04-01", "2020-06-30");
    row("2020-35", SeasonKind::Quarter, "2020-07-01", "2020-09-30");
    row("2020-36", SeasonKind::Quarter, "2020-10-01", "2020-12-31");
    row("2020-37", SeasonKind::Quadrimester, "2020-01-01", "2020-04-30");
    row("2020-38", SeasonKind::Quadrimester, "2020-05-01", "2020-08-31");
    row("2020-39", SeasonKind::Quadrimester, "2020-09-01", "2020-12-31");
    row("2020-40", SeasonKind::Half, "2020-01-01", "2020-06-30");
    row("2020-41", SeasonKind::Half, "2020-07-01", "2020-12-31");
    row("-0001-28", SeasonKind::Northern, "-0001-12-01", "0000-02-29");
    row("199X-21", SeasonKind::Season, "1990-03-01", "1999-05-31");
    row("-199X-24", SeasonKind::Season, "-1999-12-01", "-1989-02-28");
}

void tst_EdtfMasks::partsOfAYearHaveTheirMonths()
{
    const Result<EdtfDate> date = readStandard(QTest::currentDataTag());
    QVERIFY(date.isOk());
    QCOMPARE(date->start().precision, Precision::Season);
    QCOMPARE(date->start().season, utf8(QTest::currentDataTag()).right(2).toInt());
    QTEST(static_cast<int>(seasonOf(date->start().season).kind), "kind");
    QTEST(dayOf(date->bounds(Zone()).earliestStart), "first");
    QTEST(dayOf(date->bounds(Zone()).latestEnd), "last");
}

void tst_EdtfMasks::significantDigitsLeaveTheRestOpen_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *text, Precision precision, const char *first, const char *last) {
        QTest::newRow(text) << precision << utf8(first) << utf8(last);
    };
    row("1950S1", Precision::Millennium, "1000-01-01", "1999-12-31");
    row("1950S2", Precision::Century, "1900-01-01", "1999-12-31");
    row("1953S3", Precision::Decade, "1950-01-01", "1959-12-31");
    row("1953S4", Precision::Year, "1953-01-01", "1953-12-31");
    row("-1950S2~", Precision::Century, "-1999-01-01", "-1900-12-31");
    row("0050S1", Precision::Decade, "0050-01-01", "0059-12-31");
    row("0050S2", Precision::Year, "0050-01-01", "0050-12-31");
    row("0000S1", Precision::Year, "0000-01-01", "0000-12-31");
    row("Y12345S3", Precision::Century, "12300-01-01", "12399-12-31");
    row("Y-12345S3", Precision::Century, "-12399-01-01", "-12300-12-31");
    row("Y234E3S3", Precision::Millennium, "234000-01-01", "234999-12-31");
    row("Y1E5S6", Precision::Year, "100000-01-01", "100000-12-31");
}

void tst_EdtfMasks::significantDigitsLeaveTheRestOpen()
{
    const Result<EdtfDate> date = readStandard(QTest::currentDataTag());
    QVERIFY(date.isOk());
    QCOMPARE(date->level(), 2);
    QTEST(date->start().precision, "precision");
    QTEST(dayOf(date->bounds(Zone()).earliestStart), "first");
    QTEST(dayOf(date->bounds(Zone()).latestEnd), "last");
}

void tst_EdtfMasks::setsReachOverTheirMembers_data()
{
    QTest::addColumn<QString>("bounds");
    const auto row = [](const char *text, const char *bounds) { QTest::newRow(text) << utf8(bounds); };
    // One of them: a single date, which starts and ends within the same bounds.
    row("[1667,1668,1670..1672]", "1667-01-01 1672-12-31 1667-01-01 1672-12-31");
    row("[1672,1667]", "1667-01-01 1672-12-31 1667-01-01 1672-12-31");
    row("[1667,1760-12]", "1667-01-01 1760-12-31 1667-01-01 1760-12-31");
    row("[..1760-12-03]", "-inf 1760-12-03 -inf 1760-12-03");
    row("[1760-12..]", "1760-12-01 inf 1760-12-01 inf");
    row("[..1983-12-31,1984-10-10..1984-11-01,1984-11-05..]", "-inf inf -inf inf");
    row("[156X-12-25,1580]", "1560-12-25 1580-12-31 1560-12-25 1580-12-31");
    // All of them: from the first one to the last one.
    row("{1667,1668,1670..1672}", "1667-01-01 1667-12-31 1672-01-01 1672-12-31");
    row("{1960,1961-12}", "1960-01-01 1960-12-31 1961-12-01 1961-12-31");
    row("{1961-12,1960}", "1960-01-01 1960-12-31 1961-12-01 1961-12-31");
    row("{1960,1960-05}", "1960-01-01 1960-05-31 1960-05-01 1960-12-31");
    row("{..1984}", "-inf -inf 1984-01-01 1984-12-31");
    row("{1984..}", "1984-01-01 1984-12-31 inf inf");
    row("{2020}", "2020-01-01 2020-12-31 2020-01-01 2020-12-31");
}

void tst_EdtfMasks::setsReachOverTheirMembers()
{
    const Result<EdtfDate> date = readStandard(QTest::currentDataTag());
    QVERIFY(date.isOk());
    QVERIFY(date->isSet() && !date->isInterval());
    const TimeBounds bounds = date->bounds(Zone());
    QStringList days;
    for (const Instant t : {bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd})
        days << dayOf(t);
    QTEST(days.join(u' '), "bounds");
}

void tst_EdtfMasks::membersOfASetAreBoundedOneByOne()
{
    const Result<EdtfDate> date = readStandard("[..1667,1670?,1680-02..1680-04,1690..]");
    QCOMPARE(date->members().size(), 4U);
    QStringList bounds;
    for (const EdtfMember &member : date->members()) {
        const TimeBounds each = boundsOf(member, Zone());
        bounds << dayOf(each.earliestStart) + u' ' + dayOf(each.latestEnd) + (member.isRange ? u" range" : u"");
    }
    QCOMPARE(bounds,
             (QStringList{QStringLiteral("-inf 1667-12-31 range"), QStringLiteral("1670-01-01 1670-12-31"),
                          QStringLiteral("1680-02-01 1680-04-30 range"), QStringLiteral("1690-01-01 inf range")}));
    QCOMPARE(date->members()[1].first.qualifiers, Qualifiers(Qualifier::Uncertain));
    QCOMPARE(date->qualifiers(), Qualifiers(Qualifier::Uncertain));
    QVERIFY(date->start().kind == EndKind::Open && date->end().kind == EndKind::Open);
    QVERIFY(readStandard("2020")->members().empty());
}

void tst_EdtfMasks::aSetIsPlacedByTheDaysOfItsZone()
{
    const Zone prague = Zone::byName(QStringLiteral("Europe/Prague")).value();
    const Result<EdtfDate> date = readStandard("[2025-05-28,2025-12-24]");
    const TimeBounds bounds = date->bounds(Zone(), prague);
    QCOMPARE(isoUtc(bounds.earliestStart), QStringLiteral("2025-05-27T22:00:00Z"));
    QCOMPARE(isoUtc(bounds.latestEnd), QStringLiteral("2025-12-24T22:59:59.999999Z"));
    QCOMPARE(isoUtc(boundsOf(date->members()[1], prague).earliestStart), QStringLiteral("2025-12-23T23:00:00Z"));
}

void tst_EdtfMasks::whatIsBeyondIsSaidForEachSide_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *text, const char *first, const char *last) {
        QTest::newRow(text) << utf8(first) << utf8(last);
    };
    row("Y170000002", "future", "future");
    row("Y-17E7", "past", "past");
    row("2025/Y999999", "held", "future");
    row("Y-999999/2025", "past", "held");
    row("Y-999999/Y999999", "past", "future");
    row("Y299999S1", "held", "future");
    row("Y-299999S1", "past", "held");
    row("{2020,Y170000002}", "held", "future");
    row("[Y-1E9,2020]", "past", "held");
    row("Y9223372036854775808E9223372036854775808", "future", "future");
    row("Y1E15S3", "future", "future");
}

void tst_EdtfMasks::whatIsBeyondIsSaidForEachSide()
{
    const auto sideOf = [](std::int64_t localUs) {
        if (!isBeyond(localUs))
            return QStringLiteral("held");
        return localUs == kBeyondPastUs ? QStringLiteral("past") : QStringLiteral("future");
    };
    const Result<EdtfDate> date = readStandard(QTest::currentDataTag());
    QVERIFY(date.isOk());
    QVERIFY(date->placement() == Placement::Beyond);
    QVERIFY(date->bounds(Zone()) == TimeBounds());
    QTEST(sideOf(date->start().firstLocalUs), "first");
    QTEST(sideOf(date->end().lastLocalUs), "last");
}

void tst_EdtfMasks::theFourInstantsAreInOrder_data()
{
    QTest::addColumn<QString>("text");
    const QStringList dates{QStringLiteral("2020"),     QStringLiteral("2020-02"),    QStringLiteral("1XXX-12"),
                            QStringLiteral("1950S2"),   QStringLiteral("2020-1X"),    QStringLiteral("-0044-03-15"),
                            QStringLiteral("2020-28~"), QStringLiteral("20X0-XX-3X"), QStringLiteral("Y-12345S2")};
    for (const QString &a : dates) {
        for (const QString &b : dates) {
            for (const QString &text : {a, QString(a + u'/' + b), QString(u'[' + a + u',' + b + u']'),
                                        QString(u'{' + a + u',' + b + u'}'), QString(u"[.." + a + u',' + b + u"..]"),
                                        QString(u'{' + a + u".." + b + u'}'), QString(a + u"/.."), QString(u'/' + b)})
                QTest::newRow(qPrintable(text)) << text;
        }
    }
}

void tst_EdtfMasks::theFourInstantsAreInOrder()
{
    QFETCH(const QString, text);
    const Result<EdtfDate> date = readStandard(text.toStdString());
    if (!date.isOk()) // reversed, or a range of unlike dates
        return;
    static const std::array zones{Zone(), Zone::byName(QStringLiteral("Europe/Prague")).value(),
                                  Zone::byName(QStringLiteral("America/Sao_Paulo")).value(),
                                  Zone::byName(QStringLiteral("Pacific/Apia")).value()};
    for (const Zone &zone : zones) {
        const TimeBounds bounds = date->bounds(zone);
        QVERIFY(bounds.earliestStart <= bounds.latestStart);
        QVERIFY(bounds.earliestEnd <= bounds.latestEnd);
        QVERIFY(bounds.earliestStart <= bounds.latestEnd);
        QVERIFY(bounds.earliestStart <= bounds.earliestEnd || date->isInterval());
    }
}

QTEST_GUILESS_MAIN(tst_EdtfMasks)
#include "tst_edtfmasks.moc"
