// SPDX-License-Identifier: GPL-3.0-or-later
// Reads TLN (Time|Source|Host|User|Description) and L2TTLN (TZ and Notes besides).
#include "models/io/formats/forensic/forensicevent.h"
#include "models/io/iomessage.h"
#include "models/io/table/namedrow.h"
#include "models/io/text/datetext.h"
#include "models/io/textimport.h"

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

constexpr table::Dialect kTlnDialect{.delimiter = '|', .hasQuotes = false};
constexpr std::size_t kTlnColumns = 5;
constexpr std::size_t kLongColumns = 7;
/// A line of as many is a bodyfile's.
constexpr std::size_t kColumnsOfBodyfile = 11;
/// In 1973.
constexpr std::int64_t kLeastSeconds = 100'000'000;

constexpr RecordRule kTlnRecords[] = {
    {"line", Becomes::Event, "undated if its time is 0 or no number"},
    {"remark", Becomes::KeptAside, "a line that begins with #"},
    {"*", Becomes::Skipped, "a line of fewer than 5 fields"},
};

constexpr FieldRule kTlnFields[] = {
    {"line", "Time", "when: seconds since 1970, UTC"},
    {"line", "Description",
     "title (its first line) and description; plaso's \"date; kind; text\" gives a category, too"},
    {"line", "Source", "a source"},
    {"line", "User", "an actor; else Host is (whichever tells lines apart)"},
    {"line", "Host", "as User"},
    {"line", "Notes", "tags; \"File: …\" is a source, whose publisher is Source"},
};

constexpr MappingTable kTlnMapping{kTlnRecords, kTlnFields};

bool isHeader(const table::Row &row)
{
    return row.text(0) == "Time" && row.text(1) == "Source";
}

bool isZoneName(std::string_view text)
{
    constexpr std::string_view kSigns = "+-_/:";
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               kSigns.find(c) != std::string_view::npos;
    });
}

/// Makes one cell of those from `first` to `last`.
void join(std::vector<table::Cell> &cells, std::size_t first, std::size_t last, std::string_view text)
{
    const table::Cell &end = cells[last];
    cells[first].text = text.substr(cells[first].offset, end.offset + end.text.size() - cells[first].offset);
    cells.erase(cells.begin() + std::ptrdiff_t(first) + 1, cells.begin() + std::ptrdiff_t(last) + 1);
}

/// A description that holds the separator was cut too often. Where a zone and notes follow it, the zone tells which of
/// the two texts beside it does.
void joinSurplus(std::vector<table::Cell> &cells, std::size_t columns, std::string_view text)
{
    if (cells.size() <= columns)
        return;
    constexpr std::size_t kDescription = kTlnColumns - 1;
    const bool isInNotes = isZoneName(cells[kDescription + 1].text) && !isZoneName(cells[cells.size() - 2].text);
    if (columns == kLongColumns && !isInNotes)
        join(cells, kDescription, cells.size() - 3, text);
    else
        join(cells, columns - 1, cells.size() - 1, text);
}

/// "2012-01-22T07:52:33.25+00:00; Content Modification Time; text" as psort writes it: the decimals of a second belong
/// to the time. A time that says something else than that of the line stays in the text.
void takeKind(forensic::Row &row)
{
    const std::size_t first = row.message.find("; ");
    const std::size_t second = first == std::string::npos ? first : row.message.find("; ", first + 2);
    if (second == std::string::npos)
        return;
    const auto date = datetext::fromIso(std::string_view(row.message).substr(0, first));
    constexpr std::size_t kSeconds = 19;
    const bool isSame = date && date->size() > kSeconds && row.when.compare(0, kSeconds, *date, 0, kSeconds) == 0 &&
                        (date->ends_with('Z') || date->ends_with("+00:00"));
    if (!isSame)
        return;
    const std::size_t zone = date->find_first_of("Z+", kSeconds);
    const std::string exact = date->substr(0, zone) + "Z";
    if ((*date)[kSeconds] == '.' && isSoundDate(exact))
        row.when = exact;
    row.kind = row.message.substr(first + 2, second - first - 2);
    row.message.erase(0, second + 2);
}

/// psort's notes name the file that a line is from: that is its source, the kind of it who publishes it.
void takeNotes(const std::string &notes, forensic::Row &row)
{
    constexpr std::string_view kFile = "File: ";
    if (!notes.starts_with(kFile)) {
        row.tags = forensic::tagsOf(notes);
        return;
    }
    row.parser = std::exchange(row.source, notes.substr(kFile.size()));
}

class TlnReader
{
public:
    explicit TlnReader(const DecodedText &decoded)
        : m_text(decoded.text)
        , m_rows(m_text, kTlnDialect)
        , m_builder(m_text, PlaceStyle::Lines, kTlnMapping)
    {
        sayEncoding(m_builder, decoded);
    }

