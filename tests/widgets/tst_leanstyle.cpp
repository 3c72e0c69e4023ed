// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leanstyle.h"
#include "widgets/scene/theme.h"
#include "widgets/themepalette.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTest>

using namespace kronika;

class TestLeanStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxToTickIsSeenInEveryTheme();
    void highContrastBoundsWhatCanBeUsed();
    void buttonsOfDialogsHaveWordsOnly();
};

void TestLeanStyle::buttonsOfDialogsHaveWordsOnly()
{
    LeanStyle style(QStringLiteral("fusion"));
    QDialogButtonBox box;
    box.setStyle(&style);
    for (const auto kind : {QDialogButtonBox::Close, QDialogButtonBox::Cancel, QDialogButtonBox::Ok})
        QVERIFY(box.addButton(kind)->icon().isNull());
}

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

/// Buttons, fields, choices and menus, on all four sides.
void TestLeanStyle::highContrastBoundsWhatCanBeUsed()
{
    const LeanStyle style(QStringLiteral("fusion"));
    const QRect place(2, 2, 60, 24);
    for (const bool isDark : {false, true}) {
        const QPalette palette = paletteOf(Theme::contrast(isDark));
        const QColor ground = palette.color(QPalette::Window);
        const auto verify = [&](const char *what, const auto &draw) {
            QImage image(64, 28, QImage::Format_RGB32);
            image.fill(ground);
            QPainter painter(&image);
            draw(painter);
            painter.end();
            const QPoint middle = place.center();
            for (const QPoint edge : {QPoint(place.left(), middle.y()), QPoint(place.right(), middle.y()),
                                      QPoint(middle.x(), place.top()), QPoint(middle.x(), place.bottom())})
                QVERIFY2(contrastRatio(image.pixelColor(edge), ground) >= kShapeContrast, what);
        };
        verify("button", [&](QPainter &painter) {
            QStyleOptionButton option;
            option.palette = palette;
            option.rect = place;
            option.state = QStyle::State_Enabled;
            style.drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, nullptr);
        });
        for (const auto element : {QStyle::PE_FrameLineEdit, QStyle::PE_FrameMenu}) {
            verify("frame", [&](QPainter &painter) {
                QStyleOptionFrame option;
                option.palette = palette;
                option.rect = place;
                option.state = QStyle::State_Enabled;
                option.lineWidth = 1;
                style.drawPrimitive(element, &option, &painter, nullptr);
            });
        }
        verify("choice", [&](QPainter &painter) {
            QStyleOptionComboBox option;
            option.palette = palette;
            option.rect = place;
            option.state = QStyle::State_Enabled;
            style.drawComplexControl(QStyle::CC_ComboBox, &option, &painter, nullptr);
        });
    }
}

QTEST_MAIN(TestLeanStyle)
#include "tst_leanstyle.moc"
