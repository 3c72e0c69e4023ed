// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/importbuilder.h"

#include "models/document/marking.h"
#include "models/document/vocabulary.h"
#include "models/io/formats/kronika/values.h"
#include "models/io/freeid.h"
#include "models/io/iomessage.h"
#include "models/io/json/json.h"
#include "models/io/json/places.h"
#include "models/time/commondate.h"
#include "models/time/edtf.h"

#include <algorithm>

namespace kronika {

namespace {

/// Kinds of records and fields that are told apart in the account; those of a file made to hurt are without end.
constexpr std::size_t kMaxGroups = 200;
constexpr std::size_t kMaxFields = 2000;
constexpr std::string_view kFurtherFields = "(further fields)";

QString skippedText(const RecordGroup &group)
{
    const QString reason = QCoreApplication::translate("kronika::File", group.reason.toUtf8().constData());
    return group.count == 1 ? QCoreApplication::translate("kronika::File", "skipped 1 record: %1").arg(reason)
                            : QCoreApplication::translate("kronika::File", "skipped %n records: %1", nullptr,
                                                          IoMessage::count(group.count))
                                  .arg(reason);
}

/// Names that a person takes for the same.
std::string folded(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size())).simplified().toCaseFolded().toStdString();
}

std::string keyOf(const Source &source)
{
    // Marked otherwise, it is another: what is RED is not passed on with what is GREEN, nor the other way round.
    return (source.url.empty() ? "t" + folded(source.title) : "u" + source.url) + "\n" + source.marking;
}

} // namespace

void appendMember(UnknownMembers &members, std::string_view name, std::string_view json)
{
    if (!members.empty())
        members += ", ";
    json::appendString(members, name);
    members += ": ";
    json::appendCanonical(members, json);
}

void appendTextMember(UnknownMembers &members, std::string_view name, std::string_view text)
{
    if (!members.empty())
        members += ", ";
    json::appendString(members, name);
    members += ": ";
    json::appendString(members, text);
}

void appendObjectMember(UnknownMembers &members, std::string_view name, const UnknownMembers &inside)
{
    if (!members.empty())
        members += ", ";
    json::appendString(members, name);
    members.append(": {").append(inside).append("}");
}

bool isSoundDate(std::string_view text)
{
    return commonDate(text) || EdtfDate::parse(text, EdtfMode::Extended).isOk();
}

bool isForwardDate(std::string_view text, const Zone &zone)
{
    // Only times can be turned round by a zone.
    if (text.find('/') == std::string_view::npos || text.find('T') == std::string_view::npos)
        return true;
    const Result<EdtfDate> date = EdtfDate::parse(text, EdtfMode::Extended);
    return !date || !date->readsBackwards(zone);
}

ImportBuilder::ImportBuilder(std::string_view text, PlaceStyle style, const MappingTable &mapping)
    : m_text(text)
    , m_style(style)
    , m_mapping(mapping)
{
}

void ImportBuilder::note(std::vector<Group> &groups, const QString &reason, std::size_t offset)
{
    auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &g) { return g.reason == reason; });
    if (group == groups.end() && groups.size() == kMaxGroups)
        group = groups.insert(groups.end(),
                              Group{QStringLiteral(QT_TRANSLATE_NOOP("kronika::File", "of further kinds")), 0, {}});
    else if (group == groups.end() && groups.size() > kMaxGroups)
        group = groups.end() - 1;
    if (group == groups.end())
        group = groups.insert(groups.end(), Group{reason, 0, {}});
    if (++group->count <= RecordGroup::kMaxPlaces)
        group->offsets.push_back(offset);
}

void ImportBuilder::setAside(UnknownMembers &unknown, const char *name, std::string &text)
{
    appendTextMember(unknown, std::string("unreadable ") + name, text);
    text.clear();
    ++m_unsoundTexts;
}

void ImportBuilder::makeSoundMarking(std::string &marking, UnknownMembers &unknown)
{
    if (marking.empty())
        return;
    if (const auto level = tlpWritten(marking))
        marking = nameOf(*level);
    else
        setAside(unknown, "marking", marking);
}

bool ImportBuilder::isForward(const std::string &text)
{
    if (text.find('/') == std::string::npos)
        return true;
    if (!m_zone)
        m_zone = Zone::byName(QString::fromStdString(info().timezone.empty() ? std::string("UTC") : info().timezone));
    return !m_zone->isOk() || isForwardDate(text, **m_zone);
}

