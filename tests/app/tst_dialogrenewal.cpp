// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog that is open while the language changes speaks the new one, and keeps what was chosen in it.
#include "app/dialogrenewal.h"
#include "app/gotodate.h"
#include "app/importaccount.h"
#include "app/language.h"
#include "app/tableimport.h"
#include "tests/app/appfixture.h"
#include "widgets/datefield.h"
#include "widgets/exportdialog.h"
#include "widgets/helppage.h"
#include "widgets/shortcutsheet.h"

#include <QComboBox>
#include <QMessageBox>

using namespace kronika;
using namespace kronika::test;

namespace {

template <typename Dialog>
Dialog *shown(WindowFixture &fixture)
{
    for (Dialog *dialog : fixture.window.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

template <typename Dialog>
QString titleOf(WindowFixture &fixture)
{
    const Dialog *dialog = shown<Dialog>(fixture);
    return dialog == nullptr ? QString() : dialog->windowTitle();
}

} // namespace

class TestDialogRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialogsSpeakTheNewLanguage();
    void whatWasChosenForExportStays();
    void whatWasTypedStays();
    void theColumnsOfATableStay();
    void whatIsClosedStaysClosed();
};

void TestDialogRenewal::dialogsSpeakTheNewLanguage()
{
    Speech speech;
    speech.speak(QStringLiteral("en"));
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    fixture.trigger(ActionId::Help);
    fixture.trigger(ActionId::Shortcuts);
    fixture.trigger(ActionId::About);
    QCOMPARE(titleOf<HelpPage>(fixture), QStringLiteral("Help"));
    speech.speak(QStringLiteral("cs"));
    QTRY_COMPARE(titleOf<HelpPage>(fixture), QStringLiteral("Nápověda"));
    QTRY_VERIFY(titleOf<ShortcutSheet>(fixture) != QStringLiteral("Keys and mouse"));
    QTRY_VERIFY(titleOf<QMessageBox>(fixture).startsWith(QStringLiteral("O ")));
    QTRY_COMPARE(fixture.window.findChildren<HelpPage *>().size(), 1);
}

void TestDialogRenewal::whatWasChosenForExportStays()
{
    Speech speech;
    speech.speak(QStringLiteral("en"));
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    fixture.trigger(ActionId::Export);
    auto *dialog = shown<ExportDialog>(fixture);
    QVERIFY(dialog != nullptr);
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (const int at = box->findData(QStringLiteral("ics")); at >= 0)
            box->setCurrentIndex(at);
    }
    QCOMPARE(dialog->settings().dataFormat, QStringLiteral("ics"));
    speech.speak(QStringLiteral("pl"));
    QTRY_COMPARE(titleOf<ExportDialog>(fixture), QStringLiteral("Eksport"));
    QCOMPARE(shown<ExportDialog>(fixture)->settings().dataFormat, QStringLiteral("ics"));
}

void TestDialogRenewal::whatWasTypedStays()
{
    Speech speech;
    speech.speak(QStringLiteral("en"));
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    fixture.trigger(ActionId::GoToDate);
    shown<GoToDate>(fixture)->field()->setText(QStringLiteral("2021-05"));
    const QString before = titleOf<GoToDate>(fixture);
    speech.speak(QStringLiteral("pl"));
    QTRY_VERIFY(!titleOf<GoToDate>(fixture).isEmpty() && titleOf<GoToDate>(fixture) != before);
    QCOMPARE(shown<GoToDate>(fixture)->field()->text(), QStringLiteral("2021-05"));
}

void TestDialogRenewal::theColumnsOfATableStay()
{
    Speech speech;
    speech.speak(QStringLiteral("en"));
    WindowFixture fixture;
    fixture.window.show();
    fixture.window.showTable({QStringLiteral(":pasted/x"), "title,date\nOne,2021\n", QStringLiteral("csv"), {}});
    auto *table = shown<TableImport>(fixture);
    QVERIFY(table != nullptr);
    const QByteArray profile = table->profile();
    const QString before = table->windowTitle();
    speech.speak(QStringLiteral("cs"));
    QTRY_VERIFY(!titleOf<TableImport>(fixture).isEmpty() && titleOf<TableImport>(fixture) != before);
    QTRY_COMPARE(shown<TableImport>(fixture)->profile(), profile);
}

void TestDialogRenewal::whatIsClosedStaysClosed()
{
    DialogRenewal renewal;
    auto *closed = new QDialog;
    int again = 0;
    closed->show();
    renewal.add(closed, [&again](const QDialog &) { ++again; });
    closed->close();
    renewal.renew();
    QCOMPARE(again, 0);
    delete closed;
    auto *open = new QDialog;
    open->show();
    renewal.add(open, [&again](const QDialog &) { ++again; });
    renewal.renew();
    QCOMPARE(again, 1);
    renewal.renew(); // it was replaced
    QCOMPARE(again, 1);
}

QTEST_MAIN(TestDialogRenewal)
#include "tst_dialogrenewal.moc"
