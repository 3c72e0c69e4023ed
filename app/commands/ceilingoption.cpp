// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ceilingoption.h"

#include "app/commands/console.h"

#include <QStringList>

#include <algorithm>

namespace kronika {

namespace {

Error wrongCeiling(const QString &what)
{
    return {what, {}, {}};
}

/// The first of them.
QString titlesOf(const BelowCeiling &below)
{
    constexpr std::size_t kMostTitles = 10;
    const std::size_t shown = std::min(below.keptTitles.size(), kMostTitles);
    QStringList titles;
    for (std::size_t n = 0; n < shown; ++n)
        titles += QStringLiteral("\"%1\"").arg(QString::fromStdString(below.keptTitles[n]));
    const std::size_t more = below.keptTitles.size() - shown;
    return titles.join(QStringLiteral(", ")) + (more > 0 ? QStringLiteral(" and %1 more").arg(more) : QString());
}

} // namespace

Result<std::optional<Ceiling>> readCeiling(const Arguments &arguments)
{
    const QString above = arguments.value("--above");
    if (!above.isNull() && !arguments.has("--ceiling"))
        return wrongCeiling(QStringLiteral("--above needs --ceiling: what should it be above?"));
    if (!above.isNull() && above != QLatin1String("gap") && above != QLatin1String("drop"))
        return wrongCeiling(QStringLiteral("--above is gap or drop, not \"%1\"").arg(above));
    if (!arguments.has("--ceiling"))
        return std::optional<Ceiling>();
    const auto level = tlpNamed(arguments.value("--ceiling").toStdString());
    if (!level)
        return wrongCeiling(QStringLiteral("--ceiling is TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED, "
                                           "not \"%1\"")
                                .arg(arguments.value("--ceiling")));
    return std::optional(Ceiling{*level, above == QLatin1String("drop") ? Above::Drop : Above::Gap});
}

void sayWithheld(const QString &out, Tlp ceiling, const BelowCeiling &below)
{
    const std::string_view name = nameOf(ceiling);
    const QString start = QStringLiteral("%1: withheld above %2: ")
                              .arg(out, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    say(start + counted(below.withheldEvents, "event") + QStringLiteral(", ") +
        counted(below.withheldSources, "source"));
    for (const WithheldPart &part : below.withheldBesides)
        say(start + QStringLiteral("%1 (%2)").arg(QLatin1String(part.what)).arg(part.count));
    if (below.isTitleWithheld)
        say(start + QStringLiteral("title and description of the chronology"));
    const QString kept = out + QStringLiteral(": kept, as they have no marking");
    if (below.keptUnmarkedEvents + below.keptUnmarkedSources > 0)
        say(kept + QStringLiteral(" at all: ") + counted(below.keptUnmarkedEvents, "event") + QStringLiteral(", ") +
            counted(below.keptUnmarkedSources, "source"));
    if (below.keptUnmarked > 0)
        say(kept +
            QStringLiteral(" of their own: actors, categories, eras and saved views (%1)").arg(below.keptUnmarked));
    if (!below.keptTitles.empty())
        say(out + QStringLiteral(": kept with their times, which may tell of what is withheld: the eras and views ") +
            titlesOf(below));
}

} // namespace kronika
