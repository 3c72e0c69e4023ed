// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/headerzone.h"

#include "models/io/table/columns.h"
#include "models/io/table/dateparts.h"

#include <algorithm>

namespace kronika::table {

namespace {

/// Where "(UTC)" opens at the end of a header; -1 if nothing does.
qsizetype bracketIn(const QString &header)
{
    const qsizetype open = std::max(header.lastIndexOf(u'('), header.lastIndexOf(u'['));
    return open > 0 && (header.endsWith(u')') || header.endsWith(u']')) ? open : -1;
}

bool isUniversal(const QString &word)
{
    return word == QLatin1String("utc") || word == QLatin1String("gmt");
}

} // namespace

std::string zoneInHeader(const std::string &header)
{
    constexpr const char *kAnyTime = "2000-01-01T10:00";
    const QString text = QString::fromStdString(header).trimmed();
    const qsizetype open = bracketIn(text);
    QString zone = open < 0 ? QString() : text.mid(open + 1).chopped(1).trimmed();
    if (const QString last = foldedHeader(header).section(u' ', -1); zone.isEmpty() && isUniversal(last))
        zone = last.toUpper();
    // Small letters are words: "(est)" is estimated.
    const bool isName = zone.size() >= 3 && (zone == zone.toUpper() || zone.contains(u'/'));
    return isName && allInZone(kAnyTime, zone.toStdString()).size() == 1 ? zone.toStdString() : std::string();
}

std::string withoutZone(const std::string &header)
{
    if (zoneInHeader(header).empty())
        return header;
    const QString text = QString::fromStdString(header).trimmed();
    const qsizetype open = bracketIn(text);
    const QString rest = open < 0 ? foldedHeader(header).section(u' ', 0, -2) : text.first(open).trimmed();
    return rest.isEmpty() ? header : rest.toStdString();
}

} // namespace kronika::table
