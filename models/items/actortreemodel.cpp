// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/actortreemodel.h"

#include "models/document/plaintext.h"

#include <QStringList>

#include <algorithm>

namespace kronika {

namespace {

using Parents = std::vector<std::optional<std::size_t>>;

/// Walks up from `start` and cuts the first step that leads back into the walk, if there is one.
void cutCycleFrom(std::size_t start, Parents &parents, std::vector<std::size_t> &walkOf)
{
    constexpr std::size_t kNoWalk = 0;
    const std::size_t walk = start + 1;
    std::size_t at = start;
    while (walkOf[at] == kNoWalk) {
        walkOf[at] = walk;
        if (!parents[at])
            return;
        if (walkOf[*parents[at]] == walk) {
            parents[at].reset();
            return;
        }
        at = *parents[at];
    }
}

/// The parent of each actor; none where it is unknown or would close a cycle (no reader lets that through).
Parents parentsOf(const Snapshot &snapshot)
{
    Parents parents;
    for (const Actor &actor : snapshot.actors()) {
        const auto parent = actor.parent.empty() ? std::nullopt : snapshot.actorById(actor.parent);
        parents.push_back(parent ? std::optional(raw(*parent)) : std::nullopt);
    }
    std::vector<std::size_t> walkOf(parents.size(), 0);
    for (std::size_t actor = 0; actor < parents.size(); ++actor)
        cutCycleFrom(actor, parents, walkOf);
    return parents;
}

/// The actors in whose lanes an event has a bar or point, each once; into `lanes`, which is reused.
void findLanes(const EventChunk &chunk, std::size_t row, std::vector<ActorIndex> &lanes)
{
    lanes.clear();
    const auto actors = chunk.actors(row);
    for (std::size_t n = 0; n < actors.size(); ++n) {
        if (standsInLane(chunk.role(row, n)))
            lanes.push_back(actors[n]);
    }
    if (lanes.empty() && !actors.empty())
        lanes.push_back(actors.front());
    std::sort(lanes.begin(), lanes.end());
    lanes.erase(std::unique(lanes.begin(), lanes.end()), lanes.end());
}

} // namespace

ActorTreeModel::ActorTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_snapshot(std::make_shared<const Snapshot>())
{
}

void ActorTreeModel::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    Q_ASSERT(snapshot);
    beginResetModel();
    m_snapshot = std::move(snapshot);
    placeNodes();
    countEvents();
    endResetModel();
}

void ActorTreeModel::setLanguage(const std::string &language)
{
    if (language == m_language)
        return;
    m_language = language;
    for (std::size_t actor = 0; actor < m_nodes.size(); ++actor) {
        const QModelIndex name = indexOf(ActorIndex{static_cast<std::uint32_t>(actor)});
        Q_EMIT dataChanged(name, name);
    }
}

QModelIndex ActorTreeModel::indexOf(ActorIndex actor) const
{
    return raw(actor) < m_nodes.size() ? createIndex(m_nodes[raw(actor)].rowInParent, NameColumn, raw(actor))
                                       : QModelIndex();
}

QModelIndex ActorTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, childrenOf(parent)[static_cast<std::size_t>(row)])
                                         : QModelIndex();
}

QModelIndex ActorTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const auto above = m_nodes[child.internalId()].parent;
    return above ? indexOf(ActorIndex{static_cast<std::uint32_t>(*above)}) : QModelIndex();
}

int ActorTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > NameColumn ? 0 : static_cast<int>(childrenOf(parent).size());
}

int ActorTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ActorTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Actor &actor = m_snapshot->actors()[index.internalId()];
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? QVariant(nameOf(actor)) : QVariant(m_nodes[index.internalId()].eventCount);
    case Qt::ToolTipRole:
        return isName ? QVariant(tipOf(actor)) : QVariant();
    case ActorRole:
        return static_cast<uint>(index.internalId());
    case CountRole:
        return m_nodes[index.internalId()].eventCount;
    default:
        return {};
    }
}

QVariant ActorTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return section == NameColumn ? tr("Actor") : tr("Events");
}

void ActorTreeModel::placeNodes()
{
    const Parents parents = parentsOf(*m_snapshot);
    m_nodes.assign(parents.size(), {});
    m_roots.clear();
    for (std::size_t actor = 0; actor < parents.size(); ++actor) {
        auto &siblings = parents[actor] ? m_nodes[*parents[actor]].children : m_roots;
        m_nodes[actor].parent = parents[actor];
        m_nodes[actor].rowInParent = static_cast<int>(siblings.size());
        siblings.push_back(actor);
    }
}

void ActorTreeModel::countEvents()
{
    std::vector<ActorIndex> lanes;
    for (const auto &chunk : m_snapshot->chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (!chunk->time(row).isDrawn())
                continue;
            findLanes(*chunk, row, lanes);
            for (const ActorIndex actor : lanes)
                ++m_nodes[raw(actor)].eventCount;
        }
    }
}

const std::vector<std::size_t> &ActorTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QString ActorTreeModel::nameOf(const Actor &actor) const
{
    return singleLine(translated(actor.names, m_language, actor.name));
}

QString ActorTreeModel::tipOf(const Actor &actor) const
{
    QStringList aliases;
    for (const std::string &alias : actor.aliases)
        aliases.append(singleLine(alias));
    const QString also = aliases.isEmpty() ? QString() : tr("%1 (also %2)").arg(nameOf(actor), aliases.join(u", "));
    return QString(u"<qt>" + (also.isEmpty() ? nameOf(actor) : also).toHtmlEscaped() + u"</qt>");
}

} // namespace kronika

#include "moc_actortreemodel.cpp"
