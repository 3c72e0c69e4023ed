// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pageexport.h"

#include "models/document/plaintext.h"
#include "models/document/vocabulary.h"
#include "models/time/zonedtext.h"
#include "widgets/scene/exportbytes.h"
#include "widgets/scene/foldwords.h"
#include "widgets/scene/navigationbuilder.h"
#include "widgets/scene/outlineengine.h"
#include "widgets/scene/pictureplan.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <unordered_set>

namespace kronika {

namespace {

void paintOn(QPaintDevice &device, const PicturePlan &plan)
{
    QPainter painter(&device);
    paintSheet(painter, plan.sheet, plan.picture);
}

/// Title, date and sources, as a reader of the screen should say it.
QString nameOf(const PicturePlan &plan, EventIndex event)
{
    const Snapshot &snapshot = plan.picture.index().snapshot();
    const QString language = plan.picture.input.language;
    QStringList parts{titleInWords(snapshot.title(event, language.toStdString()))};
    const std::string when = snapshot.whenOrWithin(event);
    const auto date = EdtfDate::parse(when, EdtfMode::Extended);
    const Zone &shown = plan.picture.index().options().shown;
    const QString time = date ? onBothClocks(*date, language, {snapshot.zone(), shown}) : QString();
    parts.append(snapshot.when(event).empty() ? undatedInWords(time) : time);
    if (const EventExtras *extras = snapshot.extras(event))
        for (const Claim &claim : extras->claims)
            if (const auto source = snapshot.sourceById(claim.source))
                parts.append(singleLine(snapshot.sources()[raw(*source)].title));
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral("; "));
}

QString nameOf(const PicturePlan &plan, const Mark &fold)
{
    const FoldFacts facts{.count = fold.count, .matching = {}, .time = fold.time, .event = fold.event};
    return foldLines(plan.picture.index(), facts, plan.picture.input.language).join(QStringLiteral("; "));
}

/// Of the first source that has one.
QString addressOf(const Snapshot &snapshot, EventIndex event)
{
    const EventExtras *extras = snapshot.extras(event);
    if (extras == nullptr)
        return {};
    for (const Claim &claim : extras->claims) {
        const auto source = snapshot.sourceById(claim.source);
        const QString address = source ? linkableAddress(snapshot.sources()[raw(*source)].url) : QString();
        if (!address.isEmpty())
            return address;
    }
    return {};
}

std::vector<SvgPart> partsOf(const PicturePlan &plan)
{
    const Snapshot &snapshot = plan.picture.index().snapshot();
    std::vector<SvgPart> parts;
    std::unordered_set<std::size_t> named;
    for (const DrawnPlace &place : drawnPlaces(plan.sheet)) {
        if (place.fold != nullptr) { // is not the one that stands for it
            parts.push_back({place.rect, nameOf(plan, *place.fold), {}, true});
            continue;
        }
        // Said once, at its first place; the others are there for the pointer only.
        const bool isFirst = named.insert(raw(place.event)).second;
        parts.push_back({place.rect, nameOf(plan, place.event), addressOf(snapshot, place.event), isFirst});
    }
    return parts;
}

} // namespace

Result<QByteArray> svgOf(const PictureRequest &request, const ImageRequest &image)
{
    const auto plan = planFor(request, image);
    if (!plan)
        return plan.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(image.dpi);
    generator.setSize(plan->pixels);
    generator.setViewBox(QRectF(QPointF(0, 0), plan->sheet.sizePx));
    // Written as they are by Qt 6.4.
    generator.setTitle(plan->picture.title.toHtmlEscaped());
    generator.setDescription(plan->sheet.footer.toHtmlEscaped());
    if (image.hasTextAsOutlines) {
        OutlineDevice outlines(generator);
        paintOn(outlines, *plan);
    } else {
        paintOn(generator, *plan);
    }
    return withPlainText(withParts(buffer.data(), plan->picture.spoken, partsOf(*plan)),
                         plan->picture.style().font.family());
}

} // namespace kronika
