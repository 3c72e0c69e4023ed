// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a JSON array of objects, or objects a line, as a table: a column a member, a row an object.
#include "models/io/iomessage.h"
#include "models/io/json/glimpse.h"
#include "models/io/jsonimport.h"
#include "models/io/jsonlines.h"
#include "models/io/table/tableimport.h"
#include "models/io/text/datetext.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace kronika {

namespace {

constexpr std::size_t kMaxColumns = 2000;

/// As a cell of a table holds it: lists line by line, objects as they stand.
std::string cellOf(const json::Node &node)
{
    if (!node.isGiven())
        return {};
    if (node.is(json::Kind::Object))
        return node.canonical();
    if (!node.is(json::Kind::Array))
        return node.text();
    std::string lines;
    for (const json::Node element : node) {
        if (element.is(json::Kind::Object) || element.is(json::Kind::Array))
            return node.canonical();
        const std::string text = element.isGiven() ? element.text() : std::string();
        if (!text.empty())
            lines.append(lines.empty() ? "" : "\n").append(text);
    }
    return lines;
}

class JsonRows : public table::Rows
{
public:
    /// `shift`: how much further behind things stand in the root's text than in the file's.
    explicit JsonRows(json::Node root, std::size_t shift = 0)
        : m_root(root)
        , m_shift(shift)
    {
        for (const json::Node object : root) {
            if (!object.is(json::Kind::Object)) {
                m_others.push_back(placeOf(object));
                continue;
            }
            ++m_object;
            for (const json::Node member : object) {
                const std::string name = member.name();
                if (m_names[columnOf(name)] != name)
                    m_repeated.push_back(placeOf(member));
                if (isTooWide())
                    return;
            }
        }
    }

    const std::vector<std::string> &names() const { return m_names; }
    /// Elements that are no objects.
    const std::vector<std::size_t> &others() const { return m_others; }
    /// Members that their object has already; they are columns of their own.
    const std::vector<std::size_t> &repeated() const { return m_repeated; }
    /// There are more names than a table may have columns.
    bool isTooWide() const { return m_names.size() > kMaxColumns; }

    bool forEach(const table::TakeRow &take) override
    {
        std::vector<std::string> texts(m_names.size());
        std::vector<table::Cell> cells(m_names.size());
        std::vector<std::size_t> given;
        for (const json::Node object : m_root) {
            if (!object.is(json::Kind::Object))
                continue;
            // Only what the last object gave: a table may be wide and its objects small.
            for (const std::size_t column : given)
                cells[column].text = {};
            given.clear();
            ++m_object;
            std::size_t width = 0;
            for (const json::Node member : object) {
                const std::size_t column = columnOf(member.name());
                texts[column] = cellOf(member);
                cells[column] = {texts[column], placeOf(member)};
                given.push_back(column);
                width = std::max(width, column + 1);
            }
            for (std::size_t n = 0; n < width; ++n)
                cells[n].offset = cells[n].text.empty() ? placeOf(object) : cells[n].offset;
            if (!take({std::span(cells).first(width), placeOf(object)}))
                return false;
        }
        return true;
    }

private:
    struct Column
    {
        std::size_t index = 0;
        /// The object that had it last.
        std::size_t object = 0;
    };

    std::size_t placeOf(json::Node node) const { return node.offset() - m_shift; }

    /// Of a member that may be the second of its name in the object.
    std::size_t columnOf(const std::string &name)
    {
        std::string free = name;
        for (std::size_t n = 2;; ++n) {
            const auto [at, isNew] = m_columns.try_emplace(free, Column{m_names.size(), 0});
            if (isNew)
                m_names.push_back(free);
            if (std::exchange(at->second.object, m_object) != m_object)
                return at->second.index;
            free = name + " (" + std::to_string(n) + ")";
        }
    }

    json::Node m_root;
    std::size_t m_shift;
    /// Counts on from one going through to the next.
    std::size_t m_object = 0;
    std::vector<std::string> m_names;
    std::unordered_map<std::string, Column> m_columns;
    std::vector<std::size_t> m_others;
    std::vector<std::size_t> m_repeated;
};

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

/// A whole object of plain values, one of them a date: a table of one row.
bool isOneRow(std::string_view text)
{
    if (text.size() >= kSniffBytes)
        return false;
    const JsonText json(QByteArray(text.data(), qsizetype(text.size())), {});
    if (!json.isRead() || !json.root().is(json::Kind::Object))
        return false;
    std::size_t members = 0;
    bool hasDate = false;
    for (const json::Node member : json.root()) {
        if (member.is(json::Kind::Object) || member.is(json::Kind::Array))
            return false;
        constexpr std::size_t kShortest = 8; // 2025-5-28 is no shorter
        constexpr std::size_t kLongest = 40;
        const std::string cell = member.is(json::Kind::String) ? member.text() : std::string();
        ++members;
        hasDate = hasDate || (cell.size() >= kShortest && cell.size() < kLongest && datetext::fromIso(cell));
    }
    return hasDate && members > 1;
}

int sniffFlatJson(std::string_view prefix)
{
    const json::Glimpse glimpse(prefix);
    if (glimpse.root() == '{' && !glimpse.has("kronika") && isOneRow(prefix))
        return 52;
    if (glimpse.root() == '{' && glimpse.isFollowed() && !glimpse.has("kronika"))
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
                                           .arg(kMaxColumns));
    input.names = rows.names();
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
    JsonRows rows(text.root(), 1);
    return readRows(rows,
                    {.rows = rows,
                     .text = lines.text(),
                     .style = PlaceStyle::Lines,
                     .map = map,
                     .skipped = std::move(made.others),
                     .findings = findings},
                    options, progress);
}

ImportOutcome readOneRow(const QByteArray &bytes, const table::TableMap &map, const ImportOptions &options,
                         const Progress &progress, table::TableFindings *findings)
{
    const JsonText whole(bytes, progress);
    if (!whole.isRead())
        return whole.failure();
    for (const json::Node member : whole.root()) {
        const bool isList = member.is(json::Kind::Array) && member.begin() != member.end();
        if (member.is(json::Kind::Object) || (isList && (*member.begin()).is(json::Kind::Object)))
            return refusedJson(whole.text(), IoMessage::tr("found an object; expected an array of objects, or an "
                                                           "object a line"));
    }
    QByteArray array("[");
    array.append(whole.text().data(), qsizetype(whole.text().size())).append(']');
    const JsonText text(array, progress);
    if (!text.isRead())
        return text.failure();
    JsonRows rows(text.root(), 1);
    return readRows(rows,
                    {.rows = rows, .text = whole.text(), .style = PlaceStyle::Lines, .map = map, .findings = findings},
                    options, progress);
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
            return readOneRow(bytes, *map, options, progress, findings);
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
