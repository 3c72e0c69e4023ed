// SPDX-License-Identifier: GPL-3.0-or-later
// What the window writes besides pictures: each format of the registry, said beforehand what it cannot hold, and
// nothing above the ceiling.
#include "app/dataexport.h"
#include "app/language.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "models/io/losses.h"
#include "tests/app/appfixture.h"
#include "widgets/exportdialog.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace kronika;
using namespace kronika::test;

namespace {

const char *const kMarked = R"({"kronika": 1, "title": "Marked", "events": [
  {"id": "open", "title": "Known to all", "when": "2021", "marking": "TLP:CLEAR"},
  {"id": "shut", "title": "Zapovězené", "when": "2022", "marking": "TLP:RED"}]})";

const char *const kCzech = R"({"kronika": 1, "title": "Aféra", "language": "cs",
  "actors": [{"id": "a", "name": "Úřad", "aliases": ["Ú"]}], "eras": [{"id": "r", "title": "Čas", "when": "2020/2023"}],
  "sources": [{"id": "s", "title": "List", "retrieved": "2024-01-05"}],
  "events": [
  {"id": "open", "title": "Známé", "when": "2021", "actors": [{"id": "a"}], "tags": ["t"],
   "claims": [{"source": "s", "says": "ano", "when": "2021-02", "stance": "disputes"}]},
  {"id": "late", "title": "Kdysi", "within": "2022/2025-05-28"},
  {"id": "shut", "title": "Tajné", "when": "2022", "marking": "TLP:RED"},
  {"id": "shut2", "title": "Tajné", "when": "2022", "marking": "TLP:RED"}]})";

ExportSettings dataSettings(const QString &format)
{
    ExportSettings settings;
    settings.format = ExportFormat::Data;
    settings.dataFormat = format;
    return settings;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool keepsOn(std::size_t, std::size_t)
{
    return true;
}

/// The dialog that the window has opened, with the format chosen.
struct AskedFor
{
    explicit AskedFor(WindowFixture &fixture)
    {
        fixture.trigger(ActionId::Export);
        dialog = fixture.window.findChild<ExportDialog *>();
    }
    ~AskedFor() { delete dialog; }

    QComboBox *boxWith(const QString &data) const
    {
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            if (box->findData(data) >= 0)
                return box;
        }
        return nullptr;
    }
    void choose(const QString &format) const
    {
        QComboBox *box = boxWith(format);
        box->setCurrentIndex(box->findData(format));
    }

    ExportDialog *dialog = nullptr;
};

} // namespace

class TestDataExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsOfferedAndWritten_data();
    void everyFormatIsOfferedAndWritten();
    void whatIsLostIsCountedBefore();
    void nothingAboveTheCeilingIsWritten_data();
    void nothingAboveTheCeilingIsWritten();
    void pagesSpeakTheLanguageOfTheChronology_data();
    void pagesSpeakTheLanguageOfTheChronology();
    void theOpenFileIsNotWrittenOver();
    void whatIsCalledOffIsNotWritten();
    void aPageIsCalledOffWhileItsPictureIsDrawn();
    void aLaterVersionIsNotWrittenAgain();
};

void TestDataExport::everyFormatIsOfferedAndWritten_data()
{
    QTest::addColumn<QString>("format");
    for (const Exporter *exporter : exporters())
        QTest::newRow(exporter->name) << QString::fromLatin1(exporter->name);
}

void TestDataExport::everyFormatIsOfferedAndWritten()
{
    QFETCH(QString, format);
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    const AskedFor asked(fixture);
    QVERIFY(asked.boxWith(format) != nullptr);
    asked.choose(format);
    QCOMPARE(asked.dialog->settings().dataFormat, format);
    const QString file = fixture.path("out.data");
    QSignalSpy exported(&fixture.window.files(), &FileFlow::exported);
    fixture.window.files().exportTo(file, asked.dialog->settings());
    QVERIFY(exported.wait());
    QVERIFY(!contentsOf(file).isEmpty());
    const Importer *importer = importerNamed(format.toStdString());
    if (importer == nullptr)
        return;
    const ImportOutcome outcome = readFile(file, importer, keepsOn);
    QVERIFY(outcome.snapshot != nullptr);
    const Snapshot &whole = *fixture.window.workspace().document().snapshot();
    QVERIFY(outcome.snapshot->eventCount() > 0);
    QVERIFY(outcome.snapshot->eventCount() <= whole.eventCount());
}

