// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/files.h"
#include "readandwrite.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kronika;
using namespace kronika::testing;

namespace {

constexpr uid_t kNobody = 65534;

/// What `run` answers in a process of its own, which may give up rights or set limits.
QString inChild(const std::function<QString()> &run)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return QStringLiteral("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        const QByteArray answer = run().toUtf8();
        const bool isWritten = ::write(ends[1], answer.constData(), std::size_t(answer.size())) == answer.size();
        ::_exit(isWritten ? 0 : 1);
    }
    ::close(ends[1]);
    QFile file;
    const bool isOpen = file.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    const QString answer = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? answer : QStringLiteral("the child died: ") + answer;
}

bool writeText(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY);
    return ::write(file, text.constData(), std::size_t(text.size())) == text.size() && ::close(file) == 0;
}

/// Whether this process, which may be anybody's, could become one that may mount file systems for itself.
bool isInOwnNamespace()
{
    const QByteArray user = "0 " + QByteArray::number(::getuid()) + " 1";
    const QByteArray group = "0 " + QByteArray::number(::getgid()) + " 1";
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeText("/proc/self/uid_map", user) &&
           writeText("/proc/self/setgroups", "deny") && writeText("/proc/self/gid_map", group);
}

void writePlain(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray readPlain(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

QString outcomeOf(const Status &status)
{
    return status ? QStringLiteral("done") : status.error().text();
}

std::shared_ptr<const Snapshot> chronologyOf(int events)
{
    std::string text = "{\"kronika\": 1, \"title\": \"new\", \"events\": [{\"id\": \"e\", \"title\": \"E\"}";
    for (int i = 1; i < events; ++i)
        text += ", {\"id\": \"e" + std::to_string(i) + "\", \"title\": \"A title of some length\"}";
    return readText(text + "]}").snapshot;
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void aFileIsReadWholeWithRoomBehindIt();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void aFileWithoutPermissionIsSaid();
    void standardInputIsRead();
    void theFormatIsFoundByContentThenByName_data();
    void theFormatIsFoundByContentThenByName();
    void diagnosticsComeWithTheOutcome();

    void aFileIsWrittenAndReplaced();
    void whatCannotBeReplacedIsSaid_data();
    void whatCannotBeReplacedIsSaid();
    void aSymbolicLinkStaysAndItsTargetIsReplaced();
    void permissionsOfTheFileStay();
    void aFolderWithoutPermissionLeavesTheOldFile();
    void aSizeLimitLeavesTheOldFile();
    void aFullDiskIsNamedAndLeavesTheOldFile();
    void cancellingLeavesTheOldFile();
    void bytesAreWrittenTheSameWay();
    void standardOutputIsWritten();
    void aFullStandardOutputIsAnError();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    Status write(const QString &to, int events = 1) const
    {
        return writeFile(to, *exporterNamed("kronika"), *chronologyOf(events), {});
    }
    QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFiles::aFileIsReadWholeWithRoomBehindIt()
{
    for (const qsizetype size : {0, 1, 1000, 1024 * 1024, 3'000'001}) {
        const QByteArray bytes(size, 'x');
        writePlain(path("a"), bytes);
        const Result<QByteArray> content = contentOf(path("a"));
        QVERIFY(content.isOk());
        QCOMPARE(*content, bytes);
        QVERIFY(content->capacity() - content->size() >= 64);
    }
    // A file that says it is empty and is not.
    const Result<QByteArray> status = contentOf(QStringLiteral("/proc/self/status"));
    QVERIFY(status.isOk() && status->contains("VmSize"));
}

void TestFiles::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("there is no such file");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("this is a folder");
    QTest::newRow("feed") << QStringLiteral("feed") << QStringLiteral("as of a MISP feed");
    QTest::newRow("device") << QStringLiteral("/dev/null") << QStringLiteral("not a regular file");
    QTest::newRow("pipe") << QStringLiteral("pipe") << QStringLiteral("not a regular file");
    QTest::newRow("link") << QStringLiteral("link") << QStringLiteral("a symbolic link to a file that does not exist");
    QTest::newRow("large") << QStringLiteral("large") << QStringLiteral("more than 2 GiB");
    QTest::newRow("empty.kronika") << QStringLiteral("empty.kronika") << QStringLiteral("it is empty");
}

void TestFiles::whatCannotBeReadIsSaid()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("feed")));
    writePlain(path("feed/manifest.json"), "{}");
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("nowhere"), path("link")));
    writePlain(path("empty.kronika"), {});
    QFile large(path("large"));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(kMaxFileBytes + 1));
    const ImportOutcome outcome = readFile(kind.startsWith(u'/') ? kind : m_folder->filePath(kind), nullptr, {});
    QVERIFY(!outcome.snapshot);
    QCOMPARE(outcome.report.diagnostics.errorCount(), std::size_t(1));
    const QString message = outcome.report.diagnostics.kept()[0].line(QStringLiteral("f"));
    // Only what has a content has places in it; an empty one its first.
    const bool hasPlace = kind == u"empty.kronika";
    QVERIFY2(message.startsWith(hasPlace ? QStringLiteral("f:1:1: error: ") : QStringLiteral("f: error: ")),
             qPrintable(message));
    QVERIFY2(message.contains(words), qPrintable(message));
}

