// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tableimport.h"

#include "models/io/iomessage.h"
#include "models/io/table/asiderows.h"
#include "models/io/table/celltext.h"
#include "models/io/table/columncells.h"
#include "models/io/table/datedlines.h"
#include "models/io/table/filledrows.h"
#include "models/io/table/numbercells.h"
#include "models/io/table/rowline.h"
#include "models/io/table/tabledates.h"
#include "models/io/table/tablelists.h"
#include "models/io/table/tableremarks.h"
#include "models/io/table/tablesample.h"

#include <algorithm>
#include <optional>

namespace kronika::table {

namespace {

constexpr std::size_t kRowsPerTick = 4096;
/// From the first so many rows the window takes the examples of a column.
constexpr std::size_t kSampleRows = 1000;

class TableReader
{
public:
    TableReader(TableInput &input, const ImportOptions &options, const Progress &progress)
        : m_input(input)
        , m_options(options)
        , m_progress(progress)
        , m_rows(&input.rows)
        , m_builder(input.text, input.style, kTableMapping)
    {
    }

    ImportOutcome run()
    {
        m_builder.info().title = m_options.fileName.section(u'.', 0, 0).toStdString();
        m_builder.info().timezone = m_input.map.zone;
        if (!m_input.beside.empty())
            m_builder.keepInChronology("json", m_input.beside);
        TableSample sample = sampleOf(*m_rows, m_input.style == PlaceStyle::Cells);
        if (sample.tooWide)
            return m_builder.refuse(saidOfWidth(), *sample.tooWide);
        if (holdsDatedLines(sample.rows)) {
            m_rows = &m_datedLines.emplace(m_input.rows);
            sample = sampleOf(*m_rows, m_input.style == PlaceStyle::Cells);
        }
        const Status planned = plan(std::move(sample.rows), sample.isWhole);
        if (!planned)
            return m_builder.refuse(planned.error().text(), 0);
        if (!m_plan.filled.empty())
            m_rows = &m_filledRows.emplace(*m_rows, m_plan.filled, m_firstRow);
        const bool isWhole = takeAll();
        if (m_tooWide)
            return m_builder.refuse(saidOfWidth(), *m_tooWide);
        if (const auto fault = m_rows->fault())
            return refused(*fault);
        if (!isWhole)
            return m_builder.cancelled();
        if (m_line)
            m_line->finish();
        sayWhatWasOdd();
        tellFindings();
        return m_builder.finish();
    }

private:
    /// False if it was stopped. Rows cannot be gone through within themselves: where one needs the dates of all, they
    /// are gone through again from there.
    bool takeAll()
    {
        bool isWhole = false;
        do {
            m_mustSee = false;
            std::size_t n = 0;
            isWhole = m_rows->forEach([&](const Row &row) {
                const std::size_t at = n++;
                if (at % kRowsPerTick == 0 && m_progress && !tick(row))
                    return false;
                if (at < m_taken)
                    return true;
                if (m_input.style == PlaceStyle::Lines && isTooWide(row))
                    m_tooWide = row.offset;
                else if (take(row, at))
                    ++m_taken;
                return !m_tooWide && !m_mustSee;
            });
            if (m_mustSee)
                seeWhole();
        } while (m_mustSee);
        return isWhole;
    }

    bool tick(const Row &row)
    {
        const Reach reach = m_rows->reach().value_or(Reach{row.offset, m_input.text.size()});
        return m_progress(reach.done, reach.total);
    }

    /// Of all of it, at no place.
    static ImportOutcome refused(const Error &error)
    {
        ImportOutcome outcome;
        outcome.report.isImport = true;
        outcome.report.diagnostics.add({Severity::Error, {}, {}, error.text()});
        return outcome;
    }

    /// Where no column holds dates, texts that begin with them do.
    bool holdsDatedLines(const std::vector<SampleRow> &sample) const
    {
        if (!m_input.names.empty() || m_input.isOurs || !areDatedLines(sample))
            return false;
        const std::vector<Role> roles = shapeOf(sample, m_input.map.header).roles;
        return std::none_of(roles.begin(), roles.end(),
                            [](Role role) { return isDateRole(role) || role == Role::Year; });
    }

