// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the spreadsheet of TimelineJS (Knight Lab) as CSV: that of version 3 (Year, Month, Day, ...) and the old one
// (Start Date, End Date).
#include "models/io/iomessage.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/dateparts.h"
#include "models/io/table/namedrow.h"
#include "models/io/table/showndate.h"
#include "models/io/text/datetext.h"
#include "models/io/text/html.h"
#include "models/io/textimport.h"

namespace kronika {

namespace {

constexpr RecordRule kTimelineJsCsvRecords[] = {
    {"row", Becomes::Event, "undated if it has no year that can be read"},
    {"title row", Becomes::KeptAside, "Type title: title and description of the chronology"},
    {"era row", Becomes::KeptAside, "Type era: a background era"},
    {"*", Becomes::Skipped, "a row whose cells are all empty"},
};

constexpr FieldRule kTimelineJsCsvFields[] = {
    {"row", "Year", "when, with Month, Day and Time, to the deepest part"},
    {"row", "Month", "when"},
    {"row", "Day", "when"},
    {"row", "Time", "when"},
    {"row", "End Year", "the end of when, with End Month, End Day and End Time; an end equal to the start is dropped"},
    {"row", "End Month", "the end of when"},
    {"row", "End Day", "the end of when"},
    {"row", "End Time", "the end of when"},
    {"row", "Start Date", "when (old sheets: month/day/year, unless one of the dates can only be day/month)"},
    {"row", "End Date", "the end of when (old sheets)"},
    {"row", "Headline", "title"},
    {"row", "Text", "description, HTML as Markdown"},
    {"row", "Media", "an attachment and a source, if it is a web address"},
    {"row", "Media Credit", "publisher of that source"},
    {"row", "Media Caption", "title of that source"},
    {"row", "Group", "an actor"},
    {"row", "Tag", "tags (old sheets)"},
    {"row", "Type", "what the row is"},
};

constexpr MappingTable kTimelineJsCsvMapping{kTimelineJsCsvRecords, kTimelineJsCsvFields};

bool isSheet(const table::Header &header)
{
    return header.has("Headline") && (header.has("Year") || header.has("Start Date"));
}

class SheetReader
{
public:
    SheetReader(const DecodedText &decoded, table::Dialect dialect)
        : m_text(decoded.text)
        , m_dialect(dialect)
        , m_names(table::headerOf(m_text, dialect).names)
        , m_rows(m_text, dialect)
        , m_builder(m_text, PlaceStyle::Lines, kTimelineJsCsvMapping)
        , m_cells(m_names, m_builder, "row")
    {
        sayEncoding(m_builder, decoded);
    }

    ImportOutcome run(const ImportOptions &options, const Progress &progress)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        const bool isWhole = seeDates(progress) && table::forEachBelow(m_rows, 1, m_text.size(), progress,
                                                                       [this](const table::Row &row) { readRow(row); });
        if (!isWhole)
            return m_builder.cancelled();
        sayOrder();
        return m_builder.finish();
    }

private:
    /// One date that can only be day/month tells all others. False if it was cancelled.
    bool seeDates(const Progress &progress)
    {
        std::vector<std::size_t> columns;
        for (std::size_t n = 0; n < m_names.size(); ++n) {
            if (m_names[n] == "Start Date" || m_names[n] == "End Date")
                columns.push_back(n);
        }
        table::DelimitedRows rows(m_text, m_dialect);
        return columns.empty() || table::forEachBelow(rows, 1, m_text.size(), progress, [&](const table::Row &row) {
                   for (const std::size_t column : columns) {
                       if (column < row.cells.size())
                           m_dates.see(row.cells[column].text);
                   }
               });
    }

    void sayOrder()
    {
        if (m_dates.readAsTold() > 0)
            m_builder.warn(IoMessage::tr("found dates such as 05/06/2014 alone; they are read with the month first, as "
                                         "sheets of TimelineJS write them"),
                           0);
    }

