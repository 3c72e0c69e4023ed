// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/document/snapshotpicture.h"
#include "widgets/cardframe.h"
#include "widgets/detailpane.h"
#include "widgets/elidedlabel.h"
#include "widgets/linkbutton.h"
#include "widgets/markdownview.h"
#include "widgets/sourcecard.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace kronika;

namespace {

constexpr auto kPicture =
    "actor cz = Czech Republic\nactor cn = China\nactor ru = Russia\ncategory talk = Statement\n"
    "source ap = Associated Press\nsource pap = <b>PAP</b>\n"
    "main | 2025-05-28 | Attribution <img src=/etc/hostname> & more | cz:speaker, cn:target | talk\n"
    "answer | 2025-05-29 | The answer | cn |\n"
    "plain | 2020 | Plain | cz |";

test::Parts parts()
{
    test::Parts made = test::partsFrom(kPicture);
    made.tables.sources[0].reliability = "B";
    made.tables.sources[0].url = "https://user:secret@example.org/a";
    made.tables.sources[1].url = "javascript:alert(1)";
    Event &event = made.event("main");
    event.confidence = 85;
    event.tags = {"cyber", "<u>tag</u>"};
    event.description = "A **bold** word.";
    event.claims = {test::claimOf("ap",
                                  [](Claim &claim) {
                                      claim.says = "<h1>It says</h1>";
                                      claim.credibility = 2;
                                      claim.locator = "p. 4";
                                  }),
                    test::claimOf("pap", [](Claim &claim) { claim.says = "It says so too."; })};
    event.attachments = {{"photo.jpg", "", "A photo", std::string(64, 'a'), {}}};
    made.event("answer").links = {test::linkTo("main", "responds-to")};
    return made;
}

/// What a reader comes across, from top to bottom.
QStringList readingOrder(const DetailPane &pane)
{
    std::vector<std::pair<int, QString>> found;
    const auto add = [&](const QWidget *widget, const QString &text) {
        if (!text.isEmpty())
            found.emplace_back(widget->mapTo(pane.widget(), QPoint(0, 0)).y(), text);
    };
    for (const QLabel *label : pane.widget()->findChildren<QLabel *>())
        add(label, label->text());
    for (const MarkdownView *view : pane.widget()->findChildren<MarkdownView *>())
        add(view, view->toPlainText());
    for (const LinkButton *button : pane.widget()->findChildren<LinkButton *>())
        add(button, button->accessibleName());
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList texts;
    for (const auto &[y, text] : found)
        texts.append(text);
    return texts;
}

struct DetailPaneFixture
{
    explicit DetailPaneFixture(const test::Parts &made = parts())
    {
        index = TimelineIndex::build(made.build(), {});
        pane.resize(420, 500);
        pane.setLanguage(QStringLiteral("en"));
        pane.setIndex(index, std::make_shared<const LinkTable>(index->snapshot()));
        pane.show();
    }

    EventIndex event(const char *id) const { return *index->snapshot().eventById(id); }
    void select(const char *id) { pane.setSelection({event(id)}, event(id)); }
    LinkButton *button(const QString &text) const
    {
        for (LinkButton *button : pane.widget()->findChildren<LinkButton *>()) {
            if (button->accessibleName().contains(text))
                return button;
        }
        return nullptr;
    }

    std::shared_ptr<const TimelineIndex> index;
    DetailPane pane;
};

} // namespace

class TestDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadInAnAnalystsOrder();
    void everyTextIsPlain();
    void everythingCanBeSelected();
    void aLinkLeadsToTheOtherEvent();
    void datesThatContradictLeadToTheOtherEvent();
    void anAddressIsToldNotOpened();
    void aMailAddressIsSaid();
    void tipsAreReadWithoutTheirMarkup();
    void sourcesThatDisagreeAreMarked();
    void aSourceBearsItsMarking();
    void agreeingSourcesAreNot();
    void passwordsAreNotReadOut();
    void ofVeryManyEntriesTheFirstAreShown();
    void severalSelectedEventsAreCounted();
    void nothingSelectedSaysWhatToDo();
    void aChangeOfThemeKeepsThePlace();
    void anUnknownEventIsNotShown();
    void longWordsDoNotMakeThePaneWide();
    void theMarkingIsAsHighAsItsOneLine_data();
    void theMarkingIsAsHighAsItsOneLine();
    void aNarrowPaneCutsNothing_data();
    void aNarrowPaneCutsNothing();
    void theGradeKeepsItsDistance_data();
    void theGradeKeepsItsDistance();
};

