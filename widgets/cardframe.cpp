// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardframe.h"

#include <QPainter>
#include <QVBoxLayout>

namespace kronika {

CardFrame::CardFrame(CardLook look, QWidget *parent)
    : QFrame(parent)
    , m_look(std::move(look))
    , m_content(new QVBoxLayout(this))
{
    const int side = fontMetrics().height() / 2;
    m_content->setContentsMargins(side, side / 2, side, side / 2);
    m_content->setSpacing(side / 3);
}

void CardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_look.line.isValid() ? QPen(m_look.line, m_look.linePx) : QPen(Qt::NoPen));
    painter.setBrush(m_look.fill.isValid() ? QBrush(m_look.fill) : QBrush(Qt::NoBrush));
    const double inset = m_look.linePx / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

} // namespace kronika

#include "moc_cardframe.cpp"
