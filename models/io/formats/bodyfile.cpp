// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the bodyfile of The Sleuth Kit 3: MD5|name|inode|mode|UID|GID|size|atime|mtime|ctime|crtime, and that of
// versions 1 and 2: MD5|name|device|inode|mode as a number|mode|links|UID|GID|rdev|size|atime|mtime|ctime|block size|
// blocks.
#include "models/io/formats/forensic/forensicevent.h"
#include "models/io/formats/forensic/mactime.h"
#include "models/io/iomessage.h"
#include "models/io/table/namedrow.h"
#include "models/io/text/datetext.h"
#include "models/io/textimport.h"

#include <array>
#include <map>

namespace kronika {

namespace {

constexpr table::Dialect kBodyfileDialect{.delimiter = '|', .hasQuotes = false};
constexpr std::size_t kBodyfileColumns = 11;

constexpr RecordRule kBodyfileRecords[] = {
    {"line", Becomes::Event, "an event for each different time of it, the later ones besides; undated if it has none"},
    {"remark", Becomes::KeptAside, "a line that begins with #, or that names the fields or the host (mac-robber)"},
    {forensic::kMactimeRecord, Becomes::Event,
     "of the text that mactime prints; one without a date has that of the line above"},
    {"*", Becomes::Skipped, "a line of fewer than 11 fields, or that mactime does not write"},
};

constexpr FieldRule kBodyfileFields[] = {
    {"line", "name", "title"},
    {"line", "atime", "when, of an event of the category \"accessed\"; seconds since 1970, UTC; 0 is none"},
    {"line", "mtime", "when: \"modified\""},
    {"line", "ctime", "when: \"changed\""},
    {"line", "crtime", "when: \"created\""},
    {forensic::kMactimeRecord, "Date", "when, without a time zone, as mactime prints none"},
    {forensic::kMactimeRecord, "Type", "category: m modified, a accessed, c changed, b created"},
    {forensic::kMactimeRecord, "File Name", "title"},
};

constexpr MappingTable kBodyfileMapping{kBodyfileRecords, kBodyfileFields};

const std::vector<std::string> &columnsOf(bool isOld)
{
    static const std::vector<std::string> current{"MD5",  "name",  "inode", "mode_as_string", "UID",   "GID",
                                                  "size", "atime", "mtime", "ctime",          "crtime"};
    static const std::vector<std::string> old{
        "MD5", "name", "device", "inode", "mode_as_value", "mode_as_string", "nlink",      "UID",
        "GID", "rdev", "size",   "atime", "mtime",         "ctime",          "block_size", "num_blocks"};
    return isOld ? old : current;
}

/// The lines that mac-robber and programs like it write first: "class|host|start_time", "body|victim|1585771300", and
/// the names of the fields.
bool isHeadingRow(const table::Row &row)
{
    constexpr std::size_t kHeadingCells = 3;
    const std::string_view first = row.text(0);
    if (row.cells.size() == kHeadingCells)
        return (first == "class" && row.text(1) == "host") || (first == "body" && datetext::wholeNumber(row.text(2)));
    return row.cells.size() >= kBodyfileColumns && (first == "MD5" || first == "md5") &&
           !datetext::wholeNumber(row.text(row.cells.size() - 1));
}

bool isRemarkRow(const table::Row &row)
{
    return row.text(0).starts_with('#') || isHeadingRow(row);
}

/// Of The Sleuth Kit 1 and 2: three times, and behind them the size of blocks and their number, which are no times.
bool isOldRow(const table::Row &row)
{
    constexpr std::int64_t kLeastTime = 100'000'000;
    constexpr std::size_t kBlockSize = 14;
    const auto number = [&row](std::size_t column) { return datetext::wholeNumber(row.text(column)); };
    const auto size = number(kBlockSize);
    const auto blocks = number(kBlockSize + 1);
    if (row.cells.size() != columnsOf(true).size() || !size || !blocks || *size >= kLeastTime || *size < 512)
        return false;
    return *blocks >= 0 && *blocks < kLeastTime && number(4) && number(11) && number(12) && number(13);
}

/// By the first line that is no remark.
bool isOldText(std::string_view text)
{
    table::DelimitedReader reader(text, kBodyfileDialect);
    while (reader.next()) {
        if (!isRemarkRow(reader.row()))
            return isOldRow(reader.row());
    }
    return false;
}

struct TimeField
{
    const char *name;
    const char *word;
};

constexpr std::array<TimeField, 4> kTimes{
    {{"mtime", "modified"}, {"atime", "accessed"}, {"ctime", "changed"}, {"crtime", "created"}}};

/// EDTF; empty if the file system did not say. Some tools write decimals.
std::string timeIn(std::string_view text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    const auto seconds = datetext::wholeNumber(text.substr(0, point));
    if (!seconds || *seconds <= 0)
        return {};
    auto when = datetext::fromEpoch(*seconds, datetext::EpochUnit::Seconds);
    if (!when)
        return {};
    if (point < text.size()) {
        std::string exact = *when;
        exact.insert(exact.size() - 1, text.substr(point));
        return isSoundDate(exact) ? exact : *when;
    }
    return *when;
}

class BodyReader
{
public:
    explicit BodyReader(const DecodedText &decoded)
        : m_text(decoded.text)
        , m_builder(m_text, PlaceStyle::Lines, kBodyfileMapping)
        , m_isOld(isOldText(m_text))
        , m_cells(columnsOf(m_isOld), m_builder, "line")
    {
        sayEncoding(m_builder, decoded);
    }

