// SPDX-License-Identifier: GPL-3.0-or-later
// One walk of a query over a snapshot: the event that stands at, its texts folded when first asked for. Knows nothing
// of what is asked.
#pragma once

#include "models/document/snapshot.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>

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

    void moveTo(const EventChunk &chunk, std::size_t row, EventIndex event);

    const Snapshot &snapshot() const { return m_snapshot; }
    // Each requires an event moved to.
    EventIndex event() const { return m_event; }
    EventTime time() const { return m_chunk->time(m_row); }
    std::optional<CategoryIndex> category() const { return m_chunk->category(m_row); }
    std::span<const ActorIndex> actors() const { return m_chunk->actors(m_row); }
    std::string_view role(std::size_t n) const { return m_chunk->role(m_row, n); }
    SearchedText &title();
    /// Null if it has none.
    const EventExtras *extras();
    SearchedText &description();

    /// The whole query fails; the first reason stays.
    void fail(const QString &reason);
    bool hasFailed() const { return !m_failure.isEmpty(); }
    const QString &failure() const { return m_failure; }

private:
    const Snapshot &m_snapshot;
    const EventChunk *m_chunk = nullptr;
    std::size_t m_row = 0;
    EventIndex m_event{};
    SearchedText m_title;
    SearchedText m_description;
    std::optional<const EventExtras *> m_extras;
    QString m_failure;
    bool m_hasTitle = false;
    bool m_hasDescription = false;
};

/// Whether the event that the run stands at matches.
using EventTest = std::function<bool(QueryRun &)>;
/// What is asked, before the snapshot is known: names are looked up once when it is, not once an event.
using Condition = std::function<EventTest(QueryRun &)>;

/// A test that needs nothing looked up.
Condition plain(EventTest test);
Condition allOf(std::vector<Condition> conditions);
Condition anyOf(std::vector<Condition> conditions);
Condition noneOf(Condition condition);

} // namespace kronika
