// SPDX-License-Identifier: GPL-3.0-or-later
// Reads SIMILE Timeline JSON: `{"dateTimeFormat", "events": [{"start", "latestStart", "earliestEnd", "end", ...}]}`.
#include "models/io/formats/simile/similerecord.h"
#include "models/io/iomessage.h"
#include "models/io/json/glimpse.h"
#include "models/io/jsonimport.h"

namespace kronika {

namespace {

class SimileJsonReader
{
public:
    SimileJsonReader(const JsonText &text, const ImportOptions &options)
        : m_root(text.root())
        , m_builder(text.text(), PlaceStyle::Json, simile::kMapping)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        m_builder.expectOwnIds();
    }

    ImportOutcome run()
    {
        JsonRecord root(m_root, m_builder, "");
        for (const json::Node node : root.takeList("events")) {
            m_builder.read();
            if (node.is(json::Kind::Object))
                readEvent(node);
            else
                m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
        }
        root.keepRest(m_builder.info().unknown, "simile");
        return m_builder.finish();
    }

private:
    void readEvent(json::Node node)
    {
        JsonRecord record(node, m_builder, "event");
        const simile::Attributes attributes = [&record](const char *name, const char *shortName) {
            const std::string text = record.takeText(name);
            return text.empty() && *shortName != 0 ? record.takeText(shortName) : text;
        };
        Event event;
        // The JSON loader of SIMILE takes a range for a duration unless durationEvent (or, turned about, isDuration)
        // says otherwise; the XML loader the other way round.
        const std::string duration =
            record.peekText("durationEvent").empty() ? record.peekText("de") : record.peekText("durationEvent");
        const bool isInstant = duration == "false" || record.peekText("isDuration") == "true";
        const simile::DatesRead dates = simile::readEvent(
            attributes, isInstant ? simile::Span::Imprecise : simile::Span::Lasting, m_builder, event);
        if (dates != simile::DatesRead::All)
            m_builder.warn(simile::saidOf(dates), record.offset());
        record.keepRest(event.unknown, "simile");
        m_builder.add(std::move(event));
    }

    json::Node m_root;
    ImportBuilder m_builder;
};

ImportOutcome readSimileJson(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const JsonText text(bytes, progress, JsonText::Kind::Scripts);
    ImportOutcome outcome = text.isRead() ? SimileJsonReader(text, options).run() : text.failure();
    outcome.report.format = QStringLiteral("simile-json");
    return outcome;
}

int sniffSimileJson(std::string_view prefix)
{
    const json::Glimpse glimpse(prefix);
    if (glimpse.root() != '{')
        return 0;
    if (glimpse.has("dateTimeFormat"))
        return 90;
    const bool hasDates = glimpse.has("events[].start") || glimpse.has("events[].s");
    return hasDates && glimpse.bracket("events") == '[' && glimpse.bracket("events[].start") == 0 ? 60 : 0;
}

} // namespace

extern const Importer similejsonImporter{
    .name = "simile-json",
    .description = "SIMILE Timeline JSON",
    .endings = "simile.json",
    .sniff = sniffSimileJson,
    .read = readSimileJson,
    .explanation = simile::kExplanation,
    .mapping = &simile::kMapping,
    .isJson = true,
    .readsScripts = true,
};

} // namespace kronika