    /// By the row of names, which is taken from the sample with all above it. `isWhole`: the table has no more rows.
    Result<TableShape> shapeOfRows(std::vector<SampleRow> &sample, bool isWhole)
    {
        const std::optional<int> told = m_input.map.header;
        if (told && *told >= 0 && std::size_t(*told) >= sample.size())
            return saidOfHeader(*told, sample.size(), isWhole);
        TableShape shape = shapeOf(sample, told, m_input.isOurs);
        if (!isWhole && !m_input.isOurs && findLateValues(shape, sample))
            shape = shapeOf(sample, told);
        if (shape.isHeaderInDoubt && namesColumnsOf(sample.front()))
            shape = shapeOf(sample, 0);
        if (shape.isHeaderInDoubt)
            m_remarks.push_back(saidOfDoubtfulHeader(sample.front()));
        if (shape.isHeaderUnknown && !m_input.isOurs && !namesColumnsOf(sample[*shape.header]))
            m_remarks.push_back(saidOfUnknownHeader(sample[*shape.header]));
        if (m_datedLines)
            shape.roles.front() = Role::When;
        m_header = shape.header;
        m_firstRow = shape.header ? *shape.header + 1 : 0;
        m_width = std::max(usualWidth(sample), m_header ? sample[*m_header].size() : 0);
        sample.erase(sample.begin(), sample.begin() + std::ptrdiff_t(std::min(m_firstRow, sample.size())));
        m_hasSubHeader = shape.header && !m_input.isOurs && isSubHeader(sample);
        if (m_hasSubHeader || (shape.header && !sample.empty() && isRuleOrTags(sample.front()))) {
            sample.erase(sample.begin());
            shape.roles = guessRoles(shape.names, sample, m_input.isOurs);
        }
        return shape;
    }

    Result<TableShape> shapeOfNames(const std::vector<SampleRow> &sample) const
    {
        TableShape shape;
        shape.names = m_input.names;
        shape.roles = guessRoles(m_input.plainNames.empty() ? shape.names : m_input.plainNames, sample);
        for (const std::string &name : m_input.plainNames)
            shape.parts.push_back(name.empty());
        return shape;
    }

    Status plan(std::vector<SampleRow> sample, bool isWhole)
    {
        Result<TableShape> found = m_input.names.empty() ? shapeOfRows(sample, isWhole) : shapeOfNames(sample);
        if (!found)
            return found.error();
        const TableShape &shape = *found;
        findSerials(shape, sample);
        Result<TablePlan> made = planOf(shape, sample, m_input.map);
        if (!made)
            return made.error();
        m_plan = *std::move(made);
        if (m_input.isOurs)
            planOwnColumns(m_plan);
        else if (auto others = saidOfOtherDates(m_plan, sample))
            m_remarks.push_back(*std::move(others));
        if (auto counts = m_input.isOurs ? std::nullopt : saidOfCounts(shape.names, sample))
            m_remarks.push_back(*std::move(counts));
        m_dates.emplace(m_plan, m_input.map);
        m_doubts.resize(m_dates->columnCount());
        m_rules.emplace(RowRules{.plan = m_plan, .dates = *m_dates});
        const bool isOfLines = m_input.names.empty() && m_input.style == PlaceStyle::Lines;
        m_rules->width = isOfLines ? m_width : m_plan.names.size();
        m_rules->separators = m_input.map.separators.value_or(std::string(kGuessedSeparators)) + '\n';
        m_rules->wantsUnread = m_input.findings != nullptr;
        for (const Role role : {Role::Actor, Role::Tags, Role::Description, Role::Source, Role::Url, Role::Category}) {
            for (const Slot &slot : m_plan.of(role)) {
                for (const SlotPart &part : slot) {
                    if (!part.isConstant && !m_input.isOurs)
                        m_rules->mayBeNothing.push_back(part.column);
                }
            }
        }
        for (const Slot &slot : m_plan.of(Role::Title)) {
            if (slot.size() == 1 && !slot.front().isConstant && !m_input.isOurs)
                m_rules->titles.push_back(slot.front().column);
        }
        const std::string zone = m_input.map.zone.empty() ? "UTC" : m_input.map.zone;
        if (auto named = Zone::byName(QString::fromStdString(zone)))
            m_rules->zone = *named;
        for (std::size_t column = 0; column < m_plan.names.size(); ++column) {
            m_accounts.push_back(&m_builder.field({}, m_plan.names[column]));
            m_accounts.back()->becomes = m_plan.becomes(column);
            if (!m_accounts.back()->becomes.empty())
                m_rules->mapped.push_back(column);
        }
        startFindings();
        if (m_plan.has(Role::Id))
            expectOwnIds();
        return done();
    }