void TestFiles::aFileWithoutPermissionIsSaid()
{
    writePlain(path("secret.kronika"), "{\"kronika\": 1}");
    QVERIFY(QFile::setPermissions(path("secret.kronika"), {}));
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    const QString said = inChild([this]() -> QString {
        if (::geteuid() == 0 && ::setuid(kNobody) != 0)
            return QStringLiteral("cannot become nobody");
        const auto content = contentOf(path("secret.kronika"));
        return content ? QStringLiteral("read") : content.error().text();
    });
    QVERIFY2(said.contains(QStringLiteral("permission denied")), qPrintable(said));
}

void TestFiles::standardInputIsRead()
{
    const QByteArray text = "{\"kronika\": 1, \"title\": \"" + QByteArray(3'000'000, 'x') + "\"}";
    writePlain(path("input"), text);
    const QString said = inChild([this]() -> QString {
        const int file = ::open(QFile::encodeName(path("input")).constData(), O_RDONLY);
        ::dup2(file, STDIN_FILENO);
        const ImportOutcome outcome = readFile(QStringLiteral("-"), nullptr, {});
        return outcome.snapshot ? QString::number(outcome.snapshot->info().title.size()) : QStringLiteral("not read");
    });
    QCOMPARE(said, QStringLiteral("3000000"));
}

void TestFiles::theFormatIsFoundByContentThenByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("ours by content") << QStringLiteral("a.txt") << QByteArray("{\"kronika\": 1}") << QString();
    QTest::newRow("ours by name, not JSON") << QStringLiteral("a.kronika") << QByteArray("hello")
                                            << QStringLiteral("f:1:1: error: $: found 'h'; expected a value\n");
    QTest::newRow("another object") << QStringLiteral("a.kronika") << QByteArray("{\"a\": 1}")
                                    << QStringLiteral("f:1:1: error: $: found an object without \"kronika\"; expected "
                                                      "this member\n");
    QTest::newRow("nothing known") << QStringLiteral("a.txt") << QByteArray("hello")
                                   << QStringLiteral("f: error: this is in no format that can be read (kronika formats "
                                                     "lists them; --from names one)\n");
}

void TestFiles::theFormatIsFoundByContentThenByName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    writePlain(m_folder->filePath(name), content);
    const ImportOutcome outcome = readFile(m_folder->filePath(name), nullptr, {});
    QCOMPARE(bool(outcome.snapshot), said.isEmpty());
    QCOMPARE(testing::said(outcome.report), said);
    const ImportOutcome forced = readFile(m_folder->filePath(name), importerNamed("kronika"), {});
    QCOMPARE(bool(forced.snapshot), said.isEmpty());
    QVERIFY(said.isEmpty() || forced.report.format == QStringLiteral("kronika"));
}

void TestFiles::diagnosticsComeWithTheOutcome()
{
    writePlain(path("a.kronika"), "{\"kronika\": 1,\n \"title\": 5}\n");
    const ImportOutcome outcome = readFile(path("a.kronika"), nullptr, {});
    QCOMPARE(said(outcome.report), QStringLiteral("f:2:11: error: $.title: found 5; expected a string\n"));
}

