// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/parts.h"

#include "models/document/idtable.h"
#include "models/io/formats/kronika/eventline.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <new>
#include <string>
#include <thread>

namespace kronika::reader {

namespace {

constexpr std::size_t kWorthParts = std::size_t{1024} * 1024;
/// One after the other.
constexpr std::size_t kManyWalked = 4;
constexpr std::string_view kArrayBegins = "\n  \"events\": [\n";
constexpr std::string_view kArrayEnds = "\n  ]";
constexpr std::string_view kEventBegins = "    {";

/// Text that a walk can be made over: with room behind it.
void pad(std::string &text)
{
    text.append(std::size_t(json::kPadding), '\0');
}

struct Part
{
    std::size_t number = 0;
    std::size_t from = 0;
    /// Without the comma behind its last event.
    std::size_t to = 0;
    /// Perhaps a line an event.
    bool hasLines = true;
};

/// What became of a part.
struct PartResult
{
    explicit PartResult(Reading partReading)
        : reading(std::move(partReading))
    {
    }

    Reading reading;
    std::vector<std::shared_ptr<const EventChunk>> chunks;
    std::vector<std::uint64_t> idHashes;
    std::size_t end = 0;
    bool isWellFormed = false;
    bool isGood = false;
};

/// Cuts parts of as many events as a chunk holds off the front of the events.
class Cutter
{
public:
    Cutter(std::string_view text, const EventsText &events)
        : m_text(text)
        , m_events(events)
        , m_at(events.from)
        , m_end(events.to)
    {
    }

    /// Nothing when all is cut, or where a line does not end with a comma.
    std::optional<Part> next()
    {
        if (m_events.isLoose)
            return nextLoose();
        if (m_at >= m_end)
            return std::nullopt;
        Part part{m_count++, m_at, m_end};
        std::size_t events = 0;
        std::size_t line = m_at;
        while (line < m_end) {
            const void *found = std::memchr(m_text.data() + line, '\n', m_end - line);
            if (found == nullptr)
                break;
            line = static_cast<std::size_t>(static_cast<const char *>(found) - m_text.data()) + 1;
            if (m_text.substr(line, kEventBegins.size()) != kEventBegins)
                continue;
            // The first event of a part begins behind the line break that the part begins with.
            if (events++ < EventChunk::kCapacity)
                continue;
            part.to = line - 1;
            break;
        }
        m_at = part.to;
        if (part.to < m_end && m_text[part.to - 1] != ',')
            m_isFaulty = true;
        else if (part.to < m_end)
            --part.to;
        return m_isFaulty ? std::nullopt : std::optional(part);
    }
    bool isFaulty() const { return m_isFaulty; }

private:
    std::optional<Part> nextLoose()
    {
        if (m_count > m_events.cuts.size())
            return std::nullopt;
        const std::size_t to = m_count < m_events.cuts.size() ? m_events.cuts[m_count] : m_end;
        Part part{m_count++, m_at, to, false};
        m_at = to + 1;
        return part;
    }

    std::string_view m_text;
    const EventsText &m_events;
    std::size_t m_at;
    std::size_t m_end;
    std::size_t m_count = 0;
    bool m_isFaulty = false;
};

/// What one thread needs to read part after part.
class PartReader
{
public:
    PartReader(const Reading &whole, std::shared_ptr<const SnapshotTables> tables, int maxDepth)
        : m_whole(whole)
        , m_tables(std::move(tables))
        , m_maxDepth(maxDepth - 1)
        , m_record(*m_tables)
        , m_lines(*m_tables, whole.zone())
        , m_builder(m_tables)
    {
    }

    PartResult read(const Part &part)
    {
        PartResult result = part.hasLines ? readLines(part) : resultFor(part);
        if (result.isGood)
            return result;
        // Not a line an event, or with errors: the walk sees what it is.
        m_builder.finish();
        PartResult walked = resultFor(part);
        close(walked, walk(walked, part.from, part.to));
        return walked;
    }

private:
    PartResult resultFor(const Part &part) const
    {
        PartResult result(Reading::forPart(m_whole));
        result.end = part.to;
        result.idHashes.reserve(EventChunk::kCapacity);
        return result;
    }

