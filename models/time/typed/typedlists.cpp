// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedparts.h"

#include <optional>
#include <utility>

namespace kronika::typed {

namespace {

constexpr std::size_t kMostCombinations = 256;
constexpr std::size_t kMostReadings = 8;

/// A date of the list, in all that it can mean by itself; or a range, whose text is all of it.
struct Member
{
    Points points;
    Texts ranges;
    bool isMonthFirst = false;
    bool hasMonth = false;
};

using Dates = std::vector<Point>;

/// "1668 to 1672" within a set; nothing of "May/June 1668", which can be the one or the other.
Texts memberRanges(Span member, Lack &lack)
{
    Texts texts = rangesOf(member, lack);
    const auto isEither = [](const std::string &text) { return text.find('/') == std::string::npos; };
    if (std::ranges::any_of(texts, isEither))
        return {};
    for (std::string &text : texts)
        text.replace(text.find('/'), 1, "..");
    return texts;
}

/// Which of the others says what `span` leaves out: a winter, or what the last one is the edge of.
Span neighbourOf(const std::vector<Span> &spans, Span span)
{
    const auto winter = std::ranges::find_if(spans, [](Span other) { return shaped(other).hasWinter; });
    return winter != spans.end() && winter->data() != span.data() ? *winter : spans.back();
}

std::vector<Member> membersOf(const std::vector<Span> &spans, Lack &lack)
{
    std::vector<Member> members;
    bool hasPart = false;
    for (const Span span : spans) {
        const Shaped found = shapedLike(neighbourOf(spans, span), span);
        Member member{found.points, {}, found.isMonthFirst, false};
        std::erase_if(member.points, [](const Point &point) { return point.time != nullptr; });
        member.hasMonth = std::ranges::any_of(member.points, [](const Point &point) { return point.part != 0; });
        hasPart |= member.hasMonth;
        if (member.points.empty())
            member.ranges = memberRanges(span, lack);
        members.push_back(std::move(member));
    }
    const bool hasWholeMonth = std::ranges::any_of(members, [](const Member &member) {
        return std::ranges::any_of(
            member.points, [](const Point &point) { return point.part >= 1 && point.part <= 12 && point.day == 0; });
    });
    for (std::size_t n = 0; hasWholeMonth && n < spans.size(); ++n) { // the 5 of "5 and 6/2025"
        const Token &number = spans[n].front();
        if (spans[n].size() != 1 || !number.is(Meaning::Number) || number.isOrdinal || number.value > 12)
            continue;
        Point month;
        month.part = static_cast<int>(number.value);
        members[n].points.push_back(month);
    }
    for (Member &member : members) // of "13 and 14 May" the 13 is no year
        std::erase_if(member.points, [hasPart](const Point &point) { return hasPart && point.shortYear; });
    return members;
}

/// The nearest date before (-1) or behind (1) `at` that `isWanted`; null if none is.
template <typename Wanted>
const Point *nearest(const Dates &dates, std::size_t at, int direction, Wanted isWanted)
{
    for (std::size_t n = at + static_cast<std::size_t>(direction); n < dates.size();
         n += static_cast<std::size_t>(direction)) {
        if (isWanted(dates[n]))
            return &dates[n];
    }
    return nullptr;
}

/// A day without a month has that of the date behind it: "28 and 29 May and 1 June"; where the month is written first,
/// of the date before it: "May 28, 29 and June 1".
bool completeMonths(Dates &dates, const std::vector<Member> &members, bool isMonthFirst)
{
    const auto hasMonth = [](const Point &point) { return point.part != 0; };
    for (std::size_t n = 0; n < dates.size(); ++n) {
        if (dates[n].day == 0 || dates[n].part != 0 || !members[n].ranges.empty())
            continue;
        const Point *like = nearest(dates, n, isMonthFirst ? -1 : 1, hasMonth);
        if (like == nullptr || (!isMonthFirst && isOverTheMonth(dates[n], *like)))
            return false;
    }
    const Dates typed = dates;
    for (std::size_t n = 0; n < dates.size(); ++n) {
        if (dates[n].day == 0 || dates[n].part != 0)
            continue;
        const Point *like = nearest(typed, n, isMonthFirst ? -1 : 1, hasMonth);
        dates[n].part = like->part;
        dates[n].partDoubt = like->partDoubt;
        if (!dates[n].year && like->year) {
            dates[n].year = like->year;
            dates[n].maskedDigits = like->maskedDigits;
        }
    }
    return true;
}

/// "May 30 and 1": where months are written first, that day is of no month that is said.
bool runsOverTheMonth(const Dates &dates, const std::vector<Member> &members)
{
    for (std::size_t n = 1; n < dates.size(); ++n) {
        const bool isDayAlone = dates[n].day != 0 && dates[n].part == 0 && members[n].ranges.empty();
        if (isDayAlone && isOverTheMonth(dates[n - 1], dates[n]))
            return true;
    }
    return false;
}

bool isBefore(const Point &a, const Point &b)
{
    return a.part <= 12 && b.part <= 12 && std::pair(a.part, a.day) < std::pair(b.part, b.day);
}

/// The year stands behind the dates that it holds for, or once before them.
bool completeYears(Dates &dates, const std::vector<Member> &members)
{
    const auto hasYear = [](const Point &point) { return point.year.has_value(); };
    for (std::size_t n = dates.size(); n-- > 0;) {
        if (dates[n].year || dates[n].shortYear || !members[n].ranges.empty())
            continue;
        if (const Point *like = nearest(dates, n, 1, hasYear)) {
            dates[n] = inYearOf(dates[n], *like);
            continue;
        }
        const Point *like = nearest(dates, n, -1, hasYear);
        if (like == nullptr || isBefore(dates[n], *like)) // "28 December 2024 and 3 January"
            return false;
        dates[n] = inYearOf(dates[n], *like);
    }
    for (std::size_t n = 1; n < dates.size(); ++n)
        dates[n] = completed(dates[n], dates[n - 1]);
    return true;
}

bool isOverNewYear(const Point &a, const Point &b)
{
    constexpr int kJuly = 7;
    return a.part != 0 && b.part != 0 && firstMonthOf(a.part) >= kJuly && firstMonthOf(b.part) < kJuly;
}

/// "December or January 2025": with the December before, whose year is not said.
std::optional<Dates> overNewYear(const Dates &typed, const Dates &dates)
{
    Dates result = dates;
    for (std::size_t n = dates.size(); n-- > 1;) {
        const bool isSameYear = !typed[n - 1].year && dates[n - 1].year && dates[n - 1].year == dates[n].year;
        if (!isSameYear || !isOverNewYear(dates[n - 1], dates[n]))
            continue;
        for (std::size_t before = n; before-- > 0 && !typed[before].year && result[before].year;)
            --*result[before].year;
        return result;
    }
    return {};
}

/// "May 2021 or 2022": with the year as another May.
std::optional<Dates> withPartsRepeated(const Dates &dates)
{
    Dates result;
    Dates run;
    bool isRepeated = false;
    for (const Point &date : dates) {
        const bool isYear = date.precision() == 2 && date.edgeOf < 0;
        if (!isYear || run.empty()) {
            if (!isYear && !run.empty() && run.back().year != date.year)
                run.clear();
            if (!isYear && date.part != 0)
                run.push_back(date);
            result.push_back(date);
            continue;
        }
        isRepeated = true;
        for (Point other : run) {
            other.year = date.year;
            other.maskedDigits = 0;
            result.push_back(other);
        }
    }
    return isRepeated ? std::optional(result) : std::nullopt;
}

bool areComplete(const Dates &dates, const std::vector<Member> &members)
{
    for (std::size_t n = 0; n < dates.size(); ++n) {
        if (members[n].ranges.empty() && !dates[n].isComplete())
            return false;
    }
    return true;
}

std::string insideOf(const Dates &dates, const std::vector<Member> &members)
{
    std::string inside;
    for (std::size_t n = 0; n < dates.size(); ++n) {
        const bool isRange = n < members.size() && !members[n].ranges.empty();
        Texts texts = isRange ? members[n].ranges : dates[n].isComplete() ? textsOf(dates[n]) : Texts();
        if (texts.size() != 1)
            return {};
        if (const auto slash = texts.front().find('/'); slash != std::string::npos)
            texts.front().replace(slash, 1, "..");
        inside += (inside.empty() ? "" : ",") + texts.front();
    }
    return inside;
}

bool areAlike(const Dates &dates, const std::vector<Member> &members)
{
    for (std::size_t n = 1; n < dates.size(); ++n) {
        if (members[n].ranges.empty() && members[n - 1].ranges.empty() &&
            dates[n].precision() != dates[n - 1].precision())
            return false;
    }
    return true;
}

/// Every choice of one meaning per member; none if there are too many.
std::vector<Dates> combinationsOf(const std::vector<Member> &members)
{
    std::vector<Dates> combinations{{}};
    for (const Member &member : members) {
        const Points points = member.ranges.empty() ? member.points : Points{Point()};
        if (combinations.size() * points.size() > kMostCombinations)
            return {};
        std::vector<Dates> longer;
        for (const Dates &dates : combinations) {
            for (const Point &point : points) {
                longer.push_back(dates);
                longer.back().push_back(point);
            }
        }
        combinations = std::move(longer);
    }
    return combinations;
}

/// Why one of the dates is no EDTF.
Lack lackOfAny(const Dates &dates)
{
    const auto none = std::ranges::find_if(dates, [](const Point &date) { return textsOf(date).empty(); });
    return none == dates.end() ? Lack::NoSuchDay : lackOf(*none);
}

/// "the 1st of January or November": with the month as that day of it.
std::optional<Dates> withDaysRepeated(const Dates &dates)
{
    Dates result;
    bool isRepeated = false;
    for (const Point &date : dates) {
        const bool isMonth = date.isMonth() && date.precision() == 3 && date.edgeOf < 0;
        const bool isBehindDay = !result.empty() && result.back().day != 0 && result.back().isMonth();
        result.push_back(date);
        if (!isMonth || !isBehindDay)
            continue;
        result.back().day = result[result.size() - 2].day;
        isRepeated = true;
    }
    return isRepeated ? std::optional(result) : std::nullopt;
}

/// All that the members can mean together; as precise as each other where that is possible.
Texts joined(const std::vector<Span> &spans, Lack &lack)
{
    const std::vector<Member> members = membersOf(spans, lack);
    const bool hasMonthFirst = std::ranges::any_of(members, [](const Member &member) { return member.isMonthFirst; });
    const bool hasDayFirst =
        std::ranges::any_of(members, [](const Member &member) { return member.hasMonth && !member.isMonthFirst; });
    std::vector<Dates> alike;
    std::vector<Dates> others;
    bool isOverTheMonth = false;
    for (const Dates &typed : combinationsOf(members)) {
        for (const bool isMonthFirst : {false, true}) {
            if (!(isMonthFirst ? hasMonthFirst : hasDayFirst || !hasMonthFirst))
                continue;
            Dates dates = typed;
            if (isMonthFirst && runsOverTheMonth(dates, members)) {
                isOverTheMonth = true;
                note(lack, Lack::MonthMissing);
                continue;
            }
            if (!completeMonths(dates, members, isMonthFirst))
                note(lack, Lack::MonthMissing);
            else if (!completeYears(dates, members))
                note(lack, Lack::YearMissing);
            else if (!areComplete(dates, members))
                note(lack, Lack::YearMissing);
            else if (insideOf(dates, members).empty())
                note(lack, lackOfAny(dates));
            else
                (areAlike(dates, members) ? alike : others).push_back(dates);
            if (const auto before = areComplete(dates, members) ? overNewYear(typed, dates) : std::nullopt)
                (areAlike(*before, members) ? alike : others).push_back(*before);
        }
    }
    if (isOverTheMonth && alike.empty())
        return {};
    Texts texts;
    for (const Dates &dates : alike.empty() ? others : alike) {
        if (const auto repeated = withPartsRepeated(dates))
            append(texts, {insideOf(*repeated, {})});
        if (const auto repeated = hasMonthFirst ? std::nullopt : withDaysRepeated(dates))
            append(texts, {insideOf(*repeated, members)});
        append(texts, {insideOf(dates, members)});
    }
    return texts.size() > kMostReadings ? Texts() : texts;
}

/// "[-0099..0000]" among others: one of its years is one of the set.
std::string withoutInnerBrackets(std::string inside)
{
    std::erase_if(inside, [](char c) { return c == '[' || c == ']'; });
    return inside;
}

bool isRangeInWords(Span span)
{
    return std::ranges::any_of(span,
                               [](const Token &token) { return token.is(Meaning::To) || token.is(Meaning::Until); });
}

/// Cut at commas where the whole is no date: "28 May, 2025" is one.
void addMembers(std::vector<Span> &members, Span span)
{
    std::size_t from = 0;
    const bool isDate = !shaped(span).points.empty();
    for (std::size_t n = 0; n <= span.size(); ++n) {
        const bool isCut = !isDate && n < span.size() && span[n].isSign(u',');
        // "May 3, 4, 5, 2025" ends with the 5th; "May 28, 2025, June 3, 2025" are two days.
        const bool isLoneYear = isCut && n + 1 < span.size() && span[n + 1].is(Meaning::Year) &&
                                (n + 2 == span.size() || span[n + 2].isSign(u','));
        const Span before = span.subspan(from, n - from);
        const bool isBeforeYear = isLoneYear && std::none_of(before.begin(), before.end(), [](const Token &token) {
                                      return token.is(Meaning::Year);
                                  });
        if (n < span.size() && (!isCut || isBeforeYear))
            continue;
        const Span member = trimmed(span.subspan(from, n - from));
        if (!member.empty())
            members.push_back(member);
        from = n + 1;
    }
}

} // namespace

Texts listsOf(Span span, Lack &lack)
{
    const bool isOne = begins(span, Meaning::OneOf);
    const bool isAll = begins(span, Meaning::AllOf);
    if (isOne || isAll)
        span = span.subspan(1);
    std::vector<Span> members;
    bool hasOr = false;
    bool hasAnd = false;
    std::size_t from = 0;
    for (std::size_t n = 0; n <= span.size(); ++n) {
        const bool isEnd = n == span.size();
        if (!isEnd && !span[n].is(Meaning::Or) && !span[n].is(Meaning::And))
            continue;
        hasOr |= !isEnd && span[n].is(Meaning::Or);
        hasAnd |= !isEnd && span[n].is(Meaning::And);
        addMembers(members, trimmed(span.subspan(from, n - from)));
        from = n + 1;
    }
    if (members.size() < 2 || (hasOr && (hasAnd || isAll)))
        return {};
    // "2020 to 2024 or 2025" can be a range that ends in the one or the other, which EDTF cannot say.
    const bool isEitherEnd = hasOr && !isOne && members.size() == 2 && std::ranges::any_of(members, isRangeInWords);
    if (isEitherEnd)
        return {};
    Texts texts;
    for (const std::string &inside : joined(members, lack)) {
        if (inside.empty())
            continue;
        if (!isOne && (isAll || hasAnd || !hasOr)) // "one of 2021 and 2022"
            append(texts, {'{' + inside + '}'});
        if (!isAll && (isOne || !hasAnd))
            append(texts, {'[' + withoutInnerBrackets(inside) + ']'});
    }
    return texts;
}

} // namespace kronika::typed
