// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalrecordlines.h"

#include <QString>

#include <algorithm>

namespace kronika::ical {

namespace {

bool isStamp(const RawLine &line)
{
    return line.name == "DTSTAMP";
}

/// Whether the k-th line of a name, of `count`, was taken, going by what its properties became.
bool isTaken(const std::vector<bool> &properties, std::size_t k, std::size_t count)
{
    if (properties.size() == count)
        return properties[k];
    return properties.size() > count && std::find(properties.begin(), properties.end(), false) == properties.end();
}

} // namespace

std::string validUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toStdString();
}

RecordLines::RecordLines(const Record &record)
    : m_kind(record.kind.constData(), std::size_t(record.kind.size()))
    , m_offset(record.offset)
    , m_lines(linesOf(record))
    , m_isKept(m_lines.size())
{
}

void RecordLines::choose(const std::map<std::string, std::vector<bool>> &taken)
{
    std::map<std::string, std::size_t> counts;
    for (const RawLine &line : m_lines)
        ++counts[line.name];
    std::map<std::string, std::size_t> met;
    for (std::size_t n = 0; n < m_lines.size(); ++n) {
        const RawLine &line = m_lines[n];
        const auto found = taken.find(line.name);
        const std::size_t k = met[line.name]++;
        const bool isEmptyTitle = line.name == "SUMMARY" && valueOfLine(line.text).empty();
        const bool became = isEmptyTitle || (found != taken.end() && isTaken(found->second, k, counts[line.name]));
        m_isKept[n] = !became || saysMore(line);
        if (became)
            m_mapped.insert(n);
    }
}

void RecordLines::map(std::string_view name)
{
    for (std::size_t n = 0; n < m_lines.size(); ++n) {
        if (m_lines[n].name == name && m_isKept[n]) {
            m_isKept[n] = false;
            m_mapped.insert(n);
        }
    }
}

void RecordLines::keepNamed(std::initializer_list<std::string_view> names)
{
    for (std::size_t n = 0; n < m_lines.size(); ++n)
        m_isKept[n] = m_isKept[n] || std::find(names.begin(), names.end(), m_lines[n].name) != names.end();
}

/// Nothing but the stamp would be kept.
bool RecordLines::isBare() const
{
    for (std::size_t n = 0; n < m_lines.size(); ++n) {
        if (m_isKept[n] && !isStamp(m_lines[n]))
            return false;
    }
    return true;
}

void RecordLines::keep(ImportBuilder &builder, UnknownMembers &unknown, bool isOurs) const
{
    const bool isOursAlone = isOurs && isBare();
    std::string list;
    for (std::size_t n = 0; n < m_lines.size(); ++n) {
        const RawLine &line = m_lines[n];
        const bool isKept = !isOursAlone && (m_isKept[n] || (isOurs && line.name == "UID"));
        FieldAccount &account = builder.field(m_kind, line.name == "BEGIN" ? "(alarms and the like)" : line.name);
        account.mapped += m_mapped.contains(n) || (isOursAlone && isStamp(line)) ? 1 : 0;
        account.keptAside += isKept ? 1 : 0;
        if (!isKept)
            continue;
        UnknownMembers one;
        appendTextMember(one, "x", validUtf8(line.text));
        list += (list.empty() ? "" : ", ") + one.substr(one.find(':') + 2);
    }
    if (!m_note.empty())
        list += (list.empty() ? "\"" : ", \"") + m_note + "\"";
    if (!list.empty())
        appendMember(unknown, "ical", "[" + list + "]");
}

std::size_t RecordLines::count(std::string_view name) const
{
    return std::size_t(
        std::count_if(m_lines.begin(), m_lines.end(), [name](const RawLine &line) { return line.name == name; }));
}

std::string_view RecordLines::valueOf(std::string_view name, std::size_t k) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&](const RawLine &other) { return other.name == name && k-- == 0; });
    return line == m_lines.end() ? std::string_view() : valueOfLine(line->text);
}

std::size_t RecordLines::placeOf(std::string_view name) const
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [name](const RawLine &other) { return other.name == name; });
    return line == m_lines.end() ? m_offset : line->offset;
}

} // namespace kronika::ical