void TestDataExport::whatIsLostIsCountedBefore()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    const AskedFor asked(fixture);
    asked.choose(QStringLiteral("vis"));
    auto *shown = asked.dialog->findChild<QTreeWidget *>(QStringLiteral("exportLosses"));
    QTRY_VERIFY(shown->topLevelItemCount() > 0);
    std::size_t expected = 0;
    for (const Loss &loss : lossesOf(*exporterNamed("vis"), *fixture.window.workspace().document().snapshot())) {
        if (loss.count == 0)
            continue;
        ++expected;
        // What is kept in another way stands below its kind.
        const QList<QTreeWidgetItem *> rows = shown->findItems(loss.what, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front()->parent() != nullptr, !loss.note.isEmpty());
        QCOMPARE(rows.front()->text(1), QString::number(loss.count));
    }
    std::size_t rows = 0;
    for (int n = 0; n < shown->topLevelItemCount(); ++n)
        rows += std::size_t(std::max(1, shown->topLevelItem(n)->childCount()));
    QCOMPARE(rows, expected);
    asked.choose(QStringLiteral("kronika"));
    QTRY_COMPARE(shown->topLevelItemCount(), 0);
}

void TestDataExport::nothingAboveTheCeilingIsWritten_data()
{
    everyFormatIsOfferedAndWritten_data();
}

void TestDataExport::nothingAboveTheCeilingIsWritten()
{
    QFETCH(QString, format);
    WindowFixture fixture;
    const QString marked = fixture.path("marked.kronika");
    QVERIFY(writeTo(marked, kMarked));
    QVERIFY(fixture.open(marked));
    const std::shared_ptr<const Snapshot> snapshot = fixture.window.workspace().document().snapshot();
    for (const Above above : {Above::Gap, Above::Drop}) {
        ExportSettings settings = dataSettings(format);
        settings.ceiling = Ceiling{Tlp::Green, above};
        QCOMPARE(outlookOf(snapshot, *exporterNamed(format.toStdString()), settings.ceiling).withheldEvents,
                 std::size_t{1});
        const QString file = fixture.path("below.data");
        QSignalSpy exported(&fixture.window.files(), &FileFlow::exported);
        fixture.window.files().exportTo(file, settings);
        QVERIFY(exported.wait());
        QVERIFY(contentsOf(file).contains("Known to all"));
        QVERIFY(!contentsOf(file).contains("Zapov"));
    }
}

void TestDataExport::pagesSpeakTheLanguageOfTheChronology_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("said");
    const QString gap = QStringLiteral("2 události zadrženy nad TLP:GREEN");
    const QString within = QStringLiteral("bez data (v mezích: od roku 2022 do 28. května 2025)");
    QTest::newRow("html") << QStringLiteral("html")
                          << QStringList{gap,
                                         within,
                                         QStringLiteral(">Kdy<"),
                                         QStringLiteral("Události v časovém"),
                                         QStringLiteral("<h2>Zdroje</h2>"),
                                         QStringLiteral("Štítky: <bdi>t<"),
                                         QStringLiteral("únor 2021"),
                                         QStringLiteral("staženo 5. ledna 2024")};
    QTest::newRow("md") << QStringLiteral("md")
                        << QStringList{gap,
                                       within,
                                       QStringLiteral("| Kdy | Co | Kdo | Zdroje |"),
                                       QStringLiteral("## Aktéři"),
                                       QStringLiteral("Další jména: Ú"),
                                       QStringLiteral("popírá")};
    QTest::newRow("csv") << QStringLiteral("csv") << QStringList{gap};
}

