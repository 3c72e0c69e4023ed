// SPDX-License-Identifier: GPL-3.0-or-later
// The list behind a picture, as far as it can be stopped while it is made. What it says is tested with its pages.
#include "tests/models/document/snapshotpicture.h"
#include "tests/widgets/scene/exportfixture.h"
#include "widgets/scene/eventlist.h"

using namespace kronika;

namespace {

constexpr std::uint32_t kEvents = 20'000;

struct Making
{
    explicit Making(const std::shared_ptr<const Snapshot> &snapshot)
        : request(test::requestFor(snapshot))
    {
        request.progress = [this](std::size_t, std::size_t) { return ++asked != lastAsk; };
    }

    std::size_t entries()
    {
        asked = 0;
        const Picture picture = pictureFor(request, SceneStyle(pictureFont(12)), 1200);
        return EventList(picture, ListDetail::Brief).entryCount();
    }

    PictureRequest request;
    std::size_t asked = 0;
    std::size_t lastAsk = ~std::size_t{0};
};

} // namespace

class TestEventList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// While events are put in order, chosen and counted: at each few thousand of them.
    void whetherItIsWantedIsAskedOften()
    {
        Making making(test::manyEvents(kEvents).build());
        QCOMPARE(making.entries(), std::size_t{kEvents + 1}); // and a heading
        constexpr std::size_t steps = 3;
        QVERIFY2(making.asked >= steps * (kEvents / 4'096), qPrintable(QString::number(making.asked)));
    }

    void aNoEndsIt()
    {
        Making making(test::manyEvents(kEvents).build());
        making.entries();
        const std::size_t asked = making.asked;
        for (std::size_t ask = 1; ask <= asked; ++ask) {
            making.lastAsk = ask;
            QCOMPARE(making.entries(), std::size_t{0});
        }
    }
};

QTEST_MAIN(TestEventList)
#include "tst_eventlist.moc"
