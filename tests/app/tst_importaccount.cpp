// SPDX-License-Identifier: GPL-3.0-or-later
// A foreign file in the window: what the notice and the account say, and offered dates.
#include "app/importaccount.h"
#include "app/noticebanner.h"
#include "tests/app/appfixture.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace kronika;
using namespace kronika::test;

namespace {

QString example()
{
    return QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/stix/small.stix.json");
}

/// The texts of a section's rows, columns joined by blanks.
QStringList rowsOf(const QTreeWidget &tree, const QString &title)
{
    QStringList rows;
    for (int n = 0; n < tree.topLevelItemCount(); ++n) {
        const QTreeWidgetItem *section = tree.topLevelItem(n);
        for (int row = 0; section->text(0) == title && row < section->childCount(); ++row)
            rows += section->child(row)->text(0) + u' ' + section->child(row)->text(1) + u' ' +
                    section->child(row)->text(2);
    }
    return rows;
}

} // namespace

class TestImportAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForeignFileOpensWithItsAccount();
    void theAccountNamesWhatWasSkippedAndWhere();
    void offeredDatesAreTakenWithOneClick();
    void markingsThatCannotBeReadAreAnnounced();
    void longTextsHaveRoom();
    void numbersStandBelowEachOther();
    void rowsWithoutAReadableDateAreNamed();
    void theNoticeStaysWithItsAccount();
    void lastColumnsAreReadAsWholes();
    void accountsOfSeveralFilesArePages();
    void importsBeginBesideTheOpenFile();
    void ourOwnFileHasNoAccount();
};

void TestImportAccount::aForeignFileOpensWithItsAccount()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.open(example()));
    QCOMPARE(fixture.window.workspace().stage(), Workspace::Stage::Open);
    QVERIFY(fixture.window.notice()->isVisible());
    QVERIFY2(fixture.window.notice()->text().contains(QStringLiteral("9 of 18 records became events")),
             qPrintable(fixture.window.notice()->text()));
    QVERIFY(fixture.window.actions()[ActionId::ImportAccount]->isEnabled());
    fixture.trigger(ActionId::ImportAccount);
    QVERIFY(fixture.window.findChild<ImportAccount *>() != nullptr);
}

void TestImportAccount::theAccountNamesWhatWasSkippedAndWhere()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(example()));
    const auto nameEvent = [](const std::string &id) { return QString::fromStdString(id); };
    const ImportAccount account({{fixture.window.workspace().report(), QStringLiteral("small.stix.json")}}, nameEvent);
    const QStringList skipped = rowsOf(*account.tree(), QStringLiteral("Skipped"));
    QCOMPARE(skipped.size(), 1);
    QVERIFY2(skipped.first().contains(QStringLiteral("$.objects[17]")), qPrintable(skipped.first()));
    QVERIFY(!rowsOf(*account.tree(), QStringLiteral("Kept aside")).isEmpty());
    QVERIFY(rowsOf(*account.tree(), QStringLiteral("Fields"))
                .join(u'\n')
                .contains(QStringLiteral("campaign.first_seen 3 when")));
    QVERIFY(rowsOf(*account.tree(), QStringLiteral("Warnings"))
                .join(u'\n')
                .contains(QStringLiteral("end before the start")));
}

void TestImportAccount::offeredDatesAreTakenWithOneClick()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(example()));
    fixture.trigger(ActionId::ImportAccount);
    auto *accept = fixture.window.findChild<QPushButton *>(QStringLiteral("acceptOffer0"));
    QVERIFY(accept != nullptr);
    const QStringList offered =
        rowsOf(*fixture.window.findChild<ImportAccount *>()->tree(),
               QStringLiteral("Offered: the first of a month at midnight: probably only the month is known"));
    QVERIFY2(offered.value(0).startsWith(QStringLiteral("Reeds ")), qPrintable(offered.value(0)));
    accept->click();
    const Snapshot &snapshot = *fixture.window.workspace().document().snapshot();
    const auto reeds = snapshot.eventById("campaign--00000000-0000-4000-8000-000000000020");
    QCOMPARE(std::string(snapshot.when(*reeds)), std::string("2015-12/2016-01"));
    QVERIFY(!accept->isEnabled());
    QVERIFY(fixture.window.isWindowModified());
    fixture.trigger(ActionId::Undo);
    const Snapshot &before = *fixture.window.workspace().document().snapshot();
    QVERIFY(before.when(*reeds) != "2015-12/2016-01");
    QVERIFY(!fixture.window.isWindowModified());
}

void TestImportAccount::markingsThatCannotBeReadAreAnnounced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,title,tlp\n2021-01-01,A,Secret\n2021-02-01,B,RED\n2022,C,Internal only\n");
    file.close();
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.open(path));
    QCOMPARE(fixture.window.workspace().report().unreadableMarkings, std::size_t{2});
    QVERIFY2(
        importSummary(fixture.window.workspace().report()).contains(QStringLiteral("2 markings (TLP) cannot be read")),
        qPrintable(importSummary(fixture.window.workspace().report())));
}

void TestImportAccount::longTextsHaveRoom()
{
    ImportReport report;
    report.diagnostics.add({Severity::Warning, {}, {}, QStringLiteral("a warning of many words ").repeated(12)});
    report.fields.push_back({"a column", "when", 1, 0, 0});
    const ImportAccount account({{report, QStringLiteral("x.csv")}}, [](const std::string &) { return QString(); });
    const QTreeWidget &tree = *account.tree();
    QVERIFY(tree.wordWrap() && !tree.uniformRowHeights());
    QVERIFY(tree.columnWidth(0) >= account.fontMetrics().averageCharWidth() * 60);
    QVERIFY(tree.columnWidth(1) >= tree.fontMetrics().horizontalAdvance(QStringLiteral("How many")));
}

