// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/flatjson/rowlist.h"

#include "models/io/table/columns.h"
#include "models/io/table/pathnames.h"
#include "models/io/text/datetext.h"
#include "models/io/unknownmembers.h"

#include <algorithm>

namespace kronika::flatjson {

namespace {

constexpr std::size_t kSampledRows = 50;

/// The first rows as texts, by the columns of `rows`.
std::vector<table::SampleRow> sampleIn(JsonRows &rows)
{
    std::vector<table::SampleRow> sample;
    rows.forEach([&](const table::Row &row) {
        table::SampleRow &cells = sample.emplace_back();
        for (const table::Cell &cell : row.cells)
            cells.emplace_back(cell.text);
        return sample.size() < kSampledRows;
    });
    return sample;
}

/// Whether a column is one of dates by its name and by what stands in it. `inEach`: and every row has one.
bool hasDateColumn(JsonRows &rows, bool inEach = false)
{
    if (rows.isTooWide())
        return false;
    const std::vector<std::string> names = table::plainNames(rows.names());
    const std::vector<table::SampleRow> sample = sampleIn(rows);
    const std::vector<table::Role> roles = table::guessRoles(names, sample);
    for (std::size_t n = 0; n < roles.size(); ++n) {
        const bool isDate = table::isDateRole(roles[n]) || roles[n] == table::Role::Year;
        const auto isGiven = [n](const table::SampleRow &row) { return n < row.size() && !row[n].empty(); };
        if (isDate && table::roleOfHeader(names[n]) != table::Role::None &&
            (!inEach || std::all_of(sample.begin(), sample.end(), isGiven)))
            return true;
    }
    return false;
}

/// {"v4": {"start": …}, "v6": {"start": …}}: rows by their names.
bool areNamedRows(json::Node root)
{
    const bool areObjects = root.size() > 1 && std::all_of(root.begin(), root.end(), [](json::Node member) {
                                return member.is(json::Kind::Object);
                            });
    if (!areObjects)
        return false;
    JsonRows rows(root, Layout::Named);
    return hasDateColumn(rows, true);
}

/// A date at least to the month, in the columns that are dates: an object of settings may well have a year.
bool isDatedRow(json::Node root)
{
    constexpr std::size_t kShortest = 8; // 2025-5-28 is no shorter
    constexpr std::size_t kLongest = 40;
    JsonRows rows(root, Layout::One);
    if (rows.isTooWide() || rows.names().size() < 2)
        return false;
    const std::vector<table::SampleRow> sample = sampleIn(rows);
    const auto isDate = [](const std::string &cell) {
        return cell.size() >= kShortest && cell.size() < kLongest && cell.find_first_of("-/:.") != std::string::npos &&
               datetext::fromIso(cell);
    };
    if (sample.empty())
        return false;
    // Of a flat object any member may be the date, as of a table.
    const bool isFlat = std::none_of(root.begin(), root.end(), [](json::Node member) {
        return member.is(json::Kind::Object) || member.is(json::Kind::Array);
    });
    if (isFlat)
        return std::any_of(sample[0].begin(), sample[0].end(), isDate);
    const std::vector<table::Role> roles = table::guessRoles(table::plainNames(rows.names()), sample);
    bool hasDate = false;
    for (std::size_t n = 0; n < std::min(roles.size(), sample[0].size()); ++n)
        hasDate = hasDate || roles[n] == table::Role::Month || (table::isDateRole(roles[n]) && isDate(sample[0][n]));
    return hasDate;
}

std::size_t objectsIn(json::Node node)
{
    if (!node.is(json::Kind::Array))
        return 0;
    return std::size_t(
        std::count_if(node.begin(), node.end(), [](json::Node element) { return element.is(json::Kind::Object); }));
}

struct Candidate
{
    RowList list;
    std::size_t count = 0;
};

void addCandidate(std::vector<Candidate> &candidates, json::Node node, const std::string &path)
{
    const std::size_t count = objectsIn(node);
    if (count == 0)
        return;
    JsonRows rows(node);
    candidates.push_back({{node, path, Layout::List, hasDateColumn(rows)}, count});
}

} // namespace

RowList rowListIn(json::Node root)
{
    std::vector<Candidate> candidates;
    for (const json::Node member : root) {
        const std::string name = member.name();
        addCandidate(candidates, member, name);
        if (!member.is(json::Kind::Object))
            continue;
        for (const json::Node inner : member)
            addCandidate(candidates, inner, name + "." + inner.name());
    }
    const auto best =
        std::max_element(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
            return std::pair(a.list.hasDates, a.count) < std::pair(b.list.hasDates, b.count);
        });
    const bool isMap = root["type"].text() == "FeatureCollection" && root["features"].is(json::Kind::Array);
    if (isMap)
        return {root["features"], "features", Layout::List, true};
    if (best != candidates.end() && best->list.hasDates)
        return best->list;
    if (areNamedRows(root))
        return {root, {}, Layout::Named, true};
    if (isDatedRow(root))
        return {root, {}, Layout::One, true};
    return best != candidates.end() ? best->list : RowList();
}

std::string besideRows(json::Node root, const RowList &list)
{
    UnknownMembers rest;
    for (const json::Node member : root) {
        const std::string name = member.name();
        if (!member.is(json::Kind::Object) || !list.path.starts_with(name + ".")) {
            if (member.offset() != list.rows.offset())
                appendMember(rest, name, member.raw());
            continue;
        }
        UnknownMembers inner;
        for (const json::Node beside : member) {
            if (beside.offset() != list.rows.offset())
                appendMember(inner, beside.name(), beside.raw());
        }
        if (!inner.empty())
            appendMember(rest, name, "{" + inner + "}");
    }
    return rest.empty() ? std::string() : "{" + rest + "}";
}

} // namespace kronika::flatjson
