// SPDX-License-Identifier: GPL-3.0-or-later
// Finding one's way in the window: commands, menus of places, help, hints, and a key for whatever the mouse does.
#include "tests/app/appfixture.h"

#include "app/contextmenu.h"
#include "app/hints.h"
#include "app/noticebanner.h"
#include "app/palettecommands.h"
#include "widgets/commandpalette.h"
#include "widgets/contradictionlist.h"
#include "widgets/helppage.h"
#include "widgets/searchbar.h"
#include "widgets/shortcutsheet.h"
#include "widgets/timelineview.h"

#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QWhatsThis>

using namespace kronika;
using namespace kronika::test;

namespace {

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (!action->isSeparator())
            texts += commandName(*action);
    }
    return texts;
}

QStringList menuAt(WindowFixture &fixture, const TimelinePlace &place)
{
    return textsOf(*contextMenu(place, fixture.window.workspace(), fixture.window.actions(), &fixture.window));
}

template <typename Widget>
Widget *opened(WindowFixture &fixture)
{
    return fixture.window.findChild<Widget *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

class TestMainWindowHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsInThePalette();
    void thePaletteRunsWhatWasChosen();
    void thePaletteShowsTheListOfContradictions();
    void thePaletteSaysWhatCannotBeDone();
    void theSheetHasEveryKey();
    void eachPlaceHasItsMenu();
    void aLinkedEventIsGoneToByTheMenu();
    void helpHasPicturesInWords();
    void hintsComeOneByOneAndEnd();
    void hintsCanBeEndedForGood();
    void aHintGivesWayToANotice();
    void aLowWindowHasNoHint();
    void errorsCanBeCopied();
    void partsSayWhatTheyAre();
    void everyPartHasAName();
    void whateverTheMouseDoesAKeyDoes_data();
    void whateverTheMouseDoesAKeyDoes();
};

void TestMainWindowHelp::everyActionIsInThePalette()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    QStringList offered;
    for (const OfferedCommand &command :
         offeredCommands(*fixture.window.menuBar(), fixture.window.workbench()->timeline()))
        offered += command.shown.name;
    for (std::size_t n = 0; n < kActionCount; ++n) {
        const QString name = commandName(*fixture.window.actions()[static_cast<ActionId>(n)]);
        QVERIFY2(offered.contains(name), qPrintable(name));
    }
    QVERIFY(offered.contains(QStringLiteral("Table"))); // a dock
    QVERIFY(offered.contains(QStringLiteral("Next linked event")));
}

void TestMainWindowHelp::thePaletteRunsWhatWasChosen()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    fixture.trigger(ActionId::Palette);
    auto *palette = opened<CommandPalette>(fixture);
    QVERIFY(palette != nullptr);
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("all links"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(fixture.window.workspace().view().showsAllLinks());
}

/// Also when it is shown already, behind other docks or before them.
void TestMainWindowHelp::thePaletteShowsTheListOfContradictions()
{
    WindowFixture fixture;
    fixture.window.resize(1200, 700);
    fixture.window.show();
    QVERIFY(fixture.openExample());
    const auto choose = [&fixture] {
        fixture.trigger(ActionId::Palette);
        auto *palette = opened<CommandPalette>(fixture);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("contradictions"));
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    };
    const auto isInUse = [&fixture] {
        const ContradictionList *list = fixture.window.workbench()->contradictions();
        return list != nullptr && !list->visibleRegion().isEmpty() && fixture.window.focusWidget() == list->table();
    };
    choose();
    QTRY_VERIFY(isInUse());
    choose();
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr && isInUse());
    fixture.window.workbench()->docks().at(1)->raise();
    fixture.window.workbench()->timeline()->setFocus();
    QTRY_VERIFY(!isInUse());
    choose();
    QTRY_VERIFY(isInUse());
}

void TestMainWindowHelp::thePaletteSaysWhatCannotBeDone()
{
    WindowFixture fixture;
    bool isThere = false;
    for (const OfferedCommand &command : offeredCommands(*fixture.window.menuBar(), nullptr)) {
        if (command.shown.name != QLatin1String("Export"))
            continue;
        isThere = true;
        QVERIFY(!command.shown.isEnabled);
    }
    QVERIFY(isThere);
}

