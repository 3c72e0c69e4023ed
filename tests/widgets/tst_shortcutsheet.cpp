// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvaskeys.h"
#include "widgets/shortcutsheet.h"

#include <QLabel>
#include <QTest>

using namespace kronika;

class TestShortcutSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyAndGestureIsOnIt();
    void groupsAreShownAsGiven();
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

QTEST_MAIN(TestShortcutSheet)
#include "tst_shortcutsheet.moc"
