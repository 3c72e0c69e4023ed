// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions of files as plain text for paper. Shows nothing and loads nothing.
#pragma once

#include <QString>

#include <string>

namespace kronika {

/// Markdown as plain text for a text flow: lines stay (as line separators), markup goes, HTML is text. Cut beyond 64
/// kB: taking Markdown apart costs its time, and paper is not endless.
QString withoutMarkup(const std::string &markdown);

} // namespace kronika
