// SPDX-License-Identifier: GPL-3.0-or-later
// What people type when they mean a date: EDTF first, then English, Polish, Czech, German, French and Russian as they
// are written. Gives every reading and never chooses among them. Knows no widget, and the time only as it is told.
//
// The choices that had to be made stand in models/time/README.md.
#pragma once

#include "models/time/edtf.h"
#include "models/time/instant.h"
#include "models/time/result.h"
#include "models/time/zone.h"

#include <QString>

#include <optional>
#include <vector>

namespace kronika {

/// What "today" and "last year" are counted from: the day that a clock in `zone` shows at `now`.
struct TypedClock
{
    Instant now;
    Zone zone;
};

/// All that `text` can mean, each an EDTF value, the likelier first: one, and it is understood; several, and whoever
/// typed it is to be asked. Never empty: what means nothing is an error that says what to write, and so is a text one
/// of whose words nothing was made of (typedledger.h). Texts beyond 300 characters mean nothing. Without a clock, so is
/// what is counted from today.
Result<std::vector<EdtfDate>> readTypedDate(const QString &text, const std::optional<TypedClock> &clock);

/// What a cell of a table means.
struct TypedCell
{
    /// As of readTypedDate(); empty if it means nothing.
    std::vector<EdtfDate> dates;
    /// It means nothing because its date is not on the day of the week that it names, or may name.
    bool isOnAnotherWeekday = false;
};

/// As readTypedDate() without a clock, for cells by the million: says in no words what is wrong.
TypedCell readTypedCell(const QString &text);

/// What `text` means for most people although it is EDTF: "2021-22" is a summer there, and two years here; "-44" is the
/// year 45 BC there, and 44 BC for many. Empty for what has no second meaning.
std::vector<EdtfDate> readingsBesideEdtf(const QString &text);

} // namespace kronika
