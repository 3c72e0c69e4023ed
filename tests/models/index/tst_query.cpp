// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/query.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kronika;

namespace {

SnapshotTables tables()
{
    SnapshotTables tables;
    tables.info.timezone = "Europe/Prague";
    tables.actors.resize(4);
    tables.actors[0].id = "cz";
    tables.actors[0].name = "Czech Republic";
    tables.actors[0].names = {{"cs", "Česká republika"}};
    tables.actors[1].id = "prc";
    tables.actors[1].name = "People’s Republic of China";
    tables.actors[2].id = "apt31";
    tables.actors[2].name = "APT31";
    tables.actors[2].aliases = {"Judgment Panda", "Zirconium"};
    tables.actors[3].id = "senate";
    tables.actors[3].name = "Senators of the prc desk";
    tables.categories.resize(2);
    tables.categories[0].id = "statement";
    tables.categories[0].name = "Statement";
    tables.categories[1].id = "campaign";
    tables.categories[1].name = "Campaign";
    tables.categories[1].names = {{"pl", "Kampania"}};
    tables.sources.resize(2);
    tables.sources[0].id = "eu-2025";
    tables.sources[0].title = "Declaration by the High Representative";
    tables.sources[0].publisher = "Council";
    tables.sources[1].id = "press";
    tables.sources[1].title = "Czechy oskarżyły Chiny";
    return tables;
}

Claim claim(std::string source, std::string stance = {})
{
    return {.source = std::move(source),
            .says = {},
            .when = {},
            .attribution = {},
            .credibility = {},
            .locator = {},
            .stance = std::move(stance),
            .unknown = {}};
}

std::vector<Event> events()
{
    std::vector<Event> events(9);
    const char *ids[] = {"campaign", "call", "summons", "system", "detected", "reply", "probe", "vague", "bare"};
    for (std::size_t n = 0; n < events.size(); ++n)
        events[n].id = ids[n];
    events[0].when = "2022/..";
    events[0].title = "Malicious campaign against the network";
    events[0].titles = {{"pl", "Złośliwa kampania"}};
    events[0].description = "Read\n  more in the\nreport (CVE-2022-1234).";
    events[0].actors = {{"apt31", "", ""}, {"cz", "target", ""}};
    events[0].category = "campaign";
    events[0].tags = {"cyber", "Spear-Phishing"};
    events[0].confidence = 85;
    events[0].claims = {claim("eu-2025"), claim("press", "disputes")};
    events[1].when = "2021-07-19";
    events[1].title = "Call to act";
    events[1].actors = {{"prc", "addressee", ""}, {"cz", "speaker", ""}};
    events[1].category = "statement";
    events[1].confidence = 70;
    events[1].claims = {claim("eu-2025")};
    events[2].when = "2025-05-28";
    events[2].title = "Ambassador is summoned";
    events[2].actors = {{"cz", "", ""}};
    events[2].links = {{"call", "responds-to", ""}};
    events[2].tags = {"phishing"};
    events[3].within = "../2025-05-28";
    events[3].title = "New system";
    events[4].title = "Detected, undated";
    events[4].actors = {{"senate", "mentioned", ""}};
    events[5].when = "2025-05-29~";
    events[5].title = "Reply at 12:30, see https://example.org/x";
    events[5].confidence = 30;
    events[5].attachments = {{"a.pdf", "", "", "", ""}};
    events[6].when = "/2025-05-28";
    events[6].title = "Probe (joint)";
    events[6].marking = "TLP:AMBER";
    events[7].when = "2021?";
    events[7].title = "word or not";
    events[8].when = "2024-01-01T00:30:00";
    return events;
}

std::shared_ptr<const Snapshot> example()
{
    SnapshotBuilder builder(tables());
    for (const Event &event : events())
        builder.add(event);
    return builder.finish();
}

/// Ids that match, in the file's order; the error if the query cannot be read.
QString found(const QString &text)
{
    const auto query = Query::parse(text);
    if (!query)
        return query.error().text();
    const auto snapshot = example();
    const EventSet set = query->evaluated(*snapshot).value();
    QStringList ids;
    for (std::uint32_t n = 0; n < snapshot->eventCount(); ++n)
        if (set.contains(EventIndex{n}))
            ids += QString::fromStdString(std::string(snapshot->id(EventIndex{n})));
    return ids.join(u' ');
}

const char *const kAll = "campaign call summons system detected reply probe vague bare";

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreFound_data();
    void eventsAreFound();
    void anEmptyQueryMatchesEverything();
    void anUnreasonableExpressionIsToldAndDoesNotHang();
    void aQueryOutlivesTheSnapshotItWasAsked();
};

