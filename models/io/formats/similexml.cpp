// SPDX-License-Identifier: GPL-3.0-or-later
// Reads SIMILE Timeline XML: <data><event start="..." end="..." title="...">description</event></data>.
#include "models/io/formats/simile/similerecord.h"
#include "models/io/iomessage.h"
#include "models/io/text/xmltext.h"

#include <set>

namespace kronika {

namespace {

class SimileXmlReader
{
public:
    explicit SimileXmlReader(XmlText &xml)
        : m_xml(xml)
        , m_builder(xml.text(), PlaceStyle::Lines, simile::kMapping)
    {
    }

    ImportOutcome run(const ImportOptions &options, const Progress &progress)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        if (m_xml.next()) {
            std::size_t n = 0;
            while (m_xml.next()) {
                const XmlElement element = m_xml.element();
                if (m_xml.fault())
                    break;
                if (n++ % 256 == 0 && progress && !progress(element.offset, m_xml.text().size()))
                    return m_builder.cancelled();
                take(element);
            }
        }
        if (const auto &fault = m_xml.fault())
            return m_builder.refuse(fault->message, fault->offset);
        return m_builder.finish();
    }

private:
    void take(const XmlElement &element)
    {
        m_builder.read();
        if (element.name != QLatin1String("event"))
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "an element that is no event"), element.offset);
        Event event;
        std::set<QString> taken;
        const simile::Attributes attributes = [&](const char *name, const char *) {
            const bool isText =
                std::string_view(name) == "description" && element.attribute(QLatin1String("description")).isEmpty();
            const QString text = isText ? trimmedLines(element.text) : element.attribute(QLatin1String(name));
            taken.insert(QString::fromLatin1(name));
            if (!text.isEmpty())
                ++m_builder.field("event", name).mapped;
            return text.toStdString();
        };
        const auto isTrue = [&element](const char *name) {
            return element.attribute(QLatin1String(name)).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
        };
        const simile::Span span =
            isTrue("isDuration") || isTrue("durationEvent") ? simile::Span::Lasting : simile::Span::Imprecise;
        if (!simile::readEvent(attributes, span, m_builder, event))
            m_builder.warn(IoMessage::tr("found a date that cannot be read; it is kept as text"), element.offset);
        UnknownMembers kept;
        for (const auto &[name, value] : element.attributes) {
            if (taken.contains(name))
                continue;
            ++m_builder.field("event", name.toStdString()).keptAside;
            appendTextMember(kept, name.toStdString(), value.toStdString());
        }
        if (!kept.empty())
            appendMember(event.unknown, "simile", "{" + kept + "}");
        m_builder.add(std::move(event));
    }

    /// Files indent their texts.
    static QString trimmedLines(const QString &text)
    {
        QStringList lines;
        for (const QString &line : text.split(u'\n'))
            lines.append(line.trimmed());
        return lines.join(u'\n').trimmed();
    }

    XmlText &m_xml;
    ImportBuilder m_builder;
};

ImportOutcome readSimile(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    XmlText xml(bytes);
    ImportOutcome outcome = SimileXmlReader(xml).run(options, progress);
    outcome.report.format = QStringLiteral("simile-xml");
    return outcome;
}

/// `<data/>`, and nothing in it.
bool isEmptyData(std::string_view prefix)
{
    for (std::size_t at = prefix.find("<data") + 1; (at = prefix.find('<', at)) != std::string_view::npos; ++at) {
        if (at + 1 == prefix.size() || (prefix[at + 1] != '/' && prefix[at + 1] != '!'))
            return false;
    }
    return true;
}

int sniffSimile(std::string_view prefix)
{
    if (xmlRootName(prefix) != QLatin1String("data"))
        return 0;
    const bool isTold =
        prefix.find("<event") != std::string_view::npos || prefix.find("wiki-url") != std::string_view::npos;
    return isTold ? 85 : isEmptyData(prefix) ? 40 : 0;
}

} // namespace

extern const Importer similexmlImporter{
    .name = "simile-xml",
    .description = "SIMILE Timeline XML",
    .endings = "simile.xml",
    .sniff = sniffSimile,
    .read = readSimile,
    .explanation = simile::kExplanation,
    .mapping = &simile::kMapping,
};

} // namespace kronika
