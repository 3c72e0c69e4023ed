// SPDX-License-Identifier: GPL-3.0-or-later
// The query keys that ask for a name: of an actor, role, category, tag or source. What each means is said in
// querykeys.h.
#pragma once

#include "models/index/queryrun.h"
#include "models/time/result.h"

#include <QString>

namespace kronika {

Result<Condition> actorCondition(const QString &value);
Result<Condition> roleCondition(const QString &value);
Result<Condition> categoryCondition(const QString &value);
Result<Condition> tagCondition(const QString &value);
Result<Condition> sourceCondition(const QString &value);

} // namespace kronika
