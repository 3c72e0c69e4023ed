<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en">
<context>
    <name>QDockWidget</name>
    <message>
        <source>Closes the dock widget</source>
        <translation>Zavře panel</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Odpojí a znovu připojí panel</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Posunout doleva</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Posunout doprava</translation>
    </message>
</context>
<context>
    <name>kronika</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Soubor</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Úpr&amp;avy</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobrazit</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Časová &amp;osa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Nápověda</translation>
    </message>
    <message>
        <source>Copy the &amp;Selection as</source>
        <translation>Kopírovat výběr &amp;jako</translation>
    </message>
    <message>
        <source>Events That Do Not &amp;Match</source>
        <translation>Neodpovídaj&amp;ící události</translation>
    </message>
    <message>
        <source>C&amp;ategories</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation>Časové &amp;pásmo</translation>
    </message>
    <message>
        <source>&amp;Overview by</source>
        <translation>&amp;Přehled podle</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Motiv</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otevřít…</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Uložit j&amp;ako…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Uložit &amp;kopii…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportovat…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisk…</translation>
    </message>
    <message>
        <source>&amp;Import Account…</source>
        <translation>Zpráva o &amp;importu…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Načíst znovu</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;vřít</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončit</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Najít</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Najít &amp;další</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Najít &amp;předchozí</translation>
    </message>
    <message>
        <source>&amp;Clear the Search</source>
        <translation>&amp;Vymazat hledání</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;CSV Rows</source>
        <translation>&amp;Řádky CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Odkaz</translation>
    </message>
    <message>
        <source>Select &amp;All That Match</source>
        <translation>Vybr&amp;at vše odpovídající</translation>
    </message>
    <message>
        <source>Select N&amp;one	Esc</source>
        <translation>&amp;Zrušit výběr	Esc</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>&amp;Aktéra</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Podle &amp;systému</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>S&amp;větlý</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tmavý</translation>
    </message>
    <message>
        <source>In &amp;Words</source>
        <translation>&amp;Slovy</translation>
    </message>
    <message>
        <source>As &amp;ISO 8601</source>
        <translation>Podle &amp;ISO 8601</translation>
    </message>
    <message>
        <source>Of the &amp;System</source>
        <translation>Podle &amp;systému</translation>
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
        <translation>&amp;Omezený pohyb</translation>
    </message>
    <message>
        <source>&amp;Wheel Zooms</source>
        <translation>&amp;Kolečko přibližuje</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Při&amp;blížit</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Oddálit</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Zobrazit &amp;vše</translation>
    </message>
    <message>
        <source>Zoom to &amp;Event	F</source>
        <translation>Přiblížit &amp;událost	F</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection	R</source>
        <translation>Přiblížit výbě&amp;r	R</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>Vpře&amp;d</translation>
    </message>
    <message>
        <source>&amp;Go to Date…</source>
        <translation>Přejít &amp;na datum…</translation>
    </message>
    <message>
        <source>Go to &amp;Today</source>
        <translation>Přejít na dneš&amp;ek</translation>
    </message>
    <message>
        <source>&amp;Contradictions</source>
        <translation>Rozpor&amp;y</translation>
    </message>
    <message>
        <source>Fold All &amp;Lanes</source>
        <translation>&amp;Sbalit všechny pruhy</translation>
    </message>
    <message>
        <source>&amp;Unfold All Lanes</source>
        <translation>Rozbalit všechny pru&amp;hy</translation>
    </message>
    <message>
        <source>Taller Lanes	Alt+↑</source>
        <translation>Vyšší pruhy	Alt+↑</translation>
    </message>
    <message>
        <source>Lower Lanes	Alt+↓</source>
        <translation>Nižší pruhy	Alt+↓</translation>
    </message>
    <message>
        <source>All Lin&amp;ks	L</source>
        <translation>Všechny v&amp;azby	L</translation>
    </message>
    <message>
        <source>&amp;Dim</source>
        <translation>&amp;Ztlumit</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Skrýt</translation>
    </message>
    <message>
        <source>Of the &amp;Chronology</source>
        <translation>Této &amp;chronologie</translation>
    </message>
    <message>
        <source>Of This &amp;Machine</source>
        <translation>Tohoto &amp;počítače</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Jiné…</translation>
    </message>
    <message>
        <source>&amp;Keys and Mouse</source>
        <translation>&amp;Klávesy a myš</translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation>Otevřít &amp;příklad</translation>
    </message>
    <message>
        <source>&amp;About Kronika</source>
        <translation>&amp;O aplikaci Kronika</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Příka&amp;zy…</translation>
    </message>
    <message>
        <source>H&amp;ints</source>
        <translation>&amp;Rady</translation>
    </message>
    <message>
        <source>Import a Ta&amp;ble…</source>
        <translation>Importovat ta&amp;bulku…</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the Table…</source>
        <translation>S&amp;loupce tabulky…</translation>
    </message>
    <message>
        <source>Paste a &amp;Table</source>
        <translation>Vložit tabul&amp;ku</translation>
    </message>
    <message>
        <source>Hide &amp;Empty Lanes</source>
        <translation>Skrý&amp;t prázdné pruhy</translation>
    </message>
    <message>
        <source>&amp;What Is This?	Shift+F1</source>
        <translation>&amp;Co je to?	Shift+F1</translation>
    </message>
    <message>
        <source>Import i&amp;nto This Chronology…</source>
        <translation>Importovat do této &amp;chronologie…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ulo&amp;žit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>V&amp;rátit</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Znov&amp;u</translation>
    </message>
    <message>
        <source>Copy the P&amp;icture</source>
        <translation>Kopírovat &amp;obrázek</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Nas&amp;tavení…</translation>
    </message>
    <message>
        <source>High Contrast on &amp;White</source>
        <translation>Vysoký kontrast na &amp;bílé</translation>
    </message>
    <message>
        <source>High Contrast on &amp;Black</source>
        <translation>Vysoký kontrast na če&amp;rné</translation>
    </message>
    <message>
        <source>Read in Another &amp;Format…</source>
        <translation>Načíst v jiném &amp;formátu…</translation>
    </message>
    <message>
        <source>Change &amp;Keys…</source>
        <translation>Změnit k&amp;lávesy…</translation>
    </message>
</context>
<context>
    <name>kronika::About</name>
    <message>
        <source>About Kronika</source>
        <translation>O aplikaci Kronika</translation>
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
Kdo co udělal, kdy, podle koho a s jakou jistotou.

Aplikace se nepřipojuje k síti a nikam nic neposílá. Adresy z chronologie otevírá jiný program, po dotazu, který ukáže, kam vedou.

Svobodný software pod licencí GNU General Public License, verze 3 nebo novější, bez jakékoli záruky.

Používá:
Qt %2 – GNU LGPL, verze 3
Qt Charts %2 – GNU GPL, verze 3
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
        <translation>úroveň %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lanes folded into it</source>
        <translation>
            <numerusform>je do něj sbalen %n pruh</numerusform>
            <numerusform>jsou do něj sbaleny %n pruhy</numerusform>
            <numerusform>je do něj sbaleno %n pruhů</numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <translation>bez zdroje</translation>
    </message>
    <message>
        <source>sources: %1</source>
        <translation>zdroje: %1</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>jistota: %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 z %2 v pruhu %3</translation>
    </message>
    <message>
        <source>Without a date of their own</source>
        <translation>Bez vlastního data</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Bez aktéra</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Zobrazit podrobnosti</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Přiblížit</translation>
    </message>
    <message>
        <source>pinned to the top</source>
        <translation>připnutý nahoře</translation>
    </message>
    <message numerus="yes">
        <source>drawn as one with %n others</source>
        <translation>
            <numerusform>kresleno společně s %n další</numerusform>
            <numerusform>kresleno společně s %n dalšími</numerusform>
            <numerusform>kresleno společně s %n dalšími</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn as one; zoom in to tell them apart</source>
        <translation>kresleno jako jedno; přiblížením se rozliší</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>era %1 of %2</source>
        <translation>období %1 z %2</translation>
    </message>
</context>
<context>
    <name>kronika::ActorTreeModel</name>
    <message>
        <source>Actor</source>
        <translation>Aktér</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Události</translation>
    </message>
    <message>
        <source>%1 (also %2)</source>
        <translation>%1 (také %2)</translation>
    </message>
</context>
<context>
    <name>kronika::Address</name>
    <message>
        <source>This is no address that can be opened.</source>
        <translation>Toto není adresa, kterou lze otevřít.</translation>
    </message>
    <message>
        <source>The mail address is not complete.</source>
        <translation>E-mailová adresa není úplná.</translation>
    </message>
    <message>
        <source>Only http, https and mail addresses are opened from a chronology.</source>
        <translation>Z chronologie se otevírají jen adresy http, https a e-mailové.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>V adrese chybí hostitel.</translation>
    </message>
    <message>
        <source>Open this address in another program?

It leads to: %1

%2

Kronika itself makes no network connection.</source>
        <translation>Otevřít tuto adresu v jiném programu?

Vede na: %1

%2

Kronika sama se k síti nepřipojuje.</translation>
    </message>
