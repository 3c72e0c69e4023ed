// SPDX-License-Identifier: GPL-3.0-or-later
// What a page for reading says of an event, an actor, a claim and a source besides its main columns: labels and plain
// texts, for the writers of Markdown and HTML, which escape them.
#pragma once

#include "models/document/snapshot.h"

#include <string>
#include <utility>
#include <vector>

namespace kronika::page {

using Details = std::vector<std::pair<std::string, std::string>>;

/// Category, tags, confidence, titles in other languages, links and attachments, where it has them.
Details ofEvent(const Snapshot &snapshot, EventIndex event);
/// Kind, parent, aliases and names in other languages.
Details ofActor(const Snapshot &snapshot, const Actor &actor);
/// Where, when and how surely: "p. 3, dated 2021, credibility 2, disputes"; empty if nothing more is said.
std::string ofClaim(const Snapshot &snapshot, const Claim &claim);
/// Retrieved, archived, language, reliability, digest, marking and note.
std::string ofSource(const Source &source);

} // namespace kronika::page
