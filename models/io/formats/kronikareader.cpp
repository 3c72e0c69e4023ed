// SPDX-License-Identifier: GPL-3.0-or-later
// Reads .kronika files: once over all but the events, then over the events, which refer to the rest and may stand
// before it.
#include "models/io/format.h"
#include "models/io/formats/kronika/records.h"
#include "models/io/json/json.h"

namespace kronika {

namespace {

constexpr int kMaxDepth = 64;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

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

class KronikaReader
{
public:
    KronikaReader(std::string_view text, const Progress &progress)
        : m_pace(progress, text.size())
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
        if (!isWhole)
            return false;
        for (const auto space : {reader::Space::Actors, reader::Space::Categories, reader::Space::Sources})
            m_reading.ids(space).complete(m_reading.findings());
        reader::checkParents(m_reading, m_header);
        return true;
    }

    bool readEvents()
    {
        const std::string &zone = m_header.tables.info.timezone;
        if (const auto named = Zone::byName(zone.empty() ? QStringLiteral("UTC") : QString::fromStdString(zone)))
            m_reading.placeIn(*named);
        m_builder.emplace(std::move(m_header.tables));
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
        Event event;
        reader::readEvent(m_reading, element, event);
        if (m_reading.findings().errorCount() == 0 && !element.isBroken())
            m_builder->add(event);
    }

    Diagnostic syntaxDiagnostic() const
    {
        const json::SyntaxError error = json::syntaxError(m_reading.text(), kMaxDepth);
        return {Severity::Error, positionOf(m_reading.text(), error.offset), {}, error.message};
    }

    Pace m_pace;
    json::Walk m_walk;
    reader::Reading m_reading;
    reader::Header m_header;
    std::optional<SnapshotBuilder> m_builder;
};

/// What is not even an object or array has nothing to walk.
std::optional<Diagnostic> scalarRefusal(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\n\r");
    if (first != std::string_view::npos && (text[first] == '{' || text[first] == '['))
        return std::nullopt;
    if (const auto error = json::check(text, kMaxDepth))
        return Diagnostic{Severity::Error, positionOf(text, error->offset), {}, error->message};
    return Diagnostic{Severity::Error, positionOf(text, first), "$",
                      QStringLiteral("found a single value; expected an object such as {\"kronika\": 1}")};
}

ImportOutcome readMarked(std::string_view text, const Progress &progress)
{
    const bool hasMark = text.starts_with(kByteOrderMark);
    if (hasMark)
        text.remove_prefix(kByteOrderMark.size());
    ImportOutcome outcome;
    if (const auto refused = scalarRefusal(text))
        outcome.report.diagnostics.add(*refused);
    else
        outcome = KronikaReader(text, progress).run();
    if (hasMark && !outcome.report.isCancelled)
        outcome.report.diagnostics.add({Severity::Warning,
                                        {1, 1},
                                        {},
                                        QStringLiteral("found a byte order mark, which is skipped; expected none")});
    return outcome;
}

ImportOutcome readKronika(const QByteArray &bytes, const ImportOptions &, const Progress &progress)
{
    ImportOutcome outcome;
    if (bytes.size() > kMaxFileBytes) {
        outcome.report.diagnostics.add(
            {Severity::Error, {}, {}, QStringLiteral("found more than 2 GiB; expected a smaller file")});
    } else {
        const QByteArray room = json::padded(bytes);
        outcome = readMarked({room.constData(), std::size_t(room.size())}, progress);
    }
    outcome.report.format = QStringLiteral("kronika");
    return outcome;
}

/// How sure it is from the first bytes: certainly with the key `kronika` near the start, perhaps with any object.
int sniffKronika(std::string_view prefix)
{
    constexpr std::size_t kNear = 4096;
    constexpr std::string_view kKey = "\"kronika\"";
    if (prefix.starts_with(kByteOrderMark))
        prefix.remove_prefix(kByteOrderMark.size());
    const std::size_t first = prefix.find_first_not_of(" \t\n\r");
    if (first == std::string_view::npos || prefix[first] != '{')
        return 0;
    const std::string_view near = prefix.substr(first, kNear);
    const std::size_t key = near.find(kKey);
    if (key == std::string_view::npos)
        return 10;
    const std::size_t next = near.find_first_not_of(" \t\n\r", key + kKey.size());
    return next != std::string_view::npos && near[next] == ':' ? 100 : 10;
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
};

} // namespace kronika
