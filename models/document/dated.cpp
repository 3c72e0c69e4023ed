// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/dated.h"

#include "models/document/timeorder.h"
#include "models/time/edtfchoices.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <string>
#include <utility>

namespace kronika {

namespace {

constexpr std::int64_t kEndless = std::numeric_limits<std::int64_t>::max();
constexpr FarInstant kAlways{Instant::min(), -kEndless};
constexpr FarInstant kNever{Instant::max(), kEndless};

/// More than any year that farMoment() gives.
constexpr std::int64_t kFurthest = kEndless / 2;

Qualifiers soft()
{
    return Qualifier::Approximate | Qualifiers(Qualifier::Uncertain);
}

/// All that can lie between: a date is one of its days, and starts and ends there.
Stretch within(const DateSpan &span)
{
    return {{span.first, span.last}, {span.first, span.last}};
}

/// The members of a set of which all are meant, those that touch joined.
std::vector<Stretch> piecesOf(const EdtfDate &date, const Zone &zone)
{
    std::vector<TimeBounds> members;
    for (const EdtfMember &member : date.members())
        members.push_back(boundsOf(member, zone));
    std::ranges::sort(members, {}, &TimeBounds::earliestStart);
    std::vector<Stretch> pieces;
    for (const TimeBounds &member : members) {
        const Stretch piece{{member.earliestStart, member.latestStart}, {member.earliestEnd, member.latestEnd}};
        const bool isJoined = !pieces.empty() && piece.start.first <= pieces.back().end.last + Duration{1};
        if (!isJoined)
            pieces.push_back(piece);
        else if (pieces.back().end.last < piece.end.last)
            pieces.back().end = piece.end;
    }
    return pieces.size() > 1 ? pieces : std::vector<Stretch>();
}

/// Where a date lies whose year is too far, from its first to its last year.
struct FarMoment
{
    FarInstant first = kAlways;
    FarInstant last = kNever;
    bool isUnknown = true;
};

/// Of a year beyond; of one that cannot be counted, or of which only some digits count, only the side is known.
FarMoment farMoment(const EdtfDate &date)
{
    const EdtfComponents &components = date.start().components;
    const bool isPast = date.start().lastLocalUs == kBeyondPastUs;
    const Instant side = isPast ? Instant::min() : Instant::max();
    if (components.significantDigits != 0)
        return isPast ? FarMoment{{side, -kFurthest}, {side, 0}} : FarMoment{{side, 0}, {side, kFurthest}};
    if (!components.isUncountable())
        return {{side, components.year}, {side, components.year}, false};
    // Two that have the same first digits are not told apart.
    const std::int64_t rank = kUncountableYear + 2 * yearRank(date.text());
    return isPast ? FarMoment{{side, -rank - 1}, {side, -rank}} : FarMoment{{side, rank}, {side, rank + 1}};
}

/// Of Y292000S1, which reaches over the end of the time line: to 299999.
FarMoment acrossTheEnd(const EdtfEnd &date, const Zone &zone)
{
    std::int64_t left = std::abs(date.components.year);
    std::int64_t scale = 1;
    for (std::int64_t rest = left, digits = 0; rest != 0; rest /= 10)
        scale *= ++digits > date.components.significantDigits ? 10 : 1;
    left = left / scale * scale + scale - 1;
    if (isBeyond(date.firstLocalUs))
        return {{Instant::min(), -left}, {zone.toInstant(date.lastLocalUs, Overlap::Later), 0}, false};
    return {{zone.toInstant(date.firstLocalUs, Overlap::Earlier), 0}, {Instant::max(), left}, false};
}

/// Of one end of a date, as a date by itself.
std::optional<FarMoment> momentOf(std::string_view text, const Zone &zone)
{
    if (text.empty() || text == "..")
        return FarMoment{kAlways, kNever, text.empty()};
    const Result<EdtfDate> date = EdtfDate::parse(text, EdtfMode::Extended);
    if (!date || date->isSet())
        return std::nullopt;
    const bool isFar = date->placement() == Placement::Beyond;
    if (isFar && date->start().firstLocalUs != date->start().lastLocalUs)
        return acrossTheEnd(date->start(), zone);
    if (isFar)
        return farMoment(*date);
    const TimeBounds bounds = date->bounds(zone);
    return FarMoment{{bounds.earliestStart, 0}, {bounds.latestEnd, 0}, false};
}

/// None of a set: its members are not compared.
std::optional<FarStretch> farStretch(std::string_view text, const Zone &zone)
{
    const std::size_t slash = text.find('/');
    const auto start = momentOf(text.substr(0, slash), zone);
    const auto end = slash == std::string_view::npos ? start : momentOf(text.substr(slash + 1), zone);
    if (!start || !end)
        return std::nullopt;
    return FarStretch{start->first,
                      std::min(start->last, end->last),
                      std::max(end->first, start->first),
                      end->last,
                      start->isUnknown,
                      end->isUnknown};
}

FarInstant placed(Instant at)
{
    return at == Instant::min() ? kAlways : at == Instant::max() ? kNever : FarInstant{at, 0};
}

FarStretch farOf(const Dated &dated)
{
    const auto &[start, end] = dated.stretch;
    return dated.far.value_or(FarStretch{placed(start.first), placed(start.last), placed(end.first), placed(end.last),
                                         start.isUnknown, end.isUnknown});
}

/// Both with all their instants replaced by places in the order of all of them, which is all that questions ask for.
std::pair<Stretch, Stretch> inOrder(const FarStretch &a, const FarStretch &b)
{
    std::array all{a.startFirst, a.startLast, a.endFirst, a.endLast, b.startFirst, b.startLast, b.endFirst, b.endLast};
    std::ranges::sort(all);
    const auto place = [&all](const FarInstant &instant) {
        return instant == kAlways  ? Instant::min()
               : instant == kNever ? Instant::max()
                                   : Instant{std::ranges::lower_bound(all, instant) - all.begin()};
    };
    const auto stretch = [&place](const FarStretch &far) {
        return Stretch{{place(far.startFirst), place(far.startLast), far.isStartUnknown},
                       {place(far.endFirst), place(far.endLast), far.isEndUnknown}};
    };
    return {stretch(a), stretch(b)};
}

using Alternatives = std::vector<std::vector<Stretch>>;

/// Those of `dated` that matter beside `other`: what is wholly before it, or wholly behind, is all answered alike.
Alternatives alternativesOf(const Dated &dated, const Dated &other, Question::Pieces pieces)
{
    Alternatives alternatives;
    for (const Stretch &choice : dated.choices)
        alternatives.push_back({choice});
    if (dated.gapped) {
        const DateSpan beside{other.stretch.start.first, other.stretch.end.last};
        for (const DateSpan &choice : choicesOf(dated.gapped->date, dated.gapped->zone, beside))
            alternatives.push_back({within(choice)});
    }
    if (alternatives.empty() && !dated.pieces.empty() && pieces != Question::Pieces::Whole)
        alternatives.push_back(dated.pieces);
    if (alternatives.empty())
        alternatives.push_back({dated.stretch});
    return alternatives;
}

/// Whether it certainly holds, or certainly does not, of dates that are all of their pieces.
struct Certainty
{
    bool isYes = false;
    bool isNo = false;
};

Certainty certaintyOf(const Question &question, const std::vector<Stretch> &a, const std::vector<Stretch> &b)
{
    const auto ofAll = [&question, &b](const Stretch &piece) {
        Certainty certainty{true, false};
        for (const Stretch &other : b) {
            const Answer answer = question.ask(piece, other);
            certainty.isYes &= answer == Answer::Yes;
            certainty.isNo |= answer == Answer::No;
        }
        return certainty;
    };
    const bool isAny = question.pieces == Question::Pieces::AnyInAll;
    Certainty all{!isAny, isAny};
    for (const Stretch &piece : a) {
        const Certainty one = ofAll(piece);
        all.isYes = isAny ? all.isYes || one.isYes : all.isYes && one.isYes;
        all.isNo = isAny ? all.isNo && one.isNo : all.isNo || one.isNo;
    }
    return all;
}

Answer withGaps(const Question &question, const Dated &a, const Dated &b)
{
    constexpr std::size_t kMost = 20'000;
    const Answer byBounds = question.ask(a.stretch, b.stretch);
    const Alternatives ofA = alternativesOf(a, b, question.pieces);
    const Alternatives ofB = alternativesOf(b, a, question.pieces);
    if (ofA.size() * ofB.size() > kMost)
        return byBounds;
    bool isAlways = true;
    bool isNever = true;
    for (const auto &one : ofA) {
        for (const auto &other : ofB) {
            const Certainty certainty = certaintyOf(question, one, other);
            isAlways &= certainty.isYes;
            isNever &= certainty.isNo;
        }
    }
    return isAlways ? Answer::Yes : isNever ? Answer::No : byBounds;
}

/// A spring, a summer ...: when it begins differs by custom (of the sky or of months), and by hemisphere where none is
/// said. Quarters, thirds and halves of years are exact.
bool isVagueSeason(const EdtfEnd &end)
{
    return end.kind == EndKind::Known && end.components.isSeason() &&
           seasonOf(end.components.month).kind <= SeasonKind::Southern;
}

/// What a season is in by every custom; `year` is that of the whole year.
TimeBounds widestSeason(const TimeBounds &season, const TimeBounds &year, SeasonKind kind)
{
    constexpr Duration kCustom{31 * kDay.us};
    if (kind != SeasonKind::Season)
        return {season.earliestStart - kCustom, season.earliestStart + kCustom, season.latestEnd - kCustom,
                season.latestEnd + kCustom};
    // From the December before, as southern summers have it, to the March behind, with which a winter of the sky ends.
    constexpr Duration kMarch{81 * kDay.us};
    return {year.earliestStart - kCustom, year.latestEnd, year.earliestStart, year.latestEnd + kMarch};
}

/// The year, or the year and month, of a date of which only what follows is soft.
std::optional<TimeBounds> firmPart(const EdtfEnd &end, const Zone &zone)
{
    const EdtfComponents &parts = end.components;
    const auto isSoft = [](Qualifiers qualifiers) { return qualifiers.testAnyFlags(soft()); };
    if (end.kind != EndKind::Known || end.hasTime || parts.yearText().empty() || isSoft(parts.yearQualifiers))
        return std::nullopt;
    std::string text = (parts.isNegative ? "-" : "") + std::string(parts.yearText());
    if (parts.hasMonth() && !isSoft(parts.monthQualifiers))
        text += '-' + std::string(parts.monthText());
    if (parts.hasDay() && !isSoft(parts.monthQualifiers) && !isSoft(parts.dayQualifiers))
        text += '-' + std::string(parts.dayText());
    const auto boundsOf = [&zone](const std::string &of) {
        const Result<EdtfDate> date = EdtfDate::parse(of, EdtfMode::Standard);
        return date && date->placement() == Placement::Placed ? std::optional(date->bounds(zone)) : std::nullopt;
    };
    const std::optional<TimeBounds> bounds = boundsOf(text);
    if (!bounds || !isVagueSeason(end) || isSoft(parts.monthQualifiers))
        return bounds;
    const std::optional<TimeBounds> year = boundsOf(text.substr(0, text.size() - 3));
    return year ? std::optional(widestSeason(*bounds, *year, seasonOf(parts.month).kind)) : std::nullopt;
}

/// Of both ends; none of a set, nor where an end is not known or all of it is soft.
std::optional<Stretch> firmStretch(const EdtfDate &date, const Zone &zone)
{
    if (date.isSet())
        return std::nullopt;
    const auto start = firmPart(date.start(), zone);
    const auto end = firmPart(date.end(), zone);
    if (!start || !end)
        return std::nullopt;
    return Stretch{{start->earliestStart, std::min(start->latestEnd, end->latestEnd)},
                   {std::max(start->earliestStart, end->earliestStart), end->latestEnd}};
}

/// What is certain of a soft date, too.
const Stretch *firmOf(const Dated &dated)
{
    return !dated.isSoft ? &dated.stretch : dated.firm ? &*dated.firm : nullptr;
}

} // namespace

Dated datedOf(const EventTime &time)
{
    Dated dated;
    dated.stretch = stretchOf(time);
    const bool mayBeSeason = time.startPrecision == Precision::Season || time.endPrecision == Precision::Season;
    dated.isSoft = (time.startQualifiers | time.endQualifiers).testAnyFlags(soft()) || mayBeSeason;
    dated.isGiven = time.flags.testAnyFlags(TimeFlag::Placed | TimeFlag::FromWithin);
    return dated;
}

bool saysMore(const EventTime &time)
{
    const bool isMasked = time.startQualifiers.testFlag(Qualifier::Unspecified);
    return time.flags.testAnyFlags(TimeFlag::OneOf | TimeFlag::AllOf) || isMasked || isFar(time);
}

Dated datedOf(const EventTime &time, std::string_view when, const Zone &zone)
{
    Dated dated = datedOf(time);
    if ((!saysMore(time) && !dated.isSoft) || when.empty())
        return dated;
    const Result<EdtfDate> date = EdtfDate::parse(when, EdtfMode::Extended);
    if (!date)
        return dated;
    if (!date->isSet() && date->placement() == Placement::Placed)
        dated.isSoft =
            date->qualifiers().testAnyFlags(soft()) || isVagueSeason(date->start()) || isVagueSeason(date->end());
    if (dated.isSoft && date->placement() == Placement::Placed)
        dated.firm = firmStretch(*date, zone);
    if (date->placement() == Placement::Beyond) {
        dated.far = farStretch(when, zone);
        dated.isSoft = date->qualifiers().testAnyFlags(soft());
        dated.isGiven = dated.far.has_value();
    } else if (date->shape() == EdtfShape::AllOf) {
        dated.pieces = piecesOf(*date, zone);
    } else if (date->shape() == EdtfShape::OneOf) {
        for (const DateSpan &choice : choicesOf(*date, zone))
            dated.choices.push_back(within(choice));
    } else if (isGapped(*date)) {
        dated.gapped = {std::make_shared<const GappedDate>(GappedDate{*date, zone})};
    }
    return dated;
}

namespace {

bool hasGaps(const Dated &dated)
{
    return dated.gapped || !dated.choices.empty() || !dated.pieces.empty();
}

} // namespace

Answer answerTo(const Question &question, const Dated &a, const Dated &b)
{
    Answer answer{};
    if (a.far || b.far) {
        const auto [first, second] = inOrder(farOf(a), farOf(b));
        answer = question.ask(first, second);
    } else if (!hasGaps(a) && !hasGaps(b)) {
        answer = question.ask(a.stretch, b.stretch);
    } else {
        answer = withGaps(question, a, b);
    }
    if (answer != Answer::Yes || (!a.isSoft && !b.isSoft))
        return answer;
    const Stretch *firmA = a.far ? nullptr : firmOf(a);
    const Stretch *firmB = b.far ? nullptr : firmOf(b);
    const bool isCertain = firmA != nullptr && firmB != nullptr && question.ask(*firmA, *firmB) == Answer::Yes;
    return isCertain ? Answer::Yes : Answer::Perhaps;
}

} // namespace kronika
