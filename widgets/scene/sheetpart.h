// SPDX-License-Identifier: GPL-3.0-or-later
// A display list cut down to what is seen of it, for painters that would write down what is clipped away, too (PDF).
// Paints nothing.
#pragma once

#include "widgets/scene/displaylist.h"

#include <QRectF>

namespace kronika {

/// What of `list` meets `seen`, in the list's coordinates, or comes near enough for its wings and arrows to reach into
/// it; in the same order, so that it looks the same there. Eras and captions stay. O(n).
DisplayList partOf(const DisplayList &list, const QRectF &seen);

/// For a picture that is too small to be read: nothing but shapes.
DisplayList withoutWords(DisplayList list);

} // namespace kronika