void ImportBuilder::keepSoundDates(Event &event)
{
    if (!event.when.empty() && (!isSoundDate(event.when) || !isForward(event.when)))
        setAside(event.unknown, "when", event.when);
    const bool isWithin = event.within.find('/') != std::string::npos;
    if (!event.within.empty() && (!isSoundDate(event.within) || !isWithin || !isForward(event.within)))
        setAside(event.unknown, "within", event.within);
    for (Claim &claim : event.claims) {
        if (!claim.when.empty() && (!isSoundDate(claim.when) || !isForward(claim.when)))
            setAside(claim.unknown, "when", claim.when);
        if (claim.credibility && (*claim.credibility < 1 || *claim.credibility > 6))
            claim.credibility.reset();
    }
}

void ImportBuilder::makeSound(Event &event)
{
    keepSoundDates(event);
    makeSoundMarking(event.marking, event.unknown);
    if (event.confidence)
        event.confidence = std::clamp(*event.confidence, 0, 100);
}

void ImportBuilder::makeSound(Source &source)
{
    if (!source.published.empty() && !isSoundDate(source.published))
        setAside(source.unknown, "published", source.published);
    if (!source.retrieved.empty() && !isSoundDate(source.retrieved))
        setAside(source.unknown, "retrieved", source.retrieved);
    makeSoundMarking(source.marking, source.unknown);
    if (!source.reliability.empty() && !isReliability(source.reliability))
        setAside(source.unknown, "reliability", source.reliability);
    if (!source.language.empty() && !reader::isLanguageTag(source.language))
        setAside(source.unknown, "language", source.language);
}

void ImportBuilder::keepSoundReferences(Event &event)
{
    const auto drop = [this](auto &list, auto &&isKnown) {
        m_danglingReferences += std::erase_if(list, [&](const auto &entry) { return !isKnown(entry); });
    };
    m_foundActors.clear();
    drop(event.actors, [this](const ActorReference &r) {
        const std::optional<ActorIndex> actor = tables().actorById(r.id);
        if (actor)
            m_foundActors.push_back(*actor);
        return actor.has_value();
    });
    drop(event.claims, [this](const Claim &claim) { return tables().sourceById(claim.source).has_value(); });
    for (Claim &claim : event.claims) {
        if (!claim.attribution.empty() && !tables().actorById(claim.attribution)) {
            claim.attribution.clear();
            ++m_danglingReferences;
        }
    }
    m_foundCategory = event.category.empty() ? std::nullopt : tables().categoryById(event.category);
    if (!event.category.empty() && !m_foundCategory) {
        event.category.clear();
        ++m_danglingReferences;
    }
}

void ImportBuilder::keepSoundLinks(Event &event)
{
    UnknownMembers dangling;
    std::erase_if(event.links, [&](const Link &link) {
        if (m_eventIds.contains(IdTable::hashOf(link.to)))
            return false;
        appendTextMember(dangling, link.kind, link.to);
        return true;
    });
    if (!dangling.empty())
        appendMember(event.unknown, "linksElsewhere", "{" + dangling + "}");
}

std::string ImportBuilder::add(Event event, Origin origin)
{
    (origin == Origin::Record ? m_ledger.events : m_ledger.eventsBesides) += 1;
    if (event.id.empty())
        event.id = "e" + std::to_string(giveNumber());
    else if (!takeId(event.id))
        event.id = giveId(event.id);
    std::string id = event.id;
    m_idHashes.push_back(IdTable::hashOf(id));
    makeSound(event);
    m_midnights.see(id, event.when);
    ++m_eventCount;
    if (event.links.empty() && m_pending.empty())
        give(std::move(event));
    else
        m_pending.push_back(std::move(event));
    return id;
}

std::string ImportBuilder::add(Actor actor, Origin origin)
{
    (origin == Origin::Record ? m_ledger.actors : m_ledger.actorsBesides) += 1;
    actor.id = freeId(actor.id, "a", [this](const std::string &id) { return tables().actorById(id).has_value(); });
    if (!actor.color.empty() && !reader::isColor(actor.color))
        setAside(actor.unknown, "color", actor.color);
    m_actorsByName.emplace(folded(actor.name), actor.id);
    for (const std::string &alias : actor.aliases) {
        m_actorsByName.emplace(folded(alias), actor.id);
        m_actorsBySpelling.emplace(alias, actor.id);
    }
    std::string id = actor.id;
    tables().add(std::move(actor));
    return id;
}

