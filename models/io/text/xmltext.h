// SPDX-License-Identifier: GPL-3.0-or-later
// An XML file, element by element, with what all XML formats refuse: a DOCTYPE, nesting beyond a bound, text that is
// not well-formed. Knows no format, loads nothing from elsewhere.
#pragma once

#include "models/io/text/encoding.h"

#include <QXmlStreamReader>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kronika {

/// An element with all that is in it.
struct XmlElement
{
    QString name;
    std::vector<std::pair<QString, QString>> attributes;
    /// Its own text, without that of its children.
    QString text;
    std::vector<XmlElement> children;
    /// In UTF-8, of its `<`; of its inside; of its end tag (of no length for `<x/>`); and behind that.
    std::size_t offset = 0;
    std::size_t innerBegin = 0;
    std::size_t innerEnd = 0;
    std::size_t end = 0;

    QString attribute(QLatin1String wanted) const;
    /// The first child of that name; null if there is none.
    const XmlElement *child(QLatin1String wanted) const;
    /// Its trimmed text; empty if there is none.
    QString childText(QLatin1String wanted) const;
};

struct XmlFault
{
    QString message;
    std::size_t offset = 0;
};

class XmlText
{
public:
    static constexpr int kMaxDepth = 64;

    /// By byte order mark, by what the declaration says, else by the bytes.
    explicit XmlText(const QByteArray &bytes);

    /// In UTF-8: what offsets count in.
    std::string_view text() const { return m_decoded.text; }

    /// Moves to the next element inside the one that was entered last; false behind its last one, which is left then,
    /// or if there is a fault.
    bool next();
    QString name() const { return m_xml.name().toString(); }
    QString attribute(QLatin1String wanted) const { return m_xml.attributes().value(wanted).toString(); }
    std::vector<std::pair<QString, QString>> attributes() const;
    /// Of the elements that were read, as they stand in text().
    std::string_view whole(const XmlElement &element) const;
    std::string_view inside(const XmlElement &element) const;
    /// The text between the elements that next() went to.
    const QString &between() const { return m_between; }
    /// Of the element's `<`. O(distance from the last call).
    std::size_t offset();
    /// The element where it stands, with all within; then stands behind it.
    XmlElement element();
    /// Goes behind it.
    void skip();
    /// What was not well-formed or is refused; then nothing more is read.
    const std::optional<XmlFault> &fault();

private:
    bool isStopped();
    void fillElement(XmlElement &element, int depth);
    std::size_t bytesUpTo(qint64 character);

    DecodedText m_decoded;
    QString m_text;
    QXmlStreamReader m_xml;
    QString m_between;
    std::optional<XmlFault> m_fault;
    qint64 m_lastCharacter = 0;
    std::size_t m_lastByte = 0;
};

/// The name of the first element; empty if the prefix shows none.
QString xmlRootName(std::string_view prefix);

} // namespace kronika
