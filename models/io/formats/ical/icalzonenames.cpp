// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalzonenames.h"

#include "models/io/formats/ical/icalzonelabels.h"
#include "models/io/text/datetext.h"
#include "models/time/zone.h"

#include <QRegularExpression>
#include <QString>
#include <QTimeZone>

#include <array>
#include <string_view>
#include <utility>

namespace kronika::ical {

QByteArray ianaName(const std::string &tzid)
{
    const QByteArray name = QByteArray::fromStdString(tzid);
    if (QTimeZone::isTimeZoneIdAvailable(name))
        return name;
    const QByteArray fromWindows = QTimeZone::windowsIdToDefaultIanaId(name);
    if (!fromWindows.isEmpty())
        return fromWindows;
    constexpr std::array<std::pair<const char *, const char *>, 4> kPosix{{{"EST5EDT", "America/New_York"},
                                                                           {"CST6CDT", "America/Chicago"},
                                                                           {"MST7MDT", "America/Denver"},
                                                                           {"PST8PDT", "America/Los_Angeles"}}};
    for (const auto &[posix, iana] : kPosix) {
        if (name == posix)
            return iana;
    }
    if (const QString spelt = Zone::spelt(QString::fromStdString(tzid)); !spelt.isEmpty())
        return spelt.toUtf8();
    // One part alone is a zone ("CET") only behind the name of a registry (RFC 5545, 3.2.19).
    const QList<QByteArray> parts = name.split('/');
    for (qsizetype count = 3; count >= (name.startsWith('/') ? 1 : 2); --count) {
        if (parts.size() <= count)
            continue;
        const QByteArray tail = parts.sliced(parts.size() - count).join('/');
        if (QTimeZone::isTimeZoneIdAvailable(tail))
            return tail;
        if (const QString known = Zone::spelt(QString::fromUtf8(tail)); !known.isEmpty())
            return known.toUtf8();
    }
    return zoneOfLabel(QString::fromStdString(tzid));
}

std::optional<int> fixedOffset(const std::string &tzid)
{
    constexpr std::array<std::pair<std::string_view, int>, 3> kNames{{{"EST", -300}, {"MST", -420}, {"HST", -600}}};
    for (const auto &[name, minutes] : kNames) {
        if (tzid == name)
            return minutes;
    }
    constexpr int kMostMinutes = 18 * 60;
    static const QRegularExpression offset(
        QStringLiteral("^(?:UTC|GMT)? ?([+-])(\\d{1,2})(?:[:.]?([0-5]\\d)(?::?00)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = offset.match(QString::fromStdString(tzid)); match.hasMatch()) {
        const int minutes = match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
        if (minutes > kMostMinutes)
            return std::nullopt;
        return match.capturedView(1) == QLatin1String("-") ? -minutes : minutes;
    }
    constexpr std::string_view kPrefix = "Etc/GMT";
    if (!tzid.starts_with(kPrefix) || tzid.size() < kPrefix.size() + 2)
        return std::nullopt;
    const char sign = tzid[kPrefix.size()];
    const auto hours = datetext::wholeNumber(std::string_view(tzid).substr(kPrefix.size() + 1));
    if ((sign != '+' && sign != '-') || !hours || *hours < 0 || *hours > 14)
        return std::nullopt;
    return int(*hours) * (sign == '+' ? -60 : 60);
}

} // namespace kronika::ical
