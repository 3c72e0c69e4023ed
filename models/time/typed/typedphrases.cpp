// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedphrases.h"

#include "models/time/edtf.h"
#include "models/time/typed/typedparts.h"

namespace kronika::typed {

namespace {

bool isQualifier(const Token &token)
{
    return token.is(Meaning::Circa) || token.is(Meaning::Perhaps) || token.isSign(u'~') || token.isSign(u'?') ||
           token.isSign(u'%');
}

bool isWeekOfMonth(Span span)
{
    const auto has = [span](auto test) { return std::any_of(span.begin(), span.end(), test); };
    return has([](const Token &token) { return token.is(Meaning::Month); }) && has([](const Token &token) {
               return token.is(Meaning::Week) || (token.is(Meaning::Unit) && token.value == 2);
           });
}

/// The fifth quarter.
bool isBeyondItsCount(const Token &token)
{
    return (token.is(Meaning::Half) && token.value > 2) || (token.is(Meaning::Third) && token.value > 3) ||
           (token.is(Meaning::Quarter) && token.value > 4) || (token.is(Meaning::Tenth) && token.value > 10);
}

class PhraseReader
{
public:
    Readings read(Span span)
    {
        Readings readings;
        readings.texts = qualifiedPhrase(trimmed(span));
        if (isWeekOfMonth(span))
            note(m_lack, Lack::WeekOfMonth);
        const auto has = [span](Meaning meaning) {
            return std::ranges::find(span, meaning, &Token::meaning) != span.end();
        };
        if (has(Meaning::Turn))
            note(m_lack, Lack::TurnOfTime);
        if (std::ranges::any_of(span, isBeyondItsCount))
            note(m_lack, Lack::NoSuchShare);
        if (has(Meaning::PartOfDay))
            note(m_lack, Lack::PartOfDay);
        readings.lack = m_lack;
        return readings;
    }

private:
    /// "circa 2022–2024", "2021 or 2022 (uncertain)": what is said first or last can hold for all or for that date
    /// alone.
    Texts qualifiedPhrase(Span span)
    {
        Span inner = span;
        bool isApproximate = false;
        bool isUncertain = false;
        const auto take = [&isApproximate, &isUncertain](const Token &token) {
            isApproximate |= token.is(Meaning::Circa) || token.isSign(u'~') || token.isSign(u'%');
            isUncertain |= token.is(Meaning::Perhaps) || token.isSign(u'?') || token.isSign(u'%');
        };
        while (!inner.empty() && isQualifier(inner.front())) {
            take(inner.front());
            inner = trimmed(inner.subspan(1));
        }
        const Span core = unwrapped(span);
        if (inner.size() == span.size() && !core.empty() && isQualifier(core.back())) {
            take(core.back());
            inner = unwrapped(core.first(core.size() - 1));
        }
        const bool isEnd = inner.empty() || connects(inner.front()) || connects(inner.back()); // "2022–?"
        if (inner.size() == span.size() || isEnd || !shaped(span).points.empty())
            return phrase(span);
        Texts texts = qualified(phrase(inner), isApproximate, isUncertain);
        append(texts, phrase(span));
        return texts;
    }

    Texts phrase(Span span)
    {
        if (span.empty())
            return {};
        const Shaped whole = shaped(span);
        if (whole.isNoDate)
            note(m_lack, Lack::NoSuchDay);
        if (whole.hasEdgeOfDay)
            note(m_lack, Lack::PartOfDay);
        Texts texts = begins(span, Meaning::Throughout) ? throughout(span) : standingAlone(whole);
        if (texts.empty() && begins(span, Meaning::AllOf)) // "all of 2021"
            texts = throughout(span);
        const bool isSince = begins(span, Meaning::Since) || begins(span, Meaning::From);
        const bool isOfYears = span.size() > 1 && (span[1].text == u"lat" || span[1].text == u"let");
        if (texts.empty() && isSince && isOfYears)
            return sinceYears(trimmed(span.subspan(2)));
        if (texts.empty() && isSince)
            texts = since(span);
        if (texts.empty() || whole.mayBeRange)
            append(texts, rangesOf(span, m_lack));
        if (texts.empty())
            texts = week(span);
        if (texts.empty())
            texts = lasting(span);
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
            else
                append(texts, said);
        }
        return texts;
    }

    /// "throughout 2021": from the first to the last day of it.
    Texts throughout(Span span)
    {
        Texts texts;
        for (const std::string &text : standingAlone(shaped(trimmed(span.subspan(1))))) {
            const Result<EdtfDate> date = EdtfDate::parse(text, EdtfMode::Extended);
            const bool isWhole = date && date->placement() == Placement::Placed &&
                                 !date->qualifiers().testAnyFlags(Qualifier::Uncertain | Qualifier::Approximate) &&
                                 date->start().precision < Precision::Day;
            if (!isWhole)
                continue;
            const auto day = [](std::int64_t localUs) {
                return textsOf(pointOn(daysFromCivil(civilFromLocal(localUs).date))).front();
            };
            append(texts, {day(date->start().firstLocalUs) + '/' + day(date->end().lastLocalUs)});
        }
        return texts;
    }

    Texts week(Span span)
    {
        const auto monday = mondayOf(span);
        if (!monday)
            return {};
        return {textsOf(pointOn(*monday)).front() + '/' + textsOf(pointOn(*monday + 6)).front()};
    }

