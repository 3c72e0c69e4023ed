// SPDX-License-Identifier: GPL-3.0-or-later
// Large files are read in parts. Whatever they hold, the outcome must be that of reading them as a whole, which
// an escape in the name of the array of events brings about.
#include "models/io/format.h"
#include "models/io/formatregistry.h"

#include <QTest>

using namespace kronika;

namespace {

constexpr int kEvents = 9'400;

/// An event of each kind in turns, most of them of the common one.
QByteArray eventLine(int n)
{
    const QByteArray id = "\"id\": \"e" + QByteArray::number(n) + "\"";
    const QByteArray day = QByteArray::number(10 + n % 18);
    switch (n % 97) {
    case 3:
        return "{" + id + ", \"title\": \"undated\"}";
    case 11:
        return "{" + id + ", \"within\": \"2021/2022\", \"title\": \"bounded\"}";
    case 17:
        return "{" + id + ", \"when\": \"2021-07~\", \"title\": \"about\", \"tags\": [\"x\"]}";
    case 23:
        return "{" + id + ", \"when\": \"2021\", \"title\": \"a \\\"quoted\\\" \\u00e9\"}";
    case 31:
        return "{" + id + ", \"title\": \"linked\", \"links\": [{\"to\": \"e" + QByteArray::number((n * 7) % kEvents) +
               "\", \"kind\": \"causes\"}]}";
    case 43:
        return "{" + id + ", \"title\": \"more\", \"x\": {\"deep\": [1, 2.50]}}";
    case 59:
        return "{" + id + ", \"when\": \"2021-03-" + day +
               "/..\", \"title\": \"Příliš žluťoučký\", \"actors\": [{\"id\": \"a\", \"role\": \"target\"}, "
               "{\"id\": \"b\"}]}";
    default:
        return "{" + id + ", \"when\": \"2021-03-" + day + "T10:00:00Z/2021-04-01T00:00:00Z\", \"title\": \"common " +
               QByteArray(40, 'y') + "\", \"actors\": [{\"id\": \"a\"}], \"category\": \"c\"}";
    }
}

QByteArray largeText(const QByteArray &zone = "UTC")
{
    QByteArray text = "{\n  \"kronika\": 1,\n  \"timezone\": \"" + zone +
                      "\",\n  \"actors\": [\n    {\"id\": \"a\", \"name\": \"A\"},\n    {\"id\": \"b\", "
                      "\"name\": \"B\"}\n  ],\n  \"categories\": [\n    {\"id\": \"c\", \"name\": \"C\"}\n  "
                      "],\n  \"events\": [\n";
    for (int n = 0; n < kEvents; ++n)
        text += "    " + eventLine(n) + (n + 1 < kEvents ? ",\n" : "\n");
    return text + "  ],\n  \"eras\": [\n    {\"id\": \"x\", \"when\": \"2021/2022\"}\n  ]\n}\n";
}

ImportOutcome read(const QByteArray &text, const Progress &progress = {})
{
    return importerNamed("kronika")->read(text, {}, progress);
}

ImportOutcome readWhole(QByteArray text)
{
    return read(text.replace("\"events\": [", "\"\\u0065vents\": ["));
}

QStringList linesOf(const ImportOutcome &outcome)
{
    QStringList lines{QString::number(outcome.report.diagnostics.errorCount())};
    for (const Diagnostic &diagnostic : outcome.report.diagnostics.kept())
        lines += diagnostic.line(QStringLiteral("f"));
    return lines;
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeFileIsReadAlike_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("UTC") << QByteArray("UTC");
        QTest::newRow("Prague") << QByteArray("Europe/Prague");
    }

    void aLargeFileIsReadAlike()
    {
        QFETCH(QByteArray, zone);
        const QByteArray text = largeText(zone);
        const ImportOutcome parts = read(text);
        const ImportOutcome whole = readWhole(text);
        QVERIFY(parts.snapshot && whole.snapshot);
        QCOMPARE(parts.snapshot->eventCount(), std::size_t(kEvents));
        QCOMPARE(parts.snapshot->undatedCount(), whole.snapshot->undatedCount());
        QVERIFY(parts.snapshot->extent() == whole.snapshot->extent());
        QCOMPARE(parts.snapshot->eras().size(), 1U);
        for (std::uint32_t n = 0; n < kEvents; ++n) {
            const Event event = parts.snapshot->event(EventIndex{n});
            QVERIFY2(event == whole.snapshot->event(EventIndex{n}), event.id.c_str());
            QCOMPARE(parts.snapshot->eventById(event.id), std::optional(EventIndex{n}));
            QVERIFY(parts.snapshot->time(EventIndex{n}).bounds == whole.snapshot->time(EventIndex{n}).bounds);
        }
        QCOMPARE(linesOf(parts), linesOf(whole));
    }

