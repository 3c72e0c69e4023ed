// SPDX-License-Identifier: GPL-3.0-or-later
// Files on disk for readers and writers: whole content in, atomic replacement out. Knows no format's inside.
#pragma once

#include "models/io/format.h"

#include <QByteArray>
#include <QString>

namespace kronika {

/// The content of a file, or of standard input for "-". Refuses folders, devices and what is larger than kMaxFileBytes.
/// `isCancelled` is asked now and then on the calling thread; the content is then not whole.
Result<QByteArray> contentOf(const QString &path, const std::function<bool()> &isCancelled = {});

/// Reads `path` ("-" is standard input) by `importer`, or by the one that fits its content and name when null. Whatever
/// goes wrong is in the report; positions are within the content. The options' file name is filled in.
ImportOutcome readFile(const QString &path, const Importer *importer, const Progress &progress,
                       ImportOptions options = {}, const Preview &preview = {});

/// The same for content that is already there.
ImportOutcome readContent(const QByteArray &content, const QString &path, const Importer *importer,
                          const Progress &progress, ImportOptions options = {}, const Preview &preview = {});

/// Replaces `path` as a whole or leaves it as it was (QSaveFile; the folder is synced too). Only regular files are
/// replaced; a symbolic link's target is. "-" is standard output. The error says why and what to do.
Status writeFile(const QString &path, const Exporter &exporter, const Snapshot &snapshot, const Progress &progress,
                 const ExportOptions &options = {});

/// The same for bytes that are already there (pictures, PDF).
Status writeBytes(const QString &path, const QByteArray &bytes);

} // namespace kronika
