// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedparts.h"

namespace kronika::typed {

namespace {

/// What the last member can mean, completed from the first; the most precise first.
Points models(Span first, Span last)
{
    Points models;
    for (const Point &end : shaped(last).points) {
        for (const Point &start : shaped(first).points) {
            const Point model = completed(end, start);
            if (model.isComplete() && !model.time)
                models.push_back(model);
        }
    }
    std::stable_sort(models.begin(), models.end(),
                     [](const Point &a, const Point &b) { return a.precision() > b.precision(); });
    return models;
}

Texts memberTexts(Span member, const Point *model)
{
    Texts texts;
    for (const Point &point : shaped(member).points) {
        const Point whole = model == nullptr ? point : completed(point, *model);
        const bool isAlike = model == nullptr || whole.precision() == model->precision();
        if (whole.isComplete() && !whole.time && isAlike)
            append(texts, textsOf(whole));
    }
    return texts;
}

/// "1668 to 1672" within a set.
Texts memberRanges(Span member, Lack &lack)
{
    Texts texts = rangesOf(member, lack);
    for (std::string &text : texts)
        text.replace(text.find('/'), 1, "..");
    return texts;
}

std::string joinedLike(const std::vector<Span> &members, const Point *model, Lack &lack)
{
    std::string inside;
    for (const Span member : members) {
        Texts texts = memberTexts(member, model);
        if (texts.empty())
            texts = memberRanges(member, lack);
        if (texts.size() != 1)
            return {};
        inside += (inside.empty() ? "" : ",") + texts.front();
    }
    return inside;
}

/// Every member needs exactly one reading, as precise as the others where that is possible.
std::string joined(const std::vector<Span> &members, Lack &lack)
{
    for (const Point &model : models(members.front(), members.back())) {
        std::string inside = joinedLike(members, &model, lack);
        if (!inside.empty())
            return inside;
    }
    return joinedLike(members, nullptr, lack);
}

/// Cut at commas where the whole is no date: "28 May, 2025" is one.
void addMembers(std::vector<Span> &members, Span span)
{
    std::size_t from = 0;
    const bool isDate = !shaped(span).points.empty();
    for (std::size_t n = 0; n <= span.size(); ++n) {
        if (n < span.size() && (isDate || !span[n].isSign(u',')))
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
    const std::string inside = joined(members, lack);
    if (inside.empty())
        return {};
    if (isAll || hasAnd)
        return {'{' + inside + '}'};
    if (isOne || hasOr)
        return {'[' + inside + ']'};
    return {'{' + inside + '}', '[' + inside + ']'};
}

} // namespace kronika::typed
