<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>kronika::Access</name>
    <message numerus="yes">
        <source>%n lanes folded into it</source>
        <translation>
            <numerusform>%n lane folded into it</numerusform>
            <numerusform>%n lanes folded into it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drawn as one with %n others</source>
        <translation>
            <numerusform>drawn as one with %n other</numerusform>
            <numerusform>drawn as one with %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::Ceiling</name>
    <message numerus="yes">
        <source>%n withheld above %1</source>
        <translation>
            <numerusform>%n withheld above %1</numerusform>
            <numerusform>%n withheld above %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::ColumnList</name>
    <message numerus="yes">
        <source>and %n more, which stay as they are</source>
        <translation>
            <numerusform>and %n more, which stays as it is</numerusform>
            <numerusform>and %n more, which stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::ContradictionList</name>
    <message numerus="yes">
        <source>%n contradictions</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n perhaps</numerusform>
            <numerusform>%n perhaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, because an end is not known</source>
        <translation>
            <numerusform>%n open, because an end is not known</numerusform>
            <numerusform>%n open, because an end is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::DetailPage</name>
    <message numerus="yes">
        <source>%n more entries are not shown here: so many take long to lay out.</source>
        <translation>
            <numerusform>%n more entry is not shown here: so many take long to lay out.</numerusform>
            <numerusform>%n more entries are not shown here: so many take long to lay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::EventClipboard</name>
    <message numerus="yes">
        <source>%n events are more than the clipboard is good for</source>
        <translation>
            <numerusform>%n event is more than the clipboard is good for</numerusform>
            <numerusform>%n events are more than the clipboard is good for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>select fewer than %n events, or export them to a file</source>
        <translation>
            <numerusform>select fewer than %n event, or export them to a file</numerusform>
            <numerusform>select fewer than %n events, or export them to a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n events…</source>
        <translation>
            <numerusform>Copying %n event…</numerusform>
            <numerusform>Copying %n events…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::ExportOutlookView</name>
    <message numerus="yes">
        <source>%n events will be written.</source>
        <translation>
            <numerusform>%n event will be written.</numerusform>
            <numerusform>%n events will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are withheld for their marking.</source>
        <translation>
            <numerusform>%n event is withheld for its marking.</numerusform>
            <numerusform>%n events are withheld for their marking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are withheld for their marking.</source>
        <translation>
            <numerusform>%n source is withheld for its marking.</numerusform>
            <numerusform>%n sources are withheld for their marking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors, categories, eras and views have no marking of their own and are not withheld.</source>
        <translation>
            <numerusform>%n actor, category, era or view has no marking of its own and is not withheld.</numerusform>
            <numerusform>%n actors, categories, eras and views have no marking of their own and are not withheld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln pages: a shorter range or a search makes fewer.</source>
        <translation>
            <numerusform>The first of %Ln page: a shorter range or a search makes fewer.</numerusform>
            <numerusform>The first of %Ln pages: a shorter range or a search makes fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln pages.</source>
        <translation>
            <numerusform>The first of %Ln page.</numerusform>
            <numerusform>The first of %Ln pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events have no marking at all and are not withheld.</source>
        <translation>
            <numerusform>%n event has no marking at all and is not withheld.</numerusform>
            <numerusform>%n events have no marking at all and are not withheld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources have no marking at all and are not withheld.</source>
        <translation>
            <numerusform>%n source has no marking at all and is not withheld.</numerusform>
            <numerusform>%n sources have no marking at all and are not withheld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are left out: the format has no place for them.</source>
        <translation>
            <numerusform>%n event is left out: the format has no place for it.</numerusform>
            <numerusform>%n events are left out: the format has no place for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::File</name>
    <message numerus="yes">
        <source>%n members have a name that their object has already, the first of them in line %1; they are read as columns “NAME (2)”</source>
        <translation>
            <numerusform>%n member has a name that its object has already, in line %1; it is read as a column “NAME (2)”</numerusform>
            <numerusform>%n members have a name that their object has already, the first of them in line %1; they are read as columns “NAME (2)”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules of recurrence are kept but not carried out: each is one event, at its first time</source>
        <translation>
            <numerusform>%n rule of recurrence is kept but not carried out: it is one event, at its first time</numerusform>
            <numerusform>%n rules of recurrence are kept but not carried out: each is one event, at its first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have more cells than there are columns; the surplus is kept as text</source>
        <translation>
            <numerusform>%n row has more cells than there are columns; the surplus is kept as text</numerusform>
            <numerusform>%n rows have more cells than there are columns; the surplus is kept as text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that a chronology cannot hold (dates, markings, grades) are kept as texts</source>
        <translation>
            <numerusform>%n value that a chronology cannot hold (a date, marking or grade) is kept as text</numerusform>
            <numerusform>%n values that a chronology cannot hold (dates, markings, grades) are kept as texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references to records that are not in the file are left out</source>
        <translation>
            <numerusform>%n reference to a record that is not in the file is left out</numerusform>
            <numerusform>%n references to records that are not in the file are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column %1 holds %n dates that name a part of a time without its bounds, such as %2; the whole is taken, the text is kept, and the part is offered</source>
        <translation>
            <numerusform>column %1 holds %n date that names a part of a time without its bounds, %2; the whole is taken, the text is kept, and the part is offered</numerusform>
            <numerusform>column %1 holds %n dates that name a part of a time without its bounds, such as %2; the whole is taken, the text is kept, and the part is offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have fewer cells than there are columns; the missing ones are empty</source>
        <translation>
            <numerusform>%n row has fewer cells than there are columns; the missing ones are empty</numerusform>
            <numerusform>%n rows have fewer cells than there are columns; the missing ones are empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of actors differ from others in capitals or blanks alone and are taken for the same actor, such as “%1” for “%2”; other capitals are kept as an alias</source>
        <translation>
            <numerusform>%n name of an actor differs from another in capitals or blanks alone and is taken for the same actor, such as “%1” for “%2”; other capitals are kept as an alias</numerusform>
            <numerusform>%n names of actors differ from others in capitals or blanks alone and are taken for the same actor, such as “%1” for “%2”; other capitals are kept as an alias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row %1 was named as the header, but the table has only %n rows</source>
        <translation>
            <numerusform>the row %1 was named as the header, but the table has only %n row</numerusform>
            <numerusform>the row %1 was named as the header, but the table has only %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates of column %1 are read with the day first, as was named</source>
        <translation>
            <numerusform>%n date of column %1 is read with the day first, as was named</numerusform>
            <numerusform>%n dates of column %1 are read with the day first, as was named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates of column %1 are read with the month first, as was named</source>
        <translation>
            <numerusform>%n date of column %1 is read with the month first, as was named</numerusform>
            <numerusform>%n dates of column %1 are read with the month first, as was named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters are not in the encoding %1, the first of them in line %2; each is read as “%3”</source>
        <translation>
            <numerusform>%n character is not in the encoding %1, in line %2; it is read as “%3”</numerusform>
            <numerusform>%n characters are not in the encoding %1, the first of them in line %2; each is read as “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the sheet “%1” cannot be read, as they point at texts that the workbook does not hold: %2</source>
        <translation>
            <numerusform>%n cell of the sheet “%1” cannot be read, as it points at a text that the workbook does not hold: %2</numerusform>
            <numerusform>%n cells of the sheet “%1” cannot be read, as they point at texts that the workbook does not hold: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column %1 holds %n dates that may be day and month or month and day, and %2; they are kept as texts</source>
        <translation>
            <numerusform>column %1 holds %n date that may be day and month or month and day, and %2; it is kept as text</numerusform>
            <numerusform>column %1 holds %n dates that may be day and month or month and day, and %2; they are kept as texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column %1 holds %n dates whose years lack the century, such as %2; they are kept as texts</source>
        <translation>
            <numerusform>column %1 holds %n date whose year lacks the century: %2; it is kept as text</numerusform>
            <numerusform>column %1 holds %n dates whose years lack the century, such as %2; they are kept as texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates of column %1 have years of two digits, which are read as those from %2 to %3, as was named</source>
        <translation>
            <numerusform>%n date of column %1 has a year of two digits, which is read as one of those from %2 to %3, as was named</numerusform>
            <numerusform>%n dates of column %1 have years of two digits, which are read as those from %2 to %3, as was named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what Kronika&apos;s events and actors name are not in this file: links to it are left out, and all else is called by its id or as its references say</source>
        <translation>
            <numerusform>%n thing that Kronika&apos;s events and actors name is not in this file: links to it are left out, and all else is called by its id or as its references say</numerusform>
            <numerusform>%n things that Kronika&apos;s events and actors name are not in this file: links to them are left out, and all else is called by its id or as its references say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the sheet “%1” show less of a date than they hold, such as %2, which shows %3 and holds %4; what they show is read, and what they hold is kept with the chronology</source>
        <translation>
            <numerusform>%n cell of the sheet “%1” shows less of a date than it holds: %2 shows %3 and holds %4; what it shows is read, and what it holds is kept with the chronology</numerusform>
            <numerusform>%n cells of the sheet “%1” show less of a date than they hold, such as %2, which shows %3 and holds %4; what they show is read, and what they hold is kept with the chronology</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have a time of day and no date, which may stand once, above them; they are undated</source>
        <translation>
            <numerusform>%n row has a time of day and no date, which may stand once, above it; it is undated</numerusform>
            <numerusform>%n rows have a time of day and no date, which may stand once, above them; they are undated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::ImportAccount</name>
    <message numerus="yes">
        <source>%n markings (TLP) cannot be read and count as TLP:RED.</source>
        <translation>
            <numerusform>%n marking (TLP) cannot be read and counts as TLP:RED.</numerusform>
            <numerusform>%n markings (TLP) cannot be read and count as TLP:RED.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are undated, as their dates cannot be read: %1.</source>
        <translation>
            <numerusform>%n record is undated, as its date cannot be read: %1.</numerusform>
            <numerusform>%n records are undated, as their dates cannot be read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events have no date.</source>
        <translation>
            <numerusform>%n event has no date.</numerusform>
            <numerusform>%n events have no date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n files</source>
        <translation>
            <numerusform>Import of %n file</numerusform>
            <numerusform>Import of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::MergeDialog</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added beside</source>
        <translation>
            <numerusform>%n to be added beside</numerusform>
            <numerusform>%n to be added beside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what %1 holds is probably here already. What you accept becomes one with what is here: what the file says besides is added, and where the two differ, what is here stays, which the account tells; the rest is added beside it.</source>
        <translation>
            <numerusform>%n of what %1 holds is probably here already. What you accept becomes one with what is here: what the file says besides is added, and where the two differ, what is here stays, which the account tells; the rest is added beside it.</numerusform>
            <numerusform>%n of what %1 holds are probably here already. What you accept becomes one with what is here: what the file says besides is added, and where the two differ, what is here stays, which the account tells; the rest is added beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::MergeFlow</name>
    <message numerus="yes">
        <source>Import of %n files</source>
        <translation>
            <numerusform>Import of %n file</numerusform>
            <numerusform>Import of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events added</source>
        <translation>
            <numerusform>%n event added</numerusform>
            <numerusform>%n events added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events brought up to date</source>
        <translation>
            <numerusform>%n event brought up to date</numerusform>
            <numerusform>%n events brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events became one with what was here</source>
        <translation>
            <numerusform>%n event became one with what was here</numerusform>
            <numerusform>%n events became one with what was here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events here already</source>
        <translation>
            <numerusform>%n event here already</numerusform>
            <numerusform>%n events here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors added</source>
        <translation>
            <numerusform>%n actor added</numerusform>
            <numerusform>%n actors added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors became one with those here</source>
        <translation>
            <numerusform>%n actor became one with one here</numerusform>
            <numerusform>%n actors became one with those here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are earlier versions of what the chronology has: they are kept beside it word for word, and change nothing that is shown</source>
        <translation>
            <numerusform>%n record is an earlier version of what the chronology has: it is kept beside it word for word, and changes nothing that is shown</numerusform>
            <numerusform>%n records are earlier versions of what the chronology has: they are kept beside it word for word, and change nothing that is shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events older than here, kept beside</source>
        <translation>
            <numerusform>%n event older than here, kept beside</numerusform>
            <numerusform>%n events older than here, kept beside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors older than here, kept beside</source>
        <translation>
            <numerusform>%n actor older than here, kept beside</numerusform>
            <numerusform>%n actors older than here, kept beside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more values differ in the same way</source>
        <translation>
            <numerusform>%n more value differs in the same way</numerusform>
            <numerusform>%n more values differ in the same way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that were here are marked more strictly now, as the file marks what it says of them</source>
        <translation>
            <numerusform>%n record that was here is marked more strictly now, as the file marks what it says of it</numerusform>
            <numerusform>%n records that were here are marked more strictly now, as the file marks what it says of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ, one of them stays</source>
        <translation>
            <numerusform>%n value differs, one of the two stays</numerusform>
            <numerusform>%n values differ, one of each two stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked more strictly</source>
        <translation>
            <numerusform>%n marked more strictly</numerusform>
            <numerusform>%n marked more strictly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::PageExport</name>
    <message numerus="yes">
        <source>and %n more lanes</source>
        <translation>
            <numerusform>and %n more lane</numerusform>
            <numerusform>and %n more lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty lanes not shown</source>
        <translation>
            <numerusform>%n empty lane not shown</numerusform>
            <numerusform>%n empty lanes not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::PreferencesDialog</name>
    <message numerus="yes">
        <source>Searches, times and selections of %n files are remembered.</source>
        <translation>
            <numerusform>Searches, times and selections of %n file are remembered.</numerusform>
            <numerusform>Searches, times and selections of %n files are remembered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::PrintFlow</name>
    <message numerus="yes">
        <source>Print %n events?</source>
        <translation>
            <numerusform>Print %n event?</numerusform>
            <numerusform>Print %n events?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their list alone fills about %n pages. A search makes it shorter.</source>
        <translation>
            <numerusform>Their list alone fills about %n page. A search makes it shorter.</numerusform>
            <numerusform>Their list alone fills about %n pages. A search makes it shorter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::ReportText</name>
    <message numerus="yes">
        <source>The file has %n errors, so nothing of it is shown.</source>
        <translation>
            <numerusform>The file has %n error, so nothing of it is shown.</numerusform>
            <numerusform>The file has %n errors, so nothing of it is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n warnings.</source>
        <translation>
            <numerusform>This file has %n warning.</numerusform>
            <numerusform>This file has %n warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::StatusText</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actors</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradictions</source>
        <translation>
            <numerusform>%Ln contradiction</numerusform>
            <numerusform>%Ln contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events</source>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::TableImport</name>
    <message numerus="yes">
        <source>%n events, </source>
        <translation>
            <numerusform>%n event, </numerusform>
            <numerusform>%n events, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a date.</source>
        <translation>
            <numerusform>%n of them without a date.</numerusform>
            <numerusform>%n of them without a date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::TableQuestions</name>
    <message numerus="yes">
        <source>Dates of the column “%1”, such as “%2” (%3, or %4), may be read in two ways (%n):</source>
        <translation>
            <numerusform>A date of the column “%1”, “%2” (%3, or %4), may be read in two ways (%n):</numerusform>
            <numerusform>Dates of the column “%1”, such as “%2” (%3, or %4), may be read in two ways (%n):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates of the column “%1”, such as “%2” (%3, or %4), do not say the century (%n). Their years are among:</source>
        <translation>
            <numerusform>A date of the column “%1”, “%2” (%3, or %4), does not say the century (%n). Its year is among:</numerusform>
            <numerusform>Dates of the column “%1”, such as “%2” (%3, or %4), do not say the century (%n). Their years are among:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::TimelineView</name>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kronika::Tip</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events match</source>
        <translation>
            <numerusform>%1 of %n event matches</numerusform>
            <numerusform>%1 of %n events match</numerusform>
        </translation>
    </message>
</context>
</TS>
