// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedtokens.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace kronika::typed {

namespace {

constexpr std::int64_t kMostOffsetMinutes = 14 * 60;

std::string twoDigits(std::int64_t value)
{
    std::string text = std::to_string(value);
    return text.size() < 2 ? '0' + text : text;
}

std::string offsetText(std::int64_t minutes)
{
    const std::int64_t size = std::abs(minutes);
    return (minutes < 0 ? '-' : '+') + twoDigits(size / 60) + ':' + twoDigits(size % 60);
}

/// Reads a time of day that begins at one token.
class ClockReader
{
public:
    ClockReader(const Tokens &tokens, const QString &text, std::size_t from, Stops stops)
        : m_tokens(tokens)
        , m_text(text)
        , m_from(from)
        , m_stops(stops)
        , m_next(from)
    {
    }

    /// The number of tokens that the time takes; 0 if there is none.
    std::size_t read()
    {
        if (!readDigits() || m_hour > 23 || m_minute > 59 || m_second > 59)
            return 0;
        readZone();
        m_time.text = twoDigits(m_hour) + ':' + twoDigits(m_minute);
        if (m_hasSecond)
            m_time.text += ':' + twoDigits(m_second);
        m_time.text += m_decimals;
        m_time.dayUs = ((m_hour * 60 + m_minute) * 60 + m_second) * kSecond.us;
        return m_next - m_from;
    }

    ClockTime time() const { return m_time; }

private:
    const Token &next(std::size_t ahead = 0) const { return at(m_tokens, m_next + ahead); }
    bool isNumberAt(std::size_t ahead) const { return next(ahead).is(Meaning::Number) && !next(ahead).hasBlankBefore; }

    /// "1430 UTC", "1430Z".
    bool readMilitary()
    {
        const bool isZulu = next(1).is(Meaning::Offset) && next(1).value == 0;
        if (!next().is(Meaning::Year) || next().isMasked || !isZulu)
            return false;
        m_hour = next().value / 100;
        m_minute = next().value % 100;
        ++m_next;
        return true;
    }

    bool readDigits()
    {
        if (readMilitary())
            return true;
        if (!next().is(Meaning::Number))
            return false;
        m_hour = next().value;
        const QChar colon = u':';
        const bool isColon = next(1).isSign(colon) && isNumberAt(2) && next(2).digits == 2;
        const bool isStop = next(1).isSign(u'.') && isNumberAt(2) && next(2).digits == 2 && mayHaveStop();
        if (isColon || isStop) {
            m_minute = next(2).value;
            m_next += 3;
            readSeconds(isColon ? colon : QChar(u'.'));
            return readHalf() && (readHourWord() || true);
        }
        if (readFrenchMinute())
            return true;
        ++m_next;
        if (next().is(Meaning::Am) || next().is(Meaning::Pm))
            return readHalf();
        return readHourWord() || isBehindHourWord();
    }

    /// "o godzinie 14", but not "godz. 14 maja".
    bool isBehindHourWord() const
    {
        return m_from > 0 && m_tokens[m_from - 1].is(Meaning::Hour) && m_tokens[m_from - 1].text != u"h" &&
               !next().is(Meaning::Month) && !next().isSign(u'.');
    }

    /// "14h30", "14 h 30".
    bool readFrenchMinute()
    {
        const bool isLetter = next(1).is(Meaning::Hour) && next(1).text == u"h";
        const bool isMinute = next(2).is(Meaning::Number) && next(2).digits == 2 && !next(3).is(Meaning::Month) &&
                              next(2).hasBlankBefore == next(1).hasBlankBefore;
        if (!isLetter || !isMinute)
            return false;
        m_minute = next(2).value;
        m_next += 3;
        return true;
    }

    /// "14.30" is a time only where it cannot be a day and a month: after an hour word or a year, or before one.
    bool mayHaveStop() const
    {
        std::size_t from = m_from;
        while (m_stops == Stops::AreTimes && from > 1 && mayStandBefore(m_tokens[from - 1]))
            --from;
        const Token &before = from == 0 ? m_tokens.back() : m_tokens[from - 1];
        const bool isIntroduced = m_from > 0 && (before.is(Meaning::Hour) || before.is(Meaning::Year));
        return isIntroduced || (next(3).is(Meaning::Hour) && !next(3).isSign(u'.'));
    }

    /// Between a year and its time: "28 May 2025 r., o 14.30".
    static bool mayStandBefore(const Token &token)
    {
        return token.isSign(u',') || token.isSign(u'.') || token.is(Meaning::Noise) || token.text == u"um" ||
               (token.is(Meaning::Unit) && token.value == 4);
    }

    void readSeconds(QChar sign)
    {
        if (!next().isSign(sign) || !isNumberAt(1) || next(1).digits != 2)
            return;
        m_hasSecond = true;
        m_second = next(1).value;
        m_next += 2;
        const bool isFraction = (next().isSign(u'.') || next().isSign(u',')) && next(1).digits > 0 &&
                                next(1).digits <= 6 && !next(1).hasBlankBefore && sign == u':';
        if (!isFraction)
            return;
        m_decimals = '.' + next(1).text.toStdString();
        m_next += 2;
    }

