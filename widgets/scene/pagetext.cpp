// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pagetext.h"

#include <QCoreApplication>

namespace kronika {

QString pageText(const char *text)
{
    return QCoreApplication::translate("kronika::PageExport", text);
}

} // namespace kronika