std::string ImportBuilder::add(Source source, Origin origin)
{
    (origin == Origin::Record ? m_ledger.sources : m_ledger.sourcesBesides) += 1;
    source.id = freeId(source.id, "s", [this](const std::string &id) { return tables().sourceById(id).has_value(); });
    makeSound(source);
    m_sourcesByKey.emplace(keyOf(source), source.id);
    std::string id = source.id;
    tables().add(std::move(source));
    return id;
}

bool ImportBuilder::add(Era era)
{
    if (!isSoundDate(era.when))
        return false;
    const auto &eras = tables().eras;
    era.id = freeId(era.id, "era", [&eras](const std::string &id) {
        return std::any_of(eras.begin(), eras.end(), [&id](const Era &other) { return other.id == id; });
    });
    if (!era.color.empty() && !reader::isColor(era.color))
        setAside(era.unknown, "color", era.color);
    tables().eras.push_back(std::move(era));
    return true;
}

void ImportBuilder::adopt(const Snapshot &other)
{
    info() = other.info();
    for (const Category &category : other.categories()) {
        m_categoriesByName.emplace(category.name, category.id);
        tables().add(category);
    }
    for (const Source &source : other.sources())
        add(source, Origin::Besides);
    tables().eras.assign(other.eras().begin(), other.eras().end());
    tables().views.assign(other.views().begin(), other.views().end());
}

std::string ImportBuilder::actorNamed(std::string_view name, std::string_view kind)
{
    const auto [spelling, isNew] = m_actorsBySpelling.try_emplace(std::string(name));
    if (!isNew)
        return spelling->second;
    const auto known = m_actorsByName.find(folded(name));
    if (known != m_actorsByName.end())
        noteSpelling(name, known->second);
    spelling->second = known != m_actorsByName.end() ? known->second
                                                     : add(Actor{.id = {},
                                                                 .name = std::string(name),
                                                                 .kind = std::string(kind),
                                                                 .parent = {},
                                                                 .aliases = {},
                                                                 .color = {},
                                                                 .description = {},
                                                                 .names = {},
                                                                 .unknown = {}},
                                                           Origin::Besides);
    return spelling->second;
}

void ImportBuilder::noteSpelling(std::string_view name, const std::string &id)
{
    Actor &known = *actor(id);
    if (known.name == name)
        return;
    if (m_spellings++ == 0)
        m_firstSpelling = {QString::fromUtf8(name.data(), qsizetype(name.size())), QString::fromStdString(known.name)};
    // Blanks are no other spelling.
    const std::string plain = QString::fromUtf8(name.data(), qsizetype(name.size())).simplified().toStdString();
    if (plain != QString::fromStdString(known.name).simplified().toStdString())
        known.aliases.push_back(plain);
}

std::string ImportBuilder::categoryNamed(std::string_view name)
{
    const auto [at, isNew] = m_categoriesByName.try_emplace(std::string(name));
    if (!isNew)
        return at->second;
    Category category;
    category.name = std::string(name);
    category.id = freeId(name, "c", [this](const std::string &id) { return tables().categoryById(id).has_value(); });
    at->second = category.id;
    tables().add(std::move(category));
    return at->second;
}

std::string ImportBuilder::sourceLike(const Source &source)
{
    const auto known = m_sourcesByKey.find(keyOf(source));
    return known != m_sourcesByKey.end() ? known->second : add(source, Origin::Besides);
}

Actor *ImportBuilder::actor(std::string_view id)
{
    const auto found = tables().actorById(id);
    return found ? &tables().actors[raw(*found)] : nullptr;
}

Source *ImportBuilder::source(std::string_view id)
{
    const auto found = tables().sourceById(id);
    return found ? &tables().sources[raw(*found)] : nullptr;
}

void ImportBuilder::give(Event &&event)
{
    if (!m_builder)
        m_builder.emplace(std::move(m_early));
    if (!m_line)
        m_line.emplace(*m_builder);
    keepSoundReferences(event);
    m_line->add(std::move(event), m_foundCategory, m_foundActors);
}

