// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/markingbadge.h"

#include <QLocale>
#include <QPalette>
#include <QStringList>

#include <algorithm>

namespace kronika {

namespace {

/// FIRST, Traffic Light Protocol 2.0, table 4: coloured letters on black.
QColor letters(Tlp level)
{
    switch (level) {
    case Tlp::Red:
        return QColor(0xff, 0x2b, 0x2b);
    case Tlp::AmberStrict:
    case Tlp::Amber:
        return QColor(0xff, 0xc0, 0x00);
    case Tlp::Green:
        return QColor(0x33, 0xff, 0x00);
    case Tlp::Clear:
        break;
    }
    return Qt::white;
}

QString textOf(std::optional<Tlp> level)
{
    const std::string_view name = level ? nameOf(*level) : std::string_view();
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

std::optional<Tlp> strictestOf(const ShownMarkings &markings)
{
    std::optional<Tlp> strictest = markings.chronology;
    for (const Tlp level : tlpLevels()) {
        const auto at = static_cast<std::size_t>(level);
        const bool isBorne = markings.events[at] + markings.sources[at] + markings.besides[at] > 0;
        if (isBorne && (!strictest || level > *strictest))
            strictest = level;
    }
    return strictest;
}

/// What bears it, a line each.
QString reasonsFor(Tlp strictest, const ShownMarkings &markings)
{
    const QString name = textOf(strictest);
    const auto at = static_cast<std::size_t>(strictest);
    const QLocale locale;
    QStringList lines{MarkingBadge::tr("%1: the strictest marking of what is open (TLP 2.0)").arg(name)};
    lines += markings.chronology ? MarkingBadge::tr("Chronology: %1").arg(textOf(markings.chronology))
                                 : MarkingBadge::tr("The chronology itself has no marking");
    const auto add = [&lines, &locale](const QString &what, std::size_t count) {
        if (count > 0)
            lines += what.arg(locale.toString(static_cast<qulonglong>(count)));
    };
    add(MarkingBadge::tr("Events marked %1: %2").arg(name), markings.events[at]);
    add(MarkingBadge::tr("Sources marked %1: %2").arg(name), markings.sources[at]);
    add(MarkingBadge::tr("Actors, categories and eras marked %1: %2").arg(name), markings.besides[at]);
    return lines.join(u'\n');
}

} // namespace

MarkingBadge::MarkingBadge(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAutoFillBackground(true);
    // Else a tool bar gives it those of its buttons.
    setBackgroundRole(QPalette::Window);
    setForegroundRole(QPalette::WindowText);
    setMargin(fontMetrics().height() / 4);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setAccessibleName(tr("Marking"));
}

void MarkingBadge::setMarkings(const ShownMarkings &markings)
{
    const std::optional<Tlp> strictest = strictestOf(markings);
    const QString text = textOf(strictest);
    QPalette colors = palette();
    colors.setColor(QPalette::Window, Qt::black);
    colors.setColor(QPalette::WindowText, letters(strictest.value_or(Tlp::Clear)));
    setPalette(colors);
    setText(text);
    setToolTip(strictest ? reasonsFor(*strictest, markings) : QString());
    setAccessibleDescription(toolTip());
    setAccessibleName(text.isEmpty() ? tr("Marking") : tr("Marking: %1").arg(text)); // a name is read instead of a text
}

} // namespace kronika

#include "moc_markingbadge.cpp"
