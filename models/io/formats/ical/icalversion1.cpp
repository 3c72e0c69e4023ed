// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalversion1.h"

#include "models/io/formats/ical/icallines.h"
#include "models/io/formats/ical/icalzonenames.h"

namespace kronika::ical {

namespace {

/// Whether a line says that its value is quoted-printable.
bool isPrintable(const QByteArray &line)
{
    const QByteArray head = line.left(line.indexOf(':')).toUpper();
    return head.contains(';') && head.contains("QUOTED-PRINTABLE");
}

/// `20250330T020000`, without a Z: it is compared with what clocks show.
bool isTime(const QByteArray &text)
{
    return text.size() >= 15 && text[8] == 'T' && text.left(8).toInt() > 0;
}

} // namespace

QByteArray withPrintablesFolded(const QByteArray &bytes)
{
    QByteArray out = bytes;
    bool isWithin = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        const qsizetype next = lineEnd < 0 ? bytes.size() : lineEnd + 1;
        qsizetype end = lineEnd < 0 ? next : lineEnd;
        if (end > at && bytes[end - 1] == '\r')
            --end;
        const bool isSoft = end > at && lineEnd >= 0 && bytes[end - 1] == '=';
        isWithin = isSoft && (isWithin || isPrintable(bytes.mid(at, end - at)));
        if (isWithin) { // "=\r\n" becomes "\r\n "
            const QByteArray fold = bytes.mid(end, lineEnd - end + 1) + ' ';
            out.replace(end - 1, fold.size(), fold);
        } else if (bytes.mid(at, end - at).toUpper() == "STATUS:NEEDS ACTION") {
            out[end - 7] = '-';
        }
        at = next;
    }
    return out;
}

void Version1::add(const QByteArray &line)
{
    const std::string_view text(line.constData(), std::size_t(line.size()));
    const std::string name = nameOfLine(text);
    const std::string_view value = valueOfLine(text);
    const QByteArray words = QByteArray(value.data(), qsizetype(value.size())).trimmed();
    if (name == "VERSION")
        m_isVersion1 = m_isVersion1 || words == "1.0";
    else if (name == "TZ" && !m_minutes)
        m_minutes = fixedOffset(words.toStdString());
    const QList<QByteArray> parts = words.split(';');
    if (name != "DAYLIGHT" || parts.size() < 4 || parts[0].toUpper() != "TRUE" || !isTime(parts[2]) ||
        !isTime(parts[3]))
        return;
    if (const auto minutes = fixedOffset(parts[1].toStdString()))
        m_summers.push_back({*minutes, parts[2].left(15).toStdString(), parts[3].left(15).toStdString()});
}

std::optional<PlainClock> Version1::clock() const
{
    return m_isVersion1 && m_minutes ? std::optional(PlainClock{*m_minutes, m_summers}) : std::nullopt;
}

} // namespace kronika::ical