/// In no part of the window's, which is Polish.
void TestDataExport::pagesSpeakTheLanguageOfTheChronology()
{
    QFETCH(QString, format);
    QFETCH(QStringList, said);
    Speech speech;
    speech.speak(QStringLiteral("pl"));
    WindowFixture fixture;
    const QString czech = fixture.path("czech.kronika");
    QVERIFY(writeTo(czech, kCzech));
    QVERIFY(fixture.open(czech));
    ExportSettings settings = dataSettings(format);
    settings.ceiling = Ceiling{Tlp::Green, Above::Gap};
    QSignalSpy exported(&fixture.window.files(), &FileFlow::exported);
    fixture.window.files().exportTo(fixture.path("out.data"), settings);
    QVERIFY(exported.wait());
    const QString written = QString::fromUtf8(contentsOf(fixture.path("out.data")));
    for (const QString &text : said)
        QVERIFY2(written.contains(text), qPrintable(text + u'\n' + written));
    for (const char *text : {"Kiedy", "undated", "withheld above", "zatrzymane", "Sources"})
        QVERIFY2(!written.contains(QLatin1String(text)) || format == QLatin1String("csv"), text);
}

/// Kronika's own format too: with a ceiling it would lose what is above.
void TestDataExport::theOpenFileIsNotWrittenOver()
{
    WindowFixture fixture;
    const QString file = fixture.path("open.kronika");
    QVERIFY(writeTo(file, kMarked));
    QVERIFY(fixture.open(file));
    QSignalSpy failed(&fixture.window.files(), &FileFlow::failed);
    fixture.window.files().exportTo(file, dataSettings(QStringLiteral("csv")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!fixture.window.files().isRunning());
    QCOMPARE(contentsOf(file), QByteArray(kMarked));
}

void TestDataExport::whatIsCalledOffIsNotWritten()
{
    WindowFixture fixture;
    const QString many = fixture.path("many.kronika");
    QVERIFY(writeTo(many, manyEvents(20'000)));
    QVERIFY(fixture.open(many));
    const QString file = fixture.path("many.csv");
    QSignalSpy ended(&fixture.window.files(), &FileFlow::ended);
    QSignalSpy exported(&fixture.window.files(), &FileFlow::exported);
    fixture.window.files().exportTo(file, dataSettings(QStringLiteral("csv")));
    fixture.window.files().cancel();
    QVERIFY(ended.wait());
    QCOMPARE(exported.count(), 0);
    QVERIFY(!QFile::exists(file));
}

void TestDataExport::aPageIsCalledOffWhileItsPictureIsDrawn()
{
    WindowFixture fixture;
    const QString many = fixture.path("many.kronika");
    QVERIFY(writeTo(many, manyEvents(20'000)));
    const ImportOutcome outcome = readFile(many, nullptr, {});
    const QString file = fixture.path("many.html");
    // It is asked before there is a picture, and nothing of the events is written yet.
    std::size_t most = 0;
    std::size_t total = 0;
    const Status status =
        writeData(file, outcome.snapshot, dataSettings(QStringLiteral("html")), [&](std::size_t done, std::size_t all) {
            most = std::max(most, done);
            total = all;
            return false;
        });
    QVERIFY(!status);
    QCOMPARE(most, std::size_t(0));
    QCOMPARE(total, std::size_t(20'000));
    QVERIFY(!QFile::exists(file));
}

void TestDataExport::aLaterVersionIsNotWrittenAgain()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString file = fixture.path("later.kronika");
    QVERIFY(
        writeTo(file, R"({"kronika": 2, "title": "Later", "events": [{"id": "a", "title": "A", "when": "2021"}]})"));
    QVERIFY(fixture.open(file));
    const AskedFor asked(fixture);
    QVERIFY(asked.boxWith(QStringLiteral("kronika")) == nullptr);
}

QTEST_MAIN(TestDataExport)
#include "tst_dataexport.moc"
