// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions of files for paper: headings, lists, quotations and tables that read as such, and links that lead
// somewhere and print where. Shows nothing and loads nothing.
#pragma once

#include "widgets/scene/textflow.h"

#include <string>
#include <vector>

namespace kronika {

/// Markdown as runs of one cell, lines of it as line separators; empty of blanks. HTML is text. `weight` is of what is
/// neither heading nor bold. Cut beyond 64 kB and left as it is where it hasTooMuchMarkup(), as withoutMarkup() does.
/// Addresses that a link may not lead to (linkableAddress()) are printed only.
std::vector<TextRun> markdownRuns(const std::string &markdown, Weight weight = Weight::Normal);

} // namespace kronika
