// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/appfixture.h"

#include "widgets/scene/timescale.h"

using namespace kronika;
using namespace kronika::test;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOpenAtFirst();
    void anExampleIsOpenedInTheBackground();
    void aFileThatFailsLeavesNothingHalfLoaded();
    void aFileThatIsMendedOpensAgain();
    void closingForgetsEverything();
    void reloadingKeepsRangeSelectionAndFolding();
    void anotherFileStartsOver();
    void aReplacedFileIsNoticed();
    void searchingFindsAsOneTypes();
    void aQueryThatCannotBeReadKeepsTheLastMatches();
    void stepsGoRoundThroughTheMatchesInTime();
    void aStepRightAfterTypingGoesToWhatWasTyped();
    void stepsWithoutAQueryGoThroughAll();
    void foldingMakesAnotherIndex();
    void theZoneShownIsChosen();
    void densityIsCountedAndFollowsTheSearch();
    void manyEventsArePreparedOnAWorker();
    void cancellingLeavesWhatWasOpen();
    void theBeginningOfALargeFileIsShownMeanwhile();
    void anErrorTakesThePreviewAway();
    void anExpressionOfTooManyStepsIsSaidAndHidesNothing();
    void cancellingTakesThePreviewAway();
    void aLaterVersionIsReadOnly();
    void countsNameConflicts();
    void markingsAreCountedAlongWithEdits();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString largeFile(const char *name, const QByteArray &lastDate);

    QTemporaryDir m_folder;
};

void TestWorkspace::nothingIsOpenAtFirst()
{
    Workspace workspace;
    QCOMPARE(workspace.stage(), Workspace::Stage::Empty);
    QVERIFY(!workspace.shown().index);
    QCOMPARE(workspace.matchCount(), std::size_t{0});
    workspace.stepMatch(Step::Next);
    workspace.selectEvent(EventIndex{0}, SelectMode::Replace);
    QVERIFY(workspace.selection().isEmpty());
}

void TestWorkspace::anExampleIsOpenedInTheBackground()
{
    Workspace workspace;
    QSignalSpy opened(&workspace, &Workspace::opened);
    QSignalSpy indexed(&workspace, &Workspace::indexChanged);
    workspace.open(resources::exampleFile());
    QVERIFY(workspace.isLoading());
    QCOMPARE(workspace.stage(), Workspace::Stage::Empty);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(indexed.count(), 1); // nothing was shown that had to be taken away
    QCOMPARE(workspace.stage(), Workspace::Stage::Open);
    QCOMPARE(workspace.shown().index->snapshot().eventCount(), std::size_t{12});
    QCOMPARE(workspace.language(), std::string("en"));
    QCOMPARE(workspace.shown().index->options().shown.name(), QStringLiteral("Europe/Prague"));
    const TimeRange extent = workspace.shown().index->extent().value();
    QVERIFY(workspace.view().range().from <= extent.from);
    QVERIFY(workspace.view().range().to >= extent.to);
}

void TestWorkspace::aFileThatFailsLeavesNothingHalfLoaded()
{
    QVERIFY(writeTo(path("broken.kronika"), R"({"kronika": 1, "events": [{"id": "a"}]})"));
    Workspace workspace;
    QVERIFY(openAndWait(workspace, path("broken.kronika")));
    QCOMPARE(workspace.stage(), Workspace::Stage::Failed);
    QVERIFY(!workspace.shown().index);
    QVERIFY(workspace.report().diagnostics.hasErrors());
    QCOMPARE(workspace.path(), path("broken.kronika"));
}

void TestWorkspace::aFileThatIsMendedOpensAgain()
{
    const QString file = path("mended.kronika");
    QVERIFY(writeTo(file, manyEvents(10)));
    Workspace workspace;
    QVERIFY(openAndWait(workspace, file));
    workspace.selectEvent(EventIndex{3}, SelectMode::Replace);
    const TimeRange range = zoomed(workspace.view().range(), 2, workspace.view().range().from);
    workspace.view().setRange(range, RangeChange::Jump);
    QVERIFY(writeTo(file, "{"));
    workspace.reload();
    QTRY_COMPARE(workspace.stage(), Workspace::Stage::Failed);
    QVERIFY(writeTo(file, manyEvents(12)));
    workspace.reload();
    QTRY_COMPARE(workspace.stage(), Workspace::Stage::Open);
    QCOMPARE(workspace.shown().index->snapshot().eventCount(), std::size_t{12});
    QCOMPARE(workspace.view().range(), range);
    QCOMPARE(workspace.selection().current(), std::string("e3"));
}

