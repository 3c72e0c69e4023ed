// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a JSON array of objects as a table: a column a member, a row an object.
#include "models/io/json/glimpse.h"
#include "models/io/jsonimport.h"
#include "models/io/table/tableimport.h"

#include <deque>
#include <unordered_map>

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
    explicit JsonRows(json::Node root)
        : m_root(root)
    {
        for (const json::Node object : root) {
            if (!object.is(json::Kind::Object)) {
                m_others.push_back(object.offset());
                continue;
            }
            for (const json::Node member : object) {
                const std::string name = member.name();
                if (m_names.size() < kMaxColumns && m_columns.try_emplace(name, m_names.size()).second)
                    m_names.push_back(name);
            }
        }
    }

    const std::vector<std::string> &names() const { return m_names; }
    /// Elements that are no objects.
    const std::vector<std::size_t> &others() const { return m_others; }

    bool forEach(const table::TakeRow &take) override
    {
        std::vector<std::string> texts(m_names.size());
        std::vector<table::Cell> cells(m_names.size());
        for (const json::Node object : m_root) {
            if (!object.is(json::Kind::Object))
                continue;
            std::fill(texts.begin(), texts.end(), std::string());
            for (table::Cell &cell : cells)
                cell.offset = object.offset();
            for (const json::Node member : object) {
                const auto column = m_columns.find(member.name());
                if (column == m_columns.end())
                    continue;
                texts[column->second] = cellOf(member);
                cells[column->second].offset = member.offset();
            }
            for (std::size_t n = 0; n < cells.size(); ++n)
                cells[n].text = texts[n];
            if (!take({cells, object.offset()}))
                return false;
        }
        return true;
    }

private:
    json::Node m_root;
    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::size_t> m_columns;
    std::vector<std::size_t> m_others;
};

int sniffFlatJson(std::string_view prefix)
{
    const json::Glimpse glimpse(prefix);
    return glimpse.root() == '[' && glimpse.bracket("[]") == '{' ? 52 : 0;
}

} // namespace

namespace table {

ImportOutcome readJsonTable(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                            TableFindings *findings)
{
    const JsonText text(bytes, progress);
    ImportOutcome outcome;
    const Result<TableMap> map = tableMap(options.map, options.profile);
    if (!map) {
        outcome.report.isImport = true;
        outcome.report.diagnostics.add({Severity::Error, {}, {}, map.error().text()});
    } else if (!text.isRead()) {
        outcome = text.failure();
    } else if (!text.root().is(json::Kind::Array)) {
        outcome = ImportBuilder(text.text(), PlaceStyle::Json, kTableMapping)
                      .refuse(QStringLiteral("found an object; expected an array of objects"), 0);
    } else {
        JsonRows rows(text.root());
        TableInput input{.rows = rows,
                         .text = text.text(),
                         .style = PlaceStyle::Json,
                         .map = *map,
                         .names = rows.names(),
                         .findings = findings};
        for (const std::size_t offset : rows.others())
            input.skipped.emplace_back(QStringLiteral("an element that is no object"), offset);
        outcome = importTable(std::move(input), options, progress);
    }
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
