// SPDX-License-Identifier: GPL-3.0-or-later
// Reads delimited text by RFC 4180, one record at a time, with what files do besides: CR or LF alone, any delimiter,
// blank lines, quotes that are never closed. Never loses a line to a stray quote. Knows no meaning of cells.
#pragma once

#include "models/io/table/rows.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace kronika::table {

struct Dialect
{
    char delimiter = ',';
    /// False: a quote is a character like others (plaso's output).
    bool hasQuotes = true;
    /// True: a quote may stand behind blanks, too (`a, "b, c"`, which Python calls skipinitialspace).
    bool hasBlanksBeforeQuotes = false;

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

class DelimitedReader
{
public:
    /// UTF-8 without byte order mark; must outlive the reader. `begin`: where the first record stands.
    DelimitedReader(std::string_view text, Dialect dialect, std::size_t begin = 0);

    /// A record has no more cells: the last of these is the whole rest of its line.
    static constexpr std::size_t kMaxCells = 16'384;

    /// Moves to the next record that is not a blank line; false at the end.
    bool next();
    /// Of the record; lasts until next().
    const Row &row() const { return m_row; }
    std::size_t position() const { return m_at; }
    /// Where quotes stand that enclose nothing: read as characters. At most kMaxStray are kept.
    const std::vector<std::size_t> &strayQuotes() const { return m_stray; }

private:
    static constexpr std::size_t kMaxStray = 20;

    void readRecord();
    void passBlanksBeforeQuote();
    void readPlainCell();
    void readRestOfLine();
    /// False if the quote at m_at encloses nothing.
    bool readQuotedCell();
    std::optional<std::size_t> closingQuote(std::size_t from);
    void passLineEnd();
    bool isCellEnd(std::size_t at) const;
    void noteStray(std::size_t at);

    std::string_view m_text;
    Dialect m_dialect;
    std::size_t m_at = 0;
    /// Bytes read in vain; bounded, so that quotes made to hurt cost no more than a few readings.
    std::size_t m_vain = 0;
    std::vector<Cell> m_cells;
    Row m_row;
    /// Cells whose doubled quotes had to be taken out.
    std::deque<std::string> m_unquoted;
    std::size_t m_unquotedUsed = 0;
    std::vector<std::size_t> m_stray;
};

class DelimitedRows : public Rows
{
public:
    DelimitedRows(std::string_view text, Dialect dialect, std::size_t begin = 0)
        : m_text(text)
        , m_dialect(dialect)
        , m_begin(begin)
    {
    }
    bool forEach(const TakeRow &take) override;
    std::vector<std::size_t> strayQuotes() const override { return m_stray; }

private:
    std::string_view m_text;
    Dialect m_dialect;
    std::size_t m_begin;
    std::vector<std::size_t> m_stray;
};

/// What the first rows look like: the delimiter with which they have the same number of cells, more than one of them.
struct DialectGuess
{
    Dialect dialect;
    /// Of most rows; 1 if nothing divides them.
    std::size_t columns = 1;
    std::size_t rows = 0;
    /// Of 1000 rows, how many have that number.
    std::size_t regularPerMille = 0;
};

/// From the beginning of a text, cut anywhere. `sep=;` in the first line (as spreadsheets write it) is believed.
DialectGuess guessDialect(std::string_view prefix);
/// How long that first line is; 0 if there is none.
std::size_t separatorLineLength(std::string_view text);

} // namespace kronika::table
