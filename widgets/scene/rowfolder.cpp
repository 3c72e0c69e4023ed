// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/rowfolder.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace kronika {

namespace {

/// So many in a cell are looked at one by one.
constexpr std::size_t kFew = 8;
/// Grouping starts at a multiple of so many cells, left of what is seen: by there it no longer depends on where it
/// began.
constexpr std::int64_t kLeadCells = 8;

/// Equal cells from the epoch on.
class Cells
{
public:
    Cells(const TimeScale &scale, double leastPx)
    {
        const double us = std::max(scale.usPerPx() * leastPx, 1.0);
        constexpr double most = 4e18;
        m_us = static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(std::min(us, most))));
    }

    /// Of the whole line of time at most: neither end of it is passed.
    Instant beginOf(Instant t, std::int64_t cells = 1) const
    {
        const std::int64_t us = m_us > kMost / cells ? m_us : m_us * cells;
        const std::int64_t past = pastBegin(t, us);
        return t.us < Instant::min().us + past ? Instant::min() : Instant{t.us - past};
    }
    Instant endOf(Instant t) const
    {
        const std::int64_t left = m_us - pastBegin(t, m_us);
        return t.us > Instant::max().us - left ? Instant::max() : Instant{t.us + left};
    }

private:
    static constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    static std::int64_t pastBegin(Instant t, std::int64_t us) { return t.us % us + (t.us % us < 0 ? us : 0); }

    std::int64_t m_us = 1;
};

class Folder
{
public:
    Folder(const ShownRow &row, const RowFolding &folding)
        : m_row(row)
        , m_with(folding)
        , m_cells(folding.scale, folding.cellPx)
        , m_widestPx(folding.cellPx * 1.5)
    {
    }

protected:
    RowPiece pieceOf(std::size_t position) const
    {
        const LaneEntry entry = m_row.view.at(position);
        const auto [left, right] = m_with.extentPx(entry);
        return {.from = position,
                .to = position + 1,
                .count = 1,
                .isFold = false,
                .entry = entry,
                .time = entry.reach,
                .leftPx = left,
                .rightPx = right,
                .looked = m_with.isPointRow ? std::vector{position} : std::vector<std::size_t>()};
    }

    /// No longer than a symbol is wide.
    bool isTiny(const RowPiece &piece) const
    {
        return m_with.isPointRow || piece.rightPx - piece.leftPx <= m_with.symbolPx * 1.01;
    }

    /// Bounded by the symbols of its first and last.
    RowPiece foldOf(std::size_t from, std::size_t to, std::size_t count) const
    {
        const std::size_t first = m_row.position(from, 0);
        const std::size_t last = m_row.position(from, count - 1);
        const RowPiece a = pieceOf(first);
        const RowPiece b = pieceOf(last);
        return {.from = first,
                .to = std::min(last + 1, to),
                .count = count,
                .isFold = true,
                .entry = a.entry,
                .time = {a.entry.reach.from, std::max(b.entry.reach.to, a.entry.reach.to)},
                .leftPx = a.leftPx,
                .rightPx = std::max(b.rightPx, a.rightPx),
                .looked = m_with.isPointRow ? sampleOf(from, count) : std::vector<std::size_t>()};
    }

    /// Of `count` shown entries from `from` on: all if they are few, else some spread over them.
    std::vector<std::size_t> sampleOf(std::size_t from, std::size_t count) const
    {
        std::vector<std::size_t> sample;
        const std::size_t looked = std::min(count, kFew);
        for (std::size_t n = 0; n < looked; ++n)
            sample.push_back(m_row.position(from, looked < 2 ? 0 : n * (count - 1) / (looked - 1)));
        return sample;
    }

    double xAt(Instant t) const { return m_with.scale.xAt(t); }
    Instant timeAt(double x) const { return m_with.scale.timeAt(x); }

    /// Where symbols still are seen.
    double seenLeftPx() const { return m_with.scale.leftPx - m_with.symbolPx / 2; }
    double seenRightPx() const { return m_with.scale.rightPx() + m_with.symbolPx / 2; }

