// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with the headers of data sets that are public, and of programs that many use: what of them become titles,
// actors and sources, and which of their rows are no records.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

/// What makes sources.
const std::vector<Mend> &publicSourceRows()
{
    static const std::vector<Mend> rows{
        {"citations", "csv", "",
         "date,title,citations\n2020,a,https://a.example/1; https://b.example/2\n"
         "2021,b,\"Novák, J.: Dějiny; zánik a vznik. Praha 1999.\"\n"
         "2022,c,\"Smith 1999, p. 4; Jones 2001, p. 17\"\n"
         "2023,d,\"He wrote a letter of which nobody knows anything more; in it he said so; https://c.example/\"\n",
         "2020 a\n2021 b\n2022 c\n2023 d", "",
         "\"url\": \"https://a.example/1\"|\"url\": \"https://b.example/2\"|\"title\": \"Novák, J.: Dějiny; zánik a "
         "vznik. Praha 1999.\"|\"title\": \"Smith 1999, p. 4\"|\"title\": \"Jones 2001, p. 17\"|\"title\": \"He wrote "
         "a "
         "letter of which nobody knows anything more; in it he said so\"}|\"url\": \"https://c.example/\""},
        {"how often something was cited", "csv", "", "year,title,citations\n1999,a,120\n2000,b,3\n", "1999 a\n2000 b",
         "", "\"citations\": \"120\""},
        {"addresses of a link and of an outlet", "csv", "",
         "date,title,link_url,native_source_url,Outlet\n2020,a,https://a.example/1,https://c.example/2,BBC\n", "2020 a",
         "", "\"url\": \"https://a.example/1\"|\"url\": \"https://c.example/2\"|\"title\": \"BBC\""},
        {"an outlet and its address", "csv", "", "date,title,link_url,Outlet\n2020,a,https://a.example/1,BBC\n",
         "2020 a", "", "\"title\": \"BBC\", \"url\": \"https://a.example/1\""},
        {"German", "csv", "",
         "Datum;Titel;Quelle;Belege\n1.5.2020;a;https://a.example/1, https://b.example/2;\"Akte 17; Akte 18\"\n"
         "2.5.2020;b;Meier;\"Er sagte: \"\"Ich komme; Wartet.\"\"\"\n",
         "2020-05-01 a\n2020-05-02 b", "",
         "\"url\": \"https://a.example/1\"|\"url\": \"https://b.example/2\"|\"title\": \"Akte 18\"|\"title\": \"Er "
         "sagte: "
         "\\\"Ich komme; Wartet.\\\"\""},
        {"Czech", "csv", "",
         "Datum;Událost;Zdroj\n1.5.2020;a;ČTK|Právo\n2.5.2020;b;\"„Přišel jsem; Viděl jsem“, Lidové noviny\"\n",
         "2020-05-01 a\n2020-05-02 b", "",
         "\"title\": \"ČTK\"|\"title\": \"Právo\"|\"title\": \"„Přišel jsem; Viděl jsem“, Lidové noviny\""},
        {"Polish", "csv", "",
         "Data;Wydarzenie;Źródło\n1.05.2020;a;\"PAP; \"\"Gazeta Wyborcza\"\"\"\n"
         "2.05.2020;b;\"„Poszedł; Nie wrócił” (Kowalski 1999)\"\n",
         "2020-05-01 a\n2020-05-02 b", "",
         "\"title\": \"PAP\"|\"title\": \"\\\"Gazeta Wyborcza\\\"\"|\"title\": \"„Poszedł; Nie wrócił” (Kowalski "
         "1999)\""},
        {"vulnerabilities that CISA knows to be exploited", "csv", "",
         "cveID,vendorProject,product,vulnerabilityName,dateAdded,shortDescription,requiredAction,dueDate,"
         "knownRansomwareCampaignUse,notes,cwes\n"
         "CVE-2021-27104,Accellion,FTA,Accellion FTA OS Command Injection Vulnerability,2021-11-03,Accellion FTA is "
         "affected by OS command execution.,Apply updates per vendor instructions.,2021-11-17,Known,"
         "https://nvd.example/CVE-2021-27104,CWE-78\n"
         "CVE-2024-1709,ConnectWise,ScreenConnect,ConnectWise ScreenConnect Authentication Bypass "
         "Vulnerability,2024-02-22,ConnectWise ScreenConnect contains an authentication bypass.,Apply "
         "mitigations.,2024-02-29,Unknown,https://www.cw.example/23.9.8 ; https://nvd.example/CVE-2024-1709,CWE-288\n",
         "2021-11-03 Accellion FTA OS Command Injection Vulnerability\n"
         "2024-02-22 ConnectWise ScreenConnect Authentication Bypass Vulnerability",
         "",
         "\"description\": \"Accellion FTA is affected by OS command execution.\"|\"url\": "
         "\"https://www.cw.example/23.9.8\"|\"url\": \"https://nvd.example/CVE-2024-1709\"|\"dueDate\": "
         "\"2021-11-17\""},
        {"notes with an address now and then", "csv", "",
         "date,title,notes\n2020,a,https://a.example/\n2021,b,He left the town.\n2022,c,She did so too.\n",
         "2020 a\n2021 b\n2022 c", "", "\"description\": \"https://a.example/\""},
    };
    return rows;
}

