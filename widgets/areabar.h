// SPDX-License-Identifier: GPL-3.0-or-later
// The small bar that floats beside a marked area: how much is in it, and what can be done with it. Decides nothing.
#pragma once

#include "models/document/event.h"
#include "models/time/instant.h"
#include "widgets/scene/theme.h"

#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;

namespace kronika {

struct MarkedArea
{
    TimeRange range;
    std::vector<EventIndex> events;
};

class AreaBar : public QFrame
{
    Q_OBJECT

public:
    explicit AreaBar(QWidget *parent = nullptr);

    /// Shows itself below `area` (in the parent's pixels), or above where there is no room.
    void open(MarkedArea content, const QRectF &area);
    const MarkedArea &content() const { return m_content; }
    QString text() const;
    /// What is marked may not be all that there is.
    void setExportAllowed(bool isAllowed);

Q_SIGNALS:
    void zoomRequested(kronika::TimeRange range);
    void selectRequested(const std::vector<kronika::EventIndex> &events);
    /// Show only what is in this time.
    void filterRequested(kronika::TimeRange range);
    void exportRequested(kronika::TimeRange range);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &toolTip);
    void place(const QRectF &area);

    MarkedArea m_content;
    QLabel *m_text;
    QToolButton *m_select;
    QToolButton *m_export;
};

} // namespace kronika
