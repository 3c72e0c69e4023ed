// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of the list behind a picture: what is said of an event, a claim, an actor and a source.
#include "widgets/scene/eventlist.h"

#include "models/document/plaintext.h"
#include "models/document/vocabulary.h"
#include "models/time/zonedtext.h"
#include "widgets/scene/markdownruns.h"
#include "widgets/scene/pagetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kronika {

namespace {

using To = TextTarget::To;

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

/// Behind what they are about; nothing if there are none.
void addInBrackets(QStringList facts, std::vector<TextRun> &runs)
{
    facts.removeAll(QString());
    if (!facts.isEmpty())
        runs.push_back(
            plain(QStringLiteral("  (") + facts.join(QStringLiteral("; ")) + u')', Ink::Quiet, Weight::Small));
}

} // namespace

TextBlock EventList::heading(const QString &text) const
{
    TextBlock block;
    block.scale = 1.25;
    block.spaceAbovePx = m_picture.style().textHeightPx * 1.2;
    block.staysWithNext = true;
    block.anchor = {To::Heading, 0, {}};
    block.cells.push_back({0, textWidthPx(m_picture), false, {plain(text, Ink::Text, Weight::Bold)}});
    return block;
}

TextBlock EventList::nameBlock(std::uint32_t position) const
{
    TextBlock block;
    block.cells.push_back({0, textWidthPx(m_picture), false, {plain(nameOf(m_cut.actors[position]))}});
    return block;
}

TextBlock EventList::eraBlock(std::uint32_t position) const
{
    const Era &era = m_snapshot.eras()[m_cut.eras[position]];
    const double left = m_columns.timePx + m_columns.gapPx;
    TextBlock block;
    block.cells.push_back({0, m_columns.timePx, false, {plain(inWordsOf(era.when), Ink::Quiet, Weight::Small)}});
    block.cells.push_back({left, textWidthPx(m_picture) - left, false, {plain(singleLine(era.title))}});
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
    // A full list says it among the facts.
    if (const EventExtras *extras = m_snapshot.extras(event); extras != nullptr && m_detail == ListDetail::Brief)
        addInBrackets({singleLine(extras->marking)}, title);
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
    std::vector<TextRun> runs;
    const auto add = [&runs](const QString &fact, QStringView separator) {
        if (fact.isEmpty())
            return;
        if (!runs.empty())
            runs.push_back(plain(separator.toString(), Ink::Quiet, Weight::Small));
        runs.push_back(plain(fact, Ink::Quiet, Weight::Small));
    };
    constexpr QStringView dot = u"  ·  ";
    add(timeOf(event, singleLine(m_snapshot.whenOrWithin(event))), dot);
    const auto actors = m_snapshot.actorsOf(event);
    for (std::size_t n = 0; n < actors.size(); ++n) {
        const std::string_view role = m_snapshot.roleOf(event, n);
        const QString named = role == "actor" ? nameOf(actors[n])
                                              : drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "%1 (%2)"))
                                                    .arg(nameOf(actors[n]), singleLine(roleInWords(role)));
        add(named, n == 0 ? dot : QStringView(u", "));
    }
    if (const auto category = m_snapshot.category(event)) {
        const Category &own = m_snapshot.categories()[raw(*category)];
        add(singleLine(translated(own.names, m_picture.input.language.toStdString(), own.name)), dot);
    }
    if (const EventExtras *extras = m_snapshot.extras(event)) {
        if (extras->confidence)
            add(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "confidence: %1"))
                    .arg(confidenceInWords(extras->confidence)),
                dot);
        add(singleLine(extras->marking), dot);
        for (const std::string &tag : extras->tags)
            add(u'#' + singleLine(tag), dot);
    }
    return indented(std::move(runs));
}

TextBlock EventList::descriptionBlock(EventIndex event) const
{
    return indented(markdownRuns(m_snapshot.extras(event)->description));
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
    QStringList facts{inWordsOf(claim.when)};
    if (!claim.locator.empty())
        facts.append(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "at: %1")).arg(singleLine(claim.locator)));
    if (!claim.stance.empty() && claim.stance != "supports")
        facts.append(singleLine(stanceInWords(claim.stance)));
    if (const auto actor = m_snapshot.actorById(claim.attribution))
        facts.append(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "attributed to %1")).arg(nameOf(*actor)));
    if (claim.credibility)
        facts.append(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "credibility: %1"))
                         .arg(credibilityInWords(claim.credibility)));
    addInBrackets(std::move(facts), runs);
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

/// Where it is found as a link if it has an address; a file beside the chronology has none that holds elsewhere.
TextBlock EventList::attachmentBlock(EventIndex event, std::size_t index) const
{
    const Attachment &attachment = m_snapshot.extras(event)->attachments[index];
    std::vector<TextRun> runs{
        plain(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "attachment: ")), Ink::Quiet, Weight::Small)};
    if (!attachment.title.empty())
        runs.push_back(plain(singleLine(attachment.title) + u' '));
    if (!attachment.path.empty())
        runs.push_back(plain(singleLine(attachment.path) + u' '));
    if (!attachment.url.empty())
        runs.push_back(addressRun(attachment.url));
    if (!attachment.sha256.empty())
        addInBrackets({QStringLiteral("SHA-256 ") + singleLine(attachment.sha256)}, runs);
    return indented(std::move(runs));
}

/// A run each, so that names and dates of another direction keep apart.
void EventList::addWhereFound(const Source &source, std::vector<TextRun> &runs) const
{
    QStringList where{singleLine(source.publisher), inWordsOf(source.published)};
    where.removeAll(QString());
    for (qsizetype n = 0; n < where.size(); ++n) {
        runs.push_back(plain(where[n]));
        runs.push_back(plain(n + 1 < where.size() ? QStringLiteral(", ") : QStringLiteral(". ")));
    }
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
    addInBrackets(std::move(rest), runs);
    if (!source.archived.empty()) {
        runs.push_back(
            plain(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "  archived: ")), Ink::Quiet, Weight::Small));
        runs.push_back(addressRun(source.archived));
    }
    if (const std::vector<TextRun> note = markdownRuns(source.note, Weight::Small); !note.empty()) {
        runs.push_back(plain(QString(QChar::LineSeparator)));
        runs.push_back(plain(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "note: ")), Ink::Quiet, Weight::Small));
        runs.insert(runs.end(), note.begin(), note.end());
    }
}

TextBlock EventList::sourceBlock(SourceIndex index, const QString &number) const
{
    const Source &source = m_snapshot.sources()[raw(index)];
    const Columns &at = m_columns;
    std::vector<TextRun> runs;
    if (!source.author.empty())
        runs.push_back(plain(singleLine(source.author) + QStringLiteral(": ")));
    runs.push_back(plain(singleLine(source.title) + QStringLiteral(". "), Ink::Text, Weight::Bold));
    addWhereFound(source, runs);
    TextBlock block;
    block.anchor = {To::Source, raw(index), {}};
    block.cells.push_back({0, at.numberPx, true, {plain(number, Ink::Quiet, Weight::Small)}});
    block.cells.push_back({at.numberPx + at.gapPx, at.timePx + at.gapPx + at.textPx, false, std::move(runs)});
    return block;
}

QString EventList::titleOf(EventIndex event) const
{
    return titleInWords(m_snapshot.title(event, m_picture.input.language.toStdString()));
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
