// SPDX-License-Identifier: GPL-3.0-or-later
// The log and the note of a crash, written by the built program from outside: what is in them, and what is not.
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

/// The program's window on a file whose every word is a secret, until it has logged that the file is open.
class Trial
{
public:
    Trial()
    {
        QFile file(folder.filePath(QStringLiteral("secretname.kronika")));
        if (file.open(QIODevice::WriteOnly))
            file.write(
                R"({"kronika": 1, "title": "SECRETTITLE", "actors": [{"id": "SECRETACTOR", "name": "SECRETNAME"}],
                "events": [{"id": "SECRETEVENT", "when": "2024", "title": "SECRETWORDS", "actors": [{"id": "SECRETACTOR"}]}]})");
        file.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("XDG_STATE_HOME"), folder.filePath(QStringLiteral("state")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        // The sanitizers would catch the signal themselves.
        environment.insert(QStringLiteral("ASAN_OPTIONS"),
                           QStringLiteral("handle_segv=0:handle_abort=0:detect_leaks=0"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KRONIKA_PROGRAM), {file.fileName()});
    }
    ~Trial()
    {
        process.kill();
        process.waitForFinished();
    }

    QByteArray log() const { return contents(QStringLiteral("kronika.log")); }
    QByteArray crashNote() const
    {
        const QStringList notes = state().entryList({QStringLiteral("crash-*.txt")});
        return notes.size() == 1 ? contents(notes.first()) : QByteArray();
    }

    QTemporaryDir folder;
    QProcess process;

private:
    QDir state() const { return QDir(folder.filePath(QStringLiteral("state/kronika"))); }
    QByteArray contents(const QString &name) const
    {
        QFile file(state().filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// Of what `readelf -n` says.
QByteArray buildIdIn(const QByteArray &notes)
{
    const QByteArray name("Build ID: ");
    const qsizetype at = notes.indexOf(name);
    return at < 0 ? QByteArray() : notes.mid(at + name.size()).split('\n').front().trimmed();
}

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogHoldsNumbersAndNoWordOfTheFile();
    void aCrashLeavesANote();
};

void TestTrust::theLogHoldsNumbersAndNoWordOfTheFile()
{
    Trial trial;
    QTRY_VERIFY_WITH_TIMEOUT(trial.log().contains("opened a chronology of 1 events"), 30'000);
    QVERIFY(trial.log().contains("started, version"));
    QVERIFY2(!trial.log().toLower().contains("secret"), trial.log());
    QVERIFY(trial.crashNote().isEmpty());
    // Where it remembers files and searches, nobody else reads.
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo settings(trial.folder.filePath(QStringLiteral("config/kronika/kronika.conf")));
    QVERIFY(settings.exists() && !(settings.permissions() & others));
}

void TestTrust::aCrashLeavesANote()
{
    Trial trial;
    QTRY_VERIFY_WITH_TIMEOUT(trial.log().contains("opened a chronology"), 30'000);
    QCOMPARE(::kill(static_cast<pid_t>(trial.process.processId()), SIGSEGV), 0);
    QVERIFY(trial.process.waitForFinished());
    QCOMPARE(trial.process.exitStatus(), QProcess::CrashExit);
    const QByteArray note = trial.crashNote();
    QVERIFY2(note.startsWith("Kronika ") && note.contains(" ended by signal 11\n"), note);
    // What the offsets are in, as the linker named it.
    QProcess readelf;
    readelf.start(QStringLiteral("readelf"), {QStringLiteral("-n"), QStringLiteral(KRONIKA_PROGRAM)});
    QVERIFY(readelf.waitForFinished());
    const QByteArray id = buildIdIn(readelf.readAllStandardOutput());
    const QByteArray line = QByteArray("\nbuild " + id + "\n");
    QVERIFY2(id.size() == 40 && note.contains(line), note.constData());
    // A frame a line.
    QVERIFY2(note.count('\n') > 4 && note.contains("kronika("), note);
    QVERIFY(!note.toLower().contains("secret"));
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
