// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/consistencyreport.h"
#include "models/io/formatregistry.h"

#include <QtTest/QtTest>

using namespace kronika;

class TestConsistencyReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWarningStandsAtTheMemberToBlame_data();
    void eachWarningStandsAtTheMemberToBlame();
    void severalKeepTheirPlaces();
    void onlyCertainOnesAreWarnings();
    void allAreCountedAndAHundredKept();
    void withoutContentThereAreNoPlaces();
};

namespace {

Diagnostics judged(const QByteArray &text, bool hasContent = true)
{
    const ImportOutcome outcome = importerNamed("kronika")->read(text, {}, {});
    if (!outcome.snapshot) {
        qWarning() << outcome.report.diagnostics.kept().at(0).line(QStringLiteral("f"));
        return outcome.report.diagnostics;
    }
    Diagnostics diagnostics = outcome.report.diagnostics;
    addContradictions(diagnostics, consistencyOf(*outcome.snapshot), *outcome.snapshot,
                      hasContent ? text : QByteArray());
    return diagnostics;
}

QByteArray chronology(const QByteArray &events)
{
    return R"({"kronika": 1, "sources": [{"id": "s", "title": "S", "published": "2025-05-01"}],)"
           "\n \"events\": [\n" +
           events + "]}";
}

} // namespace

void TestConsistencyReport::eachWarningStandsAtTheMemberToBlame_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QString>("place");
    QTest::newRow("a link") << QByteArray(R"({"id": "a", "title": "A", "when": "2020"},)"
                                          "\n"
                                          R"({"id": "b", "title": "Č", "when": "2019", "links": [)"
                                          R"({"to": "a", "kind": "refers-to"}, {"to": "a", "kind": "responds-to"}]})")
                            << QStringLiteral("f:4:87: warning: $.events[1].links[1]: ");
    QTest::newRow("a claim's date") << QByteArray(R"({"id": "a", "title": "A", "when": "2020", "claims": [)"
                                                  R"({"source": "s"}, {"when": "2018", "source": "s"}]})")
                                    << QStringLiteral("f:3:80: warning: $.events[0].claims[1].when: ");
    QTest::newRow("a source") << QByteArray(R"({"claims": [{"source": "s"}], "id": "a", "title": "A", )"
                                            R"("when": "2025-06"})")
                              << QStringLiteral("f:3:24: warning: $.events[0].claims[0].source: ");
    QTest::newRow("an escaped name") << QByteArray(R"({"cl\u0061ims": [{"source": "s"}], "id": "a", "title": "A", )"
                                                   R"("when": "2025-06"})")
                                     << QStringLiteral("f:3:29: warning: $.events[0].claims[0].source: ");
}

void TestConsistencyReport::eachWarningStandsAtTheMemberToBlame()
{
    QFETCH(QByteArray, events);
    QFETCH(QString, place);
    const Diagnostics diagnostics = judged(chronology(events));
    QCOMPARE(diagnostics.warningCount(), std::size_t(1));
    const QString line = diagnostics.kept().at(0).line(QStringLiteral("f"));
    QVERIFY2(line.startsWith(place), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("“A”")), qPrintable(line));
}

void TestConsistencyReport::severalKeepTheirPlaces()
{
    const Diagnostics diagnostics = judged(chronology(
        R"({"id": "a", "title": "A", "when": "2026", "claims": [{"when": "2018", "source": "s"}, {"source": "s"}],)"
        "\n"
        R"("links": [{"to": "b", "kind": "responds-to"}, {"to": "b", "kind": "part-of"}]},)"
        "\n"
        R"({"id": "b", "title": "B", "when": "2027"})"));
    QStringList paths;
    for (const Diagnostic &diagnostic : diagnostics.kept())
        paths += QString::fromStdString(diagnostic.path);
    QCOMPARE(paths,
             QStringList({QStringLiteral("$.events[0].claims[0].when"), QStringLiteral("$.events[0].claims[1].source"),
                          QStringLiteral("$.events[0].links[0]"), QStringLiteral("$.events[0].links[1]")}));
}

void TestConsistencyReport::onlyCertainOnesAreWarnings()
{
    const Diagnostics diagnostics = judged(
        chronology(R"({"id": "a", "title": "A", "when": "2025~", "links": [{"to": "b", "kind": "responds-to"}]},)"
                   R"({"id": "b", "title": "B", "when": "2027"})"));
    QCOMPARE(diagnostics.warningCount(), std::size_t(0));
}

void TestConsistencyReport::allAreCountedAndAHundredKept()
{
    QByteArray events = R"({"id": "b", "title": "B", "when": "2027"})";
    for (int n = 0; n < 250; ++n)
        events += ",\n{\"id\": \"e" + QByteArray::number(n) +
                  R"(", "title": "A", "when": "2025", "links": [{"to": "b", "kind": "responds-to"}]})";
    const Diagnostics diagnostics = judged(chronology(events));
    QCOMPARE(diagnostics.warningCount(), std::size_t(250));
    QCOMPARE(diagnostics.kept().size(), std::size_t(100));
    QCOMPARE(diagnostics.kept().back().path, std::string("$.events[100].links[0]"));
}

void TestConsistencyReport::withoutContentThereAreNoPlaces()
{
    const Diagnostics diagnostics =
        judged(chronology(R"({"id": "a", "title": "A", "when": "2026", "claims": [{"source": "s"}]})"), false);
    QCOMPARE(diagnostics.warningCount(), std::size_t(1));
    QVERIFY(diagnostics.kept().at(0).line(QStringLiteral("f")).startsWith(QStringLiteral("f: warning: “A”")));
}

QTEST_GUILESS_MAIN(TestConsistencyReport)
#include "tst_consistencyreport.moc"
