// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a tree as high as their texts need in its columns: QTreeView alone wraps words, but gives each row one line.
// Knows no text.
#pragma once

class QTreeView;

namespace kronika {

/// From now on, whatever width the columns get.
void wrapRows(QTreeView &tree);

} // namespace kronika
