// SPDX-License-Identifier: GPL-3.0-or-later
// What was found out about a table while it was read: what its columns are taken for, how it is written, and each row
// whose date could not be read, with the reason. For whoever asks a person. Knows no window.
#pragma once

#include "models/io/format.h"
#include "models/io/table/columns.h"
#include "models/io/table/tablemap.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace kronika::table {

struct ColumnFinding
{
    std::string name;
    Role role = Role::None;
    /// Of a column of dates in numbers: as told, or as its dates say.
    std::optional<DateOrder> order = {};
    bool isOrderTold = false;
    /// How many of its dates do not say which number is the day, or in which century they are, or neither.
    std::size_t ambiguous = 0;
    std::size_t orderless = 0;
    std::size_t centuryless = 0;
    /// The first of each.
    std::string orderlessText = {};
    std::string centurylessText = {};
    /// Of years of two digits, the first of the hundred that they are among, as told; and how many were read so.
    std::optional<int> firstYear = {};
    std::size_t centuryTold = 0;
    /// It is one of years, and all of them have two digits.
    bool hasShortYears = false;
    /// The first cells that hold something.
    std::vector<std::string> samples = {};
};

struct Constant
{
    Role role = Role::None;
    std::string text;

    friend bool operator==(const Constant &, const Constant &) = default;
};

struct UnreadRow
{
    TextPosition position;
    QString reason;
    /// Its cells, joined.
    QString text;
};

struct TableFindings
{
    static constexpr std::size_t kMaxUnread = 10'000;
    static constexpr std::size_t kMaxSamples = 3;

    std::vector<ColumnFinding> columns;
    std::vector<Constant> constants;
    /// Of the first kMaxUnread: rows that make no event, and rows that make one without the date that they hold.
    std::vector<UnreadRow> unread;
    std::size_t unreadCount = 0;
    bool hasDates = false;
    /// From 0; none: the table has no header.
    std::optional<std::size_t> header;

    // Where they mean something.
    std::optional<char> delimiter;
    std::optional<Encoding> encoding;
    std::vector<std::string> sheets;
    std::string sheet;

    /// Whether a person knows something that the table does not say: dates that may be read in two ways, or which
    /// column holds them.
    bool needsAsking() const;
    /// The same for tables with the same names of columns, and hardly for others.
    QString headerKey() const;
};

/// Whether the format of that name is a table of any columns.
bool isTableFormat(const QString &name);

/// Reads `content` as the table format of that name. The options' map and profile tell what is not to be guessed.
ImportOutcome readTable(const QByteArray &content, const QString &format, const ImportOptions &options,
                        const Progress &progress, TableFindings &findings);

// Each format's own; `findings` may be null.
ImportOutcome readCsvTable(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                           TableFindings *findings);
ImportOutcome readTsvTable(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                           TableFindings *findings);
ImportOutcome readJsonTable(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                            TableFindings *findings);
ImportOutcome readXlsxTable(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                            TableFindings *findings);

} // namespace kronika::table
