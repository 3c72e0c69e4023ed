// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/forensic/mactime.h"

#include "models/io/formats/forensic/forensicevent.h"
#include "models/io/table/namedrow.h"
#include "models/io/text/datetext.h"
#include "models/io/textimport.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kronika::forensic {

namespace {

constexpr std::string_view kBlanks = " \t";

/// The letter that stands at its own place among the four of a line, or a point.
struct FileTime
{
    char letter;
    const char *word;
};

constexpr std::array<FileTime, 4> kFileTimes{
    {{'m', "modified"}, {'a', "accessed"}, {'c', "changed"}, {'b', "created"}}};

const std::vector<std::string> &mactimeColumns()
{
    static const std::vector<std::string> columns{"Date", "Size", "Type", "Mode", "UID", "GID", "Meta", "File Name"};
    return columns;
}

/// `m.c.`; empty if it is nothing of the kind. The Sleuth Kit 2 knew no creation.
std::string kindIn(std::string_view type)
{
    std::string kind;
    if (type.size() != kFileTimes.size() && type.size() != kFileTimes.size() - 1)
        return {};
    for (std::size_t n = 0; n < type.size(); ++n) {
        if (type[n] == kFileTimes[n].letter)
            kind.append(kind.empty() ? "" : ", ").append(kFileTimes[n].word);
        else if (type[n] != '.')
            return {};
    }
    return kind;
}

/// As long as the date of a line is: `Thu Aug 21 2003 01:20:38`, one of ISO 8601 (-y), or nothing.
std::size_t dateLength(std::string_view line)
{
    constexpr std::string_view kExample = "Thu Aug 21 2003 01:20:38";
    const bool isIso = !line.empty() && line[0] >= '0' && line[0] <= '9';
    if (line.starts_with(' '))
        return 0;
    return std::min(isIso ? line.find(' ') : kExample.size(), line.size());
}

/// In the order of the columns; none if it is no line of mactime's.
std::vector<table::Cell> cellsOf(std::string_view line, std::size_t offset)
{
    std::vector<table::Cell> cells{{line.substr(0, dateLength(line)), offset}};
    std::size_t at = cells[0].text.size();
    while (cells.size() < mactimeColumns().size()) {
        at = std::min(line.find_first_not_of(kBlanks, at), line.size());
        const bool isName = cells.size() + 1 == mactimeColumns().size();
        const std::size_t end = isName ? line.size() : std::min(line.find_first_of(kBlanks, at), line.size());
        if (at == end)
            return {};
        cells.push_back({line.substr(at, end - at), offset + at});
        at = end;
    }
    const bool isLine = datetext::wholeNumber(cells[1].text) && !kindIn(cells[2].text).empty() &&
                        cells[3].text.find('/') != std::string_view::npos;
    return isLine ? cells : std::vector<table::Cell>();
}

/// Calls `take` with each line and its offset until it answers false.
template <typename Take>
void forEachLine(std::string_view text, Take &&take)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.find_first_not_of(kBlanks) != std::string_view::npos && !take(line, at))
            return;
        at = end + 1;
    }
}

class MactimeReader
{
public:
    MactimeReader(std::string_view text, const MappingTable &mapping)
        : m_text(text)
        , m_builder(text, PlaceStyle::Lines, mapping)
        , m_cells(mactimeColumns(), m_builder, kMactimeRecord)
    {
    }

    ImportOutcome run(const DecodedText &decoded, const ImportOptions &options, const Progress &progress)
    {
        constexpr std::size_t kLinesPerTick = 4096;
        sayEncoding(m_builder, decoded);
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        std::size_t lines = 0;
        bool isStopped = false;
        forEachLine(m_text, [&](std::string_view line, std::size_t offset) {
            readLine(line, offset);
            isStopped = ++lines % kLinesPerTick == 0 && progress && !progress(offset, m_text.size());
            return !isStopped;
        });
        return isStopped ? m_builder.cancelled() : m_builder.finish();
    }

private:
    void readLine(std::string_view line, std::size_t offset)
    {
        m_builder.read();
        const std::vector<table::Cell> cells = cellsOf(line, offset);
        if (cells.empty())
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a line that mactime does not write"), offset);
        m_cells.begin({cells, offset});
        readDate();
        Row event;
        event.message = m_cells.take("File Name");
        event.kind = kindIn(m_cells.take("Type"));
        event.when = m_when;
        m_cells.keepRest(event.unknown, "mactime");
        forensic::add(m_builder, std::move(event));
    }

    /// `Xxx Xxx 00 0000 00:00:00` is none.
    void readDate()
    {
        const std::string_view text = m_cells.peek("Date");
        if (text.empty())
            return;
        const auto date = text[0] >= '0' && text[0] <= '9' ? datetext::fromIso(text) : datetext::fromEnglish(text);
        m_when = date.value_or(std::string());
        if (date)
            static_cast<void>(m_cells.take("Date"));
    }

    std::string_view m_text;
    ImportBuilder m_builder;
    table::NamedRow m_cells;
    /// Of the last line that had a date.
    std::string m_when;
};

} // namespace

bool isMactime(std::string_view beginning)
{
    constexpr int kLook = 20;
    int lines = 0;
    int fitting = 0;
    forEachLine(beginning, [&](std::string_view line, std::size_t offset) {
        fitting += cellsOf(line, offset).empty() ? 0 : 1;
        return ++lines < kLook;
    });
    return 2 * fitting > lines;
}

ImportOutcome readMactime(const DecodedText &decoded, const MappingTable &mapping, const ImportOptions &options,
                          const Progress &progress)
{
    return MactimeReader(decoded.text, mapping).run(decoded, options, progress);
}

} // namespace kronika::forensic
