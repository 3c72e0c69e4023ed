// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/eventlist.h"

#include "models/document/plaintext.h"
#include "models/document/timeorder.h"
#include "models/document/vocabulary.h"
#include "models/time/zonedtext.h"
#include "widgets/scene/markdowntext.h"
#include "widgets/scene/pagetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QUrl>

#include <algorithm>

namespace kronika {

namespace {

using To = TextTarget::To;

bool isInRange(const Picture &picture, EventIndex event)
{
    const EventTime time = picture.index().time(event);
    return !time.isDrawn() ||
           (time.bounds.earliestStart < picture.range.to && time.bounds.latestEnd >= picture.range.from);
}

/// Before its first entry is laid out.
bool isListWanted(const Picture &picture)
{
    return picture.goesOn(DrawStep::List, 0, picture.index().snapshot().eventCount());
}

TextRun plain(const QString &text, Ink ink = Ink::Text, Weight weight = Weight::Normal)
{
    return {text, ink, weight, {}};
}

TextRun addressRun(const std::string &address)
{
    const QString target = linkableAddress(address);
    // What is printed is where it leads: the host in its real spelling, no user's name and no password.
    TextRun run = target.isEmpty() ? plain(singleLine(address)) : plain(target, Ink::Accent);
    if (!target.isEmpty())
        run.target = {To::Address, 0, target};
    return run;
}

} // namespace

std::vector<EventIndex> listedEvents(const Picture &picture)
{
    const Stops stops = [&picture] { return !isListWanted(picture); };
    const std::vector<EventIndex> all = timeOrder(picture.index().snapshot(), stops);
    std::vector<EventIndex> events;
    events.reserve(all.size());
    for (std::size_t n = 0; n < all.size(); ++n) {
        if (isStoppedAt(n, stops))
            return {};
        if (picture.matches(all[n]) && isInRange(picture, all[n]))
            events.push_back(all[n]);
    }
    return events;
}

QString linkableAddress(const std::string &address)
{
    QUrl url(QString::fromStdString(address).trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!url.isValid() || (isWeb ? url.host().isEmpty() : scheme != QLatin1String("mailto")))
        return {};
    return QString::fromLatin1(url.adjusted(QUrl::RemoveUserInfo).toEncoded());
}

EventList::EventList(const Picture &picture, ListDetail detail)
    : m_picture(picture)
    , m_snapshot(picture.index().snapshot())
    , m_events(listedEvents(picture))
{
    if (m_events.empty())
        return;
    m_entries.push_back({Kind::EventsHeading, 0, 0});
    m_positions.reserve(m_events.size());
    m_numbers.reserve(m_events.size());
    std::uint32_t number = 0;
    const Stops stops = [&picture] { return !isListWanted(picture); };
    for (std::uint32_t position = 0; position < m_events.size(); ++position) {
        if (isStoppedAt(position, stops)) {
            m_entries.clear();
            return;
        }
        m_numbers.push_back(picture.isGap(m_events[position]) ? 0 : ++number);
        m_positions.emplace(static_cast<std::uint32_t>(m_events[position]), position);
        addEvent(position, detail);
    }
    if (!m_sources.empty())
        m_entries.push_back({Kind::SourcesHeading, 0, 0});
    for (std::uint32_t position = 0; position < m_sources.size(); ++position)
        m_entries.push_back({Kind::Source, position, 0});
    m_columns = columns();
}

void EventList::addEvent(std::uint32_t position, ListDetail detail)
{
    const EventIndex event = m_events[position];
    const EventExtras *extras = m_snapshot.extras(event);
    m_entries.push_back({Kind::Event, position, 0});
    if (extras != nullptr)
        noteSources(*extras);
    if (detail == ListDetail::Brief)
        return;
    m_entries.push_back({Kind::Facts, position, 0});
    if (extras == nullptr)
        return;
    if (!extras->description.empty())
        m_entries.push_back({Kind::Description, position, 0});
    for (std::uint32_t claim = 0; claim < extras->claims.size(); ++claim)
        m_entries.push_back({Kind::Claim, position, claim});
    if (!extras->links.empty())
        m_entries.push_back({Kind::Links, position, 0});
}

void EventList::noteSources(const EventExtras &extras)
{
    for (const Claim &claim : extras.claims) {
        const auto source = m_snapshot.sourceById(claim.source);
        if (source && m_notes.emplace(static_cast<std::uint32_t>(*source), m_sources.size()).second)
            m_sources.push_back(*source);
    }
}

TextFlow EventList::flow() const
{
    return TextFlow(
        m_picture.style(), m_entries.size(), [this](std::size_t entry) { return block(entry); },
        [this](std::size_t entry) { return m_picture.goesOn(DrawStep::List, entry, m_entries.size()); });
}

EventList::Columns EventList::columns() const
{
    const SceneStyle &style = m_picture.style();
    const QFontMetricsF metrics(style.smallFont);
    Columns columns;
    columns.gapPx = style.gapPx * 3;
    columns.numberPx =
        metrics.horizontalAdvance(QString::number(std::max(m_events.size(), m_sources.size()))) + style.gapPx;
    columns.timePx = std::min(metrics.averageCharWidth() * 36, m_picture.widthPx * 0.3);
    columns.textPx =
        std::max(m_picture.widthPx - columns.numberPx - columns.timePx - columns.gapPx * 4, style.textHeightPx * 4);
    return columns;
}

TextBlock EventList::block(std::size_t entry) const
{
    const Entry &what = m_entries[entry];
    switch (what.kind) {
    case Kind::EventsHeading:
        return heading(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Events")));
    case Kind::SourcesHeading:
        return heading(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Sources")));
    case Kind::Source:
        return sourceBlock(what.index);
    case Kind::Event:
        break;
    case Kind::Facts:
        return factsBlock(m_events[what.index]);
    case Kind::Description:
        return descriptionBlock(m_events[what.index]);
    case Kind::Claim:
        return claimBlock(m_events[what.index], what.part);
    case Kind::Links:
        return linksBlock(m_events[what.index]);
    }
    TextBlock block = eventBlock(what.index);
    const bool hasMore = entry + 1 < m_entries.size() && m_entries[entry + 1].kind == Kind::Facts;
    block.staysWithNext = hasMore;
    if (hasMore) {
        block.spaceAbovePx = m_picture.style().textHeightPx * 0.8;
        block.cells.back().runs.front().weight = Weight::Bold;
    }
    return block;
}

TextBlock EventList::heading(const QString &text) const
{
    TextBlock block;
    block.scale = 1.25;
    block.spaceAbovePx = m_picture.style().textHeightPx * 1.2;
    block.staysWithNext = true;
    block.anchor = {To::Heading, 0, {}};
    block.cells.push_back({0, m_picture.widthPx, false, {plain(text, Ink::Text, Weight::Bold)}});
    return block;
}

TextBlock EventList::eventBlock(std::uint32_t position) const
{
    const EventIndex event = m_events[position];
    const Columns &at = m_columns;
    TextBlock block;
    block.anchor = {To::ListedEvent, raw(event), {}};
    TextRun number = plain(numberOf(position), Ink::Quiet, Weight::Small);
    number.target = {To::DrawnEvent, raw(event), {}};
    std::vector<TextRun> title{plain(titleOf(event))};
    addNotes(m_snapshot.extras(event), title);
    block.cells.push_back({0, at.numberPx, true, {number}});
    const QString time = timeOf(event, inWordsOf(m_snapshot.whenOrWithin(event)));
    block.cells.push_back({at.numberPx + at.gapPx, at.timePx, false, {plain(time, Ink::Quiet, Weight::Small)}});
    block.cells.push_back({at.numberPx + at.timePx + at.gapPx * 2, at.textPx, false, std::move(title)});
    return block;
}

/// `said` is its date, or bounds only.
QString EventList::timeOf(EventIndex event, const QString &said) const
{
    return m_snapshot.when(event).empty() ? undatedInWords(said) : said;
}

QString EventList::numberOf(std::uint32_t position) const
{
    return m_numbers[position] == 0 ? QStringLiteral("–") : QString::number(m_numbers[position]);
}

void EventList::addNotes(const EventExtras *extras, std::vector<TextRun> &runs) const
{
    if (extras == nullptr)
        return;
    std::vector<std::size_t> told;
    for (const Claim &claim : extras->claims) {
        const auto note = noteOf(claim.source);
        if (!note || std::ranges::find(told, *note) != told.end())
            continue;
        told.push_back(*note);
        TextRun run = plain(QStringLiteral("[%1]").arg(*note + 1), Ink::Accent, Weight::Small);
        run.target = {To::Source, raw(m_sources[*note]), {}};
        runs.push_back(plain(QString(QChar::Nbsp)));
        runs.push_back(run);
    }
}

/// Below an event's title.
TextBlock EventList::indented(std::vector<TextRun> runs) const
{
    const Columns &at = m_columns;
    TextBlock block;
    block.cells.push_back({at.numberPx + at.timePx + at.gapPx * 2, at.textPx, false, std::move(runs)});
    return block;
}

TextBlock EventList::factsBlock(EventIndex event) const
{
    QStringList facts;
    facts.append(timeOf(event, singleLine(m_snapshot.whenOrWithin(event))));
    const auto actors = m_snapshot.actorsOf(event);
    QStringList names;
    for (std::size_t n = 0; n < actors.size(); ++n) {
        const std::string_view role = m_snapshot.roleOf(event, n);
        names.append(role == "actor" ? nameOf(actors[n])
                                     : drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "%1 (%2)"))
                                           .arg(nameOf(actors[n]), singleLine(roleInWords(role))));
    }
    facts.append(names.join(QStringLiteral(", ")));
    if (const auto category = m_snapshot.category(event)) {
        const Category &own = m_snapshot.categories()[raw(*category)];
        facts.append(singleLine(translated(own.names, m_picture.input.language.toStdString(), own.name)));
    }
    if (const EventExtras *extras = m_snapshot.extras(event)) {
        if (extras->confidence)
            facts.append(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "confidence: %1"))
                             .arg(confidenceInWords(extras->confidence)));
        facts.append(singleLine(extras->marking));
        for (const std::string &tag : extras->tags)
            facts.append(u'#' + singleLine(tag));
    }
    facts.removeAll(QString());
    return indented({plain(facts.join(QStringLiteral("  ·  ")), Ink::Quiet, Weight::Small)});
}

