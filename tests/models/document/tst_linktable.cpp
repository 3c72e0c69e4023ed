// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/linktable.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

using namespace kronika;

namespace {

/// "from.link from.link": what points to an event.
QString incomingText(const Snapshot &snapshot, const char *to)
{
    QStringList texts;
    const LinkTable table(snapshot);
    for (const IncomingLink &link : table.incoming(*snapshot.eventById(to))) {
        const auto from = std::string(snapshot.id(link.from));
        texts.append(QString::fromStdString(from + "." + std::to_string(link.link)));
    }
    return texts.join(u' ');
}

} // namespace

class TestLinkTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreSeenFromTheEventsTheyPointTo()
    {
        auto parts = test::partsFrom("a | 2021 | | |\nb | 2022 | | |\nc | 2023 | | |\nd | 2024 | | |");
        parts.event("b").links = {test::linkTo("d", "causes"), test::linkTo("a", "refers-to")};
        parts.event("c").links = {test::linkTo("a", "responds-to"), test::linkTo("a", "concludes")};
        const auto snapshot = parts.build();
        QCOMPARE(incomingText(*snapshot, "a"), QStringLiteral("b.1 c.0 c.1"));
        QCOMPARE(incomingText(*snapshot, "d"), QStringLiteral("b.0"));
        QCOMPARE(incomingText(*snapshot, "b"), QString());
    }

    void linksAcrossChunksAndToNowhere()
    {
        auto parts = test::manyEvents(EventChunk::kCapacity + 10);
        parts.events.back().links = {test::linkTo("nowhere", "causes"), test::linkTo("e0", "causes")};
        const auto snapshot = parts.build();
        QCOMPARE(incomingText(*snapshot, "e0"), QStringLiteral("e4105.1"));
    }

    void tablesAreSharedWhereNoLinkDiffers()
    {
        auto parts = test::partsFrom("a | 2021 | | |\nb | 2022 | | |");
        parts.event("b").links = {test::linkTo("a", "causes")};
        const auto before = parts.build();
        parts.event("a").title = "Another";
        parts.event("b").links[0].kind = "refers-to";
        QVERIFY(LinkTable::areSame(*before, *parts.build(), 0, 2));
        parts.event("a").links = {test::linkTo("b", "causes")};
        QVERIFY(!LinkTable::areSame(*before, *parts.build(), 0, 2));
        QVERIFY(LinkTable::areSame(*before, *parts.build(), 1, 2));
        parts.event("a").links.clear();
        parts.event("a").id = "c";
        QVERIFY(!LinkTable::areSame(*before, *parts.build(), 0, 2));
    }

    void aTableThatIsNoLongerWantedIsEmpty()
    {
        auto parts = test::partsFrom("a | 2021 | | |\nb | 2022 | | |");
        parts.event("b").links = {test::linkTo("a", "causes")};
        const auto snapshot = parts.build();
        QVERIFY(LinkTable(*snapshot, [] { return true; }).incoming(EventIndex{0}).empty());
    }

    void noEventsHaveNoLinks() { QVERIFY(LinkTable(Snapshot()).incoming(EventIndex{0}).empty()); }
};

QTEST_APPLESS_MAIN(TestLinkTable)
#include "tst_linktable.moc"
