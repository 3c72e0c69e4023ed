// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Schema and the reader judge the same documents, each with one deviation from a valid one.
#include "models/io/json/json.h"
#include "readandwrite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest/QtTest>

#include <map>

using namespace kronika;
using namespace kronika::testing;

namespace {

const QString kSchemaPath = QStringLiteral(KRONIKA_SOURCE_DIR "/resources/schema/kronika-1.schema.json");

/// Where a member can stand: a chronology in which one object has room for one more member in front.
struct Place
{
    const char *name;
    /// `%1` is where the member goes, with its comma.
    const char *document;
};

constexpr Place kPlaces[] = {
    {"chronology", R"json({%1"kronika": 1})json"},
    {"actor", R"json({"kronika": 1, "actors": [{%1"id": "a", "name": "A"}]})json"},
    {"category", R"json({"kronika": 1, "categories": [{%1"id": "a", "name": "A"}]})json"},
    {"source", R"json({"kronika": 1, "sources": [{%1"id": "a", "title": "A"}]})json"},
    {"event", R"json({"kronika": 1, "events": [{%1"id": "e", "title": "E"}], "actors": [{"id": "a", "name": "A"}],
                "categories": [{"id": "c", "name": "C"}]})json"},
    {"actorReference", R"json({"kronika": 1, "events": [{"actors": [{%1"id": "a"}], "id": "e", "title": "E"}],
                         "actors": [{"id": "a", "name": "A"}]})json"},
    {"claim", R"json({"kronika": 1, "events": [{"claims": [{%1"source": "s"}], "id": "e", "title": "E"}],
                "sources": [{"id": "s", "title": "S"}], "actors": [{"id": "a", "name": "A"}]})json"},
    {"link", R"json({"kronika": 1, "events": [{"links": [{%1"to": "e", "kind": "k"}], "id": "e", "title": "E"}]})json"},
    {"attachment",
     R"json({"kronika": 1, "events": [{"attachments": [{%1"path": "p"}], "id": "e", "title": "E"}]})json"},
    {"era", R"json({"kronika": 1, "eras": [{%1"id": "a", "when": "2021"}]})json"},
    {"view", R"json({"kronika": 1, "views": [{%1"id": "v"}], "actors": [{"id": "a", "name": "A"}]})json"},
};

const Place &placeNamed(const QString &name)
{
    const auto found = std::find_if(std::begin(kPlaces), std::end(kPlaces),
                                    [&name](const Place &p) { return name == QLatin1String(p.name); });
    Q_ASSERT(found != std::end(kPlaces));
    return *found;
}

QString documentAt(const char *place, const QString &members)
{
    return QString::fromUtf8(placeNamed(QLatin1String(place)).document).arg(members);
}

enum class Verdict { Accepted, Refused };

struct Row
{
    QString name;
    QString document;
    /// What both say of it; what only the reader can know it refuses though the schema accepts.
    Verdict expected;
    bool isReadersAlone = false;
};

class Rows
{
public:
    void accepted(const char *place, const char *member) { add(place, member, Verdict::Accepted, false); }
    void refused(const char *place, const char *member) { add(place, member, Verdict::Refused, false); }
    void refusedByReaderAlone(const char *place, const char *member) { add(place, member, Verdict::Refused, true); }
    void whole(const char *document, Verdict expected, bool isReadersAlone = false)
    {
        const QString text = QString::fromUtf8(document);
        m_rows.push_back({text, text, expected, isReadersAlone});
    }
    void wrongType(const QString &place, const QString &member, const QString &value)
    {
        const QString text = u'"' + member + QStringLiteral("\": ") + value + QStringLiteral(", ");
        // In front of the member that is there already it would be a second one.
        QString document = QString::fromUtf8(placeNamed(place).document);
        const QString key = u'"' + member + QStringLiteral("\": ");
        const qsizetype hole = document.indexOf(QStringLiteral("%1"));
        const qsizetype end = document.indexOf(u'}', hole);
        const qsizetype there = document.indexOf(key, hole);
        if (there >= 0 && there < end)
            document.replace(there, key.size(), QStringLiteral("\"replaced ") + member + QStringLiteral("\": "));
        m_rows.push_back(
            {place + QStringLiteral(": wrong type of ") + member, document.arg(text), Verdict::Refused, false});
    }
    const std::vector<Row> &all() const { return m_rows; }

private:
    void add(const char *place, const char *member, Verdict expected, bool isReadersAlone)
    {
        const QString text = QString::fromUtf8(member);
        m_rows.push_back({QLatin1String(place) + QStringLiteral(": ") + text.left(60),
                          documentAt(place, text + QStringLiteral(", ")), expected, isReadersAlone});
    }

    std::vector<Row> m_rows;
};

