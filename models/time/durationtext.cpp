// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/durationtext.h"

#include "models/time/timewords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

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

constexpr std::uint64_t kMillisecondUs = 1'000;
constexpr std::uint64_t kSecondUs = 1'000 * kMillisecondUs;
constexpr std::uint64_t kMinuteUs = 60 * kSecondUs;
constexpr std::uint64_t kHourUs = 60 * kMinuteUs;
constexpr std::uint64_t kDayUs = 24 * kHourUs;

/// How many units, half of one counting as one.
std::uint64_t nearest(std::uint64_t us, std::uint64_t unit)
{
    return us / unit + (us % unit >= unit / 2 ? 1 : 0);
}

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

    /// Each length in the largest units that it reaches when rounded: 59 minutes and 59.7 seconds are an hour.
    QString said(std::uint64_t us) const
    {
        if (us < kSecondUs)
            return brief(us);
        if (const std::uint64_t n = nearest(us, kMillisecondUs); n < 60 * 1000)
            return brief(n * kMillisecondUs);
        if (const std::uint64_t n = nearest(us, kSecondUs); n < 60 * 60)
            return twoUnits(count(n / 60, m_words.minutes), n % 60, m_words.seconds);
        if (const std::uint64_t n = nearest(us, kMinuteUs); n < 24 * 60)
            return twoUnits(count(n / 60, m_words.hours), n % 60, m_words.minutes);
        if (const std::uint64_t n = nearest(us, kHourUs); n < 60 * 24)
            return twoUnits(count(n / 24, m_words.days), n % 24, m_words.hours);
        return months(nearest(us, kDayUs));
    }

    QString nothing() const { return count(0, m_words.seconds); }

private:
    QString count(std::uint64_t n, const Forms &unit) const { return QString::number(n) + u' ' + unit[formFor(n)]; }

    std::size_t formFor(std::uint64_t n) const
    {
        if (n == 1)
            return 0;
        const bool isFew = m_language == QLocale::Polish ? n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14)
                                                         : n >= 2 && n <= 4;
        return isFew ? 1 : 2;
    }

    /// The larger unit, and the smaller one if there is any of it.
    QString twoUnits(const QString &large, std::uint64_t n, const Forms &unit) const
    {
        return n == 0 ? large : QString(large + u' ' + count(n, unit));
    }

    QString brief(std::uint64_t us) const
    {
        const std::uint64_t milliseconds = us / kMillisecondUs;
        if (us >= kSecondUs) {
            const QString seconds = count(us / kSecondUs, m_words.seconds);
            const std::uint64_t rest = milliseconds % 1000;
            return rest == 0 ? seconds : QString(seconds + u' ' + QString::number(rest) + u" ms");
        }
        const std::uint64_t rest = us % kMillisecondUs;
        if (milliseconds == 0)
            return QString::number(us) + u" µs";
        return QString::number(milliseconds) + u" ms" +
               (rest == 0 ? QString() : QString(u' ' + QString::number(rest) + u" µs"));
    }

    /// Months and years of the calendar's mean length.
    QString months(std::uint64_t days) const
    {
        constexpr double kMeanMonthDays = 146'097.0 / 4800;
        const double months = static_cast<double>(days) / kMeanMonthDays;
        if (days < 365) {
            const auto whole = static_cast<std::uint64_t>(months);
            const auto before = static_cast<std::uint64_t>(std::ceil(static_cast<double>(whole) * kMeanMonthDays));
            return twoUnits(count(whole, m_words.months), days - std::min(before, days), m_words.days);
        }
        const auto whole = static_cast<std::uint64_t>(std::llround(months));
        return twoUnits(count(whole / 12, m_words.years), whole % 12, m_words.months);
    }

    QLocale::Language m_language;
    const LengthWords &m_words;
};

} // namespace

QString durationText(Length length, const QString &language)
{
    const LengthSpeaker speaker(timeWords(language).language);
    return length == Length() ? speaker.nothing() : speaker.said(length.us);
}

} // namespace kronika
