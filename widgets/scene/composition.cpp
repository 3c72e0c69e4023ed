// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/composition.h"

#include "models/document/marking.h"
#include "models/document/plaintext.h"
#include "models/document/wordscope.h"
#include "models/index/laneoccupancy.h"
#include "models/time/calendar.h"
#include "models/time/timetext.h"
#include "models/time/timewords.h"
#include "widgets/scene/pagetext.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace kronika {

namespace {

constexpr double kTitleScale = 1.5;
constexpr double kWidestHeader = 0.28;
/// Where names would be cut in two lines, too.
constexpr double kWidestCrowdedHeader = 0.33;
constexpr qsizetype kMostTitleLines = 3;
constexpr std::size_t kAllDone = 3'000;

/// What is drawn of the matching events.
std::optional<TimeRange> extentOf(const TimelineIndex &index, const EventSet &matching)
{
    std::optional<TimeRange> extent;
    for (std::size_t i = 0; i < index.snapshot().eventCount(); ++i) {
        const EventIndex event{static_cast<std::uint32_t>(i)};
        const EventTime time = matching.contains(event) ? index.time(event) : EventTime{};
        if (!time.isDrawn() || !time.earliestFinite().isFinite())
            continue;
        const TimeRange own{time.earliestFinite(), time.latestFinite() + Duration{1}};
        extent = extent ? TimeRange{std::min(extent->from, own.from), std::max(extent->to, own.to)} : own;
    }
    return extent;
}

/// Of a chronology in which nothing has a date: any range will do, so long as it is always the same.
TimeRange emptyRange()
{
    const auto start = [](std::int64_t year) { return Instant{daysFromCivil({year, 1, 1}) * kDay.us}; };
    return {start(2000), start(2001)};
}

/// Nothing if no event that is asked for has a place in time, nor was a range asked for.
std::optional<TimeRange> rangeOf(const PictureRequest &request)
{
    if (request.range)
        return clampedRange(*request.range);
    const auto extent = request.matching ? extentOf(*request.index, *request.matching) : request.index->extent();
    return extent ? std::optional(fitted(*extent)) : std::nullopt;
}

std::size_t countLeftOut(const LaneLayout &layout)
{
    const auto isLeftOut = [](const LaneBox &box) { return box.heightPx <= 0; };
    return static_cast<std::size_t>(std::ranges::count_if(layout.boxes(), isLeftOut));
}

LaneLayout layoutFor(const PictureRequest &request, const SceneStyle &style, TimeRange range)
{
    if (!request.hidesEmptyLanes)
        return {*request.index, style};
    std::optional<TimelineMatches> matches;
    if (request.matching)
        matches.emplace(request.index, request.matching);
    return {*request.index, style, occupiedLanes(*request.index, range, matches ? &*matches : nullptr)};
}

/// Of the strictest thing that is drawn.
QString markingFor(const PictureRequest &request)
{
    const EventSet *matching = request.matching.get();
    const auto isShown = [matching](EventIndex event) { return matching == nullptr || matching->contains(event); };
    return singleLine(strictestMarking(request.index->snapshot(), isShown,
                                       request.listsAllSources ? SourcesMeant::All : SourcesMeant::Cited));
}

/// In its own right: its plain title is of another.
bool hasTranslation(const Translations &texts, const QString &language)
{
    const std::string none;
    return !texts.empty() && &translated(texts, language.toStdString(), none) != &none;
}

/// A reader of the screen would speak English words as if they were French: dates and legend are English where we have
/// no words of the language, and so are the titles unless the file has others.
QString spokenIn(const PictureRequest &request)
{
    const bool isOurs = timeWords(request.language).language == QLocale(request.language).language();
    const bool isSaid =
        !request.language.isEmpty() && (isOurs || hasTextIn(request.index->snapshot(), request.language));
    return isSaid ? request.language : QStringLiteral("en");
}

/// Where its usual share has no room for the names in one line, so wide that they are whole in two.
double headerWidth(const Picture &picture)
{
    const SceneStyle &style = picture.style();
    const double usual = picture.widthPx * kWidestHeader;
    const double oneLine = style.headerWidthFor(picture.index(), picture.input.language);
    if (oneLine <= usual)
        return oneLine;
    const double twoLines = style.headerWidthFor(picture.index(), picture.input.language, NameLines::Two);
    return std::clamp(twoLines, usual, picture.widthPx * kWidestCrowdedHeader);
}

/// The last line is shortened.
QStringList titleLinesOf(const Picture &picture)
{
    constexpr qsizetype mostLetters = 1'000;
    const QFont font = titleFont(picture.style());
    const QString title = picture.title.left(mostLetters);
    const double room = std::max(textWidthPx(picture) - markingWidthPx(picture), picture.style().textHeightPx);
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < kMostTitleLines;
         line = layout.createLine()) {
        line.setLineWidth(room);
        const bool isLast = lines.size() + 1 == kMostTitleLines;
        const QString text = isLast ? title.mid(line.textStart()) : title.mid(line.textStart(), line.textLength());
        lines.append(QFontMetricsF(font).elidedText(text.trimmed(), Qt::ElideRight, room));
    }
    layout.endLayout();
    return lines;
}

