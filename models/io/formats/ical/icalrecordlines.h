// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the record that is read: which of them became something, and which are kept word for word. Knows no
// event.
#pragma once

#include "models/io/formats/ical/icallines.h"
#include "models/io/importbuilder.h"

#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace kronika::ical {

/// libical may cut a text anywhere.
std::string validUtf8(const std::string &text);

class RecordLines
{
public:
    RecordLines() = default;
    explicit RecordLines(const Record &record);

    /// What libical's properties became, by name and in order: kept is what was not taken, and what says more than was.
    /// It makes several properties of some lines (EXDATE), and none of others.
    void choose(const std::map<std::string, std::vector<bool>> &taken);
    /// These became something after all.
    void map(std::string_view name);
    /// These are kept, too.
    void keepNamed(std::initializer_list<std::string_view> names);
    /// A line that is kept besides those of the record.
    void note(std::string_view line) { m_note = line; }
    /// Puts the kept ones into `unknown`, and counts all. `isOurs`: written by Kronika. Then the stamp is only when
    /// that was; and where another program has added lines, the UID is kept, which says so.
    void keep(ImportBuilder &builder, UnknownMembers &unknown, bool isOurs) const;

    bool has(std::string_view name) const { return count(name) > 0; }
    std::size_t count(std::string_view name) const;
    /// Of the k-th line of that name, as it stands; empty if there is none.
    std::string_view valueOf(std::string_view name, std::size_t k) const;
    /// Where the first line of that name stands, else the record.
    std::size_t placeOf(std::string_view name) const;

private:
    bool isBare() const;

    std::string m_kind;
    std::size_t m_offset = 0;
    std::vector<RawLine> m_lines;
    std::vector<bool> m_isKept;
    std::set<std::size_t> m_mapped;
    std::string m_note;
};

} // namespace kronika::ical
