// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkbutton.h"

#include "widgets/plainlabel.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace kronika {

namespace {

constexpr int kWrapping = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;
constexpr int kPreferredCharacters = 40;

/// Addresses may break after a dot or slash.
QString breakable(QString text)
{
    for (const QChar part : {u'.', u'/', u'_'})
        text.replace(part, QString(part) + QChar(0x200B));
    return text;
}

} // namespace

LinkButton::LinkButton(const QString &plain, QWidget *parent)
    : QAbstractButton(parent)
    , m_plain(plain)
{
    setText(actionText(plain));
    setAccessibleName(plain);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const
{
    const int wished = fontMetrics().horizontalAdvance(m_plain) + 2;
    const int width = std::min(wished, fontMetrics().averageCharWidth() * kPreferredCharacters);
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

int LinkButton::heightForWidth(int widthPx) const
{
    return std::max(
        fontMetrics().height(),
        fontMetrics().boundingRect(QRect(0, 0, std::max(widthPx, 1), 100'000), kWrapping, breakable(m_plain)).height());
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() || hasFocus());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? palette().color(QPalette::Normal, QPalette::Link)
                               : palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), kWrapping, breakable(m_plain));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace kronika

#include "moc_linkbutton.cpp"