</context>
<context>
    <name>kronika::AreaBar</name>
    <message>
        <source>Marked area</source>
        <translation>Označená oblast</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Přiblížit</translation>
    </message>
    <message>
        <source>Show this time (Enter)</source>
        <translation>Zobrazit tento čas (Enter)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Vybrat</translation>
    </message>
    <message>
        <source>Select these events</source>
        <translation>Vybrat tyto události</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrovat</translation>
    </message>
    <message>
        <source>Search for the events of this time</source>
        <translation>Vyhledat události z této doby</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
    <message>
        <source>Export a picture of this time</source>
        <translation>Exportovat obrázek této doby</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zavřít (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
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
        <translation>Předchozí událost v pruhu</translation>
    </message>
    <message>
        <source>→  .</source>
        <translation>→  .</translation>
    </message>
    <message>
        <source>Next event in the lane</source>
        <translation>Další událost v pruhu</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Nearest event in the lane above</source>
        <translation>Nejbližší událost v pruhu výše</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Nearest event in the lane below, then the tray</source>
        <translation>Nejbližší událost v pruhu níže, potom zásobník</translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation>Shift+←</translation>
    </message>
    <message>
        <source>Add the previous event to the selection</source>
        <translation>Přidat předchozí událost k výběru</translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation>Shift+→</translation>
    </message>
    <message>
        <source>Add the next event to the selection</source>
        <translation>Přidat další událost k výběru</translation>
    </message>
    <message>
        <source>Shift+↑</source>
        <translation>Shift+↑</translation>
    </message>
    <message>
        <source>Add the nearest event above</source>
        <translation>Přidat nejbližší událost výše</translation>
    </message>
    <message>
        <source>Shift+↓</source>
        <translation>Shift+↓</translation>
    </message>
    <message>
        <source>Add the nearest event below</source>
        <translation>Přidat nejbližší událost níže</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>První událost</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Poslední událost</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Next linked event</source>
        <translation>Další propojená událost</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Previous linked event</source>
        <translation>Předchozí propojená událost</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Select and show the event; zoom into a fold</source>
        <translation>Vybrat a zobrazit událost; přiblížit skupinu</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the marked area, then clear the selection</source>
        <translation>Zavřít označenou oblast, potom zrušit výběr</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all matching events</source>
        <translation>Vybrat všechny odpovídající události</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Select the lane&apos;s events</source>
        <translation>Vybrat události pruhu</translation>
    </message>
    <message>
        <source>+  W</source>
        <translation>+  W</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Přiblížit</translation>
    </message>
    <message>
        <source>−  S</source>
        <translation>−  S</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Oddálit</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Zobrazit vše</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Zoom to the event; again: show everything</source>
        <translation>Přiblížit událost; znovu: zobrazit vše</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Přiblížit výběr</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Zoom to the lane</source>
        <translation>Přiblížit pruh</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mark the time of the selection: count and measure</source>
        <translation>Označit dobu výběru: spočítat a změřit</translation>
    </message>
    <message>
        <source>Ctrl+←  A</source>
        <translation>Ctrl+←  A</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Dříve</translation>
    </message>
    <message>
        <source>Ctrl+→  D</source>
        <translation>Ctrl+→  D</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Později</translation>
    </message>
    <message>
        <source>Shift+PgUp</source>
        <translation>Shift+PgUp</translation>
    </message>
    <message>
        <source>A screen earlier</source>
        <translation>O obrazovku dříve</translation>
    </message>
    <message>
        <source>Shift+PgDn</source>
        <translation>Shift+PgDn</translation>
    </message>
    <message>
        <source>A screen later</source>
        <translation>O obrazovku později</translation>
    </message>
    <message>
        <source>Ctrl+↑</source>
        <translation>Ctrl+↑</translation>
    </message>
    <message>
        <source>Scroll the lanes up</source>
        <translation>Posunout pruhy nahoru</translation>
    </message>
    <message>
        <source>Ctrl+↓</source>
        <translation>Ctrl+↓</translation>
    </message>
    <message>
        <source>Scroll the lanes down</source>
        <translation>Posunout pruhy dolů</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>A screen of lanes up</source>
        <translation>O obrazovku pruhů nahoru</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>A screen of lanes down</source>
        <translation>O obrazovku pruhů dolů</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Fold or unfold the lane</source>
        <translation>Sbalit nebo rozbalit pruh</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Taller lanes</source>
        <translation>Vyšší pruhy</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Lower lanes</source>
        <translation>Nižší pruhy</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Show all links, or only the selection&apos;s</source>
        <translation>Zobrazit všechny vazby, nebo jen vazby výběru</translation>
    </message>
    <message>
        <source>Menu  Shift+F10</source>
        <translation>Menu  Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the event</source>
        <translation>Co lze s událostí udělat</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Kolečko</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Posouvat pruhy</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation>Ctrl+kolečko, stažení prstů</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Přiblížit u ukazatele</translation>
    </message>
    <message>
        <source>Shift+wheel, two fingers sideways</source>
        <translation>Shift+kolečko, dva prsty do strany</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Posunout v čase</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+kolečko</translation>
    </message>
    <message>
        <source>Height of the lanes</source>
        <translation>Výška pruhů</translation>
    </message>
    <message>
        <source>Drag on empty ground or the ruler</source>
        <translation>Tažení po prázdné ploše nebo pravítku</translation>
    </message>
    <message>
        <source>Mark an area: count, measure, zoom, select</source>
        <translation>Označit oblast: spočítat, změřit, přiblížit, vybrat</translation>
    </message>
    <message>
        <source>Space+drag, middle drag</source>
        <translation>Mezerník+tažení, tažení prostředním</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Posunout obraz</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, Shift+click</source>
        <translation>Kliknutí, Ctrl+kliknutí, Shift+kliknutí</translation>
    </message>
    <message>
        <source>Select, add or remove, add</source>
        <translation>Vybrat, přidat nebo odebrat, přidat</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dvojité kliknutí</translation>
    </message>
    <message>
        <source>Click on a lane&apos;s name</source>
        <translation>Kliknutí na název pruhu</translation>
    </message>
    <message>
        <source>Middle click on a lane&apos;s name</source>
        <translation>Kliknutí prostředním na název pruhu</translation>
    </message>
    <message>
        <source>Drag the border of the names</source>
        <translation>Tažení okraje názvů</translation>
    </message>
    <message>
        <source>Width of the names</source>
        <translation>Šířka názvů</translation>
    </message>
    <message>
        <source>On the timeline: keys</source>
        <translation>Na časové ose: klávesy</translation>
    </message>
    <message>
        <source>On the timeline: mouse and touchpad</source>
        <translation>Na časové ose: myš a touchpad</translation>
    </message>
    <message>
        <source>Alt+Shift+→</source>
        <translation>Alt+Shift+→</translation>
    </message>
    <message>
        <source>Wider lane names</source>
        <translation>Širší názvy pruhů</translation>
    </message>
    <message>
        <source>Alt+Shift+←</source>
        <translation>Alt+Shift+←</translation>
    </message>
    <message>
        <source>Narrower lane names</source>
        <translation>Užší názvy pruhů</translation>
    </message>
    <message>
        <source>Click on the triangle of a lane</source>
        <translation>Kliknutí na trojúhelník pruhu</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Kliknutí pravým tlačítkem</translation>
    </message>
    <message>
        <source>What can be done there</source>
        <translation>Co lze na tom místě udělat</translation>
    </message>
    <message>
        <source>Ctrl+F10</source>
        <translation>Ctrl+F10</translation>
    </message>
    <message>
        <source>What can be done with the ruler: dates, zoom, time zone</source>
        <translation>Co lze udělat s pravítkem: data, přiblížení, časové pásmo</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Pin the lane to the top, or no longer</source>
        <translation>Připnout pruh nahoru nebo odepnout</translation>
    </message>
    <message>
        <source>Ctrl+Shift+↑</source>
        <translation>Ctrl+Shift+↑</translation>
    </message>
    <message>
        <source>Move the lane up</source>
        <translation>Posunout pruh nahoru</translation>
    </message>
    <message>
        <source>Ctrl+Shift+↓</source>
        <translation>Ctrl+Shift+↓</translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation>Posunout pruh dolů</translation>
    </message>
    <message>
        <source>Drag a lane&apos;s name</source>
        <translation>Tažení názvu pruhu</translation>
    </message>
    <message>
        <source>Move the lane among those beside it</source>
        <translation>Posune pruh mezi sousedními</translation>
    </message>
    <message>
        <source>Click on several events drawn as one</source>
        <translation>Kliknutí na několik událostí nakreslených jako jedna</translation>
    </message>
    <message>
        <source>Zoom into them</source>
        <translation>Přiblížit je</translation>
    </message>
    <message>
        <source>Zoom to the event</source>
        <translation>Přiblížit událost</translation>
    </message>
</context>
<context>
    <name>kronika::Ceiling</name>
    <message>
        <source>actors that only what is withheld names, or that are marked so</source>
        <translation>aktéři, které jmenuje jen to, co je zadrženo, nebo takto označení</translation>
    </message>
    <message>
        <source>categories that only what is withheld names, or that are marked so</source>
        <translation>kategorie, které jmenuje jen to, co je zadrženo, nebo takto označené</translation>
    </message>
    <message>
        <source>eras of a chronology that is marked so, or marked so themselves</source>
        <translation>období takto označené chronologie nebo sama takto označená</translation>
    </message>
    <message>
        <source>saved views of a chronology that is marked so, or marked so themselves</source>
        <translation>uložené pohledy takto označené chronologie nebo samy takto označené</translation>
    </message>
    <message>
        <source>filters and notes of saved views</source>
        <translation>filtry a poznámky uložených pohledů</translation>
    </message>
    <message>
        <source>claims of sources that are withheld</source>
        <translation>tvrzení zadržených zdrojů</translation>
    </message>
    <message>
        <source>links to events that are withheld</source>
        <translation>vazby na zadržené události</translation>
    </message>
    <message>
        <source>attachments that are marked so</source>
        <translation>takto označené přílohy</translation>
    </message>
    <message>
        <source>records&apos; members that no field holds</source>
        <translation>prvky záznamů, pro které není pole</translation>
    </message>
    <message numerus="yes">
        <source>%n withheld above %1</source>
        <translation>
            <numerusform>%n událost zadržena nad %1</numerusform>
            <numerusform>%n události zadrženy nad %1</numerusform>
            <numerusform>%n událostí zadrženo nad %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::CeilingFields</name>
    <message>
        <source>Everything</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Nothing that is marked higher (TLP) is anywhere in what is passed on.</source>
        <translation>Nic, co je označeno výše (TLP), není nikde v tom, co se předává.</translation>
    </message>
    <message>
        <source>counted gaps</source>
        <translation>spočtené mezery</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vynecháno</translation>
    </message>
</context>
<context>
    <name>kronika::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sloupec</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Obsahuje</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Stane se</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Zápis dat</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Čím se stane sloupec %1</translation>
    </message>
    <message>
        <source>How the dates of the column %1 are written</source>
        <translation>Jak jsou zapsána data ve sloupci %1</translation>
    </message>
    <message>
        <source>as the dates themselves say</source>
        <translation>jak vyplývá ze samotných dat</translation>
    </message>
    <message>
        <source>day first: 31/12/2025</source>
        <translation>nejdřív den: 31/12/2025</translation>
    </message>
    <message>
        <source>month first: 12/31/2025</source>
        <translation>nejdřív měsíc: 12/31/2025</translation>
    </message>
    <message>
        <source>in every row</source>
        <translation>v každém řádku</translation>
    </message>
    <message>
        <source>the same text in every row</source>
        <translation>stejný text v každém řádku</translation>
    </message>
    <message>
        <source>Text of every row</source>
        <translation>Text každého řádku</translation>
    </message>
    <message>
        <source>What the text of every row becomes</source>
        <translation>Čím se stane text každého řádku</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which stay as they are</source>
        <translation>
            <numerusform>a ještě %n, který zůstává beze změny</numerusform>
            <numerusform>a ještě %n, které zůstávají beze změny</numerusform>
            <numerusform>a ještě %n, které zůstávají beze změny</numerusform>
        </translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>Dvoumístné roky</translation>
    </message>
    <message>
        <source>Century of the years of two digits in the column %1</source>
        <translation>Století dvoumístných roků ve sloupci %1</translation>
    </message>
    <message>
        <source>are not read</source>
        <translation>se nečtou</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>zůstává beze změny</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Začátek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Konec</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktér</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresa zdroje</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Time of day of the end</source>
        <translation>Čas konce</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Měsíc</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Year of the end</source>
        <translation>Rok konce</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Měsíc konce</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Den konce</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>V mezích</translation>
    </message>
    <message>
        <source>Birth or foundation</source>
        <translation>Narození nebo založení</translation>
    </message>
    <message>
        <source>Death or end of it</source>
        <translation>Úmrtí nebo zánik</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Jistota</translation>
    </message>
    <message>
        <source>Marking (TLP)</source>
        <translation>Označení (TLP)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifikátor</translation>
    </message>
</context>
<context>
    <name>kronika::CommandPalette</name>
    <message>
        <source>On the timeline</source>
        <translation>Na časové ose</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Příkazy</translation>
    </message>
    <message>
        <source>A part of a command&apos;s name</source>
        <translation>Část názvu příkazu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Příkaz</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (teď ne)</translation>
    </message>
    <message>
        <source>No command has “%1” in its name.</source>
        <translation>Žádný příkaz nemá v názvu „%1“.</translation>
    </message>
</context>
<context>
    <name>kronika::Consistency</name>
    <message>
        <source>“%1” starts after “%2”, which it is said to cause</source>
        <translation>„%1“ začíná po „%2“, jehož má být příčinou</translation>
    </message>
    <message>
        <source>“%1” may start after “%2”, which it is said to cause</source>
        <translation>„%1“ možná začíná po „%2“, jehož má být příčinou</translation>
    </message>
    <message>
        <source>“%1” starts before “%2”, to which it responds</source>
        <translation>„%1“ začíná před „%2“, na něž odpovídá</translation>
    </message>
    <message>
        <source>“%1” may start before “%2”, to which it responds</source>
        <translation>„%1“ možná začíná před „%2“, na něž odpovídá</translation>
    </message>
    <message>
        <source>“%1” is over before “%2” starts, which it concludes</source>
        <translation>„%1“ končí dříve, než začíná „%2“, které uzavírá</translation>
    </message>
    <message>
        <source>“%1” may be over before “%2” starts, which it concludes</source>
        <translation>„%1“ možná končí dříve, než začíná „%2“, které uzavírá</translation>
    </message>
    <message>
        <source>“%1” is over before “%2” starts, which it investigates</source>
        <translation>„%1“ končí dříve, než začíná „%2“, které vyšetřuje</translation>
    </message>
    <message>
        <source>“%1” may be over before “%2” starts, which it investigates</source>
        <translation>„%1“ možná končí dříve, než začíná „%2“, které vyšetřuje</translation>
    </message>
    <message>
        <source>“%1” is not within “%2”, of which it is part</source>
        <translation>„%1“ neleží uvnitř „%2“, jehož je součástí</translation>
    </message>
    <message>
        <source>“%1” may not be within “%2”, of which it is part</source>
        <translation>„%1“ možná neleží uvnitř „%2“, jehož je součástí</translation>
    </message>
    <message>
        <source>“%1” ends before it starts</source>
        <translation>„%1“ končí dříve, než začíná</translation>
    </message>
    <message>
        <source>“%1” starts after its source “%2” was published, which reports it</source>
        <translation>„%1“ začíná po vydání zdroje „%2“, který o něm informuje</translation>
    </message>
    <message>
        <source>“%1” may start after its source “%2” was published, which reports it</source>
        <translation>„%1“ možná začíná po vydání zdroje „%2“, který o něm informuje</translation>
    </message>
    <message>
        <source>“%1” is dated by “%2” outside its own date</source>
        <translation>„%2“ datuje „%1“ mimo jeho vlastní datum</translation>
    </message>
    <message>
        <source>“%1” may be dated by “%2” outside its own date</source>
        <translation>„%2“ možná datuje „%1“ mimo jeho vlastní datum</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>rozpor</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>možná</translation>
    </message>
    <message>
        <source>“%1” is said to cause itself</source>
        <translation>„%1“ má být příčinou sebe sama</translation>
    </message>
    <message>
        <source>“%1” is said to respond to itself</source>
        <translation>„%1“ má být odpovědí na sebe sama</translation>
    </message>
    <message>
        <source>“%1” is said to conclude itself</source>
        <translation>„%1“ má být závěrem sebe sama</translation>
    </message>
    <message>
        <source>“%1” is said to investigate itself</source>
        <translation>„%1“ má vyšetřovat sebe sama</translation>
    </message>
    <message>
        <source>“%1” is said to be a part of itself</source>
        <translation>„%1“ má být součástí sebe sama</translation>
    </message>
    <message>
        <source>“%1” is said to cause “%2”, of which it is itself an effect</source>
        <translation>„%1“ má být příčinou „%2“, jehož je samo důsledkem</translation>
    </message>
    <message>
        <source>“%1” is said to respond to “%2”, which itself responds to it</source>
        <translation>„%1“ má být odpovědí na „%2“, které je samo odpovědí na tuto událost</translation>
    </message>
    <message>
        <source>“%1” is said to be a part of “%2”, which is itself a part of it</source>
        <translation>„%1“ má být součástí „%2“, které je samo součástí této události</translation>
    </message>
</context>
<context>
    <name>kronika::ContextMenu</name>
    <message>
        <source>Zoom to the Event</source>
        <translation>Přiblížit událost</translation>
    </message>
    <message>
        <source>Add to or Take from the Selection</source>
        <translation>Přidat do výběru nebo z něj odebrat</translation>
    </message>
    <message>
        <source>Copy the Event</source>
        <translation>Kopírovat událost</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopírovat jako Markdown</translation>
    </message>
    <message>
        <source>Copy the Title</source>
        <translation>Kopírovat název</translation>
    </message>
    <message>
        <source>Copy the Date</source>
        <translation>Kopírovat datum</translation>
    </message>
    <message>
        <source>Copy the Id</source>
        <translation>Kopírovat identifikátor</translation>
    </message>
    <message>
        <source>%1 events here</source>
        <translation>Události na tomto místě: %1</translation>
    </message>
    <message>
        <source>Zoom into Them</source>
        <translation>Přiblížit je</translation>
    </message>
    <message>
        <source>Zoom to the Lane</source>
        <translation>Přiblížit pruh</translation>
    </message>
    <message>
        <source>Search for This Actor</source>
        <translation>Vyhledat tohoto aktéra</translation>
    </message>
    <message>
        <source>Copy This Moment</source>
        <translation>Kopírovat tento okamžik</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Rozbalit</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Sbalit</translation>
    </message>
    <message>
        <source>Show the Details</source>
        <translation>Zobrazit podrobnosti</translation>
    </message>
    <message>
        <source>Select the Lane&apos;s Events</source>
        <translation>Vybrat události pruhu</translation>
    </message>
    <message>
        <source>Show Only This Actor</source>
        <translation>Zobrazit jen tohoto aktéra</translation>
    </message>
    <message>
        <source>Leave This Actor Out</source>
        <translation>Vynechat tohoto aktéra</translation>
    </message>
    <message>
        <source>Zoom In Here</source>
        <translation>Přiblížit zde</translation>
    </message>
    <message>
        <source>Search from Here On</source>
        <translation>Hledat od tohoto místa</translation>
    </message>
    <message>
        <source>Search up to Here</source>
        <translation>Hledat po toto místo</translation>
    </message>
    <message>
        <source>Go to a Linked Event</source>
        <translation>Přejít na propojenou událost</translation>
    </message>
    <message>
        <source>Search for This Category</source>
        <translation>Vyhledat tuto kategorii</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odepnout</translation>
    </message>
    <message>
        <source>Pin to the Top</source>
        <translation>Připnout nahoru</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Posunout nahoru</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Posunout dolů</translation>
    </message>
    <message>
        <source>Order of the File</source>
        <translation>Pořadí ze souboru</translation>
    </message>
</context>
<context>
    <name>kronika::ContradictionList</name>
    <message>
        <source>1 contradiction</source>
        <translation>1 rozpor</translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <translation>
            <numerusform>%n rozpor</numerusform>
            <numerusform>%n rozpory</numerusform>
            <numerusform>%n rozporů</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates do not contradict one another</source>
        <translation>Data si navzájem neodporují</translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n možná</numerusform>
            <numerusform>%n možná</numerusform>
            <numerusform>%n možná</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, because an end is not known</source>
        <translation>
            <numerusform>%n nerozhodnutý, protože konec není znám</numerusform>
            <numerusform>%n nerozhodnuté, protože konec není znám</numerusform>
            <numerusform>%n nerozhodnutých, protože konec není znám</numerusform>
        </translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Rozpory</translation>
    </message>
</context>
<context>
    <name>kronika::ContradictionModel</name>
    <message>
        <source>How sure</source>
        <translation>Jak jisté</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Co nesouhlasí</translation>
    </message>
</context>
<context>
    <name>kronika::DataExport</name>
    <message>
        <source>No such format can be written</source>
        <translation>Takový formát nelze zapsat</translation>
    </message>
</context>
<context>
    <name>kronika::DateField</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>28 May 2025, May 2025, since 2022, 2025-05-28 …</source>
        <translation>28. května 2025, květen 2025, od 2022, 2025-05-28 …</translation>
    </message>
    <message>
        <source>How the date is understood</source>
        <translation>Jak je datum chápáno</translation>
    </message>
    <message>
        <source>What the date can mean</source>
        <translation>Co může datum znamenat</translation>
    </message>
    <message>
        <source>A day, a month, a year, a range: as EDTF or in words.</source>
        <translation>Den, měsíc, rok, rozmezí: v EDTF nebo slovy.</translation>
    </message>
    <message>
        <source>This can mean several dates.</source>
        <translation>Toto může znamenat několik dat.</translation>
    </message>
    <message>
        <source>Choose the one that is meant.</source>
        <translation>Vyberte to, které máte na mysli.</translation>
    </message>
    <message>
        <source>%1 is read as EDTF. If something else is meant, choose it.</source>
        <translation>%1 se čte jako EDTF. Je-li míněno něco jiného, vyberte to.</translation>
    </message>
</context>
<context>
    <name>kronika::DensityChart</name>
    <message>
        <source>Events over time</source>
        <translation>Události v čase</translation>
    </message>
</context>
<context>
    <name>kronika::Detail</name>
    <message>
        <source>Sources disagree: a claim disputes what others say.</source>
        <translation>Zdroje se rozcházejí: jedno tvrzení popírá jiná.</translation>
    </message>
    <message>
        <source>Sources disagree on the time: their dates do not overlap.</source>
        <translation>Zdroje se rozcházejí v čase: jejich data se nepřekrývají.</translation>
    </message>
    <message>
        <source>Sources disagree on who it is attributed to.</source>
        <translation>Zdroje se rozcházejí v tom, komu se to připisuje.</translation>
    </message>
    <message>
        <source>It contradicts another event.</source>
        <translation>Odporuje jiné události.</translation>
    </message>
    <message>
        <source>Another event contradicts it.</source>
        <translation>Odporuje mu jiná událost.</translation>
    </message>
</context>
<context>
    <name>kronika::DetailPage</name>
    <message>
        <source>The date as the file has it (EDTF)</source>
        <translation>Datum tak, jak je v souboru (EDTF)</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>jistota</translation>
    </message>
    <message>
        <source>What the sources claim</source>
        <translation>Co tvrdí zdroje</translation>
    </message>
    <message>
        <source>Linked events</source>
        <translation>Propojené události</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Přílohy</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifikátor</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Rozpory</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Přejít na „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n more entries are not shown here: so many take long to lay out.</source>
        <translation>
            <numerusform>%n další záznam zde není zobrazen: tak mnoho se dlouho sází.</numerusform>
            <numerusform>%n další záznamy zde nejsou zobrazeny: tak mnoho se dlouho sází.</numerusform>
            <numerusform>%n dalších záznamů zde není zobrazeno: tak mnoho se dlouho sází.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Zobrazit další</translation>
    </message>
</context>
<context>
    <name>kronika::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>%1 selected.</source>
        <translation>Vybráno: %1.</translation>
    </message>
    <message>
        <source>Select an event to read everything about it.</source>
        <translation>Vyberte událost a přečtete si o ní vše.</translation>
    </message>
    <message>
        <source>%1 selected; this one is current:</source>
        <translation>Vybráno: %1; aktuální:</translation>
    </message>
    <message>
        <source>There are no events yet, so there is nothing to read here.

Write some into the file of this chronology with a text editor and press F5, or open another file.</source>
        <translation>Zatím tu nejsou žádné události, takže tu není co číst.

Dopište je do souboru této chronologie v textovém editoru a stiskněte F5, nebo otevřete jiný soubor.</translation>
    </message>
</context>
<context>
    <name>kronika::EmptyHint</name>
    <message>
        <source>This chronology has no events yet.
Write some into its file with a text editor, then press F5 to read it again.</source>
        <translation>V této chronologii zatím nejsou žádné události.
Zapište je do souboru v textovém editoru a stiskem F5 ho načtěte znovu.</translation>
    </message>
    <message>
        <source>No event matches the search.
Press Ctrl+Shift+F to clear it.</source>
        <translation>Hledání neodpovídá žádná událost.
Stiskem Ctrl+Shift+F ho vymažete.</translation>
    </message>
    <message>
        <source>The first event: %1 →</source>
        <translation>První událost: %1 →</translation>
    </message>
    <message>
        <source>← The last event: %1</source>
        <translation>← Poslední událost: %1</translation>
    </message>
    <message>
        <source>← The event before: %1</source>
        <translation>← Předchozí událost: %1</translation>
    </message>
    <message>
        <source>The next event: %1 →</source>
        <translation>Další událost: %1 →</translation>
    </message>
    <message>
        <source>No event of this chronology has a date of its own.
They stand in the tray at the bottom, where a click or the arrow keys select them.</source>
        <translation>Žádná událost této chronologie nemá vlastní datum.
Stojí v zásobníku dole; vybere je kliknutí nebo klávesy se šipkami.</translation>
    </message>
    <message>
        <source>What matches stands in other lanes.
Press Ctrl+Shift+H to hide the empty ones, or F3 to go to the next match.</source>
        <translation>Co odpovídá, je v jiných pruzích.
Prázdné skryjete pomocí Ctrl+Shift+H, k další shodě přejdete pomocí F3.</translation>
    </message>
</context>
<context>
    <name>kronika::ErrorPage</name>
    <message>
        <source>This file could not be opened</source>
        <translation>Tento soubor se nepodařilo otevřít</translation>
    </message>
    <message>
        <source>What is wrong, line by line</source>
        <translation>Co je špatně, řádek po řádku</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Zkusit znovu</translation>
    </message>
    <message>
        <source>&amp;Open another…</source>
        <translation>&amp;Otevřít jiný…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 se nepodařilo otevřít</translation>
    </message>
    <message>
        <source>If the file is in another &amp;format, read it as:</source>
        <translation>Je-li soubor v jiném &amp;formátu, načíst jej jako:</translation>
    </message>
    <message>
        <source>Format to read the file as</source>
        <translation>Formát, ve kterém soubor načíst</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>Nač&amp;íst</translation>
    </message>
    <message>
        <source>&amp;Back to what was open</source>
        <translation>&amp;Zpět k tomu, co bylo otevřeno</translation>
    </message>
    <message>
        <source>%1 could not be read again</source>
        <translation>%1 se nepodařilo znovu načíst</translation>
    </message>
</context>
<context>
    <name>kronika::EventClipboard</name>
    <message numerus="yes">
        <source>%n events are more than the clipboard is good for</source>
        <translation>
            <numerusform>%n událost je víc, než schránka snese</numerusform>
            <numerusform>%n události jsou víc, než schránka snese</numerusform>
            <numerusform>%n událostí je víc, než schránka snese</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>select fewer than %n events, or export them to a file</source>
        <translation>
            <numerusform>vyberte méně než %n událost, nebo je exportujte do souboru</numerusform>
            <numerusform>vyberte méně než %n události, nebo je exportujte do souboru</numerusform>
            <numerusform>vyberte méně než %n událostí, nebo je exportujte do souboru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n events…</source>
        <translation>
            <numerusform>Kopíruje se %n událost…</numerusform>
            <numerusform>Kopírují se %n události…</numerusform>
            <numerusform>Kopíruje se %n událostí…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::EventPopup</name>
    <message>
        <source>… and %1 more</source>
        <translation>… a ještě %1</translation>
    </message>
</context>
<context>
    <name>kronika::EventTable</name>
    <message>
        <source>No event matches the search.</source>
        <translation>Hledání neodpovídá žádná událost.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Události</translation>
    </message>
    <message>
        <source>Events in time order</source>
        <translation>Události v časovém pořadí</translation>
    </message>
</context>
<context>
    <name>kronika::ExportDialog</name>
    <message>
        <source>With &amp;legend</source>
        <translation>S l&amp;egendou</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Obrázek PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Kresba SVG</translation>
    </message>
    <message>
        <source>PDF for paper</source>
        <translation>PDF pro tisk</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>To, co ukazuje okno</translation>
    </message>
    <message>
        <source>These dates</source>
        <translation>Tato data</translation>
    </message>
    <message>
        <source>A date or an interval as EDTF: 2024, 2021/2025-05, 2025-05-01/2025-05-31</source>
        <translation>Datum nebo interval v EDTF: 2024, 2021/2025-05, 2025-05-01/2025-05-31</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Pro tisk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlé</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavé</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;portovat…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formát</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Rozs&amp;ah</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Barvy</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Oz&amp;načení</translation>
    </message>
    <message>
        <source>What is &amp;above</source>
        <translation>Co je nad &amp;tím</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>Type a date or an interval, such as 2024 or 2021/2025-05.</source>
        <translation>Zadejte datum nebo interval, např. 2024 nebo 2021/2025-05.</translation>
    </message>
    <message>
        <source>Both ends must be known.</source>
        <translation>Oba konce musí být známé.</translation>
    </message>
    <message>
        <source>Def&amp;use formulas for spreadsheets</source>
        <translation>Zneš&amp;kodnit vzorce pro tabulkové procesory</translation>
    </message>
    <message>
        <source>High contrast on white</source>
        <translation>Vysoký kontrast na bílé</translation>
    </message>
    <message>
        <source>High contrast on black</source>
        <translation>Vysoký kontrast na černé</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>například %1</translation>
    </message>
</context>
<context>
    <name>kronika::ExportOutlookView</name>
    <message>
        <source>How many</source>
        <translation>Kolik</translation>
    </message>
    <message>
        <source>Looking at what can be kept…</source>
        <translation>Zjišťuje se, co lze zachovat…</translation>
    </message>
    <message numerus="yes">
        <source>%n events will be written.</source>
        <translation>
            <numerusform>Zapíše se %n událost.</numerusform>
            <numerusform>Zapíšou se %n události.</numerusform>
            <numerusform>Zapíše se %n událostí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are withheld for their marking.</source>
        <translation>
            <numerusform>%n událost se kvůli označení vynechá.</numerusform>
            <numerusform>%n události se kvůli označení vynechají.</numerusform>
            <numerusform>%n událostí se kvůli označení vynechá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are withheld for their marking.</source>
        <translation>
            <numerusform>%n zdroj se kvůli označení vynechá.</numerusform>
            <numerusform>%n zdroje se kvůli označení vynechají.</numerusform>
            <numerusform>%n zdrojů se kvůli označení vynechá.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds everything of them.</source>
        <translation>„%1“ o nich uchová vše.</translation>
    </message>
    <message>
        <source>“%1” cannot hold all of them:</source>
        <translation>„%1“ o nich neuchová vše:</translation>
    </message>
    <message numerus="yes">
        <source>%n actors, categories, eras and views have no marking of their own and are not withheld.</source>
        <translation>
            <numerusform>%n aktér, kategorie, období nebo pohled nemá vlastní označení a nevynechá se.</numerusform>
            <numerusform>%n aktéři, kategorie, období a pohledy nemají vlastní označení a nevynechá se.</numerusform>
            <numerusform>%n aktérů, kategorií, období a pohledů nemá vlastní označení a nevynechá se.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not in the file</source>
        <translation>Co v souboru není</translation>
    </message>
    <message>
        <source>Withheld: %1</source>
        <translation>Zadrženo: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln pages: a shorter range or a search makes fewer.</source>
        <translation>
            <numerusform>První z %Ln stránky: kratší rozsah nebo hledání jich udělá méně.</numerusform>
            <numerusform>První ze %Ln stránek: kratší rozsah nebo hledání jich udělá méně.</numerusform>
            <numerusform>První z %Ln stránek: kratší rozsah nebo hledání jich udělá méně.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln pages.</source>
        <translation>
            <numerusform>První z %Ln stránky.</numerusform>
            <numerusform>První ze %Ln stránek.</numerusform>
            <numerusform>První z %Ln stránek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events have no marking at all and are not withheld.</source>
        <translation>
            <numerusform>%n událost nemá vůbec žádné označení a nevynechá se.</numerusform>
            <numerusform>%n události nemají vůbec žádné označení a nevynechají se.</numerusform>
            <numerusform>%n událostí nemá vůbec žádné označení a nevynechá se.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources have no marking at all and are not withheld.</source>
        <translation>
            <numerusform>%n zdroj nemá vůbec žádné označení a nevynechá se.</numerusform>
            <numerusform>%n zdroje nemají vůbec žádné označení a nevynechají se.</numerusform>
            <numerusform>%n zdrojů nemá vůbec žádné označení a nevynechá se.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are left out: the format has no place for them.</source>
        <translation>
            <numerusform>%n událost se vynechá: formát pro ni nemá místo.</numerusform>
            <numerusform>%n události se vynechají: formát pro ně nemá místo.</numerusform>
            <numerusform>%n událostí se vynechá: formát pro ně nemá místo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the file has only in another way</source>
        <translation>Co soubor obsahuje jen jiným způsobem</translation>
    </message>
    <message>
        <source>Not in the file, %1:</source>
        <translation>V souboru není, %1:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Eras and views are kept with their times, which may tell of what is withheld: %1</source>
        <translation>Období a pohledy zůstávají i se svými časy, které mohou prozradit, co je zadrženo: %1</translation>
    </message>
</context>
<context>
    <name>kronika::Field</name>
    <message>
        <source>Id</source>
        <translation>Identifikátor</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>V mezích</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Translated titles</source>
        <translation>Přeložené názvy</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktéři</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Jistota</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Označení</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Tvrzení</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vazby</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Přílohy</translation>
    </message>
</context>
<context>
    <name>kronika::File</name>
    <message>
        <source>the bytes could not be written</source>
        <translation>data se nepodařilo zapsat</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>soubor nelze přečíst: %1</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>soubor nelze otevřít: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>standardní vstup nelze přečíst: %1</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>na standardní výstup nelze zapisovat: %1</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>na přečtení nestačí paměť</translation>
    </message>
    <message>
        <source>found nothing: it is empty; expected a chronology</source>
        <translation>soubor je prázdný; očekáváno: chronologie</translation>
    </message>
    <message>
        <source>this is in no format that can be read</source>
        <translation>toto není žádný z formátů, které lze přečíst</translation>
    </message>
    <message>
        <source>this is not a regular file but a device, pipe or socket</source>
        <translation>toto není běžný soubor, ale zařízení, roura nebo soket</translation>
    </message>
    <message>
        <source>this is a folder; expected a file</source>
        <translation>toto je složka; očekáváno: soubor</translation>
    </message>
    <message>
        <source>this is a symbolic link to a file that does not exist</source>
        <translation>toto je symbolický odkaz na soubor, který neexistuje</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>takový soubor neexistuje</translation>
    </message>
    <message>
        <source>the file cannot be opened: permission denied</source>
        <translation>soubor nelze otevřít: přístup odepřen</translation>
    </message>
    <message>
        <source>this is a folder; expected a file to write</source>
        <translation>toto je složka; očekáváno: soubor k zápisu</translation>
    </message>
    <message>
        <source>this is a symbolic link that leads nowhere</source>
        <translation>toto je symbolický odkaz, který nikam nevede</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>složka %1 neexistuje</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>soubor je chráněn proti zápisu</translation>
    </message>
    <message>
        <source>save under another name</source>
        <translation>uložte pod jiným názvem</translation>
    </message>
    <message>
        <source>files cannot be written in the folder %1: permission denied</source>
        <translation>do složky %1 nelze zapisovat soubory: přístup odepřen</translation>
    </message>
    <message>
        <source>save in another folder</source>
        <translation>uložte do jiné složky</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>disk je jen pro čtení</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>soubor nelze zapsat: %1</translation>
    </message>
    <message>
        <source>the disk is full: %1 are free on %2, at least %3 are needed</source>
        <translation>disk je plný: na %2 je volných %1, je potřeba alespoň %3</translation>
    </message>
    <message>
        <source>what was there before is unchanged; save in another place</source>
        <translation>co tam bylo předtím, zůstalo beze změny; uložte jinam</translation>
    </message>
    <message>
        <source>found more than 2 GiB; expected a smaller file</source>
        <translation>nalezeno více než 2 GiB; očekáván menší soubor</translation>
    </message>
    <message>
        <source>remarks, as the description of the chronology</source>
        <translation>poznámky, jako popis chronologie</translation>
    </message>
    <message>
        <source>a line of fewer than 11 fields</source>
        <translation>řádek s méně než 11 poli</translation>
    </message>
    <message>
        <source>found objects with more than %1 different members; expected the rows of a table</source>
        <translation>nalezeny objekty s více než %1 různými položkami; očekávány řádky tabulky</translation>
    </message>
    <message>
        <source>an element that is no object</source>
        <translation>prvek, který není objektem</translation>
    </message>
    <message numerus="yes">
        <source>%n members have a name that their object has already, the first of them in line %1; they are read as columns “NAME (2)”</source>
        <translation>
            <numerusform>%n položka má název, který její objekt už má, na řádku %1; je čtena jako sloupec „NÁZEV (2)“</numerusform>
            <numerusform>%n položky mají názvy, které jejich objekty už mají, první z nich na řádku %1; jsou čteny jako sloupce „NÁZEV (2)“</numerusform>
            <numerusform>%n položek má názvy, které jejich objekty už mají, první z nich na řádku %1; jsou čteny jako sloupce „NÁZEV (2)“</numerusform>
        </translation>
    </message>
    <message>
        <source>found no BEGIN:VCALENDAR; expected an iCalendar file</source>
        <translation>nenalezeno BEGIN:VCALENDAR; očekáván soubor iCalendar</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>časová pásma</translation>
    </message>
    <message>
        <source>a record of more than 32 MiB</source>
        <translation>záznam větší než 32 MiB</translation>
    </message>
    <message>
        <source>free and busy times</source>
        <translation>volné a obsazené časy</translation>
    </message>
    <message>
        <source>a record that cannot be read at all</source>
        <translation>záznam, který nelze vůbec přečíst</translation>
    </message>
    <message>
        <source>found no END:%1 for this record; it is closed where the next one begins</source>
        <translation>k tomuto záznamu nenalezeno END:%1; končí tam, kde začíná další</translation>
    </message>
    <message>
        <source>found an end before the start; it is kept aside</source>
        <translation>nalezen konec před začátkem; je odložen stranou</translation>
    </message>
    <message>
        <source>found a DTSTART that is no date; the event is undated</source>
        <translation>nalezeno DTSTART, které není datem; událost je bez data</translation>
    </message>
    <message numerus="yes">
        <source>%n rules of recurrence are kept but not carried out: each is one event, at its first time</source>
        <translation>
            <numerusform>%n pravidlo opakování je zachováno, ale neprovádí se: je to jedna událost, v prvním čase</numerusform>
            <numerusform>%n pravidla opakování jsou zachována, ale neprovádějí se: každé je jedna událost, v prvním čase</numerusform>
            <numerusform>%n pravidel opakování je zachováno, ale neprovádějí se: každé je jedna událost, v prvním čase</numerusform>
        </translation>
    </message>
    <message>
        <source>an id</source>
        <translation>identifikátor</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>řetězec</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>pole objektů</translation>
    </message>
    <message>
        <source>an EDTF date</source>
        <translation>datum EDTF</translation>
    </message>
    <message>
        <source>a relative path that stays below the file&apos;s own folder</source>
        <translation>relativní cesta, která nevede mimo složku souboru</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>adresa</translation>
    </message>
    <message>
        <source>found both &quot;path&quot; and &quot;url&quot;; expected one of them</source>
        <translation>nalezeno &quot;path&quot; i &quot;url&quot;; očekáváno jedno z nich</translation>
    </message>
    <message>
        <source>found neither &quot;path&quot; nor &quot;url&quot;; expected one of them</source>
        <translation>nenalezeno &quot;path&quot; ani &quot;url&quot;; očekáváno jedno z nich</translation>
    </message>
    <message>
        <source>a reliability from A to F (Admiralty code)</source>
        <translation>spolehlivost od A do F (kód Admirality)</translation>
    </message>
    <message>
        <source>1, the version of the format</source>
        <translation>1, verze formátu</translation>
    </message>
    <message>
        <source>found version %1 of the format; this program knows version 1, so the file is read as far as that goes and cannot be saved over</source>
        <translation>nalezena verze %1 formátu; tento program zná verzi 1, proto čte soubor, pokud to jde, a nemůže jej přepsat</translation>
    </message>
    <message>
        <source>the IANA name of a time zone, such as Europe/Prague</source>
        <translation>název časového pásma podle IANA, například Europe/Prague</translation>
    </message>
    <message>
        <source>found the id %1 a second time; expected each id in &quot;%2&quot; once</source>
        <translation>identifikátor %1 nalezen podruhé; každý identifikátor v &quot;%2&quot; je očekáván jednou</translation>
    </message>
    <message>
        <source>found %1; expected an id from &quot;%2&quot;, where there is no such id</source>
        <translation>nalezeno: %1; očekáván identifikátor z &quot;%2&quot;, kde takový není</translation>
    </message>
    <message>
        <source>found the cycle %1; expected parents without a cycle</source>
        <translation>nalezen cyklus %1; očekáváni nadřazení bez cyklu</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>a string with half of a surrogate pair</source>
        <translation>řetězec s polovinou náhradní dvojice</translation>
    </message>
    <message>
        <source>found %1; expected %2</source>
        <translation>nalezeno: %1; očekáváno: %2</translation>
    </message>
    <message>
        <source>found %1, which is kept; expected one of %2</source>
        <translation>nalezeno: %1 (zachováno); očekáváno jedno z: %2</translation>
    </message>
    <message>
        <source>an id of 1 to 200 bytes without control characters</source>
        <translation>identifikátor o 1 až 200 bajtech bez řídicích znaků</translation>
    </message>
    <message>
        <source>an EDTF interval</source>
        <translation>interval EDTF</translation>
    </message>
    <message>
        <source>an EDTF interval, such as 2021/2022</source>
        <translation>interval EDTF, například 2021/2022</translation>
    </message>
    <message>
        <source>%1 (in the zone %2 its end lies before its start)</source>
        <translation>%1 (v pásmu %2 leží konec před začátkem)</translation>
    </message>
    <message>
        <source>found %1, which is kept but cannot be placed: it is beyond the years %2 to %3</source>
        <translation>nalezeno: %1; je zachováno, ale nelze umístit na osu: je mimo roky %2 až %3</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>celé číslo od %1 do %2</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>pole řetězců</translation>
    </message>
    <message>
        <source>an array of ids</source>
        <translation>pole identifikátorů</translation>
    </message>
    <message>
        <source>an object from language tags to strings</source>
        <translation>objekt od značek jazyků k řetězcům</translation>
    </message>
    <message>
        <source>found the name %1; expected a language tag (BCP 47)</source>
        <translation>nalezen název %1; očekáváno: značka jazyka (BCP 47)</translation>
    </message>
    <message>
        <source>found the member %1 a second time; expected it once</source>
        <translation>položka %1 nalezena podruhé; očekávána jednou</translation>
    </message>
    <message>
        <source>a TLP marking: TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR</source>
        <translation>označení TLP: TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN nebo TLP:CLEAR</translation>
    </message>
    <message>
        <source>a colour like #0a64c8</source>
        <translation>barva jako #0a64c8</translation>
    </message>
    <message>
        <source>a language tag (BCP 47)</source>
        <translation>značka jazyka (BCP 47)</translation>
    </message>
    <message>
        <source>found an object without &quot;%1&quot;; expected this member</source>
        <translation>nalezen objekt bez &quot;%1&quot;; tato položka je očekávána</translation>
    </message>
    <message>
        <source>found a single value; expected an object such as {&quot;kronika&quot;: 1}</source>
        <translation>nalezena jediná hodnota; očekáván objekt jako {&quot;kronika&quot;: 1}</translation>
    </message>
    <message>
        <source>found a byte order mark, which is skipped; expected none</source>
        <translation>nalezena značka pořadí bajtů (přeskočena); žádná není očekávána</translation>
    </message>
    <message>
        <source>found no date that can be read; the event is undated</source>
        <translation>nenalezeno datum, které lze přečíst; událost je bez data</translation>
    </message>
    <message>
        <source>a line of fewer than 11 cells</source>
        <translation>řádek s méně než 11 buňkami</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>není to objekt</translation>
    </message>
    <message>
        <source>clusters of galaxies, word for word</source>
        <translation>klastry galaxií, doslova</translation>
    </message>
    <message>
        <source>clusters that are there already</source>
        <translation>klastry, které už jsou přítomny</translation>
    </message>
    <message>
        <source>it is deleted in MISP</source>
        <translation>v MISP je smazáno</translation>
    </message>
    <message>
        <source>proposals, word for word</source>
        <translation>návrhy, doslova</translation>
    </message>
    <message>
        <source>attributes without first_seen, word for word</source>
        <translation>atributy bez first_seen, doslova</translation>
    </message>
    <message>
        <source>objects without first_seen, word for word</source>
        <translation>objekty bez first_seen, doslova</translation>
    </message>
    <message>
        <source>found no moment; the event is undated</source>
        <translation>nenalezen okamžik; událost je bez data</translation>
    </message>
    <message>
        <source>a line or member that is not an object</source>
        <translation>řádek nebo položka, která není objektem</translation>
    </message>
    <message>
        <source>found dates that cannot be read; they are kept aside</source>
        <translation>nalezena data, která nelze přečíst; jsou odložena stranou</translation>
    </message>
    <message>
        <source>an element that is no event</source>
        <translation>prvek, který není událostí</translation>
    </message>
    <message>
        <source>found an end before the start; the event is undated, its times are kept</source>
        <translation>nalezen konec před začátkem; událost je bez data, její časy jsou zachovány</translation>
    </message>
    <message>
        <source>what Kronika had added to this file no longer fits it; it is read as any other STIX</source>
        <translation>co Kronika do tohoto souboru přidala, k němu už nesedí; je čten jako každý jiný STIX</translation>
    </message>
    <message>
        <source>another program has changed this actor: its name and description are taken from there</source>
        <translation>jiný program tohoto aktéra změnil: jméno a popis jsou převzaty odtamtud</translation>
    </message>
    <message>
        <source>relationships: links, parts of actors, parents</source>
        <translation>vztahy: vazby, části aktérů, nadřazení</translation>
    </message>
    <message>
        <source>notes and opinions: claims on what they refer to</source>
        <translation>poznámky a názory: tvrzení o tom, k čemu se vztahují</translation>
    </message>
    <message>
        <source>markings of what refers to them</source>
        <translation>označení toho, co na ně odkazuje</translation>
    </message>
    <message>
        <source>%1, word for word</source>
        <translation>%1, doslova</translation>
    </message>
    <message>
        <source>the operators of its attack flow refer to each other in more ways than are followed; some links between actions are left out</source>
        <translation>operátory průběhu útoku na sebe odkazují více způsoby, než se sleduje; některé vazby mezi kroky jsou vynechány</translation>
    </message>
    <message>
        <source>an element without type or id</source>
        <translation>prvek bez typu nebo identifikátoru</translation>
    </message>
    <message>
        <source>what Kronika added when it wrote the file</source>
        <translation>co Kronika přidala při zápisu souboru</translation>
    </message>
    <message>
        <source>an older version of an object, word for word</source>
        <translation>starší verze objektu, doslova</translation>
    </message>
    <message>
        <source>found the element “%1”; expected “timeline”</source>
        <translation>nalezen prvek „%1“; očekáván „timeline“</translation>
    </message>
    <message>
        <source>a category without a name of its own</source>
        <translation>kategorie bez vlastního názvu</translation>
    </message>
    <message>
        <source>found times that cannot be read or end before they start; they are kept as texts</source>
        <translation>nalezeny časy, které nelze přečíst nebo které končí před začátkem; jsou zachovány jako texty</translation>
    </message>
    <message>
        <source>background eras</source>
        <translation>období v pozadí</translation>
    </message>
    <message>
        <source>an era without times that can be read</source>
        <translation>období bez časů, které lze přečíst</translation>
    </message>
    <message>
        <source>its time is of the kind “%1”, which has no dates of the calendar; the times are kept as texts and the events are undated</source>
        <translation>jeho čas je druhu „%1“, který nemá kalendářní data; časy jsou zachovány jako texty a události jsou bez data</translation>
    </message>
    <message>
        <source>every time in it is midnight, so they were read as days</source>
        <translation>každý čas v něm je půlnoc, proto byly čteny jako dny</translation>
    </message>
    <message>
        <source>found the text format that Timeline wrote before version 0.3; expected XML (a newer Timeline opens it and writes that)</source>
        <translation>nalezen textový formát, který Timeline zapisoval před verzí 0.3; očekáváno: XML (novější Timeline jej otevře a zapíše jako XML)</translation>
    </message>
    <message>
        <source>title and description of the chronology</source>
        <translation>název a popis chronologie</translation>
    </message>
    <message>
        <source>found a date that is not in the calendar; what of it is was read, all of it is kept aside</source>
        <translation>nalezeno datum, které není v kalendáři; co z něj šlo, bylo přečteno, celé je odloženo stranou</translation>
    </message>
    <message>
        <source>an era without dates that can be read</source>
        <translation>období bez dat, která lze přečíst</translation>
    </message>
    <message>
        <source>its cells are all empty</source>
        <translation>všechny jeho buňky jsou prázdné</translation>
    </message>
    <message>
        <source>found “%1” in column “%2”, which makes no date with the rest; the date is read without it, and it is kept aside</source>
        <translation>ve sloupci „%2“ nalezeno „%1“, což se zbytkem nedává datum; datum je čteno bez toho a to je odloženo stranou</translation>
    </message>
    <message>
        <source>found no year that can be read; the event is undated</source>
        <translation>nenalezen rok, který lze přečíst; událost je bez data</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have more cells than there are columns; the surplus is kept as text</source>
        <translation>
            <numerusform>%n řádek má více buněk, než je sloupců; přebytek je zachován jako text</numerusform>
            <numerusform>%n řádky mají více buněk, než je sloupců; přebytek je zachován jako text</numerusform>
            <numerusform>%n řádků má více buněk, než je sloupců; přebytek je zachován jako text</numerusform>
        </translation>
    </message>
    <message>
        <source>found a quote that encloses no cell; it is read as a character</source>
        <translation>nalezena uvozovka, která neohraničuje buňku; je čtena jako znak</translation>
    </message>
    <message>
        <source>a line that is not a JSON object</source>
        <translation>řádek, který není objektem JSON</translation>
    </message>
    <message>
        <source>a line of fewer than 5 fields</source>
        <translation>řádek s méně než 5 poli</translation>
    </message>
    <message>
        <source>found no time that can be read; the event is undated</source>
        <translation>nenalezen čas, který lze přečíst; událost je bez data</translation>
    </message>
    <message>
        <source>found no start that can be read; the event is undated</source>
        <translation>nenalezen začátek, který lze přečíst; událost je bez data</translation>
    </message>
    <message>
        <source>a background without dates that can be read</source>
        <translation>pozadí bez dat, která lze přečíst</translation>
    </message>
    <message>
        <source>the workbook is no zip file that can be opened: %1</source>
        <translation>sešit není soubor zip, který lze otevřít: %1</translation>
    </message>
    <message>
        <source>the workbook has more than 20,000 parts; expected fewer</source>
        <translation>sešit má více než 20 000 částí; očekáváno méně</translation>
    </message>
    <message>
        <source>the workbook lacks its part “%1”</source>
        <translation>v sešitu chybí část „%1“</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook cannot be opened: %2</source>
        <translation>část „%1“ sešitu nelze otevřít: %2</translation>
    </message>
    <message>
        <source>save the sheet as CSV in the program that it is of</source>
        <translation>uložte list jako CSV v programu, ze kterého pochází</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook is broken: </source>
        <translation>část „%1“ sešitu je poškozená: </translation>
    </message>
    <message>
        <source>the part “%1” of the workbook inflates to more than 512 MiB, or the whole to more than 1 GiB; expected less</source>
        <translation>část „%1“ sešitu má po rozbalení více než 512 MiB nebo celek více než 1 GiB; očekáváno méně</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook inflates to more than 40 times its size, as no sheet does; expected less</source>
        <translation>část „%1“ sešitu je po rozbalení více než 40krát větší, jako žádný list; očekáváno méně</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook has an element with more than 1,000 attributes; expected fewer</source>
        <translation>část „%1“ sešitu má prvek s více než 1000 atributy; očekáváno méně</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook has a DOCTYPE, which is not read</source>
        <translation>část „%1“ sešitu má DOCTYPE, který se nečte</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook has more rows, columns or cells than a spreadsheet can</source>
        <translation>část „%1“ sešitu má více řádků, sloupců nebo buněk, než tabulka může mít</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook is not well-formed in line %2: %3</source>
        <translation>část „%1“ sešitu je na řádku %2 chybně utvořená: %3</translation>
    </message>
    <message>
        <source>the workbook shows no sheet</source>
        <translation>sešit nemá viditelný list</translation>
    </message>
    <message>
        <source>the workbook has no sheet “%1”</source>
        <translation>v sešitu není list „%1“</translation>
    </message>
    <message>
        <source>found a zip archive that is no workbook: it lacks xl/_rels/workbook.xml.rels</source>
        <translation>nalezen archiv zip, který není sešitem: chybí xl/_rels/workbook.xml.rels</translation>
    </message>
    <message>
        <source>save it as an Excel workbook (.xlsx) or as CSV in the program that it is of</source>
        <translation>uložte jej jako sešit Excelu (.xlsx) nebo jako CSV v programu, ze kterého pochází</translation>
    </message>
    <message>
        <source>this workbook is of the format before 2007, or locked by a password; expected .xlsx (save it as that, or as CSV)</source>
        <translation>tento sešit je ve formátu starším než 2007 nebo zamčený heslem; očekáváno: .xlsx (uložte jej tak nebo jako CSV)</translation>
    </message>
    <message>
        <source>skipped 1 record: %1</source>
        <translation>přeskočen 1 záznam: %1</translation>
    </message>
    <message>
        <source>of further kinds</source>
        <translation>dalších druhů</translation>
    </message>
    <message>
        <source>internal error: %1 records were read, but what became of them adds up to %2; please report this</source>
        <translation>vnitřní chyba: přečteno %1 záznamů, ale co z nich vzniklo, dává dohromady %2; nahlaste to prosím</translation>
    </message>
    <message>
        <source>internal error: the chronology does not hold what was counted; please report this</source>
        <translation>vnitřní chyba: v chronologii není to, co bylo spočítáno; nahlaste to prosím</translation>
    </message>
    <message>
        <source>it holds no event</source>
        <translation>neobsahuje žádnou událost</translation>
    </message>
    <message numerus="yes">
        <source>%n values that a chronology cannot hold (dates, markings, grades) are kept as texts</source>
        <translation>
            <numerusform>%n hodnota, kterou chronologie nemůže obsahovat (datum, označení, hodnocení), je zachována jako text</numerusform>
            <numerusform>%n hodnoty, které chronologie nemůže obsahovat (data, označení, hodnocení), jsou zachovány jako texty</numerusform>
            <numerusform>%n hodnot, které chronologie nemůže obsahovat (data, označení, hodnocení), je zachováno jako texty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references to records that are not in the file are left out</source>
        <translation>
            <numerusform>%n odkaz na záznam, který v souboru není, je vynechán</numerusform>
            <numerusform>%n odkazy na záznamy, které v souboru nejsou, jsou vynechány</numerusform>
            <numerusform>%n odkazů na záznamy, které v souboru nejsou, je vynecháno</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>řádek %1</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>toto není JSON</translation>
    </message>
    <message>
        <source>the text is empty; expected a JSON value</source>
        <translation>text je prázdný; očekávána hodnota JSON</translation>
    </message>
    <message>
        <source>found %1 after the end of the JSON value; expected nothing</source>
        <translation>za koncem hodnoty JSON nalezeno: %1; neočekává se nic</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>konec textu</translation>
    </message>
    <message>
        <source>the control character U+%1</source>
        <translation>řídicí znak U+%1</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>hodnota</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos;</source>
        <translation>&apos;,&apos; nebo &apos;}&apos;</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;]&apos;</source>
        <translation>&apos;,&apos; nebo &apos;]&apos;</translation>
    </message>
    <message>
        <source>a member&apos;s name in quotes</source>
        <translation>název položky v uvozovkách</translation>
    </message>
    <message>
        <source>the closing quote of a string</source>
        <translation>uvozovka na konci řetězce</translation>
    </message>
    <message>
        <source>an escape that JSON knows (\&quot; \\ \/ \b \f \n \r \t \uXXXX)</source>
        <translation>sekvence, kterou JSON zná (\&quot; \\ \/ \b \f \n \r \t \uXXXX)</translation>
    </message>
    <message>
        <source>an escape (control characters in strings are escaped)</source>
        <translation>sekvence s lomítkem (tak se v řetězcích píší řídicí znaky)</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>číslice</translation>
    </message>
    <message>
        <source>found %1; expected &apos;%2&apos;</source>
        <translation>nalezeno: %1; očekáváno: &apos;%2&apos;</translation>
    </message>
    <message>
        <source>found a single value; expected an object or an array</source>
        <translation>nalezena jediná hodnota; očekáváno: objekt nebo pole</translation>
    </message>
    <message>
        <source>found the member “%1” twice; the first one is read, the other kept aside</source>
        <translation>položka „%1“ nalezena dvakrát; první je přečtena, druhá odložena stranou</translation>
    </message>
    <message>
        <source>found a line that is no object</source>
        <translation>nalezen řádek, který není objektem</translation>
    </message>
    <message>
        <source>%1 in column %2 may be read in two ways</source>
        <translation>%1 ve sloupci %2 lze číst dvěma způsoby</translation>
    </message>
    <message>
        <source>may mean several times (%1)</source>
        <translation>může znamenat několik časů (%1)</translation>
    </message>
    <message>
        <source>is no date that can be read</source>
        <translation>není datum, které lze přečíst</translation>
    </message>
    <message>
        <source>found %1; it is kept as text</source>
        <translation>nalezeno: %1; je zachováno jako text</translation>
    </message>
    <message>
        <source>%1 in column %2, which %3</source>
        <translation>%1 ve sloupci %2, což %3</translation>
    </message>
    <message>
        <source>found %1 in column %2, which makes no date with the rest; the date is read without it, and it is kept as text</source>
        <translation>ve sloupci %2 nalezeno %1, což se zbytkem nedává datum; datum je čteno bez toho a to je zachováno jako text</translation>
    </message>
    <message>
        <source>found %1 in column %2, which is no time of day that can be read; it is kept as text</source>
        <translation>ve sloupci %2 nalezeno %1, což není denní čas, který lze přečíst; je zachováno jako text</translation>
    </message>
    <message>
        <source>its end is before its start</source>
        <translation>konec je před začátkem</translation>
    </message>
    <message>
        <source>found an end before the start; the end is kept as text</source>
        <translation>nalezen konec před začátkem; konec je zachován jako text</translation>
    </message>
    <message>
        <source>it lasts, but nothing says since when</source>
        <translation>trvá, ale nic neříká odkdy</translation>
    </message>
    <message>
        <source>found a row that lasts, and nothing that says since when; what it says is kept as text</source>
        <translation>nalezen řádek, který trvá, ale nic neříká odkdy; co říká, je zachováno jako text</translation>
    </message>
    <message numerus="yes">
        <source>column %1 holds %n dates that name a part of a time without its bounds, such as %2; the whole is taken, the text is kept, and the part is offered</source>
        <translation>
            <numerusform>sloupec %1 má %n datum, které jmenuje část doby bez jejích mezí, například %2; bere se celek, text je zachován a část je nabídnuta</numerusform>
            <numerusform>sloupec %1 má %n data, která jmenují část doby bez jejích mezí, například %2; bere se celek, text je zachován a část je nabídnuta</numerusform>
            <numerusform>sloupec %1 má %n dat, která jmenují část doby bez jejích mezí, například %2; bere se celek, text je zachován a část je nabídnuta</numerusform>
        </translation>
    </message>
    <message>
        <source>its other dates contradict each other</source>
        <translation>ostatní jeho data si odporují</translation>
    </message>
    <message>
        <source>no other date of it tells</source>
        <translation>žádné jiné jeho datum to neprozradí</translation>
    </message>
    <message>
        <source>lines above the table, as its description</source>
        <translation>řádky nad tabulkou, jako její popis</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have fewer cells than there are columns; the missing ones are empty</source>
        <translation>
            <numerusform>%n řádek má méně buněk, než je sloupců; chybějící jsou prázdné</numerusform>
            <numerusform>%n řádky mají méně buněk, než je sloupců; chybějící jsou prázdné</numerusform>
            <numerusform>%n řádků má méně buněk, než je sloupců; chybějící jsou prázdné</numerusform>
        </translation>
    </message>
    <message>
        <source>the mapping “%1” %2</source>
        <translation>přiřazení „%1“ %2</translation>
    </message>
    <message>
        <source>has no such order; there are dmy and mdy</source>
        <translation>uvádí neznámé pořadí; jsou dmy a mdy</translation>
    </message>
    <message>
        <source>has no delimiter of one character (or the word tab)</source>
        <translation>neuvádí oddělovač o jednom znaku (ani slovo tab)</translation>
    </message>
    <message>
        <source>has no number of a row (from 1), nor the word no</source>
        <translation>neuvádí číslo řádku (od 1) ani slovo no</translation>
    </message>
    <message>
        <source>names no known time zone, such as Europe/Prague</source>
        <translation>neuvádí známé časové pásmo, například Europe/Prague</translation>
    </message>
    <message>
        <source>has no “=”</source>
        <translation>nemá „=“</translation>
    </message>
    <message>
        <source>names no known field; there are %1</source>
        <translation>neuvádí známé pole; jsou %1</translation>
    </message>
    <message>
        <source>names several columns with “|”, but an event has only one of that; “+” joins columns</source>
        <translation>uvádí několik sloupců pomocí „|“, ale událost to má jen jednou; sloupce spojuje „+“</translation>
    </message>
    <message>
        <source>the mapping names a column “%1” that the table does not have</source>
        <translation>přiřazení uvádí sloupec „%1“, který tabulka nemá</translation>
    </message>
    <message>
        <source>its columns are: %1</source>
        <translation>její sloupce jsou: %1</translation>
    </message>
    <message>
        <source>found an element with more than %1 attributes; expected fewer</source>
        <translation>nalezen prvek s více než %1 atributy; očekáváno méně</translation>
    </message>
    <message>
        <source>the XML is not well-formed: %1</source>
        <translation>XML je chybně utvořené: %1</translation>
    </message>
    <message>
        <source>found a DOCTYPE, which is not read because it can make a file pull in others; take it out</source>
        <translation>nalezen DOCTYPE, který se nečte, protože může vtáhnout jiné soubory; odstraňte jej</translation>
    </message>
    <message>
        <source>found elements nested deeper than %1; expected fewer</source>
        <translation>nalezeny prvky vnořené hlouběji než %1; očekáváno méně</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>standardní vstup je zavřený</translation>
    </message>
    <message>
        <source>name a file instead</source>
        <translation>uveďte místo toho soubor</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook declares more than 200 namespaces; expected fewer</source>
        <translation>část „%1“ sešitu deklaruje více než 200 jmenných prostorů; očekávalo se méně</translation>
    </message>
    <message>
        <source>found more than %1 declarations of namespaces; expected fewer</source>
        <translation>nalezeno více než %1 deklarací jmenných prostorů; očekávalo se méně</translation>
    </message>
    <message>
        <source>found a byte that is not UTF-8 (0x%1); expected UTF-8 throughout</source>
        <translation>nalezen bajt, který není UTF-8 (0x%1); očekáváno všude UTF-8</translation>
    </message>
    <message>
        <source>found a value nested more than %1 levels deep; expected at most %1</source>
        <translation>nalezena hodnota vnořená hlouběji než %1 úrovní; očekáváno nejvýše %1</translation>
    </message>
    <message>
        <source>found “%1” as the marking of the calendar, which is none of TLP; events without one of their own count as TLP:RED under a ceiling</source>
        <translation>nalezeno „%1“ jako označení kalendáře, a to není označení TLP; události bez vlastního se pod stropem počítají jako TLP:RED</translation>
    </message>
    <message>
        <source>a time that clocks in %1 show twice, being set back between; an offset such as +02:00 says which is meant</source>
        <translation>čas, který hodiny v %1 ukazují dvakrát, protože se vracejí; posun jako +02:00 řekne, který se míní</translation>
    </message>
    <message>
        <source>%1 (in the zone %2 its end lies before its start: %3)</source>
        <translation>%1 (v pásmu %2 leží konec před začátkem: %3)</translation>
    </message>
    <message>
        <source>falls on another day of the week</source>
        <translation>připadá na jiný den v týdnu</translation>
    </message>
    <message>
        <source>the encoding is not said; it was read as %1</source>
        <translation>kódování není uvedeno; čteno jako %1</translation>
    </message>
    <message>
        <source>the sheet “%1” was read; there are others: %2</source>
        <translation>přečten list „%1“; jsou tu další: %2</translation>
    </message>
    <message>
        <source>found no column of dates, so the rows are undated events; the columns are: %1</source>
        <translation>nenalezen sloupec s daty, proto jsou řádky události bez data; sloupce jsou: %1</translation>
    </message>
    <message>
        <source>found a row of %1 cells or more; expected fewer, as a spreadsheet has</source>
        <translation>nalezen řádek s %1 nebo více buňkami; očekáváno méně, jako v tabulkovém procesoru</translation>
    </message>
    <message>
        <source>found the time zone “%1”, which is not known; its times are kept aside, and only their days are placed</source>
        <translation>nalezeno časové pásmo „%1“, které není známé; jeho časy zůstávají stranou a na ose jsou jen dny</translation>
    </message>
    <message>
        <source>%1 in column %2, which is no time zone that is known</source>
        <translation>%1 ve sloupci %2, což není známé časové pásmo</translation>
    </message>
    <message>
        <source>%1 in column %2, which can mean several time zones (%3)</source>
        <translation>%1 ve sloupci %2, což může znamenat několik časových pásem (%3)</translation>
    </message>
    <message>
        <source>found %1; the time is kept as text, and only the day is placed</source>
        <translation>nalezeno %1; čas zůstává jako text a na ose je jen den</translation>
    </message>
    <message>
        <source>found “%1”, which is not one time zone that is known; the time is kept as text, and only the day is placed</source>
        <translation>nalezeno „%1“, což neznamená jedno známé časové pásmo; čas zůstává jako text a na ose je jen den</translation>
    </message>
    <message>
        <source>found “%1” as the precision of a time; expected year, month, day, hour, minute or second; the time is read as it stands</source>
        <translation>nalezeno „%1“ jako přesnost času; očekáváno year, month, day, hour, minute nebo second; čas je přečten tak, jak je zapsán</translation>
    </message>
    <message>
        <source>found “%1” as a confidence; expected a whole number from 0 to 100; the nearest of them is taken, if there is one</source>
        <translation>nalezeno „%1“ jako jistota; očekáváno celé číslo od 0 do 100; použije se nejbližší z nich, pokud takové je</translation>
    </message>
    <message>
        <source>found a time in a year beyond 9999, of which a date can hold the year alone; its text is kept</source>
        <translation>nalezen čas v roce za 9999, z něhož datum pojme jen rok; text je zachován</translation>
    </message>
    <message>
        <source>found a start or an end that is several times or a span itself, which no span can hold; the day, month, year or decade that it lies in is taken, if there is one, and its text is kept</source>
        <translation>nalezen začátek nebo konec, který je sám jedním z několika časů nebo rozmezím, což žádné rozmezí nepojme; vzat byl den, měsíc, rok nebo desetiletí, ve kterém leží, pokud takové je, a jeho text je uchován</translation>
    </message>
    <message>
        <source>found a start and an end that are several times or spans themselves, which no span can hold; the start is taken, and the texts are kept</source>
        <translation>nalezen začátek a konec, které jsou samy jedním z několika časů nebo rozmezími, což žádné rozmezí nepojme; vzat byl začátek a texty jsou uchovány</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook has a row of more than %2 cells, which is more than a spreadsheet can hold</source>
        <translation>část „%1“ sešitu má řádek s více než %2 buňkami, což je víc, než tabulka pojme</translation>
    </message>
    <message numerus="yes">
        <source>%n names of actors differ from others in capitals or blanks alone and are taken for the same actor, such as “%1” for “%2”; other capitals are kept as an alias</source>
        <translation>
            <numerusform>%n jméno aktéra se od jiného liší jen velikostí písmen nebo mezerami a platí za téhož aktéra, například „%1“ za „%2“; jiná velikost písmen je uchována jako alias</numerusform>
            <numerusform>%n jména aktérů se od jiných liší jen velikostí písmen nebo mezerami a platí za téhož aktéra, například „%1“ za „%2“; jiná velikost písmen je uchována jako alias</numerusform>
            <numerusform>%n jmen aktérů se od jiných liší jen velikostí písmen nebo mezerami a platí za téhož aktéra, například „%1“ za „%2“; jiná velikost písmen je uchována jako alias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row %1 was named as the header, but the table has only %n rows</source>
        <translation>
            <numerusform>jako záhlaví byl uveden řádek %1, ale tabulka má jen %n řádek</numerusform>
            <numerusform>jako záhlaví byl uveden řádek %1, ale tabulka má jen %n řádky</numerusform>
            <numerusform>jako záhlaví byl uveden řádek %1, ale tabulka má jen %n řádků</numerusform>
        </translation>
    </message>
    <message>
        <source>the row %1 was named as the header; it can be one of the first %2</source>
        <translation>jako záhlaví byl uveden řádek %1; může jím být jeden z prvních %2</translation>
    </message>
    <message>
        <source>found a time that is known to the hour, which no date can hold: its day is read, and the hour is kept aside</source>
        <translation>nalezen čas známý na hodinu, což žádné datum nepojme: přečten byl jeho den a hodina je uchována stranou</translation>
    </message>
    <message>
        <source>time zones beyond the first 500</source>
        <translation>časová pásma za prvními 500</translation>
    </message>
    <message>
        <source>found an X-EDTF that stands for another time than DTSTART and DTEND, as if the event had been moved since; it is kept aside</source>
        <translation>nalezeno X-EDTF, které znamená jiný čas než DTSTART a DTEND, jako by událost byla mezitím přesunuta; je uchováno stranou</translation>
    </message>
    <message>
        <source>found an X-EDTF that is no date; it is kept aside</source>
        <translation>nalezeno X-EDTF, které není datem; je uchováno stranou</translation>
    </message>
    <message>
        <source>this is a folder, as of a MISP feed; expected a file: its manifest.json lists the cases, and each of the others holds one</source>
        <translation>toto je složka, jaké má kanál MISP; očekáván soubor: její manifest.json vyjmenovává případy a každý z ostatních souborů obsahuje jeden</translation>
    </message>
    <message>
        <source>this file is compressed (%1); unpack it first</source>
        <translation>tento soubor je komprimovaný (%1); nejdřív ho rozbalte</translation>
    </message>
    <message>
        <source>this is an SQLite database; export what is in it first, of a .plaso file with psort</source>
        <translation>toto je databáze SQLite; nejdřív z ní obsah vyexportujte, ze souboru .plaso programem psort</translation>
    </message>
    <message>
        <source>this is a PDF; copy its table into a spreadsheet, and open or paste that</source>
        <translation>toto je soubor PDF; zkopírujte jeho tabulku do tabulkového procesoru a otevřete nebo vložte ji odtud</translation>
    </message>
    <message>
        <source>this is text in UTF-32; save it as UTF-8 first</source>
        <translation>toto je text v UTF-32; nejdřív ho uložte jako UTF-8</translation>
    </message>
    <message>
        <source>this is an OpenDocument file; save it as an Excel workbook (.xlsx) or as CSV first</source>
        <translation>toto je soubor OpenDocument; nejdřív ho uložte jako sešit Excelu (.xlsx) nebo jako CSV</translation>
    </message>
    <message>
        <source>this is a zip archive; unpack it first, and open the files in it</source>
        <translation>toto je archiv zip; nejdřív ho rozbalte a otevřete soubory, které obsahuje</translation>
    </message>
    <message>
        <source>found %1, which programs write where they know no time; it is kept, but not drawn</source>
        <translation>nalezeno %1, což programy píší tam, kde čas neznají; je zachováno, ale nekreslí se</translation>
    </message>
    <message>
        <source>found “%1” as the time “%2”, which is before 1970; it is kept as text</source>
        <translation>nalezeno „%1“ jako čas „%2“, což je před rokem 1970; zůstává jako text</translation>
    </message>
    <message>
        <source>the part “%1” of the workbook repeats long texts so often that they take far more room than the file</source>
        <translation>část „%1“ sešitu opakuje dlouhé texty tak často, že zaberou mnohem víc místa než soubor</translation>
    </message>
    <message>
        <source>the dates of column %1 say themselves that the day comes first, which is not the order that was named: theirs is taken</source>
        <translation>data sloupce %1 sama říkají, že den je první, což není pořadí, které bylo zadáno: platí jejich</translation>
    </message>
    <message>
        <source>the dates of column %1 say themselves that the month comes first, which is not the order that was named: theirs is taken</source>
        <translation>data sloupce %1 sama říkají, že měsíc je první, což není pořadí, které bylo zadáno: platí jejich</translation>
    </message>
    <message numerus="yes">
        <source>%n dates of column %1 are read with the day first, as was named</source>
        <translation>
            <numerusform>%n datum sloupce %1 se čte se dnem na prvním místě, jak bylo zadáno</numerusform>
            <numerusform>%n data sloupce %1 se čtou se dnem na prvním místě, jak bylo zadáno</numerusform>
            <numerusform>%n dat sloupce %1 se čte se dnem na prvním místě, jak bylo zadáno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates of column %1 are read with the month first, as was named</source>
        <translation>
            <numerusform>%n datum sloupce %1 se čte s měsícem na prvním místě, jak bylo zadáno</numerusform>
            <numerusform>%n data sloupce %1 se čtou s měsícem na prvním místě, jak bylo zadáno</numerusform>
            <numerusform>%n dat sloupce %1 se čte s měsícem na prvním místě, jak bylo zadáno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters are not in the encoding %1, the first of them in line %2; each is read as “%3”</source>
        <translation>
            <numerusform>%n znak není v kódování %1, a to na řádku %2; čte se jako „%3“</numerusform>
            <numerusform>%n znaky nejsou v kódování %1, první z nich na řádku %2; každý se čte jako „%3“</numerusform>
            <numerusform>%n znaků není v kódování %1, první z nich na řádku %2; každý se čte jako „%3“</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet “%1” was read, as “%2” gives no event with a date; there are others: %3</source>
        <translation>přečten byl list „%1“, protože „%2“ nedává žádnou událost s datem; jsou i další: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the sheet “%1” cannot be read, as they point at texts that the workbook does not hold: %2</source>
        <translation>
            <numerusform>%n buňku listu „%1“ nelze přečíst, protože ukazuje na text, který v sešitu není: %2</numerusform>
            <numerusform>%n buňky listu „%1“ nelze přečíst, protože ukazují na texty, které v sešitu nejsou: %2</numerusform>
            <numerusform>%n buněk listu „%1“ nelze přečíst, protože ukazují na texty, které v sešitu nejsou: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>a line of more than 17 cells, whose first ones are no date and no MACB: a comma too many stands somewhere in it</source>
        <translation>řádek o více než 17 buňkách, z nichž první nejsou datum a MACB: někde v něm je o čárku víc</translation>
    </message>
    <message>
        <source>found more than 17 cells: a comma too many stands in short or desc, which are read as one text</source>
        <translation>nalezeno více než 17 buněk: v short nebo desc je o čárku víc, a proto se čtou jako jeden text</translation>
    </message>
    <message>
        <source>found more than 17 cells: a comma too many stands behind version; what stands there is kept as one text</source>
        <translation>nalezeno více než 17 buněk: za version je o čárku víc; co tam stojí, se uchovává jako jeden text</translation>
    </message>
    <message>
        <source>found more than 17 cells: a comma too many stands somewhere behind host; what stands there is read as one text</source>
        <translation>nalezeno více než 17 buněk: někde za host je o čárku víc; co tam stojí, se čte jako jeden text</translation>
    </message>
    <message>
        <source>%1 in column %2 does not say the century</source>
        <translation>%1 ve sloupci %2 neříká, které je to století</translation>
    </message>
    <message numerus="yes">
        <source>column %1 holds %n dates that may be day and month or month and day, and %2; they are kept as texts</source>
        <translation>
            <numerusform>sloupec %1 má %n datum, které může být den a měsíc nebo měsíc a den, a %2; je zachováno jako text</numerusform>
            <numerusform>sloupec %1 má %n data, která mohou být den a měsíc nebo měsíc a den, a %2; jsou zachována jako texty</numerusform>
            <numerusform>sloupec %1 má %n dat, která mohou být den a měsíc nebo měsíc a den, a %2; jsou zachována jako texty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column %1 holds %n dates whose years lack the century, such as %2; they are kept as texts</source>
        <translation>
            <numerusform>sloupec %1 má %n datum, jehož roku chybí století: %2; je zachováno jako text</numerusform>
            <numerusform>sloupec %1 má %n data, jejichž rokům chybí století, např. %2; jsou zachována jako texty</numerusform>
            <numerusform>sloupec %1 má %n dat, jejichž rokům chybí století, např. %2; jsou zachována jako texty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates of column %1 have years of two digits, which are read as those from %2 to %3, as was named</source>
        <translation>
            <numerusform>%n datum sloupce %1 má dvoumístný rok, který se čte jako jeden z let %2 až %3, jak bylo zadáno</numerusform>
            <numerusform>%n data sloupce %1 mají dvoumístné roky, které se čtou jako roky %2 až %3, jak bylo zadáno</numerusform>
            <numerusform>%n dat sloupce %1 má dvoumístné roky, které se čtou jako roky %2 až %3, jak bylo zadáno</numerusform>
        </translation>
    </message>
    <message>
        <source>has no first year of the hundred that years of two digits are among, such as 1969</source>
        <translation>neuvádí první rok stovky let, do níž patří dvoumístné roky, například 1969</translation>
    </message>
    <message>
        <source>names a field a second time; “+” joins columns, and “|” names several where an event can have them</source>
        <translation>jmenuje pole podruhé; „+“ spojuje sloupce a „|“ jmenuje několik tam, kde jich událost může mít víc</translation>
    </message>
    <message>
        <source>found a case with %L1 threat actors; what is part of it, unless it names its own, stands in the lane of the organisation that wrote it</source>
        <translation>nalezen případ s %L1 původci hrozeb; jeho části, pokud nejmenují vlastní, stojí v řádku organizace, která ho napsala</translation>
    </message>
    <message>
        <source>found no date in the columns that may hold some, so the rows are undated events; the columns are: %1</source>
        <translation>ve sloupcích, které mohou obsahovat data, nebylo žádné nalezeno, takže řádky jsou události bez data; sloupce jsou: %1</translation>
    </message>
    <message>
        <source>a line that says how the file is written</source>
        <translation>řádek, který říká, jak je soubor zapsán</translation>
    </message>
    <message>
        <source>remarks and tags among the rows, as a part of its description</source>
        <translation>poznámky a značky mezi řádky, jako část jejího popisu</translation>
    </message>
    <message>
        <source>it holds the totals of a table</source>
        <translation>obsahuje součty tabulky</translation>
    </message>
    <message>
        <source>column %1 holds nothing but numbers of five digits, which may be days as spreadsheets count them; they are kept as texts</source>
        <translation>sloupec %1 obsahuje jen pětimístná čísla, která mohou být dny, jak je počítají tabulkové procesory; jsou zachována jako texty</translation>
    </message>
    <message>
        <source>has no year from which days are counted; there are 1900 and 1904</source>
        <translation>neuvádí rok, od kterého se počítají dny; jsou 1900 a 1904</translation>
    </message>
    <message>
        <source>another program has changed the report: the chronology&apos;s title and description are taken from there</source>
        <translation>jiný program změnil zprávu: název a popis chronologie jsou převzaty z ní</translation>
    </message>
    <message>
        <source>the report in which Kronika keeps what belongs to the whole chronology is not in this file: its title and marking, names of categories, most of its sources, eras and views are lost; events and actors are read as Kronika wrote them</source>
        <translation>v souboru chybí zpráva, ve které Kronika drží to, co patří celé chronologii: ztracen je její název a označení, názvy kategorií, většina zdrojů, období a pohledy; události a aktéři jsou načteni tak, jak je Kronika zapsala</translation>
    </message>
    <message numerus="yes">
        <source>%n of what Kronika&apos;s events and actors name are not in this file: links to it are left out, and all else is called by its id or as its references say</source>
        <translation>
            <numerusform>%n věc, kterou jmenují události a aktéři Kroniky, v souboru není: odkazy na ni jsou vynechány a ostatní se jmenuje podle svého identifikátoru nebo odkazu</numerusform>
            <numerusform>%n věci, které jmenují události a aktéři Kroniky, v souboru nejsou: odkazy na ně jsou vynechány a ostatní se jmenuje podle svého identifikátoru nebo odkazu</numerusform>
            <numerusform>%n věcí, které jmenují události a aktéři Kroniky, v souboru není: odkazy na ně jsou vynechány a ostatní se jmenuje podle svého identifikátoru nebo odkazu</numerusform>
        </translation>
    </message>
    <message>
        <source>an object that is given twice, the same each time</source>
        <translation>objekt uvedený dvakrát, pokaždé stejný</translation>
    </message>
    <message>
        <source>this is JSON, but its members are those of none of these formats: %1; as a table can be read an array of objects, an object a line, or an object with dates in such an array, one or two levels down</source>
        <translation>toto je JSON, ale jeho členy nepatří k žádnému z těchto formátů: %1; jako tabulku lze číst pole objektů, objekt na řádek nebo objekt s daty v takovém poli o jednu či dvě úrovně níž</translation>
    </message>
    <message>
        <source>found no rows in the object; expected a table: an array of objects, an object a line, or an object that has such an array as a member, one or two levels down</source>
        <translation>v objektu nebyly nalezeny žádné řádky; očekávána tabulka: pole objektů, objekt na řádek nebo objekt, který má takové pole jako člen o jednu či dvě úrovně níž</translation>
    </message>
    <message>
        <source>the rows are those of the list “%1”; what stands beside it is kept with the chronology</source>
        <translation>řádky jsou ze seznamu „%1“; co stojí vedle něj, je zachováno u chronologie</translation>
    </message>
    <message>
        <source>found a leap second, which no date can hold: the second before it is read, and its text is kept</source>
        <translation>nalezena přestupná sekunda, kterou žádné datum nepojme: přečte se sekunda před ní a její text je zachován</translation>
    </message>
    <message>
        <source>found a %1 that cannot be read as an end after the start; it is kept aside</source>
        <translation>nalezeno %1, které nelze přečíst jako konec po začátku; je odloženo stranou</translation>
    </message>
    <message>
        <source>components of other kinds, word for word</source>
        <translation>složky jiných druhů, doslova</translation>
    </message>
    <message>
        <source>found “%1” for %2, which cannot be read as a time; it is kept aside</source>
        <translation>nalezeno „%1“ jako %2, což nelze přečíst jako čas; je odloženo stranou</translation>
    </message>
    <message>
        <source>found the tag “%1”, which is no marking that is known; that of the other tags holds, and it is kept as a tag</source>
        <translation>nalezen štítek „%1“, který není žádným známým označením; platí označení ostatních štítků a tento zůstává štítkem</translation>
    </message>
    <message>
        <source>found the leap second “%1”, which no date can hold: the second before it is read, and its text is kept</source>
        <translation>nalezena přestupná sekunda „%1“, kterou žádné datum nepojme: přečte se sekunda před ní a její text je zachován</translation>
    </message>
    <message>
        <source>found a “timeline” of another program; expected one with “version” and “events” in it, of The Timeline Project</source>
        <translation>nalezen „timeline“ jiného programu; očekáván takový, v němž jsou „version“ a „events“, programu The Timeline Project</translation>
    </message>
    <message>
        <source>found times that cannot be read; they are kept as texts</source>
        <translation>nalezeny časy, které nelze přečíst; jsou zachovány jako texty</translation>
    </message>
    <message>
        <source>found “%1” for “%2”, which a chronology cannot hold; it is kept as a text</source>
        <translation>nalezeno „%1“ jako „%2“, což chronologie nemůže pojmout; zůstává jako text</translation>
    </message>
    <message>
        <source>the beginning of an object or a list</source>
        <translation>začátek objektu nebo seznamu</translation>
    </message>
    <message>
        <source>the end of the script: of one with more in it, save the data alone</source>
        <translation>konec skriptu: z takového, v němž je toho víc, uložte jen data</translation>
    </message>
    <message>
        <source>fewer levels</source>
        <translation>méně úrovní</translation>
    </message>
    <message>
        <source>a member&apos;s name</source>
        <translation>jméno členu</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>text v uvozovkách</translation>
    </message>
    <message>
        <source>an escape that scripts know</source>
        <translation>únikovou sekvenci, kterou skripty znají</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>číslo</translation>
    </message>
    <message>
        <source>a value, which a script does not have to work out</source>
        <translation>hodnota, kterou skript nemusí vypočítat</translation>
    </message>
    <message>
        <source>found %1 in column “%2”, which cannot be read; it is kept aside</source>
        <translation>nalezeno %1 ve sloupci „%2“, což nelze přečíst; je odloženo stranou</translation>
    </message>
    <message>
        <source>a line that mactime does not write</source>
        <translation>řádek, jaký mactime nepíše</translation>
    </message>
    <message>
        <source>found a DTSTART that is no date; it is kept aside, and only the end is placed</source>
        <translation>nalezen DTSTART, který není datem; je odložen stranou a na osu se umístí jen konec</translation>
    </message>
    <message>
        <source>found a time within the quotes of its zone; it is read as if it stood behind</source>
        <translation>nalezen čas uvnitř uvozovek svého pásma; čte se, jako by stál za nimi</translation>
    </message>
    <message>
        <source>found no END:%1 for this component; it is closed at the end of the file</source>
        <translation>pro tuto složku nenalezeno END:%1; je uzavřena na konci souboru</translation>
    </message>
    <message>
        <source>attributes that were seen when their object was, word for word with it</source>
        <translation>atributy viděné tehdy co jejich objekt, doslova s ním</translation>
    </message>
    <message>
        <source>found an attack flow with %L1 references; its actions claim the flow, and they are kept with it</source>
        <translation>nalezen attack flow s %L1 odkazy; jeho akce se odvolávají na něj a odkazy jsou uchovány s ním</translation>
    </message>
    <message>
        <source>another program says more of this event: its claims, links and actors are added</source>
        <translation>jiný program o této události říká více: jeho tvrzení, vazby a aktéři jsou přidáni</translation>
    </message>
    <message>
        <source>another program has marked the report more strictly: so is the chronology</source>
        <translation>jiný program označil zprávu přísněji: stejně je označena i chronologie</translation>
    </message>
    <message>
        <source>another program has changed this event: title, description, dates, confidence and new labels are taken from there</source>
        <translation>jiný program tuto událost změnil: titulek, popis, data, jistota a nové štítky jsou převzaty odtamtud</translation>
    </message>
    <message>
        <source>revoked relationships, notes and opinions, word for word</source>
        <translation>odvolané vztahy, poznámky a názory, doslova</translation>
    </message>
    <message>
        <source>names in other languages, and word for word</source>
        <translation>jména v jiných jazycích, a doslova</translation>
    </message>
    <message>
        <source>attack flows: sources of their actions</source>
        <translation>attack flow: zdroje jeho akcí</translation>
    </message>
    <message>
        <source>found a drawing of Attack Flow Builder (.afb); expected the flow as STIX: open it in the Builder, publish it as STIX (.json), and import that file</source>
        <translation>nalezen nákres programu Attack Flow Builder (.afb); očekáván byl flow jako STIX: otevřete jej v Builderu, publikujte jako STIX (.json) a importujte ten soubor</translation>
    </message>
    <message>
        <source>found an attack flow of version 1; expected one of version 2 or later, as Attack Flow Builder publishes it: STIX (.json)</source>
        <translation>nalezen attack flow verze 1; očekávána byla verze 2 nebo pozdější, jak ji publikuje Attack Flow Builder: STIX (.json)</translation>
    </message>
    <message>
        <source>found dates such as 05/06/2014 alone; they are read with the month first, as sheets of TimelineJS write them</source>
        <translation>nalezena jen data jako 05/06/2014; čtou se s měsícem na prvním místě, jak je píší tabulky TimelineJS</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the sheet “%1” show less of a date than they hold, such as %2, which shows %3 and holds %4; what they show is read, and what they hold is kept with the chronology</source>
        <translation>
            <numerusform>%n buňka listu „%1“ ukazuje z data méně, než obsahuje: %2 ukazuje %3 a obsahuje %4; čte se, co ukazuje, a co obsahuje, je uchováno s chronologií</numerusform>
            <numerusform>%n buňky listu „%1“ ukazují z data méně, než obsahují, např. %2 ukazuje %3 a obsahuje %4; čte se, co ukazují, a co obsahují, je uchováno s chronologií</numerusform>
            <numerusform>%n buněk listu „%1“ ukazuje z data méně, než obsahuje, např. %2 ukazuje %3 a obsahuje %4; čte se, co ukazují, a co obsahují, je uchováno s chronologií</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet “%1” was read, as the only date of “%2” stands in no column that is called one of dates; there are others: %3</source>
        <translation>přečten byl list „%1“, protože jediné datum listu „%2“ není ve sloupci, který se jmenuje po datech; jsou i další: %3</translation>
    </message>
    <message>
        <source>found %1 in column %2, which is about a time of day; the day is taken, the text is kept, and the time is offered</source>
        <translation>ve sloupci %2 nalezeno %1, což je přibližný denní čas; den je převzat, text uchován a čas nabídnut</translation>
    </message>
    <message>
        <source>column %1 holds no years but such of two digits, which are read as they stand: 99 is the year 99</source>
        <translation>sloupec %1 neobsahuje jiné roky než dvojmístné, které se čtou, jak stojí: 99 je rok 99</translation>
    </message>
    <message>
        <source>a second row of the header, as a part of its description</source>
        <translation>druhý řádek záhlaví, jako část jejího popisu</translation>
    </message>
    <message>
        <source>rows of totals, as a part of its description</source>
        <translation>řádky součtů, jako část jejího popisu</translation>
    </message>
    <message>
        <source>names no known encoding; there are UTF-8, UTF-16LE, UTF-16BE, windows-1250, windows-1251, windows-1252, ISO-8859-2 and macintosh</source>
        <translation>není známé kódování; jsou UTF-8, UTF-16LE, UTF-16BE, windows-1250, windows-1251, windows-1252, ISO-8859-2 a macintosh</translation>
    </message>
    <message>
        <source>nothing tells whether the first row (%1) holds the names of the columns or is a record as the others are; it is read as a record</source>
        <translation>nic neříká, zda první řádek (%1) obsahuje názvy sloupců, nebo je záznamem jako ostatní; čte se jako záznam</translation>
    </message>
    <message>
        <source>column %1 is read as the date of a record; dates in other columns are kept as texts: %2</source>
        <translation>jako datum záznamu se čte sloupec %1; data v jiných sloupcích jsou uchována jako texty: %2</translation>
    </message>
    <message>
        <source>no word of the row (%1) is known; it is read as the names of the columns, as what stands below looks otherwise</source>
        <translation>žádné slovo řádku (%1) není známo; čte se jako názvy sloupců, protože to, co stojí pod ním, vypadá jinak</translation>
    </message>
    <message>
        <source>the numbers of nine digits in column %1 are read as seconds since 1970, but may count from 2001, as programs of Apple do: then %2 is %3</source>
        <translation>devítimístná čísla ve sloupci %1 se čtou jako sekundy od roku 1970, ale mohou se počítat od roku 2001, jak to dělají programy Apple: pak %2 je %3</translation>
    </message>
    <message>
        <source>the numbers in column %1 do not say from when they count, and are kept as texts: %2 may be %3</source>
        <translation>čísla ve sloupci %1 neříkají, odkdy se počítají, a jsou uchována jako texty: %2 může být %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have a time of day and no date, which may stand once, above them; they are undated</source>
        <translation>
            <numerusform>%n řádek má denní čas, ale ne datum, které může stát jednou, nad ním; je bez data</numerusform>
            <numerusform>%n řádky mají denní čas, ale ne datum, které může stát jednou, nad nimi; jsou bez data</numerusform>
            <numerusform>%n řádků má denní čas, ale ne datum, které může stát jednou, nad nimi; jsou bez data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::FileFlow</name>
    <message>
        <source>Save As</source>
        <translation>Uložit jako</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Uložit kopii</translation>
    </message>
    <message>
        <source>Kronika chronology (*.kronika)</source>
        <translation>Chronologie Kroniky (*.kronika)</translation>
    </message>
    <message>
        <source>Only the events that match the search are drawn: %1.</source>
        <translation>Kreslí se jen události odpovídající hledání: %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Ukládání %1…</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Exportování %1…</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 se nepodařilo zapsat.</translation>
    </message>
    <message>
        <source>The picture could not be copied.</source>
        <translation>Obrázek se nepodařilo zkopírovat.</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>The whole chronology is written, not only what matches the search.</source>
        <translation>Zapíše se celá chronologie, nejen to, co odpovídá hledání.</translation>
    </message>
    <message>
        <source>%1 was not exported.</source>
        <translation>Soubor %1 nebyl exportován.</translation>
    </message>
    <message>
        <source>The file of that name is open in this window, and an export could lose some of it</source>
        <translation>Soubor tohoto jména je otevřen v tomto okně a export by mohl část z něj ztratit</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>zvolte jiné jméno</translation>
    </message>
    <message>
        <source>The chronology’s (%1)</source>
        <translation>Jazyk chronologie (%1)</translation>
    </message>