    /// "since 28/05/2025" is a date, however many signs it has. "since 2021/22" is since the one year or the other, and
    /// "from 2021–22" can be from the one to the other, too.
    Texts since(Span span)
    {
        const Span rest = trimmed(span.subspan(1));
        const Shaped date = shaped(rest);
        Texts texts = bounded(span);
        const bool isYears = date.mayBeRange || texts.empty();
        if (isSeasonCode(rest))
            append(texts, {rest[0].text.toStdString() + '-' + rest[2].text.toStdString() + "/.."});
        for (std::size_t n = 1; isYears && n + 1 < rest.size(); ++n) {
            const bool isSlash = rest[n].isSign(u'/');
            if (!isSlash && !rest[n].isSign(u'-') && !rest[n].isSign(u'–'))
                continue;
            const std::vector<Pair> pairs = pairsOf(rest.first(n), rest.subspan(n + 1), m_lack);
            if (begins(span, Meaning::From) && !isSlash)
                append(texts, pairs.empty() ? Texts() : rangesOf(span, m_lack));
            for (const Pair &pair : pairs) {
                const bool isYear = pair.start.precision() == 2 && rest[n].isSign(u'-');
                const bool mayBeEither = begins(span, Meaning::Since) || isSlash || isYear;
                if (mayBeEither && pair.start.precision() == pair.end.precision() && isNarrow(pair))
                    append(texts, {textsOf(pair.start).front() + "/..", textsOf(pair.end).front() + "/.."});
            }
        }
        return texts;
    }

    /// "od lat 2020–2029", since some time in the decade; of other years nobody says so.
    static Texts sinceYears(Span years)
    {
        const bool isRange = years.size() == 3 && years[0].is(Meaning::Year) && connects(years[1]) &&
                             years[2].is(Meaning::Year) && years[0].value >= 0;
        if (!isRange)
            return {};
        Point period;
        period.year = years[0].value;
        for (const auto &[span, masked] : {std::pair{10, 1}, std::pair{100, 2}}) {
            if (years[0].value % span == 0 && years[2].value == years[0].value + span - 1)
                period.maskedDigits = masked;
        }
        return period.maskedDigits != 0 ? Texts{textsOf(period).front() + "/.."} : Texts();
    }

    /// "2021-22" is EDTF for a season, too.
    static bool isSeasonCode(Span span)
    {
        return span.size() == 3 && span[0].is(Meaning::Year) && span[0].digits == 4 && span[1].isSign(u'-') &&
               span[2].is(Meaning::Number) && span[2].value >= 21 && span[2].value <= 41;
    }

    /// Two years that follow each other, or days of one month: what people write with a sign when they mean one of
    /// them.
    static bool isNarrow(const Pair &pair)
    {
        const bool areYears = pair.start.precision() == 2 && *pair.end.year - *pair.start.year == 1;
        return areYears || pair.start.precision() > 2;
    }

    /// "2021 to date", "od roku 2022 dosud": lasting, without a sign between.
    Texts lasting(Span span)
    {
        if (span.size() < 2 || !span.back().is(Meaning::Present))
            return {};
        Span rest = trimmed(span.first(span.size() - 1));
        if (begins(rest, Meaning::From) || begins(rest, Meaning::Since))
            rest = rest.subspan(1);
        return each(completePoints(rest, m_lack, Side::Start), [](const std::string &text) { return text + "/.."; });
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
            return each(completePoints(rest, m_lack, isEnd ? Side::Start : Side::End),
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
            return each(completePoints(rest, m_lack, Side::Start),
                        [](const std::string &text) { return text + "/.."; });
        const bool isLater = last.is(Meaning::OrLater);
        return each(completePoints(rest, m_lack, isLater ? Side::Start : Side::End),
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
        const bool isAtTheLatest = meaning == Meaning::OrEarlier && span.front().value == 2;
        switch (isAtTheLatest ? Meaning::NotAfter : meaning) {
        case Meaning::Since:
        case Meaning::From:
            return each(withWholes(rest, Side::Start), [](const std::string &text) { return text + "/.."; });
        case Meaning::Until:
        case Meaning::To:
            return each(withWholes(rest, Side::End), [](const std::string &text) { return "../" + text; });
        case Meaning::NotAfter:
            return each(completePoints(rest, m_lack, Side::End),
                        [](const std::string &text) { return "[.." + text + ']'; });
        case Meaning::NotBefore:
            return each(completePoints(rest, m_lack, Side::Start),
                        [](const std::string &text) { return '[' + text + "..]"; });
        case Meaning::Before:
            return each(neighbours(completePoints(rest, m_lack, Side::Start), -1),
                        [](const std::string &text) { return "[.." + text + ']'; });
        case Meaning::After:
            return each(neighbours(completePoints(rest, m_lack, Side::End), 1),
                        [](const std::string &text) { return '[' + text + "..]"; });
        default:
            return {};
        }
    }

    /// "since the second half of the 19th century" is since its beginning or since some time in it, for which EDTF has
    /// no more than the century.
    Points withWholes(Span span, Side side)
    {
        Points points = completePoints(span, m_lack, side);
        for (Point whole : shaped(trimmed(span)).points) {
            if (whole.edgeWay != EdgeWay::Share || !whole.isComplete())
                continue;
            whole.edgeWay = EdgeWay::None;
            points.push_back(whole);
        }
        return points;
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
