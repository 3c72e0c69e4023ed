// SPDX-License-Identifier: GPL-3.0-or-later
// Fills an event from the cells of a row: all but its date. Knows no format.
#pragma once

#include "models/io/importbuilder.h"
#include "models/io/table/cellcache.h"
#include "models/io/table/rows.h"
#include "models/io/table/tableplan.h"

#include <string>
#include <string_view>
#include <vector>

namespace kronika::table {

class TableFields
{
public:
    /// All must outlive it.
    TableFields(const TablePlan &plan, ImportBuilder &builder, const TableMap &map);

    void fill(const Row &row, Event &event);
    /// Columns of the last row whose text could not become what it should; to be kept.
    const std::vector<std::size_t> &unread() const { return m_unread; }

private:
    std::string_view text(Role role, const Row &row);
    void fillTexts(const Row &row, Event &event);
    void fillGrades(const Row &row, Event &event);
    void fillLists(const Row &row, Event &event);
    void fillClaims(const Row &row, Event &event);
    std::vector<ActorReference> actorsIn(std::string_view text);
    void appendAll(Role role, const Row &row, std::string &all);

    const TablePlan &m_plan;
    ImportBuilder &m_builder;
    std::string m_separators;
    std::vector<std::size_t> m_unread;
    std::string m_room;
    std::string m_sourceTexts;
    // Ids and words, by the texts that name them.
    CellCache<std::string> m_categories;
    CellCache<std::vector<ActorReference>> m_actors;
    CellCache<std::vector<std::string>> m_sources;
    CellCache<std::vector<std::string>> m_tags;
};

} // namespace kronika::table
