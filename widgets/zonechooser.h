// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a time zone of the tz database: a list that is searched by name or country while typing. Knows no document.
#pragma once

#include "models/time/instant.h"
#include "models/time/zone.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace kronika {

class ZoneChooser : public QDialog
{
    Q_OBJECT

public:
    /// Offsets are said as they are in use over `range`. `current` is chosen at first, if it is in the list.
    ZoneChooser(const QString &current, TimeRange range, QWidget *parent = nullptr);

    /// Empty if none is chosen.
    QString zoneName() const;
    /// As if it had been typed.
    void setFilter(const QString &text);

Q_SIGNALS:
    void zoneChosen(const QString &ianaName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void narrow(const QString &text);
    void showChoice();
    void finish();

    TimeRange m_range;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPushButton *m_use = nullptr;
    QStringList m_names;
    /// What is searched, folded: name and country. Made when first asked for.
    QStringList m_searched;
};

} // namespace kronika
