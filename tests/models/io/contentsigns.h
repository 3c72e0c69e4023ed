// SPDX-License-Identifier: GPL-3.0-or-later
// A chronology with one of each kind of content that exporters may hold or lose, and the words that show each in a
// file.
#pragma once

#include "models/io/contents.h"

#include <vector>

namespace kronika::testing {

/// Texts that stand in a file only where the content of that kind does.
struct ContentSign
{
    Content content;
    const char *key;
    std::vector<const char *> signs;
};

inline const std::vector<ContentSign> &contentSigns()
{
    static const std::vector<ContentSign> kSigns{
        {Content::ChronologyTitle, "ChronologyTitle", {"titleOfAll"}},
        {Content::ChronologyDescription, "ChronologyDescription", {"aboutAll"}},
        {Content::ChronologyMarking, "ChronologyMarking", {"TLP:AMBER"}},
        {Content::Zone, "Zone", {"Europe/Prague"}},
        {Content::UndatedEvents, "UndatedEvents", {"undatedTitle"}},
        {Content::YearsBeyondFourDigits, "YearsBeyondFourDigits", {"ancientTitle"}},
        {Content::Uncertainty, "Uncertainty", {}},
        {Content::OpenEnds, "OpenEnds", {}},
        {Content::Precision, "Precision", {}},
        {Content::Offsets, "Offsets", {}},
        {Content::Microseconds, "Microseconds", {"250125"}},
        {Content::Within, "Within", {"2019"}},
        {Content::Descriptions, "Descriptions", {"aboutEvent"}},
        {Content::TitlesInOtherLanguages, "TitlesInOtherLanguages", {"deutscherTitel"}},
        {Content::MoreActors, "MoreActors", {}},
        {Content::Roles, "Roles", {"janitor"}},
        {Content::Categories, "Categories", {"categoryName"}},
        {Content::Tags, "Tags", {"tagOfEvent"}},
        {Content::Confidence, "Confidence", {"73"}},
        {Content::Markings, "Markings", {"TLP:AMBER+STRICT"}},
        {Content::Claims, "Claims", {"sourceSays"}},
        {Content::ClaimDetails, "ClaimDetails", {"pageFour"}},
        {Content::SourceTitles, "SourceTitles", {"firstSource", "secondSource"}},
        {Content::MoreSources, "MoreSources", {}},
        {Content::SourceAddresses, "SourceAddresses", {"https://one.example/", "https://two.example/"}},
        {Content::SourceDetails, "SourceDetails", {"publisherOfTwo"}},
        {Content::SourceNotes, "SourceNotes", {"noteOfSource"}},
        {Content::SourceMarkings, "SourceMarkings", {"TLP:CLEAR"}},
        {Content::UnusedSources, "UnusedSources", {"sourceOfNone"}},
        {Content::Links, "Links", {}},
        {Content::Attachments, "Attachments", {"https://file.example/a.pdf", "attachmentTitle"}},
        {Content::AttachmentDigests, "AttachmentDigests", {"0123456789abcdef0123456789abcdef"}},
        {Content::ListMarks, "ListMarks", {}},
        {Content::Blanks, "Blanks", {}},
        {Content::ActorKinds, "ActorKinds", {"intrusion-set"}},
        {Content::ActorParents, "ActorParents", {}},
        {Content::ActorAliases, "ActorAliases", {"aliasOfActor"}},
        {Content::ActorDescriptions, "ActorDescriptions", {"aboutActor"}},
        {Content::ActorNames, "ActorNames", {"nameInGerman"}},
        {Content::ActorNamesakes, "ActorNamesakes", {}},
        {Content::UnusedActors, "UnusedActors", {"actorOfNone"}},
        {Content::CategoryNamesakes, "CategoryNamesakes", {}},
        {Content::UnusedCategories, "UnusedCategories", {"categoryOfNone"}},
        {Content::Looks, "Looks", {"#ab12cd", "#cd12ab"}},
        {Content::Eras, "Eras", {"closedEra"}},
        {Content::OpenEras, "OpenEras", {"openEra"}},
        {Content::Views, "Views", {"viewTitle"}},
        {Content::OwnMembers, "UnknownMembers", {"unknownOfEvent"}}};
    return kSigns;
}

/// Something of every kind of content; unlike kEverything, each with a word of its own.
inline constexpr const char *kOneOfEachKind =
    R"({"kronika": 1, "title": "titleOfAll", "description": "aboutAll", "marking": "TLP:AMBER",
  "timezone": "Europe/Prague", "language": "en",
  "actors": [{"id": "a", "name": "Ada", "kind": "intrusion-set", "parent": "b", "aliases": ["aliasOfActor"],
    "color": "#ab12cd", "description": "aboutActor", "names": {"de": "nameInGerman"}}, {"id": "b", "name": "Bea"},
    {"id": "n", "name": "actorOfNone;  really"}, {"id": "o", "name": "bea"}],
  "categories": [{"id": "c", "name": "categoryName", "color": "#cd12ab"}, {"id": "d", "name": "categoryOfNone"}, {"id": "f", "name": "categoryName"}],
  "sources": [{"id": "s", "title": "firstSource", "url": "https://one.example/", "marking": "TLP:CLEAR"},
    {"id": "u", "title": "secondSource", "url": "https://two.example/", "publisher": "publisherOfTwo",
      "note": "noteOfSource"}, {"id": "w", "title": "sourceOfNone"}],
  "events": [
    {"id": "e1", "when": "2022-02~/..", "title": "One", "description": "aboutEvent", "titles": {"de": "deutscherTitel"},
      "actors": [{"id": "a", "role": "janitor"}, {"id": "b"}], "category": "c", "tags": ["tagOfEvent"],
      "confidence": 73, "marking": "TLP:AMBER+STRICT", "claims": [{"source": "s", "says": "sourceSays", "locator": "pageFour"},
      {"source": "u"}], "links": [{"to": "e2", "kind": "causes"}],
      "attachments": [{"url": "https://file.example/a.pdf", "title": "attachmentTitle",
        "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}], "unknownOfEvent": 1},
    {"id": "e2", "when": "2021-05-28T14:30:00", "title": "Two"},
    {"id": "e5", "when": "2021-05-28T14:30:00.250125+02:00", "title": "Three"},
    {"id": "e3", "when": "-0044-03-15", "title": "ancientTitle"},
    {"id": "e4", "title": "undatedTitle", "within": "2019/2020"}],
  "eras": [{"id": "r", "when": "2020/2022", "title": "closedEra"}, {"id": "q", "when": "2020/..", "title": "openEra"}],
  "views": [{"id": "v", "title": "viewTitle"}]})";

} // namespace kronika::testing
