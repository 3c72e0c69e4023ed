// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/timelineproj/times.h"

#include "models/io/importbuilder.h"
#include "models/io/text/datetext.h"

#include <QRegularExpression>

namespace kronika::timelineproj {

bool isMidnight(const QString &time)
{
    static const QRegularExpression expression(QStringLiteral(" 0?0:0?0:0?0$"));
    return time.isEmpty() || time.contains(expression);
}

std::string timeOf(const QString &text, bool isDay)
{
    static const QRegularExpression expression(
        QStringLiteral("^(-?\\d{1,12})-(\\d{1,2})-(\\d{1,2}) (\\d{1,2}):(\\d{1,2}):(\\d{1,2})$"));
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const auto two = [&match](int n) { return match.captured(n).rightJustified(2, u'0').toStdString(); };
    const std::string year = datetext::yearText(match.captured(1).toLongLong());
    const std::string day = year + "-" + two(2) + "-" + two(3);
    const std::string whole = day + "T" + two(4) + ":" + two(5) + ":" + two(6);
    if (!isDay && isSoundDate(whole))
        return whole;
    const bool isTime =
        match.captured(4).toInt() < 24 && match.captured(5).toInt() < 60 && match.captured(6).toInt() < 60;
    if (!isTime)
        return {};
    // Years beyond 9999 have no days in EDTF; 30 February is no reason to say the year alone.
    return isSoundDate(day) ? day : year.starts_with('Y') && isSoundDate(year) ? year : std::string();
}

std::string approximate(const std::string &date)
{
    const std::string day = date.substr(0, date.find('T')) + "~";
    return isSoundDate(day) ? day : date;
}

} // namespace kronika::timelineproj
