// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filewatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace kronika;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool replace(const QString &path, const QByteArray &content)
{
    const QString beside = path + QStringLiteral("~");
    return write(beside, content) &&
           std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) == 0;
}

} // namespace

class TestFileWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void writingIntoTheFileIsNoticed();
    void everyReplacementIsNoticed();
    void aFileThatComesBackIsNoticed();
    void aFileThatIsGoneIsNoChange();
    void whatItIsWhenWatchingBeginsIsNoChange();
    void othersInTheFolderAreNoChange();
    void nothingIsWatchedAfterAll();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFileWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("file"));
    QVERIFY(write(m_path, "1"));
}

void TestFileWatch::writingIntoTheFileIsNoticed()
{
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.watch(m_path);
    QVERIFY(write(m_path, "22"));
    QTRY_COMPARE(changed.count(), 1);
}

void TestFileWatch::everyReplacementIsNoticed()
{
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.watch(m_path);
    QSignalSpy removed(&watch, &FileWatch::removed);
    for (int n = 1; n <= 3; ++n) {
        QVERIFY(replace(m_path, QByteArray(10 + n, 'x')));
        QTRY_COMPARE(changed.count(), n);
    }
    // The one that is there now is watched, too.
    QVERIFY(write(m_path, "written into"));
    QTRY_COMPARE(changed.count(), 4);
    QCOMPARE(removed.count(), 0);
}

void TestFileWatch::aFileThatComesBackIsNoticed()
{
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.watch(m_path);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(!changed.wait(2 * FileWatch::kRestMs));
    QVERIFY(write(m_path, "22"));
    QTRY_COMPARE(changed.count(), 1);
}

void TestFileWatch::aFileThatIsGoneIsNoChange()
{
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    QSignalSpy removed(&watch, &FileWatch::removed);
    watch.watch(m_path);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(removed.wait());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(changed.count(), 0);
}

void TestFileWatch::whatItIsWhenWatchingBeginsIsNoChange()
{
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.watch(m_path);
    QVERIFY(replace(m_path, "333"));
    watch.watch(m_path);
    QVERIFY(!changed.wait(3 * FileWatch::kRestMs));
}

void TestFileWatch::othersInTheFolderAreNoChange()
{
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.watch(m_path);
    QVERIFY(write(m_folder->filePath(QStringLiteral("other")), "x"));
    QVERIFY(!changed.wait(3 * FileWatch::kRestMs));
}

void TestFileWatch::nothingIsWatchedAfterAll()
{
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.watch(m_path);
    watch.watch({});
    QVERIFY(write(m_path, "4444"));
    QVERIFY(!changed.wait(3 * FileWatch::kRestMs));
}

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
