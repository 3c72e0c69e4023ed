// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/headerzone.h"

#include "models/io/table/columns.h"
#include "models/io/table/dateparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace kronika::table {

namespace {

/// Where "(UTC)" opens at the end of a header; -1 if nothing does.
qsizetype bracketIn(const QString &header)
{
    const qsizetype open = std::max(header.lastIndexOf(u'('), header.lastIndexOf(u'['));
    return open > 0 && (header.endsWith(u')') || header.endsWith(u']')) ? open : -1;
}

/// "(dd/MM/yyyy)" at the end of a header: how its dates are written.
const QRegularExpression &formatExpression()
{
    static const QRegularExpression expression(
        QStringLiteral("\\(\\s*([dmy]{1,4})([./-])([dmy]{1,4})\\2[dmy]{1,4}\\s*\\)$"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// "UTC+00:00", "GMT-05:00" at the end of a header.
const QRegularExpression &offsetExpression()
{
    static const QRegularExpression expression(QStringLiteral("-?\\s*\\b(?:UTC|GMT)\\s*([+-]\\d{2}:\\d{2})$"));
    return expression;
}

QString withoutFormat(const QString &header)
{
    const QString text = header.trimmed();
    const QString rest = QString(text).remove(formatExpression()).trimmed();
    return rest.isEmpty() ? text : rest;
}

QString offsetIn(const QString &header)
{
    return offsetExpression().match(header).captured(1);
}

bool isUniversal(const QString &word)
{
    return word == QLatin1String("utc") || word == QLatin1String("gmt");
}

} // namespace

std::string zoneInHeader(const std::string &header)
{
    constexpr const char *kAnyTime = "2000-01-01T10:00";
    const QString text = withoutFormat(QString::fromStdString(header));
    if (const QString offset = offsetIn(text); !offset.isEmpty())
        return offset.toStdString();
    const qsizetype open = bracketIn(text);
    QString zone = open < 0 ? QString() : text.mid(open + 1).chopped(1).trimmed();
    if (const QString last = foldedHeader(text.toStdString()).section(u' ', -1); zone.isEmpty() && isUniversal(last))
        zone = last.toUpper();
    // Small letters are words: "(est)" is estimated.
    const bool isName = zone.size() >= 3 && (zone == zone.toUpper() || zone.contains(u'/'));
    return isName && allInZone(kAnyTime, zone.toStdString()).size() == 1 ? zone.toStdString() : std::string();
}

std::string withoutZone(const std::string &header)
{
    const QString text = withoutFormat(QString::fromStdString(header));
    if (zoneInHeader(header).empty())
        return text.size() == qsizetype(QString::fromStdString(header).size()) ? header : text.toStdString();
    const qsizetype open = bracketIn(text);
    const QString rest = !offsetIn(text).isEmpty() ? QString(text).remove(offsetExpression()).trimmed()
                         : open < 0                ? foldedHeader(text.toStdString()).section(u' ', 0, -2)
                                                   : text.first(open).trimmed();
    return rest.isEmpty() ? header : rest.toStdString();
}

std::optional<DateOrder> orderInHeader(const std::string &header)
{
    const QRegularExpressionMatch match = formatExpression().match(QString::fromStdString(header).trimmed());
    const auto partOf = [&match](int n) { return match.captured(n).left(1).toLower(); };
    if (partOf(1) == QLatin1String("d") && partOf(3) == QLatin1String("m"))
        return DateOrder::DayMonth;
    if (partOf(1) == QLatin1String("m") && partOf(3) == QLatin1String("d"))
        return DateOrder::MonthDay;
    return std::nullopt;
}

} // namespace kronika::table
