// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tableimport.h"

#include "models/io/table/tabledates.h"
#include "models/io/table/tablelists.h"
#include "models/io/text/datetext.h"
#include "models/io/text/html.h"

#include <algorithm>
#include <memory>

namespace kronika::table {

namespace {

constexpr std::size_t kSampleRows = 1000;
constexpr std::size_t kRowsPerTick = 4096;
constexpr std::string_view kSeparators = ";|\n";
/// What cells that made nothing are kept under.
constexpr const char *kFamily = "table";

constexpr RecordRule kRecords[] = {
    {"row", Becomes::Event, "each row below the header; undated if its dates cannot be read"},
    {"line above the table", Becomes::KeptAside, "what stands above the header"},
    {"*", Becomes::Skipped, "a row whose cells are all empty"},
};

constexpr FieldRule kFields[] = {
    {"row", "when", "when (date, datum, kdy, kiedy, wann, quand, ...): a date, or a span in one cell"},
    {"row", "start, end",
     "when (start, from, od, von, début, ...; end, to, do, bis, fin, ...); a missing end is unknown"},
    {"row", "year, month, day", "when; time, end-year, end-month, end-day, end-time and zone likewise"},
    {"row", "life-start, life-end", "when (birth, death, founded, ...) of a row that has no other date"},
    {"row", "title", "title; without such a column the first text that is nothing else"},
    {"row", "description", "description"},
    {"row", "actor", "actors, several of them separated by ; or | or a line end; \"Name (target)\" has a role"},
    {"row", "category", "category"},
    {"row", "tags", "tags, separated likewise, or by commas"},
    {"row", "confidence", "confidence, if it is a whole number from 0 to 100"},
    {"row", "marking", "marking (TLP)"},
    {"row", "source, url", "sources, each a claim of the event"},
    {"row", "within", "within"},
    {"row", "id", "id"},
};

std::string markingOf(std::string_view text)
{
    std::string marking = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed().toUpper().toStdString();
    if (!marking.empty() && !marking.starts_with("TLP:"))
        marking.insert(0, "TLP:");
    return marking;
}

bool isBlankRow(const Row &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
        return cell.text.find_first_not_of(" \t\r\n") == std::string_view::npos;
    });
}

class TableReader
{
public:
    TableReader(TableInput &input, const ImportOptions &options, const Progress &progress)
        : m_input(input)
        , m_options(options)
        , m_progress(progress)
        , m_separators(input.map.separators.value_or(std::string(kSeparators)))
        , m_builder(input.text, input.style, kTableMapping)
    {
    }

    ImportOutcome run()
    {
        m_builder.info().title = m_options.fileName.section(u'.', 0, 0).toStdString();
        m_builder.info().timezone = m_input.map.zone;
        const Status planned = plan();
        if (!planned)
            return m_builder.refuse(planned.error().text(), 0);
        std::size_t n = 0;
        const bool isWhole = m_input.rows.forEach([&](const Row &row) {
            if (n++ % kRowsPerTick == 0 && m_progress && !m_progress(row.offset, m_input.text.size()))
                return false;
            take(row, n - 1);
            return true;
        });
        if (!isWhole)
            return m_builder.cancelled();
        sayWhatWasOdd();
        return m_builder.finish();
    }

private:
    Status plan()
    {
        std::vector<SampleRow> sample;
        m_input.rows.forEach([&sample](const Row &row) {
            SampleRow &copy = sample.emplace_back();
            for (const Cell &cell : row.cells)
                copy.emplace_back(cell.text);
            return sample.size() < kSampleRows;
        });
        TableShape shape;
        if (m_input.names.empty()) {
            shape = shapeOf(sample, m_input.map.header);
            m_firstRow = shape.header ? *shape.header + 1 : 0;
            m_header = shape.header;
            sample.erase(sample.begin(), sample.begin() + std::ptrdiff_t(std::min(m_firstRow, sample.size())));
        } else {
            shape.names = m_input.names;
            shape.roles = guessRoles(shape.names, sample);
        }
        Result<TablePlan> made = planOf(shape, sample, m_input.map);
        if (!made)
            return made.error();
        m_plan = *std::move(made);
        m_dates.emplace(m_plan, m_input.map);
        for (std::size_t column = 0; column < m_plan.names.size(); ++column) {
            m_accounts.push_back(&m_builder.field({}, m_plan.names[column]));
            m_accounts.back()->becomes = m_plan.becomes(column);
        }
        return done();
    }

    void take(const Row &row, std::size_t n)
    {
        if (n < m_firstRow) {
            if (m_header != n)
                keepLine(row);
            return;
        }
        m_builder.read();
        if (isBlankRow(row)) {
            m_builder.skip(QStringLiteral("its cells are all empty"), row.offset);
            return;
        }
        if (!m_isSeenWhole && m_dates->needsAll(row)) {
            m_isSeenWhole = true;
            std::size_t k = 0;
            m_input.rows.forEach([&](const Row &other) {
                if (k++ >= m_firstRow)
                    m_dates->see(other);
                return true;
            });
        }
        noteLength(row);
        readRow(row);
    }

