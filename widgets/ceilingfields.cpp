// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ceilingfields.h"

#include "widgets/plaintip.h"

#include <algorithm>

namespace kronika {

CeilingFields::CeilingFields()
    : m_level(new QComboBox)
    , m_above(new QComboBox)
{
    m_level->addItem(tr("Everything"), -1);
    for (const Tlp level : tlpLevels()) {
        const std::string_view name = nameOf(level);
        m_level->addItem(tr("Up to %1").arg(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))),
                         static_cast<int>(level));
    }
    setPlainTip(*m_level, tr("Nothing that is marked higher (TLP) is anywhere in what is passed on."));
    m_above->addItem(tr("counted gaps"), static_cast<int>(Above::Gap));
    m_above->addItem(tr("left out"), static_cast<int>(Above::Drop));
    m_above->setEnabled(false);
    QObject::connect(m_level, &QComboBox::currentIndexChanged, m_above,
                     [above = m_above](int index) { above->setEnabled(index > 0); });
}

std::optional<Ceiling> CeilingFields::ceiling() const
{
    const int level = m_level->currentData().toInt();
    if (level < 0)
        return {};
    return Ceiling{static_cast<Tlp>(level), static_cast<Above>(m_above->currentData().toInt())};
}

void CeilingFields::setCeiling(const std::optional<Ceiling> &ceiling)
{
    m_level->setCurrentIndex(ceiling ? m_level->findData(static_cast<int>(ceiling->highest)) : 0);
    m_above->setCurrentIndex(std::max(0, m_above->findData(static_cast<int>(ceiling ? ceiling->above : Above::Gap))));
}

} // namespace kronika
