// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of the command line, tried from outside: usage, statuses, streams. What each subcommand prints is in
// tst_datacommands, drawing in tst_rendercommand.
#include "tests/app/programrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace kronika::test;

namespace {

constexpr char kBroken[] = R"({"kronika": 1,
  "events": [
    {"id": "a", "title": "First", "when": "20255"},
    {"id": "a", "title": "Žluť", "when": "2025-13-01"},
    {"id": "b", "title": 7, "category": "none"}
  ]
}
)";

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void versionAndHelpGoToStdout_data();
    void versionAndHelpGoToStdout();
    void wrongUsageIsOneLineAndStatusTwo_data();
    void wrongUsageIsOneLineAndStatusTwo();
    void withoutADisplayAWindowIsRefused_data();
    void withoutADisplayAWindowIsRefused();

    void infoAsJsonHasTheMembersOfTheContract();
    void infoAsTextNamesTitleAndCounts();
    void infoOfAnEmptyChronologyHasNoInstants();
    void inputThatCannotBeReadIsStatusOne_data();
    void inputThatCannotBeReadIsStatusOne();
    void standardInputIsRead();
    void fromNamesTheFormat();

    void outputThatCannotBeWrittenIsStatusThree();

    void interruptionIsStatus130AndLeavesNothing();
    void nothingDependsOnTheLocale();
    void noNetworkIsNeeded();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void TestCommandLine::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(KRONIKA_PROGRAM)), "the program must be built before its tests");
    QVERIFY(m_folder.isValid());
    QVERIFY(writeTo(path("broken.kronika"), kBroken));
    QVERIFY(writeTo(path("empty.kronika"), "{\"kronika\":1}"));
    QVERIFY(writeTo(path("nothing.txt"), "no chronology at all\n"));
}

void TestCommandLine::versionAndHelpGoToStdout_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("version") << Words{"--version"} << QByteArray("kronika " KRONIKA_VERSION "\n");
    QTest::newRow("help") << Words{"--help"} << QByteArray("render");
    QTest::newRow("-h") << Words{"-h"} << QByteArray("Exit status");
    for (const char *subcommand : {"render", "convert", "check", "info", "query", "formats"}) {
        const QString name = QString::fromLatin1(subcommand);
        QTest::addRow("%s --help", subcommand) << Words{name, "--help"} << QByteArray("Usage: kronika ") + subcommand;
    }
    QTest::newRow("help of a subcommand") << Words{"--help", "check"} << QByteArray("Usage: kronika check");
    QTest::newRow("help among arguments") << Words{"render", "a", "-o", "b.png", "--help"} << QByteArray("--paper");
}

void TestCommandLine::versionAndHelpGoToStdout()
{
    QFETCH(const Words, words);
    QFETCH(const QByteArray, says);
    const ProgramRun result = run(words);
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains(says), result.out);
    QCOMPARE(result.err, QByteArray());
}

void TestCommandLine::wrongUsageIsOneLineAndStatusTwo_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("suggests");
    const QString in = examplePath();
    const auto row = [](const char *name, const Words &words, const char *names, const char *suggests = "") {
        QTest::newRow(name) << words << QByteArray(names) << QByteArray(suggests);
    };
    row("unknown word", {"rendre"}, "\"rendre\"", "\"render\"");
    row("another", {"inof", in}, "\"inof\"", "\"info\"");
    row("help of nothing", {"--help", "x"}, "--help", "render");
    row("missing file", {"nowhere.kronika"}, "there is no file \"nowhere.kronika\"", "nearest subcommand");
    row("missing folder", {"./nowhere/info"}, "there is no file \"./nowhere/info\"", "nearest subcommand");
    row("another machine", {"file://example.org/x"}, "there is no file \"file://example.org/x\"", "nearest subcommand");
    row("web address", {"https://example.org/x.kronika"}, "https://example.org", "nearest subcommand");
    row("unknown option", {"--exmaple"}, "--exmaple", "--example");
    row("subcommand after a file", {in, "render"}, "\"render\"", "first word");
    row("unknown option of a subcommand", {"info", in, "--jsno"}, "--jsno", "--json");
    row("unknown option of render", {"render", in, "-o", "x.png", "--siez", "9"}, "--siez", "--size");
    row("too few", {"info"}, "too few", "info IN");
    row("too many", {"info", in, in}, "too many");
    row("query without QUERY", {"query", in}, "too few");
    row("option without value", {"query", in, "x", "--format"}, "--format", "value");
    row("flag with value", {"info", in, "--json=yes"}, "--json");
    row("QUERY of two dashes", {"query", in, "--minor"}, "\"--minor\"", "write \"--\" before");
    row("unreadable QUERY", {"query", in, "\"never closed"}, "QUERY", "column 1");
    row("unknown output", {"query", in, "x", "--format", "xml"}, "\"xml\"", "json");
    row("unknown --from", {"info", in, "--from", "wordstar"}, "wordstar");
    row("convert to an unknown ending", {"convert", in, "out.wordstar"}, "out.wordstar", "version");
    row("convert to unknown", {"convert", in, "out", "--to", "wordstar"}, "wordstar");
    row("unknown format explained", {"formats", "--explain", "wordstar"}, "wordstar");
}

