// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of thing that a chronology can have and a target may not: each has a row in the table of losses.cpp, and
// each exporter says which it holds. Knows no format.
#pragma once

#include <cstdint>
#include <initializer_list>

namespace kronika {

enum class Content : std::uint8_t {
    ChronologyTitle,
    ChronologyDescription,
    ChronologyMarking,
    Zone,
    UndatedEvents,
    YearsBeyondFourDigits,
    Uncertainty,
    OpenEnds,
    Precision,
    Offsets,
    Microseconds,
    Within,
    Descriptions,
    TitlesInOtherLanguages,
    MoreActors,
    Roles,
    Categories,
    Tags,
    Confidence,
    Markings,
    Claims,
    ClaimDetails,
    SourceTitles,
    MoreSources,
    SourceAddresses,
    SourceDetails,
    SourceNotes,
    SourceMarkings,
    UnusedSources,
    Links,
    Attachments,
    AttachmentDigests,
    ListMarks,
    Blanks,
    ActorKinds,
    ActorParents,
    ActorAliases,
    ActorDescriptions,
    ActorNames,
    ActorNamesakes,
    UnusedActors,
    CategoryNamesakes,
    UnusedCategories,
    Looks,
    Eras,
    OpenEras,
    Views,
    OwnMembers,
};
inline constexpr int kContentCount = 48;

/// A set of them.
class Contents
{
public:
    constexpr Contents() = default;
    constexpr Contents(std::initializer_list<Content> contents)
    {
        for (const Content content : contents)
            m_bits |= bitOf(content);
    }
    static constexpr Contents all()
    {
        Contents contents;
        contents.m_bits = (std::uint64_t{1} << unsigned{kContentCount}) - 1;
        return contents;
    }
    /// All but these.
    static constexpr Contents allBut(Contents others)
    {
        Contents contents = all();
        contents.m_bits &= ~others.m_bits;
        return contents;
    }
    constexpr bool has(Content content) const { return (m_bits & bitOf(content)) != 0; }

private:
    static constexpr std::uint64_t bitOf(Content content) { return std::uint64_t{1} << static_cast<unsigned>(content); }

    std::uint64_t m_bits = 0;
};

} // namespace kronika