void TestWorkspace::closingForgetsEverything()
{
    Workspace workspace;
    QVERIFY(openAndWait(workspace, resources::exampleFile()));
    workspace.selectEvent(EventIndex{0}, SelectMode::Replace);
    workspace.close();
    QCOMPARE(workspace.stage(), Workspace::Stage::Empty);
    QVERIFY(!workspace.shown().index);
    QVERIFY(workspace.selection().isEmpty());
    QVERIFY(workspace.path().isEmpty());
}

void TestWorkspace::reloadingKeepsRangeSelectionAndFolding()
{
    const QString file = path("reload.kronika");
    QVERIFY(writeTo(file, manyEvents(30)));
    Workspace workspace;
    QVERIFY(openAndWait(workspace, file));
    workspace.view().setFolded("a", true);
    workspace.view().setQuery(QStringLiteral("actor:b"));
    workspace.selectEvents({eventOf(workspace, "e5"), eventOf(workspace, "e7")});
    const TimeRange range = panned(workspace.view().range(), 0.25);
    workspace.view().setRange(range, RangeChange::Jump);
    QVERIFY(replaceAtomically(file, manyEvents(20)));
    workspace.reload();
    QTRY_COMPARE(workspace.shown().index->snapshot().eventCount(), std::size_t{20});
    QCOMPARE(workspace.view().range(), range);
    QCOMPARE(workspace.selection().selected(), (std::vector<std::string>{"e5", "e7"}));
    QVERIFY(workspace.shown().index->options().folded.contains("a"));
    QCOMPARE(workspace.view().query(), QStringLiteral("actor:b"));
    QTRY_COMPARE(workspace.matchCount(), std::size_t{10});
    QVERIFY(workspace.view().history().canGoBack());
}

void TestWorkspace::anotherFileStartsOver()
{
    QVERIFY(writeTo(path("other.kronika"), manyEvents(5)));
    Workspace workspace;
    QVERIFY(openAndWait(workspace, resources::exampleFile()));
    workspace.view().setQuery(QStringLiteral("nato"));
    workspace.view().setFolded("cz", true);
    workspace.selectEvent(EventIndex{0}, SelectMode::Replace);
    QVERIFY(openAndWait(workspace, path("other.kronika")));
    QVERIFY(workspace.view().query().isEmpty());
    QVERIFY(workspace.view().folded().empty());
    QVERIFY(workspace.selection().isEmpty());
    QTRY_COMPARE(workspace.matchCount(), std::size_t{5});
    QVERIFY(!workspace.shown().matching);
}

void TestWorkspace::aReplacedFileIsNoticed()
{
    const QString file = path("watched.kronika");
    QVERIFY(writeTo(file, manyEvents(3)));
    Workspace workspace;
    QVERIFY(openAndWait(workspace, file));
    QSignalSpy changed(&workspace, &Workspace::changedOnDisk);
    for (int n = 1; n <= 3; ++n) {
        QVERIFY(replaceAtomically(file, manyEvents(3 + n)));
        QTRY_COMPARE(changed.count(), n);
    }
    QVERIFY(writeTo(file, manyEvents(20)));
    QTRY_COMPARE(changed.count(), 4);
}

void TestWorkspace::searchingFindsAsOneTypes()
{
    Workspace workspace;
    QVERIFY(openAndWait(workspace, resources::exampleFile()));
    QCOMPARE(workspace.matchCount(), std::size_t{12});
    QSignalSpy changed(&workspace, &Workspace::matchingChanged);
    workspace.view().setQuery(QStringLiteral("actor:apt31"));
    QTRY_COMPARE(workspace.matchCount(), std::size_t{4});
    QCOMPARE(workspace.shown().matching->count(), std::size_t{4});
    workspace.view().setQuery({});
    QTRY_COMPARE(workspace.matchCount(), std::size_t{12});
    QVERIFY(!workspace.shown().matching);
    QCOMPARE(changed.count(), 2);
}

