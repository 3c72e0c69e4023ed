// SPDX-License-Identifier: GPL-3.0-or-later
// Reads .kronika files: once over all but the events, then over the events, which refer to the rest and may stand
// before it.
#include "models/document/idtable.h"
#include "models/io/format.h"
#include "models/io/formats/kronika/parts.h"
#include "models/io/formats/kronika/records.h"
#include "models/io/iomessage.h"
#include "models/io/json/glimpse.h"
#include "models/io/json/json.h"
#include "models/io/json/places.h"
#include "models/io/json/text.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr int kMaxDepth = 64;

/// Turns the places that two walks pass into progress that does not go back.
class Pace
{
public:
    Pace(const Progress &progress, std::size_t total)
        : m_progress(progress)
        , m_total(total)
    {
    }

    bool reached(std::size_t offset)
    {
        m_done = std::max(m_done, std::min(offset, m_limit));
        return !m_progress || m_progress(m_done, m_total);
    }
    /// What the first walk sees behind the events says nothing of how far things are.
    void limitTo(std::size_t offset) { m_limit = offset; }

private:
    const Progress &m_progress;
    std::size_t m_total;
    std::size_t m_done = 0;
    std::size_t m_limit = std::string_view::npos;
};

/// Whether links go to events that are there.
bool areFound(const std::vector<reader::IdSpace::Reference> &references, const Snapshot &snapshot)
{
    return std::ranges::all_of(references,
                               [&](const auto &reference) { return snapshot.eventById(reference.id).has_value(); });
}

std::optional<Zone> zoneOf(const ChronologyInfo &info)
{
    const auto named =
        Zone::byName(info.timezone.empty() ? QStringLiteral("UTC") : QString::fromStdString(info.timezone));
    return named ? std::optional(*named) : std::nullopt;
}

/// All but the events is read and found without an error: ids are known, and the zone.
void completeHeader(reader::Reading &reading, const reader::Header &header)
{
    for (const auto space : {reader::Space::Actors, reader::Space::Categories, reader::Space::Sources})
        reading.ids(space).complete(reading.findings());
    reader::checkParents(reading, header);
    if (const auto zone = zoneOf(header.tables.info))
        reading.placeIn(*zone);
}

/// The same where there is no snapshot. False also where two ids look the same.
bool areFound(const std::vector<reader::IdSpace::Reference> &references, std::vector<std::uint64_t> idHashes)
{
    std::ranges::sort(idHashes);
    return std::ranges::adjacent_find(idHashes) == idHashes.end() &&
           std::ranges::all_of(references, [&idHashes](const auto &reference) {
               return std::ranges::binary_search(idHashes, IdTable::hashOf(reference.id));
           });
}

/// Reads a large file in parts. Gives no outcome where it is not sure what to say: then all is read again by
/// WholeReader.
class FastReader
{
public:
    FastReader(std::string_view text, Pace &pace, const Preview &preview)
        : m_pace(pace)
        , m_preview(preview)
        , m_reading(text)
    {
    }

    std::optional<ImportOutcome> run()
    {
        m_events = reader::findEventsText(m_reading.text());
        if (!m_events && !findLooseEvents())
            return m_isStopped ? stopped() : std::nullopt;
        if (!reader::readAround(m_reading, *m_events, kMaxDepth, m_header))
            return std::nullopt;
        completeHeader(m_reading, m_header);
        if (m_reading.findings().errorCount() > 0)
            return std::nullopt;
        m_builder.emplace(std::move(m_header.tables));
        const reader::PartsWatch watch{[this](std::size_t offset) { return m_pace.reached(offset); },
                                       m_preview ? [this] { offerPreview(); } : std::function<void()>()};
        const reader::PartsOutcome parts = reader::readParts(m_reading, *m_events, kMaxDepth, *m_builder, watch);
        if (parts.isStopped)
            return stopped();
        if (parts.isGood)
            return finished(parts);
        m_builder.reset();
        return parts.isWellFormed ? refused(parts) : refusedSyntax();
    }

private:
    /// Says nothing of how far things are: nothing is read of the events yet.
    bool findLooseEvents()
    {
        m_events = reader::findLooseEvents(m_reading.text(),
                                           [this] { return m_isStopped = m_isStopped || !m_pace.reached(0); });
        return m_events.has_value();
    }

