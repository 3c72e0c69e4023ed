<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en">
<context>
    <name>kronika::Scene</name>
    <message>
        <source>Actors</source>
        <translation>Aktéři</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Bez aktéra</translation>
    </message>
    <message>
        <source>No date of their own</source>
        <translation>Bez vlastního data</translation>
    </message>
    <message>
        <source>claims differ</source>
        <translation>zdroje se liší</translation>
    </message>
</context>
<context>
    <name>kronika::Legend</name>
    <message>
        <source>at some time within the shading</source>
        <translation>někdy v období vyznačeném stínováním</translation>
    </message>
    <message>
        <source>approximate date</source>
        <translation>přibližné datum</translation>
    </message>
    <message>
        <source>uncertain date</source>
        <translation>nejisté datum</translation>
    </message>
    <message>
        <source>goes on, no end given</source>
        <translation>trvá, konec neuveden</translation>
    </message>
    <message>
        <source>start or end not known</source>
        <translation>začátek nebo konec neznámý</translation>
    </message>
    <message>
        <source>concerns this actor</source>
        <translation>týká se tohoto aktéra</translation>
    </message>
    <message>
        <source>one event of several actors</source>
        <translation>jedna událost více aktérů</translation>
    </message>
    <message>
        <source>so many events close together</source>
        <translation>tolik událostí blízko sebe</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>zdroje si odporují</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
</context>
<context>
    <name>kronika::PageExport</name>
    <message>
        <source>Events</source>
        <translation>Události</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Zdroje</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>Events and sources</source>
        <translation>Události a zdroje</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>bez data</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>jistota: %1</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>připisováno: %1</translation>
    </message>
    <message>
        <source>credibility: %1</source>
        <translation>věrohodnost: %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>staženo %1</translation>
    </message>
    <message>
        <source>reliability: %1</source>
        <translation>spolehlivost: %1</translation>
    </message>
    <message>
        <source>  archived: </source>
        <translation>  archiv: </translation>
    </message>
    <message>
        <source>Events: %1  ·  Actors: %2  ·  Sources: %3</source>
        <translation>Události: %1  ·  Aktéři: %2  ·  Zdroje: %3</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Časy: %1</translation>
    </message>
    <message>
        <source>Made from %1</source>
        <translation>Ze souboru %1</translation>
    </message>
    <message>
        <source>Part %1: column %2 of %3, row %4 of %5</source>
        <translation>Díl %1: sloupec %2 z %3, řádek %4 z %5</translation>
    </message>
    <message>
        <source>Map of the pages: cut at the marks, put them together with an overlap of 10 mm</source>
        <translation>Plán stránek: ořízněte podle značek a slepte s přesahem 10 mm</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lanes</source>
        <translation>
            <numerusform>a ještě %n pás</numerusform>
            <numerusform>a ještě %n pásy</numerusform>
            <numerusform>a ještě %n pásů</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strana %1 z %2</translation>
    </message>
    <message>
        <source>the last lane is cut off</source>
        <translation>poslední pás je uříznutý</translation>
    </message>
</context>
<context>
    <name>kronika::Detail</name>
    <message>
        <source>undated</source>
        <translation>bez data</translation>
    </message>
    <message>
        <source>undated (within: %1)</source>
        <translation>bez data (v období: %1)</translation>
    </message>
</context>
<context>
    <name>kronika::Vocabulary</name>
    <message>
        <source>actor</source>
        <translation>aktér</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cíl</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>mluvčí</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>adresát</translation>
    </message>
    <message>
        <source>investigator</source>
        <translation>vyšetřovatel</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>zmíněný</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>reaguje na</translation>
    </message>
    <message>
        <source>causes</source>
        <translation>způsobuje</translation>
    </message>
    <message>
        <source>refers to</source>
        <translation>odkazuje na</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>součást</translation>
    </message>
    <message>
        <source>concludes</source>
        <translation>uzavírá</translation>
    </message>
    <message>
        <source>investigates</source>
        <translation>vyšetřuje</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>odporuje</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>reakce:</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>způsobeno:</translation>
    </message>
    <message>
        <source>referred to by</source>
        <translation>odkazuje na to</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>zahrnuje</translation>
    </message>
    <message>
        <source>concluded by</source>
        <translation>uzavřeno:</translation>
    </message>
    <message>
        <source>investigated by</source>
        <translation>vyšetřováno:</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>odporuje tomu</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>potvrzuje</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>zpochybňuje</translation>
    </message>
</context>
<context>
    <name>kronika::Ceiling</name>
    <message>
        <source>%1 withheld above %2</source>
        <translation>%1 zadrženo nad %2</translation>
    </message>
</context>
</TS>
