// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/zonedtext.h"

#include "models/time/civiltext.h"
#include "models/time/timetext.h"

namespace kronika {

namespace {

constexpr qsizetype kYearDigits = 4;

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

/// A time that no offset tells from the same one an hour before or after.
bool isOpenToTwo(const EdtfEnd &end, const Zone &clock)
{
    return end.kind == EndKind::Known && end.hasTime && !end.offsetSeconds && comesTwice(end.firstLocalUs, clock);
}

/// Null where the year has no four digits.
QString endOnClock(Instant instant, Precision precision, const Zone &shown, OffsetText offset)
{
    const std::int64_t localUs = shown.toLocal(instant);
    QString text = isoUtc({localUs}).chopped(1);
    if (text.indexOf(u'-') != kYearDigits)
        return {};
    const qsizetype minutes = QStringLiteral("YYYY-MM-DDTHH:MM").size();
    if (precision < Precision::Second)
        text.truncate(minutes);
    const bool isWritten = offset == OffsetText::Written || comesTwice(localUs, shown);
    return isWritten ? QString(text + offsetBehind((localUs - instant.us) / kSecond.us)) : text;
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
    if (date.start().kind == EndKind::Known && date.start().hasTime) {
        const QString said = endOnClock(bounds.earliestStart, date.start().precision, shown, offset);
        if (said.isNull())
            return text;
        start = said.toStdString();
    }
    if (slash != std::string::npos && date.end().kind == EndKind::Known && date.end().hasTime) {
        const QString said = endOnClock(bounds.earliestEnd, date.end().precision, shown, offset);
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
    const bool isSame =
        clocks.shown.name() == clocks.own.name() && !date.start().offsetSeconds && !date.end().offsetSeconds;
    if (isSame || !(date.start().hasTime || date.end().hasTime))
        return given;
    const std::string text = onClock(date, clocks.own, clocks.shown, isIso ? OffsetText::Written : OffsetText::Left);
    if (text == date.text() && date.bounds(clocks.shown, clocks.shown) != date.bounds(clocks.own, clocks.shown))
        return given; // there is no such text for it, and as it stands it would mean something else there
    const Result<EdtfDate> other = EdtfDate::parse(text, EdtfMode::Extended);
    const QString shown = other ? said(*other, clocks.shown) : QString();
    return shown.isEmpty() || shown == given ? given : QStringLiteral("%1 (%2)").arg(shown, given);
}

} // namespace kronika
