// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/exportbytes.h"

#include <QString>

namespace kronika {

namespace {

constexpr qsizetype kOffsetDigits = 10;

/// A number of `digits` digits, leading zeros included.
QByteArray padded(qint64 number, qsizetype digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

/// Entries of the table ("0000000017 00000 n", ISO 32000-1 section 7.5.4) beyond `position` are moved by `delta`.
void moveEntries(QByteArray &pdf, qsizetype table, qsizetype position, qsizetype delta)
{
    constexpr qsizetype entryLength = 20;
    qsizetype entry = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1;
    for (; entry + entryLength <= pdf.size() && pdf.mid(entry, 7) != "trailer"; entry += entryLength) {
        const qint64 offset = pdf.mid(entry, kOffsetDigits).toLongLong();
        if (pdf.at(entry + 17) == 'n' && offset > position)
            pdf.replace(entry, kOffsetDigits, padded(offset + delta, kOffsetDigits));
    }
}

/// After `delta` bytes were added at `position`, before the table.
void moveOffsets(QByteArray &pdf, qsizetype position, qsizetype delta)
{
    const QByteArray keyword("startxref\n");
    const qsizetype pointer = pdf.lastIndexOf(keyword) + keyword.size();
    qsizetype end = pointer;
    while (end < pdf.size() && pdf.at(end) >= '0' && pdf.at(end) <= '9')
        ++end;
    const qint64 table = pdf.mid(pointer, end - pointer).toLongLong() + delta;
    pdf.replace(pointer, end - pointer, QByteArray::number(table));
    moveEntries(pdf, table, position, delta);
}

} // namespace

QByteArray withCreationDate(QByteArray pdf, const QDateTime &created)
{
    const QByteArray key("/CreationDate (D:");
    // The document's own texts are compressed, but for its title: that stands before the date.
    const qsizetype start = pdf.lastIndexOf(key);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    if (end < 0)
        return pdf;
    const QByteArray date = created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    const qsizetype from = start + key.size();
    const qsizetype delta = date.size() - (end - from);
    pdf.replace(from, end - from, date);
    if (delta != 0)
        moveOffsets(pdf, from, delta);
    return pdf;
}

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

} // namespace kronika
