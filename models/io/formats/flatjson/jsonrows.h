// SPDX-License-Identifier: GPL-3.0-or-later
// JSON objects as the rows of a table: a column a member, of objects within them one a member of theirs
// ("place.lat"). Knows no meaning of them.
#pragma once

#include "models/io/json/tree.h"
#include "models/io/table/rows.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace kronika::flatjson {

/// What the rows are: the elements of a list, the one object, or the members of an object by their names.
enum class Layout : std::uint8_t { List, One, Named };

class JsonRows : public table::Rows
{
public:
    static constexpr std::size_t kMaxColumns = 2000;
    /// The column that holds the names of Layout::Named.
    static constexpr const char *kNameColumn = "key";

    /// `shift`: how much further behind things stand in the text of `rows` than in the file's.
    explicit JsonRows(json::Node rows, Layout layout = Layout::List, std::size_t shift = 0);

    const std::vector<std::string> &names() const { return m_names; }
    /// Elements that are no objects.
    const std::vector<std::size_t> &others() const { return m_others; }
    /// Members that their object has already; they are columns of their own.
    const std::vector<std::size_t> &repeated() const { return m_repeated; }
    /// There are more names than a table may have columns, even if objects within objects are one cell each.
    bool isTooWide() const { return m_names.size() > kMaxColumns; }

    bool forEach(const table::TakeRow &take) override;

private:
    struct Column
    {
        std::size_t index = 0;
        /// The object that had it last.
        std::size_t object = 0;
    };

    template <typename TakeObject>
    void forEachElement(const TakeObject &take) const;
    template <typename TakeMember>
    void forEachMember(json::Node object, const std::string &path, const TakeMember &take) const;
    void findColumns();
    std::size_t columnOf(const std::string &name);
    std::size_t placeOf(json::Node node) const { return node.offset() - m_shift; }

    json::Node m_rows;
    Layout m_layout;
    std::size_t m_shift;
    bool m_isDeep = true;
    /// Counts on from one going through to the next.
    std::size_t m_object = 0;
    std::vector<std::string> m_names;
    std::unordered_map<std::string, Column> m_columns;
    std::vector<std::size_t> m_others;
    std::vector<std::size_t> m_repeated;
};

} // namespace kronika::flatjson
