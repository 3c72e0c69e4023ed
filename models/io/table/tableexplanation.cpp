// SPDX-License-Identifier: GPL-3.0-or-later
// What of a table becomes what, and how that can be told: for the account of an import and `kronika formats --explain`.
#include "models/io/table/tableimport.h"

namespace kronika::table {

namespace {

constexpr RecordRule kRecords[] = {
    {"row", Becomes::Event, "each row below the header; undated if its dates cannot be read"},
    {"line above the table", Becomes::KeptAside, "what stands above the header"},
    {"remark among the rows", Becomes::KeptAside,
     "a line that begins with # in a table of more than one column, a row of HXL tags, the line below the header of a "
     "Markdown table"},
    {"row of totals", Becomes::KeptAside,
     "a row without a date that begins with Total, Summe, Celkem, Razem and the like and holds numbers besides"},
    {"second row of the header", Becomes::KeptAside,
     "the row below the header that holds words where all others hold numbers or dates: units, parts of merged cells"},
    {"*", Becomes::Skipped, "a row whose cells are all empty"},
};

constexpr FieldRule kFields[] = {
    {"row", "when", "when (date, datum, kdy, kiedy, wann, quand, ...): a date, or a span in one cell"},
    {"row", "start, end",
     "when (start, from, od, von, début, ...; end, to, do, bis, fin, ...); a missing end is unknown; of a start that "
     "is one of several times (between 843 and 848) the day, month, year or decade that holds them (084X), else it is "
     "unknown, and its text is kept; an end likewise"},
    {"row", "year, month, day",
     "when; time, end-year, end-month, end-day, end-time and zone likewise; a time may be a span (08:40-09:10), and of "
     "one that is about so (~17:00) the day is taken and the time offered"},
    {"row", "zone",
     "the zone of the row's times: UTC, +02:00, CEST, ET, Europe/Prague; of another one, or one of several (IST), only "
     "the day is placed and the time kept as text"},
    {"row", "life-start, life-end", "when (birth, death, founded, ...) of a row that has no other date"},
    {"row", "title",
     "title; without such a column the first text that is nothing else; NA, null, - and the like are none: then the "
     "description, another text or the category"},
    {"row", "description", "description"},
    {"row", "actor",
     "actors, several of them separated by ; or | or a line end; \"Name (target)\" has a role, others that of their "
     "column (victim, speaker, sender, recipient, ...); names that differ in "
     "capitals alone are one actor, its other spellings aliases"},
    {"row", "category", "category"},
    {"row", "tags", "tags, separated likewise, or by commas"},
    {"row", "confidence",
     "confidence, if it is a whole number from 0 to 100, or none, low, medium, high (0, 15, 50, 85: STIX 2.1); else "
     "kept aside and said"},
    {"row", "marking", "marking (TLP); what is none is kept aside and said, and withheld under a ceiling"},
    {"row", "source, url",
     "sources, each a claim of the event; addresses are parted from each other and from texts, texts at ; or | where "
     "each part is short enough to be a name, and not within a quotation"},
    {"row", "within", "within"},
    {"row", "titles, attachments", "the same, in a table that Kronika wrote; its date in words is not kept besides"},
    {"row", "id",
     "id; a column whose values repeat is none, unless --map says so. Into an open chronology, rows of "
     "the same id update its events; ids that are mere numbers (1, 2, 3) only if at least half of them are the same by "
     "more than that, see kronika(1): the same time and like titles, or, where dates were corrected, the same title"},
};

} // namespace

const MappingTable kTableMapping{kRecords, kFields};

const char *const kTableExplanation =
    "The first row of words is the header, if a word of it is known or the cells below are of another kind (dates, "
    "numbers,\n"
    "addresses); where nothing tells, it is read as a record, and that is said. Its words (English, Czech, Polish, "
    "German,\n"
    "French, Russian, Spanish, Italian) and what stands below them say what a column is; every other column is kept "
    "with its event. A "
    "list of\n"
    "one column whose lines begin with dates (1989-11-17: March in Prague) gives dates and titles. "
    "Delimiter\n"
    "and encoding are guessed, too. Dates are\n"
    "EDTF, ISO, 28. 5. 2025, 28 May 2025, spring 2022, c. 1984, since 2022 and the like (in six languages), each as "
    "precise\n"
    "as it is written; of early, mid, late 2022 the year is taken and its part offered;\n"
    "whether 05/06/2025 is in May or June is decided by the other dates of the column, or it is left undated and "
    "said.\n"
    "Of JSON are read an array of objects, an object a line, and of one object the longest list of objects with dates "
    "in\n"
    "it, one or two levels down (which one is said, and what stands beside it is kept with the chronology), or all "
    "its\n"
    "members if each is an object with a date, or itself if it has a date. Objects within a row make columns of their\n"
    "own: timeline.incident.year; there the last word counts, and a column of the row itself before it. A place on a "
    "map\n"
    "(geometry) is kept as it stands.\n"
    "Of a workbook the first sheet that holds something is read or, where that gives no dates (a cover), the one with "
    "most\n"
    "dated rows; which one is said. A cell is what its number format shows, a time of day with the seconds that it "
    "holds; a number that is no day there (negative, "
    "0, the 29 February "
    "1900\n"
    "that never was) is kept as text.\n"
    "\n"
    "--map takes entries separated by commas: FIELD=COLUMN. FIELD is one of when, start, end, time, end-time, year,\n"
    "month, day, end-year, end-month, end-day, within, zone, id, title, description, actor, category, tags, "
    "confidence,\n"
    "marking, source, url. COLUMN is the name above it, or #3 for the third; A+B joins two columns; names with , + = "
    "stand in\n"
    "double quotes; 'a text in single quotes' stands in every row; nothing means that no column is this. Besides:\n"
    "actor=A|B are actors of two columns (likewise tags, source, url, description);\n"
    "order=dmy or order=mdy for dates in numbers of which no other in the column says it (order:COLUMN=dmy for one "
    "column),\n"
    "short-years=1969 for years of two digits (12/31/99, 28-May-25), which are then from 1969 to 2068, and undated if "
    "nobody\n"
    "says so (short-years:COLUMN=1900 for one column), serials=1900 (or 1904) for numbers that are days as "
    "spreadsheets\n"
    "count them, delimiter=; or delimiter=tab, encoding=windows-1250,\n"
    "header=no or header=3 (its row), timezone=Europe/Prague for times without a zone, split=; for the characters "
    "between\n"
    "several actors, tags or sources in a cell, sheet=NAME of a workbook, fill=COLUMN for a column in which a blank "
    "cell\n"
    "means what stands above it. What is not said is guessed. Other formats "
    "of\n"
    "plain text (ics, bodyfile, tln, l2tcsv, plaso-csv, timesketch-csv, timelinejs-csv) take encoding= alone.\n"
    "--profile FILE holds the same entries, one or more a line; a line that begins with # is a remark. --map wins.\n";

} // namespace kronika::table