    void close(PartResult &result, bool isWellFormed)
    {
        if (m_builder.size() > 0)
            result.chunks.push_back(m_builder.finish());
        result.isWellFormed = isWellFormed;
        result.isGood = isWellFormed && result.reading.findings().errorCount() == 0;
    }

    /// A comma stands behind every line but the last.
    PartResult readLines(const Part &part)
    {
        PartResult result = resultFor(part);
        const std::string_view text = m_whole.text();
        bool isGood = true;
        std::size_t walked = 0;
        // The part begins with the end of the line before.
        for (std::size_t from = part.from + 1; isGood && from < part.to;) {
            std::size_t end = std::min(text.find('\n', from), part.to);
            std::size_t past = end < part.to && text[end - 1] == ',' ? end - 1 : end;
            isGood = past < end || end == part.to;
            if (isGood && m_lines.read(text.substr(from, past - from), m_record.draft)) {
                add(result, m_record.draft);
                walked = 0;
            } else if (isGood) {
                // Where such lines are many, one walk over all that follow costs less than one over each.
                if (++walked == kManyWalked)
                    end = past = part.to;
                isGood = walk(result, from, past);
            }
            from = end + 1;
        }
        close(result, isGood && !result.idHashes.empty());
        return result;
    }

    /// Events with commas between them. False if they are not well-formed, or none.
    bool walk(PartResult &result, std::size_t from, std::size_t to)
    {
        m_text.assign(1, '[');
        m_text.append(m_whole.text(), from, to - from);
        m_text += ']';
        const std::size_t size = m_text.size();
        pad(m_text);
        json::Walk walk(std::string_view(m_text).substr(0, size), m_maxDepth, {.split = 0, .shift = from - 1},
                        m_parser);
        std::size_t count = 0;
        const bool isWhole = walk.root([&](json::Value &array) {
            array.forEachElement([&](json::Value &element) {
                ++count;
                if (reader::readEvent(result.reading, element, m_record))
                    add(result, m_record.draft);
                else if (!m_record.draft.id.empty()) // what refers to it is right
                    result.idHashes.push_back(IdTable::hashOf(m_record.draft.id));
            });
        });
        // A part without an event would hide that there is a comma too many.
        return isWhole && count > 0;
    }

    void add(PartResult &result, EventDraft &draft)
    {
        result.idHashes.push_back(IdTable::hashOf(draft.id));
        m_builder.add(draft);
        if (m_builder.isFull())
            result.chunks.push_back(m_builder.finish());
    }

    const Reading &m_whole;
    std::shared_ptr<const SnapshotTables> m_tables;
    int m_maxDepth;
    json::Parser m_parser;
    std::string m_text;
    EventRecord m_record;
    EventLineReader m_lines;
    ChunkBuilder m_builder;
};

/// Hands parts to threads and takes their results, in order.
class PartsRun
{
public:
    PartsRun(Reading &whole, const EventsText &events, int maxDepth, SnapshotBuilder &builder, const PartsWatch &watch)
        : m_whole(whole)
        , m_maxDepth(maxDepth)
        , m_builder(builder)
        , m_watch(watch)
        , m_cutter(whole.text(), events)
    {
    }

    PartsOutcome run()
    {
        if (!m_watch.reached(0)) { // the others may be done before this thread has its turn
            m_outcome.isStopped = true;
            return std::move(m_outcome);
        }
        constexpr unsigned kMostThreads = 8;
        const unsigned processors = std::min(std::thread::hardware_concurrency(), kMostThreads);
        {
            std::vector<std::jthread> helpers;
            for (unsigned n = 1; n < processors; ++n)
                helpers.emplace_back([this] { help(); });
            work();
        }
        take();
        m_outcome.isWellFormed = !m_hasFailed && !m_cutter.isFaulty();
        m_outcome.isGood = m_outcome.isWellFormed && !m_hasErrors;
        return std::move(m_outcome);
    }

private:
    void help()
    {
        try {
            PartReader reader(m_whole, m_builder.sharedTables(), m_maxDepth);
            while (readNext(reader))
                ;
        } catch (const std::bad_alloc &) {
            fail();
        }
    }

    void work()
    {
        PartReader reader(m_whole, m_builder.sharedTables(), m_maxDepth);
        while (readNext(reader)) {
            take();
            if (!m_watch.reached(m_done)) {
                m_outcome.isStopped = true;
                fail();
            }
        }
    }

