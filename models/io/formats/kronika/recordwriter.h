// SPDX-License-Identifier: GPL-3.0-or-later
// One object of a .kronika file on one line, member by member, empty ones left out. Knows no record.
#pragma once

#include "models/document/snapshot.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::writer {

/// Writes `{` at once and `}` by close().
class RecordWriter
{
public:
    explicit RecordWriter(std::string &out)
        : m_out(out)
    {
        m_out += '{';
    }

    /// Also if it is empty.
    void required(std::string_view name, std::string_view text);
    // Each is left out if empty.
    void text(std::string_view name, std::string_view text);
    void number(std::string_view name, std::optional<int> number);
    void texts(std::string_view name, const std::vector<std::string> &texts);
    void translations(std::string_view name, const Translations &texts);
    /// Each of `records` by `write(std::string &, const Record &)`.
    template <typename Record, typename Write>
    void records(std::string_view name, const std::vector<Record> &records, Write &&write);
    /// Ends the object.
    void close(const UnknownMembers &unknown);

private:
    void begin(std::string_view name);
    void separate();

    std::string &m_out;
    bool m_isFirst = true;
};

template <typename Record, typename Write>
void RecordWriter::records(std::string_view name, const std::vector<Record> &records, Write &&write)
{
    if (records.empty())
        return;
    begin(name);
    char before = '[';
    for (const Record &record : records) {
        m_out += before;
        if (before == ',')
            m_out += ' ';
        before = ',';
        write(m_out, record);
    }
    m_out += ']';
}

void writeRecord(std::string &out, const Actor &actor);
void writeRecord(std::string &out, const Category &category);
void writeRecord(std::string &out, const Source &source);
void writeRecord(std::string &out, const Event &event);
/// An event without extras, from the columns.
void writeRow(std::string &out, const Snapshot &snapshot, const EventChunk &chunk, std::size_t row);
void writeRecord(std::string &out, const Era &era);
void writeRecord(std::string &out, const SavedView &view);

} // namespace kronika::writer