    static std::optional<ImportOutcome> stopped()
    {
        ImportOutcome outcome;
        outcome.report.isCancelled = true;
        return outcome;
    }

    std::optional<ImportOutcome> finished(const reader::PartsOutcome &parts)
    {
        ImportOutcome outcome;
        outcome.snapshot = m_builder->finish(parts.idHashes);
        if (!outcome.snapshot || !areFound(parts.references, *outcome.snapshot))
            return std::nullopt;
        outcome.report.isReadOnly = m_header.isNewer;
        outcome.report.diagnostics = m_reading.findings().in(m_reading.text());
        return outcome;
    }

    /// With all that is wrong with the events.
    std::optional<ImportOutcome> refused(const reader::PartsOutcome &parts)
    {
        if (!areFound(parts.references, parts.idHashes))
            return std::nullopt;
        ImportOutcome outcome;
        outcome.report.isReadOnly = m_header.isNewer;
        outcome.report.diagnostics = m_reading.findings().in(m_reading.text());
        return outcome;
    }

    /// A part that is no list of values may have been cut wrongly.
    std::optional<ImportOutcome> refusedSyntax()
    {
        const auto error = json::check(m_reading.text(), kMaxDepth);
        if (!error)
            return std::nullopt;
        ImportOutcome outcome;
        outcome.report.isReadOnly = m_header.isNewer;
        outcome.report.diagnostics.add({Severity::Error, positionOf(m_reading.text(), error->offset),
                                        json::pathAt(m_reading.text(), error->offset), error->message});
        return outcome;
    }

    /// Each twice as large as the last: all of them together cost no more than the whole.
    void offerPreview()
    {
        constexpr std::size_t kFirst = 65'536;
        if (m_builder->size() < std::max(kFirst, 2 * m_previewed))
            return;
        m_previewed = m_builder->size();
        m_preview(m_builder->preview());
    }

    Pace &m_pace;
    const Preview &m_preview;
    reader::Reading m_reading;
    reader::Header m_header;
    std::optional<SnapshotBuilder> m_builder;
    std::size_t m_previewed = 0;
    std::optional<reader::EventsText> m_events;
    bool m_isStopped = false;
};

/// Reads any file, and finds all that is wrong with it.
class WholeReader
{
public:
    WholeReader(std::string_view text, Pace &pace)
        : m_pace(pace)
        , m_walk(text, kMaxDepth, [this](std::size_t offset) { return reached(offset); })
        , m_reading(text)
    {
    }

    ImportOutcome run()
    {
        ImportOutcome outcome;
        const bool isWhole = readHeader() && readEvents();
        outcome.report.isCancelled = m_walk.isStopped();
        outcome.report.isReadOnly = m_header.isNewer;
        if (isWhole)
            outcome.report.diagnostics = m_reading.findings().in(m_reading.text());
        else if (!m_walk.isStopped())
            outcome.report.diagnostics.add(syntaxDiagnostic());
        if (isWhole && !outcome.report.diagnostics.hasErrors())
            outcome.snapshot = m_builder->finish();
        return outcome;
    }

private:
    bool reached(std::size_t offset)
    {
        if (m_header.hasEvents && !m_builder)
            m_pace.limitTo(m_header.eventsOffset);
        return m_pace.reached(offset);
    }

    bool readHeader()
    {
        const bool isWhole =
            m_walk.root([this](json::Value &value) { reader::readHeader(m_reading, value, m_header); });
        if (isWhole)
            completeHeader(m_reading, m_header);
        return isWhole;
    }

    bool readEvents()
    {
        m_builder.emplace(std::move(m_header.tables));
        m_record.emplace(*m_builder->sharedTables());
        m_pace.limitTo(std::string_view::npos);
        if (m_header.hasEvents && !m_walk.root([this](json::Value &value) { findEvents(value); }))
            return false;
        m_reading.ids(reader::Space::Events).complete(m_reading.findings());
        return true;
    }

    void findEvents(json::Value &root)
    {
        root.forEachMember([this](const json::RawString &, json::Value &member) {
            if (member.offset() != m_header.eventsOffset)
                return member.pass();
            member.forEachElement([this](json::Value &element) { readEvent(element); });
        });
    }