void TestDetailPane::itIsReadInAnAnalystsOrder()
{
    DetailPaneFixture fixture;
    fixture.select("main");
    QTest::qWait(0);
    const QString text = readingOrder(fixture.pane).join(QLatin1Char('\n'));
    qsizetype place = -1;
    for (const char *part :
         {"Statement", "Attribution <img", "28 May 2025", "speaker", "target", "confidence", "What the sources claim",
          "Associated Press", "<h1>It says</h1>", "Linked events", "The answer", "<u>tag</u>", "photo.jpg"}) {
        const qsizetype at = text.indexOf(QString::fromLatin1(part));
        QVERIFY2(at > place, qPrintable(QString::fromLatin1(part) + QStringLiteral(" in\n") + text));
        place = at;
    }
    QVERIFY(text.contains(QStringLiteral("2025-05-28")));
    QVERIFY2(text.contains(QStringLiteral("at: p. 4")), qPrintable(text)); // a bare locator would say nothing
    QVERIFY(text.contains(QStringLiteral("B")));
}

void TestDetailPane::everyTextIsPlain()
{
    DetailPaneFixture fixture;
    fixture.select("main");
    const auto labels = fixture.pane.findChildren<QLabel *>();
    QVERIFY(labels.size() > 15);
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    QVERIFY(readingOrder(fixture.pane).contains(QStringLiteral("Attribution <img src=/etc/hostname> & more")));
}

void TestDetailPane::everythingCanBeSelected()
{
    DetailPaneFixture fixture;
    fixture.select("main");
    for (const QLabel *label : fixture.pane.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QVERIFY2(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard), qPrintable(label->text()));
    }
}

void TestDetailPane::passwordsAreNotReadOut()
{
    test::Parts made = parts();
    made.event("main").attachments.push_back({"", "An address", "https://user:secret@example.org/b", {}, {}});
    DetailPaneFixture fixture(made);
    fixture.select("main");
    for (const QWidget *part : fixture.pane.findChildren<QWidget *>()) {
        const QString read = part->accessibleName() + part->toolTip() + part->accessibleDescription();
        QVERIFY2(!read.contains(QStringLiteral("secret")), qPrintable(read));
    }
}

void TestDetailPane::aLinkLeadsToTheOtherEvent()
{
    DetailPaneFixture fixture;
    QSignalSpy wishes(&fixture.pane, &DetailPane::eventRequested);
    // As the window does: the page of the button that was clicked goes away under it.
    connect(&fixture.pane, &DetailPane::eventRequested, &fixture.pane,
            [&](EventIndex event) { fixture.pane.setSelection({event}, event); });
    fixture.select("main");
    QTest::mouseClick(fixture.button(QStringLiteral("The answer")), Qt::LeftButton);
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.first().first().value<EventIndex>(), fixture.event("answer"));
    QVERIFY(readingOrder(fixture.pane).contains(QStringLiteral("responds to")));
    LinkButton *back = fixture.button(QStringLiteral("Attribution"));
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QCOMPARE(wishes.size(), 2);
}

void TestDetailPane::datesThatContradictLeadToTheOtherEvent()
{
    test::Parts made = parts();
    made.event("answer").links = {test::linkTo("main", "causes")};
    DetailPaneFixture fixture(made);
    const Consistency consistency = consistencyOf(fixture.index->snapshot());
    const EventIndex main = fixture.event("main");
    fixture.select("main");
    QVERIFY(fixture.button(QStringLiteral("Go to")) == nullptr);
    fixture.pane.setFindings(contradictionsOf(consistency, main));
    QVERIFY(readingOrder(fixture.pane).join(u'\n').contains(QStringLiteral("which it is said to cause: ")));
    QSignalSpy requested(&fixture.pane, &DetailPane::eventRequested);
    QTest::keyClick(fixture.button(QStringLiteral("Go to “The answer”")), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).value<EventIndex>(), fixture.event("answer"));
    // Those of another event, or of a snapshot that is no longer shown, do not stay.
    fixture.select("plain");
    QVERIFY(fixture.button(QStringLiteral("Go to")) == nullptr);
    fixture.pane.setSelection({main}, main, contradictionsOf(consistency, main));
    QVERIFY(fixture.button(QStringLiteral("Go to")) != nullptr);
    fixture.pane.setIndex(TimelineIndex::build(parts().build(), {}));
    QVERIFY(fixture.button(QStringLiteral("Go to")) == nullptr);
}

