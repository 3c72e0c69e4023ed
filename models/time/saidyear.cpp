// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/civiltext.h"
#include "models/time/edtfmask.h"
#include "models/time/saiddate.h"
#include "models/time/saidparts.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace kronika {

QString DateSpeaker::era(std::int64_t year) const
{
    return year >= 1 && year <= 999 ? m_words.commonEra.toString() : eraText(year, m_locale);
}

/// "2010–2019", "160–151 BCE", "1 BCE – 9 CE".
QString DateSpeaker::yearsFrom(std::int64_t first, std::int64_t last) const
{
    const auto number = [](std::int64_t year) { return QString::number(yearInEra(year)); };
    if (era(first) != era(last))
        return number(first) + era(first) + u" – " + number(last) + era(last);
    return number(first) + u'–' + number(last) + era(last);
}

/// Said in words, and so "of" it after a month.
DateSpeaker::Year DateSpeaker::worded(const QString &nominative, const QString &genitive, const QString &one) const
{
    return {nominative, genitive, one, filled(m_words.ofYear, one), {}};
}

DateSpeaker::Year DateSpeaker::oneYear(std::int64_t year, Place place) const
{
    const QString number = QString::number(yearInEra(year));
    const QString bare = number + era(year);
    if (place == Place::InRange)
        return {bare, bare, bare, bare, {}};
    const Cases &pattern = place == Place::InMixedSet ? m_words.namedYear : m_words.year;
    const QString genitive = filled(pattern.genitive, number, era(year));
    return {filled(pattern.nominative, number, era(year)), genitive, genitive, bare, {}};
}

DateSpeaker::Year DateSpeaker::year(const EdtfComponents &date, Place place) const
{
    const Place its = date.hasMonth() ? Place::Alone : place;
    if (date.isUncountable()) {
        const QString era = date.isNegative ? eraText(-1, m_locale) : QString();
        const QString genitive = filled(m_words.tooFar.genitive, era);
        return worded(filled(m_words.tooFar.nominative, era), genitive, genitive);
    }
    if (isMasked(date.yearText()))
        return maskedYear(date);
    return date.significantDigits > 0 ? significant(date, its) : oneYear(date.year, its);
}

/// Only the first digits of the year count; zeros at its left are none of them.
DateSpeaker::Year DateSpeaker::significant(const EdtfComponents &date, Place place) const
{
    const std::int64_t size = std::abs(date.year);
    std::int64_t unit = 1;
    for (int n = static_cast<int>(std::to_string(size).size()); n > date.significantDigits; --n)
        unit *= 10;
    const std::int64_t first = size / unit * unit;
    const std::int64_t last = first + unit - 1;
    Year said = oneYear(date.year, place);
    said.nominative = said.genitive = filled(around(place), said.genitive);
    said.remark = filled(m_words.oneOfYears, date.isNegative ? yearsFrom(-last, -first) : yearsFrom(first, last));
    return said;
}

/// What a range of years and its ending leave out: digits with an X before and behind them. A year before 0000 has
/// other digits in its era.
QString DateSpeaker::digitsBetween(const EdtfComponents &date) const
{
    const std::string_view digits = date.yearText();
    QStringList texts;
    const auto add = [&](std::size_t place, QStringView pattern) {
        const bool isBetween = digits[place] != 'X' && digits.find('X') < place && digits.find_last_of('X') > place;
        if (isBetween && !date.isNegative)
            texts += filled(pattern, QString(QLatin1Char(digits[place])));
    };
    add(1, m_words.hundredsDigit);
    add(2, m_words.tensDigit);
    return texts.join(u", ");
}

DateSpeaker::Year DateSpeaker::maskedYear(const EdtfComponents &date) const
{
    const std::string_view digits = date.yearText();
    if (digits == "XXXX" && !date.isNegative) {
        const QString genitive = m_words.unknownYear.genitive.toString();
        return worded(m_words.unknownYear.nominative.toString(), genitive, genitive);
    }
    std::int64_t first = 0;
    std::int64_t last = 0;
    for (const char c : digits) {
        first = first * 10 + (c == 'X' ? 0 : c - '0');
        last = last * 10 + (c == 'X' ? 9 : c - '0');
    }
    if (date.isNegative)
        first = -std::exchange(last, -edtf::leastButZero(digits));
    const QString range = yearsFrom(first, last);
    const std::size_t fixed = digits.size() - (digits.find_last_of('X') + 1);
    const std::size_t masks = static_cast<std::size_t>(std::count(digits.begin(), digits.end(), 'X'));
    const bool isOneRun = digits.find_last_of('X') - digits.find('X') + 1 == masks;
    if (fixed == 0 && isOneRun) {
        const bool isDecade = masks == 1 && !m_words.decade.nominative.isEmpty() && first >= 1000;
        const Cases &pattern = isDecade ? m_words.decade : m_words.years;
        const QString what = isDecade ? QString::number(first) : range;
        const QString genitive = filled(pattern.genitive, what);
        return worded(filled(pattern.nominative, what), genitive,
                      filled(isDecade ? m_words.yearOfDecade : m_words.yearOfYears, genitive));
    }
    const auto remarked = [&](Year said) {
        said.remark = digitsBetween(date);
        return said;
    };
    if (fixed == 0) {
        const QString genitive = filled(m_words.scatteredYear.genitive, range);
        return remarked(worded(filled(m_words.scatteredYear.nominative, range), genitive, genitive));
    }
    const std::int64_t modulus = static_cast<std::int64_t>(std::pow(10, fixed));
    const std::int64_t ending = yearInEra(last) % modulus;
    const QString end = QStringLiteral("%1").arg(ending, static_cast<int>(fixed), 10, QLatin1Char('0'));
    const QString genitive = filled(m_words.endingYear.genitive, range, end);
    return remarked(worded(filled(m_words.endingYear.nominative, range, end), genitive, genitive));
}

} // namespace kronika
