// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/edit.h"

#include "models/document/fields.h"

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

constexpr std::uint32_t kAllFields = ~0U;

std::uint32_t differingFields(const Event &before, const Event &after)
{
    std::uint32_t mask = 0;
    const auto fields = eventFields();
    for (std::size_t row = 0; row < fields.size(); ++row)
        mask |= fields[row].differs(before, after) ? 1U << row : 0U;
    return mask;
}

template <typename T>
void sortUnique(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Collects what changes touch.
class ChangeNotes
{
public:
    explicit ChangeNotes(const SnapshotTables &tables)
        : m_tables(tables)
    {
    }

    void add(const EventChange &change)
    {
        m_changes.fieldMask |=
            change.before && change.after ? differingFields(*change.before, *change.after) : kAllFields;
        if (change.before)
            addTouched(*change.before);
        if (change.after)
            addTouched(*change.after);
    }

    ChangeSet finish()
    {
        sortUnique(m_changes.events);
        sortUnique(m_changes.lanes);
        if (m_reach.first <= m_reach.last)
            m_changes.range = {m_reach.first, m_reach.last + Duration{1}};
        return std::move(m_changes);
    }

private:
    void addTouched(const Event &event)
    {
        m_changes.events.push_back(event.id);
        m_changes.touchesNoActorLane |= event.actors.empty();
        for (const ActorReference &reference : event.actors) {
            if (const auto actor = m_tables.actorById(reference.id))
                m_changes.lanes.push_back(*actor);
        }
        m_reach.add(eventTime(event.when, event.within, m_tables.zone).bounds);
    }

    const SnapshotTables &m_tables;
    ChangeSet m_changes;
    TimeReach m_reach;
};

} // namespace

/// The chunks of a snapshot, opened to change where an edit touches them. The edit must outlive it.
class SnapshotEditor
{
public:
    SnapshotEditor(const Snapshot &base, const Edit &edit)
        : m_base(base)
        , m_tables(edit.tables ? edit.tables->after : base.m_tables)
        , m_tail(edit.tail)
        , m_hasMovedIds(!edit.tail.isEmpty())
    {
        for (const auto &chunk : base.m_chunks)
            m_pieces.push_back({.chunk = chunk, .rows = {}});
        for (std::size_t n = m_tail.before.size(); n-- > 0;)
            dropLast(*m_tail.before[n]);
    }

    static std::shared_ptr<const SnapshotTables> tablesOf(const Snapshot &snapshot) { return snapshot.m_tables; }

    void change(const EventChange &change)
    {
        if (change.before && change.after)
            replace(change);
        else if (change.after)
            insert(change);
        else if (change.before)
            remove(change);
    }

    std::shared_ptr<const Snapshot> finish()
    {
        auto edited = std::make_shared<Snapshot>(m_base);
        edited->m_tables = m_tables;
        edited->m_chunks.clear();
        for (const Piece &piece : m_pieces)
            appendChunks(piece, edited->m_chunks);
        edited->m_chunks.insert(edited->m_chunks.end(), m_tail.after.begin(), m_tail.after.end());
        edited->m_revision = m_base.m_revision + 1;
        edited->summarize();
        if (m_hasMovedIds)
            edited->indexEventIds();
        return edited;
    }

private:
    /// Of the piece's own chunk, or of m_added.
    struct Row
    {
        std::uint32_t at;
        bool isAdded;
    };

    /// A chunk of the base; its rows are listed once it is touched.
    struct Piece
    {
        std::shared_ptr<const EventChunk> chunk;
        std::optional<std::vector<Row>> rows;

        std::size_t size() const { return rows ? rows->size() : chunk->size(); }
    };

    struct Spot
    {
        std::size_t piece;
        std::size_t row;
    };

    /// Where the event at `position` stands now; past the last row of the last piece if it is beyond.
    Spot spotOf(std::size_t position) const
    {
        std::size_t piece = 0;
        while (piece + 1 < m_pieces.size() && position >= m_pieces[piece].size())
            position -= m_pieces[piece++].size();
        return {piece, position};
    }

    std::vector<Row> &opened(std::size_t piece)
    {
        auto &rows = m_pieces[piece].rows;
        if (!rows) {
            rows.emplace();
            for (std::uint32_t row = 0; row < m_pieces[piece].chunk->size(); ++row)
                rows->push_back({row, false});
        }
        return *rows;
    }

    std::string_view idAt(const Piece &piece, const Row &row) const
    {
        return row.isAdded ? std::string_view(m_added[row.at]->id) : piece.chunk->id(row.at);
    }

