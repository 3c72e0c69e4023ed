// SPDX-License-Identifier: GPL-3.0-or-later
// Printing from the window: the preview, and the pages that it and the printer ask for. Knows no view.
#pragma once

#include "models/document/ceiling.h"
#include "widgets/scene/pageexport.h"

#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace kronika {

/// Lays the pages out for the printer's paper and paints those that it was told to print. An error is for the person.
Status printPages(const PictureRequest &request, QPrinter &printer);

/// What would be printed under a ceiling.
using PictureBelow = std::function<PictureRequest(const std::optional<Ceiling> &ceiling)>;

/// Opens a preview from which one prints, and in which the ceiling can be changed; it stays until it is closed. Prints
/// nothing by itself.
void previewAndPrint(const PictureBelow &picture, const std::optional<Ceiling> &ceiling, QWidget *window);

} // namespace kronika
