// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with the headers of data sets that are public, and of programs that many use: what of them become titles,
// actors and sources, and which of their rows are no records.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

/// What makes a title.
const std::vector<Mend> &publicTitleRows()
{
    static const std::vector<Mend> rows{
        {"fillers are no titles", "csv", "",
         "date,title,note_of\n2020,NA,First day\n2021,N/A,Second day\n2022,nan,Third day\n2023,null,-\n2024,-,Fifth "
         "day\n2025,A,Sixth day\n",
         "2020 First day\n2021 Second day\n2022 Third day\n2023 \n2024 Fifth day\n2025 A", "",
         "{\"note_of\": \"First day\", \"title\": \"NA\"}|{\"note_of\": \"-\", \"title\": \"null\"}"},
        {"where there is no other title", "csv", "", "date,title\n2020,NA\n2021,#N/A\n2022,A\n", "2020 \n2021 \n2022 A",
         "", "\"table\": {\"title\": \"#N/A\"}"},
        {"earthquakes of the USGS", "csv", "",
         "time,latitude,longitude,depth,mag,magType,nst,gap,dmin,rms,net,id,updated,place,type,horizontalError,"
         "depthError,magError,magNst,status,locationSource,magSource\n"
         "2023-02-06T01:17:34.342Z,37.2256,37.0143,10,7.8,mww,308,13,0.658,0.81,us,us6000jllz,2023-12-18T22:57:38.040Z,"
         "Pazarcik,earthquake,6.48,1.8,0.038,67,reviewed,us,us\n"
         "2023-02-07T07:11:16.158Z,37.8,36.5,10,5.3,mb,120,40,1.1,0.7,ci,ci40000001,2023-03-18T22:57:38.040Z,"
         "\"3 km N of Göksun, Turkey\",quarry blast,6.48,1.8,0.038,67,automatic,ci,ci\n",
         "2023-02-06T01:17:34.342Z Pazarcik\n2023-02-07T07:11:16.158Z 3 km N of Göksun, Turkey", "",
         "\"id\": \"us6000jllz\"|\"name\": \"quarry blast\""},
        {"rulers with notes", "csv", "",
         "Reign start,Reign end,Notes,Ruler\n1310,1346,\"Fell at Crécy, blind\",John of Bohemia\n"
         "1346,1378,Emperor from 1355,Charles\n1378,1419,,Wenceslaus\n",
         "1310/1346 John of Bohemia\n1346/1378 Charles\n1378/1419 Wenceslaus", "",
         "\"description\": \"Fell at Crécy, blind\""},
        {"lists are no titles", "csv", "",
         "date,genres,cast,what_it_is\n2001-05-01,\"['Drama', 'War']\",\"[\"\"Ann\"\"]\",First film\n"
         "2002-05-01,['Comedy'],[],Second film\n2003-05-01,[],\"[\"\"Cy\"\",\"\"Di\"\"]\",Third film\n",
         "2001-05-01 First film\n2002-05-01 Second film\n2003-05-01 Third film"},
        {"lists of actors, tags and sources", "csv", "",
         "date,title,actors,tags,sources\n2001,a,\"['Ann B.', 'Cy, D.']\",\"['x, y', \"\"z'\"\"]\","
         "\"['https://a.example/', 'B']\"\n2002,b,[],[],[]\n",
         "2001 a\n2002 b", "",
         "\"name\": \"Cy, D.\"|\"tags\": [\"x, y\", \"z'\"]|\"url\": \"https://a.example/\"|\"title\": \"B\"}"},
        {"alerts of Suricata", "json", "",
         R"({"timestamp":"2023-05-01T10:00:00.5+0000","event_type":"alert","src_ip":"10.0.0.5","proto":"TCP",)"
         R"("alert":{"action":"allowed","signature_id":1,"signature":"ET SCAN Nmap","category":"Web"}})"
         "\n"
         R"({"timestamp":"2023-05-01T10:00:07.0+0000","event_type":"dns","src_ip":"10.0.0.6","proto":"UDP",)"
         R"("dns":{"type":"query","rrname":"a.example"}})"
         "\n",
         "2023-05-01T10:00:00.5Z ET SCAN Nmap\n2023-05-01T10:00:07.0Z dns", "", "\"proto\": \"UDP\""},
        {"events that EvtxECmd wrote", "csv", "",
         "RecordNumber,EventRecordId,TimeCreated,EventId,Level,Provider,Channel,ProcessId,ThreadId,Computer,UserId,"
         "MapDescription,UserName,PayloadData1\n"
         "1,1001,2023-05-01 10:00:00.1234567,4624,LogAlways,Microsoft-Windows-Security-Auditing,Security,612,640,DC01,"
         "S-1-5-18,Successful logon,CORP\\alice,LogonType 3\n"
         "2,1002,2023-05-01 10:01:00.1234567,4625,LogAlways,Microsoft-Windows-Security-Auditing,Security,612,640,DC01,"
         "S-1-5-21-1-2,Failed logon,,LogonType 3\n",
         "2023-05-01T10:00:00.1234567 Successful logon\n2023-05-01T10:01:00.1234567 Failed logon", "",
         "{\"id\": \"a1\", \"name\": \"DC01\"}|\"actors\": [{\"id\": \"a1\"}]|\"UserId\": \"S-1-5-18\""},
        {"rules of hayabusa", "csv", "",
         "Timestamp,Computer,Channel,EventID,Level,RecordID,RuleTitle,Details\n"
         "2023-05-01 10:00:00.123 +00:00,DC01,Sec,4624,info,1001,Logon,Type: 3\n"
         "2023-05-01 10:00:01.123 +00:00,WS01,Sysmon,1,high,1002,Odd command,Cmd: x -y\n",
         "2023-05-01T10:00:00.123Z Logon\n2023-05-01T10:00:01.123Z Odd command", "", "\"description\": \"Type: 3\""},
        {"alerts of hayabusa, most of one kind", "csv", "",
         "Time,Computername,Eventid,Level,Alert,Details\n"
         "2023-05-01 10:00:00 +00:00,DC01,4624,info,Logon,Type: 3 of alice\n"
         "2023-05-01 10:00:01 +00:00,DC01,4624,info,Logon,Type: 3 of bob\n"
         "2023-05-01 10:00:02 +00:00,DC02,4624,info,Logon,Type: 3 of carol\n"
         "2023-05-01 10:00:03 +00:00,DC02,4624,info,Logon,Type: 2 of alice\n"
         "2023-05-01 10:00:04 +00:00,DC02,4624,info,Logon,Type: 2 of bob\n"
         "2023-05-01 10:00:05 +00:00,DC02,4625,low,Failure,Type: 2 of carol\n",
         "2023-05-01T10:00:00Z Logon\n2023-05-01T10:00:01Z Logon\n2023-05-01T10:00:02Z Logon\n"
         "2023-05-01T10:00:03Z Logon\n2023-05-01T10:00:04Z Logon\n2023-05-01T10:00:05Z Failure",
         "", "\"name\": \"DC01\"|\"description\": \"Type: 3 of bob\""},
        {"names in OSIS", "csv", "",
         "id,refs,osisName,start\n1,Gen.12 and others,Abraham,-2000\n2,Gen.21,Isaac,-1900\n",
         "-2000 Abraham\n-1900 Isaac"},
        {"the Global Terrorism Database", "csv", "",
         "eventid,iyear,imonth,iday,approxdate,country_txt,region_txt,provstate,city,location,summary,attacktype1_txt,"
         "targtype1_txt,target1,gname,motive,scite1\n"
         "197000000001,1970,7,2,,Dominican Republic,Central America & Caribbean,National,Santo Domingo,,,Assassination,"
         "Private Citizens & Property,Julio Guzman,MANO-D,,\n"
         "197000000002,1970,0,0,,Mexico,North America,Federal,Mexico city,,,Hostage Taking (Kidnapping),"
         "Government (Diplomatic),Nadine Chaval,23rd of September,,\n"
         "197001010002,1970,1,0,,United States,North America,Illinois,Cairo,,\"Assailants fired at police in Cairo, "
         "Illinois, United States. There were no casualties; the group said that it had done so to protest, as it had "
         "written in a letter some days before that.\",Armed Assault,Police,Cairo Police,Black Nationalists,To protest,"
         "\"\"\"Police Chief Quits; Decries 'Militants',\"\" Washington Post, January 2, 1970.\"\n"
         "197001010003,1970,1,1,,United States,North America,Illinois,Cairo,,,Bombing,Police,Police,Unknown,,\n"
         "197001010004,1970,1,1,,United States,North America,Illinois,Cairo,,,Assassination,Police,Police,Unknown,,\n",
         "1970-07-02 Assassination\n1970 Hostage Taking (Kidnapping)\n1970-01 Armed Assault\n1970-01-01 Bombing\n"
         "1970-01-01 Assassination",
         "",
         "\"name\": \"MANO-D\"|\"description\": \"Assailants fired at police in Cairo|\"title\": \"\\\"Police Chief "
         "Quits; Decries 'Militants',\\\" "
         "Washington Post, January 2, 1970.\"}"},
        {"a schema beside the rows", "json", "",
         R"({"$schema":"https://example.org/s.json","items":[{"date":"2020-01-02","note_kind":"One thing"},)"
         R"({"date":"2020-01-03","note_kind":"Another"}]})",
         "2020-01-02 One thing\n2020-01-03 Another", "", "\"$schema\": \"https://example.org/s.json\""},
        {"a schema within each row", "json", "",
         R"([{"$schema":"s/a.json","date":"2020-01-02","note_kind":"One thing"},)"
         R"({"$schema":"s/b.json","date":"2020-01-03","note_kind":"Another"}])",
         "2020-01-02 One thing\n2020-01-03 Another"},
        {"objects of the Metropolitan Museum", "csv", "",
         "Object Number,Is Highlight,Object ID,Department,AccessionYear,Object Name,Title,Constituent ID,Artist Role,"
         "Artist Display Name,Artist Nationality,Artist Begin Date,Artist End Date,Object Date,Object Begin Date,"
         "Object End Date,Medium,Credit Line,Link Resource,Tags\n"
         "1979.486.1,False,1,The American Wing,1979,Coin,One-dollar Coin,16429,Maker,James Barton Longacre,American,"
         "1794,1869,1853,1853,1853,Gold,\"Gift of Heinz L. Stoppelmann, 1979\",http://www.metmuseum.example/1,\n"
         "67.265.9,False,3,The American Wing,1967,Coin,Two-and-a-Half Dollar Coin,,,,,,,1909–27,1909,1927,Gold,"
         "\"Gift of C. Ruxton Love Jr., 1967\",http://www.metmuseum.example/3,Eagles|Men\n",
         "1853 One-dollar Coin\n1909/1927 Two-and-a-Half Dollar Coin", "", "\"Artist Begin Date\": \"1794\""},
        {"works of the Museum of Modern Art", "csv", "",
         "Title,Artist,ConstituentID,ArtistBio,Nationality,BeginDate,EndDate,Gender,Date,Medium,DateAcquired,URL\n"
         "Ferdinandsbrücke,Otto Wagner,6210,\"(Austrian, 1841–1918)\",(Austrian),(1841),(1918),(Male),1896,Ink,"
         "1996-04-09,http://www.moma.example/2\n"
         "City of Music,Christian de Portzamparc,7470,\"(French, born 1944)\",(French),(1944),(0),(Male),1987,Paint,"
         "1995-01-17,http://www.moma.example/3\n",
         "1896 Ferdinandsbrücke\n1987 City of Music", "", "\"BeginDate\": \"(1841)\""},
        {"winners of the Nobel prize", "csv", "",
         "year,category,id,firstname,surname,motivation,share\n"
         "2021,physics,999,Syukuro,Manabe,\"\"\"for the physical modelling of Earth's climate\"\"\",4\n"
         "2020,peace,994,World Food Programme,,\"\"\"for its efforts to combat hunger\"\"\",1\n",
         "2021 Syukuro Manabe\n2020 World Food Programme"},
        {"people with first names and surnames", "csv", "",
         "Příjmení;Jméno;Narozen\nNovák;Jan;1. 5. 1880\nMalá;Eva;1890\n", "1880-05-01 Jan Novák\n1890 Eva Malá"},
        {"hearings of a court", "csv", "",
         "Spisová značka;Soudce;Datum jednání;Čas;Jednací síň;Žalovaný;Předmět řízení;Výsledek;Poznámka\n"
         "10 C 12/2021;Mgr. Nováková;12. 3. 2022;9:00;č. 15;Jan Novák;o zaplacení 15 000 Kč;odročeno;\n"
         "11 C 33/2021;JUDr. Dvořák;12. 3. 2022;10:30;č. 15;Gama a.s.;o náhradu škody;rozsudek;odvolání\n",
         "2022-03-12T09:00 o zaplacení 15 000 Kč\n2022-03-12T10:30 o náhradu škody"},
        {"accidents of aircraft", "csv", "",
         "Event.Id,Investigation.Type,Accident.Number,Event.Date,Location,Country,Registration.Number,Report.Status\n"
         "20001218X45444,Accident,SEA87LA080,1948-10-24,\"MOOSE CREEK, ID\",United States,NC6404,Probable Cause\n"
         "20001218X45447,Accident,LAX94LA336,1962-07-19,\"BRIDGEPORT, CA\",United States,N5069P,Probable Cause\n",
         "1948-10-24 MOOSE CREEK, ID\n1962-07-19 BRIDGEPORT, CA"},
        {"monuments of France", "csv", "",
         "Référence;Dénomination;Commune;Date de protection;Précision sur la protection\n"
         "PA00075327;château;Ambérieux-en-Dombes;16/02/1931;Ruines du château : inscription par arrêté\n"
         "PA00075328;église;Ambronay;14/11/1889;Ancienne abbaye : classement par arrêté\n",
         "1931-02-16 château\n1889-11-14 église"},
        {"battles of wars", "csv", "",
         "Data;Bitwa;Wojna;Dowódca;Wynik;Źródło\n"
         "15 lipca 1410;Grunwald;wielka wojna z zakonem;Władysław Jagiełło;zwycięstwo;Kuczyński 1960\n"
         "12 września 1683;Wiedeń;wojna z Turcją;Jan III Sobieski;zwycięstwo;\"Wimmer 1983; Davies 1982\"\n",
         "1410-07-15 Grunwald\n1683-09-12 Wiedeń", "", "\"title\": \"Davies 1982\""},
        {"elections, of which only some have a remark", "csv", "",
         "Date du scrutin;Type de scrutin;Tour;Inscrits;Élu;Commentaires\n"
         "10/05/1981;Élection présidentielle;2;36398762;François Mitterrand;Première alternance\n"
         "21/04/2002;Élection présidentielle;1;41194689;;\n",
         "1981-05-10 Première alternance\n2002-04-21 Élection présidentielle"},
        {"what EuRepoC does not know", "csv", "",
         "name;start_date;end_date;incident_type;receiver_name;initiator_name\n"
         "NotPetya;2017-06-27;2017-06-28;Disruption;Not available;Sandworm\n",
         "2017-06-27/2017-06-28 NotPetya", "", "\"receiver_name\": \"Not available\"|\"name\": \"Disruption\""},
        {"detections of Chainsaw", "csv", "",
         "timestamp,detections,path,count,Event.System.Provider,Event ID,Record ID,Computer,Event Data\n"
         "2023-05-01T10:00:00.123+00:00,‣ Service Install,C:\\System.evtx,1,Service Control Manager,7045,123,DC01,A\n"
         "2023-05-01T10:02:00.123+00:00,‣ Log Cleared,C:\\Security.evtx,1,Eventlog,1102,124,DC01,B\n",
         "2023-05-01T10:00:00.123Z ‣ Service Install\n2023-05-01T10:02:00.123Z ‣ Log Cleared", "",
         "\"name\": \"DC01\""},
        {"mayors", "csv", "",
         "č.,Starosta,Od,Do,Strana,Poznámka\n1,Karel Vaca,1868,1870,Národní strana,\n"
         "2,František Dittrich,1870,1873,staročeši,v úřadu do smrti\n3,Karel "
         "Huleš,1873,1876,mladočeši,\nCelkem,3,,,,\n",
         "1868/1870 Karel Vaca\n1870/1873 František Dittrich\n1873/1876 Karel Huleš", "rows of totals"},
        {"a German museum", "csv", "",
         "Inventarnummer;Objektbezeichnung;Titel;Künstler;Datierung;Material;Maße\n"
         "A 123;Gemälde;Selbstbildnis;Dürer, Albrecht;1500;Öl auf Holz;67 x 49 cm\n"
         "A 124;Kupferstich;;Dürer, Albrecht;um 1514;Papier;24 x 19 cm\n",
         "1500 Selbstbildnis\n1514~ Kupferstich", "", "\"name\": \"Dürer, Albrecht\""},
        {"shares are no titles", "csv", "",
         "Wahltag;Wahlbeteiligung;Kanzler\n14.08.1949;78,5 %;Adenauer\n19.11.1972;91,1 %;Brandt\n",
         "1949-08-14 Adenauer\n1972-11-19 Brandt"},
        {"calls of firemen", "csv", "",
         "Datum události,Čas,Místo,Ulice,Druh události,Technika,Zásah ukončen\n"
         "15.03.2023,14:20,Praha 4,Nuselská,požár,CAS 20,16:05\n16.03.2023,08:10,Praha 5,Plzeňská,dopravní nehoda,CAS "
         "15,09:00\n",
         "2023-03-15T14:20 požár\n2023-03-16T08:10 dopravní nehoda", "",
         "\"Ulice\": \"Nuselská\"|\"name\": \"dopravní nehoda\""},
        {"rows two levels down", "json", "",
         R"({"status":"ok","data":{"count":2,"events":[{"date":"2020-01-02","title":"A","place":{"name":"P"}},)"
         R"({"date":"2020-01-03","title":"B"}]}})",
         "2020-01-02 A\n2020-01-03 B", "the list “data.events”", "\"place.name\": \"P\"|\"count\": 2"},
    };
    return rows;
}

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
    for (const auto *rows : {&publicTitleRows(), &publicSourceRows(), &publicAsideRows(), &publicMacintoshRows()}) {
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
