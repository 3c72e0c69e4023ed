// SPDX-License-Identifier: GPL-3.0-or-later
// What a name of a time zone stands for: an offset, the clock of an IANA zone, or one of several where people in
// several countries write the same letters. Knows no grammar of dates.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace kronika::typed {

/// All that `name` can mean, as offsets ("+05:30") and IANA names: one of "CEST", "ET" and "europe/prague", several of
/// "IST", none of what is not known. In any case.
std::vector<QString> zonesBy(QStringView name);

/// `text` with the names of zones behind its times spelt out, once for each of their meanings; nothing where every name
/// is understood as it stands, or there is none. Linear.
std::vector<QString> withZonesSpelt(const QString &text);

/// Whether a word there, which is not understood, stands where a zone would: behind a time of day.
bool standsForZone(const QString &text, qsizetype at);

} // namespace kronika::typed
