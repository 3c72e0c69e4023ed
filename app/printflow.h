// SPDX-License-Identifier: GPL-3.0-or-later
// Printing from the window: the preview, and the pages that it and the printer ask for. Knows no view.
#pragma once

#include "widgets/scene/pageexport.h"

class QPrinter;
class QWidget;

namespace kronika {

/// Lays the pages out for the printer's paper and paints those that it was told to print. An error is for the person.
Status printPages(const PictureRequest &request, QPrinter &printer);

/// Opens a preview from which one prints; it stays until it is closed. Prints nothing by itself.
void previewAndPrint(const PictureRequest &request, const QString &documentName, QWidget *window);

} // namespace kronika