</context>
<context>
    <name>kronika::Format</name>
    <message>
        <source>one HTML page, no script</source>
        <translation>jedna stránka HTML, bez skriptů</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>Kronika chronology, format 1</source>
        <translation>Chronologie Kroniky, formát 1</translation>
    </message>
    <message>
        <source>Markdown: a table with footnotes</source>
        <translation>Markdown: tabulka s poznámkami pod čarou</translation>
    </message>
    <message>
        <source>STIX 2.1</source>
        <translation>STIX 2.1</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Hodnoty oddělené čárkami</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>Hodnoty oddělené tabulátory</translation>
    </message>
    <message>
        <source>TimelineJS (Knight Lab) JSON</source>
        <translation>JSON programu TimelineJS (Knight Lab)</translation>
    </message>
    <message>
        <source>vis-timeline items and groups, JSON</source>
        <translation>položky a skupiny vis-timeline, JSON</translation>
    </message>
</context>
<context>
    <name>kronika::GoToDate</name>
    <message>
        <source>This date has no place on the time line.</source>
        <translation>Toto datum nemá na časové ose místo.</translation>
    </message>
    <message>
        <source>Go to Date</source>
        <translation>Přejít na datum</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Přejít</translation>
    </message>
</context>
<context>
    <name>kronika::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation>Otevřít &amp;příklad</translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation>Všechny &amp;klávesy</translation>
    </message>
    <message>
        <source>Who did what, when</source>
        <translation>Kdo co udělal a kdy</translation>
    </message>
    <message>
        <source>Each actor has a lane; lanes stand below the lane that they belong to. Time runs from left to right. An event of several actors is one bar in each of their lanes, tied by a line. Events without a date of their own stand in the tray at the bottom.</source>
        <translation>Každý aktér má pruh; pruhy stojí pod pruhem, ke kterému patří. Čas běží zleva doprava. Událost několika aktérů je jeden sloupec v každém z jejich pruhů, spojený čarou. Události bez vlastního data stojí v zásobníku dole.</translation>
    </message>
    <message>
        <source>The example: a campaign and the answers to it, one lane for each actor</source>
        <translation>Příklad: kampaň a odpovědi na ni, pro každého aktéra jeden pruh</translation>
    </message>
    <message>
        <source>Time is never made up</source>
        <translation>Čas se nikdy nevymýšlí</translation>
    </message>
    <message>
        <source>What is vague is drawn vague: the legend shows the ways that occur. The date is said in words, with the text of the file (EDTF, ISO 8601-2) beside it. Where sources disagree, the event says so, and the details name them.</source>
        <translation>Co je neurčité, je tak i nakresleno: legenda ukazuje způsoby, které se vyskytují. Datum je řečeno slovy a vedle stojí text ze souboru (EDTF, ISO 8601-2). Kde se zdroje rozcházejí, událost to říká a podrobnosti je jmenují.</translation>
    </message>
    <message>
        <source>The legend of the example</source>
        <translation>Legenda příkladu</translation>
    </message>
    <message>
        <source>From event to event</source>
        <translation>Od události k události</translation>
    </message>
    <message>
        <source>A click or the arrow keys select an event; the details say what, when, who, and what each source claims. Lines lead to the events that it is linked with: ] and [ walk along them, Enter moves into the details, F zooms to the event, Ctrl+0 shows everything, Alt+← goes back.</source>
        <translation>Kliknutí nebo klávesy se šipkami vyberou událost; podrobnosti říkají co, kdy, kdo a co tvrdí každý zdroj. Čáry vedou k událostem, s nimiž je propojena: ] a [ jdou podél nich, Enter přejde do podrobností, F přiblíží událost, Ctrl+0 zobrazí vše, Alt+← se vrátí.</translation>
    </message>
    <message>
        <source>An event that is selected, and its links to others</source>
        <translation>Vybraná událost a její vazby na jiné</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hledání</translation>
    </message>
    <message>
        <source>Ctrl+F searches as you type: words, or terms such as actor:, source:, from: and to:. F3 goes to the next match. Ctrl+G goes to a date. Ctrl+Shift+P finds every command by a part of its name, with its key. The Menu key or Shift+F10 shows what can be done at a place.</source>
        <translation>Ctrl+F hledá během psaní: slova nebo výrazy jako actor:, source:, from: a to:. F3 přejde na další nález. Ctrl+G přejde na datum. Ctrl+Shift+P najde každý příkaz podle části názvu i s klávesou. Klávesa Menu nebo Shift+F10 ukáže, co lze na daném místě udělat.</translation>
    </message>
    <message>
        <source>By eyes, ears and hands</source>
        <translation>Očima, ušima i rukama</translation>
    </message>
    <message>
        <source>Whatever the mouse does, a key does, too: ? lists them. A screen reader finds the timeline as lanes with events in the order of time. View › Theme has a dark and a high-contrast theme; the text is as large as the system&apos;s.</source>
        <translation>Vše, co umí myš, umí i klávesa: vypíše je ?. Čtečka obrazovky vidí časovou osu jako pruhy s událostmi v časovém pořadí. V nabídce Zobrazit › Motiv je tmavý motiv a motiv s vysokým kontrastem; text je stejně velký jako v systému.</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Co zůstává zde</translation>
    </message>
    <message>
        <source>Kronika makes no network connection. Addresses in a chronology are opened by another program, after a question that shows where they lead.</source>
        <translation>Kronika se nepřipojuje k síti. Adresy z chronologie otevírá jiný program, po dotazu, který ukáže, kam vedou.</translation>
    </message>
    <message>
        <source>On paper, and in other programs</source>
        <translation>Na papíře a v jiných programech</translation>
    </message>
    <message>
        <source>Ctrl+E exports what you see as PDF, SVG or PNG, Ctrl+P prints it. Text in it is text and links are links. It also writes the events for other programs, as CSV, STIX, iCalendar and more, and says beforehand what they cannot hold. A ceiling keeps what is marked above it out of the file.</source>
        <translation>Ctrl+E exportuje to, co vidíte, jako PDF, SVG nebo PNG, Ctrl+P to vytiskne. Text v nich je textem a odkazy odkazy. Zapisuje také události pro jiné programy, jako CSV, STIX, iCalendar a další, a předem řekne, co neuchovají. Strop nepustí do souboru nic, co je označeno nad ním.</translation>
    </message>
    <message>
        <source>More from other files</source>
        <translation>Víc z jiných souborů</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O takes other files into the chronology that is open. What has the same id is brought up to date; what is probably here already is shown side by side, and becomes one only where you accept it. Ctrl+Z takes a whole import back, and Kronika asks before anything that is not saved is lost.</source>
        <translation>Ctrl+Shift+O vezme do otevřené chronologie další soubory. Co má stejný identifikátor, se aktualizuje; co tu pravděpodobně už je, se ukáže vedle sebe a spojí se, jen když to přijmete. Ctrl+Z vrátí celý import, a než se ztratí něco neuloženého, Kronika se zeptá.</translation>
    </message>
</context>
<context>
    <name>kronika::Hint</name>
    <message>
        <source>Hint: Ctrl and the wheel zoom where the pointer is, Shift and the wheel move in time. A click on an event shows what each source says of it. F1 explains more.</source>
        <translation>Rada: Ctrl a kolečko přibližují v místě ukazatele, Shift a kolečko posouvají v čase. Kliknutí na událost ukáže, co o ní říká každý zdroj. F1 vysvětlí více.</translation>
    </message>
    <message>
        <source>Hint: the arrow keys walk from event to event and from lane to lane, ] and [ along links, Enter shows the details, Ctrl+0 shows everything.</source>
        <translation>Rada: klávesy se šipkami vedou od události k události a od pruhu k pruhu, ] a [ podél vazeb, Enter zobrazí podrobnosti, Ctrl+0 zobrazí vše.</translation>
    </message>
    <message>
        <source>Hint: Ctrl+Shift+P finds every command by a part of its name and shows its key; ? lists all keys.</source>
        <translation>Rada: Ctrl+Shift+P najde každý příkaz podle části názvu a ukáže jeho klávesu; ? vypíše všechny klávesy.</translation>
    </message>
    <message>
        <source>Hint: drag over empty ground to count, measure, filter or export a stretch of time; the Menu key and the right button offer what can be done at a place.</source>
        <translation>Rada: tažením po prázdné ploše spočítáte, změříte, vyfiltrujete nebo vyexportujete úsek času; klávesa Menu a pravé tlačítko nabídnou, co lze na daném místě udělat.</translation>
    </message>
</context>
<context>
    <name>kronika::ImportAccount</name>
    <message>
        <source>%1 records were read: %2 became events, %3 actors, %4 sources; %5 are kept aside, %6 were skipped.</source>
        <translation>Načtené záznamy: %1. Jako události: %2, jako aktéři: %3, jako zdroje: %4; odložené: %5, přeskočené: %6.</translation>
    </message>
    <message>
        <source>Made from fields of records besides: %1 events, %2 actors, %3 sources.</source>
        <translation>Z polí záznamů navíc vzniklo: události: %1, aktéři: %2, zdroje: %3.</translation>
    </message>
    <message>
        <source>Imported as %1: %2 of %3 records became events</source>
        <translation>Importováno jako %1: záznamy jako události: %2 z %3</translation>
    </message>
    <message>
        <source>, %1 are kept aside</source>
        <translation>, odložené: %1</translation>
    </message>
    <message>
        <source>, %1 were skipped</source>
        <translation>, přeskočené: %1</translation>
    </message>
    <message>
        <source>A likelier date is offered for %1.</source>
        <translation>Pravděpodobnější datum je nabízeno pro: %1.</translation>
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
        <translation>Kolik</translation>
    </message>
    <message>
        <source>Where, or as what</source>
        <translation>Kde nebo jako co</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Přeskočené</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Odložené</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varování</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>porozuměno</translation>
    </message>
    <message>
        <source>kept aside, word for word</source>
        <translation>odloženo, slovo od slova</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>ztraceno</translation>
    </message>
    <message>
        <source>Offered: %1</source>
        <translation>Nabízeno: %1</translation>
    </message>
    <message>
        <source>Take all %1 Dates</source>
        <translation>Přijmout všechna data (%1)</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 místo %2</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>a další</translation>
    </message>
    <message numerus="yes">
        <source>%n markings (TLP) cannot be read and count as TLP:RED.</source>
        <translation>
            <numerusform>%n označení (TLP) nelze přečíst a platí jako TLP:RED.</numerusform>
            <numerusform>%n označení (TLP) nelze přečíst a platí jako TLP:RED.</numerusform>
            <numerusform>%n označení (TLP) nelze přečíst a platí jako TLP:RED.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are undated, as their dates cannot be read: %1.</source>
        <translation>
            <numerusform>%n záznam je bez data, protože je nelze přečíst: %1.</numerusform>
            <numerusform>%n záznamy jsou bez data, protože je nelze přečíst: %1.</numerusform>
            <numerusform>%n záznamů je bez data, protože je nelze přečíst: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Bez data</translation>
    </message>
    <message>
        <source>their dates cannot be read</source>
        <translation>jejich data nelze přečíst</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no date.</source>
        <translation>
            <numerusform>%n událost nemá datum.</numerusform>
            <numerusform>%n události nemají datum.</numerusform>
            <numerusform>%n událostí nemá datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n files</source>
        <translation>
            <numerusform>Import %n souboru</numerusform>
            <numerusform>Import %n souborů</numerusform>
            <numerusform>Import %n souborů</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::KeysDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Nastavit</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Bez klávesy</translation>
    </message>
    <message>
        <source>Keys of Commands</source>
        <translation>Klávesy příkazů</translation>
    </message>
    <message>
        <source>A part of a command&apos;s name</source>
        <translation>Část názvu příkazu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Příkaz</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Příkazy</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesy</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Nová &amp;klávesa</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nová klávesa</translation>
    </message>
    <message>
        <source>Take a key with Ctrl, or a function key: letters alone work on the timeline, and with Alt they open menus.</source>
        <translation>Zvolte klávesu s Ctrl nebo funkční klávesu: samotná písmena platí na časové ose a s Altem otevírají nabídky.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 je klávesa příkazu „%2“.</translation>
    </message>
    <message>
        <source>%1 is a key of the timeline.</source>
        <translation>%1 je klávesa časové osy.</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Vý&amp;chozí</translation>
    </message>
    <message>
        <source>Restore &amp;All Defaults</source>
        <translation>Obnovit &amp;všechny výchozí</translation>
    </message>
</context>
<context>
    <name>kronika::Loss</name>
    <message>
        <source>except in Kronika&apos;s extension</source>
        <translation>kromě rozšíření Kroniky</translation>
    </message>
    <message>
        <source>the title of the chronology</source>
        <translation>název chronologie</translation>
    </message>
    <message>
        <source>the description of the chronology</source>
        <translation>popis chronologie</translation>
    </message>
    <message>
        <source>the marking (TLP) of the chronology</source>
        <translation>označení (TLP) chronologie</translation>
    </message>
    <message>
        <source>the language and the time zone of the chronology</source>
        <translation>jazyk a časové pásmo chronologie</translation>
    </message>
    <message>
        <source>events without a date that can be placed: they are left out</source>
        <translation>události bez data, které lze umístit v čase: vynechají se</translation>
    </message>
    <message>
        <source>events before the year 1 or after 9998: they are left out</source>
        <translation>události před rokem 1 nebo po roce 9998: jsou vynechány</translation>
    </message>
    <message>
        <source>that a date is uncertain, approximate or one of several, but as words</source>
        <translation>že datum je nejisté, přibližné nebo jedno z několika, jinak než slovy</translation>
    </message>
    <message>
        <source>whether an end is open or not known</source>
        <translation>zda je konec otevřený, nebo neznámý</translation>
    </message>
    <message>
        <source>that a date is a day, month or year: its bounds are written</source>
        <translation>že datum je den, měsíc nebo rok: zapíšou se jeho meze</translation>
    </message>
    <message>
        <source>bounds of undated events</source>
        <translation>meze událostí bez data</translation>
    </message>
    <message>
        <source>descriptions of events</source>
        <translation>popisy událostí</translation>
    </message>
    <message>
        <source>titles in other languages</source>
        <translation>názvy v jiných jazycích</translation>
    </message>
    <message>
        <source>more than one actor of an event</source>
        <translation>více než jeden aktér události</translation>
    </message>
    <message>
        <source>roles of actors</source>
        <translation>role aktérů</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>kategorie</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>štítky</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>jistota</translation>
    </message>
    <message>
        <source>markings (TLP) of single events</source>
        <translation>označení (TLP) jednotlivých událostí</translation>
    </message>
    <message>
        <source>what each source says of an event</source>
        <translation>co o události říká každý zdroj</translation>
    </message>
    <message>
        <source>dates, places, stances and gradings of what sources say</source>
        <translation>data, místa, postoje a hodnocení toho, co říkají zdroje</translation>
    </message>
    <message>
        <source>titles of sources</source>
        <translation>názvy zdrojů</translation>
    </message>
    <message>
        <source>more than one source of an event</source>
        <translation>více než jeden zdroj události</translation>
    </message>
    <message>
        <source>addresses of sources</source>
        <translation>adresy zdrojů</translation>
    </message>
    <message>
        <source>publishers, authors and dates of sources</source>
        <translation>vydavatelé, autoři a data zdrojů</translation>
    </message>
    <message>
        <source>reliability, copies and notes of sources</source>
        <translation>spolehlivost, kopie a poznámky ke zdrojům</translation>
    </message>
    <message>
        <source>links between events</source>
        <translation>vazby mezi událostmi</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>přílohy</translation>
    </message>
    <message>
        <source>kinds of actors</source>
        <translation>druhy aktérů</translation>
    </message>
    <message>
        <source>which actor is part of which</source>
        <translation>který aktér je součástí kterého</translation>
    </message>
    <message>
        <source>aliases of actors</source>
        <translation>další jména aktérů</translation>
    </message>
    <message>
        <source>descriptions of actors</source>
        <translation>popisy aktérů</translation>
    </message>
    <message>
        <source>names of actors in other languages</source>
        <translation>jména aktérů v jiných jazycích</translation>
    </message>
    <message>
        <source>background eras</source>
        <translation>období v pozadí</translation>
    </message>
    <message>
        <source>eras without both ends: they are left out</source>
        <translation>období bez obou konců: jsou vynechána</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>uložené pohledy</translation>
    </message>
    <message>
        <source>members that only Kronika keeps for other programs</source>
        <translation>pole, která jen Kronika uchovává pro jiné programy</translation>
    </message>
    <message>
        <source>but as words, which are kept as they stand when the table is read again</source>
        <translation>ale jen slovy, která při novém čtení tabulky zůstanou tak, jak jsou</translation>
    </message>
    <message>
        <source>offsets of times from UTC: the times are written on one clock</source>
        <translation>posuny časů od UTC: časy jsou zapsány podle jedněch hodin</translation>
    </message>
    <message>
        <source>fractions of a second below a millisecond</source>
        <translation>zlomky sekundy pod milisekundu</translation>
    </message>
    <message>
        <source>digests (SHA-256) of attachments</source>
        <translation>otisky SHA-256 příloh</translation>
    </message>
    <message>
        <source>actors that no event names</source>
        <translation>aktéři, které nejmenuje žádná událost</translation>
    </message>
    <message>
        <source>markings (TLP) of sources</source>
        <translation>označení (TLP) zdrojů</translation>
    </message>
    <message>
        <source>but not where formulas are left as they are</source>
        <translation>ale ne tam, kde vzorce zůstávají, jak jsou</translation>
    </message>
    <message>
        <source>records with control characters, which are left out</source>
        <translation>záznamy s řídicími znaky, které se vynechávají</translation>
    </message>
    <message>
        <source>the language of the chronology</source>
        <translation>jazyk chronologie</translation>
    </message>
    <message>
        <source>rules of recurrence and alarms of the calendar that was read</source>
        <translation>pravidla opakování a upozornění načteného kalendáře</translation>
    </message>
    <message>
        <source>that a date is a season, quarter, decade or the like, but as words</source>
        <translation>že datum je roční období, čtvrtletí, desetiletí a podobně, jinak než slovy</translation>
    </message>
    <message>
        <source>what STIX forbids in its own objects (times, confidence, empty lists and the like): it is mended, or left out</source>
        <translation>to, co STIX ve vlastních objektech zakazuje (časy, jistota, prázdné seznamy a podobně): opraví se, nebo vynechá</translation>
    </message>
    <message>
        <source>markings of events that are milder than those of their sources, actors or linked events</source>
        <translation>označení událostí mírnější než označení jejich zdrojů, aktérů nebo propojených událostí</translation>
    </message>
    <message>
        <source>as their rows bear the strictest</source>
        <translation>protože jejich řádky nesou nejpřísnější</translation>
    </message>
    <message>
        <source>the version 1.0 of the calendar that was read: 2.0 is written</source>
        <translation>verze 1.0 přečteného kalendáře: zapisuje se 2.0</translation>
    </message>
    <message>
        <source>lower markings of events that cite what is marked higher: an object is marked as strictly as all that it holds</source>
        <translation>nižší označení událostí, které citují výše označené: objekt nese nejpřísnější označení toho, co obsahuje</translation>
    </message>
    <message>
        <source>records with control characters or overrides of direction, each of which becomes U+FFFD, or with other changes of direction that do not end, which are ended</source>
        <translation>záznamy s řídicími znaky nebo znaky vynucujícími směr písma, z nichž se stane U+FFFD, nebo s jinými změnami směru bez konce, které se ukončí</translation>
    </message>
    <message>
        <source>records with control characters, each of which becomes U+FFFD, or with changes of direction that do not end, which are ended</source>
        <translation>záznamy s řídicími znaky, z nichž se stane U+FFFD, nebo se změnami směru písma bez konce, které se ukončí</translation>
    </message>
    <message>
        <source>links to events that are left out: they lead nowhere</source>
        <translation>odkazy na vynechané události: nikam nevedou</translation>
    </message>
    <message>
        <source>times of which no offset is known, as the clock of the time zone has them twice: read again, they are in UTC</source>
        <translation>časy, jejichž posun není znám, protože je hodiny časového pásma ukazují dvakrát: po opětovném načtení jsou v UTC</translation>
    </message>
    <message>
        <source>sources that no event cites</source>
        <translation>zdroje, které necituje žádná událost</translation>
    </message>
    <message>
        <source>line breaks, tabs, special blanks and blanks in a row in titles, names and tags: read again, each is one blank, or none at an end</source>
        <translation>konce řádků, tabulátory, zvláštní mezery a mezery za sebou v titulcích, jménech a štítcích: po opětovném načtení jsou jednou mezerou, na koncích žádnou</translation>
    </message>
    <message>
        <source>which is which of the actors that have the same name</source>
        <translation>který je který z aktérů téhož jména</translation>
    </message>
    <message>
        <source>which is which of the categories that have the same name</source>
        <translation>která je která z kategorií téhož názvu</translation>
    </message>
    <message>
        <source>categories that no event is of</source>
        <translation>kategorie, do nichž nepatří žádná událost</translation>
    </message>
    <message>
        <source>that a date is uncertain, approximate, one of several, a season, a decade or the like: its bounds are written</source>
        <translation>že je datum nejisté, přibližné, jedno z několika, roční období, desetiletí a podobně: zapsány jsou jeho meze</translation>
    </message>
    <message>
        <source>attachments whose path looks like an address, or whose address like a path: read again, it is that</source>
        <translation>přílohy, jejichž cesta vypadá jako adresa nebo adresa jako cesta: po opětovném načtení jí je</translation>
    </message>
    <message>
        <source>line ends of descriptions with CR alone or of several kinds: read again, each is LF</source>
        <translation>konce řádků popisů jen s CR nebo několika druhů: po opětovném načtení je každý LF</translation>
    </message>
    <message>
        <source>blanks and tabs before the text of descriptions: read again, they are gone</source>
        <translation>mezery a tabulátory před textem popisů: po opětovném načtení chybějí</translation>
    </message>
    <message>
        <source>that the date of an era is uncertain or approximate</source>
        <translation>to, že datum období je nejisté nebo přibližné</translation>
    </message>
    <message>
        <source>except in kronikaWhen, which Kronika reads</source>
        <translation>kromě kronikaWhen, které Kronika čte</translation>
    </message>
    <message>
        <source>tags, names, roles and titles of attachments that hold what parts a list, or are a dash: read again, they are others</source>
        <translation>štítky, jména, role a titulky příloh, které obsahují oddělovač seznamu nebo jsou pomlčkou: po opětovném načtení jsou jiné</translation>
    </message>
    <message>
        <source>colours of actors and eras, and colours, symbols and translations of categories</source>
        <translation>barvy aktérů a období a barvy, symboly a překlady kategorií</translation>
    </message>
</context>
<context>
    <name>kronika::MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>Pusťte pro otevření</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Otevírání %1…</translation>
    </message>
    <message>
        <source>This file is of a later version of the format. It can be looked at and printed, but not saved: what this version does not know could be lost.</source>
        <translation>Tento soubor má novější verzi formátu. Lze ho prohlížet a tisknout, ale ne ukládat: mohlo by se ztratit to, co tato verze nezná.</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Zpráva…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>%1 changed on disk.</source>
        <translation>Soubor %1 se na disku změnil.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Načíst znovu</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Uloženo jako %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportováno do %1</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>%1 (preview)</source>
        <translation>%1 (náhled)</translation>
    </message>
    <message>
        <source>Chronologies (%1);;All files (*)</source>
        <translation>Chronologie (%1);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Otevřít ne&amp;dávné</translation>
    </message>
    <message>
        <source>Of the &amp;Chronology (%1)</source>
        <translation>Této &amp;chronologie (%1)</translation>
    </message>
    <message>
        <source>Of This &amp;Machine (%1)</source>
        <translation>Tohoto &amp;počítače (%1)</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Jiné…</translation>
    </message>
    <message>
        <source>&amp;Other: %1…</source>
        <translation>&amp;Jiné: %1…</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vymazat seznam</translation>
    </message>
    <message>
        <source>Not before the whole file has been read</source>
        <translation>Až po načtení celého souboru</translation>
    </message>
    <message>
        <source>This file is of a later version of the format: saving could lose what it has</source>
        <translation>Tento soubor má novější verzi formátu: uložením by se mohl ztratit jeho obsah</translation>
    </message>
    <message>
        <source>&amp;Show All</source>
        <translation>&amp;Zobrazit vše</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>This address is not opened.</source>
        <translation>Tato adresa nebude otevřena.</translation>
    </message>
    <message>
        <source>There is no event “%1” in this file</source>
        <translation>V tomto souboru není událost „%1“</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>No More Hints</source>
        <translation>Už žádné rady</translation>
    </message>
    <message>
        <source>Import a Table</source>
        <translation>Import tabulky</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.json);;All files (*)</source>
        <translation>Tabulky (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.json);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>The table cannot be read again.</source>
        <translation>Tabulku nelze znovu přečíst.</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>Ve schránce není žádná tabulka.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Vložená tabulka</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>V&amp;rátit: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>V&amp;rátit</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Znov&amp;u: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Znov&amp;u</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Read it again?</source>
        <translation>„%1“ má neuložené změny. Načíst znovu?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Uložit změny v „%1“?</translation>
    </message>
    <message>
        <source>Save “%1”?</source>
        <translation>Uložit „%1“?</translation>
    </message>
    <message>
        <source>Reading it again drops them; a copy keeps them.</source>
        <translation>Nové načtení je zahodí; kopie je zachová.</translation>
    </message>
    <message>
        <source>What is not saved is lost when it is closed.</source>
        <translation>Co není uloženo, se zavřením ztratí.</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>Uložit &amp;kopii…</translation>
    </message>
    <message>
        <source>Import into This Chronology</source>
        <translation>Import do této chronologie</translation>
    </message>
    <message>
        <source>Offered Dates</source>
        <translation>Nabídnutá data</translation>
    </message>
    <message>
        <source>Read in Another Format</source>
        <translation>Načtení v jiném formátu</translation>
    </message>
    <message>
        <source>&amp;Format of the file:</source>
        <translation>&amp;Formát souboru:</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>Nač&amp;íst</translation>
    </message>
    <message>
        <source>Preview: this is the beginning of the file, which is still being read. It can be looked at and searched; it cannot be saved, exported, copied or changed before the end is reached.</source>
        <translation>Náhled: toto je začátek souboru, který se ještě čte. Lze si ho prohlížet a prohledávat; uložit, exportovat, kopírovat ani měnit ho nelze, dokud se nepřečte do konce.</translation>
    </message>
    <message>
        <source>The file %1 is no longer there: it was removed or renamed. What it held is still open here.</source>
        <translation>Soubor %1 už neexistuje: byl odstraněn nebo přejmenován. Jeho obsah je zde stále otevřen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>The selected events were not copied.</source>
        <translation>Vybrané události se nezkopírovaly.</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>neuloženo</translation>
    </message>
    <message>
        <source>Nothing is saved from this page: go back to what was open first</source>
        <translation>Z této stránky se nic neukládá: nejprve se vraťte k tomu, co bylo otevřeno</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing is open</source>
        <translation>Není co uložit: nic není otevřeno</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing was changed</source>
        <translation>Není co uložit: nic se nezměnilo</translation>
    </message>