    ImportOutcome run(const ImportOptions &options, const Progress &progress)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        look();
        const std::vector<std::string> all{"Time", "Source", "Host", "User", "Description", "TZ", "Notes"};
        m_cells.emplace(std::vector<std::string>(all.begin(), all.begin() + std::ptrdiff_t(m_columns)), m_builder,
                        "line");
        const bool isWhole = table::forEachBelow(m_rows, m_hasHeader ? 1 : 0, m_text.size(), progress,
                                                 [this](const table::Row &row) { readRow(row); });
        return isWhole ? m_builder.finish() : m_builder.cancelled();
    }

private:
    void look()
    {
        forensic::ActorChoice choice;
        std::size_t n = 0;
        std::size_t longRows = 0;
        m_rows.forEach([&](const table::Row &row) {
            if (n++ == 0 && isHeader(row)) {
                m_hasHeader = true;
                longRows = row.cells.size() >= kLongColumns ? forensic::ActorChoice::kSampleRows : 0;
                return true;
            }
            longRows += row.cells.size() == kLongColumns ? 1 : 0;
            choice.see("user", row.text(3));
            choice.see("host", row.text(2));
            return n <= forensic::ActorChoice::kSampleRows;
        });
        m_columns = longRows * 2 > n ? kLongColumns : kTlnColumns;
        if (!choice.chosen().empty())
            m_actorField = choice.chosen() == "user" ? "User" : "Host";
    }

    void readRow(const table::Row &row)
    {
        m_builder.read();
        if (row.text(0).starts_with('#'))
            return m_builder.keepRemark(m_text, row.offset);
        if (row.cells.size() < kTlnColumns)
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a line of fewer than 5 fields"), row.offset);
        std::vector<table::Cell> joined(row.cells.begin(), row.cells.end());
        joinSurplus(joined, m_columns, m_text);
        m_cells->begin({joined, row.offset});
        forensic::Row event;
        const auto seconds = datetext::wholeNumber(m_cells->take("Time"));
        const auto when =
            seconds && *seconds != 0 ? datetext::fromEpoch(*seconds, datetext::EpochUnit::Seconds) : std::nullopt;
        if (when) {
            event.when = *when;
        } else {
            m_cells->giveBack("Time");
            m_builder.warnUndated(IoMessage::tr("found no time that can be read; the event is undated"), row.offset);
        }
        event.message = m_cells->take("Description");
        takeKind(event);
        event.source = m_cells->take("Source");
        if (m_actorField != nullptr)
            event.actor = m_cells->take(m_actorField);
        takeNotes(m_cells->take("Notes"), event);
        m_cells->keepRest(event.unknown, "tln", true);
        forensic::add(m_builder, std::move(event));
    }

    std::string_view m_text;
    table::DelimitedRows m_rows;
    ImportBuilder m_builder;
    std::optional<table::NamedRow> m_cells;
    bool m_hasHeader = false;
    std::size_t m_columns = kTlnColumns;
    const char *m_actorField = nullptr;
};

ImportOutcome readTln(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const DecodedText decoded = decodedFile(bytes, options);
    ImportOutcome outcome = TlnReader(decoded).run(options, progress);
    outcome.report.format = QStringLiteral("tln");
    return outcome;
}

int sniffTln(std::string_view prefix)
{
    const DecodedText decoded = decodedText(QByteArray(prefix.data(), qsizetype(prefix.size())));
    table::DelimitedReader reader(decoded.text, kTlnDialect);
    constexpr std::size_t kLook = 20;
    std::size_t rows = 0;
    std::size_t bad = 0;
    while (rows < kLook && reader.next()) {
        const table::Row &row = reader.row();
        if (row.text(0).starts_with('#'))
            continue;
        if (rows == 0 && isHeader(row) && row.cells.size() >= kTlnColumns)
            return 95;
        const bool isCut = reader.position() >= decoded.text.size() && rows > 0;
        // A number that counts from 1970, not one that counts rows; bars may stand in the description.
        const auto seconds = datetext::wholeNumber(row.text(0));
        const bool isTime = seconds && (*seconds == 0 || *seconds >= kLeastSeconds);
        const bool isLine = isTime && row.cells.size() >= kTlnColumns && row.cells.size() < kColumnsOfBodyfile;
        bad += !isLine && !isCut ? 1 : 0;
        ++rows;
    }
    // A banner, or a time that is none, among many lines.
    const bool isFirst = bad == 0 || (rows >= 3 && bad * 2 < rows);
    return rows > bad && isFirst ? (bad == 0 ? 75 : 55) : 0;
}

} // namespace

extern const Importer tlnImporter{
    .name = "tln",
    .description = "TLN and L2TTLN forensic timeline, bar separated",
    .endings = "tln",
    .sniff = sniffTln,
    .read = readTln,
    .explanation =
        "Times are whole seconds in UTC; where the description begins with the same second and decimals of it, these\n"
        "belong to the time. A bar within the description stays there (before a zone and notes, too). Of User and "
        "Host\n"
        "that is the actor which has from 2 to 200 different values in the first 1000 lines, User before Host.\n",
    .mapping = &kTlnMapping,
    .takesEncoding = true,
};

} // namespace kronika
