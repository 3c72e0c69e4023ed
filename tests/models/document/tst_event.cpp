// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/event.h"

#include <QTest>

using namespace kronika;

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translationsAreChosenByTag_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("its own tag") << "pl"
                                     << "apel";
        QTest::newRow("case does not matter") << "PL"
                                              << "apel";
        QTest::newRow("the region's own text") << "cs-CZ"
                                               << "výzva CZ";
        QTest::newRow("the primary subtag when the region has none") << "pl-PL"
                                                                     << "apel";
        QTest::newRow("the fallback for another language") << "de"
                                                           << "call";
        QTest::newRow("the fallback for a region of another") << "de-AT"
                                                              << "call";
        QTest::newRow("the fallback where the text is empty") << "sk"
                                                              << "call";
        QTest::newRow("the fallback for no language") << ""
                                                      << "call";
    }

    void translationsAreChosenByTag()
    {
        QFETCH(QString, language);
        QFETCH(QString, chosen);
        const Translations texts{{"pl", "apel"}, {"cs", "výzva"}, {"cs-CZ", "výzva CZ"}, {"sk", ""}};
        QCOMPARE(QString::fromStdString(translated(texts, language.toStdString(), "call")), chosen);
    }

    void onlyThreeRolesStandInTheLane_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("stands");
        QTest::newRow("left out") << "" << true;
        QTest::newRow("actor") << "actor" << true;
        QTest::newRow("speaker") << "speaker" << true;
        QTest::newRow("investigator") << "investigator" << true;
        QTest::newRow("target") << "target" << false;
        QTest::newRow("addressee") << "addressee" << false;
        QTest::newRow("mentioned") << "mentioned" << false;
        QTest::newRow("another word") << "financier" << false;
        QTest::newRow("other case is another word") << "Actor" << false;
    }

    void onlyThreeRolesStandInTheLane()
    {
        QFETCH(QString, role);
        QTEST(standsInLane(role.toStdString()), "stands");
    }
};

QTEST_APPLESS_MAIN(TestEvent)
#include "tst_event.moc"