void TestFiles::aFileIsWrittenAndReplaced()
{
    for (int events : {1, 5000}) {
        QCOMPARE(outcomeOf(write(path("a.kronika"), events)), QStringLiteral("done"));
        const ImportOutcome outcome = readFile(path("a.kronika"), nullptr, {});
        QVERIFY(outcome.snapshot);
        QCOMPARE(outcome.snapshot->eventCount(), std::size_t(events));
        QCOMPARE(entries(), QStringList{QStringLiteral("a.kronika")});
    }
}

void TestFiles::whatCannotBeReplacedIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("this is a folder");
    QTest::newRow("device") << QStringLiteral("/dev/full") << QStringLiteral("not a regular file");
    QTest::newRow("link to a device") << QStringLiteral("linktofull") << QStringLiteral("not a regular file");
    QTest::newRow("link to a folder") << QStringLiteral("linktofolder") << QStringLiteral("this is a folder");
    QTest::newRow("link in a circle") << QStringLiteral("circle") << QStringLiteral("leads nowhere");
    QTest::newRow("pipe") << QStringLiteral("pipe") << QStringLiteral("not a regular file");
    QTest::newRow("missing folder") << QStringLiteral("no/a.kronika") << QStringLiteral("/no does not exist");
}

void TestFiles::whatCannotBeReplacedIsSaid()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), path("linktofull")));
    QVERIFY(QFile::link(QStringLiteral("folder"), path("linktofolder")));
    QVERIFY(QFile::link(QStringLiteral("circle"), path("circle")));
    const QStringList before = entries();
    const Status status = write(kind.startsWith(u'/') ? kind : m_folder->filePath(kind));
    QVERIFY(!status.isOk());
    QVERIFY2(status.error().text().contains(words), qPrintable(status.error().text()));
    QCOMPARE(entries(), before);
    struct stat info = {};
    QVERIFY(::stat("/dev/full", &info) == 0 && S_ISCHR(info.st_mode));
}

void TestFiles::aSymbolicLinkStaysAndItsTargetIsReplaced()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("real")));
    writePlain(path("real/a.kronika"), "old");
    QVERIFY(QFile::link(QStringLiteral("real/a.kronika"), path("inner.kronika")));
    QVERIFY(QFile::link(QStringLiteral("inner.kronika"), path("outer.kronika")));
    QVERIFY(QFile::link(QStringLiteral("real/later.kronika"), path("dangling.kronika")));
    QVERIFY(write(path("outer.kronika")).isOk());
    QVERIFY(write(path("dangling.kronika")).isOk());
    for (const char *link : {"outer.kronika", "inner.kronika", "dangling.kronika"})
        QVERIFY(QFileInfo(path(link)).isSymLink());
    QVERIFY(readPlain(path("real/a.kronika")).contains("\"new\""));
    QVERIFY(readPlain(path("real/later.kronika")).contains("\"new\""));
}

