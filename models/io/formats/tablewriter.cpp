// SPDX-License-Identifier: GPL-3.0-or-later
// Writes CSV and TSV: a row an event in the order of the file, a column for each row of the field table.
#include "models/document/fields.h"
#include "models/document/marking.h"
#include "models/document/tablecell.h"
#include "models/io/contentcounts.h"
#include "models/io/exportsink.h"
#include "models/io/losses.h"
#include "models/time/zonedtext.h"

namespace kronika {

namespace {

/// Whether one end is a time of day without an offset.
bool isOnZonesClock(const EdtfDate &date)
{
    const auto isOne = [](const EdtfEnd &end) {
        return end.kind == EndKind::Known && end.hasTime && !end.offsetSeconds;
    };
    return isOne(date.start()) || isOne(date.end());
}

/// A table has no zone, and its times are read in UTC: so each has its offset where the chronology has another zone.
/// `isLeft`: it cannot, as where the clock of the zone has a time twice.
std::string whenOfRow(const Snapshot &snapshot, EventIndex event, bool &isLeft)
{
    const std::string text(snapshot.when(event));
    const std::string &zone = snapshot.info().timezone;
    isLeft = false;
    if (zone.empty() || zone == "UTC" || text.find('T') == std::string::npos)
        return text;
    const Result<EdtfDate> date = EdtfDate::parse(text, EdtfMode::Extended);
    if (!date || !isOnZonesClock(*date))
        return text;
    const std::string timed = onClock(*date, snapshot.zone(), snapshot.zone(), OffsetText::Written);
    const Result<EdtfDate> again = EdtfDate::parse(timed, EdtfMode::Extended);
    isLeft = !again || isOnZonesClock(*again) || again->qualifiers() != date->qualifiers();
    return isLeft ? text : timed;
}

/// A row may be read without the others: each bears the marking that holds for all its words. Titles and names are the
/// chronology's own, as translations have a column or are left out; the date in words alone is in its language.
std::string cellOf(const Snapshot &snapshot, EventIndex event, const Field &field)
{
    const std::string_view key(field.key);
    bool isLeft = false;
    if (key == "when")
        return whenOfRow(snapshot, event, isLeft);
    const std::string language = key == "date" ? snapshot.info().language : std::string();
    return key == "marking" ? rowMarking(snapshot, event) : field.text(snapshot, event, language).toStdString();
}

Status writeTable(const Snapshot &snapshot, char delimiter, bool guards, ExportSink &&sink)
{
    std::string line;
    const auto add = [&line, delimiter](std::string_view cell) {
        if (!line.empty())
            line += delimiter;
        line += cell;
    };
    for (const Field &field : eventFields())
        add(field.key);
    sink << line << "\r\n";
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n) {
        bool isFirst = true;
        for (const Field &field : eventFields()) {
            const std::string text = cellOf(snapshot, static_cast<EventIndex>(n), field);
            if (!isFirst)
                sink << std::string_view(&delimiter, 1);
            isFirst = false;
            sink << tableCell(guards ? spreadsheetSafe(withoutReach(text, Overrides::Kept)) : apostrophesKept(text),
                              delimiter);
        }
        sink << "\r\n";
        if (!sink.step())
            break;
    }
    return sink.finish();
}

Status writeCsv(const Snapshot &snapshot, const ExportOptions &options, const Write &write, const Progress &progress)
{
    return writeTable(snapshot, ',', options.guardsFormulas, ExportSink(write, progress, snapshot.eventCount()));
}

Status writeTsv(const Snapshot &snapshot, const ExportOptions &options, const Write &write, const Progress &progress)
{
    return writeTable(snapshot, '\t', options.guardsFormulas, ExportSink(write, progress, snapshot.eventCount()));
}

/// What has a column.
constexpr Contents kTableHolds{Content::ChronologyMarking,
                               Content::UndatedEvents,
                               Content::YearsBeyondFourDigits,
                               Content::Uncertainty,
                               Content::OpenEnds,
                               Content::Precision,
                               Content::Offsets,
                               Content::Microseconds,
                               Content::Within,
                               Content::Descriptions,
                               Content::TitlesInOtherLanguages,
                               Content::MoreActors,
                               Content::Roles,
                               Content::Categories,
                               Content::Tags,
                               Content::Confidence,
                               Content::Markings,
                               Content::Attachments};

/// Words for people: which of them are a title, and which what it says, a reader cannot tell.
constexpr Contents kTableTells{Content::Claims, Content::SourceTitles, Content::MoreSources, Content::Links};
constexpr const char *kTableElsewhere =
    QT_TRANSLATE_NOOP("kronika::Loss", "but as words, which are kept as they stand when the table is read again");

/// Those whose row says more than they do.
std::size_t milderThanTheirRows(const Snapshot &snapshot)
{
    std::size_t count = 0;
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n) {
        const EventExtras *extras = snapshot.extras(static_cast<EventIndex>(n));
        const auto own = extras == nullptr ? std::nullopt : tlpBorne(extras->marking, extras->unknown);
        const auto level = own ? own : tlpBorne(snapshot.info().marking, snapshot.info().unknown);
        count += rowMarking(snapshot, static_cast<EventIndex>(n)) == (level ? nameOf(*level) : "") ? 0 : 1;
    }
    return count;
}

