// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contextmenu.h"

#include "app/actions.h"
#include "app/workspace.h"
#include "models/document/plaintext.h"
#include "models/items/detailrows.h"
#include "models/items/eventcopy.h"
#include "models/time/timetext.h"
#include "widgets/focuswalk.h"
#include "widgets/framing.h"
#include "widgets/plainlabel.h"
#include "widgets/scene/timescale.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include <array>

namespace kronika {

namespace {

constexpr qsizetype kMaxTitleCharacters = 60;

QString heading(const QString &title)
{
    const QString line = singleLine(title);
    return actionText(line.size() <= kMaxTitleCharacters ? line : QString(line.left(kMaxTitleCharacters - 1) + u'…'));
}

QString words(const char *text)
{
    return QCoreApplication::translate("kronika::ContextMenu", text);
}

/// A value of a query as it must be written there.
QString queryValue(const std::string &id)
{
    return QStringLiteral("\"%1\"").arg(QString::fromStdString(id));
}

class MenuBuilder
{
public:
    MenuBuilder(QMenu &menu, Workspace &workspace)
        : m_menu(menu)
        , m_workspace(workspace)
    {
    }

    void addEvent(EventIndex event)
    {
        const Snapshot &snapshot = index().snapshot();
        const QString title = QString::fromStdString(snapshot.title(event, m_workspace.language()));
        addHeading(title);
        Workspace &workspace = m_workspace;
        m_menu.addAction(
            words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Zoom to the Event")), &workspace,
            [shown = shared(), event, &workspace] { zoomTo(workspace, framed(*shown, std::array{event})); });
        m_menu.addAction(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Show the Details")), &workspace,
                         [event, &workspace] { workspace.goTo(event); });
        m_menu.addAction(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Add to or Take from the Selection")),
                         &workspace, [event, &workspace] { workspace.selectEvent(event, SelectMode::Toggle); });
        m_menu.addSeparator();
        const std::array events{event};
        addCopy(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Copy the Event"),
                eventsAsText(snapshot, events, m_workspace.language()));
        addCopy(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Copy as Markdown"),
                eventsAsMarkdown(snapshot, events, m_workspace.language()));
        addCopy(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Copy the Title"), title);
        addCopy(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Copy the Date"), textOf(snapshot.when(event)));
        addCopy(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Copy the Id"), textOf(snapshot.id(event)));
        m_menu.addSeparator();
        addLinked(event);
        addSameCategory(event);
    }

    void addFold(TimeRange fold, std::uint32_t count)
    {
        addHeading(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "%1 events here")).arg(count));
        Workspace &workspace = m_workspace;
        m_menu.addAction(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Zoom into Them")), &workspace,
                         [fold, &workspace] { workspace.view().setRange(fitted(fold), RangeChange::Jump); });
        m_menu.addSeparator();
    }

    void addLane(std::size_t lane)
    {
        const VisibleLane &visible = index().lanes()[lane];
        if (!visible.actor)
            return;
        const Actor &actor = index().snapshot().actors()[raw(*visible.actor)];
        addHeading(QString::fromStdString(translated(actor.names, m_workspace.language(), actor.name)));
        Workspace &workspace = m_workspace;
        m_menu.addAction(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Zoom to the Lane")), &workspace,
                         [shown = shared(), lane, &workspace] { zoomTo(workspace, framedLane(*shown, lane)); });
        m_menu.addAction(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Select the Lane's Events")), &workspace,
                         [shown = shared(), lane, &workspace] {
                             workspace.selectEvents(eventsOfLane(*shown, lane, workspace.shown().matching.get()));
                         });
        const QString search = QStringLiteral("actor:") + queryValue(actor.id);
        m_menu.addAction(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Search for This Actor")), &workspace,
                         [search, &workspace] { workspace.view().setQuery(search); });
        m_menu.addAction(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Show Only This Actor")), &workspace,
                         [search, &workspace] {
                             workspace.view().setNonMatching(NonMatching::Hidden);
                             workspace.view().setQuery(search);
                         });
        m_menu.addAction(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Leave This Actor Out")), &workspace,
                         [search, &workspace] {
                             workspace.view().setNonMatching(NonMatching::Hidden);
                             const QString before = workspace.view().query().trimmed();
                             const QString left = QStringLiteral("-") + search;
                             workspace.view().setQuery(before.isEmpty() ? left : QString(before + u' ' + left));
                         });
        if (visible.childCount > 0)
            addFolding(actor.id, visible.isFolded);
        addArranging(actor.id, visible.isPinned);
        m_menu.addSeparator();
    }

    void addMoment(Instant time)
    {
        Workspace &workspace = m_workspace;
        m_menu.addAction(
            words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Zoom In Here")), &workspace, [time, &workspace] {
                constexpr double factor = 4;
                workspace.view().setRange(zoomed(workspace.view().range(), factor, time), RangeChange::Jump);
            });
        m_menu.addAction(
            words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Search from Here On")), &workspace,
            [date = dateOf(time), &workspace] { workspace.view().setQuery(QStringLiteral("from:") + date); });
        m_menu.addAction(
            words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Search up to Here")), &workspace,
            [date = dateOf(time), &workspace] { workspace.view().setQuery(QStringLiteral("to:") + date); });
        addCopy(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Copy This Moment"), isoUtc(time));
        m_menu.addSeparator();
    }

private:
    const TimelineIndex &index() const { return *m_workspace.shown().index; }
    std::shared_ptr<const TimelineIndex> shared() const { return m_workspace.shown().index; }

    static QString textOf(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

    QString dateOf(Instant time) const { return datesOf({time, time + Duration{1}}, index().options().shown).from; }

    void addLinked(EventIndex event)
    {
        const Snapshot &snapshot = index().snapshot();
        const std::string language = m_workspace.language();
        const std::shared_ptr<const LinkTable> &links = m_workspace.shown().links;
        const DetailContent content =
            detailOf(snapshot, links ? *links : LinkTable(), event, {.language = language, .clock = snapshot.zone()});
        if (content.links.empty())
            return;
        QMenu *linked = m_menu.addMenu(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Go to a Linked Event")));
        Workspace &workspace = m_workspace;
        for (const DetailLink &link : content.links)
            linked->addAction(heading(link.kind + QStringLiteral(": ") + link.title), &workspace,
                              [other = link.other, &workspace] { workspace.goTo(other); });
    }

    void addSameCategory(EventIndex event)
    {
        const std::optional<CategoryIndex> category = index().snapshot().category(event);
        if (!category)
            return;
        const std::string &id = index().snapshot().categories()[raw(*category)].id;
        Workspace &workspace = m_workspace;
        m_menu.addAction(
            words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Search for This Category")), &workspace,
            [search = QStringLiteral("category:") + queryValue(id), &workspace] { workspace.view().setQuery(search); });
        m_menu.addSeparator();
    }

    void addHeading(const QString &text)
    {
        m_menu.addAction(heading(text))->setEnabled(false);
        m_menu.addSeparator();
    }

    void addCopy(const char *label, const QString &text)
    {
        QAction *action =
            m_menu.addAction(words(label), &m_workspace, [text] { QGuiApplication::clipboard()->setText(text); });
        action->setEnabled(!text.isEmpty() && m_workspace.isWhole());
    }

    void addFolding(const std::string &actorId, bool isFolded)
    {
        Workspace &workspace = m_workspace;
        const char *label = isFolded ? QT_TRANSLATE_NOOP("kronika::ContextMenu", "Unfold")
                                     : QT_TRANSLATE_NOOP("kronika::ContextMenu", "Fold");
        m_menu.addAction(words(label), &workspace,
                         [actorId, isFolded, &workspace] { workspace.view().setFolded(actorId, !isFolded); });
    }

    void addArranging(const std::string &actorId, bool isPinned)
    {
        Workspace &workspace = m_workspace;
        const char *label = isPinned ? QT_TRANSLATE_NOOP("kronika::ContextMenu", "Unpin")
                                     : QT_TRANSLATE_NOOP("kronika::ContextMenu", "Pin to the Top");
        m_menu.addAction(words(label), &workspace, [actorId, isPinned, &workspace] {
            ViewState &view = workspace.view();
            view.setArrangement(withPin(view.arrangement(), actorId, !isPinned));
        });
        const QString id = QString::fromStdString(actorId);
        m_menu.addAction(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Move Up")), &workspace,
                         [id, &workspace] { workspace.moveLane(id, -1); });
        m_menu.addAction(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Move Down")), &workspace,
                         [id, &workspace] { workspace.moveLane(id, 1); });
        m_menu
            .addAction(words(QT_TRANSLATE_NOOP("kronika::ContextMenu", "Order of the File")), &workspace,
                       [&workspace] { workspace.view().setArrangement({}); })
            ->setEnabled(!workspace.view().arrangement().isEmpty());
    }

    static void zoomTo(Workspace &workspace, std::optional<TimeRange> range)
    {
        if (range)
            workspace.view().setRange(*range, RangeChange::Jump);
    }

    QMenu &m_menu;
    Workspace &m_workspace;
};

/// What makes sense at the place, besides what is about it.
std::vector<ActionId> commonActions(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::LaneName:
        return {ActionId::FoldAll, ActionId::UnfoldAll, ActionId::TallerLanes, ActionId::LowerLanes};
    case PlaceKind::Ruler:
        return {ActionId::Fit, ActionId::GoToDate, ActionId::GoToToday, ActionId::Back};
    case PlaceKind::Event:
        return {ActionId::Fit, ActionId::ZoomIn, ActionId::ZoomOut};
    case PlaceKind::Ground:
        break;
    }
    return {ActionId::Fit,       ActionId::ZoomIn,      ActionId::ZoomOut,     ActionId::GoToDate,
            ActionId::SelectAll, ActionId::ClearSearch, ActionId::CopyPicture, ActionId::Export};
}

} // namespace

std::unique_ptr<QMenu> contextMenu(const TimelinePlace &place, Workspace &workspace, const ActionSet &actions,
                                   QWidget *window)
{
    auto menu = std::make_unique<QMenu>(window);
    MenuBuilder builder(*menu, workspace);
    if (place.fold)
        builder.addFold(*place.fold, place.count);
    else if (place.event)
        builder.addEvent(*place.event);
    if (place.lane)
        builder.addLane(*place.lane);
    if (!place.event && place.kind != PlaceKind::LaneName)
        builder.addMoment(place.time);
    for (const ActionId id : commonActions(place.kind))
        menu->addAction(actions[id]);
    if (place.kind == PlaceKind::Ruler)
        menu->addMenu(actions.menu(MenuId::Zone));
    return menu;
}

} // namespace kronika