void TestQuery::eventsAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ids");
    QTest::newRow("title") << "malicious"
                           << "campaign";
    QTest::newRow("within a word") << "twor"
                                   << "campaign";
    QTest::newRow("all words") << "call act"
                               << "call";
    QTest::newRow("words of different fields") << "network zirconium"
                                               << "campaign";
    QTest::newRow("one word missing") << "call network"
                                      << "";
    QTest::newRow("translated title, no accents") << "zlosliwa"
                                                  << "campaign";
    QTest::newRow("accents in the query") << QStringLiteral("Çàll") << "call";
    QTest::newRow("description") << "cve-2022-1234"
                                 << "campaign";
    QTest::newRow("actor id") << "senate"
                              << "detected";
    QTest::newRow("actor name") << "people's"
                                << "call";
    QTest::newRow("actor's other name") << "ceska"
                                        << "campaign call summons";
    QTest::newRow("alias") << "panda"
                           << "campaign";
    QTest::newRow("tag") << "phishing"
                         << "campaign summons";
    QTest::newRow("source title") << "oskarzyly"
                                  << "campaign";
    QTest::newRow("publisher") << "council"
                               << "campaign call";
    QTest::newRow("category is not text") << "kampania -zlosliwa"
                                          << "";
    QTest::newRow("phrase") << "\"against the network\""
                            << "campaign";
    QTest::newRow("phrase in the wrong order") << "\"network against\""
                                               << "";
    QTest::newRow("phrase over line ends") << "\"read more in  the report\""
                                           << "campaign";
    QTest::newRow("phrase does not span fields") << "\"network Malicious\""
                                                 << "";
    QTest::newRow("quoted or") << "\"or\" word"
                               << "vague";

    QTest::newRow("actor by id") << "actor:apt31"
                                 << "campaign";
    QTest::newRow("actor id before others' names") << "actor:prc"
                                                   << "call";
    QTest::newRow("actor by name") << "actor:\"People's Republic\""
                                   << "call";
    QTest::newRow("actor by alias, any role") << "ACTOR:zircon"
                                              << "campaign";
    QTest::newRow("actor unknown") << "actor:nobody"
                                   << "";
    QTest::newRow("role") << "role:target"
                          << "campaign";
    QTest::newRow("role left out is actor") << "role:Actor"
                                            << "campaign summons";
    QTest::newRow("role is a whole word") << "role:act"
                                          << "";
    QTest::newRow("actor and role apart") << "actor:apt31 role:target"
                                          << "campaign";
    QTest::newRow("category id") << "category:statement"
                                 << "call";
    QTest::newRow("category name") << "category:kampan"
                                   << "campaign";
    QTest::newRow("tag is a whole word") << "tag:phishing"
                                         << "summons";
    QTest::newRow("tag, any case") << "tag:SPEAR-phishing"
                                   << "campaign";
    QTest::newRow("source") << "source:eu-2025"
                            << "campaign call";
    QTest::newRow("source by title") << "source:czechy"
                                     << "campaign";

    QTest::newRow("from") << "from:2025"
                          << "campaign summons reply probe";
    QTest::newRow("from within an event's own year") << "from:2021-12-31"
                                                     << "campaign summons reply probe vague bare";
    QTest::newRow("from after it") << "from:2022"
                                   << "campaign summons reply probe bare";
    QTest::newRow("from the last microsecond") << "from:2021-07-19T23:59:59.999999 to:2021-07"
                                               << "call probe vague";
    QTest::newRow("from the next day") << "from:2021-07-20 to:2021-07"
                                       << "probe vague";
    QTest::newRow("to the first microsecond") << "to:2021-07-19T00:00:00.000000"
                                              << "call probe vague";
    QTest::newRow("to the day before") << "to:2021-07-18"
                                       << "probe vague";
    QTest::newRow("to") << "to:2021-07"
                        << "call probe vague";
    QTest::newRow("to includes its whole unit") << "to:2022"
                                                << "campaign call probe vague";
    QTest::newRow("between") << "from:2022 to:2024"
                             << "campaign probe bare";
    QTest::newRow("from an interval") << "from:2025-05-29/2026"
                                      << "campaign reply";
    QTest::newRow("to an interval") << "to:2020/2021-06"
                                    << "probe vague";
    QTest::newRow("from the document's midnight") << "from:2024-01-01T00:30:00+01:00 to:2024"
                                                  << "campaign probe bare";
    QTest::newRow("to just before it") << "to:2023-12-31T23:29:59Z"
                                       << "campaign call probe vague";
    QTest::newRow("open from") << "from:../2020"
                               << "campaign call summons reply probe vague bare";
    QTest::newRow("from a typed month") << "from:\"lipiec 2021\" to:\"July 2021\""
                                        << "call probe vague";
    QTest::newRow("to a typed day") << "to:19.7.2021"
                                    << "call probe vague";
    QTest::newRow("from an edge that begins like the whole") << "from:\"early July 2021\" to:2021-07"
                                                             << "call probe vague";
    QTest::newRow("from since") << "from:\"since 2022\" to:2024"
                                << "campaign probe bare";
    QTest::newRow("not from matches undated") << "-from:1900"
                                              << "system detected";

    QTest::newRow("confidence at least") << "confidence:>=70"
                                         << "campaign call";
    QTest::newRow("confidence above") << "confidence:>70"
                                      << "campaign";
    QTest::newRow("confidence below") << "confidence:<70"
                                      << "reply";
    QTest::newRow("confidence at most") << "confidence:<=70"
                                        << "call reply";
    QTest::newRow("confidence exactly") << "confidence:=70"
                                        << "call";
    QTest::newRow("confidence bare") << "confidence:30"
                                     << "reply";
    QTest::newRow("has links") << "has:links"
                               << "summons";
    QTest::newRow("has claims") << "has:CLAIMS"
                                << "campaign call";
    QTest::newRow("has conflict") << "has:conflict"
                                  << "campaign";
    QTest::newRow("has attachments") << "has:attachments"
                                     << "reply";
    QTest::newRow("undated") << "is:undated"
                             << "system detected";
    QTest::newRow("open") << "is:open"
                          << "campaign";
    QTest::newRow("approximate") << "is:approximate"
                                 << "reply";
    QTest::newRow("uncertain") << "is:uncertain"
                               << "vague";
    QTest::newRow("disputed") << "is:disputed"
                              << "campaign";
    QTest::newRow("another field") << "marking:amber"
                                   << "probe";
    QTest::newRow("another field, title") << "title:summoned"
                                          << "summons";

    QTest::newRow("not") << "-call -campaign -actor:cz"
                         << "system detected reply probe vague bare";
    QTest::newRow("not not") << "--malicious"
                             << "campaign";
    QTest::newRow("or") << "malicious or summoned"
                        << "campaign summons";
    QTest::newRow("or binds less") << "call act or new system"
                                   << "call system";
    QTest::newRow("parentheses") << "actor:cz (malicious or summoned)"
                                 << "campaign summons";
    QTest::newRow("not a group") << "actor:cz -(malicious or summoned)"
                                 << "call";
    QTest::newRow("groups in groups") << "((actor:cz) -((malicious) or (call act)))"
                                      << "summons";
    QTest::newRow("three alternatives") << "probe or reply or detected"
                                        << "detected reply probe";

    QTest::newRow("expression") << "/cve-\\d{4}-\\d+/"
                                << "campaign";
    QTest::newRow("expression, anchored") << "/^call/"
                                          << "call";
    QTest::newRow("expression minds accents") << "/zlosliwa/"
                                              << "";
    QTest::newRow("expression, accents") << QStringLiteral("/ZŁOŚLIWA/") << "campaign";
    QTest::newRow("expression finds actors") << "/apt\\d\\d/"
                                             << "campaign";
    QTest::newRow("expression with a slash") << "/\\/x$/"
                                             << "reply";
    QTest::newRow("not an expression") << "-/./"
                                       << "bare";

    QTest::newRow("address is text") << "https://example.org/x"
                                     << "reply";
    QTest::newRow("clock time is text") << "12:30,"
                                        << "reply";
    QTest::newRow("colon before a blank is text") << "Statement: no"
                                                  << "";
    QTest::newRow("quoted parenthesis") << "\"(joint)\""
                                        << "probe";
    QTest::newRow("parentheses group words") << "(joint)"
                                             << "probe";
}

