// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentfiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace kronika;

class TestRecentFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theNewestStandsFirst();
    void aFileStandsOnce();
    void onlySoManyAreKept();
    void theListOutlivesTheProgram();
    void missingFilesStayAndAreTold();
    void filesCanBeRemoved();
    void relativePathsBecomeAbsolute();
    void streamsAndBuiltInFilesAreNotKept();
    void aListThatIsTooLongIsCut();

private:
    QString path(int n) const { return QStringLiteral("/somewhere/%1.kronika").arg(n); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void TestRecentFiles::init()
{
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
}

void TestRecentFiles::theNewestStandsFirst()
{
    RecentFiles recent(*m_settings);
    QSignalSpy changed(&recent, &RecentFiles::changed);
    recent.add(path(1));
    recent.add(path(2));
    QCOMPARE(recent.paths(), (QStringList{path(2), path(1)}));
    QCOMPARE(changed.count(), 2);
}

void TestRecentFiles::aFileStandsOnce()
{
    RecentFiles recent(*m_settings);
    recent.add(path(1));
    recent.add(path(2));
    recent.add(path(1));
    QCOMPARE(recent.paths(), (QStringList{path(1), path(2)}));
}

void TestRecentFiles::onlySoManyAreKept()
{
    RecentFiles recent(*m_settings);
    for (int n = 0; n < 15; ++n)
        recent.add(path(n));
    QCOMPARE(recent.paths().size(), RecentFiles::kMaxFiles);
    QCOMPARE(recent.paths().first(), path(14));
    QCOMPARE(recent.paths().last(), path(5));
}

void TestRecentFiles::theListOutlivesTheProgram()
{
    RecentFiles(*m_settings).add(path(7));
    m_settings->sync();
    QSettings later(m_settings->fileName(), QSettings::IniFormat);
    QCOMPARE(RecentFiles(later).paths(), QStringList{path(7)});
}

void TestRecentFiles::missingFilesStayAndAreTold()
{
    const QString there = m_folder->filePath(QStringLiteral("there.kronika"));
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    RecentFiles recent(*m_settings);
    recent.add(there);
    recent.add(path(1));
    const std::vector<RecentFile> files = recent.files();
    QCOMPARE(files.size(), std::size_t{2});
    QVERIFY(!files[0].exists);
    QVERIFY(files[1].exists);
}

void TestRecentFiles::filesCanBeRemoved()
{
    RecentFiles recent(*m_settings);
    recent.add(path(1));
    recent.add(path(2));
    recent.remove(path(2));
    QCOMPARE(recent.paths(), QStringList{path(1)});
    recent.clear();
    QVERIFY(recent.paths().isEmpty());
}

void TestRecentFiles::relativePathsBecomeAbsolute()
{
    RecentFiles recent(*m_settings);
    recent.add(QStringLiteral("here.kronika"));
    QCOMPARE(recent.paths(), QStringList{QDir::current().absoluteFilePath(QStringLiteral("here.kronika"))});
}

void TestRecentFiles::streamsAndBuiltInFilesAreNotKept()
{
    RecentFiles recent(*m_settings);
    recent.add(QStringLiteral("-"));
    recent.add(QStringLiteral(":/kronika/examples/czech-mfa-campaign.kronika"));
    QVERIFY(recent.paths().isEmpty());
}

void TestRecentFiles::aListThatIsTooLongIsCut()
{
    QStringList many;
    for (int n = 0; n < 1000; ++n)
        many += path(n);
    m_settings->setValue(QStringLiteral("recentFiles"), many);
    QCOMPARE(RecentFiles(*m_settings).paths().size(), RecentFiles::kMaxFiles);
}

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
