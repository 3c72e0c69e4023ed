// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a date to go to, and says where on the time line it is. Knows no view.
#pragma once

#include "models/time/edtf.h"
#include "models/time/instant.h"
#include "models/time/result.h"
#include "models/time/zone.h"
#include "widgets/scene/theme.h"

#include <QDialog>

namespace kronika {

class DateField;

/// All the time that can be meant; open sides end where the other begins. Times without offset are read in `clock`,
/// calendar dates stand in `dates`.
Result<TimeRange> rangeOf(const EdtfDate &date, const Zone &clock, const Zone &dates);

class GoToDate : public QDialog
{
    Q_OBJECT

public:
    /// `clock` is the chronology's zone, `dates` the one shown.
    GoToDate(const Zone &clock, const Zone &dates, QWidget *parent = nullptr);

    DateField *field() const { return m_field; }
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void rangeChosen(kronika::TimeRange range);

private:
    void finish();

    Zone m_clock;
    Zone m_dates;
    DateField *m_field;
};

} // namespace kronika
