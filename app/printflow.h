// SPDX-License-Identifier: GPL-3.0-or-later
// Printing from the window: asks before very long lists, shows a preview, and prints by a worker. Knows no view.
#pragma once

#include "app/printpages.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <memory>

class QWidget;

namespace kronika {

class LongTask;

class PrintFlow : public QObject
{
    Q_OBJECT

public:
    /// More events than these are not printed unasked: their list fills hundreds of pages.
    static constexpr std::size_t kMostUnasked = 5'000;

    /// Both must outlive it; dialogs belong to `window`. The task is shared with other work.
    PrintFlow(LongTask &task, QWidget *window);

    /// Shows the pages, from where they are printed; of so many events.
    void open(const PrintRequest &request, std::size_t events);
    /// Onto the printer that was chosen. Cancelled, it stops after a page.
    void print(const std::shared_ptr<PrintJob> &job);

Q_SIGNALS:
    void failed(const QString &what, const kronika::Error &error);

private:
    void preview(const PrintRequest &request);
    void conclude(const Status &status);

    LongTask &m_task;
    QWidget *m_window;
};

} // namespace kronika