void TestImportAccount::numbersStandBelowEachOther()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(example()));
    fixture.trigger(ActionId::ImportAccount);
    const auto *tree = fixture.window.findChild<ImportAccount *>()->tree();
    QVERIFY(tree->topLevelItemCount() > 0);
    QVERIFY(tree->headerItem()->textAlignment(1) & Qt::AlignRight);
    for (int n = 0; n < tree->topLevelItemCount(); ++n) {
        const QTreeWidgetItem *section = tree->topLevelItem(n);
        QVERIFY2(section->text(1).isEmpty() || section->textAlignment(1) & Qt::AlignRight,
                 qPrintable(section->text(0)));
        int sum = 0;
        for (int row = 0; row < section->childCount(); ++row) {
            QVERIFY(section->child(row)->textAlignment(1) & Qt::AlignRight);
            for (int column = 0; column < 3; ++column)
                QVERIFY(section->child(row)->textAlignment(column) & Qt::AlignTop);
            sum += section->child(row)->text(1).toInt();
        }
        QVERIFY2(section->text(1).isEmpty() || section->text(1).toInt() == sum, qPrintable(section->text(0)));
    }
}

void TestImportAccount::rowsWithoutAReadableDateAreNamed()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(
        writeTo(fixture.path("days.csv"), "datum;udalost\n1.5.2021;A\n32.5.2021;B\n3.5.2021;C\n;D\n2021-13-01;E\n"));
    QVERIFY(fixture.open(fixture.path("days.csv")));
    const QString said = fixture.window.notice()->text();
    QVERIFY2(said.contains(QStringLiteral("2 records are undated, as their dates cannot be read: line 3, line 6.")),
             qPrintable(said));
    const auto nameEvent = [](const std::string &id) { return QString::fromStdString(id); };
    const ImportReport &report = fixture.window.workspace().report();
    const ImportAccount account({{report, QStringLiteral("days.csv")}}, nameEvent);
    QCOMPARE(rowsOf(*account.tree(), QStringLiteral("Undated")),
             QStringList{QStringLiteral("their dates cannot be read 2 line 3; line 6")});
    QVERIFY2(
        QByteArray::fromStdString(reportJson(report))
            .simplified()
            .contains(
                R"("undated": { "count": 2, "places": [ { "line": 3, "column": 1 }, { "line": 6, "column": 1 } ] })"),
        reportJson(report).c_str());
    QVERIFY(reportLines(report).size() > 1);
}

void TestImportAccount::theNoticeStaysWithItsAccount()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("u.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,title\n2021-01-01,A\n,B\n,C\n");
    file.close();
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.open(path));
    QVERIFY2(fixture.window.notice()->text().contains(QStringLiteral("2 events have no date.")),
             qPrintable(fixture.window.notice()->text()));
    for (QPushButton *button : fixture.window.notice()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Account…"))
            button->click();
    }
    QVERIFY(fixture.window.findChild<ImportAccount *>() != nullptr);
    QVERIFY(fixture.window.notice()->isVisible());
}

void TestImportAccount::lastColumnsAreReadAsWholes()
{
    ImportReport report;
    report.fields.push_back({"a column of a rather long name that says what it is about", {}, 0, 3, 0});
    ImportAccount account({{report, QStringLiteral("x.csv")}}, [](const std::string &) { return QString(); });
    account.show();
    QVERIFY(QTest::qWaitForWindowExposed(&account));
    const QTreeWidget &tree = *account.tree();
    const QTreeWidgetItem *field = tree.topLevelItem(0)->child(0);
    const int lines = tree.visualItemRect(field).height() / tree.fontMetrics().lineSpacing();
    QVERIFY(tree.columnWidth(2) * lines > tree.fontMetrics().horizontalAdvance(field->text(2)));
}

void TestImportAccount::accountsOfSeveralFilesArePages()
{
    ImportReport report;
    report.ledger.skipped = {{QStringLiteral("no date"), 1, {}}};
    const ImportAccount account({{report, QStringLiteral("a&b.csv")}, {ImportReport(), QStringLiteral("c.csv")}},
                                [](const std::string &) { return QString(); });
    const auto *pages = account.findChild<QTabWidget *>();
    QCOMPARE(pages->count(), 2);
    QCOMPARE(pages->tabText(0), QStringLiteral("a&&b.csv"));
    QCOMPARE(rowsOf(*account.tree(), QStringLiteral("Skipped")).size(), 1);
    QCOMPARE(account.windowTitle(), QStringLiteral("Import of 2 files"));
}

void TestImportAccount::importsBeginBesideTheOpenFile()
{
    WindowFixture fixture;
    const QString path = fixture.path("own.kronika");
    QVERIFY(replaceAtomically(path, R"({"kronika": 1, "events": [{"id": "a", "when": "2021", "title": "A"}]})"));
    QVERIFY(fixture.open(path));
    fixture.trigger(ActionId::ImportInto);
    const auto *dialog = fixture.window.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->directory().canonicalPath(), QFileInfo(path).absoluteDir().canonicalPath());
}

void TestImportAccount::ourOwnFileHasNoAccount()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    QVERIFY(!fixture.window.actions()[ActionId::ImportAccount]->isEnabled());
}

QTEST_MAIN(TestImportAccount)
#include "tst_importaccount.moc"
