// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinetips.h"

#include "models/document/plaintext.h"
#include "models/document/vocabulary.h"
#include "models/items/detailrows.h"
#include "models/time/timetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace kronika {

namespace {

QString tipText(const char *text)
{
    return QCoreApplication::translate("kronika::Tip", text);
}

QString withEdtf(const DetailContent &content)
{
    return content.dateText.isEmpty() ? content.dateInWords
                                      : QString(content.dateInWords + QStringLiteral("  ·  ") + content.dateText);
}

QString eventTip(const TimelineIndex &index, const TipWords &words, EventIndex event)
{
    const Snapshot &snapshot = index.snapshot();
    const DetailContent content = detailOf(snapshot, LinkTable(), event,
                                           {.language = words.language.toStdString(),
                                            .clock = snapshot.zone(),
                                            .dateStyle = words.dateStyle,
                                            .shown = index.options().shown});
    QStringList lines{content.title, withEdtf(content)};
    for (const DetailActor &actor : content.actors)
        lines.append(actor.role + QStringLiteral(": ") + actor.name);
    if (!content.category.isEmpty())
        lines.append(content.category);
    lines.append(content.disagreements);
    return lines.join(QLatin1Char('\n'));
}

QString foldTip(const TimelineIndex &index, const TipWords &words, const Hit &hit)
{
    const FoldFacts fold{.count = hit.count, .matching = hit.matching, .time = hit.time, .event = hit.event};
    QStringList lines = foldLines(index, fold, words.language, words.dateStyle);
    lines.append(tipText(QT_TRANSLATE_NOOP("kronika::Tip", "Click to zoom in or to list them.")));
    return lines.join(QLatin1Char('\n'));
}

QString laneTip(const TimelineIndex &index, const QString &language, std::size_t lane)
{
    const VisibleLane &visible = index.lanes()[lane];
    QString name = tipText(QT_TRANSLATE_NOOP("kronika::Tip", "No actor"));
    if (visible.actor) {
        const Actor &actor = index.snapshot().actors()[raw(*visible.actor)];
        name = singleLine(translated(actor.names, language.toStdString(), actor.name));
    }
    return name + QLatin1Char('\n') + eventCountText(visible.eventCount);
}

QString eraTip(const TimelineIndex &index, const TipWords &words, std::size_t place)
{
    const Snapshot &snapshot = index.snapshot();
    const Era &era = snapshot.eras()[place];
    const auto date = EdtfDate::parse(era.when, EdtfMode::Extended);
    const bool isSaid = date && words.dateStyle == DateStyle::Words;
    const QString when = isSaid ? inWords(*date, words.language, snapshot.zone()) : singleLine(era.when);
    return singleLine(era.title) + QLatin1Char('\n') + when;
}

QString chevronTip(const TimelineIndex &index, std::size_t lane)
{
    return index.lanes()[lane].isFolded ? tipText(QT_TRANSLATE_NOOP("kronika::Tip", "Unfold"))
                                        : tipText(QT_TRANSLATE_NOOP("kronika::Tip", "Fold"));
}

} // namespace

QString tipFor(const TimelineIndex &index, const TipWords &words, const Hit &hit)
{
    switch (hit.kind) {
    case HitKind::Event:
    case HitKind::Tray:
        return eventTip(index, words, hit.event);
    case HitKind::Fold:
        return foldTip(index, words, hit);
    case HitKind::LaneHeader:
        return laneTip(index, words.language, hit.lane);
    case HitKind::Chevron:
        return chevronTip(index, hit.lane);
    case HitKind::Era:
        return eraTip(index, words, hit.lane);
    case HitKind::TrayMore:
        return tipText(QT_TRANSLATE_NOOP("kronika::Tip", "Click to list %1 more without a date of their own."))
            .arg(hit.count);
    case HitKind::Ruler:
        break;
    }
    return {};
}

} // namespace kronika
