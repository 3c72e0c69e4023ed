// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvaskeys.h"
#include "widgets/shortcutsheet.h"

#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QTest>

using namespace kronika;

class TestShortcutSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyAndGestureIsOnIt();
    void groupsAreShownAsGiven();
    void largeTextKeepsItOnTheScreen();
};

void TestShortcutSheet::everyKeyAndGestureIsOnIt()
{
    const auto groups = canvasShortcuts();
    QCOMPARE(groups.size(), std::size_t{2});
    QCOMPARE(groups[0].shortcuts.size(), canvasKeys().size());
    QCOMPARE(groups[1].shortcuts.size(), canvasGestures().size());
    const ShortcutSheet sheet(groups);
    QSet<QString> texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        texts.insert(label->text());
    }
    for (const CanvasKey &key : canvasKeys())
        QVERIFY2(texts.contains(QString::fromUtf8(key.what)) && texts.contains(QString::fromUtf8(key.keys)), key.what);
}

void TestShortcutSheet::groupsAreShownAsGiven()
{
    const ShortcutSheet sheet(
        {{QStringLiteral("File & more"), {{QStringLiteral("Ctrl+O"), QStringLiteral("Open <b>")}}}});
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        texts.append(label->text());
    QCOMPARE(texts, QStringList({QStringLiteral("File & more"), QStringLiteral("Ctrl+O"), QStringLiteral("Open <b>")}));
}

void TestShortcutSheet::largeTextKeepsItOnTheScreen()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 3);
    QApplication::setFont(large);
    const ShortcutSheet sheet(canvasShortcuts());
    QApplication::setFont(usual);
    const QSize room = sheet.screen()->availableSize();
    QVERIFY(sheet.fontMetrics().height() * 40 > room.height());
    QVERIFY(sheet.width() < room.width() && sheet.height() < room.height());
    QVERIFY(sheet.minimumSizeHint().height() < room.height());
}

QTEST_MAIN(TestShortcutSheet)
#include "tst_shortcutsheet.moc"
