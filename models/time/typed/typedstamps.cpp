// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedstamps.h"

#include "models/time/calendar.h"
#include "models/time/instant.h"
#include "models/time/typed/typededtf.h"
#include "models/time/zone.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace kronika::typed {

namespace {

/// A way of writing that says what a date of ISO 8601 says, with the place of each part.
struct StampRow
{
    QRegularExpression pattern;
    QString iso;
};

const std::array<StampRow, 6> &stampRows()
{
    const auto row = [](const char *pattern, const char *iso) {
        return StampRow{QRegularExpression(QString::fromLatin1(pattern)), QString::fromLatin1(iso)};
    };
    static const std::array<StampRow, 6> rows{
        // [28/May/2025:14:30:00 +0200]
        row("(?<!\\w)\\[?(\\d\\d?)/(\\p{L}+)/(\\d{4}):(\\d\\d:\\d\\d:\\d\\d)( [+-]\\d{4})?(?![\\d:])\\]?",
            "\\1 \\2 \\3 \\4\\5"),
        // 2025:05:28 14:30:00
        row("(?<![\\w:])(\\d{4}):(\\d\\d):(\\d\\d) (?=\\d\\d:\\d\\d:\\d\\d)", "\\1-\\2-\\3 "),
        // 2025-05-28-14.30.00.000000
        row("(?<![\\w-])(\\d{4}-\\d\\d-\\d\\d)-(\\d\\d)\\.(\\d\\d)\\.(\\d\\d)(\\.\\d+)?(?![\\w.])",
            "\\1 \\2:\\3:\\4\\5"),
        // 2025-05-28_14-30-00 in the names of files
        row("(?<![\\w-])(\\d{4}-\\d\\d-\\d\\d)[_T](\\d\\d)-(\\d\\d)-(\\d\\d)(?=Z?(?![\\w-]))", "\\1 \\2:\\3:\\4"),
        // 14:30:00,123
        row("(?<=\\d\\d:\\d\\d:\\d\\d),(?=\\d{3,9}(?!\\d))", "."),
        // May 28, 2025 @ 14:30:00.000
        row("(?<=\\d) @ (?=\\d\\d:\\d\\d)", " "),
    };
    return rows;
}

/// "20250528T143000Z" and the like, the digits in a row.
QString withBasicFormatSpelt(const QString &text)
{
    static const QRegularExpression basic(QStringLiteral(
        "(?<![\\w.:-])(?:D:)?(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)?| ?(\\d\\d)(\\d\\d)(\\d\\d))"
        "(?:[.,](\\d{1,9}))?(Z|[+-]\\d\\d(?:[:']?\\d\\d'?)?)?(?![\\w.:'-])"));
    QString out = text;
    qsizetype from = 0;
    for (auto match = basic.match(out, from); match.hasMatch(); match = basic.match(out, from)) {
        const auto part = [&match](int n, int other) {
            return match.captured(n).isEmpty() ? match.captured(other) : match.captured(n);
        };
        QString iso = match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3) + u'T' + part(4, 7) +
                      u':' + part(5, 8);
        if (const QString second = part(6, 9); !second.isEmpty())
            iso += u':' + second + (match.captured(10).isEmpty() ? QString() : QString(u'.' + match.captured(10)));
        QString offset = match.captured(11).remove(u'\'').remove(u':');
        if (offset.size() > 3)
            offset.insert(3, u':');
        iso += offset == u"+00:00" || offset == u"-00:00" ? QStringLiteral("Z") : offset;
        from = match.capturedStart() + (edtf(iso) ? iso.size() : match.capturedLength());
        if (edtf(iso))
            out.replace(match.capturedStart(), match.capturedLength(), iso);
    }
    return out;
}

/// A zone in brackets behind an offset says the same again, or the text is left as it is.
QString withZoneSpelt(const QString &text)
{
    static const QRegularExpression zoned(QStringLiteral(
        "^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)(Z|[+-]\\d\\d:\\d\\d)?\\[([\\w/+-]+)\\]$"));
    const auto match = zoned.match(text);
    const Result<Zone> zone = match.hasMatch() ? Zone::byName(match.captured(4)) : Result<Zone>(Error{});
    if (!zone)
        return text;
    const QString wall = match.captured(1) + u'T' + match.captured(2);
    if (match.captured(3).isEmpty())
        return match.captured(1) + u' ' + match.captured(2) + u' ' + match.captured(4);
    const auto local = edtf(wall);
    const auto date = edtf(wall + match.captured(3));
    const bool doAgree =
        local && date && zone->toLocal(date->bounds(Zone()).earliestStart) == local->start().firstLocalUs;
    return doAgree ? QString(wall + match.captured(3)) : text;
}