void TestFiles::permissionsOfTheFileStay()
{
    writePlain(path("a.kronika"), "old");
    const auto owner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QVERIFY(QFile::setPermissions(path("a.kronika"), owner));
    QVERIFY(write(path("a.kronika")).isOk());
    QCOMPARE(QFile::permissions(path("a.kronika")) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void TestFiles::aFolderWithoutPermissionLeavesTheOldFile()
{
    writePlain(path("a.kronika"), "old");
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
    ::chmod(QFile::encodeName(path("a.kronika")).constData(), 0666);
    const QString said = inChild([this]() -> QString {
        if (::geteuid() == 0 && ::setuid(kNobody) != 0)
            return QStringLiteral("cannot become nobody");
        return outcomeOf(write(path("a.kronika"))) + u'\n' + outcomeOf(write(path("b.kronika")));
    });
    QCOMPARE(said.count(QStringLiteral("permission denied (save in another folder)")), 2);
    QCOMPARE(readPlain(path("a.kronika")), QByteArray("old"));
    QCOMPARE(entries(), QStringList{QStringLiteral("a.kronika")});
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
}

void TestFiles::aSizeLimitLeavesTheOldFile()
{
    writePlain(path("a.kronika"), "old");
    const QString said = inChild([this]() -> QString {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100'000, 100'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        return outcomeOf(write(path("a.kronika"), 20'000));
    });
    QVERIFY2(said.contains(QStringLiteral("cannot be written")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("what was there before is unchanged")), qPrintable(said));
    QCOMPARE(readPlain(path("a.kronika")), QByteArray("old"));
    QCOMPARE(entries(), QStringList{QStringLiteral("a.kronika")});
}

void TestFiles::aFullDiskIsNamedAndLeavesTheOldFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("disk")));
    const QString said = inChild([this]() -> QString {
        if (!isInOwnNamespace())
            return QStringLiteral("no namespace");
        const QByteArray disk = QFile::encodeName(path("disk"));
        if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=512k") != 0)
            return QStringLiteral("no namespace");
        writePlain(path("disk/a.kronika"), "old");
        const QString outcome = outcomeOf(write(path("disk/a.kronika"), 20'000));
        const qsizetype count =
            QDir(path("disk")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size();
        return QString(outcome + u'\n' + QString::fromUtf8(readPlain(path("disk/a.kronika"))) + QString::number(count));
    });
    if (said == QStringLiteral("no namespace"))
        QSKIP("LOUD: this system lets nobody mount a small disk, so a full one was not tried");
    QVERIFY2(said.startsWith(QStringLiteral("the disk is full: ")), qPrintable(said));
    QVERIFY2(said.endsWith(QStringLiteral("\nold1")), qPrintable(said));
    // Without what was written for nothing, which is gone again.
    static const QRegularExpression numbers(
        QStringLiteral("full: ([0-9.]+) KiB are free .* at least ([0-9.]+) [KM]iB"));
    const QRegularExpressionMatch match = numbers.match(said);
    QVERIFY2(match.hasMatch() && match.captured(1).toDouble() > 400, qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("MiB are needed")) ||
                 match.captured(2).toDouble() > match.captured(1).toDouble(),
             qPrintable(said));
}

void TestFiles::cancellingLeavesTheOldFile()
{
    writePlain(path("a.kronika"), "old");
    const Status status = writeFile(path("a.kronika"), *exporterNamed("kronika"), *chronologyOf(20'000),
                                    [](std::size_t, std::size_t) { return false; });
    QVERIFY(!status.isOk());
    QVERIFY(status.error().text().contains(QStringLiteral("cancelled")));
    QCOMPARE(readPlain(path("a.kronika")), QByteArray("old"));
    QCOMPARE(entries(), QStringList{QStringLiteral("a.kronika")});
}

void TestFiles::bytesAreWrittenTheSameWay()
{
    const QByteArray bytes = QByteArray("\x89PNG\0\r\n", 7) + QByteArray(200'000, '\xFF');
    QVERIFY(writeBytes(path("a.png"), bytes).isOk());
    QCOMPARE(readPlain(path("a.png")), bytes);
    QVERIFY(!writeBytes(QStringLiteral("/dev/full"), bytes).isOk());
    QVERIFY(!writeBytes(m_folder->path(), bytes).isOk());
}

void TestFiles::standardOutputIsWritten()
{
    const QString said = inChild([this]() -> QString {
        const int file = ::open(QFile::encodeName(path("output")).constData(), O_WRONLY | O_CREAT, 0600);
        ::dup2(file, STDOUT_FILENO);
        return outcomeOf(write(QStringLiteral("-"), 5000));
    });
    QCOMPARE(said, QStringLiteral("done"));
    QCOMPARE(readPlain(path("output")), QByteArray::fromStdString(writtenText(*chronologyOf(5000))));
}

void TestFiles::aFullStandardOutputIsAnError()
{
    const QString said = inChild([this]() -> QString {
        ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO);
        return outcomeOf(write(QStringLiteral("-"), 3)) + u'\n' + outcomeOf(write(QStringLiteral("-"), 5000));
    });
    QCOMPARE(said.count(QStringLiteral("standard output cannot be written: ")), 2);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
