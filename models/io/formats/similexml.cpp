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
        m_builder.expectOwnIds();
    }

    ImportOutcome run(const ImportOptions &options, const Progress &progress)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        if (m_xml.next()) {
            const auto root = m_xml.attributes();
            std::size_t n = 0;
            while (m_xml.next()) {
                const XmlElement element = m_xml.element();
                if (m_xml.fault())
                    break;
                if (n++ % 256 == 0 && progress && !progress(element.offset, m_xml.text().size()))
                    return m_builder.cancelled();
                take(element);
            }
            keepRoot(root);
        }
        if (const auto &fault = m_xml.fault())
            return m_builder.refuse(fault->message, fault->offset);
        return m_builder.finish();
    }

private:
    /// What stands around the events: `wiki-url`, `wiki-section`, texts.
    void keepRoot(const std::vector<std::pair<QString, QString>> &attributes)
    {
        UnknownMembers kept;
        for (const auto &[name, value] : attributes)
            appendTextMember(kept, name.toStdString(), value.toStdString());
        if (!m_xml.between().isEmpty())
            appendTextMember(kept, "text", m_xml.between().toStdString());
        if (!kept.empty())
            m_builder.keepInChronology("simile", "{" + kept + "}");
    }

    /// Of an event that holds elements, which is HTML that nobody escaped, all of it.
    QString descriptionIn(const XmlElement &element) const
    {
        if (element.children.empty())
            return trimmedLines(element.text);
        const std::string_view inside = m_xml.inside(element);
        return QString::fromUtf8(inside.data(), qsizetype(inside.size())).trimmed();
    }

    void take(const XmlElement &element)
    {
        m_builder.read();
        m_builder.standAt(element.offset);
        if (element.name != QLatin1String("event"))
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "an element that is no event"), element.offset);
        Event event;
        std::set<QString> taken;
        bool isTextTaken = false;
        const simile::Attributes attributes = [&](const char *name, const char *) {
            const bool isText =
                std::string_view(name) == "description" && element.attribute(QLatin1String("description")).isEmpty();
            const QString text = isText ? descriptionIn(element) : element.attribute(QLatin1String(name));
            isTextTaken = isTextTaken || isText;
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
        const simile::DatesRead dates = simile::readEvent(attributes, span, m_builder, event);
        if (dates != simile::DatesRead::All)
            m_builder.warn(simile::saidOf(dates), element.offset);
        UnknownMembers kept;
        for (const auto &[name, value] : element.attributes) {
            if (taken.contains(name))
                continue;
            ++m_builder.field("event", name.toStdString()).keptAside;
            appendTextMember(kept, name.toStdString(), value.toStdString());
        }
        if (!element.children.empty() || (!isTextTaken && !element.text.trimmed().isEmpty())) {
            ++m_builder.field("event", "(text)").keptAside;
            appendTextMember(kept, "text", m_xml.inside(element));
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
