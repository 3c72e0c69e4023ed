// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accesstext.h"

#include "models/document/plaintext.h"
#include "models/items/detailrows.h"
#include "models/time/timetext.h"
#include "widgets/timelinetips.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <limits>

namespace kronika {

namespace {

QString spokenText(const char *text)
{
    return QCoreApplication::translate("kronika::Access", text);
}

QString counted(const char *text, std::size_t count)
{
    constexpr std::size_t most = std::numeric_limits<int>::max();
    return QCoreApplication::translate("kronika::Access", text, nullptr, static_cast<int>(std::min(count, most)));
}

DetailContent contentOf(const LaneOrder &order, EventIndex event, const QString &language)
{
    const Snapshot &snapshot = order.index()->snapshot();
    return detailOf(snapshot, LinkTable(), event, {.language = language.toStdString(), .clock = snapshot.zone()});
}

/// "80 events, Jan 2021 – Mar 2021".
QString foldName(const LaneOrder &order, LanePart part, const QString &language)
{
    const LaneFold &fold = order.folds(part.lane)[part.fold - 1];
    const TimelineIndex &index = *order.index();
    return foldCountText(fold.count, fold.matching) + QStringLiteral(", ") +
           rangeText(fold.time, index.options().shown, QLocale(language));
}

QString groupName(const LaneOrder &order, LanePart part, const QString &language)
{
    const std::span<const EventIndex> events = order.events(part);
    const QString count = eventCountText(events.size());
    if (events.empty() || order.isTray(part.lane))
        return count;
    const TimelineIndex &index = *order.index();
    const Instant from = index.time(events.front()).earliestFinite();
    const Instant to = index.time(events.back()).latestFinite();
    if (!from.isFinite() || !to.isFinite() || to < from)
        return count;
    return count + QStringLiteral(", ") + rangeText({from, to}, index.options().shown, QLocale(language));
}

QString laneDescription(const LaneOrder &order, std::size_t lane)
{
    if (order.isTray(lane))
        return eventCountText(order.events(lane).size());
    const VisibleLane &visible = order.index()->lanes()[lane];
    QStringList words{eventCountText(visible.eventCount)};
    words += spokenText(QT_TRANSLATE_NOOP("kronika::Access", "level %1")).arg(visible.depth + 1);
    if (visible.isPinned)
        words += spokenText(QT_TRANSLATE_NOOP("kronika::Access", "pinned to the top"));
    if (visible.isFolded)
        words += counted(QT_TRANSLATE_N_NOOP("kronika::Access", "%n lanes folded into it"), visible.hiddenLanes);
    return words.join(QStringLiteral("; "));
}

QString sourcesOf(const DetailContent &content)
{
    if (content.sources.empty())
        return spokenText(QT_TRANSLATE_NOOP("kronika::Access", "no source"));
    QStringList titles;
    for (const DetailSource &source : content.sources)
        titles += source.title;
    return spokenText(QT_TRANSLATE_NOOP("kronika::Access", "sources: %1")).arg(titles.join(QStringLiteral(", ")));
}

/// In a fold, that of its lane.
LanePart withinLane(const LaneOrder &order, LanePart part)
{
    return part.fold == 0 ? part : order.find(order.events(part).front(), part.lane).value_or(part);
}

QString eventDescription(const LaneOrder &order, LanePart part, const QString &language)
{
    const DetailContent content = contentOf(order, order.events(part).front(), language);
    QStringList words;
    for (const DetailActor &actor : content.actors)
        words += actor.role.isEmpty() ? actor.name : QString(actor.role + QStringLiteral(": ") + actor.name);
    words += sourcesOf(content);
    if (!content.confidence.isEmpty())
        words += spokenText(QT_TRANSLATE_NOOP("kronika::Access", "confidence: %1")).arg(content.confidence);
    words += content.disagreements;
    words += spokenText(QT_TRANSLATE_NOOP("kronika::Access", "%1 of %2 in %3"))
                 .arg(QString::number(withinLane(order, part).number + 1),
                      QString::number(order.events(part.lane).size()), laneNameOf(order, part.lane, language));
    const auto fold = order.foldWith(order.events(part).front(), part.lane);
    if (const std::size_t count = fold ? order.folds(part.lane)[fold->fold - 1].count : 0; count > 1)
        words += counted(QT_TRANSLATE_N_NOOP("kronika::Access", "drawn as one with %n others"), count - 1);
    return words.join(QStringLiteral("; "));
}

} // namespace

QString laneNameOf(const LaneOrder &order, std::size_t lane, const QString &language)
{
    if (order.isTray(lane))
        return spokenText(QT_TRANSLATE_NOOP("kronika::Access", "Without a date of their own"));
    const TimelineIndex &index = *order.index();
    const std::optional<ActorIndex> number = index.lanes()[lane].actor;
    if (!number)
        return spokenText(QT_TRANSLATE_NOOP("kronika::Access", "No actor"));
    const Actor &actor = index.snapshot().actors()[raw(*number)];
    return singleLine(translated(actor.names, language.toStdString(), actor.name));
}

QString accessName(const LaneOrder &order, LanePart part, const QString &language)
{
    if (part.step == 0)
        return part.fold == 0 ? laneNameOf(order, part.lane, language) : foldName(order, part, language);
    if (part.step > 1)
        return groupName(order, part, language);
    const DetailContent content = contentOf(order, order.events(part).front(), language);
    return content.title + QStringLiteral(", ") + content.dateInWords;
}

QString accessDescription(const LaneOrder &order, LanePart part, const QString &language)
{
    if (part.step == 0 && part.fold > 0)
        return spokenText(QT_TRANSLATE_NOOP("kronika::Access", "drawn as one; zoom in to tell them apart"));
    if (part.step == 0)
        return laneDescription(order, part.lane);
    return part.step == 1 ? eventDescription(order, part, language) : QString();
}

} // namespace kronika
