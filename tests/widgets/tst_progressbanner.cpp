// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progressbanner.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kronika;

namespace {

struct ProgressBannerFixture
{
    ProgressBannerFixture() { parent.show(); }

    QWidget parent;
    ProgressBanner banner{&parent};
};

} // namespace

class TestProgressBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesAfterAMomentAndGoes();
    void workDoneSoonIsNotShown();
    void itSaysHowFarItIs();
    void hugeFilesDoNotOverflow();
    void cancelIsAskedOnce();
};

void TestProgressBanner::itComesAfterAMomentAndGoes()
{
    ProgressBannerFixture fixture;
    fixture.banner.begin(QStringLiteral("Reading <b>x</b>"));
    QVERIFY(!fixture.banner.isVisible());
    QTRY_VERIFY(fixture.banner.isVisible());
    QCOMPARE(fixture.banner.findChild<QLabel *>()->text(), QStringLiteral("Reading <b>x</b>"));
    QCOMPARE(fixture.banner.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    fixture.banner.finish();
    QVERIFY(!fixture.banner.isVisible());
}

void TestProgressBanner::workDoneSoonIsNotShown()
{
    ProgressBannerFixture fixture;
    fixture.banner.begin(QStringLiteral("Reading"));
    fixture.banner.finish();
    QTest::qWait(ProgressBanner::kPatienceMs + 100);
    QVERIFY(!fixture.banner.isVisible());
}

void TestProgressBanner::itSaysHowFarItIs()
{
    ProgressBannerFixture fixture;
    const auto *bar = fixture.banner.findChild<QProgressBar *>();
    fixture.banner.begin(QStringLiteral("Reading"));
    QCOMPARE(bar->maximum(), 0);
    fixture.banner.setProgress(25, 100);
    QCOMPARE(bar->value() * 4, bar->maximum());
    fixture.banner.setProgress(7, 0);
    QCOMPARE(bar->maximum(), 0);
}

void TestProgressBanner::hugeFilesDoNotOverflow()
{
    ProgressBannerFixture fixture;
    const auto *bar = fixture.banner.findChild<QProgressBar *>();
    fixture.banner.begin(QStringLiteral("Reading"));
    fixture.banner.setProgress(std::size_t{5} << 40, std::size_t{10} << 40);
    QCOMPARE(bar->value() * 2, bar->maximum());
}

void TestProgressBanner::cancelIsAskedOnce()
{
    ProgressBannerFixture fixture;
    QSignalSpy cancels(&fixture.banner, &ProgressBanner::cancelRequested);
    auto *button = fixture.banner.findChild<QToolButton *>();
    fixture.banner.begin(QStringLiteral("Reading"));
    button->click();
    button->click();
    QCOMPARE(cancels.size(), 1);
    fixture.banner.begin(QStringLiteral("Reading again"));
    QVERIFY(button->isEnabled());
}

QTEST_MAIN(TestProgressBanner)
#include "tst_progressbanner.moc"
