// SPDX-License-Identifier: GPL-3.0-or-later
// What importers of plain text share: the bytes as UTF-8, in the encoding that they seem or are told to be in, and a
// word about it where that was no matter of course. Knows no format.
#pragma once

#include "models/io/diagnostics.h"
#include "models/io/importoptions.h"
#include "models/io/text/encoding.h"

#include <vector>

namespace kronika {

class ImportBuilder;

/// `--map encoding=NAME` overrules the guess.
DecodedText decodedFile(const QByteArray &bytes, const ImportOptions &options);

/// That the encoding was guessed; how much could not be read, and where that begins. O(text) if there is any.
std::vector<Remark> encodingRemarks(const DecodedText &decoded);
void sayEncoding(ImportBuilder &builder, const DecodedText &decoded);

/// Whether `--map` says the encoding and nothing else, as is all that importers of text but tables understand.
bool isEncodingAlone(const QString &map);

} // namespace kronika
