// SPDX-License-Identifier: GPL-3.0-or-later
// One walk of a query over a snapshot: the event that stands at, its texts folded when first asked for. Knows nothing
// of what is asked.
#pragma once

#include "models/document/snapshot.h"
#include "models/index/rowset.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kronika {

/// A text and its folded form, made once and only if wanted. Keeps its memory from text to text.
class SearchedText
{
public:
    SearchedText() = default;
    explicit SearchedText(std::string_view utf8)
        : m_raw(utf8)
    {
    }

    /// The view must outlive this object's use.
    void set(std::string_view utf8);

    std::string_view raw() const { return m_raw; }
    /// Blanks and line ends are single spaces.
    std::string_view folded();

private:
    std::string_view m_raw;
    std::string m_folded;
    bool m_isFolded = false;
};

class QueryRun
{
public:
    explicit QueryRun(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    /// `first` is the event in its row 0.
    void enter(const EventChunk &chunk, std::size_t first);
    void moveTo(std::size_t row);

    const Snapshot &snapshot() const { return m_snapshot; }
    const EventChunk &chunk() const { return *m_chunk; }
    // Each requires an event moved to.
    EventIndex event() const { return m_event; }
    EventTime time() const { return m_chunk->time(m_row); }
    SearchedText &title();
    /// Null if it has none.
    const EventExtras *extras();
    SearchedText &description();

    /// To what several rows share; no event is then moved to.
    void moveToCast(std::size_t cast) { m_cast = cast; }
    // Each requires a cast moved to.
    std::optional<CategoryIndex> category() const { return m_chunk->categoryOfCast(m_cast); }
    std::span<const ActorIndex> actors() const { return m_chunk->actorsOfCast(m_cast); }
    std::string_view role(std::size_t n) const { return m_chunk->roleOfCast(m_cast, n); }

    /// The whole query fails; the first reason stays.
    void fail(const QString &reason);
    bool hasFailed() const { return !m_failure.isEmpty(); }
    const QString &failure() const { return m_failure; }

private:
    const Snapshot &m_snapshot;
    const EventChunk *m_chunk = nullptr;
    std::size_t m_first = 0;
    std::size_t m_row = 0;
    std::size_t m_cast = 0;
    EventIndex m_event{};
    SearchedText m_title;
    SearchedText m_description;
    std::optional<const EventExtras *> m_extras;
    QString m_failure;
    bool m_hasTitle = false;
    bool m_hasDescription = false;
};

/// Keeps of `rows`, which are of the chunk that the run is in, those whose events match. The same test may be at work
/// on several threads, each with a run of its own.
using EventTest = std::function<void(QueryRun &, RowSet &rows)>;
/// What is asked, before the snapshot is known: names are looked up once when it is, not once an event.
using Condition = std::function<EventTest(QueryRun &)>;

/// A test that looks at one event after the other: `test(QueryRun &)` says whether the one moved to matches.
template <typename Test>
EventTest rowByRow(Test test)
{
    return [test = std::move(test)](QueryRun &run, RowSet &rows) {
        rows.keepIf([&](std::size_t row) {
            run.moveTo(row);
            return test(run);
        });
    };
}

/// The same of what only an event with extras can be: `test(const EventExtras &, QueryRun &)`.
template <typename Test>
EventTest amongExtras(Test test)
{
    return [test = std::move(test)](QueryRun &run, RowSet &rows) {
        RowSet found;
        const auto withExtras = run.chunk().extraRows();
        for (std::size_t n = 0; n < withExtras.size(); ++n) {
            if (!rows.contains(withExtras[n]))
                continue;
            run.moveTo(withExtras[n]);
            if (test(run.chunk().extrasAt(n), run))
                found.insert(withExtras[n]);
        }
        rows = found;
    };
}

/// The same of category, actors and roles, which many rows share: `test(QueryRun &)` is asked once for each cast.
template <typename Test>
EventTest castByCast(Test test)
{
    return [test = std::move(test)](QueryRun &run, RowSet &rows) {
        const EventChunk &chunk = run.chunk();
        std::vector<unsigned char> passes(chunk.castCount());
        for (std::size_t cast = 0; cast < passes.size(); ++cast) {
            run.moveToCast(cast);
            passes[cast] = test(run) ? 1 : 0;
        }
        const auto casts = chunk.castsOfRows();
        rows &= RowSet(rowBits(casts.size(), [&](std::size_t row) -> unsigned { return passes[casts[row]]; }));
    };
}

/// A test that needs nothing looked up.
Condition plain(EventTest test);
Condition allOf(std::vector<Condition> conditions);
Condition anyOf(std::vector<Condition> conditions);
Condition noneOf(Condition condition);

} // namespace kronika
