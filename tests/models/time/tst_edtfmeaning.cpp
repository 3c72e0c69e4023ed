// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in a date, its canonical text, and when two texts mean the same.
#include "models/time/edtfmeaning.h"
#include "tests/models/time/timefixture.h"

#include <QtTest>

using namespace kronika;
using namespace kronika::test;

namespace {

Result<EdtfDate> readMeaning(std::string_view text)
{
    return EdtfDate::parse(text, EdtfMode::Extended);
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

class tst_EdtfMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void componentsAreWhatIsWritten_data();
    void componentsAreWhatIsWritten();
    void qualifiersHoldForTheirComponents_data();
    void qualifiersHoldForTheirComponents();
    void theCanonicalTextIsOneWayOfWriting_data();
    void theCanonicalTextIsOneWayOfWriting();
    void meaningIsMoreThanText_data();
    void meaningIsMoreThanText();
};

void tst_EdtfMeaning::componentsAreWhatIsWritten_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<int>("significant");
    const auto row = [](const char *value, qint64 year, int month, int day, const char *digits, int significant = 0) {
        QTest::newRow(value) << year << month << day << utf8(digits) << significant;
    };
    row("2025-05-28", 2025, 5, 28, "2025 05 28");
    row("-0044", -44, 0, 0, "0044  ");
    row("156X-12-XX", 1560, 12, 0, "156X 12 XX");
    row("1984-1X", 1984, 0, 0, "1984 1X ");
    row("2001-34", 2001, 34, 0, "2001 34 ");
    row("1950S2", 1950, 0, 0, "1950  ", 2);
    row("0050S2", 50, 0, 0, "0050  ");
    row("Y-17E7", -170'000'000, 0, 0, "  ");
    row("Y3388E2S3", 338'800, 0, 0, "  ", 3);
    row("Y999999999999999999999", kUncountableYear, 0, 0, "  ");
    row("2025-05-28T14:30:00Z", 2025, 5, 28, "2025 05 28");
}

void tst_EdtfMeaning::componentsAreWhatIsWritten()
{
    const Result<EdtfDate> date = readMeaning(QTest::currentDataTag());
    QVERIFY(date.isOk());
    const EdtfComponents &written = date->start().components;
    QTEST(qint64{written.year}, "year");
    QTEST(int{written.month}, "month");
    QTEST(int{written.day}, "day");
    const QString digits = text(written.yearText()) + u' ' + text(written.monthText()) + u' ' + text(written.dayText());
    QTEST(digits, "digits");
    QTEST(int{written.significantDigits}, "significant");
    QCOMPARE(written.isNegative, date->text().find('-') < 2);
    QCOMPARE(written.isExponential, date->text().find('E') != std::string::npos);
}

void tst_EdtfMeaning::qualifiersHoldForTheirComponents_data()
{
    QTest::addColumn<QString>("flags");
    QTest::addColumn<bool>("isWhole");
    const auto row = [](const char *value, const char *flags, bool isWhole) {
        QTest::newRow(value) << utf8(flags) << isWhole;
    };
    row("2004-06-11%", "?~ ?~ ?~", true);
    row("2004-06~-11", "~ ~ ", false);
    row("2004~-06-11", "~  ", false);
    row("?2004-06-~11", "?  ~", false);
    row("2004-%06-11", " ?~ ", false);
    row("?2004-06-04~", "?~ ~ ~", false);
    row("2004?-06-~11", "?  ~", false);
    row("?2004-06~-11%", "?~ ?~ ?~", true);
    row("~1945", "~  ", true);
    row("2016-~05", " ~ ", false);
    row("2001-21?", "? ? ", true);
    row("156X-12~-25", "~X ~ ", false);
    row("1984-XX-?XX", " X ?X", false);
    row("2020-%06-25?", "? ?~ ?", false);
}

void tst_EdtfMeaning::qualifiersHoldForTheirComponents()
{
    const Result<EdtfDate> date = readMeaning(QTest::currentDataTag());
    QVERIFY(date.isOk());
    const EdtfComponents &written = date->start().components;
    const QString flags = flagsText(written.yearQualifiers) + u' ' + flagsText(written.monthQualifiers) + u' ' +
                          flagsText(written.dayQualifiers);
    QTEST(flags, "flags");
    QTEST(written.isQualifiedAsAWhole(), "isWhole");
}

void tst_EdtfMeaning::theCanonicalTextIsOneWayOfWriting_data()
{
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *value, const char *canonical) { QTest::newRow(value) << utf8(canonical); };
    row("2004-06~-11", "2004-06~-11");
    row("~2004-~06-11", "2004-06~-11");
    row("?2004-06-~11", "2004?-06-~11");
    row("2004~-06~-11~", "2004-06-11~");
    row("?2004-06-04~", "2004?-06-04~");
    row("2004-06?~/..", "");
    row("~1945/%1959", "1945~/1959%");
    row("?-2004-06-04~", "-2004?-06-04~");
    row("-1985-%XX-1X", "-1985-%XX-1X");
    row("Y17E7", "Y170000000");
    row("Y-17E7/Y170000002", "Y-170000000/Y170000002");
    row("Y3388E2S3~", "Y338800S3~");
    row("Y123456789012345678", "Y123456789012345678");
    row("Y1230000000000000000", "Y123E16");
    row("Y1230E15", "Y123E16");
    row("Y12E99999999999999999999", "Y12E99999999999999999999");
    row("1950S2", "1950S2");
    row("1950S4?", "1950?");
    row("0050S2", "0050");
    row("2025-05-28T14:30:00+00:00", "2025-05-28T14:30:00Z");
    row("2025-05-28T14:30:00-05", "2025-05-28T14:30:00-05:00");
    row("2025-05-28T14:30", "2025-05-28T14:30");
    row("2025-05-28T14:30:05.10/2025-05-28T14:30:05.1234567+02",
        "2025-05-28T14:30:05.10/2025-05-28T14:30:05.123456+02:00");
    row("[1667,1668,1670..1672]", "[1667,1668,1670..1672]");
    row("[1672,~1667,1672,1670..1670]", "[1667~,1670,1672]");
    row("{..1983-12-31,1984-11-05,1984-10-10..1984-11-01,2000..}",
        "{..1983-12-31,1984-10-10..1984-11-01,1984-11-05,2000..}");
    row("[Y1E16,-0001,Y-1E16]", "[Y-10000000000000000,-0001,Y10000000000000000]");
    row("/..", "/..");
    row("../1985", "../1985");
}