    /// Either may be the left one: what begins first need not be drawn first.
    bool touches(const RowPiece &a, const RowPiece &b) const
    {
        return b.leftPx < a.rightPx - m_with.overlapPx && a.leftPx < b.rightPx - m_with.overlapPx;
    }
    static void join(RowPiece &a, const RowPiece &b)
    {
        a.isFold = true;
        a.from = std::min(a.from, b.from);
        a.to = std::max(a.to, b.to);
        a.count += b.count;
        a.leftPx = std::min(a.leftPx, b.leftPx);
        a.rightPx = std::max(a.rightPx, b.rightPx);
        a.time = {std::min(a.time.from, b.time.from), std::max(a.time.to, b.time.to)};
        a.looked.insert(a.looked.end(), b.looked.begin(), b.looked.end());
    }

    const ShownRow &m_row;
    const RowFolding &m_with;
    Cells m_cells;
    double m_widestPx;
};

/// A row without overlaps.
class DisjointFolder : public Folder
{
public:
    using Folder::Folder;

    std::vector<RowPiece> pieces()
    {
        const Instant first = m_cells.beginOf(timeAt(seenLeftPx() - m_with.slackPx), kLeadCells);
        const Instant past = timeAt(seenRightPx() + m_with.slackPx);
        constexpr std::size_t kUsual = 32; // at once, not by doubling for each of hundreds of rows
        m_pieces.reserve(kUsual);
        std::size_t from = m_row.view.startingBefore(first);
        const std::size_t to = m_row.view.startingBefore(past);
        if (from > 0 && m_row.countIn(from - 1, from) == 1 && m_row.view.at(from - 1).reach.to > first)
            m_pieces.push_back(pieceOf(from - 1));
        visit(from, to, first, past);
        // Sorted by time; what is drawn of an unbounded one may lie elsewhere.
        if (!std::ranges::is_sorted(m_pieces, {}, &RowPiece::leftPx))
            std::ranges::stable_sort(m_pieces, {}, &RowPiece::leftPx);
        return joined();
    }

private:
    /// Entries [from, to), which start within [first, past): halved until they are few or share a cell.
    void visit(std::size_t from, std::size_t to, Instant first, Instant past)
    {
        const std::size_t count = m_row.countIn(from, to);
        if (count == 0)
            return;
        if (count <= kFew) {
            for (std::size_t n = 0; n < count; ++n)
                m_pieces.push_back(pieceOf(m_row.position(from, n)));
            return;
        }
        const Instant firstStart = first == Instant::min() ? first : std::max(first, m_row.view.at(from).reach.from);
        const Instant firstEnd = m_cells.endOf(firstStart);
        if (past <= firstEnd)
            return visitCell(from, to);
        const Instant middle = m_cells.beginOf(Instant{std::midpoint(firstStart.us, past.us)});
        const Instant cut = std::max(middle, firstEnd);
        const std::size_t half = m_row.view.startingBefore(cut, from, to);
        visit(from, half, firstStart, cut);
        visit(half, to, cut, past);
    }

    /// Long ones as themselves, those between them together.
    void visitCell(std::size_t from, std::size_t to)
    {
        const auto length = Duration{static_cast<std::int64_t>(m_with.scale.usPerPx() * m_with.symbolPx) + 1};
        while (from < to) {
            const std::size_t longOne = m_row.view.index().firstLongerThan(length, from, to, m_row.view.source());
            const std::size_t count = m_row.countIn(from, longOne);
            if (count > 0 && count <= 2) {
                for (std::size_t n = 0; n < count; ++n)
                    m_pieces.push_back(pieceOf(m_row.position(from, n)));
            } else if (count > 0) {
                m_pieces.push_back(foldOf(from, longOne, count));
            }
            if (longOne < to && m_row.countIn(longOne, longOne + 1) == 1)
                m_pieces.push_back(pieceOf(longOne));
            from = longOne + 1;
        }
    }

