<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>kronika::Scene</name>
    <message>
        <source>Actors</source>
        <translation>Aktorzy</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Bez aktora</translation>
    </message>
    <message>
        <source>No date of their own</source>
        <translation>Bez własnej daty</translation>
    </message>
    <message>
        <source>claims differ</source>
        <translation>źródła się różnią</translation>
    </message>
</context>
<context>
    <name>kronika::Legend</name>
    <message>
        <source>at some time within the shading</source>
        <translation>kiedyś w cieniowanym okresie</translation>
    </message>
    <message>
        <source>approximate date</source>
        <translation>data przybliżona</translation>
    </message>
    <message>
        <source>uncertain date</source>
        <translation>data niepewna</translation>
    </message>
    <message>
        <source>goes on, no end given</source>
        <translation>trwa, końca nie podano</translation>
    </message>
    <message>
        <source>start or end not known</source>
        <translation>początek lub koniec nieznany</translation>
    </message>
    <message>
        <source>concerns this actor</source>
        <translation>dotyczy tego aktora</translation>
    </message>
    <message>
        <source>one event of several actors</source>
        <translation>jedno zdarzenie kilku aktorów</translation>
    </message>
    <message>
        <source>so many events close together</source>
        <translation>tyle zdarzeń blisko siebie</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>źródła są sprzeczne</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
</context>
<context>
    <name>kronika::PageExport</name>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Okresy</translation>
    </message>
    <message>
        <source>Events and sources</source>
        <translation>Zdarzenia i źródła</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>pewność: %1</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>przypisywane: %1</translation>
    </message>
    <message>
        <source>credibility: %1</source>
        <translation>wiarygodność: %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>pobrano %1</translation>
    </message>
    <message>
        <source>reliability: %1</source>
        <translation>rzetelność: %1</translation>
    </message>
    <message>
        <source>  archived: </source>
        <translation>  archiwum: </translation>
    </message>
    <message>
        <source>Events: %1  ·  Actors: %2  ·  Sources: %3</source>
        <translation>Zdarzenia: %1  ·  Uczestnicy: %2  ·  Źródła: %3</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Czas: %1</translation>
    </message>
    <message>
        <source>Made from %1</source>
        <translation>Z pliku %1</translation>
    </message>
    <message>
        <source>Part %1: column %2 of %3, row %4 of %5</source>
        <translation>Część %1: kolumna %2 z %3, wiersz %4 z %5</translation>
    </message>
    <message>
        <source>Map of the pages: cut at the marks, put them together with an overlap of 10 mm</source>
        <translation>Plan stron: przytnij przy znacznikach i sklej z zakładką 10 mm</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lanes</source>
        <translation>
            <numerusform>i jeszcze %n pas</numerusform>
            <numerusform>i jeszcze %n pasy</numerusform>
            <numerusform>i jeszcze %n pasów</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>the last lane is cut off</source>
        <translation>ostatni pas jest ucięty</translation>
    </message>
</context>
<context>
    <name>kronika::Detail</name>
    <message>
        <source>undated</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>undated (within: %1)</source>
        <translation>bez daty (w okresie: %1)</translation>
    </message>
</context>
<context>
    <name>kronika::Vocabulary</name>
    <message>
        <source>actor</source>
        <translation>aktor</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cel</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>mówca</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>adresat</translation>
    </message>
    <message>
        <source>investigator</source>
        <translation>prowadzący dochodzenie</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>wspomniany</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>odpowiada na</translation>
    </message>
    <message>
        <source>causes</source>
        <translation>powoduje</translation>
    </message>
    <message>
        <source>refers to</source>
        <translation>odnosi się do</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>część</translation>
    </message>
    <message>
        <source>concludes</source>
        <translation>kończy</translation>
    </message>
    <message>
        <source>investigates</source>
        <translation>bada</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>przeczy</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>odpowiedź:</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>spowodowane przez</translation>
    </message>
    <message>
        <source>referred to by</source>
        <translation>odwołuje się do tego</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>obejmuje</translation>
    </message>
    <message>
        <source>concluded by</source>
        <translation>zakończone przez</translation>
    </message>
    <message>
        <source>investigated by</source>
        <translation>badane przez</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>przeczy temu</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>potwierdza</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>podważa</translation>
    </message>
</context>
<context>
    <name>kronika::Ceiling</name>
    <message>
        <source>%1 withheld above %2</source>
        <translation>%1 zatrzymano powyżej %2</translation>
    </message>
</context>
</TS>
