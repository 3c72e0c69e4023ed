<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>QDockWidget</name>
    <message>
        <source>Closes the dock widget</source>
        <translation>Zamyka panel</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Odłącza i ponownie przyłącza panel</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Przewiń w lewo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Przewiń w prawo</translation>
    </message>
</context>
<context>
    <name>kronika</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Oś czasu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Copy the &amp;Selection as</source>
        <translation>Kopiuj zaznaczenie &amp;jako</translation>
    </message>
    <message>
        <source>Events That Do Not &amp;Match</source>
        <translation>Zdarzenia niepas&amp;ujące</translation>
    </message>
    <message>
        <source>C&amp;ategories</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation>Strefa &amp;czasowa</translation>
    </message>
    <message>
        <source>&amp;Overview by</source>
        <translation>&amp;Przegląd według</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Daty</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Zapisz j&amp;ako…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Zapisz &amp;kopię…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>&amp;Import Account…</source>
        <translation>&amp;Raport z importu…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Wczytaj po&amp;nownie</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Znajdź</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Znajdź &amp;następne</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Znajdź &amp;poprzednie</translation>
    </message>
    <message>
        <source>&amp;Clear the Search</source>
        <translation>&amp;Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;CSV Rows</source>
        <translation>&amp;Wiersze CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Odnośnik</translation>
    </message>
    <message>
        <source>Select &amp;All That Match</source>
        <translation>Z&amp;aznacz wszystkie pasujące</translation>
    </message>
    <message>
        <source>Select N&amp;one	Esc</source>
        <translation>Ni&amp;c nie zaznaczaj	Esc</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorii</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>&amp;Podmiotu</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>In &amp;Words</source>
        <translation>&amp;Słownie</translation>
    </message>
    <message>
        <source>As &amp;ISO 8601</source>
        <translation>Według &amp;ISO 8601</translation>
    </message>
    <message>
        <source>Of the &amp;System</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Polski</source>
        <translation>&amp;Polski</translation>
    </message>
    <message>
        <source>&amp;Čeština</source>
        <translation>&amp;Čeština</translation>
    </message>
    <message>
        <source>Reduced &amp;Motion</source>
        <translation>&amp;Ograniczony ruch</translation>
    </message>
    <message>
        <source>&amp;Wheel Zooms</source>
        <translation>&amp;Kółko powiększa</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Powiększ</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Dopasuj</translation>
    </message>
    <message>
        <source>Zoom to &amp;Event	F</source>
        <translation>Powiększ &amp;zdarzenie	F</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection	R</source>
        <translation>Powiększ z&amp;aznaczenie	R</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>Dal&amp;ej</translation>
    </message>
    <message>
        <source>&amp;Go to Date…</source>
        <translation>P&amp;rzejdź do daty…</translation>
    </message>
    <message>
        <source>Go to &amp;Today</source>
        <translation>Przejdź do dz&amp;iś</translation>
    </message>
    <message>
        <source>&amp;Contradictions</source>
        <translation>&amp;Sprzeczności</translation>
    </message>
    <message>
        <source>Fold All &amp;Lanes</source>
        <translation>Zwiń wszystkie pas&amp;y</translation>
    </message>
    <message>
        <source>&amp;Unfold All Lanes</source>
        <translation>R&amp;ozwiń wszystkie pasy</translation>
    </message>
    <message>
        <source>Taller Lanes	Alt+↑</source>
        <translation>Wyższe pasy	Alt+↑</translation>
    </message>
    <message>
        <source>Lower Lanes	Alt+↓</source>
        <translation>Niższe pasy	Alt+↓</translation>
    </message>
    <message>
        <source>All Lin&amp;ks	L</source>
        <translation>Wszystkie powiąza&amp;nia	L</translation>
    </message>
    <message>
        <source>&amp;Dim</source>
        <translation>&amp;Przygaś</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ukryj</translation>
    </message>
    <message>
        <source>Of the &amp;Chronology</source>
        <translation>Tej &amp;chronologii</translation>
    </message>
    <message>
        <source>Of This &amp;Machine</source>
        <translation>Tego &amp;komputera</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Inna…</translation>
    </message>
    <message>
        <source>&amp;Keys and Mouse</source>
        <translation>&amp;Klawisze i mysz</translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation>Otwórz &amp;przykład</translation>
    </message>
    <message>
        <source>&amp;About Kronika</source>
        <translation>&amp;O programie Kronika</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Po&amp;lecenia…</translation>
    </message>
    <message>
        <source>H&amp;ints</source>
        <translation>&amp;Wskazówki</translation>
    </message>
    <message>
        <source>Import a Ta&amp;ble…</source>
        <translation>Importuj ta&amp;belę…</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the Table…</source>
        <translation>Kolu&amp;mny tabeli…</translation>
    </message>
    <message>
        <source>Paste a &amp;Table</source>
        <translation>Wkl&amp;ej tabelę</translation>
    </message>
    <message>
        <source>Hide &amp;Empty Lanes</source>
        <translation>Ukryj pus&amp;te pasy</translation>
    </message>
    <message>
        <source>&amp;What Is This?	Shift+F1</source>
        <translation>Co &amp;to jest?	Shift+F1</translation>
    </message>
    <message>
        <source>Import i&amp;nto This Chronology…</source>
        <translation>Importu&amp;j do tej chronologii…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Zap&amp;isz</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Co&amp;fnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>P&amp;onów</translation>
    </message>
    <message>
        <source>Copy the P&amp;icture</source>
        <translation>Kopiuj o&amp;braz</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>High Contrast on &amp;White</source>
        <translation>Wysoki kontrast na &amp;białym</translation>
    </message>
    <message>
        <source>High Contrast on &amp;Black</source>
        <translation>Wysoki kontrast na cza&amp;rnym</translation>
    </message>
    <message>
        <source>Read in Another &amp;Format…</source>
        <translation>Wczytaj w innym &amp;formacie…</translation>
    </message>
    <message>
        <source>Change &amp;Keys…</source>
        <translation>Zmień &amp;klawisze…</translation>
    </message>
</context>
<context>
    <name>kronika::About</name>
    <message>
        <source>About Kronika</source>
        <translation>O programie Kronika</translation>
    </message>
    <message>
        <source>Kronika %1
Who did what, when, according to whom, and how surely.

It makes no network connection and sends nothing anywhere. Addresses in a chronology are opened by another program, after a question that shows where they lead.

Free software under the GNU General Public License, version 3 or later, without any warranty.

Made with:
Qt %2 – GNU LGPL, version 3
Qt Charts %2 – GNU GPL, version 3
Boost %3 (Date-Time) – Boost Software License 1.0
simdjson – Apache License 2.0
libqpdf – Apache License 2.0
libical – Mozilla Public License 2.0
libzip – BSD License (3-clause)
libpng – PNG Reference Library License 2</source>
        <translation>Kronika %1
Kto co zrobił, kiedy, według kogo i z jaką pewnością.

Program nie łączy się z siecią i niczego nigdzie nie wysyła. Adresy z chronologii otwiera inny program, po pytaniu, które pokazuje, dokąd prowadzą.

Wolne oprogramowanie na licencji GNU General Public License, w wersji 3 lub nowszej, bez żadnej gwarancji.

Wykorzystano:
Qt %2 – GNU LGPL, wersja 3
Qt Charts %2 – GNU GPL, wersja 3
Boost %3 (Date-Time) – Boost Software License 1.0
simdjson – Apache License 2.0
libqpdf – Apache License 2.0
libical – Mozilla Public License 2.0
libzip – BSD License (3-clause)
libpng – PNG Reference Library License 2</translation>
    </message>
</context>
<context>
    <name>kronika::Access</name>
    <message>
        <source>level %1</source>
        <translation>poziom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lanes folded into it</source>
        <translation>
            <numerusform>zwinięto do niego %n pas</numerusform>
            <numerusform>zwinięto do niego %n pasy</numerusform>
            <numerusform>zwinięto do niego %n pasów</numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <translation>bez źródła</translation>
    </message>
    <message>
        <source>sources: %1</source>
        <translation>źródła: %1</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>pewność: %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 z %2, pas %3</translation>
    </message>
    <message>
        <source>Without a date of their own</source>
        <translation>Bez własnej daty</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Bez podmiotu</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Pokaż szczegóły</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>pinned to the top</source>
        <translation>przypięty na górze</translation>
    </message>
    <message numerus="yes">
        <source>drawn as one with %n others</source>
        <translation>
            <numerusform>narysowane razem z %n innym</numerusform>
            <numerusform>narysowane razem z %n innymi</numerusform>
            <numerusform>narysowane razem z %n innymi</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn as one; zoom in to tell them apart</source>
        <translation>narysowane jako jedno; przybliżenie je rozdziela</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Epoki</translation>
    </message>
    <message>
        <source>era %1 of %2</source>
        <translation>epoka %1 z %2</translation>
    </message>
</context>
<context>
    <name>kronika::ActorTreeModel</name>
    <message>
        <source>Actor</source>
        <translation>Podmiot</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>%1 (also %2)</source>
        <translation>%1 (także %2)</translation>
    </message>
</context>
<context>
    <name>kronika::Address</name>
    <message>
        <source>This is no address that can be opened.</source>
        <translation>To nie jest adres, który można otworzyć.</translation>
    </message>
    <message>
        <source>The mail address is not complete.</source>
        <translation>Adres e-mail jest niepełny.</translation>
    </message>
    <message>
        <source>Only http, https and mail addresses are opened from a chronology.</source>
        <translation>Z chronologii otwierane są tylko adresy http, https i e-mail.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>W adresie nie podano hosta.</translation>
    </message>
    <message>
        <source>Open this address in another program?

It leads to: %1

%2

Kronika itself makes no network connection.</source>
        <translation>Otworzyć ten adres w innym programie?

Prowadzi do: %1

%2

Sama Kronika nie łączy się z siecią.</translation>
    </message>
</context>
<context>
    <name>kronika::AreaBar</name>
    <message>
        <source>Marked area</source>
        <translation>Zaznaczony obszar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Show this time (Enter)</source>
        <translation>Pokaż ten czas (Enter)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Select these events</source>
        <translation>Zaznacz te zdarzenia</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>Search for the events of this time</source>
        <translation>Wyszukaj zdarzenia z tego czasu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Export a picture of this time</source>
        <translation>Eksportuj obraz tego czasu</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>kronika::CanvasKey</name>
    <message>
        <source>←  ,</source>
        <translation>←  ,</translation>
    </message>
    <message>
        <source>Previous event in the lane</source>
        <translation>Poprzednie zdarzenie w pasie</translation>
    </message>
    <message>
        <source>→  .</source>
        <translation>→  .</translation>
    </message>
    <message>
        <source>Next event in the lane</source>
        <translation>Następne zdarzenie w pasie</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Nearest event in the lane above</source>
        <translation>Najbliższe zdarzenie w pasie powyżej</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Nearest event in the lane below, then the tray</source>
        <translation>Najbliższe zdarzenie w pasie poniżej, potem zasobnik</translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation>Shift+←</translation>
    </message>
    <message>
        <source>Add the previous event to the selection</source>
        <translation>Dodaj poprzednie zdarzenie do zaznaczenia</translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation>Shift+→</translation>
    </message>
    <message>
        <source>Add the next event to the selection</source>
        <translation>Dodaj następne zdarzenie do zaznaczenia</translation>
    </message>
    <message>
        <source>Shift+↑</source>
        <translation>Shift+↑</translation>
    </message>
    <message>
        <source>Add the nearest event above</source>
        <translation>Dodaj najbliższe zdarzenie powyżej</translation>
    </message>
    <message>
        <source>Shift+↓</source>
        <translation>Shift+↓</translation>
    </message>
    <message>
        <source>Add the nearest event below</source>
        <translation>Dodaj najbliższe zdarzenie poniżej</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Pierwsze zdarzenie</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Ostatnie zdarzenie</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Next linked event</source>
        <translation>Następne powiązane zdarzenie</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Previous linked event</source>
        <translation>Poprzednie powiązane zdarzenie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Select and show the event; zoom into a fold</source>
        <translation>Zaznacz i pokaż zdarzenie; powiększ grupę</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the marked area, then clear the selection</source>
        <translation>Zamknij zaznaczony obszar, potem usuń zaznaczenie</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all matching events</source>
        <translation>Zaznacz wszystkie pasujące zdarzenia</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Select the lane&apos;s events</source>
        <translation>Zaznacz zdarzenia pasa</translation>
    </message>
    <message>
        <source>+  W</source>
        <translation>+  W</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>−  S</source>
        <translation>−  S</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Zoom to the event; again: show everything</source>
        <translation>Powiększ zdarzenie; ponownie: pokaż wszystko</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Powiększ zaznaczenie</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Zoom to the lane</source>
        <translation>Powiększ pas</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mark the time of the selection: count and measure</source>
        <translation>Zaznacz czas zaznaczenia: policz i zmierz</translation>
    </message>
    <message>
        <source>Ctrl+←  A</source>
        <translation>Ctrl+←  A</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Ctrl+→  D</source>
        <translation>Ctrl+→  D</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Shift+PgUp</source>
        <translation>Shift+PgUp</translation>
    </message>
    <message>
        <source>A screen earlier</source>
        <translation>Ekran wcześniej</translation>
    </message>
    <message>
        <source>Shift+PgDn</source>
        <translation>Shift+PgDn</translation>
    </message>
    <message>
        <source>A screen later</source>
        <translation>Ekran później</translation>
    </message>
    <message>
        <source>Ctrl+↑</source>
        <translation>Ctrl+↑</translation>
    </message>
    <message>
        <source>Scroll the lanes up</source>
        <translation>Przewiń pasy w górę</translation>
    </message>
    <message>
        <source>Ctrl+↓</source>
        <translation>Ctrl+↓</translation>
    </message>
    <message>
        <source>Scroll the lanes down</source>
        <translation>Przewiń pasy w dół</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>A screen of lanes up</source>
        <translation>Ekran pasów w górę</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>A screen of lanes down</source>
        <translation>Ekran pasów w dół</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Fold or unfold the lane</source>
        <translation>Zwiń lub rozwiń pas</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Taller lanes</source>
        <translation>Wyższe pasy</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Lower lanes</source>
        <translation>Niższe pasy</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Show all links, or only the selection&apos;s</source>
        <translation>Pokaż wszystkie powiązania albo tylko zaznaczenia</translation>
    </message>
    <message>
        <source>Menu  Shift+F10</source>
        <translation>Menu  Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the event</source>
        <translation>Co można zrobić ze zdarzeniem</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Kółko</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Przewiń pasy</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation>Ctrl+kółko, szczypanie</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Powiększ przy wskaźniku</translation>
    </message>
    <message>
        <source>Shift+wheel, two fingers sideways</source>
        <translation>Shift+kółko, dwa palce w bok</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Przesuń w czasie</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+kółko</translation>
    </message>
    <message>
        <source>Height of the lanes</source>
        <translation>Wysokość pasów</translation>
    </message>
    <message>
        <source>Drag on empty ground or the ruler</source>
        <translation>Przeciągnij po pustym tle lub podziałce</translation>
    </message>
    <message>
        <source>Mark an area: count, measure, zoom, select</source>
        <translation>Zaznacz obszar: policz, zmierz, powiększ, zaznacz</translation>
    </message>
    <message>
        <source>Space+drag, middle drag</source>
        <translation>Spacja+przeciąganie, przeciąganie środkowym</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Przesuń obraz</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, Shift+click</source>
        <translation>Kliknięcie, Ctrl+kliknięcie, Shift+kliknięcie</translation>
    </message>
    <message>
        <source>Select, add or remove, add</source>
        <translation>Zaznacz, dodaj lub usuń, dodaj</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dwukrotne kliknięcie</translation>
    </message>
    <message>
        <source>Click on a lane&apos;s name</source>
        <translation>Kliknięcie nazwy pasa</translation>
    </message>
    <message>
        <source>Middle click on a lane&apos;s name</source>
        <translation>Środkowe kliknięcie nazwy pasa</translation>
    </message>
    <message>
        <source>Drag the border of the names</source>
        <translation>Przeciągnij krawędź nazw</translation>
    </message>
    <message>
        <source>Width of the names</source>
        <translation>Szerokość nazw</translation>
    </message>
    <message>
        <source>On the timeline: keys</source>
        <translation>Na osi czasu: klawisze</translation>
    </message>
    <message>
        <source>On the timeline: mouse and touchpad</source>
        <translation>Na osi czasu: mysz i gładzik</translation>
    </message>
    <message>
        <source>Alt+Shift+→</source>
        <translation>Alt+Shift+→</translation>
    </message>
    <message>
        <source>Wider lane names</source>
        <translation>Szersze nazwy pasów</translation>
    </message>
    <message>
        <source>Alt+Shift+←</source>
        <translation>Alt+Shift+←</translation>
    </message>
    <message>
        <source>Narrower lane names</source>
        <translation>Węższe nazwy pasów</translation>
    </message>
    <message>
        <source>Click on the triangle of a lane</source>
        <translation>Kliknięcie trójkąta pasa</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Kliknięcie prawym przyciskiem</translation>
    </message>
    <message>
        <source>What can be done there</source>
        <translation>Co można tam zrobić</translation>
    </message>
    <message>
        <source>Ctrl+F10</source>
        <translation>Ctrl+F10</translation>
    </message>
    <message>
        <source>What can be done with the ruler: dates, zoom, time zone</source>
        <translation>Co można zrobić z podziałką: daty, powiększenie, strefa czasowa</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Pin the lane to the top, or no longer</source>
        <translation>Przypnij pas na górze lub odepnij</translation>
    </message>
    <message>
        <source>Ctrl+Shift+↑</source>
        <translation>Ctrl+Shift+↑</translation>
    </message>
    <message>
        <source>Move the lane up</source>
        <translation>Przesuń pas w górę</translation>
    </message>
    <message>
        <source>Ctrl+Shift+↓</source>
        <translation>Ctrl+Shift+↓</translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation>Przesuń pas w dół</translation>
    </message>
    <message>
        <source>Drag a lane&apos;s name</source>
        <translation>Przeciągnięcie nazwy pasa</translation>
    </message>
    <message>
        <source>Move the lane among those beside it</source>
        <translation>Przesuwa pas wśród sąsiednich</translation>
    </message>
    <message>
        <source>Click on several events drawn as one</source>
        <translation>Kliknięcie w kilka zdarzeń narysowanych jako jedno</translation>
    </message>
    <message>
        <source>Zoom into them</source>
        <translation>Powiększ do nich</translation>
    </message>
    <message>
        <source>Zoom to the event</source>
        <translation>Powiększ do zdarzenia</translation>
    </message>
</context>
<context>
    <name>kronika::Ceiling</name>
    <message>
        <source>actors that only what is withheld names, or that are marked so</source>
        <translation>podmioty, które wymienia tylko to, co zatrzymano, lub tak oznaczone</translation>
    </message>
    <message>
        <source>categories that only what is withheld names, or that are marked so</source>
        <translation>kategorie, które wymienia tylko to, co zatrzymano, lub tak oznaczone</translation>
    </message>
    <message>
        <source>eras of a chronology that is marked so, or marked so themselves</source>
        <translation>epoki tak oznaczonej chronologii lub same tak oznaczone</translation>
    </message>
    <message>
        <source>saved views of a chronology that is marked so, or marked so themselves</source>
        <translation>zapisane widoki tak oznaczonej chronologii lub same tak oznaczone</translation>
    </message>
    <message>
        <source>filters and notes of saved views</source>
        <translation>filtry i uwagi zapisanych widoków</translation>
    </message>
    <message>
        <source>claims of sources that are withheld</source>
        <translation>twierdzenia zatrzymanych źródeł</translation>
    </message>
    <message>
        <source>links to events that are withheld</source>
        <translation>powiązania z zatrzymanymi zdarzeniami</translation>
    </message>
    <message>
        <source>attachments that are marked so</source>
        <translation>tak oznaczone załączniki</translation>
    </message>
    <message>
        <source>records&apos; members that no field holds</source>
        <translation>elementy zapisów, na które nie ma pola</translation>
    </message>
    <message numerus="yes">
        <source>%n withheld above %1</source>
        <translation>
            <numerusform>%n zdarzenie zatrzymane powyżej %1</numerusform>
            <numerusform>%n zdarzenia zatrzymane powyżej %1</numerusform>
            <numerusform>%n zdarzeń zatrzymanych powyżej %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::CeilingFields</name>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Nothing that is marked higher (TLP) is anywhere in what is passed on.</source>
        <translation>Niczego, co oznaczono wyżej (TLP), nie ma nigdzie w tym, co się przekazuje.</translation>
    </message>
    <message>
        <source>counted gaps</source>
        <translation>policzone luki</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięte</translation>
    </message>
</context>
<context>
    <name>kronika::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Staje się</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Zapis dat</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Czym staje się kolumna %1</translation>
    </message>
    <message>
        <source>How the dates of the column %1 are written</source>
        <translation>Jak zapisane są daty w kolumnie %1</translation>
    </message>
    <message>
        <source>as the dates themselves say</source>
        <translation>tak jak wynika z samych dat</translation>
    </message>
    <message>
        <source>day first: 31/12/2025</source>
        <translation>najpierw dzień: 31/12/2025</translation>
    </message>
    <message>
        <source>month first: 12/31/2025</source>
        <translation>najpierw miesiąc: 12/31/2025</translation>
    </message>
    <message>
        <source>in every row</source>
        <translation>w każdym wierszu</translation>
    </message>
    <message>
        <source>the same text in every row</source>
        <translation>ten sam tekst w każdym wierszu</translation>
    </message>
    <message>
        <source>Text of every row</source>
        <translation>Tekst każdego wiersza</translation>
    </message>
    <message>
        <source>What the text of every row becomes</source>
        <translation>Czym staje się tekst każdego wiersza</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which stay as they are</source>
        <translation>
            <numerusform>i jeszcze %n, która zostaje bez zmian</numerusform>
            <numerusform>i jeszcze %n, które zostają bez zmian</numerusform>
            <numerusform>i jeszcze %n, które zostają bez zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>Lata dwucyfrowe</translation>
    </message>
    <message>
        <source>Century of the years of two digits in the column %1</source>
        <translation>Stulecie lat dwucyfrowych w kolumnie %1</translation>
    </message>
    <message>
        <source>are not read</source>
        <translation>nie są czytane</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>zachowana bez zmian</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Podmiot</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adres źródła</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Pora dnia</translation>
    </message>
    <message>
        <source>Time of day of the end</source>
        <translation>Pora dnia końca</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Year of the end</source>
        <translation>Rok końca</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Miesiąc końca</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Dzień końca</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>W granicach</translation>
    </message>
    <message>
        <source>Birth or foundation</source>
        <translation>Urodzenie lub założenie</translation>
    </message>
    <message>
        <source>Death or end of it</source>
        <translation>Śmierć lub koniec istnienia</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Marking (TLP)</source>
        <translation>Oznaczenie (TLP)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identyfikator</translation>
    </message>
</context>
<context>
    <name>kronika::CommandPalette</name>
    <message>
        <source>On the timeline</source>
        <translation>Na osi czasu</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>A part of a command&apos;s name</source>
        <translation>Część nazwy polecenia</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (nie teraz)</translation>
    </message>
    <message>
        <source>No command has “%1” in its name.</source>
        <translation>Żadne polecenie nie ma w nazwie „%1”.</translation>
    </message>
</context>
<context>
    <name>kronika::Consistency</name>
    <message>
        <source>“%1” starts after “%2”, which it is said to cause</source>
        <translation>„%1” zaczyna się po „%2”, którego ma być przyczyną</translation>
    </message>
    <message>
        <source>“%1” may start after “%2”, which it is said to cause</source>
        <translation>„%1” może zaczynać się po „%2”, którego ma być przyczyną</translation>
    </message>
    <message>
        <source>“%1” starts before “%2”, to which it responds</source>
        <translation>„%1” zaczyna się przed „%2”, na które odpowiada</translation>
    </message>
    <message>
        <source>“%1” may start before “%2”, to which it responds</source>
        <translation>„%1” może zaczynać się przed „%2”, na które odpowiada</translation>
    </message>
    <message>
        <source>“%1” is over before “%2” starts, which it concludes</source>
        <translation>„%1” kończy się przed początkiem „%2”, które zamyka</translation>
    </message>
    <message>
        <source>“%1” may be over before “%2” starts, which it concludes</source>
        <translation>„%1” może kończyć się przed początkiem „%2”, które zamyka</translation>
    </message>
    <message>
        <source>“%1” is over before “%2” starts, which it investigates</source>
        <translation>„%1” kończy się przed początkiem „%2”, które bada</translation>
    </message>
    <message>
        <source>“%1” may be over before “%2” starts, which it investigates</source>
        <translation>„%1” może kończyć się przed początkiem „%2”, które bada</translation>
    </message>
    <message>
        <source>“%1” is not within “%2”, of which it is part</source>
        <translation>„%1” nie mieści się w „%2”, którego jest częścią</translation>
    </message>
    <message>
        <source>“%1” may not be within “%2”, of which it is part</source>
        <translation>„%1” może nie mieścić się w „%2”, którego jest częścią</translation>
    </message>
    <message>
        <source>“%1” ends before it starts</source>
        <translation>„%1” kończy się przed swoim początkiem</translation>
    </message>
    <message>
        <source>“%1” starts after its source “%2” was published, which reports it</source>
        <translation>„%1” zaczyna się po publikacji źródła „%2”, które o nim donosi</translation>
    </message>
    <message>
        <source>“%1” may start after its source “%2” was published, which reports it</source>
        <translation>„%1” może zaczynać się po publikacji źródła „%2”, które o nim donosi</translation>
    </message>
    <message>
        <source>“%1” is dated by “%2” outside its own date</source>
        <translation>„%2” datuje „%1” poza jego własną datą</translation>
    </message>
    <message>
        <source>“%1” may be dated by “%2” outside its own date</source>
        <translation>„%2” być może datuje „%1” poza jego własną datą</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>sprzeczność</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>być może</translation>
    </message>
    <message>
        <source>“%1” is said to cause itself</source>
        <translation>„%1” ma być przyczyną samego siebie</translation>
    </message>
    <message>
        <source>“%1” is said to respond to itself</source>
        <translation>„%1” ma być odpowiedzią na samo siebie</translation>
    </message>
    <message>
        <source>“%1” is said to conclude itself</source>
        <translation>„%1” ma być zakończeniem samego siebie</translation>
    </message>
    <message>
        <source>“%1” is said to investigate itself</source>
        <translation>„%1” ma badać samo siebie</translation>
    </message>
    <message>
        <source>“%1” is said to be a part of itself</source>
        <translation>„%1” ma być częścią samego siebie</translation>
    </message>
    <message>
        <source>“%1” is said to cause “%2”, of which it is itself an effect</source>
        <translation>„%1” ma być przyczyną „%2”, którego samo jest skutkiem</translation>
    </message>
    <message>
        <source>“%1” is said to respond to “%2”, which itself responds to it</source>
        <translation>„%1” ma być odpowiedzią na „%2”, które samo jest odpowiedzią na to zdarzenie</translation>
    </message>
    <message>
        <source>“%1” is said to be a part of “%2”, which is itself a part of it</source>
        <translation>„%1” ma być częścią „%2”, które samo jest częścią tego zdarzenia</translation>
    </message>