    void dropLast(const EventChunk &chunk)
    {
        const bool isThere = !m_pieces.empty() && m_pieces.back().chunk.get() == &chunk;
        Q_ASSERT_X(isThere, "applied", "the chunk to take away is not the last one");
        if (isThere)
            m_pieces.pop_back();
    }

    Row addedRow(const Event &event)
    {
        m_added.push_back(&event);
        return {static_cast<std::uint32_t>(m_added.size() - 1), true};
    }

    /// The rows and the place among them of an event that stands at its position with the id it is said to have; null
    /// rows otherwise, which is a mistake of the caller.
    std::pair<std::vector<Row> *, std::size_t> existing(const EventChange &change)
    {
        const Spot spot = m_pieces.empty() ? Spot{0, 0} : spotOf(raw(change.at));
        const bool isThere = !m_pieces.empty() && spot.row < m_pieces[spot.piece].size();
        std::vector<Row> *rows = isThere ? &opened(spot.piece) : nullptr;
        if (rows != nullptr && idAt(m_pieces[spot.piece], (*rows)[spot.row]) != change.before->id)
            rows = nullptr;
        Q_ASSERT_X(rows != nullptr, "applied", "the event to change is not at its position");
        return {rows, spot.row};
    }

    void replace(const EventChange &change)
    {
        const auto [rows, row] = existing(change);
        if (rows == nullptr)
            return;
        (*rows)[row] = addedRow(*change.after);
        m_hasMovedIds |= change.before->id != change.after->id;
    }

    void insert(const EventChange &change)
    {
        if (m_pieces.empty())
            m_pieces.push_back({.chunk = std::make_shared<const EventChunk>(), .rows = {}});
        const Spot spot = spotOf(raw(change.at));
        std::vector<Row> &rows = opened(spot.piece);
        Q_ASSERT(spot.row <= rows.size());
        const auto at = static_cast<std::ptrdiff_t>(std::min(spot.row, rows.size()));
        rows.insert(rows.begin() + at, addedRow(*change.after));
        m_hasMovedIds = true;
    }

    void remove(const EventChange &change)
    {
        const auto [rows, row] = existing(change);
        if (rows == nullptr)
            return;
        rows->erase(rows->begin() + static_cast<std::ptrdiff_t>(row));
        m_hasMovedIds = true;
    }

    void appendChunks(const Piece &piece, std::vector<std::shared_ptr<const EventChunk>> &out) const
    {
        if (!piece.rows) {
            out.push_back(piece.chunk);
            return;
        }
        const std::size_t count = piece.rows->size();
        const std::size_t parts = (count + EventChunk::kCapacity - 1) / EventChunk::kCapacity;
        const std::size_t partSize = parts == 0 ? 0 : (count + parts - 1) / parts;
        ChunkBuilder builder(m_tables);
        for (const Row &row : *piece.rows) {
            if (row.isAdded)
                builder.add(*m_added[row.at]);
            else
                builder.copy(*piece.chunk, row.at);
            if (builder.size() == partSize || builder.isFull())
                out.push_back(builder.finish());
        }
        if (builder.size() > 0)
            out.push_back(builder.finish());
    }

    const Snapshot &m_base;
    std::shared_ptr<const SnapshotTables> m_tables;
    /// Of the edit.
    const TailChange &m_tail;
    std::vector<Piece> m_pieces;
    /// Of the edit.
    std::vector<const Event *> m_added;
    bool m_hasMovedIds = false;
};

Edit Edit::inverse() const
{
    Edit back;
    for (auto change = events.rbegin(); change != events.rend(); ++change)
        back.events.push_back({.at = change->at, .before = change->after, .after = change->before});
    if (tables)
        back.tables = TablesChange{tables->after, tables->before};
    back.tail = {tail.after, tail.before};
    return back;
}

std::shared_ptr<const SnapshotTables> tablesOf(const Snapshot &snapshot)
{
    return SnapshotEditor::tablesOf(snapshot);
}

EditOutcome applied(const Edit &edit, const Snapshot &base)
{
    SnapshotEditor editor(base, edit);
    ChangeNotes notes(base.tables());
    for (const EventChange &change : edit.events) {
        editor.change(change);
        notes.add(change);
    }
    EditOutcome outcome{.snapshot = editor.finish(), .changes = notes.finish()};
    // Names of lanes and categories may be others; a tail touches most of what there is.
    if (edit.tables || !edit.tail.isEmpty())
        outcome.changes = ChangeSet::all();
    return outcome;
}

} // namespace kronika