void TestDetailPane::anAddressIsToldNotOpened()
{
    DetailPaneFixture fixture;
    QSignalSpy wishes(&fixture.pane, &DetailPane::addressRequested);
    fixture.select("main");
    LinkButton *button = fixture.button(QStringLiteral("example.org"));
    QVERIFY(!button->accessibleName().contains(QStringLiteral("secret")));
    button->click();
    QCOMPARE(wishes.first().first().toUrl().host(), QStringLiteral("example.org"));
    QVERIFY(!fixture.button(QStringLiteral("javascript")));
    QVERIFY(readingOrder(fixture.pane).contains(QStringLiteral("javascript:alert(1)")));
}

void TestDetailPane::aMailAddressIsSaid()
{
    test::Parts made = parts();
    made.tables.sources[0].url = "mailto:press@example.org";
    DetailPaneFixture fixture(made);
    fixture.select("main");
    QVERIFY(fixture.button(QStringLiteral("press@example.org")) != nullptr);
}

void TestDetailPane::tipsAreReadWithoutTheirMarkup()
{
    DetailPaneFixture fixture;
    fixture.select("main");
    int tips = 0;
    for (const QWidget *part : fixture.pane.widget()->findChildren<QWidget *>()) {
        if (!part->toolTip().contains(u'<'))
            continue;
        ++tips;
        QVERIFY2(!part->accessibleDescription().isEmpty(), qPrintable(part->toolTip()));
        QVERIFY2(!part->accessibleDescription().contains(QLatin1String("<qt>")), qPrintable(part->toolTip()));
    }
    QVERIFY(tips >= 2); // of the date and of the source's address
}

void TestDetailPane::sourcesThatDisagreeAreMarked()
{
    test::Parts made = parts();
    made.event("main").claims[1].stance = "disputes";
    DetailPaneFixture fixture(made);
    fixture.select("main");
    const auto cards = fixture.pane.findChildren<SourceCard *>();
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards[0]->look().line, Theme::light().majorLine);
    QCOMPARE(cards[1]->look().line, Theme::light().noticeLine);
    const QString text = readingOrder(fixture.pane).join(QLatin1Char('\n'));
    QVERIFY(text.contains(QStringLiteral("Sources disagree")));
}

void TestDetailPane::aSourceBearsItsMarking()
{
    test::Parts made = parts();
    made.tables.sources[0].marking = "TLP:AMBER";
    DetailPaneFixture fixture(made);
    fixture.select("main");
    const QString text = readingOrder(fixture.pane).join(QLatin1Char('\n'));
    QVERIFY2(text.contains(QStringLiteral("TLP:AMBER")), qPrintable(text));
}

void TestDetailPane::agreeingSourcesAreNot()
{
    DetailPaneFixture fixture;
    fixture.select("main");
    for (const SourceCard *card : fixture.pane.findChildren<SourceCard *>())
        QCOMPARE(card->look().line, Theme::light().majorLine);
    QVERIFY(!readingOrder(fixture.pane).join(QLatin1Char(' ')).contains(QStringLiteral("disagree")));
}