</context>
<context>
    <name>kronika::MarkdownView</name>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[obrázek: %1]</translation>
    </message>
</context>
<context>
    <name>kronika::MarkingBadge</name>
    <message>
        <source>Marking</source>
        <translation>Označení</translation>
    </message>
    <message>
        <source>Marking: %1</source>
        <translation>Označení: %1</translation>
    </message>
    <message>
        <source>%1: the strictest marking of what is open (TLP 2.0)</source>
        <translation>%1: nejpřísnější označení toho, co je otevřeno (TLP 2.0)</translation>
    </message>
    <message>
        <source>Chronology: %1</source>
        <translation>Chronologie: %1</translation>
    </message>
    <message>
        <source>The chronology itself has no marking</source>
        <translation>Sama chronologie označení nemá</translation>
    </message>
    <message>
        <source>Events marked %1: %2</source>
        <translation>Události s označením %1: %2</translation>
    </message>
    <message>
        <source>Sources marked %1: %2</source>
        <translation>Zdroje s označením %1: %2</translation>
    </message>
    <message>
        <source>Actors, categories and eras marked %1: %2</source>
        <translation>Aktéři, kategorie a období s označením %1: %2</translation>
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
        <translation>Pravděpodobně totéž</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Zde</translation>
    </message>
    <message>
        <source>Both, field by field</source>
        <translation>Obojí, pole po poli</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Přijmout</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Odmítnout</translation>
    </message>
    <message>
        <source>Accept A&amp;ll</source>
        <translation>Přijmout &amp;vše</translation>
    </message>
    <message>
        <source>Reject All</source>
        <translation>Odmítnout vše</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importovat</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>přijato %n</numerusform>
            <numerusform>přijato %n</numerusform>
            <numerusform>přijato %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added beside</source>
        <translation>
            <numerusform>přidá se vedle: %n</numerusform>
            <numerusform>přidá se vedle: %n</numerusform>
            <numerusform>přidá se vedle: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what %1 holds is probably here already. What you accept becomes one with what is here: what the file says besides is added, and where the two differ, what is here stays, which the account tells; the rest is added beside it.</source>
        <translation>
            <numerusform>%n z věcí v %1 tu pravděpodobně už je. Co přijmete, se spojí s tím, co tu je: přidá se, co soubor říká navíc, a kde se liší, zůstane to, co tu je, což říká zpráva o importu; ostatní se přidá vedle.</numerusform>
            <numerusform>%n z věcí v %1 tu pravděpodobně už jsou. Co přijmete, se spojí s tím, co tu je: přidá se, co soubor říká navíc, a kde se liší, zůstane to, co tu je, což říká zpráva o importu; ostatní se přidá vedle.</numerusform>
            <numerusform>%n z věcí v %1 tu pravděpodobně už je. Co přijmete, se spojí s tím, co tu je: přidá se, co soubor říká navíc, a kde se liší, zůstane to, co tu je, což říká zpráva o importu; ostatní se přidá vedle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::MergeFlow</name>
    <message>
        <source>Reading %1…</source>
        <translation>Načítání %1…</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 nebyl importován.</translation>
    </message>
    <message>
        <source>Mend the file, then import it again.</source>
        <translation>Opravte soubor a importujte ho znovu.</translation>
    </message>
    <message>
        <source>The file is of a later version of the format: what this version does not know could be lost.</source>
        <translation>Soubor je v novější verzi formátu: co tato verze nezná, by se mohlo ztratit.</translation>
    </message>
    <message>
        <source>Import it with a later version of Kronika.</source>
        <translation>Importujte ho novější verzí Kroniky.</translation>
    </message>
    <message>
        <source>Comparing %1…</source>
        <translation>Porovnávání %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importování %1…</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nic nebylo importováno.</translation>
    </message>
    <message>
        <source>The chronology was changed meanwhile.</source>
        <translation>Chronologie se mezitím změnila.</translation>
    </message>
    <message>
        <source>Import the files again.</source>
        <translation>Importujte soubory znovu.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import %1</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n files</source>
        <translation>
            <numerusform>Import %n souboru</numerusform>
            <numerusform>Import %n souborů</numerusform>
            <numerusform>Import %n souborů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events added</source>
        <translation>
            <numerusform>přidána %n událost</numerusform>
            <numerusform>přidány %n události</numerusform>
            <numerusform>přidáno %n událostí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events brought up to date</source>
        <translation>
            <numerusform>aktualizována %n událost</numerusform>
            <numerusform>aktualizovány %n události</numerusform>
            <numerusform>aktualizováno %n událostí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events became one with what was here</source>
        <translation>
            <numerusform>se zdejšími spojena %n událost</numerusform>
            <numerusform>se zdejšími spojeny %n události</numerusform>
            <numerusform>se zdejšími spojeno %n událostí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events here already</source>
        <translation>
            <numerusform>%n událost tu už byla</numerusform>
            <numerusform>%n události tu už byly</numerusform>
            <numerusform>%n událostí tu už bylo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors added</source>
        <translation>
            <numerusform>přidán %n aktér</numerusform>
            <numerusform>přidáni %n aktéři</numerusform>
            <numerusform>přidáno %n aktérů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors became one with those here</source>
        <translation>
            <numerusform>se zdejšími spojen %n aktér</numerusform>
            <numerusform>se zdejšími spojeni %n aktéři</numerusform>
            <numerusform>se zdejšími spojeno %n aktérů</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that is not here already</source>
        <translation>nic, co by tu už nebylo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n soubor</numerusform>
            <numerusform>%n soubory</numerusform>
            <numerusform>%n souborů</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>Importováno %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are earlier versions of what the chronology has: they are kept beside it word for word, and change nothing that is shown</source>
        <translation>
            <numerusform>%n záznam je dřívější verzí toho, co chronologie má: je zachován vedle, doslova, a nemění nic z toho, co je vidět</numerusform>
            <numerusform>%n záznamy jsou dřívějšími verzemi toho, co chronologie má: jsou zachovány vedle, doslova, a nemění nic z toho, co je vidět</numerusform>
            <numerusform>%n záznamů je dřívějšími verzemi toho, co chronologie má: jsou zachovány vedle, doslova, a nemění nic z toho, co je vidět</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events older than here, kept beside</source>
        <translation>
            <numerusform>%n událost starší než zde, zachovaná vedle</numerusform>
            <numerusform>%n události starší než zde, zachované vedle</numerusform>
            <numerusform>%n událostí starších než zde, zachovaných vedle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors older than here, kept beside</source>
        <translation>
            <numerusform>%n aktér starší než zde, zachovaný vedle</numerusform>
            <numerusform>%n aktéři starší než zde, zachovaní vedle</numerusform>
            <numerusform>%n aktérů starších než zde, zachovaných vedle</numerusform>
        </translation>
    </message>
    <message>
        <source>title</source>
        <translation>název</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>meze</translation>
    </message>
    <message>
        <source>description</source>
        <translation>popis</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategorie</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>jistota</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>druh</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>barva</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>vydavatel</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>datum vydání</translation>
    </message>
    <message>
        <source>date of retrieval</source>
        <translation>datum stažení</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresa</translation>
    </message>
    <message>
        <source>archived copy</source>
        <translation>archivní kopie</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>spolehlivost</translation>
    </message>
    <message>
        <source>note</source>
        <translation>poznámka</translation>
    </message>
    <message>
        <source>“%1”: %2 “%3” was not taken; it stays “%4”</source>
        <translation>„%1“: %2: „%3“ není převzato; zůstává „%4“</translation>
    </message>
    <message>
        <source>“%1”: %2 was “%3” and is “%4” now</source>
        <translation>„%1“: %2: bylo „%3“, nyní je „%4“</translation>
    </message>
    <message numerus="yes">
        <source>%n more values differ in the same way</source>
        <translation>
            <numerusform>%n další hodnota se liší stejně</numerusform>
            <numerusform>%n další hodnoty se liší stejně</numerusform>
            <numerusform>%n dalších hodnot se liší stejně</numerusform>
        </translation>
    </message>
    <message>
        <source>the chronology is marked %1 now, for it holds what the file keeps to itself</source>
        <translation>chronologie je nyní označena %1, protože obsahuje to, co si soubor takto vyhrazuje</translation>
    </message>
    <message numerus="yes">
        <source>%n records that were here are marked more strictly now, as the file marks what it says of them</source>
        <translation>
            <numerusform>%n záznam, který tu byl, je nyní označen přísněji, jak soubor označuje to, co o něm říká</numerusform>
            <numerusform>%n záznamy, které tu byly, jsou nyní označeny přísněji, jak soubor označuje to, co o nich říká</numerusform>
            <numerusform>%n záznamů, které tu byly, je nyní označeno přísněji, jak soubor označuje to, co o nich říká</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ, one of them stays</source>
        <translation>
            <numerusform>%n hodnota se liší, zůstává jedna</numerusform>
            <numerusform>%n hodnoty se liší, zůstává po jedné</numerusform>
            <numerusform>%n hodnot se liší, zůstává po jedné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked more strictly</source>
        <translation>
            <numerusform>%n označen přísněji</numerusform>
            <numerusform>%n označeny přísněji</numerusform>
            <numerusform>%n označeno přísněji</numerusform>
        </translation>
    </message>
    <message>
        <source>the chronology is marked %1 now</source>
        <translation>chronologie je nyní označena %1</translation>
    </message>