QJsonObject schema()
{
    QFile file(kSchemaPath);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Member names by the kind of object that has them.
std::map<QString, QStringList> schemaMembers()
{
    std::map<QString, QStringList> members;
    const QJsonObject root = schema();
    members[QStringLiteral("chronology")] = root[QStringLiteral("properties")].toObject().keys();
    const QJsonObject definitions = root[QStringLiteral("$defs")].toObject();
    for (const QString &name : definitions.keys()) {
        const QJsonObject properties = definitions[name].toObject()[QStringLiteral("properties")].toObject();
        if (!properties.isEmpty())
            members[name] = properties.keys();
    }
    return members;
}

void addMembers(Rows &rows)
{
    rows.whole("{\"kronika\": 1}", Verdict::Accepted);
    rows.whole("{}", Verdict::Refused);
    rows.whole("[]", Verdict::Refused);
    rows.whole("{\"kronika\": 1.0}", Verdict::Accepted);
    rows.whole("{\"kronika\": 2}", Verdict::Accepted);
    rows.whole("{\"kronika\": 0}", Verdict::Refused);
    rows.whole("{\"kronika\": 1.5}", Verdict::Refused);
    rows.whole("{\"kronika\": 1, \"unknown\": [1, {}], \"actors\": [{\"id\": \"a\", \"name\": \"\", \"new\": null}]}",
               Verdict::Accepted);
    rows.accepted("chronology", "\"title\": \"\"");
    rows.accepted("chronology", "\"language\": \"zh-Hant-TW\"");
    rows.refused("chronology", "\"language\": \"\"");
    rows.refused("chronology", "\"language\": \"en_US\"");
    rows.refused("chronology", "\"language\": \"en\\n\"");
    for (const char *marking : {"TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"})
        rows.accepted("chronology", qPrintable(QStringLiteral("\"marking\": \"%1\"").arg(QLatin1String(marking))));
    for (const char *marking : {"TLP:WHITE", "tlp:red", "RED", "", "TLP:RED "})
        rows.refused("event", qPrintable(QStringLiteral("\"marking\": \"%1\"").arg(QLatin1String(marking))));
    rows.accepted("chronology", "\"timezone\": \"Europe/Prague\"");
    rows.refused("chronology", "\"timezone\": \"\"");
    rows.accepted("source", "\"reliability\": \"F\"");
    rows.refused("source", "\"reliability\": \"G\"");
    rows.refused("source", "\"reliability\": \"a\"");
    rows.refused("source", "\"reliability\": \"\"");
    rows.accepted("actor", "\"kind\": \"ship\"");
    rows.accepted("category", "\"symbol\": \"heart\"");
    rows.accepted("claim", "\"stance\": \"doubts\"");
    rows.accepted("actorReference", "\"role\": \"witness\"");
    rows.accepted("actor", "\"color\": \"#0a64C8\"");
    for (const char *color : {"red", "#fff", "#0a64c8 ", "", "#0a64cg", "#0a64c8\\n"})
        rows.refused("category", qPrintable(QStringLiteral("\"color\": \"%1\"").arg(QLatin1String(color))));
}

void addNumbersAndTexts(Rows &rows)
{
    for (const char *number : {"0", "100", "70.0", "7e1", "-0"})
        rows.accepted("event", qPrintable(QStringLiteral("\"confidence\": %1").arg(QLatin1String(number))));
    for (const char *number : {"101", "-1", "70.5", "1e400", "1e-3", "\"70\"", "null", "true"})
        rows.refused("event", qPrintable(QStringLiteral("\"confidence\": %1").arg(QLatin1String(number))));
    for (const char *number : {"1", "6", "2.0"})
        rows.accepted("claim", qPrintable(QStringLiteral("\"credibility\": %1").arg(QLatin1String(number))));
    for (const char *number : {"0", "7", "1.5", "\"A\""})
        rows.refused("claim", qPrintable(QStringLiteral("\"credibility\": %1").arg(QLatin1String(number))));
    rows.accepted("actor", "\"names\": {\"cs\": \"\", \"x-own\": \"y\"}");
    rows.refused("actor", "\"names\": {\"\": \"x\"}");
    rows.refused("event", "\"titles\": {\"czech republic\": \"x\"}");
    rows.refused("event", "\"titles\": {\"cs\": 1}");
    rows.refused("event", "\"titles\": {\"cs\\n\": \"x\"}");
    rows.refused("category", "\"names\": [\"x\"]");
    rows.accepted("event", "\"tags\": [\"\", \"a\", \"a\"]");
    rows.refused("event", "\"tags\": [1]");
    rows.refused("actor", "\"aliases\": [null]");
    rows.accepted("event", "\"within\": \"2021/..\"");
    rows.refused("event", "\"within\": \"2021\"");
    rows.refused("view", "\"range\": \"2021\"");
    rows.refused("event", "\"when\": \"\"");
    rows.refused("source", "\"retrieved\": \"\"");
    rows.refused("view", "\"lanes\": [1]");
    rows.refused("view", "\"collapsed\": [\"\"]");
    rows.accepted("view", "\"lanes\": [\"a\"], \"collapsed\": []");
    rows.accepted("event", "\"category\": \"c\"");
    rows.refused("event", "\"category\": \"\"");
    rows.accepted("link", "\"x\": 1");
    rows.refused("attachment", "\"url\": \"https://example.org\"");
    rows.whole(R"json({"kronika": 1, "events": [{"id": "e", "title": "", "attachments": [{"url": "u"}]}]})json",
               Verdict::Accepted);
    rows.whole(R"json({"kronika": 1, "events": [{"id": "e", "title": "", "attachments": [{"url": ""}]}]})json",
               Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "events": [{"id": "e", "title": "", "attachments": [{"title": "t"}]}]})json",
               Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "events": [{"id": "e", "title": "", "attachments": [{"path": ""}]}]})json",
               Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "views": [{}]})json", Verdict::Accepted);
    rows.whole(R"json({"kronika": 1, "actors": [1]})json", Verdict::Refused);
    for (const char *id : {"", "a\\nb", "\\u0000", "\\u007f", "\\u0085"})
        rows.whole(qPrintable(QStringLiteral(R"json({"kronika": 1, "actors": [{"id": "%1", "name": ""}]})json")
                                  .arg(QLatin1String(id))),
                   Verdict::Refused);
    const QString longest(200, u'x');
    rows.whole(
        qPrintable(QStringLiteral(R"json({"kronika": 1, "eras": [{"id": "%1", "when": "2021"}]})json").arg(longest)),
        Verdict::Accepted);
    rows.whole(
        qPrintable(QStringLiteral(R"json({"kronika": 1, "eras": [{"id": "%1x", "when": "2021"}]})json").arg(longest)),
        Verdict::Refused);
}

