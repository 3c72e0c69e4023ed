// SPDX-License-Identifier: GPL-3.0-or-later
// The query keys that ask when, how surely, and what an event has or is. What each means is said in querykeys.h. An
// error says what is wrong with the value, not where.
#pragma once

#include "models/index/queryrun.h"
#include "models/time/result.h"
#include "models/time/typeddate.h"

#include <QString>
#include <QStringList>

namespace kronika {

Result<Condition> fromCondition(const QString &value, const std::optional<TypedClock> &clock);
Result<Condition> toCondition(const QString &value, const std::optional<TypedClock> &clock);
/// What `from:` and `to:` beside each other ask besides what each asks: of a date with gaps, that one of the times that
/// it can mean, or of those that are all meant, lies between the latest of `froms` and the earliest of `tos`. Requires:
/// each is the value of such a condition.
Condition togetherCondition(const QStringList &froms, const QStringList &tos, const std::optional<TypedClock> &clock);
/// Whether it makes no difference behind `from:` or `to:` which of them is meant.
bool areOneDate(const std::vector<EdtfDate> &readings, const QString &key);
Result<Condition> confidenceCondition(const QString &value);
Result<Condition> hasCondition(const QString &value);
Result<Condition> isCondition(const QString &value);

} // namespace kronika
