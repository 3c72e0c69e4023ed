// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what plaso's psort writes as json_line (an object a line) and json (`{"event_0": {...}, ...}`).
#include "models/io/formats/forensic/forensicevent.h"
#include "models/io/iomessage.h"
#include "models/io/json/glimpse.h"
#include "models/io/json/json.h"
#include "models/io/jsonimport.h"
#include "models/io/jsonlines.h"
#include "models/io/text/datetext.h"

#include <array>

namespace kronika {

namespace {

constexpr RecordRule kPlasoJsonRecords[] = {
    {"event", Becomes::Event, "undated if date_time says Not set, Never or Invalid, or there is no timestamp"},
    {"*", Becomes::Skipped, "a line or member that is not an object"},
};

constexpr FieldRule kPlasoJsonFields[] = {
    {"event", "message",
     "title (its first line), and description if it is longer; without one body, else display_name"},
    {"event", "timestamp", "when, with as many decimals as date_time's class has"},
    {"event", "date_time", "the precision of when; kept aside, too"},
    {"event", "timestamp_desc", "category"},
    {"event", "username",
     "an actor: of username, user, hostname, host, computer_name, source_ip, data_type the first with"},
    {"event", "user", "2 to 200 different values in the first 1000 rows; the others are kept aside"},
    {"event", "hostname", "as username"},
    {"event", "host", "as username"},
    {"event", "computer_name", "as username"},
    {"event", "source_ip", "as username"},
    {"event", "data_type", "as username"},
    {"event", "display_name", "a source; else filename is"},
    {"event", "filename", "as display_name"},
    {"event", "parser", "publisher of the source"},
    {"event", "tag", "tags: its labels"},
};

constexpr MappingTable kPlasoJsonMapping{kPlasoJsonRecords, kPlasoJsonFields};

/// plaso counts microseconds; a class that holds less must not look as if it held those.
datetext::EpochUnit unitOf(std::string_view dateTimeClass)
{
    constexpr std::array<std::string_view, 9> kSeconds{"PosixTime",    "TimeElements",   "FATDateTime",
                                                       "FATTimestamp", "HFSTime",        "HFSPlusTime",
                                                       "ISO9660Time",  "DelphiDateTime", "RFC2579DateTime"};
    constexpr std::array<std::string_view, 4> kMilliseconds{"PosixTimeInMilliseconds", "TimeElementsInMilliseconds",
                                                            "JavaTime", "Systemtime"};
    const auto is = [dateTimeClass](std::string_view name) { return name == dateTimeClass; };
    if (std::any_of(kSeconds.begin(), kSeconds.end(), is))
        return datetext::EpochUnit::Seconds;
    if (std::any_of(kMilliseconds.begin(), kMilliseconds.end(), is))
        return datetext::EpochUnit::Milliseconds;
    return datetext::EpochUnit::Microseconds;
}

std::optional<std::string> whenOf(json::Node event)
{
    const auto count = datetext::wholeNumber(event["timestamp"].text());
    const json::Node date = event["date_time"];
    const std::string name = date["__class_name__"].text();
    if (!count || name == "SemanticTime" || name == "InvalidTime" || name == "Never" || name == "NotSet")
        return std::nullopt;
    constexpr std::int64_t kSecond = 1'000'000;
    // Nothing says how exact a whole second is: not to the millionth.
    if (!date.isGiven() && *count % kSecond == 0)
        return datetext::fromEpoch(*count / kSecond, datetext::EpochUnit::Seconds);
    const datetext::EpochUnit unit = unitOf(name);
    const std::int64_t per = unit == datetext::EpochUnit::Seconds        ? 1'000'000
                             : unit == datetext::EpochUnit::Milliseconds ? 1'000
                                                                         : 1;
    // A rest means that the class held more than is known here.
    if (*count % per != 0)
        return datetext::fromEpoch(*count, datetext::EpochUnit::Microseconds);
    return datetext::fromEpoch(*count / per, unit);
}

class PlasoReader
{
public:
    explicit PlasoReader(std::string_view text)
        : m_builder(text, PlaceStyle::Lines, kPlasoJsonMapping)
    {
    }

    void see(json::Node node)
    {
        for (const std::string_view field : forensic::ActorChoice::kCandidates)
            m_choice.see(field, node[field].text());
    }

    void readEvent(json::Node node, std::size_t offset)
    {
        m_builder.read();
        JsonRecord record(node, m_builder, "event");
        forensic::Row row;
        // Some parsers leave the message to their output; the text is in the body, or the file says most.
        for (const char *name : {"message", "body"}) {
            if (row.message.empty())
                row.message = record.takeText(name);
        }
        if (row.message.empty())
            row.message = record.peekText("display_name");
        if (const auto when = whenOf(node)) {
            row.when = *when;
            static_cast<void>(record.take("timestamp"));
        } else {
            m_builder.warnUndated(IoMessage::tr("found no moment; the event is undated"), offset);
        }
        row.kind = record.takeText("timestamp_desc");
        if (const std::string_view field = m_choice.chosen(); !field.empty())
            row.actor = record.takeText(field);
        row.source = record.takeText("display_name");
        if (row.source.empty())
            row.source = record.takeText("filename");
        if (!row.source.empty())
            row.parser = record.takeText("parser");
        readTag(record, row);
        record.keepRest(row.unknown, "plaso");
        m_builder.standAt(offset);
        forensic::add(m_builder, std::move(row));
    }