void ImportBuilder::givePending()
{
    for (Event &event : m_pending) {
        keepSoundLinks(event);
        give(std::move(event));
    }
    m_pending.clear();
}

FieldAccount &ImportBuilder::field(std::string_view record, std::string_view name)
{
    std::string key = record.empty() ? std::string(name) : std::string(record) + "." + std::string(name);
    const auto known = m_fieldsByName.find(key);
    if (known != m_fieldsByName.end())
        return *known->second;
    if (m_fields.size() >= kMaxFields && key != kFurtherFields)
        return field({}, kFurtherFields);
    const auto rule = std::find_if(m_mapping.fields.begin(), m_mapping.fields.end(), [&](const FieldRule &r) {
        return r.field == name && (r.record == record || std::string_view(r.record) == "*");
    });
    FieldAccount &account = m_fields.emplace_back();
    account.field = key;
    if (rule != m_mapping.fields.end())
        account.becomes = rule->becomes;
    m_fieldsByName.emplace(std::move(key), &account);
    return account;
}

void ImportBuilder::keepInChronology(std::string_view name, std::string_view json)
{
    appendMember(info().unknown, name, json);
}

void ImportBuilder::warn(const Remark &remark, std::size_t offset)
{
    if (++m_warningCount <= Diagnostics::kMaxKept)
        m_warnings.push_back({remark, offset});
}

void ImportBuilder::offer(const QString &what, OfferedDate date)
{
    auto found = std::find_if(m_offers.begin(), m_offers.end(), [&](const Offer &o) { return o.what == what; });
    if (found == m_offers.end())
        found = m_offers.insert(m_offers.end(), Offer{what, {}});
    found->dates.push_back(std::move(date));
}

std::vector<RecordPlace> ImportBuilder::placesOf(std::vector<std::size_t> &offsets) const
{
    std::sort(offsets.begin(), offsets.end());
    offsets.erase(std::unique(offsets.begin(), offsets.end()), offsets.end());
    std::vector<RecordPlace> places;
    if (m_style == PlaceStyle::Json) {
        for (json::Place &place : json::placesOf(m_text, offsets))
            places.push_back({place.position, std::move(place.path)});
        return places;
    }
    TextPosition position{1, 1};
    std::size_t done = 0;
    for (const std::size_t offset : offsets) {
        if (m_style == PlaceStyle::Cells) {
            places.push_back({positionOfCell(offset), {}});
            continue;
        }
        const std::size_t end = std::min(offset, m_text.size());
        advance(position, m_text.substr(done, end - done));
        done = end;
        places.push_back({position, {}});
    }
    return places;
}

void ImportBuilder::report(ImportReport &report)
{
    std::vector<std::size_t> offsets;
    for (const auto *groups : {&m_keptAside, &m_skipped}) {
        for (const Group &group : *groups)
            offsets.insert(offsets.end(), group.offsets.begin(), group.offsets.end());
    }
    for (const Warning &warning : m_warnings)
        offsets.push_back(warning.offset);
    const std::vector<RecordPlace> places = placesOf(offsets);
    const auto placeOf = [&](std::size_t offset) {
        return places[std::size_t(std::lower_bound(offsets.begin(), offsets.end(), offset) - offsets.begin())];
    };
    const auto told = [&](const std::vector<Group> &groups) {
        std::vector<RecordGroup> out;
        for (const Group &group : groups) {
            RecordGroup &record = out.emplace_back(RecordGroup{group.reason, group.count, {}});
            for (const std::size_t offset : group.offsets)
                record.places.push_back(placeOf(offset));
        }
        return out;
    };
    m_ledger.keptAside = told(m_keptAside);
    m_ledger.skipped = told(m_skipped);
    for (const Warning &warning : m_warnings) {
        const RecordPlace place = placeOf(warning.offset);
        report.diagnostics.add(
            {Severity::Warning, place.position, place.path, warning.remark.what, warning.remark.option});
    }
    for (std::size_t n = m_warnings.size(); n < m_warningCount; ++n)
        report.diagnostics.add({Severity::Warning, {}, {}, {}});
    for (const RecordGroup &group : m_ledger.skipped)
        report.diagnostics.add(
            {Severity::Warning, group.places.front().position, group.places.front().path, skippedText(group)});
    for (const Remark &remark : m_generalWarnings)
        report.diagnostics.add({Severity::Warning, {}, {}, remark.what, remark.option});
    report.isImport = true;
    report.ledger = std::move(m_ledger);
    report.fields.assign(m_fields.begin(), m_fields.end());
    if (Offer days = m_midnights.offer(m_offers); !days.dates.empty())
        m_offers.push_back(std::move(days));
    report.offers = std::move(m_offers);
}