/// A moment `count` units of `unitUs` microseconds, or of a thousandth of one, from 1970 on.
std::optional<std::string> momentAt(std::int64_t count, int decimals, const QString &fraction)
{
    std::int64_t scale = 1;
    for (int n = 0; n < decimals; ++n)
        scale *= 10;
    const std::int64_t seconds = count / scale;
    constexpr std::int64_t kMostSeconds = 253'402'300'799; // of the year 9999
    if (seconds > kMostSeconds)
        return {};
    const CivilTime time = civilFromLocal(seconds * kSecond.us);
    QString text = QStringLiteral("%1-%2-%3T%4:%5:%6")
                       .arg(time.date.year, 4, 10, QLatin1Char('0'))
                       .arg(time.date.month, 2, 10, QLatin1Char('0'))
                       .arg(time.date.day, 2, 10, QLatin1Char('0'))
                       .arg(time.hour, 2, 10, QLatin1Char('0'))
                       .arg(time.minute, 2, 10, QLatin1Char('0'))
                       .arg(time.second, 2, 10, QLatin1Char('0'));
    const QString digits =
        decimals == 0 ? QString() : QStringLiteral("%1").arg(count % scale, decimals, 10, QLatin1Char('0'));
    if (!digits.isEmpty() || !fraction.isEmpty())
        text += u'.' + digits + fraction;
    text += u'Z';
    return text.toStdString();
}

} // namespace

QString withStampsSpelt(const QString &text)
{
    static const QRegularExpression hint(QStringLiteral("\\d{6}|\\d[:.-]\\d\\d[:.-]\\d\\d|/\\p{L}+/| @ |\\]$"));
    if (!text.contains(hint))
        return text;
    QString out = text;
    for (const StampRow &row : stampRows())
        out.replace(row.pattern, row.iso);
    return withZoneSpelt(withBasicFormatSpelt(out));
}

std::vector<std::string> momentsBy(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^(@?)(\\d{9,19})(?:[.,](\\d{1,6}))?$"));
    const auto match = number.match(text);
    bool isCount = false;
    const std::int64_t count = match.captured(2).toLongLong(&isCount);
    if (!isCount)
        return {};
    // The decimals that the last of the digits are, the likelier first; of 11, 14, 17 and 18 digits nobody knows the
    // unit, nor whether they count from 1970.
    struct Unit
    {
        qsizetype digits;
        std::array<int, 2> decimals;
    };
    constexpr std::array<Unit, 7> kUnits{
        {{9, {0, 3}}, {10, {0, 3}}, {12, {3, 6}}, {13, {3, 6}}, {15, {6, 9}}, {16, {6, 9}}, {19, {9, 6}}}};
    std::vector<std::string> moments;
    const auto add = [&](int decimals) {
        if (auto moment = momentAt(count, decimals, match.captured(3)))
            moments.push_back(*std::move(moment));
    };
    if (!match.captured(1).isEmpty()) {
        add(0);
        return moments;
    }
    constexpr qsizetype kMinutes = 12; // 202505281430
    const QString digits = match.captured(2);
    if (digits.size() == kMinutes && match.captured(3).isEmpty()) {
        const QString minute = digits.first(8) + u'T' + digits.sliced(8);
        if (const QString iso = withBasicFormatSpelt(minute); iso != minute)
            moments.push_back(iso.toStdString());
    }
    for (const Unit &unit : kUnits) {
        if (unit.digits == digits.size()) {
            for (const int decimals : unit.decimals)
                add(decimals);
        }
    }
    constexpr qsizetype kMostOfAYear = 12;
    if (!moments.empty() && digits.size() <= kMostOfAYear && match.captured(3).isEmpty())
        moments.push_back(yearTextOf(count));
    return moments;
}

} // namespace kronika::typed
