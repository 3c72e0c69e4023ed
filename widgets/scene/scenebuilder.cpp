// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/scenebuilder.h"

#include "models/document/plaintext.h"
#include "models/document/wordscope.h"
#include "widgets/scene/laneparts.h"
#include "widgets/scene/rulerscene.h"
#include "widgets/scene/trayscene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace kronika {

namespace {

QString sceneText(const char *text)
{
    return wordsOf("kronika::Scene", text);
}

Symbol symbolNamed(std::string_view name, std::size_t position)
{
    constexpr std::array<std::pair<std::string_view, Symbol>, 6> names{{{"circle", Symbol::Circle},
                                                                        {"square", Symbol::Square},
                                                                        {"diamond", Symbol::Diamond},
                                                                        {"triangle", Symbol::Triangle},
                                                                        {"star", Symbol::Star},
                                                                        {"cross", Symbol::Cross}}};
    const auto found = std::ranges::find(names, name, &std::pair<std::string_view, Symbol>::first);
    return found != names.end() ? found->second : names[position % names.size()].second;
}

/// Each at the start of its era or after the title before it, shortened to what is left of its era.
void placeEraTitles(const SceneStyle &style, DisplayList &list)
{
    std::ranges::stable_sort(list.eras, {}, [](const EraBand &era) { return era.rect.left(); });
    const QFontMetricsF metrics(style.smallFont);
    const double least = metrics.averageCharWidth() * 3;
    double free = list.eraArea.left();
    for (EraBand &era : list.eras) {
        const double left = std::max(era.rect.left(), free) + style.gapPx;
        const double room = era.rect.right() - left;
        const QString whole = era.title;
        era.title = room < least ? QString() : metrics.elidedText(whole, Qt::ElideRight, room);
        era.isCut = era.title != whole;
        if (era.title.isEmpty())
            continue;
        era.titleRect = QRectF(left, list.eraArea.top(), metrics.horizontalAdvance(era.title), list.eraArea.height());
        free = era.titleRect.right() + style.gapPx;
    }
}

void addEras(const SceneInput &input, DisplayList &list)
{
    const Zone &shown = input.index->options().shown;
    for (const Era &era : input.index->snapshot().eras()) {
        const auto date = EdtfDate::parse(era.when, EdtfMode::Extended);
        if (!date || date->placement() != Placement::Placed)
            continue;
        const TimeBounds bounds = date->bounds(input.index->snapshot().zone(), shown);
        const double left = std::max(list.scale.xAt(bounds.earliestStart), list.lanesArea.left());
        const double right = std::min(list.scale.xAt(bounds.latestEnd + Duration{1}), list.lanesArea.right());
        if (right <= left)
            continue;
        const QRectF rect(left, list.lanesArea.top(), right - left, list.lanesArea.height());
        const auto place = static_cast<std::size_t>(&era - input.index->snapshot().eras().data());
        EraBand band;
        band.rect = rect;
        band.title = singleLine(era.title);
        band.wish = QColor(QString::fromStdString(era.color));
        band.era = place;
        band.beginPx = list.scale.xAt(bounds.earliestStart);
        band.endPx = list.scale.xAt(bounds.latestEnd + Duration{1});
        const double soft = std::min((band.endPx - band.beginPx) / 3, input.style.tokenPx);
        band.softBeginPx = date->start().qualifiers ? soft : 0;
        band.softEndPx = (date->isInterval() ? date->end() : date->start()).qualifiers ? soft : 0;
        list.eras.push_back(band);
    }
    placeEraTitles(input.style, list);
}

QString laneName(const SceneInput &input, const VisibleLane &lane)
{
    if (!lane.actor)
        return sceneText(QT_TRANSLATE_NOOP("kronika::Scene", "No actor"));
    const Actor &actor = input.index->snapshot().actors()[raw(*lane.actor)];
    return singleLine(translated(actor.names, input.language.toStdString(), actor.name));
}

/// In two lines where one is too short and the band is high enough; broken at a blank if there is one.
void setName(HeaderRow &row, const QString &name, const QFontMetricsF &metrics, double roomPx)
{
    const bool hasRoomForTwo = row.rect.height() >= metrics.height() * 2.1;
    qsizetype blank = -1;
    if (hasRoomForTwo && metrics.horizontalAdvance(name) > roomPx) {
        for (qsizetype at = name.indexOf(u' '); at > 0; at = name.indexOf(u' ', at + 1)) {
            if (metrics.horizontalAdvance(name.left(at)) > roomPx)
                break;
            blank = at;
        }
    }
    const QString rest = name.mid(blank + 1);
    const QString last = metrics.elidedText(rest, Qt::ElideRight, roomPx);
    row.isCut = last != rest;
    row.text = blank < 0 ? last : name.left(blank);
    row.secondLine = blank < 0 ? QString() : last;
}

/// By depth, but less and less where that would leave the names of deep lanes no room.
double indentOf(int depth, const SceneStyle &style, double headerPx)
{
    constexpr double mostShare = 0.3;
    const double half = headerPx * mostShare / 2;
    const double wished = depth * style.indentPx;
    const double over = wished - half;
    return over <= 0 ? wished : half + half * over / (over + half);
}

/// `count` is of its events that are drawn.
HeaderRow headerRow(const SceneInput &input, const QRectF &band, std::size_t lane, std::size_t count)
{
    const SceneStyle &style = input.style;
    const VisibleLane &visible = input.index->lanes()[lane];
    HeaderRow row;
    row.rect = band;
    row.lane = lane;
    row.isBold = visible.depth == 0;
    row.isFolded = visible.isFolded;
    row.fullName = laneName(input, visible);
    if (count > 0)
        row.count = groupedNumber(count);
    const double left = band.left() + style.gapPx + indentOf(visible.depth, style, band.width());
    if (visible.childCount > 0)
        row.chevron = QRectF(left, band.center().y() - style.indentPx / 2, style.indentPx, style.indentPx);
    row.textLeftPx = left + style.indentPx + style.gapPx * 0.5;
    const QFontMetricsF metrics(row.isBold ? style.boldFont : style.font);
    const double countWidth = QFontMetricsF(style.smallFont).horizontalAdvance(row.count);
    const double room = band.right() - style.gapPx * 2.5 - countWidth - row.textLeftPx;
    const QString name = visible.isPinned ? QString(QStringLiteral("↑ ") + row.fullName) : row.fullName;
    setName(row, name, metrics, std::max(room, 0.0));
    return row;
}

void addLanes(const SceneInput &input, const LaneLayout &layout, const Viewport &viewport, DisplayList &list)
{
    const std::size_t end = std::min(viewport.endLane, layout.boxes().size());
    if (viewport.firstLane >= end)
        return;
    const double top = list.lanesArea.top() - viewport.scrollPx - layout.boxes()[viewport.firstLane].topPx;
    const LaneCommon common(input, layout, top);
    std::vector<std::size_t> lanes;
    std::size_t lane = std::max(viewport.firstLane, layout.firstBelow(list.lanesArea.top() - top));
    for (; lane < end && top + layout.boxes()[lane].topPx < list.lanesArea.bottom() - 0.5; ++lane) {
        const LaneBox &box = layout.boxes()[lane];
        if (box.heightPx <= 0)
            continue;
        const QRectF band(list.lanesArea.left(), top + box.topPx, list.lanesArea.width(), box.heightPx);
        list.bands.push_back({band, lane, box.isSecond});
        const QRectF header(list.headerArea.left(), band.top(), list.headerArea.width(), band.height());
        list.header.push_back(headerRow(input, header, lane, shownCount(common, lane)));
        lanes.push_back(lane);
    }
    list.hiddenLanes = end - lane;
    addLaneScenes(common, lanes, list);
}

void addTray(const SceneInput &input, const Viewport &viewport, DisplayList &list)
{
    TrayLayout tray = trayLayout(input, list.lanesArea.width(), viewport.wrapsTray);
    const QPointF origin(list.lanesArea.left(), list.trayArea.top());
    for (TrayChip &chip : tray.chips)
        chip.rect.translate(origin);
    list.tray = std::move(tray.chips);
    list.trayHidden = tray.hidden;
    if (tray.hidden > 0) {
        const double width = moreWidthPx(input.style);
        list.trayMore = QRectF(list.trayArea.right() - width, list.trayArea.bottom() - input.style.trayHeightPx, width,
                               input.style.trayHeightPx);
    }
    const QString caption =
        tray.isAllFar ? farCaptionText() : sceneText(QT_TRANSLATE_NOOP("kronika::Scene", "No date of their own"));
    const double captionRoom = list.lanesArea.left() - list.trayArea.left() - input.style.gapPx * 2.5;
    list.trayCaption = QFontMetricsF(input.style.smallFont).elidedText(caption, Qt::ElideRight, captionRoom);
    if (!tray.farCaption.isEmpty())
        list.farCaption = {tray.farCaption.translated(origin), farCaptionText()};
}

void setAreas(const SceneInput &input, const Viewport &viewport, DisplayList &list)
{
    const double width = viewport.sizePx.width();
    const double height = viewport.sizePx.height();
    const double header = std::min(viewport.headerWidthPx, width * 0.6);
    const double ruler = input.style.rulerHeightPx;
    const double head = headHeightPx(input);
    const double tray = std::min(trayHeightPx(input, viewport), std::max(height - head, 0.0));
    list.bounds = QRectF(0, 0, width, height);
    list.rulerArea = QRectF(header, 0, width - header, ruler);
    list.eraArea = head > ruler ? QRectF(header, ruler, width - header, head - ruler) : QRectF();
    list.headerArea = QRectF(0, head, header, std::max(height - head - tray, 0.0));
    list.lanesArea = QRectF(header, head, width - header, list.headerArea.height());
    list.trayArea = tray > 0 ? QRectF(0, height - tray, width, tray) : QRectF();
    list.scale = {viewport.range, header, width - header};
}

/// A date's middle, a span's known end (of what it may mean, the middle where nothing else is certain), or what is
/// known of an ongoing one.
double anchorX(const EventTime &time, const TimelineIndex &index, const TimeScale &scale)
{
    const TimeBounds &bounds = time.bounds;
    if (!time.flags.testFlag(TimeFlag::Interval) && bounds.earliestStart.isFinite() && bounds.latestEnd.isFinite())
        return scale.middleXAt(bounds.earliestStart, bounds.latestEnd);
    const TimeFlags startless = TimeFlags(TimeFlag::UnknownStart) | TimeFlag::OpenStart;
    if (time.flags.testFlag(TimeFlag::Interval) && (time.flags & startless) && bounds.latestEnd.isFinite())
        return scale.middleXAt(bounds.earliestEnd, bounds.latestEnd);
    if (time.flags.testFlag(TimeFlag::UnknownEnd) && bounds.earliestStart.isFinite())
        return scale.middleXAt(bounds.earliestStart, bounds.latestStart);
    if (bounds.earliestEnd.isFinite() && bounds.latestEnd.isFinite())
        return scale.xAt(bounds.earliestEnd);
    const Instant known =
        time.flags.testFlag(TimeFlag::OpenEnd) && index.extent() ? index.extent()->to : Instant::min();
    return scale.xAt(std::max(known, time.latestFinite()));
}

} // namespace

