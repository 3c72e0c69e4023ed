// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmemory.h"

#include "app/workspace.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace kronika {

namespace {

const QString kGroup = QStringLiteral("views");
/// Of the files, the one that was left last in front.
const QString kOrder = QStringLiteral("views/order");

bool isRemembered(const QString &path)
{
    return !path.isEmpty() && path != QLatin1String("-") && !path.startsWith(u':');
}

/// Paths would make groups within groups.
QString nameOf(const QString &path)
{
    const QByteArray absolute = QFileInfo(path).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(absolute, QCryptographicHash::Sha256).toHex().left(24));
}

/// None where there are too many.
QStringList listOf(const std::vector<std::string> &ids)
{
    QStringList list;
    if (ids.size() <= static_cast<std::size_t>(ViewMemory::kMaxSelected)) {
        for (const std::string &id : ids)
            list += QString::fromStdString(id);
    }
    return list;
}

std::vector<std::string> idsOf(const QStringList &list)
{
    std::vector<std::string> ids;
    for (const QString &id : list)
        ids.push_back(id.toStdString());
    return ids;
}

QString keyOf(const QString &name, const char *what)
{
    return kGroup + u'/' + name + u'/' + QLatin1String(what);
}

} // namespace

ViewMemory::ViewMemory(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void ViewMemory::keep(const QString &path, const RememberedView &view)
{
    if (!isRemembered(path))
        return;
    const QString name = nameOf(path);
    QStringList order = m_settings.value(kOrder).toStringList();
    order.removeAll(name);
    order.prepend(name);
    while (order.size() > kMaxFiles)
        m_settings.remove(kGroup + u'/' + order.takeLast());
    QStringList folded;
    if (view.folded.size() <= static_cast<std::size_t>(kMaxSelected)) {
        for (const std::string &id : view.folded)
            folded += QString::fromStdString(id);
    }
    m_settings.setValue(kOrder, order);
    m_settings.setValue(keyOf(name, "from"), qint64{view.range.from.us});
    m_settings.setValue(keyOf(name, "to"), qint64{view.range.to.us});
    m_settings.setValue(keyOf(name, "query"), view.query);
    m_settings.setValue(keyOf(name, "hidesRest"), view.nonMatching == NonMatching::Hidden);
    m_settings.setValue(keyOf(name, "folded"), folded);
    m_settings.setValue(keyOf(name, "selected"), view.selected.mid(0, kMaxSelected));
    m_settings.setValue(keyOf(name, "pinned"), listOf(view.arrangement.pinned));
    m_settings.setValue(keyOf(name, "order"), listOf(view.arrangement.order));
    m_settings.setValue(keyOf(name, "scroll"), view.scrollPx);
}

std::optional<RememberedView> ViewMemory::of(const QString &path) const
{
    if (!isRemembered(path))
        return {};
    const QString name = nameOf(path);
    bool hasFrom = false;
    bool hasTo = false;
    RememberedView view;
    view.range.from.us = m_settings.value(keyOf(name, "from")).toLongLong(&hasFrom);
    view.range.to.us = m_settings.value(keyOf(name, "to")).toLongLong(&hasTo);
    if (!hasFrom || !hasTo || view.range.isEmpty())
        return {};
    view.query = m_settings.value(keyOf(name, "query")).toString();
    view.nonMatching = m_settings.value(keyOf(name, "hidesRest")).toBool() ? NonMatching::Hidden : NonMatching::Dimmed;
    const QStringList folded = m_settings.value(keyOf(name, "folded")).toStringList();
    for (const QString &id : folded)
        view.folded.insert(id.toStdString());
    view.selected = m_settings.value(keyOf(name, "selected")).toStringList();
    view.arrangement.pinned = idsOf(m_settings.value(keyOf(name, "pinned")).toStringList());
    view.arrangement.order = idsOf(m_settings.value(keyOf(name, "order")).toStringList());
    view.scrollPx = std::max(0, m_settings.value(keyOf(name, "scroll")).toInt());
    return view;
}

qsizetype ViewMemory::count() const
{
    return m_settings.value(kOrder).toStringList().size();
}

void ViewMemory::clear()
{
    m_settings.remove(kGroup);
}

RememberedView viewOf(Workspace &workspace)
{
    const ViewState &state = workspace.view();
    RememberedView view{state.range(), state.query(), state.nonMatching(), state.folded(), {}, state.arrangement()};
    for (const std::string &id : workspace.selection().firstSelected(ViewMemory::kMaxSelected))
        view.selected += QString::fromStdString(id);
    return view;
}

void lookAgain(const RememberedView &view, Workspace &workspace)
{
    const Snapshot &snapshot = *workspace.document().snapshot();
    ActorIds folded = view.folded;
    std::erase_if(folded, [&](const std::string &id) { return !snapshot.actorById(id); });
    std::vector<EventIndex> selected;
    for (const QString &id : view.selected) {
        if (const auto event = snapshot.eventById(id.toStdString()))
            selected.push_back(*event);
    }
    ViewState &state = workspace.view();
    state.setAllFolded(std::move(folded));
    state.setArrangement(view.arrangement);
    state.setNonMatching(view.nonMatching);
    state.setQuery(view.query);
    const std::optional<TimeRange> extent = snapshot.extent();
    if (extent && view.range.from < extent->to && extent->from < view.range.to)
        state.setRange(view.range, RangeChange::Continuous);
    if (!selected.empty())
        workspace.selectEvents(selected);
}

} // namespace kronika

#include "moc_viewmemory.cpp"
