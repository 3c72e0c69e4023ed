// SPDX-License-Identifier: GPL-3.0-or-later
// Time said in words and digits: for the detail pane, tooltips, footers and the command line. Knows nothing of events.
#pragma once

#include "models/time/edtf.h"
#include "models/time/instant.h"
#include "models/time/zone.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace kronika {

/// How dates are shown: in the words of a language, or as ISO 8601 has them (8601-2, EDTF: the text itself).
enum class DateStyle : std::uint8_t { Words, Iso };

/// The value in words of `language` (a BCP 47 tag; English unless it is pl or cs): "28 May 2025", "since 2022",
/// "around July 2021", "from 2022 to 28 May 2025", "until 28 May 2025, start not known". Times name their zone.
/// Values of all levels are said, those beyond the time line, too.
QString inWords(const EdtfDate &date, const QString &language, const Zone &clock);

/// `YYYY-MM-DDTHH:MM:SS[.ffffff]Z`; years outside 0000-9999 as `-0100`, `12345`. The decimals only when not zero, all
/// six then, unless `decimals` asks for them always.
enum class Decimals : std::uint8_t { WhenNotZero, Always };
QString isoUtc(Instant instant, Decimals decimals = Decimals::WhenNotZero);

/// A range for a status bar, to the precision that matters at its length: "Nov 2020 – Sep 2025", "28 May 2025 14:00 –
/// 16:30".
QString rangeText(TimeRange range, const Zone &zone, const QLocale &locale, DateStyle style = DateStyle::Words);

/// A length in at most two units: "4 years 10 months", "3 days 2 hours", "250 ms".
QString durationText(Length length);

} // namespace kronika
