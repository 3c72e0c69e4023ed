// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/delimited.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <map>

namespace kronika::table {

namespace {

constexpr std::size_t kGuessRows = 1000;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

constexpr std::uint64_t kOnesOfWord = 0x0101010101010101;
constexpr std::uint64_t kHighBits = 0x80 * kOnesOfWord;

/// The high bit of the first byte that is `c`, and perhaps of some behind it.
std::uint64_t bytesLike(std::uint64_t word, std::uint64_t eightTimesC)
{
    const std::uint64_t zeros = word ^ eightTimesC;
    return (zeros - kOnesOfWord) & ~zeros & kHighBits;
}

/// Likewise of a byte up to `\r`: the ends of lines, and next to nothing besides.
std::uint64_t lowBytes(std::uint64_t word)
{
    return (word - kOnesOfWord * ('\r' + 1)) & ~word & kHighBits;
}

/// The first delimiter or end of a line from `at` on; the size of the text if there is none.
std::size_t plainEnd(std::string_view text, std::size_t at, char delimiter)
{
    if constexpr (std::endian::native == std::endian::little) {
        const std::uint64_t delimiters = kOnesOfWord * static_cast<unsigned char>(delimiter);
        std::uint64_t word = 0;
        while (at + sizeof word <= text.size()) {
            std::memcpy(&word, text.data() + at, sizeof word);
            const std::uint64_t found = bytesLike(word, delimiters) | lowBytes(word);
            if (found == 0) {
                at += sizeof word;
                continue;
            }
            at += static_cast<std::size_t>(std::countr_zero(found)) / 8;
            if (text[at] == delimiter || isLineEnd(text[at]))
                return at;
            ++at; // a tab within a cell
        }
    }
    while (at < text.size() && text[at] != delimiter && !isLineEnd(text[at]))
        ++at;
    return at;
}

} // namespace

DelimitedReader::DelimitedReader(std::string_view text, Dialect dialect, std::size_t begin)
    : m_text(text)
    , m_dialect(dialect)
    , m_at(begin)
{
}

void DelimitedReader::noteStray(std::size_t at)
{
    if (m_stray.size() < kMaxStray && (m_stray.empty() || m_stray.back() < at))
        m_stray.push_back(at);
}

bool DelimitedReader::isCellEnd(std::size_t at) const
{
    return at >= m_text.size() || m_text[at] == m_dialect.delimiter || isLineEnd(m_text[at]);
}

void DelimitedReader::passLineEnd()
{
    const bool isCr = m_text[m_at] == '\r';
    ++m_at;
    if (isCr && m_at < m_text.size() && m_text[m_at] == '\n')
        ++m_at;
}

void DelimitedReader::readPlainCell()
{
    const std::size_t start = m_at;
    m_at = plainEnd(m_text, start, m_dialect.delimiter);
    m_cells.push_back({m_text.substr(start, m_at - start), start});
}

void DelimitedReader::readRestOfLine()
{
    const std::size_t start = m_at;
    m_at = std::min(m_text.find_first_of("\r\n", start), m_text.size());
    m_cells.push_back({m_text.substr(start, m_at - start), start});
}

/// Of a cell in quotes that holds others, which nobody doubled: the first one in its line that ends a cell before
/// another one in quotes, or the line. Nothing if another cell seems to begin before.
std::optional<std::size_t> DelimitedReader::closingQuote(std::size_t from)
{
    const auto isDelimiter = [this](std::size_t at) { return at < m_text.size() && m_text[at] == m_dialect.delimiter; };
    const auto isQuote = [this](std::size_t at) { return at < m_text.size() && m_text[at] == '"'; };
    std::size_t at = from;
    for (; at < m_text.size() && !isLineEnd(m_text[at]); ++at) {
        if (m_text[at] != '"')
            continue;
        const bool isEnd = at + 1 >= m_text.size() || isLineEnd(m_text[at + 1]);
        if (isEnd || (isDelimiter(at + 1) && isQuote(at + 2)))
            return at;
        if (isDelimiter(at - 1) && at > from && !isQuote(at - 2))
            break;
    }
    m_vain += at - from;
    return std::nullopt;
}

bool DelimitedReader::readQuotedCell()
{
    const std::size_t start = m_at;
    std::size_t at = start + 1;
    bool hasDoubled = false;
    while (true) {
        at = m_text.find('"', at);
        if (at == std::string_view::npos) {
            m_vain += m_text.size() - start;
            return false;
        }
        if (at + 1 >= m_text.size() || m_text[at + 1] != '"')
            break;
        hasDoubled = true;
        at += 2;
    }
    const std::string_view inside = m_text.substr(start + 1, at - start - 1);
    std::size_t end = at + 1;
    // Blanks behind the closing quote are nobody's.
    while (end < m_text.size() && m_text[end] == ' ')
        ++end;
    if (!isCellEnd(end)) {
        // The "closing" quote stands within a text. If lines lie between, it opened another cell.
        noteStray(start);
        if (inside.find_first_of("\r\n") != std::string_view::npos) {
            m_vain += at - start;
            return false;
        }
        if (const auto closing = closingQuote(at)) {
            m_cells.push_back({m_text.substr(start + 1, *closing - start - 1), start});
            m_at = *closing + 1;
            return true;
        }
        end = at + 1;
        while (!isCellEnd(end))
            ++end;
        m_cells.push_back({m_text.substr(start, end - start), start});
        m_at = end;
        return true;
    }
    m_at = end;
    if (!hasDoubled) {
        m_cells.push_back({inside, start});
        return true;
    }
    if (m_unquotedUsed == m_unquoted.size())
        m_unquoted.emplace_back();
    std::string &text = m_unquoted[m_unquotedUsed++];
    text.clear();
    for (std::size_t n = 0; n < inside.size(); ++n) {
        text += inside[n];
        if (inside[n] == '"')
            ++n;
    }
    m_cells.push_back({text, start});
    return true;
}

void DelimitedReader::passBlanksBeforeQuote()
{
    const std::size_t at = m_text.find_first_not_of(' ', m_at);
    if (at != std::string_view::npos && m_text[at] == '"')
        m_at = at;
}

void DelimitedReader::readRecord()
{
    m_cells.clear();
    m_unquotedUsed = 0;
    m_row.offset = m_at;
    while (true) {
        if (m_cells.size() + 1 == kMaxCells) {
            readRestOfLine();
            break;
        }
        if (m_dialect.hasBlanksBeforeQuotes)
            passBlanksBeforeQuote();
        const bool isQuoted = m_dialect.hasQuotes && m_at < m_text.size() && m_text[m_at] == '"';
        const bool mayLook = m_vain <= 4 * m_text.size();
        if (!isQuoted || !mayLook || !readQuotedCell()) {
            if (isQuoted)
                noteStray(m_at);
            readPlainCell();
        }
        if (m_at >= m_text.size() || isLineEnd(m_text[m_at]))
            break;
        ++m_at; // the delimiter
    }
    if (m_at < m_text.size())
        passLineEnd();
    m_row.cells = m_cells;
}

bool DelimitedReader::next()
{
    while (m_at < m_text.size() && isLineEnd(m_text[m_at]))
        passLineEnd();
    if (m_at >= m_text.size())
        return false;
    readRecord();
    return true;
}

bool DelimitedRows::forEach(const TakeRow &take)
{
    DelimitedReader reader(m_text, m_dialect, m_begin);
    while (reader.next()) {
        if (!take(reader.row()))
            return false;
    }
    m_stray = reader.strayQuotes();
    return true;
}

std::size_t separatorLineLength(std::string_view text)
{
    constexpr std::size_t kLength = 5;
    if (text.size() < kLength || (!text.starts_with("sep=") && !text.starts_with("SEP=")))
        return 0;
    std::size_t end = kLength;
    if (end < text.size() && !isLineEnd(text[end]))
        return 0;
    while (end < text.size() && isLineEnd(text[end]) && end < kLength + 2)
        ++end;
    return end;
}

namespace {

struct Trial
{
    DialectGuess guess;
    bool hasStrayQuotes = false;
};

/// Nothing if there is no row.
std::optional<Trial> tried(std::string_view prefix, Dialect dialect)
{
    DelimitedReader reader(prefix, dialect);
    std::map<std::size_t, std::size_t> counts;
    std::size_t rows = 0;
    while (rows < kGuessRows && reader.next()) {
        // The last record of a cut text is not whole.
        if (reader.position() >= prefix.size() && rows > 0 && !isLineEnd(prefix.back()))
            break;
        ++counts[reader.row().cells.size()];
        ++rows;
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most == counts.end())
        return std::nullopt;
    if (most->first < 2)
        dialect.delimiter = ',';
    return Trial{{dialect, most->first, rows, most->second * 1000 / rows}, !reader.strayQuotes().empty()};
}

/// Quotes stand behind blanks where all of them then enclose a cell, and no row has another number of cells for it.
std::optional<DialectGuess> guessWith(std::string_view prefix, char delimiter)
{
    const auto plain = tried(prefix, {.delimiter = delimiter});
    if (!plain || prefix.find(std::string{delimiter, ' ', '"'}) == std::string_view::npos)
        return plain ? std::optional(plain->guess) : std::nullopt;
    const auto blank = tried(prefix, {.delimiter = delimiter, .hasBlanksBeforeQuotes = true});
    const bool isBetter =
        blank && !blank->hasStrayQuotes && blank->guess.regularPerMille >= plain->guess.regularPerMille;
    return isBetter ? blank->guess : plain->guess;
}

} // namespace

DialectGuess guessDialect(std::string_view prefix)
{
    if (const std::size_t line = separatorLineLength(prefix); line > 0) {
        DialectGuess told;
        told.dialect.delimiter = prefix[4];
        told.columns = 2;
        told.regularPerMille = 1000;
        return told;
    }
    constexpr std::array<char, 4> kDelimiters{'\t', ';', ',', '|'};
    DialectGuess best;
    std::size_t bestScore = 0;
    for (const char delimiter : kDelimiters) {
        const auto guess = guessWith(prefix, delimiter);
        if (!guess || (guess->columns < 2 && bestScore > 0))
            continue;
        // Regular first; of two that are, the one that divides more.
        const std::size_t score =
            guess->columns < 2 ? 1 : guess->regularPerMille * 64 + std::min<std::size_t>(guess->columns, 63) * 8;
        if (score > bestScore) {
            best = *guess;
            bestScore = score;
        }
    }
    return best;
}

} // namespace kronika::table
