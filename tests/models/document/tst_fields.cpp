// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/fields.h"
#include "models/time/timetext.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

#include <set>

using namespace kronika;

namespace {

/// An event `rich` with every member, `plain` with the required ones.
std::shared_ptr<const Snapshot> chronology()
{
    auto parts = test::partsFrom(R"(
        actor apt31 : intrusion-set = APT31
        actor mfa = Ministry
        category campaign = Campaign
        source ap = Associated Press
        plain |            | Plain |                   |
        rich  | 2022/..    | Rich  | apt31, mfa:target | campaign
    )");
    parts.tables.actors[1].names = {{"pl", "Ministerstwo"}};
    parts.tables.categories[0].names = {{"pl", "Kampania"}};
    Event &rich = parts.event("rich");
    rich.titles = {{"pl", "Bogate"}, {"cs", "Bohaté"}};
    rich.description = "*Text*";
    rich.tags = {"one", "two"};
    rich.confidence = 85;
    rich.marking = "TLP:RED";
    rich.claims = {test::claimOf("ap",
                                 [](Claim &c) {
                                     c.says = "so";
                                     c.stance = "disputes";
                                 }),
                   test::claimOf("gone", [](Claim &) {})};
    rich.links = {test::linkTo("plain", "responds-to"), test::linkTo("gone", "mirrors")};
    rich.attachments.resize(2);
    rich.attachments[0].path = "a.pdf";
    rich.attachments[0].title = "Report";
    rich.attachments[1].url = "https://example.org/";
    return parts.build();
}

QString text(const Snapshot &snapshot, std::string_view key, const char *event, const std::string &language = {})
{
    return eventField(key)->text(snapshot, *snapshot.eventById(event), language);
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUniqueAndFoundAndFitTheMask()
    {
        std::set<std::string_view> keys;
        for (const Field &field : eventFields()) {
            QVERIFY(keys.insert(field.key).second);
            QCOMPARE(eventField(field.key), &field);
            QVERIFY(*field.label != '\0');
        }
        QVERIFY(eventFields().size() <= 32);
        QVERIFY(eventField("nothing") == nullptr);
    }

    void fieldsAreTexts_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("polish");
        QTest::newRow("id") << "id"
                            << "rich"
                            << "rich";
        QTest::newRow("when") << "when"
                              << "2022/.."
                              << "2022/..";
        QTest::newRow("title") << "title"
                               << "Rich"
                               << "Bogate";
        QTest::newRow("description") << "description"
                                     << "*Text*"
                                     << "*Text*";
        QTest::newRow("titles") << "titles"
                                << "pl: Bogate; cs: Bohaté"
                                << "pl: Bogate; cs: Bohaté";
        QTest::newRow("actors") << "actors"
                                << "APT31 (actor); Ministry (target)"
                                << "APT31 (actor); Ministerstwo (target)";
        QTest::newRow("category") << "category"
                                  << "Campaign"
                                  << "Kampania";
        QTest::newRow("tags") << "tags"
                              << "one; two"
                              << "one; two";
        QTest::newRow("confidence") << "confidence"
                                    << "85"
                                    << "85";
        QTest::newRow("marking") << "marking"
                                 << "TLP:RED"
                                 << "TLP:RED";
        QTest::newRow("claims") << "claims"
                                << "Associated Press: so (disputes); gone"
                                << "Associated Press: so (disputes); gone";
        QTest::newRow("links") << "links"
                               << "responds to: Plain; mirrors: gone"
                               << "responds to: Plain; mirrors: gone";
        QTest::newRow("attachments") << "attachments"
                                     << "Report (a.pdf); https://example.org/"
                                     << "Report (a.pdf); https://example.org/";
    }

    void fieldsAreTexts()
    {
        QFETCH(QString, key);
        const auto snapshot = chronology();
        QTEST(text(*snapshot, key.toStdString(), "rich", "en"), "english");
        QTEST(text(*snapshot, key.toStdString(), "rich", "pl"), "polish");
    }

    void theDateIsSaidInTheLanguage()
    {
        const auto snapshot = chronology();
        const EdtfDate date = *EdtfDate::parse("2022/..", EdtfMode::Extended);
        for (const char *language : {"en", "pl", "cs"}) {
            const QString expected = inWords(date, QString::fromLatin1(language), snapshot->zone());
            QVERIFY(!expected.isEmpty());
            QCOMPARE(text(*snapshot, "date", "rich", language), expected);
        }
        QVERIFY(text(*snapshot, "date", "rich", "en") != text(*snapshot, "date", "rich", "pl"));
    }

    void whatAnEventLacksIsEmpty()
    {
        const auto snapshot = chronology();
        for (const Field &field : eventFields()) {
            const std::string_view key = field.key;
            const bool isGiven = key == "id" || key == "title";
            QCOMPARE(text(*snapshot, key, "plain").isEmpty(), !isGiven);
        }
    }

    void boundsOfUndatedEventsAreShown()
    {
        const auto snapshot = test::snapshotFrom("a | ~../2025 | A | |");
        QCOMPARE(text(*snapshot, "within", "a"), QStringLiteral("../2025"));
        QCOMPARE(text(*snapshot, "when", "a"), QString());
    }

    void everyMemberHasAFieldThatTellsItsDifference()
    {
        const auto snapshot = chronology();
        const Event plain = snapshot->event(*snapshot->eventById("plain"));
        const Event rich = snapshot->event(*snapshot->eventById("rich"));
        Event within = rich;
        within.within = "2021/2022";
        for (const Field &field : eventFields()) {
            QVERIFY2(!field.differs(rich, rich), field.key);
            const bool isWithin = std::string_view(field.key) == "within";
            QVERIFY2(field.differs(isWithin ? within : plain, rich), field.key);
        }
    }
};

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
