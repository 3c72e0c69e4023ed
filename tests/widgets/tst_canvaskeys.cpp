// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvaskeys.h"

#include <QKeyEvent>
#include <QTest>

#include <set>

using namespace kronika;

namespace {

constexpr int kCyrillicEf = 0x0424;

std::optional<CanvasCommand> pressed(int key, Qt::KeyboardModifiers modifiers = {}, quint32 scanCode = 0)
{
    return commandFor(QKeyEvent(QEvent::KeyPress, key, modifiers, scanCode, 0, 0));
}

} // namespace

class TestCanvasKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysMeanCommands_data();
    void keysMeanCommands();
    void steeringIsByPlaceNotByLetter();
    void lettersAreFoundOnACyrillicKeyboard();
    void bracketsGiveWayToWhatTheKeyWrites();
    void everyCommandIsInTheTableOnce();
    void everyLineOfTheTableSaysSomething();
};

void TestCanvasKeys::keysMeanCommands_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("command");
    const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers, CanvasCommand command) {
        QTest::newRow(name) << key << modifiers << static_cast<int>(command);
    };
    row("Left", Qt::Key_Left, {}, CanvasCommand::EventLeft);
    row("keypad Left", Qt::Key_Left, Qt::KeypadModifier, CanvasCommand::EventLeft);
    row("Shift+Up", Qt::Key_Up, Qt::ShiftModifier, CanvasCommand::ExtendUp);
    row("Ctrl+Right", Qt::Key_Right, Qt::ControlModifier, CanvasCommand::PanRight);
    row("Alt+Down", Qt::Key_Down, Qt::AltModifier, CanvasCommand::LowerLanes);
    row("plus with Shift", Qt::Key_Plus, Qt::ShiftModifier, CanvasCommand::ZoomIn);
    row("equal", Qt::Key_Equal, {}, CanvasCommand::ZoomIn);
    row("keypad minus", Qt::Key_Minus, Qt::KeypadModifier, CanvasCommand::ZoomOut);
    row("Enter", Qt::Key_Enter, Qt::KeypadModifier, CanvasCommand::Activate);
    row("Ctrl+Shift+A", Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier, CanvasCommand::SelectLane);
    row("W without scan code", Qt::Key_W, {}, CanvasCommand::ZoomIn);
    row("AltGr bracket", Qt::Key_BracketRight, Qt::GroupSwitchModifier, CanvasCommand::LinkedNext);
}

void TestCanvasKeys::keysMeanCommands()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, command);
    const auto found = pressed(key, modifiers);
    QVERIFY(found.has_value());
    QCOMPARE(static_cast<int>(*found), command);
    QVERIFY(!pressed(Qt::Key_Q));
    QVERIFY(!pressed(Qt::Key_Left, Qt::MetaModifier));
}

void TestCanvasKeys::steeringIsByPlaceNotByLetter()
{
    // AZERTY writes Z, Q, S, D where QWERTY writes W, A, S, D.
    QCOMPARE(pressed(Qt::Key_Z, {}, 25), CanvasCommand::ZoomIn);
    QCOMPARE(pressed(Qt::Key_Q, {}, 38), CanvasCommand::PanLeft);
    QCOMPARE(pressed(Qt::Key_W, {}, 52), std::nullopt);
    QCOMPARE(pressed(Qt::Key_A, Qt::ControlModifier, 24), CanvasCommand::SelectAll);
}

void TestCanvasKeys::lettersAreFoundOnACyrillicKeyboard()
{
    QCOMPARE(pressed(kCyrillicEf, {}, 41), CanvasCommand::ZoomToEvent);
    QCOMPARE(pressed(kCyrillicEf, {}, 38), CanvasCommand::PanLeft);
    QCOMPARE(pressed(kCyrillicEf, {}, 35), CanvasCommand::LinkedNext);
}

void TestCanvasKeys::bracketsGiveWayToWhatTheKeyWrites()
{
    // A German keyboard writes a plus where the US one has its right bracket.
    QCOMPARE(pressed(Qt::Key_Plus, {}, 35), CanvasCommand::ZoomIn);
}

void TestCanvasKeys::everyCommandIsInTheTableOnce()
{
    std::set<CanvasCommand> commands;
    for (const CanvasKey &key : canvasKeys())
        QVERIFY2(commands.insert(key.command).second, key.what);
    QCOMPARE(commands.size(), static_cast<std::size_t>(CanvasCommand::RulerMenu) + 1);
}

void TestCanvasKeys::everyLineOfTheTableSaysSomething()
{
    for (const CanvasKey &key : canvasKeys())
        QVERIFY(qstrlen(key.keys) > 0 && qstrlen(key.what) > 0);
    QVERIFY(canvasGestures().size() >= 8);
}

QTEST_GUILESS_MAIN(TestCanvasKeys)
#include "tst_canvaskeys.moc"
