// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leanstyle.h"

#include "widgets/scene/theme.h"
#include "widgets/starkparts.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPointer>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace kronika {

namespace {

/// Two angles that point to where more is, in the colour of the text.
class MoreSign : public QIconEngine
{
public:
    explicit MoreSign(Qt::Orientation orientation)
        : m_orientation(orientation)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const bool isPointingLeft =
            m_orientation == Qt::Horizontal && QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const double size = std::min(rect.width(), rect.height());
        QPainterPath path;
        for (const double at : {-0.22, 0.08}) {
            path.moveTo(at, -0.25);
            path.lineTo(at + 0.2, 0);
            path.lineTo(at, 0.25);
        }
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        painter->scale(isPointingLeft ? -size : size, size);
        if (m_orientation == Qt::Vertical)
            painter->rotate(90);
        painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::ButtonText), 0.09));
        painter->drawPath(path);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new MoreSign(m_orientation); }

private:
    Qt::Orientation m_orientation;
};

/// A picture of another style that is read when it is first painted: that of a button to clear a field is hidden until
/// something is typed, and in a format that takes a plugin.
class LaterSign : public QIconEngine
{
public:
    LaterSign(const QStyle &style, QStyle::StandardPixmap sign)
        : m_style(&style)
        , m_sign(sign)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, 1, mode, state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().actualSize(size, mode, state);
    }
    QIconEngine *clone() const override { return new LaterSign(*this); }

private:
    const QIcon &icon()
    {
        if (m_icon.isNull() && m_style != nullptr)
            m_icon = m_style->standardIcon(m_sign);
        return m_icon;
    }

    QPointer<const QStyle> m_style;
    QStyle::StandardPixmap m_sign;
    QIcon m_icon;
};

bool isBoxToTick(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorItemViewItemCheck;
}

/// Where drawStarkOutline() is wanted.
bool isBounded(QStyle::PrimitiveElement element)
{
    constexpr std::array bounded{QStyle::PE_PanelButtonCommand, QStyle::PE_FrameLineEdit, QStyle::PE_FrameMenu,
                                 QStyle::PE_PanelTipLabel, QStyle::PE_FrameTabWidget};
    return std::ranges::find(bounded, element) != bounded.end();
}

} // namespace

void LeanStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape && isStark(option->palette))
        drawStarkTab(*option, *painter);
    const auto *entry = element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem *>(option) : nullptr;
    if (entry == nullptr || entry->menuItemType != QStyleOptionMenuItem::Separator || !isStark(option->palette))
        return;
    const int y = option->rect.center().y();
    painter->setPen(option->palette.color(QPalette::WindowText));
    painter->drawLine(option->rect.left(), y, option->rect.right(), y);
}

void LeanStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (isStark(option->palette))
        drawStarkControl(control, *option, *painter, *this, widget);
}

void LeanStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (isBounded(element) && isStark(option->palette))
        drawStarkOutline(*option, *painter);
    if (!isBoxToTick(element) || !isFusion())
        return;
    const QColor ground = option->palette.color(QPalette::Base);
    const QColor text = option->palette.color(QPalette::Text);
    painter->save();
    painter->setPen(withContrast(blended(text, ground, 0.5), ground, kShapeContrast));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

QIcon LeanStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new MoreSign(Qt::Horizontal));
    if (icon == SP_ToolBarVerticalExtensionButton)
        return QIcon(new MoreSign(Qt::Vertical));
    if (icon == SP_LineEditClearButton)
        return QIcon(new LaterSign(*baseStyle(), icon));
    if ((icon != SP_TitleBarCloseButton && icon != SP_TitleBarNormalButton) || !isFusion())
        return QProxyStyle::standardIcon(icon, option, widget);
    QIcon &known = m_dockIcons[icon];
    if (known.isNull())
        known = QProxyStyle::standardIcon(icon, option, widget);
    return known;
}

bool LeanStyle::isFusion() const
{
    return baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

int LeanStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace kronika

#include "moc_leanstyle.cpp"
