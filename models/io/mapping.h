// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes what in a foreign format, as a table: importers dispatch by it, `kronika formats --explain` prints it,
// and tests compare what was read with it.
#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <string_view>

namespace kronika {

enum class Becomes : std::uint8_t { Event, Actor, Source, KeptAside, Skipped };

/// One kind of record.
struct RecordRule
{
    /// As the format calls it; `*` is every other kind.
    const char *record;
    Becomes becomes;
    /// How, in a few words.
    const char *how;
};

/// One field of a kind of record.
struct FieldRule
{
    const char *record;
    const char *field;
    /// In the words of the .kronika format.
    const char *becomes;
};

struct MappingTable
{
    std::span<const RecordRule> records;
    std::span<const FieldRule> fields;

    /// The rule of that kind, else that of `*`, else null.
    const RecordRule *ruleFor(std::string_view record) const;
};

/// As plain text, a line a rule.
QString inText(const MappingTable &table);

} // namespace kronika
