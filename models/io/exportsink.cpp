// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/exportsink.h"

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
        m_failure = Error{QStringLiteral("the bytes could not be written"), {}, {}};
    if (!m_failure && m_progress && !m_progress(m_done, m_total))
        m_failure = Error{QStringLiteral("cancelled"), {}, {}};
    m_out.clear();
}

std::vector<Loss> lossesBeyond(const Snapshot &snapshot, const Holds &holds)
{
    std::vector<Loss> losses;
    const auto lose = [&](bool isHeld, const char *what, auto &&isLost) {
        if (!isHeld)
            losses.push_back({QString::fromUtf8(what), countEvents(snapshot, isLost)});
    };
    const auto flags = [&snapshot](EventIndex event) { return snapshot.time(event).flags; };
    const auto extras = [&snapshot](EventIndex event) { return snapshot.extras(event); };
    lose(holds.severalActors, QT_TRANSLATE_NOOP("kronika::Loss", "more than one actor of an event, and their roles"),
         [&](EventIndex event) { return snapshot.actorsOf(event).size() > 1; });
    lose(holds.uncertainty,
         QT_TRANSLATE_NOOP("kronika::Loss", "that a date is uncertain, approximate or one of several, but as words"),
         [&](EventIndex event) {
             const EventTime time = snapshot.time(event);
             return time.startQualifiers || time.endQualifiers || snapshot.when(event).find_first_of("[{") == 0;
         });
    lose(holds.openEnds, QT_TRANSLATE_NOOP("kronika::Loss", "whether an end is open or not known"),
         [&](EventIndex event) {
             return bool(flags(event) &
                         (TimeFlag::OpenStart | TimeFlag::OpenEnd | TimeFlag::UnknownStart | TimeFlag::UnknownEnd));
         });
    lose(holds.claims, QT_TRANSLATE_NOOP("kronika::Loss", "what each source says of an event"),
         [&](EventIndex event) { return extras(event) != nullptr && !extras(event)->claims.empty(); });
    lose(holds.links, QT_TRANSLATE_NOOP("kronika::Loss", "links between events"),
         [&](EventIndex event) { return extras(event) != nullptr && !extras(event)->links.empty(); });
    lose(holds.undated,
         QT_TRANSLATE_NOOP("kronika::Loss", "events without a date that can be placed: they are left out"),
         [&](EventIndex event) { return !(flags(event) & TimeFlag::Placed); });
    lose(holds.unknown, QT_TRANSLATE_NOOP("kronika::Loss", "members that only Kronika keeps for other programs"),
         [&](EventIndex event) { return extras(event) != nullptr && !extras(event)->unknown.empty(); });
    if (!holds.eras)
        losses.push_back(
            {QString::fromLatin1(QT_TRANSLATE_NOOP("kronika::Loss", "background eras")), snapshot.eras().size()});
    if (!holds.views)
        losses.push_back(
            {QString::fromLatin1(QT_TRANSLATE_NOOP("kronika::Loss", "saved views")), snapshot.views().size()});
    return losses;
}

} // namespace kronika