    /// Neighbours that touch become one, as long as it stays narrow, so that folds show where events are dense.
    std::vector<RowPiece> joined()
    {
        std::vector<RowPiece> made;
        made.reserve(m_pieces.size());
        bool isOpen = false;
        for (RowPiece &next : m_pieces) {
            const bool mayJoin = next.isFold || isTiny(next);
            const bool near = isOpen && mayJoin && touches(made.back(), next);
            if (near && std::max(next.rightPx, made.back().rightPx) - made.back().leftPx <= m_widestPx) {
                join(made.back(), next);
                continue;
            }
            if (!made.empty() && made.back().isFold)
                made.back().rightPx = std::min(made.back().rightPx, std::max(next.leftPx, made.back().leftPx + 2));
            made.push_back(std::move(next));
            isOpen = mayJoin;
        }
        std::erase_if(made, [this](const RowPiece &piece) {
            return piece.rightPx < seenLeftPx() - m_with.slackPx || piece.leftPx > seenRightPx() + m_with.slackPx;
        });
        return made;
    }

    std::vector<RowPiece> m_pieces;
};

/// A row whose events may overlap: a cell's events are either all drawn as themselves, or one fold, which is as long as
/// any of what has begun is alive and nothing else covers it.
class OverlapFolder : public Folder
{
public:
    using Folder::Folder;

    std::vector<RowPiece> pieces()
    {
        const Instant first = timeAt(seenLeftPx());
        const Instant past = timeAt(seenRightPx());
        addBegunBefore(first);
        std::size_t position = m_row.view.startingBefore(first);
        const std::size_t end = m_row.view.startingBefore(past);
        for (std::size_t left = m_row.countIn(position, end); left > 0;) {
            position = m_row.position(position, 0);
            const Instant cellEnd = std::min(m_cells.endOf(m_row.view.at(position).reach.from), past);
            const std::size_t next = m_row.view.startingBefore(cellEnd, position, end);
            const std::size_t count = m_row.countIn(position, next);
            if (count > kFew || !addSingles(position, count))
                addFold(foldOf(position, next, count), cellEnd);
            left -= count;
            position = next;
        }
        if (m_with.isPointRow)
            joinByPlace();
        return std::move(m_pieces);
    }

private:
    void addBegunBefore(Instant first)
    {
        const std::size_t alive = m_row.aliveAt(first);
        if (alive == 0)
            return;
        const std::size_t begun = m_row.view.startingBefore(first);
        std::size_t one = nextReaching(first, 0, begun);
        RowPiece piece = pieceOf(one);
        if (m_with.isPointRow && alive <= kFew) { // where they stand may be in sight
            for (std::size_t n = 1; n <= alive; ++n) {
                m_pieces.push_back(pieceOf(one));
                if (n < alive)
                    one = nextReaching(first, one + 1, begun);
            }
            return;
        }
        if (alive == 1) {
            m_pieces.push_back(piece);
            return;
        }
        piece.to = begun;
        piece.count = alive;
        piece.isFold = true;
        piece.leftPx = piece.rightPx = m_with.scale.leftPx;
        for (std::size_t n = 1; m_with.isPointRow && n < kFew; ++n)
            piece.looked.push_back(one = nextReaching(first, one + 1, begun));
        piece.time = {first, m_cells.endOf(first)};
        addFold(piece, m_cells.endOf(first));
    }

    /// The first shown one of [from, to) that reaches `at`. Requires: there is one.
    std::size_t nextReaching(Instant at, std::size_t from, std::size_t to) const
    {
        const RowIndex &index = m_row.view.index();
        std::size_t one = index.firstReaching(at, from, to, m_row.view.source());
        while (m_row.countIn(one, one + 1) == 0)
            one = index.firstReaching(at, one + 1, to, m_row.view.source());
        return one;
    }

    bool isAlone(const RowPiece &piece) const
    {
        const std::size_t next = m_row.view.startingBefore(piece.entry.reach.to);
        return m_with.isPointRow || m_row.countIn(piece.to, next) == 0;
    }

