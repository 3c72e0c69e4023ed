// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline on paper or as a picture: title, lanes, legend, footer, from the same display list and painter as the
// window. No QWidget, no display needed; same input, same bytes.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"
#include "models/time/result.h"
#include "widgets/scene/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QPageLayout>
#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace kronika {

/// Told on the thread that draws, lane by lane, row by row and page by page, how far it is; answering false calls it
/// off, and so does every later answer: the result is then an error.
using DrawProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Common to all outputs.
struct PictureRequest
{
    std::shared_ptr<const TimelineIndex> index;
    /// Null: everything matches. What does not match is left out.
    std::shared_ptr<const EventSet> matching;
    /// None: what is drawn of the matching events, widened by 4 % each side.
    std::optional<TimeRange> range;
    const Theme *theme = nullptr;
    QString language;
    /// Of the document, without its folder; empty for none.
    QString fileName;
    bool hasLegend = true;
    /// Lanes with nothing that is drawn in the range are left out.
    bool hidesEmptyLanes = false;
    /// Sources that nothing cites are listed, too, and the marking is theirs as well.
    bool listsAllSources = false;
    std::optional<Instant> today;
    /// Ids of events that stand for what is withheld; drawn as hatched gaps. Null for none.
    std::shared_ptr<const std::set<std::string, std::less<>>> gaps;
    /// Null: nobody waits.
    DrawProgress progress;
    /// Told how many pages of paper there are, on the thread that draws, before the first is drawn. Null: nobody asks.
    std::function<void(std::size_t pages)> pagesKnown;
};

/// More pages than these are said before they are made.
inline constexpr std::size_t kManyPages = 200;

inline constexpr int kDefaultWidthPx = 1600;
inline constexpr int kMinSidePx = 100;
inline constexpr int kMaxHeightPx = 16'000;
inline constexpr std::int64_t kMaxPixels = 200'000'000;

struct ImageRequest
{
    int widthPx = kDefaultWidthPx;
    /// None: as high as all lanes need, at most kMaxHeightPx (an error beyond that names --size). With a given height,
    /// lanes that do not fit are said in a last line.
    std::optional<int> heightPx;
    /// Dots per inch that the file states and text is scaled by; 96 draws text at its nominal pixel size.
    int dpi = 96;
    /// SVG only: letters as shapes, so that the reader needs no font; such text cannot be searched.
    bool hasTextAsOutlines = false;
};

enum class PaperKind : std::uint8_t {
    Picture, ///< lanes flow over pages, then events and sources
    Report,  ///< a title page before, and all claims in the list of events
    Poster,  ///< one large picture cut into pages that are put together
    OnePage, ///< all lanes on one page, however small, then events and sources
};

struct PaperRequest
{
    QPageLayout layout;
    PaperKind kind = PaperKind::Picture;
    /// Pages side by side that share the range.
    int pagesWide = 1;
    /// What the PDF says it was made at; fixed, so that bytes are the same.
    QDateTime created;
};

/// Whether the chronology's language is `language` (BCP 47), or something in it has a name or title in it.
bool hasTextIn(const Snapshot &snapshot, const QString &language);
/// Whether any font is there to draw text with; an export without one must fail loudly.
Status fontsAvailable();
/// Says which letters of titles and names no installed font has, so that they are drawn as boxes; empty if all are
/// there. Looks at the first hundred thousand events.
QString missingLetters(const PictureRequest &request);

/// Painted on a picture of its own.
Result<QImage> imageOf(const PictureRequest &request, const ImageRequest &image);
/// The same made small enough for `room`, for a preview: no more pixels are painted than it has.
Result<QImage> smallImageOf(const PictureRequest &request, const ImageRequest &image, QSize room);
Result<QByteArray> pngOf(const PictureRequest &request, const ImageRequest &image);
/// A PNG of at most `sidePx` by `sidePx`: all of the picture if it is wide, else its upper part, without a legend.
Result<QByteArray> thumbnailOf(const PictureRequest &request, int sidePx);
Result<QByteArray> svgOf(const PictureRequest &request, const ImageRequest &image);
/// Lanes on one page, somewhat smaller than usual, where that is enough; else they continue on further pages. The list
/// of events with its sources follows, below the timeline if it has room there. Links, outline and language are in the
/// file. `warnings` are sentences about what is hard to read.
Result<QByteArray> pdfOf(const PictureRequest &request, const PaperRequest &paper, QStringList *warnings = nullptr);
/// The first page as it would print, for a preview `widthPx` wide.
Result<QImage> pageImageOf(const PictureRequest &request, const PaperRequest &paper, int widthPx,
                           QStringList *warnings = nullptr);
/// Whether a given height has no room for even one lane: the picture is then an error.
bool isTooLowForALane(const PictureRequest &request, const ImageRequest &image);
/// Text that would be hard to read where the picture is placed across a slide, or, if a resolution was chosen for it, a
/// page of A4.
QStringList pictureWarnings(const ImageRequest &image);

} // namespace kronika
