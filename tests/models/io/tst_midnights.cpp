// SPDX-License-Identifier: GPL-3.0-or-later
// Days that a program wrote as midnights are offered as days, never made into them unasked.
#include "models/io/acceptedoffer.h"
#include "models/io/files.h"
#include "models/io/midnights.h"

#include <QTest>

#include <array>

using namespace kronika;

namespace {

using Texts = std::vector<const char *>;

QStringList listOf(const Texts &texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromLatin1(text);
    return list;
}

ImportOutcome readNamed(const QByteArray &content, const char *name)
{
    return readContent(content, QString::fromLatin1(name), nullptr, [](std::size_t, std::size_t) { return true; });
}

} // namespace

class TestMidnights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreOfferedWhereAllAreMidnights_data();
    void daysAreOfferedWhereAllAreMidnights();
    void whatIsOfferedAlreadyIsNotOfferedTwice();
    void filesAreOfferedDays_data();
    void filesAreOfferedDays();
    void whatIsAcceptedIsADay();
};

void TestMidnights::daysAreOfferedWhereAllAreMidnights_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const char *name, const Texts &dates, const Texts &offered) {
        QTest::newRow(name) << listOf(dates) << listOf(offered);
    };
    row("in UTC", {"2021-05-01T00:00:00Z", "2021-05-02T00:00:00Z"}, {"2021-05-01", "2021-05-02"});
    row("by any clock", {"2021-05-01T00:00", "2021-05-02T00:00:00.000+02:00"}, {"2021-05-01", "2021-05-02"});
    row("days stay days", {"2021-05-01T00:00:00Z", "2021-05", "2021-05-02T00:00:00Z"}, {"2021-05-01", "2021-05-02"});
    row("one at noon", {"2021-05-01T00:00:00Z", "2021-05-02T00:00:00Z", "2021-05-02T12:00:00Z"}, {});
    row("ten o'clock", {"2021-05-01T10:00:00Z", "2021-05-02T10:00:00Z"}, {});
    row("a second after", {"2021-05-01T00:00:00Z", "2021-05-02T00:00:01Z"}, {});
    row("one may be chance", {"2021-05-01T00:00:00Z"}, {});
    row("nothing has a time", {"2021-05-01", "2021-05-02"}, {});
    row("spans", {"2021-05-01T00:00:00Z/2021-05-03T00:00:00Z", "2021-05-01T00:00:00Z/2021-05-01T00:00:00Z"},
        {"2021-05-01/2021-05-03", "2021-05-01"});
    row("open and unknown ends", {"2021-05-01T00:00:00Z/..", "2021-05-02T00:00:00Z/"},
        {"2021-05-01/..", "2021-05-02/"});
    row("starts only", {"2021-05-01T00:00:00Z/2021-05-03T10:30:00Z", "2021-05-02T00:00:00Z/2021-05-03T11:00:00Z"},
        {"2021-05-01/2021-05-03T10:30:00Z", "2021-05-02/2021-05-03T11:00:00Z"});
    Texts mixed{"2021-05-01T10:00:00Z/2021-05-02T00:00:00Z"};
    Texts days;
    for (const char *day : {"2021-05-01", "2021-05-02", "2021-05-03", "2021-05-04", "2021-05-05", "2021-05-06",
                            "2021-05-07", "2021-05-08", "2021-05-09", "2021-05-10"})
        days.push_back(day);
    constexpr std::array kMidnights{"2021-05-01T00:00:00Z", "2021-05-02T00:00:00Z", "2021-05-03T00:00:00Z",
                                    "2021-05-04T00:00:00Z", "2021-05-05T00:00:00Z", "2021-05-06T00:00:00Z",
                                    "2021-05-07T00:00:00Z", "2021-05-08T00:00:00Z", "2021-05-09T00:00:00Z",
                                    "2021-05-10T00:00:00Z"};
    mixed.insert(mixed.end(), kMidnights.begin(), kMidnights.end());
    mixed.insert(mixed.end(), 50, "2021-05-11T10:30:00Z");
    row("a clear part", mixed, days);
    mixed.insert(mixed.end(), 40, "2021-05-11T10:30:00Z");
    row("less than a tenth", mixed, {});
    Texts few(kMidnights.begin(), kMidnights.end() - 1);
    few.push_back("2021-05-11T10:30:00Z");
    row("few among others", few, {});
    row("before our era", {"-0044-03-15T00:00:00Z", "-0043-03-15T00:00:00Z"}, {"-0044-03-15", "-0043-03-15"});
}

