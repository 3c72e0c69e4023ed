// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedparts.h"

namespace kronika::typed {

bool isSkipped(const Token &token)
{
    return token.is(Meaning::Noise) || token.isSign(u',') || token.isSign(u'.') || token.isSign(u';');
}

void append(Texts &texts, const Texts &more)
{
    for (const std::string &text : more) {
        if (std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    }
}

Span trimmed(Span span)
{
    while (!span.empty() && isSkipped(span.front()))
        span = span.subspan(1);
    while (!span.empty() && isSkipped(span.back()))
        span = span.first(span.size() - 1);
    return span;
}

Span unwrapped(Span span)
{
    span = trimmed(span);
    while (!span.empty() && (span.back().isSign(u')') || span.back().isSign(u'(')))
        span = trimmed(span.first(span.size() - 1));
    return span;
}

Points completePoints(Span span, Lack &lack, int swallowedEdge)
{
    span = trimmed(span);
    if (swallowedEdge >= 0 && begins(span, Meaning::Early) && span.front().value == swallowedEdge)
        span = span.subspan(1);
    Points points;
    for (const Point &point : shaped(span).points) {
        if (!point.isComplete())
            note(lack, point.year ? Lack::MonthMissing : Lack::YearMissing);
        else if (textsOf(point).empty())
            note(lack, lackOf(point));
        else
            points.push_back(point);
    }
    return points;
}

std::vector<Pair> pairsOf(Span left, Span right, Lack &lack)
{
    std::vector<Pair> pairs;
    const Points starts = shaped(trimmed(left)).points;
    const Points ends = shaped(trimmed(right)).points;
    for (const Point &start : starts) {
        for (const Point &end : ends) {
            Pair pair{completed(start, end), completed(end, start)};
            pair.start = completed(pair.start, pair.end);
            if (!pair.start.isComplete() || !pair.end.isComplete())
                note(lack, Lack::YearMissing);
            else if (textsOf(pair.start).empty() || textsOf(pair.end).empty())
                note(lack, std::max(lackOf(pair.start), lackOf(pair.end)));
            else
                pairs.push_back(std::move(pair));
        }
    }
    const auto isEven = [](const Pair &pair) { return pair.start.precision() == pair.end.precision(); };
    if (std::any_of(pairs.begin(), pairs.end(), isEven))
        std::erase_if(pairs, [&isEven](const Pair &pair) { return !isEven(pair); });
    return pairs;
}

Texts intervals(const std::vector<Pair> &pairs)
{
    Texts texts;
    for (const Pair &pair : pairs) {
        for (const std::string &start : textsOf(pair.start)) {
            for (const std::string &end : textsOf(pair.end))
                append(texts, {start + '/' + end});
        }
    }
    return texts;
}

bool connects(const Token &token)
{
    return token.is(Meaning::To) || token.is(Meaning::Until) || token.isSign(u'–') || token.isSign(u'-') ||
           token.isSign(u'/');
}

namespace {

/// What stands before and behind a connecting word or sign.
Texts rangeAt(Span left, Span right, const Token &connector, Lack &lack)
{
    right = unwrapped(right);
    const bool isDash = connector.isSign(u'–');
    const auto open = [](const std::string &text) { return text + "/.."; };
    const auto unknown = [](const std::string &text) { return text + '/'; };
    if (right.empty() && (isDash || connector.isSign(u'-'))) { // "2022–": lasting, or not known to end
        Texts texts = each(completePoints(left, lack), open);
        append(texts, each(completePoints(left, lack), unknown));
        return texts;
    }
    if (left.empty() && isDash)
        return each(completePoints(right, lack), [](const std::string &text) { return "../" + text; });
    if (right.size() == 1 && right.front().is(Meaning::Present))
        return each(completePoints(left, lack), open);
    if (right.size() == 1 && (right.front().is(Meaning::Unknown) || right.front().isSign(u'?')))
        return each(completePoints(left, lack), unknown);
    if (left.size() == 1 && (left.front().is(Meaning::Unknown) || left.front().isSign(u'?')))
        return each(completePoints(right, lack), [](const std::string &text) { return '/' + text; });
    Texts texts = intervals(pairsOf(left, right, lack));
    if (!right.empty() && right.front().isToday) // until today, or to this day
        append(texts, each(completePoints(left, lack), open));
    return texts;
}

} // namespace

Texts rangesOf(Span span, Lack &lack)
{
    if (begins(span, Meaning::From) || begins(span, Meaning::Since))
        span = span.subspan(1);
    Texts texts;
    for (std::size_t n = 0; n < span.size(); ++n) {
        if (!connects(span[n]))
            continue;
        std::size_t behind = n + 1;
        while (behind < span.size() && connects(span[behind]) && !span[behind].isSign(u'/')) // "– until"
            ++behind;
        append(texts, rangeAt(span.first(n), span.subspan(behind), span[n], lack));
        n = behind - 1;
    }
    return texts;
}

} // namespace kronika::typed