void TestMainWindowHelp::theSheetHasEveryKey()
{
    WindowFixture fixture;
    fixture.trigger(ActionId::Shortcuts);
    QStringList texts;
    for (const QLabel *label : opened<ShortcutSheet>(fixture)->findChildren<QLabel *>())
        texts += label->text();
    for (std::size_t n = 0; n < kActionCount; ++n) {
        const QAction *action = fixture.window.actions()[static_cast<ActionId>(n)];
        if (!action->shortcuts().isEmpty())
            QVERIFY2(texts.contains(commandName(fixture.window.actions(), static_cast<ActionId>(n))),
                     qPrintable(action->text()));
    }
    // What a submenu says of its commands is said here.
    for (const char *name : {"Copy the Selection as › Text", "Time Zone › Other"})
        QVERIFY2(texts.contains(QString::fromUtf8(name)), name);
    // Keys of keyboards that nobody has, which Qt's standard keys name too.
    for (const QString &text : texts)
        QVERIFY2(!text.contains(QStringLiteral("F16")) && !text.contains(QStringLiteral("F18")), qPrintable(text));
}

void TestMainWindowHelp::eachPlaceHasItsMenu()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    const EventIndex event = eventOf(fixture.window.workspace(), "campaign");
    const Instant time{1'600'000'000'000'000};
    const QStringList ofEvent =
        menuAt(fixture, {.kind = PlaceKind::Event, .time = time, .event = event, .lane = {}, .fold = {}});
    for (const char *text : {"Show the Details", "Zoom to the Event", "Copy the Event", "Go to a Linked Event",
                             "Search for This Category"})
        QVERIFY2(ofEvent.contains(QLatin1String(text)), text);
    const QStringList ofLane =
        menuAt(fixture, {.kind = PlaceKind::LaneName, .time = time, .event = {}, .lane = std::size_t{0}, .fold = {}});
    for (const char *text : {"Zoom to the Lane", "Select the Lane's Events", "Show Only This Actor",
                             "Leave This Actor Out", "Fold", "Unfold All Lanes"})
        QVERIFY2(ofLane.contains(QLatin1String(text)), text);
    const QStringList ofRuler =
        menuAt(fixture, {.kind = PlaceKind::Ruler, .time = time, .event = {}, .lane = {}, .fold = {}});
    for (const char *text : {"Copy This Moment", "Zoom In Here", "Search from Here On", "Go to Date", "Time Zone"})
        QVERIFY2(ofRuler.contains(QLatin1String(text)), text);
    const QStringList ofGround =
        menuAt(fixture, {.kind = PlaceKind::Ground, .time = time, .event = {}, .lane = {}, .fold = {}});
    for (const char *text : {"Fit", "Select All That Match", "Clear the Search", "Export"})
        QVERIFY2(ofGround.contains(QLatin1String(text)), text);
}

void TestMainWindowHelp::aLinkedEventIsGoneToByTheMenu()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    Workspace &workspace = fixture.window.workspace();
    const TimelinePlace place{
        .kind = PlaceKind::Event, .time = {}, .event = eventOf(workspace, "campaign"), .lane = {}, .fold = {}};
    const auto menu = contextMenu(place, workspace, fixture.window.actions(), &fixture.window);
    const QList<QMenu *> below = menu->findChildren<QMenu *>();
    QCOMPARE(below.size(), 1);
    QVERIFY(!below.first()->actions().isEmpty());
    below.first()->actions().first()->trigger();
    QVERIFY(!workspace.selection().current().empty());
    QVERIFY(workspace.selection().current() != std::string("campaign"));
}

void TestMainWindowHelp::helpHasPicturesInWords()
{
    WindowFixture fixture;
    fixture.trigger(ActionId::Help);
    auto *page = opened<HelpPage>(fixture);
    QVERIFY(page != nullptr);
    int pictures = 0;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        const QPixmap picture = label->pixmap(Qt::ReturnByValue);
        if (picture.isNull()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            continue;
        }
        ++pictures;
        QVERIFY(!label->accessibleName().isEmpty());
        QVERIFY(picture.width() > 300 && picture.height() > 30);
    }
    QCOMPARE(pictures, 3);
    // Of a small screen, too, nothing is wider than the page.
    page->show();
    const auto *scroll = page->findChild<QScrollArea *>();
    QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    fixture.trigger(ActionId::Help);
    QCOMPARE(fixture.window.findChildren<HelpPage *>().size(), 1);
}