void TestMidnights::daysAreOfferedWhereAllAreMidnights()
{
    QFETCH(QStringList, dates);
    QFETCH(QStringList, offered);
    Midnights midnights;
    for (qsizetype n = 0; n < dates.size(); ++n)
        midnights.see("e" + std::to_string(n), dates[n].toStdString());
    QStringList got;
    for (const OfferedDate &date : midnights.offer({}).dates)
        got += QString::fromStdString(date.offered);
    QCOMPARE(got, offered);
}

void TestMidnights::whatIsOfferedAlreadyIsNotOfferedTwice()
{
    Midnights midnights;
    for (const char *event : {"a", "b", "c"})
        midnights.see(event, "2021-05-01T00:00:00Z");
    const std::vector<Offer> others{{QStringLiteral("months"), {{"b", "2021-05-01T00:00:00Z", "2021-05"}}}};
    QCOMPARE(midnights.offer(others).dates.size(), std::size_t{2});
}

void TestMidnights::filesAreOfferedDays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const char *file, int count, const QByteArray &content) {
        QTest::newRow(name) << content << QByteArray(file) << count;
    };
    row("a table", "t.csv", 2, "title,date\nOne,2021-05-01T00:00:00Z\nTwo,2021-05-03T00:00:00Z\n");
    row("a table with one time", "t.csv", 0, "title,date\nOne,2021-05-01T00:00:00Z\nTwo,2021-05-03T07:00:00Z\n");
    row("a column of it", "t.csv", 2,
        "title,start,end\nOne,2021-05-01T00:00:00Z,2021-05-01T07:00:00Z\nTwo,2021-05-03T00:00:00Z,2021-05-03T09:00:"
        "00Z\n");
    row("vis-timeline", "v.json", 2,
        R"([{"id": 1, "content": "One", "start": "2021-05-01T00:00:00.000Z"}, {"id": 2, "content": "Two", "start": "2021-05-02T00:00:00.000Z"}])");
    row("a calendar", "c.ics", 2,
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:One\r\nDTSTART:"
        "20210501T000000Z\r\n"
        "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Two\r\nDTSTART:20210502T000000Z\r\nEND:VEVENT\r\nEND:"
        "VCALENDAR\r\n");
}

void TestMidnights::filesAreOfferedDays()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, name);
    QFETCH(int, count);
    const ImportOutcome outcome = readNamed(content, name.constData());
    QVERIFY(outcome.snapshot != nullptr);
    QCOMPARE(outcome.snapshot->eventCount(), std::size_t{2});
    std::size_t offered = 0;
    for (const Offer &offer : outcome.report.offers)
        offered += offer.dates.size();
    QCOMPARE(offered, static_cast<std::size_t>(count));
    // Nothing is changed unasked.
    QVERIFY(outcome.snapshot->when(EventIndex{0}).find('T') != std::string::npos);
}

void TestMidnights::whatIsAcceptedIsADay()
{
    const ImportOutcome outcome =
        readNamed("title,date\nOne,2021-05-01T00:00:00Z\nTwo,2021-05-03T00:00:00Z\n", "t.csv");
    QCOMPARE(outcome.report.offers.size(), std::size_t{1});
    const Edit edit = editOf(outcome.report.offers.front(), *outcome.snapshot);
    QCOMPARE(edit.events.size(), std::size_t{2});
    QCOMPARE(edit.events.front().after->when, std::string("2021-05-01"));
}

QTEST_GUILESS_MAIN(TestMidnights)
#include "tst_midnights.moc"
