// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedhyphens.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kronika::typed {

namespace {

constexpr int kMinutesAnHour = 60;

/// Minutes of a day; nothing if there is no such time.
std::optional<int> minutesOf(const QString &hour, const QString &minute, const QString &half)
{
    int hours = hour.toInt();
    const bool isHalf = !half.isEmpty();
    if (hours > 23 || minute.toInt() >= kMinutesAnHour || (isHalf && (hours < 1 || hours > 12)))
        return {};
    if (isHalf)
        hours = hours % 12 + (half.toLower() == u"p" ? 12 : 0);
    return hours * kMinutesAnHour + minute.toInt();
}

bool isRange(int start, int end)
{
    constexpr int kNight = 12 * kMinutesAnHour;
    constexpr int kDay = 24 * kMinutesAnHour;
    return end > start || end + kDay - start <= kNight;
}

bool isWesternOffset(const QString &hour, const QString &minute)
{
    constexpr std::array kWithHalf{2, 3, 4, 9, 10};
    const int hours = hour.toInt();
    if (hour.size() != 2 || hours < 1 || hours > 11)
        return false;
    return minute == u"00" || (minute == u"30" && std::ranges::find(kWithHalf, hours) != kWithHalf.end());
}

} // namespace

std::optional<HyphenedTimes> hyphenedTimes(const QString &phrase)
{
    static const QRegularExpression times(QStringLiteral(
        "(?<![\\d:.])(\\d\\d?):(\\d\\d)(:\\d\\d(?:[.,]\\d+)?)?(?: ?([AaPp])\\.?[Mm]\\.?)?-(\\d\\d?):(\\d\\d)"
        "(?![\\d:]| ?[\\p{L}(+-])"));
    auto found = times.globalMatch(phrase);
    if (!found.hasNext())
        return {};
    const QRegularExpressionMatch match = found.next();
    const auto start = minutesOf(match.captured(1), match.captured(2), match.captured(4));
    const auto end = minutesOf(match.captured(5), match.captured(6), {});
    if (found.hasNext() || !start)
        return {};
    const qsizetype hyphen = match.capturedStart(5) - 1;
    const auto joinedBy = [&](const QString &sign) -> QString {
        return phrase.left(hyphen) + sign + phrase.mid(hyphen + 1);
    };
    HyphenedTimes both;
    if (end && match.captured(3).isEmpty() && isRange(*start, *end))
        both.asRange = joinedBy(QStringLiteral(" – "));
    if (isWesternOffset(match.captured(5), match.captured(6)))
        both.asOffset = joinedBy(QStringLiteral(" -"));
    return both.asRange || both.asOffset ? std::optional(both) : std::nullopt;
}

} // namespace kronika::typed
