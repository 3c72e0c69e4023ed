// SPDX-License-Identifier: GPL-3.0-or-later
// Why a file cannot be read or replaced, in words that say what to do. Asks the file system; changes nothing in it.
#pragma once

#include "models/time/result.h"

#include <QFileInfo>
#include <QString>

#include <optional>

namespace kronika {

/// What is known before it is opened; nothing if it may work.
std::optional<Error> troubleReading(const QFileInfo &file);
/// Of standard input.
std::optional<Error> troubleReadingInput();
std::optional<Error> troubleReplacing(const QFileInfo &file);

/// Of a file to be replaced that could not be opened.
Error troubleOpening(const QFileInfo &file, const QString &systemMessage);
/// Of a file of which `bytes` were to be written: Qt's own message says "Unknown error" when the disk is full.
Error troubleWriting(const QFileInfo &file, qint64 bytes, const QString &systemMessage);
Error tooLarge();

/// Where the bytes of `path` go: itself, or what it leads to through any number of symbolic links (which may be
/// missing).
QString finalTarget(const QString &path);

} // namespace kronika
