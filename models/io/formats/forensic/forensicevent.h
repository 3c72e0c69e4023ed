// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of forensic timelines (plaso, Timesketch, TLN, bodyfile) have in common, whatever carries them: a
// message, a moment, what the moment is of, who, and from which file. Knows no syntax.
#pragma once

#include "models/io/importbuilder.h"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::forensic {

struct Row
{
    /// Its first line, shortened, is the title; all of it the description if that is more.
    std::string message;
    /// EDTF; empty: undated, as is what its kind says is no time.
    std::string when;
    /// "Content Modification Time": a category.
    std::string kind;
    /// Its name; empty: nobody's.
    std::string actor;
    /// Title of the source: the file or artefact it was found in; empty: none.
    std::string source;
    /// Publisher of the source: what read it.
    std::string parser;
    std::vector<std::string> tags;
    UnknownMembers unknown;
};

std::string add(ImportBuilder &builder, Row row, Origin origin = Origin::Record);

/// Which field names the actor of a row: the one of a list that has from 2 to 200 different values in a sample, the
/// first of the list before the others; else the first that has any.
class ActorChoice
{
public:
    static constexpr std::array<std::string_view, 7> kCandidates{"username",      "user",      "hostname", "host",
                                                                 "computer_name", "source_ip", "data_type"};
    static constexpr std::size_t kSampleRows = 1000;

    void see(std::string_view field, std::string_view value);
    /// Empty if none was seen.
    std::string_view chosen() const;

private:
    std::array<std::set<std::string, std::less<>>, kCandidates.size()> m_values;
};

/// `[a, "b"]`, `a,b`, `-` (none), or one: the tag column of Timesketch and plaso.
std::vector<std::string> tagsOf(std::string_view text);
/// `a b`, as plaso joins the labels of an event, which hold no blanks; what tagsOf() parts is parted, too.
std::vector<std::string> labelsOf(std::string_view text);

} // namespace kronika::forensic
