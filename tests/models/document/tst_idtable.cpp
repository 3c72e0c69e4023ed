// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/idtable.h"

#include <QTest>

#include <string>

using namespace kronika;

class TestIdTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTableFindsNothing()
    {
        const IdTable table(0);
        QVERIFY(!table.find("a", [](std::uint32_t) { return std::string_view(); }));
    }

    void everyIdIsFound_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 10, 1000, 50'000})
            QTest::addRow("%d", count) << count;
    }

    void everyIdIsFound()
    {
        QFETCH(int, count);
        std::vector<std::string> ids;
        for (int n = 0; n < count; ++n)
            ids.push_back("event-" + std::to_string(n));
        IdTable table(ids.size());
        for (std::uint32_t n = 0; n < ids.size(); ++n)
            table.insert(ids[n], n);
        const auto idAt = [&](std::uint32_t n) { return std::string_view(ids[n]); };
        for (std::uint32_t n = 0; n < ids.size(); ++n)
            QCOMPARE(table.find(ids[n], idAt), std::optional(n));
        QVERIFY(!table.find("event-", idAt));
        QVERIFY(!table.find("", idAt));
    }
};

QTEST_APPLESS_MAIN(TestIdTable)
#include "tst_idtable.moc"
