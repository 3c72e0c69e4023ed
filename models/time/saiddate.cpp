// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/saiddate.h"

#include "models/time/calendar.h"
#include "models/time/civiltext.h"
#include "models/time/edtfmask.h"
#include "models/time/saidparts.h"

#include <QStringList>

#include <algorithm>
#include <string_view>

namespace kronika {

namespace {

constexpr int kMonths = 12;
constexpr int kDays = 31;

/// As many decimals as the text gives: what is left open is a tenth, a hundredth ... of a second.
int decimalsOf(const EdtfEnd &end)
{
    int decimals = 6;
    for (std::int64_t unit = end.lastLocalUs - end.firstLocalUs + 1; unit > 1; unit /= 10)
        --decimals;
    return decimals;
}

std::vector<int> fitting(std::string_view mask, int most)
{
    std::vector<int> values;
    for (int value = 1; value <= most; ++value) {
        if (edtf::fitsMask(value, mask))
            values.push_back(value);
    }
    return values;
}

bool isRun(const std::vector<int> &values)
{
    return values.back() - values.front() + 1 == static_cast<int>(values.size());
}

/// 1st, 2nd, 3rd, 4th ...
QString englishOrdinal(int day)
{
    const bool isTeen = day / 10 == 1;
    const char *suffix = isTeen || day % 10 == 0 || day % 10 > 3 ? "th"
                         : day % 10 == 1                         ? "st"
                         : day % 10 == 2                         ? "nd"
                                                                 : "rd";
    return QString::number(day) + QLatin1String(suffix);
}

constexpr Qualifiers judged(Qualifiers qualifiers)
{
    return qualifiers & (Qualifier::Uncertain | Qualifier::Approximate);
}

/// Days that the month has at most, whichever year and month it is.
int daysOf(const EdtfComponents &date)
{
    const bool isYearKnown = !isMasked(date.yearText()) && !date.isUncountable();
    if (date.month < 1 || date.month > kMonths)
        return kDays;
    return daysInMonth(isYearKnown ? date.year : 2000, date.month);
}

WordCase caseIn(Place place)
{
    return place == Place::InInterval ? WordCase::Genitive : WordCase::Nominative;
}

/// What is added to the first piece stands behind a comma, beside other dates in parentheses.
QString joined(QStringList pieces, Place place)
{
    const QString first = pieces.takeFirst();
    const QString rest = pieces.join(QStringLiteral(", "));
    return place == Place::Alone ? QString(first + u", " + rest) : QString(first + u" (" + rest + u')');
}

/// A mask of a month that only one month fits (`X5`) is that month.
EdtfComponents withOnlyMonth(EdtfComponents date)
{
    const std::vector<int> months = date.hasMonth() ? fitting(date.monthText(), kMonths) : std::vector<int>();
    if (date.month == 0 && months.size() == 1)
        date.month = static_cast<std::int8_t>(months.front());
    return date;
}

} // namespace

DateSpeaker::DateSpeaker(const TimeWords &words, const Zone &clock)
    : m_words(words)
    , m_locale(words.language)
    , m_clock(clock)
{
}

QString DateSpeaker::said(const EdtfEnd &end, Place place) const
{
    if (end.hasTime)
        return time(end);
    const EdtfComponents components = withOnlyMonth(end.components);
    return components.isQualifiedAsAWhole() ? whole(components, place) : inPieces(components, place);
}

QStringView DateSpeaker::around(Place place) const
{
    return place == Place::InInterval ? m_words.aroundInInterval : m_words.around;
}

QString DateSpeaker::zoneOf(const EdtfEnd &end) const
{
    if (!end.offsetSeconds) {
        const Instant first = m_clock.toInstant(end.firstLocalUs, Overlap::Earlier);
        return m_clock.label({first, m_clock.toInstant(end.lastLocalUs, Overlap::Later) + Duration{1}});
    }
    const int minutes = std::abs(*end.offsetSeconds) / 60;
    QString text = QStringLiteral("UTC");
    if (minutes != 0)
        text += (*end.offsetSeconds < 0 ? u'-' : u'+') + QString::number(minutes / 60);
    if (minutes % 60 != 0)
        text += u':' + QStringLiteral("%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return text;
}

QString DateSpeaker::time(const EdtfEnd &end) const
{
    if (isBeyond(end.firstLocalUs) || isBeyond(end.lastLocalUs))
        return date(end.components, WordCase::Nominative);
    const CivilTime time = civilFromLocal(end.firstLocalUs);
    QString clock = clockText(time, end.precision);
    if (end.precision == Precision::Subsecond)
        clock.chop(6 - decimalsOf(end));
    return dayText(time.date, m_locale, QLocale::LongFormat) + u", " + clock + u' ' + zoneOf(end);
}

QString DateSpeaker::date(const EdtfComponents &date, WordCase wordCase) const
{
    return dated(date, year(date), wordCase);
}

QString DateSpeaker::dated(const EdtfComponents &date, const Year &year, WordCase wordCase) const
{
    if (!date.hasMonth())
        return year.in(wordCase);
    return date.hasDay() ? day(date, year, wordCase) : month(date, year, wordCase);
}

QString DateSpeaker::dayNumber(int day) const
{
    return QString::number(day) + m_words.dayMark;
}

QString DateSpeaker::dayList(const std::vector<int> &days) const
{
    if (days.size() > 1 && isRun(days))
        return dayNumber(days.front()) + u'–' + dayNumber(days.back());
    QStringList texts;
    for (const int day : days)
        texts += dayNumber(day);
    return texts.join(QStringLiteral(", "));
}

QString DateSpeaker::day(const EdtfComponents &date, const Year &year, WordCase wordCase) const
{
    const bool isMonthKnown = date.month != 0;
    const std::vector<int> days = date.day != 0 ? std::vector<int>{date.day} : fitting(date.dayText(), daysOf(date));
    if (date.day == 0 && date.dayText() == "XX") {
        const bool isAnyMonth = date.monthText() == "XX";
        return filled(m_words.someDay.in(wordCase), isAnyMonth ? year.genitive : month(date, year, WordCase::Genitive));
    }
    const QString of = month(date, year, WordCase::Genitive);
    if (days.size() != 1)
        return filled(m_words.daysOf.in(wordCase), dayList(days), of);
    if (isMonthKnown)
        return dayNumber(days.front()) + u' ' + of;
    const bool isEnglish = m_words.language == QLocale::English;
    return filled(m_words.dayOf.in(wordCase), isEnglish ? englishOrdinal(days.front()) : QString::number(days.front()),
                  of);
}

QString DateSpeaker::monthName(int month, WordCase wordCase) const
{
    return wordCase == WordCase::Genitive ? m_locale.monthName(month) : m_locale.standaloneMonthName(month);
}

QString DateSpeaker::month(const EdtfComponents &date, const Year &year, WordCase wordCase) const
{
    if (date.isSeason())
        return season(date.month, year, wordCase);
    if (date.month != 0)
        return monthName(date.month, wordCase) + u' ' + year.afterMonth;
    const std::vector<int> months = fitting(date.monthText(), kMonths);
    if (months.size() == kMonths)
        return filled(m_words.someMonth.in(wordCase), year.genitive);
    if (months.size() == 2) {
        const QString names =
            filled(m_words.either, monthName(months.front(), wordCase), monthName(months.back(), wordCase));
        return names + u' ' + year.afterMonth;
    }
    return filled(m_words.monthsFromTo.in(wordCase), monthName(months.front(), WordCase::Genitive),
                  monthName(months.back(), WordCase::Genitive), year.afterMonth);
}

QString DateSpeaker::season(int code, const Year &year, WordCase wordCase) const
{
    const SeasonCode season = seasonOf(code);
    const auto index = static_cast<std::size_t>(season.number - 1);
    switch (season.kind) {
    case SeasonKind::Quarter:
        return filled(m_words.quarters[index].in(wordCase), year.genitive);
    case SeasonKind::Quadrimester:
        return filled(m_words.quadrimesters[index].in(wordCase), year.genitive);
    case SeasonKind::Half:
        return filled(m_words.halves[index].in(wordCase), year.genitive);
    default:
        break;
    }
    const QString name = filled(m_words.seasons[index].in(wordCase), year.afterMonth);
    if (season.kind == SeasonKind::Season)
        return name;
    return name + u" (" + (season.kind == SeasonKind::Northern ? m_words.northern : m_words.southern) + u')';
}

/// `said` in the case that is asked for, with what is judged of it before: around, perhaps.
template <typename Said>
QString DateSpeaker::qualified(Qualifiers qualifiers, WordCase wordCase, Place place, Said said) const
{
    const bool isAround = qualifiers.testFlag(Qualifier::Approximate);
    QString text = said(isAround ? WordCase::Genitive : wordCase);
    if (isAround)
        text = filled(around(place), text);
    return qualifiers.testFlag(Qualifier::Uncertain) ? filled(m_words.perhaps, text) : text;
}

/// What is judged of the date as a whole stands behind it where its words are long.
QString DateSpeaker::whole(const EdtfComponents &components, Place place) const
{
    const Qualifiers qualifiers = components.qualifiers();
    const bool isApproximate = qualifiers.testFlag(Qualifier::Approximate);
    const bool isLong = qualifiers.testFlag(Qualifier::Unspecified) || components.significantDigits > 0;
    const bool isAround = isApproximate && !isLong;
    const QString core = date(components, isAround ? WordCase::Genitive : caseIn(place));
    QStringList remarks;
    if (isApproximate && !isAround)
        remarks << m_words.approximate.toString();
    if (qualifiers.testFlag(Qualifier::Uncertain))
        remarks << m_words.uncertain.toString();
    const QString said = isAround ? filled(around(place), core) : core;
    return remarks.isEmpty() ? said : QString(said + u" (" + remarks.join(u", ") + u')');
}

/// The day of a month that was said before.
QString DateSpeaker::dayPiece(const EdtfComponents &date) const
{
    if (date.day == 0 && date.dayText() == "XX")
        return m_words.unknownDay.toString();
    const std::vector<int> days = date.day != 0 ? std::vector<int>{date.day} : fitting(date.dayText(), daysOf(date));
    if (days.size() == 1 && m_words.language == QLocale::English)
        return filled(m_words.theDay.nominative, englishOrdinal(days.front()));
    return days.size() == 1 ? filled(m_words.theDay.nominative, QString::number(days.front()))
                            : filled(m_words.daysOf.nominative, dayList(days), QString()).trimmed();
}

/// Where not all is judged alike: "around June 2004, perhaps the 11th", "11 June, perhaps 2004", "2004, around June".
QString DateSpeaker::inPieces(const EdtfComponents &date, Place place) const
{
    const Qualifiers ofYear = judged(date.yearQualifiers);
    const Qualifiers ofMonth = judged(date.monthQualifiers);
    const Qualifiers ofDay = judged(date.dayQualifiers);
    EdtfComponents yearOnly = date;
    yearOnly.monthDigits = {};
    yearOnly.dayDigits = {};
    EdtfComponents toMonth = date;
    toMonth.dayDigits = {};
    const Year known = year(date);
    const auto piece = [&](Qualifiers qualifiers, const EdtfComponents &part, const Year &its, WordCase itsCase) {
        return qualified(qualifiers, itsCase, place, [&](WordCase c) { return dated(part, its, c).trimmed(); });
    };
    const auto dayOnly = [&] {
        return qualified(ofDay, WordCase::Nominative, place, [&](WordCase) { return dayPiece(date); });
    };
    constexpr WordCase kPlain = WordCase::Nominative;
    if (date.hasDay() && ofYear == ofMonth)
        return joined({piece(ofYear, toMonth, known, caseIn(place)), dayOnly()}, place);
    const bool isDayAndMonth = date.hasDay() && ofMonth == ofDay && date.day != 0;
    const bool isNamed = date.month != 0 && (date.month <= kMonths || seasonOf(date.month).kind == SeasonKind::Season);
    if (isNamed && (!date.hasDay() || isDayAndMonth)) {
        if (ofYear == Qualifiers())
            return joined({piece({}, yearOnly, known, caseIn(place)), piece(ofMonth, date, {}, kPlain)}, place);
        return joined({piece(ofMonth, date, {}, caseIn(place)), piece(ofYear, yearOnly, known, kPlain)}, place);
    }
    QStringList pieces{piece(ofYear, yearOnly, known, caseIn(place))};
    if (date.month != 0)
        pieces += piece(ofMonth, toMonth, {}, kPlain);
    else if (date.hasMonth())
        pieces += qualified(ofMonth, kPlain, place, [this](WordCase) { return m_words.unknownMonth.toString(); });
    if (date.hasDay())
        pieces += dayOnly();
    return joined(pieces, place);
}

} // namespace kronika
