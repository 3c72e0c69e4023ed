// SPDX-License-Identifier: GPL-3.0-or-later
// The same as tst_importmends, of STIX and Attack Flow: a row a fault.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

/// An id of STIX.
QByteArray id(const QByteArray &type, int number)
{
    return type + "--00000000-0000-4000-8000-" + QByteArray::number(number).rightJustified(12, '0');
}

/// The beginning of an object: `{"type": …, "id": …`.
QByteArray begun(const QByteArray &type, int number)
{
    return R"({"type": ")" + type + R"(", "id": ")" + id(type, number) + R"(", )";
}

const std::vector<Mend> &rows()
{
    static const std::vector<Mend> rows{
        {"a location where something was sighted is a lane", "stix", "",
         "[" + begun("sighting", 1) + R"("first_seen": "2016-08-06T20:08:31Z", "sighting_of_ref": ")" +
             id("indicator", 2) + R"(", "where_sighted_refs": [")" + id("location", 3) + "\"]}, " +
             begun("location", 3) + R"("name": "Harbour"}, )" + begun("location", 4) + R"("name": "Elsewhere"}])",
         "2016-08-06T20:08:31Z/ Sighting of indicator--00000000-0000-4000-8000-000000000002", "",
         R"("name": "Harbour"|"actors": [{"id": "location--00000000-0000-4000-8000-000000000003"}])"},
        {"a location without a name is called by its country", "stix", "",
         "[" + begun("sighting", 1) + R"("first_seen": "2016-08-06T20:08:31Z", "sighting_of_ref": ")" +
             id("indicator", 2) + R"(", "where_sighted_refs": [")" + id("location", 3) + "\"]}, " +
             begun("location", 3) + R"("country": "FR", "region": "western-europe"}])",
         "2016-08-06T20:08:31Z/ Sighting of indicator--00000000-0000-4000-8000-000000000002", "", R"("name": "FR")"},
    };
    return rows;
}

} // namespace

class TestStixMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultStaysMended_data();
    void everyFaultStaysMended();
};

void TestStixMends::everyFaultStaysMended_data()
{
    QTest::addColumn<std::size_t>("row");
    for (std::size_t n = 0; n < rows().size(); ++n)
        QTest::newRow(rows().at(n).name) << n;
}

void TestStixMends::everyFaultStaysMended()
{
    QFETCH(std::size_t, row);
    requireMended(rows().at(row));
    const ImportOutcome outcome = readRow(rows().at(row).content, QStringLiteral("stix"), {});
    QVERIFY(outcome.snapshot);
    const ImportOutcome back = readAs("stix", written("stix", *outcome.snapshot));
    QVERIFY(back.snapshot);
    QCOMPARE(writtenText(*back.snapshot), writtenText(*outcome.snapshot));
}

QTEST_GUILESS_MAIN(TestStixMends)
#include "tst_stixmends.moc"
