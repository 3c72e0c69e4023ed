// SPDX-License-Identifier: GPL-3.0-or-later
// The same as tst_importmends, of MISP: a row a fault.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

/// A case with one object, which was seen from the first to the second of January.
QByteArray caseWith(const QByteArray &attributes)
{
    return R"({"Event": {"info": "A case", "date": "2019-03-18", "uuid": "c", "Object": [{"name": "file", "uuid": "o",
        "first_seen": "2019-01-01T00:00:00+00:00", "last_seen": "2019-01-02T00:00:00+00:00", "Attribute": [)" +
           attributes + "]}]}}";
}

QByteArray attribute(const QByteArray &value, const QByteArray &times)
{
    return R"({"type": "filename", "object_relation": "filename", "uuid": ")" + value + R"(", "value": ")" + value +
           "\", " + times + "}";
}

const std::vector<Mend> &mispRows()
{
    static const std::vector<Mend> rows{
        {"an attribute that was seen when its object was stays part of it", "misp", "",
         caseWith(attribute("a.exe", R"("first_seen": "2019-01-01T00:00:00+00:00", "last_seen": null)") + ", " +
                  attribute("b.exe", R"("first_seen": "2019-01-01T01:00:00+01:00",
                            "last_seen": "2019-01-02T00:00:00.000000Z")")),
         "2019-03-18 A case\n2019-01-01T00:00:00Z/2019-01-02T00:00:00Z file: a.exe, b.exe", "", R"("uuid": "b.exe")"},
        {"its threat actor has the object's lane", "misp", "",
         caseWith(attribute("a.exe", R"("first_seen": "2019-01-01T00:00:00+00:00",
                            "Galaxy": [{"type": "threat-actor", "GalaxyCluster": [{"value": "Grey Heron"}]}])")),
         "2019-03-18 A case\n2019-01-01T00:00:00Z/2019-01-02T00:00:00Z file: a.exe", "",
         R"("title": "file: a.exe", "actors": [{"id": "Grey Heron"}])"},
        {"what refers to it refers to the object", "misp", "",
         R"({"Event": {"info": "A case", "uuid": "c", "Object": [
            {"name": "x", "uuid": "p", "first_seen": "2018-01-01T00:00:01Z",
             "ObjectReference": [{"referenced_uuid": "a", "relationship_type": "drops"}]},
            {"name": "file", "uuid": "o", "first_seen": "2019-01-01T00:00:01Z",
             "Attribute": [{"uuid": "a", "value": "a.exe", "first_seen": "2019-01-01T00:00:01Z"}]}]}})",
         " A case\n2018-01-01T00:00:01Z/ x\n2019-01-01T00:00:01Z/ file: a.exe", "", R"({"to": "o", "kind": "drops"})"},
        {"one that was seen at another time is an event of its own", "misp", "",
         caseWith(attribute("a.exe", R"("first_seen": "2019-01-01T00:00:00+00:00",
                            "last_seen": "2019-01-03T00:00:00+00:00")") +
                  ", " + attribute("b.exe", R"("first_seen": "2019-01-01T00:00:01+00:00")")),
         "2019-03-18 A case\n2019-01-01T00:00:00Z/2019-01-02T00:00:00Z file: a.exe, b.exe\n"
         "2019-01-01T00:00:00Z/2019-01-03T00:00:00Z filename: a.exe\n"
         "2019-01-01T00:00:01Z/ filename: b.exe"},
        {"the sightings of an attribute that stays with its object are events", "misp", "",
         caseWith(attribute("a.exe", R"("first_seen": "2019-01-01T00:00:00+00:00",
                            "Sighting": [{"type": "0", "date_sighting": "1546300800"}])")),
         "2019-03-18 A case\n2019-01-01T00:00:00Z/2019-01-02T00:00:00Z file: a.exe\n"
         "2019-01-01T00:00:00Z Sighting of a.exe"},
        {"a case whose date cannot be read is said to be undated", "misp", "",
         R"({"Event": {"info": "A case", "date": "2020-13-45", "uuid": "c"}})", " A case", "“2020-13-45” for date",
         R"("date": "2020-13-45")"},
        {"a sighting of many lines is called by the first", "misp", "",
         R"({"Event": {"info": "A case", "date": "2020-01-01", "uuid": "c", "Attribute": [{"value": "one\ntwo",
            "type": "comment", "Sighting": [{"type": "0", "date_sighting": "1546300800"}]}]}})",
         "2020-01-01 A case\n2019-01-01T00:00:00Z Sighting of one"},
        {"proposals to attributes of objects are counted", "misp", "",
         caseWith(R"({"value": "a", "type": "text", "ShadowAttribute": [{"value": "b"}]})"),
         "2019-03-18 A case\n2019-01-01T00:00:00Z/2019-01-02T00:00:00Z file: a", ""},
    };
    return rows;
}

} // namespace

class TestMispMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultStaysMended_data();
    void everyFaultStaysMended();
    void whatIsNoEventIsCounted();
};

void TestMispMends::everyFaultStaysMended_data()
{
    QTest::addColumn<std::size_t>("row");
    for (std::size_t n = 0; n < mispRows().size(); ++n)
        QTest::newRow(mispRows().at(n).name) << n;
}

void TestMispMends::everyFaultStaysMended()
{
    QFETCH(std::size_t, row);
    requireMended(mispRows().at(row));
}

void TestMispMends::whatIsNoEventIsCounted()
{
    const ImportOutcome outcome = readRow(
        caseWith(attribute("a", R"("first_seen": "2019-01-01T00:00:00+00:00", "ShadowAttribute": [{"value": "b"}])")),
        QStringLiteral("misp"), {});
    const std::vector<RecordGroup> &kept = outcome.report.ledger.keptAside;
    for (const char *reason :
         {"attributes that were seen when their object was, word for word with it", "proposals, word for word"})
        QVERIFY2(countOf(kept, reason) == 1, reason);
}

QTEST_GUILESS_MAIN(TestMispMends)
#include "tst_mispmends.moc"
