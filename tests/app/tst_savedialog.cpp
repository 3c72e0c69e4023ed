// SPDX-License-Identifier: GPL-3.0-or-later
// Which name a file gets that is written from the window, and that no other file is lost by it.
#include "app/savedialog.h"
#include "tests/app/appfixture.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace kronika;
using namespace kronika::test;

namespace {

/// What a person does in the dialog that is open over a window.
struct Asked
{
    explicit Asked(const WindowFixture &fixture)
        : dialog(fixture.window.findChild<SaveDialog *>())
    {
    }

    void type(const QString &name) const
    {
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(name);
        dialog->accept();
    }
    /// Null if nothing is asked.
    QMessageBox *question() const { return dialog ? dialog->findChild<QMessageBox *>() : nullptr; }
    void answer(QMessageBox::StandardButton button) const
    {
        QPointer<QMessageBox> box = question();
        box->button(button)->click();
        QTRY_VERIFY(box.isNull());
    }

    QPointer<SaveDialog> dialog;
};

constexpr char kPrecious[] = "precious";

QByteArray savedBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSaveDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameHasTheEndingOfItsFormat_data();
    void theNameHasTheEndingOfItsFormat();
    void noFileIsReplacedUnasked_data();
    void noFileIsReplacedUnasked();
    void theRightEndingIsOffered();
    void anExportAsksToo();
    void callingItOffIsTold();
};

void TestSaveDialog::theNameHasTheEndingOfItsFormat_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("endings");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isOther");
    const auto row = [](const char *typed, const char *endings, const char *expected, bool isOther) {
        QTest::addRow("%s as %s", typed, endings)
            << QString::fromLatin1(typed) << QString::fromLatin1(endings) << QString::fromLatin1(expected) << isOther;
    };
    row("/a/x", "kronika", "/a/x.kronika", false);
    row("/a/x.kronika", "kronika", "/a/x.kronika", false);
    row("/a/x.KRONIKA", "kronika", "/a/x.KRONIKA", false);
    row("/a/x.", "kronika", "/a/x.kronika", false);
    row("/a/report.2025", "kronika", "/a/report.2025.kronika", false);
    row("/a/v1.2/x", "kronika", "/a/v1.2/x.kronika", false);
    row("/a/.x", "kronika", "/a/.x.kronika", false);
    row("/a/pic.png", "kronika", "/a/pic.kronika", true);
    row("/a/x.stix.json", "kronika", "/a/x.kronika", true);
    row("/a/zz4.pdf", "png", "/a/zz4.png", true);
    row("/a/zz4.PDF", "svg", "/a/zz4.svg", true);
    row("/a/x.json", "stix.json stix", "/a/x.json", false);
    row("/a/x.stix", "stix.json stix", "/a/x.stix", false);
    row("/a/x", "stix.json stix", "/a/x.stix.json", false);
    row("/a/x.htm", "html htm", "/a/x.htm", false);
    row("/a/x.csv", "tsv tab", "/a/x.tsv", true);
}

void TestSaveDialog::theNameHasTheEndingOfItsFormat()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, endings);
    QFETCH(const QString, expected);
    QFETCH(const bool, isOther);
    const TargetName target = targetNamed(typed, endings.split(u' '));
    QCOMPARE(target.path, expected);
    QCOMPARE(target.isOtherFormat, isOther);
}

void TestSaveDialog::noFileIsReplacedUnasked_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"taken", "taken.", "taken.kronika"}) {
        QTest::addRow("save as %s", typed) << ActionId::SaveAs << QString::fromLatin1(typed);
        QTest::addRow("save a copy, %s", typed) << ActionId::SaveCopy << QString::fromLatin1(typed);
    }
}

void TestSaveDialog::noFileIsReplacedUnasked()
{
    QFETCH(const ActionId, action);
    QFETCH(const QString, typed);
    WindowFixture fixture;
    fixture.window.show();
    const QString taken = fixture.path("taken.kronika");
    QVERIFY(writeTo(taken, kPrecious));
    QVERIFY(fixture.openExample());
    QSignalSpy written(&fixture.window.files(), &FileFlow::written);
    fixture.trigger(action);
    const Asked asked(fixture);
    QVERIFY(asked.dialog);
    asked.type(fixture.folder.filePath(typed));
    QVERIFY(asked.question() != nullptr);
    QVERIFY2(asked.question()->text().contains(QStringLiteral("taken.kronika")), qPrintable(asked.question()->text()));
    QCOMPARE(asked.question()->defaultButton(), asked.question()->button(QMessageBox::Cancel));
    asked.answer(QMessageBox::Cancel);
    QVERIFY(asked.dialog && asked.dialog->isVisible());
    QVERIFY(!fixture.window.files().isRunning());
    QCOMPARE(savedBytes(taken), QByteArray(kPrecious));
    asked.type(fixture.folder.filePath(typed));
    asked.answer(QMessageBox::Ok);
    QVERIFY(written.count() == 1 || written.wait());
    QCOMPARE(written.first().first().toString(), taken);
    QVERIFY(savedBytes(taken).startsWith('{'));
    QTRY_VERIFY(!asked.dialog);
}

void TestSaveDialog::theRightEndingIsOffered()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    QSignalSpy written(&fixture.window.files(), &FileFlow::written);
    fixture.trigger(ActionId::SaveAs);
    const Asked asked(fixture);
    asked.type(fixture.path("pic.png"));
    QVERIFY(asked.question() != nullptr);
    QVERIFY(asked.question()->text().contains(QStringLiteral("pic.kronika")));
    asked.answer(QMessageBox::Ok);
    QVERIFY(written.count() == 1 || written.wait());
    QCOMPARE(fixture.window.workspace().path(), fixture.path("pic.kronika"));
    QVERIFY(!QFile::exists(fixture.path("pic.png")));
}

void TestSaveDialog::anExportAsksToo()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString taken = fixture.path("zz3.png");
    QVERIFY(writeTo(taken, kPrecious));
    QVERIFY(fixture.openExample());
    QSignalSpy exported(&fixture.window.files(), &FileFlow::exported);
    fixture.trigger(ActionId::Export);
    fixture.window.findChild<ExportDialog *>()->accept();
    const Asked asked(fixture);
    QVERIFY(asked.dialog);
    asked.type(fixture.path("zz3"));
    QVERIFY(asked.question() != nullptr);
    asked.answer(QMessageBox::Cancel);
    QCOMPARE(savedBytes(taken), QByteArray(kPrecious));
    asked.type(fixture.path("zz4.pdf"));
    QVERIFY(asked.question() != nullptr);
    asked.answer(QMessageBox::Ok);
    QVERIFY(exported.count() == 1 || exported.wait());
    QCOMPARE(exported.first().first().toString(), fixture.path("zz4.png"));
    QVERIFY(!QFile::exists(fixture.path("zz4.pdf")));
}

void TestSaveDialog::callingItOffIsTold()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    std::optional<bool> told;
    fixture.window.files().askAndSave(AfterSaving::Stay, [&](bool isWritten) { told = isWritten; });
    Asked(fixture).dialog->reject();
    QCOMPARE(told, std::optional(false));
}

QTEST_MAIN(TestSaveDialog)
#include "tst_savedialog.moc"
