// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalfolds.h"

#include <algorithm>

namespace kronika::ical {

namespace {

bool continues(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// How many bytes the character lacks that the first `end` bytes end with; 0 if it is whole.
qsizetype missingBefore(const QByteArray &bytes, qsizetype end)
{
    qsizetype first = end - 1;
    while (first >= 0 && end - first < 4 && continues(bytes[first]))
        --first;
    if (first < 0)
        return 0;
    const auto lead = static_cast<unsigned char>(bytes[first]);
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    return std::max<qsizetype>(length - (end - first), 0);
}

} // namespace

QByteArray withWholeCharacters(const QByteArray &bytes)
{
    QByteArray out = bytes;
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        const qsizetype begin = at > 0 && bytes[at - 1] == '\r' ? at - 1 : at;
        const qsizetype end = at + 2;
        if (begin == 0 || end >= bytes.size() || (bytes[at + 1] != ' ' && bytes[at + 1] != '\t'))
            continue;
        const qsizetype missing = missingBefore(bytes, begin);
        const qsizetype past = std::min(end + missing, bytes.size());
        const auto rest = std::count_if(bytes.begin() + end, bytes.begin() + past, continues);
        if (missing > 0 && rest == missing)
            std::rotate(out.begin() + begin, out.begin() + end, out.begin() + past);
    }
    return out;
}

} // namespace kronika::ical
