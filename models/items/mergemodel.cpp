// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mergemodel.h"

#include "models/document/fields.h"
#include "models/document/plaintext.h"
#include "models/document/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace kronika {

namespace {

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString aliasesOf(const Actor &actor)
{
    QStringList names;
    for (const std::string &alias : actor.aliases)
        names += utf8(alias);
    return names.join(QStringLiteral("; "));
}

QString lineOf(const Snapshot &snapshot, EventIndex event, const std::string &language)
{
    const std::string when = snapshot.when(event);
    const QString time = when.empty() ? undatedInWords(utf8(snapshot.within(event))) : utf8(when);
    return singleLine(time) + QStringLiteral(" · ") + titleInWords(snapshot.title(event, language));
}

QString lineOf(const Actor &actor)
{
    const QString name = utf8(actor.name);
    return singleLine(actor.aliases.empty() ? name : QString(name + QStringLiteral(" (") + aliasesOf(actor) + u')'));
}

void add(std::vector<ComparedField> &fields, const QString &label, const QString &mine, const QString &theirs)
{
    if (!mine.isEmpty() || !theirs.isEmpty())
        fields.push_back({label, mine, theirs});
}

QString parentOf(const Snapshot &snapshot, const Actor &actor)
{
    const auto parent = snapshot.actorById(actor.parent);
    return parent ? utf8(snapshot.actors()[raw(*parent)].name) : QString();
}

} // namespace

MergeModel::MergeModel(std::shared_ptr<const Snapshot> mine, std::shared_ptr<const Snapshot> theirs,
                       MergeProposal proposal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_mine(std::move(mine))
    , m_theirs(std::move(theirs))
    , m_proposal(std::move(proposal))
    , m_decision{std::vector<bool>(m_proposal.actors.size(), false), std::vector<bool>(m_proposal.events.size(), false)}
{
}

void MergeModel::setLanguage(const std::string &language)
{
    m_language = language;
}

void MergeModel::setTheirName(const QString &name)
{
    m_theirName = singleLine(name);
}

const ActorPair *MergeModel::actorPair(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_proposal.actors.size() ? &m_proposal.actors[at] : nullptr;
}

const EventPair &MergeModel::eventPair(int row) const
{
    return m_proposal.events[static_cast<std::size_t>(row) - m_proposal.actors.size()];
}

bool MergeModel::isAccepted(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_decision.actors.size() ? m_decision.actors[at] : m_decision.events[at - m_decision.actors.size()];
}

void MergeModel::setAccepted(const std::vector<int> &rows, bool isAccepted)
{
    for (const int row : rows) {
        const auto at = static_cast<std::size_t>(row);
        if (at < m_decision.actors.size())
            m_decision.actors[at] = isAccepted;
        else
            m_decision.events[at - m_decision.actors.size()] = isAccepted;
    }
    if (!rows.empty()) {
        const auto [least, most] = std::minmax_element(rows.begin(), rows.end());
        Q_EMIT dataChanged(index(*least, SameColumn), index(*most, SameColumn));
    }
}

void MergeModel::setAllAccepted(bool isAccepted)
{
    m_decision.actors.assign(m_decision.actors.size(), isAccepted);
    m_decision.events.assign(m_decision.events.size(), isAccepted);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, SameColumn), index(rowCount() - 1, SameColumn));
}

std::size_t MergeModel::acceptedCount() const
{
    const auto in = [](const std::vector<bool> &decided) {
        return static_cast<std::size_t>(std::count(decided.begin(), decided.end(), true));
    };
    return in(m_decision.actors) + in(m_decision.events);
}

std::vector<ComparedField> MergeModel::compared(int row) const
{
    std::vector<ComparedField> fields;
    if (const ActorPair *pair = actorPair(row)) {
        const Actor &mine = m_mine->actors()[raw(pair->mine)];
        const Actor &theirs = m_theirs->actors()[raw(pair->theirs)];
        add(fields, tr("Name"), utf8(mine.name), utf8(theirs.name));
        add(fields, tr("Also called"), aliasesOf(mine), aliasesOf(theirs));
        add(fields, tr("Kind"), utf8(mine.kind), utf8(theirs.kind));
        add(fields, tr("Part of"), parentOf(*m_mine, mine), parentOf(*m_theirs, theirs));
        add(fields, tr("Description"), utf8(mine.description), utf8(theirs.description));
        return fields;
    }
    const EventPair &pair = eventPair(row);
    for (const Field &field : eventFields()) {
        add(fields, QCoreApplication::translate("kronika::Field", field.label),
            field.text(*m_mine, pair.mine, m_language), field.text(*m_theirs, pair.theirs, m_language));
    }
    return fields;
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proposal.actors.size() + m_proposal.events.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeModel::text(int row, int column) const
{
    const ActorPair *actors = actorPair(row);
    switch (column) {
    case SameColumn:
        return isAccepted(row) ? tr("The same") : tr("Two");
    case MineColumn:
        return actors != nullptr ? lineOf(m_mine->actors()[raw(actors->mine)])
                                 : lineOf(*m_mine, eventPair(row).mine, m_language);
    case TheirsColumn:
        return actors != nullptr ? lineOf(m_theirs->actors()[raw(actors->theirs)])
                                 : lineOf(*m_theirs, eventPair(row).theirs, m_language);
    default:
        break;
    }
    switch (actors != nullptr ? actors->likeness : eventPair(row).likeness) {
    case Likeness::Id:
        return tr("the same id");
    case Likeness::Name:
        return tr("the same name");
    case Likeness::Alias:
        return tr("a common alias");
    case Likeness::TimeAndTitle:
        return tr("the same time and title");
    }
    return {};
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::CheckStateRole && index.column() == SameColumn)
        return isAccepted(index.row()) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool MergeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != SameColumn)
        return false;
    setAccepted({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags MergeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == SameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SameColumn:
        return tr("One or two?");
    case MineColumn:
        return tr("Here");
    case TheirsColumn:
        return m_theirName.isEmpty() ? tr("There") : m_theirName;
    case WhyColumn:
        return tr("Alike in");
    default:
        return {};
    }
}

} // namespace kronika

#include "moc_mergemodel.cpp"