void tst_EdtfMeaning::theCanonicalTextIsOneWayOfWriting()
{
    QFETCH(const QString, canonical);
    const Result<EdtfDate> date = readMeaning(QTest::currentDataTag());
    QCOMPARE(date.isOk(), !canonical.isEmpty());
    if (!date.isOk())
        return;
    const std::string written = canonicalText(*date);
    QCOMPARE(QString::fromStdString(written), canonical);
    const Result<EdtfDate> again = readMeaning(written);
    QVERIFY(again.isOk());
    QCOMPARE(canonicalText(*again), written);
    QVERIFY(sameMeaning(*date, *again));
}

void tst_EdtfMeaning::meaningIsMoreThanText_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *a, const char *b, bool isSame) {
        QTest::newRow(qPrintable(utf8(a) + u" and " + utf8(b))) << utf8(b) << isSame;
    };
    row("~1945", "1945~", true);
    row("2004~-06~-11", "2004-06~-11", true);
    row("Y17E7", "Y170000000", true);
    row("Y1E20", "Y100000000000000000000", true);
    row("2025-05-28T14:30:00+02:00", "2025-05-28T12:30:00Z", true);
    row("2025-05-28T14:30:00/..", "2025-05-28T14:30:00/..", true);
    row("[1667,1668]", "[1668,1667,1667]", true);
    row("{1670..1672}", "{1671,1670,1672}", true);
    row("{1670-11..1671-02}", "{1670-11,1670-12..1671-01,1671-01..1671-02}", true);
    row("[..1983,1984..1985]", "[..1985]", true);
    row("[2020]", "2020", true);
    row("{2020?,2020?}", "?2020", true);
    row("1950S4", "1950", true);
    row("[1667,1950S4]", "[1667,1950]", true);
    row("[1667,1668]", "{1667,1668}", false);
    row("1985", "1985-XX", false);
    row("1985", "1985/1985", false);
    row("1985/..", "1985/", false);
    row("1985~", "1985?", false);
    row("196X", "1960S3", false);
    row("1950S2", "1951S2", false);
    row("2001-21", "2001-25", false);
    row("2004-06~-11", "2004-06-11~", false);
    row("2025-05-28T14:30:00", "2025-05-28T14:30:00Z", false);
    row("2025-05-28T14:30Z", "2025-05-28T14:30:00Z", false);
    row("2025-05-28T14:30:00.0Z", "2025-05-28T14:30:00Z", false);
    row("[2020,2021]", "[2020-01,2021]", false);
    row("[..2020]", "[2020..]", false);
    row("[2020..]", "2020/..", false);
    row("{156X..156X}", "{156X}", false);
}

void tst_EdtfMeaning::meaningIsMoreThanText()
{
    QFETCH(const QString, other);
    const Result<EdtfDate> a =
        readMeaning(utf8(QTest::currentDataTag()).section(QStringLiteral(" and "), 0, 0).toStdString());
    const Result<EdtfDate> b = readMeaning(other.toStdString());
    QVERIFY(a.isOk() && b.isOk());
    QTEST(sameMeaning(*a, *b), "isSame");
    QTEST(sameMeaning(*b, *a), "isSame");
    QVERIFY(sameMeaning(*a, *a));
}

QTEST_GUILESS_MAIN(tst_EdtfMeaning)
#include "tst_edtfmeaning.moc"
