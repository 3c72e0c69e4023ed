// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a chronology in another format, for the window and for `kronika convert`: what is offered, what will be lost,
// and the picture that some formats want. Knows no dialog.
#pragma once

#include "models/document/ceiling.h"
#include "models/io/format.h"
#include "widgets/exportsettings.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace kronika {

/// What the registry can write, in its order and in the words of the interface.
std::vector<DataFormat> dataFormats();

/// What the ceiling held back, in the words of the interface.
void addWithheld(ExportOutlook &outlook, const BelowCeiling &below);

/// Of what the ceiling leaves. O(n log n); any thread.
ExportOutlook outlookOf(const std::shared_ptr<const Snapshot> &snapshot, const Exporter &exporter,
                        const std::optional<Ceiling> &ceiling);

/// The whole chronology in its own language as SVG, for pages that show it.
QByteArray pagePictureOf(const std::shared_ptr<const Snapshot> &snapshot);

/// What stands for what is withheld is said in the language of the chronology.
BelowCeiling belowCeilingOf(const std::shared_ptr<const Snapshot> &snapshot, const Ceiling &ceiling);

/// As writeFile(), in the words that pages for reading and data have; with the picture, where one is wanted. Any
/// thread.
Status writeInWords(const QString &path, const std::shared_ptr<const Snapshot> &snapshot, const Exporter &exporter,
                    const Progress &progress, ExportOptions options);

/// What the ceiling leaves, written as the settings say. Any thread.
Status writeData(const QString &path, const std::shared_ptr<const Snapshot> &snapshot, const ExportSettings &settings,
                 const Progress &progress);

} // namespace kronika