</context>
<context>
    <name>kronika::MergeModel</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Další názvy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Součást</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Totéž</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dvojí</translation>
    </message>
    <message>
        <source>the same id</source>
        <translation>stejný identifikátor</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>stejný název</translation>
    </message>
    <message>
        <source>a common alias</source>
        <translation>společný alias</translation>
    </message>
    <message>
        <source>the same time and title</source>
        <translation>stejný čas a název</translation>
    </message>
    <message>
        <source>One or two?</source>
        <translation>Jedno, nebo dvě?</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Zde</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>Shoda</translation>
    </message>
</context>
<context>
    <name>kronika::NoticeBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>kronika::Offer</name>
    <message>
        <source>the first of a month at midnight: probably only the month is known</source>
        <translation>první den měsíce o půlnoci: nejspíš je znám jen měsíc</translation>
    </message>
    <message>
        <source>midnight in UTC: probably only the day is known</source>
        <translation>půlnoc v UTC: nejspíš je znám jen den</translation>
    </message>
    <message>
        <source>the date that is shown says that it is approximate</source>
        <translation>zobrazované datum říká, že je přibližné</translation>
    </message>
    <message>
        <source>all at midnight: probably only days are known</source>
        <translation>všechna o půlnoci: nejspíš jsou známy jen dny</translation>
    </message>
    <message>
        <source>“early”, “mid” or “late” is said: probably this part is meant</source>
        <translation>uvedeno „začátek“, „polovina“ nebo „konec“: pravděpodobně je míněna tato část</translation>
    </message>
    <message>
        <source>the date that is shown in words is another</source>
        <translation>datum zobrazené slovy je jiné</translation>
    </message>
    <message>
        <source>the date that is shown of an undated event</source>
        <translation>datum zobrazené u události bez data</translation>
    </message>
    <message>
        <source>midnight in America, as are all times at which things were seen: probably only the day is known</source>
        <translation>půlnoc v Americe, jako všechny časy, kdy bylo něco viděno: nejspíš je znám jen den</translation>
    </message>
    <message>
        <source>a time of day is said to be about so: probably this time is meant</source>
        <translation>denní čas je uveden jako přibližný: pravděpodobně je míněn tento čas</translation>
    </message>
    <message>
        <source>at midnight, as many others are not: probably only the day is known</source>
        <translation>o půlnoci, na rozdíl od mnoha jiných: nejspíš je znám jen den</translation>
    </message>
    <message>
        <source>a column beside the date says that it is known less exactly</source>
        <translation>sloupec vedle data říká, že je známo méně přesně</translation>
    </message>
