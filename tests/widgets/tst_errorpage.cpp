// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kronika;

namespace {

const QStringList kLines = {QStringLiteral("x.kronika:3:5: error: $.events[0].when: found <b>12</b>, expected text"),
                            QStringLiteral("x.kronika:9:1: error: bad\u202Ename")};

struct ErrorPageFixture
{
    ErrorPageFixture()
    {
        page.setDiagnostics(QStringLiteral("x & <i>y</i>.kronika"), kLines, QStringLiteral("2 errors."));
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().contains(text))
                return button;
        }
        return nullptr;
    }

    ErrorPage page;
};

} // namespace

class TestErrorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLinesAreShownAsTheyAre();
    void copyTakesItAll();
    void onceMoreIsOneClickAway();
    void anotherFileReplacesTheLines();
    void allTextIsPlain();
};

void TestErrorPage::theLinesAreShownAsTheyAre()
{
    ErrorPageFixture fixture;
    auto *lines = fixture.page.findChild<QPlainTextEdit *>();
    QVERIFY(lines->isReadOnly());
    QVERIFY(lines->toPlainText().startsWith(kLines.first() + QLatin1Char('\n')));
    QVERIFY(!lines->toPlainText().contains(QChar(0x202E)));
    QVERIFY(lines->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
}

void TestErrorPage::copyTakesItAll()
{
    ErrorPageFixture fixture;
    fixture.button(QStringLiteral("Copy"))->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, fixture.page.text());
    QVERIFY(copied.contains(QStringLiteral("x & <i>y</i>.kronika")));
    QVERIFY(copied.contains(QStringLiteral("2 errors.")));
    QVERIFY(copied.contains(kLines.first()));
}

void TestErrorPage::onceMoreIsOneClickAway()
{
    ErrorPageFixture fixture;
    QSignalSpy retries(&fixture.page, &ErrorPage::retryRequested);
    QSignalSpy opens(&fixture.page, &ErrorPage::openRequested);
    fixture.button(QStringLiteral("ry again"))->click();
    fixture.button(QStringLiteral("Open another"))->click();
    QCOMPARE(retries.size(), 1);
    QCOMPARE(opens.size(), 1);
}

void TestErrorPage::anotherFileReplacesTheLines()
{
    ErrorPageFixture fixture;
    fixture.page.setDiagnostics(QStringLiteral("other.kronika"), {QStringLiteral("one line")}, {});
    QVERIFY(!fixture.page.text().contains(kLines.first()));
    QVERIFY(fixture.page.text().contains(QStringLiteral("one line")));
}

void TestErrorPage::allTextIsPlain()
{
    ErrorPageFixture fixture;
    fixture.page.setTheme(Theme::dark());
    const auto labels = fixture.page.findChildren<QLabel *>();
    QVERIFY(labels.size() >= 2);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestErrorPage)
#include "tst_errorpage.moc"
