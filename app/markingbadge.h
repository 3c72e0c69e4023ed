// SPDX-License-Identifier: GPL-3.0-or-later
// The strictest marking of what is open (TLP 2.0), in the colours that FIRST prescribes for it. Knows no document.
#pragma once

#include "models/document/marking.h"

#include <QLabel>

#include <optional>

namespace kronika {

struct ShownMarkings
{
    /// None of its own.
    std::optional<Tlp> chronology;
    /// How many bear each level of their own.
    TlpCounts events{};
    TlpCounts sources{};
    /// Actors, categories and eras.
    TlpCounts besides{};
};

class MarkingBadge : public QLabel
{
    Q_OBJECT

public:
    explicit MarkingBadge(QWidget *parent = nullptr);

    /// The strictest is shown, the tip says what bears it. No text if nothing is marked.
    void setMarkings(const ShownMarkings &markings);
};

} // namespace kronika
