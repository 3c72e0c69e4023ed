// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedphrases.h"

#include "models/time/typed/typedparts.h"

namespace kronika::typed {

namespace {

int isoWeekdayOf(const Point &point)
{
    return isoWeekday(daysFromCivil({*point.year, point.part, point.day}));
}

class PhraseReader
{
public:
    Readings read(Span span)
    {
        Readings readings;
        readings.texts = phrase(trimmed(span));
        readings.lack = m_lack;
        return readings;
    }

private:
    Texts phrase(Span span)
    {
        if (span.empty())
            return {};
        const Shaped whole = shaped(span);
        Texts texts = standingAlone(whole);
        if (texts.empty() || whole.mayBeRange)
            append(texts, rangesOf(span, m_lack));
        if (texts.empty())
            texts = week(span);
        if (texts.empty())
            texts = bounded(span);
        if (texts.empty())
            texts = between(span);
        if (texts.empty())
            texts = listsOf(span, m_lack);
        return texts;
    }

    /// Of a date that stands alone.
    Texts standingAlone(const Shaped &whole)
    {
        Texts texts;
        for (const Point &point : whole.points) {
            if (!point.isComplete()) {
                note(m_lack, point.year ? Lack::MonthMissing : Lack::YearMissing);
                continue;
            }
            const Texts said = textsOf(point);
            if (said.empty())
                note(m_lack, lackOf(point));
            else if (whole.weekday != 0 && point.day != 0 && isoWeekdayOf(point) != whole.weekday)
                note(m_lack, Lack::WrongWeekday);
            else
                append(texts, said);
        }
        return texts;
    }

    /// "week 22 2025", "KW 22/2025", "last week".
    Texts week(Span span)
    {
        std::vector<std::int64_t> numbers;
        bool hasWeek = false;
        for (const Token &token : span) {
            const bool isNumber = token.is(Meaning::Number) || token.is(Meaning::Year);
            hasWeek |= token.is(Meaning::Calendar) || (token.is(Meaning::Unit) && token.value == 2);
            if (token.is(Meaning::Week))
                return span.size() == 1 ? weekFrom(token.value) : Texts();
            if (isNumber)
                numbers.push_back(token.value);
            else if (!isSkipped(token) && !token.is(Meaning::Calendar) && !token.is(Meaning::Unit) &&
                     !token.isSign(u'/') && !token.isSign(u'-'))
                return {};
        }
        if (!hasWeek || numbers.size() != 2)
            return {};
        const auto [least, most] = std::minmax(numbers[0], numbers[1]);
        if (least < 1 || least > 53 || most < 1000)
            return {};
        const std::int64_t fourth = daysFromCivil({most, 1, 4}); // is in the first week
        const std::int64_t monday = fourth - (isoWeekday(fourth) - 1) + (least - 1) * 7;
        const bool isInYear = civilFromDays(monday + 3).year == most;
        return isInYear ? weekFrom(monday) : Texts();
    }

    static Texts weekFrom(std::int64_t monday)
    {
        const auto text = [](std::int64_t day) {
            const CivilDate date = civilFromDays(day);
            Point point;
            point.year = date.year;
            point.part = date.month;
            point.day = date.day;
            return textsOf(point).front();
        };
        return {text(monday) + '/' + text(monday + 6)};
    }

    /// since, until, by, before, after, "or later", with "end not known" behind.
    Texts bounded(Span span)
    {
        const Span core = unwrapped(span);
        if (!core.empty() && (core.back().is(Meaning::EndUnknown) || core.back().is(Meaning::StartUnknown))) {
            const bool isEnd = core.back().is(Meaning::EndUnknown);
            Span rest = unwrapped(core.first(core.size() - 1));
            while (!rest.empty() && (rest.front().is(Meaning::Since) || rest.front().is(Meaning::From) ||
                                     rest.front().is(Meaning::Until) || rest.front().is(Meaning::NotAfter)))
                rest = rest.subspan(1);
            return each(completePoints(rest, m_lack),
                        [isEnd](const std::string &text) { return isEnd ? text + '/' : '/' + text; });
        }
        if (!span.empty() && (span.back().is(Meaning::OrLater) || span.back().is(Meaning::OrEarlier)))
            return boundedBehind(span);
        return boundedBefore(span);
    }

    Texts boundedBehind(Span span)
    {
        const Token &last = span.back();
        Span rest = span.first(span.size() - 1);
        const bool isInterval = last.value == 1; // onwards
        if (isInterval && (begins(rest, Meaning::From) || begins(rest, Meaning::Since)))
            rest = rest.subspan(1);
        if (isInterval)
            return each(completePoints(rest, m_lack), [](const std::string &text) { return text + "/.."; });
        const bool isLater = last.is(Meaning::OrLater);
        return each(completePoints(rest, m_lack),
                    [isLater](const std::string &text) { return isLater ? '[' + text + "..]" : "[.." + text + ']'; });
    }

    Texts boundedBefore(Span span)
    {
        if (span.size() < 2)
            return {};
        const Meaning meaning = span.front().meaning;
        const Span rest = span.subspan(1);
        if (meaning == Meaning::NotAfter && rest.front().is(Meaning::Until))
            return boundedBefore(rest);
        switch (meaning) {
        case Meaning::Since:
        case Meaning::From:
            return each(completePoints(rest, m_lack, 0), [](const std::string &text) { return text + "/.."; });
        case Meaning::Until:
        case Meaning::To:
            return each(completePoints(rest, m_lack, 2), [](const std::string &text) { return "../" + text; });
        case Meaning::NotAfter:
            return each(completePoints(rest, m_lack, 2), [](const std::string &text) { return "[.." + text + ']'; });
        case Meaning::NotBefore:
            return each(completePoints(rest, m_lack, 0), [](const std::string &text) { return '[' + text + "..]"; });
        case Meaning::Before:
            return each(neighbours(completePoints(rest, m_lack, 0), -1),
                        [](const std::string &text) { return "[.." + text + ']'; });
        case Meaning::After:
            return each(neighbours(completePoints(rest, m_lack, 2), 1),
                        [](const std::string &text) { return '[' + text + "..]"; });
        default:
            return {};
        }
    }

    static Points neighbours(const Points &points, int direction)
    {
        Points result;
        for (const Point &point : points) {
            if (const auto next = neighbour(point, direction))
                result.push_back(*next);
        }
        return result;
    }

    /// "between 3 and 5 May 2025": some day of these, or all of that time.
    Texts between(Span span)
    {
        if (!begins(span, Meaning::Between))
            return {};
        Texts texts;
        for (std::size_t n = 1; n + 1 < span.size(); ++n) {
            if (!span[n].is(Meaning::And) && !connects(span[n]))
                continue;
            const std::vector<Pair> both = pairsOf(span.subspan(1, n - 1), span.subspan(n + 1), m_lack);
            for (const Pair &pair : both) {
                if (pair.start.time || pair.end.time || pair.start.precision() != pair.end.precision())
                    continue;
                append(texts, {'[' + textsOf(pair.start).front() + ".." + textsOf(pair.end).front() + ']'});
            }
            append(texts, intervals(both));
        }
        return texts;
    }

    Lack m_lack = Lack::NothingKnown;
};

} // namespace

Readings readPhrase(Span span)
{
    return PhraseReader().read(span);
}

} // namespace kronika::typed