    void expectOwnIds()
    {
        if (m_input.style != PlaceStyle::Cells)
            return m_builder.expectOwnIds();
        std::string room;
        m_rows->forEach([&](const Row &row) {
            m_builder.expectOwnId(textOf(m_plan.of(Role::Id).front(), row, room));
            return true;
        });
    }

    /// Whether what a person said of columns names one as it stands in this row.
    bool namesColumnsOf(const SampleRow &row) const
    {
        const std::vector<MapEntry> &entries = m_input.map.entries;
        return std::any_of(entries.begin(), entries.end(), [&row](const MapEntry &entry) {
            return std::any_of(entry.parts.begin(), entry.parts.end(), [&row](const MapPart &part) {
                return !part.isConstant && !part.number && columnOf(row, part).has_value();
            });
        });
    }

    /// A column that should hold dates, and holds what spreadsheets keep of them.
    void findSerials(const TableShape &shape, const std::vector<SampleRow> &cells)
    {
        for (std::size_t column = 0; column < shape.names.size() && !m_serials; ++column) {
            if (isDateRole(roleOfHeader(shape.names[column])) && areSerials(cells, column))
                m_serials = column;
        }
    }

    /// Adds to the sample the first row of each column that has its first value behind it and, by its header, may be a
    /// date or a title. Whether there is any.
    bool findLateValues(const TableShape &shape, std::vector<SampleRow> &sample)
    {
        const std::size_t first = shape.header ? *shape.header + 1 : 0;
        const std::vector<SampleRow> cells(sample.begin() + std::ptrdiff_t(first), sample.end());
        std::vector<std::size_t> wanted;
        for (std::size_t column = 0; column < shape.names.size(); ++column) {
            const Role role = roleOfHeader(shape.names[column]);
            if ((isDateRole(role) || role == Role::Title) && isEmptyColumn(cells, column))
                wanted.push_back(column);
        }
        const std::size_t before = sample.size();
        std::size_t n = 0;
        m_rows->forEach([&](const Row &row) {
            const std::size_t at = n++;
            if (at < before)
                return !wanted.empty();
            if (at % kRowsPerTick == 0 && m_progress && !tick(row))
                return false;
            const auto isGiven = [&row](std::size_t column) { return !trimmed(row.text(column)).empty(); };
            if (std::none_of(wanted.begin(), wanted.end(), isGiven))
                return true;
            std::erase_if(wanted, isGiven);
            SampleRow &copy = sample.emplace_back();
            for (const Cell &cell : row.cells)
                copy.emplace_back(cell.text);
            return !wanted.empty();
        });
        return sample.size() > before;
    }

    /// False if it can only be read once the dates of all rows are known.
    bool take(const Row &row, std::size_t n)
    {
        if (n < m_firstRow) {
            if (m_header != n)
                keepLine(row);
            return true;
        }
        if (const char *why = asideOf(row, n)) {
            m_asides.push_back({why, joined(row), row.offset});
            return true;
        }
        if (!m_line)
            m_line.emplace(*m_rules, m_builder, m_input.text, [this](const RowNotes &notes) { tell(notes); });
        m_mustSee = !m_isSeenWhole && m_dates->needsAll(row);
        if (m_mustSee)
            return false;
        noteSamples(row);
        m_line->add(row);
        return true;
    }

    /// Looks at the dates of all rows, without which those from here on cannot be read.
    void seeWhole()
    {
        m_isSeenWhole = true;
        m_line->drain();
        std::size_t n = 0;
        m_rows->forEach([&](const Row &row) {
            if (n++ >= m_firstRow)
                m_dates->see(row);
            return true;
        });
        m_dates->shareOrders();
        ++m_rules->datesVersion;
    }

