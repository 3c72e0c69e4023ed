// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pictureplan.h"

#include "models/document/wordscope.h"
#include "widgets/scene/pages.h"
#include "widgets/scene/pagetext.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <set>
#include <span>

namespace kronika {

namespace {

constexpr int kTextPx = 13;
constexpr double kNominalDpi = 96;

/// A sheet of all lanes, with the legend that it needs.
Sheet wholeSheet(const Picture &picture, TrayExtent tray)
{
    Sheet sheet = timelineSheet(picture, {picture.range, picture.breaks().all(), tray});
    if (picture.hasLegend)
        sheet.legend = legendFor(sheet.list, picture.style(), textWidthPx(picture));
    sheet.sizePx.setHeight(neededHeightPx(picture, sheet));
    return sheet;
}

/// What `shown` leaves out of the lanes.
QString moreText(const LaneLayout &layout, const LaneStretch &shown)
{
    QStringList parts;
    const std::span<const LaneBox> rest = std::span(layout.boxes()).subspan(shown.endLane);
    const auto hidden =
        static_cast<int>(std::ranges::count_if(rest, [](const LaneBox &box) { return box.heightPx > 0; }));
    if (hidden > 0)
        parts.append(
            wordsOf("kronika::PageExport", QT_TRANSLATE_N_NOOP("kronika::PageExport", "and %n more lanes"), hidden));
    if (shown.endLane > 0 && layout.boxes()[shown.endLane - 1].bottomPx() > shown.bottomPx + 1)
        parts.append(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "the last lane is cut off")));
    return parts.join(QStringLiteral("; "));
}

/// What of the lanes fits into `heightPx`, the rest being said in a last line. Error if not a row fits.
Result<Sheet> cutSheet(const Picture &picture, const Sheet &whole, TrayExtent tray, double heightPx)
{
    const double fixed = whole.sizePx.height() - picture.layout.heightPx() + moreHeightPx(picture);
    const LaneStretch lanes = picture.breaks().stretchFrom(0, heightPx - fixed);
    if (lanes.heightPx() <= 0)
        return pictureSizeError(
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "The picture is too small for a single lane")));
    Sheet sheet = timelineSheet(picture, {picture.range, lanes, tray});
    // As high as that of all lanes at most: what is not drawn is not explained.
    if (!whole.legend.entries.empty())
        sheet.legend = legendFor(sheet.list, picture.style(), textWidthPx(picture));
    sheet.more = moreText(picture.layout, lanes);
    return sheet;
}

/// With a height given, the tray and then the legend make way before the lanes do.
Result<Sheet> fittedSheet(const Picture &picture, double heightPx)
{
    const Sheet whole = wholeSheet(picture, TrayExtent::Wrapped);
    if (whole.sizePx.height() <= heightPx)
        return whole;
    if (auto cut = cutSheet(picture, whole, TrayExtent::Wrapped, heightPx))
        return cut;
    Sheet bare = wholeSheet(picture, TrayExtent::OneLine);
    if (auto cut = cutSheet(picture, bare, TrayExtent::OneLine, heightPx))
        return cut;
    bare.sizePx.rheight() -= legendHeightPx(picture, bare.legend);
    bare.legend = {};
    return cutSheet(picture, bare, TrayExtent::OneLine, heightPx);
}

Status checked(const ImageRequest &image)
{
    constexpr int mostDpi = 2400;
    if (image.widthPx < kMinSidePx || image.heightPx.value_or(kMinSidePx) < kMinSidePx)
        return pictureSizeError(
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "A picture has at least 100 by 100 pixels")));
    if (image.dpi < 1 || image.dpi > mostDpi)
        return Error{
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "A picture has 1 to 2400 dots per inch")), {}, {}};
    return fontsAvailable();
}

} // namespace

Error pictureSizeError(const QString &what)
{
    return {what,
            {},
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "choose another size")),
            QStringLiteral("with --size WIDTHxHEIGHT")};
}

double scaleOf(const ImageRequest &image)
{
    return image.dpi / kNominalDpi;
}

