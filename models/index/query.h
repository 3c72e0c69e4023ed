// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types to find events: one language for the search field, --filter and `kronika query` (see `kronika
// query
// --help`). Parsed once, then asked per event. Knows no widget and no file.
#pragma once

#include "models/document/snapshot.h"
#include "models/index/eventset.h"
#include "models/time/result.h"
#include "models/time/typeddate.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace kronika {

class Query
{
public:
    /// Matches everything.
    Query();
    /// The error's `where` is "column N", counting characters from 1. `clock` is what `from:today` means; without it,
    /// that is an error.
    static Result<Query> parse(const QString &text, const std::optional<TypedClock> &clock = {});

    bool isEmpty() const;
    const QString &text() const { return m_text; }
    /// Undated events never match `from:` and `to:`. An error only when a regular expression takes too many steps.
    /// O(events).
    /// Works on all processors; breaks off, with too few events, when `isCancelled` (asked from any thread) answers
    /// true.
    Result<EventSet> evaluated(const Snapshot &snapshot, const std::function<bool()> &isCancelled = {}) const;

    struct Node;

private:
    QString m_text;
    std::shared_ptr<const Node> m_root;
};

} // namespace kronika
