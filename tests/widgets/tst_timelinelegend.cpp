// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/timelinelegend.h"

#include <QScrollBar>
#include <QSignalSpy>
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
    void aClickOnACategorySwitchesIt();
};

void TestTimelineLegend::itSaysWhatIsShown_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("about");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("on this day")
                             << QStringLiteral("approximate date");
    QTest::newRow("Polish") << QStringLiteral("pl") << QStringLiteral("tego dnia")
                            << QStringLiteral("data przybliżona");
    QTest::newRow("Czech") << QStringLiteral("cs-CZ") << QStringLiteral("tento den")
                           << QStringLiteral("přibližné datum");
    QTest::newRow("another") << QStringLiteral("de") << QStringLiteral("on this day")
                             << QStringLiteral("approximate date");
}

void TestTimelineLegend::itSaysWhatIsShown()
{
    QFETCH(QString, language);
    QFETCH(QString, day);
    QFETCH(QString, about);
    TimelineLegend legend;
    legend.resize(600, 120);
    legend.showLegendOf(listOf("e1 | 2021-05-01~ | One | a\ne2 | 2022-01-01 | Two | b", language.toLatin1()));
    QCOMPARE(legend.accessibleDescription(), QString(day + QStringLiteral("; ") + about));
    legend.showLegendOf(listOf("e1 | 2021-05-01 | One | a\ne2 | 2022-01-01 | Two | b", language.toLatin1()));
    QCOMPARE(legend.accessibleDescription(), day);
    legend.showLegendOf(listOf("", language.toLatin1()));
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

void TestTimelineLegend::aClickOnACategorySwitchesIt()
{
    constexpr const char *kThree = "category x = Talk\ncategory y = Deed\ncategory z = Note\n"
                                   "e1 | 2020/2022 | One | a | x\ne2 | 2021-05-01~ | Two | a | y";
    TimelineLegend legend;
    legend.resize(900, 200);
    legend.show();
    legend.setSwitchedOff({2});
    legend.showLegendOf(listOf(kThree, "en"));
    QVERIFY2(legend.accessibleDescription().startsWith(QStringLiteral("Talk; Deed; Note (off); ")),
             qPrintable(legend.accessibleDescription()));
    QSignalSpy wishes(&legend, &TimelineLegend::categorySwitched);
    for (const LegendEntry &entry : legend.legend().entries)
        QTest::mouseClick(legend.viewport(), Qt::LeftButton, {}, legend.rectOf(entry).center().toPoint());
    QCOMPARE(wishes.size(), 3); // ways of drawing cannot be switched
    QCOMPARE(wishes[0], (QVariantList{QVariant::fromValue(std::size_t{0}), false}));
    QCOMPARE(wishes[1], (QVariantList{QVariant::fromValue(std::size_t{1}), false}));
    QCOMPARE(wishes[2], (QVariantList{QVariant::fromValue(std::size_t{2}), true}));
    legend.setSwitchedOff({0, 2});
    QVERIFY(legend.accessibleDescription().startsWith(QStringLiteral("Talk (off); Deed; Note (off); ")));
}

QTEST_MAIN(TestTimelineLegend)
#include "tst_timelinelegend.moc"