void TestMainWindowHelp::hintsComeOneByOneAndEnd()
{
    WindowFixture fixture;
    fixture.preferences.setHint(0);
    fixture.window.show();
    QStringList seen;
    for (int opening = 0; opening < kHintCount; ++opening) {
        QVERIFY(fixture.openExample());
        QVERIFY(fixture.window.hint()->isVisible());
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        seen += fixture.window.hint()->text();
    }
    QCOMPARE(seen.removeDuplicates(), 0);
    QVERIFY(fixture.openExample());
    QVERIFY(!fixture.window.hint()->isVisible());
    QVERIFY(!fixture.window.actions()[ActionId::Hints]->isChecked());
}

void TestMainWindowHelp::hintsCanBeEndedForGood()
{
    WindowFixture fixture;
    fixture.preferences.setHint(0);
    fixture.window.show();
    QVERIFY(fixture.openExample());
    QVERIFY(fixture.window.hint()->isVisible());
    Q_EMIT fixture.window.hint()->actionRequested();
    QCOMPARE(fixture.preferences.hint(), kHintCount);
    fixture.trigger(ActionId::Hints);
    QCOMPARE(fixture.preferences.hint(), 0);
}

/// Two lines of that kind would push the lanes far down.
void TestMainWindowHelp::aHintGivesWayToANotice()
{
    WindowFixture fixture;
    fixture.preferences.setHint(0);
    fixture.window.show();
    const QString file = fixture.path("gone.kronika");
    QVERIFY(writeTo(file, manyEvents(5)));
    QVERIFY(fixture.open(file));
    QVERIFY(fixture.window.hint()->isVisible());
    QVERIFY(QFile::remove(file));
    QTRY_VERIFY(fixture.window.notice()->isVisible());
    QVERIFY(!fixture.window.hint()->isVisible());
    fixture.window.notice()->dismiss();
    QVERIFY(fixture.window.hint()->isVisible());
    fixture.window.hint()->dismiss();
    Q_EMIT fixture.window.workspace().removedFromDisk();
    fixture.window.notice()->dismiss();
    QVERIFY(!fixture.window.hint()->isVisible());
}

/// On a small screen at 200 % a hint would leave the timeline two lines. It comes when there is room.
void TestMainWindowHelp::aLowWindowHasNoHint()
{
    WindowFixture fixture;
    fixture.preferences.setHint(0);
    fixture.window.show();
    fixture.window.resize(640, 360);
    QVERIFY(fixture.openExample());
    QVERIFY(!fixture.window.hint()->isVisible());
    // As high as a hint needs, but too narrow for its text.
    fixture.window.resize(560, 800);
    QVERIFY(fixture.window.width() < fixture.window.fontMetrics().averageCharWidth() * 110);
    QVERIFY(fixture.openExample());
    QVERIFY(!fixture.window.hint()->isVisible());
    fixture.window.resize(1200, 800);
    QVERIFY(fixture.openExample());
    QCOMPARE(fixture.window.hint()->text(), hintText(0));
    QVERIFY(fixture.window.hint()->isVisible());
}

void TestMainWindowHelp::errorsCanBeCopied()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    Q_EMIT fixture.window.workbench()->addressRequested(QUrl(QStringLiteral("javascript:alert(1)")));
    auto *box = opened<QMessageBox>(fixture);
    QVERIFY(box != nullptr);
    QPushButton *copy = nullptr;
    for (QPushButton *button : box->findChildren<QPushButton *>()) {
        if (button->objectName() == QLatin1String("copyButton"))
            copy = button;
    }
    QVERIFY(copy != nullptr);
    copy->click();
    QVERIFY(box->isVisible());
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(box->text()));
    QVERIFY(QGuiApplication::clipboard()->text().contains(box->informativeText()));
    box->close();
}

