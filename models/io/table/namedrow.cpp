// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/namedrow.h"

#include "models/io/table/columns.h"

#include <QString>

#include <algorithm>

namespace kronika::table {

namespace {

constexpr std::size_t kNamedPerTick = 4096;

} // namespace

NamedRow::NamedRow(const std::vector<std::string> &names, ImportBuilder &builder, std::string_view record)
    : m_names(uniqueNames(names, names.size()))
    , m_taken(m_names.size())
    , m_builder(builder)
    , m_record(record)
{
    for (const std::string &name : m_names)
        m_accounts.push_back(&m_builder.field(m_record, name));
}

void NamedRow::begin(const Row &row)
{
    m_row = row;
    std::fill(m_taken.begin(), m_taken.end(), false);
}

std::size_t NamedRow::indexOf(std::string_view name) const
{
    return std::size_t(std::find(m_names.begin(), m_names.end(), name) - m_names.begin());
}

bool NamedRow::has(std::string_view name) const
{
    return indexOf(name) < m_names.size();
}

std::string_view NamedRow::peek(std::string_view name) const
{
    const std::size_t n = indexOf(name);
    return n < m_names.size() ? m_row.text(n) : std::string_view();
}

std::string NamedRow::take(std::string_view name)
{
    const std::size_t n = indexOf(name);
    if (n >= m_names.size())
        return {};
    const std::string_view text = m_row.text(n);
    if (!m_taken[n] && !text.empty())
        ++m_accounts[n]->mapped;
    m_taken[n] = true;
    return std::string(text);
}

void NamedRow::giveBack(std::string_view name)
{
    const std::size_t n = indexOf(name);
    if (n >= m_names.size() || !m_taken[n])
        return;
    if (!m_row.text(n).empty())
        --m_accounts[n]->mapped;
    m_taken[n] = false;
}

/// Of a cell beyond the header, which may name another column so. Found once: the header may make it long.
const std::string &NamedRow::surplusName(std::size_t n)
{
    while (m_names.size() + m_surplusNames.size() <= n) {
        std::string name = "column " + std::to_string(m_names.size() + m_surplusNames.size() + 1);
        while (has(name))
            name += '+';
        m_surplusNames.push_back(std::move(name));
    }
    return m_surplusNames[n - m_names.size()];
}

void NamedRow::keepRest(UnknownMembers &out, std::string_view family, bool isDashNothing)
{
    m_builder.standAt(m_row.offset); // its event comes next
    UnknownMembers rest;
    for (std::size_t n = 0; n < m_row.cells.size(); ++n) {
        const std::string_view text = m_row.cells[n].text;
        if (text.empty() || (isDashNothing && text == "-"))
            continue;
        if (n < m_names.size() && m_taken[n])
            continue;
        const std::string &name = n < m_names.size() ? m_names[n] : surplusName(n);
        ++(n < m_names.size() ? *m_accounts[n] : m_builder.field(m_record, name)).keptAside;
        appendTextMember(rest, name, text);
    }
    if (!rest.empty())
        appendMember(out, family, "{" + rest + "}");
}

bool Header::has(std::string_view name) const
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool Header::hasAll(std::initializer_list<std::string_view> all) const
{
    return std::all_of(all.begin(), all.end(), [this](std::string_view name) { return has(name); });
}

Header headerOf(std::string_view text, Dialect dialect)
{
    Header header;
    DelimitedReader reader(text, dialect);
    if (!reader.next())
        return header;
    for (const Cell &cell : reader.row().cells)
        header.names.push_back(
            QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).trimmed().toStdString());
    return header;
}

bool forEachBelow(Rows &rows, std::size_t headerRows, std::size_t size, const Progress &progress,
                  const std::function<void(const Row &)> &take)
{
    std::size_t n = 0;
    return rows.forEach([&](const Row &row) {
        if (n % kNamedPerTick == 0 && progress && !progress(std::min(row.offset, size), size))
            return false;
        if (n++ >= headerRows)
            take(row);
        return true;
    });
}

} // namespace kronika::table