void TestCommandLine::wrongUsageIsOneLineAndStatusTwo()
{
    QFETCH(const Words, words);
    QFETCH(const QByteArray, names);
    QFETCH(const QByteArray, suggests);
    const ProgramRun result = run(ProgramCall{.words = words, .folder = m_folder.path()});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(linesOf(result.err).size(), 1);
    QVERIFY2(result.err.contains(names), result.err);
    QVERIFY2(result.err.contains(suggests), result.err);
}

void TestCommandLine::withoutADisplayAWindowIsRefused_data()
{
    QTest::addColumn<QProcessEnvironment>("environment");
    QTest::addColumn<Words>("words");
    const QProcessEnvironment none;
    QTest::newRow("no variable at all") << none << Words{};
    QTest::newRow("a file") << none << Words{examplePath()};
    QTest::newRow("the example") << none << Words{"--example", "--new-window"};
    const QProcessEnvironment dead = environmentOf({{"DISPLAY", ":4711"}});
    QTest::newRow("a display that is not there") << dead << Words{};
    const QProcessEnvironment nonsense = environmentOf({{"DISPLAY", "nonsense"}});
    QTest::newRow("a display that is none") << nonsense << Words{};
    const QProcessEnvironment wayland =
        environmentOf({{"WAYLAND_DISPLAY", "wayland-4711"}, {"XDG_RUNTIME_DIR", m_folder.path()}});
    QTest::newRow("a compositor that is not there") << wayland << Words{};
    const QProcessEnvironment forced = environmentOf({{"QT_QPA_PLATFORM", "xcb"}});
    QTest::newRow("X asked for by name") << forced << Words{};
}

void TestCommandLine::withoutADisplayAWindowIsRefused()
{
    QFETCH(const QProcessEnvironment, environment);
    QFETCH(const Words, words);
    const ProgramRun result = run(ProgramCall{.words = words, .environment = environment});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(linesOf(result.err).size(), 1);
    QVERIFY2(result.err.contains("kronika render"), result.err);
}

void TestCommandLine::infoAsJsonHasTheMembersOfTheContract()
{
    const ProgramRun result = run({"info", examplePath(), "--json"});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
    const QJsonObject info = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(info.keys(),
             (Words{"actors", "earliest", "events", "format", "latest", "skipped", "sources", "title", "undated"}));
    QVERIFY(result.out.startsWith("{\"format\": \"kronika\", \"title\": "));
    QCOMPARE(info[u"events"].toInt(), 12);
    QCOMPARE(info[u"actors"].toInt(), 14);
    QCOMPARE(info[u"sources"].toInt(), 9);
    QCOMPARE(info[u"undated"].toInt(), 2);
    QCOMPARE(info[u"skipped"].toArray().size(), 0);
    // "2021/2025-05-28" and "2025-05-29~" in Prague.
    QCOMPARE(info[u"earliest"].toString(), QStringLiteral("2020-12-31T23:00:00Z"));
    QCOMPARE(info[u"latest"].toString(), QStringLiteral("2025-05-29T21:59:59.999999Z"));
}

void TestCommandLine::infoAsTextNamesTitleAndCounts()
{
    const ProgramRun result = run({"info", examplePath()});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("12"));
    QVERIFY(result.out.contains("Europe/Prague"));
}

void TestCommandLine::infoOfAnEmptyChronologyHasNoInstants()
{
    const ProgramRun result = run({"info", "--json", path("empty.kronika")});
    QCOMPARE(result.status, 0);
    const QJsonObject info = QJsonDocument::fromJson(result.out).object();
    QVERIFY(info[u"earliest"].isNull());
    QVERIFY(info[u"latest"].isNull());
    QCOMPARE(info[u"title"].toString(), QString());
}

void TestCommandLine::inputThatCannotBeReadIsStatusOne_data()
{
    QTest::addColumn<Words>("words");
    const auto row = [](const char *name, const Words &words) { QTest::newRow(name) << words; };
    row("info of a missing file", {"info", "nowhere.kronika"});
    row("info of errors", {"info", "broken.kronika", "--json"});
    row("info of a folder", {"info", "."});
    row("info of what is no chronology", {"info", "nothing.txt"});
    row("query of errors", {"query", "broken.kronika", "x"});
    row("convert of errors", {"convert", "broken.kronika", "o.kronika"});
    row("render of errors", {"render", "broken.kronika", "-o", "o.png"});
    row("convert by a missing profile", {"convert", "nowhere.profile", "o.kronika", "--profile", "nowhere.profile"});
    row("render of a missing file", {"render", "nowhere.kronika", "-o", "o.png"});
}

