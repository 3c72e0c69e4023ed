// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/importbuilder.h"

#include "models/io/formats/kronika/values.h"
#include "models/io/freeid.h"
#include "models/io/iomessage.h"
#include "models/io/keptmembers.h"

#include <algorithm>

namespace kronika {

namespace {

/// Names that a person takes for the same.
std::string folded(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size())).simplified().toCaseFolded().toStdString();
}

} // namespace

ImportBuilder::ImportBuilder(std::string_view text, PlaceStyle style, const MappingTable &mapping)
    : m_text(text)
    , m_style(style)
    , m_mapping(mapping)
{
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

Actor *ImportBuilder::actor(std::string_view id)
{
    const auto found = tables().actorById(id);
    return found ? &tables().actors[raw(*found)] : nullptr;
}

void ImportBuilder::give(Event &&event)
{
    if (!m_builder)
        m_builder.emplace(std::move(m_early));
    if (!m_line)
        m_line.emplace(*m_builder);
    keepSoundReferences(event);
    keepApart(event);
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

void ImportBuilder::keepInChronology(std::string_view name, std::string_view json)
{
    appendMember(info().unknown, name, json);
}

void ImportBuilder::keepRemark(std::string_view text, std::size_t offset)
{
    const std::size_t end = std::min(text.find_first_of("\r\n", offset), text.size());
    std::string &description = info().description;
    description.append(description.empty() ? "" : "\n").append(text.substr(offset, end - offset));
    keepAside(QT_TRANSLATE_NOOP("kronika::File", "remarks, as the description of the chronology"), offset);
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
    keepApart(tables());
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
    outcome.report.unreadableMarkings = m_unreadableMarkings;
    return outcome;
}

} // namespace kronika
