// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/markparts.h"

#include "widgets/scene/marksteps.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <tuple>

namespace kronika {

namespace {

/// Members within as much become one symbol.
constexpr double kClusterPx = 7;
/// Of a symbol: where the middles of two that stand for a narrow set are from its ends.
constexpr double kPairInset = 0.39;
/// So many members of a narrow set have a symbol each.
constexpr std::size_t kMostSingles = 3;

/// What a member says of its dates.
struct Doubts
{
    Qualifiers first;
    Qualifiers last;
};

/// Whether its dates are longer than a day; of a range both are of the same kind.
bool isVagueMember(const TimeBounds &member)
{
    const bool isOpenLeft = !member.earliestStart.isFinite();
    const Duration length =
        isOpenLeft ? member.latestEnd - member.earliestEnd : member.latestStart - member.earliestStart;
    return length > kLongestDay;
}

MarkPart dateAt(double leftPx, double rightPx)
{
    const double middle = (leftPx + rightPx) / 2;
    return {.leftPx = leftPx, .rightPx = rightPx, .firstPx = middle, .lastPx = middle};
}

class Parts
{
public:
    Parts(const Zone &shown, DisplayList &list)
        : m_shown(shown)
        , m_list(list)
        , m_first(list.parts.size())
        , m_firstPiece(list.pieces.size())
        , m_firstStep(list.steps.size())
    {
    }

    /// `written` is null where nothing of the set is doubted.
    void add(const TimeBounds &member, const Doubts &doubts, const EdtfMember *written)
    {
        const bool isOpenLeft = !member.earliestStart.isFinite();
        const bool isOpenRight = !member.latestEnd.isFinite();
        if (isOpenLeft && isOpenRight)
            return;
        const auto middle = [this](Instant first, Instant last) {
            return m_list.scale.middleXAt(first, last + kMicrosecond);
        };
        const Instant first = isOpenLeft ? member.earliestEnd : member.earliestStart;
        const Instant last = isOpenRight ? member.latestStart : member.latestEnd;
        const double left = xAt(first);
        const double right = xBehind(last);
        MarkPart part = dateAt(left, right);
        part.firstPx = part.lastPx = middle(first, last);
        const bool isRange = !isOpenLeft && !isOpenRight && member.earliestStart != member.earliestEnd;
        if (isRange && right - left >= kClusterPx) {
            part.firstPx = middle(first, std::min(member.latestStart, last));
            part.lastPx = middle(std::max(member.earliestEnd, first), last);
            if (part.lastPx - part.firstPx < kClusterPx)
                part.firstPx = part.lastPx = middle(first, last);
        }
        part.firstDoubts = doubts.first;
        part.lastDoubts = doubts.last;
        part.isVague = isVagueMember(member) || (isRange && !part.isRange());
        if (written != nullptr && !written->isRange && right - left >= kClusterPx)
            addStepsTo(part, written->first);
        m_list.parts.push_back(part);
    }

    Portion pieces() const
    {
        return {static_cast<std::uint32_t>(m_firstPiece),
                static_cast<std::uint32_t>(m_list.pieces.size() - m_firstPiece)};
    }

    Portion steps() const
    {
        return {static_cast<std::uint32_t>(m_firstStep), static_cast<std::uint32_t>(m_list.steps.size() - m_firstStep)};
    }

    void join()
    {
        const auto begin = m_list.parts.begin() + static_cast<std::ptrdiff_t>(m_first);
        std::sort(begin, m_list.parts.end(), [](const MarkPart &a, const MarkPart &b) { return a.leftPx < b.leftPx; });
        auto kept = begin;
        for (auto next = begin; next != m_list.parts.end(); ++next) {
            if (next == begin)
                continue;
            if (next->rightPx - kept->leftPx < kClusterPx)
                take(*next, *kept);
            else
                *++kept = *next;
        }
        if (begin != m_list.parts.end())
            m_list.parts.erase(kept + 1, m_list.parts.end());
    }

private:
    double xAt(Instant instant) const { return m_list.scale.xAt(instant); }
    double xBehind(Instant last) const { return m_list.scale.xAt(last + kMicrosecond); }

    void addStepsTo(MarkPart &part, const EdtfEnd &date)
    {
        if (!(date.qualifiers & Qualifier::Unspecified))
            return;
        const PlacedSteps placed = addStepsOfDate(date, {part.leftPx, part.rightPx}, m_shown, m_list);
        part.steps = {placed.steps.first - static_cast<std::uint32_t>(m_firstStep), placed.steps.count};
        if (placed.pieces) {
            const Portion pieces = placed.pieces->portion;
            part.pieces = {pieces.first - static_cast<std::uint32_t>(m_firstPiece), pieces.count};
            part.firstPx = part.lastPx = placed.pieces->middlePx;
        }
    }

    static void take(const MarkPart &other, MarkPart &kept)
    {
        const MarkPart whole = dateAt(kept.leftPx, std::max(kept.rightPx, other.rightPx));
        kept.rightPx = whole.rightPx;
        kept.firstPx = kept.lastPx = whole.firstPx;
        kept.firstDoubts |= other.firstDoubts;
        kept.lastDoubts |= other.lastDoubts;
        kept.isVague = true; // it stands for several
        kept.pieces = kept.steps = {};
    }

