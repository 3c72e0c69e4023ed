// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixids.h"

#include "models/io/formats/stix/stixmapping.h"

#include <QUuid>

namespace kronika::stix {

std::string madeId(const std::string &type, const std::string &of)
{
    const QUuid space(QStringLiteral("{3d5a1c7e-4b0f-4e62-9a58-7c1f60b2d941}"));
    const QByteArray name = QByteArray::fromStdString(type + ":" + of);
    return type + "--" + QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces).toStdString();
}

std::string Ids::freeFor(const std::string &type, const std::string &own) const
{
    std::string id = typeOf(own) == type && isValidStixId(own) ? own : madeId(type, own);
    for (int n = 2; m_used.contains(id) || m_kept.contains(id); ++n)
        id = madeId(type, own + "#" + std::to_string(n));
    return id;
}

} // namespace kronika::stix
