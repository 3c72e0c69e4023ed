// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

namespace kronika::resources {

QString exampleFile()
{
    return QStringLiteral(":/kronika/examples/czech-mfa-campaign.kronika");
}

QString schemaFile()
{
    return QStringLiteral(":/kronika/schema/kronika-1.schema.json");
}

QString iconFile()
{
    return QStringLiteral(":/kronika/icons/kronika.svg");
}

QString translationFile(const QString &language)
{
    return QStringLiteral(":/kronika/translations/kronika_%1.qm").arg(language.section(u'-', 0, 0).toLower());
}

} // namespace kronika::resources
