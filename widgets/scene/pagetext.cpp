// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pagetext.h"

#include "models/document/wordscope.h"

#include <QCoreApplication>

namespace kronika {

QString pageText(const char *text)
{
    return QCoreApplication::translate("kronika::PageExport", text);
}

QString drawnText(const char *text)
{
    return wordsOf("kronika::PageExport", text);
}

} // namespace kronika
