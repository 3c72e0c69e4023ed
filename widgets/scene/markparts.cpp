// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/markparts.h"

#include "models/time/tickwalk.h"
#include "widgets/scene/calendarstep.h"

#include <algorithm>
#include <optional>

namespace kronika {

namespace {

/// Members within as much become one symbol.
constexpr double kClusterPx = 7;

/// A range names its precision by how long its first or last date is.
TickStep stepOf(const TimeBounds &range)
{
    const Duration unit =
        range.earliestStart.isFinite() ? range.latestStart - range.earliestStart : range.latestEnd - range.earliestEnd;
    if (unit > Duration{300 * kDay.us})
        return {TickUnit::Year, 1};
    return {unit > Duration{26 * kDay.us} ? TickUnit::Month : TickUnit::Day, 1};
}

class Parts
{
public:
    Parts(const SetMembers &members, double pitchPx, DisplayList &list)
        : m_members(members)
        , m_pitchPx(pitchPx)
        , m_list(list)
        , m_first(list.parts.size())
    {
    }

    void add(const TimeBounds &member, Qualifiers doubts)
    {
        const bool isOpenLeft = !member.earliestStart.isFinite();
        const bool isOpenRight = !member.latestEnd.isFinite();
        if (isOpenLeft && isOpenRight)
            return;
        if (isOpenLeft)
            addPart(member.earliestEnd, member.latestEnd + kMicrosecond, doubts);
        else if (isOpenRight)
            addPart(member.earliestStart, member.latestStart + kMicrosecond, doubts);
        else if (member.earliestStart == member.earliestEnd)
            addPart(member.earliestStart, member.latestEnd + kMicrosecond, doubts);
        else
            addRange(member, doubts);
    }

    void join()
    {
        const auto begin = m_list.parts.begin() + static_cast<std::ptrdiff_t>(m_first);
        std::sort(begin, m_list.parts.end(), [](const MarkPart &a, const MarkPart &b) { return a.leftPx < b.leftPx; });
        auto kept = begin;
        for (auto next = begin; next != m_list.parts.end(); ++next) {
            if (next == begin)
                continue;
            if (next->rightPx - kept->leftPx < kClusterPx) {
                kept->rightPx = std::max(kept->rightPx, next->rightPx);
                kept->doubts |= next->doubts;
            } else {
                *++kept = *next;
            }
        }
        if (begin != m_list.parts.end())
            m_list.parts.erase(kept + 1, m_list.parts.end());
    }

private:
    void addPart(Instant from, Instant to, Qualifiers doubts)
    {
        m_list.parts.push_back({m_list.scale.xAt(from), m_list.scale.xAt(to), doubts});
    }

    /// Its pieces from the one before the picture to the one after it, so that what ties them reaches its edges.
    void addRange(const TimeBounds &range, Qualifiers doubts)
    {
        const TickWalk walk(coarserStep(stepOf(range), m_pitchPx, m_list.scale), m_members.shown);
        const Instant end = range.latestEnd + kMicrosecond;
        const Instant seen = walk.atOrBefore(m_list.scale.timeAt(m_list.lanesArea.left()));
        Instant from = std::max(range.earliestStart, walk.atOrBefore(seen - kMicrosecond));
        int beyond = 0;
        while (from < end && beyond < 2) {
            const Instant to = std::min(walk.after(from), end);
            addPart(from, to, doubts);
            beyond += m_list.scale.xAt(from) > m_list.lanesArea.right() ? 1 : 0;
            from = to;
        }
    }

    const SetMembers &m_members;
    double m_pitchPx;
    DisplayList &m_list;
    std::size_t m_first;
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

/// Of two symbols that stand for the whole set, the left one is its first member, the right one all others.
template <typename DoubtsOf>
void splitDoubts(Mark &mark, std::span<const TimeBounds> members, const DoubtsOf &doubtsOf)
{
    if (members.size() < 2)
        return;
    const auto first = static_cast<std::size_t>(std::ranges::min_element(members, {}, firstKnown) - members.begin());
    mark.leftDoubts = mark.rightDoubts = {};
    for (std::size_t n = 0; n < members.size(); ++n)
        (n == first ? mark.leftDoubts : mark.rightDoubts) |= doubtsOf(n);
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
    for (const MarkPart &part : parts) {
        const double centre = (part.leftPx + part.rightPx) / 2;
        upTo(std::min(centre - symbolPx / 2, seen.right()));
        from = std::max(from, centre + symbolPx / 2);
    }
    upTo(seen.right());
    return widest;
}

void addParts(Mark &mark, const SetMembers &members, const SceneStyle &style, DisplayList &list)
{
    mark.parts.first = static_cast<std::uint32_t>(list.parts.size());
    const std::optional<EdtfDate> date = mark.doubts() ? readSet(members.text) : std::nullopt;
    const auto doubtsOf = [&](std::size_t n) {
        const bool isSaid = date && n < date->members().size();
        return isSaid ? date->members()[n].first.qualifiers | date->members()[n].last.qualifiers : mark.doubts();
    };
    if (mark.reach.width() < style.symbolPx * (kBandSymbols + 1))
        return splitDoubts(mark, members.bounds, doubtsOf);
    Parts parts(members, style.symbolPx * 1.3, list);
    for (std::size_t n = 0; n < members.bounds.size(); ++n)
        parts.add(datesInZone(members.bounds[n], members.document, members.shown), doubtsOf(n));
    parts.join();
    mark.parts.count = static_cast<std::uint32_t>(list.parts.size()) - mark.parts.first;
}

} // namespace kronika
