// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/querywords.h"

#include <QtTest>

using namespace kronika;

class TestQueryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreSaidInWordsAndAsEdtf_data();
    void datesAreSaidInWordsAndAsEdtf();
};

void TestQueryWords::datesAreSaidInWordsAndAsEdtf_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offers");
    const auto row = [](const char *query, const char *text, const char *offers) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(text) << QString::fromUtf8(offers);
    };
    row("apt from:2022", "", "");
    row("from:\"May 2025\"", "from: May 2025 (2025-05)", "");
    row("from:today to:2026-05", "from: 28 May 2025 (2025-05-28)", "");
    row("from:\"since 28/05/2025\"", "from: since 28 May 2025 (2025-05-28/..)", "");
    row("a from:05/06/2025", "",
        "from: 5 June 2025 (2025-06-05) > a from:2025-06-05; from: 6 May 2025 (2025-05-06) > a from:2025-05-06");
    row("to:2020-21", "to: spring 2020 (2020-21)", "to: from 2020 to 2021 (2020/2021) > to:2020/2021");
}

void TestQueryWords::datesAreSaidInWordsAndAsEdtf()
{
    QFETCH(const QString, query);
    const TypedClock noon{{1'748'433'600'000'000}, Zone()};
    const QueryWords words = queryWords(query, noon, QStringLiteral("en"));
    QTEST(words.text, "text");
    QStringList offers;
    for (const SearchOffer &offer : words.offers)
        offers += offer.text + QStringLiteral(" > ") + offer.query;
    QTEST(offers.join(QStringLiteral("; ")), "offers");
}

QTEST_MAIN(TestQueryWords)
#include "tst_querywords.moc"
