// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkbutton.h"
#include "widgets/startpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kronika;

namespace {

const QString kPresent = QStringLiteral("/data/one & <b>two.kronika");
const QString kMissing = QStringLiteral("/data/gone.kronika");

QList<LinkButton *> shownFiles(const StartPage &page)
{
    QList<LinkButton *> shown;
    for (LinkButton *button : page.findChildren<LinkButton *>(QStringLiteral("recent"))) {
        if (!button->isHidden())
            shown.append(button);
    }
    return shown;
}

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openAndExampleAreOneClickAway();
    void recentFilesOpen();
    void missingFilesAreGreyAndRemovable();
    void aFileRemovedInItsOwnSlotIsGone();
    void withoutRecentFilesThereIsNoList();
    void theDropHintIsSeen();
    void allTextIsPlain();
};

void TestStartPage::openAndExampleAreOneClickAway()
{
    StartPage page;
    QSignalSpy opens(&page, &StartPage::openRequested);
    QSignalSpy examples(&page, &StartPage::exampleRequested);
    const auto buttons = page.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    for (QPushButton *button : buttons)
        button->click();
    QCOMPARE(opens.size(), 1);
    QCOMPARE(examples.size(), 1);
}

void TestStartPage::recentFilesOpen()
{
    StartPage page;
    page.setRecent({{kPresent, true}, {kMissing, false}});
    QSignalSpy recents(&page, &StartPage::recentRequested);
    shownFiles(page).first()->click();
    QCOMPARE(recents.size(), 1);
    QCOMPARE(recents.first().first().toString(), kPresent);
}

void TestStartPage::missingFilesAreGreyAndRemovable()
{
    StartPage page;
    page.setRecent({{kPresent, true}, {kMissing, false}});
    QVERIFY(shownFiles(page).at(0)->isEnabled());
    QVERIFY(!shownFiles(page).at(1)->isEnabled());
    QVERIFY(shownFiles(page).at(1)->accessibleName().contains(QStringLiteral("not found")));
    QSignalSpy removals(&page, &StartPage::recentRemoved);
    page.findChildren<QToolButton *>().last()->click();
    QCOMPARE(removals.first().first().toString(), kMissing);
}

void TestStartPage::aFileRemovedInItsOwnSlotIsGone()
{
    StartPage page;
    page.setRecent({{kPresent, true}, {kMissing, false}});
    connect(&page, &StartPage::recentRemoved, &page, [&] { page.setRecent({{kPresent, true}}); });
    page.findChildren<QToolButton *>().last()->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(shownFiles(page).size(), 1);
}

void TestStartPage::withoutRecentFilesThereIsNoList()
{
    StartPage page;
    page.show();
    QVERIFY(shownFiles(page).isEmpty());
    for (const QLabel *label : page.findChildren<QLabel *>())
        QVERIFY(!(label->isVisible() && label->text() == QStringLiteral("Recent files")));
    page.setRecent({{kPresent, true}});
    QTRY_COMPARE(shownFiles(page).size(), 1);
}

void TestStartPage::theDropHintIsSeen()
{
    StartPage page;
    const QImage before = page.grab().toImage();
    page.setDropHint(true);
    QVERIFY(page.grab().toImage() != before);
    page.setDropHint(false);
    QCOMPARE(page.grab().toImage(), before);
}

void TestStartPage::allTextIsPlain()
{
    StartPage page;
    page.setRecent({{kPresent, true}});
    page.setTheme(Theme::dark());
    for (const QLabel *label : page.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(shownFiles(page).first()->toolTip().contains(QStringLiteral("&lt;b&gt;")));
    QVERIFY(shownFiles(page).first()->text().contains(QStringLiteral("&&")));
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
