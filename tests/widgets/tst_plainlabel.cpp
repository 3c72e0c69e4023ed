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
