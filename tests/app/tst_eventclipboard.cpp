// SPDX-License-Identifier: GPL-3.0-or-later
// Many events on the clipboard: by a worker, with progress, a Cancel, and a limit that is said.
#include "app/eventclipboard.h"
#include "tests/app/appfixture.h"

#include <QClipboard>
#include <QMimeData>

using namespace kronika;
using namespace kronika::test;

namespace {

constexpr int kCopiedEvents = 3'000;

struct ClipboardWindow : WindowFixture
{
    ClipboardWindow()
    {
        const QString file = path("many.kronika");
        isOpen = writeTo(file, manyEvents(kCopiedEvents)) && open(file);
        trigger(ActionId::SelectAll);
        QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    }

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    bool isOpen = false;
};

} // namespace

class TestEventClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewAreThereAtOnce();
    void manyComeWhenTheyAreWritten();
    void cancelledTheClipboardStaysAsItWas();
    void oneCopyIsMadeAtATime();
};

void TestEventClipboard::aFewAreThereAtOnce()
{
    ClipboardWindow fixture;
    QVERIFY(fixture.isOpen);
    fixture.window.workspace().selection().selectAll({"e1", "e2"});
    fixture.trigger(ActionId::CopyCsv);
    QVERIFY(!fixture.window.task().isRunning());
    QCOMPARE(ClipboardWindow::clipboard().count(QStringLiteral("\r\n")), 3);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("text/csv")));
}

void TestEventClipboard::manyComeWhenTheyAreWritten()
{
    ClipboardWindow fixture;
    QVERIFY(fixture.isOpen);
    QCOMPARE(fixture.window.workspace().selection().count(), std::size_t{kCopiedEvents});
    QSignalSpy began(&fixture.window.task(), &LongTask::began);
    fixture.trigger(ActionId::CopyText);
    QVERIFY(fixture.window.task().isRunning());
    QCOMPARE(began.count(), 1);
    QVERIFY(began[0][0].toString().contains(QStringLiteral("3000")));
    QCOMPARE(ClipboardWindow::clipboard(), QStringLiteral("mine"));
    QTRY_VERIFY(!fixture.window.task().isRunning());
    const QString text = ClipboardWindow::clipboard();
    QCOMPARE(text.count(QStringLiteral(": Event ")), kCopiedEvents);
    QVERIFY(text.endsWith(u'\n'));
}

void TestEventClipboard::cancelledTheClipboardStaysAsItWas()
{
    ClipboardWindow fixture;
    QVERIFY(fixture.isOpen);
    QSignalSpy ended(&fixture.window.task(), &LongTask::ended);
    fixture.trigger(ActionId::CopyMarkdown);
    fixture.window.task().cancel();
    QCOMPARE(ended.count(), 1);
    QVERIFY(!fixture.window.task().isRunning());
    QTest::qWait(0);
    QCOMPARE(ClipboardWindow::clipboard(), QStringLiteral("mine"));
    // The next one is not disturbed by it.
    fixture.trigger(ActionId::CopyLink);
    QTRY_VERIFY(!fixture.window.task().isRunning());
    QVERIFY(ClipboardWindow::clipboard().startsWith(QStringLiteral("file://")));
}

void TestEventClipboard::oneCopyIsMadeAtATime()
{
    ClipboardWindow fixture;
    QVERIFY(fixture.isOpen);
    QSignalSpy began(&fixture.window.task(), &LongTask::began);
    fixture.trigger(ActionId::CopyText);
    fixture.trigger(ActionId::CopyCsv);
    QCOMPARE(began.count(), 1);
    QTRY_VERIFY(!fixture.window.task().isRunning());
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("text/csv")));
}

QTEST_MAIN(TestEventClipboard)
#include "tst_eventclipboard.moc"
