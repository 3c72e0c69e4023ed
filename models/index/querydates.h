// SPDX-License-Identifier: GPL-3.0-or-later
// The dates behind `from:` and `to:` in a query, and all that each can mean: for a field that says how they are
// understood and offers the others. Asks nothing of events.
#pragma once

#include "models/time/typeddate.h"

#include <QString>

#include <optional>
#include <vector>

namespace kronika {

struct QueryDate
{
    QString key;
    /// Without quotes.
    QString typed;
    /// The value with its quotes, in the query in UTF-16 units.
    qsizetype at = 0;
    qsizetype end = 0;
    /// What is taken comes first; never empty.
    std::vector<EdtfDate> readings;
    /// None of the readings is taken.
    bool isAsked = false;
};

/// Those that can be read, in their order; none if the query cannot be cut.
std::vector<QueryDate> datesInQuery(const QString &query, const std::optional<TypedClock> &clock);
/// `query` with `date` replaced by one of its readings as EDTF.
QString withReading(const QString &query, const QueryDate &date, const EdtfDate &reading);

} // namespace kronika
