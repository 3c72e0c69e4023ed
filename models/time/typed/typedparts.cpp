// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedparts.h"

#include "models/time/calendar.h"

#include <QRegularExpression>

namespace kronika::typed {

namespace {

/// Of a text such as "2004-06~" its qualifier, joined with another; nothing for a time.
std::string qualifiedDate(std::string date, bool isApproximate, bool isUncertain)
{
    if (date.empty() || date == "..")
        return date;
    if (date.find('T') != std::string::npos)
        return {};
    const char last = date.back();
    isApproximate |= last == '~' || last == '%';
    isUncertain |= last == '?' || last == '%';
    if (last == '~' || last == '?' || last == '%')
        date.pop_back();
    return date + (isApproximate ? isUncertain ? '%' : '~' : '?');
}

std::string qualifiedText(const std::string &text, bool isApproximate, bool isUncertain)
{
    std::string result;
    std::string date;
    const auto flush = [&] {
        const std::string said = qualifiedDate(date, isApproximate, isUncertain);
        const bool isLost = said.empty() && !date.empty();
        result += said;
        date.clear();
        return !isLost;
    };
    for (std::size_t n = 0; n < text.size(); ++n) {
        const bool isRange = text.compare(n, 2, "..") == 0;
        const bool isSign = text[n] == '/' || text[n] == ',' || std::string_view("[]{}").find(text[n]) < 4;
        if (!isRange && !isSign) {
            date += text[n];
            continue;
        }
        if (!flush())
            return {};
        result += text[n];
        if (isRange)
            result += text[++n];
    }
    return flush() ? result : std::string();
}

} // namespace

Texts qualified(const Texts &texts, bool isApproximate, bool isUncertain)
{
    Texts result;
    for (const std::string &text : texts) {
        std::string said = qualifiedText(text, isApproximate, isUncertain);
        if (!said.empty())
            append(result, {std::move(said)});
    }
    return result;
}

Point pointOn(std::int64_t day)
{
    const CivilDate date = civilFromDays(day);
    Point point;
    point.year = date.year;
    point.part = date.month;
    point.day = date.day;
    return point;
}

/// Which counts weeks, where the number of one is wanted.
static bool isSeveralWeeks(const Token &token)
{
    constexpr QStringView kWords[] = {u"weeks", u"tygodnie", u"tygodni", u"tydny", u"tydnu", u"wochen", u"semaines"};
    return std::ranges::find(kWords, token.text) != std::end(kWords);
}

std::optional<std::int64_t> mondayOf(Span span, Lack &lack)
{
    std::vector<std::int64_t> numbers;
    bool hasWeek = false;
    for (const Token &token : span) {
        const bool isNumber = token.is(Meaning::Number) || token.is(Meaning::Year);
        if (isSeveralWeeks(token))
            return {};
        hasWeek |= token.is(Meaning::Calendar) || (token.is(Meaning::Unit) && token.value == 2);
        if (token.is(Meaning::Week))
            return span.size() == 1 ? std::optional(token.value) : std::nullopt;
        if (isNumber)
            numbers.push_back(token.value);
        else if (!isSkipped(token) && !token.is(Meaning::Calendar) && !token.is(Meaning::Unit) && !token.isSign(u'/') &&
                 !token.isSign(u'-'))
            return {};
    }
    if (hasWeek && numbers.size() == 1)
        note(lack, Lack::YearMissing);
    if (!hasWeek || numbers.size() != 2)
        return {};
    const auto [week, year] = std::minmax(numbers[0], numbers[1]);
    const auto monday = mondayOfWeek(year, week);
    if (!monday && year >= 1000)
        note(lack, Lack::NoSuchWeek);
    return monday;
}

Points neighbours(const Points &points, int direction)
{
    Points result;
    for (const Point &point : points) {
        if (const auto next = neighbour(point, direction))
            result.push_back(*next);
    }
    return result;
}

bool isSeasonCode(Span span)
{
    return span.size() == 3 && span[0].is(Meaning::Year) && span[0].digits == 4 && span[1].isSign(u'-') &&
           span[2].is(Meaning::Number) && span[2].value >= 21 && span[2].value <= 41;
}

Texts someTimeIn(const std::string &interval)
{
    const std::size_t slash = interval.find('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == interval.size())
        return {};
    // EDTF has no set of times.
    const auto day = [](const std::string &end) { return end == ".." ? std::string() : end.substr(0, end.find('T')); };
    const std::string first = day(interval.substr(0, slash));
    const std::string last = day(interval.substr(slash + 1));
    return {first == last ? first : '[' + first + ".." + last + ']'};
}

bool isNarrowSign(const Token &token)
{
    return token.isSign(u'/') || token.isSign(u'-') || token.isSign(u'–');
}

bool isNarrow(const Pair &pair)
{
    const bool areYears = pair.start.precision() == 2 && *pair.end.year - *pair.start.year == 1;
    return areYears || pair.start.precision() > 2;
}

Points pointsOfEither(Span span, Points points, Lack &lack)
{
    span = trimmed(span);
    const bool isAsked = points.empty() || shaped(span).mayBeRange;
    for (std::size_t n = 1; isAsked && n + 1 < span.size(); ++n) {
        if (!isNarrowSign(span[n]))
            continue;
        for (const Pair &pair : pairsOf(span.first(n), span.subspan(n + 1), lack)) {
            const bool isChoice = span[n].isSign(u'/') || pair.start.precision() == 2;
            const bool isAlike = pair.start.precision() == pair.end.precision() && pair.start.edgeOf < 0;
            if (isChoice && isAlike && isNarrow(pair))
                points.insert(points.end(), {pair.start, pair.end});
        }
    }
    return points;
}

Span undashed(Span rest)
{
    const bool isDashed = rest.front().isSign(u'-') && !rest.front().hasBlankBefore;
    return isDashed ? rest.subspan(1) : rest;
}

std::string outerDate(const Point &point, Side side)
{
    const std::string text = textsOf(point).front();
    const std::size_t dots = text.find("..");
    if (!isFirstCenturyBeforeChrist(point) || dots == std::string::npos)
        return text;
    return side == Side::Start ? text.substr(1, dots - 1) : text.substr(dots + 2, text.size() - dots - 3);
}

Texts someDateBetween(const Pair &pair)
{
    std::string start = outerDate(pair.start, Side::Start);
    std::string end = outerDate(pair.end, Side::End);
    static const QRegularExpression plain(QStringLiteral("^\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?$"));
    const bool arePlain = QString::fromStdString(start).contains(plain) && QString::fromStdString(end).contains(plain);
    if (!arePlain && pair.start.precision() != pair.end.precision())
        return {};
    constexpr std::size_t kYear = 4;
    constexpr std::size_t kMonth = 7;
    while (arePlain && start.size() < end.size())
        start += "-01";
    if (arePlain && end.size() == kYear && end.size() < start.size())
        end += "-12";
    if (arePlain && end.size() == kMonth && end.size() < start.size())
        end += '-' + std::to_string(daysInMonth(*pair.end.year, std::stoi(end.substr(kYear + 1))));
    return {'[' + start + ".." + end + ']'};
}

Texts notUntil(Span span, Lack &lack)
{
    const Points points = completePoints(span, lack, Side::Start);
    Texts texts = each(points, [](const std::string &text) { return text; });
    append(texts, each(points, [](const std::string &text) { return '[' + text + "..]"; }));
    return texts;
}

} // namespace kronika::typed
