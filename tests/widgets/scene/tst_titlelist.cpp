// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/scene/titlelist.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace kronika;
using namespace kronika::test;

namespace {

constexpr int kWidthPx = 700;

Picture pictureOf(std::shared_ptr<const Snapshot> snapshot, std::optional<TimeRange> range = {})
{
    PictureRequest request;
    request.index = TimelineIndex::build(std::move(snapshot), {});
    request.theme = &Theme::print();
    request.range = range;
    return pictureFor(request, SceneStyle(pictureFont(12)), kWidthPx);
}

Picture pictureOf(const char *picture)
{
    return pictureOf(snapshotFrom(picture));
}

Sheet sheetOf(const Picture &picture, TrayExtent tray = TrayExtent::Wrapped)
{
    return timelineSheet(picture, {picture.range, picture.breaks().all(), tray});
}

QStringList untoldIds(const Picture &picture, const Sheet &sheet)
{
    EventSet told(picture.index().snapshot().eventCount());
    addToldEvents(picture, sheet, told);
    return idsOf(picture.index().snapshot(), untoldEvents(picture, told));
}

/// On paper that has room for two lines more.
QImage painted(const TitleList &list, std::size_t first, std::size_t count)
{
    const double height = list.lineHeightPx() * static_cast<double>(count + 2);
    QImage image(kWidthPx, static_cast<int>(height), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    list.paint(painter, first, count);
    return image;
}

bool hasInk(const QImage &image, double top, double height)
{
    for (int y = static_cast<int>(top) + 1; y < static_cast<int>(top + height) && y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).lightness() < 100)
                return true;
    return false;
}

const char *const kLongTitle =
    "A title that is so long that it can not stand in any picture of seven hundred pixels, because it goes "
    "on and on for several lines, and each of its words wants to be read by whoever holds the paper";

} // namespace

class TestTitleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleThatStandsInFullIsNotListed();
    void elidedTitlesAreListedInTimeOrder();
    void trayChipsCountWhereTheyArePainted();
    void foldedEventsAreListed();
    void eventsOutOfRangeAreNotListed();
    void whatDoesNotMatchIsNotListed();
    void eventsWithoutTitleAreNotListed();
    void longTitlesTakeSeveralLines();
    void linesFlowOverPages();
    void aTitleIsKeptOnOnePageIfItFits();
    void aTitleHigherThanAPageFlowsOn();
};

void TestTitleList::aTitleThatStandsInFullIsNotListed()
{
    const Picture picture = pictureOf("actor a = A\ne1 | 2020-01-01 | One | a |\ne2 | 2022-01-01 | Two | a |");
    QCOMPARE(untoldIds(picture, sheetOf(picture)), QStringList());
}

void TestTitleList::elidedTitlesAreListedInTimeOrder()
{
    const QByteArray text = QByteArray("actor a = A\nactor b = B\nlate | 2022-01-01 | ") + kLongTitle +
                            " | a |\nfine | 2021-01-01 | Short | b |\nearly | 2020-01-01 | " + kLongTitle + " | a |";
    const Picture picture = pictureOf(text.constData());
    QCOMPARE(untoldIds(picture, sheetOf(picture)), (QStringList{QStringLiteral("early"), QStringLiteral("late")}));
}

void TestTitleList::trayChipsCountWhereTheyArePainted()
{
    const Picture picture = pictureOf("actor a = A\ne1 | 2020-01-01 | One | a |\ne2 | | Undated | a |");
    QCOMPARE(untoldIds(picture, sheetOf(picture)), QStringList());
    QCOMPARE(untoldIds(picture, sheetOf(picture, TrayExtent::None)), QStringList{QStringLiteral("e2")});
}

void TestTitleList::foldedEventsAreListed()
{
    const Picture picture =
        pictureOf("actor a = A\ne1 | 2020-01-01T10:00:00Z | One | a |\ne2 | 2020-01-01T10:00:01Z | Two | a |\n"
                  "e3 | 2020-01-01T10:00:02Z | Three | a |\ne4 | 2022-01-01 | Four | a |");
    const QStringList untold = untoldIds(picture, sheetOf(picture));
    const auto labels = sheetOf(picture).list.labels;
    for (const char *id : {"e1", "e2", "e3"}) {
        const auto event = picture.index().snapshot().eventById(id);
        const bool hasLabel =
            std::ranges::any_of(labels, [&](const Label &l) { return l.event == event && !l.isElided; });
        QCOMPARE(untold.contains(QString::fromLatin1(id)), !hasLabel);
    }
    QVERIFY(!untold.contains(QStringLiteral("e4")));
}

