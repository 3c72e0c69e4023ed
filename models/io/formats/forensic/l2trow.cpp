// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/forensic/l2trow.h"

#include <algorithm>

namespace kronika::forensic {

namespace {

constexpr std::size_t kMacb = 3;
constexpr std::size_t kShort = 9;
constexpr std::size_t kDesc = 10;
constexpr std::size_t kVersion = 11;
/// From version on.
constexpr std::size_t kBehindDesc = L2tRow::kColumns - kVersion;

bool isVersion(std::string_view text)
{
    return !text.empty() && text.size() <= 2 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// 05/28/2025 and M.C. (or as other programs have it, shorter).
bool fitFirstCells(const std::vector<table::Cell> &cells)
{
    const std::string_view date = cells[0].text;
    const std::string_view macb = cells[kMacb].text;
    return date.size() == 10 && date[2] == '/' && date[5] == '/' && !macb.empty() && macb.size() <= 4 &&
           macb.find_first_not_of("MACB.-") == std::string_view::npos;
}

} // namespace

std::string_view L2tRow::between(std::size_t first, std::size_t last) const
{
    const std::size_t begin = m_plain[first].offset;
    return m_text.substr(begin, m_plain[last].offset + m_plain[last].text.size() - begin);
}

/// With quotes as characters if they were marks, and the other way round.
bool L2tRow::readOtherwise(std::string_view line)
{
    if (line.find('"') == std::string_view::npos)
        return false;
    table::Dialect other = m_dialect;
    other.hasQuotes = !other.hasQuotes;
    // Of this line and no more, at the place where it stands.
    m_reader.emplace(m_text.substr(0, m_row.offset + line.size()), other, m_row.offset);
    return m_reader->next() && m_reader->row().cells.size() == kColumns && m_reader->strayQuotes().empty();
}

/// Short and desc are in these cells. Mostly desc begins with short, which may be cut.
void L2tRow::putMessage(std::size_t first, std::size_t last)
{
    std::size_t fits = 0;
    m_cells[kShort] = {};
    m_cells[kDesc] = {between(first, last), m_plain[first].offset};
    for (std::size_t n = first; n < last; ++n) {
        std::string_view begun = between(first, n);
        const std::string_view whole = between(n + 1, last);
        if (begun.ends_with("..."))
            begun.remove_suffix(3);
        const bool isNothing = begun == "-";
        if (begun.empty() || (!isNothing && !whole.starts_with(begun)) || fits++ > 0)
            continue;
        m_cells[kDesc] = {whole, m_plain[n + 1].offset};
    }
    if (fits > 1)
        m_cells[kDesc] = {between(first, last), m_plain[first].offset};
}

L2tRow::Fit L2tRow::read(const table::Row &row)
{
    m_row = row;
    if (row.cells.size() == kColumns)
        return Fit::Whole;
    const std::size_t end = std::min(m_text.find_first_of("\r\n", row.offset), m_text.size());
    const std::string_view line = m_text.substr(row.offset, end - row.offset);
    if (readOtherwise(line)) {
        m_row = m_reader->row();
        return Fit::Whole;
    }
    table::DelimitedReader plain(m_text, {.delimiter = m_dialect.delimiter, .hasQuotes = false}, row.offset);
    plain.next();
    m_plain.assign(plain.row().cells.begin(), plain.row().cells.end());
    if (m_plain.size() <= kColumns)
        return Fit::Short;
    if (!fitFirstCells(m_plain))
        return Fit::Unreadable;
    const std::size_t version = m_plain.size() - kBehindDesc;
    const bool isBehind = isVersion(m_plain[kVersion].text);
    const bool isBefore = isVersion(m_plain[version].text);
    m_cells.assign(m_plain.begin(), m_plain.begin() + kShort);
    m_cells.resize(kColumns, {{}, row.offset});
    Fit fit = Fit::UpToHost;
    if (isBefore && !isBehind) {
        fit = Fit::Message;
        putMessage(kShort, version - 1);
        std::copy(m_plain.begin() + std::ptrdiff_t(version), m_plain.end(), m_cells.begin() + kVersion);
    } else if (isBehind && !isBefore) {
        fit = Fit::UpToDesc;
        std::copy_n(m_plain.begin() + kShort, kVersion + 1 - kShort, m_cells.begin() + kShort);
        m_cells.push_back({between(kVersion + 1, m_plain.size() - 1), m_plain[kVersion + 1].offset});
    } else {
        m_cells[kDesc] = {between(kShort, m_plain.size() - 1), m_plain[kShort].offset};
    }
    m_row = {m_cells, row.offset};
    return fit;
}

} // namespace kronika::forensic