std::size_t timesLeftToTheZone(const Snapshot &snapshot)
{
    std::size_t count = 0;
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n) {
        bool isLeft = false;
        whenOfRow(snapshot, EventIndex{n}, isLeft);
        count += isLeft ? 1 : 0;
    }
    return count;
}

std::vector<Loss> lossesOfTables(const Snapshot &snapshot)
{
    std::vector<Loss> losses = lossOfControls(snapshot, LostControls::OfTables);
    for (Loss &loss : losses)
        loss.note =
            QString::fromUtf8(QT_TRANSLATE_NOOP("kronika::Loss", "but not where formulas are left as they are"));
    if (const std::size_t count = milderThanTheirRows(snapshot); count > 0)
        losses.push_back(
            {QString::fromUtf8(QT_TRANSLATE_NOOP("kronika::Loss", "markings of events that are milder than those of "
                                                                  "their sources, actors or linked events")),
             count, QString::fromUtf8(QT_TRANSLATE_NOOP("kronika::Loss", "as their rows bear the strictest"))});
    if (const std::size_t count = timesLeftToTheZone(snapshot); count > 0)
        losses.push_back(
            {QString::fromUtf8(QT_TRANSLATE_NOOP("kronika::Loss", "times of which no offset is known, as the clock of "
                                                                  "the time zone has them twice: read again, they are "
                                                                  "in UTC")),
             count});
    if (const std::size_t count = doubtfulPlacesCount(snapshot); count > 0)
        losses.push_back({QString::fromUtf8(kDoubtfulPlaces), count});
    return losses;
}

constexpr const char *kTableExplanation =
    "One row an event, in the order of the chronology; one column a field, named as "
    "in the .kronika format, and \"date\", the\n"
    "date in words of the chronology's language; titles and names are those of the original. The marking of a row is "
    "the strictest of the event's, the sources' that it cites and the events' that it links to, each of which has the "
    "chronology's if it has none of its own. Times of day without an offset get that of the chronology's time zone, if "
    "it has\n"
    "another than UTC. Lists are joined by \"; \"; "
    "every actor has its role in brackets behind its name, so that a name with brackets of its own is read again as "
    "it is; the roles of actors are English in whatever language the window speaks, but for your own words; claims "
    "(source: what it says) and\n"
    "links (kind: title of the other event) are words for people, and stay words when the table is read again. RFC "
    "4180 "
    "with CR LF; a cell that a "
    "spreadsheet would take for a formula gets an\n"
    "apostrophe before it, and so does what stands behind a comma, semicolon, bar, tab or line end within a cell, "
    "where a\n"
    "spreadsheet may part it; with --no-guard only before an apostrophe that stands before a formula already. Reading "
    "the table again takes them away.\n";

} // namespace

extern const Exporter csvExporter{
    .name = "csv",
    .description = QT_TRANSLATE_NOOP("kronika::Format", "Comma-separated values"),
    .endings = "csv",
    .write = writeCsv,
    .holds = kTableHolds,
    .holdsElsewhere = kTableTells,
    .elsewhere = kTableElsewhere,
    .moreLosses = lossesOfTables,
    .explanation = kTableExplanation,
    .guardsFormulas = true,
};

extern const Exporter tsvExporter{
    .name = "tsv",
    .description = QT_TRANSLATE_NOOP("kronika::Format", "Tab-separated values"),
    .endings = "tsv tab",
    .write = writeTsv,
    .holds = kTableHolds,
    .holdsElsewhere = kTableTells,
    .elsewhere = kTableElsewhere,
    .moreLosses = lossesOfTables,
    .explanation = kTableExplanation,
    .guardsFormulas = true,
};

} // namespace kronika
