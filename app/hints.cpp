// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hints.h"

#include <QCoreApplication>

namespace kronika {

namespace {

constexpr const char *kHints[kHintCount] = {
    QT_TRANSLATE_NOOP("kronika::Hint",
                      "Hint: Ctrl and the wheel zoom where the pointer is, Shift and the wheel move in "
                      "time. A click on an event shows what each source says of it. F1 explains more."),
    QT_TRANSLATE_NOOP("kronika::Hint", "Hint: the arrow keys walk from event to event and from lane to lane, ] and [ "
                                       "along links, Enter shows the details, Ctrl+0 shows everything."),
    QT_TRANSLATE_NOOP("kronika::Hint",
                      "Hint: Ctrl+Shift+P finds every command by a part of its name and shows its key; "
                      "? lists all keys."),
    QT_TRANSLATE_NOOP("kronika::Hint", "Hint: drag over empty ground to count, measure, filter or export a stretch of "
                                       "time; the Menu key and the right button offer what can be done at a place."),
};

} // namespace

QString hintText(int n)
{
    return QCoreApplication::translate("kronika::Hint", kHints[n]);
}

} // namespace kronika