</context>
<context>
    <name>kronika::OpenDialog</name>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
</context>
<context>
    <name>kronika::Overview</name>
    <message>
        <source>All others</source>
        <translation>Všechny ostatní</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Bez kategorie</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Bez aktéra</translation>
    </message>
</context>
<context>
    <name>kronika::OverviewBar</name>
    <message>
        <source>Overview</source>
        <translation>Přehled</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>podle kategorie</translation>
    </message>
    <message>
        <source>by actor</source>
        <translation>podle aktéra</translation>
    </message>
    <message>
        <source>What the bars are divided by</source>
        <translation>Podle čeho se sloupce dělí</translation>
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
        <translation>%1 (vypnuto)</translation>
    </message>
    <message>
        <source>Click a category to switch it off or on.</source>
        <translation>Kliknutím kategorii vypnete nebo zapnete.</translation>
    </message>
</context>
<context>
    <name>kronika::OverviewStrip</name>
    <message>
        <source>Overview: the visible range over the whole time</source>
        <translation>Přehled: viditelné rozmezí v celém čase</translation>
    </message>
</context>
<context>
    <name>kronika::Page</name>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Events in the order of time</source>
        <translation>Události v časovém pořadí</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Zdroje</translation>
    </message>
    <message>
        <source>Timeline: %1; the table below says the same</source>
        <translation>Časová osa: %1; tabulka níže říká totéž</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktéři</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>bez názvu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Součást</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Další jména</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>V jiných jazycích</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>datováno: %1</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>připisováno: %1</translation>
    </message>
    <message>
        <source>credibility %1</source>
        <translation>věrohodnost %1</translation>
    </message>
    <message>
        <source>reliability %1</source>
        <translation>spolehlivost %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>staženo %1</translation>
    </message>
    <message>
        <source>archived at %1</source>
        <translation>archivováno: %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>jazyk %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Původní název</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>Původní jméno</translation>
    </message>
    <message>
        <source>Categories that no event is of</source>
        <translation>Kategorie, do nichž nepatří žádná událost</translation>
    </message>
    <message>
        <source>Sources that no event cites</source>
        <translation>Zdroje, které necituje žádná událost</translation>
    </message>
    <message>
        <source>Claims differ</source>
        <translation>Tvrzení se liší</translation>
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
            <numerusform>a ještě %n pruh</numerusform>
            <numerusform>a ještě %n pruhy</numerusform>
            <numerusform>a ještě %n pruhů</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strana %1 z %2</translation>
    </message>
    <message>
        <source>the last lane is cut off</source>
        <translation>poslední pruh je uříznutý</translation>
    </message>
    <message>
        <source>The paper is too small for a lane, its ruler and the legend</source>
        <translation>Papír je příliš malý na pruh, pravítko a legendu</translation>
    </message>
    <message>
        <source>choose larger paper</source>
        <translation>zvolte větší papír</translation>
    </message>
    <message>
        <source>The picture would have more than %1 pixels</source>
        <translation>Obrázek by měl více než %1 pixelů</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture</source>
        <translation>Na obrázek není dost paměti</translation>
    </message>
    <message>
        <source>the smallest text is %1 pt high, less than %2 pt: choose larger paper or more pages</source>
        <translation>nejmenší text je vysoký %1 pt, méně než %2 pt: zvolte větší papír nebo více stran</translation>
    </message>
    <message>
        <source>A picture is 1 to 100 pages wide</source>
        <translation>Obrázek je široký 1 až 100 stran</translation>
    </message>
    <message>
        <source>The pages could not be drawn</source>
        <translation>Strany se nepodařilo vykreslit</translation>
    </message>
    <message>
        <source>The PDF could not be completed</source>
        <translation>Soubor PDF se nepodařilo dokončit</translation>
    </message>
    <message>
        <source>The picture is too small for a single lane</source>
        <translation>Obrázek je příliš malý i na jediný pruh</translation>
    </message>
    <message>
        <source>A picture has at least 100 by 100 pixels</source>
        <translation>Obrázek má nejméně 100 krát 100 pixelů</translation>
    </message>
    <message>
        <source>A picture has 1 to 2400 dots per inch</source>
        <translation>Obrázek má 1 až 2400 bodů na palec</translation>
    </message>
    <message>
        <source>All lanes need %1 pixels in height, more than %2</source>
        <translation>Všechny pruhy potřebují výšku %1 pixelů, více než %2</translation>
    </message>
    <message>
        <source>On a page of A4 the smallest text would be %1 pt high, less than %2 pt: choose a smaller width.</source>
        <translation>Na straně A4 by nejmenší text byl vysoký %1 pt, méně než %2 pt: zvolte menší šířku.</translation>
    </message>
    <message>
        <source>No font is installed, so that no text can be drawn</source>
        <translation>Není nainstalováno žádné písmo, takže nelze kreslit text</translation>
    </message>
    <message>
        <source>install a font, such as the package fonts-dejavu-core</source>
        <translation>nainstalujte písmo, například balíček fonts-dejavu-core</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG</source>
        <translation>Obrázek se nepodařilo zapsat jako PNG</translation>
    </message>
    <message>
        <source>The paper is too small for a poster</source>
        <translation>Papír je příliš malý na plakát</translation>
    </message>
    <message>
        <source>The poster would be %1 pages high, more than %2</source>
        <translation>Plakát by byl vysoký %1 stran, více než %2</translation>
    </message>
    <message>
        <source>choose larger paper, fewer lanes, or another layout</source>
        <translation>zvolte větší papír, méně pruhů nebo jiné rozvržení</translation>
    </message>
    <message>
        <source>no dated event matches</source>
        <translation>žádná datovaná událost neodpovídá</translation>
    </message>
    <message>
        <source>no dated events</source>
        <translation>žádné datované události</translation>
    </message>
    <message>
        <source>No installed font has these letters, so that they are drawn as boxes: %1. Install one, such as the package fonts-noto-cjk.</source>
        <translation>Žádné nainstalované písmo nemá tyto znaky, takže se kreslí jako rámečky: %1. Nainstalujte nějaké, například balíček fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Drawing was called off</source>
        <translation>Kreslení bylo zrušeno</translation>
    </message>
    <message>
        <source>choose another size</source>
        <translation>zvolte jinou velikost</translation>
    </message>
    <message>
        <source>Names of actors in full</source>
        <translation>Úplná jména aktérů</translation>
    </message>
    <message>
        <source>note: </source>
        <translation>poznámka: </translation>
    </message>
    <message>
        <source>at: %1</source>
        <translation>místo: %1</translation>
    </message>
    <message>
        <source>Sources that are not cited</source>
        <translation>Necitované zdroje</translation>
    </message>
    <message>
        <source>attachment: </source>
        <translation>příloha: </translation>
    </message>
    <message>
        <source>On a slide the smallest text would be %1 pt high, less than %2 pt: choose a smaller width.</source>
        <translation>Na snímku prezentace by nejmenší text byl vysoký %1 pt, méně než %2 pt: zvolte menší šířku.</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[obrázek: %1]</translation>
    </message>
    <message numerus="yes">
        <source>%n empty lanes not shown</source>
        <translation>
            <numerusform>%n prázdný pruh se nezobrazuje</numerusform>
            <numerusform>%n prázdné pruhy se nezobrazují</numerusform>
            <numerusform>%n prázdných pruhů se nezobrazuje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::PaperFields</name>
    <message>
        <source>Landscape</source>
        <translation>Na šířku</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Na výšku</translation>
    </message>
    <message>
        <source>Timeline and list</source>
        <translation>Časová osa a seznam</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Zpráva</translation>
    </message>
    <message>
        <source>Poster in parts</source>
        <translation>Plakát po částech</translation>
    </message>
    <message>
        <source>All lanes on one page</source>
        <translation>Všechny pruhy na jedné straně</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pa&amp;pír</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientace</translation>
    </message>
    <message>
        <source>Pages &amp;side by side</source>
        <translation>Stran &amp;vedle sebe</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Rozvržení</translation>
    </message>
