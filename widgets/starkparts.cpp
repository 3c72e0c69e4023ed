// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/starkparts.h"

#include "widgets/scene/theme.h"

#include <QPainter>
#include <QPalette>
#include <QStyleOption>

namespace kronika {

namespace {

void drawFrame(QPainter &painter, const QRect &rect, const QColor &color, int width)
{
    painter.save();
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const int inner = width / 2;
    painter.drawRect(rect.adjusted(inner, inner, -1 - (width - 1) / 2, -1 - (width - 1) / 2));
    painter.restore();
}

void drawFocus(const QStyleOption &option, QPainter &painter)
{
    constexpr int widthPx = 2;
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFrame(painter, option.rect.adjusted(1, 1, -1, -1), option.palette.color(QPalette::Highlight), widthPx);
}

void drawSlider(const QStyleOptionComplex &option, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    const QRect groove = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, widget);
    const QRect knob = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const bool isLevel = option.state.testFlag(QStyle::State_Horizontal);
    const QRect rail = isLevel ? QRect(groove.left(), knob.center().y() - 2, groove.width(), 5)
                               : QRect(knob.center().x() - 2, groove.top(), 5, groove.height());
    const QColor text = option.palette.color(QPalette::WindowText);
    painter.fillRect(rail, option.palette.color(QPalette::Window));
    drawFrame(painter, rail, text, 1);
    painter.fillRect(knob, text);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFrame(painter, knob, option.palette.color(QPalette::Highlight), 3);
}

void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const QColor text = option.palette.color(QPalette::WindowText);
    drawFrame(painter, option.rect, text, 1);
    painter.fillRect(handle.adjusted(2, 2, -2, -2), text);
}

} // namespace

bool isStark(const QPalette &palette)
{
    constexpr double almostAll = 20.9;
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText); // of what is not enabled it is paler
    return contrastRatio(text, palette.color(QPalette::Active, QPalette::Window)) >= almostAll;
}

void drawStarkOutline(const QStyleOption &option, QPainter &painter)
{
    drawFrame(painter, option.rect, option.palette.color(QPalette::WindowText), 1);
}

void drawStarkControl(QStyle::ComplexControl control, const QStyleOptionComplex &option, QPainter &painter,
                      const QStyle &style, const QWidget *widget)
{
    if (control == QStyle::CC_ComboBox || control == QStyle::CC_SpinBox) {
        drawStarkOutline(option, painter);
        drawFocus(option, painter);
    } else if (control == QStyle::CC_Slider) {
        drawSlider(option, painter, style, widget);
    } else if (control == QStyle::CC_ScrollBar) {
        drawScrollBar(option, painter, style, widget);
    }
}

void drawStarkTab(const QStyleOption &option, QPainter &painter)
{
    const bool isShown = option.state.testFlag(QStyle::State_Selected);
    drawFrame(painter, option.rect, option.palette.color(QPalette::WindowText), isShown ? 2 : 1);
}

} // namespace kronika