    void skip(std::size_t offset)
    {
        m_builder.read();
        m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a line or member that is not an object"), offset);
    }

    ImportBuilder &builder() { return m_builder; }

private:
    /// Its labels; what else it holds, a comment, is kept with all of it.
    static void readTag(JsonRecord &record, forensic::Row &row)
    {
        const json::Node tag = record.takeList("tag", json::Kind::Object);
        bool isWhole = tag["labels"].is(json::Kind::Array);
        for (const json::Node label : tag["labels"]) {
            // A text as bytes: {"__type__": "bytes", "stream": "…"}.
            const json::Node inside = label["stream"].is(json::Kind::String) ? label["stream"] : label;
            isWhole = isWhole && inside.is(json::Kind::String);
            if (std::string text = inside.text(); !text.empty())
                row.tags.push_back(std::move(text));
        }
        for (const json::Node member : tag)
            isWhole = isWhole && (member.name() == "labels" || member.name() == "__type__" ||
                                  member.name() == "__container_type__");
        if (!isWhole)
            record.giveBack("tag");
    }

    ImportBuilder m_builder;
    forensic::ActorChoice m_choice;
};

ImportOutcome readLines(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    JsonLines lines(bytes, progress);
    PlasoReader reader(lines.text());
    reader.builder().info().title = options.fileName.section(u'.', 0, 0).toStdString();
    std::optional<std::pair<QString, std::size_t>> firstBad;
    const auto ignore = [](const QString &, std::size_t) {};
    const bool isWhole =
        lines.forEach([&reader](json::Node node, std::size_t) { reader.see(node); }, ignore,
                      forensic::ActorChoice::kSampleRows) &&
        lines.forEach([&reader](json::Node node, std::size_t offset) { reader.readEvent(node, offset); },
                      [&](const QString &why, std::size_t offset) {
                          if (!firstBad)
                              firstBad.emplace(why, offset);
                          reader.skip(offset);
                      });
    if (!isWhole)
        return reader.builder().cancelled();
    if (firstBad && reader.builder().eventCount() == 0)
        return reader.builder().refuse(firstBad->first, firstBad->second);
    return reader.builder().finish();
}

/// One object of any size: its members are read one at a time.
ImportOutcome readObject(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const QByteArray room = json::padded(bytes);
    const std::string_view text(room.constData(), std::size_t(room.size()));
    json::Walk walk(text, kMaxImportDepth,
                    [&](std::size_t offset) { return !progress || progress(offset, text.size()); });
    PlasoReader reader(text);
    reader.builder().info().title = options.fileName.section(u'.', 0, 0).toStdString();
    json::Tree tree;
    std::size_t seen = 0;
    const auto sample = [&](const json::RawString &, json::Value &value) {
        if (seen++ >= forensic::ActorChoice::kSampleRows)
            return value.pass();
        if (tree.read(value, text))
            reader.see(tree.root());
    };
    const auto take = [&](const json::RawString &name, json::Value &value) {
        const bool isObject = value.kind() == json::Kind::Object;
        if (isObject && tree.read(value, text))
            reader.readEvent(tree.root(), name.offset);
        else if (!value.isBroken())
            reader.skip(name.offset);
    };
    const bool isWhole = walk.root([&](json::Value &root) { root.forEachMember(sample); }) &&
                         walk.root([&](json::Value &root) { root.forEachMember(take); });
    if (walk.isStopped())
        return reader.builder().cancelled();
    if (!isWhole) {
        const json::SyntaxError error = json::syntaxError(text, kMaxImportDepth);
        return reader.builder().refuse(error.message, error.offset);
    }
    return reader.builder().finish();
}

ImportOutcome readPlasoJson(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const json::Glimpse glimpse({bytes.constData(), std::min(std::size_t(bytes.size()), kSniffBytes)});
    const bool isObject = glimpse.root() == '{' && !glimpse.has("__container_type__") && !glimpse.has("timestamp");
    ImportOutcome outcome = isObject ? readObject(bytes, options, progress) : readLines(bytes, options, progress);
    outcome.report.format = QStringLiteral("plaso-json");
    return outcome;
}

int sniffPlasoJson(std::string_view prefix)
{
    const json::Glimpse glimpse(prefix);
    if (glimpse.root() != '{')
        return 0;
    if (glimpse.has("__container_type__") && glimpse.has("timestamp_desc"))
        return 95;
    return glimpse.has("event_0.__container_type__") || glimpse.has("event_0.timestamp_desc") ? 95 : 0;
}

} // namespace

extern const Importer plasojsonImporter{
    .name = "plaso-json",
    .description = "plaso (psort) JSON and JSON lines",
    .endings = "plaso.json",
    .sniff = sniffPlasoJson,
    .read = readPlasoJson,
    .explanation = "One event of plaso is one event. The moment has as many decimals of a second as the class of its "
                   "date_time holds;\n"
                   "a semantic time (Not set, Never) leaves the event undated. A .plaso storage file is not read: "
                   "psort -o json_line\n"
                   "writes what is.\n",
    .mapping = &kPlasoJsonMapping,
    .isJson = true,
};

} // namespace kronika
