// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/rowline.h"

#include <algorithm>

namespace kronika::table {

namespace {

constexpr unsigned kMostHelpers = 7;
/// A thread that is now and then slower than the others keeps none waiting.
constexpr std::size_t kMostWaitingBatches = 3;

} // namespace

RowLine::RowLine(const RowRules &rules, ImportBuilder &builder, std::string_view lasting,
                 std::function<void(const RowNotes &)> tell)
    : m_rules(rules)
    , m_builder(builder)
    , m_lasting(lasting)
    , m_tell(std::move(tell))
    , m_tables(builder.sharedTables())
    , m_batch(std::make_unique<RowBatch>(lasting))
{
}

RowLine::~RowLine()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isAll = true;
        m_hasFailed = m_hasFailed || m_done < m_count;
        m_changed.notify_all();
    }
    for (std::thread &helper : m_helpers)
        helper.join();
}

RowReader &RowLine::ownReader()
{
    if (!m_reader)
        m_reader = std::make_unique<RowReader>(m_rules, m_tables);
    return *m_reader;
}

void RowLine::startHelpers()
{
    const unsigned processors = std::max(std::thread::hardware_concurrency(), 1U);
    for (unsigned n = 0; n < std::min(processors - 1, kMostHelpers); ++n)
        m_helpers.emplace_back([this] { help(); });
}

void RowLine::handOver()
{
    rethrow();
    // The second batch: a small table is read sooner without.
    if (m_count == 1 && m_helpers.empty())
        startHelpers();
    std::size_t waiting = 0;
    std::unique_ptr<RowBatch> next;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace_back(m_count++, std::move(m_batch));
        m_ready.resize(m_count);
        waiting = m_waiting.size();
        if (!m_empty.empty()) {
            next = std::move(m_empty.back());
            m_empty.pop_back();
        }
        m_changed.notify_all();
    }
    m_batch = next ? std::move(next) : std::make_unique<RowBatch>(m_lasting);
    if (waiting > kMostWaitingBatches)
        workOne(ownReader());
}

void RowLine::drain()
{
    if (!m_batch->isEmpty())
        handOver();
    while (workOne(ownReader()))
        ;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_done == m_count || m_hasFailed; });
    lock.unlock();
    rethrow();
}

void RowLine::finish()
{
    drain();
    for (ReadyRows &rows : m_ready)
        m_builder.give(std::move(rows.chunks), rows.idHashes);
    m_ready.clear();
}

void RowLine::help()
{
    try {
        RowReader reader(m_rules, m_tables);
        while (true) {
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return m_isAll || m_hasFailed || !m_waiting.empty(); });
                if (m_hasFailed || (m_isAll && m_waiting.empty()))
                    return;
            }
            workOne(reader);
        }
    } catch (...) {
        fail();
    }
}

bool RowLine::workOne(RowReader &reader)
{
    Numbered batch;
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty() || m_hasFailed)
            return false;
        batch = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    try {
        work(reader, std::move(batch));
    } catch (...) {
        fail();
    }
    return true;
}

void RowLine::work(RowReader &reader, Numbered batch)
{
    reader.read(*batch.second);
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_turn == batch.first || m_hasFailed; });
        if (m_hasFailed)
            return;
    }
    reader.settle(m_builder);
    m_tell(reader.notes());
    {
        const std::lock_guard lock(m_mutex);
        ++m_turn;
        m_changed.notify_all();
    }
    ReadyRows ready = reader.build();
    batch.second->clear();
    const std::lock_guard lock(m_mutex);
    m_ready[batch.first] = std::move(ready);
    m_empty.push_back(std::move(batch.second));
    ++m_done;
    m_changed.notify_all();
}

void RowLine::fail()
{
    const std::lock_guard lock(m_mutex);
    if (!m_fault)
        m_fault = std::current_exception();
    m_hasFailed = true;
    m_changed.notify_all();
}

void RowLine::rethrow()
{
    const std::lock_guard lock(m_mutex);
    if (m_fault)
        std::rethrow_exception(m_fault);
}

} // namespace kronika::table