/// Required members left out, one at a time.
void addMissing(Rows &rows)
{
    rows.whole(R"json({"kronika": 1, "actors": [{"name": "A"}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "actors": [{"id": "a"}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "categories": [{"name": "A"}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "categories": [{"id": "a"}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "sources": [{"title": "A"}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "sources": [{"id": "a"}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "events": [{"title": "A"}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "events": [{"id": "a"}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "eras": [{"id": "a"}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "eras": [{"when": "2021"}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "events": [{"id": "e", "title": "", "claims": [{}]}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "events": [{"id": "e", "title": "", "actors": [{}]}]})json", Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "events": [{"id": "e", "title": "", "links": [{"to": "e"}]}]})json",
               Verdict::Refused);
    rows.whole(R"json({"kronika": 1, "events": [{"id": "e", "title": "", "links": [{"kind": "k"}]}]})json",
               Verdict::Refused);
}

/// What a schema cannot say.
void addReadersAlone(Rows &rows)
{
    // References.
    rows.refusedByReaderAlone("event", "\"category\": \"none\"");
    rows.refusedByReaderAlone("event", "\"actors\": [{\"id\": \"none\"}]");
    rows.refusedByReaderAlone("event", "\"links\": [{\"to\": \"none\", \"kind\": \"k\"}]");
    rows.refusedByReaderAlone("event", "\"claims\": [{\"source\": \"none\"}]");
    rows.refusedByReaderAlone("claim", "\"attribution\": \"none\"");
    rows.refusedByReaderAlone("view", "\"lanes\": [\"none\"]");
    rows.refusedByReaderAlone("actor", "\"parent\": \"none\"");
    // Cycles.
    rows.refusedByReaderAlone("actor", "\"parent\": \"a\"");
    // Unique ids.
    rows.whole(R"json({"kronika": 1, "eras": [{"id": "a", "when": "2021"}, {"id": "a", "when": "2021"}]})json",
               Verdict::Refused, true);
    // Members given twice.
    rows.whole(R"json({"kronika": 1, "title": "a", "title": "b"})json", Verdict::Refused, true);
    rows.refusedByReaderAlone("actor", "\"names\": {\"cs\": \"a\", \"cs\": \"b\"}");
    // Dates.
    rows.refusedByReaderAlone("event", "\"when\": \"yesterday\"");
    rows.refusedByReaderAlone("event", "\"when\": \"2021-02-30\"");
    rows.refusedByReaderAlone("event", "\"within\": \"2022/2021\"");
    rows.refusedByReaderAlone("source", "\"published\": \"2021-13\"");
    // Time zones.
    rows.refusedByReaderAlone("chronology", "\"timezone\": \"Europe/Atlantis\"");
    // Paths.
    rows.refusedByReaderAlone("event", "\"attachments\": [{\"path\": \"../a\"}]");
    rows.refusedByReaderAlone("event", "\"attachments\": [{\"path\": \"/etc/passwd\"}]");
    // Bytes of ids.
    const QString longInBytes(101, QChar(0x10D));
    rows.whole(QStringLiteral(R"json({"kronika": 1, "actors": [{"id": "%1", "name": ""}]})json")
                   .arg(longInBytes)
                   .toUtf8()
                   .constData(),
               Verdict::Refused, true);
    // Half a pair of surrogates.
    rows.refusedByReaderAlone("chronology", "\"title\": \"\\ud800\"");
    // Depth.
    rows.whole(qPrintable(QStringLiteral("{\"kronika\": 1, \"x\": %1%2}").arg(QString(64, u'['), QString(64, u']'))),
               Verdict::Refused, true);
}

