// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/query.h"

#include "models/index/queryparser.h"
#include "models/index/queryrun.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace kronika {

struct Query::Node
{
    Condition condition;
};

namespace {

/// Evaluates a test over all chunks, on as many threads as are worth it.
class Evaluation
{
public:
    Evaluation(const Snapshot &snapshot, const Condition &condition, const std::function<bool()> &isCancelled)
        : m_snapshot(snapshot)
        , m_isCancelled(isCancelled)
        , m_firstRun(snapshot)
        , m_test(condition(m_firstRun))
        , m_found(snapshot.chunks().size())
    {
        std::size_t first = 0;
        for (const auto &chunk : snapshot.chunks())
            m_firsts.push_back(std::exchange(first, first + chunk->size()));
    }

    Result<EventSet> run()
    {
        {
            std::vector<std::jthread> helpers;
            for (std::size_t n = 1; n < threadCount(); ++n)
                helpers.emplace_back([this] {
                    QueryRun run(m_snapshot);
                    work(run);
                });
            work(m_firstRun);
        }
        if (!m_failure.isEmpty())
            return Error{.what = m_failure, .where = {}, .hint = {}};
        EventSet found(m_snapshot.eventCount());
        for (std::size_t n = 0; n < m_found.size(); ++n) {
            const std::size_t words = (m_snapshot.chunks()[n]->size() + 63) / 64;
            found.insertWords(m_firsts[n], std::span(m_found[n].words()).first(words));
        }
        return found;
    }

private:
    std::size_t threadCount() const
    {
        constexpr std::size_t kChunksWorthAThread = 8;
        const std::size_t worth = m_found.size() / kChunksWorthAThread + 1;
        return std::min<std::size_t>(worth, std::max(1U, std::thread::hardware_concurrency()));
    }

    void work(QueryRun &run)
    {
        const auto chunks = m_snapshot.chunks();
        for (std::size_t n = m_next++; n < chunks.size() && !run.hasFailed(); n = m_next++) {
            if (m_isCancelled && m_isCancelled())
                return;
            RowSet rows = RowSet::first(chunks[n]->size());
            run.enter(*chunks[n], m_firsts[n]);
            m_test(run, rows);
            m_found[n] = rows;
        }
        if (!run.hasFailed())
            return;
        m_next = chunks.size();
        const std::lock_guard lock(m_mutex);
        m_failure = run.failure();
    }

    const Snapshot &m_snapshot;
    const std::function<bool()> &m_isCancelled;
    QueryRun m_firstRun;
    EventTest m_test;
    std::vector<std::size_t> m_firsts;
    std::vector<RowSet> m_found;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    QString m_failure;
};

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

Result<EventSet> Query::evaluated(const Snapshot &snapshot, const std::function<bool()> &isCancelled) const
{
    if (m_root != nullptr)
        return Evaluation(snapshot, m_root->condition, isCancelled).run();
    EventSet all(snapshot.eventCount());
    all.insertAll();
    return all;
}

} // namespace kronika
