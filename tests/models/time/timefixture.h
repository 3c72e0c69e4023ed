// SPDX-License-Identifier: GPL-3.0-or-later
// How tests of models/time write down what they expect.
#pragma once

#include "models/time/edtf.h"
#include "models/time/timetext.h"

#include <QString>

namespace kronika::test {

/// As ISO 8601 in UTC, always with six decimals.
inline QString micro(Instant instant)
{
    return isoUtc(instant, Decimals::Always);
}

inline const Zone &prague()
{
    static const Zone zone = Zone::byName(QStringLiteral("Europe/Prague")).value();
    return zone;
}

inline QString flagsText(Qualifiers qualifiers)
{
    QString text;
    if (qualifiers.testFlag(Qualifier::Uncertain))
        text += u'?';
    if (qualifiers.testFlag(Qualifier::Approximate))
        text += u'~';
    if (qualifiers.testFlag(Qualifier::Unspecified))
        text += u'X';
    return text;
}

inline QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace kronika::test