void TestWorkspace::aQueryThatCannotBeReadKeepsTheLastMatches()
{
    Workspace workspace;
    QVERIFY(openAndWait(workspace, resources::exampleFile()));
    workspace.view().setQuery(QStringLiteral("actor:apt31"));
    QTRY_COMPARE(workspace.matchCount(), std::size_t{4});
    workspace.view().setQuery(QStringLiteral("actor:apt31 \"open"));
    QVERIFY(!workspace.queryError().what.isEmpty());
    QVERIFY(workspace.queryError().where.startsWith(QStringLiteral("column")));
    QCOMPARE(workspace.matchCount(), std::size_t{4});
    workspace.view().setQuery(QStringLiteral("nato"));
    QVERIFY(workspace.queryError().what.isEmpty());
}

void TestWorkspace::stepsGoRoundThroughTheMatchesInTime()
{
    Workspace workspace;
    QVERIFY(openAndWait(workspace, resources::exampleFile()));
    workspace.view().setQuery(QStringLiteral("actor:apt31"));
    QTRY_COMPARE(workspace.matchCount(), std::size_t{4});
    QSignalSpy revealed(&workspace, &Workspace::revealRequested);
    QStringList ids;
    for (int n = 0; n < 5; ++n) {
        workspace.stepMatch(Step::Next);
        ids += QString::fromStdString(workspace.selection().current());
        QCOMPARE(workspace.matchPosition(), std::optional<std::size_t>(static_cast<std::size_t>(n) % 4 + 1));
    }
    QCOMPARE(ids.join(u' '), QStringLiteral("eu-call-2021 campaign investigation attribution eu-call-2021"));
    QCOMPARE(revealed.count(), 5);
    workspace.stepMatch(Step::Previous);
    QCOMPARE(workspace.selection().current(), std::string("attribution"));
    // From an event that does not match, to the one after it in time.
    workspace.selectEvent(eventOf(workspace, "detection"), SelectMode::Replace);
    QVERIFY(!workspace.matchPosition());
    workspace.stepMatch(Step::Next);
    QVERIFY(workspace.matchPosition());
}

void TestWorkspace::aStepRightAfterTypingGoesToWhatWasTyped()
{
    Workspace workspace;
    QVERIFY(openAndWait(workspace, resources::exampleFile()));
    workspace.view().setQuery(QStringLiteral("solidarity NATO"));
    workspace.stepMatch(Step::Next);
    QTRY_COMPARE(workspace.selection().current(), std::string("nato-statement"));
}

void TestWorkspace::stepsWithoutAQueryGoThroughAll()
{
    Workspace workspace;
    QVERIFY(openAndWait(workspace, resources::exampleFile()));
    std::set<std::string> visited;
    for (int n = 0; n < 12; ++n) {
        workspace.stepMatch(Step::Previous);
        visited.insert(workspace.selection().current());
    }
    QCOMPARE(visited.size(), std::size_t{12});
}

void TestWorkspace::foldingMakesAnotherIndex()
{
    QVERIFY(writeTo(path("fold.kronika"), manyEvents(10)));
    Workspace workspace;
    QVERIFY(openAndWait(workspace, path("fold.kronika")));
    QCOMPARE(workspace.shown().index->lanes().size(), std::size_t{2});
    const auto order = workspace.shown().order;
    workspace.view().setFolded("a", true);
    QTRY_COMPARE(workspace.shown().index->lanes().size(), std::size_t{1});
    QCOMPARE(workspace.shown().index->lanes().front().eventCount, std::size_t{10});
    QVERIFY2(workspace.shown().order == order, "what does not depend on folding is not made again");
}

void TestWorkspace::theZoneShownIsChosen()
{
    Workspace workspace;
    QVERIFY(openAndWait(workspace, resources::exampleFile()));
    workspace.view().setZone({ZoneChoice::Kind::Utc, {}});
    QTRY_VERIFY(workspace.shown().index->options().shown.isUtc());
    workspace.view().setZone({ZoneChoice::Kind::Named, QStringLiteral("America/New_York")});
    QTRY_COMPARE(workspace.shown().index->options().shown.name(), QStringLiteral("America/New_York"));
    QVERIFY2(workspace.document().snapshot()->zone().name() != QStringLiteral("America/New_York"),
             "the choice is not the file's");
    workspace.view().setZone({ZoneChoice::Kind::Named, QStringLiteral("Nowhere/Never")});
    QTRY_COMPARE(workspace.shown().index->options().shown, workspace.document().snapshot()->zone());
    workspace.view().setZone({});
    QTRY_VERIFY(!workspace.shown().index->options().shown.isUtc());
}

