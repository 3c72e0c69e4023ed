// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkbutton.h"
#include "widgets/plainlabel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kronika;

class TestPlainLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupStaysText();
    void toolTipsAreEscaped();
    void ampersandsAreNoMnemonics();
    void aHugeTextIsCut();
    void headingsAreBoldAndLarger();
    void textStandsWhereTheWindowBegins();
    void aLinkButtonShowsItsTextAndWraps();
    void aLinkButtonAnswersKeys();
};

void TestPlainLabel::markupStaysText()
{
    const std::unique_ptr<QLabel> label(plainLabel(QStringLiteral("<b>x</b>"), Selectable::Yes));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->text(), QStringLiteral("<b>x</b>"));
    QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    const std::unique_ptr<QLabel> fixed(plainLabel({}, Selectable::No));
    QVERIFY(!fixed->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
}

void TestPlainLabel::toolTipsAreEscaped()
{
    QCOMPARE(toolTipText(QStringLiteral("<img src=/x>\n& \"y\"")),
             QStringLiteral("<qt><p style=\"margin:0\">&lt;img src=/x&gt;</p>"
                            "<p style=\"margin:0\">&amp; &quot;y&quot;</p></qt>"));
    QVERIFY(toolTipText({}).isEmpty());
}

void TestPlainLabel::ampersandsAreNoMnemonics()
{
    QCOMPARE(actionText(QStringLiteral("A & B &C")), QStringLiteral("A && B &&C"));
}

void TestPlainLabel::aHugeTextIsCut()
{
    const std::unique_ptr<QLabel> label(plainLabel(QString(5'000'000, QLatin1Char('x')), Selectable::Yes));
    QCOMPARE(label->text().size(), kMaxShownCharacters);
}

void TestPlainLabel::headingsAreBoldAndLarger()
{
    const std::unique_ptr<QLabel> heading(headingLabel(QStringLiteral("<i>x</i>"), 1.5));
    const std::unique_ptr<QLabel> label(plainLabel({}, Selectable::No));
    QVERIFY(heading->font().bold());
    QVERIFY(heading->font().pointSizeF() > label->font().pointSizeF() * 1.4);
    QCOMPARE(heading->textFormat(), Qt::PlainText);
}

/// Left of the middle, or right of it in a mirrored window.
void TestPlainLabel::textStandsWhereTheWindowBegins()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        for (const Selectable selectable : {Selectable::No, Selectable::Yes}) {
            const std::unique_ptr<QLabel> label(plainLabel(QStringLiteral("Title"), selectable));
            label->resize(400, 30);
            const QImage image = label->grab().toImage();
            const QRgb ground = image.pixel(200, 2);
            int left = 0;
            int right = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    (x < 200 ? left : right) += image.pixel(x, y) == ground ? 0 : 1;
            }
            QVERIFY(direction == Qt::LeftToRight ? left > 0 && right == 0 : left == 0 && right > 0);
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestPlainLabel::aLinkButtonShowsItsTextAndWraps()
{
    const LinkButton button(QStringLiteral("A long title & <b>more</b> that does not fit on a single line at all"));
    QCOMPARE(button.accessibleName(),
             QStringLiteral("A long title & <b>more</b> that does not fit on a single line at all"));
    QVERIFY(button.text().contains(QStringLiteral("&&")));
    QVERIFY(button.heightForWidth(80) > button.heightForWidth(2000) * 3);
    QVERIFY(button.minimumSizeHint().width() < 120);
}

void TestPlainLabel::aLinkButtonAnswersKeys()
{
    LinkButton button(QStringLiteral("x"));
    button.resize(button.sizeHint());
    button.show();
    QSignalSpy clicks(&button, &LinkButton::clicked);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicks.size(), 3);
    const QImage unfocused = button.grab().toImage();
    button.setFocus();
    QTRY_VERIFY(button.hasFocus());
    QVERIFY(button.grab().toImage() != unfocused);
}

QTEST_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"