Result<PicturePlan> planFor(const PictureRequest &request, const ImageRequest &image)
{
    if (const Status status = checked(image); !status)
        return status.error();
    const double scale = scaleOf(image);
    PicturePlan plan{pictureFor(request, SceneStyle(pictureFont(kTextPx)), image.widthPx / scale), {}, {}};
    auto sheet = image.heightPx ? fittedSheet(plan.picture, *image.heightPx / scale)
                                : Result<Sheet>(wholeSheet(plan.picture, TrayExtent::Wrapped));
    if (!sheet)
        return sheet.error();
    plan.sheet = std::move(sheet).value();
    const double needed = std::ceil(plan.sheet.sizePx.height() * scale);
    if (!image.heightPx && needed > kMaxHeightPx)
        return pictureSizeError(
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "All lanes need %1 pixels in height, more than %2"))
                .arg(groupedNumber(static_cast<qulonglong>(needed)), groupedNumber(kMaxHeightPx)));
    plan.pixels = QSize(image.widthPx, image.heightPx.value_or(static_cast<int>(needed)));
    plan.sheet.sizePx.setHeight(plan.pixels.height() / scale);
    return plan;
}

bool isTooLowForALane(const PictureRequest &request, const ImageRequest &image)
{
    if (!image.heightPx || !checked(image))
        return false;
    const double scale = scaleOf(image);
    const Picture picture = pictureFor(request, SceneStyle(pictureFont(kTextPx)), image.widthPx / scale);
    return !fittedSheet(picture, *image.heightPx / scale);
}

QStringList pictureWarnings(const ImageRequest &image)
{
    // The long side of A4 within usual margins; a slide of 16:9, as programs for slides make them.
    constexpr double pageWidthPt = 273 / 25.4 * 72;
    constexpr double slideWidthPt = 13.333 * 72;
    const bool isForPaper = image.dpi != ImageRequest().dpi;
    const double textPx = SceneStyle(pictureFont(kTextPx)).smallFont.pixelSize() * scaleOf(image);
    const double textPt =
        textPx * std::min((isForPaper ? pageWidthPt : slideWidthPt) / image.widthPx, 72.0 / image.dpi);
    if (textPt >= kLeastReadablePt)
        return {};
    const char *const onPaper = QT_TRANSLATE_NOOP(
        "kronika::PageExport",
        "On a page of A4 the smallest text would be %1 pt high, less than %2 pt: choose a smaller width.");
    const char *const onSlide =
        QT_TRANSLATE_NOOP("kronika::PageExport",
                          "On a slide the smallest text would be %1 pt high, less than %2 pt: choose a smaller width.");
    return {pageText(isForPaper ? onPaper : onSlide).arg(textPt, 0, 'f', 1).arg(kLeastReadablePt)};
}

QString programName()
{
    return QStringLiteral("Kronika " KRONIKA_VERSION);
}

Status fontsAvailable()
{
    // Not the list of families: fontconfig's aliases stand in it even when nothing is installed.
    if (QFontMetricsF(pictureFont(kTextPx)).inFont(u'a'))
        return done();
    return Error{
        pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "No font is installed, so that no text can be drawn")),
        {},
        pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "install a font, such as the package fonts-dejavu-core"))};
}

QString missingLetters(const PictureRequest &request)
{
    constexpr std::size_t mostEvents = 100'000;
    constexpr qsizetype mostSaid = 12;
    constexpr char32_t firstRare = 0x250; // Latin letters are in every font
    const Snapshot &snapshot = request.index->snapshot();
    const std::string language = request.language.toStdString();
    std::set<char32_t> letters;
    const auto collect = [&letters](const QString &text) {
        for (const char32_t letter : text.toUcs4()) {
            if (letter >= firstRare && QChar::isPrint(letter) && !QChar::isMark(letter) && !QChar::isSpace(letter))
                letters.insert(letter);
        }
    };
    for (const Actor &actor : snapshot.actors())
        collect(QString::fromStdString(translated(actor.names, language, actor.name)));
    for (std::size_t n = 0; n < std::min(snapshot.eventCount(), mostEvents); ++n) {
        const EventIndex event{static_cast<std::uint32_t>(n)};
        if (!request.matching || request.matching->contains(event))
            collect(QString::fromStdString(snapshot.title(event, language)));
    }
    const QFontMetricsF metrics(pictureFont(kTextPx));
    QString missing;
    for (const char32_t letter : letters) {
        if (missing.size() < mostSaid && !metrics.inFontUcs4(letter))
            missing += QString::fromUcs4(&letter, 1);
    }
    if (missing.isEmpty())
        return {};
    return pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "No installed font has these letters, so that they are "
                                                             "drawn as boxes: %1. Install one, such as the package "
                                                             "fonts-noto-cjk."))
        .arg(missing);
}

} // namespace kronika