/// Rows that are no records, and rows that are cut or too long.
const std::vector<Mend> &publicAsideRows()
{
    static const char *const kTotals = "rows of totals, as a part of its description";
    static const char *const kHeader = "a second row of the header, as a part of its description";
    static const std::vector<Mend> rows{
        {"totals below the date", "csv", "", "Year,Event,Dead\n1914,A,10\n1915,B,20\nTotal,,30\n", "1914 A\n1915 B",
         kTotals, "\"description\": \"Total 30\""},
        {"totals below the title", "csv", "", "Ereignis;Jahr;Tote\nA;1914;1.000\nB;1915;20\nSumme:;;1.020\n",
         "1914 A\n1915 B", kTotals, "Summe: 1.020"},
        {"Czech totals", "csv", "", "Bitva;Rok;Padlí\nA;1914;10\nB;1915;20\nCelkem;;30\n", "1914 A\n1915 B", kTotals},
        {"Polish totals", "csv", "", "Bitwa;Rok;Zabici\nA;1914;10\nB;1915;20\nRazem;-;30\n", "1914 A\n1915 B", kTotals},
        {"French totals", "csv", "", "Bataille;Année;Morts\nA;1914;10\nB;1915;20\nTotal général;;1 030 %\n",
         "1914 A\n1915 B", kTotals},
        {"a record that is called so", "csv", "", "title,year,place\nTotal,,Paris\nTotal,1924,\nTotal recall,,\n",
         " Total\n1924 Total\n Total recall"},
        {"kinds below the header, as of the wars of COW", "csv", "",
         "WarNum,WarName,StartYear1,EndYear1,BatDeath\nnumber,text,year,year,persons\n"
         "1,Franco-Spanish War,1823,1823,400\n4,First Russo-Turkish,1828,1829,50000\n",
         "1823 Franco-Spanish War\n1828/1829 First Russo-Turkish", kHeader,
         "\"description\": \"number text year year persons\""},
        {"units below the header", "csv", "",
         "Date,Event,Depth,Magnitude\n(UTC),,(km),(Mw)\n2011-03-11,Tohoku,29,9.1\n2004-12-26,Sumatra,30,9.1\n",
         "2011-03-11 Tohoku\n2004-12-26 Sumatra", kHeader},
        {"a first record of which little is known", "csv", "",
         "Date,Event,Dead,Wounded\nunclear,Riot,many,some\n2011-03-11,Fire,29,9\n2004-12-26,Flood,30,9\n",
         " Riot\n2011-03-11 Fire\n2004-12-26 Flood", "“unclear”"},
        {"a cell too few and one too many", "csv", "", "Date,Title,Who\n2020,a,X\n2021,b\n2022,c,Z,more\n2023,d,W\n",
         "2020 a\n2021 b\n2022 c\n2023 d",
         "f:3:1: warning: 1 rows have fewer cells|f:4:1: warning: 1 rows have more cells", "\"column 4\": \"more\""},
        {"values that Zeek does not have", "tsv", "",
         "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tnotice\n"
         "#fields\tts\tuid\tproto\tnote\tmsg\tuser\n#types\ttime\tstring\tenum\tstring\tstring\tstring\n"
         "1300475167.096535\tCX\tudp\t(empty)\t-\t-\n1300475168.853899\tCY\ttcp\t-\tScan of it\talice\n"
         "#close\t2023-01-01\n",
         "2011-03-18T19:06:07.096535Z \n2011-03-18T19:06:08.853899Z Scan of it", "", "\"name\": \"alice\""},
    };
    return rows;
}

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
    for (const auto *rows : {&publicSourceRows(), &publicAsideRows(), &publicMacintoshRows()}) {
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
