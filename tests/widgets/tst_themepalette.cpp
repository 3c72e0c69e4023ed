// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themepalette.h"

#include <QTest>

using namespace kronika;

class TestThemePalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textReadsOnItsGround_data();
    void textReadsOnItsGround();
    void disabledTextIsStillSeen_data();
    void disabledTextIsStillSeen();
    void disabledTextIsSeenInTheColoursOfTheSystem();
    void theThemeFollowsTheSystem();
};

void TestThemePalette::textReadsOnItsGround_data()
{
    QTest::addColumn<QString>("theme");
    for (const Theme &theme : Theme::all())
        QTest::newRow(qPrintable(theme.name)) << theme.name;
}

void TestThemePalette::textReadsOnItsGround()
{
    QFETCH(QString, theme);
    const Theme &used = *Theme::named(theme);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},       {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},      {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::PlaceholderText, QPalette::Base},    {QPalette::Link, QPalette::Window}};
    const QPalette palette = paletteOf(used);
    for (const auto &[text, ground] : pairs) {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const double ratio = contrastRatio(palette.color(group, text), palette.color(group, ground));
            QVERIFY2(ratio >= kTextContrast, qPrintable(QStringLiteral("role %1: %2").arg(int(text)).arg(ratio)));
        }
    }
    const QPalette notice = noticePaletteOf(used);
    QVERIFY(contrastRatio(notice.color(QPalette::WindowText), notice.color(QPalette::Window)) >= kTextContrast);
    const QPalette quiet = quietPaletteOf(used);
    for (const QColor &ground : {used.panel, used.canvas})
        QVERIFY(contrastRatio(quiet.color(QPalette::WindowText), ground) >= kTextContrast);
}

void TestThemePalette::disabledTextIsStillSeen_data()
{
    textReadsOnItsGround_data();
}

void TestThemePalette::disabledTextIsStillSeen()
{
    QFETCH(QString, theme);
    const QPalette palette = paletteOf(*Theme::named(theme));
    const QColor pale = palette.color(QPalette::Disabled, QPalette::WindowText);
    QVERIFY(contrastRatio(pale, palette.color(QPalette::Window)) >= kShapeContrast);
    QVERIFY(pale != palette.color(QPalette::Active, QPalette::WindowText));
}

/// And the rest goes on following the system.
void TestThemePalette::disabledTextIsSeenInTheColoursOfTheSystem()
{
    for (const auto &[ground, text] :
         {std::pair(QColor(0xefefef), QColor(Qt::black)), {QColor(0x202020), QColor(0xf0f0f0)}}) {
        QPalette system;
        system.setColor(QPalette::Window, ground);
        system.setColor(QPalette::WindowText, text);
        const QPalette mended = readableDisabledText(system);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            QVERIFY(contrastRatio(mended.color(QPalette::Disabled, role), ground) >= kShapeContrast);
            QVERIFY(!mended.isBrushSet(QPalette::Active, role));
        }
        QVERIFY(!mended.isBrushSet(QPalette::Active, QPalette::Window));
    }
}

void TestThemePalette::theThemeFollowsTheSystem()
{
    QCOMPARE(themeFor(paletteOf(Theme::dark())).name, Theme::dark().name);
    QCOMPARE(themeFor(paletteOf(Theme::light())).name, Theme::light().name);
    QPalette stark;
    stark.setColor(QPalette::Window, Qt::white);
    stark.setColor(QPalette::WindowText, Qt::black);
    QCOMPARE(themeFor(stark).name, QStringLiteral("contrast"));
    stark.setColor(QPalette::WindowText, QColor(0x202020));
    QCOMPARE(themeFor(stark).name, QStringLiteral("light"));
    QPalette contrast;
    contrast.setColor(QPalette::Window, Qt::black);
    contrast.setColor(QPalette::WindowText, Qt::yellow);
    QVERIFY(themeFor(contrast).isDark);
    contrast.setColor(QPalette::WindowText, Qt::white);
    QCOMPARE(themeFor(contrast).name, QStringLiteral("contrast-dark"));
}

QTEST_MAIN(TestThemePalette)
#include "tst_themepalette.moc"
