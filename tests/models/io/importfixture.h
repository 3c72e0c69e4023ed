// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of importers share: where real files and examples are, what is known of them, and whether a reading is
// sound.
#pragma once

#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "tests/models/io/readandwrite.h"

#include <QtTest/QtTest>

namespace kronika::testing {

inline QString shared(const QString &path)
{
    return QStringLiteral(KRONIKA_SHARED_DATA "/") + path;
}

inline bool hasSharedData()
{
    return QFileInfo::exists(shared(QStringLiteral("ORACLE.tsv")));
}

/// What the table of counts says of one file: metric to value.
using Counts = QMap<QString, QString>;

inline QMap<QString, Counts> countsOf(const QString &format)
{
    QMap<QString, Counts> counts;
    QFile table(shared(QStringLiteral("ORACLE.tsv")));
    if (!table.open(QIODevice::ReadOnly))
        return counts;
    while (!table.atEnd()) {
        const QStringList cells = QString::fromUtf8(table.readLine()).trimmed().split(u'\t');
        if (cells.size() >= 4 && cells.at(0) == format)
            counts[cells.at(1)].insert(cells.at(2), cells.at(3));
    }
    return counts;
}

inline QString saidOf(const ImportReport &report)
{
    return said(report);
}

inline std::size_t countOf(const std::vector<RecordGroup> &groups, const char *reason)
{
    for (const RecordGroup &group : groups) {
        if (group.reason == QLatin1String(reason))
            return group.count;
    }
    return 0;
}

/// Of the title `title`; empty if there is none.
inline Event eventTitled(const Snapshot &snapshot, const char *title)
{
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n) {
        if (snapshot.title(EventIndex{n}) == title)
            return snapshot.event(EventIndex{n});
    }
    return {};
}

inline void requireSound(const ImportOutcome &outcome)
{
    QVERIFY2(outcome.report.ledger.isBalanced(), reportJson(outcome.report).c_str());
    QVERIFY2(!saidOf(outcome.report).contains(QStringLiteral("internal error")), qPrintable(saidOf(outcome.report)));
    if (!outcome.snapshot)
        return;
    const std::string written = writtenText(*outcome.snapshot);
    const ImportOutcome again = readText(written);
    QVERIFY2(again.snapshot, qPrintable(saidOf(again.report)));
    QCOMPARE(writtenText(*again.snapshot), written);
    QCOMPARE(again.snapshot->eventCount(), outcome.snapshot->eventCount());
    QCOMPARE(again.snapshot->undatedCount(), outcome.snapshot->undatedCount());
}

inline QString example(const char *path)
{
    return QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/") + QLatin1String(path);
}

} // namespace kronika::testing
