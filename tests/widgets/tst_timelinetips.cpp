// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/document/snapshotpicture.h"
#include "widgets/timelinetips.h"

#include <QTest>

using namespace kronika;

namespace {

const QString kEnglish = QStringLiteral("en");

std::shared_ptr<const TimelineIndex> index()
{
    test::Parts parts = test::partsFrom("actor a = Alpha & <b>Sons</b>\nactor b < a = Beta\ncategory talk = Statement\n"
                                        "one | 2021-05-28 | <i>One</i> | a:speaker, b:target | talk\n"
                                        "two | | Undated | a |");
    parts.event("one").titles = {{"pl", "Pierwszy"}};
    return TimelineIndex::build(parts.build(), {});
}

QString tip(HitKind kind, EventIndex event, const QString &language = kEnglish)
{
    Hit hit;
    hit.kind = kind;
    hit.event = event;
    hit.count = 12;
    hit.time = {Instant{0}, Instant{kDay.us * 10}};
    return tipFor(*index(), language, hit);
}

} // namespace

class TestTimelineTips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsToldInFull();
    void titlesAreInTheChosenLanguage();
    void aFoldSaysHowManyOfItMatch();
    void datesAreIsoIfThatIsWanted();
    void aFoldIsCounted();
    void aLaneIsNamedInFull();
    void aChevronSaysWhatItDoes();
    void oneEventIsOneEvent();
};

void TestTimelineTips::anEventIsToldInFull()
{
    const QStringList lines = tip(HitKind::Event, EventIndex{0}).split(QLatin1Char('\n'));
    QCOMPARE(lines.first(), QStringLiteral("<i>One</i>"));
    QVERIFY(lines.at(1).contains(QStringLiteral("28 May 2021")));
    QVERIFY(lines.at(1).contains(QStringLiteral("2021-05-28")));
    QVERIFY(lines.contains(QStringLiteral("speaker: Alpha & <b>Sons</b>")));
    QVERIFY(lines.contains(QStringLiteral("target: Beta")));
    QVERIFY(lines.contains(QStringLiteral("Statement")));
    QVERIFY(tip(HitKind::Tray, EventIndex{1}).contains(QStringLiteral("undated")));
}

void TestTimelineTips::titlesAreInTheChosenLanguage()
{
    QVERIFY(tip(HitKind::Event, EventIndex{0}, QStringLiteral("pl")).startsWith(QStringLiteral("Pierwszy\n")));
}

void TestTimelineTips::aFoldIsCounted()
{
    const QString text = tip(HitKind::Fold, EventIndex{0});
    QVERIFY(text.startsWith(QStringLiteral("12 events\n")));
    QVERIFY(text.contains(QStringLiteral("1970")));
    QVERIFY(text.contains(QStringLiteral("<i>One</i>")));
}

void TestTimelineTips::aLaneIsNamedInFull()
{
    QCOMPARE(tip(HitKind::LaneHeader, EventIndex{0}), QStringLiteral("Alpha & <b>Sons</b>\n1 event"));
}

void TestTimelineTips::aChevronSaysWhatItDoes()
{
    QCOMPARE(tip(HitKind::Chevron, EventIndex{0}), QStringLiteral("Fold"));
    QVERIFY(tip(HitKind::Ruler, EventIndex{0}).isEmpty());
}

void TestTimelineTips::oneEventIsOneEvent()
{
    QCOMPARE(eventCountText(1), QStringLiteral("1 event"));
    QCOMPARE(eventCountText(0), QStringLiteral("0 events"));
    QCOMPARE(eventCountText(1234), QStringLiteral("1,234 events"));
}

void TestTimelineTips::aFoldSaysHowManyOfItMatch()
{
    Hit hit;
    hit.kind = HitKind::Fold;
    hit.event = EventIndex{0};
    hit.count = 57'123;
    const auto said = [&hit] { return tipFor(*index(), TipWords(kEnglish), hit).section(u'\n', 0, 0); };
    QCOMPARE(said(), QStringLiteral("57,123 events"));
    hit.matching = 3;
    QCOMPARE(said(), QStringLiteral("3 of 57,123 events match"));
    hit.matching = 0;
    QCOMPARE(said(), QStringLiteral("0 of 57,123 events match"));
    hit.matching = hit.count;
    QCOMPARE(said(), QStringLiteral("57,123 events"));
}

void TestTimelineTips::datesAreIsoIfThatIsWanted()
{
    Hit hit;
    hit.kind = HitKind::Event;
    hit.event = EventIndex{0};
    const TipWords words(kEnglish, DateStyle::Iso);
    QCOMPARE(tipFor(*index(), words, hit).split(QLatin1Char('\n')).at(1), QStringLiteral("2021-05-28"));
    hit.kind = HitKind::Fold;
    hit.time = {Instant{0}, Instant{kDay.us * 10}};
    QVERIFY(tipFor(*index(), words, hit).contains(QStringLiteral("1970-01-01 – 1970-01-10")));
}

QTEST_GUILESS_MAIN(TestTimelineTips)
#include "tst_timelinetips.moc"