TextBlock EventList::descriptionBlock(EventIndex event) const
{
    return indented({plain(withoutMarkup(m_snapshot.extras(event)->description))});
}

TextBlock EventList::claimBlock(EventIndex event, std::size_t index) const
{
    const Claim &claim = m_snapshot.extras(event)->claims[index];
    std::vector<TextRun> runs;
    QString says = multiLine(claim.says).trimmed();
    if (const auto note = noteOf(claim.source)) {
        const Source &source = m_snapshot.sources()[raw(m_sources[*note])];
        TextRun run = plain(QStringLiteral("[%1] ").arg(*note + 1) +
                                singleLine(source.publisher.empty() ? source.title : source.publisher),
                            Ink::Accent);
        run.target = {To::Source, raw(m_sources[*note]), {}};
        runs.push_back(run);
    } else {
        runs.push_back(plain(singleLine(claim.source), Ink::Quiet));
    }
    if (!says.isEmpty())
        runs.push_back(plain(QStringLiteral(": ") + says.replace(u'\n', QChar::LineSeparator)));
    QStringList facts{inWordsOf(claim.when), singleLine(claim.locator)};
    if (!claim.stance.empty() && claim.stance != "supports")
        facts.append(singleLine(stanceInWords(claim.stance)));
    if (const auto actor = m_snapshot.actorById(claim.attribution))
        facts.append(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "attributed to %1")).arg(nameOf(*actor)));
    if (claim.credibility)
        facts.append(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "credibility: %1"))
                         .arg(credibilityInWords(claim.credibility)));
    facts.removeAll(QString());
    if (!facts.isEmpty())
        runs.push_back(
            plain(QStringLiteral("  (") + facts.join(QStringLiteral("; ")) + u')', Ink::Quiet, Weight::Small));
    TextBlock block = indented(std::move(runs));
    block.cells.front().leftPx += m_picture.style().gapPx * 3;
    block.cells.front().widthPx -= m_picture.style().gapPx * 3;
    return block;
}

