// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/conflict.h"
#include "models/document/consistencytext.h"
#include "models/index/query.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "resources/resources.h"

#include <QFile>
#include <QTest>

#include <array>
#include <cmath>
#include <set>

using namespace kronika;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray exampleBytes()
{
    return fileBytes(resources::exampleFile());
}

ImportOutcome readExample()
{
    return importerNamed("kronika")->read(exampleBytes(), {}, {});
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// "eu:speaker cn:addressee", the default role left out.
QString actorsText(const Event &event)
{
    QStringList words;
    for (const ActorReference &actor : event.actors)
        words += text(actor.role.empty() ? actor.id : actor.id + ":" + actor.role);
    return words.join(QLatin1Char(' '));
}

/// Each source once, sorted.
QString sourcesText(const Event &event)
{
    std::set<std::string> ids;
    for (const Claim &claim : event.claims)
        ids.insert(claim.source);
    QStringList words;
    for (const std::string &id : ids)
        words += text(id);
    return words.join(QLatin1Char(' '));
}

/// "responds-to:attribution".
QString linksText(const Event &event)
{
    QStringList words;
    for (const Link &link : event.links)
        words += text(link.kind + ":" + link.to);
    return words.join(QLatin1Char(' '));
}

double linear(const std::string &color, std::size_t at)
{
    const double part = std::stoi(color.substr(at, 2), nullptr, 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(const std::string &color)
{
    return 0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
}

double contrast(const std::string &one, const std::string &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestExample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProgramHoldsTheFileOfTheFolder();
    void nothingIsRemarkedOnReading();
    void itsLayoutIsCanonical();
    void theChronologyIsAsAskedFor();
    void everyEventOfTheReportIsThere_data();
    void everyEventOfTheReportIsThere();
    void noOtherEventIsThere();
    void everyTitleIsInThreeLanguagesAndFitsALabel();
    void everySourceIsCited();
    void parentsAreAsInTheReport_data();
    void parentsAreAsInTheReport();
    void theDisagreementOnTheNetworkIsKept();
    void sourcesDisagreeOnNothingElse();
    void onlyTheMinistrysCertaintyIsGraded();
    void whatWasAskedForByNameIsFound_data();
    void whatWasAskedForByNameIsFound();
    void categoriesStandOutOnLightAndDark();

private:
    Event eventNamed(const QString &id) const;

    std::shared_ptr<const Snapshot> m_snapshot;
};

void TestExample::initTestCase()
{
    m_snapshot = readExample().snapshot;
    QVERIFY(m_snapshot);
}

Event TestExample::eventNamed(const QString &id) const
{
    const auto index = m_snapshot->eventById(id.toStdString());
    return index ? m_snapshot->event(*index) : Event();
}

void TestExample::theProgramHoldsTheFileOfTheFolder()
{
    const QString folder = QStringLiteral(KRONIKA_SOURCE_DIR "/resources");
    for (const QString &path : {resources::exampleFile(), resources::schemaFile(), resources::iconFile()}) {
        const QByteArray bytes = fileBytes(path);
        QVERIFY2(!bytes.isEmpty(), qPrintable(path));
        QCOMPARE(bytes, fileBytes(QString(path).replace(QStringLiteral(":/kronika"), folder)));
    }
}

void TestExample::nothingIsRemarkedOnReading()
{
    const ImportOutcome outcome = readExample();
    for (const Diagnostic &remark : outcome.report.diagnostics.kept())
        qWarning("%s", qPrintable(remark.line(QStringLiteral("example"))));
    QCOMPARE(outcome.report.diagnostics.errorCount(), 0U);
    QCOMPARE(outcome.report.diagnostics.warningCount(), 0U);
    const Consistency consistency = consistencyOf(*outcome.snapshot);
    for (const Contradiction &found : consistency.found)
        qInfo("%s", qPrintable(contradictionText(*outcome.snapshot, found, "en", QStringLiteral("en"))));
    QCOMPARE(consistency.certainCount, 0U);
}

void TestExample::itsLayoutIsCanonical()
{
    QByteArray written;
    const auto collect = [&](std::string_view piece) {
        written.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return true;
    };
    QVERIFY(exporterNamed("kronika")->write(*m_snapshot, {}, collect, {}).isOk());
    QCOMPARE(written, exampleBytes());
}

void TestExample::theChronologyIsAsAskedFor()
{
    const ChronologyInfo &info = m_snapshot->info();
    QCOMPARE(info.language, std::string("en"));
    QCOMPARE(info.marking, std::string("TLP:CLEAR"));
    QCOMPARE(info.timezone, std::string("Europe/Prague"));
    QCOMPARE(m_snapshot->actors().size(), 14U);
    QCOMPARE(m_snapshot->sources().size(), 9U);
    QCOMPARE(m_snapshot->categories().size(), 6U);
    QCOMPARE(m_snapshot->undatedCount(), 2U);
}

void TestExample::everyEventOfTheReportIsThere_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("within");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("actors");
    QTest::addColumn<QString>("sources");
    QTest::addColumn<QString>("links");

    const auto row = [](const char *id, const std::array<const char *, 6> &columns) {
        QTestData &data = QTest::newRow(id);
        for (const char *column : columns)
            data << QString::fromLatin1(column);
    };
    row("eu-call-2021",
        {"2021-07-19", "", "statement", "eu:speaker cn:addressee apt31:mentioned", "eu-2021 eu-2025 press-pl", ""});
    row("cn-rejects-2021",
        {"2021-07-19", "", "response", "cn-eu-mission:speaker eu:addressee nato:addressee", "tellerreport", ""});
    row("states-attribute", {"2021/2025-05-28", "", "attribution", "eu-states cn:addressee", "eu-2025 press-pl", ""});
    row("campaign", {"2022/..", "", "campaign", "apt31 mzv:target", "ap dailywrap hurriyet politico press-pl", ""});
    row("detection", {"", "2022/2025-05-28", "investigation", "mzv", "hurriyet", ""});
    row("investigation", {"/2025-05-28", "", "investigation",
                          "bis:investigator vz:investigator uzsi:investigator nukib:investigator apt31:target",
                          "ap hurriyet press-pl", "investigates:campaign"});
    row("new-system", {"", "../2025-05-28", "measure", "mzv", "ap press-pl", "responds-to:campaign"});
    row("attribution", {"2025-05-28", "", "attribution", "cz:speaker cn:addressee apt31:mentioned",
                        "ap dailywrap eu-2025 hurriyet makedonika politico press-pl", "concludes:investigation"});
    row("summons", {"2025-05-28", "", "response", "mzv cn-embassy:addressee", "hurriyet politico press-pl",
                    "responds-to:attribution"});
    row("nato-statement", {"2025-05-28", "", "statement", "nato:speaker cz:addressee cn:addressee",
                           "dailywrap press-pl", "responds-to:attribution"});
    row("eu-statement", {"2025-05-28", "", "statement", "eu:speaker cz:addressee cn:addressee", "eu-2025 press-pl",
                         "responds-to:attribution refers-to:eu-call-2021"});
    row("embassy-rejects",
        {"2025-05-29~", "", "response", "cn-embassy:speaker cz:addressee", "makedonika", "responds-to:attribution"});
}

void TestExample::everyEventOfTheReportIsThere()
{
    const Event event = eventNamed(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!event.id.empty());
    QTEST(text(event.when), "when");
    QTEST(text(event.within), "within");
    QTEST(text(event.category), "category");
    QTEST(actorsText(event), "actors");
    QTEST(sourcesText(event), "sources");
    QTEST(linksText(event), "links");
}

void TestExample::noOtherEventIsThere()
{
    QCOMPARE(m_snapshot->eventCount(), 12U);
}

void TestExample::everyTitleIsInThreeLanguagesAndFitsALabel()
{
    for (std::size_t i = 0; i < m_snapshot->eventCount(); ++i) {
        const EventIndex event{static_cast<std::uint32_t>(i)};
        std::set<std::string> titles;
        for (const char *language : {"en", "pl", "cs"}) {
            const std::string title = m_snapshot->title(event, language);
            QVERIFY2(text(title).size() <= 60, title.c_str());
            titles.insert(title);
        }
        QCOMPARE(titles.size(), 3U);
    }
}

void TestExample::everySourceIsCited()
{
    std::set<std::string> cited;
    for (std::size_t i = 0; i < m_snapshot->eventCount(); ++i) {
        for (const Claim &claim : m_snapshot->event(EventIndex{static_cast<std::uint32_t>(i)}).claims)
            cited.insert(claim.source);
    }
    for (const Source &source : m_snapshot->sources()) {
        QVERIFY2(cited.count(source.id) == 1, source.id.c_str());
        QVERIFY2(source.url.empty() == (source.id == "press-pl"), source.id.c_str());
    }
}

void TestExample::parentsAreAsInTheReport_data()
{
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("kind");

    for (const char *id : {"mzv", "bis", "vz", "uzsi", "nukib"})
        QTest::newRow(id) << QStringLiteral("cz") << QStringLiteral("organisation");
    for (const char *id : {"mss", "cn-embassy", "cn-eu-mission"})
        QTest::newRow(id) << QStringLiteral("cn") << QStringLiteral("organisation");
    for (const char *id : {"cz", "cn"})
        QTest::newRow(id) << QString() << QStringLiteral("state");
    for (const char *id : {"eu", "nato"})
        QTest::newRow(id) << QString() << QStringLiteral("organisation");
    QTest::newRow("eu-states") << QString() << QStringLiteral("group");
    QTest::newRow("apt31") << QString() << QStringLiteral("intrusion-set");
}

void TestExample::parentsAreAsInTheReport()
{
    const auto index = m_snapshot->actorById(QTest::currentDataTag());
    QVERIFY(index);
    const Actor &actor = m_snapshot->actors()[raw(*index)];
    QTEST(text(actor.parent), "parent");
    QTEST(text(actor.kind), "kind");
}

void TestExample::theDisagreementOnTheNetworkIsKept()
{
    QStringList stances;
    for (const Claim &claim : eventNamed(QStringLiteral("campaign")).claims) {
        if (!claim.stance.empty())
            stances += text(claim.source + " " + claim.stance);
    }
    const QStringList expected = {QStringLiteral("hurriyet supports"), QStringLiteral("politico supports"),
                                  QStringLiteral("press-pl disputes"), QStringLiteral("dailywrap disputes")};
    QCOMPARE(stances, expected);
}

void TestExample::sourcesDisagreeOnNothingElse()
{
    for (std::size_t i = 0; i < m_snapshot->eventCount(); ++i) {
        const EventIndex event{static_cast<std::uint32_t>(i)};
        QCOMPARE(hasConflict(*m_snapshot, event), m_snapshot->id(event) == "campaign");
    }
}

void TestExample::onlyTheMinistrysCertaintyIsGraded()
{
    for (std::size_t i = 0; i < m_snapshot->eventCount(); ++i) {
        const Event event = m_snapshot->event(EventIndex{static_cast<std::uint32_t>(i)});
        QCOMPARE(event.confidence.has_value(), event.id == "investigation");
        for (const Claim &claim : event.claims)
            QVERIFY(!claim.credibility);
    }
    for (const Source &source : m_snapshot->sources())
        QVERIFY(source.reliability.empty());
}

void TestExample::whatWasAskedForByNameIsFound_data()
{
    QTest::addColumn<QString>("query");

    QTest::newRow("campaign") << QStringLiteral("campaign since 2022");
    QTest::newRow("eu-call-2021") << QStringLiteral("2021 EU call");
    QTest::newRow("summons") << QStringLiteral("summoning ambassador");
    QTest::newRow("new-system") << QStringLiteral("new secure communications system");
}

void TestExample::whatWasAskedForByNameIsFound()
{
    QFETCH(QString, query);
    const auto parsed = Query::parse(query);
    QVERIFY(parsed.isOk());
    const EventSet found = parsed->evaluated(*m_snapshot).value();
    const auto event = m_snapshot->eventById(QTest::currentDataTag());
    QVERIFY(event && found.contains(*event));
    QVERIFY(found.count() <= 3);
}

void TestExample::categoriesStandOutOnLightAndDark()
{
    std::set<std::string> symbols;
    for (const Category &category : m_snapshot->categories()) {
        QVERIFY2(contrast(category.color, "#ffffff") >= 3, category.id.c_str());
        QVERIFY2(contrast(category.color, "#1e1f22") >= 3, category.id.c_str());
        symbols.insert(category.symbol);
    }
    QCOMPARE(symbols.size(), 6U);
}

QTEST_APPLESS_MAIN(TestExample)
#include "tst_example.moc"