    ImportOutcome run(const ImportOptions &options, const Progress &progress)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        table::DelimitedRows rows(m_text, kBodyfileDialect);
        const bool isWhole =
            table::forEachBelow(rows, 0, m_text.size(), progress, [this](const table::Row &row) { readRow(row); });
        return isWhole ? m_builder.finish() : m_builder.cancelled();
    }

private:
    void readRow(const table::Row &row)
    {
        m_builder.read();
        if (isRemarkRow(row))
            return m_builder.keepRemark(m_text, row.offset);
        const std::size_t columns = columnsOf(m_isOld).size();
        if (row.cells.size() < columns)
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a line of fewer than 11 fields"), row.offset);
        // A bar in the name of a file cuts it.
        std::vector<table::Cell> cells(row.cells.begin(), row.cells.end());
        const std::size_t surplus = cells.size() - columns;
        const table::Cell &last = cells[1 + surplus];
        cells[1].text = m_text.substr(cells[1].offset, last.offset + last.text.size() - cells[1].offset);
        cells.erase(cells.begin() + 2, cells.begin() + 2 + std::ptrdiff_t(surplus));
        m_cells.begin({cells, row.offset});
        sayUnfitTimes(row.offset);
        readEvents();
    }

    /// Of 0 there is nothing to say: no time.
    void sayUnfitTimes(std::size_t offset)
    {
        for (const TimeField &field : kTimes) {
            const std::string_view text = m_cells.peek(field.name);
            if (text.starts_with('-'))
                m_builder.warn(
                    IoMessage::tr("found “%1” as the time “%2”, which is before 1970; it is kept as text")
                        .arg(QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 40))),
                             QLatin1String(field.name)),
                    offset);
        }
    }

    void readEvents()
    {
        forensic::Row event;
        event.message = m_cells.take("name");
        std::map<std::string, std::string> kinds;
        for (const TimeField &field : kTimes) {
            const std::string when = timeIn(m_cells.peek(field.name));
            if (when.empty())
                continue;
            static_cast<void>(m_cells.take(field.name));
            std::string &kind = kinds[when];
            kind.append(kind.empty() ? "" : ", ").append(field.word);
        }
        m_cells.keepRest(event.unknown, "bodyfile");
        Origin origin = Origin::Record;
        for (const auto &[when, kind] : kinds) {
            forensic::Row one = event;
            one.when = when;
            one.kind = kind;
            forensic::add(m_builder, std::move(one), origin);
            origin = Origin::Besides;
        }
        if (kinds.empty())
            forensic::add(m_builder, std::move(event));
    }

    std::string_view m_text;
    ImportBuilder m_builder;
    bool m_isOld;
    table::NamedRow m_cells;
};

ImportOutcome readBodyfile(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const DecodedText decoded = decodedFile(bytes, options);
    ImportOutcome outcome = forensic::isMactime(decoded.text.substr(0, kSniffBytes))
                                ? forensic::readMactime(decoded, kBodyfileMapping, options, progress)
                                : BodyReader(decoded).run(options, progress);
    outcome.report.format = QStringLiteral("bodyfile");
    return outcome;
}

int sniffBodyfile(std::string_view prefix)
{
    const DecodedText decoded = decodedText(QByteArray(prefix.data(), qsizetype(prefix.size())));
    if (forensic::isMactime(decoded.text))
        return 85;
    table::DelimitedReader reader(decoded.text, kBodyfileDialect);
    constexpr std::size_t kLook = 20;
    std::size_t rows = 0;
    bool hasHeading = false;
    for (std::size_t n = 0; n < kLook && reader.next(); ++n) {
        const table::Row &row = reader.row();
        hasHeading = hasHeading || isHeadingRow(row);
        if (isRemarkRow(row))
            continue;
        const bool isCut = reader.position() >= decoded.text.size() && rows > 0;
        bool isLine = row.cells.size() >= kBodyfileColumns;
        if (isOldRow(row)) {
            ++rows;
            continue;
        }
        for (std::size_t back = 1; isLine && back <= 5; ++back) {
            const std::string_view number = row.text(row.cells.size() - back);
            isLine = datetext::wholeNumber(number.substr(0, number.find('.'))).has_value();
        }
        if (!isLine && !isCut)
            return 0;
        ++rows;
    }
    return rows > 0 || hasHeading ? 85 : 0;
}

} // namespace

extern const Importer bodyfileImporter{
    .name = "bodyfile",
    .description = "Bodyfile of The Sleuth Kit, and what mactime prints",
    .endings = "body bodyfile",
    .sniff = sniffBodyfile,
    .read = readBodyfile,
    .explanation = "A file has up to four times; those that are the same second are one event, as mactime shows them. "
                   "Inode, mode,\n"
                   "owner, size and hash are kept with each. The text of mactime has a line for each time already.\n",
    .mapping = &kBodyfileMapping,
    .takesEncoding = true,
};

} // namespace kronika
