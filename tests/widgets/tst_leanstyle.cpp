// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leanstyle.h"
#include "widgets/scene/theme.h"
#include "widgets/themepalette.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>

using namespace kronika;

class TestLeanStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxToTickIsSeenInEveryTheme();
};

void TestLeanStyle::aBoxToTickIsSeenInEveryTheme()
{
    const LeanStyle style(QStringLiteral("fusion"));
    for (const Theme &theme : Theme::all()) {
        for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck}) {
            QStyleOptionButton option;
            option.palette = paletteOf(theme);
            option.rect = QRect(2, 2, 13, 13);
            option.state = QStyle::State_Enabled | QStyle::State_Off;
            const QColor ground = option.palette.color(QPalette::Base);
            QImage image(17, 17, QImage::Format_RGB32);
            image.fill(ground);
            QPainter painter(&image);
            style.drawPrimitive(element, &option, &painter, nullptr);
            painter.end();
            int seen = 0;
            for (int x = option.rect.left(); x <= option.rect.right(); ++x)
                seen += contrastRatio(image.pixelColor(x, option.rect.top()), ground) >= kShapeContrast ? 1 : 0;
            QVERIFY2(seen >= 9, qPrintable(QStringLiteral("%1: %2").arg(theme.name).arg(seen)));
        }
    }
}

QTEST_MAIN(TestLeanStyle)
#include "tst_leanstyle.moc"