</context>
<context>
    <name>kronika::PictureFields</name>
    <message>
        <source>&amp;Letters as shapes, without fonts</source>
        <translation>&amp;Písmena jako tvary, bez písem</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>podle potřeby</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots per inch: text and lines grow with it. 96 draws them as on the screen, 300 as for print.</source>
        <translation>Bodů na palec: text a čáry rostou s ním. 96 je kreslí jako na obrazovce, 300 jako pro tisk.</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Šíř&amp;ka</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Výška</translation>
    </message>
    <message>
        <source>Resolut&amp;ion</source>
        <translation>Rozl&amp;išení</translation>
    </message>
</context>
<context>
    <name>kronika::PreferencesDialog</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motiv</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Časové &amp;pásmo</translation>
    </message>
    <message>
        <source>Of the chronology</source>
        <translation>Této chronologie</translation>
    </message>
    <message>
        <source>Of this machine</source>
        <translation>Tohoto počítače</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Slovy</translation>
    </message>
    <message>
        <source>As ISO 8601</source>
        <translation>Podle ISO 8601</translation>
    </message>
    <message>
        <source>&amp;Wheel</source>
        <translation>&amp;Kolečko myši</translation>
    </message>
    <message>
        <source>Scrolls the lanes</source>
        <translation>Posouvá pruhy</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Přibližuje</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Of this machine (%1)</source>
        <translation>Tohoto počítače (%1)</translation>
    </message>
    <message>
        <source>&amp;Height of the lanes</source>
        <translation>&amp;Výška pruhů</translation>
    </message>
    <message>
        <source>Height of the lanes</source>
        <translation>Výška pruhů</translation>
    </message>
    <message>
        <source>Reduced &amp;motion: views jump instead of gliding</source>
        <translation>&amp;Omezený pohyb: pohledy přeskakují, místo aby klouzaly</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>Obnovit vý&amp;chozí</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Jiné…</translation>
    </message>
    <message>
        <source>Start with the &amp;files of the last session</source>
        <translation>Při startu otevřít &amp;soubory poslední relace</translation>
    </message>
    <message>
        <source>High contrast on white</source>
        <translation>Vysoký kontrast na bílé</translation>
    </message>
    <message>
        <source>High contrast on black</source>
        <translation>Vysoký kontrast na černé</translation>
    </message>
    <message>
        <source>No file&apos;s searches, times and selections are remembered.</source>
        <translation>Nepamatují se hledání, období ani výběry žádného souboru.</translation>
    </message>
    <message numerus="yes">
        <source>Searches, times and selections of %n files are remembered.</source>
        <translation>
            <numerusform>Pamatují se hledání, období a výběry %n souboru.</numerusform>
            <numerusform>Pamatují se hledání, období a výběry %n souborů.</numerusform>
            <numerusform>Pamatují se hledání, období a výběry %n souborů.</numerusform>
        </translation>
    </message>
    <message>
        <source>For&amp;get How Files Were Looked At</source>
        <translation>Zapomenout, &amp;jak se soubory prohlížely</translation>
    </message>
</context>
<context>
    <name>kronika::PrintFlow</name>
    <message>
        <source>The printer cannot be written to</source>
        <translation>Na tiskárnu nelze zapisovat</translation>
    </message>
    <message>
        <source>choose another printer, or export a PDF</source>
        <translation>zvolte jinou tiskárnu nebo exportujte PDF</translation>
    </message>
    <message>
        <source>The printer takes no further page</source>
        <translation>Tiskárna nepřijímá další stranu</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>Print %n events?</source>
        <translation>
            <numerusform>Vytisknout %n událost?</numerusform>
            <numerusform>Vytisknout %n události?</numerusform>
            <numerusform>Vytisknout %n událostí?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their list alone fills about %n pages. A search makes it shorter.</source>
        <translation>
            <numerusform>Samotný jejich seznam zabere asi %n stranu. Hledání ho zkrátí.</numerusform>
            <numerusform>Samotný jejich seznam zabere asi %n strany. Hledání ho zkrátí.</numerusform>
            <numerusform>Samotný jejich seznam zabere asi %n stran. Hledání ho zkrátí.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the Pages</source>
        <translation>&amp;Ukázat strany</translation>
    </message>
    <message>
        <source>Other work is still going on</source>
        <translation>Ještě probíhá jiná práce</translation>
    </message>
    <message>
        <source>print again when it is done</source>
        <translation>vytiskněte znovu, až skončí</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tisk…</translation>
    </message>
    <message>
        <source>The pages could not be printed.</source>
        <translation>Strany se nepodařilo vytisknout.</translation>
    </message>
</context>
<context>
    <name>kronika::PrintPreview</name>
    <message>
        <source>Print Preview</source>
        <translation>Náhled tisku</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Označení</translation>
    </message>
    <message>
        <source>Pages that are shown</source>
        <translation>Zobrazené strany</translation>
    </message>
    <message>
        <source>What is above</source>
        <translation>Co je nad tím</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Strany se rozvrhují…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Rozvrhování stran…</translation>
    </message>
    <message>
        <source>Pages %1–%2 of %3</source>
        <translation>Strany %1–%2 z %3</translation>
    </message>
</context>
<context>
    <name>kronika::ProgressBanner</name>
    <message>
        <source>Progress</source>
        <translation>Průběh</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Jak je to daleko</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Ruší se…</translation>
    </message>
