// SPDX-License-Identifier: GPL-3.0-or-later
// The members of the top level and of its arrays, events apart.
#include "models/io/formats/kronika/rules.h"
#include "models/io/iomessage.h"
#include "models/time/zone.h"

namespace kronika::reader {

namespace {

void actorKind(Reading &reading, json::Value &value, Actor &actor)
{
    reading.openWord(value, actor.kind, isKnownActorKind,
                     "state, organisation, group, intrusion-set, person, system, other");
}

void symbol(Reading &reading, json::Value &value, Category &category)
{
    reading.openWord(value, category.symbol, isKnownSymbol, "circle, square, diamond, triangle, star, cross");
}

void reliability(Reading &reading, json::Value &value, Source &source)
{
    reading.limitedText(value, source.reliability, isReliability,
                        QT_TRANSLATE_NOOP("kronika::File", "a reliability from A to F (Admiralty code)"));
}

constexpr Rule<Actor> kActorRules[] = {
    {"id", true, ownId<&Actor::id, Space::Actors>},
    {"name", true, text<&Actor::name>},
    {"kind", false, actorKind},
    {"parent", false, reference<&Actor::parent, Space::Actors>},
    {"aliases", false, texts<&Actor::aliases>},
    {"color", false, color<&Actor::color>},
    {"description", false, text<&Actor::description>},
    {"names", false, translations<&Actor::names>},
};

constexpr Rule<Category> kCategoryRules[] = {
    {"id", true, ownId<&Category::id, Space::Categories>},
    {"name", true, text<&Category::name>},
    {"names", false, translations<&Category::names>},
    {"color", false, color<&Category::color>},
    {"symbol", false, symbol},
};

constexpr Rule<Source> kSourceRules[] = {
    {"id", true, ownId<&Source::id, Space::Sources>},
    {"title", true, text<&Source::title>},
    {"publisher", false, text<&Source::publisher>},
    {"author", false, text<&Source::author>},
    {"published", false, date<&Source::published>},
    {"retrieved", false, date<&Source::retrieved>},
    {"url", false, text<&Source::url>},
    {"archived", false, text<&Source::archived>},
    {"language", false, language<&Source::language>},
    {"reliability", false, reliability},
    {"sha256", false, text<&Source::sha256>},
    {"marking", false, marking<&Source::marking>},
    {"note", false, text<&Source::note>},
};

constexpr Rule<Era> kEraRules[] = {
    {"id", true, ownId<&Era::id, Space::Eras>},
    {"when", true, date<&Era::when>},
    {"title", false, text<&Era::title>},
    {"color", false, color<&Era::color>},
};

constexpr Rule<SavedView> kViewRules[] = {
    {"id", false, ownId<&SavedView::id, Space::Views>},
    {"title", false, text<&SavedView::title>},
    {"range", false, interval<&SavedView::range>},
    {"filter", false, text<&SavedView::filter>},
    {"lanes", false, references<&SavedView::lanes, Space::Actors>},
    {"collapsed", false, references<&SavedView::collapsed, Space::Actors>},
    {"note", false, text<&SavedView::note>},
};

void version(Reading &reading, json::Value &value, Header &header)
{
    const auto number = value.kind() == json::Kind::Number ? wholeNumber(value.token()) : std::optional<std::int64_t>();
    if (!number || *number < 1)
        return reading.refuse(value, QT_TRANSLATE_NOOP("kronika::File", "1, the version of the format"));
    header.tables.info.version = *number;
    header.isNewer = *number > 1;
    if (header.isNewer)
        reading.findings().warning(value.offset(),
                                   IoMessage::tr("found version %1 of the format; this program knows version 1, so the "
                                                 "file is read as far as that goes and cannot be saved over")
                                       .arg(QString::fromUtf8(value.token().data(), qsizetype(value.token().size()))));
}

bool isZone(std::string_view name)
{
    return Zone::isKnown(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

void readActor(Reading &reading, json::Value &value, Header &header)
{
    readObject<Actor>(reading, value, header.tables.actors.emplace_back(), kActorRules);
    // The only reference that an actor can have is its parent.
    header.parentOffsets.push_back(reading.lastReference());
}

void actors(Reading &reading, json::Value &value, Header &header)
{
    if (reading.expect(value, json::Kind::Array, QT_TRANSLATE_NOOP("kronika::File", "an array of objects")))
        value.forEachElement([&](json::Value &element) { readActor(reading, element, header); });
}

/// Looked at by a walk of its own, when all that events refer to is known.
void passEvents(Reading &reading, json::Value &value, Header &header)
{
    header.hasEvents =
        reading.expect(value, json::Kind::Array, QT_TRANSLATE_NOOP("kronika::File", "an array of objects"));
    header.eventsOffset = value.offset();
    if (header.hasEvents)
        value.pass();
}

constexpr Rule<Header> kHeaderRules[] = {
    {"kronika", true, version},
    {"title", false, [](Reading &r, json::Value &value, Header &h) { r.plainText(value, h.tables.info.title); }},
    {"description", false,
     [](Reading &r, json::Value &value, Header &h) { r.plainText(value, h.tables.info.description); }},
    {"language", false,
     [](Reading &r, json::Value &value, Header &h) {
         r.limitedText(value, h.tables.info.language, isLanguageTag, kLanguageExpected);
     }},
    {"marking", false,
     [](Reading &r, json::Value &value, Header &h) {
         r.limitedText(value, h.tables.info.marking, isMarking, kMarkingExpected);
     }},
    {"timezone", false,
     [](Reading &r, json::Value &value, Header &h) {
         r.limitedText(value, h.tables.info.timezone, isZone,
                       QT_TRANSLATE_NOOP("kronika::File", "the IANA name of a time zone, such as Europe/Prague"));
     }},
    {"actors", false, actors},
    {"categories", false,
     [](Reading &r, json::Value &value, Header &h) {
         readObjects<Category>(r, value, h.tables.categories, kCategoryRules);
     }},
    {"sources", false,
     [](Reading &r, json::Value &value, Header &h) { readObjects<Source>(r, value, h.tables.sources, kSourceRules); }},
    {"events", false, passEvents},
    {"eras", false,
     [](Reading &r, json::Value &value, Header &h) { readObjects<Era>(r, value, h.tables.eras, kEraRules); }},
    {"views", false,
     [](Reading &r, json::Value &value, Header &h) { readObjects<SavedView>(r, value, h.tables.views, kViewRules); }},
};

} // namespace

void readHeader(Reading &reading, json::Value &value, Header &header)
{
    readObject<Header>(reading, value, header, kHeaderRules);
}

bool isOwnMember(OwnObject object, std::string_view name)
{
    switch (object) {
    case OwnObject::Chronology:
        return hasRule<Header>(kHeaderRules, name);
    case OwnObject::Actor:
        return hasRule<Actor>(kActorRules, name);
    case OwnObject::Category:
        return hasRule<Category>(kCategoryRules, name);
    case OwnObject::Source:
        return hasRule<Source>(kSourceRules, name);
    case OwnObject::Era:
        return hasRule<Era>(kEraRules, name);
    case OwnObject::View:
        return hasRule<SavedView>(kViewRules, name);
    default:
        return isOwnMemberOfEvents(object, name);
    }
}

} // namespace kronika::reader
