// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchbar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kronika;

namespace {

struct SearchBarFixture
{
    SearchBarFixture()
    {
        bar.resize(700, 40);
        bar.show();
    }
    QLineEdit *field() { return bar.findChild<QLineEdit *>(); }
    QLabel *note() { return bar.findChild<QLabel *>(); }
    QToolButton *button(const QString &name)
    {
        for (QToolButton *button : bar.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }

    SearchBar bar;
};

} // namespace

class TestSearchBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsToldWithEveryCharacter();
    void settingTheQueryIsNotEchoed();
    void enterStepsAndShiftEnterStepsBack();
    void theButtonsStep();
    void theCountIsSaid();
    void anErrorIsReadableAndTheFieldStaysWhereItIs();
    void theErrorGoesWhenTheQueryIsMended();
    void escapeClearsThenLeaves();
    void theClearButtonClears();
    void othersCanBeHidden();
    void theWindowsShortcutsAreNotTaken();
    void allTextIsPlain();
    void howADateIsUnderstoodIsSaid();
    void whatADateCanMeanIsOffered();
};

void TestSearchBar::typingIsToldWithEveryCharacter()
{
    SearchBarFixture fixture;
    QSignalSpy queries(&fixture.bar, &SearchBar::queryChanged);
    QTest::keyClicks(fixture.field(), QStringLiteral("apt"));
    QCOMPARE(queries.size(), 3);
    QCOMPARE(queries.last().first().toString(), QStringLiteral("apt"));
    QCOMPARE(fixture.bar.query(), QStringLiteral("apt"));
}

void TestSearchBar::settingTheQueryIsNotEchoed()
{
    SearchBarFixture fixture;
    QSignalSpy queries(&fixture.bar, &SearchBar::queryChanged);
    QSignalSpy others(&fixture.bar, &SearchBar::nonMatchingChangeRequested);
    fixture.bar.setQuery(QStringLiteral("tag:x"));
    fixture.bar.setNonMatching(NonMatching::Hidden);
    QCOMPARE(queries.size() + others.size(), 0);
    QCOMPARE(fixture.field()->text(), QStringLiteral("tag:x"));
}

void TestSearchBar::enterStepsAndShiftEnterStepsBack()
{
    SearchBarFixture fixture;
    QSignalSpy steps(&fixture.bar, &SearchBar::stepRequested);
    QTest::keyClick(fixture.field(), Qt::Key_Return);
    QCOMPARE(steps.size(), 0);
    fixture.bar.setQuery(QStringLiteral("a"));
    fixture.bar.setMatches({}, 3);
    QTest::keyClick(fixture.field(), Qt::Key_Return);
    QTest::keyClick(fixture.field(), Qt::Key_Enter, Qt::ShiftModifier);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].first().value<Step>(), Step::Next);
    QCOMPARE(steps[1].first().value<Step>(), Step::Previous);
}

void TestSearchBar::theButtonsStep()
{
    SearchBarFixture fixture;
    QSignalSpy steps(&fixture.bar, &SearchBar::stepRequested);
    QVERIFY(!fixture.button(QStringLiteral("Next match"))->isEnabled());
    fixture.bar.setQuery(QStringLiteral("a"));
    fixture.bar.setMatches(1, 3);
    fixture.button(QStringLiteral("Next match"))->click();
    fixture.button(QStringLiteral("Previous match"))->click();
    QCOMPARE(steps[0].first().value<Step>(), Step::Next);
    QCOMPARE(steps[1].first().value<Step>(), Step::Previous);
    fixture.bar.setMatches({}, 0);
    QVERIFY(!fixture.button(QStringLiteral("Next match"))->isEnabled());
}

void TestSearchBar::theCountIsSaid()
{
    SearchBarFixture fixture;
    fixture.bar.setMatches({}, 12);
    QCOMPARE(fixture.note()->text(), QString());
    fixture.bar.setQuery(QStringLiteral("a"));
    QCOMPARE(fixture.note()->text(), QStringLiteral("12 found"));
    fixture.bar.setMatches(3, 12);
    QCOMPARE(fixture.note()->text(), QStringLiteral("3 of 12"));
    fixture.bar.setMatches({}, 0);
    QCOMPARE(fixture.note()->text(), QStringLiteral("no match"));
}

void TestSearchBar::anErrorIsReadableAndTheFieldStaysWhereItIs()
{
    SearchBarFixture fixture;
    fixture.bar.setQuery(QStringLiteral("from:<b>never</b>"));
    const QRect field = fixture.field()->geometry();
    fixture.bar.setError(QStringLiteral("<b>never</b> is no date, as this explains"), QStringLiteral("column 6"));
    QVERIFY(fixture.note()->text().startsWith(QStringLiteral("column 6: <b>")));
    QVERIFY(fixture.note()->toolTip().contains(QStringLiteral("&lt;b&gt;never")));
    QCOMPARE(fixture.note()->palette().color(QPalette::WindowText), Theme::light().noticeText);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.field()->geometry().topLeft(), field.topLeft());
    QVERIFY(fixture.field()->width() >= fixture.field()->minimumWidth());
    QVERIFY(fixture.note()->text().endsWith(QStringLiteral("as this explains")));
    QVERIFY(!fixture.button(QStringLiteral("Next match"))->isEnabled());
}

