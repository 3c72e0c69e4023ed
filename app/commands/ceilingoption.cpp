// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ceilingoption.h"

namespace kronika {

namespace {

Error wrongCeiling(const QString &what)
{
    return {what, {}, {}};
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

} // namespace kronika
