// SPDX-License-Identifier: GPL-3.0-or-later
// While a large file is read its beginning can be looked at, and nothing of it leaves the window.
#include "app/actions.h"
#include "app/eventclipboard.h"
#include "tests/app/appfixture.h"
#include "tests/app/testfile.h"
#include "widgets/areabar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kronika;
using namespace kronika::test;

namespace {

constexpr int kPreviewEvents = 120'000;

/// Of the menus in which there is what writes, prints, copies or changes.
QStringList enabledIn(QMenu &menu)
{
    QStringList names;
    for (QAction *action : menu.actions()) {
        if (action->menu() != nullptr)
            names += enabledIn(*action->menu());
        else if (action->isEnabled() && !action->isSeparator())
            names += action->text().section(u'\t', 0, 0).remove(u'&');
    }
    return names;
}

QStringList enabledInFileAndEdit(MainWindow &window)
{
    const QList<QAction *> menus = window.menuBar()->actions();
    return enabledIn(*menus.at(0)->menu()) + enabledIn(*menus.at(1)->menu());
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingLeavesThePreview();
    void itIsMarkedUntilTheLanesOfTheWholeAreThere();
    void neitherTypingNorFoldingStartsTheLanesOver_data();
    void neitherTypingNorFoldingStartsTheLanesOver();

private:
    QString m_file;
    QTemporaryDir m_folder;
};

void TestPreview::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("many.kronika"));
    QVERIFY(writeTo(m_file, manyEvents(kPreviewEvents)));
}

void TestPreview::nothingLeavesThePreview()
{
    WindowFixture fixture;
    Workspace &workspace = fixture.window.workspace();
    workspace.setPatience(0);
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    bool wasSeen = false;
    QStringList enabled;
    bool mayExportArea = true;
    connect(&workspace, &Workspace::stageChanged, &fixture.window, [&] {
        if (!workspace.isPreview() || wasSeen)
            return;
        wasSeen = true;
        enabled = enabledInFileAndEdit(fixture.window);
        for (const QToolButton *button : fixture.window.findChild<AreaBar *>()->findChildren<QToolButton *>()) {
            if (button->text().startsWith(QStringLiteral("Export")))
                mayExportArea = button->isEnabled();
        }
        workspace.selection().selectAll({"e0", "e1"});
        EventClipboard clipboard(workspace, fixture.window.task());
        for (const CopyForm form : {CopyForm::Text, CopyForm::Csv, CopyForm::Markdown, CopyForm::Link})
            (void)clipboard.copySelected(form);
    });
    workspace.open(m_file);
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.isLoading() && workspace.shown().index, 60'000);
    QVERIFY(wasSeen);
    // Whoever adds to these menus decides whether it may be done with half a file.
    QCOMPARE(enabled.join(u'|'),
             QStringLiteral("Open…|Import a Table…|Reload|Close|Quit|Find|Find Next|Find "
                            "Previous|Clear the Search|Paste a Table|Select All That Match|Select None|Preferences…|"
                            "Change Keys…"));
    QVERIFY(!mayExportArea);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
    const QStringList whole = enabledInFileAndEdit(fixture.window);
    for (const char *name : {"Export…", "Print…", "Text", "CSV Rows", "Markdown", "Link", "Copy the Picture"})
        QVERIFY2(whole.contains(QString::fromUtf8(name)), name);
}

void TestPreview::itIsMarkedUntilTheLanesOfTheWholeAreThere()
{
    Workspace workspace;
    workspace.setPatience(0);
    QSignalSpy opened(&workspace, &Workspace::opened);
    bool wasPreview = false;
    const auto look = [&] {
        wasPreview = wasPreview || workspace.isPreview();
        if (!workspace.shown().index || workspace.isPreview())
            return;
        QCOMPARE(workspace.shown().index->snapshot().eventCount(), std::size_t{kPreviewEvents});
    };
    connect(&workspace, &Workspace::stageChanged, &workspace, look);
    connect(&workspace, &Workspace::indexChanged, &workspace, [&] {
        if (workspace.shown().index && workspace.shown().index->snapshot().eventCount() < kPreviewEvents)
            QVERIFY(workspace.isPreview() && workspace.isLoading());
    });
    workspace.open(m_file);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QVERIFY(wasPreview);
    QVERIFY(!workspace.isPreview() && !workspace.isLoading() && workspace.isWhole());
    QCOMPARE(workspace.shown().index->sharedSnapshot(), workspace.document().snapshot());
}

void TestPreview::neitherTypingNorFoldingStartsTheLanesOver_data()
{
    QTest::addColumn<bool>("isFolding");
    QTest::newRow("typing") << false;
    QTest::newRow("folding") << true;
}

void TestPreview::neitherTypingNorFoldingStartsTheLanesOver()
{
    QFETCH(bool, isFolding);
    Workspace workspace;
    workspace.setPatience(0);
    int letters = 0;
    QTimer typing;
    connect(&typing, &QTimer::timeout, &workspace, [&] {
        if (!workspace.isPreview() || workspace.document().snapshot()->eventCount() != kPreviewEvents)
            return;
        ++letters;
        if (isFolding)
            workspace.view().setFolded("a" + std::to_string(letters), true); // never the same lanes twice
        else
            workspace.view().setQuery(QStringLiteral("Event 1") + QString::number(letters % 10));
    });
    typing.start(0);
    workspace.open(m_file);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.isWhole() && !workspace.isLoading(), 30'000);
    typing.stop();
    QVERIFY(letters > 0);
    workspace.view().setQuery(QStringLiteral("\"Event 17\""));
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.isPreparing(), 30'000);
    QVERIFY(workspace.matchCount() > 0 && workspace.matchCount() < kPreviewEvents);
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
