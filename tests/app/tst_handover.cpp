// SPDX-License-Identifier: GPL-3.0-or-later
// One process a person: later ones hand over what they were asked to open, or open it themselves where nobody answers.
#include "tests/app/appfixture.h"

#include "app/commandline.h"
#include "app/filetarget.h"
#include "app/handover.h"
#include "app/opendialog.h"
#include "app/windowlist.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QtConcurrent>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

using namespace kronika;
using namespace kronika::test;

namespace {

const QString kKey = QStringLiteral("one screen");

QString socketIn(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("kronika-*")}, QDir::System);
    return names.isEmpty() ? QString() : QString(folder + u'/' + names.front());
}

/// As a second process would: on a thread of its own, while this one answers.
bool sendFrom(const QString &folder, const QStringList &words)
{
    const auto sent = QtConcurrent::run([=] { return Handover(folder, kKey).send(words); });
    return QTest::qWaitFor([&] { return sent.isFinished(); }, 10'000) && sent.result();
}

} // namespace

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHandedOverArrives();
    void nobodyListensTwice();
    void otherScreensAreOtherProcesses();
    void aDeadOnesSocketIsTakenOver();
    void noAnswerIsNotWaitedForLong();
    void nonsenseIsNotOpened_data();
    void nonsenseIsNotOpened();
    void aFolderOfOthersIsNotUsed();
    void filesOpenInTheRunningProcess();
    void wordsNameFilesAndEvents_data();
    void wordsNameFilesAndEvents();
    void aLinkOpensAtItsEvent();
    void aLinkMayBePastedIntoOpen();
};

void TestHandover::whatIsHandedOverArrives()
{
    const QTemporaryDir folder;
    Handover first(folder.path(), kKey);
    QVERIFY(first.listen());
    QSignalSpy received(&first, &Handover::received);
    const QStringList words{QString::fromUtf8("/tmp/Zażółć gęślą #1.kronika"),
                            QStringLiteral("file:///tmp/a.kronika#e%2F1")};
    QVERIFY(sendFrom(folder.path(), words));
    QCOMPARE(received.count(), 1);
    QCOMPARE(received.front().front().toStringList(), words);
    QVERIFY(sendFrom(folder.path(), {}));
    QCOMPARE(received.count(), 2);
}

void TestHandover::nobodyListensTwice()
{
    const QTemporaryDir folder;
    Handover first(folder.path(), kKey);
    QVERIFY(first.listen());
    Handover second(folder.path(), kKey);
    QVERIFY(!second.listen());
    QCOMPARE(QFile::permissions(socketIn(folder.path())) & (QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestHandover::otherScreensAreOtherProcesses()
{
    const QTemporaryDir folder;
    Handover first(folder.path(), kKey);
    QVERIFY(first.listen());
    Handover second(folder.path(), QStringLiteral("another screen"));
    QVERIFY(second.listen());
}

void TestHandover::aDeadOnesSocketIsTakenOver()
{
    const QTemporaryDir folder;
    {
        Handover first(folder.path(), kKey);
        QVERIFY(first.listen());
    }
    QLocalServer::removeServer(folder.path()); // nothing there
    Handover next(folder.path(), kKey);
    QVERIFY(next.listen());
}

void TestHandover::noAnswerIsNotWaitedForLong()
{
    const QTemporaryDir folder;
    QString name;
    {
        Handover first(folder.path(), kKey);
        QVERIFY(first.listen());
        name = socketIn(folder.path());
    }
    QVERIFY(!Handover(folder.path(), kKey).send({})); // nobody is there
    QLocalServer mute;                                // takes connections and never says a word
    QVERIFY(mute.listen(name));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!Handover(folder.path(), kKey).send({QStringLiteral("/tmp/a.kronika")}));
    QVERIFY(timer.elapsed() < 3 * Handover::kPatienceMs);
}

void TestHandover::nonsenseIsNotOpened_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("another greeting") << QByteArray("GET / HTTP/1.1\r\n\r\n\0\0", 20);
    QTest::newRow("never ended") << QByteArray("kronika open 1\0/tmp/a", 21);
    QTest::newRow("endless") << QByteArray(2 * Handover::kMostBytes, 'x');
}

void TestHandover::nonsenseIsNotOpened()
{
    QFETCH(const QByteArray, message);
    const QTemporaryDir folder;
    Handover first(folder.path(), kKey);
    QVERIFY(first.listen());
    QSignalSpy received(&first, &Handover::received);
    QLocalSocket guest;
    guest.connectToServer(socketIn(folder.path()));
    QVERIFY(guest.waitForConnected(1'000));
    guest.write(message);
    QTRY_COMPARE_WITH_TIMEOUT(guest.state(), QLocalSocket::UnconnectedState, 2 * Handover::kPatienceMs);
    QCOMPARE(received.count(), 0);
    // Relative paths mean nothing here.
    QVERIFY(sendFrom(folder.path(), {QStringLiteral("a.kronika"), QStringLiteral("http://example.org/a")}));
    QCOMPARE(received.front().front().toStringList(), QStringList());
}

void TestHandover::aFolderOfOthersIsNotUsed()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
    Handover first(folder.path(), kKey);
    QVERIFY(!first.listen());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestHandover::filesOpenInTheRunningProcess()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    RecentFiles recent(settings);
    WindowList windows(preferences, recent);
    windows.ensureWindow();
    Handover first(folder.path(), kKey);
    QVERIFY(first.listen());
    connect(&first, &Handover::received, &windows, &WindowList::receive);
    const QString a = folder.filePath(QStringLiteral("a.kronika"));
    const QString b = folder.filePath(QStringLiteral("b.kronika"));
    QVERIFY(writeTo(a, manyEvents(3)) && writeTo(b, manyEvents(4)));
    QVERIFY(sendFrom(folder.path(), {a, b}));
    QCOMPARE(windows.windows().size(), 2);
    QTRY_COMPARE(windows.windows()[0]->workspace().path(), a);
    QTRY_COMPARE(windows.windows()[1]->workspace().path(), b);
    QVERIFY(sendFrom(folder.path(), {a}));
    QCOMPARE(windows.windows().size(), 2);
    QVERIFY(sendFrom(folder.path(), {}));
    QCOMPARE(windows.windows().size(), 3);
    QVERIFY(windows.windows()[2]->isVacant());
}

void TestHandover::wordsNameFilesAndEvents_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("event");
    const auto row = [](const char *word, const char *name, const char *event) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(name) << QString::fromUtf8(event);
    };
    row("DIR/plain.kronika", "plain.kronika", "");
    row("DIR/plain.kronika#e1", "plain.kronika", "e1");
    row("DIR/plain.kronika#", "plain.kronika", "");
    row("DIR/with#mark.kronika", "with#mark.kronika", "");
    row("DIR/with#mark.kronika#e 2", "with#mark.kronika", "e 2");
    row("file://DIR/plain.kronika", "plain.kronika", "");
    row("file://DIR/plain.kronika#e%2F1%20%C5%BC", "plain.kronika", "e/1 ż");
    row("file://DIR/with%23mark.kronika#e", "with#mark.kronika", "e");
    row("DIR/missing.kronika#e1", "", "");
    row("DIR#e1", "", "");
    row("#e1", "", "");
    row("https://example.org/plain.kronika#e1", "", "");
}

