// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/querydates.h"

#include "models/index/queryfactkeys.h"
#include "models/index/querylexer.h"

namespace kronika {

std::vector<QueryDate> datesInQuery(const QString &query, const std::optional<TypedClock> &clock)
{
    const Result<std::vector<QueryToken>> tokens = queryTokens(query);
    if (!tokens)
        return {};
    std::vector<QueryDate> dates;
    for (const QueryToken &token : *tokens) {
        const bool isDate = token.key.compare(QLatin1String("from"), Qt::CaseInsensitive) == 0 ||
                            token.key.compare(QLatin1String("to"), Qt::CaseInsensitive) == 0;
        if (token.kind != QueryToken::Kind::Keyed || !isDate)
            continue;
        Result<std::vector<EdtfDate>> readings = readTypedDate(token.text, clock);
        if (!readings)
            continue;
        QueryDate date{token.key.toLower(), token.text, token.valueAt, token.valueEnd, *std::move(readings), false};
        date.isAsked = !areOneDate(date.readings, token.key);
        if (!date.isAsked)
            date.readings.erase(date.readings.begin() + 1, date.readings.end());
        for (EdtfDate &other : readingsBesideEdtf(token.text))
            date.readings.push_back(std::move(other));
        dates.push_back(std::move(date));
    }
    return dates;
}

QString withReading(const QString &query, const QueryDate &date, const EdtfDate &reading)
{
    return QString(query).replace(date.at, date.end - date.at, QString::fromStdString(reading.text()));
}

} // namespace kronika
