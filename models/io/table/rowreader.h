// SPDX-License-Identifier: GPL-3.0-or-later
// Makes events of a batch of rows, straight into chunks, in three steps: read() and build() on any thread, settle()
// between them in the order of the batches, as ids and names depend on the rows before. Each thread has its own, and
// uses it batch after batch. Knows no format.
#pragma once

#include "models/io/midnights.h"
#include "models/io/table/rowbatch.h"
#include "models/io/table/rownotes.h"
#include "models/io/table/rowvalues.h"
#include "models/io/table/tabledates.h"
#include "models/io/table/textstore.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kronika::table {

/// What all rows are read by. Nothing of it changes while a batch is read.
struct RowRules
{
    const TablePlan &plan;
    const TableDates &dates;
    /// How often `dates` changed.
    std::size_t datesVersion = 0;
    std::string separators = {};
    /// How many cells a row should have.
    std::size_t width = 0;
    /// Columns that become something.
    std::vector<std::size_t> mapped = {};
    /// Of these, columns in which "NA" and the like are nothing.
    std::vector<std::size_t> mayBeNothing = {};
    /// Columns whose cells are titles, if they are no fillers.
    std::vector<std::size_t> titles = {};
    /// Of the chronology; none if it is not known.
    std::optional<Zone> zone = {};
    /// Somebody asks for the rows that could not be read.
    bool wantsUnread = false;

    /// "column 7" where there is no name.
    std::string nameOf(std::size_t column) const;
};

struct ReadyRows
{
    std::vector<std::shared_ptr<const EventChunk>> chunks;
    std::vector<std::uint64_t> idHashes;
};

class RowReader
{
public:
    RowReader(const RowRules &rules, std::shared_ptr<const SnapshotTables> tables);

    /// The batch must stay as it is until build() is done.
    void read(const RowBatch &batch);
    /// Gives ids, finds or makes what rows name. Rows before must be settled.
    void settle(ImportBuilder &builder);
    const RowNotes &notes() const { return m_notes; }
    ReadyRows build();

private:
    static constexpr std::uint32_t kNone = RowValues::kNone;

    struct ReadRow
    {
        std::string_view id;
        std::string_view title;
        std::string_view when;
        std::string_view within;
        EventTime time;
        WhenStyle style;
        /// As yet `time` says nothing.
        bool isTimeDue = false;
        std::uint32_t category = kNone;
        std::uint32_t actorsEnd = 0;
        std::uint32_t extras = kNone;
        std::uint32_t own = kNone;
        /// Of an id that is made: its number.
        std::size_t idNumber = 0;
    };
    /// What no other row has.
    struct Own
    {
        std::string description;
        UnknownMembers unknown;
    };
    struct OfferedRow
    {
        std::size_t row = 0;
        std::string date;
        /// Of kronika::Offer, to be translated.
        const char *why = nullptr;
    };

    void readRow(const Row &row);
    void readDate(const Row &row, ReadRow &out);
    /// What columns beside the date say of it.
    void offerBesides(const Row &row, const ReadRow &out);
    void readTexts(const Row &row, ReadRow &out);
    /// Of a row without one: the beginning of its description, or the text that tells most.
    std::string_view titleBesides(const Row &row, const ReadRow &out);
    /// Words that say that a cell holds nothing.
    void keepNothings(const Row &row);
    void noteLength(const Row &row);
    void keepRest(const Row &row, ReadRow &out);
    void keep(const Row &row, std::size_t column, UnknownMembers &kept);
    bool isSound(std::string_view date) const;
    /// Whether words of Kronika's own say this date, and nothing else.
    bool saysDate(std::string_view words, std::string_view when);
    void setAside(const char *name, std::string_view text, ReadRow &out);
    void setWithinAside(const Row &row, ReadRow &out);
    void sayUnread(const Row &row, std::size_t column);
    void countMapped(const Row &row);
    Own &ownOf(ReadRow &row);
    std::string_view simplified(std::string_view text);
    void giveIds(ImportBuilder &builder);
    void giveDates(ImportBuilder &builder);
    void draw(ReadRow &row);

    const RowRules &m_rules;
    std::optional<TableDates> m_dates;
    std::size_t m_datesVersion = 0;
    Zone m_zone;
    RowValues m_values;
    RowNotes m_notes;
    std::vector<ReadRow> m_rows;
    std::vector<std::uint32_t> m_actors;
    std::vector<Own> m_own;
    std::vector<OfferedRow> m_offered;
    std::size_t m_named = 0;
    MidnightTally m_midnights;
    std::vector<std::size_t> m_atMidnight;
    TextStore m_texts;
    // Of the row that is read.
    std::string m_room;
    std::vector<std::size_t> m_kept;
    TableDates::CommonWhen m_common;
    CellCache<bool> m_sameDates;
    // Of the row that is built.
    EventDraft m_draft;
    std::array<char, 24> m_idRoom{};
    ChunkBuilder m_builder;
};

} // namespace kronika::table
