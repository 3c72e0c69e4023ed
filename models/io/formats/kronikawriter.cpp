// SPDX-License-Identifier: GPL-3.0-or-later
// Writes .kronika files in their canonical layout, in pieces as it goes.
#include "models/io/format.h"
#include "models/io/formats/kronika/recordwriter.h"
#include "models/io/iomessage.h"
#include "models/io/json/json.h"

#include <span>

namespace kronika {

namespace {

constexpr std::size_t kKronikaPieceBytes = 64 * 1024;

class KronikaWriter
{
public:
    KronikaWriter(const Snapshot &snapshot, const Write &write, const Progress &progress)
        : m_snapshot(snapshot)
        , m_write(write)
        , m_progress(progress)
    {
        m_out.reserve(kKronikaPieceBytes + kKronikaPieceBytes / 4);
    }

    Status run()
    {
        const ChronologyInfo &info = m_snapshot.info();
        m_out += "{\n  \"kronika\": " + std::to_string(info.version);
        text("title", info.title);
        text("description", info.description);
        text("language", info.language);
        text("marking", info.marking);
        text("timezone", info.timezone);
        array("actors", m_snapshot.actors());
        array("categories", m_snapshot.categories());
        array("sources", m_snapshot.sources());
        events();
        array("eras", m_snapshot.eras());
        array("views", m_snapshot.views());
        unknown(info.unknown);
        m_out += "\n}\n";
        give();
        return m_failure ? Status(*m_failure) : done();
    }

private:
    void begin(std::string_view name)
    {
        m_out += ",\n  \"";
        m_out += name;
        m_out += "\": ";
    }

    void text(std::string_view name, std::string_view text)
    {
        if (text.empty())
            return;
        begin(name);
        json::appendString(m_out, text);
    }

    template <typename Record>
    void array(std::string_view name, std::span<const Record> records)
    {
        if (records.empty())
            return;
        begin(name);
        for (const Record &record : records)
            line(record, &record == records.data());
        m_out += "\n  ]";
    }

    void events()
    {
        if (m_snapshot.eventCount() == 0)
            return;
        begin("events");
        m_done = 0;
        for (const auto &chunk : m_snapshot.chunks()) {
            for (std::size_t row = 0; row < chunk->size() && !m_failure; ++row, ++m_done)
                event(*chunk, row);
        }
        m_out += "\n  ]";
    }

    /// Most events have nothing that is not in the columns, and need not be put together first.
    void event(const EventChunk &chunk, std::size_t row)
    {
        if (chunk.extras(row) != nullptr)
            return line(m_snapshot.event(EventIndex(static_cast<std::uint32_t>(m_done))), m_done == 0);
        beginLine(m_done == 0);
        writer::writeRow(m_out, m_snapshot, chunk, row);
        if (m_out.size() >= kKronikaPieceBytes)
            give();
    }

    void beginLine(bool isFirst) { m_out += isFirst ? "[\n    " : ",\n    "; }

    template <typename Record>
    void line(const Record &record, bool isFirst)
    {
        beginLine(isFirst);
        writer::writeRecord(m_out, record);
        if (m_out.size() >= kKronikaPieceBytes)
            give();
    }

    /// On this level alone, unknown members are indented.
    void unknown(const UnknownMembers &members)
    {
        if (members.empty())
            return;
        const std::string object = json::canonical("{" + members + "}", 0);
        m_out += ',';
        m_out += std::string_view(object).substr(1, object.size() - 3);
    }

    void give()
    {
        if (!m_failure && !m_write(m_out))
            m_failure = Error{IoMessage::tr("the bytes could not be written"), {}, {}};
        if (!m_failure && m_progress && !m_progress(m_done, m_snapshot.eventCount()))
            m_failure = Error{QStringLiteral("cancelled"), {}, {}};
        m_out.clear();
    }

    const Snapshot &m_snapshot;
    const Write &m_write;
    const Progress &m_progress;
    std::string m_out;
    std::size_t m_done = 0;
    std::optional<Error> m_failure;
};

Status writeKronika(const Snapshot &snapshot, const ExportOptions &, const Write &write, const Progress &progress)
{
    return KronikaWriter(snapshot, write, progress).run();
}

} // namespace

extern const Exporter kronikaExporter{
    .name = "kronika",
    .description = QT_TRANSLATE_NOOP("kronika::Format", "Kronika chronology, format 1"),
    .endings = "kronika",
    .write = writeKronika,
    .holds = Contents::all(),
};

} // namespace kronika
