// SPDX-License-Identifier: GPL-3.0-or-later
// The same as tst_importmends, of what other programs write: a row a fault.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

const std::vector<Mend> &fieldRows()
{
    static const std::vector<Mend> rows{
        {"a header beyond the table", "csv", "header=99", "date,title\n2021,a\n2022,b\n", "",
         "the row 99 was named as the header, but the table has only 3 rows"},
        {"a header that is the last row", "csv", "header=3", "date,title\n2021,a\n2022,b\n", "", "it holds no event"},
        {"timeline: eras beyond 9999", "timeline", "",
         "<timeline><eras><era><name>Far</name><start>12000-03-01 10:00:00</start><end>13000-05-05 00:00:00</end>"
         "<color>1,2,3</color></era><era><name>Old</name><start>-12000-01-01 00:00:00</start><end>-9000-05-05 "
         "00:00:00</end></era></eras><events/></timeline>",
         "", "in a year beyond 9999",
         "\"when\": \"Y12000/Y13000\"|\"start\": \"12000-03-01 10:00:00\", \"end\": \"13000-05-05 "
         "00:00:00\"|\"start\": \"-12000-01-01 00:00:00\"}}"},
        {"timeline: an end of an era that is no time", "timeline", "",
         "<timeline><eras><era><name>A</name><start>2020-01-01 10:00:00</start><end>2021-02-31 00:00:00</end></era>"
         "</eras><events/></timeline>",
         "", "kept as texts", "\"when\": \"2020-01-01T10:00:00/\"|\"end\": \"2021-02-31 00:00:00\""},
        {"timeline: milestones", "timeline", "",
         "<timeline><events><event><start>2020-01-01 10:00:00</start><end>2020-01-02 00:00:00</end><text>a</text>"
         "<milestone>True</milestone></event><event><start>2020-01-01 10:00:00</start><end>2020-01-01 10:00:00</end>"
         "<text>b</text><ends_today>True</ends_today><milestone>True</milestone></event></events></timeline>",
         "2020-01-01T10:00:00 a\n2020-01-01T10:00:00 b", "",
         "\"title\": \"a\", \"timeline\": {\"end\": \"2020-01-02 00:00:00\"}}|\"title\": \"b\"}"},
        {"MISP: a feed's manifest", "misp", "",
         R"({"00000000-0000-4000-8000-000000000001":{"Orgc":{"name":"CIRCL","uuid":"u"},"Tag":[{"colour":"#fff","name":"tlp:white"}],)"
         R"("info":"A","date":"2014-10-03","analysis":"2","threat_level_id":"1","timestamp":"1461315592"},)"
         R"("00000000-0000-4000-8000-000000000002":{"Orgc":{"name":"CIRCL"},"info":"B","date":"2015-01-02"},"x":3})",
         "2014-10-03 A\n2015-01-02 B", "it is no object",
         "\"id\": \"00000000-0000-4000-8000-000000000001\"|\"publisher\": \"CIRCL\"|\"claims\": [{\"source\": "
         "|\"marking\": \"TLP:CLEAR\"|\"timestamp\": \"1461315592\""},
        {"actors that differ in case", "csv", "",
         "date,title,actor\n2021,a,APT31\n2022,b,apt31\n2023,c,Apt31; APT 31\n2024,d,apt31\n",
         "2021 a\n2022 b\n2023 c\n2024 d",
         "2 names of actors differ from others in capitals or blanks alone|“apt31” for “APT31”",
         "\"name\": \"APT31\", \"aliases\": [\"apt31\", \"Apt31\"]}|\"name\": \"APT 31\"}"},
    };
    return rows;
}

} // namespace

class TestFieldMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
};

void TestFieldMends::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const Mend &row : fieldRows())
        QTest::addRow("%s", row.name) << &row;
}

void TestFieldMends::faultsStayMended()
{
    QFETCH(const Mend *, row);
    requireMended(*row);
}

QTEST_GUILESS_MAIN(TestFieldMends)
#include "tst_fieldmends.moc"