void TestTitleList::eventsOutOfRangeAreNotListed()
{
    const auto snapshot = snapshotFrom("actor a = A\nin | 2020-06-01 | One | a |\nout | 2030-01-01 | Two | a |\n"
                                       "reaching | 2010/2021 | Three | a |\nundated | | Four | a |");
    const auto range = EdtfDate::parse("2020", EdtfMode::Extended)->bounds(Zone());
    const Picture picture = pictureOf(snapshot, TimeRange{range.earliestStart, range.latestEnd});
    const QStringList all = idsOf(*snapshot, untoldEvents(picture, EventSet(4)));
    QCOMPARE(all, (QStringList{QStringLiteral("reaching"), QStringLiteral("in"), QStringLiteral("undated")}));
}

void TestTitleList::whatDoesNotMatchIsNotListed()
{
    Picture picture = pictureOf("actor a = A\ne1 | 2020-01-01 | One | a |\ne2 | 2022-01-01 | Two | a |");
    auto matching = std::make_shared<EventSet>(2);
    matching->insert(EventIndex{1});
    picture.input.matching = matching;
    QCOMPARE(idsOf(picture.index().snapshot(), untoldEvents(picture, EventSet(2))), QStringList{QStringLiteral("e2")});
}

void TestTitleList::eventsWithoutTitleAreNotListed()
{
    const Picture picture = pictureOf("actor a = A\ne1 | 2020-01-01 | | a |\ne2 | 2022-01-01 | Two | a |");
    QCOMPARE(idsOf(picture.index().snapshot(), untoldEvents(picture, EventSet(2))), QStringList{QStringLiteral("e2")});
}

void TestTitleList::longTitlesTakeSeveralLines()
{
    const QByteArray text =
        QByteArray("actor a = A\ne1 | 2020-01-01 | Short | a |\ne2 | 2022-01-01 | ") + kLongTitle + " | a |";
    const Picture picture = pictureOf(text.constData());
    QCOMPARE(TitleList(picture, {}).lineCount(), std::size_t{0});
    QCOMPARE(TitleList(picture, {EventIndex{0}}).lineCount(), std::size_t{1});
    const std::size_t lines = TitleList(picture, {EventIndex{1}}).lineCount();
    QVERIFY(lines >= 3 && lines <= 5);
    QCOMPARE(TitleList(picture, {EventIndex{0}, EventIndex{1}}).lineCount(), lines + 1);
}

void TestTitleList::linesFlowOverPages()
{
    const QByteArray text =
        QByteArray("actor a = A\ne1 | 2020-01-01 | Short | a |\ne2 | 2022-01-01 | ") + kLongTitle + " | a |";
    const Picture picture = pictureOf(text.constData());
    const TitleList list(picture, {EventIndex{0}, EventIndex{1}});
    const QImage all = painted(list, 0, list.lineCount());
    for (std::size_t line = 0; line < list.lineCount(); ++line) {
        QVERIFY(hasInk(all, static_cast<double>(line) * list.lineHeightPx(), list.lineHeightPx()));
        // A page that starts in the midst of a title goes on with that line, and ends where it is told to.
        const QImage one = painted(list, line, 1);
        QVERIFY(hasInk(one, 0, list.lineHeightPx()));
        QVERIFY(!hasInk(one, list.lineHeightPx(), list.lineHeightPx()));
    }
}

void TestTitleList::aTitleIsKeptOnOnePageIfItFits()
{
    const QByteArray text =
        QByteArray("actor a = A\ne1 | 2020-01-01 | Short | a |\ne2 | 2022-01-01 | ") + kLongTitle + " | a |";
    const Picture picture = pictureOf(text.constData());
    const EventIndex shortOne{0};
    const EventIndex longOne{1};
    const std::size_t lines = TitleList(picture, {longOne}).lineCount();
    using Starts = std::vector<std::size_t>;
    QCOMPARE(TitleList(picture, {}).pageStarts(5), Starts{});
    QCOMPARE(TitleList(picture, {shortOne, shortOne, shortOne}).pageStarts(2), (Starts{0, 2}));
    QCOMPARE(TitleList(picture, {shortOne, longOne}).pageStarts(lines + 1), Starts{0});
    QCOMPARE(TitleList(picture, {shortOne, longOne}).pageStarts(lines), (Starts{0, 1}));
    QCOMPARE(TitleList(picture, {shortOne, longOne, shortOne}).pageStarts(lines), (Starts{0, 1, lines + 1}));
}

void TestTitleList::aTitleHigherThanAPageFlowsOn()
{
    const QByteArray text = QByteArray("actor a = A\ne2 | 2022-01-01 | ") + kLongTitle + " | a |";
    const Picture picture = pictureOf(text.constData());
    const TitleList list(picture, {EventIndex{0}, EventIndex{0}});
    const std::size_t lines = list.lineCount() / 2;
    std::vector<std::size_t> starts;
    for (std::size_t line = 0; line < list.lineCount(); ++line)
        starts.push_back(line);
    QVERIFY(lines > 1);
    QCOMPARE(list.pageStarts(1), starts);
    QCOMPARE(TitleList(picture, {EventIndex{0}}).pageStarts(lines - 1), (std::vector<std::size_t>{0, lines - 1}));
}

QTEST_MAIN(TestTitleList)
#include "tst_titlelist.moc"