void TestSearchBar::theErrorGoesWhenTheQueryIsMended()
{
    SearchBarFixture fixture;
    fixture.bar.setQuery(QStringLiteral("from:x"));
    fixture.bar.setError(QStringLiteral("no date"), QStringLiteral("column 6"));
    fixture.bar.setError({}, {});
    fixture.bar.setMatches({}, 2);
    QCOMPARE(fixture.note()->text(), QStringLiteral("2 found"));
    QVERIFY(!fixture.note()->autoFillBackground());
}

void TestSearchBar::escapeClearsThenLeaves()
{
    SearchBarFixture fixture;
    QSignalSpy queries(&fixture.bar, &SearchBar::queryChanged);
    QSignalSpy leaves(&fixture.bar, &SearchBar::leaveRequested);
    fixture.bar.setQuery(QStringLiteral("a"));
    QTest::keyClick(fixture.field(), Qt::Key_Escape);
    QCOMPARE(queries.size(), 1);
    QCOMPARE(queries.first().first().toString(), QString());
    QCOMPARE(leaves.size(), 0);
    QTest::keyClick(fixture.field(), Qt::Key_Escape);
    QCOMPARE(leaves.size(), 1);
}

void TestSearchBar::theClearButtonClears()
{
    SearchBarFixture fixture;
    fixture.bar.setQuery(QStringLiteral("a"));
    QSignalSpy queries(&fixture.bar, &SearchBar::queryChanged);
    auto *clear = fixture.field()->findChild<QToolButton *>();
    QVERIFY(clear);
    clear->click();
    QCOMPARE(queries.size(), 1);
    QVERIFY(fixture.bar.query().isEmpty());
}

void TestSearchBar::othersCanBeHidden()
{
    SearchBarFixture fixture;
    QSignalSpy others(&fixture.bar, &SearchBar::nonMatchingChangeRequested);
    QToolButton *hide = fixture.button(QStringLiteral("Hide others"));
    hide->click();
    hide->click();
    QCOMPARE(others[0].first().value<NonMatching>(), NonMatching::Hidden);
    QCOMPARE(others[1].first().value<NonMatching>(), NonMatching::Dimmed);
}

/// Ctrl+E exports; some desktops have it go to the end of a field.
void TestSearchBar::theWindowsShortcutsAreNotTaken()
{
    SearchBarFixture fixture;
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
    asked.accept();
    QObject &filter = fixture.bar; // the field of some desktops only would take it
    QVERIFY(filter.eventFilter(fixture.field(), &asked));
    QVERIFY(!asked.isAccepted());
    QKeyEvent letter(QEvent::ShortcutOverride, Qt::Key_E, Qt::NoModifier, QStringLiteral("e"));
    letter.ignore();
    QCoreApplication::sendEvent(fixture.field(), &letter);
    QVERIFY2(letter.isAccepted(), "a letter that is typed is no shortcut");
}

void TestSearchBar::allTextIsPlain()
{
    SearchBarFixture fixture;
    for (const QLabel *label : fixture.bar.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestSearchBar::howADateIsUnderstoodIsSaid()
{
    SearchBarFixture fixture;
    const auto understood = [&fixture] {
        for (QLabel *label : fixture.bar.findChildren<QLabel *>()) {
            if (label->accessibleName() == QStringLiteral("How the date is understood"))
                return label;
        }
        return static_cast<QLabel *>(nullptr);
    };
    QVERIFY(!understood()->isVisible());
    fixture.bar.setUnderstood(QStringLiteral("from May 2025 (2025-05)"), {});
    QVERIFY(understood()->isVisible());
    QCOMPARE(understood()->text(), QStringLiteral("from May 2025 (2025-05)"));
    QCOMPARE(understood()->accessibleDescription(), QStringLiteral("from May 2025 (2025-05)"));
    fixture.bar.setUnderstood({}, {});
    QVERIFY(!understood()->isVisible());
}

void TestSearchBar::whatADateCanMeanIsOffered()
{
    SearchBarFixture fixture;
    QToolButton *offers = fixture.button(QStringLiteral("What the date can mean"));
    QVERIFY(!offers->isVisible());
    fixture.bar.setUnderstood({}, {{QStringLiteral("from 5 June & 6"), QStringLiteral("from:2025-06-05")}});
    QVERIFY(offers->isVisible());
    QCOMPARE(offers->menu()->actions().front()->text(), QStringLiteral("from 5 June && 6"));
    QSignalSpy queries(&fixture.bar, &SearchBar::queryChanged);
    offers->menu()->actions().front()->trigger();
    QCOMPARE(queries.size(), 1);
    QCOMPARE(fixture.bar.query(), QStringLiteral("from:2025-06-05"));
    fixture.bar.setUnderstood({}, {});
    QVERIFY(!offers->isVisible());
}

QTEST_MAIN(TestSearchBar)
#include "tst_searchbar.moc"