/// The hatching covers what is drawn: neither arrows nor fades stand out of it, and the legend need not explain them.
void makeGapsPlain(DisplayList &list, const Picture &picture)
{
    for (Mark &mark : list.marks) {
        if (!picture.isGap(mark.event) || mark.count != 1)
            continue;
        mark.isWithheld = true;
        mark.kind = MarkKind::Span;
        mark.left = mark.right = EndStyle::Crisp;
        mark.leftDoubts = mark.rightDoubts = {};
        mark.isVague = false;
        mark.hasGaps = false;
        mark.parts = mark.steps = mark.pieces = {};
        mark.body = mark.reach = mark.body.united(mark.reach).intersected(list.lanesArea);
    }
    for (Rail &rail : list.rails) {
        if (!list.marks[rail.mark].isWithheld)
            continue;
        rail.left = rail.right = EndStyle::Crisp;
        rail.certain = rail.possible = {};
    }
}

QString rangeInWords(const Picture &picture, TimeRange range)
{
    if (!picture.hasDates)
        return drawnText(picture.input.matching ? QT_TRANSLATE_NOOP("kronika::PageExport", "no dated event matches")
                                                : QT_TRANSLATE_NOOP("kronika::PageExport", "no dated events"));
    return rangeText(range, picture.index().options().shown, QLocale(picture.input.language));
}

