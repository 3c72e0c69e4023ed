// SPDX-License-Identifier: GPL-3.0-or-later
// The small samples of a legend, painted by the painters of the marks themselves, so that they cannot differ from them.
#pragma once

#include "widgets/scene/legend.h"

namespace kronika {

inline constexpr int kLegendTextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

double sampleWidth(LegendKind kind, const SceneStyle &style);
void paintSample(QPainter &painter, const LegendEntry &entry, const LegendContent &content, const SceneStyle &style,
                 const Theme &theme);

} // namespace kronika
