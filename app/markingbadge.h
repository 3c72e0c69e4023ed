// SPDX-License-Identifier: GPL-3.0-or-later
// The marking of the open chronology (TLP 2.0), in the colours that FIRST prescribes for it. Knows no document.
#pragma once

#include <QLabel>
#include <QString>

namespace kronika {

class MarkingBadge : public QLabel
{
    Q_OBJECT

public:
    explicit MarkingBadge(QWidget *parent = nullptr);

    /// Hidden if empty.
    void setMarking(const QString &marking);
};

} // namespace kronika