void TestHandover::wordsNameFilesAndEvents()
{
    QFETCH(QString, word);
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(writeTo(folder.filePath(QStringLiteral("plain.kronika")), "{}"));
    QVERIFY(writeTo(folder.filePath(QStringLiteral("with#mark.kronika")), "{}"));
    const FileTarget target = targetOf(word.replace(QStringLiteral("DIR"), folder.path()));
    QCOMPARE(target.path, name.isEmpty() ? QString() : folder.filePath(name));
    QTEST(target.event, "event");
    const FileTarget again = targetOf(wordOf(target));
    if (!name.isEmpty()) {
        QCOMPARE(again.path, target.path);
        QCOMPARE(again.event, target.event);
        const Invocation invocation = parseInvocation({word});
        QVERIFY(invocation.kind == Invocation::Kind::Window);
        QCOMPARE(invocation.window.files, QStringList(wordOf(target)));
    }
}

void TestHandover::aLinkOpensAtItsEvent()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    RecentFiles recent(settings);
    WindowList windows(preferences, recent);
    const QString file = folder.filePath(QStringLiteral("a.kronika"));
    QVERIFY(writeTo(file, manyEvents(30'000))); // laid out on a worker
    windows.open({file + QStringLiteral("#e250")});
    QCOMPARE(windows.windows().size(), 1);
    Workspace &workspace = windows.windows().front()->workspace();
    QTRY_COMPARE_WITH_TIMEOUT(workspace.selection().selected().size(), std::size_t{1}, 20'000);
    QCOMPARE(*workspace.selection().selected().begin(), std::string("e250"));
    windows.open({wordOf({file, QStringLiteral("e7")})});
    QCOMPARE(windows.windows().size(), 1);
    QCOMPARE(*workspace.selection().selected().begin(), std::string("e7"));
}

void TestHandover::aLinkMayBePastedIntoOpen()
{
    WindowFixture fixture;
    const QString file = fixture.path("a.kronika");
    QVERIFY(writeTo(file, manyEvents(9)));
    QVERIFY(fixture.open(file));
    fixture.trigger(ActionId::CopyLink);
    OpenDialog dialog(QStringLiteral("All (*)"), &fixture.window);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setDirectory(fixture.folder.path());
    QSignalSpy chosen(&dialog, &OpenDialog::filesChosen);
    const QString link = wordOf({file, QStringLiteral("e3")});
    for (const QString &text : {link, QString(file + QStringLiteral("#e3")), QStringLiteral("a.kronika#e3")}) {
        chosen.clear();
        dialog.show();
        dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(text);
        dialog.accept();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toStringList(), QStringList(link));
        QVERIFY(!dialog.isVisible());
    }
}

QTEST_MAIN(TestHandover)
#include "tst_handover.moc"
