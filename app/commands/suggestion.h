// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean": the known word that is nearest to a mistyped one. Knows nothing of what the words mean.
#pragma once

#include <QString>
#include <QStringList>

namespace kronika {

/// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`, letters of either case alike.
int editDistance(QStringView a, QStringView b);

/// The first of `known` with the smallest distance. Requires: known is not empty.
QString nearest(const QString &word, const QStringList &known);

} // namespace kronika
