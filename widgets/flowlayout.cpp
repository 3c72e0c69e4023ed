// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <algorithm>

namespace kronika {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *added)
{
    m_children.emplace_back(added);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_children.size());
}

QLayoutItem *FlowLayout::itemAt(int position) const
{
    return position >= 0 && position < count() ? m_children[static_cast<std::size_t>(position)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int position)
{
    if (!itemAt(position))
        return nullptr;
    QLayoutItem *taken = m_children[static_cast<std::size_t>(position)].release();
    m_children.erase(m_children.begin() + position);
    return taken;
}

std::vector<QRect> FlowLayout::placesIn(const QRect &rect) const
{
    std::vector<QRect> places;
    QPoint at = rect.topLeft();
    int lineHeight = 0;
    for (const auto &child : m_children) {
        const QSize size = child->sizeHint().boundedTo(QSize(std::max(rect.width(), 1), QLAYOUTSIZE_MAX));
        if (at.x() > rect.left() && at.x() + size.width() > rect.right() + 1) {
            at = QPoint(rect.left(), at.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        places.emplace_back(at, size);
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return places;
}

int FlowLayout::heightForWidth(int widthPx) const
{
    int height = 0;
    for (const QRect &place : placesIn(QRect(0, 0, widthPx, 0)))
        height = std::max(height, place.bottom() + 1);
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &child : m_children)
        size = size.expandedTo(child->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto places = placesIn(rect);
    for (std::size_t i = 0; i < places.size(); ++i)
        m_children[i]->setGeometry(places[i]);
}

} // namespace kronika

#include "moc_flowlayout.cpp"
