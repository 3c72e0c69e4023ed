// SPDX-License-Identifier: GPL-3.0-or-later
// What Windows shows in its list of time zones, which Outlook writes as the name of one: an offset without summer time
// and the places there. Knows no rules.
#pragma once

#include <QByteArray>
#include <QString>

namespace kronika::ical {

/// The world's name of `(UTC-05:00) Eastern Time (US & Canada)`, `(GMT+01.00) Prague / Bratislava`: of the first place
/// that is one of the world's zones with that offset in winter. Empty if there is none. Costs milliseconds.
QByteArray zoneOfLabel(const QString &label);

} // namespace kronika::ical
