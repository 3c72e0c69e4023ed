// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/asiderows.h"

#include "models/io/table/celltext.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace kronika::table {

namespace {

bool areRuleOrTags(const std::vector<std::string_view> &cells)
{
    std::size_t given = 0;
    std::size_t rules = 0;
    std::size_t tags = 0;
    for (const std::string_view cell : cells) {
        const std::string_view text = trimmed(cell);
        given += text.empty() ? 0 : 1;
        const bool isRule = text.find("--") != std::string_view::npos;
        rules += isRule && text.find_first_not_of("-:") == std::string_view::npos ? 1 : 0;
        const bool isTag = text.size() > 2 && text.front() == '#' && text[1] >= 'a' && text[1] <= 'z';
        tags += isTag && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_+", 1) == std::string_view::npos;
    }
    return given > 0 && (rules == given || (tags == given && given > 1));
}

} // namespace

bool isRemark(const Row &row, const TablePlan &plan)
{
    const std::string_view first = trimmed(row.text(0));
    if (!first.starts_with('#') || plan.names.front().starts_with('#'))
        return false;
    const auto isFirst = [&plan](Role role) { return plan.has(role) && firstColumn(plan.of(role).front()) == 0; };
    const bool isAlone = std::all_of(row.cells.begin() + 1, row.cells.end(),
                                     [](const Cell &cell) { return trimmed(cell.text).empty(); });
    const bool isDate = isFirst(Role::When) || isFirst(Role::Start) || isFirst(Role::Year);
    const bool isOdd = row.cells.size() != plan.names.size() || isDate;
    return !isFirst(Role::Title) && plan.names.size() > 1 &&
           ((isAlone && (first == "#" || !isDigit(first[1]))) || (first.starts_with("# ") && isOdd));
}

bool isRuleOrTags(const SampleRow &row)
{
    return areRuleOrTags({row.begin(), row.end()});
}

bool isRuleOrTags(const Row &row)
{
    std::vector<std::string_view> texts;
    for (const Cell &cell : row.cells)
        texts.push_back(cell.text);
    return areRuleOrTags(texts);
}

std::string joined(const Row &row)
{
    std::string text;
    for (const Cell &cell : row.cells) {
        if (!text.empty() && !cell.text.empty())
            text += ' ';
        text += cell.text;
    }
    return text;
}

} // namespace kronika::table
