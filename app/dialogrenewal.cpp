// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogrenewal.h"

#include <utility>

namespace kronika {

namespace {

bool isGone(const QPointer<QDialog> &dialog)
{
    return !dialog || !dialog->isVisible();
}

} // namespace

void DialogRenewal::add(QDialog *dialog, OpenAgain openAgain)
{
    std::erase_if(m_entries, [](const Entry &entry) { return isGone(entry.dialog); });
    m_entries.push_back({dialog, std::move(openAgain)});
}

void DialogRenewal::renew()
{
    const std::vector<Entry> entries = std::exchange(m_entries, {});
    for (const Entry &entry : entries) {
        if (isGone(entry.dialog))
            continue;
        // Hidden by that, and not found among the dialogs of its window.
        entry.dialog->setParent(nullptr);
        entry.openAgain(*entry.dialog);
        entry.dialog->deleteLater();
    }
}

} // namespace kronika
