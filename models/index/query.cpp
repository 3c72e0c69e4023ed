// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/query.h"

#include "models/index/queryparser.h"
#include "models/index/queryrun.h"

#include <utility>

namespace kronika {

struct Query::Node
{
    Condition condition;
};

namespace {

EventSet everyEvent(std::size_t count)
{
    EventSet all(count);
    for (std::size_t event = 0; event < count; ++event)
        all.insert(EventIndex(static_cast<std::uint32_t>(event)));
    return all;
}

EventSet passing(const EventTest &test, QueryRun &run)
{
    EventSet found(run.snapshot().eventCount());
    std::uint32_t position = 0;
    for (const auto &chunk : run.snapshot().chunks()) {
        for (std::size_t row = 0; row < chunk->size() && !run.hasFailed(); ++row) {
            const EventIndex event{position++};
            run.moveTo(*chunk, row, event);
            if (test(run))
                found.insert(event);
        }
    }
    return found;
}

} // namespace

Query::Query() = default;

Result<Query> Query::parse(const QString &text, const std::optional<TypedClock> &clock)
{
    Result<Condition> condition = parsedQuery(text, clock);
    if (!condition)
        return condition.error();
    Query query;
    query.m_text = text;
    if (*condition)
        query.m_root = std::make_shared<const Node>(Node{std::move(condition).value()});
    return query;
}

bool Query::isEmpty() const
{
    return m_root == nullptr;
}

Result<EventSet> Query::evaluated(const Snapshot &snapshot) const
{
    if (m_root == nullptr)
        return everyEvent(snapshot.eventCount());
    QueryRun run(snapshot);
    const EventTest test = m_root->condition(run);
    EventSet found = passing(test, run);
    if (run.hasFailed())
        return Error{.what = run.failure(), .where = {}, .hint = {}};
    return found;
}

EventSet Query::matches(const Snapshot &snapshot) const
{
    Result<EventSet> found = evaluated(snapshot);
    return found ? std::move(found).value() : EventSet(snapshot.eventCount());
}

} // namespace kronika
