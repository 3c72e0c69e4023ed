// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a table whose columns have the names of a format: cells are taken by name and counted, the rest is kept word
// for word. Knows no format.
#pragma once

#include "models/io/importbuilder.h"
#include "models/io/table/delimited.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::table {

class NamedRow
{
public:
    /// `record` names the rows in the account of fields.
    NamedRow(const std::vector<std::string> &names, ImportBuilder &builder, std::string_view record);

    void begin(const Row &row);
    std::size_t offset() const { return m_row.offset; }
    bool has(std::string_view name) const;
    /// Empty if there is none; else counted as mapped.
    std::string take(std::string_view name);
    std::string_view peek(std::string_view name) const;
    /// What was taken could not be used.
    void giveBack(std::string_view name);
    /// All that was not taken, as one object member `family`. "-" is nothing where a format says so.
    void keepRest(UnknownMembers &out, std::string_view family, bool isDashNothing = false);

private:
    std::size_t indexOf(std::string_view name) const;
    const std::string &surplusName(std::size_t n);

    std::vector<std::string> m_names;
    /// Of cells beyond the header, as far as there were any.
    std::vector<std::string> m_surplusNames;
    std::vector<bool> m_taken;
    std::vector<FieldAccount *> m_accounts;
    ImportBuilder &m_builder;
    std::string m_record;
    Row m_row;
};

/// The header of a delimited text: its cells without blanks around them; and where its rows begin.
struct Header
{
    std::vector<std::string> names;

    bool has(std::string_view name) const;
    bool hasAll(std::initializer_list<std::string_view> all) const;
};

Header headerOf(std::string_view text, Dialect dialect = {});

/// Calls `take` for each row below the header, progress now and then. False if it was cancelled.
bool forEachBelow(Rows &rows, std::size_t headerRows, std::size_t size, const Progress &progress,
                  const std::function<void(const Row &)> &take);

} // namespace kronika::table
