// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/civiltext.h"
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

DateSpeaker::Year DateSpeaker::oneYear(std::int64_t year) const
{
    const QString number = QString::number(yearInEra(year));
    return {filled(m_words.year.nominative, number, era(year)), filled(m_words.year.genitive, number, era(year)),
            number + era(year)};
}

DateSpeaker::Year DateSpeaker::year(const EdtfComponents &date) const
{
    if (date.isUncountable()) {
        const QString far = m_words.tooFar + (date.isNegative ? eraText(-1, m_locale) : QString());
        return {far, far, filled(m_words.ofYear, far)};
    }
    if (isMasked(date.yearText()))
        return maskedYear(date);
    return date.significantDigits > 0 ? significant(date) : oneYear(date.year);
}

/// Only the first digits of the year count.
DateSpeaker::Year DateSpeaker::significant(const EdtfComponents &date) const
{
    const std::int64_t size = std::abs(date.year);
    const auto digits = date.yearText().empty() ? static_cast<int>(std::to_string(size).size())
                                                : static_cast<int>(date.yearText().size());
    std::int64_t unit = 1;
    for (int n = date.significantDigits; n < digits; ++n)
        unit *= 10;
    const std::int64_t first = size / unit * unit;
    const std::int64_t last = first + unit - 1;
    const Year estimate = oneYear(date.year);
    if (unit == 1)
        return estimate;
    const QString range = date.isNegative ? yearsFrom(-last, -first) : yearsFrom(first, last);
    const QString genitive = filled(m_words.significant.genitive, estimate.genitive, range);
    return {filled(m_words.significant.nominative, estimate.genitive, range), genitive,
            filled(m_words.ofYear, genitive)};
}

DateSpeaker::Year DateSpeaker::maskedYear(const EdtfComponents &date) const
{
    const std::string_view digits = date.yearText();
    if (digits == "XXXX" && !date.isNegative) {
        const QString genitive = m_words.unknownYear.genitive.toString();
        return {m_words.unknownYear.nominative.toString(), genitive, filled(m_words.ofYear, genitive)};
    }
    std::int64_t first = 0;
    std::int64_t last = 0;
    for (const char c : digits) {
        first = first * 10 + (c == 'X' ? 0 : c - '0');
        last = last * 10 + (c == 'X' ? 9 : c - '0');
    }
    if (date.isNegative) {
        first = std::max<std::int64_t>(first, 1); // there is no -0000
        std::swap(first = -first, last = -last);
    }
    const QString range = yearsFrom(first, last);
    const std::size_t fixed = digits.size() - (digits.find_last_of('X') + 1);
    const std::size_t masks = static_cast<std::size_t>(std::count(digits.begin(), digits.end(), 'X'));
    const bool isOneRun = digits.find_last_of('X') - digits.find('X') + 1 == masks;
    if (fixed == 0 && isOneRun) {
        const bool isDecade = masks == 1 && !m_words.decade.nominative.isEmpty() && first >= 1000;
        const Cases &pattern = isDecade ? m_words.decade : m_words.years;
        const QString what = isDecade ? QString::number(first) : range;
        const QString genitive = filled(pattern.genitive, what);
        return {filled(pattern.nominative, what), genitive, filled(m_words.ofYear, filled(m_words.someYear, genitive))};
    }
    if (fixed == 0) {
        const QString genitive = filled(m_words.scatteredYear.genitive, range);
        return {filled(m_words.scatteredYear.nominative, range), genitive, filled(m_words.ofYear, genitive)};
    }
    const std::int64_t modulus = static_cast<std::int64_t>(std::pow(10, fixed));
    const std::int64_t ending = yearInEra(last) % modulus;
    const QString end = QStringLiteral("%1").arg(ending, static_cast<int>(fixed), 10, QLatin1Char('0'));
    const QString genitive = filled(m_words.endingYear.genitive, range, end);
    return {filled(m_words.endingYear.nominative, range, end), genitive, filled(m_words.ofYear, genitive)};
}

} // namespace kronika
