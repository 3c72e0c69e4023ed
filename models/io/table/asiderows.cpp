// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/asiderows.h"

#include "models/io/table/celltext.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/nothingwords.h"
#include "models/io/table/numbercells.h"

#include <algorithm>
#include <array>
#include <string_view>

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

bool hasDigits(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// "1,234", "12 %", "(3)", "1 234,5".
bool isAmount(std::string_view text)
{
    constexpr std::string_view kFigures = "0123456789.,+-%()' \xC2\xA0\xE2\x80\xAF";
    return isFiller(text) || text.find_first_not_of(kFigures) == std::string_view::npos;
}

bool isWordForTotals(std::string_view text)
{
    constexpr std::array kTotals{"total",  "totals",   "grand total", "subtotal",      "sub total",
                                 "summe",  "gesamt",   "gesamtsumme", "insgesamt",     "zwischensumme",
                                 "celkem", "soucet",   "mezisoucet",  "uhrnem",        "razem",
                                 "suma",   "lacznie",  "ogolem",      "total general", "sous total",
                                 "totaux", "ensemble", "somme",       "итого",         "всего"};
    // Most words are told apart by their first two letters, without folding them.
    const auto mayBe = [&text](const char *word) {
        return std::equal(word, word + 2, text.begin(), [](char plain, char c) {
            const bool isAscii = static_cast<unsigned char>(c) < 0x80;
            return !isAscii || c == plain || c - 'A' == plain - 'a';
        });
    };
    if (text.size() < 2 || std::none_of(kTotals.begin(), kTotals.end(), mayBe))
        return false;
    const QString folded = foldedHeader(text);
    return std::any_of(kTotals.begin(), kTotals.end(),
                       [&folded](const char *word) { return folded == QString::fromUtf8(word); });
}

/// A column of numbers or dates below the first row.
bool areFigures(const std::vector<SampleRow> &rows, std::size_t column)
{
    static const DateColumn dates;
    std::size_t given = 0;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        const std::string_view text = column < row->size() ? trimmed((*row)[column]) : std::string_view();
        if (DateColumn::saysNothing(text))
            continue;
        ++given;
        const CellDate kind = isAmount(text) ? CellDate::Date : dates.read(text).kind;
        if (kind != CellDate::Date && kind != CellDate::Ambiguous)
            return false;
    }
    return given > 0;
}

/// "text", "persons": what no name of a record begins with.
bool isSmall(std::string_view text)
{
    const QString first = QString::fromUtf8(text.data(), qsizetype(text.size())).left(1);
    return first != first.toUpper();
}

/// "(km)", "[persons]", "year": what nothing but an explanation of a column says.
bool isUnit(std::string_view text)
{
    constexpr std::array kUnits{"year",    "years",  "date",      "dates",  "text",  "string",  "number", "numbers",
                                "integer", "int",    "float",     "count",  "km",    "m",       "kg",     "t",
                                "ha",      "eur",    "usd",       "czk",    "pln",   "persons", "people", "rok",
                                "roky",    "datum",  "pocet",     "osob",   "osoby", "jahr",    "anzahl", "personen",
                                "annee",   "nombre", "personnes", "liczba", "data"};
    const QString folded = foldedHeader(text);
    return text.starts_with('(') || text.starts_with('[') ||
           std::any_of(kUnits.begin(), kUnits.end(),
                       [&folded](const char *unit) { return folded == QLatin1String(unit); });
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

bool isTotals(const Row &row, const TablePlan &plan)
{
    constexpr std::size_t kLongestWord = 24;
    const auto isGiven = [](const Cell &cell) { return !trimmed(cell.text).empty(); };
    const auto first = std::find_if(row.cells.begin(), row.cells.end(), isGiven);
    // Numbers first: long tables of them are no words to look up.
    if (first == row.cells.end() || first->text.size() > kLongestWord || isDigit(first->text.front()) ||
        isAmount(trimmed(first->text)) ||
        !std::all_of(first + 1, row.cells.end(), [](const Cell &cell) { return isAmount(trimmed(cell.text)); }) ||
        std::none_of(first + 1, row.cells.end(), [](const Cell &cell) { return hasDigits(cell.text); }))
        return false;
    const auto column = std::size_t(first - row.cells.begin());
    constexpr std::array kDates{Role::When,    Role::Start,     Role::End,    Role::Year,
                                Role::EndYear, Role::LifeStart, Role::LifeEnd};
    const auto isDated = [&](Role role) {
        return plan.has(role) && firstColumn(plan.of(role).front()) != column &&
               !DateColumn::saysNothing(row.text(firstColumn(plan.of(role).front())));
    };
    return std::none_of(kDates.begin(), kDates.end(), isDated) && isWordForTotals(trimmed(first->text));
}

bool isSubHeader(const std::vector<SampleRow> &rows)
{
    constexpr std::size_t kFewestRows = 3;
    constexpr std::size_t kFewestWords = 2;
    if (rows.size() < kFewestRows)
        return false;
    std::size_t words = 0;
    std::size_t units = 0;
    for (std::size_t column = 0; column < rows.front().size(); ++column) {
        const std::string_view text = trimmed(rows.front()[column]);
        if (text.empty())
            continue;
        const bool isOverFigures = areFigures(rows, column);
        const bool isWord = !DateColumn::saysNothing(text) && !areFigures({{}, {std::string(text)}}, 0);
        const bool isUnitHere = isUnit(text);
        if (isOverFigures ? !isWord : !isUnitHere && !isSmall(text))
            return false;
        words += isOverFigures ? 1 : 0;
        units += isOverFigures && isUnitHere ? 1 : 0;
    }
    return words >= kFewestWords && units > 0;
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
