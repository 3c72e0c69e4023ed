// SPDX-License-Identifier: GPL-3.0-or-later
// Reads Timesketch JSON lines.
#include "models/io/formats/forensic/timesketch.h"
#include "models/io/iomessage.h"
#include "models/io/json/glimpse.h"
#include "models/io/jsonimport.h"
#include "models/io/jsonlines.h"

namespace kronika {

namespace {

class TimesketchJsonlReader
{
public:
    TimesketchJsonlReader(const QByteArray &bytes, const Progress &progress)
        : m_lines(bytes, progress)
        , m_builder(m_lines.text(), PlaceStyle::Lines, forensic::kTimesketchMapping)
    {
    }

    ImportOutcome run(const ImportOptions &options)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        if (!chooseActor())
            return m_builder.cancelled();
        std::size_t good = 0;
        std::optional<std::pair<QString, std::size_t>> firstBad;
        const bool isWhole = m_lines.forEach(
            [&](json::Node node, std::size_t offset) {
                ++good;
                readLine(node, offset);
            },
            [&](const QString &why, std::size_t offset) {
                if (!firstBad)
                    firstBad.emplace(why, offset);
                m_builder.read();
                m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a line that is not a JSON object"), offset);
            });
        if (!isWhole)
            return m_builder.cancelled();
        if (good == 0 && firstBad)
            return m_builder.refuse(firstBad->first, firstBad->second);
        return m_builder.finish();
    }

private:
    bool chooseActor()
    {
        forensic::ActorChoice choice;
        const bool isWhole = m_lines.forEach(
            [&choice](json::Node node, std::size_t) {
                for (const std::string_view field : forensic::ActorChoice::kCandidates)
                    choice.see(field, node[field].text());
            },
            [](const QString &, std::size_t) {}, forensic::ActorChoice::kSampleRows);
        m_actorField = choice.chosen();
        return isWhole;
    }

    void readLine(json::Node node, std::size_t offset)
    {
        m_builder.read();
        JsonRecord record(node, m_builder, "row");
        const forensic::TimesketchFields fields{
            .take = [&record](std::string_view name) { return record.takeText(name); },
            .giveBack = [&record](std::string_view name) { record.giveBack(name); },
        };
        std::vector<std::string> tags;
        for (const char *name : {"tag", "label"}) {
            const bool isList = record.peek(name).is(json::Kind::Array);
            const auto found = isList ? record.takeTexts(name) : forensic::tagsOf(record.takeText(name));
            tags.insert(tags.end(), found.begin(), found.end());
        }
        forensic::Row row = forensic::timesketchRow(fields, m_actorField);
        row.tags = std::move(tags);
        if (row.when.empty())
            m_builder.warnUndated(IoMessage::tr("found no date that can be read; the event is undated"), offset);
        record.keepRest(row.unknown, "timesketch");
        m_builder.standAt(offset);
        forensic::add(m_builder, std::move(row));
    }

    JsonLines m_lines;
    ImportBuilder m_builder;
    std::string m_actorField;
};

ImportOutcome readTimesketchJsonl(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    ImportOutcome outcome = TimesketchJsonlReader(bytes, progress).run(options);
    outcome.report.format = QStringLiteral("timesketch-jsonl");
    return outcome;
}

int sniffTimesketchJsonl(std::string_view prefix)
{
    const json::Glimpse glimpse(prefix);
    const bool hasTime = glimpse.has("datetime") || glimpse.has("timestamp");
    const bool isTimesketch = glimpse.root() == '{' && hasTime && glimpse.has("timestamp_desc");
    return isTimesketch && !glimpse.has("__container_type__") ? 90 : 0;
}

} // namespace

extern const Importer timesketchjsonlImporter{
    .name = "timesketch-jsonl",
    .description = "Timesketch timeline, JSON lines",
    .endings = "jsonl",
    .sniff = sniffTimesketchJsonl,
    .read = readTimesketchJsonl,
    .explanation = forensic::kTimesketchExplanation,
    .mapping = &forensic::kTimesketchMapping,
    .isJson = true,
};

} // namespace kronika
