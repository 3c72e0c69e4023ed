// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/navigationbuilder.h"

#include "models/document/plaintext.h"
#include "widgets/scene/pagetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace kronika {

namespace {

using To = TextTarget::To;
using Spots = std::unordered_map<std::size_t, PageSpot>;

/// The row of what only concerns an actor, in its lane.
constexpr std::size_t kMentions = std::numeric_limits<std::size_t>::max();

struct FoldPlace
{
    TimeRange time;
    PageSpot at;
};

class Builder
{
public:
    explicit Builder(const NavigationInput &input)
        : m_input(input)
    {
    }

    Navigation make()
    {
        findDrawn();
        findListed();
        addOutline();
        addSheetLinks();
        addTextLinks();
        return std::move(m_result);
    }

private:
    /// Each page of text is gone through twice.
    bool goesOn() { return m_input.picture->goesOn(DrawStep::Links, m_gone++, 2 * m_input.texts.size()); }

    void findDrawn()
    {
        for (const SheetOnPaper &own : m_input.sheets) {
            for (const DrawnPlace &drawn : drawnPlaces(*own.sheet))
                for (const PaperRect &at : own.place(drawn.rect))
                    m_drawn.emplace(raw(drawn.event), PageSpot{at.page, at.rect.topLeft()});
            for (const Mark &mark : own.sheet->list.marks)
                if (mark.kind == MarkKind::Fold)
                    addFold(own, mark);
        }
    }

    void addFold(const SheetOnPaper &own, const Mark &mark)
    {
        const QRectF rect = mark.body.intersected(own.sheet->list.lanesArea);
        const auto places =
            rect.isEmpty() ? std::vector<PaperRect>() : own.place(rect.translated(own.sheet->timelineArea.topLeft()));
        if (!places.empty())
            m_folds[{mark.lane, mark.isOfMentions ? kMentions : mark.row}].push_back(
                {mark.time, {places.front().page, places.front().rect.topLeft()}});
    }

    /// Of an event that is drawn as one with others: the fold in a row where it stands that covers its time.
    const PageSpot *foldOf(EventIndex event) const
    {
        const TimelineIndex &index = m_input.picture->index();
        const TimeRange time = index.placeOf(event);
        for (const Stand &stand : index.standsOf(event)) {
            const auto folds = m_folds.find({stand.lane, stand.isMention ? kMentions : stand.row});
            if (folds == m_folds.end())
                continue;
            const auto found = std::ranges::find_if(folds->second, [&time](const FoldPlace &fold) {
                return fold.time.from <= time.from && time.from < fold.time.to;
            });
            if (found != folds->second.end())
                return &found->at;
        }
        return nullptr;
    }

    void findListed()
    {
        for (const TextOnPaper &text : m_input.texts) {
            if (!goesOn())
                return;
            for (const TextFlow::PlacedBlock &placed : text.flow->blocks(text.start, text.end)) {
                const TextBlock block = text.flow->block(placed.block);
                const PageSpot at{text.page, text.origin + QPointF(0, placed.topPx) * text.scale};
                if (block.anchor.to == To::ListedEvent)
                    m_listed.emplace(block.anchor.index, at);
                else if (block.anchor.to == To::Source)
                    m_sources.emplace(block.anchor.index, at);
                else if (block.anchor.to == To::Heading)
                    m_headings.emplace_back(block.cells.front().runs.front().text, at);
            }
        }
    }

    void addLink(const PaperRect &from, const Spots &spots, std::size_t index)
    {
        if (const auto found = spots.find(index); found != spots.end())
            m_result.links.push_back({from.page, from.rect, found->second, {}});
    }

    void addLinkToDrawn(const PaperRect &from, std::size_t event)
    {
        const auto own = m_drawn.find(event);
        const PageSpot *to = own != m_drawn.end() ? &own->second : foldOf(static_cast<EventIndex>(event));
        if (to != nullptr)
            m_result.links.push_back({from.page, from.rect, *to, {}});
    }

    void addSheetLinks()
    {
        for (const SheetOnPaper &own : m_input.sheets)
            for (const DrawnPlace &drawn : drawnPlaces(*own.sheet))
                for (const PaperRect &at : own.place(drawn.rect))
                    addLink(at, m_listed, raw(drawn.event));
    }

