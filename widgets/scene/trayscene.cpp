// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/trayscene.h"

#include "models/document/plaintext.h"
#include "models/document/timeorder.h"
#include "models/document/vocabulary.h"
#include "models/document/wordscope.h"
#include "models/time/zonedtext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

/// A picture lists this many; beyond, it says how many more.
constexpr std::size_t kMaxChips = 500;

/// What is known of when: bounds in words, or the date that could not be placed, as it stands in the file.
QString timeText(const SceneInput &input, EventIndex event)
{
    const Snapshot &snapshot = input.index->snapshot();
    const std::string text = snapshot.whenOrWithin(event);
    if (text.empty())
        return {};
    if (input.dateStyle == DateStyle::Iso)
        return singleLine(text);
    const auto date = EdtfDate::parse(text, EdtfMode::Extended);
    return date ? onBothClocks(*date, input.language, {snapshot.zone(), input.index->options().shown})
                : singleLine(text);
}

bool isBeyondTheLine(const SceneInput &input, EventIndex event)
{
    return isFar(input.index->snapshot().time(event));
}

bool isMatching(const SceneInput &input, EventIndex event)
{
    return !input.matching || input.matching->contains(event);
}

} // namespace

QString trayText(const SceneInput &input, EventIndex event)
{
    // Text is measured before it is cut, and a title may be as long as a file without line ends.
    constexpr qsizetype kMostOfChip = 1'000;
    constexpr std::size_t kMostBytesOfIt = 4'000;
    const std::string whole = input.index->snapshot().title(event, input.language.toStdString());
    const QString title = shortened(titleInWords(std::string_view(whole).substr(0, kMostBytesOfIt)), kMostOfChip);
    const QString time = timeText(input, event);
    return time.isEmpty() ? title : QString(title + QStringLiteral(" · ") + time);
}

QString farCaptionText()
{
    return wordsOf("kronika::Scene", QT_TRANSLATE_NOOP("kronika::Scene", "Beyond the time line"));
}

double moreWidthPx(const SceneStyle &style)
{
    return QFontMetricsF(style.font).horizontalAdvance(QStringLiteral("+ 000000")) + style.gapPx * 2;
}

TrayLayout trayLayout(const SceneInput &input, double widthPx, bool wraps)
{
    const SceneStyle &style = input.style;
    const QFontMetricsF metrics(style.font);
    const double chipHeight = style.textHeightPx * 1.4;
    const double moreWidth = moreWidthPx(style);
    TrayLayout tray;
    double x = style.gapPx;
    double y = (style.trayHeightPx - chipHeight) / 2;
    const double captionWidth =
        std::ceil(QFontMetricsF(style.smallFont).horizontalAdvance(farCaptionText())) + style.gapPx;
    for (const EventIndex event : input.index->tray()) {
        const bool matches = isMatching(input, event);
        if (!matches && input.nonMatching == NonMatching::Hidden)
            continue;
        if (tray.hidden > 0 || tray.chips.size() >= kMaxChips) {
            ++tray.hidden;
            continue;
        }
        QString text = trayText(input, event);
        const double room = widthPx - style.gapPx * 2 - (wraps ? 0 : moreWidth);
        const double textRoom = room - style.symbolPx - style.gapPx * 4;
        text = metrics.elidedText(text, Qt::ElideRight, textRoom);
        const double width = std::ceil(metrics.horizontalAdvance(text)) + style.symbolPx + style.gapPx * 4;
        const bool isFirstFar = tray.farCaption.isEmpty() && !tray.isAllFar && isBeyondTheLine(input, event);
        tray.isAllFar |= isFirstFar && tray.chips.empty();
        const double captionRoom = isFirstFar && !tray.isAllFar ? captionWidth : 0;
        if (x + captionRoom + width > style.gapPx + room && x > style.gapPx) {
            if (!wraps) {
                ++tray.hidden;
                continue;
            }
            x = style.gapPx;
            y += chipHeight + style.gapPx;
        }
        if (captionRoom > 0)
            tray.farCaption = QRectF(x, y, captionRoom, chipHeight);
        x += captionRoom;
        tray.chips.push_back(
            {QRectF(x, y, width, chipHeight), text, event, input.index->snapshot().category(event), !matches});
        x += width + style.gapPx * 1.5;
    }
    if (!tray.chips.empty() || tray.hidden > 0)
        tray.heightPx = y + chipHeight + (style.trayHeightPx - chipHeight) / 2;
    return tray;
}

} // namespace kronika