</context>
<context>
    <name>kronika::ContextMenu</name>
    <message>
        <source>Zoom to the Event</source>
        <translation>Powiększ zdarzenie</translation>
    </message>
    <message>
        <source>Add to or Take from the Selection</source>
        <translation>Dodaj do zaznaczenia lub usuń z niego</translation>
    </message>
    <message>
        <source>Copy the Event</source>
        <translation>Kopiuj zdarzenie</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiuj jako Markdown</translation>
    </message>
    <message>
        <source>Copy the Title</source>
        <translation>Kopiuj tytuł</translation>
    </message>
    <message>
        <source>Copy the Date</source>
        <translation>Kopiuj datę</translation>
    </message>
    <message>
        <source>Copy the Id</source>
        <translation>Kopiuj identyfikator</translation>
    </message>
    <message>
        <source>%1 events here</source>
        <translation>Zdarzenia w tym miejscu: %1</translation>
    </message>
    <message>
        <source>Zoom into Them</source>
        <translation>Powiększ je</translation>
    </message>
    <message>
        <source>Zoom to the Lane</source>
        <translation>Powiększ pas</translation>
    </message>
    <message>
        <source>Search for This Actor</source>
        <translation>Wyszukaj ten podmiot</translation>
    </message>
    <message>
        <source>Copy This Moment</source>
        <translation>Kopiuj tę chwilę</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Rozwiń</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Show the Details</source>
        <translation>Pokaż szczegóły</translation>
    </message>
    <message>
        <source>Select the Lane&apos;s Events</source>
        <translation>Zaznacz zdarzenia pasa</translation>
    </message>
    <message>
        <source>Show Only This Actor</source>
        <translation>Pokaż tylko ten podmiot</translation>
    </message>
    <message>
        <source>Leave This Actor Out</source>
        <translation>Pomiń ten podmiot</translation>
    </message>
    <message>
        <source>Zoom In Here</source>
        <translation>Powiększ tutaj</translation>
    </message>
    <message>
        <source>Search from Here On</source>
        <translation>Szukaj od tego miejsca</translation>
    </message>
    <message>
        <source>Search up to Here</source>
        <translation>Szukaj do tego miejsca</translation>
    </message>
    <message>
        <source>Go to a Linked Event</source>
        <translation>Przejdź do powiązanego zdarzenia</translation>
    </message>
    <message>
        <source>Search for This Category</source>
        <translation>Wyszukaj tę kategorię</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odepnij</translation>
    </message>
    <message>
        <source>Pin to the Top</source>
        <translation>Przypnij na górze</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Order of the File</source>
        <translation>Kolejność z pliku</translation>
    </message>
</context>
<context>
    <name>kronika::ContradictionList</name>
    <message>
        <source>1 contradiction</source>
        <translation>1 sprzeczność</translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <translation>
            <numerusform>%n sprzeczność</numerusform>
            <numerusform>%n sprzeczności</numerusform>
            <numerusform>%n sprzeczności</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates do not contradict one another</source>
        <translation>Daty nie są ze sobą sprzeczne</translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n być może</numerusform>
            <numerusform>%n być może</numerusform>
            <numerusform>%n być może</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, because an end is not known</source>
        <translation>
            <numerusform>%n nierozstrzygnięta, bo nie znamy końca</numerusform>
            <numerusform>%n nierozstrzygnięte, bo nie znamy końca</numerusform>
            <numerusform>%n nierozstrzygniętych, bo nie znamy końca</numerusform>
        </translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Sprzeczności</translation>
    </message>
</context>
<context>
    <name>kronika::ContradictionModel</name>
    <message>
        <source>How sure</source>
        <translation>Na ile pewne</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Co się nie zgadza</translation>
    </message>
</context>
<context>
    <name>kronika::DataExport</name>
    <message>
        <source>No such format can be written</source>
        <translation>Takiego formatu nie można zapisać</translation>
    </message>
</context>
<context>
    <name>kronika::DateField</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>28 May 2025, May 2025, since 2022, 2025-05-28 …</source>
        <translation>28 maja 2025, maj 2025, od 2022, 2025-05-28 …</translation>
    </message>
    <message>
        <source>How the date is understood</source>
        <translation>Jak rozumiana jest data</translation>
    </message>
    <message>
        <source>What the date can mean</source>
        <translation>Co może znaczyć ta data</translation>
    </message>
    <message>
        <source>A day, a month, a year, a range: as EDTF or in words.</source>
        <translation>Dzień, miesiąc, rok, zakres: w EDTF lub słownie.</translation>
    </message>
    <message>
        <source>This can mean several dates.</source>
        <translation>To może znaczyć kilka dat.</translation>
    </message>
    <message>
        <source>Choose the one that is meant.</source>
        <translation>Wybierz tę właściwą.</translation>
    </message>
    <message>
        <source>%1 is read as EDTF. If something else is meant, choose it.</source>
        <translation>%1 odczytano jako EDTF. Jeśli chodzi o coś innego, wybierz to.</translation>
    </message>
</context>
<context>
    <name>kronika::DensityChart</name>
    <message>
        <source>Events over time</source>
        <translation>Zdarzenia w czasie</translation>
    </message>
</context>
<context>
    <name>kronika::Detail</name>
    <message>
        <source>Sources disagree: a claim disputes what others say.</source>
        <translation>Źródła są niezgodne: jedno twierdzenie podważa inne.</translation>
    </message>
    <message>
        <source>Sources disagree on the time: their dates do not overlap.</source>
        <translation>Źródła są niezgodne co do czasu: ich daty się nie pokrywają.</translation>
    </message>
    <message>
        <source>Sources disagree on who it is attributed to.</source>
        <translation>Źródła są niezgodne, komu to przypisać.</translation>
    </message>
    <message>
        <source>It contradicts another event.</source>
        <translation>Jest sprzeczne z innym zdarzeniem.</translation>
    </message>
    <message>
        <source>Another event contradicts it.</source>
        <translation>Jest z nim sprzeczne inne zdarzenie.</translation>
    </message>
</context>
<context>
    <name>kronika::DetailPage</name>
    <message>
        <source>The date as the file has it (EDTF)</source>
        <translation>Data tak jak w pliku (EDTF)</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>pewność</translation>
    </message>
    <message>
        <source>What the sources claim</source>
        <translation>Co twierdzą źródła</translation>
    </message>
    <message>
        <source>Linked events</source>
        <translation>Powiązane zdarzenia</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identyfikator</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Sprzeczności</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Przejdź do „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more entries are not shown here: so many take long to lay out.</source>
        <translation>
            <numerusform>%n dalszy wpis nie jest tu pokazany: tak wiele długo się układa.</numerusform>
            <numerusform>%n dalsze wpisy nie są tu pokazane: tak wiele długo się układa.</numerusform>
            <numerusform>%n dalszych wpisów nie jest tu pokazanych: tak wiele długo się układa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
</context>
<context>
    <name>kronika::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>%1 selected.</source>
        <translation>Zaznaczono: %1.</translation>
    </message>
    <message>
        <source>Select an event to read everything about it.</source>
        <translation>Zaznacz zdarzenie, aby przeczytać o nim wszystko.</translation>
    </message>
    <message>
        <source>%1 selected; this one is current:</source>
        <translation>Zaznaczono: %1; bieżące:</translation>
    </message>
    <message>
        <source>There are no events yet, so there is nothing to read here.

Write some into the file of this chronology with a text editor and press F5, or open another file.</source>
        <translation>Nie ma jeszcze żadnych zdarzeń, więc nie ma tu czego czytać.

Dopisz je do pliku tej chronologii w edytorze tekstu i naciśnij F5 albo otwórz inny plik.</translation>
    </message>
</context>
<context>
    <name>kronika::EmptyHint</name>
    <message>
        <source>This chronology has no events yet.
Write some into its file with a text editor, then press F5 to read it again.</source>
        <translation>W tej chronologii nie ma jeszcze zdarzeń.
Wpisz je do pliku w edytorze tekstu i naciśnij F5, aby wczytać go ponownie.</translation>
    </message>
    <message>
        <source>No event matches the search.
Press Ctrl+Shift+F to clear it.</source>
        <translation>Żadne zdarzenie nie pasuje do wyszukiwania.
Naciśnij Ctrl+Shift+F, aby je wyczyścić.</translation>
    </message>
    <message>
        <source>The first event: %1 →</source>
        <translation>Pierwsze zdarzenie: %1 →</translation>
    </message>
    <message>
        <source>← The last event: %1</source>
        <translation>← Ostatnie zdarzenie: %1</translation>
    </message>
    <message>
        <source>← The event before: %1</source>
        <translation>← Poprzednie zdarzenie: %1</translation>
    </message>
    <message>
        <source>The next event: %1 →</source>
        <translation>Następne zdarzenie: %1 →</translation>
    </message>
    <message>
        <source>No event of this chronology has a date of its own.
They stand in the tray at the bottom, where a click or the arrow keys select them.</source>
        <translation>Żadne zdarzenie tej chronologii nie ma własnej daty.
Stoją w zasobniku na dole; wybiera je kliknięcie lub klawisze strzałek.</translation>
    </message>
    <message>
        <source>What matches stands in other lanes.
Press Ctrl+Shift+H to hide the empty ones, or F3 to go to the next match.</source>
        <translation>To, co pasuje, jest na innych pasach.
Ctrl+Shift+H ukrywa puste, F3 przechodzi do następnego trafienia.</translation>
    </message>
</context>
<context>
    <name>kronika::ErrorPage</name>
    <message>
        <source>This file could not be opened</source>
        <translation>Tego pliku nie udało się otworzyć</translation>
    </message>
    <message>
        <source>What is wrong, line by line</source>
        <translation>Co jest źle, wiersz po wierszu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>&amp;Open another…</source>
        <translation>&amp;Otwórz inny…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>Nie udało się otworzyć %1</translation>
    </message>
    <message>
        <source>If the file is in another &amp;format, read it as:</source>
        <translation>Jeśli plik jest w innym &amp;formacie, odczytaj go jako:</translation>
    </message>
    <message>
        <source>Format to read the file as</source>
        <translation>Format, w jakim odczytać plik</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>O&amp;dczytaj</translation>
    </message>
    <message>
        <source>&amp;Back to what was open</source>
        <translation>&amp;Wróć do tego, co było otwarte</translation>
    </message>
    <message>
        <source>%1 could not be read again</source>
        <translation>Nie udało się ponownie odczytać %1</translation>
    </message>
</context>
<context>
    <name>kronika::EventClipboard</name>
    <message numerus="yes">
        <source>%n events are more than the clipboard is good for</source>
        <translation>
            <numerusform>%n zdarzenie to więcej, niż zniesie schowek</numerusform>
            <numerusform>%n zdarzenia to więcej, niż zniesie schowek</numerusform>
            <numerusform>%n zdarzeń to więcej, niż zniesie schowek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>select fewer than %n events, or export them to a file</source>
        <translation>
            <numerusform>zaznacz mniej niż %n zdarzenie albo wyeksportuj je do pliku</numerusform>
            <numerusform>zaznacz mniej niż %n zdarzenia albo wyeksportuj je do pliku</numerusform>
            <numerusform>zaznacz mniej niż %n zdarzeń albo wyeksportuj je do pliku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n events…</source>
        <translation>
            <numerusform>Kopiowanie %n zdarzenia…</numerusform>
            <numerusform>Kopiowanie %n zdarzeń…</numerusform>
            <numerusform>Kopiowanie %n zdarzeń…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::EventPopup</name>
    <message>
        <source>… and %1 more</source>
        <translation>… i jeszcze %1</translation>
    </message>
</context>
<context>
    <name>kronika::EventTable</name>
    <message>
        <source>No event matches the search.</source>
        <translation>Żadne zdarzenie nie pasuje do wyszukiwania.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Events in time order</source>
        <translation>Zdarzenia w kolejności czasowej</translation>
    </message>
</context>
<context>
    <name>kronika::ExportDialog</name>
    <message>
        <source>With &amp;legend</source>
        <translation>Z l&amp;egendą</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Obraz PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Rysunek SVG</translation>
    </message>
    <message>
        <source>PDF for paper</source>
        <translation>PDF do druku</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>To, co pokazuje okno</translation>
    </message>
    <message>
        <source>These dates</source>
        <translation>Te daty</translation>
    </message>
    <message>
        <source>A date or an interval as EDTF: 2024, 2021/2025-05, 2025-05-01/2025-05-31</source>
        <translation>Data lub przedział w EDTF: 2024, 2021/2025-05, 2025-05-01/2025-05-31</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Do druku</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Eksportu&amp;j…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Zakres</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Daty</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Ozn&amp;aczenie</translation>
    </message>
    <message>
        <source>What is &amp;above</source>
        <translation>Co jes&amp;t powyżej</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Type a date or an interval, such as 2024 or 2021/2025-05.</source>
        <translation>Wpisz datę lub przedział, np. 2024 albo 2021/2025-05.</translation>
    </message>
    <message>
        <source>Both ends must be known.</source>
        <translation>Oba końce muszą być znane.</translation>
    </message>
    <message>
        <source>Def&amp;use formulas for spreadsheets</source>
        <translation>U&amp;nieszkodliwiaj formuły dla arkuszy</translation>
    </message>
    <message>
        <source>High contrast on white</source>
        <translation>Wysoki kontrast na białym</translation>
    </message>
    <message>
        <source>High contrast on black</source>
        <translation>Wysoki kontrast na czarnym</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Jęz&amp;yk</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>na przykład %1</translation>
    </message>
</context>
<context>
    <name>kronika::ExportOutlookView</name>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Looking at what can be kept…</source>
        <translation>Sprawdzanie, co da się zachować…</translation>
    </message>
    <message numerus="yes">
        <source>%n events will be written.</source>
        <translation>
            <numerusform>Zostanie zapisane %n zdarzenie.</numerusform>
            <numerusform>Zostaną zapisane %n zdarzenia.</numerusform>
            <numerusform>Zostanie zapisanych %n zdarzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are withheld for their marking.</source>
        <translation>
            <numerusform>%n zdarzenie zatrzymano z powodu oznaczenia.</numerusform>
            <numerusform>%n zdarzenia zatrzymano z powodu oznaczenia.</numerusform>
            <numerusform>%n zdarzeń zatrzymano z powodu oznaczenia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are withheld for their marking.</source>
        <translation>
            <numerusform>%n źródło zatrzymano z powodu oznaczenia.</numerusform>
            <numerusform>%n źródła zatrzymano z powodu oznaczenia.</numerusform>
            <numerusform>%n źródeł zatrzymano z powodu oznaczenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds everything of them.</source>
        <translation>„%1” zachowa o nich wszystko.</translation>
    </message>
    <message>
        <source>“%1” cannot hold all of them:</source>
        <translation>„%1” nie zachowa o nich wszystkiego:</translation>
    </message>
    <message numerus="yes">
        <source>%n actors, categories, eras and views have no marking of their own and are not withheld.</source>
        <translation>
            <numerusform>%n podmiot, kategoria, epoka lub widok nie ma własnego oznaczenia i nie jest zatrzymywany.</numerusform>
            <numerusform>%n podmioty, kategorie, epoki i widoki nie mają własnego oznaczenia i nie są zatrzymywane.</numerusform>
            <numerusform>%n podmiotów, kategorii, epok i widoków nie ma własnego oznaczenia i nie jest zatrzymywanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not in the file</source>
        <translation>Czego nie ma w pliku</translation>
    </message>
    <message>
        <source>Withheld: %1</source>
        <translation>Zatrzymano: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln pages: a shorter range or a search makes fewer.</source>
        <translation>
            <numerusform>Pierwsza z %Ln strony: krótszy zakres lub wyszukiwanie da ich mniej.</numerusform>
            <numerusform>Pierwsza z %Ln stron: krótszy zakres lub wyszukiwanie da ich mniej.</numerusform>
            <numerusform>Pierwsza z %Ln stron: krótszy zakres lub wyszukiwanie da ich mniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln pages.</source>
        <translation>
            <numerusform>Pierwsza z %Ln strony.</numerusform>
            <numerusform>Pierwsza z %Ln stron.</numerusform>
            <numerusform>Pierwsza z %Ln stron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events have no marking at all and are not withheld.</source>
        <translation>
            <numerusform>%n zdarzenie nie ma żadnego oznaczenia i nie zostanie zatrzymane.</numerusform>
            <numerusform>%n zdarzenia nie mają żadnego oznaczenia i nie zostaną zatrzymane.</numerusform>
            <numerusform>%n zdarzeń nie ma żadnego oznaczenia i nie zostanie zatrzymanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources have no marking at all and are not withheld.</source>
        <translation>
            <numerusform>%n źródło nie ma żadnego oznaczenia i nie zostanie zatrzymane.</numerusform>
            <numerusform>%n źródła nie mają żadnego oznaczenia i nie zostaną zatrzymane.</numerusform>
            <numerusform>%n źródeł nie ma żadnego oznaczenia i nie zostanie zatrzymanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are left out: the format has no place for them.</source>
        <translation>
            <numerusform>%n zdarzenie zostanie pominięte: format nie ma dla niego miejsca.</numerusform>
            <numerusform>%n zdarzenia zostaną pominięte: format nie ma dla nich miejsca.</numerusform>
            <numerusform>%n zdarzeń zostanie pominiętych: format nie ma dla nich miejsca.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the file has only in another way</source>
        <translation>Co plik zawiera tylko w inny sposób</translation>
    </message>
    <message>
        <source>Not in the file, %1:</source>
        <translation>Nie ma tego w pliku, %1:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i %n inny</numerusform>
            <numerusform>i %n inne</numerusform>
            <numerusform>i %n innych</numerusform>
        </translation>
    </message>
    <message>
        <source>Eras and views are kept with their times, which may tell of what is withheld: %1</source>
        <translation>Epoki i widoki zostają ze swoimi czasami, które mogą zdradzić, co zatrzymano: %1</translation>
    </message>
</context>
<context>
    <name>kronika::Field</name>
    <message>
        <source>Id</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>W granicach</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Translated titles</source>
        <translation>Przetłumaczone tytuły</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Podmioty</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Twierdzenia</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Załączniki</translation>
    </message>
