// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typededtf.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace kronika::typed {

namespace {

/// "2020..", "..2020", "2020..2022" and "2022/?" as an interval.
QString withEnds(const QString &text)
{
    static const QRegularExpression dots(QStringLiteral("^([^./]*) ?(?:\\.\\.\\.?|…) ?([^./]*)$"));
    static const QRegularExpression unknownEnd(QStringLiteral("^([^/?]+) ?[/–] ?\\?$|^(\\d{4}) ?- ?\\?$"));
    static const QRegularExpression unknownStart(QStringLiteral("^\\? ?[/–-] ?([^/?]+)$"));
    if (const auto match = dots.match(text); match.hasMatch()) {
        const auto end = [&match](int n) {
            return match.captured(n).isEmpty() ? QStringLiteral("..") : match.captured(n);
        };
        if (match.captured(2).startsWith(u'-')) // "..-1984" is hardly meant as a year before Christ
            return text;
        return end(1) + u'/' + end(2);
    }
    if (const auto match = unknownEnd.match(text); match.hasMatch())
        return match.captured(match.lastCapturedIndex()) + u'/';
    if (const auto match = unknownStart.match(text); match.hasMatch())
        return u'/' + match.captured(1);
    return text;
}

} // namespace

std::optional<EdtfDate> edtf(const QString &text)
{
    Result<EdtfDate> date = EdtfDate::parse(text.toStdString(), EdtfMode::Extended);
    return date ? std::optional(*std::move(date)) : std::nullopt;
}

std::string yearTextOf(std::int64_t year)
{
    constexpr std::size_t fewest = 4;
    std::string digits = std::to_string(year < 0 ? -year : year);
    const bool isLong = digits.size() > fewest;
    if (!isLong)
        digits.insert(0, fewest - digits.size(), '0');
    return (isLong ? "Y" : "") + std::string(year < 0 ? "-" : "") + digits;
}

std::optional<EdtfDate> edtfAsTyped(const QString &text)
{
    if (auto date = edtf(text))
        return date;
    static const QRegularExpression minus(QStringLiteral("[\\x{2010}-\\x{2012}\\x{2212}]"));
    static const QRegularExpression blanksAroundSlash(QStringLiteral(" / | /$|^/ "));
    static const QRegularExpression blankBeforeTime(QStringLiteral("(\\d) +(\\d\\d:\\d\\d)"));
    static const QRegularExpression smallLetterWithin(QStringLiteral("x\\d"));
    static const QRegularExpression minusYear(QStringLiteral("^-((?!0+$)\\d{1,3}|\\d{5,11})$"));
    // "156x" is meant as EDTF; "20x2" is a slip.
    const QString capital = text.contains(smallLetterWithin) ? text : text.toUpper();
    QString mended = QString(capital).replace(minus, QStringLiteral("-"));
    const bool isSet = mended.startsWith(u'[') || mended.startsWith(u'{');
    if (isSet)
        mended.remove(u' ');
    if (const auto year = minusYear.match(mended); year.hasMatch())
        return edtf(QString::fromStdString(yearTextOf(-year.captured(1).toLongLong())));
    mended.replace(blanksAroundSlash, QStringLiteral("/"));
    mended.replace(blankBeforeTime, QStringLiteral("\\1T\\2"));
    if (!isSet)
        mended = withEnds(mended);
    return mended == text ? std::nullopt : edtf(mended);
}

std::vector<EdtfDate> datesOf(const std::vector<std::string> &texts)
{
    std::vector<EdtfDate> dates;
    for (const std::string &text : texts) {
        Result<EdtfDate> date = EdtfDate::parse(text, EdtfMode::Extended);
        const auto isSame = [&text](const EdtfDate &other) { return other.text() == text; };
        if (date && !date->readsBackwards(Zone()) && std::none_of(dates.begin(), dates.end(), isSame))
            dates.push_back(*std::move(date));
    }
    return dates;
}

std::vector<EdtfDate> readingsBesideASlash(const QString &text)
{
    static const QRegularExpression behindMonth(QStringLiteral("^(\\d{4}-)(\\d\\d)/(\\d\\d)$"));
    static const QRegularExpression behindDay(QStringLiteral("^(\\d{4}-\\d\\d-)(\\d\\d)/(\\d\\d)$"));
    static const QRegularExpression oneDigit(QStringLiteral("^(\\d{3})(\\d)/([1-9])$"));
    std::vector<std::string> texts;
    const auto add = [&texts](const QString &edtf) { texts.push_back(edtf.toStdString()); };
    if (const auto match = behindMonth.match(text); match.hasMatch()) {
        const QString month = match.captured(1) + match.captured(2);
        const QString other = match.captured(1) + match.captured(3);
        if (month < other && match.captured(3).toInt() <= 12) {
            add(u'[' + month + u',' + other + u']');
            add(month + u'/' + other);
        }
        add(month + u'-' + match.captured(3));
    } else if (const auto days = behindDay.match(text); days.hasMatch() && days.captured(2) < days.captured(3)) {
        const QString day = days.captured(1) + days.captured(2);
        const QString other = days.captured(1) + days.captured(3);
        add(u'[' + day + u',' + other + u']');
        add(day + u'/' + other);
    } else if (const auto years = oneDigit.match(text); years.hasMatch()) {
        const QString year = years.captured(1) + years.captured(2);
        const int next = year.toInt() + 1;
        add(year + QStringLiteral("-0") + years.captured(3));
        if (next % 10 == years.captured(3).toInt())
            add(QStringLiteral("%1/%2").arg(year).arg(next, 4, 10, QLatin1Char('0')));
    }
    return datesOf(texts);
}

} // namespace kronika::typed
