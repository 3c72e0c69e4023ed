// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in the window: what is asked, what is shown before, what is remembered, and pasting.
#include "app/columnlist.h"
#include "app/tableimport.h"
#include "app/tablequestions.h"
#include "app/windowlist.h"
#include "tests/app/appfixture.h"
#include "tests/models/io/workbookfixture.h"
#include "widgets/zonechooser.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace kronika;
using namespace kronika::test;

namespace {

const QByteArray kSure = "Datum;Co;Kdo\n2025-01-02;Zpráva;Alfa\n2025-02;Odpověď;Bravo\n";
const QByteArray kAmbiguous = "Date,Title,Who\n05/06/2025,First,Alfa\n07/08/2025,Second,Bravo\nsoon,Third,Alfa\n";

QString whenOf(const Workspace &workspace, std::uint32_t n)
{
    return QString::fromStdString(workspace.shown().index->snapshot().when(EventIndex{n}));
}

TableDraft draftOf(const QByteArray &content, const char *format = "csv")
{
    return {QStringLiteral(":test/table.csv"), content, QString::fromLatin1(format), {}};
}

QString cell(const TableImport &window, const char *table, int row, int column)
{
    return window.findChild<QTableWidget *>(QString::fromLatin1(table))->item(row, column)->text();
}

/// What is asked now; a question that was answered goes with the next event.
QString questionsOf(const TableImport &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChild<TableQuestions *>()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

void choose(QComboBox *box, table::Role role)
{
    box->setCurrentIndex(box->findData(int(role)));
}

} // namespace

class TestTableImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSureTableOpensWithoutQuestions();
    void aTableOfManyColumnsIsListedInPart();
    void datesOfTwoReadingsAreAskedFor();
    void aQuestionShowsADateOfTwoReadings();
    void yearsOfTwoDigitsAreAskedFor();
    void aTableWithoutDatesIsAskedFor();
    void rowsAreShownAsTheyWillBeUnderstood();
    void columnsAreMappedJoinedAndSplit();
    void numbersOfDaysAreRead();
    void everyRowGetsAConstant();
    void settingsReadTheTableAnew();
    void theSheetThatIsShownStays();
    void whatWasChosenIsRememberedByTheHeader();
    void aTextForEveryRowIsAskedForAgain();
    void rareColumnsAreShownWhereTheyAreTaken();
    void timesWithoutAZoneGetOne();
    void aProfileIsTheSameAsOnTheCommandLine();
    void aTableIsPasted();
    void textThatIsNoTableIsNotPasted();
};

void TestTableImport::aSureTableOpensWithoutQuestions()
{
    WindowFixture fixture;
    const QString file = fixture.path("sure.csv");
    QVERIFY(writeTo(file, kSure));
    QVERIFY(fixture.open(file));
    QVERIFY(fixture.window.findChild<TableImport *>() == nullptr);
    QCOMPARE(whenOf(fixture.window.workspace(), 1), QStringLiteral("2025-02"));
    QVERIFY(fixture.window.actions()[ActionId::TableColumns]->isEnabled());
    fixture.trigger(ActionId::TableColumns);
    QVERIFY(fixture.window.findChild<TableImport *>() != nullptr);
}

void TestTableImport::aTableOfManyColumnsIsListedInPart()
{
    constexpr int kColumns = 3'000;
    QByteArray header("title");
    QByteArray row("wide");
    for (int n = 1; n < kColumns; ++n) {
        header += ",date " + QByteArray::number(n);
        row += ",05/06/2025";
    }
    WindowFixture fixture;
    const QString file = fixture.path("wide.csv");
    QVERIFY(writeTo(file, header + '\n' + row + '\n'));
    QVERIFY(fixture.open(file));
    fixture.trigger(ActionId::TableColumns);
    auto *window = fixture.window.findChild<TableImport *>();
    QVERIFY(window != nullptr);
    const auto *columns = window->findChild<ColumnList *>();
    QCOMPARE(columns->topLevelItemCount(), int(ColumnList::kMostListed) + 1);
    const QString rest = QString::number(kColumns - int(ColumnList::kMostListed));
    QVERIFY(columns->topLevelItem(int(ColumnList::kMostListed))->text(0).contains(rest));
}

