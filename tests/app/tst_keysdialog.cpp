// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of commands that are changed by hand.
#include "app/keysdialog.h"
#include "app/palettecommands.h"
#include "tests/app/appfixture.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace kronika;
using namespace kronika::test;

namespace {

QKeySequence key(const QString &text)
{
    return QKeySequence::fromString(text, QKeySequence::PortableText);
}

struct KeysFixture
{
    KeysFixture()
    {
        fixture.window.show();
        fixture.trigger(ActionId::EditKeys);
        dialog = fixture.window.findChild<KeysDialog *>();
        list = dialog->findChild<QTreeWidget *>();
        field = dialog->findChild<QKeySequenceEdit *>();
    }

    void choose(ActionId id) const
    {
        const QString name = commandName(fixture.window.actions(), id);
        list->setCurrentItem(list->findItems(name, Qt::MatchExactly).value(0));
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text().remove(u'&') == QLatin1String(text))
                return button;
        return nullptr;
    }
    QAction *action(ActionId id) const { return fixture.window.actions()[id]; }

    WindowFixture fixture;
    KeysDialog *dialog = nullptr;
    QTreeWidget *list = nullptr;
    QKeySequenceEdit *field = nullptr;
};

} // namespace

class TestKeysDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsGivenAtOnceAndKept();
    void keysComeBackAsTheyCame();
    void aHintGivesWayToAKeyOfItsOwn();
    void keysThatCannotBeTakenAreSaid_data();
    void keysThatCannotBeTakenAreSaid();
    void commandsAreFoundByTheirNames();
    void everyCommandHasANameOfItsOwn();
};

void TestKeysDialog::aKeyIsGivenAtOnceAndKept()
{
    KeysFixture open;
    open.choose(ActionId::Export);
    QVERIFY(!open.button("Set")->isEnabled());
    open.field->setKeySequence(key(QStringLiteral("Ctrl+Alt+X")));
    QVERIFY(open.button("Set")->isEnabled());
    open.button("Set")->click();
    QCOMPARE(open.action(ActionId::Export)->shortcuts(), {key(QStringLiteral("Ctrl+Alt+X"))});
    QVERIFY(open.action(ActionId::Export)->toolTip().contains(QStringLiteral("Ctrl+Alt+X")));
    QCOMPARE(open.list->currentItem()->text(1), QStringLiteral("Ctrl+Alt+X"));
    // In another window, and after another start.
    const Preferences again(open.fixture.settings);
    QCOMPARE(again.keys().value(ActionSet::nameOf(ActionId::Export)), {key(QStringLiteral("Ctrl+Alt+X"))});
    open.button("No Key")->click();
    QVERIFY(open.action(ActionId::Export)->shortcuts().isEmpty());
    QVERIFY(!open.button("No Key")->isEnabled());
}

void TestKeysDialog::keysComeBackAsTheyCame()
{
    KeysFixture open;
    const QList<QKeySequence> own = open.action(ActionId::Redo)->shortcuts();
    QVERIFY(own.size() > 1);
    open.choose(ActionId::Redo);
    QVERIFY(!open.button("Default")->isEnabled());
    open.button("No Key")->click();
    open.button("Default")->click();
    QCOMPARE(open.action(ActionId::Redo)->shortcuts(), own);
    open.button("No Key")->click();
    open.button("Restore All Defaults")->click();
    QCOMPARE(open.action(ActionId::Redo)->shortcuts(), own);
    open.button("No Key")->click();
    open.fixture.preferences.restoreDefaults();
    QCOMPARE(open.action(ActionId::Redo)->shortcuts(), own);
}

void TestKeysDialog::aHintGivesWayToAKeyOfItsOwn()
{
    const KeysFixture open;
    open.choose(ActionId::AllLinks);
    QVERIFY(open.action(ActionId::AllLinks)->text().endsWith(QStringLiteral("\tL")));
    open.field->setKeySequence(key(QStringLiteral("F9")));
    open.button("Set")->click();
    QVERIFY(!open.action(ActionId::AllLinks)->text().contains(u'\t'));
    open.button("Default")->click();
    QVERIFY(open.action(ActionId::AllLinks)->text().endsWith(QStringLiteral("\tL")));
}

void TestKeysDialog::keysThatCannotBeTakenAreSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("objection");
    const auto row = [](const char *typed, const char *objection) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(objection);
    };
    row("X", "letters alone");
    row("Shift+X", "letters alone");
    row("Alt+F", "letters alone");
    row("Ctrl+O", "Open");
    row("Ctrl+Left", "of the timeline");
    row("Ctrl+E", "");
    row("Ctrl+Alt+E", "");
    row("F9", "");
}

void TestKeysDialog::keysThatCannotBeTakenAreSaid()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, objection);
    const KeysFixture open;
    open.choose(ActionId::Export);
    open.field->setKeySequence(key(typed));
    QString said;
    for (const QLabel *label : open.dialog->findChildren<QLabel *>())
        said += label->buddy() == nullptr ? label->text() : QString();
    QVERIFY2(objection.isEmpty() ? said.isEmpty() : said.contains(objection), qPrintable(said));
    QCOMPARE(open.button("Set")->isEnabled(), objection.isEmpty());
    QCOMPARE(open.field->accessibleDescription(), said);
}

void TestKeysDialog::commandsAreFoundByTheirNames()
{
    const KeysFixture open;
    open.dialog->findChild<QLineEdit *>()->setText(QStringLiteral("zoom in"));
    QCOMPARE(open.list->currentItem()->text(0), QStringLiteral("Zoom In"));
    open.dialog->findChild<QLineEdit *>()->setText(QStringLiteral("nothing of the kind"));
    QVERIFY(open.list->currentItem() == nullptr);
    QVERIFY(!open.field->isEnabled() && !open.button("Set")->isEnabled());
}

void TestKeysDialog::everyCommandHasANameOfItsOwn()
{
    QSet<QString> names;
    for (std::size_t n = 0; n < kActionCount; ++n)
        names.insert(ActionSet::nameOf(static_cast<ActionId>(n)));
    QCOMPARE(names.size(), static_cast<qsizetype>(kActionCount));
}

QTEST_MAIN(TestKeysDialog)
#include "tst_keysdialog.moc"
