// SPDX-License-Identifier: GPL-3.0-or-later
// What every format implements to be read or written. Knows neither files on disk nor windows: bytes in, snapshot out.
#pragma once

#include "models/document/snapshot.h"
#include "models/io/contents.h"
#include "models/io/importoptions.h"
#include "models/io/importreport.h"
#include "models/io/mapping.h"
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

/// Given now and then, while a file is read, what of it was read so far: to be looked at until the end is known.
using Preview = std::function<void(std::shared_ptr<const Snapshot>)>;

/// `snapshot` is null when the report has errors or reading was cancelled: nothing is half loaded.
struct ImportOutcome
{
    std::shared_ptr<const Snapshot> snapshot;
    ImportReport report;
};

/// Nothing is loaded, for this reason.
inline ImportOutcome refusedImport(const Remark &remark)
{
    ImportOutcome outcome;
    outcome.report.isImport = true;
    outcome.report.diagnostics.add({Severity::Error, {}, {}, remark.what, remark.option});
    return outcome;
}

/// A format that can be read. Stateless.
struct Importer
{
    const char *name;        ///< as in --from and `kronika formats`: "kronika"
    const char *description; ///< one line, English
    /// File name endings without the dot, separated by blanks; empty if content alone tells.
    const char *endings;
    /// 0 (certainly not) to 100 (certainly) from the first bytes (at most kSniffBytes).
    int (*sniff)(std::string_view prefix);
    /// `bytes` is the whole content; any thread.
    ImportOutcome (*read)(const QByteArray &bytes, const ImportOptions &options, const Progress &progress);
    /// What the tables below do not say, for `kronika formats --explain`; plain text.
    const char *explanation;
    /// What becomes what. Null for the program's own format, of which everything stays what it is.
    const MappingTable *mapping = nullptr;
    /// Formats that can show what they have before they have all: read() with previews. May be null.
    ImportOutcome (*readWithPreview)(const QByteArray &bytes, const Progress &progress,
                                     const Preview &preview) = nullptr;
    /// Whether its files are JSON texts: one that is of no known shape may be meant for it.
    bool isJson = false;
    /// Whether `--map encoding=NAME` may say how its text is written; tables take that among much else.
    bool takesEncoding = false;
    /// Whether it reads the data in a script of a web page, too (json/loose.h), which its sniff() sees as JSON.
    bool readsScripts = false;
};

/// What the target cannot hold of one chronology: said before it is written.
struct Loss
{
    QString what;
    std::size_t count = 0;
    /// Where it is kept nevertheless; empty if nowhere.
    QString note = {};
};

/// Takes the next piece; false when it cannot.
using Write = std::function<bool(std::string_view)>;

/// A format that can be written.
struct Exporter
{
    const char *name;
    const char *description;
    const char *endings;
    /// Gives the bytes in pieces to `write`, which answers false when it cannot take them. Any thread.
    Status (*write)(const Snapshot &snapshot, const ExportOptions &options, const Write &write,
                    const Progress &progress);
    /// What a file of this format can say, and its writer does: lossesOf() says the rest.
    Contents holds;
    /// What is not in `holds`, but stands where only Kronika looks: `elsewhere`, context "kronika::Loss".
    Contents holdsElsewhere = {};
    const char *elsewhere = "";
    /// What its writer has to change besides; context "kronika::Loss". May be null.
    std::vector<Loss> (*moreLosses)(const Snapshot &snapshot) = nullptr;
    /// How it is written, for `kronika formats --explain`; plain text. Null where the importer of that name says it.
    const char *explanation = nullptr;
    /// Whether ExportOptions::picture is of use.
    bool wantsPicture = false;
    /// Whether ExportOptions::guardsFormulas is.
    bool guardsFormulas = false;
    /// Whether it is a page for people, whose words are those that hold (wordsOf()): of the chronology's language, as
    /// its dates are. All others speak English.
    bool isForReading = false;
};

inline constexpr std::size_t kSniffBytes = 64 * 1024;
/// 2 GiB.
inline constexpr std::int64_t kMaxFileBytes = std::int64_t{2} * 1024 * 1024 * 1024;

} // namespace kronika