void TestQuery::eventsAreFound()
{
    QFETCH(QString, query);
    QTEST(found(query), "ids");
}

void TestQuery::anEmptyQueryMatchesEverything()
{
    QVERIFY(Query().isEmpty());
    QVERIFY(Query::parse(QStringLiteral("  "))->isEmpty());
    QVERIFY(!Query::parse(QStringLiteral("a"))->isEmpty());
    QCOMPARE(found({}), QLatin1String(kAll));
    QCOMPARE(Query().evaluated(*example())->count(), std::size_t{9});
    QCOMPARE(Query::parse(QStringLiteral(" a "))->text(), QStringLiteral(" a "));
}

void TestQuery::anUnreasonableExpressionIsToldAndDoesNotHang()
{
    SnapshotBuilder builder({});
    for (int n = 0; n < 2000; ++n) {
        Event event;
        event.id = std::to_string(n);
        event.title.assign(22, 'a').push_back('b');
        builder.add(event);
    }
    const auto snapshot = builder.finish();
    const auto query = Query::parse(QStringLiteral("/^(a+)+$/"));
    QVERIFY(query.isOk());
    QElapsedTimer clock;
    clock.start();
    const auto evaluated = query->evaluated(*snapshot);
    QVERIFY(!evaluated.isOk());
    QVERIFY2(evaluated.error().what.contains(QStringLiteral("too complex")), qPrintable(evaluated.error().what));
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
}

void TestQuery::aQueryOutlivesTheSnapshotItWasAsked()
{
    const auto query = Query::parse(QStringLiteral("actor:apt31 or panda"));
    QCOMPARE(query->evaluated(*example()).value().count(), std::size_t{1});
    SnapshotBuilder builder({});
    Event event;
    event.id = "e";
    event.title = "red panda";
    builder.add(event);
    QCOMPARE(query->evaluated(*builder.finish()).value().count(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
