// SPDX-License-Identifier: GPL-3.0-or-later
// Two boxes that ask for a ceiling: what may be passed on, and what becomes of the rest. They know no document.
#pragma once

#include "models/document/ceiling.h"

#include <QComboBox>
#include <QCoreApplication>

#include <optional>

namespace kronika {

/// The boxes belong to whatever they are put into.
class CeilingFields
{
    Q_DECLARE_TR_FUNCTIONS(kronika::CeilingFields)

public:
    CeilingFields();

    QComboBox *level() const { return m_level; }
    QComboBox *above() const { return m_above; }

    /// None: everything may be passed on.
    std::optional<Ceiling> ceiling() const;
    void setCeiling(const std::optional<Ceiling> &ceiling);

private:
    QComboBox *m_level;
    QComboBox *m_above;
};

} // namespace kronika
