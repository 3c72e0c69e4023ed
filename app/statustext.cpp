// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statustext.h"

#include "models/time/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace kronika {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("kronika::StatusText", text);
}

QString counted(std::size_t count, const char *one, const char *many)
{
    return count == 1 ? translated(one) : translated(many).arg(QLocale().toString(static_cast<qulonglong>(count)));
}

} // namespace

QString countsText(const Counts &counts, std::size_t contradictions)
{
    QStringList parts{counted(counts.events, QT_TRANSLATE_NOOP("kronika::StatusText", "1 event"),
                              QT_TRANSLATE_NOOP("kronika::StatusText", "%1 events"))};
    if (counts.actors > 0)
        parts += counted(counts.actors, QT_TRANSLATE_NOOP("kronika::StatusText", "1 actor"),
                         QT_TRANSLATE_NOOP("kronika::StatusText", "%1 actors"));
    if (counts.sources > 0)
        parts += counted(counts.sources, QT_TRANSLATE_NOOP("kronika::StatusText", "1 source"),
                         QT_TRANSLATE_NOOP("kronika::StatusText", "%1 sources"));
    if (counts.conflicts > 0)
        parts += counted(counts.conflicts, QT_TRANSLATE_NOOP("kronika::StatusText", "1 conflict"),
                         QT_TRANSLATE_NOOP("kronika::StatusText", "%1 conflicts"));
    if (contradictions > 0)
        parts += counted(contradictions, QT_TRANSLATE_NOOP("kronika::StatusText", "1 contradiction"),
                         QT_TRANSLATE_NOOP("kronika::StatusText", "%1 contradictions"));
    return parts.join(QStringLiteral(" · "));
}

QString selectionText(std::size_t count)
{
    if (count == 0)
        return {};
    return translated(QT_TRANSLATE_NOOP("kronika::StatusText", "%1 selected"))
        .arg(QLocale().toString(static_cast<qulonglong>(count)));
}

QString visibleText(TimeRange range, const Zone &zone, DateStyle style)
{
    return QStringList{rangeText(range, zone, QLocale(), style), durationText(range.length()), zone.label(range)}.join(
        QStringLiteral(" · "));
}

} // namespace kronika
