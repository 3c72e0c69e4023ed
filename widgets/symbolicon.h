// SPDX-License-Identifier: GPL-3.0-or-later
// A category's symbol in its colour as a small picture, for labels and legends beside the canvas. Knows no category
// list.
#pragma once

#include "widgets/scene/displaylist.h"
#include "widgets/scene/theme.h"

#include <QPixmap>

namespace kronika {

/// `sizePx` square in logical pixels. `position` is the category's in its list.
QPixmap symbolPixmap(const CategoryLook &look, std::size_t position, const Theme &theme, double sizePx,
                     qreal pixelRatio);

} // namespace kronika
