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

#include <memory>
#include <optional>

namespace kronika {

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
    std::optional<Instant> today;
};

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
};

struct PaperRequest
{
    QPageLayout layout;
    /// Pages side by side that share the range.
    int pagesWide = 1;
    /// What the PDF says it was made at; fixed, so that bytes are the same.
    QDateTime created;
};

/// Whether any font is there to draw text with; an export without one must fail loudly.
Status fontsAvailable();

/// Painted on a picture of its own; also the preview of the export dialog.
Result<QImage> imageOf(const PictureRequest &request, const ImageRequest &image);
Result<QByteArray> pngOf(const PictureRequest &request, const ImageRequest &image);
Result<QByteArray> svgOf(const PictureRequest &request, const ImageRequest &image);
/// On one page, somewhat smaller than usual, where that is enough; else lanes continue on further pages. A numbered
/// list of the titles that did not stand in full in the picture follows, below the timeline if it has room there.
Result<QByteArray> pdfOf(const PictureRequest &request, const PaperRequest &paper);
/// The first page as it would print, for a preview `widthPx` wide.
Result<QImage> pageImageOf(const PictureRequest &request, const PaperRequest &paper, int widthPx);

} // namespace kronika
