// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/document.h"
#include "tests/models/document/snapshotpicture.h"

#include <QSignalSpy>
#include <QTest>

using namespace kronika;

namespace {

Edit retitling(const Snapshot &snapshot, const std::string &title)
{
    const Event before = snapshot.event(EventIndex{0});
    Event after = before;
    after.title = title;
    return {{{.at = EventIndex{0}, .before = before, .after = after}}};
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDocumentIsEmpty()
    {
        const Document document;
        QVERIFY(document.snapshot());
        QCOMPARE(document.snapshot()->eventCount(), 0U);
    }

    void aResetChangesEverything()
    {
        Document document;
        QSignalSpy changed(&document, &Document::changed);
        const auto snapshot = test::snapshotFrom("a | 2021 | A | |");
        document.reset(snapshot);
        QCOMPARE(document.snapshot(), snapshot);
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.at(0).at(0).value<ChangeSet>().isAll);
        document.reset(nullptr);
        QCOMPARE(document.snapshot()->eventCount(), 0U);
    }

    void aReloadedChronologyHasAnotherRevision()
    {
        Document document;
        document.reset(test::snapshotFrom("a | 2021 | A | |"));
        document.apply(retitling(*document.snapshot(), "x"));
        const auto before = document.snapshot()->revision();
        document.reset(test::snapshotFrom("a | 2021 | Other | |"));
        QVERIFY2(document.snapshot()->revision() > before, "caches are keyed by it");
        QCOMPARE(document.snapshot()->title(EventIndex{0}), "Other");
    }

    void applyingGivesBackTheInverse()
    {
        Document document;
        document.reset(test::snapshotFrom("a | 2021 | A | |"));
        const auto original = document.snapshot();
        QSignalSpy changed(&document, &Document::changed);
        const Edit back = document.apply(retitling(*original, "x"));
        QCOMPARE(document.snapshot()->title(EventIndex{0}), "x");
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.at(0).at(0).value<ChangeSet>().events == std::vector<std::string>{"a"});
        document.apply(back);
        QVERIFY(document.snapshot()->event(EventIndex{0}) == original->event(EventIndex{0}));
        QVERIFY(document.snapshot()->revision() > original->revision());
        QCOMPARE(original->title(EventIndex{0}), "A");
    }

    void aSnapshotOfBeforeComesBackUnderANewRevision()
    {
        Document document;
        document.reset(test::snapshotFrom("a | 2021 | A | |"));
        const auto original = document.snapshot();
        document.apply(retitling(*original, "x"));
        const auto edited = document.snapshot();
        QSignalSpy changed(&document, &Document::changed);
        document.restore(original, ChangeSet::all());
        QCOMPARE(document.snapshot()->title(EventIndex{0}), "A");
        QVERIFY2(document.snapshot()->revision() > edited->revision(), "caches are keyed by it");
        QVERIFY2(document.snapshot()->chunks()[0] == original->chunks()[0], "nothing is built again");
        QCOMPARE(changed.count(), 1);
    }

    void theSnapshotIsNewWhenTheSignalComes()
    {
        Document document;
        document.reset(test::snapshotFrom("a | 2021 | A | |"));
        std::string seen;
        connect(&document, &Document::changed, this, [&] { seen = document.snapshot()->title(EventIndex{0}); });
        document.apply(retitling(*document.snapshot(), "x"));
        QCOMPARE(seen, "x");
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