void TestDetailPane::ofVeryManyEntriesTheFirstAreShown()
{
    test::Parts many = parts();
    Event &event = many.event("main");
    for (int n = 0; n < 1'000; ++n) {
        event.tags.push_back("tag" + std::to_string(n));
        event.claims.push_back(test::claimOf("ap", [n](Claim &claim) { claim.says = "Says " + std::to_string(n); }));
    }
    DetailPaneFixture fixture(many);
    fixture.select("main");
    const auto shown = [&fixture](const QString &beginning) {
        const QList<QLabel *> labels = fixture.pane.widget()->findChildren<QLabel *>();
        return std::ranges::count_if(labels, [&](QLabel *label) { return label->text().startsWith(beginning); });
    };
    QCOMPARE(shown(QStringLiteral("tag")), 98); // of 100, with those that are called otherwise
    QCOMPARE(shown(QStringLiteral("Says")), 99);
    const QString untold = QString::number(1'002 - 100 + 1'002 - 100);
    QVERIFY2(readingOrder(fixture.pane).filter(untold).size() == 1, qPrintable(readingOrder(fixture.pane).join(u'|')));
    fixture.button(QStringLiteral("Show more"))->click();
    QVERIFY(shown(QStringLiteral("tag")) > 200);
    fixture.select("plain");
    fixture.select("main");
    QCOMPARE(shown(QStringLiteral("tag")), 98);
}

void TestDetailPane::severalSelectedEventsAreCounted()
{
    DetailPaneFixture fixture;
    fixture.pane.setSelection({fixture.event("main"), fixture.event("plain")}, fixture.event("plain"));
    QVERIFY(readingOrder(fixture.pane).first().startsWith(QStringLiteral("2 events selected")));
    QVERIFY(readingOrder(fixture.pane).contains(QStringLiteral("Plain")));
    fixture.pane.setSelection({fixture.event("main"), fixture.event("plain")}, std::nullopt);
    QCOMPARE(qobject_cast<QLabel *>(fixture.pane.widget())->text(), QStringLiteral("2 events selected."));
}

void TestDetailPane::nothingSelectedSaysWhatToDo()
{
    DetailPaneFixture fixture;
    QVERIFY(qobject_cast<QLabel *>(fixture.pane.widget())->text().startsWith(QStringLiteral("Select an event")));
    fixture.select("main");
    fixture.pane.setIndex(nullptr);
    QVERIFY(qobject_cast<QLabel *>(fixture.pane.widget())->text().isEmpty());
}

void TestDetailPane::aChangeOfThemeKeepsThePlace()
{
    DetailPaneFixture fixture;
    fixture.select("main");
    QTRY_VERIFY(fixture.pane.verticalScrollBar()->maximum() > 40);
    fixture.pane.verticalScrollBar()->setValue(40);
    fixture.pane.setTheme(Theme::dark());
    QTRY_COMPARE(fixture.pane.verticalScrollBar()->value(), 40);
    QCOMPARE(fixture.pane.palette().color(QPalette::Window), Theme::dark().canvas);
    fixture.select("answer");
    QTRY_COMPARE(fixture.pane.verticalScrollBar()->value(), 0);
}

void TestDetailPane::anUnknownEventIsNotShown()
{
    DetailPaneFixture fixture;
    fixture.pane.setSelection({EventIndex{99}}, EventIndex{99});
    QVERIFY(qobject_cast<QLabel *>(fixture.pane.widget()) != nullptr);
}

void TestDetailPane::longWordsDoNotMakeThePaneWide()
{
    test::Parts made = parts();
    const std::string word(300, 'w');
    Event &event = made.event("main");
    event.title = word;
    event.tags = {word};
    event.claims[0].says = word;
    event.claims[0].locator = word;
    event.attachments[0].path = word;
    made.tables.sources[0].title = word;
    DetailPaneFixture fixture(made);
    fixture.select("main");
    QTRY_COMPARE(fixture.pane.horizontalScrollBar()->maximum(), 0);
    const auto views = fixture.pane.findChildren<MarkdownView *>();
    QVERIFY(std::any_of(views.begin(), views.end(),
                        [&](const MarkdownView *view) { return view->toPlainText() == QString::fromStdString(word); }));
}

void TestDetailPane::theMarkingIsAsHighAsItsOneLine_data()
{
    QTest::addColumn<int>("widthPx");
    QTest::newRow("wide") << 420;
    QTest::newRow("narrow") << 200;
}

