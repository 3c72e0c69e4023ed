// SPDX-License-Identifier: GPL-3.0-or-later
// Which files the subcommands read and write, from outside: none takes the place of another, and what cannot be read or
// written is said.
#include "tests/app/programrun.h"
#include "tests/app/testfile.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QUrl>

#include <unistd.h>

using namespace kronika;
using namespace kronika::test;

namespace {

constexpr char kOwn[] = R"({"kronika": 1, "events": [{"id": "a", "title": "First", "when": "2025"}]})";

} // namespace

class TestCommandFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noFileTakesThePlaceOfAnother_data();
    void noFileTakesThePlaceOfAnother();
    void aFileThatMayNotGrowIsAnError();
    void fileAddressesAreFiles_data();
    void fileAddressesAreFiles();
    void anEmptyFileIsSaidWithItsPlace();
    void closedInputIsCalledThat_data();
    void closedInputIsCalledThat();
    void whatIsNamedKronikaIsJudgedAsThat();
    void warningsStandBesideErrors();
    void theTerminalGetsNoControls();
    void aRangeEndsWhenItSays();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// own.kronika, two links to it, a profile, and a link to a file that is not there yet.
void TestCommandFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeTo(path("own.kronika"), kOwn));
    QVERIFY(writeTo(path("table.csv"), "when,title\n2025,First\n"));
    QVERIFY(writeTo(path("map.profile"), "when=when\ntitle=title\n"));
    QCOMPARE(::symlink("own.kronika", path("soft.csv").toLocal8Bit().constData()), 0);
    QCOMPARE(::link(path("own.kronika").toLocal8Bit().constData(), path("hard.csv").toLocal8Bit().constData()), 0);
    QCOMPARE(::symlink("new.csv", path("later.csv").toLocal8Bit().constData()), 0);
}

void TestCommandFiles::noFileTakesThePlaceOfAnother_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *name, const Words &words, const char *names) {
        QTest::newRow(name) << words << QByteArray(names);
    };
    row("its own", {"convert", "own.kronika", "own.kronika", "--to", "csv"}, "OUT is the same file as IN");
    row("the same format", {"convert", "own.kronika", "./own.kronika"}, "OUT is the same file as IN");
    row("a symbolic link", {"convert", "own.kronika", "soft.csv"}, "OUT is the same file as IN");
    row("a hard link", {"convert", "own.kronika", "hard.csv"}, "OUT is the same file as IN");
    row("read by a link", {"convert", "soft.csv", "own.kronika", "--to", "tsv"}, "OUT is the same file as IN");
    row("report on IN", {"convert", "own.kronika", "a.csv", "--report", "own.kronika"},
        "--report is the same file as IN");
    row("report on a link", {"convert", "own.kronika", "a.csv", "--report", "hard.csv"},
        "--report is the same file as IN");
    row("report on OUT", {"convert", "own.kronika", "a.csv", "--report", "./a.csv"},
        "--report is the same file as OUT");
    row("report on a link to OUT", {"convert", "own.kronika", "later.csv", "--report", "new.csv"},
        "--report is the same file as OUT");
    row("the profile", {"convert", "table.csv", "map.profile", "--to", "csv", "--profile", "map.profile"},
        "OUT is the same file as --profile");
    row("a picture", {"render", "own.kronika", "-o", "own.kronika", "--format", "png"}, "OUT is the same file as IN");
    row("a picture on a link", {"render", "own.kronika", "-o", "hard.csv", "--format", "svg"},
        "OUT is the same file as IN");
}

void TestCommandFiles::noFileTakesThePlaceOfAnother()
{
    QFETCH(const Words, words);
    QFETCH(const QByteArray, names);
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files | QDir::System);
    const ProgramRun result = run(ProgramCall{.words = words, .folder = m_folder->path()});
    QCOMPARE(result.status, 2);
    QCOMPARE(linesOf(result.err).size(), 1);
    QVERIFY2(result.err.contains(names), result.err);
    QCOMPARE(contentOfFile(path("own.kronika")), QByteArray(kOwn));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::System), before);
}

void TestCommandFiles::aFileThatMayNotGrowIsAnError()
{
    // A build that measures coverage writes its counts at its end, and would cut those of all other runs at the limit.
    const QTemporaryDir cutCounts;
    const ProgramRun result = run(ProgramCall{
        .words = {"render", examplePath(), "-o", path("large.png")},
        .launcher = {"bash", "-c", "export GCOV_PREFIX=\"$0\"; ulimit -f 8; exec \"$@\"", cutCounts.path()}});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("large.png: error: ") && result.err.contains("File too large"), result.err);
    QVERIFY(!QFile::exists(path("large.png")));
}

