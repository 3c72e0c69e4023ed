// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportpicture.h"

#include "app/dataexport.h"
#include "app/picturewords.h"
#include "models/document/chunk.h"
#include "widgets/exportoutlook.h"

#include <algorithm>

namespace kronika {

namespace {

PaperRequest paperOf(const ExportSettings &settings)
{
    return {.layout = settings.page,
            .kind = settings.paperKind,
            .pagesWide = settings.pagesWide,
            .created = QDateTime::currentDateTimeUtc()};
}

ImageRequest imageRequestOf(const ExportSettings &settings)
{
    ImageRequest image;
    image.widthPx = settings.widthPx;
    image.heightPx = settings.heightPx;
    image.dpi = settings.dpi;
    image.hasTextAsOutlines = settings.hasTextAsOutlines;
    return image;
}

IndexOptions optionsOf(const PictureRequest &request)
{
    IndexOptions options = request.index->options();
    options.language = request.language.toStdString();
    return options;
}

bool hasTranslatedTitles(const Snapshot &snapshot)
{
    return std::ranges::any_of(snapshot.chunks(), [](const std::shared_ptr<const EventChunk> &chunk) {
        for (std::size_t n = 0; n < chunk->extraRows().size(); ++n) {
            if (!chunk->extrasAt(n).titles.empty())
                return true;
        }
        return false;
    });
}

/// The picture of what is left of its chronology. Laid out anew; O(n log n).
PictureRequest cutDown(PictureRequest request, BelowCeiling below)
{
    const TimelineIndex &whole = *request.index;
    if (request.matching) {
        // Gaps match nothing: what is in them is not told.
        auto matching = std::make_shared<EventSet>(below.snapshot->eventCount());
        for (std::size_t position = 0; position < below.snapshot->eventCount(); ++position) {
            const auto event = static_cast<EventIndex>(position);
            const auto before = whole.snapshot().eventById(below.snapshot->id(event));
            if (before && request.matching->contains(*before))
                matching->insert(event);
        }
        request.matching = std::move(matching);
    }
    request.index = TimelineIndex::build(below.snapshot, optionsOf(request));
    request.gaps = std::make_shared<const std::set<std::string, std::less<>>>(std::move(below.gaps));
    if (below.isTitleWithheld)
        request.fileName.clear();
    return request;
}

} // namespace

PictureRequest madeReady(PictureRequest request, const std::optional<Ceiling> &ceiling)
{
    if (ceiling) {
        const PictureWords words(request.language);
        BelowCeiling below = belowCeiling(request.index->sharedSnapshot(), *ceiling);
        return cutDown(std::move(request), std::move(below));
    }
    // Rows are packed by the length of titles.
    const bool isOtherLanguage = request.index->options().language != request.language.toStdString();
    if (isOtherLanguage && hasTranslatedTitles(request.index->snapshot()))
        request.index = TimelineIndex::build(request.index->sharedSnapshot(), optionsOf(request));
    return request;
}

Result<QByteArray> drawn(PictureRequest request, const ExportSettings &settings)
{
    request = madeReady(std::move(request), settings.ceiling);
    const PictureWords words(request.language);
    switch (settings.format) {
    case ExportFormat::Png:
        return pngOf(request, imageRequestOf(settings));
    case ExportFormat::Svg:
        return svgOf(request, imageRequestOf(settings));
    case ExportFormat::Pdf:
        return pdfOf(request, paperOf(settings));
    case ExportFormat::Data:
        break;
    }
    Q_UNREACHABLE();
}

Previewed previewed(PictureRequest request, const ExportSettings &settings, QSize room)
{
    QStringList warnings;
    const PictureWords words(request.language);
    if (settings.ceiling) {
        BelowCeiling below = belowCeiling(request.index->sharedSnapshot(), *settings.ceiling);
        ExportOutlook outlook;
        addWithheld(outlook, below);
        warnings = withheldSentences(outlook);
        request = cutDown(std::move(request), std::move(below));
    } else {
        request = madeReady(std::move(request), {});
    }
    const bool isPaper = settings.format == ExportFormat::Pdf;
    QString howMany;
    request.pagesKnown = [&howMany](std::size_t pages) { howMany = pagesSentence(pages); };
    if (!isPaper)
        warnings += pictureWarnings(imageRequestOf(settings));
    const Result<QImage> image = isPaper ? pageImageOf(request, paperOf(settings), room.width(), &warnings)
                                         : smallImageOf(request, imageRequestOf(settings), room);
    if (!image)
        return {{}, image.error().sentence()};
    if (!howMany.isEmpty())
        warnings.prepend(howMany);
    return {*image, warnings.join(u'\n')};
}

Result<QImage> copiedImage(const PictureRequest &request, double ratio)
{
    const PictureWords words(request.language);
    ImageRequest fine;
    fine.widthPx = static_cast<int>(fine.widthPx * ratio);
    fine.dpi = static_cast<int>(fine.dpi * ratio);
    Result<QImage> image = imageOf(request, fine);
    return image ? std::move(image) : imageOf(request, {});
}

} // namespace kronika
