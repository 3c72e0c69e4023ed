// SPDX-License-Identifier: GPL-3.0-or-later
// The list of formats, in one place: formats.def holds a line each. Finds the one for a content or a name.
#pragma once

#include "models/io/format.h"

#include <span>

namespace kronika {

std::span<const Importer *const> importers();
std::span<const Exporter *const> exporters();

/// Null if there is none of that name.
const Importer *importerNamed(std::string_view name);
const Exporter *exporterNamed(std::string_view name);
/// What is named .kronika is that; else by content first, then by the ending of `fileName` (may be empty or "-"). Null
/// if none fits. Looks at the first kSniffBytes and, where these do not tell and it is JSON, at the shape of all of it:
/// O(size) then.
const Importer *importerFor(const QByteArray &content, const QString &fileName);
/// By the ending of `fileName`. Null if none fits.
const Exporter *exporterFor(const QString &fileName);

} // namespace kronika
