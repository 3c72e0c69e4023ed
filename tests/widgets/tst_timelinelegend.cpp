// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/timelinelegend.h"

#include <QScrollBar>
#include <QTest>

using namespace kronika;

namespace {

DisplayList listOf(const char *events, const char *language)
{
    test::Scene scene = test::sceneOf((std::string("actor a = A\nactor b = B\n") + events).c_str());
    scene.input.language = QString::fromLatin1(language);
    return scene.list();
}

constexpr const char *kVaried = "e1 | 2020/2022 | One | a\ne2 | 2021-05-01~ | Two | a\ne3 | 2022? | Three | b\n"
                                "e4 | 2020-01-01/.. | Four | b\ne5 | /2021-01-01 | Five | b\ne6 | 2022-XX | Six | a";

} // namespace

class TestTimelineLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsShown_data();
    void itSaysWhatIsShown();
    void nothingIsCutHoweverNarrowItIs();
};

void TestTimelineLegend::itSaysWhatIsShown_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("approximate date");
    QTest::newRow("Polish") << QStringLiteral("pl") << QStringLiteral("data przybliżona");
    QTest::newRow("Czech") << QStringLiteral("cs-CZ") << QStringLiteral("přibližné datum");
    QTest::newRow("another") << QStringLiteral("de") << QStringLiteral("approximate date");
}

void TestTimelineLegend::itSaysWhatIsShown()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    TimelineLegend legend;
    legend.resize(600, 120);
    legend.showLegendOf(listOf("e1 | 2021-05-01~ | One | a\ne2 | 2022-01-01 | Two | b", language.toLatin1()));
    QCOMPARE(legend.accessibleDescription(), words);
    legend.showLegendOf(listOf("e1 | 2021-05-01 | One | a\ne2 | 2022-01-01 | Two | b", language.toLatin1()));
    QCOMPARE(legend.accessibleDescription(), QString());
}

void TestTimelineLegend::nothingIsCutHoweverNarrowItIs()
{
    TimelineLegend legend;
    for (const int width : {1200, 400, 120}) {
        legend.resize(width, 100);
        legend.show();
        legend.showLegendOf(listOf(kVaried, "pl"));
        const QFontMetricsF metrics(SceneStyle(legend.font()).smallFont);
        for (const LegendEntry &entry : legend.legend().entries) {
            const double lines = std::floor(entry.textRect.height() / metrics.height() + 0.1);
            QVERIFY(entry.textRect.width() * lines >= metrics.horizontalAdvance(entry.text) * 0.99);
            QVERIFY(entry.textRect.right() <= legend.viewport()->width());
        }
        const double bottom = legend.legend().heightPx;
        QVERIFY(bottom <= legend.viewport()->height() + legend.verticalScrollBar()->maximum());
    }
}

QTEST_MAIN(TestTimelineLegend)
#include "tst_timelinelegend.moc"