    bool readNext(PartReader &reader)
    {
        std::optional<Part> part;
        {
            const std::lock_guard lock(m_mutex);
            part = m_hasFailed ? std::nullopt : m_cutter.next();
            if (!part)
                return false;
            m_results.emplace_back();
        }
        PartResult result = reader.read(*part);
        const std::lock_guard lock(m_mutex);
        m_hasFailed = m_hasFailed || !result.isWellFormed;
        m_results[part->number - m_taken].emplace(std::move(result));
        return true;
    }

    void fail()
    {
        const std::lock_guard lock(m_mutex);
        m_hasFailed = true;
    }

    /// Results that follow on what was taken.
    void take()
    {
        bool hasGrown = false;
        while (std::optional<PartResult> result = nextResult()) {
            m_hasErrors = m_hasErrors || !result->isGood;
            for (auto &chunk : result->chunks) {
                if (!m_hasErrors)
                    m_builder.append(std::move(chunk));
            }
            m_outcome.idHashes.insert(m_outcome.idHashes.end(), result->idHashes.begin(), result->idHashes.end());
            m_whole.findings().append(result->reading.findings());
            m_done = result->end;
            hasGrown = true;
            const auto &waiting = result->reading.ids(Space::Events).waiting();
            if (waiting.empty())
                continue;
            m_outcome.references.insert(m_outcome.references.end(), waiting.begin(), waiting.end());
            m_outcome.origins.push_back(std::move(result->reading));
        }
        if (hasGrown && !m_hasErrors && m_watch.grown)
            m_watch.grown();
    }

    std::optional<PartResult> nextResult()
    {
        const std::lock_guard lock(m_mutex);
        if (m_hasFailed || m_results.empty() || !m_results.front())
            return std::nullopt;
        std::optional<PartResult> result = std::move(m_results.front());
        m_results.pop_front();
        ++m_taken;
        return result;
    }

    Reading &m_whole;
    int m_maxDepth;
    SnapshotBuilder &m_builder;
    const PartsWatch &m_watch;
    std::mutex m_mutex;
    Cutter m_cutter;
    std::deque<std::optional<PartResult>> m_results;
    std::size_t m_taken = 0;
    std::size_t m_done = 0;
    bool m_hasFailed = false;
    /// In a part that was taken.
    bool m_hasErrors = false;
    PartsOutcome m_outcome;
};

} // namespace

std::optional<EventsText> findEventsText(std::string_view text)
{
    const std::size_t begins = text.size() < kWorthParts ? std::string_view::npos : text.find(kArrayBegins);
    if (begins == std::string_view::npos)
        return std::nullopt;
    // Behind the line break that the array begins with.
    const std::size_t from = begins + kArrayBegins.size() - 1;
    const std::size_t near = text.size() - std::min(text.size() - from, kWorthParts);
    std::size_t ends = text.find(kArrayEnds, near);
    if (ends == std::string_view::npos)
        ends = text.find(kArrayEnds, from);
    if (ends == std::string_view::npos)
        return std::nullopt;
    return EventsText{from, ends, {}, false};
}

std::optional<EventsText> findLooseEvents(std::string_view text, const std::function<bool()> &isStopped)
{
    return text.size() < kWorthParts ? std::nullopt : scanForEvents(text, EventChunk::kCapacity, isStopped);
}

bool readAround(Reading &reading, const EventsText &events, int maxDepth, Header &header)
{
    std::string around(reading.text().substr(0, events.from));
    around += reading.text().substr(events.to);
    const std::size_t size = around.size();
    pad(around);
    json::Parser parser;
    json::Walk walk(std::string_view(around).substr(0, size), maxDepth,
                    {.split = events.from, .shift = events.to - events.from}, parser);
    if (!walk.root([&](json::Value &value) { readHeader(reading, value, header); }))
        return false;
    const std::size_t bracket = events.from - 1;
    return header.hasEvents && header.eventsOffset == bracket && reading.findings().errorCount() == 0;
}

PartsOutcome readParts(Reading &whole, const EventsText &events, int maxDepth, SnapshotBuilder &builder,
                       const PartsWatch &watch)
{
    return PartsRun(whole, events, maxDepth, builder, watch).run();
}

} // namespace kronika::reader