    void readRow(const table::Row &row)
    {
        m_builder.read();
        m_cells.begin(row);
        const bool isEmpty =
            std::all_of(row.cells.begin(), row.cells.end(), [](const table::Cell &cell) { return cell.text.empty(); });
        if (isEmpty)
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "its cells are all empty"), row.offset);
        const QString type = QString::fromStdString(m_cells.take("Type")).trimmed().toLower();
        // A second title is a slide like others, as the first has the chronology's.
        if (type == QLatin1String("title") && !std::exchange(m_hasTitle, true))
            return readTitle();
        if (type == QLatin1String("era"))
            return readEra();
        if (!type.isEmpty())
            m_cells.giveBack("Type");
        readSlide();
    }

    void readTitle()
    {
        if (const std::string headline = titleFromHtml(m_cells.take("Headline")); !headline.empty())
            m_builder.info().title = headline;
        m_builder.info().description = markdownFromHtml(m_cells.take("Text"));
        m_cells.keepRest(m_builder.info().unknown, "timelinejsTitle");
        m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "title and description of the chronology"),
                            m_cells.offset());
    }

    void readEra()
    {
        const std::string start = dateOf("Year", "Month", "Day", "Time", "Start Date");
        const std::string end = dateOf("End Year", "End Month", "End Day", "End Time", "End Date");
        Era era;
        era.title = titleFromHtml(m_cells.take("Headline"));
        if (!start.empty())
            era.when = datetext::interval(start, end).value_or(std::string());
        m_cells.keepRest(era.unknown, "timelinejs");
        if (m_builder.add(std::move(era)))
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "background eras"), m_cells.offset());
        else
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "an era without dates that can be read"),
                           m_cells.offset());
    }

    /// What stands there makes no date with the rest.
    void leaveOut(const char *name)
    {
        m_cells.giveBack(name);
        const std::string_view text = m_cells.peek(name);
        if (!text.empty())
            m_builder.warn(
                IoMessage::tr("found “%1” in column “%2”, which makes no date with the rest; the date is read "
                              "without it, and it is kept aside")
                    .arg(QString::fromUtf8(text.data(), qsizetype(text.size())).left(60), QString::fromLatin1(name)),
                m_cells.offset());
    }

    /// To the deepest part that is there; empty, and given back, if there is no year.
    std::string dateOf(const char *year, const char *month, const char *day, const char *time, const char *whole)
    {
        if (const std::string text = m_cells.take(whole); !text.empty()) {
            const table::DateReading reading = m_dates.read(text);
            if (reading.kind == table::CellDate::Date)
                return reading.edtf;
            m_cells.giveBack(whole);
        }
        const auto number = [this](const char *name) { return datetext::wholeNumber(m_cells.take(name), true); };
        const auto y = number(year);
        if (!y) {
            m_cells.giveBack(year);
            return {};
        }
        std::string date = datetext::yearText(*y);
        const auto two = [](std::int64_t n) { return (n < 10 ? "-0" : "-") + std::to_string(n); };
        const auto m = number(month);
        if (!m || !isSoundDate(date + two(*m))) {
            leaveOut(month);
            return date;
        }
        date += two(*m);
        const auto d = number(day);
        if (!d || !isSoundDate(date + two(*d))) {
            leaveOut(day);
            return date;
        }
        date += two(*d);
        const auto clock = table::clockText(m_cells.take(time));
        if (!clock) {
            leaveOut(time);
            return date;
        }
        return table::withClock(date, *clock);
    }

    void readWhen(Event &event)
    {
        event.when = dateOf("Year", "Month", "Day", "Time", "Start Date");
        const std::string end = dateOf("End Year", "End Month", "End Day", "End Time", "End Date");
        if (event.when.empty()) {
            m_builder.warnUndated(IoMessage::tr("found no year that can be read; the event is undated"),
                                  m_cells.offset());
            for (const char *name : {"End Year", "End Month", "End Day", "End Time", "End Date"})
                m_cells.giveBack(name);
            return;
        }
        if (end.empty())
            return;
        if (const auto span = datetext::interval(event.when, end)) {
            event.when = *span;
            return;
        }
        m_builder.warn(IoMessage::tr("found an end before the start; it is kept aside"), m_cells.offset());
        for (const char *name : {"End Year", "End Month", "End Day", "End Time", "End Date"})
            m_cells.giveBack(name);
    }

    void readMedia(Event &event)
    {
        const std::string address = m_cells.take("Media");
        if (!isWebAddress(address))
            return m_cells.giveBack("Media");
        Source source;
        source.url = address;
        source.title = titleFromHtml(m_cells.take("Media Caption"));
        source.publisher = titleFromHtml(m_cells.take("Media Credit"));
        event.attachments.push_back({.path = {}, .url = address, .title = source.title, .sha256 = {}, .unknown = {}});
        if (source.title.empty())
            source.title = address;
        Claim claim;
        claim.source = m_builder.sourceLike(source);
        event.claims.push_back(std::move(claim));
    }

    void readSlide()
    {
        Event event;
        event.title = titleFromHtml(m_cells.take("Headline"));
        event.description = markdownFromHtml(m_cells.take("Text"));
        readWhen(event);
        if (const std::string group = titleFromHtml(m_cells.take("Group")); !group.empty())
            event.actors.push_back({.id = m_builder.actorNamed(group), .role = {}, .unknown = {}});
        if (const std::string tag = m_cells.take("Tag"); !tag.empty())
            event.tags.push_back(tag);
        readMedia(event);
        const std::string shown(m_cells.peek("Display Date"));
        m_cells.keepRest(event.unknown, "timelinejs");
        const std::string when = event.when;
        const std::string id = m_builder.add(std::move(event));
        offerShownDate(m_builder, shown, id, when);
    }

    std::string_view m_text;
    table::Dialect m_dialect;
    std::vector<std::string> m_names;
    table::DelimitedRows m_rows;
    ImportBuilder m_builder;
    table::NamedRow m_cells;
    /// The old sheets are American where they do not say otherwise, and of our time.
    table::DateColumn m_dates{{.order = table::DateOrder::MonthDay, .firstYear = 1969}};
    bool m_hasTitle = false;
};

ImportOutcome readSheet(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const DecodedText decoded = decodedFile(bytes, options);
    const table::Dialect dialect = table::guessDialect(decoded.text.substr(0, kSniffBytes)).dialect;
    ImportOutcome outcome = SheetReader(decoded, dialect).run(options, progress);
    outcome.report.format = QStringLiteral("timelinejs-csv");
    return outcome;
}

int sniffSheet(std::string_view prefix)
{
    const DecodedText decoded = decodedText(QByteArray(prefix.data(), qsizetype(prefix.size())));
    return isSheet(table::headerOf(decoded.text, table::guessDialect(decoded.text).dialect)) ? 90 : 0;
}

} // namespace

extern const Importer timelinejscsvImporter{
    .name = "timelinejs-csv",
    .description = "TimelineJS (Knight Lab) spreadsheet as CSV",
    .endings = "timelinejs.csv",
    .sniff = sniffSheet,
    .read = readSheet,
    .explanation =
        "As TimelineJS JSON: a date is as precise as the parts that are given, times have no zone, and a shown date "
        "such\n"
        "as \"c. 1984\" is kept and offered, never applied unasked. Start Date of the old sheets is month/day/year,\n"
        "unless one of the dates can only be day/month.\n",
    .mapping = &kTimelineJsCsvMapping,
    .takesEncoding = true,
};

} // namespace kronika
