// SPDX-License-Identifier: GPL-3.0-or-later
// What every format implements to be read or written. Knows neither files on disk nor windows: bytes in, snapshot out.
#pragma once

#include "models/document/snapshot.h"
#include "models/io/diagnostics.h"
#include "models/time/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kronika {

/// Called now and then with the bytes done; answering false cancels.
using Progress = std::function<bool(std::size_t done, std::size_t total)>;

/// A record that was left out, by reason. Formats of the house never skip; imports may.
struct SkippedRecords
{
    QString reason;
    std::size_t count = 0;
};

/// The account of one reading: what was found and what became of it.
struct ImportReport
{
    QString format;
    Diagnostics diagnostics;
    std::vector<SkippedRecords> skipped;
    bool isCancelled = false;
    /// The file is of a later version: it may be looked at, not saved over.
    bool isReadOnly = false;
};

/// `snapshot` is null when the report has errors or reading was cancelled: nothing is half loaded.
struct ImportOutcome
{
    std::shared_ptr<const Snapshot> snapshot;
    ImportReport report;
};

/// A format that can be read. Stateless.
struct Importer
{
    const char *name;        ///< as in --from and `kronika formats`: "kronika"
    const char *description; ///< one line, English
    /// File name endings without the dot, separated by blanks.
    const char *endings;
    /// 0 (certainly not) to 100 (certainly) from the first bytes (at most kSniffBytes).
    int (*sniff)(std::string_view prefix);
    /// `bytes` is the whole content; any thread.
    ImportOutcome (*read)(const QByteArray &bytes, const Progress &progress);
    /// What becomes what, for `kronika formats --explain`; plain text.
    const char *explanation;
};

/// A format that can be written.
struct Exporter
{
    const char *name;
    const char *description;
    const char *endings;
    /// Gives the bytes in pieces to `write`, which answers false when it cannot take them. Any thread.
    Status (*write)(const Snapshot &snapshot, const std::function<bool(std::string_view)> &write,
                    const Progress &progress);
};

inline constexpr std::size_t kSniffBytes = 64 * 1024;
/// 2 GiB.
inline constexpr std::int64_t kMaxFileBytes = std::int64_t{2} * 1024 * 1024 * 1024;

} // namespace kronika
