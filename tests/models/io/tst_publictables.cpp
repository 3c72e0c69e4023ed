// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with the headers of data sets that are public, and of programs that many use: what of them become titles,
// actors and sources, and which of their rows are no records.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

/// Texts of old Macintosh computers.
const std::vector<Mend> &publicMacintoshRows()
{
    static const std::vector<Mend> rows{
        {"lines that a carriage return ends", "csv", "",
         "date,event,where\r2020-01-01,Caf\x8E de Paris,Orl\x8E"
         "ans\r2020-01-02,Tag,K\x9Aln\r",
         "2020-01-01 Café de Paris\n2020-01-02 Tag", "it was read as macintosh", "\"where\": \"Köln\""},
        {"German and French", "csv", "",
         "date,event\n2020-01-01,Caf\x8E\n2020-01-02,Gespr\x8A"
         "ch in M\x9Fnchen\n",
         "2020-01-01 Café\n2020-01-02 Gespräch in München", "as macintosh"},
        {"told to be one", "csv", "encoding=macintosh", "date,event\n2020-01-01,\x80\n", "2020-01-01 Ä"},
        {"told by another name", "csv", "encoding=MacRoman", "date,event\n2020-01-01,\x80\n", "2020-01-01 Ä"},
        {"capitals of Windows", "csv", "", "Datum;Co\n2020;KO\x8AICE a \x8E\xC1R\n", "2020 KOŠICE a ŽÁR",
         "as windows-1250"},
        {"quotes and dots of Windows", "csv", "", "date,what\n2020,it\x92s \x93so\x94 here\x85 caf\xE9\n",
         "2020 it’s “so” here… café", "as windows-1252"},
    };
    return rows;
}

} // namespace

class TestPublicTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreUnderstood_data();
    void tablesAreUnderstood();
};

void TestPublicTables::tablesAreUnderstood_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const auto *rows : {&publicMacintoshRows()}) {
        for (const Mend &row : *rows)
            QTest::addRow("%s", row.name) << &row;
    }
}

void TestPublicTables::tablesAreUnderstood()
{
    QFETCH(const Mend *, row);
    requireMended(*row);
}

QTEST_GUILESS_MAIN(TestPublicTables)
#include "tst_publictables.moc"
