// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tableimport.h"

#include "models/io/iomessage.h"
#include "models/io/table/tabledates.h"
#include "models/io/table/tablefields.h"
#include "models/io/table/tablesample.h"

#include <algorithm>
#include <optional>

namespace kronika::table {

namespace {

constexpr std::size_t kSampleRows = 1000;
constexpr std::size_t kRowsPerTick = 4096;
/// What cells that made nothing are kept under.
constexpr const char *kFamily = "table";

class TableReader
{
public:
    TableReader(TableInput &input, const ImportOptions &options, const Progress &progress)
        : m_input(input)
        , m_options(options)
        , m_progress(progress)
        , m_builder(input.text, input.style, kTableMapping)
    {
    }

    ImportOutcome run()
    {
        m_builder.info().title = m_options.fileName.section(u'.', 0, 0).toStdString();
        m_builder.info().timezone = m_input.map.zone;
        TableSample sample = sampleOf(m_input.rows);
        if (sample.tooWide)
            return m_builder.refuse(saidOfWidth(), *sample.tooWide);
        const Status planned = plan(std::move(sample.rows));
        if (!planned)
            return m_builder.refuse(planned.error().text(), 0);
        std::size_t n = 0;
        std::optional<std::size_t> tooWide;
        const bool isWhole = m_input.rows.forEach([&](const Row &row) {
            if (n++ % kRowsPerTick == 0 && m_progress && !m_progress(row.offset, m_input.text.size()))
                return false;
            if (isTooWide(row))
                tooWide = row.offset;
            else
                take(row, n - 1);
            return !tooWide;
        });
        if (tooWide)
            return m_builder.refuse(saidOfWidth(), *tooWide);
        if (!isWhole)
            return m_builder.cancelled();
        sayWhatWasOdd();
        tellFindings();
        return m_builder.finish();
    }

private:
    Status plan(std::vector<SampleRow> sample)
    {
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
        m_fields.emplace(m_plan, m_builder, m_input.map);
        for (std::size_t column = 0; column < m_plan.names.size(); ++column) {
            m_accounts.push_back(&m_builder.field({}, m_plan.names[column]));
            m_accounts.back()->becomes = m_plan.becomes(column);
        }
        startFindings();
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
        if (row.isBlank()) {
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "its cells are all empty"), row.offset);
            noteUnread(row, IoMessage::tr("its cells are all empty"));
            return;
        }
        noteSamples(row);
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
        if (row.isBlank()) {
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "its cells are all empty"), row.offset);
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
        m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "lines above the table, as its description"),
                            row.offset);
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
        if (!when.trouble.isEmpty())
            noteUnread(row, when.trouble);
        m_fields->fill(row, event);
        UnknownMembers kept;
        const auto keep = [&](std::size_t column) {
            const std::string_view text = row.text(column);
            if (text.empty())
                return;
            appendTextMember(kept, nameOf(column), text);
            ++account(column).keptAside;
        };
        // In order: behind the last cell of a short row there is nothing to keep.
        for (std::size_t n = 0; n < m_plan.kept.size() && m_plan.kept[n] < row.cells.size(); ++n)
            keep(m_plan.kept[n]);
        std::sort(when.kept.begin(), when.kept.end());
        when.kept.erase(std::unique(when.kept.begin(), when.kept.end()), when.kept.end());
        for (const std::size_t column : when.kept)
            keep(column);
        for (std::size_t column = m_plan.names.size(); column < row.cells.size(); ++column)
            keep(column);
        for (const std::size_t column : m_fields->unread())
            keep(column);
        if (!kept.empty())
            appendObjectMember(event.unknown, kFamily, kept);
        countMapped(row, when.kept);
        const std::string date = event.when;
        const std::string id = m_builder.add(std::move(event));
        if (!when.offered.empty())
            m_builder.offer(QString::fromUtf8(QT_TRANSLATE_NOOP(
                                "kronika::Offer", "“early”, “mid” or “late” is said: probably this part is meant")),
                            {id, date, std::move(when.offered)});
    }

    void noteUnread(const Row &row, const QString &reason)
    {
        if (m_input.findings == nullptr || m_input.findings->unreadCount++ >= TableFindings::kMaxUnread)
            return;
        // Rows come in the order in which they stand.
        advance(m_position, m_input.text.substr(m_passed, row.offset - m_passed));
        m_passed = row.offset;
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).simplified());
        m_input.findings->unread.push_back({m_position, reason, cells.join(QStringLiteral(" | "))});
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
        if (m_input.findings != nullptr)
            m_dates->tell(m_input.findings->columns);
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
                IoMessage::tr(
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
            m_builder.warn(IoMessage::tr("found a quote that encloses no cell; it is read as a character"), offset);
        if (m_input.names.empty() && m_shortRows > 0)
            m_builder.warn(IoMessage::tr("%n rows have fewer cells than there are columns; the missing ones are empty",
                                         nullptr, IoMessage::count(m_shortRows)),
                           m_firstShort);
        if (m_longRows > 0)
            m_builder.warn(IoMessage::tr("%n rows have more cells than there are columns; the surplus is kept as text",
                                         nullptr, IoMessage::count(m_longRows)),
                           m_firstLong);
        m_dates->report(m_builder);
    }

    TableInput &m_input;
    const ImportOptions &m_options;
    const Progress &m_progress;
    ImportBuilder m_builder;
    TablePlan m_plan;
    std::optional<TableDates> m_dates;
    std::optional<TableFields> m_fields;
    std::size_t m_firstRow = 0;
    std::optional<std::size_t> m_header;
    bool m_isSeenWhole = false;
    std::vector<FieldAccount *> m_accounts;
    TextPosition m_position{1, 1};
    std::size_t m_passed = 0;
    std::size_t m_sampledRows = 0;
    std::size_t m_shortRows = 0;
    std::size_t m_firstShort = 0;
    std::size_t m_longRows = 0;
    std::size_t m_firstLong = 0;
};

} // namespace

ImportOutcome importTable(TableInput input, const ImportOptions &options, const Progress &progress)
{
    return TableReader(input, options, progress).run();
}

} // namespace kronika::table
