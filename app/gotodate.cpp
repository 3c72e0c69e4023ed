// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gotodate.h"

#include "app/currentinstant.h"
#include "models/document/eventtime.h"
#include "widgets/datefield.h"
#include "widgets/taborder.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kronika {

namespace {

DateFieldOptions optionsFor(const Zone &clock, const Zone &dates)
{
    DateFieldOptions options;
    options.clock = [dates] { return TypedClock{currentInstant(), dates}; };
    options.language = QLocale().bcp47Name();
    options.zone = clock;
    options.objection = [clock, dates](const EdtfDate &date) {
        const Result<TimeRange> range = rangeOf(date, clock, dates);
        return range ? QString() : range.error().what;
    };
    options.areAlike = [clock, dates](const EdtfDate &a, const EdtfDate &b) {
        const Result<TimeRange> rangeA = rangeOf(a, clock, dates);
        const Result<TimeRange> rangeB = rangeOf(b, clock, dates);
        return rangeA && rangeB && *rangeA == *rangeB;
    };
    return options;
}

} // namespace

Result<TimeRange> rangeOf(const EdtfDate &date, const Zone &clock, const Zone &dates)
{
    TimeReach reach;
    reach.add(date.bounds(clock, dates));
    if (date.placement() == Placement::Placed) {
        for (const EdtfMember &member : date.members()) // all that a set open at both sides has
            reach.add(boundsOf(member, dates));
    }
    if (reach.first > reach.last)
        return Error{
            QCoreApplication::translate("kronika::GoToDate", "This date has no place on the time line."), {}, {}};
    return TimeRange{reach.first, reach.last + Duration{1}};
}

GoToDate::GoToDate(const Zone &clock, const Zone &dates, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_dates(dates)
    , m_field(new DateField(optionsFor(clock, dates)))
{
    setWindowTitle(tr("Go to Date"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("&Go"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addStretch();
    layout->addWidget(buttons);
    tabThrough(*buttons);
    // The field itself answers Enter: it may have to ask first.
    go->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    const auto enable = [this, go] { go->setEnabled(m_field->date().has_value()); };
    enable();
    connect(m_field, &DateField::dateChanged, go, enable);
    connect(m_field, &DateField::dateChanged, this, [this] { adjustSize(); });
    connect(m_field, &DateField::accepted, this, &GoToDate::finish);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDate::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void GoToDate::setTheme(const Theme &theme)
{
    m_field->setTheme(theme);
}

void GoToDate::finish()
{
    if (!m_field->date())
        return;
    const Result<TimeRange> range = rangeOf(*m_field->date(), m_clock, m_dates);
    accept();
    if (range)
        Q_EMIT rangeChosen(*range);
}

} // namespace kronika

#include "moc_gotodate.cpp"
