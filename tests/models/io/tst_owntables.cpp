// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that Kronika wrote, read again.
#include "models/io/formatregistry.h"
#include "tests/models/io/readandwrite.h"

#include <QtTest/QtTest>

#include <cstring>

using namespace kronika;

namespace {

ImportOutcome readCsv(const QByteArray &bytes)
{
    return importerNamed("csv")->read(bytes, {}, {});
}

} // namespace

class TestOwnTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnTableComesBack();
};

void TestOwnTables::ourOwnTableComesBack()
{
    const ImportOutcome outcome = testing::readText(R"X({"kronika": 1, "title": "t", "language": "cs", "events": [
      {"id": "a", "when": "2025-05-28", "title": "One", "titles": {"de": "Eins; zwei", "pl": "Raz: dwa"},
       "attachments": [{"path": "files/a (1).png", "title": "Photo (old)"}, {"url": "https://e.example/x?a=1"}]},
      {"id": "b", "title": "Undated", "attachments": [{"path": "b.txt"}]}]})X");
    QVERIFY2(outcome.snapshot, qPrintable(testing::said(outcome.report)));
    std::string csv;
    QVERIFY(exporterNamed("csv")->write(*outcome.snapshot, {},
                                        [&csv](std::string_view piece) {
                                            csv += piece;
                                            return true;
                                        },
                                        {}));
    const ImportOutcome again = readCsv(QByteArray::fromStdString(csv));
    for (const std::uint32_t n : {0U, 1U}) {
        const Event event = outcome.snapshot->event(EventIndex{n});
        const Event back = again.snapshot->event(EventIndex{n});
        QVERIFY2(back == event, (csv + testing::writtenText(*again.snapshot)).c_str());
    }
    // Words that say another date are not lost.
    const std::size_t at = csv.find("28. května 2025");
    QVERIFY2(at != std::string::npos, csv.c_str());
    csv.replace(at, std::strlen("28. května 2025"), "29. května 2025");
    const ImportOutcome other = readCsv(QByteArray::fromStdString(csv));
    QCOMPARE(QString::fromStdString(other.snapshot->event(EventIndex{0}).unknown),
             QStringLiteral("\"table\": {\"date\": \"29. května 2025\"}"));
}

QTEST_GUILESS_MAIN(TestOwnTables)
#include "tst_owntables.moc"
