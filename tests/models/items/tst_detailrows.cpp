// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/detailrows.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

using namespace kronika;

namespace {

test::Parts chronology()
{
    auto parts = test::partsFrom(R"(
        zone Europe/Prague
        actor cn : state = China
        actor apt31 : intrusion-set = APT31
        actor mfa = Ministry
        category campaign = Campaign
        source press = Press
        source agency = Agency
        call     | 2021-07-19 | EU calls  |                   |
        attack   | 2022/..    | Campaign  | apt31, mfa:target | campaign
        found    | ~2022/2025 | Detected  | mfa               |
        none     |            | Undated   |                   |
        answer   | 2025-05-28 | Answer    | cn:speaker        |
    )");
    parts.tables.info.marking = "TLP:CLEAR";
    parts.tables.actors[2].names = {{"pl", "Ministerstwo"}};
    parts.tables.sources[0].publisher = "A Paper";
    parts.tables.sources[0].published = "2025-05-28";
    parts.tables.sources[0].retrieved = "2025-06-26";
    parts.tables.sources[0].note = "Read *again*.";
    parts.tables.sources[0].url = "https://example.org/a?b=c";
    parts.tables.sources[1].reliability = "B";
    Event &attack = parts.event("attack");
    attack.titles = {{"pl", "Kampania"}};
    attack.claims = {test::claimOf("press", [](Claim &c) { c.says = "a classified network"; }),
                     test::claimOf("agency",
                                   [](Claim &c) {
                                       c.says = "an unclassified network";
                                       c.stance = "disputes";
                                       c.credibility = 2;
                                       c.locator = "p. 1";
                                       c.attribution = "apt31";
                                       c.when = "2022";
                                   }),
                     test::claimOf("press", [](Claim &c) { c.says = "it lasted"; })};
    attack.links = {test::linkTo("call", "refers-to"), test::linkTo("nowhere", "causes")};
    attack.confidence = 85;
    attack.description = "**Bold** <img src=x>";
    attack.tags = {"espionage"};
    parts.event("answer").links = {test::linkTo("attack", "responds-to")};
    return parts;
}

DetailContent detail(const Snapshot &snapshot, const char *id, const std::string &language = "en")
{
    return detailOf(snapshot, LinkTable(snapshot), *snapshot.eventById(id),
                    {.language = language, .clock = snapshot.zone()});
}

DetailContent detail(const char *id, const std::string &language = "en")
{
    return detail(*chronology().build(), id, language);
}

QString linksText(const DetailContent &content)
{
    QStringList texts;
    for (const DetailLink &link : content.links)
        texts.append((link.isIncoming ? u"< " : u"> ") + link.kind + u": " + link.title);
    return texts.join(u", ");
}

/// "Press [2 claims], Agency [1 claims]"
QString sourcesText(const DetailContent &content)
{
    QStringList texts;
    for (const DetailSource &source : content.sources)
        texts.append(QStringLiteral("%1 [%2 claims]").arg(source.title).arg(source.claims.size()));
    return texts.join(u", ");
}

} // namespace

class TestDetailRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreSaidOnTheClockThatIsShown()
    {
        test::Parts parts = test::partsFrom("night | 2025-05-28T23:30:00Z | Night | |\n"
                                            "day | 2025-05-28 | Day | |");
        const std::shared_ptr<const Snapshot> snapshot = parts.build();
        const auto when = [&](const char *id, const char *shown, DateStyle style) {
            return detailOf(*snapshot, LinkTable(*snapshot), *snapshot->eventById(id),
                            {.language = "en",
                             .clock = snapshot->zone(),
                             .dateStyle = style,
                             .shown = Zone::byName(QString::fromLatin1(shown)).value()})
                .dateInWords;
        };
        const QString tokyo = when("night", "Asia/Tokyo", DateStyle::Words);
        QVERIFY2(tokyo.startsWith(QStringLiteral("29 May 2025")), qPrintable(tokyo));
        QVERIFY2(tokyo.contains(QStringLiteral("08:30")) && tokyo.contains(QStringLiteral("(28 May 2025")),
                 qPrintable(tokyo));
        QCOMPARE(when("night", "Asia/Tokyo", DateStyle::Iso),
                 QStringLiteral("2025-05-29T08:30:00+09:00 (2025-05-28T23:30:00Z)"));
        QVERIFY(!when("night", "UTC", DateStyle::Words).contains(u'('));
        QCOMPARE(when("day", "Asia/Tokyo", DateStyle::Words), QStringLiteral("28 May 2025"));
    }

    void ofTwoInstantsNoneIsPickedForAnotherClock()
    {
        test::Parts parts = test::partsFrom("back | 2025-10-26T02:30 | Back | |\n"
                                            "ahead | 2025-03-30T02:30 | Ahead | |");
        const std::shared_ptr<const Snapshot> snapshot = parts.build();
        const auto when = [&](const char *id) {
            return detailOf(*snapshot, LinkTable(*snapshot), *snapshot->eventById(id),
                            {.language = "en",
                             .clock = Zone::byName(QStringLiteral("Europe/Prague")).value(),
                             .dateStyle = DateStyle::Words,
                             .shown = Zone()})
                .dateInWords;
        };
        QCOMPARE(when("back"), QStringLiteral("26 October 2025, 02:30 UTC+1/+2 Prague"));
        QCOMPARE(when("ahead"), QStringLiteral("30 March 2025, 00:30 UTC (30 March 2025, 02:30 UTC+2 Prague)"));
    }

    void whatAndWhenComeFirst()
    {
        const DetailContent content = detail("attack");
        QCOMPARE(content.category, QStringLiteral("Campaign"));
        QCOMPARE(content.title, QStringLiteral("Campaign"));
        QCOMPARE(content.dateInWords, QStringLiteral("since 2022"));
        QCOMPARE(content.dateText, QStringLiteral("2022/.."));
        QCOMPARE(content.confidence, QStringLiteral("high (85 of 100, STIX 2.1 scale)"));
        QCOMPARE(content.tags, QStringList{QStringLiteral("espionage")});
    }

    void anUndatedEventSaysItsBounds()
    {
        QCOMPARE(detail("none").dateInWords, QStringLiteral("undated"));
        QCOMPARE(detail("none").dateText, QString());
        QCOMPARE(detail("found").dateText, QStringLiteral("2022/2025"));
        QVERIFY(detail("found").dateInWords.startsWith(QStringLiteral("undated (within: ")));
        QVERIFY(detail("found").dateInWords.contains(QStringLiteral("2025")));
    }

    void textsFollowTheLanguage()
    {
        const DetailContent content = detail("attack", "pl");
        QCOMPARE(content.title, QStringLiteral("Kampania"));
        QCOMPARE(content.actors[1].name, QStringLiteral("Ministerstwo"));
        QVERIFY(content.dateInWords != detail("attack", "en").dateInWords);
    }

    void actorsComeWithTheirRoles()
    {
        const DetailContent content = detail("attack");
        QCOMPARE(content.actors.size(), 2U);
        QCOMPARE(content.actors[0].name, QStringLiteral("APT31"));
        QCOMPARE(content.actors[0].role, QStringLiteral("actor"));
        QCOMPARE(content.actors[1].role, QStringLiteral("target"));
        QCOMPARE(raw(content.actors[1].actor), 2U);
    }

    void claimsAreGroupedBySource()
    {
        const DetailContent content = detail("attack");
        QCOMPARE(sourcesText(content), QStringLiteral("Press [2 claims], Agency [1 claims]"));
        const DetailSource &press = content.sources[0];
        QCOMPARE(press.publisher, QStringLiteral("A Paper"));
        QCOMPARE(press.published, QStringLiteral("28 May 2025"));
        QCOMPARE(press.retrieved, QStringLiteral("26 June 2025"));
        QCOMPARE(press.note, QStringLiteral("Read *again*."));
        QCOMPARE(press.reliability, QStringLiteral("not graded"));
        QCOMPARE(press.url, QStringLiteral("https://example.org/a?b=c"));
        QCOMPARE(press.claims[1].says, QStringLiteral("it lasted"));
        QCOMPARE(press.claims[1].credibility, QStringLiteral("not graded"));
        QCOMPARE(press.claims[1].dateInWords, QString());
    }

    void aClaimSaysEverythingItHolds()
    {
        const DetailSource agency = detail("attack").sources[1];
        QCOMPARE(agency.reliability, QStringLiteral("B – usually reliable"));
        const DetailClaim &claim = agency.claims[0];
        QCOMPARE(claim.says, QStringLiteral("an unclassified network"));
        QCOMPARE(claim.stance, QStringLiteral("disputes"));
        QCOMPARE(claim.credibility, QStringLiteral("2 – probably true"));
        QCOMPARE(claim.locator, QStringLiteral("p. 1"));
        QCOMPARE(claim.attribution, QStringLiteral("APT31"));
        QCOMPARE(claim.dateInWords, QStringLiteral("2022"));
        QCOMPARE(claim.dateText, QStringLiteral("2022"));
    }

    void disagreementIsNoted()
    {
        QCOMPARE(detail("attack").disagreements.size(), 1);
        QVERIFY(detail("attack").disagreements[0].contains(QStringLiteral("disputes")));
        QVERIFY(detail("attack").sources[1].takesSides);
        QVERIFY(!detail("attack").sources[0].takesSides); // has no stance, and theirs is all they disagree on
        QVERIFY(detail("call").disagreements.isEmpty());
    }

    void everyKindOfDisagreementHasItsSentence()
    {
        auto parts = chronology();
        Event &attack = parts.event("attack");
        attack.claims[0].when = "2020";
        attack.claims[0].attribution = "mfa";
        attack.links = {test::linkTo("call", "contradicts")};
        const auto snapshot = parts.build();
        QStringList sentences = detail(*snapshot, "attack").disagreements;
        QCOMPARE(sentences.size(), 4);
        QCOMPARE(sentences.removeDuplicates(), 0);
        QCOMPARE(detail(*snapshot, "call").disagreements, QStringList{QStringLiteral("Another event contradicts it.")});
    }

    /// At both events that take part, each with the way to the other one.
    void datesThatContradictAreSaid()
    {
        auto parts = chronology();
        parts.event("answer").links = {test::linkTo("attack", "causes"), test::linkTo("answer", "responds-to")};
        parts.event("call").claims = {test::claimOf("press", [](Claim &c) { c.when = "2020"; })};
        const auto snapshot = parts.build();
        const Consistency consistency = consistencyOf(*snapshot);
        const auto findings = [&](const char *id) {
            const EventIndex event = *snapshot->eventById(id);
            DetailOptions options{.language = "pl", .clock = snapshot->zone()};
            options.findings = contradictionsOf(consistency, event);
            QStringList texts;
            for (const DetailFinding &finding : detailOf(*snapshot, LinkTable(), event, options).findings)
                texts += finding.text + QStringLiteral(" > ") + finding.otherTitle;
            return texts.join(u'\n');
        };
        const QString sentence = QStringLiteral("“Answer” starts after “Kampania”, which it is said to cause: 28 maja "
                                                "2025 (2025-05-28); od 2022 roku (2022/..)");
        QCOMPARE(findings("answer"), sentence + QStringLiteral(" > Kampania\n“Answer” is said to respond to itself: "
                                                               "28 maja 2025 (2025-05-28) > "));
        QCOMPARE(findings("attack"), sentence + QStringLiteral(" > Answer"));
        QVERIFY(findings("call").startsWith(QStringLiteral("“EU calls” is dated by “Press” outside its own date")));
        QVERIFY(findings("call").endsWith(QStringLiteral(" > ")));
        QVERIFY(findings("none").isEmpty());
    }

    void linksStandAtBothEnds()
    {
        QCOMPARE(linksText(detail("attack")), QStringLiteral("> refers to: EU calls, < answered by: Answer"));
        QCOMPARE(linksText(detail("call")), QStringLiteral("< referred to by: Campaign"));
        QCOMPARE(linksText(detail("answer")), QStringLiteral("> responds to: Campaign"));
        QCOMPARE(raw(detail("attack").links[1].other), 4U);
    }

    void kindsThatAreNotKnownShowTheirDirection()
    {
        auto parts = chronology();
        parts.event("answer").links = {test::linkTo("attack", "retaliates for")};
        const auto snapshot = parts.build();
        QCOMPARE(linksText(detail(*snapshot, "answer")), QStringLiteral("> retaliates for: Campaign"));
        QCOMPARE(linksText(detail(*snapshot, "attack")),
                 QStringLiteral("> refers to: EU calls, < ← retaliates for: Answer"));
        QCOMPARE(detail(*snapshot, "attack").links.back().spokenKind,
                 QStringLiteral("“retaliates for”, says the other event of this one"));
    }

    void theMarkingIsTheChronologysUnlessGiven()
    {
        auto parts = chronology();
        parts.event("call").marking = "TLP:RED";
        const auto snapshot = parts.build();
        QCOMPARE(detail(*snapshot, "call").marking, QStringLiteral("TLP:RED"));
        QCOMPARE(detail(*snapshot, "attack").marking, QStringLiteral("TLP:CLEAR"));
    }

    void aSourceSaysItsOwnMarking()
    {
        auto parts = chronology();
        parts.tables.sources[0].marking = "TLP:RED";
        parts.event("call").claims = {test::claimOf(parts.tables.sources[0].id, [](Claim &) {}),
                                      test::claimOf(parts.tables.sources[1].id, [](Claim &) {})};
        const auto sources = detail(*parts.build(), "call").sources;
        QCOMPARE(sources.at(0).marking, QStringLiteral("TLP:RED"));
        QCOMPARE(sources.at(1).marking, QString());
    }

    void aSourceThatIsNotThereIsNamedByItsId()
    {
        auto parts = chronology();
        parts.event("call").claims = {test::claimOf("gone", [](Claim &c) { c.says = "x"; })};
        const auto content = detail(*parts.build(), "call");
        QVERIFY(!content.sources[0].source);
        QCOMPARE(content.sources[0].title, QStringLiteral("gone"));
    }

    void labelsAreHarmlessAndDescriptionsAreNot()
    {
        const std::string evil = "a\xE2\x80\xAE"
                                 "b\n";
        auto parts = chronology();
        parts.tables.sources[0].title = evil;
        parts.tables.actors[1].name = evil;
        Event &attack = parts.event("attack");
        attack.title = evil;
        attack.claims[0].says = evil;
        attack.claims[0].locator = evil;
        attack.tags = {evil};
        attack.attachments.resize(1);
        attack.attachments[0].path = evil;
        attack.actors[1].role = evil;
        const DetailContent content = detail(*parts.build(), "attack");
        const QString harmless = QStringLiteral("a\uFFFDb ");
        QCOMPARE(content.title, harmless);
        QCOMPARE(content.sources[0].title, harmless);
        QCOMPARE(content.actors[0].name, harmless);
        QCOMPARE(content.actors[1].role, harmless);
        QCOMPARE(content.sources[0].claims[0].locator, harmless);
        QCOMPARE(content.tags[0], harmless);
        QCOMPARE(content.attachments[0].path, harmless);
        QCOMPARE(content.sources[0].claims[0].says, QStringLiteral("a\uFFFDb\n"));
        QCOMPARE(content.description, QStringLiteral("**Bold** <img src=x>"));
    }

    void anEventWithNothingIsEmptyEverywhere()
    {
        const DetailContent content = detail("none");
        QVERIFY(content.category.isEmpty() && !content.categoryIndex);
        QVERIFY(content.actors.empty() && content.sources.empty() && content.links.empty());
        QVERIFY(content.confidence.isEmpty() && content.description.isEmpty() && content.attachments.empty());
    }
};

QTEST_APPLESS_MAIN(TestDetailRows)
#include "tst_detailrows.moc"