    void readEvent(json::Value &element)
    {
        const bool isRead = reader::readEvent(m_reading, element, *m_record);
        const EventDraft &draft = m_record->draft;
        if (!draft.id.empty())
            m_reading.ids(reader::Space::Events).define(draft.id, m_record->idOffset, m_reading.findings());
        if (isRead && m_reading.findings().errorCount() == 0)
            m_builder->add(m_record->draft);
    }

    Diagnostic syntaxDiagnostic() const
    {
        const json::SyntaxError error = json::syntaxError(m_reading.text(), kMaxDepth);
        return {Severity::Error, positionOf(m_reading.text(), error.offset),
                json::pathAt(m_reading.text(), error.offset), error.message};
    }

    Pace &m_pace;
    json::Walk m_walk;
    reader::Reading m_reading;
    reader::Header m_header;
    std::optional<SnapshotBuilder> m_builder;
    std::optional<reader::EventRecord> m_record;
};

ImportOutcome readText(std::string_view text, const Progress &progress, const Preview &preview)
{
    Pace pace(progress, text.size());
    if (std::optional<ImportOutcome> outcome = FastReader(text, pace, preview).run())
        return *std::move(outcome);
    return WholeReader(text, pace).run();
}

/// What is not even an object or array has nothing to walk.
std::optional<Diagnostic> scalarRefusal(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\n\r");
    if (first != std::string_view::npos && (text[first] == '{' || text[first] == '['))
        return std::nullopt;
    if (const auto error = json::check(text, kMaxDepth))
        return Diagnostic{Severity::Error, positionOf(text, error->offset), json::pathAt(text, error->offset),
                          error->message};
    return Diagnostic{Severity::Error, positionOf(text, first), "$",
                      IoMessage::tr("found a single value; expected an object such as {\"kronika\": 1}")};
}

ImportOutcome readMarked(std::string_view text, const Progress &progress, const Preview &preview)
{
    const bool hasMark = text.starts_with(json::kByteOrderMark);
    if (hasMark)
        text.remove_prefix(json::kByteOrderMark.size());
    ImportOutcome outcome;
    if (const auto refused = scalarRefusal(text))
        outcome.report.diagnostics.add(*refused);
    else
        outcome = readText(text, progress, preview);
    if (hasMark && !outcome.report.isCancelled)
        outcome.report.diagnostics.add(
            {Severity::Warning, {1, 1}, {}, IoMessage::tr("found a byte order mark, which is skipped; expected none")});
    return outcome;
}

ImportOutcome readWithPreview(const QByteArray &bytes, const Progress &progress, const Preview &preview)
{
    ImportOutcome outcome;
    if (bytes.size() > kMaxFileBytes) {
        outcome.report.diagnostics.add(
            {Severity::Error, {}, {}, IoMessage::tr("found more than 2 GiB; expected a smaller file")});
    } else {
        const QByteArray room = json::padded(bytes);
        outcome = readMarked({room.constData(), std::size_t(room.size())}, progress, preview);
    }
    outcome.report.format = QStringLiteral("kronika");
    return outcome;
}

ImportOutcome readKronika(const QByteArray &bytes, const ImportOptions &, const Progress &progress)
{
    return readWithPreview(bytes, progress, {});
}

/// How sure it is from the first bytes: certainly with a member `kronika` of the root. One further in is that of a
/// record which another format holds.
int sniffKronika(std::string_view prefix)
{
    const json::Glimpse glimpse(prefix.substr(0, kSniffBytes));
    return glimpse.root() == '{' && glimpse.has("kronika") ? 100 : 0;
}

} // namespace

extern const Importer kronikaImporter{
    .name = "kronika",
    .description = "Kronika chronology, format 1",
    .endings = "kronika",
    .sniff = sniffKronika,
    .read = readKronika,
    .explanation =
        "The program's own format: one JSON document, UTF-8. Everything in it is read; members that this version\n"
        "does not know are kept and written back. Errors stop the reading, and name line, column and path.\n"
        "A file of a later version of the format can be looked at, not saved over.\n",
    .readWithPreview = readWithPreview,
    .isJson = true,
};

} // namespace kronika
