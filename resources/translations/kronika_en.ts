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
</context>
<context>
    <name>kronika::MergeDialog</name>
    <message numerus="yes">
        <source>%n of what %1 holds is probably here already. What you accept becomes one with what is here, and nothing that either says is lost; the rest is added beside it.</source>
        <translation>
            <numerusform>%n of what %1 holds is probably here already. What you accept becomes one with what is here, and nothing that either says is lost; the rest is added beside it.</numerusform>
            <numerusform>%n of what %1 holds are probably here already. What you accept becomes one with what is here, and nothing that either says is lost; the rest is added beside it.</numerusform>
        </translation>
    </message>
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
        <source>Dates of the column “%1”, such as %2, may be read in two ways (%n):</source>
        <translation>
            <numerusform>Dates of the column “%1”, such as %2, may be read in two ways (%n):</numerusform>
            <numerusform>Dates of the column “%1”, such as %2, may be read in two ways (%n):</numerusform>
        </translation>
    </message>
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
</context>
</TS>
