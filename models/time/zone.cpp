// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/zone.h"

#include "models/time/calendar.h"
#include "models/time/civiltext.h"
#include "models/time/zonetable.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <vector>

namespace kronika {

namespace {

struct ZoneMessage
{
    Q_DECLARE_TR_FUNCTIONS(kronika::Zone)
};

constexpr qsizetype kLongestName = 60;

/// What the names of the tz database are made of. Qt would also take "UTC+3" and POSIX rules, which other programs
/// understand differently, and opens a file by the name.
bool looksLikeIanaName(const QString &name)
{
    const bool isSpelt = std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'/' || c == u'_' || c == u'-' || c == u'+';
    });
    const bool isOffset = name.startsWith(u"UTC+") || name.startsWith(u"UTC-");
    return isSpelt && !isOffset && !name.isEmpty() && name.size() <= kLongestName;
}

/// Without a zone of that name Qt takes any word for a POSIX rule that gives no offset, so such names are looked up.
bool isInDatabase(const QString &name)
{
    const auto isFileIn = [&name](QStringView folder) { return QFile::exists(QString(folder + name)); };
    return name.contains(u'/') || isFileIn(u"/usr/share/zoneinfo/") || isFileIn(u"/usr/lib/zoneinfo/") ||
           QTimeZone::isTimeZoneIdAvailable(name.toLatin1());
}

QHash<QString, QString> namesBySmallLetters()
{
    QHash<QString, QString> names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        if (looksLikeIanaName(name))
            names.insert(name.toLower(), name);
    }
    return names;
}

constexpr std::size_t kMostOffsets = 2;

/// The offsets in use in [from, to), each once, smallest first; stops when there are more than a label can show.
std::vector<Duration> offsetsIn(const Zone &zone, TimeRange range)
{
    constexpr int kEnoughChanges = 1000;
    std::vector<Duration> offsets;
    int changes = 0;
    for (Instant t = range.from; t < range.to && changes++ < kEnoughChanges; t = zone.nextChange(t)) {
        if (offsets.size() > kMostOffsets)
            break;
        const Duration offset = zone.offsetAt(t);
        const auto place = std::lower_bound(offsets.begin(), offsets.end(), offset);
        if (place == offsets.end() || *place != offset)
            offsets.insert(place, offset);
    }
    return offsets;
}

Instant startOfYear(std::int64_t year)
{
    return {daysFromCivil({year, 1, 1}) * kDay.us};
}

/// "Prague" of "Europe/Prague"; nothing for the administrative zones of "Etc".
QString cityOf(const QString &name)
{
    if (name.startsWith(u"Etc/"))
        return {};
    return name.mid(name.lastIndexOf(u'/') + 1).replace(u'_', u' ');
}

} // namespace

Zone::Zone(const QTimeZone &zone)
    : m_zone(zone)
    , m_table(std::make_shared<const ZoneTable>(zone))
    , m_isUtc(false)
{
}

Result<Zone> Zone::byName(const QString &ianaName)
{
    if (ianaName == u"UTC")
        return Zone();
    if (isKnown(ianaName))
        return Zone(QTimeZone(ianaName.toLatin1()));
    return Error{ZoneMessage::tr("unknown time zone “%1”").arg(ianaName.left(kLongestName)),
                 {},
                 ZoneMessage::tr("a name such as Europe/Prague, or UTC, is expected")};
}

bool Zone::isKnown(const QString &ianaName)
{
    return ianaName == u"UTC" ||
           (looksLikeIanaName(ianaName) && QTimeZone(ianaName.toLatin1()).isValid() && isInDatabase(ianaName));
}

QString Zone::spelt(const QString &name)
{
    if (isKnown(name))
        return name;
    static const QHash<QString, QString> names = namesBySmallLetters();
    return names.value(name.toLower().replace(u' ', u'_'));
}

QString Zone::localName()
{
    const QString name = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return name == u"Etc/UTC" || !isKnown(name) ? QStringLiteral("UTC") : name;
}

Zone Zone::local()
{
    const Result<Zone> zone = byName(localName());
    return zone.isOk() ? *zone : Zone();
}

QString Zone::name() const
{
    return m_isUtc ? QStringLiteral("UTC") : QString::fromLatin1(m_zone.id());
}

QString Zone::label(TimeRange range) const
{
    if (m_isUtc)
        return name();
    const Instant from = std::clamp(range.from, startOfYear(kFirstYear), startOfYear(kLastYear));
    const Instant to = std::clamp(range.to, from + Duration{1}, startOfYear(kLastYear) + kDay);
    std::vector<Duration> offsets = offsetsIn(*this, {from, to});
    if (offsets.size() > kMostOffsets) // a long stretch of history: what held in its last year
        offsets = offsetsIn(*this, {to - Duration{366 * kDay.us}, to});
    QStringList texts;
    for (const Duration offset : offsets)
        texts << utcOffsetText(offset);
    const bool isPlainUtc = offsets.size() == 1 && offsets.front() == Duration{} && cityOf(name()).isEmpty();
    const QString shown = isPlainUtc ? QStringLiteral("UTC") : QString(u"UTC" + texts.join(u'/'));
    return QString(shown + u' ' + cityOf(name())).trimmed();
}

Instant Zone::toInstant(std::int64_t localUs, Overlap overlap) const
{
    if (m_isUtc)
        return {localUs};
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max() - 2 * kDay.us;
    return {m_table->toUtc(std::clamp(localUs, -kMost, kMost), overlap)};
}

std::int64_t Zone::toLocal(Instant instant) const
{
    return (instant + offsetAt(instant)).us;
}

std::optional<ClockGap> Zone::gapAt(std::int64_t localUs) const
{
    const Instant meant = toInstant(localUs, Overlap::Earlier);
    if (toLocal(meant) == localUs)
        return std::nullopt;
    const Instant change = nextChange(meant); // it was read by the offset that holds from there on
    return ClockGap{toLocal(change - kMicrosecond) + 1, toLocal(change)};
}

Duration Zone::offsetAt(Instant instant) const
{
    return m_isUtc ? Duration{} : Duration{m_table->offsetAt(instant.us)};
}

Instant Zone::dayStart(std::int64_t day) const
{
    const std::int64_t midnightUs = day * kDay.us;
    const Instant start = toInstant(midnightUs, Overlap::Earlier);
    return toLocal(start) == midnightUs ? start : nextChange(start); // in a gap, which ends with that change
}

Instant Zone::nextChange(Instant instant) const
{
    return m_isUtc ? Instant::max() : m_table->nextChange(instant.us);
}

} // namespace kronika
