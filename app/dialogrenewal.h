// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs that are open while the language changes: each is replaced by one that is made anew, with what was chosen in
// it so far. Knows no dialog.
#pragma once

#include <QDialog>
#include <QPointer>

#include <functional>
#include <vector>

namespace kronika {

class DialogRenewal
{
public:
    /// Opens one like `old`, which is gone from the screen and is deleted afterwards.
    using OpenAgain = std::function<void(const QDialog &old)>;

    void add(QDialog *dialog, OpenAgain openAgain);
    /// All that are still open.
    void renew();

private:
    struct Entry
    {
        QPointer<QDialog> dialog;
        OpenAgain openAgain;
    };

    std::vector<Entry> m_entries;
};

} // namespace kronika