    void addTextLinks()
    {
        for (const TextOnPaper &text : m_input.texts) {
            if (!goesOn())
                return;
            for (const TextFlow::PlacedLink &link : text.flow->links(text.start, text.end)) {
                const PaperRect at{text.page,
                                   {text.origin + link.rect.topLeft() * text.scale, link.rect.size() * text.scale}};
                if (link.target.to == To::Address)
                    m_result.links.push_back({at.page, at.rect, {}, link.target.address});
                else if (link.target.to == To::DrawnEvent)
                    addLinkToDrawn(at, link.target.index);
                else
                    addLink(at, link.target.to == To::ListedEvent ? m_listed : m_sources, link.target.index);
            }
        }
    }

    void addOutline()
    {
        if (m_input.hasTitlePage)
            m_result.outline.push_back({m_input.picture->title, {}, 0});
        const auto first =
            m_input.sheets.empty() ? std::vector<PaperRect>() : m_input.sheets.front().place(QRectF(0, 0, 1, 1));
        if (!first.empty())
            m_result.outline.push_back({drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Timeline")),
                                        {first.front().page, first.front().rect.topLeft()},
                                        0});
        addLanes();
        addEras();
        for (const auto &[title, at] : m_headings)
            m_result.outline.push_back({title, at, 0});
    }

    /// Each where it starts.
    void addLanes()
    {
        const auto &lanes = m_input.picture->index().lanes();
        std::map<std::size_t, OutlineEntry> entries;
        for (const SheetOnPaper &own : m_input.sheets) {
            for (const HeaderRow &row : own.sheet->list.header) {
                const auto at = own.place(row.rect.translated(own.sheet->timelineArea.topLeft()));
                if (!at.empty() && row.lane < lanes.size())
                    entries.try_emplace(row.lane, OutlineEntry{row.fullName,
                                                               {at.front().page, at.front().rect.topLeft()},
                                                               lanes[row.lane].depth + 1});
            }
        }
        int depth = 0;
        for (auto &[lane, entry] : entries) {
            depth = entry.depth = std::min(entry.depth, depth + 1);
            m_result.outline.push_back(std::move(entry));
        }
    }

    void addEras()
    {
        std::set<QString> told;
        for (const SheetOnPaper &own : m_input.sheets) {
            for (const EraBand &era : own.sheet->list.eras) {
                const auto at = own.place(era.rect.translated(own.sheet->timelineArea.topLeft()));
                const QString title = singleLine(m_input.picture->index().snapshot().eras()[era.era].title);
                if (title.isEmpty() || at.empty() || !told.insert(title).second)
                    continue;
                const PageSpot spot{at.front().page, at.front().rect.topLeft()};
                if (told.size() == 1)
                    m_result.outline.push_back({drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Eras")), spot, 0});
                m_result.outline.push_back({title, spot, 1});
            }
        }
    }

    const NavigationInput &m_input;
    Navigation m_result;
    std::size_t m_gone = 0;
    Spots m_listed;
    Spots m_drawn;
    /// By lane and row.
    std::map<std::pair<std::size_t, std::size_t>, std::vector<FoldPlace>> m_folds;
    Spots m_sources;
    std::vector<std::pair<QString, PageSpot>> m_headings;
};

} // namespace

std::vector<DrawnPlace> drawnPlaces(const Sheet &sheet)
{
    std::vector<DrawnPlace> places;
    const DisplayList &list = sheet.list;
    const auto add = [&](EventIndex event, const QRectF &rect, const QRectF &area, const Mark *fold = nullptr) {
        const QRectF seen = rect.intersected(area);
        if (!seen.isEmpty())
            places.push_back({event, seen.translated(sheet.timelineArea.topLeft()), fold});
    };
    constexpr double least = 6;
    for (const Mark &mark : list.marks) {
        QRectF rect = mark.body.united(mark.reach);
        const double missing = std::max(0.0, least - rect.width()) / 2;
        rect.adjust(-missing, 0, missing, 0);
        add(mark.event, rect, list.lanesArea, mark.kind == MarkKind::Fold ? &mark : nullptr);
    }
    for (const Label &label : list.labels)
        add(label.event, label.rect, list.lanesArea);
    if (sheet.layers.testFlag(Layer::Tray))
        for (const TrayChip &chip : list.tray)
            add(chip.event, chip.rect, list.trayArea);
    return places;
}

Navigation navigationOf(const NavigationInput &input)
{
    return Builder(input).make();
}

} // namespace kronika
