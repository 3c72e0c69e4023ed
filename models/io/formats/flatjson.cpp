// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a JSON array of objects, objects a line, or an object with such an array in it as a table: a column a member, a
// row an object.
#include "models/io/formats/flatjson/jsonrows.h"
#include "models/io/formats/flatjson/rowlist.h"
#include "models/io/iomessage.h"
#include "models/io/json/glimpse.h"
#include "models/io/jsonimport.h"
#include "models/io/jsonlines.h"
#include "models/io/table/pathnames.h"
#include "models/io/table/tableimport.h"

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

using namespace flatjson;

/// Lines of objects as the array that they would be: behind a bracket, with commas where lines ended.
struct LinesAsArray
{
    QByteArray array;
    /// Lines that are no object: why, and where.
    std::vector<std::pair<QString, std::size_t>> others;

    explicit LinesAsArray(JsonLines &lines)
    {
        const std::string_view text = lines.text();
        array.reserve(qsizetype(text.size()) + 2);
        array.append('[').append(text.data(), qsizetype(text.size())).append(']');
        bool isFirst = true;
        const auto lineEnd = [&text](std::size_t at) { return std::min(text.find('\n', at), text.size()); };
        isWhole = lines.forEach(
            [&](json::Node, std::size_t offset) {
                // The sign before a line ends the line before, or is the bracket.
                if (!std::exchange(isFirst, false))
                    array[qsizetype(offset)] = ',';
            },
            [&](const QString &why, std::size_t offset) {
                others.emplace_back(why, offset);
                std::fill_n(array.begin() + qsizetype(offset) + 1, qsizetype(lineEnd(offset) - offset), ' ');
            });
    }
    bool isWhole = true;
};

/// Whether a whole text is an object with rows in it, or a row.
bool holdsRows(std::string_view text)
{
    if (text.size() > kSniffBytes)
        return false;
    const JsonText json(QByteArray(text.data(), qsizetype(text.size())), {});
    return json.isRead() && json.root().is(json::Kind::Object) && rowListIn(json.root()).hasDates;
}

int sniffFlatJson(std::string_view prefix)
{
    const json::Glimpse glimpse(prefix);
    if (glimpse.root() == '{' && !glimpse.has("kronika") && (glimpse.isFollowed() || holdsRows(prefix)))
        return 52;
    if (glimpse.root() == '[' && glimpse.bracket("[]") == '{')
        return 52;
    // A table without a row.
    std::string signs(prefix.substr(0, kSniffBytes));
    std::erase_if(signs, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return signs == "[]" ? 52 : 0;
}

ImportOutcome refusedJson(std::string_view text, const QString &message)
{
    return ImportBuilder(text, PlaceStyle::Json, table::kTableMapping).refuse(message, 0);
}

ImportOutcome readRows(JsonRows &rows, table::TableInput input, const ImportOptions &options, const Progress &progress)
{
    if (rows.isTooWide())
        return refusedJson(input.text, IoMessage::tr("found objects with more than %1 different members; expected the "
                                                     "rows of a table")
                                           .arg(JsonRows::kMaxColumns));
    input.names = rows.names();
    input.plainNames = table::plainNames(input.names);
    for (const std::size_t offset : rows.others())
        input.skipped.emplace_back(QStringLiteral(QT_TRANSLATE_NOOP("kronika::File", "an element that is no object")),
                                   offset);
    if (!rows.repeated().empty())
        input.warnings.push_back(
            IoMessage::tr("%n members have a name that their object has already, the first of them in line %1; they "
                          "are read as columns “NAME (2)”",
                          nullptr, IoMessage::count(rows.repeated().size()))
                .arg(positionOf(input.text, rows.repeated().front()).line));
    return table::importTable(std::move(input), options, progress);
}

/// An object a line.
ImportOutcome readJsonLines(const QByteArray &bytes, const table::TableMap &map, const ImportOptions &options,
                            const Progress &progress, table::TableFindings *findings)
{
    JsonLines lines(bytes, progress);
    LinesAsArray made(lines);
    if (!made.isWhole)
        return ImportBuilder(lines.text(), PlaceStyle::Lines, table::kTableMapping).cancelled();
    const JsonText text(made.array, progress);
    if (!text.isRead())
        return text.failure();
    JsonRows rows(text.root(), Layout::List, 1);
    return readRows(rows,
                    {.rows = rows,
                     .text = lines.text(),
                     .style = PlaceStyle::Lines,
                     .map = map,
                     .skipped = std::move(made.others),
                     .findings = findings},
                    options, progress);
}

/// An object that holds the rows, or is the only one.
ImportOutcome readObject(const QByteArray &bytes, const table::TableMap &map, const ImportOptions &options,
                         const Progress &progress, table::TableFindings *findings)
{
    const JsonText text(bytes, progress);
    if (!text.isRead())
        return text.failure();
    const json::Node root = text.root();
    RowList list = rowListIn(root);
    const auto isPlain = [](json::Node member) {
        return !member.is(json::Kind::Object) && (!member.is(json::Kind::Array) || member.size() == 0);
    };
    if (!list.rows && std::all_of(root.begin(), root.end(), isPlain))
        list = {root, {}, Layout::One};
    if (!list.rows)
        return refusedJson(
            text.text(), IoMessage::tr("found no rows in the object; expected a table: an array of objects, an object "
                                       "a line, or an object that has such an array as a member, one or two levels "
                                       "down"));
    JsonRows rows(list.rows, list.layout);
    table::TableInput input{.rows = rows,
                            .text = text.text(),
                            .style = list.layout == Layout::One ? PlaceStyle::Lines : PlaceStyle::Json,
                            .map = map,
                            .findings = findings};
    if (!list.isRoot()) {
        input.beside = besideRows(root, list);
        input.warnings.emplace_back(
            IoMessage::tr("the rows are those of the list “%1”; what stands beside it is kept with the chronology")
                .arg(QString::fromStdString(list.path)));
    }
    return readRows(rows, std::move(input), options, progress);
}

} // namespace

namespace table {

ImportOutcome readJsonTable(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                            TableFindings *findings)
{
    const auto read = [&]() -> ImportOutcome {
        const Result<TableMap> map = tableMap(options.map, options.profile);
        if (!map)
            return refusedImport(map.error());
        const json::Glimpse glimpse({bytes.constData(), std::min(std::size_t(bytes.size()), kSniffBytes)});
        if (glimpse.root() == '{' && glimpse.isFollowed())
            return readJsonLines(bytes, *map, options, progress, findings);
        if (glimpse.root() == '{')
            return readObject(bytes, *map, options, progress, findings);
        const JsonText text(bytes, progress);
        if (!text.isRead())
            return text.failure();
        JsonRows rows(text.root());
        return readRows(
            rows, {.rows = rows, .text = text.text(), .style = PlaceStyle::Json, .map = *map, .findings = findings},
            options, progress);
    };
    ImportOutcome outcome = read();
    outcome.report.format = QStringLiteral("json");
    return outcome;
}

} // namespace table

extern const Importer flatjsonImporter{
    .name = "json",
    .description = "Table: JSON array of objects",
    .endings = "flat.json",
    .sniff = sniffFlatJson,
    .read = [](const QByteArray &bytes, const ImportOptions &options,
               const Progress &progress) { return table::readJsonTable(bytes, options, progress, nullptr); },
    .explanation = table::kTableExplanation,
    .mapping = &table::kTableMapping,
    .isJson = true,
};

} // namespace kronika