    /// Titles and remarks above a table.
    void keepLine(const Row &row)
    {
        m_builder.read();
        if (isBlankRow(row)) {
            m_builder.skip(QStringLiteral("its cells are all empty"), row.offset);
            return;
        }
        std::string text;
        for (const Cell &cell : row.cells) {
            if (!text.empty() && !cell.text.empty())
                text += ' ';
            text += cell.text;
        }
        std::string &description = m_builder.info().description;
        description += (description.empty() ? "" : "\n") + text;
        m_builder.keepAside(QStringLiteral("lines above the table, as its description"), row.offset);
    }

    void noteLength(const Row &row)
    {
        const std::size_t columns = m_plan.names.size();
        if (row.cells.size() < columns && m_shortRows++ == 0)
            m_firstShort = row.offset;
        if (row.cells.size() > columns && m_longRows++ == 0)
            m_firstLong = row.offset;
    }

    void readRow(const Row &row)
    {
        Event event;
        TableDates::When when = m_dates->read(row, m_builder);
        event.when = std::move(when.edtf);
        fillTexts(row, event);
        fillLists(row, event);
        UnknownMembers kept;
        const auto keep = [&](std::size_t column) {
            const std::string_view text = row.text(column);
            if (text.empty())
                return;
            appendTextMember(kept, nameOf(column), text);
            ++account(column).keptAside;
        };
        for (const std::size_t column : m_plan.kept)
            keep(column);
        std::sort(when.kept.begin(), when.kept.end());
        when.kept.erase(std::unique(when.kept.begin(), when.kept.end()), when.kept.end());
        for (const std::size_t column : when.kept)
            keep(column);
        for (std::size_t column = m_plan.names.size(); column < row.cells.size(); ++column)
            keep(column);
        if (!m_unread.empty()) {
            for (const std::size_t column : m_unread)
                keep(column);
            m_unread.clear();
        }
        if (!kept.empty())
            appendMember(event.unknown, kFamily, "{" + kept + "}");
        countMapped(row, when.kept);
        m_builder.add(std::move(event));
    }

    void countMapped(const Row &row, const std::vector<std::size_t> &kept)
    {
        const std::size_t end = std::min(row.cells.size(), m_plan.names.size());
        for (std::size_t column = 0; column < end; ++column) {
            if (!row.cells[column].text.empty() && !m_accounts[column]->becomes.empty() &&
                std::find(kept.begin(), kept.end(), column) == kept.end())
                ++m_accounts[column]->mapped;
        }
    }

    std::string_view text(Role role, const Row &row)
    {
        return m_plan.has(role) ? table::textOf(m_plan.of(role).front(), row, m_room) : std::string_view();
    }

    void fillTexts(const Row &row, Event &event)
    {
        event.id = text(Role::Id, row);
        event.title = QString::fromStdString(std::string(text(Role::Title, row))).simplified().toStdString();
        for (const Slot &slot : m_plan.of(Role::Description)) {
            const std::string_view part = table::textOf(slot, row, m_room);
            if (!part.empty())
                event.description.append(event.description.empty() ? "" : "\n\n").append(part);
        }
        if (event.title.empty() && !event.description.empty())
            event.title = event.description.substr(0, std::min<std::size_t>(event.description.find('\n'), 200));
        if (const std::string_view category = text(Role::Category, row); !category.empty() && category != "-")
            event.category = m_builder.categoryNamed(category);
        if (const std::string_view marking = text(Role::Marking, row); !marking.empty())
            event.marking = markingOf(marking);
        event.within = text(Role::Within, row);
        if (const std::string_view confidence = text(Role::Confidence, row); !confidence.empty()) {
            const auto number = datetext::wholeNumber(
                confidence.ends_with('%') ? confidence.substr(0, confidence.size() - 1) : confidence);
            if (number && *number >= 0 && *number <= 100)
                event.confidence = static_cast<int>(*number);
            else
                keepUnread(Role::Confidence);
        }
    }

    void keepUnread(Role role)
    {
        for (const SlotPart &part : m_plan.of(role).front()) {
            if (!part.isConstant)
                m_unread.push_back(part.column);
        }
    }

    void fillLists(const Row &row, Event &event)
    {
        for (const Slot &slot : m_plan.of(Role::Actor)) {
            for (const std::string &part : parts(table::textOf(slot, row, m_room), m_separators)) {
                const NamedActor actor = actorIn(part);
                if (actor.name != "-")
                    event.actors.push_back({.id = m_builder.actorNamed(actor.name), .role = actor.role, .unknown = {}});
            }
        }
        for (const Slot &slot : m_plan.of(Role::Tags)) {
            for (std::string &tag : tagsIn(table::textOf(slot, row, m_room), m_separators))
                event.tags.push_back(std::move(tag));
        }
        if (!m_plan.has(Role::Source) && !m_plan.has(Role::Url))
            return;
        const std::string titles = joined(Role::Source, row);
        const std::string addresses = joined(Role::Url, row);
        for (const Source &source : sourcesIn(titles, addresses, m_separators)) {
            Claim claim;
            claim.source = m_builder.sourceLike(source);
            event.claims.push_back(std::move(claim));
        }
    }