QString footerText(const Picture &picture, TimeRange range)
{
    QStringList parts{picture.fileName, picture.marking, picture.index().options().shown.name(),
                      rangeInWords(picture, range)};
    if (picture.lanesLeftOut > 0)
        parts.append(wordsOf("kronika::PageExport",
                             QT_TRANSLATE_N_NOOP("kronika::PageExport", "%n empty lanes not shown"),
                             static_cast<int>(picture.lanesLeftOut)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

/// Names and bands of lanes that the sheet's edge cuts are moved into what is seen of them.
void fitToLanesArea(DisplayList &list)
{
    for (BandBox &band : list.bands)
        band.rect = band.rect.intersected(list.lanesArea);
    for (HeaderRow &row : list.header) {
        row.rect = row.rect.intersected(list.headerArea);
        if (!row.chevron.isEmpty())
            row.chevron.moveCenter(QPointF(row.chevron.center().x(), row.rect.center().y()));
    }
    const auto isOutside = [&list](const auto &text) { return !list.lanesArea.contains(text.rect.center()); };
    std::erase_if(list.labels, isOutside);
    std::erase_if(list.badges, isOutside);
}

Viewport viewportFor(const Picture &picture, const Slice &slice)
{
    const auto &boxes = picture.layout.boxes();
    Viewport viewport;
    viewport.range = slice.range;
    viewport.headerWidthPx = picture.headerWidthPx;
    viewport.firstLane = slice.lanes.firstLane;
    viewport.endLane = slice.lanes.endLane;
    viewport.wrapsTray = slice.tray == TrayExtent::Wrapped;
    if (slice.lanes.firstLane < boxes.size())
        viewport.scrollPx = slice.lanes.topPx - boxes[slice.lanes.firstLane].topPx;
    // The builder always leaves room for a tray; where none is wanted it is left off when painting.
    viewport.sizePx = QSizeF(picture.widthPx, 0);
    const double tray = trayHeightPx(picture.input, viewport);
    viewport.sizePx.setHeight(headHeightPx(picture.input) + slice.lanes.heightPx() + tray);
    return viewport;
}

} // namespace

bool hasTextIn(const Snapshot &snapshot, const QString &language)
{
    const auto primary = [](const QString &tag) { return tag.section(u'-', 0, 0).toLower(); };
    if (primary(QString::fromStdString(snapshot.info().language)) == primary(language))
        return true;
    const auto isNamed = [&language](const auto &record) { return hasTranslation(record.names, language); };
    if (std::ranges::any_of(snapshot.actors(), isNamed) || std::ranges::any_of(snapshot.categories(), isNamed))
        return true;
    for (const std::shared_ptr<const EventChunk> &chunk : snapshot.chunks())
        for (std::size_t n = 0; n < chunk->extraRows().size(); ++n)
            if (hasTranslation(chunk->extrasAt(n).titles, language))
                return true;
    return false;
}

QFont pictureFont(int pixelSize)
{
    const QString wanted = QStringLiteral("DejaVu Sans");
    QFont font = QFontDatabase::families().contains(wanted) ? QFont(wanted)
                                                            : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(pixelSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

Picture pictureFor(const PictureRequest &request, const SceneStyle &style, double widthPx, Ground ground)
{
    const ChronologyInfo &info = request.index->snapshot().info();
    const std::optional<TimeRange> asked = rangeOf(request);
    const TimeRange range = asked.value_or(fitted(emptyRange()));
    Picture picture{.input = {.index = request.index,
                              .matching = request.matching,
                              .matches = {},
                              .texts = {},
                              .nonMatching = NonMatching::Hidden,
                              .style = style,
                              .language = request.language.isEmpty() ? QStringLiteral("en") : request.language,
                              .today = request.today,
                              .hasDates = asked.has_value()},
                    .layout = layoutFor(request, style, range),
                    .theme = request.theme ? request.theme : &Theme::light(),
                    .range = range,
                    .hasDates = asked.has_value(),
                    .widthPx = widthPx,
                    .headerWidthPx = 0,
                    .sidePx = ground == Ground::Page ? 0 : style.gapPx * 2,
                    .title = singleLine(info.title),
                    .titleLines = {},
                    .marking = markingFor(request),
                    .fileName = singleLine(request.fileName),
                    .spoken = spokenIn(request),
                    .hasLegend = request.hasLegend,
                    .gaps = request.gaps,
                    .progress = request.progress};
    if (request.progress)
        picture.input.isCalledOff = [progress = request.progress] { return !progress(0, kAllDone); };
    if (picture.title.isEmpty())
        picture.title = picture.fileName;
    // Where the chronology's own is withheld, and with it the name of its file.
    if (picture.title.isEmpty() && picture.gaps)
        picture.title = wordsOf("kronika::Page", QT_TRANSLATE_NOOP("kronika::Page", "Chronology"));
    picture.lanesLeftOut = countLeftOut(picture.layout);
    picture.headerWidthPx = headerWidth(picture);
    picture.titleLines = titleLinesOf(picture);
    return picture;
}

bool Picture::goesOn(DrawStep step, std::size_t done, std::size_t total) const
{
    // Of a million events the list takes as long as its pages, and as its links.
    constexpr std::array<std::size_t, 5> starts{0, 0, kAllDone / 3, kAllDone * 2 / 3, kAllDone};
    if (!progress)
        return true;
    const auto at = static_cast<std::size_t>(step);
    return progress(starts[at] + (starts[at + 1] - starts[at]) * done / std::max<std::size_t>(total, 1), kAllDone);
}

QFont titleFont(const SceneStyle &style)
{
    QFont font = style.boldFont;
    font.setPixelSize(static_cast<int>(font.pixelSize() * kTitleScale));
    return font;
}

double bodyTopPx(const Picture &picture)
{
    const SceneStyle &style = picture.style();
    const auto lines = static_cast<double>(std::max<qsizetype>(picture.titleLines.size(), 1));
    return style.gapPx * 3 + QFontMetricsF(titleFont(style)).height() * lines + style.textHeightPx * 1.3;
}

double textWidthPx(const Picture &picture)
{
    return picture.widthPx - picture.sidePx * 2;
}

double markingWidthPx(const Picture &picture)
{
    if (picture.marking.isEmpty())
        return 0;
    return QFontMetricsF(picture.style().boldFont).horizontalAdvance(picture.marking) + picture.style().gapPx * 6;
}

double footerHeightPx(const Picture &picture)
{
    return picture.style().textHeightPx * 1.7;
}

double moreHeightPx(const Picture &picture)
{
    return picture.style().textHeightPx * 1.7;
}

double legendHeightPx(const Picture &picture, const Legend &legend)
{
    return legend.entries.empty() ? 0 : legend.heightPx + picture.style().gapPx * 2;
}

double trayHeightPx(const Picture &picture, TrayExtent tray)
{
    if (tray == TrayExtent::None)
        return 0;
    Viewport viewport;
    viewport.sizePx = QSizeF(picture.widthPx, 0);
    viewport.headerWidthPx = picture.headerWidthPx;
    viewport.wrapsTray = tray == TrayExtent::Wrapped;
    return trayHeightPx(picture.input, viewport);
}

Sheet timelineSheet(const Picture &picture, const Slice &slice)
{
    Sheet sheet = textSheet(picture, rangeInWords(picture, slice.range));
    sheet.footer = footerText(picture, slice.range);
    sheet.list = buildDisplayList(picture.input, picture.layout, viewportFor(picture, slice));
    fitToLanesArea(sheet.list);
    if (picture.gaps)
        makeGapsPlain(sheet.list, picture);
    const double tray = sheet.list.trayArea.height();
    sheet.layers = slice.tray == TrayExtent::None ? kAllLayers & ~Layers(Layer::Tray) : kAllLayers;
    const double height = sheet.list.bounds.height() - (slice.tray == TrayExtent::None ? tray : 0);
    sheet.timelineArea = QRectF(0, bodyTopPx(picture), picture.widthPx, height);
    sheet.sizePx.setHeight(neededHeightPx(picture, sheet));
    return sheet;
}

Sheet textSheet(const Picture &picture, const QString &subtitle)
{
    Sheet sheet;
    sheet.subtitle = subtitle;
    sheet.footer = footerText(picture, picture.range);
    sheet.sizePx = QSizeF(picture.widthPx, bodyTopPx(picture) + footerHeightPx(picture));
    return sheet;
}

double neededHeightPx(const Picture &picture, const Sheet &sheet)
{
    const double more = sheet.more.isEmpty() ? 0 : moreHeightPx(picture);
    return bodyTopPx(picture) + sheet.timelineArea.height() + more + legendHeightPx(picture, sheet.legend) +
           footerHeightPx(picture);
}

} // namespace kronika