    /// All of them are found on the way, so that the file is not read again to say where they are.
    void faultyEventsAreReadOnce()
    {
        const auto steps = [](const QByteArray &text) {
            int count = 0;
            const ImportOutcome outcome = read(text, [&count](std::size_t, std::size_t) { return ++count > 0; });
            return std::pair(count, outcome.report.diagnostics.errorCount());
        };
        QByteArray text = largeText();
        const auto good = steps(text);
        text.replace("\"e8000\", \"when\": \"2021-03", "\"e8000\", \"when\": \"2021-13");
        text.replace("\"e9200\", \"when\": \"2021-03", "\"e9200\", \"when\": \"2021-13");
        const auto faulty = steps(text);
        QCOMPARE(good.second, std::size_t{0});
        QCOMPARE(faulty.second, std::size_t{2});
        QVERIFY2(faulty.first <= good.first + 8, "as many steps as there are parts, about");
    }

    void faultsAreFoundWhereTheyAre_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to);
        };
        row("an id twice", "\"e9000\"", "\"e12\"");
        row("a dangling link", "\"links\": [{\"to\": \"e21", "\"links\": [{\"to\": \"?e21");
        row("a dangling actor", "\"id\": \"b\"}]", "\"id\": \"zz\"}]");
        row("bad dates in several parts", "common", "common\", \"within\": \"x");
        row("a link to a bad event", "\"id\": \"e21\", \"when\": \"2021", "\"id\": \"e21\", \"when\": \"y");
        row("a bad date", "\"e8000\", \"when\": \"2021-03", "\"e8000\", \"when\": \"2021-13");
        row("an end before its start", "\"e8000\", \"when\": \"2021", "\"e8000\", \"when\": \"2022");
        row("a comma too many between parts", "\n    {\"id\": \"e4096\"", ",\n    {\"id\": \"e4096\"");
        row("a line of a comma", "\n    {\"id\": \"e4096\"", "\n    ,\n    {\"id\": \"e4096\"");
        row("no comma between parts", ",\n    {\"id\": \"e4096\"", "\n    {\"id\": \"e4096\"");
        row("no comma within a part", ",\n    {\"id\": \"e5000\"", "\n    {\"id\": \"e5000\"");
        row("a comma at the end", "\n  ],\n  \"eras\"", ",\n  ],\n  \"eras\"");
        row("an event that is none", "\n    {\"id\": \"e5000\"", "\n    7,\n    {\"id\": \"e5000\"");
        row("the array ends early", "\n    {\"id\": \"e5000\"", "\n  ], \"x\": [\n    {\"id\": \"e5000\"");
        row("a string that is open", "\"title\": \"undated\"}", "\"title\": \"undated}");
        row("a control character", "common y", "common \x01y");
        row("broken UTF-8", "P\xC5\x99\xC3\xADli", "P\xC5li");
        row("a member twice", "\"tags\": [\"x\"]", "\"tags\": [\"x\"], \"tags\": []");
        row("an unknown version", "\"kronika\": 1", "\"kronika\": 2");
        row("a date that is kept", "\"when\": \"2021-07~\"", "\"when\": \"[1667,1668]\"");
        row("an event on two lines", ", \"tags\": [\"x\"]", ",\n      \"tags\": [\"x\"]");
        row("blanks behind an event", "\"tags\": [\"x\"]},", "\"tags\": [\"x\"]} , ");
        row("an id beyond ASCII", "\"e5000\"", "\"\xC3\xA9\"");
        row("a control character in an id", "\"e5000\"", "\"\xC2\x85\"");
        row("an empty id", "\"e5000\"", "\"\"");
    }

    void faultsAreFoundWhereTheyAre()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = largeText();
        QVERIFY(text.contains(from));
        text.replace(from, to);
        const ImportOutcome parts = read(text);
        const ImportOutcome whole = readWhole(text);
        QCOMPARE(linesOf(parts), linesOf(whole));
        QCOMPARE(parts.snapshot != nullptr, whole.snapshot != nullptr);
        QCOMPARE(parts.report.isReadOnly, whole.report.isReadOnly);
        const ImportOutcome loose = read(QByteArray(text).replace("\"events\": [", "\"events\" :["));
        QCOMPARE(linesOf(loose), linesOf(whole));
        QCOMPARE(loose.snapshot != nullptr, whole.snapshot != nullptr);
        if (!parts.snapshot)
            return;
        for (std::uint32_t n = 0; n < kEvents; n += 29) // of each kind, and in each part
            QVERIFY(parts.snapshot->event(EventIndex{n}) == whole.snapshot->event(EventIndex{n}));
    }

    void readingCanBeCancelled()
    {
        const QByteArray text = largeText();
        int asked = 0;
        const ImportOutcome outcome = read(text, [&](std::size_t done, std::size_t total) {
            Q_ASSERT(done <= total);
            return ++asked < 1;
        });
        QVERIFY(outcome.report.isCancelled);
        QVERIFY(!outcome.snapshot);
        QCOMPARE(outcome.report.diagnostics.errorCount(), 0U);
        QCOMPARE(asked, 1);
    }

    void anyLayoutIsReadAlikeAndPreviewed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray text = largeText();
        QByteArray more;
        for (int n = kEvents; n < 90'000; ++n)
            more += "    {\"id\": \"e" + QByteArray::number(n) + "\", \"title\": \"[\\\\\\\"}\"},\n";
        text.insert(text.indexOf("    {\"id\": \"e9200\""), more);
        QByteArray minified = text;
        for (const char *gap : {"\n    ", "\n  ", "\n"})
            minified.replace(gap, "");
        minified.replace("\": ", "\":").replace(", \"", ",\"");
        QTest::newRow("minified") << minified;
        QTest::newRow("four blanks") << QByteArray(text).replace("\n    ", "\n        ").replace("\n  \"", "\n    \"");
        QTest::newRow("every member on its line") << QByteArray(text).replace(", \"", ",\n      \"");
        QTest::newRow("a blank more") << QByteArray(text).replace("\"events\": [", "\"events\":  [");
        const qsizetype from = text.indexOf("  \"actors\"");
        const qsizetype to = text.indexOf("  \"events\"");
        QByteArray sorted = text;
        sorted.insert(text.indexOf("  \"eras\""), text.mid(from, to - from));
        QTest::newRow("events before actors") << sorted.remove(from, to - from);
    }

    void anyLayoutIsReadAlikeAndPreviewed()
    {
        QFETCH(QByteArray, text);
        std::size_t previewed = 0;
        const ImportOutcome outcome = importerNamed("kronika")->readWithPreview(
            text, {}, [&](const std::shared_ptr<const Snapshot> &preview) { previewed = preview->eventCount(); });
        const qsizetype name = text.indexOf("\"events\"");
        const ImportOutcome whole = read(QByteArray(text).replace(name, 8, "\"\\u0065vents\""));
        QVERIFY(outcome.snapshot && whole.snapshot);
        QVERIFY(previewed >= 65'536);
        QCOMPARE(outcome.snapshot->eventCount(), whole.snapshot->eventCount());
        for (std::uint32_t n = 0; n < outcome.snapshot->eventCount(); n += 29)
            QVERIFY(outcome.snapshot->event(EventIndex{n}) == whole.snapshot->event(EventIndex{n}));
    }

    void previewsGrowAndAreTheBeginning()
    {
        QByteArray text = largeText();
        QByteArray events;
        for (int n = kEvents; n < 150'000; ++n)
            events += "    {\"id\": \"e" + QByteArray::number(n) + "\", \"title\": \"t\"},\n";
        text.insert(text.indexOf("    {\"id\": \"e0\""), events);
        std::vector<std::shared_ptr<const Snapshot>> previews;
        const ImportOutcome outcome = importerNamed("kronika")->readWithPreview(
            text, {}, [&](std::shared_ptr<const Snapshot> preview) { previews.push_back(std::move(preview)); });
        QVERIFY(outcome.snapshot);
        QVERIFY(!previews.empty());
        std::size_t last = 0;
        for (const auto &preview : previews) {
            QVERIFY(preview->eventCount() > last);
            last = preview->eventCount();
            QVERIFY(last <= outcome.snapshot->eventCount());
            const EventIndex end{static_cast<std::uint32_t>(last - 1)};
            QCOMPARE(preview->id(end), outcome.snapshot->id(end));
            QCOMPARE(preview->eventById(preview->id(end)), std::optional(end));
        }
    }
};

QTEST_APPLESS_MAIN(TestParts)
#include "tst_parts.moc"
