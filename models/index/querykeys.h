// SPDX-License-Identifier: GPL-3.0-or-later
// What `key:value` means in a query, a table row per key. Knows no query syntax around it.
//
// actor, category, source: the one with exactly this id; if there is none, those whose id or names contain it. role,
// tag: exactly this word. An event matches `actor:a role:r` when it has that actor and that role, not necessarily
// together. from, to: a date as people type it (typeddate.h), in the document's zone; events that may have lasted until
// its earliest instant, or begun by its latest; open and unknown ends are without bound, and what is undated matches
// neither. Both beside each other, not in different alternatives or parentheses, also ask that a date with gaps
// ([2003-02,2004-05], {2003,2005}, 2004-XX-11) has one of its times between them. confidence: 70, =70, >70,
// >=70, <70, <=70; events without one never match. has: links (of its own), claims, conflict, attachments. is: undated
// (no `when`), open, approximate, uncertain, disputed (by a claim). Any other field of the event by its key in the file
// format: its text contains the value.
#pragma once

#include "models/index/queryrun.h"
#include "models/time/result.h"
#include "models/time/typeddate.h"

#include <QString>

namespace kronika {

/// Whatever its case.
bool isQueryKey(const QString &key);
/// For a message: "actor, role, ...".
QString queryKeyList();
/// The error's `where` is empty. Requires: isQueryKey(key).
Result<Condition> keyCondition(const QString &key, const QString &value, const std::optional<TypedClock> &clock);

} // namespace kronika