TextBlock EventList::linksBlock(EventIndex event) const
{
    std::vector<TextRun> runs;
    for (const Link &link : m_snapshot.extras(event)->links) {
        const auto other = m_snapshot.eventById(link.to);
        const auto position = other ? m_positions.find(static_cast<std::uint32_t>(*other)) : m_positions.end();
        if (position == m_positions.end())
            continue;
        runs.push_back(plain((runs.empty() ? QStringLiteral("→ ") : QStringLiteral("  ·  → ")) +
                                 singleLine(linkInWords(link.kind, false)) + u' ',
                             Ink::Quiet, Weight::Small));
        TextRun run =
            plain(QStringLiteral("%1 %2").arg(numberOf(position->second), titleOf(*other)), Ink::Accent, Weight::Small);
        run.target = {To::ListedEvent, raw(*other), {}};
        runs.push_back(run);
    }
    return indented(std::move(runs));
}

TextBlock EventList::sourceBlock(std::uint32_t position) const
{
    const Source &source = m_snapshot.sources()[raw(m_sources[position])];
    const Columns &at = m_columns;
    std::vector<TextRun> runs;
    if (!source.author.empty())
        runs.push_back(plain(singleLine(source.author) + QStringLiteral(": ")));
    runs.push_back(plain(singleLine(source.title) + QStringLiteral(". "), Ink::Text, Weight::Bold));
    QStringList where{singleLine(source.publisher), inWordsOf(source.published)};
    where.removeAll(QString());
    if (!where.isEmpty())
        runs.push_back(plain(where.join(QStringLiteral(", ")) + QStringLiteral(". ")));
    if (!source.url.empty())
        runs.push_back(addressRun(source.url));
    QStringList rest;
    if (!source.retrieved.empty())
        rest.append(
            drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "retrieved %1")).arg(inWordsOf(source.retrieved)));
    if (!source.reliability.empty())
        rest.append(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "reliability: %1"))
                        .arg(reliabilityInWords(source.reliability)));
    rest.append(singleLine(source.marking));
    rest.removeAll(QString());
    if (!rest.isEmpty())
        runs.push_back(
            plain(QStringLiteral("  (") + rest.join(QStringLiteral("; ")) + u')', Ink::Quiet, Weight::Small));
    if (!source.archived.empty()) {
        runs.push_back(
            plain(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "  archived: ")), Ink::Quiet, Weight::Small));
        runs.push_back(addressRun(source.archived));
    }
    TextBlock block;
    block.anchor = {To::Source, raw(m_sources[position]), {}};
    block.cells.push_back({0, at.numberPx, true, {plain(QString::number(position + 1), Ink::Quiet, Weight::Small)}});
    block.cells.push_back({at.numberPx + at.gapPx, at.timePx + at.gapPx + at.textPx, false, std::move(runs)});
    return block;
}

QString EventList::titleOf(EventIndex event) const
{
    const QString title = singleLine(m_snapshot.title(event, m_picture.input.language.toStdString()));
    return title.isEmpty() ? drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "(no title)")) : title;
}

QString EventList::inWordsOf(const std::string &edtf) const
{
    const auto date = EdtfDate::parse(edtf, EdtfMode::Extended);
    const Zone &shown = m_picture.index().options().shown;
    return date ? singleLine(onBothClocks(*date, m_picture.input.language, {m_snapshot.zone(), shown}))
                : singleLine(edtf);
}

QString EventList::nameOf(ActorIndex actor) const
{
    const Actor &own = m_snapshot.actors()[raw(actor)];
    return singleLine(translated(own.names, m_picture.input.language.toStdString(), own.name));
}

std::optional<std::size_t> EventList::noteOf(const std::string &source) const
{
    const auto index = m_snapshot.sourceById(source);
    const auto note = index ? m_notes.find(static_cast<std::uint32_t>(*index)) : m_notes.end();
    return note == m_notes.end() ? std::nullopt : std::optional<std::size_t>(note->second);
}

} // namespace kronika
