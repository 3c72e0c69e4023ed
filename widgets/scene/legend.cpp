// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/legend.h"

#include "models/document/plaintext.h"
#include "widgets/scene/bandpainter.h"
#include "widgets/scene/legendsample.h"
#include "widgets/scene/markgeometry.h"
#include "widgets/scene/markpainter.h"
#include "widgets/scene/setpainter.h"
#include "widgets/scene/spanpainter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace kronika {

namespace {

/// Of a category, which no legend has room for.
constexpr qsizetype kLongestName = 120;

bool hasEnd(const Mark &mark, EndStyle style)
{
    return mark.left == style || mark.right == style;
}

/// Ways of drawing that a mark shows, by LegendKind.
using Kinds = std::array<bool, static_cast<std::size_t>(LegendKind::Today) + 1>;

void note(Kinds &kinds, LegendKind kind, bool occurs)
{
    kinds[static_cast<std::size_t>(kind)] |= occurs;
}

/// What of a mark is in the picture. Only that is explained.
class Sight
{
public:
    explicit Sight(const QRectF &area)
        : m_area(area)
    {
    }

    bool holds(double fromPx, double toPx) const { return toPx > m_area.left() && fromPx < m_area.right(); }
    bool holdsDoubt(const Mark &mark, Qualifier doubt) const
    {
        if (!mark.doubts().testFlag(doubt) || mark.isSet()) // its members tell
            return false;
        if (mark.isBand() && !mark.hasGaps)
            return showsDoubt(bandOfDate(mark, {}), doubt, m_area);
        if (mark.kind != MarkKind::Span && !(mark.isBand() && doubt == Qualifier::Approximate))
            return true;
        const Mark seen = withEndsInSight(mark, m_area);
        const auto holdsEnd = [&](bool isRight) {
            const auto [from, to] = doubtedStretch(seen, isRight, doubt);
            return (isRight ? seen.rightDoubts : seen.leftDoubts).testFlag(doubt) && holds(from, to);
        };
        return holdsEnd(false) || holdsEnd(true);
    }
    bool holdsSoftEnd(const Mark &mark) const
    {
        return mark.kind == MarkKind::Span &&
               ((mark.left == EndStyle::Soft && holds(mark.reach.left(), mark.body.left())) ||
                (mark.right == EndStyle::Soft && holds(mark.body.right(), mark.reach.right())));
    }
    bool holdsTie(const Mark &mark, std::span<const MarkPart> parts) const
    {
        if (!mark.isSet() || parts.empty())
            return mark.isSet();
        const auto [from, to] = tiedStretch(mark, parts);
        const double half = mark.reach.height() / 2; // of a symbol at its end
        return holds(from - half, to + half);
    }
    Qualifiers doubtsOf(const Mark &mark, const MarkDetail &detail, std::size_t part) const
    {
        return doubtsSeen(mark, detail, part, m_area);
    }

private:
    QRectF m_area;
};

/// A full symbol. Where a day is wide enough for a band of its own, it is one moment of it.
void noteSymbol(Kinds &kinds, const Mark &mark, const TimeScale &scale)
{
    const Qualifiers said = Qualifier::Uncertain | Qualifier::Approximate | Qualifier::Unspecified;
    if (mark.kind != MarkKind::Point || mark.isVague || mark.isBand() || mark.isBound() || (mark.doubts() & said))
        return;
    const double dayPx = static_cast<double>(kDay.us) / scale.usPerPx();
    const bool isMoment = dayPx >= mark.body.width() * kVagueSymbols;
    note(kinds, isMoment ? LegendKind::Moment : LegendKind::Day, true);
}

void noteMark(Kinds &kinds, const Mark &mark, const Sight &sight)
{
    note(kinds, LegendKind::Withheld, mark.isWithheld);
    note(kinds, LegendKind::Band,
         (mark.isBand() || (mark.isVague && mark.kind == MarkKind::Point)) && !mark.isStepped());
    note(kinds, LegendKind::Soft, sight.holdsSoftEnd(mark));
    note(kinds, LegendKind::Steps, !mark.hasGaps && sight.holdsDoubt(mark, Qualifier::Unspecified));
    note(kinds, LegendKind::Pieces, mark.hasGaps);
    note(kinds, LegendKind::Approximate, sight.holdsDoubt(mark, Qualifier::Approximate));
    note(kinds, LegendKind::Uncertain, sight.holdsDoubt(mark, Qualifier::Uncertain));
    note(kinds, LegendKind::Open, mark.right == EndStyle::Open && !mark.isSet());
    note(kinds, LegendKind::OpenStart, mark.left == EndStyle::Open && !mark.isSet());
    note(kinds, LegendKind::SetOpen, mark.right == EndStyle::Open && mark.isSet());
    note(kinds, LegendKind::SetOpenStart, mark.left == EndStyle::Open && mark.isSet());
    note(kinds, LegendKind::Unknown, hasEnd(mark, EndStyle::Torn));
    note(kinds, LegendKind::Undated, mark.isBound());
    note(kinds, LegendKind::Mention, mark.kind == MarkKind::Mention && !mark.isVague);
    note(kinds, LegendKind::LongMention, mark.kind == MarkKind::Mention && mark.isVague);
    note(kinds, LegendKind::Fold, mark.kind == MarkKind::Fold);
}

void notePart(Kinds &kinds, const MarkPart &part, Qualifiers doubts)
{
    const bool isStepped = part.doubts().testFlag(Qualifier::Unspecified);
    note(kinds, LegendKind::Approximate, doubts.testFlag(Qualifier::Approximate));
    note(kinds, LegendKind::Uncertain, doubts.testFlag(Qualifier::Uncertain));
    note(kinds, LegendKind::Pieces, part.pieces.count > 0);
    note(kinds, LegendKind::Steps, doubts.testFlag(Qualifier::Unspecified) && part.pieces.count == 0);
    note(kinds, LegendKind::Band, part.isVague && !isStepped);
    note(kinds, LegendKind::Day, !part.isVague);
}

void noteSet(Kinds &kinds, const Mark &mark, const MarkDetail &detail, const Sight &sight)
{
    const bool isTied = sight.holdsTie(mark, detail.parts);
    note(kinds, LegendKind::OneOf, isTied && mark.kind == MarkKind::OneOf);
    note(kinds, LegendKind::AllOf, isTied && mark.kind == MarkKind::AllOf);
    const double half = mark.reach.height() / 2; // of a symbol at its end
    for (std::size_t n = 0; n < detail.parts.size(); ++n) {
        const MarkPart &part = detail.parts[n];
        if (sight.holds(part.leftPx - half, part.rightPx + half))
            notePart(kinds, part, sight.doubtsOf(mark, detail, n));
    }
}

Kinds kindsIn(const DisplayList &list)
{
    Kinds kinds{};
    const Sight sight(list.lanesArea);
    for (const Mark &mark : list.marks) {
        noteMark(kinds, mark, sight);
        noteSymbol(kinds, mark, list.scale);
        if (mark.isSet())
            noteSet(kinds, mark, detailOf(list, mark), sight);
    }
    note(kinds, LegendKind::Conflict, !list.badges.empty());
    for (const Rail &rail : list.rails) {
        note(kinds, LegendKind::LongMention, true);
        note(kinds, LegendKind::Unknown, rail.isTorn());
        note(kinds, LegendKind::OpenStart, rail.left == EndStyle::Open);
        note(kinds, LegendKind::Open, rail.right == EndStyle::Open);
    }
    note(kinds, LegendKind::Tie,
         std::ranges::any_of(list.ties, [](const Tie &tie) { return !tie.isMention && tie.bottomPx > tie.topPx; }));
    note(kinds, LegendKind::Today, list.todayPx.has_value());
    return kinds;
}

/// In the file's order.
std::set<std::size_t> categoriesIn(const DisplayList &list)
{
    std::set<std::size_t> found;
    for (const Mark &mark : list.marks)
        if (mark.category)
            found.insert(raw(*mark.category));
    for (const TrayChip &chip : list.tray)
        if (chip.category)
            found.insert(raw(*chip.category));
    return found;
}

std::vector<LegendEntry> entriesFor(const LegendContent &content)
{
    std::vector<LegendEntry> entries;
    for (const std::size_t category : content.occurring)
        entries.push_back(
            {LegendKind::Category, shortened(content.categories[category].name, kLongestName), category, {}, {}});
    for (const LegendKind kind : content.kinds)
        entries.push_back({kind, legendText(kind, content.language), 0, {}, {}});
    return entries;
}

/// Wrapped where it is wider than `room`.
QSizeF sizeOf(const QString &text, const QFontMetricsF &metrics, double room)
{
    const double width = std::ceil(metrics.horizontalAdvance(text)) + 1;
    if (width <= room)
        return {width, metrics.height()};
    constexpr double tall = 1e5;
    const QRectF box = metrics.boundingRect(QRectF(0, 0, room, tall), kLegendTextFlags, text);
    return {room, box.height()};
}

} // namespace

