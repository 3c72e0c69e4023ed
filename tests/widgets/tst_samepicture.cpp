// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a range is the same, to the pixel, whichever way a window came there: nothing that it keeps from
// picture to picture may show.
#include "tests/widgets/scene/listtext.h"
#include "tests/widgets/scene/moments.h"
#include "tests/widgets/scene/scenefixture.h"
#include "tests/widgets/viewfixture.h"

using namespace kronika;
using namespace kronika::test;

namespace {

constexpr const char *kAllKinds = "all kinds of time";
constexpr const char *kManyChunks = "rows of many chunks";

std::shared_ptr<const Snapshot> snapshotFor(const QByteArray &shape)
{
    if (shape == kManyChunks)
        return snapshotOf(moments("random", 120'000), 2);
    return shape == kAllKinds ? chanceSnapshot(11, 900) : momentSnapshot(shape);
}

/// A window on one of the shapes, at its whole range.
struct TravelledWindow
{
    TravelledWindow(const std::shared_ptr<const Snapshot> &snapshot, bool isFiltered)
        : owner(snapshot)
    {
        owner.view.setMatching(everyThird(snapshot->eventCount(), isFiltered).set, NonMatching::Hidden);
    }

    TimelineView &view() { return owner.view; }
    QPointF middle() const { return owner.list().lanesArea.center(); }
    void zoom(int notches)
    {
        for (int n = 0; n < std::abs(notches); ++n)
            owner.wheel(middle() + QPointF(90, 10), {0, notches > 0 ? 120 : -120}, Qt::ControlModifier);
    }
    void pan(int px)
    {
        const QPoint from = middle().toPoint();
        owner.drag(from, from + QPoint(px, 0), Qt::MiddleButton);
    }
    /// Without what lies above it while one points at it.
    QImage picture() { return view().scene().picture(Theme::light(), 1); }

    Owner owner;
};

} // namespace

class TestSamePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howeverARangeIsReached_data();
    void howeverARangeIsReached();
};

void TestSamePicture::howeverARangeIsReached_data()
{
    addMomentRows();
    for (const char *shape : {kAllKinds, kManyChunks}) {
        QTest::addRow("%s", shape) << QByteArray(shape) << false;
        QTest::addRow("%s, filtered", shape) << QByteArray(shape) << true;
    }
}

void TestSamePicture::howeverARangeIsReached()
{
    QFETCH(QByteArray, shape);
    QFETCH(bool, isFiltered);
    const auto snapshot = snapshotFor(shape);
    const std::vector<std::pair<const char *, std::function<void(TravelledWindow &)>>> ways{
        {"zooming in", [](TravelledWindow &window) { window.zoom(9); }},
        {"zooming out",
         [](TravelledWindow &window) {
             window.zoom(60);
             (void)window.picture();
             window.zoom(-54);
         }},
        {"panning",
         [](TravelledWindow &window) {
             window.zoom(11);
             for (const int px : {-260, 137, 41, -300}) {
                 (void)window.picture();
                 window.pan(px);
             }
         }},
        {"scrolling and filtering",
         [](TravelledWindow &window) {
             window.zoom(5);
             (void)window.picture();
             window.view().setScrollPosition(40);
             const std::size_t count = window.owner.index->snapshot().eventCount();
             const auto matching = everyThird(count, window.view().scene().matching() != nullptr).set;
             window.view().setMatching(everyThird(count, true).set, NonMatching::Dimmed);
             (void)window.picture();
             window.view().setMatching(matching, NonMatching::Hidden);
         }},
    };
    for (const auto &[name, go] : ways) {
        TravelledWindow travelled(snapshot, isFiltered);
        (void)travelled.picture();
        go(travelled);
        TravelledWindow opened(snapshot, isFiltered);
        opened.view().setRange(travelled.view().range());
        opened.view().setScrollPosition(travelled.view().scrollPosition());
        const QString difference = firstDifference(listTexts(travelled.owner.list()), listTexts(opened.owner.list()));
        QVERIFY2(difference.isEmpty(), qPrintable(QLatin1String(name) + QStringLiteral(": ") + difference));
        QVERIFY2(travelled.picture() == opened.picture(), name);
    }
}

QTEST_MAIN(TestSamePicture)
#include "tst_samepicture.moc"
