// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalzonelabels.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

namespace kronika::ical {

namespace {

/// Labels that name no city of the world's zones.
constexpr std::array<std::pair<const char *, const char *>, 17> kRegions{{
    {"Alaska", "America/Anchorage"},
    {"Arizona", "America/Phoenix"},
    {"Atlantic Time (Canada)", "America/Halifax"},
    {"Brasilia", "America/Sao_Paulo"},
    {"Cape Verde Is.", "Atlantic/Cape_Verde"},
    {"Central America", "America/Guatemala"},
    {"Central Time (US & Canada)", "America/Chicago"},
    {"City of Buenos Aires", "America/Argentina/Buenos_Aires"},
    {"Coordinated Universal Time", "UTC"},
    {"Eastern Time (US & Canada)", "America/New_York"},
    {"Hawaii", "Pacific/Honolulu"},
    {"Indiana (East)", "America/Indiana/Indianapolis"},
    {"Mountain Time (US & Canada)", "America/Denver"},
    {"Newfoundland", "America/St_Johns"},
    {"Pacific Time (US & Canada)", "America/Los_Angeles"},
    {"Saskatchewan", "America/Regina"},
    {"West Central Africa", "Africa/Lagos"},
}};

QByteArray regionNamed(const QString &name)
{
    const auto found = std::find_if(kRegions.begin(), kRegions.end(),
                                    [&name](const auto &region) { return name == QLatin1String(region.first); });
    return found == kRegions.end() ? QByteArray() : QByteArray(found->second);
}

/// Without summer time, of which the labels know nothing.
int winterSeconds(const QByteArray &zone)
{
    const auto at = [known = QTimeZone(zone)](int month) {
        return known.offsetFromUtc(QDateTime(QDate(2020, month, 1), QTime(), Qt::UTC));
    };
    return std::min(at(1), at(7));
}

/// `Asia/Tokyo` of Tokyo.
QByteArray zoneOfCity(const QString &city, int seconds)
{
    const QByteArray tail = '/' + QString(city).replace(u' ', u'_').toUtf8();
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    const auto found = std::find_if(zones.begin(), zones.end(), [&](const QByteArray &zone) {
        return zone.endsWith(tail) && winterSeconds(zone) == seconds;
    });
    return found == zones.end() ? QByteArray() : *found;
}

} // namespace

QByteArray zoneOfLabel(const QString &label)
{
    static const QRegularExpression form(
        QStringLiteral("^\\((?:UTC|GMT)(?:([+-])(\\d{1,2})[:.]([0-5]\\d))?\\) ?(.+)$"));
    const auto match = form.match(label);
    // Some programs write the places alone.
    if (!match.hasMatch())
        return regionNamed(label);
    const int sign = match.capturedView(1) == QLatin1String("-") ? -1 : 1;
    const int seconds = sign * (match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt()) * 60;
    const QString places = match.captured(4).trimmed();
    if (const QByteArray zone = regionNamed(places); !zone.isEmpty())
        return winterSeconds(zone) == seconds ? zone : QByteArray();
    static const QRegularExpression between(QStringLiteral(" ?[,/:] ?"));
    for (const QString &city : places.split(between, Qt::SkipEmptyParts)) {
        if (const QByteArray zone = zoneOfCity(city, seconds); !zone.isEmpty())
            return zone;
    }
    return {};
}

} // namespace kronika::ical
