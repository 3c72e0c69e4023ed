// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/querywords.h"

#include "models/document/plaintext.h"
#include "models/index/querydates.h"
#include "models/time/timetext.h"

#include <QStringList>

namespace kronika {

QueryWords queryWords(const QString &query, const TypedClock &clock, const QString &language)
{
    QueryWords words;
    QStringList said;
    for (const QueryDate &date : datesInQuery(query, clock)) {
        const auto describe = [&](const EdtfDate &reading) {
            const QString edtf = singleLine(QString::fromStdString(reading.text()));
            return QStringLiteral("%1: %2 (%3)")
                .arg(date.key, singleLine(inWords(reading, language, clock.zone)), edtf);
        };
        const bool isPlain = date.readings.size() == 1 &&
                             QString::fromStdString(date.readings.front().text()) == date.typed.simplified();
        if (!date.isAsked && !isPlain)
            said += describe(date.readings.front());
        const std::size_t taken = date.isAsked ? 0 : 1;
        for (std::size_t n = taken; n < date.readings.size(); ++n)
            words.offers.push_back({describe(date.readings[n]), withReading(query, date, date.readings[n])});
    }
    words.text = said.join(QStringLiteral(" · "));
    return words;
}

} // namespace kronika
