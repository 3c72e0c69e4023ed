// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/headerrow.h"

#include "models/io/table/asiderows.h"
#include "models/io/table/celllook.h"
#include "models/io/table/celltext.h"
#include "models/io/table/columncells.h"
#include "models/io/table/columnwords.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/numbercells.h"
#include "models/io/text/datetext.h"

#include <algorithm>

namespace kronika::table {

namespace {

constexpr std::size_t kHeaderRows = 20;
/// So many rows below show what a column looks like.
constexpr std::size_t kComparedRows = 200;
/// Of a row with a word that is known, and with two.
constexpr std::size_t kOneWord = 1000;
constexpr std::size_t kTwoWords = 2 * kOneWord;

bool isWordy(std::string_view text)
{
    return !text.empty() && !datetext::wholeNumber(text, true) && !datetext::fromIso(text) && !isAddress(text) &&
           !isDay(text);
}

/// How much a row looks like names of columns: its words that are known count most.
std::size_t headerScore(const SampleRow &row)
{
    std::size_t known = 0;
    std::size_t wordy = 0;
    std::size_t given = 0;
    for (const std::string &cell : row) {
        const std::string_view text = trimmed(cell);
        given += text.empty() ? 0 : 1;
        wordy += isWordy(text) ? 1 : 0;
        known += roleOfHeader(text) != Role::None ? 1 : 0;
    }
    return given == 0 ? 0 : known * kOneWord + (wordy == given ? 10 + given : 0);
}

/// Whether the row below holds names, too, some of them where this one has a gap: a spreadsheet merged its cells.
bool isAboveHeader(const std::vector<SampleRow> &sample, std::size_t row)
{
    if (row + 1 >= sample.size())
        return false;
    const SampleRow &upper = sample[row];
    const SampleRow &lower = sample[row + 1];
    std::size_t gaps = 0;
    std::size_t known = 0;
    for (std::size_t column = 0; column < lower.size(); ++column) {
        const std::string_view text = trimmed(lower[column]);
        if (text.empty())
            continue;
        if (!isWordy(text))
            return false;
        gaps += column >= upper.size() || trimmed(upper[column]).empty() ? 1 : 0;
        known += roleOfHeader(text) != Role::None ? 1 : 0;
    }
    return gaps > 0 && known >= 2;
}

bool hasDigits(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// What stands below a row in one column.
class CellsBelow
{
public:
    CellsBelow(const std::vector<SampleRow> &sample, std::size_t row, std::size_t column)
    {
        for (std::size_t n = row + 1; n < std::min(sample.size(), row + 1 + kComparedRows); ++n) {
            const CellLook look = column < sample[n].size() ? lookOf(sample[n][column]) : CellLook();
            if (look.kind == CellKind::Nothing)
                continue;
            m_looks.push_back(look);
            m_withDigits += hasDigits(sample[n][column]) ? 1 : 0;
        }
    }

    /// Nearly all of them.
    bool look(const CellLook &one) const
    {
        const auto same = std::size_t(std::count(m_looks.begin(), m_looks.end(), one));
        return same > 0 && same * 10 >= m_looks.size() * 9;
    }
    /// Most of them are numbers, dates and the like.
    bool areValues() const
    {
        const auto values = std::size_t(
            std::count_if(m_looks.begin(), m_looks.end(), [](const CellLook &one) { return one.isValue(); }));
        return values * 2 > m_looks.size();
    }

    /// Nearly all of several: "1989. november 17." in a language of which nothing is known.
    bool haveDigits() const { return m_looks.size() >= 3 && m_withDigits * 10 >= m_looks.size() * 9; }

private:
    std::vector<CellLook> m_looks;
    std::size_t m_withDigits = 0;
};

/// Whether what stands below in a column are years and days, nearly all of it.
bool areYearsBelow(const std::vector<SampleRow> &sample, std::size_t row, std::size_t column)
{
    std::size_t given = 0;
    std::size_t years = 0;
    for (std::size_t n = row + 1; n < std::min(sample.size(), row + 1 + kComparedRows); ++n) {
        const std::string_view text = column < sample[n].size() ? trimmed(sample[n][column]) : std::string_view();
        given += text.empty() ? 0 : 1;
        years += isCommonYear(text) || isDay(text) ? 1 : 0;
    }
    return years > 0 && years * 10 >= given * 9;
}

/// Whether a cell of it is a value as those below are: a date, a hash, an address, figures with the same signs. Of
/// numbers only years, and these only above years, as they stand above columns, too.
bool isLikeThoseBelow(const std::vector<SampleRow> &sample, std::size_t row)
{
    for (std::size_t column = 0; column < sample[row].size(); ++column) {
        const std::string_view text = trimmed(sample[row][column]);
        const CellLook look = lookOf(text);
        if (look.isValue() && look.kind != CellKind::Number && CellsBelow(sample, row, column).look(look))
            return true;
        if (isCommonYear(text) && areYearsBelow(sample, row, column))
            return true;
    }
    return false;
}

/// Whether a cell of it is a day: what stands below other rows, and holds one, is no row of names.
bool holdsDay(const SampleRow &row)
{
    return std::any_of(row.begin(), row.end(), [](const std::string &cell) { return isDay(trimmed(cell)); });
}

/// No date in any words: "Päivä", but not "spring 1968".
bool isNoDate(std::string_view cell)
{
    static const DateColumn kAnyColumn;
    return kAnyColumn.read(cell).kind == CellDate::Unreadable;
}

/// Names without any words that are known: one as programs write them, or words above a column of values or of figures
/// in other words. A rule or tags below say it, too.
bool looksLikeNames(const std::vector<SampleRow> &sample, std::size_t row)
{
    if (row + 1 < sample.size() && isRuleOrTags(sample[row + 1]))
        return true;
    for (std::size_t column = 0; column < sample[row].size(); ++column) {
        const std::string_view text = trimmed(sample[row][column]);
        const CellLook look = lookOf(text);
        if (look.isValue() || look.kind == CellKind::Nothing)
            continue;
        const CellsBelow below(sample, row, column);
        if ((look.kind == CellKind::Identifier || isPlaceWord(foldedHeader(text))) && !below.look(look))
            return true;
        if ((below.areValues() && isNoDate(text)) || (below.haveDigits() && !hasDigits(text)))
            return true;
    }
    return false;
}

/// "A", "B", "C": as spreadsheets call their columns.
bool areLetters(const SampleRow &row)
{
    for (std::size_t column = 0; column < row.size(); ++column) {
        const std::string_view text = trimmed(row[column]);
        const bool isNext =
            text.size() == 1 && column < 26 && (text[0] == 'A' + int(column) || text[0] == 'a' + int(column));
        if (!isNext)
            return false;
    }
    return row.size() > 1;
}

std::size_t givenIn(const SampleRow &row)
{
    return std::size_t(
        std::count_if(row.begin(), row.end(), [](const std::string &cell) { return !trimmed(cell).empty(); }));
}

/// Whether all rows above are lines above a table, which are short; a record may hold a word that is known, too.
bool isBelowLines(const std::vector<SampleRow> &sample, std::size_t row, std::size_t columns)
{
    return std::all_of(sample.begin(), sample.begin() + std::ptrdiff_t(row), [columns](const SampleRow &above) {
        const std::size_t given = givenIn(above);
        return given < 2 || given * 2 < columns;
    });
}

} // namespace

HeaderRow headerRow(const std::vector<SampleRow> &sample, std::size_t columns)
{
    HeaderRow header;
    std::optional<std::size_t> &best = header.row;
    std::size_t bestScore = 0;
    for (std::size_t n = 0; n < std::min(kHeaderRows, sample.size()); ++n) {
        const std::size_t given = givenIn(sample[n]);
        // "# made by hand"
        if (!sample[n].empty() && trimmed(sample[n].front()).starts_with("# "))
            continue;
        // Lines above a table are short; of a table of one column they cannot be told.
        if (n > 0 && (given * 2 < columns || given < 2 || columns < 2))
            continue;
        const std::size_t score = headerScore(sample[n]);
        if (n == 0 && given * 2 < columns && sample.size() > 1)
            continue;
        if (score < kTwoWords &&
            (isLikeThoseBelow(sample, n) || (n > 0 && (holdsDay(sample[n]) || !isBelowLines(sample, n, columns)))))
            continue;
        if (n == 0 && score > 0 && score < kOneWord && !looksLikeNames(sample, n) && !areLetters(sample[n])) {
            header.isInDoubt = true;
            continue;
        }
        // Below a title, words that are not known may be names as well.
        const bool isBelowTitle = n > 0 && isBelowLines(sample, n, columns) && looksLikeNames(sample, n);
        if (score > bestScore && (n == 0 || score >= kOneWord || isBelowTitle)) {
            best = n;
            bestScore = score;
        }
        // What follows a good header are rows.
        if (best == n && (bestScore >= kTwoWords || n == 0) && bestScore > 0 && given * 2 >= columns)
            break;
    }
    if (best && isAboveHeader(sample, *best))
        ++*best;
    header.isInDoubt = header.isInDoubt && !best;
    header.isUnknown = best && headerScore(sample[*best]) < kOneWord && !areLetters(sample[*best]) &&
                       *best + 1 < sample.size() && !isRuleOrTags(sample[*best + 1]);
    return header;
}

SampleRow headerNames(const std::vector<SampleRow> &sample, std::size_t header)
{
    SampleRow names = sample[header];
    if (header == 0 || !isAboveHeader(sample, header - 1))
        return names;
    const SampleRow &upper = sample[header - 1];
    names.resize(std::max(names.size(), upper.size()));
    for (std::size_t column = 0; column < upper.size(); ++column) {
        if (trimmed(names[column]).empty())
            names[column] = upper[column];
    }
    return names;
}

} // namespace kronika::table
