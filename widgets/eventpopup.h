// SPDX-License-Identifier: GPL-3.0-or-later
// A list of events that opens over the timeline until one is chosen or it loses the focus. Knows how to name them from
// whoever opens it, nothing else.
#pragma once

#include "models/document/event.h"
#include "widgets/scene/theme.h"

#include <QListView>
#include <QString>

#include <functional>
#include <vector>

namespace kronika {

class EventPopup : public QListView
{
    Q_OBJECT

public:
    /// Asks for the words of an event when they are seen first.
    using Words = std::function<QString(EventIndex)>;

    EventPopup(std::vector<EventIndex> events, Words words, const Theme &theme, QWidget *parent);

    /// So many more are only counted, below the others. To be said before it is opened.
    void setMore(std::size_t count);

    /// With its lower right corner there, or as near as it is within its parent; as large as its rows need within
    /// `room`. It deletes itself when closed.
    void openAbove(const QPoint &globalCorner, const QSize &room);

Q_SIGNALS:
    void eventChosen(kronika::EventIndex event);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int widthOfRows() const;
    void choose(const QModelIndex &index);

    std::vector<EventIndex> m_events;
};

} // namespace kronika