std::vector<Row> allRows()
{
    Rows rows;
    addMembers(rows);
    addNumbersAndTexts(rows);
    addMissing(rows);
    addReadersAlone(rows);
    for (const auto &[place, members] : schemaMembers()) {
        for (const QString &member : members) {
            rows.wrongType(place, member, QStringLiteral("true"));
            rows.wrongType(place, member, QStringLiteral("null"));
            rows.wrongType(place, member, QStringLiteral("[[]]"));
            rows.wrongType(place, member, QStringLiteral("{\"1\": 1}"));
        }
    }
    return rows.all();
}

/// What the validator says, a line a document.
QStringList judged(const std::vector<Row> &rows)
{
    QJsonArray documents;
    for (const Row &row : rows)
        documents.append(row.document);
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(KRONIKA_SOURCE_DIR "/tests/models/io/validate.py"), kSchemaPath});
    python.write(QJsonDocument(documents).toJson(QJsonDocument::Compact));
    python.closeWriteChannel();
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        qWarning().noquote() << python.readAllStandardError();
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readerAndSchemaJudgeAlike_data();
    void readerAndSchemaJudgeAlike();
    void theSchemaKnowsEveryMemberThatIsWritten();
};

void TestSchema::initTestCase()
{
    QVERIFY(!schema().isEmpty());
    QCOMPARE(schemaMembers().size(), std::size(kPlaces));
}

void TestSchema::readerAndSchemaJudgeAlike_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<bool>("isAccepted");
    QTest::addColumn<bool>("isReadersAlone");
    QTest::addColumn<QString>("schemaSays");
    const std::vector<Row> rows = allRows();
    const QStringList verdicts = judged(rows);
    QVERIFY(rows.size() >= 300);
    QCOMPARE(verdicts.size(), qsizetype(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("%zu %s", i, qPrintable(rows[i].name))
            << rows[i].document << (rows[i].expected == Verdict::Accepted) << rows[i].isReadersAlone
            << verdicts[qsizetype(i)];
}

void TestSchema::readerAndSchemaJudgeAlike()
{
    QFETCH(QString, document);
    QFETCH(bool, isAccepted);
    QFETCH(bool, isReadersAlone);
    QFETCH(QString, schemaSays);
    const ImportOutcome outcome = readText(document.toStdString());
    QVERIFY2(bool(outcome.snapshot) == isAccepted, qPrintable(document + u'\n' + said(outcome.report)));
    QVERIFY2((schemaSays == QStringLiteral("valid")) == (isAccepted || isReadersAlone),
             qPrintable(document + u'\n' + schemaSays));
    QVERIFY2(!json::check(document.toStdString(), 100), qPrintable(document));
}

void TestSchema::theSchemaKnowsEveryMemberThatIsWritten()
{
    // The file holds every member that the program writes, and some that it does not know.
    QFile file(QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/kronika/canonical.kronika"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QStringList unknown{QStringLiteral("unknown"), QStringLiteral("another"), QStringLiteral("later"),
                              QStringLiteral("deep"),    QStringLiteral("a"),       QStringLiteral("b"),
                              QStringLiteral("w"),       QStringLiteral("x"),       QStringLiteral("y"),
                              QStringLiteral("z"),       QStringLiteral("pl"),      QStringLiteral("cs")};
    QStringList known;
    for (const auto &[place, members] : schemaMembers())
        known += members;
    const QRegularExpression key(QStringLiteral("\"(\\w+)\": "));
    QStringList written;
    for (auto match = key.globalMatch(text); match.hasNext();)
        written += match.next().captured(1);
    written.removeDuplicates();
    known.removeDuplicates();
    for (const QString &member : written)
        QVERIFY2(known.contains(member) || unknown.contains(member), qPrintable(member));
    for (const QString &member : known)
        QVERIFY2(written.contains(member), qPrintable(member));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
