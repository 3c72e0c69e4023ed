// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/zonedtext.h"

#include "models/time/civiltext.h"
#include "models/time/timetext.h"

#include <QCoreApplication>

#include <string_view>

namespace kronika {

namespace {

constexpr qsizetype kYearDigits = 4;
constexpr qsizetype kIsoDayLength = std::string_view("YYYY-MM-DD").size();
constexpr qsizetype kIsoMinuteLength = std::string_view("YYYY-MM-DDTHH:MM").size();
constexpr qsizetype kIsoSecondLength = std::string_view("YYYY-MM-DDTHH:MM:SS").size();

QString offsetBehind(std::int64_t seconds)
{
    if (seconds == 0)
        return QStringLiteral("Z");
    const std::int64_t minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(QLatin1Char(seconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

bool comesTwice(std::int64_t localUs, const Zone &zone)
{
    return zone.toInstant(localUs, Overlap::Earlier) != zone.toInstant(localUs, Overlap::Later);
}

bool isTimed(const EdtfEnd &end)
{
    return end.kind == EndKind::Known && end.hasTime;
}

/// A time that no offset tells from the same one an hour before or after.
bool isOpenToTwo(const EdtfEnd &end, const Zone &clock)
{
    return isTimed(end) && !end.offsetSeconds && comesTwice(end.firstLocalUs, clock);
}

/// As long as the text of the end: "2025-05-28T14:30", "...:05", "...:05.5".
qsizetype lengthOf(const EdtfEnd &end)
{
    if (end.precision < Precision::Second)
        return kIsoMinuteLength;
    return end.precision == Precision::Second ? kIsoSecondLength : kIsoSecondLength + 1 + decimalsOf(end);
}

/// Null where the year has no four digits, and where the offset has seconds, which ISO 8601 does not write.
QString endOnClock(const EdtfEnd &end, Instant instant, const Zone &shown, OffsetText offset)
{
    const std::int64_t localUs = shown.toLocal(instant);
    const QString text = isoUtc({localUs}, Decimals::Always);
    if (text.indexOf(u'-') != kYearDigits)
        return {};
    const QString time = text.left(lengthOf(end));
    const std::int64_t seconds = (localUs - instant.us) / kSecond.us;
    if (offset == OffsetText::Left && !comesTwice(localUs, shown))
        return time;
    return seconds % 60 == 0 ? QString(time + offsetBehind(seconds)) : QString();
}

/// Whether the shown clock has that end as it stands: the same time, at the same distance from UTC.
bool isAsShown(const EdtfEnd &end, const Clocks &clocks)
{
    if (!isTimed(end))
        return true;
    const auto isSame = [&](Instant meant) { return clocks.shown.toLocal(meant) == end.firstLocalUs; };
    if (end.offsetSeconds)
        return isSame(Instant{end.firstLocalUs} - Duration{*end.offsetSeconds * kSecond.us});
    return clocks.shown.name() == clocks.own.name() ||
           (isSame(clocks.own.toInstant(end.firstLocalUs, Overlap::Earlier)) &&
            isSame(clocks.own.toInstant(end.firstLocalUs, Overlap::Later)));
}

/// "02:00", or "2011-12-30T00:00".
QString localText(std::int64_t localUs, bool isWithDay)
{
    return isoUtc({localUs}).left(kIsoMinuteLength).mid(isWithDay ? 0 : kIsoDayLength + 1);
}

} // namespace

std::string onClock(const EdtfDate &date, const Zone &clock, const Zone &shown, OffsetText offset)
{
    const bool isPlain = date.shape() == EdtfShape::Single || date.isInterval();
    if (!isPlain || date.placement() != Placement::Placed || isOpenToTwo(date.start(), clock) ||
        isOpenToTwo(date.end(), clock))
        return date.text();
    const TimeBounds bounds = date.bounds(clock, shown);
    const std::string &text = date.text();
    const std::size_t slash = date.isInterval() ? text.find('/') : std::string::npos;
    std::string start = text.substr(0, slash);
    std::string end = slash == std::string::npos ? std::string() : text.substr(slash);
    if (isTimed(date.start())) {
        const QString said = endOnClock(date.start(), bounds.earliestStart, shown, offset);
        if (said.isNull())
            return text;
        start = said.toStdString();
    }
    if (slash != std::string::npos && isTimed(date.end())) {
        const QString said = endOnClock(date.end(), bounds.earliestEnd, shown, offset);
        if (said.isNull())
            return text;
        end = '/' + said.toStdString();
    }
    return start + end;
}

QString offsetWhereTwice(Instant at, const Zone &zone)
{
    const std::int64_t localUs = zone.toLocal(at);
    return comesTwice(localUs, zone) ? QString(u' ' + utcOffsetText(zone.offsetAt(at))) : QString();
}

QString onBothClocks(const EdtfDate &date, const QString &language, const Clocks &clocks)
{
    const bool isIso = clocks.style == DateStyle::Iso;
    const auto said = [&](const EdtfDate &one, const Zone &clock) {
        return isIso ? QString::fromStdString(one.text()) : inWords(one, language, clock);
    };
    const QString given = said(date, clocks.own);
    if (isAsShown(date.start(), clocks) && isAsShown(date.end(), clocks))
        return given;
    const std::string text = onClock(date, clocks.own, clocks.shown, isIso ? OffsetText::Written : OffsetText::Left);
    if (text == date.text() && date.bounds(clocks.shown, clocks.shown) != date.bounds(clocks.own, clocks.shown))
        return given; // there is no such text for it, and as it stands it would mean something else there
    const Result<EdtfDate> other = EdtfDate::parse(text, EdtfMode::Extended);
    const QString shown = other ? said(*other, clocks.shown) : QString();
    return shown.isEmpty() || shown == given ? given : QStringLiteral("%1 (%2)").arg(shown, given);
}

QString gapText(const EdtfDate &date, const Zone &clock)
{
    const EdtfEnd &end = date.end();
    const bool isLocal = date.isInterval() && isTimed(end) && !end.offsetSeconds;
    const auto gap = isLocal && date.readsBackwards(clock) ? clock.gapAt(end.firstLocalUs) : std::nullopt;
    if (!gap)
        return {};
    const std::int64_t instead = end.firstLocalUs + gap->toUs - gap->fromUs;
    if (clock.toInstant(instead, Overlap::Later) < date.bounds(clock).earliestStart)
        return {};
    const bool isOfDays =
        localText(gap->fromUs, true).left(kIsoDayLength) != localText(gap->toUs, true).left(kIsoDayLength);
    return QCoreApplication::translate("kronika::Zone", "%1 does not exist there, since clocks went from %2 to %3; "
                                                        "write %4, or the offset behind the time")
        .arg(QString::fromStdString(date.text().substr(date.text().find('/') + 1)), localText(gap->fromUs, isOfDays),
             localText(gap->toUs, isOfDays), isoUtc({instead}, Decimals::Always).left(lengthOf(end)));
}

} // namespace kronika
