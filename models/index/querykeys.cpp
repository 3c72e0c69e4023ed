// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/querykeys.h"

#include "models/document/fields.h"
#include "models/index/queryfactkeys.h"
#include "models/index/querynamekeys.h"
#include "models/index/textfold.h"

#include <QStringList>

#include <algorithm>

namespace kronika {

namespace {

Condition fieldCondition(const Field &field, const QString &value)
{
    return plain(rowByRow([&field, wanted = folded(value.simplified())](QueryRun &at) {
        const QString text = field.text(at.snapshot(), at.event(), at.snapshot().info().language);
        return folded(text).simplified().contains(wanted);
    }));
}

struct Key
{
    const char *key;
    Result<Condition> (*condition)(const QString &value);
    /// Instead, of a key that takes a date.
    Result<Condition> (*dateCondition)(const QString &value, const std::optional<TypedClock> &clock) = nullptr;
};

constexpr Key kKeys[] = {
    {"actor", actorCondition},       {"role", roleCondition},
    {"category", categoryCondition}, {"tag", tagCondition},
    {"source", sourceCondition},     {"from", nullptr, fromCondition},
    {"to", nullptr, toCondition},    {"confidence", confidenceCondition},
    {"has", hasCondition},           {"is", isCondition},
};

const Key *keyNamed(const QString &key)
{
    const auto *found = std::ranges::find_if(
        kKeys, [&](const Key &known) { return key.compare(QLatin1String(known.key), Qt::CaseInsensitive) == 0; });
    return found == std::end(kKeys) ? nullptr : found;
}

const Field *fieldNamed(const QString &key)
{
    return eventField(key.toLower().toStdString());
}

} // namespace

bool isQueryKey(const QString &key)
{
    return keyNamed(key) != nullptr || fieldNamed(key) != nullptr;
}

QString queryKeyList()
{
    QStringList keys;
    for (const Key &known : kKeys)
        keys += QLatin1String(known.key);
    for (const Field &field : eventFields())
        if (!keys.contains(QLatin1String(field.key)))
            keys += QLatin1String(field.key);
    return keys.join(QStringLiteral(", "));
}

Result<Condition> keyCondition(const QString &key, const QString &value, const std::optional<TypedClock> &clock)
{
    if (const Key *known = keyNamed(key))
        return known->dateCondition != nullptr ? known->dateCondition(value, clock) : known->condition(value);
    return fieldCondition(*fieldNamed(key), value);
}

} // namespace kronika
