// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/xlsx/workbook.h"
#include "models/time/calendar.h"

#include <cmath>

namespace kronika::xlsx {

namespace {

/// What a number format shows of a date.
struct Shown
{
    bool hasYear = false;
    bool hasMonth = false;
    bool hasDay = false;
    bool hasHour = false;
    bool hasSecond = false;
};

/// Without texts in quotes, escaped characters, colours and conditions; only the first section.
QString letters(const QString &format)
{
    QString out;
    for (qsizetype n = 0; n < format.size(); ++n) {
        const QChar c = format.at(n).toLower();
        if (c == u';')
            break;
        if (c == u'"') {
            n = format.indexOf(u'"', n + 1);
            if (n < 0)
                break;
        } else if (c == u'[') {
            const qsizetype end = format.indexOf(u']', n);
            const QString inside = end < 0 ? QString() : format.mid(n + 1, end - n - 1).toLower();
            if (inside == QLatin1String("h") || inside == QLatin1String("hh") || inside == QLatin1String("m") ||
                inside == QLatin1String("s"))
                return {}; // a length of time
            if (end < 0)
                break;
            n = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++n;
        } else {
            out += c;
        }
    }
    return out;
}

Shown shownBy(const QString &format)
{
    const QString text = letters(format);
    Shown shown;
    shown.hasYear = text.contains(u'y');
    shown.hasDay = text.contains(u'd');
    shown.hasHour = text.contains(u'h');
    shown.hasSecond = text.contains(u's');
    // m is a month unless an hour or a second stands beside it.
    QChar last;
    for (qsizetype n = 0; n < text.size(); ++n) {
        const QChar c = text.at(n);
        if (c == u'm' && last != u'h') {
            qsizetype next = n;
            while (next < text.size() && text.at(next) != u's' && text.at(next) != u'y' && text.at(next) != u'd' &&
                   text.at(next) != u'h')
                ++next;
            if (next >= text.size() || text.at(next) != u's')
                shown.hasMonth = true;
            while (n + 1 < text.size() && text.at(n + 1) == u'm')
                ++n;
            last = u'm';
        } else if (c == u'h' || c == u'd' || c == u'y' || c == u's') {
            last = c;
        }
    }
    return shown;
}

std::string padded(std::int64_t number, std::size_t width)
{
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

} // namespace

std::string serialText(double serial, const QString &format, bool is1904)
{
    const Shown shown = shownBy(format);
    const bool hasDate = shown.hasYear || shown.hasMonth || shown.hasDay;
    constexpr double kMostDays = 2'958'466; // the end of 9999
    if ((!hasDate && !shown.hasHour) || !(serial >= 0) || serial >= kMostDays)
        return {};
    // To the second; a moment just below the full one is meant to be that.
    const auto seconds = static_cast<std::int64_t>(std::llround(serial * 86'400));
    std::int64_t days = seconds / 86'400;
    const std::int64_t second = seconds % 86'400;
    // The first system counts a 29 February 1900 that never was.
    const std::int64_t epoch =
        is1904 ? daysFromCivil({1904, 1, 1}) : daysFromCivil({1899, 12, 30}) + (days < 60 ? 1 : 0);
    const CivilDate date = civilFromDays(epoch + days);
    std::string clock = padded(second / 3600, 2) + ":" + padded(second / 60 % 60, 2);
    if (shown.hasSecond || second % 60 != 0)
        clock += ":" + padded(second % 60, 2);
    if (!hasDate)
        return clock;
    std::string text = padded(date.year, 4);
    if (shown.hasMonth || shown.hasDay || shown.hasHour)
        text += "-" + padded(date.month, 2);
    if (shown.hasDay || shown.hasHour)
        text += "-" + padded(date.day, 2);
    if (shown.hasHour)
        text += "T" + clock;
    return text;
}

} // namespace kronika::xlsx
