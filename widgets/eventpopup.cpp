// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventpopup.h"

#include "models/document/wordscope.h"
#include "widgets/themepalette.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace kronika {

namespace {

constexpr int kMostEvents = 14;
/// So many decide how wide the list is: it may hold a hundred thousand.
constexpr int kMeasuredEvents = 200;

class EventNames : public QAbstractListModel
{
public:
    EventNames(std::vector<EventIndex> events, EventPopup::Words words, QObject *parent)
        : QAbstractListModel(parent)
        , m_events(std::move(events))
        , m_words(std::move(words))
    {
    }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_events.size()) + (m_more > 0 ? 1 : 0);
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        if (!isText || !index.isValid())
            return {};
        const auto row = static_cast<std::size_t>(index.row());
        return row < m_events.size() ? m_words(m_events[row])
                                     : EventPopup::tr("… and %1 more").arg(groupedNumber(m_more));
    }

    void setMore(std::size_t count) { m_more = count; }

private:
    std::vector<EventIndex> m_events;
    EventPopup::Words m_words;
    std::size_t m_more = 0;
};

} // namespace

EventPopup::EventPopup(std::vector<EventIndex> events, Words words, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_events(std::move(events))
{
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setPalette(paletteOf(theme));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(new EventNames(m_events, std::move(words), this));
    connect(this, &QListView::clicked, this, &EventPopup::choose);
}

void EventPopup::setMore(std::size_t count)
{
    static_cast<EventNames *>(model())->setMore(count);
}

void EventPopup::openAbove(const QPoint &globalCorner, const QSize &room)
{
    const int rows = std::min(kMostEvents, model()->rowCount());
    const int rowHeight = std::max(1, sizeHintForRow(0));
    const QSize size(std::min(widthOfRows(), room.width()),
                     std::min(rowHeight * rows + frameWidth() * 2, room.height()));
    resize(size);
    const QPoint topLeft = globalCorner - QPoint(size.width(), size.height());
    const QPoint least = parentWidget()->mapToGlobal(QPoint());
    move(std::max(topLeft.x(), least.x()), std::max(topLeft.y(), least.y()));
    show();
    setCurrentIndex(model()->index(0, 0));
    setFocus(Qt::PopupFocusReason);
}

int EventPopup::widthOfRows() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    for (int row = 0; row < std::min(kMeasuredEvents, model()->rowCount()); ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, 0)).width());
    return width + frameWidth() * 2 + verticalScrollBar()->sizeHint().width();
}

void EventPopup::choose(const QModelIndex &index)
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_events.size())
        return;
    const EventIndex event = m_events[static_cast<std::size_t>(index.row())];
    close();
    Q_EMIT eventChosen(event);
}

void EventPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QListView::keyPressEvent(event);
}

} // namespace kronika

#include "moc_eventpopup.cpp"
