// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedshapes.h"

#include "models/time/typed/typedshares.h"
#include "models/time/typed/typedsifter.h"

#include <algorithm>
#include <string_view>

namespace kronika::typed {

namespace {

/// A shape and what its tokens are: d day, m month, y year, z a year of two digits in either century, a one that needs
/// a neighbour, s a season, q a quarter, r a third, h a half, w the year that a winter ends in, p "199X"; other signs
/// stand for themselves.
struct ShapeRow
{
    std::string_view shape;
    std::string_view roles;
    /// Counts only if nothing before it gives a day that exists.
    bool isLastResort = false;
};

constexpr ShapeRow kShapeRows[] = {
    {"nMy", "dmy"},     {"Mny", "mdy"},
    {"yMn", "ymd"},     {"ynM", "ydm"},
    {"My", "my"},       {"yM", "ym"},
    {"y", "y"},         {"nMv", "dmz"},
    {"nMn", "dmz"},     {"Mnv", "mdz"},
    {"Mv", "mz"},       {"v", "z"},
    {"nM", "dm"},       {"Mn", "md"},
    {"M", "m"},         {"n", "d"},
    {"n", "a"},         {"ny", "dy"},
    {"ny", "my"}, // 5. 2025
    {"n.n.y", "d.m.y"}, {"n.n.y", "m.d.y", true},
    {"n/n/y", "d/m/y"}, {"n/n/y", "m/d/y"},
    {"n-n-y", "d-m-y"}, {"n-n-y", "m-d-y"},
    {"y.n.n", "y.m.d"}, {"y/n/n", "y/m/d"},
    {"y-n-n", "y-m-d"}, {"n.n.n", "d.m.z"},
    {"n.n.n", "z.m.d"}, {"n/n/n", "d/m/z"},
    {"n/n/n", "m/d/z"}, {"n/n/n", "z/m/d"},
    {"n-n-n", "d-m-z"}, {"n-n-n", "m-d-z"},
    {"n-n-n", "z-m-d"}, {"n.n.v", "d.m.z"},
    {"n/n/v", "d/m/z"}, {"n/n/v", "m/d/z"},
    {"n.y", "m.y"},     {"n/y", "m/y"},
    {"n-y", "m-y"},     {"y.n", "y.m"},
    {"y/n", "y/m"},     {"y-n", "y-m"},
    {"n.n", "d.m"},     {"n/n", "d/m"},
    {"n/n", "m/d"},     {"Sy", "sy"},
    {"yS", "ys"},       {"Sv", "sz"},
    {"S", "s"},         {"Sy/n", "sy/w"},
    {"Sy-n", "sy-w"},   {"Sy/y", "sy/w"},
    {"Sy-y", "sy-w"},   {"Qy", "qy"},
    {"yQ", "yq"},       {"Qv", "qz"},
    {"Qn", "qz"},       {"Q", "q"},
    {"Ry", "ry"},       {"yR", "yr"},
    {"R", "r"},         {"Hy", "hy"},
    {"yH", "yh"},       {"Hv", "hz"},
    {"H", "h"},         {"nny", "dmy"},
    {"nny", "mdy"},     {"ynn", "ymd"},
    {"n/n-y", "d/m-y"}, {"n/n-y", "m/d-y"},
    {"n/ny", "d/my"},   {"n/ny", "m/dy"},
    {"n.n-y", "d.m-y"}, {"n.n/y", "d.m/y"},
    {"n-n/y", "d-m/y"}, {"n-n/y", "m-d/y"},
    {"n-n.y", "d-m.y"}, {"n-n.y", "m-d.y", true},
    {"n.ny", "d.my"},   {"QD", "qp"},
    {"QC", "qp"},       {"RD", "rp"},
    {"RC", "rp"},       {"HD", "hp"},
    {"HC", "hp"},       {"MD", "mp"},
    {"MC", "mp"},       {"SD", "sp"},
    {"SC", "sp"},       {"nMD", "dmp"},
    {"nMC", "dmp"},     {"MnD", "mdp"},
    {"MnC", "mdp"},
};

/// In which century a year of two digits is can only be asked.
constexpr std::int64_t kCenturies[] = {2000, 1900};
constexpr int kMostQuarters = 4;
constexpr int kMostThirds = 3;
constexpr int kWinter = 24;

/// Sets what is said of one token by its role; false if it cannot be said of that.
bool assignDoubt(Point &point, char role, const Doubt &doubt)
{
    if (!doubt.isSaid())
        return true;
    if (role == 'd')
        point.dayDoubt = doubt;
    else if (role == 'y' || role == 'z' || role == 'p')
        point.yearDoubt = doubt;
    else if (role == 'm' || role == 's' || role == 'q' || role == 'r' || role == 'h')
        point.partDoubt = doubt;
    else
        return false;
    return true;
}

/// Sets what one token says by its role; false if it cannot be that.
bool assign(Point &point, char role, const Token &token, std::int64_t century)
{
    const int value = static_cast<int>(std::clamp<std::int64_t>(token.value, -1, 10'000));
    switch (role) {
    case 'd':
        point.day = value;
        point.isToday = token.isToday;
        return value >= 1 && value <= 31;
    case 'm':
        point.part = value;
        return value >= 1 && value <= 12 && !token.isOrdinal;
    case 'y':
        point.year = token.value;
        return true;
    case 'z':
        point.year = century + value;
        return token.digits == 2;
    case 'p':
        point.maskedDigits = token.is(Meaning::Century) ? 2 : 1;
        point.year = token.is(Meaning::Century) ? (token.value - 1) * 100 : token.value;
        return token.isMasked;
    case 'a':
        point.shortYear = value;
        return token.digits == 2;
    case 's':
        point.part = value;
        return true;
    case 'q':
        point.part = 32 + value;
        return value >= 1 && value <= kMostQuarters;
    case 'r':
        point.part = 36 + value;
        return value >= 1 && value <= kMostThirds;
    case 'h':
        point.part = 39 + value;
        return value == 1 || value == 2;
    case 'w':
        return point.part == kWinter && point.year && (*point.year + 1) % (value < 100 ? 100 : 10'000) == value;
    default:
        return true;
    }
}

std::optional<Point> pointBy(const ShapeRow &row, const Sifter &sifter, std::int64_t century)
{
    Point point = sifter.said;
    for (std::size_t n = 0; n < row.roles.size(); ++n) {
        if (!assign(point, row.roles[n], *sifter.tokens[n], century) ||
            !assignDoubt(point, row.roles[n], sifter.doubts[n]))
            return {};
    }
    return point;
}

/// "1990s", "90s", "19th century"; of "1900s" nobody knows whether ten or a hundred years are meant.
std::vector<Point> periodsOf(const Token &token, const Point &said)
{
    std::vector<Point> points;
    const auto add = [&points, &said](std::int64_t year, int maskedDigits) {
        Point point = said;
        point.year = year;
        point.maskedDigits = maskedDigits;
        points.push_back(point);
    };
    if (token.is(Meaning::Century)) {
        const std::int64_t century = token.value;
        if (century != 0 && std::abs(century) <= 100)
            add(century > 0 ? (century - 1) * 100 : (century + 1) * 100 - 1, 2);
    } else if (token.value < 100) {
        for (const std::int64_t century : {std::int64_t{1900}, std::int64_t{2000}})
            add(century + token.value, 1);
    } else {
        add(token.value, 1);
        if (token.value % 100 == 0 && !token.isMasked)
            add(token.value, 2);
    }
    return points;
}

/// "early May" is some of its first days, or just May: what is meant can only be asked.
std::vector<Point> atTheEdge(const Point &point, int early)
{
    std::vector<Point> points;
    const auto add = [&points, &point](EdgeWay way, int part, const char *dayMask) {
        Point other = point;
        other.part = part;
        other.dayMask = dayMask;
        other.edgeWay = way;
        other.edgeOf = point.precision();
        points.push_back(other);
    };
    constexpr const char *kDays[] = {"0X", "1X", "2X"};
    constexpr int kThirds[] = {37, 38, 39};
    constexpr int kQuarters[] = {33, 0, 36};
    if (point.part >= 1 && point.part <= 12) {
        add(EdgeWay::Part, point.part, kDays[early]);
    } else if (point.part == 0 && point.maskedDigits == 0) {
        if (kQuarters[early] != 0)
            add(EdgeWay::Part, kQuarters[early], "");
        add(EdgeWay::FourMonths, kThirds[early], "");
    } else {
        add(EdgeWay::Around, point.part, "");
        points.back().third = early;
    }
    add(EdgeWay::Whole, point.part, "");
    return points;
}

std::vector<Point> pointsOf(const Sifter &sifter)
{
    std::vector<Point> points;
    if (sifter.shape == "D" || sifter.shape == "C")
        return periodsOf(*sifter.tokens.front(), sifter.said);
    if (sifter.shape == "#") {
        Point point = sifter.said;
        point.year = sifter.tokens.front()->value;
        point.written = sifter.tokens.front()->text.toStdString();
        return sifter.isDoubtedInPart() ? std::vector<Point>() : std::vector{point};
    }
    if (sifter.shape.empty() && sifter.said.time)
        return {sifter.said};
    for (const ShapeRow &row : kShapeRows) {
        if (row.shape != sifter.shape)
            continue;
        const bool isWanted = !row.isLastResort || std::none_of(points.begin(), points.end(), [](const Point &point) {
            return !textsOf(point).empty();
        });
        const bool needsCentury = row.roles.find('z') != std::string_view::npos;
        for (const std::int64_t century : kCenturies) {
            const auto point = isWanted ? pointBy(row, sifter, century) : std::nullopt;
            if (point)
                points.push_back(*point);
            if (!needsCentury)
                break;
        }
    }
    return points;
}

/// "second half of the 19th century", "19. Jh., 2. Hälfte"; what is counted of a year stands in the table. "Q1 Q2" is
/// no quarter of a quarter.
std::vector<Point> sharesOf(const Sifter &sifter)
{
    if (sifter.tokens.size() < 2 || sifter.isDoubtedInPart())
        return {};
    const bool isInSomeYear = std::ranges::any_of(sifter.tokens, [](const Token *token) { return token->isMasked; });
    if (isInSomeYear) // "Q2 199X" is one of a year
        return {};
    const bool isFirst = isShare(*sifter.tokens.front());
    if (!isFirst && !isShare(*sifter.tokens.back()))
        return {};
    const Token &share = isFirst ? *sifter.tokens.front() : *sifter.tokens.back();
    Sifter rest = sifter;
    rest.tokens.erase(isFirst ? rest.tokens.begin() : rest.tokens.end() - 1);
    rest.doubts.pop_back();
    rest.shape.erase(isFirst ? 0 : rest.shape.size() - 1, 1);
    const bool isNested = std::ranges::any_of(rest.tokens, [&share](const Token *token) {
        return isShare(*token) && (token->meaning == share.meaning || !share.is(Meaning::Half));
    });
    if (isNested)
        return {};
    std::vector<Point> points;
    for (const Point &whole : pointsOf(rest)) {
        for (const Point &point : shareOf(share, whole))
            points.push_back(point);
    }
    return points;
}

/// "20250528".
std::optional<Point> eightDigits(const Sifter &sifter)
{
    if (sifter.shape != "b")
        return {};
    const std::int64_t value = sifter.tokens.front()->value;
    Point point = sifter.said;
    point.year = value / 10'000;
    point.part = static_cast<int>(value / 100 % 100);
    point.day = static_cast<int>(value % 100);
    return point.part >= 1 && point.part <= 12 && point.day != 0 ? std::optional(point) : std::nullopt;
}

} // namespace

Shaped shaped(Span span)
{
    const Sifter sifter(span);
    if (sifter.isMuddled)
        return {};
    Shaped result;
    result.mayBeRange = sifter.shape == "y/n" || sifter.shape == "n-n/y" || sifter.shape == "n-n.y";
    result.isYearAlone = sifter.shape == "y";
    const std::size_t month = sifter.shape.find('M');
    result.isMonthFirst = month != std::string::npos && sifter.shape.find('n', month) != std::string::npos;
    const bool isOfTwoYears = sifter.shape.starts_with("Sy/") || sifter.shape.starts_with("Sy-");
    const std::vector<Point> shares = sharesOf(sifter);
    if (const auto point = eightDigits(sifter))
        result.points = {*point};
    else if (!shares.empty())
        result.points = sifter.early < 0 ? shares : std::vector<Point>();
    else
        result.points = pointsOf(sifter);
    result.hasWinter =
        (isOfTwoYears || sifter.shape == "Sy") && !result.points.empty() && result.points.front().part == kWinter;
    result.isSeasonOfTwoYears = isOfTwoYears && result.points.empty();
    const bool areMonths = sifter.shape == "Mn.y" || std::ranges::count(sifter.shape, 'M') > 1;
    result.hasTwoMonths = areMonths && sifter.shape.find_first_not_of("nyM./-") == std::string::npos;
    result.isNoDate = result.points.empty() && (sifter.shape.size() == 5 || sifter.shape == "nny") &&
                      sifter.shape.find_first_not_of("ny./-") == std::string::npos;
    if (sifter.early >= 0) {
        std::vector<Point> points;
        for (const Point &point : result.points) {
            if (point.day != 0 || point.time) {
                result.hasEdgeOfDay = true;
                continue;
            }
            const bool isMasked =
                std::ranges::any_of(sifter.tokens, [](const Token *token) { return token->isMasked; });
            if (isMasked && !point.isMonth())
                continue;
            const std::vector<Point> edges = atTheEdge(point, sifter.early);
            points.insert(points.end(), edges.begin(), edges.end());
        }
        result.points = std::move(points);
    }
    // Two-digit years of this century first, then of the last.
    std::stable_sort(result.points.begin(), result.points.end(), [](const Point &a, const Point &b) {
        const bool isShort = a.year && b.year && a.maskedDigits == 0 && b.maskedDigits == 0;
        return isShort && *a.year / 100 == 20 && *b.year / 100 == 19;
    });
    return result;
}

Shaped shapedLike(Span neighbour, Span span)
{
    if (span.size() == 1 && span.front().is(Meaning::Early) && !neighbour.empty() &&
        neighbour.front().is(Meaning::Early)) {
        Tokens edge{span.front()};
        edge.insert(edge.end(), neighbour.begin() + 1, neighbour.end());
        return shaped(edge);
    }
    Shaped found = shaped(span);
    const bool hasNumber = std::ranges::any_of(
        span, [](const Token &token) { return token.is(Meaning::Number) || token.is(Meaning::Year); });
    const bool mayBeYears = hasNumber && (found.points.empty() || found.mayBeRange);
    if (!mayBeYears || !shaped(neighbour).hasWinter)
        return found;
    const auto season = std::ranges::find(neighbour, Meaning::Season, &Token::meaning);
    Tokens winter{*season};
    winter.insert(winter.end(), span.begin(), span.end());
    Shaped same = shaped(winter);
    return same.points.empty() ? found : same;
}

} // namespace kronika::typed