    /// False if they have to fold.
    bool addSingles(std::size_t position, std::size_t count)
    {
        std::vector<RowPiece> singles;
        for (std::size_t n = 0; n < count; ++n) {
            singles.push_back(pieceOf(m_row.position(position, n)));
            const RowPiece &piece = singles.back();
            const Instant start = piece.entry.reach.from;
            if (count > 1 && !isTiny(piece) && (!isAlone(piece) || m_row.aliveAt(start) > 0))
                return false;
        }
        std::ranges::stable_sort(singles, {}, &RowPiece::leftPx);
        for (std::size_t n = 1; n < count; ++n) {
            if (touches(singles[n - 1], singles[n]))
                return false;
        }
        // The first may touch what the cell before it ended with.
        if (!m_pieces.empty() && isTiny(m_pieces.back()) && !m_pieces.back().isFold && isTiny(singles.front()) &&
            touches(m_pieces.back(), singles.front())) {
            join(m_pieces.back(), singles.front());
            singles.erase(singles.begin());
        }
        m_pieces.insert(m_pieces.end(), singles.begin(), singles.end());
        return true;
    }

    /// In a row of points a span stands where it has certainly begun: among others than those it begins with.
    void joinByPlace()
    {
        std::ranges::stable_sort(m_pieces, {}, &RowPiece::leftPx);
        std::vector<RowPiece> made;
        for (RowPiece &next : m_pieces) {
            if (!made.empty() && touches(made.back(), next) && next.rightPx - made.back().leftPx <= m_widestPx)
                join(made.back(), next);
            else
                made.push_back(std::move(next));
        }
        m_pieces = std::move(made);
    }

    void addFold(RowPiece fold, Instant cellEnd)
    {
        if (m_with.isPointRow) { // shows no length
            fold.rightPx = std::max(std::min(fold.rightPx, xAt(cellEnd)), fold.leftPx);
            m_pieces.push_back(fold);
            return;
        }
        const double cellRight = xAt(cellEnd);
        const double coveredTo = xAt(coveredUntil(cellEnd));
        fold.rightPx = std::max(std::min(fold.rightPx, cellRight), coveredTo);
        if (m_lastFold)
            m_pieces[*m_lastFold].rightPx =
                std::max(std::min(m_pieces[*m_lastFold].rightPx, fold.leftPx), m_pieces[*m_lastFold].leftPx + 2);
        m_lastFold = m_pieces.size();
        m_pieces.push_back(fold);
    }

    /// Up to where something is alive without a break, from the begin of a cell's end on; by cells, but exact at its
    /// end.
    Instant coveredUntil(Instant cellEnd) const
    {
        const Instant seenEnd = timeAt(seenRightPx());
        if (m_knownCover && *m_knownCover >= cellEnd)
            return *m_knownCover;
        Instant end = cellEnd;
        while (end < seenEnd && m_row.aliveAt(end) > 0)
            end = m_cells.endOf(end);
        m_knownCover = end < seenEnd && m_row.view.ends() != nullptr ? m_row.lastEndBy(end) : end;
        return *m_knownCover;
    }

    std::vector<RowPiece> m_pieces;
    std::optional<std::size_t> m_lastFold;
    mutable std::optional<Instant> m_knownCover;
};

} // namespace

std::size_t ShownRow::aliveAt(Instant t) const
{
    if (matches == nullptr || view.ends() == nullptr)
        return view.aliveAt(t);
    const std::size_t begun = matches->countBefore(view.startingBefore(t));
    return begun - std::min(begun, endMatches->countBefore(view.ends()->endingBy(t, view.source())));
}

Instant ShownRow::lastEndBy(Instant t) const
{
    const std::size_t ended = view.ends()->endingBy(t, view.source());
    const std::size_t last =
        endMatches == nullptr ? ended - 1 : endMatches->position(endMatches->countBefore(ended) - 1);
    return view.source().placeOf(view.ends()->event(last)).to;
}

std::vector<RowPiece> foldedRow(const ShownRow &row, const RowFolding &folding)
{
    if (row.view.ends() != nullptr)
        return OverlapFolder(row, folding).pieces();
    return DisjointFolder(row, folding).pieces();
}

} // namespace kronika