void TestTableImport::datesOfTwoReadingsAreAskedFor()
{
    WindowFixture fixture;
    const QString file = fixture.path("asked.csv");
    QVERIFY(writeTo(file, kAmbiguous));
    QVERIFY(fixture.open(file));
    auto *window = fixture.window.findChild<TableImport *>();
    QVERIFY(window != nullptr);
    QCOMPARE(whenOf(fixture.window.workspace(), 0), QString());
    QVERIFY(window->findChild<QPushButton *>(QStringLiteral("monthFirst0")) != nullptr);
    window->findChild<QPushButton *>(QStringLiteral("dayFirst0"))->click();
    QCOMPARE(cell(*window, "rowsAsUnderstood", 0, 0), QStringLiteral("5 June 2025"));
    auto *import = window->findChild<QPushButton *>(QStringLiteral("importTable"));
    QVERIFY2(import->isDefault(), "Enter does not import");
    import->click();
    QTRY_COMPARE(whenOf(fixture.window.workspace(), 0), QStringLiteral("2025-06-05"));
}

void TestTableImport::aQuestionShowsADateOfTwoReadings()
{
    const TableImport window(draftOf("Date,Title\n2020-05-02,First\n07/08/2025,Second\n"), QStringLiteral("en"));
    QVERIFY2(questionsOf(window).contains(QStringLiteral("such as “07/08/2025” (7 August 2025, or 8 July 2025)")),
             qPrintable(questionsOf(window)));
}

void TestTableImport::yearsOfTwoDigitsAreAskedFor()
{
    TableImport window(draftOf("Date,Title\n2020-05-02,First\n05/06/22,Second\n05/06/99,Third\n"),
                       QStringLiteral("en"));
    QVERIFY2(questionsOf(window).contains(QStringLiteral("such as “05/06/22” (5 June ’22, or 6 May ’22)")) &&
                 questionsOf(window).contains(QStringLiteral("such as “05/06/22” (1922, or 2022)")),
             qPrintable(questionsOf(window)));
    window.findChild<QPushButton *>(QStringLiteral("monthFirst0"))->click();
    QCOMPARE(cell(window, "rowsAsUnderstood", 1, 1), QString());
    window.findChild<QPushButton *>(QStringLiteral("years1969column0"))->click();
    QCOMPARE(cell(window, "rowsAsUnderstood", 1, 1), QStringLiteral("2022-05-06"));
    QCOMPARE(cell(window, "rowsAsUnderstood", 2, 1), QStringLiteral("1999-05-06"));
    QVERIFY(window.profile().contains("short-years:\"Date\"=1969"));
    auto *century = window.columns()->firstYearOf(0);
    century->setCurrentIndex(century->findData(1900));
    QCOMPARE(cell(window, "rowsAsUnderstood", 1, 1), QStringLiteral("1922-05-06"));
}

void TestTableImport::aTableWithoutDatesIsAskedFor()
{
    WindowFixture fixture;
    const QString file = fixture.path("undated.csv");
    QVERIFY(writeTo(file, "Alpha,Beta\nx,y\nz,w\n"));
    QVERIFY(fixture.open(file));
    QVERIFY(fixture.window.findChild<TableImport *>() != nullptr);
}

void TestTableImport::rowsAreShownAsTheyWillBeUnderstood()
{
    const TableImport window(draftOf(kAmbiguous), QStringLiteral("en"));
    QCOMPARE(cell(window, "rowsAsUnderstood", 1, 2), QStringLiteral("Second"));
    QCOMPARE(cell(window, "rowsAsUnderstood", 1, 3), QStringLiteral("Bravo"));
    const auto *unread = window.findChild<QTableWidget *>(QStringLiteral("rowsNotRead"));
    QCOMPARE(unread->rowCount(), 3);
    QCOMPARE(cell(window, "rowsNotRead", 2, 0), QStringLiteral("4"));
    QVERIFY(cell(window, "rowsNotRead", 2, 1).contains(QStringLiteral("no date")));
}

void TestTableImport::columnsAreMappedJoinedAndSplit()
{
    const QByteArray table = "When,A,B,C\n2025,Alfa;Bravo,Charlie,Delta\n";
    TableImport window(draftOf(table), QStringLiteral("en"));
    choose(window.columns()->roleOf(1), table::Role::Actor);
    choose(window.columns()->roleOf(2), table::Role::Title);
    choose(window.columns()->roleOf(3), table::Role::Title);
    QCOMPARE(cell(window, "rowsAsUnderstood", 0, 2), QStringLiteral("Charlie Delta"));
    QCOMPARE(cell(window, "rowsAsUnderstood", 0, 3), QStringLiteral("Alfa; Bravo"));
    auto *separators = window.findChild<QLineEdit *>(QStringLiteral("separators"));
    separators->setText(QStringLiteral("/"));
    Q_EMIT separators->editingFinished();
    QCOMPARE(window.reading().outcome.snapshot->actors().size(), std::size_t(1));
    choose(window.columns()->roleOf(0), table::Role::None);
    QVERIFY(!window.reading().findings.hasDates);
}

