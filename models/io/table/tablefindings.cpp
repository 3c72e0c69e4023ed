// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tablefindings.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace kronika::table {

namespace {

using Read = ImportOutcome (*)(const QByteArray &, const ImportOptions &, const Progress &, TableFindings *);

struct TableFormat
{
    const char *name;
    Read read;
};

constexpr std::array kFormats{TableFormat{"csv", readCsvTable}, TableFormat{"tsv", readTsvTable},
                              TableFormat{"json", readJsonTable}, TableFormat{"xlsx", readXlsxTable}};

const TableFormat *formatNamed(const QString &name)
{
    const auto *found = std::find_if(kFormats.begin(), kFormats.end(),
                                     [&name](const TableFormat &format) { return name == QLatin1String(format.name); });
    return found == kFormats.end() ? nullptr : found;
}

} // namespace

bool TableFindings::needsAsking() const
{
    const bool isAmbiguous =
        std::any_of(columns.begin(), columns.end(), [](const ColumnFinding &column) { return column.ambiguous > 0; });
    return isAmbiguous || !hasDates;
}

QString TableFindings::headerKey() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ColumnFinding &column : columns) {
        hash.addData(QByteArray::fromStdString(column.name));
        hash.addData(QByteArray(1, '\0'));
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

bool isTableFormat(const QString &name)
{
    return formatNamed(name) != nullptr;
}

ImportOutcome readTable(const QByteArray &content, const QString &format, const ImportOptions &options,
                        const Progress &progress, TableFindings &findings)
{
    const TableFormat *table = formatNamed(format);
    Q_ASSERT(table != nullptr);
    return table == nullptr ? ImportOutcome() : table->read(content, options, progress, &findings);
}

} // namespace kronika::table