void TestCommandLine::inputThatCannotBeReadIsStatusOne()
{
    QFETCH(const Words, words);
    const ProgramRun result = run(ProgramCall{.words = words, .folder = m_folder.path()});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith(QByteArray(words.at(1).toUtf8() + ':')), result.err);
    QVERIFY2(result.err.contains(": error: "), result.err);
    QVERIFY(!QFile::exists(path("o.png")));
    QVERIFY(!QFile::exists(path("o.kronika")));
}

void TestCommandLine::standardInputIsRead()
{
    const ProgramRun result = run(ProgramCall{.words = {"info", "-", "--json"}, .input = contentOfFile(examplePath())});
    QCOMPARE(result.status, 0);
    QCOMPARE(QJsonDocument::fromJson(result.out).object()[u"events"].toInt(), 12);
    const ProgramRun broken = run(ProgramCall{.words = {"check", "-"}, .input = kBroken});
    QCOMPARE(broken.status, 1);
    QVERIFY2(broken.err.startsWith("-:3:"), broken.err);
}

void TestCommandLine::fromNamesTheFormat()
{
    const ProgramRun result =
        run(ProgramCall{.words = {"info", "-", "--from", "kronika", "--json"}, .input = contentOfFile(examplePath())});
    QCOMPARE(result.status, 0);
    const ProgramRun wrong =
        run(ProgramCall{.words = {"info", "--from=kronika", "nothing.txt"}, .folder = m_folder.path()});
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.err.startsWith("nothing.txt:1:"), wrong.err);
}

void TestCommandLine::outputThatCannotBeWrittenIsStatusThree()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no /dev/full here");
    for (const QString &command :
         {QStringLiteral("info \"$1\""), QStringLiteral("query \"$1\" ''"), QStringLiteral("formats"),
          QStringLiteral("check \"$1\" --json"), QStringLiteral("--version"), QStringLiteral("date 2025"),
          QStringLiteral("convert \"$1\" - --to kronika")}) {
        QProcess shell;
        shell.setProcessEnvironment({});
        shell.start(QStringLiteral("/bin/sh"),
                    Words{"-c", QStringLiteral("\"$0\" %1 > /dev/full").arg(command), KRONIKA_PROGRAM, examplePath()});
        QVERIFY(shell.waitForFinished(kPatienceMs));
        QVERIFY2(shell.exitCode() == 3, qPrintable(command));
        QVERIFY(!shell.readAllStandardError().isEmpty());
    }
}

void TestCommandLine::interruptionIsStatus130AndLeavesNothing()
{
    QProcess process;
    process.setProcessEnvironment({});
    // It waits for standard input, which does not end.
    process.start(QStringLiteral(KRONIKA_PROGRAM), Words{"convert", "-", path("interrupted.kronika")});
    QVERIFY(process.waitForStarted());
    process.write("{\"kronika\":1,");
    QVERIFY(process.waitForBytesWritten());
    // Before its handler is there, a signal would end it in another way.
    const QString state = QStringLiteral("/proc/%1/status").arg(process.processId());
    const QRegularExpression catchesInterrupt(QStringLiteral("SigCgt:\\s+[0-9a-f]*[2367abef]\n"));
    QTRY_VERIFY(QString::fromUtf8(contentOfFile(state)).contains(catchesInterrupt));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(kPatienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!QFile::exists(path("interrupted.kronika")));
}

void TestCommandLine::nothingDependsOnTheLocale()
{
    const QProcessEnvironment polish =
        environmentOf({{"LC_ALL", "pl_PL.UTF-8"}, {"LANGUAGE", "pl"}, {"TZ", "Asia/Tokyo"}});
    for (const Words &words : {Words{"info", examplePath()}, Words{"query", examplePath(), "ministry"},
                               Words{"query", examplePath(), "", "--format", "csv"}})
        QCOMPARE(run(ProgramCall{.words = words, .environment = polish}).out, run(words).out);
}

void TestCommandLine::noNetworkIsNeeded()
{
    QProcess unshare;
    unshare.start(QStringLiteral("unshare"), Words{"-rn", "true"});
    if (!unshare.waitForFinished(kPatienceMs) || unshare.exitCode() != 0)
        QSKIP("namespaces are not allowed here");
    const ProgramRun result = run(ProgramCall{.words = {"render", examplePath(), "-o", path("alone.pdf")},
                                              .launcher = {"/usr/bin/unshare", "-rn"}});
    QCOMPARE(result.status, 0);
    QVERIFY(contentOfFile(path("alone.pdf")).startsWith("%PDF-"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
