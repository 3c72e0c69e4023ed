// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportBuilder that refuses what a .kronika file could not hold, and keeps it as text instead.
#include "models/document/marking.h"
#include "models/document/vocabulary.h"
#include "models/io/formats/kronika/values.h"
#include "models/io/importbuilder.h"
#include "models/io/iomessage.h"
#include "models/time/commondate.h"
#include "models/time/edtf.h"

#include <algorithm>

namespace kronika {

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

void ImportBuilder::setAside(UnknownMembers &unknown, const char *name, std::string &text)
{
    constexpr std::size_t kMostNamed = 20;
    appendTextMember(unknown, std::string("unreadable ") + name, text);
    if (m_place && m_unsoundTexts < kMostNamed)
        warn(IoMessage::tr("found “%1” for “%2”, which a chronology cannot hold; it is kept as a text")
                 .arg(QString::fromStdString(cutAtCharacter(text, 60)), QLatin1String(name)),
             *m_place);
    text.clear();
    ++m_unsoundTexts;
}

void ImportBuilder::makeSoundMarking(std::string &marking, UnknownMembers &unknown)
{
    if (marking.empty())
        return;
    if (const auto level = tlpWritten(marking)) {
        marking = nameOf(*level);
    } else {
        setAside(unknown, "marking", marking);
        ++m_unreadableMarkings;
    }
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
    // A list, as several may be of one kind.
    std::string dangling;
    std::erase_if(event.links, [&](const Link &link) {
        if (m_eventIds.contains(IdTable::hashOf(link.to)))
            return false;
        UnknownMembers members;
        appendTextMember(members, "kind", link.kind);
        appendTextMember(members, "to", link.to);
        dangling += (dangling.empty() ? "{" : ", {") + members + "}";
        return true;
    });
    if (!dangling.empty())
        appendMember(event.unknown, "linksElsewhere", "[" + dangling + "]");
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

} // namespace kronika
