// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/exportsink.h"

#include "models/io/iomessage.h"

namespace kronika {

ExportSink::ExportSink(const Write &write, const Progress &progress, std::size_t total)
    : m_write(write)
    , m_progress(progress)
    , m_total(total)
{
    m_out.reserve(kPieceBytes + kPieceBytes / 4);
}

bool ExportSink::step()
{
    ++m_done;
    if (m_out.size() >= kPieceBytes)
        give();
    return !m_failure;
}

Status ExportSink::finish()
{
    give();
    return m_failure ? Status(*m_failure) : done();
}

void ExportSink::give()
{
    if (!m_failure && !m_write(m_out))
        m_failure = Error{IoMessage::tr("the bytes could not be written"), {}, {}};
    if (!m_failure && m_progress && !m_progress(m_done, m_total))
        m_failure = Error{QStringLiteral("cancelled"), {}, {}};
    m_out.clear();
}

} // namespace kronika