    const Zone &m_shown;
    DisplayList &m_list;
    std::size_t m_first;
    std::size_t m_firstPiece;
    std::size_t m_firstStep;
};

/// Asked for only if something is doubted at all.
std::optional<EdtfDate> readSet(std::string_view text)
{
    Result<EdtfDate> date = EdtfDate::parse(text, EdtfMode::Extended);
    return date ? std::optional(std::move(*date)) : std::nullopt;
}

Instant firstKnown(const TimeBounds &member)
{
    return member.earliestStart.isFinite() ? member.earliestStart : member.earliestEnd;
}

/// Side by side, a symbol a member.
template <typename DoubtsOf>
void addSingles(std::span<const TimeBounds> members, const std::vector<std::size_t> &order,
                std::pair<double, double> px, const DoubtsOf &doubtsOf, DisplayList &list)
{
    for (std::size_t n = 0; n < order.size(); ++n) {
        const double x = std::lerp(px.first, px.second, static_cast<double>(n) / static_cast<double>(order.size() - 1));
        const Doubts doubts = doubtsOf(order[n]);
        list.parts.push_back({x, x, x, x, doubts.first, doubts.last, isVagueMember(members[order[n]])});
    }
}

/// A band between two symbols, of which the right one has the doubts of all but the first member.
template <typename DoubtsOf>
MarkPart bandOf(std::span<const TimeBounds> members, const std::vector<std::size_t> &order, const DoubtsOf &doubtsOf)
{
    MarkPart band;
    const Doubts first = doubtsOf(order.front());
    const bool isRange = order.size() == 1;
    band.firstDoubts = isRange ? first.first : first.first | first.last;
    band.lastDoubts = isRange ? first.last : Qualifiers();
    for (std::size_t n = 0; n < order.size(); ++n) {
        const Doubts doubts = n == 0 ? Doubts() : doubtsOf(order[n]);
        band.lastDoubts |= doubts.first | doubts.last;
        band.isVague |= isVagueMember(members[order[n]]);
    }
    return band;
}

/// What stands for a narrow set: up to three symbols; of more members, or a range that is alone, a band.
template <typename DoubtsOf>
void addNarrow(const Mark &mark, std::span<const TimeBounds> members, double symbolPx, const DoubtsOf &doubtsOf,
               DisplayList &list)
{
    if (members.empty())
        return;
    const double inset = symbolPx * kPairInset;
    const std::pair px(mark.reach.left() + inset, mark.reach.right() - inset);
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t n) { return firstKnown(members[n]); });
    if (members.size() > 1 && members.size() <= kMostSingles)
        return addSingles(members, order, px, doubtsOf, list);
    MarkPart band = bandOf(members, order, doubtsOf);
    std::tie(band.leftPx, band.rightPx) = std::pair(mark.reach.left(), mark.reach.right());
    std::tie(band.firstPx, band.lastPx) = px;
    list.parts.push_back(band);
}

} // namespace

QRectF roomAmong(std::span<const MarkPart> parts, const QRectF &seen, double symbolPx)
{
    QRectF widest;
    double from = seen.left();
    const auto upTo = [&](double to) {
        if (to - from > widest.width())
            widest = QRectF(from, seen.top(), to - from, seen.height());
    };
    for (const double centre : symbolsOf(parts)) {
        upTo(std::min(centre - symbolPx / 2, seen.right()));
        from = std::max(from, centre + symbolPx / 2);
    }
    upTo(seen.right());
    return widest;
}

std::vector<double> symbolsOf(std::span<const MarkPart> parts)
{
    std::vector<double> centres;
    for (const MarkPart &part : parts) {
        centres.push_back(part.firstPx);
        if (part.isRange())
            centres.push_back(part.lastPx);
    }
    std::ranges::sort(centres);
    return centres;
}

void addParts(Mark &mark, const SetMembers &members, const SceneStyle &style, DisplayList &list)
{
    mark.parts.first = static_cast<std::uint32_t>(list.parts.size());
    const std::optional<EdtfDate> date = mark.doubts() ? readSet(members.text) : std::nullopt;
    const auto doubtsOf = [&](std::size_t n) -> Doubts {
        if (!date || n >= date->members().size())
            return {mark.doubts(), mark.doubts()};
        const EdtfMember &member = date->members()[n];
        const bool isRange =
            member.isRange && member.first.kind == EndKind::Known && member.last.kind == EndKind::Known;
        const Qualifiers both = member.first.qualifiers | member.last.qualifiers;
        return isRange ? Doubts{member.first.qualifiers, member.last.qualifiers} : Doubts{both, both};
    };
    const bool isOpen = mark.left == EndStyle::Open || mark.right == EndStyle::Open; // its arrow takes up room
    if (!isOpen && mark.reach.width() < style.symbolPx * (kBandSymbols + 1)) {
        addNarrow(mark, members.bounds, style.symbolPx, doubtsOf, list);
    } else {
        Parts parts(members.shown, list);
        for (std::size_t n = 0; n < members.bounds.size(); ++n)
            parts.add(datesInZone(members.bounds[n], members.document, members.shown), doubtsOf(n),
                      date && n < date->members().size() ? &date->members()[n] : nullptr);
        mark.pieces = parts.pieces();
        mark.steps = parts.steps();
        parts.join();
    }
    mark.parts.count = static_cast<std::uint32_t>(list.parts.size()) - mark.parts.first;
}

} // namespace kronika
