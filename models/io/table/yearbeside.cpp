// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/yearbeside.h"

#include "models/io/table/celltext.h"
#include "models/io/text/datetext.h"

#include <QRegularExpression>
#include <QString>

namespace kronika::table {

std::optional<std::string> withYearBeside(std::string_view cell, std::int64_t year)
{
    constexpr std::size_t kLongest = 60;
    constexpr std::int64_t kLastYear = 9999;
    const std::string_view text = trimmed(cell);
    if (text.empty() || text.size() > kLongest || year < 1 || year > kLastYear)
        return std::nullopt;
    const QString words = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const QString full = QString::fromStdString(datetext::yearText(year));
    // "9/24/06", "24-Sep-06"
    static const QRegularExpression kShort(
        QStringLiteral("^(\\d{1,2}[-./ ]\\s?(?:\\d{1,2}|\\p{L}{3,})[-./ ]\\s?)'?(\\d{2})(?!\\d)(.*)$"));
    if (const auto match = kShort.match(words); match.hasMatch()) {
        if (match.capturedView(2).toLongLong() != year % 100)
            return std::nullopt;
        return QString(match.captured(1) + full + match.captured(3)).toStdString();
    }
    // Whatever has three digits in a row may be a year.
    static const QRegularExpression kYearless(QStringLiteral("^(?!.*\\d{3})(?!.*:)(?=.*\\p{L}).*$"));
    if (kYearless.match(words).hasMatch())
        return QString(words + u' ' + full).toStdString();
    static const QRegularExpression kDayAndMonth(QStringLiteral("^\\d{1,2}\\. ?\\d{1,2}\\.?$"));
    if (kDayAndMonth.match(words).hasMatch())
        return QString(words + (words.endsWith(u'.') ? u"" : u".") + full).toStdString();
    return std::nullopt;
}

} // namespace kronika::table
