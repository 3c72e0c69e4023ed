// SPDX-License-Identifier: GPL-3.0-or-later
// A chronology without what is marked above a ceiling, for passing it on: what is left holds not a word of the rest.
// Knows no file and no picture.
#pragma once

#include "models/document/marking.h"
#include "models/document/snapshot.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace kronika {

/// What becomes of events above the ceiling: counted gaps, or nothing.
enum class Above : std::uint8_t { Gap, Drop };

struct Ceiling
{
    Tlp highest = Tlp::Red;
    Above above = Above::Gap;
};

/// A phrase for what is lost in context "kronika::Ceiling", for QCoreApplication::translate, and how many there are
/// (never 0).
struct WithheldPart
{
    const char *what;
    std::size_t count;
};

struct BelowCeiling
{
    std::shared_ptr<const Snapshot> snapshot;
    /// Ids, in that snapshot, of the events that stand for gaps.
    std::set<std::string, std::less<>> gaps;
    std::size_t withheldEvents = 0;
    std::size_t withheldSources = 0;
    /// What went besides: actors, eras, links and the like.
    std::vector<WithheldPart> withheldBesides;
    /// Actors, categories, eras and views that are left. They have no field for a marking, so none was asked, but for
    /// one among the members that no field holds. 0 where nothing is withheld whatever it is marked.
    std::size_t keptUnmarked = 0;
    /// Titles of the eras and views among them: as these have a time besides, they may tell of what is withheld.
    std::vector<std::string> keptTitles = {};
    /// Events and sources that are left and have no marking at all, neither their own nor the chronology's. 0 where
    /// nothing is withheld whatever it is marked.
    std::size_t keptUnmarkedEvents = 0;
    std::size_t keptUnmarkedSources = 0;
    /// The chronology itself is marked above the ceiling: its title and description, eras and views are withheld, and
    /// so should the name of its file be.
    bool isTitleWithheld = false;
};

/// - An event or source without a marking has the chronology's; without any, nothing is withheld. One whose marking
///   could not be read when it was imported is withheld, as if it were TLP:RED; a chronology of that kind holds back
///   all that has no marking of its own.
/// - Below TLP:RED, members that no field holds are left out: importers keep there what they could not place.
/// - A claim goes with its source, a link with the event that it leads to.
/// - An actor that is named by withheld events only goes with them, and so do those above it that no event names if
///   none below them is named by what is left, those below either of which nothing names, a category, and a source
///   without a marking of its own. One that bears a
///   `marking` above the ceiling is taken out of the events that are left; eras, views, claims, links and attachments
///   that bear one go too.
/// - A gap stands for the withheld events of the same lanes whose times meet. It tells their number, and their time in
///   whole years, months, days or hours, whichever suits the length of the whole chronology, but always in a coarser
///   unit than any of them is dated to: a day as a month, a year as ten. Nothing else. It says so in the words that
///   hold (wordsOf()).
///
/// The marking of what is left is the ceiling, if something was withheld. O(n log n).
BelowCeiling belowCeiling(const std::shared_ptr<const Snapshot> &snapshot, const Ceiling &ceiling);

} // namespace kronika
