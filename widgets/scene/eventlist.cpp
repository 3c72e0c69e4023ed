// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/eventlist.h"

#include "models/document/timeorder.h"
#include "models/document/webaddress.h"
#include "widgets/scene/pagetext.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <ranges>
#include <set>

namespace kronika {

namespace {

bool isInRange(const Picture &picture, EventIndex event)
{
    const EventTime time = picture.index().time(event);
    return !time.isDrawn() ||
           (time.bounds.earliestStart < picture.range.to && time.bounds.latestEnd >= picture.range.from);
}

/// Before its first entry is laid out.
bool isListWanted(const Picture &picture)
{
    return picture.goesOn(DrawStep::List, 0, picture.index().snapshot().eventCount());
}

} // namespace

std::vector<EventIndex> listedEvents(const Picture &picture)
{
    const Stops stops = [&picture] { return !isListWanted(picture); };
    const std::vector<EventIndex> all = timeOrder(picture.index().snapshot(), stops);
    std::vector<EventIndex> events;
    events.reserve(all.size());
    for (std::size_t n = 0; n < all.size(); ++n) {
        if (isStoppedAt(n, stops))
            return {};
        if (picture.matches(all[n]) && isInRange(picture, all[n]))
            events.push_back(all[n]);
    }
    return events;
}

namespace {

/// Of all sources, those that the claims of these events name.
template <typename Events>
std::vector<bool> citedBy(const Snapshot &snapshot, const Events &events)
{
    std::vector<bool> cited(snapshot.sources().size(), false);
    for (const EventIndex event : events) {
        const EventExtras *extras = snapshot.extras(event);
        if (extras == nullptr)
            continue;
        for (const Claim &claim : extras->claims)
            if (const auto source = snapshot.sourceById(claim.source))
                cited[raw(*source)] = true;
    }
    return cited;
}

} // namespace

std::vector<SourceIndex> uncitedSources(const Snapshot &snapshot)
{
    const auto all = std::views::iota(std::size_t{0}, snapshot.eventCount()) |
                     std::views::transform([](std::size_t n) { return static_cast<EventIndex>(n); });
    const std::vector<bool> cited = citedBy(snapshot, all);
    std::vector<SourceIndex> uncited;
    for (std::size_t n = 0; n < cited.size(); ++n)
        if (!cited[n])
            uncited.push_back(static_cast<SourceIndex>(n));
    return uncited;
}

std::size_t listedSourceCount(const Snapshot &snapshot, std::span<const EventIndex> events)
{
    const std::vector<bool> cited = citedBy(snapshot, events);
    return static_cast<std::size_t>(std::ranges::count(cited, true)) + uncitedSources(snapshot).size();
}

QString linkableAddress(const std::string &address)
{
    const std::optional<QUrl> url = webAddress(QString::fromStdString(address));
    return url ? QString::fromLatin1(url->adjusted(QUrl::RemoveUserInfo).toEncoded()) : QString();
}

CutTexts cutTexts(const Picture &picture, std::span<const Sheet> sheets)
{
    std::set<std::size_t> lanes;
    std::set<std::size_t> eras;
    std::set<std::size_t> wholeEras;
    for (const Sheet &sheet : sheets) {
        for (const HeaderRow &row : sheet.list.header)
            if (row.isCut)
                lanes.insert(row.lane);
        for (const EraBand &era : sheet.list.eras)
            (era.isCut ? eras : wholeEras).insert(era.era);
    }
    CutTexts cut;
    for (const std::size_t lane : lanes)
        if (const auto actor = picture.index().lanes()[lane].actor)
            cut.actors.push_back(*actor);
    std::ranges::set_difference(eras, wholeEras, std::back_inserter(cut.eras));
    return cut;
}

EventList::EventList(const Picture &picture, ListDetail detail, CutTexts cut)
    : m_picture(picture)
    , m_snapshot(picture.index().snapshot())
    , m_detail(detail)
    , m_cut(std::move(cut))
    , m_events(listedEvents(picture))
{
    addSection(Kind::NamesHeading, Kind::Name, m_cut.actors.size());
    addSection(Kind::ErasHeading, Kind::Era, m_cut.eras.size());
    if (!addEvents()) {
        m_entries.clear();
        return;
    }
    addSection(Kind::SourcesHeading, Kind::Source, m_sources.size());
    if (m_detail == ListDetail::Full)
        m_uncited = uncitedSources(m_snapshot);
    addSection(Kind::UncitedHeading, Kind::Uncited, m_uncited.size());
    m_columns = columns();
}

void EventList::addSection(Kind heading, Kind kind, std::size_t count)
{
    if (count > 0)
        m_entries.push_back({heading, 0, 0});
    for (std::uint32_t position = 0; position < count; ++position)
        m_entries.push_back({kind, position, 0});
}

/// False if it is no longer wanted.
bool EventList::addEvents()
{
    if (m_events.empty())
        return true;
    m_entries.push_back({Kind::EventsHeading, 0, 0});
    m_positions.reserve(m_events.size());
    m_numbers.reserve(m_events.size());
    std::uint32_t number = 0;
    const Stops stops = [this] { return !isListWanted(m_picture); };
    for (std::uint32_t position = 0; position < m_events.size(); ++position) {
        if (isStoppedAt(position, stops))
            return false;
        m_numbers.push_back(m_picture.isGap(m_events[position]) ? 0 : ++number);
        m_positions.emplace(static_cast<std::uint32_t>(m_events[position]), position);
        addEvent(position);
    }
    return true;
}

void EventList::addEvent(std::uint32_t position)
{
    const EventIndex event = m_events[position];
    const EventExtras *extras = m_snapshot.extras(event);
    m_entries.push_back({Kind::Event, position, 0});
    if (extras != nullptr)
        noteSources(*extras);
    if (m_detail == ListDetail::Brief)
        return;
    m_entries.push_back({Kind::Facts, position, 0});
    if (extras == nullptr)
        return;
    if (!extras->description.empty())
        m_entries.push_back({Kind::Description, position, 0});
    for (std::uint32_t claim = 0; claim < extras->claims.size(); ++claim)
        m_entries.push_back({Kind::Claim, position, claim});
    if (!extras->links.empty())
        m_entries.push_back({Kind::Links, position, 0});
    for (std::uint32_t attachment = 0; attachment < extras->attachments.size(); ++attachment)
        m_entries.push_back({Kind::Attachment, position, attachment});
}

void EventList::noteSources(const EventExtras &extras)
{
    for (const Claim &claim : extras.claims) {
        const auto source = m_snapshot.sourceById(claim.source);
        if (source && m_notes.emplace(static_cast<std::uint32_t>(*source), m_sources.size()).second)
            m_sources.push_back(*source);
    }
}

TextFlow EventList::flow() const
{
    return TextFlow(
        m_picture.style(), m_entries.size(), [this](std::size_t entry) { return block(entry); },
        [this](std::size_t entry) { return m_picture.goesOn(DrawStep::List, entry, m_entries.size()); });
}

EventList::Columns EventList::columns() const
{
    const SceneStyle &style = m_picture.style();
    const QFontMetricsF metrics(style.smallFont);
    Columns columns;
    columns.gapPx = style.gapPx * 3;
    columns.numberPx =
        metrics.horizontalAdvance(QString::number(std::max(m_events.size(), m_sources.size()))) + style.gapPx;
    columns.timePx = std::min({widestTimePx(metrics), metrics.averageCharWidth() * 36, textWidthPx(m_picture) * 0.3});
    columns.textPx = std::max(textWidthPx(m_picture) - columns.numberPx - columns.timePx - columns.gapPx * 2,
                              style.textHeightPx * 4);
    return columns;
}

/// Of the first some hundred: most are alike, and a longer one takes two lines.
double EventList::widestTimePx(const QFontMetricsF &metrics) const
{
    constexpr std::size_t looked = 300;
    double widest = metrics.averageCharWidth() * 8;
    const auto measure = [&](const QString &time) {
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(time)) + 1);
    };
    for (const std::size_t era : m_cut.eras)
        measure(inWordsOf(m_snapshot.eras()[era].when));
    for (std::size_t n = 0; n < std::min(m_events.size(), looked); ++n)
        measure(timeOf(m_events[n], inWordsOf(m_snapshot.whenOrWithin(m_events[n]))));
    return widest;
}