</context>
<context>
    <name>kronika::File</name>
    <message>
        <source>the bytes could not be written</source>
        <translation>nie udało się zapisać danych</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>pliku nie można odczytać: %1</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>pliku nie można otworzyć: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>standardowego wejścia nie można odczytać: %1</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>na standardowe wyjście nie można pisać: %1</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>do odczytania go nie wystarcza pamięci</translation>
    </message>
    <message>
        <source>found nothing: it is empty; expected a chronology</source>
        <translation>plik jest pusty; oczekiwano: chronologia</translation>
    </message>
    <message>
        <source>this is in no format that can be read</source>
        <translation>to nie jest żaden z formatów, które można odczytać</translation>
    </message>
    <message>
        <source>this is not a regular file but a device, pipe or socket</source>
        <translation>to nie zwykły plik, lecz urządzenie, potok lub gniazdo</translation>
    </message>
    <message>
        <source>this is a folder; expected a file</source>
        <translation>to jest folder; oczekiwano: plik</translation>
    </message>
    <message>
        <source>this is a symbolic link to a file that does not exist</source>
        <translation>to dowiązanie symboliczne do pliku, który nie istnieje</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nie ma takiego pliku</translation>
    </message>
    <message>
        <source>the file cannot be opened: permission denied</source>
        <translation>pliku nie można otworzyć: brak uprawnień</translation>
    </message>
    <message>
        <source>this is a folder; expected a file to write</source>
        <translation>to jest folder; oczekiwano: plik do zapisania</translation>
    </message>
    <message>
        <source>this is a symbolic link that leads nowhere</source>
        <translation>to dowiązanie symboliczne, które donikąd nie prowadzi</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>folder %1 nie istnieje</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>plik jest chroniony przed zapisem</translation>
    </message>
    <message>
        <source>save under another name</source>
        <translation>proszę zapisać pod inną nazwą</translation>
    </message>
    <message>
        <source>files cannot be written in the folder %1: permission denied</source>
        <translation>w folderze %1 nie można zapisywać plików: brak uprawnień</translation>
    </message>
    <message>
        <source>save in another folder</source>
        <translation>proszę zapisać w innym folderze</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>dysk jest tylko do odczytu</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>pliku nie można zapisać: %1</translation>
    </message>
    <message>
        <source>the disk is full: %1 are free on %2, at least %3 are needed</source>
        <translation>dysk jest pełny: na %2 wolne jest %1, potrzeba co najmniej %3</translation>
    </message>
    <message>
        <source>what was there before is unchanged; save in another place</source>
        <translation>to, co było tam wcześniej, pozostało bez zmian; proszę zapisać w innym miejscu</translation>
    </message>
    <message>
        <source>found more than 2 GiB; expected a smaller file</source>
        <translation>znaleziono ponad 2 GiB; oczekiwano: mniejszy plik</translation>
    </message>
    <message>
        <source>remarks, as the description of the chronology</source>
        <translation>uwagi, jako opis chronologii</translation>
    </message>
    <message>
        <source>a line of fewer than 11 fields</source>
        <translation>wiersz mający mniej niż 11 pól</translation>
    </message>
    <message>
        <source>found objects with more than %1 different members; expected the rows of a table</source>
        <translation>znaleziono obiekty mające razem ponad %1 różnych pól; oczekiwano: wiersze tabeli</translation>
    </message>
    <message>
        <source>an element that is no object</source>
        <translation>element, który nie jest obiektem</translation>
    </message>
    <message numerus="yes">
        <source>%n members have a name that their object has already, the first of them in line %1; they are read as columns “NAME (2)”</source>
        <translation>
            <numerusform>%n pole ma nazwę, którą jego obiekt już ma, w wierszu %1; odczytano je jako kolumnę „NAZWA (2)”</numerusform>
            <numerusform>%n pola mają nazwy, które ich obiekty już mają, pierwsze z nich w wierszu %1; odczytano je jako kolumny „NAZWA (2)”</numerusform>
            <numerusform>%n pól ma nazwy, które ich obiekty już mają, pierwsze z nich w wierszu %1; odczytano je jako kolumny „NAZWA (2)”</numerusform>
        </translation>
    </message>
    <message>
        <source>found no BEGIN:VCALENDAR; expected an iCalendar file</source>
        <translation>nie znaleziono BEGIN:VCALENDAR; oczekiwano: plik iCalendar</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>strefy czasowe</translation>
    </message>
    <message>
        <source>a record of more than 32 MiB</source>
        <translation>rekord większy niż 32 MiB</translation>
    </message>
    <message>
        <source>free and busy times</source>
        <translation>terminy wolne i zajęte</translation>
    </message>
    <message>
        <source>a record that cannot be read at all</source>
        <translation>rekord, którego w ogóle nie da się odczytać</translation>
    </message>
    <message>
        <source>found no END:%1 for this record; it is closed where the next one begins</source>
        <translation>nie znaleziono END:%1 tego rekordu; uznano, że kończy się tam, gdzie zaczyna się następny</translation>
    </message>
    <message>
        <source>found an end before the start; it is kept aside</source>
        <translation>znaleziono koniec przed początkiem; odłożono go na bok</translation>
    </message>
    <message>
        <source>found a DTSTART that is no date; the event is undated</source>
        <translation>znaleziono DTSTART, które nie jest datą; zdarzenie pozostaje bez daty</translation>
    </message>
    <message numerus="yes">
        <source>%n rules of recurrence are kept but not carried out: each is one event, at its first time</source>
        <translation>
            <numerusform>%n reguła powtarzania została zachowana, lecz nie jest stosowana: to jedno zdarzenie, w pierwszym terminie</numerusform>
            <numerusform>%n reguły powtarzania zostały zachowane, lecz nie są stosowane: każda to jedno zdarzenie, w pierwszym terminie</numerusform>
            <numerusform>%n reguł powtarzania zostało zachowanych, lecz nie są stosowane: każda to jedno zdarzenie, w pierwszym terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>an id</source>
        <translation>identyfikator</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>napis</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>tablica obiektów</translation>
    </message>
    <message>
        <source>an EDTF date</source>
        <translation>data EDTF</translation>
    </message>
    <message>
        <source>a relative path that stays below the file&apos;s own folder</source>
        <translation>ścieżka względna, która nie wychodzi poza folder pliku</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>found both &quot;path&quot; and &quot;url&quot;; expected one of them</source>
        <translation>znaleziono zarówno &quot;path&quot;, jak i &quot;url&quot;; oczekiwano jednego z nich</translation>
    </message>
    <message>
        <source>found neither &quot;path&quot; nor &quot;url&quot;; expected one of them</source>
        <translation>nie znaleziono ani &quot;path&quot;, ani &quot;url&quot;; oczekiwano jednego z nich</translation>
    </message>
    <message>
        <source>a reliability from A to F (Admiralty code)</source>
        <translation>wiarygodność od A do F (kod Admiralicji)</translation>
    </message>
    <message>
        <source>1, the version of the format</source>
        <translation>1, wersja formatu</translation>
    </message>
    <message>
        <source>found version %1 of the format; this program knows version 1, so the file is read as far as that goes and cannot be saved over</source>
        <translation>znaleziono wersję %1 formatu; ten program zna wersję 1, więc odczytuje plik na tyle, na ile to możliwe, i nie może go nadpisać</translation>
    </message>
    <message>
        <source>the IANA name of a time zone, such as Europe/Prague</source>
        <translation>nazwa strefy czasowej IANA, na przykład Europe/Prague</translation>
    </message>
    <message>
        <source>found the id %1 a second time; expected each id in &quot;%2&quot; once</source>
        <translation>znaleziono identyfikator %1 po raz drugi; oczekiwano każdego identyfikatora w &quot;%2&quot; tylko raz</translation>
    </message>
    <message>
        <source>found %1; expected an id from &quot;%2&quot;, where there is no such id</source>
        <translation>znaleziono: %1; oczekiwano identyfikatora z &quot;%2&quot;, gdzie takiego nie ma</translation>
    </message>
    <message>
        <source>found the cycle %1; expected parents without a cycle</source>
        <translation>znaleziono cykl %1; oczekiwano nadrzędnych bez cyklu</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>tablica</translation>
    </message>
    <message>
        <source>a string with half of a surrogate pair</source>
        <translation>napis z połową pary zastępczej</translation>
    </message>
    <message>
        <source>found %1; expected %2</source>
        <translation>znaleziono: %1; oczekiwano: %2</translation>
    </message>
    <message>
        <source>found %1, which is kept; expected one of %2</source>
        <translation>znaleziono: %1 (zachowano); oczekiwano jednego z: %2</translation>
    </message>
    <message>
        <source>an id of 1 to 200 bytes without control characters</source>
        <translation>identyfikator od 1 do 200 bajtów bez znaków sterujących</translation>
    </message>
    <message>
        <source>an EDTF interval</source>
        <translation>przedział EDTF</translation>
    </message>
    <message>
        <source>an EDTF interval, such as 2021/2022</source>
        <translation>przedział EDTF, na przykład 2021/2022</translation>
    </message>
    <message>
        <source>%1 (in the zone %2 its end lies before its start)</source>
        <translation>%1 (w strefie %2 koniec leży przed początkiem)</translation>
    </message>
    <message>
        <source>found %1, which is kept but cannot be placed: it is beyond the years %2 to %3</source>
        <translation>znaleziono: %1; zachowano, ale nie da się umieścić na osi: wykracza poza lata od %2 do %3</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>liczba całkowita od %1 do %2</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>tablica napisów</translation>
    </message>
    <message>
        <source>an array of ids</source>
        <translation>tablica identyfikatorów</translation>
    </message>
    <message>
        <source>an object from language tags to strings</source>
        <translation>obiekt przypisujący znacznikom języków napisy</translation>
    </message>
    <message>
        <source>found the name %1; expected a language tag (BCP 47)</source>
        <translation>znaleziono nazwę %1; oczekiwano: znacznik języka (BCP 47)</translation>
    </message>
    <message>
        <source>found the member %1 a second time; expected it once</source>
        <translation>znaleziono pole %1 po raz drugi; oczekiwano go tylko raz</translation>
    </message>
    <message>
        <source>a TLP marking: TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR</source>
        <translation>oznaczenie TLP: TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN lub TLP:CLEAR</translation>
    </message>
    <message>
        <source>a colour like #0a64c8</source>
        <translation>kolor taki jak #0a64c8</translation>
    </message>
    <message>
        <source>a language tag (BCP 47)</source>
        <translation>znacznik języka (BCP 47)</translation>
    </message>
    <message>
        <source>found an object without &quot;%1&quot;; expected this member</source>
        <translation>znaleziono obiekt bez &quot;%1&quot;; oczekiwano tego pola</translation>
    </message>
    <message>
        <source>found a single value; expected an object such as {&quot;kronika&quot;: 1}</source>
        <translation>znaleziono pojedynczą wartość; oczekiwano: obiekt taki jak {&quot;kronika&quot;: 1}</translation>
    </message>
    <message>
        <source>found a byte order mark, which is skipped; expected none</source>
        <translation>znaleziono znacznik kolejności bajtów (pominięto); nie oczekiwano go</translation>
    </message>
    <message>
        <source>found no date that can be read; the event is undated</source>
        <translation>nie znaleziono daty, którą można odczytać; zdarzenie pozostaje bez daty</translation>
    </message>
    <message>
        <source>a line of fewer than 11 cells</source>
        <translation>wiersz mający mniej niż 11 komórek</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>to nie obiekt</translation>
    </message>
    <message>
        <source>clusters of galaxies, word for word</source>
        <translation>klastry galaktyk, słowo w słowo</translation>
    </message>
    <message>
        <source>clusters that are there already</source>
        <translation>klastry, które już są</translation>
    </message>
    <message>
        <source>it is deleted in MISP</source>
        <translation>usunięto to w MISP</translation>
    </message>
    <message>
        <source>proposals, word for word</source>
        <translation>propozycje, słowo w słowo</translation>
    </message>
    <message>
        <source>attributes without first_seen, word for word</source>
        <translation>atrybuty bez first_seen, słowo w słowo</translation>
    </message>
    <message>
        <source>objects without first_seen, word for word</source>
        <translation>obiekty bez first_seen, słowo w słowo</translation>
    </message>
    <message>
        <source>found no moment; the event is undated</source>
        <translation>nie znaleziono chwili; zdarzenie pozostaje bez daty</translation>
    </message>
    <message>
        <source>a line or member that is not an object</source>
        <translation>wiersz lub pole, które nie jest obiektem</translation>
    </message>
    <message>
        <source>found dates that cannot be read; they are kept aside</source>
        <translation>znaleziono daty, których nie da się odczytać; odłożono je na bok</translation>
    </message>
    <message>
        <source>an element that is no event</source>
        <translation>element, który nie jest zdarzeniem</translation>
    </message>
    <message>
        <source>found an end before the start; the event is undated, its times are kept</source>
        <translation>znaleziono koniec przed początkiem; zdarzenie pozostaje bez daty, jego czasy zachowano</translation>
    </message>
    <message>
        <source>what Kronika had added to this file no longer fits it; it is read as any other STIX</source>
        <translation>to, co Kronika dodała do tego pliku, już do niego nie pasuje; odczytano go jak każdy inny STIX</translation>
    </message>
    <message>
        <source>another program has changed this actor: its name and description are taken from there</source>
        <translation>inny program zmienił ten podmiot: nazwę i opis wzięto stamtąd</translation>
    </message>
    <message>
        <source>relationships: links, parts of actors, parents</source>
        <translation>relacje: powiązania, części podmiotów, nadrzędne</translation>
    </message>
    <message>
        <source>notes and opinions: claims on what they refer to</source>
        <translation>notatki i opinie: twierdzenia o tym, do czego się odnoszą</translation>
    </message>
    <message>
        <source>markings of what refers to them</source>
        <translation>oznaczenia tego, co się do nich odnosi</translation>
    </message>
    <message>
        <source>%1, word for word</source>
        <translation>%1, słowo w słowo</translation>
    </message>
    <message>
        <source>the operators of its attack flow refer to each other in more ways than are followed; some links between actions are left out</source>
        <translation>operatory jego przebiegu ataku odwołują się do siebie na więcej sposobów, niż się śledzi; niektóre powiązania między działaniami pominięto</translation>
    </message>
    <message>
        <source>an element without type or id</source>
        <translation>element bez typu lub identyfikatora</translation>
    </message>
    <message>
        <source>what Kronika added when it wrote the file</source>
        <translation>to, co Kronika dodała, zapisując plik</translation>
    </message>
    <message>
        <source>an older version of an object, word for word</source>
        <translation>starsza wersja obiektu, słowo w słowo</translation>
    </message>
    <message>
        <source>found the element “%1”; expected “timeline”</source>
        <translation>znaleziono element „%1”; oczekiwano „timeline”</translation>
    </message>
    <message>
        <source>a category without a name of its own</source>
        <translation>kategoria bez własnej nazwy</translation>
    </message>
    <message>
        <source>found times that cannot be read or end before they start; they are kept as texts</source>
        <translation>znaleziono czasy, których nie da się odczytać albo które kończą się przed początkiem; zachowano je jako teksty</translation>
    </message>
    <message>
        <source>background eras</source>
        <translation>epoki w tle</translation>
    </message>
    <message>
        <source>an era without times that can be read</source>
        <translation>epoka bez czasów, które można odczytać</translation>
    </message>
    <message>
        <source>its time is of the kind “%1”, which has no dates of the calendar; the times are kept as texts and the events are undated</source>
        <translation>jego czas jest rodzaju „%1”, bez dat kalendarzowych; czasy zachowano jako teksty, a zdarzenia pozostają bez dat</translation>
    </message>
    <message>
        <source>every time in it is midnight, so they were read as days</source>
        <translation>każdą godziną jest w nim północ, więc odczytano je jako dni</translation>
    </message>
    <message>
        <source>found the text format that Timeline wrote before version 0.3; expected XML (a newer Timeline opens it and writes that)</source>
        <translation>znaleziono format tekstowy, który Timeline zapisywał przed wersją 0.3; oczekiwano: XML (nowszy Timeline otwiera go i zapisuje jako XML)</translation>
    </message>
    <message>
        <source>title and description of the chronology</source>
        <translation>tytuł i opis chronologii</translation>
    </message>
    <message>
        <source>found a date that is not in the calendar; what of it is was read, all of it is kept aside</source>
        <translation>znaleziono datę, której nie ma w kalendarzu; odczytano z niej, co się dało, a całość odłożono na bok</translation>
    </message>
    <message>
        <source>an era without dates that can be read</source>
        <translation>epoka bez dat, które można odczytać</translation>
    </message>
    <message>
        <source>its cells are all empty</source>
        <translation>wszystkie jego komórki są puste</translation>
    </message>
    <message>
        <source>found “%1” in column “%2”, which makes no date with the rest; the date is read without it, and it is kept aside</source>
        <translation>znaleziono „%1” w kolumnie „%2”, co z resztą nie daje daty; datę odczytano bez tego, a to odłożono na bok</translation>
    </message>
    <message>
        <source>found no year that can be read; the event is undated</source>
        <translation>nie znaleziono roku, który można odczytać; zdarzenie pozostaje bez daty</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have more cells than there are columns; the surplus is kept as text</source>
        <translation>
            <numerusform>%n wiersz ma więcej komórek, niż jest kolumn; nadmiar zachowano jako tekst</numerusform>
            <numerusform>%n wiersze mają więcej komórek, niż jest kolumn; nadmiar zachowano jako tekst</numerusform>
            <numerusform>%n wierszy ma więcej komórek, niż jest kolumn; nadmiar zachowano jako tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>found a quote that encloses no cell; it is read as a character</source>
        <translation>znaleziono cudzysłów, który nie obejmuje komórki; odczytano go jako zwykły znak</translation>
    </message>
    <message>
        <source>a line that is not a JSON object</source>
        <translation>wiersz, który nie jest obiektem JSON</translation>
    </message>
    <message>
        <source>a line of fewer than 5 fields</source>
        <translation>wiersz mający mniej niż 5 pól</translation>
    </message>
    <message>
        <source>found no time that can be read; the event is undated</source>
        <translation>nie znaleziono czasu, który można odczytać; zdarzenie pozostaje bez daty</translation>
    </message>
    <message>
        <source>found no start that can be read; the event is undated</source>
        <translation>nie znaleziono początku, który można odczytać; zdarzenie pozostaje bez daty</translation>
    </message>
    <message>
        <source>a background without dates that can be read</source>
        <translation>tło bez dat, które można odczytać</translation>
    </message>
    <message>
        <source>the workbook is no zip file that can be opened: %1</source>
        <translation>skoroszyt nie jest plikiem zip, który można otworzyć: %1</translation>
    </message>
    <message>
        <source>the workbook has more than 20,000 parts; expected fewer</source>
        <translation>skoroszyt ma ponad 20 000 części; oczekiwano mniej</translation>
    </message>
    <message>
        <source>the workbook lacks its part “%1”</source>
        <translation>w skoroszycie brakuje części „%1”</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook cannot be opened: %2</source>
        <translation>części „%1” skoroszytu nie można otworzyć: %2</translation>
    </message>
    <message>
        <source>save the sheet as CSV in the program that it is of</source>
        <translation>proszę zapisać arkusz jako CSV w programie, z którego pochodzi</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook is broken: </source>
        <translation>część „%1” skoroszytu jest uszkodzona: </translation>
    </message>
    <message>
        <source>the part “%1” of the workbook inflates to more than 512 MiB, or the whole to more than 1 GiB; expected less</source>
        <translation>część „%1” skoroszytu po rozpakowaniu ma ponad 512 MiB albo całość ponad 1 GiB; oczekiwano mniej</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook inflates to more than 40 times its size, as no sheet does; expected less</source>
        <translation>część „%1” skoroszytu po rozpakowaniu jest ponad 40 razy większa, jak żaden arkusz; oczekiwano mniej</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook has an element with more than 1,000 attributes; expected fewer</source>
        <translation>część „%1” skoroszytu ma element z ponad 1000 atrybutów; oczekiwano mniej</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook has a DOCTYPE, which is not read</source>
        <translation>część „%1” skoroszytu ma DOCTYPE, którego się nie czyta</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook has more rows, columns or cells than a spreadsheet can</source>
        <translation>część „%1” skoroszytu ma więcej wierszy, kolumn lub komórek, niż może mieć arkusz</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook is not well-formed in line %2: %3</source>
        <translation>część „%1” skoroszytu jest niepoprawna w wierszu %2: %3</translation>
    </message>
    <message>
        <source>the workbook shows no sheet</source>
        <translation>skoroszyt nie ma widocznego arkusza</translation>
    </message>
    <message>
        <source>the workbook has no sheet “%1”</source>
        <translation>w skoroszycie nie ma arkusza „%1”</translation>
    </message>
    <message>
        <source>found a zip archive that is no workbook: it lacks xl/_rels/workbook.xml.rels</source>
        <translation>znaleziono archiwum zip, które nie jest skoroszytem: brakuje xl/_rels/workbook.xml.rels</translation>
    </message>
    <message>
        <source>save it as an Excel workbook (.xlsx) or as CSV in the program that it is of</source>
        <translation>proszę zapisać je jako skoroszyt Excela (.xlsx) albo jako CSV w programie, z którego pochodzi</translation>
    </message>
    <message>
        <source>this workbook is of the format before 2007, or locked by a password; expected .xlsx (save it as that, or as CSV)</source>
        <translation>ten skoroszyt jest w formacie sprzed 2007 roku albo chroniony hasłem; oczekiwano: .xlsx (proszę zapisać go tak lub jako CSV)</translation>
    </message>
    <message>
        <source>skipped 1 record: %1</source>
        <translation>pominięto 1 rekord: %1</translation>
    </message>
    <message>
        <source>of further kinds</source>
        <translation>innych rodzajów</translation>
    </message>
    <message>
        <source>internal error: %1 records were read, but what became of them adds up to %2; please report this</source>
        <translation>błąd wewnętrzny: odczytano %1 rekordów, lecz to, co z nich powstało, daje w sumie %2; proszę to zgłosić</translation>
    </message>
    <message>
        <source>internal error: the chronology does not hold what was counted; please report this</source>
        <translation>błąd wewnętrzny: w chronologii nie ma tego, co policzono; proszę to zgłosić</translation>
    </message>
    <message>
        <source>it holds no event</source>
        <translation>nie zawiera żadnego zdarzenia</translation>
    </message>
    <message numerus="yes">
        <source>%n values that a chronology cannot hold (dates, markings, grades) are kept as texts</source>
        <translation>
            <numerusform>%n wartość, której chronologia nie może zawierać (data, oznaczenie, ocena), zachowano jako tekst</numerusform>
            <numerusform>%n wartości, których chronologia nie może zawierać (daty, oznaczenia, oceny), zachowano jako teksty</numerusform>
            <numerusform>%n wartości, których chronologia nie może zawierać (daty, oznaczenia, oceny), zachowano jako teksty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references to records that are not in the file are left out</source>
        <translation>
            <numerusform>%n odwołanie do rekordu, którego nie ma w pliku, pominięto</numerusform>
            <numerusform>%n odwołania do rekordów, których nie ma w pliku, pominięto</numerusform>
            <numerusform>%n odwołań do rekordów, których nie ma w pliku, pominięto</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>to nie jest JSON</translation>
    </message>
    <message>
        <source>the text is empty; expected a JSON value</source>
        <translation>tekst jest pusty; oczekiwano: wartość JSON</translation>
    </message>
    <message>
        <source>found %1 after the end of the JSON value; expected nothing</source>
        <translation>znaleziono %1 po końcu wartości JSON; nie oczekiwano niczego</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>koniec tekstu</translation>
    </message>
    <message>
        <source>the control character U+%1</source>
        <translation>znak sterujący U+%1</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos;</source>
        <translation>&apos;,&apos; lub &apos;}&apos;</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;]&apos;</source>
        <translation>&apos;,&apos; lub &apos;]&apos;</translation>
    </message>
    <message>
        <source>a member&apos;s name in quotes</source>
        <translation>nazwa pola w cudzysłowie</translation>
    </message>
    <message>
        <source>the closing quote of a string</source>
        <translation>cudzysłów zamykający napis</translation>
    </message>
    <message>
        <source>an escape that JSON knows (\&quot; \\ \/ \b \f \n \r \t \uXXXX)</source>
        <translation>sekwencja, którą zna JSON (\&quot; \\ \/ \b \f \n \r \t \uXXXX)</translation>
    </message>
    <message>
        <source>an escape (control characters in strings are escaped)</source>
        <translation>sekwencja z ukośnikiem (tak zapisuje się w napisach znaki sterujące)</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>cyfra</translation>
    </message>
    <message>
        <source>found %1; expected &apos;%2&apos;</source>
        <translation>znaleziono: %1; oczekiwano: &apos;%2&apos;</translation>
    </message>
    <message>
        <source>found a single value; expected an object or an array</source>
        <translation>znaleziono pojedynczą wartość; oczekiwano: obiekt lub tablica</translation>
    </message>
    <message>
        <source>found the member “%1” twice; the first one is read, the other kept aside</source>
        <translation>znaleziono pole „%1” dwa razy; odczytano pierwsze, drugie odłożono na bok</translation>
    </message>
    <message>
        <source>found a line that is no object</source>
        <translation>znaleziono wiersz, który nie jest obiektem</translation>
    </message>
    <message>
        <source>%1 in column %2 may be read in two ways</source>
        <translation>%1 w kolumnie %2 można odczytać na dwa sposoby</translation>
    </message>
    <message>
        <source>may mean several times (%1)</source>
        <translation>może oznaczać kilka czasów (%1)</translation>
    </message>
    <message>
        <source>is no date that can be read</source>
        <translation>nie jest datą, którą można odczytać</translation>
    </message>
    <message>
        <source>found %1; it is kept as text</source>
        <translation>znaleziono %1; zachowano jako tekst</translation>
    </message>
    <message>
        <source>%1 in column %2, which %3</source>
        <translation>%1 w kolumnie %2, co %3</translation>
    </message>
    <message>
        <source>found %1 in column %2, which makes no date with the rest; the date is read without it, and it is kept as text</source>
        <translation>znaleziono %1 w kolumnie %2, co z resztą nie daje daty; datę odczytano bez tego, a to zachowano jako tekst</translation>
    </message>
    <message>
        <source>found %1 in column %2, which is no time of day that can be read; it is kept as text</source>
        <translation>znaleziono %1 w kolumnie %2, co nie jest godziną, którą można odczytać; zachowano jako tekst</translation>
    </message>
    <message>
        <source>its end is before its start</source>
        <translation>koniec jest przed początkiem</translation>
    </message>
    <message>
        <source>found an end before the start; the end is kept as text</source>
        <translation>znaleziono koniec przed początkiem; koniec zachowano jako tekst</translation>
    </message>
    <message>
        <source>it lasts, but nothing says since when</source>
        <translation>trwa, ale nic nie mówi, od kiedy</translation>
    </message>
    <message>
        <source>found a row that lasts, and nothing that says since when; what it says is kept as text</source>
        <translation>znaleziono wiersz, który trwa, ale nic nie mówi, od kiedy; jego treść zachowano jako tekst</translation>
    </message>
    <message numerus="yes">
        <source>column %1 holds %n dates that name a part of a time without its bounds, such as %2; the whole is taken, the text is kept, and the part is offered</source>
        <translation>
            <numerusform>kolumna %1 ma %n datę, która nazywa część okresu bez jej granic, na przykład %2; przyjęto całość, tekst zachowano, a część zaproponowano</numerusform>
            <numerusform>kolumna %1 ma %n daty, które nazywają część okresu bez jej granic, na przykład %2; przyjęto całość, tekst zachowano, a część zaproponowano</numerusform>
            <numerusform>kolumna %1 ma %n dat, które nazywają część okresu bez jej granic, na przykład %2; przyjęto całość, tekst zachowano, a część zaproponowano</numerusform>
        </translation>
    </message>
    <message>
        <source>its other dates contradict each other</source>
        <translation>pozostałe jej daty są ze sobą sprzeczne</translation>
    </message>
    <message>
        <source>no other date of it tells</source>
        <translation>żadna inna jej data tego nie rozstrzyga</translation>
    </message>
    <message>
        <source>lines above the table, as its description</source>
        <translation>wiersze nad tabelą, jako jej opis</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have fewer cells than there are columns; the missing ones are empty</source>
        <translation>
            <numerusform>%n wiersz ma mniej komórek, niż jest kolumn; brakujące są puste</numerusform>
            <numerusform>%n wiersze mają mniej komórek, niż jest kolumn; brakujące są puste</numerusform>
            <numerusform>%n wierszy ma mniej komórek, niż jest kolumn; brakujące są puste</numerusform>
        </translation>
    </message>
    <message>
        <source>the mapping “%1” %2</source>
        <translation>odwzorowanie „%1” %2</translation>
    </message>
    <message>
        <source>has no such order; there are dmy and mdy</source>
        <translation>podaje nieznaną kolejność; są dmy i mdy</translation>
    </message>
    <message>
        <source>has no delimiter of one character (or the word tab)</source>
        <translation>nie podaje separatora z jednego znaku (ani słowa tab)</translation>
    </message>
    <message>
        <source>has no number of a row (from 1), nor the word no</source>
        <translation>nie podaje numeru wiersza (od 1) ani słowa no</translation>
    </message>
    <message>
        <source>names no known time zone, such as Europe/Prague</source>
        <translation>nie podaje znanej strefy czasowej, takiej jak Europe/Prague</translation>
    </message>
    <message>
        <source>has no “=”</source>
        <translation>nie ma znaku „=”</translation>
    </message>
    <message>
        <source>names no known field; there are %1</source>
        <translation>nie podaje znanego pola; są %1</translation>
    </message>
    <message>
        <source>names several columns with “|”, but an event has only one of that; “+” joins columns</source>
        <translation>podaje kilka kolumn znakiem „|”, ale zdarzenie ma to tylko jedno; kolumny łączy „+”</translation>
    </message>
    <message>
        <source>the mapping names a column “%1” that the table does not have</source>
        <translation>odwzorowanie podaje kolumnę „%1”, której tabela nie ma</translation>
    </message>
    <message>
        <source>its columns are: %1</source>
        <translation>jej kolumny to: %1</translation>
    </message>
    <message>
        <source>found an element with more than %1 attributes; expected fewer</source>
        <translation>znaleziono element z ponad %1 atrybutami; oczekiwano mniej</translation>
    </message>
    <message>
        <source>the XML is not well-formed: %1</source>
        <translation>niepoprawny XML: %1</translation>
    </message>
    <message>
        <source>found a DOCTYPE, which is not read because it can make a file pull in others; take it out</source>
        <translation>znaleziono DOCTYPE, którego się nie czyta, bo może wciągać inne pliki; proszę go usunąć</translation>
    </message>
    <message>
        <source>found elements nested deeper than %1; expected fewer</source>
        <translation>znaleziono elementy zagnieżdżone głębiej niż %1; oczekiwano mniej</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>standardowe wejście jest zamknięte</translation>
    </message>
    <message>
        <source>name a file instead</source>
        <translation>proszę zamiast tego podać plik</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook declares more than 200 namespaces; expected fewer</source>
        <translation>część „%1” skoroszytu deklaruje ponad 200 przestrzeni nazw; oczekiwano mniej</translation>
    </message>
    <message>
        <source>found more than %1 declarations of namespaces; expected fewer</source>
        <translation>znaleziono ponad %1 deklaracji przestrzeni nazw; oczekiwano mniej</translation>
    </message>
    <message>
        <source>found a byte that is not UTF-8 (0x%1); expected UTF-8 throughout</source>
        <translation>znaleziono bajt, który nie jest UTF-8 (0x%1); oczekiwano wszędzie UTF-8</translation>
    </message>
    <message>
        <source>found a value nested more than %1 levels deep; expected at most %1</source>
        <translation>znaleziono wartość zagnieżdżoną głębiej niż na %1 poziomów; oczekiwano najwyżej %1</translation>
    </message>
    <message>
        <source>found “%1” as the marking of the calendar, which is none of TLP; events without one of their own count as TLP:RED under a ceiling</source>
        <translation>znaleziono „%1” jako oznaczenie kalendarza, a to nie jest oznaczenie TLP; zdarzenia bez własnego liczą się pod pułapem jako TLP:RED</translation>
    </message>
    <message>
        <source>a time that clocks in %1 show twice, being set back between; an offset such as +02:00 says which is meant</source>
        <translation>godzinę, którą zegary w %1 pokazują dwa razy, gdyż są cofane; przesunięcie takie jak +02:00 mówi, która jest miana na myśli</translation>
    </message>
    <message>
        <source>%1 (in the zone %2 its end lies before its start: %3)</source>
        <translation>%1 (w strefie %2 koniec leży przed początkiem: %3)</translation>
    </message>
    <message>
        <source>falls on another day of the week</source>
        <translation>wypada w inny dzień tygodnia</translation>
    </message>
    <message>
        <source>the encoding is not said; it was read as %1</source>
        <translation>kodowanie nie jest podane; odczytano jako %1</translation>
    </message>
    <message>
        <source>the sheet “%1” was read; there are others: %2</source>
        <translation>odczytano arkusz „%1”; są też inne: %2</translation>
    </message>
    <message>
        <source>found no column of dates, so the rows are undated events; the columns are: %1</source>
        <translation>nie znaleziono kolumny z datami, więc wiersze są zdarzeniami bez dat; kolumny to: %1</translation>
    </message>
    <message>
        <source>found a row of %1 cells or more; expected fewer, as a spreadsheet has</source>
        <translation>znaleziono wiersz mający co najmniej %1 komórek; oczekiwano mniej, jak w arkuszu</translation>
    </message>
    <message>
        <source>found the time zone “%1”, which is not known; its times are kept aside, and only their days are placed</source>
        <translation>znaleziono strefę czasową „%1”, która nie jest znana; jej godziny są zachowane na boku, a na osi umieszczone są tylko dni</translation>
    </message>
    <message>
        <source>%1 in column %2, which is no time zone that is known</source>
        <translation>%1 w kolumnie %2, co nie jest znaną strefą czasową</translation>
    </message>
    <message>
        <source>%1 in column %2, which can mean several time zones (%3)</source>
        <translation>%1 w kolumnie %2, co może oznaczać kilka stref czasowych (%3)</translation>
    </message>
    <message>
        <source>found %1; the time is kept as text, and only the day is placed</source>
        <translation>znaleziono %1; godzina zostaje jako tekst, na osi umieszczony jest tylko dzień</translation>
    </message>
    <message>
        <source>found “%1”, which is not one time zone that is known; the time is kept as text, and only the day is placed</source>
        <translation>znaleziono „%1”, co nie oznacza jednej znanej strefy czasowej; godzina zostaje jako tekst, na osi umieszczony jest tylko dzień</translation>
    </message>
    <message>
        <source>found “%1” as the precision of a time; expected year, month, day, hour, minute or second; the time is read as it stands</source>
        <translation>znaleziono „%1” jako dokładność czasu; oczekiwano year, month, day, hour, minute lub second; czas jest odczytany tak, jak jest zapisany</translation>
    </message>
    <message>
        <source>found “%1” as a confidence; expected a whole number from 0 to 100; the nearest of them is taken, if there is one</source>
        <translation>znaleziono „%1” jako pewność; oczekiwano liczby całkowitej od 0 do 100; przyjęta jest najbliższa z nich, jeśli taka jest</translation>
    </message>
    <message>
        <source>found a time in a year beyond 9999, of which a date can hold the year alone; its text is kept</source>
        <translation>znaleziono czas w roku powyżej 9999, z którego data może zawierać tylko rok; tekst zachowano</translation>
    </message>
    <message>
        <source>found a start or an end that is several times or a span itself, which no span can hold; the day, month, year or decade that it lies in is taken, if there is one, and its text is kept</source>
        <translation>znaleziono początek lub koniec, który sam jest jednym z kilku czasów lub przedziałem, a tego żaden przedział nie pomieści; przyjęto dzień, miesiąc, rok lub dekadę, w której leży, jeśli taka jest, a jego tekst zachowano</translation>
    </message>
    <message>
        <source>found a start and an end that are several times or spans themselves, which no span can hold; the start is taken, and the texts are kept</source>
        <translation>znaleziono początek i koniec, które same są jednym z kilku czasów lub przedziałami, a tego żaden przedział nie pomieści; przyjęto początek, a teksty zachowano</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook has a row of more than %2 cells, which is more than a spreadsheet can hold</source>
        <translation>część „%1” skoroszytu ma wiersz o ponad %2 komórkach, więcej niż mieści arkusz kalkulacyjny</translation>
    </message>
    <message numerus="yes">
        <source>%n names of actors differ from others in capitals or blanks alone and are taken for the same actor, such as “%1” for “%2”; other capitals are kept as an alias</source>
        <translation>
            <numerusform>%n nazwa podmiotu różni się od innej tylko wielkością liter lub odstępami i uznano ją za ten sam podmiot, np. „%1” za „%2”; inną pisownię zachowano jako alias</numerusform>
            <numerusform>%n nazwy podmiotów różnią się od innych tylko wielkością liter lub odstępami i uznano je za ten sam podmiot, np. „%1” za „%2”; inną pisownię zachowano jako alias</numerusform>
            <numerusform>%n nazw podmiotów różni się od innych tylko wielkością liter lub odstępami i uznano je za ten sam podmiot, np. „%1” za „%2”; inną pisownię zachowano jako alias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row %1 was named as the header, but the table has only %n rows</source>
        <translation>
            <numerusform>wskazano wiersz %1 jako nagłówek, ale tabela ma tylko %n wiersz</numerusform>
            <numerusform>wskazano wiersz %1 jako nagłówek, ale tabela ma tylko %n wiersze</numerusform>
            <numerusform>wskazano wiersz %1 jako nagłówek, ale tabela ma tylko %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>the row %1 was named as the header; it can be one of the first %2</source>
        <translation>wskazano wiersz %1 jako nagłówek; może nim być jeden z pierwszych %2</translation>
    </message>
    <message>
        <source>found a time that is known to the hour, which no date can hold: its day is read, and the hour is kept aside</source>
        <translation>znaleziono czas znany co do godziny, czego żadna data nie pomieści: odczytano dzień, a godzinę zachowano osobno</translation>
    </message>
    <message>
        <source>time zones beyond the first 500</source>
        <translation>strefy czasowe poza pierwszymi 500</translation>
    </message>
    <message>
        <source>found an X-EDTF that stands for another time than DTSTART and DTEND, as if the event had been moved since; it is kept aside</source>
        <translation>znaleziono X-EDTF, które oznacza inny czas niż DTSTART i DTEND, jakby zdarzenie od tego czasu przesunięto; zachowano je osobno</translation>
    </message>
    <message>
        <source>found an X-EDTF that is no date; it is kept aside</source>
        <translation>znaleziono X-EDTF, które nie jest datą; zachowano je osobno</translation>
    </message>
    <message>
        <source>this is a folder, as of a MISP feed; expected a file: its manifest.json lists the cases, and each of the others holds one</source>
        <translation>to jest folder, jak w kanale MISP; oczekiwano pliku: jego manifest.json wylicza sprawy, a każdy z pozostałych plików zawiera jedną</translation>
    </message>
    <message>
        <source>this file is compressed (%1); unpack it first</source>
        <translation>ten plik jest skompresowany (%1); najpierw go rozpakuj</translation>
    </message>
    <message>
        <source>this is an SQLite database; export what is in it first, of a .plaso file with psort</source>
        <translation>to jest baza danych SQLite; najpierw wyeksportuj jej zawartość, z pliku .plaso programem psort</translation>
    </message>
    <message>
        <source>this is a PDF; copy its table into a spreadsheet, and open or paste that</source>
        <translation>to jest plik PDF; skopiuj jego tabelę do arkusza kalkulacyjnego i otwórz go albo wklej</translation>
    </message>
    <message>
        <source>this is text in UTF-32; save it as UTF-8 first</source>
        <translation>to jest tekst w UTF-32; najpierw zapisz go jako UTF-8</translation>
    </message>
    <message>
        <source>this is an OpenDocument file; save it as an Excel workbook (.xlsx) or as CSV first</source>
        <translation>to jest plik OpenDocument; najpierw zapisz go jako skoroszyt programu Excel (.xlsx) albo jako CSV</translation>
    </message>
    <message>
        <source>this is a zip archive; unpack it first, and open the files in it</source>
        <translation>to jest archiwum zip; najpierw je rozpakuj i otwórz pliki, które zawiera</translation>
    </message>
    <message>
        <source>found %1, which programs write where they know no time; it is kept, but not drawn</source>
        <translation>znaleziono %1, co programy wpisują, gdy nie znają czasu; zachowano to, ale nie jest rysowane</translation>
    </message>
    <message>
        <source>found “%1” as the time “%2”, which is before 1970; it is kept as text</source>
        <translation>znaleziono „%1” jako czas „%2”, czyli przed rokiem 1970; pozostaje jako tekst</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook repeats long texts so often that they take far more room than the file</source>
        <translation>część „%1” skoroszytu powtarza długie teksty tak często, że zajmują o wiele więcej miejsca niż plik</translation>
    </message>
    <message>
        <source>the dates of column %1 say themselves that the day comes first, which is not the order that was named: theirs is taken</source>
        <translation>daty kolumny %1 same mówią, że dzień stoi na początku, a nie jest to podana kolejność: obowiązuje ich kolejność</translation>
    </message>
    <message>
        <source>the dates of column %1 say themselves that the month comes first, which is not the order that was named: theirs is taken</source>
        <translation>daty kolumny %1 same mówią, że miesiąc stoi na początku, a nie jest to podana kolejność: obowiązuje ich kolejność</translation>
    </message>
    <message numerus="yes">
        <source>%n dates of column %1 are read with the day first, as was named</source>
        <translation>
            <numerusform>%n data kolumny %1 jest czytana z dniem na początku, jak podano</numerusform>
            <numerusform>%n daty kolumny %1 są czytane z dniem na początku, jak podano</numerusform>
            <numerusform>%n dat kolumny %1 jest czytanych z dniem na początku, jak podano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates of column %1 are read with the month first, as was named</source>
        <translation>
            <numerusform>%n data kolumny %1 jest czytana z miesiącem na początku, jak podano</numerusform>
            <numerusform>%n daty kolumny %1 są czytane z miesiącem na początku, jak podano</numerusform>
            <numerusform>%n dat kolumny %1 jest czytanych z miesiącem na początku, jak podano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters are not in the encoding %1, the first of them in line %2; each is read as “%3”</source>
        <translation>
            <numerusform>%n znaku nie ma w kodowaniu %1, w wierszu %2; czytany jest jako „%3”</numerusform>
            <numerusform>%n znaków nie ma w kodowaniu %1, pierwszego z nich w wierszu %2; każdy czytany jest jako „%3”</numerusform>
            <numerusform>%n znaków nie ma w kodowaniu %1, pierwszego z nich w wierszu %2; każdy czytany jest jako „%3”</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet “%1” was read, as “%2” gives no event with a date; there are others: %3</source>
        <translation>odczytano arkusz „%1”, ponieważ „%2” nie daje żadnego zdarzenia z datą; są też inne: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the sheet “%1” cannot be read, as they point at texts that the workbook does not hold: %2</source>
        <translation>
            <numerusform>%n komórki arkusza „%1” nie można odczytać, ponieważ wskazuje na tekst, którego w skoroszycie nie ma: %2</numerusform>
            <numerusform>%n komórek arkusza „%1” nie można odczytać, ponieważ wskazują na teksty, których w skoroszycie nie ma: %2</numerusform>
            <numerusform>%n komórek arkusza „%1” nie można odczytać, ponieważ wskazują na teksty, których w skoroszycie nie ma: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>a line of more than 17 cells, whose first ones are no date and no MACB: a comma too many stands somewhere in it</source>
        <translation>wiersz o więcej niż 17 komórkach, z których pierwsze nie są datą i MACB: gdzieś w nim jest o jeden przecinek za dużo</translation>
    </message>
    <message>
        <source>found more than 17 cells: a comma too many stands in short or desc, which are read as one text</source>
        <translation>znaleziono więcej niż 17 komórek: w short lub desc jest o jeden przecinek za dużo, więc odczytano je jako jeden tekst</translation>
    </message>
    <message>
        <source>found more than 17 cells: a comma too many stands behind version; what stands there is kept as one text</source>
        <translation>znaleziono więcej niż 17 komórek: za version jest o jeden przecinek za dużo; to, co tam stoi, zachowano jako jeden tekst</translation>
    </message>
    <message>
        <source>found more than 17 cells: a comma too many stands somewhere behind host; what stands there is read as one text</source>
        <translation>znaleziono więcej niż 17 komórek: gdzieś za host jest o jeden przecinek za dużo; to, co tam stoi, odczytano jako jeden tekst</translation>
    </message>
    <message>
        <source>%1 in column %2 does not say the century</source>
        <translation>%1 w kolumnie %2 nie podaje stulecia</translation>
    </message>
    <message numerus="yes">
        <source>column %1 holds %n dates that may be day and month or month and day, and %2; they are kept as texts</source>
        <translation>
            <numerusform>kolumna %1 ma %n datę, która może być dniem i miesiącem albo miesiącem i dniem, a %2; zachowano ją jako tekst</numerusform>
            <numerusform>kolumna %1 ma %n daty, które mogą być dniem i miesiącem albo miesiącem i dniem, a %2; zachowano je jako teksty</numerusform>
            <numerusform>kolumna %1 ma %n dat, które mogą być dniem i miesiącem albo miesiącem i dniem, a %2; zachowano je jako teksty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column %1 holds %n dates whose years lack the century, such as %2; they are kept as texts</source>
        <translation>
            <numerusform>kolumna %1 ma %n datę, której rok nie podaje stulecia: %2; zachowano ją jako tekst</numerusform>
            <numerusform>kolumna %1 ma %n daty, których lata nie podają stulecia, np. %2; zachowano je jako teksty</numerusform>
            <numerusform>kolumna %1 ma %n dat, których lata nie podają stulecia, np. %2; zachowano je jako teksty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates of column %1 have years of two digits, which are read as those from %2 to %3, as was named</source>
        <translation>
            <numerusform>%n data kolumny %1 ma rok dwucyfrowy, czytany jako jeden z lat od %2 do %3, jak podano</numerusform>
            <numerusform>%n daty kolumny %1 mają lata dwucyfrowe, czytane jako lata od %2 do %3, jak podano</numerusform>
            <numerusform>%n dat kolumny %1 ma lata dwucyfrowe, czytane jako lata od %2 do %3, jak podano</numerusform>
        </translation>
    </message>
    <message>
        <source>has no first year of the hundred that years of two digits are among, such as 1969</source>
        <translation>nie podaje pierwszego roku stulecia, w którym leżą lata dwucyfrowe, np. 1969</translation>
    </message>
    <message>
        <source>names a field a second time; “+” joins columns, and “|” names several where an event can have them</source>
        <translation>wymienia pole po raz drugi; „+” łączy kolumny, a „|” wymienia kilka tam, gdzie zdarzenie może mieć ich więcej</translation>
    </message>
    <message>
        <source>found a case with %L1 threat actors; what is part of it, unless it names its own, stands in the lane of the organisation that wrote it</source>
        <translation>znaleziono przypadek z %L1 aktorami zagrożeń; jego części, jeśli nie wymieniają własnych, stoją w wierszu organizacji, która go napisała</translation>
    </message>
    <message>
        <source>found no date in the columns that may hold some, so the rows are undated events; the columns are: %1</source>
        <translation>w kolumnach, które mogą zawierać daty, nie znaleziono żadnej, więc wiersze są zdarzeniami bez daty; kolumny to: %1</translation>
    </message>
    <message>
        <source>a line that says how the file is written</source>
        <translation>wiersz, który mówi, jak zapisano plik</translation>
    </message>
    <message>
        <source>remarks and tags among the rows, as a part of its description</source>
        <translation>uwagi i znaczniki między wierszami, jako część jej opisu</translation>
    </message>
    <message>
        <source>it holds the totals of a table</source>
        <translation>zawiera sumy tabeli</translation>
    </message>
    <message>
        <source>column %1 holds nothing but numbers of five digits, which may be days as spreadsheets count them; they are kept as texts</source>
        <translation>kolumna %1 zawiera same liczby pięciocyfrowe, które mogą być dniami liczonymi jak w arkuszach; zachowano je jako teksty</translation>
    </message>
    <message>
        <source>has no year from which days are counted; there are 1900 and 1904</source>
        <translation>nie podaje roku, od którego liczy się dni; są 1900 i 1904</translation>
    </message>
    <message>
        <source>another program has changed the report: the chronology&apos;s title and description are taken from there</source>
        <translation>inny program zmienił raport: tytuł i opis chronologii pochodzą z niego</translation>
    </message>
    <message>
        <source>the report in which Kronika keeps what belongs to the whole chronology is not in this file: its title and marking, names of categories, most of its sources, eras and views are lost; events and actors are read as Kronika wrote them</source>
        <translation>w pliku nie ma raportu, w którym Kronika trzyma to, co dotyczy całej chronologii: przepadły jej tytuł i oznaczenie, nazwy kategorii, większość źródeł, epoki i widoki; wydarzenia i aktorzy są odczytani tak, jak zapisała je Kronika</translation>
    </message>
    <message numerus="yes">
        <source>%n of what Kronika&apos;s events and actors name are not in this file: links to it are left out, and all else is called by its id or as its references say</source>
        <translation>
            <numerusform>%n rzeczy, którą nazywają wydarzenia i aktorzy Kroniki, nie ma w pliku: powiązania z nią pominięto, a reszta nazywa się jak jej identyfikator lub odwołanie</numerusform>
            <numerusform>%n rzeczy, które nazywają wydarzenia i aktorzy Kroniki, nie ma w pliku: powiązania z nimi pominięto, a reszta nazywa się jak jej identyfikator lub odwołanie</numerusform>
            <numerusform>%n rzeczy, które nazywają wydarzenia i aktorzy Kroniki, nie ma w pliku: powiązania z nimi pominięto, a reszta nazywa się jak jej identyfikator lub odwołanie</numerusform>
        </translation>
    </message>
    <message>
        <source>an object that is given twice, the same each time</source>
        <translation>obiekt podany dwa razy, za każdym razem taki sam</translation>
    </message>
    <message>
        <source>this is JSON, but its members are those of none of these formats: %1; as a table can be read an array of objects, an object a line, or an object with dates in such an array, one or two levels down</source>
        <translation>to jest JSON, ale jego składowe nie należą do żadnego z tych formatów: %1; jako tabelę można odczytać tablicę obiektów, obiekt w każdym wierszu albo obiekt z datami w takiej tablicy, jeden lub dwa poziomy niżej</translation>
    </message>
    <message>
        <source>found no rows in the object; expected a table: an array of objects, an object a line, or an object that has such an array as a member, one or two levels down</source>
        <translation>w obiekcie nie znaleziono wierszy; oczekiwano tabeli: tablicy obiektów, obiektu w każdym wierszu albo obiektu, który ma taką tablicę jako składową, jeden lub dwa poziomy niżej</translation>
    </message>
    <message>
        <source>the rows are those of the list “%1”; what stands beside it is kept with the chronology</source>
        <translation>wiersze pochodzą z listy „%1”; to, co stoi obok niej, zachowano przy chronologii</translation>
    </message>
    <message>
        <source>found a leap second, which no date can hold: the second before it is read, and its text is kept</source>
        <translation>znaleziono sekundę przestępną, której nie pomieści żadna data: odczytano sekundę przed nią, a jej tekst zachowano</translation>
    </message>
    <message>
        <source>found a %1 that cannot be read as an end after the start; it is kept aside</source>
        <translation>znaleziono %1, którego nie można odczytać jako końca po początku; zachowano je z boku</translation>
    </message>
    <message>
        <source>components of other kinds, word for word</source>
        <translation>składniki innych rodzajów, słowo w słowo</translation>
    </message>
    <message>
        <source>found “%1” for %2, which cannot be read as a time; it is kept aside</source>
        <translation>znaleziono „%1” jako %2, czego nie można odczytać jako czasu; zachowano to z boku</translation>
    </message>
    <message>
        <source>found the tag “%1”, which is no marking that is known; that of the other tags holds, and it is kept as a tag</source>
        <translation>znaleziono znacznik „%1”, który nie jest żadnym znanym oznaczeniem; obowiązuje oznaczenie z pozostałych znaczników, a ten zachowano jako znacznik</translation>
    </message>
    <message>
        <source>found the leap second “%1”, which no date can hold: the second before it is read, and its text is kept</source>
        <translation>znaleziono sekundę przestępną „%1”, której nie pomieści żadna data: odczytano sekundę przed nią, a jej tekst zachowano</translation>
    </message>
    <message>
        <source>found a “timeline” of another program; expected one with “version” and “events” in it, of The Timeline Project</source>
        <translation>znaleziono „timeline” innego programu; oczekiwano takiego z „version” i „events” w środku, programu The Timeline Project</translation>
    </message>
    <message>
        <source>found times that cannot be read; they are kept as texts</source>
        <translation>znaleziono czasy, których nie można odczytać; zachowano je jako teksty</translation>
    </message>
    <message>
        <source>found “%1” for “%2”, which a chronology cannot hold; it is kept as a text</source>
        <translation>znaleziono „%1” jako „%2”, czego chronologia nie może pomieścić; zachowano to jako tekst</translation>
    </message>
    <message>
        <source>the beginning of an object or a list</source>
        <translation>początek obiektu lub listy</translation>
    </message>
    <message>
        <source>the end of the script: of one with more in it, save the data alone</source>
        <translation>koniec skryptu: z takiego, w którym jest więcej, zapisz same dane</translation>
    </message>
    <message>
        <source>fewer levels</source>
        <translation>mniej poziomów</translation>
    </message>
    <message>
        <source>a member&apos;s name</source>
        <translation>nazwa składowej</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>tekst w cudzysłowie</translation>
    </message>
    <message>
        <source>an escape that scripts know</source>
        <translation>sekwencja ucieczki znana skryptom</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>a value, which a script does not have to work out</source>
        <translation>wartość, której skrypt nie musi obliczać</translation>
    </message>
    <message>
        <source>found %1 in column “%2”, which cannot be read; it is kept aside</source>
        <translation>znaleziono %1 w kolumnie „%2”, czego nie można odczytać; zachowano to z boku</translation>
    </message>
    <message>
        <source>a line that mactime does not write</source>
        <translation>wiersz, jakiego mactime nie pisze</translation>
    </message>
    <message>
        <source>found a DTSTART that is no date; it is kept aside, and only the end is placed</source>
        <translation>znaleziono DTSTART, który nie jest datą; odłożono go na bok, a na osi umieszczono tylko koniec</translation>
    </message>
    <message>
        <source>found a time within the quotes of its zone; it is read as if it stood behind</source>
        <translation>znaleziono czas w cudzysłowie jego strefy; odczytano go tak, jakby stał za nim</translation>
    </message>
    <message>
        <source>found no END:%1 for this component; it is closed at the end of the file</source>
        <translation>dla tego składnika nie znaleziono END:%1; zamknięto go na końcu pliku</translation>
    </message>
    <message>
        <source>attributes that were seen when their object was, word for word with it</source>
        <translation>atrybuty widziane wtedy co ich obiekt, słowo w słowo z nim</translation>
    </message>
    <message>
        <source>found an attack flow with %L1 references; its actions claim the flow, and they are kept with it</source>
        <translation>znaleziono attack flow z %L1 odwołaniami; jego działania powołują się na niego, a odwołania zachowano przy nim</translation>
    </message>
    <message>
        <source>another program says more of this event: its claims, links and actors are added</source>
        <translation>inny program mówi o tym zdarzeniu więcej: dodano jego twierdzenia, powiązania i podmioty</translation>
    </message>
    <message>
        <source>another program has marked the report more strictly: so is the chronology</source>
        <translation>inny program oznaczył raport surowiej: tak samo oznaczono chronologię</translation>
    </message>
    <message>
        <source>another program has changed this event: title, description, dates, confidence and new labels are taken from there</source>
        <translation>inny program zmienił to zdarzenie: tytuł, opis, daty, pewność i nowe etykiety wzięto stamtąd</translation>
    </message>
    <message>
        <source>revoked relationships, notes and opinions, word for word</source>
        <translation>odwołane relacje, notatki i opinie, słowo w słowo</translation>
    </message>
    <message>
        <source>names in other languages, and word for word</source>
        <translation>nazwy w innych językach, i słowo w słowo</translation>
    </message>
    <message>
        <source>attack flows: sources of their actions</source>
        <translation>attack flow: źródła jego działań</translation>
    </message>
    <message>
        <source>found a drawing of Attack Flow Builder (.afb); expected the flow as STIX: open it in the Builder, publish it as STIX (.json), and import that file</source>
        <translation>znaleziono rysunek programu Attack Flow Builder (.afb); oczekiwano flow jako STIX: otwórz go w Builderze, opublikuj jako STIX (.json) i zaimportuj ten plik</translation>
    </message>
    <message>
        <source>found an attack flow of version 1; expected one of version 2 or later, as Attack Flow Builder publishes it: STIX (.json)</source>
        <translation>znaleziono attack flow w wersji 1; oczekiwano wersji 2 lub późniejszej, jaką publikuje Attack Flow Builder: STIX (.json)</translation>
    </message>
    <message>
        <source>found dates such as 05/06/2014 alone; they are read with the month first, as sheets of TimelineJS write them</source>
        <translation>znaleziono same daty takie jak 05/06/2014; odczytano je z miesiącem na początku, jak piszą je arkusze TimelineJS</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the sheet “%1” show less of a date than they hold, such as %2, which shows %3 and holds %4; what they show is read, and what they hold is kept with the chronology</source>
        <translation>
            <numerusform>%n komórka arkusza „%1” pokazuje mniej z daty, niż zawiera: %2 pokazuje %3, a zawiera %4; odczytano to, co pokazuje, a zawartość zachowano z chronologią</numerusform>
            <numerusform>%n komórki arkusza „%1” pokazują mniej z daty, niż zawierają, np. %2 pokazuje %3, a zawiera %4; odczytano to, co pokazują, a zawartość zachowano z chronologią</numerusform>
            <numerusform>%n komórek arkusza „%1” pokazuje mniej z daty, niż zawiera, np. %2 pokazuje %3, a zawiera %4; odczytano to, co pokazują, a zawartość zachowano z chronologią</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet “%1” was read, as the only date of “%2” stands in no column that is called one of dates; there are others: %3</source>
        <translation>odczytano arkusz „%1”, ponieważ jedyna data arkusza „%2” nie stoi w kolumnie nazwanej od dat; są też inne: %3</translation>
    </message>
    <message>
        <source>found %1 in column %2, which is about a time of day; the day is taken, the text is kept, and the time is offered</source>
        <translation>w kolumnie %2 znaleziono %1, czyli przybliżoną godzinę; wzięto dzień, tekst zachowano, a godzinę zaproponowano</translation>
    </message>
    <message>
        <source>column %1 holds no years but such of two digits, which are read as they stand: 99 is the year 99</source>
        <translation>kolumna %1 nie zawiera innych lat niż dwucyfrowe, które odczytano tak, jak stoją: 99 to rok 99</translation>
    </message>
    <message>
        <source>a second row of the header, as a part of its description</source>
        <translation>drugi wiersz nagłówka, jako część jej opisu</translation>
    </message>
    <message>
        <source>rows of totals, as a part of its description</source>
        <translation>wiersze sum, jako część jej opisu</translation>
    </message>
    <message>
        <source>names no known encoding; there are UTF-8, UTF-16LE, UTF-16BE, windows-1250, windows-1251, windows-1252, ISO-8859-2 and macintosh</source>
        <translation>to nie jest znane kodowanie; są UTF-8, UTF-16LE, UTF-16BE, windows-1250, windows-1251, windows-1252, ISO-8859-2 i macintosh</translation>
    </message>
    <message>
        <source>nothing tells whether the first row (%1) holds the names of the columns or is a record as the others are; it is read as a record</source>
        <translation>nic nie mówi, czy pierwszy wiersz (%1) zawiera nazwy kolumn, czy jest rekordem jak inne; odczytano go jako rekord</translation>
    </message>
    <message>
        <source>column %1 is read as the date of a record; dates in other columns are kept as texts: %2</source>
        <translation>jako datę rekordu odczytano kolumnę %1; daty w innych kolumnach zachowano jako teksty: %2</translation>
    </message>
    <message>
        <source>no word of the row (%1) is known; it is read as the names of the columns, as what stands below looks otherwise</source>
        <translation>żadne słowo wiersza (%1) nie jest znane; odczytano go jako nazwy kolumn, bo to, co stoi pod nim, wygląda inaczej</translation>
    </message>
    <message>
        <source>the numbers of nine digits in column %1 are read as seconds since 1970, but may count from 2001, as programs of Apple do: then %2 is %3</source>
        <translation>dziewięciocyfrowe liczby w kolumnie %1 odczytano jako sekundy od 1970 roku, ale mogą liczyć się od 2001, jak w programach Apple: wtedy %2 to %3</translation>
    </message>
    <message>
        <source>the numbers in column %1 do not say from when they count, and are kept as texts: %2 may be %3</source>
        <translation>liczby w kolumnie %1 nie mówią, od kiedy liczą, i zachowano je jako teksty: %2 może być %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have a time of day and no date, which may stand once, above them; they are undated</source>
        <translation>
            <numerusform>%n wiersz ma godzinę, ale nie datę, która może stać raz, nad nim; jest bez daty</numerusform>
            <numerusform>%n wiersze mają godzinę, ale nie datę, która może stać raz, nad nimi; są bez daty</numerusform>
            <numerusform>%n wierszy ma godzinę, ale nie datę, która może stać raz, nad nimi; są bez daty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::FileFlow</name>
    <message>
        <source>Save As</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>Kronika chronology (*.kronika)</source>
        <translation>Chronologia Kroniki (*.kronika)</translation>
    </message>
    <message>
        <source>Only the events that match the search are drawn: %1.</source>
        <translation>Narysowane są tylko zdarzenia pasujące do wyszukiwania: %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Zapisywanie %1…</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Eksportowanie %1…</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Nie udało się zapisać %1.</translation>
    </message>
    <message>
        <source>The picture could not be copied.</source>
        <translation>Nie udało się skopiować obrazu.</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>chronologia</translation>
    </message>
    <message>
        <source>The whole chronology is written, not only what matches the search.</source>
        <translation>Zapisana zostanie cała chronologia, nie tylko to, co pasuje do wyszukiwania.</translation>
    </message>
    <message>
        <source>%1 was not exported.</source>
        <translation>Nie wyeksportowano pliku %1.</translation>
    </message>
    <message>
        <source>The file of that name is open in this window, and an export could lose some of it</source>
        <translation>Plik o tej nazwie jest otwarty w tym oknie, a eksport mógłby utracić jego część</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wybierz inną nazwę</translation>
    </message>
    <message>
        <source>The chronology’s (%1)</source>
        <translation>Język chronologii (%1)</translation>
    </message>
