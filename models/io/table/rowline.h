// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the rows of a table one by one and has them read in batches, on all processors and in order. Knows no format.
#pragma once

#include "models/io/table/rowreader.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace kronika::table {

class RowLine
{
public:
    /// All must outlive it. `tell` is given what each batch noted, in order, one at a time on any thread.
    RowLine(const RowRules &rules, ImportBuilder &builder, std::string_view lasting,
            std::function<void(const RowNotes &)> tell);
    ~RowLine();
    RowLine(const RowLine &) = delete;
    RowLine &operator=(const RowLine &) = delete;

    /// Now and then reads a batch itself, and throws what was thrown on another thread.
    void add(const Row &row)
    {
        m_batch->add(row);
        if (m_batch->isFull())
            handOver();
    }
    /// Until all rows that were added are read: then the rules may change.
    void drain();
    /// The same, and gives the builder all events.
    void finish();

private:
    using Numbered = std::pair<std::size_t, std::unique_ptr<RowBatch>>;

    void handOver();
    void startHelpers();
    void help();
    /// False if no batch waits.
    bool workOne(RowReader &reader);
    void work(RowReader &reader, Numbered batch);
    void fail();
    void rethrow();
    RowReader &ownReader();

    const RowRules &m_rules;
    ImportBuilder &m_builder;
    std::string_view m_lasting;
    std::function<void(const RowNotes &)> m_tell;
    std::shared_ptr<const SnapshotTables> m_tables;
    std::unique_ptr<RowReader> m_reader;
    std::unique_ptr<RowBatch> m_batch;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Numbered> m_waiting;
    std::vector<std::unique_ptr<RowBatch>> m_empty;
    std::vector<ReadyRows> m_ready;
    std::size_t m_count = 0;
    /// Whose turn to be settled it is.
    std::size_t m_turn = 0;
    std::size_t m_done = 0;
    bool m_isAll = false;
    bool m_hasFailed = false;
    std::exception_ptr m_fault;
    std::vector<std::thread> m_helpers;
};

} // namespace kronika::table
