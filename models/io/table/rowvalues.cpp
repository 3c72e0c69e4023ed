// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/rowvalues.h"

#include "models/document/marking.h"
#include "models/io/table/celltext.h"
#include "models/io/table/columnwords.h"
#include "models/io/table/ownlists.h"
#include "models/io/text/datetext.h"

#include <algorithm>
#include <array>

namespace kronika::table {

namespace {

std::string markingOf(std::string_view text)
{
    std::string marking = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed().toUpper().toStdString();
    if (!marking.empty() && !marking.starts_with("TLP:"))
        marking.insert(0, "TLP:");
    return marking;
}

struct ConfidenceWord
{
    const char *words;
    int confidence;
};

/// STIX 2.1, appendix A, "None / Low / Med / High": in English, Czech, Polish, German, French, Russian.
constexpr std::array kConfidenceWords{ConfidenceWord{"none,zadna,zadna jistota,brak,keine,aucune,нет", 0},
                                      ConfidenceWord{"low,nizka,niska,niedrig,gering,faible,basse,низкая", 15},
                                      ConfidenceWord{"med,medium,moderate,stredni,srednia,mittel,moyenne,средняя", 50},
                                      ConfidenceWord{"high,vysoka,wysoka,hoch,haute,elevee,высокая", 85}};

std::optional<int> confidenceIn(std::string_view text)
{
    const auto number = datetext::wholeNumber(text.ends_with('%') ? text.substr(0, text.size() - 1) : text);
    if (number && *number >= 0 && *number <= 100)
        return static_cast<int>(*number);
    const QString word = foldedHeader(text);
    for (const ConfidenceWord &row : kConfidenceWords) {
        if (QString::fromUtf8(row.words).split(u',').contains(word))
            return row.confidence;
    }
    return std::nullopt;
}

/// "source_1_name", "Source 1 URL": source 1.
QString sourceKey(const TablePlan &plan, const Slot &slot)
{
    constexpr std::array kKinds{"name", "title", "url", "urls", "link", "address", "publisher"};
    QStringList words = foldedHeader(plan.names[firstColumn(slot)]).split(u' ');
    words.removeIf([&kKinds](const QString &word) {
        return std::any_of(kKinds.begin(), kKinds.end(),
                           [&word](const char *kind) { return word == QLatin1String(kind); });
    });
    return words.join(u' ');
}

} // namespace

RowValues::RowValues(const TablePlan &plan, std::string separators)
    : m_plan(plan)
    , m_separators(std::move(separators))
{
    for (const Role role : {Role::Tags, Role::Source, Role::Url, Role::Confidence, Role::Marking}) {
        for (const Slot &slot : plan.of(role))
            m_slots.push_back(slot);
    }
    pairSources();
    for (const Slot &slot : plan.of(Role::Actor)) {
        const bool isNamed = !plan.isOurs && slot.size() == 1 && !slot.front().isConstant;
        m_actorRoles.emplace_back(isNamed ? actorRoleOfHeader(plan.names[slot.front().column]) : "");
    }
    for (const auto &own : {plan.own.titles, plan.own.attachments}) {
        if (own)
            m_slots.push_back({SlotPart{.column = *own, .constant = {}, .isConstant = false}});
    }
    if (m_slots.size() == 1 && m_slots.front().size() == 1 && !m_slots.front().front().isConstant)
        m_onlyColumn = m_slots.front().front().column;
}

std::string_view RowValues::firstOf(Role role, const Row &row)
{
    return m_plan.has(role) ? textOf(m_plan.of(role).front(), row, m_room) : std::string_view();
}

std::string_view RowValues::categoryTextOf(const Row &row)
{
    const std::string_view text = firstOf(Role::Category, row);
    return text == "-" || saysNothing(text) ? std::string_view() : text;
}

std::uint32_t RowValues::categoryOf(const Row &row)
{
    const std::string_view text = categoryTextOf(row);
    if (text.empty())
        return kNone;
    return m_categories.of(text, [&] { return NamedCategory{std::string(text), {}}; });
}

void RowValues::appendActorsOf(const Row &row, std::vector<std::uint32_t> &actors)
{
    const std::vector<Slot> &slots = m_plan.of(Role::Actor);
    for (std::size_t n = 0; n < slots.size(); ++n) {
        const std::string_view text = textOf(slots[n], row, m_room);
        if (text.empty() || saysNothing(text))
            continue;
        const std::string &role = m_actorRoles[n];
        if (!role.empty())
            m_key.assign(text).append(1, '\0').append(role);
        actors.push_back(m_casts.of(role.empty() ? text : std::string_view(m_key), [&] { return castIn(text, role); }));
    }
}

RowValues::Cast RowValues::castIn(std::string_view text, const std::string &role) const
{
    Cast cast;
    for (const std::string &part : listIn(text).value_or(parts(text, m_separators))) {
        NamedActor actor = m_plan.isOurs ? ownActorIn(part) : actorIn(part);
        if (actor.name == "-")
            continue;
        if (actor.role.empty())
            actor.role = role;
        cast.named.push_back(std::move(actor));
    }
    return cast;
}

std::string_view RowValues::keyOf(const Row &row)
{
    if (m_onlyColumn)
        return row.text(*m_onlyColumn);
    m_key.clear();
    bool isEmpty = true;
    for (const Slot &slot : m_slots) {
        const std::string_view text = textOf(slot, row, m_room);
        isEmpty = isEmpty && text.empty();
        // Its length in front, so that no two rows of different cells have the same key.
        const auto size = static_cast<std::uint32_t>(text.size());
        m_key.append({static_cast<char>(size & 0xFFU), static_cast<char>(size >> 8U & 0xFFU),
                      static_cast<char>(size >> 16U & 0xFFU), static_cast<char>(size >> 24U)});
        m_key.append(text);
    }
    return isEmpty ? std::string_view() : std::string_view(m_key);
}

std::uint32_t RowValues::extrasOf(const Row &row)
{
    const std::string_view key = m_slots.empty() ? std::string_view() : keyOf(row);
    return key.empty() ? kNone : m_extras.of(key, [&] { return extrasIn(row); });
}

RowValues::Extras RowValues::extrasIn(const Row &row)
{
    Extras extras;
    grade(row, extras);
    readOwn(row, extras);
    for (const Slot &slot : m_plan.of(Role::Tags)) {
        const std::string_view text = textOf(slot, row, m_room);
        if (saysNothing(text))
            continue;
        std::vector<std::string> tags = tagsIn(text, m_separators);
        std::move(tags.begin(), tags.end(), std::back_inserter(extras.made.tags));
    }
    markByTags(extras);
    readSources(row, extras);
    return extras;
}

/// Each address with the name beside it, by what their headers have in common; what has no fellow with all others of
/// its kind.
void RowValues::readSources(const Row &row, Extras &extras)
{
    const auto add = [&](const std::vector<Slot> &titles, const std::vector<Slot> &addresses) {
        std::vector<Source> sources = sourcesIn(allOf(titles, row), allOf(addresses, row), m_separators);
        std::move(sources.begin(), sources.end(), std::back_inserter(extras.sources));
    };
    for (const auto &[title, address] : m_sourcePairs)
        add({title}, {address});
    add(m_otherTitles, m_otherAddresses);
}

void RowValues::pairSources()
{
    m_otherTitles = m_plan.of(Role::Source);
    for (const Slot &address : m_plan.of(Role::Url)) {
        const QString fellow = sourceKey(m_plan, address);
        const auto title = std::find_if(m_otherTitles.begin(), m_otherTitles.end(), [&](const Slot &one) {
            return !fellow.isEmpty() && sourceKey(m_plan, one) == fellow;
        });
        if (title == m_otherTitles.end()) {
            m_otherAddresses.push_back(address);
            continue;
        }
        m_sourcePairs.emplace_back(*title, address);
        m_otherTitles.erase(title);
    }
}

/// In a table of ours a tag of that word is no more than one.
void RowValues::markByTags(Extras &extras) const
{
    const std::string tagged = m_plan.own.date ? std::string() : markingOfTags(extras.made.tags);
    if (tagged.empty())
        return;
    const bool isUnsound = !extras.unsoundMarking.empty() || !tlpWritten(tagged);
    if (isUnsound && extras.unsoundMarking.empty())
        extras.unsoundMarking = tagged;
    extras.made.marking = isUnsound ? std::string() : stricterMarking(extras.made.marking, tagged);
}

void RowValues::grade(const Row &row, Extras &extras)
{
    if (const std::string_view text = firstOf(Role::Marking, row); !text.empty()) {
        const std::string marking = markingOf(text);
        if (const auto level = tlpWritten(marking))
            extras.made.marking = nameOf(*level);
        else
            extras.unsoundMarking = marking;
        if (!extras.unsoundMarking.empty())
            addColumns(Role::Marking, extras.unread);
    }
    const std::string_view text = firstOf(Role::Confidence, row);
    if (text.empty())
        return;
    extras.made.confidence = confidenceIn(text);
    if (!extras.made.confidence)
        addColumns(Role::Confidence, extras.unread);
}

void RowValues::addColumns(Role role, std::vector<std::size_t> &columns) const
{
    for (const SlotPart &part : m_plan.of(role).front()) {
        if (!part.isConstant)
            columns.push_back(part.column);
    }
}

void RowValues::readOwn(const Row &row, Extras &extras) const
{
    if (const auto column = m_plan.own.titles) {
        if (auto titles = titlesIn(row.text(*column)))
            extras.made.titles = *std::move(titles);
        else
            extras.unread.push_back(*column);
    }
    if (const auto column = m_plan.own.attachments) {
        if (auto attachments = attachmentsIn(row.text(*column)))
            extras.made.attachments = *std::move(attachments);
        else
            extras.unread.push_back(*column);
    }
}

std::string RowValues::allOf(const std::vector<Slot> &slots, const Row &row)
{
    std::string all;
    for (const Slot &slot : slots) {
        const std::string_view part = textOf(slot, row, m_room);
        if (!part.empty() && !saysNothing(part))
            all.append(all.empty() ? "" : "\n").append(part);
    }
    return all;
}

void RowValues::settle(ImportBuilder &builder)
{
    for (const std::uint32_t number : m_categories.fresh()) {
        NamedCategory &named = m_categories[number];
        named.category = builder.categoryIndex(builder.categoryNamed(named.name));
    }
    for (const std::uint32_t number : m_casts.fresh()) {
        Cast &cast = m_casts[number];
        for (const NamedActor &named : cast.named)
            cast.actors.push_back(builder.actorIndex(builder.actorNamed(named.name)));
    }
    for (const std::uint32_t number : m_extras.fresh()) {
        Extras &extras = m_extras[number];
        for (const Source &source : extras.sources)
            extras.made.claims.emplace_back().source = builder.sourceLike(source);
        if (!extras.made.isEmpty())
            extras.shared = std::make_shared<const EventExtras>(std::move(extras.made));
    }
}

void RowValues::forget()
{
    m_categories.forget();
    m_casts.forget();
    m_extras.forget();
}

std::optional<CategoryIndex> RowValues::category(std::uint32_t number)
{
    return number == kNone ? std::nullopt : m_categories[number].category;
}

void RowValues::appendActors(std::uint32_t number, std::vector<EventDraft::Part> &actors)
{
    const Cast &cast = m_casts[number];
    for (std::size_t n = 0; n < cast.actors.size(); ++n) {
        const bool isThere = std::any_of(actors.begin(), actors.end(), [&](const EventDraft::Part &part) {
            return part.actor == cast.actors[n] && part.role == cast.named[n].role;
        });
        if (!isThere || m_plan.isOurs)
            actors.push_back({cast.actors[n], cast.named[n].role});
    }
}

const std::shared_ptr<const EventExtras> &RowValues::extras(std::uint32_t number)
{
    static const std::shared_ptr<const EventExtras> kNothing;
    return number == kNone ? kNothing : m_extras[number].shared;
}

} // namespace kronika::table
