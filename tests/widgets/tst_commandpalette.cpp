// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandpalette.h"
#include "widgets/fuzzymatch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace kronika;

namespace {

std::vector<PaletteCommand> someCommands()
{
    const auto command = [](const char *name, const char *place, const char *keys, bool isEnabled = true) {
        return PaletteCommand{.name = QString::fromUtf8(name),
                              .place = QString::fromUtf8(place),
                              .keys = QString::fromUtf8(keys),
                              .isEnabled = isEnabled,
                              .why = {}};
    };
    return {command("Open", "File", "Ctrl+O"),
            command("Export", "File", "Ctrl+E", false),
            command("Zoom In", "Timeline", "Ctrl++"),
            command("Zoom to Selection", "Timeline", "R"),
            command("Select All That Match", "Edit", "Ctrl+A"),
            command("Čeština", "View › Language", "")};
}

struct Typed
{
    explicit Typed(const QString &text)
        : palette(someCommands())
        , chosen(&palette, &CommandPalette::commandChosen)
        , field(palette.findChild<QLineEdit *>())
        , list(palette.findChild<QTreeWidget *>())
    {
        palette.show();
        QTest::keyClicks(field, text);
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            names += list->topLevelItem(row)->text(0);
        return names;
    }
    QString current() const { return list->currentItem() == nullptr ? QString() : list->currentItem()->text(0); }

    CommandPalette palette;
    QSignalSpy chosen;
    QLineEdit *field;
    QTreeWidget *list;
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFound_data();
    void wordsAreFound();
    void theBetterFindIsFirst();
    void itFitsTheScreen();
    void namesStandWholeBesideManyKeys();
    void withoutTypingAllAreThereInOrder();
    void enterRunsTheCurrentOne();
    void arrowsMoveWhileTyping();
    void whatIsDisabledIsShownButNotRun();
    void keysStandBesideTheName();
    void thatNothingIsFoundIsSaid();
};

void TestCommandPalette::wordsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("beginning") << "zoo"
                               << "Zoom In" << true;
    QTest::newRow("within") << "oom"
                            << "Zoom In" << true;
    QTest::newRow("any order") << "in zoom"
                               << "Zoom In" << true;
    QTest::newRow("letters in stretches") << "zoin"
                                          << "Zoom In" << true;
    QTest::newRow("accents") << "cestina"
                             << "Čeština" << true;
    QTest::newRow("typed with accents") << "čeština"
                                        << "Cestina" << true;
    QTest::newRow("stroke") << "pelny"
                            << "Pełny" << true;
    QTest::newRow("a word too many") << "zoom out"
                                     << "Zoom In" << false;
    QTest::newRow("letters here and there") << "zmi"
                                            << "Zoom and so on it" << false;
    QTest::newRow("nothing") << ""
                             << "Zoom In" << true;
}

void TestCommandPalette::wordsAreFound()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QTEST(fuzzyScore(foldedForSearch(typed), foldedForSearch(text)).has_value(), "isFound");
}

/// As every dialog does that is sized in characters and lines.
void TestCommandPalette::itFitsTheScreen()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSize(large.pointSize() * 2);
    QApplication::setFont(large);
    const CommandPalette palette(someCommands());
    QApplication::setFont(usual);
    const QSize room = palette.screen()->availableSize();
    QVERIFY2(palette.width() <= room.width() && palette.height() <= room.height(),
             qPrintable(QStringLiteral("%1x%2").arg(palette.width()).arg(palette.height())));
}

void TestCommandPalette::namesStandWholeBesideManyKeys()
{
    std::vector<PaletteCommand> commands = someCommands();
    commands[0].name = QStringLiteral("Import a Table as It Is Written");
    commands[1].place = QStringLiteral("Edit › Copy the Selection as › Something Else");
    commands[2].keys =
        QStringLiteral("Ctrl++, Ctrl+=, Ctrl+Shift+=, W, Ctrl+Alt+Shift+Page Down, Ctrl+Alt+Shift+Page Up");
    CommandPalette palette(commands);
    palette.show();
    const auto *list = palette.findChild<QTreeWidget *>();
    const auto isWhole = [list, &commands] {
        return list->columnWidth(0) > list->fontMetrics().horizontalAdvance(commands[0].name);
    };
    QTRY_VERIFY(isWhole());
    palette.resize(palette.width() * 3 / 4, palette.height());
    QTRY_VERIFY(isWhole());
    QVERIFY(list->columnWidth(0) + list->columnWidth(1) + list->columnWidth(2) <= list->viewport()->width());
    QVERIFY(list->columnWidth(2) > 0);
}

void TestCommandPalette::theBetterFindIsFirst()
{
    QCOMPARE(Typed(QStringLiteral("sele")).names().first(), QStringLiteral("Select All That Match"));
    QCOMPARE(Typed(QStringLiteral("zoom se")).names(), QStringList{QStringLiteral("Zoom to Selection")});
    QVERIFY(Typed(QStringLiteral("timeline")).names().contains(QStringLiteral("Zoom In")));
}

void TestCommandPalette::withoutTypingAllAreThereInOrder()
{
    const Typed typed{QString()};
    QCOMPARE(typed.names().size(), 6);
    QCOMPARE(typed.names().first(), QStringLiteral("Open"));
    QCOMPARE(typed.current(), QStringLiteral("Open"));
}

void TestCommandPalette::enterRunsTheCurrentOne()
{
    Typed typed(QStringLiteral("zoom in"));
    QTest::keyClick(typed.field, Qt::Key_Return);
    QCOMPARE(typed.chosen.count(), 1);
    QCOMPARE(typed.chosen.first().first().value<std::size_t>(), std::size_t{2});
    QVERIFY(!typed.palette.isVisible());
}

void TestCommandPalette::arrowsMoveWhileTyping()
{
    Typed typed(QStringLiteral("zoom"));
    const QString first = typed.current();
    QTest::keyClick(typed.field, Qt::Key_Down);
    QVERIFY(typed.current() != first);
    QTest::keyClick(typed.field, Qt::Key_Up);
    QCOMPARE(typed.current(), first);
    QCOMPARE(typed.field->text(), QStringLiteral("zoom"));
}

void TestCommandPalette::whatIsDisabledIsShownButNotRun()
{
    Typed typed(QStringLiteral("export"));
    QCOMPARE(typed.names(), QStringList{QStringLiteral("Export")});
    QVERIFY(!typed.list->topLevelItem(0)->flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(typed.list->topLevelItem(0)->text(1).contains(QStringLiteral("not now")));
    QTest::keyClick(typed.field, Qt::Key_Return);
    QCOMPARE(typed.chosen.count(), 0);
    QVERIFY(typed.palette.isVisible());
}

void TestCommandPalette::keysStandBesideTheName()
{
    const Typed typed(QStringLiteral("open"));
    QCOMPARE(typed.list->topLevelItem(0)->text(2), QStringLiteral("Ctrl+O"));
}

void TestCommandPalette::thatNothingIsFoundIsSaid()
{
    const Typed typed(QStringLiteral("qqqq"));
    const auto *said = typed.palette.findChild<QLabel *>();
    QVERIFY(said->isVisible() && !typed.list->isVisible());
    QVERIFY2(said->text().contains(QLatin1String("qqqq")), qPrintable(said->text()));
    QCOMPARE(typed.field->accessibleDescription(), said->text());
    typed.field->clear();
    QVERIFY(!said->isVisible() && typed.list->isVisible());
    QCOMPARE(typed.field->accessibleDescription(), QString());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