/// As file managers give them. What is said names the word as it was given.
void TestCommandFiles::fileAddressesAreFiles_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("of this machine") << QString() << QStringLiteral("own.kronika") << 0;
    QTest::newRow("said so") << QStringLiteral("localhost") << QStringLiteral("own.kronika") << 0;
    QTest::newRow("with a blank") << QString() << QStringLiteral("my own.kronika") << 0;
    QTest::newRow("of another machine") << QStringLiteral("example.org") << QStringLiteral("own.kronika") << 1;
    QTest::newRow("not there") << QString() << QStringLiteral("nowhere.kronika") << 1;
}

void TestCommandFiles::fileAddressesAreFiles()
{
    QFETCH(const QString, host);
    QFETCH(const QString, name);
    QFETCH(const int, status);
    QVERIFY(writeTo(path("my own.kronika"), kOwn));
    const auto addressOf = [&](const QString &file) {
        QUrl address = QUrl::fromLocalFile(m_folder->filePath(file));
        address.setHost(host);
        return QString::fromLatin1(address.toEncoded());
    };
    const QString in = addressOf(name);
    const ProgramRun info = run({"info", in});
    QCOMPARE(info.status, status);
    QVERIFY2(status == 0 || info.err.startsWith(QByteArray(in.toUtf8() + ": error: ")), info.err);
    const ProgramRun convert = run({"convert", in, addressOf(QStringLiteral("out.csv"))});
    QCOMPARE(convert.status, status);
    QCOMPARE(contentOfFile(path("out.csv")).contains("First"), status == 0);
    if (status == 0)
        QCOMPARE(run({"convert", in, addressOf(name)}).status, 2);
}

void TestCommandFiles::anEmptyFileIsSaidWithItsPlace()
{
    QVERIFY(writeTo(path("empty.kronika"), {}));
    const ProgramRun result = run(ProgramCall{.words = {"check", "empty.kronika"}, .folder = m_folder->path()});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.startsWith("empty.kronika:1:1: error: $: found nothing"), result.err);
}

void TestCommandFiles::closedInputIsCalledThat_data()
{
    QTest::addColumn<Words>("words");
    QTest::newRow("check") << Words{"check", "-"};
    QTest::newRow("render") << Words{"render", "-", "-o", "a.png"};
    QTest::newRow("date") << Words{"date"};
}

void TestCommandFiles::closedInputIsCalledThat()
{
    QFETCH(const Words, words);
    const ProgramRun result = run(ProgramCall{
        .words = words, .folder = m_folder->path(), .launcher = {"bash", "-c", "exec 0<&-; exec \"$@\"", "-"}});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("standard input is closed"), result.err);
}

void TestCommandFiles::whatIsNamedKronikaIsJudgedAsThat()
{
    QVERIFY(writeTo(path("array.kronika"), "[]"));
    const ProgramRun result = run(ProgramCall{.words = {"check", "array.kronika"}, .folder = m_folder->path()});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray("array.kronika: 1 error, 0 warnings\n"));
    QVERIFY2(result.err.startsWith("array.kronika:1:1: error: $: found "), result.err);
}

void TestCommandFiles::warningsStandBesideErrors()
{
    QVERIFY(writeTo(path("view.kronika"), R"({"kronika": 1, "views": [{"id": "v", "title": "V", "filter": "("}],
 "events": [{"id": "a", "title": 7}]})"));
    const ProgramRun result = run(ProgramCall{.words = {"check", "view.kronika"}, .folder = m_folder->path()});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray("view.kronika: 1 error, 1 warning\n"));
    QVERIFY2(result.err.contains("view.kronika:1:62: warning: $.views[0].filter: the filter cannot be read"),
             result.err);
    QVERIFY2(result.err.contains("view.kronika:2:"), result.err);
}

void TestCommandFiles::theTerminalGetsNoControls()
{
    QVERIFY(
        writeTo(path("odd.kronika"),
                R"({"kronika": 1, "events": [{"id": "a", "title": "Bell \u0007 and \u001b[31m", "when": "2025"}]})"));
    for (const char *format : {"table", "csv", "json"}) {
        const ProgramRun result = run({"query", path("odd.kronika"), "bell", "--format", format});
        QCOMPARE(result.status, 0);
        QVERIFY2(result.out.contains("Bell") && !result.out.contains('\x1b') && !result.out.contains('\a'), result.out);
    }
}

void TestCommandFiles::aRangeEndsWhenItSays()
{
    const ProgramRun result =
        run({"render", examplePath(), "-o", "-", "--format", "svg", "--range", "2025-05-28T10:00/2025-05-28T14:00"});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("14:00"));
    QVERIFY(!result.out.contains("14:01"));
}

QTEST_GUILESS_MAIN(TestCommandFiles)
#include "tst_commandfiles.moc"
