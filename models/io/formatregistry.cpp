// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formatregistry.h"

#include "models/io/json/abridged.h"
#include "models/io/json/loose.h"
#include "models/io/jsonimport.h"
#include "models/io/text/encoding.h"

#include <QStringList>

#include <algorithm>

namespace kronika {

#define KRONIKA_IMPORTER(format) extern const Importer format##Importer;
#define KRONIKA_EXPORTER(format) extern const Exporter format##Exporter;
#include "models/io/formats.def"
#undef KRONIKA_IMPORTER
#undef KRONIKA_EXPORTER

namespace {

constexpr const Importer *kImporters[] = {
#define KRONIKA_IMPORTER(format) &format##Importer,
#define KRONIKA_EXPORTER(format)
#include "models/io/formats.def"
#undef KRONIKA_IMPORTER
#undef KRONIKA_EXPORTER
};

constexpr const Exporter *kExporters[] = {
#define KRONIKA_IMPORTER(format)
#define KRONIKA_EXPORTER(format) &format##Exporter,
#include "models/io/formats.def"
#undef KRONIKA_IMPORTER
#undef KRONIKA_EXPORTER
};

/// From this on a content is taken for a format whatever the file is called.
constexpr int kSure = 50;
/// From this on there is no need to look further.
constexpr int kCertain = 80;

struct Guess
{
    const Importer *importer = nullptr;
    int score = 0;
};

Guess guessFrom(std::string_view text)
{
    Guess best;
    for (const Importer *importer : kImporters) {
        const int score = importer->sniff(text);
        if (score > best.score)
            best = {importer, score};
    }
    return best;
}

/// What is looked at, in UTF-8 if it is in UTF-16.
std::string firstOf(const QByteArray &content)
{
    const QByteArray first = content.left(qsizetype(kSniffBytes));
    const Encoding encoding = guessedEncoding({first.constData(), std::size_t(first.size())});
    const bool isWide = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    return isWide ? std::string(decodedText(first).text) : first.toStdString();
}

/// Of the data in a script, among the formats of which people keep such.
Guess guessFromScript(std::string_view first)
{
    Guess best;
    const std::string text = json::rewrittenScript(first, kMaxImportDepth).text;
    if (!json::looksLikeJson(text))
        return best;
    for (const Importer *importer : kImporters) {
        const int score = importer->readsScripts ? importer->sniff(text) : 0;
        if (score > best.score)
            best = {importer, score};
    }
    return best;
}

/// How long the longest of `endings` is that `fileName` has; 0 if it has none.
qsizetype endingLength(const QString &fileName, const char *endings)
{
    qsizetype longest = 0;
    const QStringList all = QString::fromLatin1(endings).split(u' ', Qt::SkipEmptyParts);
    for (const QString &ending : all) {
        if (fileName.endsWith(QString(u'.' + ending), Qt::CaseInsensitive))
            longest = std::max(longest, ending.size());
    }
    return longest;
}

template <typename Format>
const Format *formatNamed(std::span<const Format *const> formats, std::string_view name)
{
    const auto found =
        std::find_if(formats.begin(), formats.end(), [name](const Format *f) { return f->name == name; });
    return found == formats.end() ? nullptr : *found;
}

/// The one with the longest ending: `.stix.json` before `.json`.
template <typename Format>
const Format *formatByEnding(std::span<const Format *const> formats, const QString &fileName)
{
    const Format *best = nullptr;
    qsizetype longest = 0;
    for (const Format *format : formats) {
        const qsizetype length = endingLength(fileName, format->endings);
        if (length > longest) {
            best = format;
            longest = length;
        }
    }
    return best;
}

} // namespace

std::span<const Importer *const> importers()
{
    return kImporters;
}

std::span<const Exporter *const> exporters()
{
    return kExporters;
}

const Importer *importerNamed(std::string_view name)
{
    return formatNamed(importers(), name);
}

const Exporter *exporterNamed(std::string_view name)
{
    return formatNamed(exporters(), name);
}

const Importer *importerFor(const QByteArray &content, const QString &fileName)
{
    const std::string_view all(content.constData(), std::size_t(content.size()));
    Guess guess = guessFrom(firstOf(content));
    // Where the first bytes do not show it, the shape of the whole does, in whichever order its members stand.
    if (guess.score < kCertain && all.size() > kSniffBytes && json::looksLikeJson(all)) {
        const std::string shape = json::abridged(content, kSniffBytes);
        if (const Guess better = guessFrom(shape); better.score > guess.score)
            guess = better;
    }
    if (guess.score < kSure) {
        if (const Guess script = guessFromScript(firstOf(content)); script.score > guess.score)
            guess = script;
    }
    // What is called a chronology is meant to be one: what is wrong with it is said, unless it is surely something
    // else.
    const bool isCalledOurs = endingLength(fileName, kronikaImporter.endings) > 0;
    if (guess.score >= (isCalledOurs ? kCertain : kSure))
        return guess.importer;
    const Importer *named = formatByEnding(importers(), fileName);
    // Programs call a text or a page "x.xls", so that a spreadsheet opens it.
    constexpr std::string_view kZip = "PK";
    if (named == &xlsxImporter && guess.importer != nullptr && !all.starts_with(kZip))
        return guess.importer;
    return named != nullptr ? named : guess.importer;
}

const Exporter *exporterFor(const QString &fileName)
{
    return formatByEnding(exporters(), fileName);
}

} // namespace kronika
