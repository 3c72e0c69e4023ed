// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/exportbytes.h"

#include <QString>

namespace kronika {

namespace {

QByteArray attribute(const char *name, const QString &value)
{
    return QByteArray(" ") + name + "=\"" + value.toHtmlEscaped().toUtf8() + '"';
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

/// What screen readers are not told of is not reached by the keyboard either. See SVG 1.1 sections 5.4 and 17.1,
/// WAI-ARIA graphics module 1.0.
QByteArray elementOf(const SvgPart &part)
{
    const bool isLink = !part.address.isEmpty();
    QByteArray text = isLink ? "<a" + attribute("xlink:href", part.address) : QByteArray("<g");
    text += part.isRead ? (isLink ? QByteArray() : QByteArray(" role=\"graphics-symbol img\"")) +
                              attribute("aria-label", part.name)
                        : QByteArray(isLink ? " aria-hidden=\"true\" tabindex=\"-1\"" : " aria-hidden=\"true\"");
    text += "><title>" + part.name.toHtmlEscaped().toUtf8() + "</title><rect x=\"" + number(part.rect.x()) + "\" y=\"" +
            number(part.rect.y()) + "\" width=\"" + number(part.rect.width()) + "\" height=\"" +
            number(part.rect.height()) + "\"/>";
    return text + (isLink ? "</a>\n" : "</g>\n");
}

} // namespace

QByteArray withPlainText(QByteArray svg, const QString &fontFamily)
{
    const QByteArray replacement("\xEF\xBF\xBD");
    for (char code = 1; code < ' '; ++code)
        if (code != '\t' && code != '\n' && code != '\r')
            svg.replace(code, replacement);
    svg.replace('\0', replacement);
    svg.replace("\xEF\xBF\xBE", replacement);
    svg.replace("\xEF\xBF\xBF", replacement);
    const QByteArray family = "font-family=\"" + fontFamily.toHtmlEscaped().toUtf8();
    svg.replace(QByteArray(family + '"'), QByteArray(family + ", sans-serif\""));
    return svg;
}

QByteArray withParts(QByteArray svg, const QString &language, const std::vector<SvgPart> &parts)
{
    const qsizetype end = svg.lastIndexOf("</svg>");
    const qsizetype start = svg.indexOf("<svg");
    if (start < 0 || end < start)
        return svg;
    QByteArray group("<g fill=\"none\" stroke=\"none\" pointer-events=\"all\" role=\"graphics-object group\">\n");
    for (const SvgPart &part : parts)
        group += elementOf(part);
    svg.insert(end, group + "</g>\n");
    svg.insert(start + 4, attribute("xml:lang", language) + " role=\"graphics-document document\"");
    return svg;
}

} // namespace kronika