std::vector<CategoryLook> categoryLooks(const Snapshot &snapshot, const QString &language)
{
    std::vector<CategoryLook> looks;
    for (const Category &category : snapshot.categories()) {
        const std::string &name = translated(category.names, language.toStdString(), category.name);
        looks.push_back({singleLine(name), symbolNamed(category.symbol, looks.size()),
                         category.color.empty() ? QColor() : QColor(QString::fromStdString(category.color))});
    }
    return looks;
}

double headHeightPx(const SceneInput &input)
{
    return input.style.rulerHeightPx + (input.index->snapshot().eras().empty() ? 0 : input.style.eraHeightPx);
}

double trayHeightPx(const SceneInput &input, const Viewport &viewport)
{
    if (input.index->tray().empty())
        return 0;
    const double header = std::min(viewport.headerWidthPx, viewport.sizePx.width() * 0.6);
    return trayLayout(input, viewport.sizePx.width() - header, viewport.wrapsTray).heightPx;
}

DisplayList buildDisplayList(const SceneInput &input, const LaneLayout &layout, const Viewport &viewport)
{
    DisplayList list;
    setAreas(input, viewport, list);
    list.language = input.language;
    list.headerCaption = sceneText(QT_TRANSLATE_NOOP("kronika::Scene", "Actors"));
    list.zoneCaption = input.index->options().shown.label(viewport.range);
    list.categories = categoryLooks(input.index->snapshot(), input.language);
    if (input.hasDates)
        addRuler(input, list);
    addEras(input, list);
    addLanes(input, layout, viewport, list);
    if (!list.trayArea.isEmpty())
        addTray(input, viewport, list);
    if (input.today && viewport.range.contains(*input.today))
        list.todayPx = list.scale.xAt(*input.today);
    return list;
}

std::optional<QPointF> anchorOf(EventIndex event, const TimelineIndex &index, const LaneLayout &layout,
                                const DisplayList &list)
{
    const auto stands = index.standsOf(event);
    if (stands.empty() || list.bands.empty())
        return std::nullopt;
    const BandBox &first = list.bands.front();
    const double top = first.rect.top() - layout.boxes()[first.lane].topPx;
    const double x = std::clamp(anchorX(index.time(event), index, list.scale), list.lanesArea.left() - 1000,
                                list.lanesArea.right() + 1000);
    return QPointF(x, top + layout.centreOf(stands.front()));
}

} // namespace kronika