    /// Titles and remarks above a table.
    void keepLine(const Row &row)
    {
        m_builder.read();
        if (row.isBlank()) {
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "its cells are all empty"), row.offset);
            return;
        }
        describe(joined(row));
        m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "lines above the table, as its description"),
                            row.offset);
    }

    void describe(const std::string &line)
    {
        std::string &description = m_builder.info().description;
        description += (description.empty() ? "" : "\n") + line;
    }

    /// Why a row is no record; null: it is one.
    const char *asideOf(const Row &row, std::size_t n) const
    {
        // Below the header a line of dashes or one of tags for machines (#date+occurred).
        const bool isFirst = n == m_firstRow && m_header;
        const bool isTable = m_input.names.empty() && !m_plan.names.empty() && !m_input.isOurs;
        if ((m_input.hasRemarks && row.text(0).starts_with('#')) || (isFirst && isRuleOrTags(row)) ||
            (isTable && m_input.style == PlaceStyle::Lines && mayBeRemark(row) && isRemark(row, m_plan)))
            return QT_TRANSLATE_NOOP("kronika::File", "remarks and tags among the rows, as a part of its description");
        if (isFirst && m_hasSubHeader)
            return QT_TRANSLATE_NOOP("kronika::File", "a second row of the header, as a part of its description");
        if (isTable && isTotals(row, m_plan))
            return QT_TRANSLATE_NOOP("kronika::File", "rows of totals, as a part of its description");
        return nullptr;
    }

    void tellAsides()
    {
        for (const Aside &aside : m_asides) {
            m_builder.read();
            describe(aside.text);
            m_builder.keepAside(aside.why, aside.offset);
        }
    }

    /// What was noted of some rows, in their order; on the thread that read them.
    void tell(const RowNotes &notes)
    {
        m_builder.read(notes.read);
        for (const std::size_t offset : notes.blank)
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "its cells are all empty"), offset);
        for (const auto &[message, offset] : notes.warnings)
            m_builder.warn(message, offset);
        for (const std::size_t offset : notes.undated)
            m_builder.noteUndated(offset);
        m_builder.countWarnings(notes.warningCount - notes.warnings.size());
        m_shortRows.add(notes.shortRows);
        m_longRows.add(notes.longRows);
        m_timesAlone.add(notes.timesAlone);
        m_dated += notes.dated;
        addDoubts(m_doubts, notes.doubts);
        for (std::size_t column = 0; column < notes.mapped.size(); ++column)
            m_accounts[column]->mapped += notes.mapped[column];
        for (std::size_t column = 0; column < notes.keptAside.size(); ++column) {
            if (notes.keptAside[column] > 0)
                account(column).keptAside += notes.keptAside[column];
        }
        for (const RowNotes::Unread &unread : notes.unread)
            tellUnread(unread);
    }

    void tellUnread(const RowNotes::Unread &unread)
    {
        if (m_input.findings->unreadCount++ >= TableFindings::kMaxUnread)
            return;
        // Rows come in the order in which they stand.
        if (m_input.style == PlaceStyle::Cells)
            m_position = positionOfCell(unread.offset);
        else
            advance(m_position, m_input.text.substr(m_passed, unread.offset - m_passed));
        m_passed = unread.offset;
        m_input.findings->unread.push_back({m_position, unread.reason, unread.text});
    }

    void noteSamples(const Row &row)
    {
        if (m_input.findings == nullptr || m_sampledRows++ >= kSampleRows)
            return;
        std::vector<ColumnFinding> &columns = m_input.findings->columns;
        for (std::size_t n = 0; n < std::min(columns.size(), row.cells.size()); ++n) {
            if (columns[n].samples.size() < TableFindings::kMaxSamples && !row.cells[n].text.empty())
                columns[n].samples.emplace_back(row.cells[n].text);
        }
    }

    void startFindings()
    {
        if (m_input.findings == nullptr)
            return;
        TableFindings &findings = *m_input.findings;
        for (const std::string &name : m_plan.names)
            findings.columns.push_back({.name = name});
        for (std::size_t role = 0; role < m_plan.slots.size(); ++role) {
            for (const Slot &slot : m_plan.slots[role]) {
                for (const SlotPart &part : slot) {
                    if (part.isConstant)
                        findings.constants.push_back({static_cast<Role>(role), part.constant});
                    else
                        findings.columns[part.column].role = static_cast<Role>(role);
                }
            }
        }
        findings.header = m_header;
        findings.hasDates = m_plan.hasDates();
    }

    void tellFindings()
    {
        if (m_input.findings == nullptr)
            return;
        m_dates->tell(m_input.findings->columns, m_doubts);
        m_input.findings->hasDates = m_plan.hasDates() && !isDateless();
    }

    FieldAccount &account(std::size_t column)
    {
        return column < m_accounts.size() ? *m_accounts[column] : m_builder.field({}, m_rules->nameOf(column));
    }

    /// There are rows, and not one of them has a date, not even one of two readings.
    bool isDateless() const
    {
        const bool isAmbiguous = std::any_of(m_doubts.begin(), m_doubts.end(),
                                             [](const DateDoubts &doubts) { return doubts.ambiguous > 0; });
        return m_line && m_dated == 0 && !isAmbiguous;
    }

    void sayThatDatesAreMissing()
    {
        // A table without rows lacks more than dates, which is said.
        if (!m_line || (m_plan.hasDates() && !isDateless()))
            return;
        m_builder.warn(saidOfMissingDates(m_plan));
        if (m_serials)
            m_builder.warn(saidOfSerials(m_plan.names[*m_serials]));
    }

    void sayWhatWasOdd()
    {
        tellAsides();
        for (const Remark &remark : m_remarks)
            m_builder.warn(remark);
        sayThatDatesAreMissing();
        for (const auto &[why, offset] : m_input.skipped) {
            m_builder.read();
            m_builder.skip(why, offset);
        }
        for (const Remark &warning : m_input.warnings)
            m_builder.warn(warning);
        sayWhatCannotBeRead(m_rows->unreadable());
        if (const HeldCells held = m_rows->held(); !held.said.isEmpty()) {
            m_builder.warn(held.said, held.firstOffset);
            m_builder.keepInChronology("cells", held.json);
        }
        for (const std::size_t offset : m_rows->strayQuotes())
            m_builder.warn(IoMessage::tr("found a quote that encloses no cell; it is read as a character"), offset);
        // A sheet holds no empty cells.
        if (m_input.names.empty() && m_input.style == PlaceStyle::Lines && m_shortRows.count > 0)
            m_builder.warn(IoMessage::tr("%n rows have fewer cells than there are columns; the missing ones are empty",
                                         nullptr, IoMessage::count(m_shortRows.count)),
                           m_shortRows.first);
        if (m_longRows.count > 0)
            m_builder.warn(IoMessage::tr("%n rows have more cells than there are columns; the surplus is kept as text",
                                         nullptr, IoMessage::count(m_longRows.count)),
                           m_longRows.first);
        if (m_timesAlone.count > 0 && m_dated > 0)
            m_builder.warn(saidOfTimesAlone(m_timesAlone.count), m_timesAlone.first);
        m_dates->report(m_builder, m_doubts);
    }

    void sayWhatCannotBeRead(const UnreadableCells &cells)
    {
        if (cells.count == 0)
            return;
        m_builder.warn(cells.said, cells.offsets.front());
        for (std::size_t column = 0; column < cells.byColumn.size(); ++column) {
            if (cells.byColumn[column] > 0)
                account(column).lost += cells.byColumn[column];
        }
        if (m_input.findings == nullptr)
            return;
        for (const std::size_t offset : cells.offsets)
            m_input.findings->unread.push_back({positionOfCell(offset), cells.said, {}});
        m_input.findings->unreadCount += cells.offsets.size();
    }

    TableInput &m_input;
    const ImportOptions &m_options;
    const Progress &m_progress;
    /// Those of the input, or what was made of them.
    Rows *m_rows;
    std::optional<DatedLines> m_datedLines;
    std::optional<FilledRows> m_filledRows;
    ImportBuilder m_builder;
    TablePlan m_plan;
    std::optional<TableDates> m_dates;
    std::optional<RowRules> m_rules;
    std::size_t m_firstRow = 0;
    std::optional<std::size_t> m_header;
    /// What was decided of its columns and may be meant otherwise.
    std::vector<Remark> m_remarks;
    std::size_t m_taken = 0;
    std::optional<std::size_t> m_tooWide;
    bool m_mustSee = false;
    bool m_isSeenWhole = false;
    std::vector<FieldAccount *> m_accounts;
    TextPosition m_position{1, 1};
    std::size_t m_passed = 0;
    std::size_t m_sampledRows = 0;
    Noted m_shortRows;
    Noted m_longRows;
    Noted m_timesAlone;
    std::size_t m_dated = 0;
    std::optional<std::size_t> m_serials;
    /// A row that is no record.
    struct Aside
    {
        const char *why;
        std::string text;
        std::size_t offset;
    };
    std::vector<Aside> m_asides;
    bool m_hasSubHeader = false;
    /// Of most rows, or of the header if that is wider.
    std::size_t m_width = 0;
    std::vector<DateDoubts> m_doubts;
    /// Reads with all of the above.
    std::optional<RowLine> m_line;
};

} // namespace

ImportOutcome importTable(TableInput input, const ImportOptions &options, const Progress &progress)
{
    return TableReader(input, options, progress).run();
}

} // namespace kronika::table