/// However long the category beside it is.
void TestDetailPane::theMarkingIsAsHighAsItsOneLine()
{
    test::Parts made = parts();
    made.tables.categories[0].name = "Statements, announcements and other things that were said by governments, by "
                                     "international organisations and by those who speak for them";
    made.tables.info.marking = "TLP:AMBER+STRICT";
    QFETCH(int, widthPx);
    DetailPaneFixture fixture(made);
    fixture.pane.resize(widthPx, 500);
    QCoreApplication::processEvents();
    fixture.select("main");
    const auto labels = fixture.pane.widget()->findChildren<QLabel *>();
    const auto labelled = [&labels](const QString &text) {
        return *std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    };
    const QLabel *marking = labelled(QStringLiteral("TLP:AMBER+STRICT"));
    const int line = fixture.pane.fontMetrics().height();
    const QString name = QString::fromStdString(made.tables.categories[0].name);
    const auto shortened = fixture.pane.widget()->findChildren<ElidedLabel *>();
    QCOMPARE(shortened.size(), 1);
    QTRY_VERIFY(shortened.front()->text().endsWith(u'…'));
    QCOMPARE(shortened.front()->accessibleDescription(), name);
    QVERIFY(shortened.front()->height() < line * 2);
    QTRY_VERIFY2(marking->parentWidget()->height() < line * 2,
                 qPrintable(QString::number(marking->parentWidget()->height())));
}

void TestDetailPane::aNarrowPaneCutsNothing_data()
{
    QTest::addColumn<int>("characters");
    for (const int characters : {32, 38, 45, 47, 60})
        QTest::addRow("%d characters", characters) << characters;
}

/// As at 200 %: nothing must be read by moving it from side to side.
void TestDetailPane::aNarrowPaneCutsNothing()
{
    QFETCH(int, characters);
    test::Parts made = parts();
    made.tables.info.marking = "TLP:AMBER+STRICT";
    made.tables.actors[1].name = "Representatives of the People's Republic of China";
    made.event("main").actors.push_back({"cn", "investigator", {}});
    made.event("main").when = "2021-05-28/2025-05-29";
    made.event("main").tags = {"a tag of some words", "cyber"};
    made.event("answer").links = {test::linkTo("main", "investigates")};
    DetailPaneFixture fixture(made);
    fixture.pane.resize(fixture.pane.fontMetrics().averageCharWidth() * characters, 500);
    QCoreApplication::processEvents();
    fixture.select("main");
    QTRY_VERIFY(fixture.pane.verticalScrollBar()->maximum() > 0);
    QVERIFY2(fixture.pane.horizontalScrollBar()->maximum() == 0,
             qPrintable(QString::number(fixture.pane.horizontalScrollBar()->maximum())));
    // Made anew where it gets more room, at the same place.
    fixture.pane.resize(900, 500);
    QTRY_COMPARE(fixture.pane.horizontalScrollBar()->maximum(), 0);
    QVERIFY(readingOrder(fixture.pane).contains(QStringLiteral("TLP:AMBER+STRICT")));
}

void TestDetailPane::theGradeKeepsItsDistance_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("left to right") << QStringLiteral("Statement of the government on the attacks against the ministry");
    QTest::newRow("right to left") << QString::fromUtf8("הודעת ממשלת צ'כיה על מתקפות סייבר נגד משרד החוץ");
}

/// Also of a title that ends beside it.
void TestDetailPane::theGradeKeepsItsDistance()
{
    QFETCH(QString, title);
    test::Parts made = parts();
    made.tables.sources[0].title = title.toStdString();
    DetailPaneFixture fixture(made);
    fixture.select("main");
    const auto *card = fixture.pane.findChild<SourceCard *>();
    const auto labels = card->findChildren<QLabel *>();
    const QLabel *heading = labels[0]->text() == title ? labels[0] : labels[1];
    const QLabel *grade = labels[0]->text() == title ? labels[1] : labels[0];
    QCOMPARE(heading->text(), title);
    QVERIFY(grade->text().startsWith(u'B'));
    QTRY_VERIFY(grade->width() > 0 && heading->width() > 0);
    const int gap = grade->geometry().left() - heading->geometry().right();
    QVERIFY2(gap > grade->fontMetrics().averageCharWidth() * 3 / 2, qPrintable(QString::number(gap)));
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