</context>
<context>
    <name>kronika::Format</name>
    <message>
        <source>one HTML page, no script</source>
        <translation>jedna strona HTML, bez skryptów</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>Kronika chronology, format 1</source>
        <translation>Chronologia Kroniki, format 1</translation>
    </message>
    <message>
        <source>Markdown: a table with footnotes</source>
        <translation>Markdown: tabela z przypisami</translation>
    </message>
    <message>
        <source>STIX 2.1</source>
        <translation>STIX 2.1</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Wartości rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>Wartości rozdzielone tabulatorami</translation>
    </message>
    <message>
        <source>TimelineJS (Knight Lab) JSON</source>
        <translation>JSON programu TimelineJS (Knight Lab)</translation>
    </message>
    <message>
        <source>vis-timeline items and groups, JSON</source>
        <translation>elementy i grupy vis-timeline, JSON</translation>
    </message>
</context>
<context>
    <name>kronika::GoToDate</name>
    <message>
        <source>This date has no place on the time line.</source>
        <translation>Ta data nie ma miejsca na osi czasu.</translation>
    </message>
    <message>
        <source>Go to Date</source>
        <translation>Przejdź do daty</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Przejdź</translation>
    </message>
</context>
<context>
    <name>kronika::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation>Otwórz &amp;przykład</translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation>Wszystkie &amp;klawisze</translation>
    </message>
    <message>
        <source>Who did what, when</source>
        <translation>Kto co zrobił i kiedy</translation>
    </message>
    <message>
        <source>Each actor has a lane; lanes stand below the lane that they belong to. Time runs from left to right. An event of several actors is one bar in each of their lanes, tied by a line. Events without a date of their own stand in the tray at the bottom.</source>
        <translation>Każdy podmiot ma pas; pasy stoją pod pasem, do którego należą. Czas biegnie od lewej do prawej. Zdarzenie kilku podmiotów to jeden słupek w każdym z ich pasów, połączony linią. Zdarzenia bez własnej daty stoją w zasobniku na dole.</translation>
    </message>
    <message>
        <source>The example: a campaign and the answers to it, one lane for each actor</source>
        <translation>Przykład: kampania i odpowiedzi na nią, po jednym pasie na podmiot</translation>
    </message>
    <message>
        <source>Time is never made up</source>
        <translation>Czas nigdy nie jest zmyślony</translation>
    </message>
    <message>
        <source>What is vague is drawn vague: the legend shows the ways that occur. The date is said in words, with the text of the file (EDTF, ISO 8601-2) beside it. Where sources disagree, the event says so, and the details name them.</source>
        <translation>Co niepewne, jest też tak narysowane: legenda pokazuje występujące sposoby. Data podana jest słownie, a obok stoi tekst z pliku (EDTF, ISO 8601-2). Gdzie źródła są niezgodne, zdarzenie o tym mówi, a szczegóły je wymieniają.</translation>
    </message>
    <message>
        <source>The legend of the example</source>
        <translation>Legenda przykładu</translation>
    </message>
    <message>
        <source>From event to event</source>
        <translation>Od zdarzenia do zdarzenia</translation>
    </message>
    <message>
        <source>A click or the arrow keys select an event; the details say what, when, who, and what each source claims. Lines lead to the events that it is linked with: ] and [ walk along them, Enter moves into the details, F zooms to the event, Ctrl+0 shows everything, Alt+← goes back.</source>
        <translation>Kliknięcie lub klawisze strzałek zaznaczają zdarzenie; szczegóły mówią co, kiedy, kto i co twierdzi każde źródło. Linie prowadzą do zdarzeń, z którymi jest powiązane: ] i [ idą wzdłuż nich, Enter przechodzi do szczegółów, F powiększa zdarzenie, Ctrl+0 pokazuje wszystko, Alt+← wraca.</translation>
    </message>
    <message>
        <source>An event that is selected, and its links to others</source>
        <translation>Zaznaczone zdarzenie i jego powiązania z innymi</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Szukanie</translation>
    </message>
    <message>
        <source>Ctrl+F searches as you type: words, or terms such as actor:, source:, from: and to:. F3 goes to the next match. Ctrl+G goes to a date. Ctrl+Shift+P finds every command by a part of its name, with its key. The Menu key or Shift+F10 shows what can be done at a place.</source>
        <translation>Ctrl+F wyszukuje podczas pisania: słowa lub wyrażenia takie jak actor:, source:, from: i to:. F3 przechodzi do następnego trafienia. Ctrl+G przechodzi do daty. Ctrl+Shift+P znajduje każde polecenie po części nazwy, wraz z klawiszem. Klawisz Menu lub Shift+F10 pokazuje, co można zrobić w danym miejscu.</translation>
    </message>
    <message>
        <source>By eyes, ears and hands</source>
        <translation>Okiem, uchem i ręką</translation>
    </message>
    <message>
        <source>Whatever the mouse does, a key does, too: ? lists them. A screen reader finds the timeline as lanes with events in the order of time. View › Theme has a dark and a high-contrast theme; the text is as large as the system&apos;s.</source>
        <translation>Wszystko, co robi mysz, robi też klawisz: wymienia je ?. Czytnik ekranu widzi oś czasu jako pasy ze zdarzeniami w kolejności czasowej. W menu Widok › Motyw jest motyw ciemny i o wysokim kontraście; tekst ma wielkość tekstu systemu.</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Co zostaje tutaj</translation>
    </message>
    <message>
        <source>Kronika makes no network connection. Addresses in a chronology are opened by another program, after a question that shows where they lead.</source>
        <translation>Kronika nie łączy się z siecią. Adresy z chronologii otwiera inny program, po pytaniu, które pokazuje, dokąd prowadzą.</translation>
    </message>
    <message>
        <source>On paper, and in other programs</source>
        <translation>Na papierze i w innych programach</translation>
    </message>
    <message>
        <source>Ctrl+E exports what you see as PDF, SVG or PNG, Ctrl+P prints it. Text in it is text and links are links. It also writes the events for other programs, as CSV, STIX, iCalendar and more, and says beforehand what they cannot hold. A ceiling keeps what is marked above it out of the file.</source>
        <translation>Ctrl+E eksportuje to, co widać, jako PDF, SVG lub PNG, a Ctrl+P drukuje. Tekst jest w nich tekstem, a odnośniki odnośnikami. Zapisuje też zdarzenia dla innych programów, jako CSV, STIX, iCalendar i inne, i mówi z góry, czego one nie zachowają. Pułap nie wpuszcza do pliku niczego, co oznaczono powyżej niego.</translation>
    </message>
    <message>
        <source>More from other files</source>
        <translation>Więcej z innych plików</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O takes other files into the chronology that is open. What has the same id is brought up to date; what is probably here already is shown side by side, and becomes one only where you accept it. Ctrl+Z takes a whole import back, and Kronika asks before anything that is not saved is lost.</source>
        <translation>Ctrl+Shift+O włącza inne pliki do otwartej chronologii. To, co ma ten sam identyfikator, zostaje uaktualnione; to, co prawdopodobnie już tu jest, pokazywane jest obok siebie i łączy się tylko tam, gdzie to zatwierdzisz. Ctrl+Z cofa cały import, a zanim przepadnie coś niezapisanego, Kronika pyta.</translation>
    </message>
</context>
<context>
    <name>kronika::Hint</name>
    <message>
        <source>Hint: Ctrl and the wheel zoom where the pointer is, Shift and the wheel move in time. A click on an event shows what each source says of it. F1 explains more.</source>
        <translation>Wskazówka: Ctrl i kółko powiększają w miejscu wskaźnika, Shift i kółko przesuwają w czasie. Kliknięcie zdarzenia pokazuje, co mówi o nim każde źródło. F1 wyjaśnia więcej.</translation>
    </message>
    <message>
        <source>Hint: the arrow keys walk from event to event and from lane to lane, ] and [ along links, Enter shows the details, Ctrl+0 shows everything.</source>
        <translation>Wskazówka: klawisze strzałek prowadzą od zdarzenia do zdarzenia i od pasa do pasa, ] i [ wzdłuż powiązań, Enter pokazuje szczegóły, Ctrl+0 pokazuje wszystko.</translation>
    </message>
    <message>
        <source>Hint: Ctrl+Shift+P finds every command by a part of its name and shows its key; ? lists all keys.</source>
        <translation>Wskazówka: Ctrl+Shift+P znajduje każde polecenie po części nazwy i pokazuje jego klawisz; ? wymienia wszystkie klawisze.</translation>
    </message>
    <message>
        <source>Hint: drag over empty ground to count, measure, filter or export a stretch of time; the Menu key and the right button offer what can be done at a place.</source>
        <translation>Wskazówka: przeciągnij po pustym tle, aby policzyć, zmierzyć, przefiltrować lub wyeksportować odcinek czasu; klawisz Menu i prawy przycisk pokazują, co można zrobić w danym miejscu.</translation>
    </message>
</context>
<context>
    <name>kronika::ImportAccount</name>
    <message>
        <source>%1 records were read: %2 became events, %3 actors, %4 sources; %5 are kept aside, %6 were skipped.</source>
        <translation>Odczytane rekordy: %1. Jako zdarzenia: %2, jako podmioty: %3, jako źródła: %4; odłożone: %5, pominięte: %6.</translation>
    </message>
    <message>
        <source>Made from fields of records besides: %1 events, %2 actors, %3 sources.</source>
        <translation>Ponadto z pól rekordów powstały: zdarzenia: %1, podmioty: %2, źródła: %3.</translation>
    </message>
    <message>
        <source>Imported as %1: %2 of %3 records became events</source>
        <translation>Zaimportowano jako %1: rekordy jako zdarzenia: %2 z %3</translation>
    </message>
    <message>
        <source>, %1 are kept aside</source>
        <translation>, odłożone: %1</translation>
    </message>
    <message>
        <source>, %1 were skipped</source>
        <translation>, pominięte: %1</translation>
    </message>
    <message>
        <source>A likelier date is offered for %1.</source>
        <translation>Bardziej prawdopodobna data proponowana dla: %1.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Where, or as what</source>
        <translation>Gdzie lub jako co</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>zrozumiane</translation>
    </message>
    <message>
        <source>kept aside, word for word</source>
        <translation>odłożone, słowo w słowo</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>utracone</translation>
    </message>
    <message>
        <source>Offered: %1</source>
        <translation>Proponowane: %1</translation>
    </message>
    <message>
        <source>Take all %1 Dates</source>
        <translation>Przyjmij wszystkie daty (%1)</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 zamiast %2</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>i inne</translation>
    </message>
    <message numerus="yes">
        <source>%n markings (TLP) cannot be read and count as TLP:RED.</source>
        <translation>
            <numerusform>%n oznaczenia (TLP) nie da się odczytać; liczy się jako TLP:RED.</numerusform>
            <numerusform>%n oznaczeń (TLP) nie da się odczytać; liczą się jako TLP:RED.</numerusform>
            <numerusform>%n oznaczeń (TLP) nie da się odczytać; liczą się jako TLP:RED.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are undated, as their dates cannot be read: %1.</source>
        <translation>
            <numerusform>%n rekord jest bez daty, bo nie można jej odczytać: %1.</numerusform>
            <numerusform>%n rekordy są bez daty, bo nie można jej odczytać: %1.</numerusform>
            <numerusform>%n rekordów jest bez daty, bo nie można jej odczytać: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>their dates cannot be read</source>
        <translation>nie można odczytać ich dat</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no date.</source>
        <translation>
            <numerusform>%n zdarzenie nie ma daty.</numerusform>
            <numerusform>%n zdarzenia nie mają daty.</numerusform>
            <numerusform>%n zdarzeń nie ma daty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n files</source>
        <translation>
            <numerusform>Import %n pliku</numerusform>
            <numerusform>Import %n plików</numerusform>
            <numerusform>Import %n plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::KeysDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Ustaw</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Bez klawisza</translation>
    </message>
    <message>
        <source>Keys of Commands</source>
        <translation>Klawisze poleceń</translation>
    </message>
    <message>
        <source>A part of a command&apos;s name</source>
        <translation>Część nazwy polecenia</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Nowy &amp;klawisz</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy klawisz</translation>
    </message>
    <message>
        <source>Take a key with Ctrl, or a function key: letters alone work on the timeline, and with Alt they open menus.</source>
        <translation>Wybierz klawisz z Ctrl albo klawisz funkcyjny: same litery działają na osi czasu, a z Altem otwierają menu.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 to klawisz polecenia „%2”.</translation>
    </message>
    <message>
        <source>%1 is a key of the timeline.</source>
        <translation>%1 to klawisz osi czasu.</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Domyślny</translation>
    </message>
    <message>
        <source>Restore &amp;All Defaults</source>
        <translation>P&amp;rzywróć wszystkie domyślne</translation>
    </message>
</context>
<context>
    <name>kronika::Loss</name>
    <message>
        <source>except in Kronika&apos;s extension</source>
        <translation>z wyjątkiem rozszerzenia Kroniki</translation>
    </message>
    <message>
        <source>the title of the chronology</source>
        <translation>tytuł chronologii</translation>
    </message>
    <message>
        <source>the description of the chronology</source>
        <translation>opis chronologii</translation>
    </message>
    <message>
        <source>the marking (TLP) of the chronology</source>
        <translation>oznaczenie (TLP) chronologii</translation>
    </message>
    <message>
        <source>the language and the time zone of the chronology</source>
        <translation>język i strefa czasowa chronologii</translation>
    </message>
    <message>
        <source>events without a date that can be placed: they are left out</source>
        <translation>zdarzenia bez daty, którą da się umieścić w czasie: są pomijane</translation>
    </message>
    <message>
        <source>events before the year 1 or after 9998: they are left out</source>
        <translation>zdarzenia sprzed roku 1 lub po roku 9998: są pominięte</translation>
    </message>
    <message>
        <source>that a date is uncertain, approximate or one of several, but as words</source>
        <translation>że data jest niepewna, przybliżona lub jedna z kilku, inaczej niż słowami</translation>
    </message>
    <message>
        <source>whether an end is open or not known</source>
        <translation>czy koniec jest otwarty, czy nieznany</translation>
    </message>
    <message>
        <source>that a date is a day, month or year: its bounds are written</source>
        <translation>że data jest dniem, miesiącem lub rokiem: zapisywane są jej granice</translation>
    </message>
    <message>
        <source>bounds of undated events</source>
        <translation>granice zdarzeń bez daty</translation>
    </message>
    <message>
        <source>descriptions of events</source>
        <translation>opisy zdarzeń</translation>
    </message>
    <message>
        <source>titles in other languages</source>
        <translation>tytuły w innych językach</translation>
    </message>
    <message>
        <source>more than one actor of an event</source>
        <translation>więcej niż jeden podmiot zdarzenia</translation>
    </message>
    <message>
        <source>roles of actors</source>
        <translation>role podmiotów</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>kategorie</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tagi</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>pewność</translation>
    </message>
    <message>
        <source>markings (TLP) of single events</source>
        <translation>oznaczenia (TLP) pojedynczych zdarzeń</translation>
    </message>
    <message>
        <source>what each source says of an event</source>
        <translation>co każde źródło mówi o zdarzeniu</translation>
    </message>
    <message>
        <source>dates, places, stances and gradings of what sources say</source>
        <translation>daty, miejsca, stanowiska i oceny tego, co mówią źródła</translation>
    </message>
    <message>
        <source>titles of sources</source>
        <translation>tytuły źródeł</translation>
    </message>
    <message>
        <source>more than one source of an event</source>
        <translation>więcej niż jedno źródło zdarzenia</translation>
    </message>
    <message>
        <source>addresses of sources</source>
        <translation>adresy źródeł</translation>
    </message>
    <message>
        <source>publishers, authors and dates of sources</source>
        <translation>wydawcy, autorzy i daty źródeł</translation>
    </message>
    <message>
        <source>reliability, copies and notes of sources</source>
        <translation>wiarygodność, kopie i uwagi do źródeł</translation>
    </message>
    <message>
        <source>links between events</source>
        <translation>powiązania między zdarzeniami</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>załączniki</translation>
    </message>
    <message>
        <source>kinds of actors</source>
        <translation>rodzaje podmiotów</translation>
    </message>
    <message>
        <source>which actor is part of which</source>
        <translation>który podmiot jest częścią którego</translation>
    </message>
    <message>
        <source>aliases of actors</source>
        <translation>inne nazwy podmiotów</translation>
    </message>
    <message>
        <source>descriptions of actors</source>
        <translation>opisy podmiotów</translation>
    </message>
    <message>
        <source>names of actors in other languages</source>
        <translation>nazwy podmiotów w innych językach</translation>
    </message>
    <message>
        <source>background eras</source>
        <translation>epoki w tle</translation>
    </message>
    <message>
        <source>eras without both ends: they are left out</source>
        <translation>epoki bez obu końców: są pominięte</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>zapisane widoki</translation>
    </message>
    <message>
        <source>members that only Kronika keeps for other programs</source>
        <translation>pola, które tylko Kronika zachowuje dla innych programów</translation>
    </message>
    <message>
        <source>but as words, which are kept as they stand when the table is read again</source>
        <translation>ale tylko słowami, które przy ponownym czytaniu tabeli pozostają takie, jakie są</translation>
    </message>
    <message>
        <source>offsets of times from UTC: the times are written on one clock</source>
        <translation>przesunięcia godzin względem UTC: godziny są zapisane według jednego zegara</translation>
    </message>
    <message>
        <source>fractions of a second below a millisecond</source>
        <translation>ułamki sekundy poniżej milisekundy</translation>
    </message>
    <message>
        <source>digests (SHA-256) of attachments</source>
        <translation>sumy SHA-256 załączników</translation>
    </message>
    <message>
        <source>actors that no event names</source>
        <translation>podmioty, których nie wymienia żadne zdarzenie</translation>
    </message>
    <message>
        <source>markings (TLP) of sources</source>
        <translation>oznaczenia (TLP) źródeł</translation>
    </message>
    <message>
        <source>but not where formulas are left as they are</source>
        <translation>ale nie tam, gdzie formuły zostają bez zmian</translation>
    </message>
    <message>
        <source>records with control characters, which are left out</source>
        <translation>rekordy ze znakami sterującymi, które są pomijane</translation>
    </message>
    <message>
        <source>the language of the chronology</source>
        <translation>język chronologii</translation>
    </message>
    <message>
        <source>rules of recurrence and alarms of the calendar that was read</source>
        <translation>reguły powtarzania i alarmy wczytanego kalendarza</translation>
    </message>
    <message>
        <source>that a date is a season, quarter, decade or the like, but as words</source>
        <translation>że data jest porą roku, kwartałem, dekadą lub podobnym okresem, inaczej niż słowami</translation>
    </message>
    <message>
        <source>what STIX forbids in its own objects (times, confidence, empty lists and the like): it is mended, or left out</source>
        <translation>to, czego STIX zabrania we własnych obiektach (czasy, pewność, puste listy i tym podobne): zostaje poprawione albo pominięte</translation>
    </message>
    <message>
        <source>markings of events that are milder than those of their sources, actors or linked events</source>
        <translation>oznaczenia zdarzeń łagodniejsze niż oznaczenia ich źródeł, podmiotów lub powiązanych zdarzeń</translation>
    </message>
    <message>
        <source>as their rows bear the strictest</source>
        <translation>bo ich wiersze noszą najsurowsze</translation>
    </message>
    <message>
        <source>the version 1.0 of the calendar that was read: 2.0 is written</source>
        <translation>wersja 1.0 wczytanego kalendarza: zapisywana jest 2.0</translation>
    </message>
    <message>
        <source>lower markings of events that cite what is marked higher: an object is marked as strictly as all that it holds</source>
        <translation>niższe oznaczenia zdarzeń, które cytują wyżej oznaczone: obiekt nosi najsurowsze oznaczenie tego, co zawiera</translation>
    </message>
    <message>
        <source>records with control characters or overrides of direction, each of which becomes U+FFFD, or with other changes of direction that do not end, which are ended</source>
        <translation>rekordy ze znakami sterującymi lub wymuszającymi kierunek pisma, z których każdy staje się znakiem U+FFFD, albo z innymi zmianami kierunku bez końca, które zostają zakończone</translation>
    </message>
    <message>
        <source>records with control characters, each of which becomes U+FFFD, or with changes of direction that do not end, which are ended</source>
        <translation>rekordy ze znakami sterującymi, z których każdy staje się znakiem U+FFFD, albo ze zmianami kierunku pisma bez końca, które zostają zakończone</translation>
    </message>
    <message>
        <source>links to events that are left out: they lead nowhere</source>
        <translation>powiązania z pominiętymi zdarzeniami: prowadzą donikąd</translation>
    </message>
    <message>
        <source>times of which no offset is known, as the clock of the time zone has them twice: read again, they are in UTC</source>
        <translation>godziny o nieznanym przesunięciu, bo zegar strefy pokazuje je dwa razy: wczytane ponownie, są w UTC</translation>
    </message>
    <message>
        <source>sources that no event cites</source>
        <translation>źródła, których nie cytuje żadne zdarzenie</translation>
    </message>
    <message>
        <source>line breaks, tabs, special blanks and blanks in a row in titles, names and tags: read again, each is one blank, or none at an end</source>
        <translation>podziały wierszy, tabulatory, szczególne spacje i spacje z rzędu w tytułach, nazwach i etykietach: wczytane ponownie, są jedną spacją, a na końcach żadną</translation>
    </message>
    <message>
        <source>which is which of the actors that have the same name</source>
        <translation>który jest którym z podmiotów o tej samej nazwie</translation>
    </message>
    <message>
        <source>which is which of the categories that have the same name</source>
        <translation>która jest którą z kategorii o tej samej nazwie</translation>
    </message>
    <message>
        <source>categories that no event is of</source>
        <translation>kategorie, do których nie należy żadne zdarzenie</translation>
    </message>
    <message>
        <source>that a date is uncertain, approximate, one of several, a season, a decade or the like: its bounds are written</source>
        <translation>że data jest niepewna, przybliżona, jedną z kilku, porą roku, dekadą lub podobną: zapisane są jej granice</translation>
    </message>
    <message>
        <source>attachments whose path looks like an address, or whose address like a path: read again, it is that</source>
        <translation>załączniki, których ścieżka wygląda jak adres albo adres jak ścieżka: wczytane ponownie, nimi są</translation>
    </message>
    <message>
        <source>line ends of descriptions with CR alone or of several kinds: read again, each is LF</source>
        <translation>końce wierszy opisów z samym CR lub kilku rodzajów: wczytane ponownie, każdy jest LF</translation>
    </message>
    <message>
        <source>blanks and tabs before the text of descriptions: read again, they are gone</source>
        <translation>spacje i tabulatory przed tekstem opisów: po ponownym wczytaniu ich nie ma</translation>
    </message>
    <message>
        <source>that the date of an era is uncertain or approximate</source>
        <translation>to, że data epoki jest niepewna lub przybliżona</translation>
    </message>
    <message>
        <source>except in kronikaWhen, which Kronika reads</source>
        <translation>oprócz kronikaWhen, które czyta Kronika</translation>
    </message>
    <message>
        <source>tags, names, roles and titles of attachments that hold what parts a list, or are a dash: read again, they are others</source>
        <translation>etykiety, nazwy, role i tytuły załączników, które zawierają znak dzielący listę lub są myślnikiem: wczytane ponownie, są inne</translation>
    </message>
    <message>
        <source>colours of actors and eras, and colours, symbols and translations of categories</source>
        <translation>kolory podmiotów i epok oraz kolory, symbole i tłumaczenia kategorii</translation>
    </message>
</context>
<context>
    <name>kronika::MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>Upuść, aby otworzyć</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Otwieranie %1…</translation>
    </message>
    <message>
        <source>This file is of a later version of the format. It can be looked at and printed, but not saved: what this version does not know could be lost.</source>
        <translation>Ten plik ma nowszą wersję formatu. Można go oglądać i drukować, ale nie zapisywać: mogłoby zginąć to, czego ta wersja nie zna.</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Raport…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>%1 changed on disk.</source>
        <translation>Plik %1 zmienił się na dysku.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Wyeksportowano do %1</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>%1 (preview)</source>
        <translation>%1 (podgląd)</translation>
    </message>
    <message>
        <source>Chronologies (%1);;All files (*)</source>
        <translation>Chronologie (%1);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Otwórz o&amp;statnie</translation>
    </message>
    <message>
        <source>Of the &amp;Chronology (%1)</source>
        <translation>Tej &amp;chronologii (%1)</translation>
    </message>
    <message>
        <source>Of This &amp;Machine (%1)</source>
        <translation>Tego &amp;komputera (%1)</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Inna…</translation>
    </message>
    <message>
        <source>&amp;Other: %1…</source>
        <translation>&amp;Inna: %1…</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Wyczyść listę</translation>
    </message>
    <message>
        <source>Not before the whole file has been read</source>
        <translation>Dopiero po wczytaniu całego pliku</translation>
    </message>
    <message>
        <source>This file is of a later version of the format: saving could lose what it has</source>
        <translation>Ten plik ma nowszą wersję formatu: zapis mógłby zgubić jego zawartość</translation>
    </message>
    <message>
        <source>&amp;Show All</source>
        <translation>&amp;Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>This address is not opened.</source>
        <translation>Ten adres nie zostanie otwarty.</translation>
    </message>
    <message>
        <source>There is no event “%1” in this file</source>
        <translation>W tym pliku nie ma zdarzenia „%1”</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>No More Hints</source>
        <translation>Bez wskazówek</translation>
    </message>
    <message>
        <source>Import a Table</source>
        <translation>Import tabeli</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.json);;All files (*)</source>
        <translation>Tabele (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The table cannot be read again.</source>
        <translation>Nie można ponownie odczytać tabeli.</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>W schowku nie ma tabeli.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Wklejona tabela</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>Co&amp;fnij: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Co&amp;fnij</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>P&amp;onów: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>P&amp;onów</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Read it again?</source>
        <translation>„%1” ma niezapisane zmiany. Wczytać ponownie?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Zapisać zmiany w „%1”?</translation>
    </message>
    <message>
        <source>Save “%1”?</source>
        <translation>Zapisać „%1”?</translation>
    </message>
    <message>
        <source>Reading it again drops them; a copy keeps them.</source>
        <translation>Ponowne wczytanie je odrzuca; kopia je zachowuje.</translation>
    </message>
    <message>
        <source>What is not saved is lost when it is closed.</source>
        <translation>To, co niezapisane, przepadnie po zamknięciu.</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>Zapisz &amp;kopię…</translation>
    </message>
    <message>
        <source>Import into This Chronology</source>
        <translation>Import do tej chronologii</translation>
    </message>
    <message>
        <source>Offered Dates</source>
        <translation>Proponowane daty</translation>
    </message>
    <message>
        <source>Read in Another Format</source>
        <translation>Wczytywanie w innym formacie</translation>
    </message>
    <message>
        <source>&amp;Format of the file:</source>
        <translation>&amp;Format pliku:</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>O&amp;dczytaj</translation>
    </message>
    <message>
        <source>Preview: this is the beginning of the file, which is still being read. It can be looked at and searched; it cannot be saved, exported, copied or changed before the end is reached.</source>
        <translation>Podgląd: to początek pliku, który jest jeszcze wczytywany. Można go oglądać i przeszukiwać; nie można go zapisać, wyeksportować, skopiować ani zmienić, dopóki nie zostanie wczytany do końca.</translation>
    </message>
    <message>
        <source>The file %1 is no longer there: it was removed or renamed. What it held is still open here.</source>
        <translation>Pliku %1 już nie ma: został usunięty lub zmieniono jego nazwę. Jego treść jest tu nadal otwarta.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The selected events were not copied.</source>
        <translation>Zaznaczonych zdarzeń nie skopiowano.</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>Nothing is saved from this page: go back to what was open first</source>
        <translation>Z tej strony niczego się nie zapisuje: najpierw wróć do tego, co było otwarte</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing is open</source>
        <translation>Nie ma czego zapisać: nic nie jest otwarte</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing was changed</source>
        <translation>Nie ma czego zapisać: nic nie zmieniono</translation>
    </message>
</context>
<context>
    <name>kronika::MarkdownView</name>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[obraz: %1]</translation>
    </message>
</context>
<context>
    <name>kronika::MarkingBadge</name>
    <message>
        <source>Marking</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Marking: %1</source>
        <translation>Oznaczenie: %1</translation>
    </message>
    <message>
        <source>%1: the strictest marking of what is open (TLP 2.0)</source>
        <translation>%1: najsurowsze oznaczenie tego, co jest otwarte (TLP 2.0)</translation>
    </message>
    <message>
        <source>Chronology: %1</source>
        <translation>Chronologia: %1</translation>
    </message>
    <message>
        <source>The chronology itself has no marking</source>
        <translation>Sama chronologia nie ma oznaczenia</translation>
    </message>
    <message>
        <source>Events marked %1: %2</source>
        <translation>Zdarzenia z oznaczeniem %1: %2</translation>
    </message>
    <message>
        <source>Sources marked %1: %2</source>
        <translation>Źródła z oznaczeniem %1: %2</translation>
    </message>
    <message>
        <source>Actors, categories and eras marked %1: %2</source>
        <translation>Podmioty, kategorie i epoki z oznaczeniem %1: %2</translation>
    </message>
</context>
<context>
    <name>kronika::MergeDialog</name>
    <message>
        <source>Import of %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>Prawdopodobnie to samo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>Both, field by field</source>
        <translation>Oba, pole po polu</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Z&amp;atwierdź</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>Accept A&amp;ll</source>
        <translation>Zatwierdź &amp;wszystkie</translation>
    </message>
    <message>
        <source>Reject All</source>
        <translation>Odrzuć wszystkie</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>zatwierdzono %n</numerusform>
            <numerusform>zatwierdzono %n</numerusform>
            <numerusform>zatwierdzono %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added beside</source>
        <translation>
            <numerusform>do dodania obok: %n</numerusform>
            <numerusform>do dodania obok: %n</numerusform>
            <numerusform>do dodania obok: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what %1 holds is probably here already. What you accept becomes one with what is here: what the file says besides is added, and where the two differ, what is here stays, which the account tells; the rest is added beside it.</source>
        <translation>
            <numerusform>%n z rzeczy w %1 prawdopodobnie już tu jest. To, co przyjmiesz, połączy się z tym, co tu jest: dochodzi to, co plik mówi ponadto, a gdzie się różnią, zostaje to, co tu jest, o czym mówi sprawozdanie; reszta zostanie dodana obok.</numerusform>
            <numerusform>%n z rzeczy w %1 prawdopodobnie już tu są. To, co przyjmiesz, połączy się z tym, co tu jest: dochodzi to, co plik mówi ponadto, a gdzie się różnią, zostaje to, co tu jest, o czym mówi sprawozdanie; reszta zostanie dodana obok.</numerusform>
            <numerusform>%n z rzeczy w %1 prawdopodobnie już tu jest. To, co przyjmiesz, połączy się z tym, co tu jest: dochodzi to, co plik mówi ponadto, a gdzie się różnią, zostaje to, co tu jest, o czym mówi sprawozdanie; reszta zostanie dodana obok.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::MergeFlow</name>
    <message>
        <source>Reading %1…</source>
        <translation>Wczytywanie %1…</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 nie został zaimportowany.</translation>
    </message>
    <message>
        <source>Mend the file, then import it again.</source>
        <translation>Popraw plik, a potem zaimportuj go ponownie.</translation>
    </message>
    <message>
        <source>The file is of a later version of the format: what this version does not know could be lost.</source>
        <translation>Plik jest w nowszej wersji formatu: to, czego ta wersja nie zna, mogłoby przepaść.</translation>
    </message>
    <message>
        <source>Import it with a later version of Kronika.</source>
        <translation>Zaimportuj go nowszą wersją Kroniki.</translation>
    </message>
    <message>
        <source>Comparing %1…</source>
        <translation>Porównywanie %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importowanie %1…</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nic nie zaimportowano.</translation>
    </message>
    <message>
        <source>The chronology was changed meanwhile.</source>
        <translation>W międzyczasie chronologia została zmieniona.</translation>
    </message>
    <message>
        <source>Import the files again.</source>
        <translation>Zaimportuj pliki ponownie.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import %1</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n files</source>
        <translation>
            <numerusform>Import %n pliku</numerusform>
            <numerusform>Import %n plików</numerusform>
            <numerusform>Import %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events added</source>
        <translation>
            <numerusform>dodano %n zdarzenie</numerusform>
            <numerusform>dodano %n zdarzenia</numerusform>
            <numerusform>dodano %n zdarzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events brought up to date</source>
        <translation>
            <numerusform>uaktualniono %n zdarzenie</numerusform>
            <numerusform>uaktualniono %n zdarzenia</numerusform>
            <numerusform>uaktualniono %n zdarzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events became one with what was here</source>
        <translation>
            <numerusform>połączono z obecnymi %n zdarzenie</numerusform>
            <numerusform>połączono z obecnymi %n zdarzenia</numerusform>
            <numerusform>połączono z obecnymi %n zdarzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events here already</source>
        <translation>
            <numerusform>%n zdarzenie już tu było</numerusform>
            <numerusform>%n zdarzenia już tu były</numerusform>
            <numerusform>%n zdarzeń już tu było</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors added</source>
        <translation>
            <numerusform>dodano %n podmiot</numerusform>
            <numerusform>dodano %n podmioty</numerusform>
            <numerusform>dodano %n podmiotów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors became one with those here</source>
        <translation>
            <numerusform>połączono z obecnymi %n podmiot</numerusform>
            <numerusform>połączono z obecnymi %n podmioty</numerusform>
            <numerusform>połączono z obecnymi %n podmiotów</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that is not here already</source>
        <translation>nic, czego by tu już nie było</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>Zaimportowano %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are earlier versions of what the chronology has: they are kept beside it word for word, and change nothing that is shown</source>
        <translation>
            <numerusform>%n rekord jest wcześniejszą wersją tego, co ma chronologia: zachowano go obok, słowo w słowo, i nie zmienia niczego, co widać</numerusform>
            <numerusform>%n rekordy są wcześniejszymi wersjami tego, co ma chronologia: zachowano je obok, słowo w słowo, i nie zmieniają niczego, co widać</numerusform>
            <numerusform>%n rekordów jest wcześniejszymi wersjami tego, co ma chronologia: zachowano je obok, słowo w słowo, i nie zmieniają niczego, co widać</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events older than here, kept beside</source>
        <translation>
            <numerusform>%n zdarzenie starsze niż tutaj, zachowane obok</numerusform>
            <numerusform>%n zdarzenia starsze niż tutaj, zachowane obok</numerusform>
            <numerusform>%n zdarzeń starszych niż tutaj, zachowanych obok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors older than here, kept beside</source>
        <translation>
            <numerusform>%n podmiot starszy niż tutaj, zachowany obok</numerusform>
            <numerusform>%n podmioty starsze niż tutaj, zachowane obok</numerusform>
            <numerusform>%n podmiotów starszych niż tutaj, zachowanych obok</numerusform>
        </translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>granice</translation>
    </message>
    <message>
        <source>description</source>
        <translation>opis</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategoria</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>pewność</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kolor</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>wydawca</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>data wydania</translation>
    </message>
    <message>
        <source>date of retrieval</source>
        <translation>data pobrania</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>archived copy</source>
        <translation>kopia archiwalna</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>wiarygodność</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>“%1”: %2 “%3” was not taken; it stays “%4”</source>
        <translation>„%1”: %2: „%3” nie przejęto; zostaje „%4”</translation>
    </message>
    <message>
        <source>“%1”: %2 was “%3” and is “%4” now</source>
        <translation>„%1”: %2: było „%3”, teraz jest „%4”</translation>
    </message>
    <message numerus="yes">
        <source>%n more values differ in the same way</source>
        <translation>
            <numerusform>%n inna wartość różni się tak samo</numerusform>
            <numerusform>%n inne wartości różnią się tak samo</numerusform>
            <numerusform>%n innych wartości różni się tak samo</numerusform>
        </translation>
    </message>
    <message>
        <source>the chronology is marked %1 now, for it holds what the file keeps to itself</source>
        <translation>chronologia jest teraz oznaczona %1, bo zawiera to, co plik tak zastrzega</translation>
    </message>
    <message numerus="yes">
        <source>%n records that were here are marked more strictly now, as the file marks what it says of them</source>
        <translation>
            <numerusform>%n zapis, który tu był, jest teraz oznaczony surowiej, tak jak plik oznacza to, co o nim mówi</numerusform>
            <numerusform>%n zapisy, które tu były, są teraz oznaczone surowiej, tak jak plik oznacza to, co o nich mówi</numerusform>
            <numerusform>%n zapisów, które tu były, jest teraz oznaczonych surowiej, tak jak plik oznacza to, co o nich mówi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ, one of them stays</source>
        <translation>
            <numerusform>%n wartość się różni, zostaje jedna</numerusform>
            <numerusform>%n wartości się różnią, zostaje po jednej</numerusform>
            <numerusform>%n wartości się różni, zostaje po jednej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked more strictly</source>
        <translation>
            <numerusform>%n oznaczone surowiej</numerusform>
            <numerusform>%n oznaczone surowiej</numerusform>
            <numerusform>%n oznaczonych surowiej</numerusform>
        </translation>
    </message>
    <message>
        <source>the chronology is marked %1 now</source>
        <translation>chronologia jest teraz oznaczona %1</translation>
    </message>
</context>
<context>
    <name>kronika::MergeModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Inne nazwy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>To samo</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Osobne</translation>
    </message>
    <message>
        <source>the same id</source>
        <translation>ten sam identyfikator</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>ta sama nazwa</translation>
    </message>
    <message>
        <source>a common alias</source>
        <translation>wspólny alias</translation>
    </message>
    <message>
        <source>the same time and title</source>
        <translation>ten sam czas i tytuł</translation>
    </message>
    <message>
        <source>One or two?</source>
        <translation>Jedno czy dwa?</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>Wspólne</translation>
    </message>
</context>
<context>
    <name>kronika::NoticeBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>kronika::Offer</name>
    <message>
        <source>the first of a month at midnight: probably only the month is known</source>
        <translation>pierwszy dzień miesiąca o północy: zapewne znany jest tylko miesiąc</translation>
    </message>
    <message>
        <source>midnight in UTC: probably only the day is known</source>
        <translation>północ UTC: zapewne znany jest tylko dzień</translation>
    </message>
    <message>
        <source>the date that is shown says that it is approximate</source>
        <translation>pokazywana data mówi, że jest przybliżona</translation>
    </message>
    <message>
        <source>all at midnight: probably only days are known</source>
        <translation>wszystkie o północy: zapewne znane są tylko dni</translation>
    </message>
    <message>
        <source>“early”, “mid” or “late” is said: probably this part is meant</source>
        <translation>podano „początek”, „połowa” lub „koniec”: prawdopodobnie chodzi o tę część</translation>
    </message>
    <message>
        <source>the date that is shown in words is another</source>
        <translation>data pokazana słowami jest inna</translation>
    </message>
    <message>
        <source>the date that is shown of an undated event</source>
        <translation>data pokazana przy zdarzeniu bez daty</translation>
    </message>
    <message>
        <source>midnight in America, as are all times at which things were seen: probably only the day is known</source>
        <translation>północ w Ameryce, jak wszystkie czasy, gdy coś widziano: zapewne znany jest tylko dzień</translation>
    </message>
    <message>
        <source>a time of day is said to be about so: probably this time is meant</source>
        <translation>godzinę podano jako przybliżoną: prawdopodobnie chodzi o tę godzinę</translation>
    </message>
    <message>
        <source>at midnight, as many others are not: probably only the day is known</source>
        <translation>o północy, w odróżnieniu od wielu innych: zapewne znany jest tylko dzień</translation>
    </message>
    <message>
        <source>a column beside the date says that it is known less exactly</source>
        <translation>kolumna obok daty mówi, że jest znana mniej dokładnie</translation>
    </message>
</context>
<context>
    <name>kronika::OpenDialog</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>kronika::Overview</name>
    <message>
        <source>All others</source>
        <translation>Wszystkie inne</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Bez kategorii</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Bez podmiotu</translation>
    </message>
</context>
<context>
    <name>kronika::OverviewBar</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>według kategorii</translation>
    </message>
    <message>
        <source>by actor</source>
        <translation>według podmiotu</translation>
    </message>
    <message>
        <source>What the bars are divided by</source>
        <translation>Na co dzielone są słupki</translation>
    </message>
</context>
<context>
    <name>kronika::OverviewLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (wyłączone)</translation>
    </message>
    <message>
        <source>Click a category to switch it off or on.</source>
        <translation>Kliknij kategorię, aby ją wyłączyć lub włączyć.</translation>
    </message>
</context>
<context>
    <name>kronika::OverviewStrip</name>
    <message>
        <source>Overview: the visible range over the whole time</source>
        <translation>Przegląd: widoczny zakres na tle całego czasu</translation>
    </message>
</context>
<context>
    <name>kronika::Page</name>
    <message>
        <source>Chronology</source>
        <translation>Chronologia</translation>
    </message>
    <message>
        <source>Events in the order of time</source>
        <translation>Zdarzenia w kolejności czasowej</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Timeline: %1; the table below says the same</source>
        <translation>Oś czasu: %1; poniższa tabela mówi to samo</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Podmioty</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Epoki</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>bez tytułu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Inne nazwy</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>W innych językach</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>datowane: %1</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>przypisywane: %1</translation>
    </message>
    <message>
        <source>credibility %1</source>
        <translation>wiarygodność %1</translation>
    </message>
    <message>
        <source>reliability %1</source>
        <translation>rzetelność %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>pobrano %1</translation>
    </message>
    <message>
        <source>archived at %1</source>
        <translation>kopia: %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>język %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Tytuł oryginalny</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>Nazwa oryginalna</translation>
    </message>
    <message>
        <source>Categories that no event is of</source>
        <translation>Kategorie, do których nie należy żadne zdarzenie</translation>
    </message>
    <message>
        <source>Sources that no event cites</source>
        <translation>Źródła, których nie cytuje żadne zdarzenie</translation>
    </message>
    <message>
        <source>Claims differ</source>
        <translation>Twierdzenia się różnią</translation>
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
        <translation>Epoki</translation>
    </message>
    <message>
        <source>Events and sources</source>
        <translation>Zdarzenia i źródła</translation>
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
        <translation>Zdarzenia: %1  ·  Podmioty: %2  ·  Źródła: %3</translation>
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
    <message>
        <source>The paper is too small for a lane, its ruler and the legend</source>
        <translation>Papier jest za mały na pas, podziałkę i legendę</translation>
    </message>
    <message>
        <source>choose larger paper</source>
        <translation>wybierz większy papier</translation>
    </message>
    <message>
        <source>The picture would have more than %1 pixels</source>
        <translation>Obraz miałby ponad %1 pikseli</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture</source>
        <translation>Za mało pamięci na obraz</translation>
    </message>
    <message>
        <source>the smallest text is %1 pt high, less than %2 pt: choose larger paper or more pages</source>
        <translation>najmniejszy tekst ma %1 pt wysokości, mniej niż %2 pt: wybierz większy papier lub więcej stron</translation>
    </message>
    <message>
        <source>A picture is 1 to 100 pages wide</source>
        <translation>Obraz ma szerokość od 1 do 100 stron</translation>
    </message>
    <message>
        <source>The pages could not be drawn</source>
        <translation>Nie udało się narysować stron</translation>
    </message>
    <message>
        <source>The PDF could not be completed</source>
        <translation>Nie udało się dokończyć pliku PDF</translation>
    </message>
    <message>
        <source>The picture is too small for a single lane</source>
        <translation>Obraz jest za mały nawet na jeden pas</translation>
    </message>
    <message>
        <source>A picture has at least 100 by 100 pixels</source>
        <translation>Obraz ma co najmniej 100 na 100 pikseli</translation>
    </message>
    <message>
        <source>A picture has 1 to 2400 dots per inch</source>
        <translation>Obraz ma od 1 do 2400 punktów na cal</translation>
    </message>
    <message>
        <source>All lanes need %1 pixels in height, more than %2</source>
        <translation>Wszystkie pasy wymagają wysokości %1 pikseli, więcej niż %2</translation>
    </message>
    <message>
        <source>On a page of A4 the smallest text would be %1 pt high, less than %2 pt: choose a smaller width.</source>
        <translation>Na stronie A4 najmniejszy tekst miałby %1 pt wysokości, mniej niż %2 pt: wybierz mniejszą szerokość.</translation>
    </message>
    <message>
        <source>No font is installed, so that no text can be drawn</source>
        <translation>Nie zainstalowano żadnej czcionki, więc nie można narysować tekstu</translation>
    </message>
    <message>
        <source>install a font, such as the package fonts-dejavu-core</source>
        <translation>zainstaluj czcionkę, np. pakiet fonts-dejavu-core</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG</source>
        <translation>Nie udało się zapisać obrazu jako PNG</translation>
    </message>
    <message>
        <source>The paper is too small for a poster</source>
        <translation>Papier jest za mały na plakat</translation>
    </message>
    <message>
        <source>The poster would be %1 pages high, more than %2</source>
        <translation>Plakat miałby wysokość %1 stron, więcej niż %2</translation>
    </message>
    <message>
        <source>choose larger paper, fewer lanes, or another layout</source>
        <translation>wybierz większy papier, mniej pasów lub inny układ</translation>
    </message>
    <message>
        <source>no dated event matches</source>
        <translation>nie pasuje żadne datowane zdarzenie</translation>
    </message>
    <message>
        <source>no dated events</source>
        <translation>brak datowanych zdarzeń</translation>
    </message>
    <message>
        <source>No installed font has these letters, so that they are drawn as boxes: %1. Install one, such as the package fonts-noto-cjk.</source>
        <translation>Żadna zainstalowana czcionka nie ma tych znaków, więc są rysowane jako ramki: %1. Zainstaluj jakąś, na przykład pakiet fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Drawing was called off</source>
        <translation>Rysowanie przerwano</translation>
    </message>
    <message>
        <source>choose another size</source>
        <translation>wybierz inny rozmiar</translation>
    </message>
    <message>
        <source>Names of actors in full</source>
        <translation>Pełne nazwy podmiotów</translation>
    </message>
    <message>
        <source>note: </source>
        <translation>uwaga: </translation>
    </message>
    <message>
        <source>at: %1</source>
        <translation>miejsce: %1</translation>
    </message>
    <message>
        <source>Sources that are not cited</source>
        <translation>Źródła, na które nic się nie powołuje</translation>
    </message>
    <message>
        <source>attachment: </source>
        <translation>załącznik: </translation>
    </message>
    <message>
        <source>On a slide the smallest text would be %1 pt high, less than %2 pt: choose a smaller width.</source>
        <translation>Na slajdzie najmniejszy tekst miałby %1 pt wysokości, mniej niż %2 pt: wybierz mniejszą szerokość.</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[obraz: %1]</translation>
    </message>
    <message numerus="yes">
        <source>%n empty lanes not shown</source>
        <translation>
            <numerusform>%n pusty pas niepokazany</numerusform>
            <numerusform>%n puste pasy niepokazane</numerusform>
            <numerusform>%n pustych pasów niepokazanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::PaperFields</name>
    <message>
        <source>Landscape</source>
        <translation>Pozioma</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Pionowa</translation>
    </message>
    <message>
        <source>Timeline and list</source>
        <translation>Oś czasu i lista</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Poster in parts</source>
        <translation>Plakat w częściach</translation>
    </message>
    <message>
        <source>All lanes on one page</source>
        <translation>Wszystkie pasy na jednej stronie</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientacja</translation>
    </message>
    <message>
        <source>Pages &amp;side by side</source>
        <translation>Stron &amp;obok siebie</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Układ</translation>
    </message>
</context>
<context>
    <name>kronika::PictureFields</name>
    <message>
        <source>&amp;Letters as shapes, without fonts</source>
        <translation>&amp;Litery jako kształty, bez czcionek</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>według potrzeb</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots per inch: text and lines grow with it. 96 draws them as on the screen, 300 as for print.</source>
        <translation>Punkty na cal: tekst i linie rosną z tą liczbą. 96 rysuje je jak na ekranie, 300 jak do druku.</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Szerokość</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Wysokość</translation>
    </message>
    <message>
        <source>Resolut&amp;ion</source>
        <translation>Rozdziel&amp;czość</translation>
    </message>
</context>
<context>
    <name>kronika::PreferencesDialog</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Strefa &amp;czasowa</translation>
    </message>
    <message>
        <source>Of the chronology</source>
        <translation>Tej chronologii</translation>
    </message>
    <message>
        <source>Of this machine</source>
        <translation>Tego komputera</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>D&amp;aty</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Słownie</translation>
    </message>
    <message>
        <source>As ISO 8601</source>
        <translation>Według ISO 8601</translation>
    </message>
    <message>
        <source>&amp;Wheel</source>
        <translation>&amp;Kółko myszy</translation>
    </message>
    <message>
        <source>Scrolls the lanes</source>
        <translation>Przewija pasy</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Powiększa</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Of this machine (%1)</source>
        <translation>Tego komputera (%1)</translation>
    </message>
    <message>
        <source>&amp;Height of the lanes</source>
        <translation>&amp;Wysokość pasów</translation>
    </message>
    <message>
        <source>Height of the lanes</source>
        <translation>Wysokość pasów</translation>
    </message>
    <message>
        <source>Reduced &amp;motion: views jump instead of gliding</source>
        <translation>&amp;Ograniczony ruch: widoki przeskakują zamiast płynąć</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>Przywróć &amp;domyślne</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Inna…</translation>
    </message>
    <message>
        <source>Start with the &amp;files of the last session</source>
        <translation>Otwieraj przy starcie &amp;pliki ostatniej sesji</translation>
    </message>
    <message>
        <source>High contrast on white</source>
        <translation>Wysoki kontrast na białym</translation>
    </message>
    <message>
        <source>High contrast on black</source>
        <translation>Wysoki kontrast na czarnym</translation>
    </message>
    <message>
        <source>No file&apos;s searches, times and selections are remembered.</source>
        <translation>Nie są pamiętane wyszukiwania, okresy ani zaznaczenia żadnego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>Searches, times and selections of %n files are remembered.</source>
        <translation>
            <numerusform>Pamiętane są wyszukiwania, okresy i zaznaczenia %n pliku.</numerusform>
            <numerusform>Pamiętane są wyszukiwania, okresy i zaznaczenia %n plików.</numerusform>
            <numerusform>Pamiętane są wyszukiwania, okresy i zaznaczenia %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>For&amp;get How Files Were Looked At</source>
        <translation>Zapomnij, &amp;jak oglądano pliki</translation>
    </message>
</context>
<context>
    <name>kronika::PrintFlow</name>
    <message>
        <source>The printer cannot be written to</source>
        <translation>Nie można wysłać danych do drukarki</translation>
    </message>
    <message>
        <source>choose another printer, or export a PDF</source>
        <translation>wybierz inną drukarkę lub wyeksportuj PDF</translation>
    </message>
    <message>
        <source>The printer takes no further page</source>
        <translation>Drukarka nie przyjmuje kolejnej strony</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologia</translation>
    </message>
    <message numerus="yes">
        <source>Print %n events?</source>
        <translation>
            <numerusform>Wydrukować %n zdarzenie?</numerusform>
            <numerusform>Wydrukować %n zdarzenia?</numerusform>
            <numerusform>Wydrukować %n zdarzeń?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their list alone fills about %n pages. A search makes it shorter.</source>
        <translation>
            <numerusform>Sama ich lista zajmie około %n strony. Wyszukiwanie ją skróci.</numerusform>
            <numerusform>Sama ich lista zajmie około %n stron. Wyszukiwanie ją skróci.</numerusform>
            <numerusform>Sama ich lista zajmie około %n stron. Wyszukiwanie ją skróci.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the Pages</source>
        <translation>&amp;Pokaż strony</translation>
    </message>
    <message>
        <source>Other work is still going on</source>
        <translation>Trwa jeszcze inna praca</translation>
    </message>
    <message>
        <source>print again when it is done</source>
        <translation>wydrukuj ponownie, gdy się skończy</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <source>The pages could not be printed.</source>
        <translation>Nie udało się wydrukować stron.</translation>
    </message>
</context>
<context>
    <name>kronika::PrintPreview</name>
    <message>
        <source>Print Preview</source>
        <translation>Podgląd wydruku</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Pages that are shown</source>
        <translation>Pokazane strony</translation>
    </message>
    <message>
        <source>What is above</source>
        <translation>Co jest powyżej</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Trwa układanie stron…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Układanie stron…</translation>
    </message>
    <message>
        <source>Pages %1–%2 of %3</source>
        <translation>Strony %1–%2 z %3</translation>
    </message>
</context>
<context>
    <name>kronika::ProgressBanner</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Jak daleko to jest</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
</context>
<context>
    <name>kronika::Query</name>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>“%1” can mean %2</source>
        <translation>„%1” może znaczyć %2</translation>
    </message>
    <message>
        <source>write the one that is meant</source>
        <translation>napisz to właściwe</translation>
    </message>
    <message>
        <source>The date “%1” cannot be placed on the time line</source>
        <translation>Daty „%1” nie można umieścić na osi czasu</translation>
    </message>
    <message>
        <source>use a plain year, month or day</source>
        <translation>użyj zwykłego roku, miesiąca lub dnia</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>„%1” nie jest tu znane</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>znane są: %1</translation>
    </message>
    <message>
        <source>“%1” is not a confidence</source>
        <translation>„%1” nie jest stopniem pewności</translation>
    </message>
    <message>
        <source>write a number from 0 to 100, with &gt;=, &gt;, &lt;=, &lt; or = before it if wanted</source>
        <translation>napisz liczbę od 0 do 100, przed nią w razie potrzeby &gt;=, &gt;, &lt;=, &lt; lub =</translation>
    </message>
    <message>
        <source>“-” stands alone</source>
        <translation>„-” stoi samo</translation>
    </message>
    <message>
        <source>put it right before what is to be left out, or quote it: &quot;-&quot;</source>
        <translation>postaw je tuż przed tym, co pominąć, albo weź w cudzysłów: &quot;-&quot;</translation>
    </message>
    <message>
        <source>The phrase has no closing “&quot;”</source>
        <translation>Fraza nie ma zamykającego „&quot;”</translation>
    </message>
    <message>
        <source>The regular expression has no closing “/”</source>
        <translation>Wyrażenie regularne nie ma zamykającego „/”</translation>
    </message>
    <message>
        <source>The regular expression ends before this</source>
        <translation>Wyrażenie regularne kończy się przed tym miejscem</translation>
    </message>
    <message>
        <source>write \/ for a slash within it, or quote the text</source>
        <translation>napisz \/ zamiast ukośnika w środku albo weź tekst w cudzysłów</translation>
    </message>
    <message>
        <source>The regular expression is empty</source>
        <translation>Wyrażenie regularne jest puste</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolumna %1</translation>
    </message>
    <message>
        <source>This “)” closes nothing</source>
        <translation>To „)” niczego nie zamyka</translation>
    </message>
    <message>
        <source>“or” stands between two things to search for; one is missing</source>
        <translation>„or” stoi między dwiema rzeczami do wyszukania; jednej brakuje</translation>
    </message>
    <message>
        <source>quote it to search for the word: &quot;or&quot;</source>
        <translation>aby wyszukać to słowo, weź je w cudzysłów: &quot;or&quot;</translation>
    </message>
    <message>
        <source>This “(” is never closed</source>
        <translation>To „(” nie jest zamknięte</translation>
    </message>
    <message>
        <source>Nothing stands between the parentheses</source>
        <translation>Między nawiasami nic nie ma</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>Zapytanie jest zbyt głęboko zagnieżdżone</translation>
    </message>
    <message>
        <source>quote it to search for the text: &quot;%1&quot;</source>
        <translation>aby wyszukać ten tekst, weź go w cudzysłów: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1:” is not a key; known are %2</source>
        <translation>„%1:” nie jest kluczem; znane są: %2</translation>
    </message>
    <message>
        <source>“%1:” needs a value right after it</source>
        <translation>po „%1:” musi od razu stać wartość</translation>
    </message>
    <message>
        <source>The regular expression cannot be read: %1</source>
        <translation>Nie można odczytać wyrażenia regularnego: %1</translation>
    </message>
    <message>
        <source>The regular expression is too complex: it takes too many steps to search with</source>
        <translation>Wyrażenie regularne jest zbyt złożone: wyszukiwanie wymaga zbyt wielu kroków</translation>
    </message>
</context>
<context>
    <name>kronika::ReportText</name>
    <message>
        <source>… and %1 more</source>
        <translation>… i jeszcze %1</translation>
    </message>
    <message>
        <source>The file has an error, so nothing of it is shown.</source>
        <translation>Plik zawiera błąd, więc nic z niego nie jest pokazane.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n errors, so nothing of it is shown.</source>
        <translation>
            <numerusform>Plik zawiera %n błąd, więc nic z niego nie jest pokazane.</numerusform>
            <numerusform>Plik zawiera %n błędy, więc nic z niego nie jest pokazane.</numerusform>
            <numerusform>Plik zawiera %n błędów, więc nic z niego nie jest pokazane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it in a text editor, then try again.</source>
        <translation>Popraw go w edytorze tekstu i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This file has a warning.</source>
        <translation>Do tego pliku jest ostrzeżenie.</translation>
    </message>
    <message numerus="yes">
        <source>This file has %n warnings.</source>
        <translation>
            <numerusform>Do tego pliku jest %n ostrzeżenie.</numerusform>
            <numerusform>Do tego pliku są %n ostrzeżenia.</numerusform>
            <numerusform>Do tego pliku jest %n ostrzeżeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is shown. Mend that, then try again.</source>
        <translation>Nic z niego nie jest pokazane. Usuń przyczynę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>Nothing of it is shown. If you know its format, choose that below.</source>
        <translation>Nic z niego nie jest pokazane. Jeśli format jest znany, można go wybrać poniżej.</translation>
    </message>
    <message>
        <source>What was open before is kept as it was: go back to it to save it.</source>
        <translation>To, co było otwarte wcześniej, pozostało bez zmian: wróć do tego, aby je zapisać.</translation>
    </message>
</context>
<context>
    <name>kronika::SaveDialog</name>
    <message>
        <source>“%1” is the name of a file in another format than the one that is written. Shall it be called “%2”?</source>
        <translation>„%1” to nazwa pliku w innym formacie niż zapisywany. Czy nazwać go „%2”?</translation>
    </message>
    <message>
        <source>&amp;Call It So</source>
        <translation>&amp;Nazwij tak</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Shall it be replaced?</source>
        <translation>Plik „%1” już istnieje. Czy go zastąpić?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Zastąp</translation>
    </message>
</context>
<context>
    <name>kronika::Scene</name>
    <message>
        <source>Actors</source>
        <translation>Podmioty</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Bez podmiotu</translation>
    </message>
    <message>
        <source>No date of their own</source>
        <translation>Bez własnej daty</translation>
    </message>
    <message>
        <source>claims differ</source>
        <translation>źródła się różnią</translation>
    </message>
    <message>
        <source>Beyond the time line</source>
        <translation>Poza osią czasu</translation>
    </message>
</context>
<context>
    <name>kronika::SearchBar</name>
    <message>
        <source>Previous match</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter, Shift+F3)</source>
        <translation>Poprzednie trafienie (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Next match (Enter, F3)</source>
        <translation>Następne trafienie (Enter, F3)</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>Ukryj inne</translation>
    </message>
    <message>
        <source>Hide what does not match instead of dimming it</source>
        <translation>Ukryj to, co nie pasuje, zamiast przygaszać</translation>
    </message>
    <message>
        <source>Search — actor:apt31 from:2022 has:conflict</source>
        <translation>Szukaj — actor:apt31 from:2022 has:conflict</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Trafienia</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>brak trafień</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>znaleziono: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Which date?</source>
        <translation>Która data?</translation>
    </message>
    <message>
        <source>What the date can mean</source>
        <translation>Co może znaczyć ta data</translation>
    </message>
    <message>
        <source>What the date can mean (Down)</source>
        <translation>Co może znaczyć ta data (strzałka w dół)</translation>
    </message>
    <message>
        <source>How the date is understood</source>
        <translation>Jak rozumiana jest data</translation>
    </message>
</context>
<context>
    <name>kronika::ShortcutSheet</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Klawisze i mysz</translation>
    </message>
</context>
<context>
    <name>kronika::SourceCard</name>
    <message>
        <source>Open the source</source>
        <translation>Otwórz źródło</translation>
    </message>
    <message>
        <source>Open the archived copy</source>
        <translation>Otwórz kopię archiwalną</translation>
    </message>
    <message>
        <source>dates it: %1</source>
        <translation>datuje: %1</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>wymienia: %1</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>odczytano: %1</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Uwaga do źródła</translation>
    </message>
    <message>
        <source>at: %1</source>
        <translation>miejsce: %1</translation>
    </message>
</context>
<context>
    <name>kronika::StartPage</name>
    <message>
        <source>Drop a chronology anywhere in this window to open it.</source>
        <translation>Upuść chronologię w dowolnym miejscu okna, aby ją otworzyć.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Kronika</source>
        <translation>Kronika</translation>
    </message>
    <message>
        <source>See who did what, when, according to whom, and how surely.</source>
        <translation>Zobacz, kto co zrobił, kiedy, według kogo i z jaką pewnością.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>E&amp;xample</source>
        <translation>&amp;Przykład</translation>
    </message>
    <message>
        <source>A campaign against a foreign ministry, 2021 to 2025</source>
        <translation>Kampania przeciw ministerstwu spraw zagranicznych, 2021–2025</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Ostatnie pliki</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nie znaleziono)</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Usuń %1 z listy</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Drop it to open it.</source>
        <translation>Upuść, aby otworzyć.</translation>
    </message>
</context>
<context>
    <name>kronika::StatusText</name>
    <message>
        <source>1 event</source>
        <translation>1 zdarzenie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln zdarzenie</numerusform>
            <numerusform>%Ln zdarzenia</numerusform>
            <numerusform>%Ln zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>1 actor</source>
        <translation>1 podmiot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actors</source>
        <translation>
            <numerusform>%Ln podmiot</numerusform>
            <numerusform>%Ln podmioty</numerusform>
            <numerusform>%Ln podmiotów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 źródło</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln źródło</numerusform>
            <numerusform>%Ln źródła</numerusform>
            <numerusform>%Ln źródeł</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln konflikt</numerusform>
            <numerusform>%Ln konflikty</numerusform>
            <numerusform>%Ln konfliktów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contradiction</source>
        <translation>1 sprzeczność</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradictions</source>
        <translation>
            <numerusform>%Ln sprzeczność</numerusform>
            <numerusform>%Ln sprzeczności</numerusform>
            <numerusform>%Ln sprzeczności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>zaznaczono %Ln</numerusform>
            <numerusform>zaznaczono %Ln</numerusform>
            <numerusform>zaznaczono %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 event</source>
        <translation>%1 z 1 zdarzenia</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events</source>
        <translation>
            <numerusform>%1 z %Ln zdarzenia</numerusform>
            <numerusform>%1 z %Ln zdarzeń</numerusform>
            <numerusform>%1 z %Ln zdarzeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::TableImport</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Podmioty</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Import the Table %1</source>
        <translation>Import tabeli %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>średnik</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>kreska pionowa</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>bez nagłówka</translation>
    </message>
    <message>
        <source>Characters between several actors, tags or sources in one cell</source>
        <translation>Znaki między kilkoma podmiotami, tagami lub źródłami w jednej komórce</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Rozdzielacz</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodowanie</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Arkusz</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>Wiersz &amp;nagłówka</translation>
    </message>
    <message>
        <source>Se&amp;veral values separated by</source>
        <translation>Wi&amp;ele wartości rozdzielonych przez</translation>
    </message>
    <message>
        <source>Same &amp;Text in Every Row</source>
        <translation>Ten sam &amp;tekst w każdym wierszu</translation>
    </message>
    <message>
        <source>&amp;Load Profile…</source>
        <translation>&amp;Wczytaj profil…</translation>
    </message>
    <message>
        <source>Save &amp;Profile…</source>
        <translation>Zapisz &amp;profil…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>Jak to rozumiemy</translation>
    </message>
    <message numerus="yes">
        <source>%n events, </source>
        <translation>
            <numerusform>%n zdarzenie, </numerusform>
            <numerusform>%n zdarzenia, </numerusform>
            <numerusform>%n zdarzeń, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a date.</source>
        <translation>
            <numerusform>w tym %n bez daty.</numerusform>
            <numerusform>w tym %n bez daty.</numerusform>
            <numerusform>w tym %n bez daty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>Nieodczytane (%1)</translation>
    </message>
    <message>
        <source>Load Profile</source>
        <translation>Wczytaj profil</translation>
    </message>
    <message>
        <source>Save Profile</source>
        <translation>Zapisz profil</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>W granicach</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Import the Table from Standard Input</source>
        <translation>Importowanie tabeli ze standardowego wejścia</translation>
    </message>
    <message>
        <source>Times without a &amp;zone are in</source>
        <translation>Czasy bez s&amp;trefy są w</translation>
    </message>
    <message>
        <source>UTC…</source>
        <translation>UTC…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>are not read</source>
        <translation>nie są czytane</translation>
    </message>
    <message>
        <source>count from 1900</source>
        <translation>liczone od 1900</translation>
    </message>
    <message>
        <source>count from 1904</source>
        <translation>liczone od 1904</translation>
    </message>
    <message>
        <source>Whether numbers such as 45805 in a column of dates are days as spreadsheets count them</source>
        <translation>Czy liczby takie jak 45805 w kolumnie dat to dni liczone jak w arkuszach</translation>
    </message>
    <message>
        <source>&amp;Numbers of days</source>
        <translation>&amp;Liczby dni</translation>
    </message>
</context>
<context>
    <name>kronika::TableQuestions</name>
    <message>
        <source>No column of dates was found: the rows become undated events. Choose below which column says when.</source>
        <translation>Nie znaleziono kolumny z datami: wiersze staną się zdarzeniami bez daty. Wybierz poniżej, która kolumna mówi kiedy.</translation>
    </message>
    <message numerus="yes">
        <source>Dates of the column “%1”, such as “%2” (%3, or %4), may be read in two ways (%n):</source>
        <translation>
            <numerusform>Daty z kolumny „%1”, np. „%2” (%3 albo %4), można odczytać na dwa sposoby (%n):</numerusform>
            <numerusform>Daty z kolumny „%1”, np. „%2” (%3 albo %4), można odczytać na dwa sposoby (%n):</numerusform>
            <numerusform>Daty z kolumny „%1”, np. „%2” (%3 albo %4), można odczytać na dwa sposoby (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>The Day Comes First</source>
        <translation>Najpierw jest dzień</translation>
    </message>
    <message>
        <source>The Month Comes First</source>
        <translation>Najpierw jest miesiąc</translation>
    </message>
    <message numerus="yes">
        <source>Dates of the column “%1”, such as “%2” (%3, or %4), do not say the century (%n). Their years are among:</source>
        <translation>
            <numerusform>Daty z kolumny „%1”, np. „%2” (%3 albo %4), nie podają stulecia (%n). Ich lata mieszczą się w:</numerusform>
            <numerusform>Daty z kolumny „%1”, np. „%2” (%3 albo %4), nie podają stulecia (%n). Ich lata mieszczą się w:</numerusform>
            <numerusform>Daty z kolumny „%1”, np. „%2” (%3 albo %4), nie podają stulecia (%n). Ich lata mieszczą się w:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::TableReading</name>
    <message>
        <source>its columns are taken for what was chosen for a table with the same header; File › Columns of the Table shows and changes it</source>
        <translation>jej kolumny są rozumiane tak, jak wybrano dla tabeli z takim samym nagłówkiem; Plik › Kolumny tabeli pokazuje to i zmienia</translation>
    </message>
</context>
<context>
    <name>kronika::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (wyłączone)</translation>
    </message>
    <message>
        <source>Click a category to switch it off or on.</source>
        <translation>Kliknij kategorię, aby ją wyłączyć lub włączyć.</translation>
    </message>
</context>
<context>
    <name>kronika::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pasy</translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n pasy</numerusform>
            <numerusform>%n pasów</numerusform>
        </translation>
    </message>
    <message>
        <source>Events too close together to be drawn apart</source>
        <translation>Zdarzenia zbyt bliskie, aby narysować je osobno</translation>
    </message>
    <message>
        <source>Events without a date of their own</source>
        <translation>Zdarzenia bez własnej daty</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>events, lanes</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kronika::Tip</name>
    <message>
        <source>among them: %1</source>
        <translation>wśród nich: %1</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Bez podmiotu</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Rozwiń</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 zdarzenie</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n zdarzenie</numerusform>
            <numerusform>%n zdarzenia</numerusform>
            <numerusform>%n zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to list %1 more without a date of their own.</source>
        <translation>Kliknij, aby wyświetlić jeszcze %1 bez własnej daty.</translation>
    </message>
    <message>
        <source>Click to zoom in or to list them.</source>
        <translation>Kliknij, aby przybliżyć albo wyświetlić ich listę.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events match</source>
        <translation>
            <numerusform>pasuje %1 z %n zdarzenia</numerusform>
            <numerusform>pasuje %1 z %n zdarzeń</numerusform>
            <numerusform>pasuje %1 z %n zdarzeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::TypedDate</name>
    <message>
        <source>write the day with its month and year, such as 28 May 2025</source>
        <translation>napisz dzień z miesiącem i rokiem, np. 28 maja 2025</translation>
    </message>
    <message>
        <source>“%1” does not say the year</source>
        <translation>„%1” nie podaje roku</translation>
    </message>
    <message>
        <source>“%1” does not say the month</source>
        <translation>„%1” nie podaje miesiąca</translation>
    </message>
    <message>
        <source>“%1” has a number that is no year</source>
        <translation>„%1” zawiera liczbę, która nie jest rokiem</translation>
    </message>
    <message>
        <source>write 0409 or 409 CE for the year 409, Y12345 for the year 12345</source>
        <translation>napisz 0409 lub 409 CE dla roku 409, Y12345 dla roku 12345</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar</source>
        <translation>„%1” nie jest dniem kalendarza</translation>
    </message>
    <message>
        <source>“%1” qualifies a time of day</source>
        <translation>„%1” określa niepewność godziny</translation>
    </message>
    <message>
        <source>only dates can be approximate or uncertain; leave the time or the “circa” out</source>
        <translation>tylko daty mogą być przybliżone lub niepewne; pomiń godzinę albo „circa”</translation>
    </message>
    <message>
        <source>“%1” falls on another day of the week</source>
        <translation>„%1” wypada w inny dzień tygodnia</translation>
    </message>
    <message>
        <source>correct the date, or leave the day of the week out</source>
        <translation>popraw datę albo pomiń dzień tygodnia</translation>
    </message>
    <message>
        <source>“%1” depends on the day, which does not count here</source>
        <translation>„%1” zależy od dnia, który się tu nie liczy</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read</source>
        <translation>„%1” nie jest datą, którą można odczytać</translation>
    </message>
    <message>
        <source>write 2025, May 2025, 28 May 2025, since 2022, circa 1984, or EDTF such as 2025-05-28</source>
        <translation>napisz 2025, maj 2025, 28 maja 2025, od 2022, około 1984 lub EDTF, np. 2025-05-28</translation>
    </message>
    <message>
        <source>No date is written here</source>
        <translation>Nie wpisano tu żadnej daty</translation>
    </message>
    <message>
        <source>This is too long for a date</source>
        <translation>To za długie jak na datę</translation>
    </message>
    <message>
        <source>the month has fewer days, or the year fewer months</source>
        <translation>miesiąc ma mniej dni albo rok mniej miesięcy</translation>
    </message>
    <message>
        <source>“%1” ends before it begins</source>
        <translation>„%1” kończy się, zanim się zacznie</translation>
    </message>
    <message>
        <source>write the year at both ends, such as 30 December 2024 – 2 January 2025</source>
        <translation>napisz rok po obu stronach, na przykład 30 grudnia 2024 – 2 stycznia 2025</translation>
    </message>
    <message>
        <source>“%1” names a part of a day</source>
        <translation>„%1” podaje porę dnia</translation>
    </message>
    <message>
        <source>write the time, such as 28 May 2025 14:30, or leave the word out</source>
        <translation>napisz godzinę, na przykład 28 maja 2025 14:30, albo pomiń to słowo</translation>
    </message>
    <message>
        <source>“%1” counts the weeks of a month, which not everybody counts alike</source>
        <translation>„%1” liczy tygodnie miesiąca, których nie wszyscy liczą tak samo</translation>
    </message>
    <message>
        <source>write the days, such as 1–7 May 2025</source>
        <translation>napisz dni, na przykład 1–7 maja 2025</translation>
    </message>
    <message>
        <source>“%1” names a turn, of which nobody knows how long it takes</source>
        <translation>„%1” mówi o przełomie, o którym nie wiadomo, jak długo trwa</translation>
    </message>
    <message>
        <source>write the time that is meant, such as December 2024 to January 2025</source>
        <translation>napisz, o jaki czas chodzi, na przykład od grudnia 2024 do stycznia 2025</translation>
    </message>
    <message>
        <source>“%1” names a day of the week, but no date</source>
        <translation>„%1” podaje dzień tygodnia, ale nie datę</translation>
    </message>
    <message>
        <source>“%1” is a quarter of a month, which is no number of whole days</source>
        <translation>„%1” to ćwierć miesiąca, a to nie jest liczba pełnych dni</translation>
    </message>
    <message>
        <source>write the days, such as 1–8 May 2025</source>
        <translation>proszę podać dni, na przykład 1–8 maja 2025</translation>
    </message>
    <message>
        <source>“%1” counts further than there are</source>
        <translation>„%1” liczy dalej, niż ich jest</translation>
    </message>
    <message>
        <source>there are two halves, three thirds and four quarters</source>
        <translation>są dwie połowy, trzy tercje i cztery ćwierci</translation>
    </message>
    <message>
        <source>“%1” is no date of EDTF: %2</source>
        <translation>„%1” nie jest datą EDTF: %2</translation>
    </message>
    <message>
        <source>“%1” names a week that the year does not have</source>
        <translation>„%1” podaje tydzień, którego ten rok nie ma</translation>
    </message>
    <message>
        <source>a year has the weeks 1 to 52, some have a 53rd</source>
        <translation>rok ma tygodnie od 1 do 52, niektóre lata mają 53.</translation>
    </message>
    <message>
        <source>“%1” says how many there are, not which</source>
        <translation>„%1” mówi, ile ich jest, a nie który</translation>
    </message>
    <message>
        <source>write which is meant, such as Q2 2025 or second quarter of 2025</source>
        <translation>napisz, o który chodzi, na przykład II kwartał 2025</translation>
    </message>
    <message>
        <source>“%1” names two months</source>
        <translation>„%1” podaje dwa miesiące</translation>
    </message>
    <message>
        <source>“%1” may begin earlier, and EDTF has no such start</source>
        <translation>„%1” może zaczynać się wcześniej, a EDTF nie ma takiego początku</translation>
    </message>
    <message>
        <source>“%1” may end later, and EDTF has no such end</source>
        <translation>„%1” może kończyć się później, a EDTF nie ma takiego końca</translation>
    </message>
    <message>
        <source>“%1” may name a day of the week, and falls on another one</source>
        <translation>„%1” może podawać dzień tygodnia, a wypada w inny</translation>
    </message>
    <message>
        <source>write the day of the week in full, or another word for what is meant</source>
        <translation>napisz cały dzień tygodnia albo innym słowem to, o co chodzi</translation>
    </message>
    <message>
        <source>“%1” would mean the same without “%2”</source>
        <translation>„%1” znaczyłoby to samo bez „%2”</translation>
    </message>
    <message>
        <source>leave the word out if nothing is meant by it, or say it in other words</source>
        <translation>pomiń to słowo, jeśli nic nie znaczy, albo powiedz to inaczej</translation>
    </message>
    <message>
        <source>write “since” alone if it began then, and the rest in words elsewhere</source>
        <translation>napisz samo „od“, jeśli zaczęło się wtedy, a resztę słowami gdzie indziej</translation>
    </message>
    <message>
        <source>write “until” alone if it ended then, and the rest in words elsewhere</source>
        <translation>napisz samo „do“, jeśli skończyło się wtedy, a resztę słowami gdzie indziej</translation>
    </message>
    <message>
        <source>“%1” names a season of two years, as winters are alone</source>
        <translation>„%1” to pora roku z dwóch lat, a taką jest tylko zima</translation>
    </message>
    <message>
        <source>write summer 2021 or summer 2022; the summer of the southern hemisphere from December 2021 on is 2021-30</source>
        <translation>napisz lato 2021 albo lato 2022; lato półkuli południowej od grudnia 2021 to 2021-30</translation>
    </message>
    <message>
        <source>“%2” is not understood in “%1”</source>
        <translation>„%2” jest niezrozumiałe w „%1”</translation>
    </message>
    <message>
        <source>leave it out, or write since, until, before, after, between, or, circa, perhaps, as in “since 28 May 2025”</source>
        <translation>pomiń je albo napisz od, do, przed, po, między, lub, około, być może, jak w „od 28 maja 2025”</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read with “%2” in it</source>
        <translation>„%1” z „%2” nie jest datą, którą da się odczytać</translation>
    </message>
    <message>
        <source>“%1” names a part of a year that begins in one year and ends in the next</source>
        <translation>„%1” podaje część roku, który zaczyna się w jednym roku, a kończy w następnym</translation>
    </message>
    <message>
        <source>write the months that are meant, such as April to June 2021</source>
        <translation>napisz, o które miesiące chodzi, na przykład od kwietnia do czerwca 2021</translation>
    </message>
    <message>
        <source>“%2” is no time zone that is known in “%1”</source>
        <translation>„%2” w „%1” nie jest znaną strefą czasową</translation>
    </message>
    <message>
        <source>write the offset from UTC, such as +02:00, or the zone, such as Europe/Prague; or leave the time out</source>
        <translation>napisz przesunięcie względem UTC, na przykład +02:00, albo strefę, na przykład Europe/Prague; albo pomiń godzinę</translation>
    </message>
    <message>
        <source>“%1” begins or ends in the first century BCE, and EDTF has no such end: it has a year 0000</source>
        <translation>„%1” zaczyna się lub kończy w I wieku p.n.e., a EDTF nie zna takiego krańca: ma rok 0000</translation>
    </message>
    <message>
        <source>write the years that are meant, such as 100 BC to 1 BC</source>
        <translation>napisz, o które lata chodzi, na przykład od 100 r. p.n.e. do 1 r. p.n.e.</translation>
    </message>
</context>
<context>
    <name>kronika::Vocabulary</name>
    <message>
        <source>actor</source>
        <translation>podmiot</translation>
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
        <translation>badający</translation>
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
        <translation>odwołuje się do</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>część</translation>
    </message>
    <message>
        <source>concludes</source>
        <translation>zamyka</translation>
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
        <translation>przywołane w</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>obejmuje</translation>
    </message>
    <message>
        <source>concluded by</source>
        <translation>zamknięte przez</translation>
    </message>
    <message>
        <source>investigated by</source>
        <translation>badane przez</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>zaprzecza temu</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>potwierdza</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>podważa</translation>
    </message>
    <message>
        <source>A – completely reliable</source>
        <translation>A – całkowicie wiarygodne</translation>
    </message>
    <message>
        <source>B – usually reliable</source>
        <translation>B – zwykle wiarygodne</translation>
    </message>
    <message>
        <source>C – fairly reliable</source>
        <translation>C – dość wiarygodne</translation>
    </message>
    <message>
        <source>D – not usually reliable</source>
        <translation>D – zwykle niewiarygodne</translation>
    </message>
    <message>
        <source>E – unreliable</source>
        <translation>E – niewiarygodne</translation>
    </message>
    <message>
        <source>F – reliability cannot be judged</source>
        <translation>F – wiarygodności nie można ocenić</translation>
    </message>
    <message>
        <source>1 – confirmed by other sources</source>
        <translation>1 – potwierdzone przez inne źródła</translation>
    </message>
    <message>
        <source>2 – probably true</source>
        <translation>2 – prawdopodobnie prawdziwe</translation>
    </message>
    <message>
        <source>3 – possibly true</source>
        <translation>3 – być może prawdziwe</translation>
    </message>
    <message>
        <source>4 – doubtful</source>
        <translation>4 – wątpliwe</translation>
    </message>
    <message>
        <source>5 – improbable</source>
        <translation>5 – nieprawdopodobne</translation>
    </message>
    <message>
        <source>6 – truth cannot be judged</source>
        <translation>6 – prawdziwości nie można ocenić</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niska</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średnia</translation>
    </message>
    <message>
        <source>high</source>
        <translation>wysoka</translation>
    </message>
    <message>
        <source>%1 (%2 of 100, STIX 2.1 scale)</source>
        <translation>%1 (%2 na 100, skala STIX 2.1)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>undated (within: %1)</source>
        <translation>bez daty (w granicach: %1)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>state</source>
        <translation>państwo</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizacja</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>intrusion set</source>
        <translation>zbiór włamań</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>inny rodzaj</translation>
    </message>
    <message>
        <source>“%1”, says the other event of this one</source>
        <translation>„%1”, mówi o tym drugie zdarzenie</translation>
    </message>
</context>
<context>
    <name>kronika::WhatsThis</name>
    <message>
        <source>Everything about the current event: what, when, who, what each source claims and how surely, and the events that it is linked with. Its text can be copied.</source>
        <translation>Wszystko o bieżącym zdarzeniu: co, kiedy, kto, co twierdzi każde źródło i z jaką pewnością oraz z jakimi zdarzeniami jest powiązane. Tekst można kopiować.</translation>
    </message>
    <message>
        <source>How many events there are over the whole time. The frame is what the timeline shows: drag it, or its edges, or mark another stretch.</source>
        <translation>Ile zdarzeń jest w całym okresie. Ramka to to, co pokazuje oś czasu: przeciągnij ją lub jej krawędzie albo zaznacz inny odcinek.</translation>
    </message>
    <message>
        <source>The events that match, one a row. A click on a column&apos;s head sorts by it; Enter goes to the event on the timeline.</source>
        <translation>Zdarzenia, które pasują, po jednym w wierszu. Kliknięcie nagłówka kolumny sortuje według niej; Enter przechodzi do zdarzenia na osi czasu.</translation>
    </message>
    <message>
        <source>What cannot be true together: dates against links, and sources against each other. Enter leads to the events that are meant.</source>
        <translation>Co nie może być prawdą jednocześnie: daty wbrew powiązaniom i źródła wbrew sobie. Enter prowadzi do zdarzeń, o które chodzi.</translation>
    </message>
    <message>
        <source>What the shapes and colours mean that stand on the timeline now.</source>
        <translation>Co znaczą kształty i kolory, które są teraz na osi czasu.</translation>
    </message>
    <message>
        <source>All commands. Ctrl+Shift+P finds one by a part of its name.</source>
        <translation>Wszystkie polecenia. Ctrl+Shift+P znajduje polecenie po części nazwy.</translation>
    </message>
    <message>
        <source>How many events, actors and sources there are, how many events are selected, the time that is shown, and in which time zone.</source>
        <translation>Ile jest zdarzeń, podmiotów i źródeł, ile zdarzeń zaznaczono, jaki czas widać i w jakiej strefie czasowej.</translation>
    </message>
    <message>
        <source>The timeline: a lane for each actor, time from left to right. The arrow keys go from event to event, + and − zoom, Enter shows the details, the Menu key says what can be done. What is vague is drawn vague; the legend says how.</source>
        <translation>Oś czasu: pas dla każdego podmiotu, czas od lewej do prawej. Klawisze strzałek prowadzą od zdarzenia do zdarzenia, + i − powiększają i pomniejszają, Enter pokazuje szczegóły, klawisz Menu mówi, co można zrobić. Co jest nieostre, jest nieostro rysowane; legenda mówi jak.</translation>
    </message>
    <message>
        <source>Finds as you type: words, or terms such as actor:, source:, from: and to:. Enter goes to the next match; what does not match is dimmed or hidden.</source>
        <translation>Szuka w trakcie pisania: słów lub wyrażeń, takich jak actor:, source:, from: i to:. Enter przechodzi do następnego trafienia; co nie pasuje, jest przyciemnione lub ukryte.</translation>
    </message>
    <message>
        <source>What was changed since the file was opened, the newest last. A click goes back, or forth, to what was there after a step.</source>
        <translation>Co zmieniono od otwarcia pliku, najnowsze na końcu. Kliknięcie wraca albo idzie naprzód do tego, co było po danym kroku.</translation>
    </message>
</context>
<context>
    <name>kronika::Workbench</name>
    <message>
        <source>Tool Bar</source>
        <translation>Pasek narzędzi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Sprzeczności</translation>
    </message>
    <message>
        <source>Undo History</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Jak po otwarciu</translation>
    </message>
</context>
<context>
    <name>kronika::Workspace</name>
    <message>
        <source>standard input</source>
        <translation>standardowe wejście</translation>
    </message>
</context>
<context>
    <name>kronika::Zone</name>
    <message>
        <source>unknown time zone “%1”</source>
        <translation>nieznana strefa czasowa „%1”</translation>
    </message>
    <message>
        <source>a name such as Europe/Prague, or UTC, is expected</source>
        <translation>oczekiwana jest nazwa taka jak Europe/Prague albo UTC</translation>
    </message>
    <message>
        <source>%1 does not exist there, since clocks went from %2 to %3; write %4, or the offset behind the time</source>
        <translation>%1 tam nie istnieje, bo zegary przestawiono z %2 na %3; zapisz %4 albo dodaj za czasem przesunięcie względem UTC</translation>
    </message>
</context>
<context>
    <name>kronika::ZoneChooser</name>
    <message>
        <source>Time Zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>City, region or country</source>
        <translation>Miasto, region lub kraj</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Szukaj stref czasowych</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Strefy czasowe</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Użyj</translation>
    </message>
</context>
<context>
    <name>kronika::edtf</name>
    <message>
        <source>character %1</source>
        <translation>znak %1</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>tekst kończy się za wcześnie</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>to nie data</translation>
    </message>
    <message>
        <source>an empty text is no date</source>
        <translation>pusty tekst nie jest datą</translation>
    </message>
    <message>
        <source>leave the date out where it is not known</source>
        <translation>gdy data nie jest znana, należy ją pominąć</translation>
    </message>
    <message>
        <source>a year of four digits is expected</source>
        <translation>oczekiwany jest rok z czterech cyfr</translation>
    </message>
    <message>
        <source>0409 is the year 409; X stands for a digit that is not known</source>
        <translation>0409 to rok 409; X oznacza nieznaną cyfrę</translation>
    </message>
    <message>
        <source>a year of more than four digits starts with Y</source>
        <translation>rok mający więcej niż cztery cyfry zaczyna się od Y</translation>
    </message>
    <message>
        <source>there is no year -0000</source>
        <translation>nie ma roku -0000</translation>
    </message>
    <message>
        <source>0000 is the year 1 BCE, -0001 the year 2 BCE</source>
        <translation>0000 to rok 1 p.n.e., -0001 rok 2 p.n.e.</translation>
    </message>
    <message>
        <source>Y stands only before a year of more than four digits, without leading zeros</source>
        <translation>Y stoi tylko przed rokiem mającym więcej niż cztery cyfry, bez zer na początku</translation>
    </message>
    <message>
        <source>a whole number from 1 is expected after E</source>
        <translation>po E oczekiwana jest liczba całkowita od 1</translation>
    </message>
    <message>
        <source>Y17E7 is the year 170,000,000</source>
        <translation>Y17E7 to rok 170 000 000</translation>
    </message>
    <message>
        <source>a count of the year&apos;s digits is expected after S</source>
        <translation>po S oczekiwana jest liczba cyfr roku</translation>
    </message>
    <message>
        <source>1950S2 is some year from 1900 to 1999</source>
        <translation>1950S2 to któryś rok od 1900 do 1999</translation>
    </message>
    <message>
        <source>a month of two digits is expected</source>
        <translation>oczekiwany jest miesiąc z dwóch cyfr</translation>
    </message>
    <message>
        <source>01 to 12, or 21 to 41 for seasons, quarters, halves</source>
        <translation>od 01 do 12 albo od 21 do 41 dla pór roku, kwartałów, półroczy</translation>
    </message>
    <message>
        <source>there is no such month</source>
        <translation>nie ma takiego miesiąca</translation>
    </message>
    <message>
        <source>a season has no days</source>
        <translation>pora roku nie ma dni</translation>
    </message>
    <message>
        <source>a day of two digits is expected</source>
        <translation>oczekiwany jest dzień z dwóch cyfr</translation>
    </message>
    <message>
        <source>the month has no such day</source>
        <translation>ten miesiąc nie ma takiego dnia</translation>
    </message>
    <message>
        <source>no day of the calendar fits</source>
        <translation>nie pasuje żaden dzień kalendarza</translation>
    </message>
    <message>
        <source>two digits are expected</source>
        <translation>oczekiwane są dwie cyfry</translation>
    </message>
    <message>
        <source>a time is written 14:30:00, then Z, +02:00 or nothing</source>
        <translation>godzinę pisze się 14:30:00, potem Z, +02:00 albo nic</translation>
    </message>
    <message>
        <source>an hour is 00 to 23</source>
        <translation>godzina to 00 do 23</translation>
    </message>
    <message>
        <source>the end of a day is 00:00:00 of the next one</source>
        <translation>koniec dnia to 00:00:00 dnia następnego</translation>
    </message>
    <message>
        <source>a minute is 00 to 59</source>
        <translation>minuta to 00 do 59</translation>
    </message>
    <message>
        <source>a second is 00 to 59</source>
        <translation>sekunda to 00 do 59</translation>
    </message>
    <message>
        <source>leap seconds cannot be placed</source>
        <translation>sekund przestępnych nie da się umieścić na osi</translation>
    </message>
    <message>
        <source>write the second before, 59</source>
        <translation>proszę napisać sekundę wcześniejszą, 59</translation>
    </message>
    <message>
        <source>the seconds are missing</source>
        <translation>brakuje sekund</translation>
    </message>
    <message>
        <source>a second has no decimals here</source>
        <translation>sekunda nie ma tu części dziesiętnych</translation>
    </message>
    <message>
        <source>an offset is an hour from 00 to 23 and perhaps a minute from 00 to 59</source>
        <translation>przesunięcie to godzina od 00 do 23 i ewentualnie minuta od 00 do 59</translation>
    </message>
    <message>
        <source>an offset of zero has a plus</source>
        <translation>przesunięcie zerowe ma plus</translation>
    </message>
    <message>
        <source>+00:00 or Z</source>
        <translation>+00:00 lub Z</translation>
    </message>
    <message>
        <source>a time takes no ? ~ %</source>
        <translation>przy godzinie nie stoją ? ~ %</translation>
    </message>
    <message>
        <source>an interval has no times of day</source>
        <translation>przedział nie ma godzin</translation>
    </message>
    <message>
        <source>“..” stands before or after “/” only</source>
        <translation>„..” stoi tylko przed „/” lub po nim</translation>
    </message>
    <message>
        <source>2022/.. is since 2022</source>
        <translation>2022/.. znaczy od 2022</translation>
    </message>
    <message>
        <source>an interval has two ends only</source>
        <translation>przedział ma tylko dwa końce</translation>
    </message>
    <message>
        <source>the end lies before the start</source>
        <translation>koniec leży przed początkiem</translation>
    </message>
    <message>
        <source>a date is expected in the set</source>
        <translation>w zbiorze oczekiwana jest data</translation>
    </message>
    <message>
        <source>“..” without a date on one side stands only first or last in a set</source>
        <translation>„..” bez daty po jednej stronie stoi w zbiorze tylko na początku lub na końcu</translation>
    </message>
    <message>
        <source>the set is not closed</source>
        <translation>zbiór nie jest zamknięty</translation>
    </message>
    <message>
        <source>[1667,1668] or {1667,1668}</source>
        <translation>[1667,1668] lub {1667,1668}</translation>
    </message>
    <message>
        <source>both dates of a range in a set have the same parts</source>
        <translation>obie daty zakresu w zbiorze mają te same części</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>zakres kończy się, zanim się zacznie</translation>
    </message>
    <message>
        <source>the earlier date first: 2001-02..2001-05</source>
        <translation>najpierw data wcześniejsza: 2001-02..2001-05</translation>
    </message>
    <message>
        <source>a blank is not expected here</source>
        <translation>nie oczekiwano tu odstępu</translation>
    </message>
    <message>
        <source>a T joins date and time: 2025-05-28T14:30:00</source>
        <translation>datę i godzinę łączy T: 2025-05-28T14:30:00</translation>
    </message>
    <message>
        <source>EDTF has no blanks</source>
        <translation>w EDTF nie ma odstępów</translation>
    </message>
    <message>
        <source>2025/.. has an open end, 2025/ one that is not known</source>
        <translation>2025/.. ma otwarty koniec, 2025/ nieznany</translation>
    </message>
    <message>
        <source>a hyphen is the minus: -0044</source>
        <translation>minusem jest łącznik: -0044</translation>
    </message>
    <message>
        <source>Y is a capital: Y12345</source>
        <translation>Y jest wielką literą: Y12345</translation>
    </message>
    <message>
        <source>the text ends too early: a date is expected</source>
        <translation>tekst kończy się za wcześnie: oczekiwano daty</translation>
    </message>
    <message>
        <source>a slash joins start and end, each with its year: 2025-05/2025-06; a day is 2025-05-28</source>
        <translation>ukośnik łączy początek i koniec, każdy z rokiem: 2025-05/2025-06; dzień to 2025-05-28</translation>
    </message>
    <message>
        <source>EDTF has no weeks</source>
        <translation>w EDTF nie ma tygodni</translation>
    </message>
    <message>
        <source>write the days: 2025-05-26/2025-06-01</source>
        <translation>napisz dni: 2025-05-26/2025-06-01</translation>
    </message>
    <message>
        <source>EDTF has no Q for quarters</source>
        <translation>w EDTF kwartały nie mają Q</translation>
    </message>
    <message>
        <source>33 to 36 are the quarters: 2025-34</source>
        <translation>kwartały to 33 do 36: 2025-34</translation>
    </message>
    <message>
        <source>a month of two digits is expected; EDTF has no days of the year</source>
        <translation>oczekiwano miesiąca z dwóch cyfr; w EDTF nie ma dni roku</translation>
    </message>
    <message>
        <source>no month fits</source>
        <translation>żaden miesiąc nie pasuje</translation>
    </message>
    <message>
        <source>01 to 12; seasons, quarters and halves have both digits</source>
        <translation>01 do 12; pory roku, kwartały i półrocza mają obie cyfry</translation>
    </message>
    <message>
        <source>a hyphen joins the parts of a date: 2025-05-28</source>
        <translation>części daty łączy łącznik: 2025-05-28</translation>
    </message>
    <message>
        <source>../2025 is until 2025, [..2025] some time up to then</source>
        <translation>../2025 to do 2025, [..2025] kiedyś do tego czasu</translation>
    </message>
    <message>
        <source>% is both ? and ~</source>
        <translation>% to ? i ~ zarazem</translation>
    </message>
    <message>
        <source>T and Z are capitals</source>
        <translation>T i Z są wielkimi literami</translation>
    </message>
    <message>
        <source>199X is the 1990s</source>
        <translation>199X to lata 1990.</translation>
    </message>
    <message>
        <source>two dots join dates in a set: [2021..2022]</source>
        <translation>daty w zbiorze łączą dwie kropki: [2021..2022]</translation>
    </message>
    <message>
        <source>several dates stand in brackets: [2021,2022] is one of them, {2021,2022} all</source>
        <translation>kilka dat stoi w nawiasach: [2021,2022] to jedna z nich, {2021,2022} wszystkie</translation>
    </message>
    <message>
        <source>a comma stands between the dates of a set</source>
        <translation>między datami zbioru stoi przecinek</translation>
    </message>
    <message>
        <source>[ is closed by ], { by }</source>
        <translation>[ zamyka ], { zamyka }</translation>
    </message>
    <message>
        <source>“..” joins dates in a set only</source>
        <translation>„..” łączy daty tylko w zbiorze</translation>
    </message>
    <message>
        <source>2025/.. is since 2025, [2025..] some time from then on</source>
        <translation>2025/.. to od 2025, [2025..] kiedyś od tego czasu</translation>
    </message>
    <message>
        <source>2021/2022 is from one to the other, [2021..2022] one of them</source>
        <translation>2021/2022 to od jednego do drugiego, [2021..2022] jeden z nich</translation>
    </message>
    <message>
        <source>E and S are capitals: Y17E7</source>
        <translation>E i S są wielkimi literami: Y17E7</translation>
    </message>
    <message>
        <source>2025-05-28 is a day, Y12345 a year of more digits</source>
        <translation>2025-05-28 to dzień, Y12345 rok z większą liczbą cyfr</translation>
    </message>
    <message>
        <source>X, a capital, stands for a digit that is not known</source>
        <translation>X, wielka litera, zastępuje nieznaną cyfrę</translation>
    </message>
    <message>
        <source>year, month and day in this order, with hyphens: 2025-05-28</source>
        <translation>rok, miesiąc i dzień w tej kolejności, z łącznikami: 2025-05-28</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 nie jest tu oczekiwane</translation>
    </message>
    <message>
        <source>%1 is not expected here: a date begins with a year of four digits</source>
        <translation>%1 nie jest tu oczekiwane: data zaczyna się od roku z czterech cyfr</translation>
    </message>
    <message>
        <source>%1 is not expected here: a year has four digits</source>
        <translation>%1 nie jest tu oczekiwane: rok ma cztery cyfry</translation>
    </message>
    <message>
        <source>%1 is not expected here: a month has two digits</source>
        <translation>%1 nie jest tu oczekiwane: miesiąc ma dwie cyfry</translation>
    </message>
    <message>
        <source>%1 is not expected here: a day has two digits</source>
        <translation>%1 nie jest tu oczekiwane: dzień ma dwie cyfry</translation>
    </message>
</context>
</TS>
