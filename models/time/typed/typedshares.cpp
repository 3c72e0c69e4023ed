// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedshares.h"

#include <algorithm>
#include <optional>

namespace kronika::typed {

namespace {

/// "first decade of the 21st century", "druga dekada maja"; of a century before Christ nobody says so.
std::optional<Point> tenthOf(std::int64_t count, const Point &whole)
{
    constexpr int tens = 10;
    Point point = whole;
    if (whole.isMonth()) {
        point.shares = 3;
        point.share = static_cast<int>(count == kLast ? point.shares : count);
        point.edgeWay = EdgeWay::Share;
        return point.share <= point.shares ? std::optional(point) : std::nullopt;
    }
    const std::int64_t tenth = count == kLast ? tens : count;
    if (whole.maskedDigits != 2 || *whole.year < 0 || tenth > tens)
        return {};
    point.year = *whole.year + (tenth - 1) * tens;
    point.maskedDigits = 1;
    return point;
}

} // namespace

bool isShare(const Token &token)
{
    return sharesBy(token.meaning) != 0 || token.is(Meaning::Tenth);
}

std::vector<Point> shareOf(const Token &token, const Point &whole)
{
    const bool isPeriod = whole.year && (whole.maskedDigits != 0 || whole.part != 0);
    if (whole.day != 0 || whole.time || whole.isInSomeYear() || (!isPeriod && !whole.isMonth()))
        return {};
    if (token.is(Meaning::Tenth)) {
        const auto tenth = tenthOf(token.value, whole);
        return tenth ? std::vector{*tenth} : std::vector<Point>();
    }
    Point point = whole;
    point.edgeWay = EdgeWay::Share;
    point.edgeOf = whole.precision();
    point.shares = sharesBy(token.meaning);
    point.share = static_cast<int>(std::clamp<std::int64_t>(token.value, 0, 10));
    if (point.share < 1 || point.share > point.shares)
        return {};
    std::vector<Point> points{point};
    constexpr int february = 2;
    if (point.part == february && point.shares == 2) { // the 15th as in all months, or what halves it
        --point.middleDay;
        points.push_back(point);
    }
    return points;
}

} // namespace kronika::typed