LegendContent legendContent(const DisplayList &list)
{
    const std::set<std::size_t> occurring = categoriesIn(list);
    LegendContent content{list.categories, {occurring.begin(), occurring.end()}, {}, list.language};
    const Kinds kinds = kindsIn(list);
    for (std::size_t n = 0; n < kinds.size(); ++n) {
        if (kinds[n])
            content.kinds.push_back(static_cast<LegendKind>(n));
    }
    return content;
}

LegendContent joined(LegendContent one, const LegendContent &other)
{
    const auto both = []<typename T>(const std::vector<T> &a, const std::vector<T> &b) { // each is sorted
        std::vector<T> all;
        std::ranges::set_union(a, b, std::back_inserter(all));
        return all;
    };
    one.occurring = both(one.occurring, other.occurring);
    one.kinds = both(one.kinds, other.kinds);
    return one;
}

Legend legendFor(const LegendContent &content, const SceneStyle &style, double widthPx)
{
    Legend legend;
    legend.entries = entriesFor(content);
    const QFontMetricsF metrics(style.smallFont);
    const double lineHeight = style.textHeightPx * 1.6;
    double x = 0;
    double top = 0;
    double bottom = 0;
    for (LegendEntry &entry : legend.entries) {
        const double sample = sampleWidth(entry.kind, style);
        const double room = std::max(widthPx - sample - style.gapPx, metrics.averageCharWidth() * 2);
        const QSizeF text = sizeOf(entry.text, metrics, room);
        const double width = sample + style.gapPx + text.width();
        if (x > 0 && x + width > widthPx) {
            x = 0;
            top = bottom;
        }
        const double height = style.textHeightPx * 0.95;
        const double above = std::max(0.0, (lineHeight - metrics.height()) / 2);
        entry.sample = QRectF(x, top + (lineHeight - height) / 2, sample, height);
        entry.textRect = QRectF(entry.sample.right() + style.gapPx, top + above, text.width(), text.height());
        bottom = std::max(bottom, entry.textRect.bottom() + above);
        x += width + style.gapPx * 4;
    }
    legend.heightPx = bottom;
    return legend;
}

void paintLegend(QPainter &painter, const Legend &legend, const LegendContent &content, const SceneStyle &style,
                 const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LegendEntry &entry : legend.entries) {
        paintSample(painter, entry, content, style, theme);
        painter.setPen(theme.text);
        painter.setFont(style.smallFont);
        painter.drawText(entry.textRect, kLegendTextFlags | Qt::TextDontClip, entry.text);
    }
    painter.restore();
}

} // namespace kronika