    std::string joined(Role role, const Row &row)
    {
        std::string all;
        for (const Slot &slot : m_plan.of(role)) {
            const std::string_view part = table::textOf(slot, row, m_room);
            if (!part.empty())
                all.append(all.empty() ? "" : "\n").append(part);
        }
        return all;
    }

    std::string nameOf(std::size_t column) const
    {
        return column < m_plan.names.size() ? m_plan.names[column] : "column " + std::to_string(column + 1);
    }

    FieldAccount &account(std::size_t column)
    {
        return column < m_accounts.size() ? *m_accounts[column] : m_builder.field({}, nameOf(column));
    }

    void sayWhatWasOdd()
    {
        if (!m_plan.hasDates()) {
            QStringList names;
            for (std::size_t n = 0; n < std::min<std::size_t>(m_plan.names.size(), 12); ++n)
                names.append(QString::fromStdString(m_plan.names[n]));
            m_builder.warn(
                QStringLiteral(
                    "found no column of dates, so the rows are undated events; --map when=COLUMN names it (%1)")
                    .arg(names.join(QStringLiteral(", "))));
        }
        for (const auto &[why, offset] : m_input.skipped) {
            m_builder.read();
            m_builder.skip(why, offset);
        }
        for (const QString &warning : m_input.warnings)
            m_builder.warn(warning);
        for (const std::size_t offset : m_input.rows.strayQuotes())
            m_builder.warn(QStringLiteral("found a quote that encloses no cell; it is read as a character"), offset);
        if (m_input.names.empty() && m_shortRows > 0)
            m_builder.warn(QStringLiteral("%1 rows have fewer cells than there are columns; the missing ones are empty")
                               .arg(m_shortRows),
                           m_firstShort);
        if (m_longRows > 0)
            m_builder.warn(QStringLiteral("%1 rows have more cells than there are columns; the surplus is kept as text")
                               .arg(m_longRows),
                           m_firstLong);
        m_dates->report(m_builder);
    }

    TableInput &m_input;
    const ImportOptions &m_options;
    const Progress &m_progress;
    std::string m_separators;
    ImportBuilder m_builder;
    TablePlan m_plan;
    std::optional<TableDates> m_dates;
    std::size_t m_firstRow = 0;
    std::optional<std::size_t> m_header;
    bool m_isSeenWhole = false;
    std::vector<FieldAccount *> m_accounts;
    std::vector<std::size_t> m_unread;
    std::size_t m_shortRows = 0;
    std::size_t m_firstShort = 0;
    std::size_t m_longRows = 0;
    std::size_t m_firstLong = 0;
    std::string m_room;
};

} // namespace

const MappingTable kTableMapping{kRecords, kFields};

const char *const kTableExplanation =
    "The first row of words is the header. Its words (English, Czech, Polish, German, French) and what stands below "
    "them\n"
    "say what a column is; every other column is kept with its event. Delimiter and encoding are guessed, too. Dates "
    "are\n"
    "EDTF, ISO, 28. 5. 2025, 28 May 2025, spring 2022, c. 1984, since 2022 and the like, each as precise as it is "
    "written;\n"
    "whether 05/06/2025 is in May or June is decided by the other dates of the column, or it is left undated and "
    "said.\n"
    "\n"
    "--map takes entries separated by commas: FIELD=COLUMN. FIELD is one of when, start, end, time, end-time, year,\n"
    "month, day, end-year, end-month, end-day, within, zone, id, title, description, actor, category, tags, "
    "confidence,\n"
    "marking, source, url. COLUMN is the name above it, or #3 for the third; A+B joins two columns; names with , + = "
    "stand in\n"
    "double quotes; 'a text in single quotes' stands in every row; nothing means that no column is this. Besides:\n"
    "order=dmy or order=mdy for dates in numbers (and years of two digits are then from 1969 to 2068), delimiter=; or\n"
    "delimiter=tab, encoding=windows-1250, header=no or header=3 (its row), timezone=Europe/Prague for times without "
    "a\n"
    "zone, split=; for the characters between several actors, tags or sources in a cell, sheet=NAME of a workbook. "
    "What\n"
    "is not said is guessed.\n"
    "--profile FILE holds the same entries, one or more a line; a line that begins with # is a remark. --map wins.\n";

ImportOutcome importTable(TableInput input, const ImportOptions &options, const Progress &progress)
{
    return TableReader(input, options, progress).run();
}

} // namespace kronika::table
