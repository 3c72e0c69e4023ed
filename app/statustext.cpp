// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statustext.h"

#include "models/document/plaintext.h"
#include "models/time/durationtext.h"

#include <QGuiApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace kronika {

namespace {

/// Tables for translators have a form of `many` for each kind of number; without one, `one` is the singular.
QString counted(std::size_t count, const char *one, const char *many)
{
    const int n = static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("kronika::StatusText", n == 1 ? one : many, nullptr, n);
}

/// In a mirrored window each is laid out for itself: the number of one would else go to the words of the next.
QString dotted(QStringList parts)
{
    if (QGuiApplication::isRightToLeft())
        std::ranges::transform(parts, parts.begin(), isolated);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString countsText(const Preparation &shown, std::size_t contradictions)
{
    const Counts &counts = shown.counts;
    QStringList parts{shown.matching ? counted(counts.events, QT_TRANSLATE_NOOP("kronika::StatusText", "%1 of 1 event"),
                                               QT_TRANSLATE_N_NOOP("kronika::StatusText", "%1 of %Ln events"))
                                           .arg(QLocale().toString(static_cast<qulonglong>(shown.matchCount)))
                                     : counted(counts.events, QT_TRANSLATE_NOOP("kronika::StatusText", "1 event"),
                                               QT_TRANSLATE_N_NOOP("kronika::StatusText", "%Ln events"))};
    if (counts.actors > 0)
        parts += counted(counts.actors, QT_TRANSLATE_NOOP("kronika::StatusText", "1 actor"),
                         QT_TRANSLATE_N_NOOP("kronika::StatusText", "%Ln actors"));
    if (counts.sources > 0)
        parts += counted(counts.sources, QT_TRANSLATE_NOOP("kronika::StatusText", "1 source"),
                         QT_TRANSLATE_N_NOOP("kronika::StatusText", "%Ln sources"));
    if (counts.conflicts > 0)
        parts += counted(counts.conflicts, QT_TRANSLATE_NOOP("kronika::StatusText", "1 conflict"),
                         QT_TRANSLATE_N_NOOP("kronika::StatusText", "%Ln conflicts"));
    if (contradictions > 0)
        parts += counted(contradictions, QT_TRANSLATE_NOOP("kronika::StatusText", "1 contradiction"),
                         QT_TRANSLATE_N_NOOP("kronika::StatusText", "%Ln contradictions"));
    return dotted(parts);
}

QString selectionText(std::size_t count, std::optional<TimeRange> span)
{
    if (count == 0)
        return {};
    constexpr const char *selected = QT_TRANSLATE_N_NOOP("kronika::StatusText", "%Ln selected");
    const QString text = counted(count, selected, selected);
    if (count == 1 || !span)
        return text;
    return dotted({text, durationText(span->length(), QLocale().bcp47Name())});
}

QString visibleText(TimeRange range, const Zone &zone, DateStyle style)
{
    return dotted({rangeText(range, zone, QLocale(), style), durationText(range.length(), QLocale().bcp47Name()),
                   zone.label(range)});
}

} // namespace kronika
