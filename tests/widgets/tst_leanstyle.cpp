// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leanstyle.h"
#include "widgets/scene/theme.h"
#include "widgets/themepalette.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QProxyStyle>
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
    void highContrastShowsWhatHasTheFocus();
    void highContrastShowsKnobsAndTabs();
    void signsLookedUpLaterAreTheSame();
};

/// One that is read when it is painted, and those of docks, which are kept.
void TestLeanStyle::signsLookedUpLaterAreTheSame()
{
    LeanStyle style(QStringLiteral("fusion"));
    const QProxyStyle plain(QStringLiteral("fusion"));
    for (const auto sign :
         {QStyle::SP_LineEditClearButton, QStyle::SP_TitleBarCloseButton, QStyle::SP_TitleBarNormalButton}) {
        for (int n = 0; n < 2; ++n) {
            const QIcon ours = style.standardIcon(sign, nullptr, nullptr);
            const QIcon theirs = plain.standardIcon(sign);
            for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled}) {
                QVERIFY(!theirs.pixmap(16, mode).isNull());
                QCOMPARE(ours.pixmap(16, mode).toImage(), theirs.pixmap(16, mode).toImage());
            }
            QCOMPARE(ours.actualSize({20, 20}), theirs.actualSize({20, 20}));
        }
    }
}

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
        verify("field that is not enabled", [&](QPainter &painter) {
            QStyleOptionFrame option;
            option.palette = palette;
            option.palette.setCurrentColorGroup(QPalette::Disabled);
            option.rect = place;
            option.lineWidth = 1;
            style.drawPrimitive(QStyle::PE_FrameLineEdit, &option, &painter, nullptr);
        });
        verify("choice", [&](QPainter &painter) {
            QStyleOptionComboBox option;
            option.palette = palette;
            option.rect = place;
            option.state = QStyle::State_Enabled;
            style.drawComplexControl(QStyle::CC_ComboBox, &option, &painter, nullptr);
        });
    }
}

/// Of what `draw` paints on a plain ground within `place`.
template <typename Draw>
QImage drawnOn(const QColor &ground, const Draw &draw)
{
    QImage image(124, 28, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    draw(painter);
    return image;
}

void TestLeanStyle::highContrastShowsWhatHasTheFocus()
{
    const LeanStyle style(QStringLiteral("fusion"));
    for (const bool isDark : {false, true}) {
        QStyleOptionComboBox option;
        option.palette = paletteOf(Theme::contrast(isDark));
        option.rect = QRect(2, 2, 100, 24);
        const QColor accent = option.palette.color(QPalette::Highlight);
        const auto countAccent = [&](QStyle::State state) {
            option.state = state;
            const QImage image = drawnOn(option.palette.color(QPalette::Window), [&](QPainter &painter) {
                style.drawComplexControl(QStyle::CC_ComboBox, &option, &painter, nullptr);
            });
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == accent ? 1 : 0;
            return count;
        };
        QVERIFY(countAccent(QStyle::State_Enabled) < 10);
        QVERIFY(countAccent(QStyle::State_Enabled | QStyle::State_HasFocus) > 2 * (96 + 20));
    }
}

void TestLeanStyle::highContrastShowsKnobsAndTabs()
{
    const LeanStyle style(QStringLiteral("fusion"));
    for (const bool isDark : {false, true}) {
        const QPalette palette = paletteOf(Theme::contrast(isDark));
        const QColor ground = palette.color(QPalette::Window);
        const auto isSeen = [&](const QImage &image, const QPoint &at) {
            return contrastRatio(image.pixelColor(at), ground) >= kShapeContrast;
        };
        QStyleOptionSlider slider;
        slider.palette = palette;
        slider.rect = QRect(2, 2, 120, 24);
        slider.state = QStyle::State_Enabled | QStyle::State_Horizontal;
        slider.orientation = Qt::Horizontal;
        slider.maximum = 10;
        slider.pageStep = 5;
        slider.subControls = QStyle::SC_All;
        for (const auto &[control, knob, rail] :
             {std::tuple(QStyle::CC_Slider, QStyle::SC_SliderHandle, QPoint(100, 12)),
              std::tuple(QStyle::CC_ScrollBar, QStyle::SC_ScrollBarSlider, QPoint(100, 2))}) {
            const QImage image = drawnOn(ground, [&, c = control](QPainter &painter) {
                style.drawComplexControl(c, &slider, &painter, nullptr);
            });
            QVERIFY(isSeen(image, style.subControlRect(control, &slider, knob, nullptr).center()));
            bool isRailSeen = false;
            for (int y = 0; y < image.height(); ++y)
                isRailSeen = isRailSeen || isSeen(image, QPoint(rail.x(), y));
            QVERIFY(isRailSeen);
        }
        QStyleOptionTab tab;
        tab.palette = palette;
        tab.rect = QRect(2, 2, 60, 24);
        tab.state = QStyle::State_Enabled;
        const QImage image = drawnOn(
            ground, [&](QPainter &painter) { style.drawControl(QStyle::CE_TabBarTabShape, &tab, &painter, nullptr); });
        for (const QPoint edge : {QPoint(2, 14), QPoint(61, 14), QPoint(30, 2), QPoint(30, 25)})
            QVERIFY(isSeen(image, edge));
    }
}

QTEST_MAIN(TestLeanStyle)
#include "tst_leanstyle.moc"