void ImportBuilder::checkSums(const Snapshot &snapshot)
{
    const auto count = [](const std::vector<Group> &groups) {
        std::size_t sum = 0;
        for (const Group &group : groups)
            sum += group.count;
        return sum;
    };
    const std::size_t accounted =
        m_ledger.events + m_ledger.actors + m_ledger.sources + count(m_keptAside) + count(m_skipped);
    if (accounted != m_ledger.read)
        warn(IoMessage::tr("internal error: %1 records were read, but what became of them adds up to %2; please report "
                           "this")
                 .arg(m_ledger.read)
                 .arg(accounted));
    if (snapshot.eventCount() != m_ledger.events + m_ledger.eventsBesides ||
        snapshot.actors().size() != m_ledger.actors + m_ledger.actorsBesides ||
        snapshot.sources().size() != m_ledger.sources + m_ledger.sourcesBesides)
        warn(IoMessage::tr("internal error: the chronology does not hold what was counted; please report this"));
}

void ImportBuilder::checkParents()
{
    // A parent that is missing, or whose own line of parents comes back, would make a file that cannot be opened again.
    // Each line is followed up to where another one went before: O(actors), however long the lines are.
    std::vector<Actor> &actors = tables().actors;
    const auto drop = [this](Actor &actor) {
        appendTextMember(actor.unknown, "unreadable parent", actor.parent);
        actor.parent.clear();
        ++m_danglingReferences;
    };
    std::vector<std::size_t> lineOf(actors.size(), 0);
    for (std::size_t first = 0; first < actors.size(); ++first) {
        std::size_t at = first;
        while (lineOf[at] == 0 && !actors[at].parent.empty()) {
            lineOf[at] = first + 1;
            const auto parent = tables().actorById(actors[at].parent);
            if (!parent)
                drop(actors[at]);
            else if (lineOf[raw(*parent)] == first + 1)
                drop(actors[raw(*parent)]);
            else
                at = raw(*parent);
        }
        lineOf[at] = lineOf[at] == 0 ? first + 1 : lineOf[at];
    }
}

ImportOutcome ImportBuilder::refuse(const Remark &remark, std::size_t offset)
{
    ImportOutcome outcome;
    outcome.report.isImport = true;
    const TextPosition position = m_style == PlaceStyle::Cells ? positionOfCell(offset) : positionOf(m_text, offset);
    outcome.report.diagnostics.add({Severity::Error, position, {}, remark.what, remark.option});
    return outcome;
}

ImportOutcome ImportBuilder::cancelled()
{
    ImportOutcome outcome;
    outcome.report.isCancelled = true;
    return outcome;
}

ImportOutcome ImportBuilder::finish()
{
    if (!m_builder)
        m_builder.emplace(std::move(m_early));
    givePending();
    checkParents();
    if (m_eventCount == 0)
        warn(IoMessage::tr("it holds no event"));
    if (m_unsoundTexts > 0)
        warn(IoMessage::tr("%n values that a chronology cannot hold (dates, markings, grades) are kept as texts",
                           nullptr, IoMessage::count(m_unsoundTexts)));
    if (m_spellings > 0)
        warn(IoMessage::tr(
                 "%n names of actors differ from others in capitals or blanks alone and are taken for the same "
                 "actor, such as “%1” for “%2”; other capitals are kept as an alias",
                 nullptr, IoMessage::count(m_spellings))
                 .arg(m_firstSpelling.first, m_firstSpelling.second));
    if (m_danglingReferences > 0)
        warn(IoMessage::tr("%n references to records that are not in the file are left out", nullptr,
                           IoMessage::count(m_danglingReferences)));
    ImportOutcome outcome;
    if (m_line)
        m_line->finish();
    outcome.snapshot = m_builder->finish(m_idHashes);
    if (!outcome.snapshot)
        outcome.snapshot = m_builder->finish();
    checkSums(*outcome.snapshot);
    report(outcome.report);
    return outcome;
}

} // namespace kronika
