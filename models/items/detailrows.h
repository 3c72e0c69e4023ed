// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one event in the order in which an analyst reads it, as plain values for a detail pane to lay out.
// Texts are plain text without control or bidirectional characters, never markup, unless said. Knows no widget.
#pragma once

#include "models/document/consistency.h"
#include "models/document/linktable.h"
#include "models/document/snapshot.h"
#include "models/time/timetext.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace kronika {

struct DetailActor
{
    ActorIndex actor{};
    QString name;
    QString role;
};

struct DetailClaim
{
    /// May have several lines.
    QString says;
    QString stance;
    QString dateInWords;
    QString dateText;
    QString attribution;
    QString credibility;
    QString locator;
};

/// A source with all that it claims of the event.
struct DetailSource
{
    /// None if the source is unknown; then `title` is its id.
    std::optional<SourceIndex> source;
    QString title;
    QString publisher;
    QString author;
    // In words.
    QString published;
    QString retrieved;
    QString reliability;
    /// Its own; empty if it has none.
    QString marking;
    /// Markdown.
    QString note;
    /// Not made harmless: for QUrl and a question to the reader, not for a label.
    QString url;
    QString archived;
    std::vector<DetailClaim> claims;
    /// Whether its claims are among those that do not agree.
    bool takesSides = false;
};

struct DetailLink
{
    EventIndex other{};
    bool isIncoming = false;
    /// In words, from this event: "responds to", "answered by"; "← mirrors" of a kind that is not known.
    QString kind;
    /// The same to be heard, without an arrow.
    QString spokenKind;
    QString title;
};

struct DetailAttachment
{
    QString title;
    QString path;
    /// Not made harmless.
    QString url;
    QString sha256;
};

/// Why its dates and others cannot all be true, or perhaps not.
struct DetailFinding
{
    /// A sentence with the dates.
    QString text;
    /// The event that it is held against, and its title; none if that is a source, or the event itself.
    std::optional<EventIndex> other;
    QString otherTitle;
};

struct DetailContent
{
    EventIndex event{};
    QString id;
    std::optional<CategoryIndex> categoryIndex;
    QString category;
    QString title;
    /// Of an undated event: "undated", and its bounds if it has any.
    QString dateInWords;
    /// EDTF: `when`, or `within` of an undated event.
    QString dateText;
    std::vector<DetailActor> actors;
    QString confidence;
    /// On what its sources disagree, a sentence each.
    QStringList disagreements;
    std::vector<DetailFinding> findings;
    /// In the order of their first claims.
    std::vector<DetailSource> sources;
    /// Its own first, then those of others.
    std::vector<DetailLink> links;
    /// Markdown as in the file, not made harmless.
    QString description;
    QStringList tags;
    std::vector<DetailAttachment> attachments;
    /// The event's, or else the chronology's.
    QString marking;
};

struct DetailOptions
{
    std::string language;
    /// In which times without offset are read and said.
    Zone clock;
    /// Iso: what would be in words is the text as well, and the text beside it is left out.
    DateStyle dateStyle = DateStyle::Words;
    /// On whose clock times are said first, the one that they were given on beside it; that of `clock` if none.
    std::optional<Zone> shown = {};
    /// Of the event, made from the same snapshot.
    std::vector<Contradiction> findings = {};
};

/// Requires: raw(event) < snapshot.eventCount(), `links` made from that snapshot. O(what the event holds).
DetailContent detailOf(const Snapshot &snapshot, const LinkTable &links, EventIndex event,
                       const DetailOptions &options);

/// Leaves the first `most` of each list, and of the claims of all sources together; says how many entries are gone.
std::size_t cutToFirst(DetailContent &content, std::size_t most);

} // namespace kronika