TextBlock EventList::block(std::size_t entry) const
{
    const Entry &what = m_entries[entry];
    switch (what.kind) {
    case Kind::EventsHeading:
        return heading(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Events")));
    case Kind::NamesHeading:
        return heading(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Names of actors in full")));
    case Kind::Name:
        return nameBlock(what.index);
    case Kind::ErasHeading:
        return heading(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Eras")));
    case Kind::Era:
        return eraBlock(what.index);
    case Kind::SourcesHeading:
        return heading(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Sources")));
    case Kind::Source:
        return sourceBlock(m_sources[what.index], QString::number(what.index + 1));
    case Kind::UncitedHeading:
        return heading(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Sources that are not cited")));
    case Kind::Uncited:
        return sourceBlock(m_uncited[what.index], {});
    case Kind::Event:
        return listedEventBlock(entry);
    case Kind::Facts:
        return factsBlock(m_events[what.index]);
    case Kind::Description:
        return descriptionBlock(m_events[what.index]);
    case Kind::Claim:
        return claimBlock(m_events[what.index], what.part);
    case Kind::Links:
        return linksBlock(m_events[what.index]);
    case Kind::Attachment:
        return attachmentBlock(m_events[what.index], what.part);
    }
    return {};
}

/// With what follows it, if more is said of it.
TextBlock EventList::listedEventBlock(std::size_t entry) const
{
    TextBlock block = eventBlock(m_entries[entry].index);
    const bool hasMore = entry + 1 < m_entries.size() && m_entries[entry + 1].kind == Kind::Facts;
    block.staysWithNext = hasMore;
    if (hasMore) {
        block.spaceAbovePx = m_picture.style().textHeightPx * 0.8;
        block.cells.back().runs.front().weight = Weight::Bold;
    }
    return block;
}

} // namespace kronika