void TestTableImport::numbersOfDaysAreRead()
{
    TableImport window(draftOf("Date,What\n45805,a\n45806,b\n"), QStringLiteral("en"));
    choose(window.columns()->roleOf(0), table::Role::When);
    QVERIFY(!window.reading().findings.hasDates);
    auto *serials = window.findChild<QComboBox *>(QStringLiteral("serials"));
    serials->setCurrentIndex(serials->findData(1900));
    QCOMPARE(window.reading().outcome.snapshot->event(EventIndex{0}).when, std::string("2025-05-28"));
    QVERIFY(window.profile().contains("serials"));
    serials->setCurrentIndex(0);
    QVERIFY(!window.profile().contains("serials"));
}

void TestTableImport::everyRowGetsAConstant()
{
    TableImport window(draftOf(kSure), QStringLiteral("en"));
    choose(window.columns()->roleOf(2), table::Role::None);
    window.columns()->addConstant({table::Role::Actor, "ACME"});
    Q_EMIT window.columns()->edited();
    QCOMPARE(cell(window, "rowsAsUnderstood", 0, 3), QStringLiteral("ACME"));
    QCOMPARE(cell(window, "rowsAsUnderstood", 1, 3), QStringLiteral("ACME"));
}

void TestTableImport::settingsReadTheTableAnew()
{
    TableImport window(draftOf(kSure), QStringLiteral("en"));
    auto *delimiter = window.findChild<QComboBox *>(QStringLiteral("delimiter"));
    QCOMPARE(delimiter->currentData().toChar(), QChar(u';'));
    window.findChild<QSpinBox *>(QStringLiteral("header"))->setValue(0);
    QCOMPARE(window.reading().findings.columns[0].name, std::string("column 1"));
    QCOMPARE(window.reading().outcome.snapshot->eventCount(), std::size_t(3));
    delimiter->setCurrentIndex(delimiter->findData(QChar(u',')));
    QCOMPARE(window.reading().findings.columns.size(), std::size_t(1));
}

void TestTableImport::theSheetThatIsShownStays()
{
    using namespace kronika::testing;
    const QByteArray book = workbookOf({{"Cover", rowOf(1, {"Report"}) + rowOf(2, {"Ann"})},
                                        {"Events", rowOf(1, {"Date", "What"}) + rowOf(2, {"2025-05-01", "One"})}});
    TableImport window(draftOf(book, "xlsx"), QStringLiteral("en"));
    auto *sheet = window.findChild<QComboBox *>(QStringLiteral("sheet"));
    QCOMPARE(sheet->currentText(), QStringLiteral("Events"));
    choose(window.columns()->roleOf(0), table::Role::None);
    QCOMPARE(sheet->currentText(), QStringLiteral("Events"));
    QVERIFY(!window.reading().findings.hasDates);
    QVERIFY(window.profile().contains("sheet=\"Events\""));
    QVERIFY(!window.profileToRemember().contains("sheet"));
    sheet->setCurrentIndex(0);
    QCOMPARE(cell(window, "rowsAsUnderstood", 0, 2), QStringLiteral("Report"));
    QVERIFY(window.profileToRemember().contains("sheet=\"Cover\""));
}

void TestTableImport::whatWasChosenIsRememberedByTheHeader()
{
    WindowFixture fixture;
    const QString file = fixture.path("first.csv");
    QVERIFY(writeTo(file, kAmbiguous));
    QVERIFY(fixture.open(file));
    auto *window = fixture.window.findChild<TableImport *>();
    window->findChild<QPushButton *>(QStringLiteral("monthFirst0"))->click();
    window->findChild<QPushButton *>(QStringLiteral("importTable"))->click();
    QTRY_VERIFY(fixture.window.findChild<TableImport *>() == nullptr);
    const QString other = fixture.path("second.csv");
    QVERIFY(writeTo(other, "Date,Title,Who\n01/02/2024,Other,Alfa\n"));
    QVERIFY(fixture.open(other));
    QVERIFY(fixture.window.findChild<TableImport *>() == nullptr);
    QCOMPARE(whenOf(fixture.window.workspace(), 0), QStringLiteral("2024-01-02"));
}

