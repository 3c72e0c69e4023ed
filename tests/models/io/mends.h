// SPDX-License-Identifier: GPL-3.0-or-later
// A fault of an importer that was found and mended: what must come, and what must be said.
#pragma once

#include "tests/models/io/importfixture.h"

namespace kronika::testing {

struct Mend
{
    const char *name;
    const char *format;
    const char *map;
    QByteArray content;
    /// "when title" of each event, a line each.
    const char *events;
    /// Texts that the report must say, separated by '|'; also of offers, and why records were kept aside.
    const char *says = "";
    /// Texts that the written chronology must hold, likewise.
    const char *holds = "";
};

inline QString eventsIn(const ImportOutcome &outcome)
{
    QStringList out;
    for (std::uint32_t n = 0; outcome.snapshot && n < outcome.snapshot->eventCount(); ++n) {
        const Event event = outcome.snapshot->event(EventIndex{n});
        out.append(QString::fromStdString(event.when + " " + event.title));
    }
    return out.join(u'\n');
}

inline ImportOutcome readRow(const QByteArray &content, const QString &format, const QString &map)
{
    ImportOptions options;
    options.map = map;
    options.fileName = QStringLiteral("x");
    return importerNamed(format.toStdString())->read(content, options, {});
}

inline void requireMended(const Mend &row)
{
    const ImportOutcome outcome = readRow(row.content, QString::fromLatin1(row.format), QString::fromLatin1(row.map));
    QString told = saidOf(outcome.report);
    for (const Offer &offer : outcome.report.offers) {
        told += u'\n' + offer.what;
        for (const OfferedDate &date : offer.dates)
            told += u'\n' + QString::fromStdString(date.offered);
    }
    for (const RecordGroup &group : outcome.report.ledger.keptAside)
        told += u'\n' + group.reason;
    QVERIFY2(eventsIn(outcome) == QString::fromUtf8(row.events), qPrintable(eventsIn(outcome) + u'\n' + told));
    for (const QString &text : QString::fromUtf8(row.says).split(u'|'))
        QVERIFY2(told.contains(text), qPrintable(text + u'\n' + told));
    if (!outcome.snapshot)
        return;
    requireSound(outcome);
    const QString written = QString::fromStdString(writtenText(*outcome.snapshot));
    for (const QString &text : QString::fromUtf8(row.holds).split(u'|'))
        QVERIFY2(written.contains(text), qPrintable(text + u'\n' + written));
}

} // namespace kronika::testing