    bool readHalf()
    {
        if (!next().is(Meaning::Am) && !next().is(Meaning::Pm))
            return true;
        if (next().is(Meaning::Am) && m_from > 0 && m_tokens[m_from - 1].text == u"um") { // "um 12:30 am 28. Mai"
            ++m_next;
            return true;
        }
        if (m_hour < 1 || m_hour > 12)
            return false;
        m_hour = m_hour % 12 + (next().is(Meaning::Pm) ? 12 : 0);
        ++m_next;
        return true;
    }

    bool readHourWord()
    {
        if (!next().is(Meaning::Hour))
            return false;
        ++m_next;
        return true;
    }

    /// "UTC+2", "Europe/Prague", also in parentheses.
    void readZone()
    {
        const std::size_t from = m_next;
        const bool isInParentheses = next().isSign(u'(');
        m_next += isInParentheses ? 1 : 0;
        readBareZone();
        const bool isRead = !m_time.offset.empty() || m_time.zone;
        if (isInParentheses && isRead && next().isSign(u')')) {
            ++m_next;
        } else if (isInParentheses) {
            m_next = from;
            m_time.offset.clear();
            m_time.zone.reset();
        }
    }

    void readBareZone()
    {
        if (next().is(Meaning::Offset)) {
            const std::int64_t minutes = next().value;
            ++m_next;
            const bool mayShift = minutes == 0;
            if (!mayShift || !readShift())
                m_time.offset = minutes == 0 ? "Z" : offsetText(minutes);
        } else if (next().isSign(u'+') || (next().isSign(u'-') && next().hasBlankBefore)) {
            readShift();
        } else {
            readName();
        }
    }

    /// "+2", "+02:00", "-0530".
    bool readShift()
    {
        if (!next().isSign(u'+') && !next().isSign(u'-'))
            return false;
        const bool isMinus = next().isSign(u'-');
        const Token &hours = next(1);
        if (hours.hasBlankBefore || (!hours.is(Meaning::Number) && !hours.is(Meaning::Year)))
            return false;
        std::int64_t minutes = hours.is(Meaning::Year) ? hours.value / 100 * 60 + hours.value % 100 : hours.value * 60;
        std::size_t taken = 2;
        if (hours.is(Meaning::Number) && next(2).isSign(u':') && isNumberAt(3)) {
            minutes += next(3).value;
            taken = 4;
        }
        if (minutes > kMostOffsetMinutes)
            return false;
        m_next += taken;
        m_time.offset = minutes == 0 ? "Z" : offsetText(isMinus ? -minutes : minutes);
        return true;
    }

    /// "Europe/Prague".
    void readName()
    {
        if (m_next >= m_tokens.size() || next().text.isEmpty() || !next().text.front().isLetter() ||
            !next(1).isSign(u'/'))
            return;
        qsizetype end = next().at;
        while (end < m_text.size() && (m_text[end].isLetter() || QStringView(u"/_-+").contains(m_text[end])))
            ++end;
        const Result<Zone> zone = Zone::byName(m_text.mid(next().at, end - next().at));
        if (!zone)
            return;
        m_time.zone = *zone;
        while (m_next < m_tokens.size() && m_tokens[m_next].end <= end)
            ++m_next;
    }

    const Tokens &m_tokens;
    const QString &m_text;
    std::size_t m_from;
    Stops m_stops;
    std::size_t m_next;
    std::int64_t m_hour = 0;
    std::int64_t m_minute = 0;
    std::int64_t m_second = 0;
    bool m_hasSecond = false;
    std::string m_decimals;
    ClockTime m_time;
};

/// "at 14:30", "um 14:30", "godz. 14:30" and the T of "28T14:30" say only that a time comes.
bool introducesTime(const Token &token)
{
    return token.is(Meaning::Noise) || token.is(Meaning::Hour) || token.text == u"um" || token.text == u"t";
}

/// "le 28 mai à 14h30", but not "de 14h à 15h".
bool isFrenchAt(const Tokens &tokens, std::size_t index)
{
    const auto before = tokens.begin() + static_cast<std::ptrdiff_t>(index);
    return tokens[index].is(Meaning::To) && tokens[index].text == u"à" &&
           std::none_of(tokens.begin(), before, [](const Token &token) { return token.is(Meaning::Time); });
}

} // namespace

void drawTimesTogether(Tokens &tokens, const QString &text, Stops stops)
{
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        ClockReader reader(tokens, text, n, stops);
        const std::size_t count = reader.read();
        if (count == 0)
            continue;
        Token time;
        time.meaning = Meaning::Time;
        time.time = std::make_shared<const ClockTime>(reader.time());
        std::size_t from = n;
        while (from > 0 && (introducesTime(tokens[from - 1]) || isFrenchAt(tokens, from - 1)))
            --from;
        merge(tokens, from, n + count, std::move(time));
        n = from;
    }
}

} // namespace kronika::typed
