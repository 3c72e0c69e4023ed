// SPDX-License-Identifier: GPL-3.0-or-later
// What the legend says of each way of drawing, in the language of the picture (not of the program: a picture is the
// same wherever it is made). Knows no shape.
#pragma once

#include <QString>

#include <cstdint>

namespace kronika {

enum class LegendKind : std::uint8_t {
    Category,
    Day,
    Moment,
    Band,
    Soft,
    Steps,
    Pieces,
    Approximate,
    Uncertain,
    Open,
    OpenStart,
    Unknown,
    OneOf,
    AllOf,
    SetOpenStart,
    SetOpen,
    Undated,
    Mention,
    LongMention,
    Tie,
    Fold,
    Conflict,
    Withheld,
    Today
};

/// For a BCP 47 tag; English unless it is Polish or Czech. Empty for a category, which has a name of its own.
QString legendText(LegendKind kind, const QString &language);

} // namespace kronika