void TestWorkspace::densityIsCountedAndFollowsTheSearch()
{
    Workspace workspace;
    QSignalSpy counted(&workspace, &Workspace::densityChanged);
    workspace.requestDensity(DensityBy::Category, 50);
    QCOMPARE(counted.count(), 0);
    QVERIFY(openAndWait(workspace, resources::exampleFile()));
    QTRY_COMPARE(counted.count(), 1);
    const auto all = counted.last().first().value<Density>();
    QCOMPARE(all.range, workspace.densityRange().value());
    QCOMPARE(all.series.front().counts.size(), std::size_t{50});
    workspace.view().setQuery(QStringLiteral("actor:apt31"));
    QTRY_COMPARE(counted.count(), 2);
    QVERIFY(counted.last().first().value<Density>().peak < all.peak);
}

void TestWorkspace::manyEventsArePreparedOnAWorker()
{
    QVERIFY(writeTo(path("many.kronika"), manyEvents(25'000)));
    Workspace workspace;
    QVERIFY(openAndWait(workspace, path("many.kronika")));
    QCOMPARE(workspace.shown().index->snapshot().eventCount(), std::size_t{25'000});
    const TimelineIndex *before = workspace.shown().index.get();
    workspace.view().setFolded("a", true);
    workspace.view().setQuery(QStringLiteral("actor:b"));
    QTRY_VERIFY(workspace.shown().index.get() != before);
    QTRY_COMPARE(workspace.matchCount(), std::size_t{12'500});
    QCOMPARE(workspace.shown().index->lanes().size(), std::size_t{1});
}

void TestWorkspace::cancellingLeavesWhatWasOpen()
{
    QVERIFY(writeTo(path("slow.kronika"), manyEvents(25'000)));
    Workspace workspace;
    workspace.open(path("slow.kronika"));
    workspace.cancel();
    QVERIFY(!workspace.isLoading());
    QCOMPARE(workspace.stage(), Workspace::Stage::Empty);
    QVERIFY(openAndWait(workspace, resources::exampleFile()));
    QSignalSpy opened(&workspace, &Workspace::opened);
    workspace.open(path("slow.kronika"));
    workspace.cancel();
    QVERIFY(!opened.wait(300));
    QCOMPARE(workspace.stage(), Workspace::Stage::Open);
    QCOMPARE(workspace.path(), resources::exampleFile());
    QCOMPARE(workspace.shown().index->snapshot().eventCount(), std::size_t{12});
}

/// So many events that some of them are given before all are read.
QString TestWorkspace::largeFile(const char *name, const QByteArray &lastDate)
{
    QByteArray text = "{\n  \"kronika\": 1,\n  \"events\": [\n";
    for (int n = 0; n < 150'000; ++n)
        text += "    {\"id\": \"e" + QByteArray::number(n) + "\", \"when\": \"2021-05-28\", \"title\": \"t\"},\n";
    text += "    {\"id\": \"last\", \"when\": \"" + lastDate + "\", \"title\": \"t\"}\n  ]\n}\n";
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestWorkspace::theBeginningOfALargeFileIsShownMeanwhile()
{
    Workspace workspace;
    workspace.setPatience(0);
    QSignalSpy opened(&workspace, &Workspace::opened);
    int previews = 0;
    connect(&workspace, &Workspace::stageChanged, &workspace, [&] {
        if (!workspace.isPreview())
            return;
        ++previews;
        QCOMPARE(workspace.stage(), Workspace::Stage::Open);
        QVERIFY(workspace.isLoading());
        QVERIFY(!workspace.isWritable());
        const std::size_t count = workspace.document().snapshot()->eventCount();
        QVERIFY(count > 0 && count <= 150'001);
    });
    workspace.open(largeFile("large.kronika", "2022-05-28"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QVERIFY(previews > 0);
    QVERIFY(!workspace.isPreview());
    QVERIFY(workspace.isWritable());
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.isLoading(), 60'000);
    // The preview's lanes stand until those of the whole are there.
    QTRY_COMPARE_WITH_TIMEOUT(workspace.shown().counts.events, std::size_t{150'001}, 60'000);
    QVERIFY2(workspace.view().range().to > Instant{1'653'696'000'000'000}, "the range follows as long as nobody moved");
    workspace.stepMatch(Step::Previous);
    QTRY_COMPARE_WITH_TIMEOUT(workspace.selection().current(), std::string("last"), 60'000);
}

void TestWorkspace::anExpressionOfTooManyStepsIsSaidAndHidesNothing()
{
    const QString file = path("steps.kronika");
    QVERIFY(writeTo(file, R"({"kronika": 1, "events": [{"id": "e", "when": "2021", "title": ")" + QByteArray(60, 'a') +
                              R"(b"}]})"));
    Workspace workspace;
    QVERIFY(openAndWait(workspace, file));
    workspace.view().setQuery(QStringLiteral("/^(a+)+$/"));
    QTRY_VERIFY(!workspace.isPreparing());
    QVERIFY(!workspace.queryError().what.isEmpty());
    QVERIFY(!workspace.shown().matching);
    workspace.view().setQuery(QStringLiteral("/^a+b$/"));
    QTRY_VERIFY(!workspace.isPreparing());
    QVERIFY(workspace.queryError().what.isEmpty());
    QCOMPARE(workspace.matchCount(), std::size_t{1});
}

void TestWorkspace::anErrorTakesThePreviewAway()
{
    Workspace workspace;
    workspace.setPatience(0);
    bool wasPreview = false;
    connect(&workspace, &Workspace::stageChanged, &workspace,
            [&] { wasPreview = wasPreview || workspace.isPreview(); });
    workspace.open(largeFile("faulty.kronika", "2022-13-28"));
    QTRY_COMPARE_WITH_TIMEOUT(workspace.stage(), Workspace::Stage::Failed, 60'000);
    QVERIFY(wasPreview);
    QVERIFY(!workspace.isPreview());
    QVERIFY(!workspace.isWritable());
    QVERIFY(!workspace.shown().index);
    QCOMPARE(workspace.document().snapshot()->eventCount(), std::size_t{0});
    QCOMPARE(workspace.report().diagnostics.errorCount(), std::size_t{1});
}

void TestWorkspace::cancellingTakesThePreviewAway()
{
    Workspace workspace;
    workspace.setPatience(0);
    connect(&workspace, &Workspace::stageChanged, &workspace, [&] {
        if (workspace.isPreview())
            workspace.cancel();
    });
    workspace.open(largeFile("large.kronika", "2022-05-28"));
    QVERIFY(workspace.isLoading());
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.isLoading(), 60'000);
    QCOMPARE(workspace.stage(), Workspace::Stage::Empty);
    QVERIFY(!workspace.isPreview());
    QVERIFY(!workspace.shown().index);
}

void TestWorkspace::aLaterVersionIsReadOnly()
{
    QVERIFY(writeTo(path("later.kronika"), R"({"kronika": 2, "title": "Later"})"));
    Workspace workspace;
    QVERIFY(openAndWait(workspace, path("later.kronika")));
    QCOMPARE(workspace.stage(), Workspace::Stage::Open);
    QVERIFY(workspace.report().isReadOnly);
}

void TestWorkspace::countsNameConflicts()
{
    Workspace workspace;
    QVERIFY(openAndWait(workspace, resources::exampleFile()));
    const Counts &counts = workspace.shown().counts;
    QCOMPARE(counts.events, std::size_t{12});
    QCOMPARE(counts.actors, std::size_t{14});
    QCOMPARE(counts.sources, std::size_t{9});
    QCOMPARE(counts.conflicts, std::size_t{1});
}

/// Of many events what is known is carried over an edit.
void TestWorkspace::markingsAreCountedAlongWithEdits()
{
    Workspace workspace;
    QVERIFY(openAndWait(workspace, largeFile("marked.kronika", "2022-05-28")));
    QVERIFY(workspace.document().snapshot()->eventCount() > TimelineIndex::kSmallCount);
    const auto mark = [&workspace](std::size_t event, const char *marking) {
        const Snapshot &snapshot = *workspace.document().snapshot();
        const auto index = static_cast<EventIndex>(event);
        EventChange change{index, snapshot.event(index), snapshot.event(index)};
        change.after->marking = marking;
        workspace.edit({.events = {change}}, QStringLiteral("Marking"));
    };
    mark(7, "TLP:RED");
    mark(9'000, "TLP:AMBER");
    QTRY_COMPARE(workspace.shown().counts.markedEvents, (TlpCounts{0, 0, 1, 0, 1}));
    workspace.undo();
    QTRY_COMPARE(workspace.shown().counts.markedEvents, (TlpCounts{0, 0, 0, 0, 1}));
    mark(7, "");
    QTRY_COMPARE(workspace.shown().counts.markedEvents, TlpCounts());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
