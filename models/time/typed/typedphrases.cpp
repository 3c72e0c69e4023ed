// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedphrases.h"

#include "models/time/edtf.h"
#include "models/time/typed/typedlack.h"
#include "models/time/typed/typedparts.h"

namespace kronika::typed {

namespace {

bool isQualifier(const Token &token)
{
    return token.is(Meaning::Circa) || token.is(Meaning::Perhaps) || token.isSign(u'~') || token.isSign(u'?') ||
           token.isSign(u'%');
}

class PhraseReader
{
public:
    Readings read(Span span)
    {
        Readings readings;
        readings.texts = qualifiedPhrase(trimmed(span));
        std::erase_if(readings.texts, [](const std::string &text) { // "since" a set, which EDTF cannot say
            return text.find('[', 1) != std::string::npos || text.find(']') < text.size() - 1;
        });
        note(m_lack, lackOfWords(span));
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
        if (begins(span, Meaning::Sometime))
            return sometime(trimmed(span.subspan(1)));
        if (begins(span, Meaning::AsOf))
            return asOf(span);
        if (const Span core = unwrapped(span); !core.empty() && core.back().is(Meaning::Inclusive))
            return inclusive(trimmed(core.first(core.size() - 1)));
        const Shaped whole = shaped(span);
        if (whole.hasTwoMonths)
            note(m_lack, Lack::TwoMonths);
        if (whole.isNoDate)
            note(m_lack, Lack::NoSuchDay);
        if (whole.hasEdgeOfDay)
            note(m_lack, Lack::PartOfDay);
        if (whole.isSeasonOfTwoYears)
            note(m_lack, Lack::SeasonOfTwoYears);
        Texts texts = begins(span, Meaning::Throughout) ? throughout(span) : standingAlone(whole);
        if (texts.empty() && begins(span, Meaning::AllOf)) // "all of 2021"
            texts = throughout(span);
        const bool isSince = begins(span, Meaning::Since) || begins(span, Meaning::From);
        const bool isOfYears =
            span.size() > 1 && !span[1].is(Meaning::Decade) && (span[1].text == u"lat" || span[1].text == u"let");
        if (texts.empty() && isSince && isOfYears)
            return sinceYears(trimmed(span.subspan(2)));
        if (texts.empty() && isSince) {
            texts = dated(span);
            append(texts, since(span));
        }
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

    /// "sometime until 2022" is one moment; whether all of the time is meant can only be asked.
    Texts sometime(Span span)
    {
        const Texts whole = phrase(span);
        const bool isEither = whole.size() == 2 && whole.front().find(',') != std::string::npos; // "May/June 2025"
        Texts texts;
        for (const std::string &text : isEither ? Texts() : whole)
            append(texts, text.find_first_of("[{") == std::string::npos ? someTimeIn(text) : Texts());
        append(texts, whole);
        return texts;
    }

    /// "1-3 May 2025 inclusive": as ends always are; "after 5 May inclusive" is neither after it nor since.
    Texts inclusive(Span span)
    {
        if (begins(span, Meaning::Before) || begins(span, Meaning::After))
            return {};
        Texts texts = phrase(span);
        std::erase_if(texts, [](const std::string &text) {
            return text.find('/') == std::string::npos && text.find("..") == std::string::npos;
        });
        return texts;
    }

    /// German "vom 28. Mai 2025" is also how a letter of that day is named.
    Texts dated(Span span)
    {
        const bool isOf = span.front().text == u"vom" || span.front().text == u"von";
        return isOf ? standingAlone(shaped(trimmed(span.subspan(1)))) : Texts();
    }

    /// "as of 1 May 2024": since then, or as it was on that day.
    Texts asOf(Span span)
    {
        const bool hasColon = span.size() > 1 && span[1].isSign(u':'); // "Stand: 28.05.2025"
        const Span date = trimmed(span.subspan(hasColon ? 2 : 1));
        Tokens since{span.front()};
        since.front().meaning = Meaning::Since;
        since.insert(since.end(), date.begin(), date.end());
        Texts texts = phrase(since);
        append(texts, standingAlone(shaped(date)));
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
        if (std::ranges::any_of(span, &Token::isMasked)) // of some year, nobody knows of which
            return texts;
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
        const auto monday = mondayOf(span, m_lack);
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
            if (!isNarrowSign(rest[n]))
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

    /// "2021 to date", "od roku 2022 dosud", "2022 (ongoing)": lasting, without a sign between.
    Texts lasting(Span span)
    {
        const Span core = unwrapped(span);
        if (core.size() < 2 || !core.back().is(Meaning::Present))
            return {};
        Span rest = unwrapped(core.first(core.size() - 1));
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
            const bool isSaid = isEnd ? begins(rest, Meaning::Since) || begins(rest, Meaning::From)
                                      : begins(rest, Meaning::Until) || begins(rest, Meaning::NotAfter);
            if (isSaid)
                rest = rest.subspan(1);
            return each(completePoints(rest, m_lack, isEnd ? Side::Start : Side::End),
                        [isEnd](const std::string &text) { return isEnd ? text + '/' : '/' + text; });
        }
        if (!span.empty() && (span.back().is(Meaning::OrLater) || span.back().is(Meaning::OrEarlier)))
            return boundedBehind(span);
        if (!span.empty() && span.back().value == kTrailing &&
            (span.back().is(Meaning::NotAfter) || span.back().is(Meaning::NotBefore)))
            return boundedBehind(span);
        return boundedBefore(span);
    }

    Texts boundedBehind(Span span)
    {
        const Token &last = span.back();
        Span rest = span.first(span.size() - 1);
        const bool isInterval = last.value == 1; // onwards, and earlier
        if (isInterval && last.is(Meaning::OrEarlier))
            return each(completePoints(rest, m_lack, Side::End), [](const std::string &text) { return "../" + text; });
        if (isInterval && (begins(rest, Meaning::From) || begins(rest, Meaning::Since)))
            rest = rest.subspan(1);
        if (isInterval)
            return each(completePoints(rest, m_lack, Side::Start),
                        [](const std::string &text) { return text + "/.."; });
        const bool isLater = last.is(Meaning::OrLater) || last.is(Meaning::NotBefore);
        const bool isBy = begins(rest, Meaning::NotAfter) ||
                          (begins(rest, Meaning::Until) && (rest.front().text == u"do" || rest.front().text == u"bis"));
        if (isBy && !isLater && last.value == kTrailing) // "by 2020 at the latest", "do 2020 nejpozději"
            rest = rest.subspan(1);
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
        const bool isTrailing = span.front().value == kTrailing;
        switch (isTrailing && meaning == Meaning::OrEarlier ? Meaning::NotAfter
                : isTrailing && meaning == Meaning::OrLater ? Meaning::NotBefore
                                                            : meaning) {
        case Meaning::Since:
        case Meaning::From:
            return each(withWholes(rest, Side::Start), [](const std::string &text) { return text + "/.."; });
        case Meaning::Until:
        case Meaning::To: {
            Texts texts = each(pointsOfEither(rest, withWholes(rest, Side::End), m_lack),
                               [](const std::string &text) { return "../" + text; });
            if (meaning == Meaning::Until && span.front().value == kNotUntilToo)
                append(texts, notUntil(rest, m_lack));
            return texts;
        }
        case Meaning::NotUntil:
            return notUntil(rest, m_lack);
        case Meaning::NotAfter:
            return each(pointsOfEither(rest, completePoints(rest, m_lack, Side::End), m_lack),
                        [](const std::string &text) { return "[.." + text + ']'; });
        case Meaning::NotBefore:
            return each(pointsOfEither(rest, completePoints(rest, m_lack, Side::Start), m_lack),
                        [](const std::string &text) { return '[' + text + "..]"; });
        case Meaning::Before:
            return each(
                neighbours(pointsOfEither(undashed(rest), completePoints(undashed(rest), m_lack, Side::Start), m_lack),
                           -1),
                [](const std::string &text) { return "[.." + text + ']'; });
        case Meaning::After:
            return each(
                neighbours(pointsOfEither(undashed(rest), completePoints(undashed(rest), m_lack, Side::End), m_lack),
                           1),
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
            if (whole.edgeWay != EdgeWay::Share || textsOf(whole).empty())
                continue;
            whole.edgeWay = EdgeWay::None;
            points.push_back(whole);
        }
        return points;
    }

    /// "between 3 and 5 May 2025": some day of these, or all of that time.
    Texts between(Span span)
    {
        if (!begins(span, Meaning::Between))
            return betweenTimes(span);
        Texts texts;
        for (std::size_t n = 1; n + 1 < span.size(); ++n) {
            if (!span[n].is(Meaning::And) && !connects(span[n]))
                continue;
            const std::vector<Pair> both = pairsOf(span.subspan(1, n - 1), span.subspan(n + 1), m_lack);
            for (const Pair &pair : both) {
                if (!pair.start.time && !pair.end.time)
                    append(texts, someDateBetween(pair));
            }
            const Texts whole = intervals(both);
            append(texts, whole);
            for (const std::string &text : whole) // of times the day
                append(texts, text.find('T') != std::string::npos ? someTimeIn(text) : Texts());
        }
        return texts;
    }

    /// "28 May 2025 between 10:00 and 12:00".
    Texts betweenTimes(Span span)
    {
        const auto word = std::ranges::find(span, Meaning::Between, &Token::meaning);
        if (std::ranges::count(word, span.end(), Meaning::Time, &Token::meaning) != 2)
            return {};
        const Span day = trimmed(Span(span.begin(), word));
        const bool isDay = std::ranges::any_of(shaped(day).points, [](const Point &point) { return point.day != 0; });
        Tokens turned(word, span.end());
        turned.insert(turned.end(), day.begin(), day.end());
        return isDay ? between(turned) : Texts();
    }

    Lack m_lack = Lack::NothingKnown;
};

} // namespace

Readings readPhrase(Span span)
{
    return PhraseReader().read(span);
}

} // namespace kronika::typed
