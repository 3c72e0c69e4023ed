// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/durationtext.h"

#include "models/time/timewords.h"

#include <array>
#include <cmath>
#include <limits>

namespace kronika {

namespace {

/// For one, for a few (2 to 4), for many; as the plural rules of CLDR have them for whole numbers.
using Forms = std::array<QStringView, 3>;

struct LengthWords
{
    Forms seconds;
    Forms minutes;
    Forms hours;
    Forms days;
    Forms months;
    Forms years;
};

constexpr LengthWords kEnglishLengths{{u"second", u"seconds", u"seconds"}, {u"minute", u"minutes", u"minutes"},
                                      {u"hour", u"hours", u"hours"},       {u"day", u"days", u"days"},
                                      {u"month", u"months", u"months"},    {u"year", u"years", u"years"}};
constexpr LengthWords kPolishLengths{{u"sekunda", u"sekundy", u"sekund"},    {u"minuta", u"minuty", u"minut"},
                                     {u"godzina", u"godziny", u"godzin"},    {u"dzień", u"dni", u"dni"},
                                     {u"miesiąc", u"miesiące", u"miesięcy"}, {u"rok", u"lata", u"lat"}};
constexpr LengthWords kCzechLengths{{u"sekunda", u"sekundy", u"sekund"}, {u"minuta", u"minuty", u"minut"},
                                    {u"hodina", u"hodiny", u"hodin"},    {u"den", u"dny", u"dní"},
                                    {u"měsíc", u"měsíce", u"měsíců"},    {u"rok", u"roky", u"let"}};

/// Says lengths above nothing.
class LengthSpeaker
{
public:
    explicit LengthSpeaker(QLocale::Language language)
        : m_language(language)
        , m_words(language == QLocale::Polish  ? kPolishLengths
                  : language == QLocale::Czech ? kCzechLengths
                                               : kEnglishLengths)
    {
    }

    QString said(std::int64_t us) const
    {
        if (us < kMinute.us)
            return brief(us);
        if (us < kHour.us)
            return twoUnits(count(us / kMinute.us, m_words.minutes), us / kSecond.us % 60, m_words.seconds);
        if (us < kDay.us)
            return twoUnits(count(us / kHour.us, m_words.hours), us / kMinute.us % 60, m_words.minutes);
        if (us < 60 * kDay.us)
            return twoUnits(count(us / kDay.us, m_words.days), us / kHour.us % 24, m_words.hours);
        return months(us / kDay.us);
    }

    QString nothing() const { return count(0, m_words.seconds); }

private:
    QString count(std::int64_t n, const Forms &unit) const { return QString::number(n) + u' ' + unit[formFor(n)]; }

    std::size_t formFor(std::int64_t n) const
    {
        if (n == 1)
            return 0;
        const bool isFew = m_language == QLocale::Polish ? n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14)
                                                         : n >= 2 && n <= 4;
        return isFew ? 1 : 2;
    }

    /// The larger unit, and the smaller one if there is any of it.
    QString twoUnits(const QString &large, std::int64_t n, const Forms &unit) const
    {
        return n == 0 ? large : QString(large + u' ' + count(n, unit));
    }

    QString brief(std::int64_t us) const
    {
        const std::int64_t milliseconds = us / 1000;
        if (us >= kSecond.us) {
            const QString seconds = count(us / kSecond.us, m_words.seconds);
            const std::int64_t rest = milliseconds % 1000;
            return rest == 0 ? seconds : QString(seconds + u' ' + QString::number(rest) + u" ms");
        }
        const std::int64_t rest = us % 1000;
        if (milliseconds == 0)
            return QString::number(us) + u" µs";
        return QString::number(milliseconds) + u" ms" +
               (rest == 0 ? QString() : QString(u' ' + QString::number(rest) + u" µs"));
    }

    /// Months and years of the calendar's mean length.
    QString months(std::int64_t days) const
    {
        constexpr double kMeanMonthDays = 146'097.0 / 4800;
        const double months = static_cast<double>(days) / kMeanMonthDays;
        if (days < 365) {
            const auto whole = static_cast<std::int64_t>(months);
            const auto before = static_cast<std::int64_t>(std::ceil(static_cast<double>(whole) * kMeanMonthDays));
            return twoUnits(count(whole, m_words.months), std::max<std::int64_t>(days - before, 0), m_words.days);
        }
        const std::int64_t rounded = std::llround(months);
        return twoUnits(count(rounded / 12, m_words.years), rounded % 12, m_words.months);
    }

    QLocale::Language m_language;
    const LengthWords &m_words;
};

} // namespace

QString durationText(Duration duration, const QString &language)
{
    const LengthSpeaker speaker(timeWords(language).language);
    if (duration == Duration{})
        return speaker.nothing();
    if (duration.us == std::numeric_limits<std::int64_t>::min())
        return u'-' + speaker.said(std::numeric_limits<std::int64_t>::max());
    return duration.us < 0 ? QString(u'-' + speaker.said(-duration.us)) : speaker.said(duration.us);
}

} // namespace kronika