void TestMainWindowHelp::partsSayWhatTheyAre()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    const Workbench &workbench = *fixture.window.workbench();
    QList<QWidget *> parts{workbench.timeline(), workbench.search(), fixture.window.menuBar(),
                           fixture.window.statusBar()};
    for (QDockWidget *dock : workbench.docks())
        parts += dock;
    for (const QWidget *part : std::as_const(parts)) {
        QVERIFY2(!part->whatsThis().isEmpty(), qPrintable(part->objectName()));
        QVERIFY(!Qt::mightBeRichText(part->whatsThis()));
    }
    const auto isSaid = [] {
        const QList<QWidget *> windows = QApplication::topLevelWidgets();
        return std::ranges::any_of(windows, [](const QWidget *w) { return w->inherits("QWhatsThat"); });
    };
    QVERIFY(!isSaid());
    QTest::keyClick(workbench.timeline(), Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(isSaid());
    QWhatsThis::hideText();
    // From the menu, for the mouse.
    fixture.trigger(ActionId::WhatsThis);
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
}

void TestMainWindowHelp::everyPartHasAName()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    const QList<QWidget *> widgets = fixture.window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || !widget->isEnabled())
            continue;
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        const bool isNamed = access != nullptr && (!access->text(QAccessible::Name).isEmpty() ||
                                                   !access->text(QAccessible::Value).isEmpty());
        QVERIFY2(isNamed, qPrintable(QStringLiteral("%1 '%2' in %3")
                                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                              QLatin1String(widget->parent()->metaObject()->className()))));
    }
}

void TestMainWindowHelp::whateverTheMouseDoesAKeyDoes_data()
{
    QTest::addColumn<QString>("gesture");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *gesture, const QStringList &keys) {
        QTest::newRow(gesture) << QString::fromUtf8(gesture) << keys;
    };
    row("Wheel", {QStringLiteral("Scroll the lanes up"), QStringLiteral("Scroll the lanes down")});
    row("Ctrl+wheel, pinch", {QStringLiteral("Zoom in"), QStringLiteral("Zoom out")});
    row("Shift+wheel, two fingers sideways", {QStringLiteral("Earlier"), QStringLiteral("Later")});
    row("Alt+wheel", {QStringLiteral("Taller lanes"), QStringLiteral("Lower lanes")});
    row("Drag on empty ground or the ruler", {QStringLiteral("Mark the time of the selection: count and measure")});
    row("Space+drag, middle drag", {QStringLiteral("A screen earlier"), QStringLiteral("A screen of lanes down")});
    row("Click, Ctrl+click, Shift+click", {QStringLiteral("Select and show the event; zoom into a fold"),
                                           QStringLiteral("Add the next event to the selection")});
    row("Click on several events drawn as one", {QStringLiteral("Select and show the event; zoom into a fold")});
    row("Double click", {QStringLiteral("Zoom to the event; again: show everything"),
                         QStringLiteral("Select and show the event; zoom into a fold")});
    row("Click on a lane's name", {QStringLiteral("Select the lane's events")});
    row("Middle click on a lane's name", {QStringLiteral("Zoom to the lane")});
    row("Drag a lane's name", {QStringLiteral("Move the lane up"), QStringLiteral("Move the lane down")});
    row("Drag the border of the names", {QStringLiteral("Wider lane names"), QStringLiteral("Narrower lane names")});
    row("Right click", {QStringLiteral("What can be done with the event"),
                        QStringLiteral("What can be done with the ruler: dates, zoom, time zone")});
    row("Click on the triangle of a lane", {QStringLiteral("Fold or unfold the lane")});
}

/// Each gesture of the sheet has a row here, and each row names keys that are on the sheet and answer.
void TestMainWindowHelp::whateverTheMouseDoesAKeyDoes()
{
    QFETCH(const QString, gesture);
    QFETCH(const QStringList, keys);
    const auto has = [&](const CanvasGesture &known) { return QString::fromUtf8(known.how) == gesture; };
    QVERIFY2(std::ranges::any_of(canvasGestures(), has), "the sheet does not know the gesture");
    for (const QString &what : keys) {
        const auto key = std::ranges::find_if(
            canvasKeys(), [&](const CanvasKey &known) { return QString::fromUtf8(known.what) == what; });
        QVERIFY2(key != canvasKeys().end(), qPrintable(what));
    }
    QCOMPARE(canvasGestures().size(), std::size_t{15}); // as many as there are rows
}

QTEST_MAIN(TestMainWindowHelp)
#include "tst_mainwindowhelp.moc"