</context>
<context>
    <name>kronika::Query</name>
    <message>
        <source> or </source>
        <translation> nebo </translation>
    </message>
    <message>
        <source>“%1” can mean %2</source>
        <translation>„%1“ může znamenat %2</translation>
    </message>
    <message>
        <source>write the one that is meant</source>
        <translation>napište to, které máte na mysli</translation>
    </message>
    <message>
        <source>The date “%1” cannot be placed on the time line</source>
        <translation>Datum „%1“ nelze umístit na časovou osu</translation>
    </message>
    <message>
        <source>use a plain year, month or day</source>
        <translation>použijte prostý rok, měsíc nebo den</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>„%1“ zde není známo</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>známé jsou: %1</translation>
    </message>
    <message>
        <source>“%1” is not a confidence</source>
        <translation>„%1“ není míra jistoty</translation>
    </message>
    <message>
        <source>write a number from 0 to 100, with &gt;=, &gt;, &lt;=, &lt; or = before it if wanted</source>
        <translation>napište číslo od 0 do 100, před ním podle potřeby &gt;=, &gt;, &lt;=, &lt; nebo =</translation>
    </message>
    <message>
        <source>“-” stands alone</source>
        <translation>„-“ stojí samo</translation>
    </message>
    <message>
        <source>put it right before what is to be left out, or quote it: &quot;-&quot;</source>
        <translation>napište ho těsně před to, co má být vynecháno, nebo do uvozovek: &quot;-&quot;</translation>
    </message>
    <message>
        <source>The phrase has no closing “&quot;”</source>
        <translation>Fráze nemá koncové „&quot;“</translation>
    </message>
    <message>
        <source>The regular expression has no closing “/”</source>
        <translation>Regulární výraz nemá koncové „/“</translation>
    </message>
    <message>
        <source>The regular expression ends before this</source>
        <translation>Regulární výraz končí před tímto místem</translation>
    </message>
    <message>
        <source>write \/ for a slash within it, or quote the text</source>
        <translation>lomítko uvnitř pište jako \/ nebo dejte text do uvozovek</translation>
    </message>
    <message>
        <source>The regular expression is empty</source>
        <translation>Regulární výraz je prázdný</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>sloupec %1</translation>
    </message>
    <message>
        <source>This “)” closes nothing</source>
        <translation>Tato „)“ nic nezavírá</translation>
    </message>
    <message>
        <source>“or” stands between two things to search for; one is missing</source>
        <translation>„or“ stojí mezi dvěma hledanými věcmi; jedna chybí</translation>
    </message>
    <message>
        <source>quote it to search for the word: &quot;or&quot;</source>
        <translation>chcete-li hledat to slovo, dejte ho do uvozovek: &quot;or&quot;</translation>
    </message>
    <message>
        <source>This “(” is never closed</source>
        <translation>Tato „(“ není nikde uzavřena</translation>
    </message>
    <message>
        <source>Nothing stands between the parentheses</source>
        <translation>Mezi závorkami nic není</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>Dotaz je příliš hluboce vnořený</translation>
    </message>
    <message>
        <source>quote it to search for the text: &quot;%1&quot;</source>
        <translation>chcete-li hledat ten text, dejte ho do uvozovek: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1:” is not a key; known are %2</source>
        <translation>„%1:“ není klíč; známé jsou: %2</translation>
    </message>
    <message>
        <source>“%1:” needs a value right after it</source>
        <translation>za „%1:“ musí hned následovat hodnota</translation>
    </message>
    <message>
        <source>The regular expression cannot be read: %1</source>
        <translation>Regulární výraz nelze přečíst: %1</translation>
    </message>
    <message>
        <source>The regular expression is too complex: it takes too many steps to search with</source>
        <translation>Regulární výraz je příliš složitý: hledání by vyžadovalo příliš mnoho kroků</translation>
    </message>
</context>
<context>
    <name>kronika::ReportText</name>
    <message>
        <source>… and %1 more</source>
        <translation>… a ještě %1</translation>
    </message>
    <message>
        <source>The file has an error, so nothing of it is shown.</source>
        <translation>Soubor obsahuje chybu, proto se z něj nic nezobrazuje.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n errors, so nothing of it is shown.</source>
        <translation>
            <numerusform>Soubor obsahuje %n chybu, proto se z něj nic nezobrazuje.</numerusform>
            <numerusform>Soubor obsahuje %n chyby, proto se z něj nic nezobrazuje.</numerusform>
            <numerusform>Soubor obsahuje %n chyb, proto se z něj nic nezobrazuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it in a text editor, then try again.</source>
        <translation>Opravte ho v textovém editoru a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This file has a warning.</source>
        <translation>K tomuto souboru je varování.</translation>
    </message>
    <message numerus="yes">
        <source>This file has %n warnings.</source>
        <translation>
            <numerusform>K tomuto souboru je %n varování.</numerusform>
            <numerusform>K tomuto souboru jsou %n varování.</numerusform>
            <numerusform>K tomuto souboru je %n varování.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is shown. Mend that, then try again.</source>
        <translation>Nic z něj se nezobrazuje. Napravte to a zkuste to znovu.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>chyba</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varování</translation>
    </message>
    <message>
        <source>Nothing of it is shown. If you know its format, choose that below.</source>
        <translation>Nic z něj se neukazuje. Znáte-li jeho formát, vyberte jej níže.</translation>
    </message>
    <message>
        <source>What was open before is kept as it was: go back to it to save it.</source>
        <translation>Co bylo otevřeno předtím, zůstalo, jak bylo: vraťte se k tomu, chcete-li to uložit.</translation>
    </message>
</context>
<context>
    <name>kronika::SaveDialog</name>
    <message>
        <source>“%1” is the name of a file in another format than the one that is written. Shall it be called “%2”?</source>
        <translation>„%1“ je název souboru v jiném formátu, než který se zapisuje. Má se jmenovat „%2“?</translation>
    </message>
    <message>
        <source>&amp;Call It So</source>
        <translation>&amp;Pojmenovat takto</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Shall it be replaced?</source>
        <translation>Soubor „%1“ už existuje. Má se nahradit?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Nahradit</translation>
    </message>
</context>
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
        <translation>tvrzení se liší</translation>
    </message>
    <message>
        <source>Beyond the time line</source>
        <translation>Mimo časovou osu</translation>
    </message>
</context>
<context>
    <name>kronika::SearchBar</name>
    <message>
        <source>Previous match</source>
        <translation>Předchozí nález</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter, Shift+F3)</source>
        <translation>Předchozí nález (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Další nález</translation>
    </message>
    <message>
        <source>Next match (Enter, F3)</source>
        <translation>Další nález (Enter, F3)</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>Skrýt ostatní</translation>
    </message>
    <message>
        <source>Hide what does not match instead of dimming it</source>
        <translation>Skrýt, co neodpovídá, místo ztlumení</translation>
    </message>
    <message>
        <source>Search — actor:apt31 from:2022 has:conflict</source>
        <translation>Hledat — actor:apt31 from:2022 has:conflict</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Nálezy</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>nenalezeno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>nalezeno: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vymazat hledání</translation>
    </message>
    <message>
        <source>Which date?</source>
        <translation>Které datum?</translation>
    </message>
    <message>
        <source>What the date can mean</source>
        <translation>Co může datum znamenat</translation>
    </message>
    <message>
        <source>What the date can mean (Down)</source>
        <translation>Co může datum znamenat (šipka dolů)</translation>
    </message>
    <message>
        <source>How the date is understood</source>
        <translation>Jak je datum chápáno</translation>
    </message>
</context>
<context>
    <name>kronika::ShortcutSheet</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Klávesy a myš</translation>
    </message>
</context>
<context>
    <name>kronika::SourceCard</name>
    <message>
        <source>Open the source</source>
        <translation>Otevřít zdroj</translation>
    </message>
    <message>
        <source>Open the archived copy</source>
        <translation>Otevřít archivní kopii</translation>
    </message>
    <message>
        <source>dates it: %1</source>
        <translation>datuje: %1</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>jmenuje: %1</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>přečteno: %1</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Poznámka ke zdroji</translation>
    </message>
    <message>
        <source>at: %1</source>
        <translation>místo: %1</translation>
    </message>
</context>
<context>
    <name>kronika::StartPage</name>
    <message>
        <source>Drop a chronology anywhere in this window to open it.</source>
        <translation>Chronologii otevřete puštěním kamkoli do tohoto okna.</translation>
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
        <translation>Podívejte se, kdo co udělal, kdy, podle koho a s jakou jistotou.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otevřít…</translation>
    </message>
    <message>
        <source>E&amp;xample</source>
        <translation>&amp;Příklad</translation>
    </message>
    <message>
        <source>A campaign against a foreign ministry, 2021 to 2025</source>
        <translation>Kampaň proti ministerstvu zahraničí, 2021–2025</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nedávné soubory</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nenalezeno)</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Odebrat %1 ze seznamu</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Odebrat ze seznamu</translation>
    </message>
    <message>
        <source>Drop it to open it.</source>
        <translation>Puštěním otevřete.</translation>
    </message>
</context>
<context>
    <name>kronika::StatusText</name>
    <message>
        <source>1 event</source>
        <translation>1 událost</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln událost</numerusform>
            <numerusform>%Ln události</numerusform>
            <numerusform>%Ln událostí</numerusform>
        </translation>
    </message>
    <message>
        <source>1 actor</source>
        <translation>1 aktér</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actors</source>
        <translation>
            <numerusform>%Ln aktér</numerusform>
            <numerusform>%Ln aktéři</numerusform>
            <numerusform>%Ln aktérů</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 zdroj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln zdroj</numerusform>
            <numerusform>%Ln zdroje</numerusform>
            <numerusform>%Ln zdrojů</numerusform>
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
            <numerusform>%Ln konfliktů</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contradiction</source>
        <translation>1 rozpor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradictions</source>
        <translation>
            <numerusform>%Ln rozpor</numerusform>
            <numerusform>%Ln rozpory</numerusform>
            <numerusform>%Ln rozporů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>vybráno %Ln</numerusform>
            <numerusform>vybráno %Ln</numerusform>
            <numerusform>vybráno %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 event</source>
        <translation>%1 z 1 události</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events</source>
        <translation>
            <numerusform>%1 z %Ln události</numerusform>
            <numerusform>%1 ze %Ln událostí</numerusform>
            <numerusform>%1 z %Ln událostí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::TableImport</name>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktéři</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Zdroje</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Proč</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>Import the Table %1</source>
        <translation>Import tabulky %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>čárka</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>středník</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulátor</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>svislá čára</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>bez záhlaví</translation>
    </message>
    <message>
        <source>Characters between several actors, tags or sources in one cell</source>
        <translation>Znaky mezi několika aktéry, štítky nebo zdroji v jedné buňce</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Oddělovač</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kódování</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>Řádek &amp;záhlaví</translation>
    </message>
    <message>
        <source>Se&amp;veral values separated by</source>
        <translation>&amp;Více hodnot oddělených</translation>
    </message>
    <message>
        <source>Same &amp;Text in Every Row</source>
        <translation>Stejný &amp;text v každém řádku</translation>
    </message>
    <message>
        <source>&amp;Load Profile…</source>
        <translation>&amp;Načíst profil…</translation>
    </message>
    <message>
        <source>Save &amp;Profile…</source>
        <translation>Uložit &amp;profil…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importovat</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>Jak je to chápáno</translation>
    </message>
    <message numerus="yes">
        <source>%n events, </source>
        <translation>
            <numerusform>%n událost, </numerusform>
            <numerusform>%n události, </numerusform>
            <numerusform>%n událostí, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a date.</source>
        <translation>
            <numerusform>z toho %n bez data.</numerusform>
            <numerusform>z toho %n bez data.</numerusform>
            <numerusform>z toho %n bez data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>Nepřečteno (%1)</translation>
    </message>
    <message>
        <source>Load Profile</source>
        <translation>Načíst profil</translation>
    </message>
    <message>
        <source>Save Profile</source>
        <translation>Uložit profil</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>V mezích</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Jistota</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Označení</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifikátor</translation>
    </message>
    <message>
        <source>Import the Table from Standard Input</source>
        <translation>Import tabulky ze standardního vstupu</translation>
    </message>
    <message>
        <source>Times without a &amp;zone are in</source>
        <translation>Časy bez &amp;pásma jsou v</translation>
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
        <translation>se nečtou</translation>
    </message>
    <message>
        <source>count from 1900</source>
        <translation>počítají se od roku 1900</translation>
    </message>
    <message>
        <source>count from 1904</source>
        <translation>počítají se od roku 1904</translation>
    </message>
    <message>
        <source>Whether numbers such as 45805 in a column of dates are days as spreadsheets count them</source>
        <translation>Zda čísla jako 45805 ve sloupci dat jsou dny, jak je počítají tabulkové procesory</translation>
    </message>
    <message>
        <source>&amp;Numbers of days</source>
        <translation>Čí&amp;sla dnů</translation>
    </message>
</context>
<context>
    <name>kronika::TableQuestions</name>
    <message>
        <source>No column of dates was found: the rows become undated events. Choose below which column says when.</source>
        <translation>Nebyl nalezen sloupec s daty: řádky se stanou událostmi bez data. Níže vyberte, který sloupec říká kdy.</translation>
    </message>
    <message numerus="yes">
        <source>Dates of the column “%1”, such as “%2” (%3, or %4), may be read in two ways (%n):</source>
        <translation>
            <numerusform>Data ve sloupci „%1“, např. „%2“ (%3, nebo %4), lze číst dvěma způsoby (%n):</numerusform>
            <numerusform>Data ve sloupci „%1“, např. „%2“ (%3, nebo %4), lze číst dvěma způsoby (%n):</numerusform>
            <numerusform>Data ve sloupci „%1“, např. „%2“ (%3, nebo %4), lze číst dvěma způsoby (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>The Day Comes First</source>
        <translation>Nejdřív je den</translation>
    </message>
    <message>
        <source>The Month Comes First</source>
        <translation>Nejdřív je měsíc</translation>
    </message>
    <message numerus="yes">
        <source>Dates of the column “%1”, such as “%2” (%3, or %4), do not say the century (%n). Their years are among:</source>
        <translation>
            <numerusform>Data ve sloupci „%1“, např. „%2“ (%3, nebo %4), neříkají století (%n). Jejich roky patří do:</numerusform>
            <numerusform>Data ve sloupci „%1“, např. „%2“ (%3, nebo %4), neříkají století (%n). Jejich roky patří do:</numerusform>
            <numerusform>Data ve sloupci „%1“, např. „%2“ (%3, nebo %4), neříkají století (%n). Jejich roky patří do:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::TableReading</name>
    <message>
        <source>its columns are taken for what was chosen for a table with the same header; File › Columns of the Table shows and changes it</source>
        <translation>její sloupce se rozumějí tak, jak bylo zvoleno pro tabulku se stejným záhlavím; Soubor › Sloupce tabulky to ukáže a změní</translation>
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
        <translation>%1 (vypnuto)</translation>
    </message>
    <message>
        <source>Click a category to switch it off or on.</source>
        <translation>Kliknutím kategorii vypnete nebo zapnete.</translation>
    </message>
</context>
<context>
    <name>kronika::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pruhy</translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n pruh</numerusform>
            <numerusform>%n pruhy</numerusform>
            <numerusform>%n pruhů</numerusform>
        </translation>
    </message>
    <message>
        <source>Events too close together to be drawn apart</source>
        <translation>Události, které jsou příliš blízko, než aby šly nakreslit zvlášť</translation>
    </message>
    <message>
        <source>Events without a date of their own</source>
        <translation>Události bez vlastního data</translation>
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
        <translation>mezi nimi: %1</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Bez aktéra</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Rozbalit</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Sbalit</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 událost</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n událost</numerusform>
            <numerusform>%n události</numerusform>
            <numerusform>%n událostí</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to list %1 more without a date of their own.</source>
        <translation>Kliknutím zobrazíte ještě %1 bez vlastního data.</translation>
    </message>
    <message>
        <source>Click to zoom in or to list them.</source>
        <translation>Kliknutím přiblížíte, nebo je vypíšete.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events match</source>
        <translation>
            <numerusform>odpovídá %1 z %n události</numerusform>
            <numerusform>odpovídá %1 z %n událostí</numerusform>
            <numerusform>odpovídá %1 z %n událostí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::TypedDate</name>
    <message>
        <source>write the day with its month and year, such as 28 May 2025</source>
        <translation>napište den s měsícem a rokem, např. 28. května 2025</translation>
    </message>
    <message>
        <source>“%1” does not say the year</source>
        <translation>„%1“ neuvádí rok</translation>
    </message>
    <message>
        <source>“%1” does not say the month</source>
        <translation>„%1“ neuvádí měsíc</translation>
    </message>
    <message>
        <source>“%1” has a number that is no year</source>
        <translation>„%1“ obsahuje číslo, které není rokem</translation>
    </message>
    <message>
        <source>write 0409 or 409 CE for the year 409, Y12345 for the year 12345</source>
        <translation>pište 0409 nebo 409 CE pro rok 409, Y12345 pro rok 12345</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar</source>
        <translation>„%1“ není den kalendáře</translation>
    </message>
    <message>
        <source>“%1” qualifies a time of day</source>
        <translation>„%1“ upřesňuje denní čas</translation>
    </message>
    <message>
        <source>only dates can be approximate or uncertain; leave the time or the “circa” out</source>
        <translation>jen data mohou být přibližná nebo nejistá; vynechte čas nebo „circa“</translation>
    </message>
    <message>
        <source>“%1” falls on another day of the week</source>
        <translation>„%1“ připadá na jiný den v týdnu</translation>
    </message>
    <message>
        <source>correct the date, or leave the day of the week out</source>
        <translation>opravte datum, nebo vynechte den v týdnu</translation>
    </message>
    <message>
        <source>“%1” depends on the day, which does not count here</source>
        <translation>„%1“ závisí na dnešním dni, který se zde nepočítá</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read</source>
        <translation>„%1“ není datum, které lze přečíst</translation>
    </message>
    <message>
        <source>write 2025, May 2025, 28 May 2025, since 2022, circa 1984, or EDTF such as 2025-05-28</source>
        <translation>napište 2025, květen 2025, 28. května 2025, od 2022, kolem 1984 nebo EDTF, např. 2025-05-28</translation>
    </message>
    <message>
        <source>No date is written here</source>
        <translation>Zde není napsáno žádné datum</translation>
    </message>
    <message>
        <source>This is too long for a date</source>
        <translation>Na datum je to příliš dlouhé</translation>
    </message>
    <message>
        <source>the month has fewer days, or the year fewer months</source>
        <translation>měsíc má méně dní nebo rok méně měsíců</translation>
    </message>
    <message>
        <source>“%1” ends before it begins</source>
        <translation>„%1“ končí dříve, než začíná</translation>
    </message>
    <message>
        <source>write the year at both ends, such as 30 December 2024 – 2 January 2025</source>
        <translation>napište rok na obou koncích, například 30. prosince 2024 – 2. ledna 2025</translation>
    </message>
    <message>
        <source>“%1” names a part of a day</source>
        <translation>„%1“ udává část dne</translation>
    </message>
    <message>
        <source>write the time, such as 28 May 2025 14:30, or leave the word out</source>
        <translation>napište čas, například 28. května 2025 14:30, nebo to slovo vynechte</translation>
    </message>
    <message>
        <source>“%1” counts the weeks of a month, which not everybody counts alike</source>
        <translation>„%1“ počítá týdny měsíce, které nepočítají všichni stejně</translation>
    </message>
    <message>
        <source>write the days, such as 1–7 May 2025</source>
        <translation>napište dny, například 1.–7. května 2025</translation>
    </message>
    <message>
        <source>“%1” names a turn, of which nobody knows how long it takes</source>
        <translation>„%1“ mluví o přelomu, o němž nikdo neví, jak dlouho trvá</translation>
    </message>
    <message>
        <source>write the time that is meant, such as December 2024 to January 2025</source>
        <translation>napište, jaký čas je míněn, například od prosince 2024 do ledna 2025</translation>
    </message>
    <message>
        <source>“%1” names a day of the week, but no date</source>
        <translation>„%1“ udává den v týdnu, ale žádné datum</translation>
    </message>
    <message>
        <source>“%1” is a quarter of a month, which is no number of whole days</source>
        <translation>„%1“ je čtvrtina měsíce, a to není počet celých dní</translation>
    </message>
    <message>
        <source>write the days, such as 1–8 May 2025</source>
        <translation>napište dny, například 1.–8. května 2025</translation>
    </message>
    <message>
        <source>“%1” counts further than there are</source>
        <translation>„%1“ počítá dál, než kolik jich je</translation>
    </message>
    <message>
        <source>there are two halves, three thirds and four quarters</source>
        <translation>jsou dvě poloviny, tři třetiny a čtyři čtvrtiny</translation>
    </message>
    <message>
        <source>“%1” is no date of EDTF: %2</source>
        <translation>„%1“ není datum EDTF: %2</translation>
    </message>
    <message>
        <source>“%1” names a week that the year does not have</source>
        <translation>„%1“ uvádí týden, který ten rok nemá</translation>
    </message>
    <message>
        <source>a year has the weeks 1 to 52, some have a 53rd</source>
        <translation>rok má týdny 1 až 52, některé roky mají i 53.</translation>
    </message>
    <message>
        <source>“%1” says how many there are, not which</source>
        <translation>„%1“ říká, kolik jich je, ne které</translation>
    </message>
    <message>
        <source>write which is meant, such as Q2 2025 or second quarter of 2025</source>
        <translation>napište, které je míněno, například 2. čtvrtletí 2025</translation>
    </message>
    <message>
        <source>“%1” names two months</source>
        <translation>„%1“ uvádí dva měsíce</translation>
    </message>
    <message>
        <source>“%1” may begin earlier, and EDTF has no such start</source>
        <translation>„%1“ může začínat dříve a EDTF takový začátek nemá</translation>
    </message>
    <message>
        <source>“%1” may end later, and EDTF has no such end</source>
        <translation>„%1“ může končit později a EDTF takový konec nemá</translation>
    </message>
    <message>
        <source>“%1” may name a day of the week, and falls on another one</source>
        <translation>„%1“ možná uvádí den v týdnu, a připadá na jiný</translation>
    </message>
    <message>
        <source>write the day of the week in full, or another word for what is meant</source>
        <translation>napište den v týdnu celý nebo jiným slovem to, co je míněno</translation>
    </message>
    <message>
        <source>“%1” would mean the same without “%2”</source>
        <translation>„%1“ by znamenalo totéž bez „%2“</translation>
    </message>
    <message>
        <source>leave the word out if nothing is meant by it, or say it in other words</source>
        <translation>to slovo vynechte, pokud nic neznamená, nebo to řekněte jinak</translation>
    </message>
    <message>
        <source>write “since” alone if it began then, and the rest in words elsewhere</source>
        <translation>napište jen „od“, pokud to začalo tehdy, a zbytek slovy jinam</translation>
    </message>
    <message>
        <source>write “until” alone if it ended then, and the rest in words elsewhere</source>
        <translation>napište jen „do“, pokud to skončilo tehdy, a zbytek slovy jinam</translation>
    </message>
    <message>
        <source>“%1” names a season of two years, as winters are alone</source>
        <translation>„%1“ je roční doba ze dvou let, a tou je jen zima</translation>
    </message>
    <message>
        <source>write summer 2021 or summer 2022; the summer of the southern hemisphere from December 2021 on is 2021-30</source>
        <translation>napište léto 2021 nebo léto 2022; léto jižní polokoule od prosince 2021 je 2021-30</translation>
    </message>
    <message>
        <source>“%2” is not understood in “%1”</source>
        <translation>„%2“ ve „%1“ není srozumitelné</translation>
    </message>
    <message>
        <source>leave it out, or write since, until, before, after, between, or, circa, perhaps, as in “since 28 May 2025”</source>
        <translation>vynechejte to, nebo napište od, do, před, po, mezi, nebo, asi, možná, jako v „od 28. května 2025“</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read with “%2” in it</source>
        <translation>„%1“ není s „%2“ datum, které lze přečíst</translation>
    </message>
    <message>
        <source>“%1” names a part of a year that begins in one year and ends in the next</source>
        <translation>„%1“ uvádí část roku, který v jednom roce začíná a v dalším končí</translation>
    </message>
    <message>
        <source>write the months that are meant, such as April to June 2021</source>
        <translation>napište, které měsíce se myslí, například duben až červen 2021</translation>
    </message>
    <message>
        <source>“%2” is no time zone that is known in “%1”</source>
        <translation>„%2“ v „%1“ není známé časové pásmo</translation>
    </message>
    <message>
        <source>write the offset from UTC, such as +02:00, or the zone, such as Europe/Prague; or leave the time out</source>
        <translation>napište posun od UTC, například +02:00, nebo pásmo, například Europe/Prague; nebo čas vynechte</translation>
    </message>
    <message>
        <source>“%1” begins or ends in the first century BCE, and EDTF has no such end: it has a year 0000</source>
        <translation>„%1“ začíná nebo končí v 1. století př. n. l., a EDTF takový konec nemá: má rok 0000</translation>
    </message>
    <message>
        <source>write the years that are meant, such as 100 BC to 1 BC</source>
        <translation>napište roky, které jsou míněny, například 100 př. n. l. až 1 př. n. l.</translation>
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
        <translation>způsobeno</translation>
    </message>
    <message>
        <source>referred to by</source>
        <translation>odkazuje sem</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>zahrnuje</translation>
    </message>
    <message>
        <source>concluded by</source>
        <translation>uzavřeno</translation>
    </message>
    <message>
        <source>investigated by</source>
        <translation>vyšetřováno</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>odporuje mu</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>podporuje</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>popírá</translation>
    </message>
    <message>
        <source>A – completely reliable</source>
        <translation>A – zcela spolehlivý</translation>
    </message>
    <message>
        <source>B – usually reliable</source>
        <translation>B – obvykle spolehlivý</translation>
    </message>
    <message>
        <source>C – fairly reliable</source>
        <translation>C – poměrně spolehlivý</translation>
    </message>
    <message>
        <source>D – not usually reliable</source>
        <translation>D – obvykle nespolehlivý</translation>
    </message>
    <message>
        <source>E – unreliable</source>
        <translation>E – nespolehlivý</translation>
    </message>
    <message>
        <source>F – reliability cannot be judged</source>
        <translation>F – spolehlivost nelze posoudit</translation>
    </message>
    <message>
        <source>1 – confirmed by other sources</source>
        <translation>1 – potvrzeno jinými zdroji</translation>
    </message>
    <message>
        <source>2 – probably true</source>
        <translation>2 – pravděpodobně pravdivé</translation>
    </message>
    <message>
        <source>3 – possibly true</source>
        <translation>3 – možná pravdivé</translation>
    </message>
    <message>
        <source>4 – doubtful</source>
        <translation>4 – pochybné</translation>
    </message>
    <message>
        <source>5 – improbable</source>
        <translation>5 – nepravděpodobné</translation>
    </message>
    <message>
        <source>6 – truth cannot be judged</source>
        <translation>6 – pravdivost nelze posoudit</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nehodnoceno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádná</translation>
    </message>
    <message>
        <source>low</source>
        <translation>nízká</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>střední</translation>
    </message>
    <message>
        <source>high</source>
        <translation>vysoká</translation>
    </message>
    <message>
        <source>%1 (%2 of 100, STIX 2.1 scale)</source>
        <translation>%1 (%2 ze 100, stupnice STIX 2.1)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>bez data</translation>
    </message>
    <message>
        <source>undated (within: %1)</source>
        <translation>bez data (v mezích: %1)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez názvu)</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stát</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizace</translation>
    </message>
    <message>
        <source>group</source>
        <translation>skupina</translation>
    </message>
    <message>
        <source>intrusion set</source>
        <translation>útočná skupina</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>system</source>
        <translation>systém</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>jiný druh</translation>
    </message>
    <message>
        <source>“%1”, says the other event of this one</source>
        <translation>„%1“, říká o této druhá událost</translation>
    </message>
</context>
<context>
    <name>kronika::WhatsThis</name>
    <message>
        <source>Everything about the current event: what, when, who, what each source claims and how surely, and the events that it is linked with. Its text can be copied.</source>
        <translation>Vše o aktuální události: co, kdy, kdo, co tvrdí každý zdroj a jak jistě a s jakými událostmi je spojena. Text lze kopírovat.</translation>
    </message>
    <message>
        <source>How many events there are over the whole time. The frame is what the timeline shows: drag it, or its edges, or mark another stretch.</source>
        <translation>Kolik událostí je v celém období. Rámeček je to, co ukazuje časová osa: táhněte jej nebo jeho okraje, nebo vyznačte jiný úsek.</translation>
    </message>
    <message>
        <source>The events that match, one a row. A click on a column&apos;s head sorts by it; Enter goes to the event on the timeline.</source>
        <translation>Události, které odpovídají, každá na řádku. Kliknutí na záhlaví sloupce podle něj seřadí; Enter přejde k události na časové ose.</translation>
    </message>
    <message>
        <source>What cannot be true together: dates against links, and sources against each other. Enter leads to the events that are meant.</source>
        <translation>Co nemůže být pravda zároveň: data proti vazbám a zdroje proti sobě. Enter vede k událostem, o které jde.</translation>
    </message>
    <message>
        <source>What the shapes and colours mean that stand on the timeline now.</source>
        <translation>Co znamenají tvary a barvy, které jsou teď na časové ose.</translation>
    </message>
    <message>
        <source>All commands. Ctrl+Shift+P finds one by a part of its name.</source>
        <translation>Všechny příkazy. Ctrl+Shift+P najde příkaz podle části jména.</translation>
    </message>
    <message>
        <source>How many events, actors and sources there are, how many events are selected, the time that is shown, and in which time zone.</source>
        <translation>Kolik je událostí, aktérů a zdrojů, kolik událostí je vybráno, jaký čas je vidět a v jakém časovém pásmu.</translation>
    </message>
    <message>
        <source>The timeline: a lane for each actor, time from left to right. The arrow keys go from event to event, + and − zoom, Enter shows the details, the Menu key says what can be done. What is vague is drawn vague; the legend says how.</source>
        <translation>Časová osa: pruh pro každého aktéra, čas zleva doprava. Šipky vedou od události k události, + a − přibližují a oddalují, Enter ukáže podrobnosti, klávesa Menu řekne, co lze udělat. Co je neostré, kreslí se neostře; legenda říká jak.</translation>
    </message>
    <message>
        <source>Finds as you type: words, or terms such as actor:, source:, from: and to:. Enter goes to the next match; what does not match is dimmed or hidden.</source>
        <translation>Hledá při psaní: slova nebo výrazy jako actor:, source:, from: a to:. Enter přejde k dalšímu nálezu; co neodpovídá, je ztlumené nebo skryté.</translation>
    </message>
    <message>
        <source>What was changed since the file was opened, the newest last. A click goes back, or forth, to what was there after a step.</source>
        <translation>Co se od otevření souboru změnilo, nejnovější na konci. Kliknutí se vrátí nebo přejde k tomu, co bylo po daném kroku.</translation>
    </message>
</context>
<context>
    <name>kronika::Workbench</name>
    <message>
        <source>Tool Bar</source>
        <translation>Panel nástrojů</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Přehled</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabulka</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Rozpory</translation>
    </message>
    <message>
        <source>Undo History</source>
        <translation>Historie změn</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Jako po otevření</translation>
    </message>
</context>
<context>
    <name>kronika::Workspace</name>
    <message>
        <source>standard input</source>
        <translation>standardní vstup</translation>
    </message>
</context>
<context>
    <name>kronika::Zone</name>
    <message>
        <source>unknown time zone “%1”</source>
        <translation>neznámé časové pásmo „%1“</translation>
    </message>
    <message>
        <source>a name such as Europe/Prague, or UTC, is expected</source>
        <translation>očekáván je název jako Europe/Prague nebo UTC</translation>
    </message>
    <message>
        <source>%1 does not exist there, since clocks went from %2 to %3; write %4, or the offset behind the time</source>
        <translation>%1 tam neexistuje, protože hodiny se posunuly z %2 na %3; napište %4 nebo za čas doplňte posun od UTC</translation>
    </message>
</context>
<context>
    <name>kronika::ZoneChooser</name>
    <message>
        <source>Time Zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>City, region or country</source>
        <translation>Město, region nebo země</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Hledat časová pásma</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Časová pásma</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Použít</translation>
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
        <translation>text končí příliš brzy</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>toto není datum</translation>
    </message>
    <message>
        <source>an empty text is no date</source>
        <translation>prázdný text není datum</translation>
    </message>
    <message>
        <source>leave the date out where it is not known</source>
        <translation>není-li datum známé, vynechte je</translation>
    </message>
    <message>
        <source>a year of four digits is expected</source>
        <translation>očekáván je rok o čtyřech číslicích</translation>
    </message>
    <message>
        <source>0409 is the year 409; X stands for a digit that is not known</source>
        <translation>0409 je rok 409; X znamená neznámou číslici</translation>
    </message>
    <message>
        <source>a year of more than four digits starts with Y</source>
        <translation>rok o více než čtyřech číslicích začíná Y</translation>
    </message>
    <message>
        <source>there is no year -0000</source>
        <translation>rok -0000 není</translation>
    </message>
    <message>
        <source>0000 is the year 1 BCE, -0001 the year 2 BCE</source>
        <translation>0000 je rok 1 př. n. l., -0001 rok 2 př. n. l.</translation>
    </message>
    <message>
        <source>Y stands only before a year of more than four digits, without leading zeros</source>
        <translation>Y stojí jen před rokem o více než čtyřech číslicích, bez nul na začátku</translation>
    </message>
    <message>
        <source>a whole number from 1 is expected after E</source>
        <translation>po E je očekáváno celé číslo od 1</translation>
    </message>
    <message>
        <source>Y17E7 is the year 170,000,000</source>
        <translation>Y17E7 je rok 170 000 000</translation>
    </message>
    <message>
        <source>a count of the year&apos;s digits is expected after S</source>
        <translation>po S je očekáván počet číslic roku</translation>
    </message>
    <message>
        <source>1950S2 is some year from 1900 to 1999</source>
        <translation>1950S2 je některý rok od 1900 do 1999</translation>
    </message>
    <message>
        <source>a month of two digits is expected</source>
        <translation>očekáván je měsíc o dvou číslicích</translation>
    </message>
    <message>
        <source>01 to 12, or 21 to 41 for seasons, quarters, halves</source>
        <translation>01 až 12, nebo 21 až 41 pro roční období, čtvrtletí, pololetí</translation>
    </message>
    <message>
        <source>there is no such month</source>
        <translation>takový měsíc není</translation>
    </message>
    <message>
        <source>a season has no days</source>
        <translation>roční období nemá dny</translation>
    </message>
    <message>
        <source>a day of two digits is expected</source>
        <translation>očekáván je den o dvou číslicích</translation>
    </message>
    <message>
        <source>the month has no such day</source>
        <translation>měsíc takový den nemá</translation>
    </message>
    <message>
        <source>no day of the calendar fits</source>
        <translation>nehodí se žádný den kalendáře</translation>
    </message>
    <message>
        <source>two digits are expected</source>
        <translation>očekávány jsou dvě číslice</translation>
    </message>
    <message>
        <source>a time is written 14:30:00, then Z, +02:00 or nothing</source>
        <translation>čas se píše 14:30:00, pak Z, +02:00 nebo nic</translation>
    </message>
    <message>
        <source>an hour is 00 to 23</source>
        <translation>hodina je 00 až 23</translation>
    </message>
    <message>
        <source>the end of a day is 00:00:00 of the next one</source>
        <translation>konec dne je 00:00:00 dne dalšího</translation>
    </message>
    <message>
        <source>a minute is 00 to 59</source>
        <translation>minuta je 00 až 59</translation>
    </message>
    <message>
        <source>a second is 00 to 59</source>
        <translation>sekunda je 00 až 59</translation>
    </message>
    <message>
        <source>leap seconds cannot be placed</source>
        <translation>přestupné sekundy nelze umístit na osu</translation>
    </message>
    <message>
        <source>write the second before, 59</source>
        <translation>napište sekundu předtím, 59</translation>
    </message>
    <message>
        <source>the seconds are missing</source>
        <translation>chybějí sekundy</translation>
    </message>
    <message>
        <source>a second has no decimals here</source>
        <translation>sekunda zde nemá desetinná místa</translation>
    </message>
    <message>
        <source>an offset is an hour from 00 to 23 and perhaps a minute from 00 to 59</source>
        <translation>posun je hodina od 00 do 23 a případně minuta od 00 do 59</translation>
    </message>
    <message>
        <source>an offset of zero has a plus</source>
        <translation>nulový posun má plus</translation>
    </message>
    <message>
        <source>+00:00 or Z</source>
        <translation>+00:00 nebo Z</translation>
    </message>
    <message>
        <source>a time takes no ? ~ %</source>
        <translation>u času nestojí ? ~ %</translation>
    </message>
    <message>
        <source>an interval has no times of day</source>
        <translation>interval nemá denní časy</translation>
    </message>
    <message>
        <source>“..” stands before or after “/” only</source>
        <translation>„..“ stojí jen před „/“ nebo za ním</translation>
    </message>
    <message>
        <source>2022/.. is since 2022</source>
        <translation>2022/.. znamená od 2022</translation>
    </message>
    <message>
        <source>an interval has two ends only</source>
        <translation>interval má jen dva konce</translation>
    </message>
    <message>
        <source>the end lies before the start</source>
        <translation>konec leží před začátkem</translation>
    </message>
    <message>
        <source>a date is expected in the set</source>
        <translation>v množině je očekáváno datum</translation>
    </message>
    <message>
        <source>“..” without a date on one side stands only first or last in a set</source>
        <translation>„..“ bez data na jedné straně stojí v množině jen na začátku nebo na konci</translation>
    </message>
    <message>
        <source>the set is not closed</source>
        <translation>množina není uzavřená</translation>
    </message>
    <message>
        <source>[1667,1668] or {1667,1668}</source>
        <translation>[1667,1668] nebo {1667,1668}</translation>
    </message>
    <message>
        <source>both dates of a range in a set have the same parts</source>
        <translation>obě data rozsahu v množině mají stejné části</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>rozsah končí dřív, než začne</translation>
    </message>
    <message>
        <source>the earlier date first: 2001-02..2001-05</source>
        <translation>nejdřív dřívější datum: 2001-02..2001-05</translation>
    </message>
    <message>
        <source>a blank is not expected here</source>
        <translation>mezera se zde neočekává</translation>
    </message>
    <message>
        <source>a T joins date and time: 2025-05-28T14:30:00</source>
        <translation>datum a čas spojuje T: 2025-05-28T14:30:00</translation>
    </message>
    <message>
        <source>EDTF has no blanks</source>
        <translation>v EDTF nejsou mezery</translation>
    </message>
    <message>
        <source>2025/.. has an open end, 2025/ one that is not known</source>
        <translation>2025/.. má otevřený konec, 2025/ neznámý</translation>
    </message>
    <message>
        <source>a hyphen is the minus: -0044</source>
        <translation>minusem je spojovník: -0044</translation>
    </message>
    <message>
        <source>Y is a capital: Y12345</source>
        <translation>Y je velké písmeno: Y12345</translation>
    </message>
    <message>
        <source>the text ends too early: a date is expected</source>
        <translation>text končí příliš brzy: očekává se datum</translation>
    </message>
    <message>
        <source>a slash joins start and end, each with its year: 2025-05/2025-06; a day is 2025-05-28</source>
        <translation>lomítko spojuje začátek a konec, každý s rokem: 2025-05/2025-06; den je 2025-05-28</translation>
    </message>
    <message>
        <source>EDTF has no weeks</source>
        <translation>v EDTF nejsou týdny</translation>
    </message>
    <message>
        <source>write the days: 2025-05-26/2025-06-01</source>
        <translation>napište dny: 2025-05-26/2025-06-01</translation>
    </message>
    <message>
        <source>EDTF has no Q for quarters</source>
        <translation>v EDTF čtvrtletí nemají Q</translation>
    </message>
    <message>
        <source>33 to 36 are the quarters: 2025-34</source>
        <translation>čtvrtletí jsou 33 až 36: 2025-34</translation>
    </message>
    <message>
        <source>a month of two digits is expected; EDTF has no days of the year</source>
        <translation>očekává se měsíc o dvou číslicích; v EDTF nejsou dny roku</translation>
    </message>
    <message>
        <source>no month fits</source>
        <translation>žádný měsíc neodpovídá</translation>
    </message>
    <message>
        <source>01 to 12; seasons, quarters and halves have both digits</source>
        <translation>01 až 12; roční období, čtvrtletí a pololetí mají obě číslice</translation>
    </message>
    <message>
        <source>a hyphen joins the parts of a date: 2025-05-28</source>
        <translation>části data spojuje spojovník: 2025-05-28</translation>
    </message>
    <message>
        <source>../2025 is until 2025, [..2025] some time up to then</source>
        <translation>../2025 je do roku 2025, [..2025] někdy do té doby</translation>
    </message>
    <message>
        <source>% is both ? and ~</source>
        <translation>% je ? i ~ zároveň</translation>
    </message>
    <message>
        <source>T and Z are capitals</source>
        <translation>T a Z jsou velká písmena</translation>
    </message>
    <message>
        <source>199X is the 1990s</source>
        <translation>199X jsou 90. léta 20. století</translation>
    </message>
    <message>
        <source>two dots join dates in a set: [2021..2022]</source>
        <translation>data v množině spojují dvě tečky: [2021..2022]</translation>
    </message>
    <message>
        <source>several dates stand in brackets: [2021,2022] is one of them, {2021,2022} all</source>
        <translation>několik dat stojí v závorkách: [2021,2022] je jedno z nich, {2021,2022} všechna</translation>
    </message>
    <message>
        <source>a comma stands between the dates of a set</source>
        <translation>mezi daty množiny stojí čárka</translation>
    </message>
    <message>
        <source>[ is closed by ], { by }</source>
        <translation>[ uzavírá ], { uzavírá }</translation>
    </message>
    <message>
        <source>“..” joins dates in a set only</source>
        <translation>„..“ spojuje data jen v množině</translation>
    </message>
    <message>
        <source>2025/.. is since 2025, [2025..] some time from then on</source>
        <translation>2025/.. je od roku 2025, [2025..] někdy od té doby</translation>
    </message>
    <message>
        <source>2021/2022 is from one to the other, [2021..2022] one of them</source>
        <translation>2021/2022 je od jednoho do druhého, [2021..2022] jeden z nich</translation>
    </message>
    <message>
        <source>E and S are capitals: Y17E7</source>
        <translation>E a S jsou velká písmena: Y17E7</translation>
    </message>
    <message>
        <source>2025-05-28 is a day, Y12345 a year of more digits</source>
        <translation>2025-05-28 je den, Y12345 rok o více číslicích</translation>
    </message>
    <message>
        <source>X, a capital, stands for a digit that is not known</source>
        <translation>X, velké písmeno, stojí za neznámou číslici</translation>
    </message>
    <message>
        <source>year, month and day in this order, with hyphens: 2025-05-28</source>
        <translation>rok, měsíc a den v tomto pořadí, se spojovníky: 2025-05-28</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 se zde neočekává</translation>
    </message>
    <message>
        <source>%1 is not expected here: a date begins with a year of four digits</source>
        <translation>%1 se zde neočekává: datum začíná rokem o čtyřech číslicích</translation>
    </message>
    <message>
        <source>%1 is not expected here: a year has four digits</source>
        <translation>%1 se zde neočekává: rok má čtyři číslice</translation>
    </message>
    <message>
        <source>%1 is not expected here: a month has two digits</source>
        <translation>%1 se zde neočekává: měsíc má dvě číslice</translation>
    </message>
    <message>
        <source>%1 is not expected here: a day has two digits</source>
        <translation>%1 se zde neočekává: den má dvě číslice</translation>
    </message>
</context>
</TS>