void TestTableImport::aTextForEveryRowIsAskedForAgain()
{
    WindowFixture fixture;
    const QString file = fixture.path("first.csv");
    QVERIFY(writeTo(file, kSure));
    QVERIFY(fixture.open(file));
    fixture.window.openTable(file);
    QTRY_VERIFY(fixture.window.findChild<TableImport *>() != nullptr);
    auto *window = fixture.window.findChild<TableImport *>();
    window->columns()->addConstant({table::Role::Source, "Report A"});
    Q_EMIT window->columns()->edited();
    window->findChild<QPushButton *>(QStringLiteral("importTable"))->click();
    QTRY_VERIFY(fixture.window.findChild<TableImport *>() == nullptr);
    const QString other = fixture.path("second.csv");
    QVERIFY(writeTo(other, "Datum;Co;Kdo\n2026-01-02;Other;Alfa\n"));
    QVERIFY(fixture.open(other));
    const auto *asked = fixture.window.findChild<TableImport *>();
    QVERIFY(asked != nullptr);
    QCOMPARE(cell(*asked, "rowsAsUnderstood", 0, 6), QStringLiteral("Report A"));
    const auto &warnings = fixture.window.workspace().report().diagnostics.kept();
    QVERIFY(std::ranges::any_of(
        warnings, [](const Diagnostic &one) { return one.message.contains(QLatin1String("same header")); }));
}

void TestTableImport::rareColumnsAreShownWhereTheyAreTaken()
{
    const QByteArray table = "Date,Title,Marking,Confidence\n2025,First,TLP:RED,70\n";
    const TableImport graded(draftOf(table), QStringLiteral("en"));
    const auto *rows = graded.findChild<QTableWidget *>(QStringLiteral("rowsAsUnderstood"));
    QVERIFY(rows->isColumnHidden(8) && !rows->isColumnHidden(9) && !rows->isColumnHidden(10) &&
            rows->isColumnHidden(11));
    QCOMPARE(cell(graded, "rowsAsUnderstood", 0, 9), QStringLiteral("70"));
    QCOMPARE(cell(graded, "rowsAsUnderstood", 0, 10), QStringLiteral("TLP:RED"));
}

void TestTableImport::timesWithoutAZoneGetOne()
{
    TableImport window(draftOf("Date,Title\n2025-07-01 10:00,First\n"), QStringLiteral("en"));
    window.findChild<QPushButton *>(QStringLiteral("zoneOfTimes"))->click();
    auto *chooser = window.findChild<ZoneChooser *>();
    QVERIFY(chooser != nullptr);
    Q_EMIT chooser->zoneChosen(QStringLiteral("Europe/Prague"));
    QCOMPARE(window.reading().outcome.snapshot->info().timezone, std::string("Europe/Prague"));
    QVERIFY(window.profile().contains("timezone=Europe/Prague"));
    QVERIFY(window.findChild<QPushButton *>(QStringLiteral("zoneOfTimes"))->text().contains(QLatin1String("Prague")));
}

void TestTableImport::aProfileIsTheSameAsOnTheCommandLine()
{
    TableImport window(draftOf(kAmbiguous), QStringLiteral("en"));
    QVERIFY(window.setProfile("when=Date\norder=dmy\ntitle=Who\n").isOk());
    QCOMPARE(cell(window, "rowsAsUnderstood", 0, 1), QStringLiteral("2025-06-05"));
    QCOMPARE(cell(window, "rowsAsUnderstood", 0, 2), QStringLiteral("Alfa"));
    QVERIFY(!window.setProfile("when=Nowhere\n").isOk());
    QVERIFY(table::tableMap({}, window.profile()).isOk());
}

void TestTableImport::aTableIsPasted()
{
    WindowFixture fixture;
    WindowList windows(fixture.preferences, fixture.recent);
    windows.ensureWindow();
    MainWindow &window = *windows.windows().first();
    auto *data = new QMimeData;
    data->setText(QStringLiteral("Date\tTitle\n2025-03\tPasted\n"));
    data->setHtml(QStringLiteral("<table><img src='file:///nothing'></table>"));
    QGuiApplication::clipboard()->setMimeData(data);
    window.actions()[ActionId::Paste]->trigger();
    auto *import = window.findChild<TableImport *>();
    QVERIFY(import != nullptr);
    import->findChild<QPushButton *>(QStringLiteral("importTable"))->click();
    QTRY_COMPARE(window.workspace().stage(), Workspace::Stage::Open);
    QTRY_VERIFY(window.workspace().shown().index != nullptr);
    QCOMPARE(whenOf(window.workspace(), 0), QStringLiteral("2025-03"));
    QVERIFY(!window.workspace().isOnDisk());
    QVERIFY(!window.actions()[ActionId::Reload]->isEnabled());
    QVERIFY(fixture.recent.files().empty());
}

void TestTableImport::textThatIsNoTableIsNotPasted()
{
    WindowFixture fixture;
    QGuiApplication::clipboard()->setText(QStringLiteral("just a line"));
    fixture.trigger(ActionId::Paste);
    QVERIFY(fixture.window.findChild<TableImport *>() == nullptr);
}

QTEST_MAIN(TestTableImport)
#include "tst_tableimport.moc"
