// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/xmltext.h"

#include "models/io/iomessage.h"
#include "models/io/text/xmlbounds.h"

#include <algorithm>

namespace kronika {

namespace {

/// What `<?xml ... encoding="..."?>` says, if the bytes are no other encoding by themselves.
std::optional<Encoding> declaredEncoding(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(200);
    const qsizetype at = head.indexOf("encoding");
    if (!head.startsWith("<?xml") || at < 0 || at > head.indexOf("?>"))
        return std::nullopt;
    const qsizetype open = head.indexOf('=', at) + 1;
    const QByteArray rest = head.mid(open).trimmed();
    if (rest.isEmpty())
        return std::nullopt;
    return encodingNamed(QString::fromLatin1(rest.mid(1, std::max<qsizetype>(rest.indexOf(rest.at(0), 1) - 1, 0))));
}

std::size_t utf8Length(QStringView text)
{
    std::size_t length = 0;
    for (const QChar c : text)
        length += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : c.isSurrogate() ? 2 : 3;
    return length;
}

} // namespace

QString XmlElement::attribute(QLatin1String wanted) const
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [wanted](const auto &pair) { return pair.first == wanted; });
    return found == attributes.end() ? QString() : found->second;
}

const XmlElement *XmlElement::child(QLatin1String wanted) const
{
    const auto found =
        std::find_if(children.begin(), children.end(), [wanted](const XmlElement &one) { return one.name == wanted; });
    return found == children.end() ? nullptr : &*found;
}

QString XmlElement::childText(QLatin1String wanted) const
{
    const XmlElement *found = child(wanted);
    return found == nullptr ? QString() : found->text.trimmed();
}

XmlText::XmlText(const QByteArray &bytes)
    : m_decoded(decodedText(bytes, declaredEncoding(bytes)))
    , m_text(QString::fromUtf8(m_decoded.text.data(), qsizetype(m_decoded.text.size())))
    , m_xml(m_text)
{
    XmlBounds bounds;
    if (!bounds.see(m_text.utf16(), std::size_t(m_text.size()))) {
        const qsizetype open = m_text.lastIndexOf(u'<', qsizetype(bounds.length()) - 1);
        m_fault = XmlFault{bounds.hasManyNamespaces()
                               ? IoMessage::tr("found more than %1 declarations of namespaces; expected fewer")
                                     .arg(XmlBounds::kMaxNamespaces)
                               : IoMessage::tr("found an element with more than %1 attributes; expected fewer")
                                     .arg(XmlBounds::kMaxAttributes),
                           bytesUpTo(std::max<qsizetype>(open, 0))};
    }
}

std::size_t XmlText::bytesUpTo(qint64 character)
{
    character = std::clamp<qint64>(character, 0, m_text.size());
    if (character < m_lastCharacter) {
        m_lastCharacter = 0;
        m_lastByte = 0;
    }
    m_lastByte += utf8Length(QStringView(m_text).sliced(m_lastCharacter, character - m_lastCharacter));
    m_lastCharacter = character;
    return m_lastByte;
}

bool XmlText::isStopped()
{
    if (m_fault)
        return true;
    if (m_xml.hasError()) {
        m_fault = XmlFault{IoMessage::tr("the XML is not well-formed: %1").arg(m_xml.errorString()),
                           bytesUpTo(m_xml.characterOffset())};
    } else if (m_xml.isDTD()) {
        m_fault = XmlFault{
            IoMessage::tr("found a DOCTYPE, which is not read because it can make a file pull in others; take it out"),
            bytesUpTo(m_xml.characterOffset())};
    }
    return m_fault.has_value();
}

bool XmlText::next()
{
    while (!m_xml.atEnd() && !isStopped()) {
        m_xml.readNext();
        if (isStopped())
            return false;
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement())
            return false;
        if (m_xml.isCharacters() && !m_xml.isWhitespace())
            m_between.append(m_between.isEmpty() ? QString() : QStringLiteral("\n")).append(m_xml.text().trimmed());
    }
    isStopped();
    return false;
}

std::size_t XmlText::offset()
{
    const qint64 end = std::clamp<qint64>(m_xml.characterOffset(), 0, m_text.size());
    const qsizetype open = end > 0 ? m_text.lastIndexOf(u'<', end - 1) : 0;
    return bytesUpTo(std::max<qsizetype>(open, 0));
}

void XmlText::fillElement(XmlElement &element, int depth)
{
    element.name = name();
    element.offset = offset();
    element.attributes = attributes();
    const qint64 inside = m_xml.characterOffset();
    element.innerBegin = bytesUpTo(inside);
    if (depth > kMaxDepth) {
        m_fault = XmlFault{IoMessage::tr("found elements nested deeper than %1; expected fewer").arg(kMaxDepth),
                           element.offset};
        return;
    }
    while (!m_xml.atEnd() && !isStopped()) {
        m_xml.readNext();
        if (isStopped())
            return;
        if (m_xml.isEndElement()) {
            const qint64 end = std::clamp<qint64>(m_xml.characterOffset(), inside, m_text.size());
            const qint64 open = m_text.lastIndexOf(u'<', std::max<qint64>(end - 1, 0));
            element.innerEnd = open < inside ? element.innerBegin : bytesUpTo(open); // `<x/>` ends where it begins
            element.end = bytesUpTo(end);
            return;
        }
        if (m_xml.isCharacters())
            element.text += m_xml.text();
        if (m_xml.isStartElement())
            fillElement(element.children.emplace_back(), depth + 1);
    }
}

std::vector<std::pair<QString, QString>> XmlText::attributes() const
{
    std::vector<std::pair<QString, QString>> out;
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        out.emplace_back(attribute.name().toString(), attribute.value().toString());
    return out;
}

std::string_view XmlText::whole(const XmlElement &element) const
{
    return text().substr(element.offset, element.end - element.offset);
}

std::string_view XmlText::inside(const XmlElement &element) const
{
    return text().substr(element.innerBegin, std::min(element.innerEnd, element.end) - element.innerBegin);
}

XmlElement XmlText::element()
{
    XmlElement element;
    fillElement(element, 1);
    return element;
}

void XmlText::skip()
{
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd() && !isStopped()) {
        m_xml.readNext();
        depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
    }
    isStopped();
}

const std::optional<XmlFault> &XmlText::fault()
{
    isStopped();
    return m_fault;
}

QString xmlRootName(std::string_view prefix)
{
    const DecodedText decoded = decodedText(QByteArray(prefix.data(), qsizetype(prefix.size())));
    const std::size_t first = decoded.text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || decoded.text[first] != '<')
        return {};
    // As text, whatever encoding it declares: it is decoded already.
    QXmlStreamReader xml(QString::fromUtf8(decoded.text.data() + first, qsizetype(decoded.text.size() - first)));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            return xml.name().toString();
    }
    return {};
}

} // namespace kronika
