// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a row name that other rows name, too: a category, actors, and all that events have beside their
// columns. Read on any thread, each with its own; settled with the chronology in the order of the rows. Knows no
// format.
#pragma once

#include "models/document/chunk.h"
#include "models/io/importbuilder.h"
#include "models/io/table/nothingwords.h"
#include "models/io/table/tablelists.h"
#include "models/io/table/tableplan.h"
#include "models/io/table/textnumbers.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kronika::table {

class RowValues
{
public:
    static constexpr std::uint32_t kNone = TextNumbers<int>::kNone;

    /// The plan must outlive it. `separators`: of lists in a cell.
    RowValues(const TablePlan &plan, std::string separators);

    // Each gives numbers, which hold until forget(); `room` is for texts that are put together.
    std::uint32_t categoryOf(const Row &row);
    /// Its name; empty if there is none.
    std::string_view categoryTextOf(const Row &row);
    void appendActorsOf(const Row &row, std::vector<std::uint32_t> &actors);
    /// Tags, claims and grades.
    std::uint32_t extrasOf(const Row &row);

    /// Of what was met since the last forget(): gives it ids, and makes what is new. Rows before must be settled.
    void settle(ImportBuilder &builder);
    void forget();

    // What the numbers mean, once settled.
    std::optional<CategoryIndex> category(std::uint32_t number);
    void appendActors(std::uint32_t number, std::vector<EventDraft::Part> &actors);
    /// Null: nothing.
    const std::shared_ptr<const EventExtras> &extras(std::uint32_t number);

    // Of extras, before they are settled, too.
    /// Columns whose text could not become what it should: of confidence, that is no number.
    const std::vector<std::size_t> &unread(std::uint32_t number) { return m_extras[number].unread; }
    /// Empty, or a marking that is none.
    const std::string &unsoundMarking(std::uint32_t number) { return m_extras[number].unsoundMarking; }

private:
    struct NamedCategory
    {
        std::string name;
        std::optional<CategoryIndex> category;
    };
    struct Cast
    {
        std::vector<NamedActor> named;
        std::vector<ActorIndex> actors;
    };
    struct Extras
    {
        EventExtras made;
        std::vector<Source> sources;
        std::vector<std::size_t> unread;
        std::string unsoundMarking;
        std::shared_ptr<const EventExtras> shared;
    };

    /// `role` of those of whom the text says none.
    Cast castIn(std::string_view text, const std::string &role) const;
    std::string_view firstOf(Role role, const Row &row);
    std::string_view keyOf(const Row &row);
    Extras extrasIn(const Row &row);
    void grade(const Row &row, Extras &extras);
    void markByTags(Extras &extras) const;
    void readOwn(const Row &row, Extras &extras) const;
    std::string allOf(const std::vector<Slot> &slots, const Row &row);
    /// A word of programs for that.
    bool saysNothing(std::string_view text) const { return !m_plan.isOurs && isNothingWord(text); }
    void readSources(const Row &row, Extras &extras);
    void pairSources();
    /// Those that a role is read from.
    void addColumns(Role role, std::vector<std::size_t> &columns) const;

    std::vector<std::pair<Slot, Slot>> m_sourcePairs;
    std::vector<Slot> m_otherTitles;
    std::vector<Slot> m_otherAddresses;
    const TablePlan &m_plan;
    std::string m_separators;
    /// Of the actors of each column; empty: none is said.
    std::vector<std::string> m_actorRoles;
    /// What makes extras, if one column does it alone; else all of it.
    std::optional<std::size_t> m_onlyColumn;
    std::vector<Slot> m_slots;
    std::string m_room;
    std::string m_key;
    TextNumbers<NamedCategory> m_categories;
    TextNumbers<Cast> m_casts;
    TextNumbers<Extras> m_extras;
};

} // namespace kronika::table
