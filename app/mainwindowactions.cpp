// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/addresses.h"
#include "app/currentinstant.h"
#include "app/gotodate.h"
#include "app/hints.h"
#include "app/log.h"
#include "app/noticebanner.h"
#include "app/opendialog.h"
#include "models/document/plaintext.h"
#include "models/index/categoryterms.h"
#include "models/io/formatregistry.h"
#include "widgets/datefield.h"
#include "widgets/overviewbar.h"
#include "widgets/plainlabel.h"
#include "widgets/progressbanner.h"
#include "widgets/scene/timescale.h"
#include "widgets/searchbar.h"
#include "widgets/startpage.h"
#include "widgets/timelineview.h"
#include "widgets/zonechooser.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>

namespace kronika {

namespace {

constexpr double kZoomStep = 1.5;

/// `there` in the middle, as much of time as now, or all of `there` if that is more.
TimeRange centredOrFitted(TimeRange there, TimeRange current)
{
    return there.length() >= current.length() ? fitted(there) : centredOn(current, there.middle());
}

/// Ids of the actors that have lanes below theirs.
ActorIds parentsIn(const Snapshot &snapshot)
{
    ActorIds parents;
    for (const Actor &actor : snapshot.actors()) {
        if (!actor.parent.empty())
            parents.insert(actor.parent);
    }
    return parents;
}

} // namespace

void MainWindow::connectState()
{
    connect(&m_workspace, &Workspace::stageChanged, this, &MainWindow::showStage);
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::showOpened);
    connect(&m_workspace, &Workspace::leaving, this, &MainWindow::keepView);
    connect(&m_workspace, &Workspace::changedOnDisk, this, &MainWindow::offerReload);
    connect(&m_workspace, &Workspace::indexChanged, this, &MainWindow::showStatus);
    connect(&m_workspace, &Workspace::matchingChanged, this, &MainWindow::showStatus);
    connect(&m_workspace.selection(), &SelectionModel::changed, this, &MainWindow::showStatus);
    connect(&m_workspace.view(), &ViewState::rangeChanged, this, &MainWindow::showStatus);
    connect(&m_files, &FileFlow::failed, this, &MainWindow::say);
    connect(&m_printing, &PrintFlow::failed, this, &MainWindow::say);
    connect(&m_files, &FileFlow::written, this, &MainWindow::showSaved);
    connect(&m_files, &FileFlow::exported, this, &MainWindow::showExported);
    connect(&m_files, &FileFlow::failed, this, [] { qCInfo(lcKronika, "writing a file failed"); });
    connect(&m_files, &FileFlow::written, this, [] { qCInfo(lcKronika, "wrote a file"); });
    connect(&m_workspace, &Workspace::opened, this, [this] {
        qCInfo(lcKronika, "opened a chronology of %zu events", m_workspace.document().snapshot()->eventCount());
    });
    m_actions.setKeys(m_preferences.keys());
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::followPreferences);
    connect(&m_workspace.view(), &ViewState::zoneChanged, &m_preferences,
            [this] { m_preferences.setZone(m_workspace.view().zone()); });
    connect(&m_workspace.view(), &ViewState::laneScaleChanged, &m_preferences,
            [this] { m_preferences.setLaneScale(m_workspace.view().laneScale()); });
    connect(&m_recent, &RecentFiles::changed, this, &MainWindow::showRecent);
    connectPages();
    connectFileActions();
    connectEditActions();
    connectEdits();
    connectMerge();
    connectTimelineActions();
    connectChoices();
    connectHelp();
}

void MainWindow::connectFileActions()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::Open, [this] { askForFiles(); });
    on(ActionId::ImportTable, [this] { askForTable(); });
    on(ActionId::TableColumns, [this] { showColumns(); });
    on(ActionId::ReadAs, [this] { askForFormat(); });
    on(ActionId::SaveAs, [this] { m_files.askAndSave(AfterSaving::Adopt); });
    on(ActionId::SaveCopy, [this] { m_files.askAndSave(AfterSaving::Stay); });
    on(ActionId::Export, [this] { m_files.askAndExport(); });
    on(ActionId::Print, [this] { m_printing.open(m_files.printRequest(), m_workspace.matchCount()); });
    on(ActionId::ImportAccount, [this] { showImportAccount(); });
    on(ActionId::Reload, [this] { reloadOrAsk(); });
    on(ActionId::Close, [this] { closeOrAsk(); });
    on(ActionId::Quit, [this] { Q_EMIT quitRequested(); });
    m_recentMenu = new QMenu(tr("Open Recen&t"), this);
    m_actions.menu(MenuId::File)->insertMenu(m_actions[ActionId::ImportTable], m_recentMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
}

void MainWindow::connectEditActions()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::Find, [this] { m_workbench->search()->focusField(); });
    on(ActionId::FindNext, [this] { m_workspace.stepMatch(Step::Next); });
    on(ActionId::FindPrevious, [this] { m_workspace.stepMatch(Step::Previous); });
    on(ActionId::ClearSearch, [this] { m_workspace.view().setQuery({}); });
    on(ActionId::Paste, [this] { pasteTable(); });
    on(ActionId::CopyText, [this] { copySelected(CopyForm::Text); });
    on(ActionId::CopyCsv, [this] { copySelected(CopyForm::Csv); });
    on(ActionId::CopyMarkdown, [this] { copySelected(CopyForm::Markdown); });
    on(ActionId::CopyLink, [this] { copySelected(CopyForm::Link); });
    on(ActionId::CopyPicture, [this] { m_files.copyPicture(); });
    on(ActionId::SelectAll, [this] { m_workbench->timeline()->perform(CanvasCommand::SelectAll); });
    on(ActionId::ClearSelection, [this] { m_workspace.selection().clear(); });
    on(ActionId::Preferences, [this] { showPreferences(); });
    on(ActionId::EditKeys, [this] { showKeys(); });
}

void MainWindow::copySelected(CopyForm form)
{
    if (const Status status = m_clipboard.copySelected(form); !status)
        say(tr("The selected events were not copied."), status.error());
}

void MainWindow::connectTimelineActions()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    const auto perform = [this, on](ActionId id, CanvasCommand command) {
        on(id, [this, command] { m_workbench->timeline()->perform(command); });
    };
    perform(ActionId::ZoomIn, CanvasCommand::ZoomIn);
    perform(ActionId::ZoomOut, CanvasCommand::ZoomOut);
    perform(ActionId::Fit, CanvasCommand::Fit);
    perform(ActionId::ZoomToEvent, CanvasCommand::ZoomToEvent);
    perform(ActionId::ZoomToSelection, CanvasCommand::ZoomToSelection);
    perform(ActionId::TallerLanes, CanvasCommand::TallerLanes);
    perform(ActionId::LowerLanes, CanvasCommand::LowerLanes);
    on(ActionId::Back, [this] { m_workspace.view().goBack(); });
    on(ActionId::Forward, [this] { m_workspace.view().goForward(); });
    on(ActionId::GoToDate, [this] { askForDate(); });
    on(ActionId::GoToToday, [this] {
        const Instant today = currentInstant();
        m_workspace.view().setRange(centredOrFitted({today, today}, m_workspace.view().range()), RangeChange::Jump);
    });
    on(ActionId::Contradictions, [this] { m_workbench->openContradictions(); });
    on(ActionId::FoldAll, [this] { m_workspace.view().setAllFolded(parentsIn(*m_workspace.document().snapshot())); });
    on(ActionId::UnfoldAll, [this] { m_workspace.view().setAllFolded({}); });
}

void MainWindow::connectChoices()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    ViewState &view = m_workspace.view();
    on(ActionId::AllLinks, [&view](bool isOn) { view.setShowsAllLinks(isOn); });
    on(ActionId::HideEmptyLanes, [&view](bool isOn) { view.setHidesEmptyLanes(isOn); });
    on(ActionId::DimRest, [&view] { view.setNonMatching(NonMatching::Dimmed); });
    on(ActionId::HideRest, [&view] { view.setNonMatching(NonMatching::Hidden); });
    on(ActionId::DensityByCategory, [this] { m_workbench->overview()->setDensityBy(DensityBy::Category); });
    on(ActionId::DensityByActor, [this] { m_workbench->overview()->setDensityBy(DensityBy::Actor); });
    on(ActionId::ZoneDocument, [&view] { view.setZone({}); });
    on(ActionId::ZoneLocal, [&view] { view.setZone({ZoneChoice::Kind::Local, {}}); });
    on(ActionId::ZoneUtc, [&view] { view.setZone({ZoneChoice::Kind::Utc, {}}); });
    on(ActionId::ZoneOther, [this] { askForZone(); });
    on(ActionId::DatesInWords, [this] { m_preferences.setDateStyle(DateStyle::Words); });
    on(ActionId::DatesIso, [this] { m_preferences.setDateStyle(DateStyle::Iso); });
    on(ActionId::ThemeSystem, [this] { m_preferences.setTheme(ThemeChoice::System); });
    on(ActionId::ThemeLight, [this] { m_preferences.setTheme(ThemeChoice::Light); });
    on(ActionId::ThemeDark, [this] { m_preferences.setTheme(ThemeChoice::Dark); });
    on(ActionId::LanguageSystem, [this] { m_preferences.setLanguage({}); });
    on(ActionId::LanguageEnglish, [this] { m_preferences.setLanguage(QStringLiteral("en")); });
    on(ActionId::LanguagePolish, [this] { m_preferences.setLanguage(QStringLiteral("pl")); });
    on(ActionId::LanguageCzech, [this] { m_preferences.setLanguage(QStringLiteral("cs")); });
    on(ActionId::ThemeContrast, [this] { m_preferences.setTheme(ThemeChoice::Contrast); });
    on(ActionId::ThemeContrastDark, [this] { m_preferences.setTheme(ThemeChoice::ContrastDark); });
    on(ActionId::ReducedMotion,
       [this](bool isOn) { m_preferences.setMotion(isOn ? Motion::Reduced : Motion::Smooth); });
    on(ActionId::WheelZooms,
       [this](bool isOn) { m_preferences.setWheelUse(isOn ? WheelUse::Zooms : WheelUse::ScrollsLanes); });
    connect(m_actions.menu(MenuId::Categories), &QMenu::aboutToShow, this, &MainWindow::fillCategoryMenu);
    connect(&view, &ViewState::nonMatchingChanged, this, &MainWindow::showChoices);
    connect(&view, &ViewState::allLinksChanged, this, &MainWindow::showChoices);
    connect(&view, &ViewState::emptyLanesChanged, this, &MainWindow::showChoices);
    connect(&view, &ViewState::zoneChanged, this, &MainWindow::showChoices);
    connect(&view, &ViewState::zoneChanged, this, &MainWindow::nameZones);
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::nameZones);
    connect(&view, &ViewState::historyChanged, this, &MainWindow::showChoices);
    connect(&m_workspace, &Workspace::stageChanged, this, &MainWindow::showChoices);
    connect(&m_workspace, &Workspace::densityChanged, this, &MainWindow::showChoices);
}

void MainWindow::showChoices()
{
    const ViewState &view = m_workspace.view();
    const auto check = [this](ActionId id, bool isOn) { m_actions[id]->setChecked(isOn); };
    check(ActionId::AllLinks, view.showsAllLinks());
    check(ActionId::HideEmptyLanes, view.hidesEmptyLanes());
    check(ActionId::DimRest, view.nonMatching() == NonMatching::Dimmed);
    check(ActionId::HideRest, view.nonMatching() == NonMatching::Hidden);
    const DensityBy by = m_workbench == nullptr ? DensityBy::Category : m_workbench->overview()->densityBy();
    check(ActionId::DensityByCategory, by == DensityBy::Category);
    check(ActionId::DensityByActor, by == DensityBy::Actor);
    check(ActionId::ZoneDocument, view.zone().kind == ZoneChoice::Kind::Document);
    check(ActionId::ZoneLocal, view.zone().kind == ZoneChoice::Kind::Local);
    check(ActionId::ZoneUtc, view.zone().kind == ZoneChoice::Kind::Utc);
    check(ActionId::ZoneOther, view.zone().kind == ZoneChoice::Kind::Named);
    check(ActionId::DatesInWords, m_preferences.dateStyle() == DateStyle::Words);
    check(ActionId::DatesIso, m_preferences.dateStyle() == DateStyle::Iso);
    check(ActionId::ThemeSystem, m_preferences.theme() == ThemeChoice::System);
    check(ActionId::ThemeLight, m_preferences.theme() == ThemeChoice::Light);
    check(ActionId::ThemeDark, m_preferences.theme() == ThemeChoice::Dark);
    check(ActionId::LanguageSystem, m_preferences.language().isEmpty());
    check(ActionId::LanguageEnglish, m_preferences.language() == QLatin1String("en"));
    check(ActionId::LanguagePolish, m_preferences.language() == QLatin1String("pl"));
    check(ActionId::LanguageCzech, m_preferences.language() == QLatin1String("cs"));
    check(ActionId::ThemeContrast, m_preferences.theme() == ThemeChoice::Contrast);
    check(ActionId::ThemeContrastDark, m_preferences.theme() == ThemeChoice::ContrastDark);
    check(ActionId::Hints, m_preferences.hint() < kHintCount);
    check(ActionId::ReducedMotion, m_preferences.motion() == Motion::Reduced);
    check(ActionId::WheelZooms, m_preferences.wheelUse() == WheelUse::Zooms);
    const bool isOpen = m_workspace.stage() == Workspace::Stage::Open;
    m_actions[ActionId::Back]->setEnabled(isOpen && view.history().canGoBack());
    m_actions[ActionId::Forward]->setEnabled(isOpen && view.history().canGoForward());
}

/// The menu says which zone each of its choices is.
void MainWindow::nameZones()
{
    const QString own = m_workspace.document().snapshot()->zone().name();
    const QString named = m_workspace.view().zone().name;
    m_actions[ActionId::ZoneDocument]->setText(tr("Of the &Chronology (%1)").arg(actionText(own)));
    m_actions[ActionId::ZoneLocal]->setText(tr("Of This &Machine (%1)").arg(actionText(Zone::localName())));
    m_actions[ActionId::ZoneOther]->setText(named.isEmpty() ? tr("&Other…") : tr("&Other: %1…").arg(actionText(named)));
}

void MainWindow::askForZone()
{
    showChoices(); // a choice that is called off leaves the mark where it was
    const std::shared_ptr<const TimelineIndex> &index = m_workspace.shown().index;
    const QString current = index ? index->options().shown.name() : m_preferences.zone().name;
    auto *dialog = new ZoneChooser(current, m_workspace.view().range(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ZoneChooser::zoneChosen, this, [this](const QString &name) {
        m_workspace.view().setZone({ZoneChoice::Kind::Named, name});
    });
    dialog->open();
    m_renewal.add(dialog, [this](const QDialog &) { askForZone(); });
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const std::vector<RecentFile> files = m_recent.files();
    for (const RecentFile &file : files) {
        QAction *action = m_recentMenu->addAction(actionText(QDir::toNativeSeparators(file.path)));
        action->setEnabled(file.exists);
        connect(action, &QAction::triggered, this, [this, path = file.path] { Q_EMIT openRequested({path}); });
    }
    if (!files.empty())
        m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Clear This List"), &m_recent, &RecentFiles::clear)->setEnabled(!files.empty());
}

/// What cannot be done says why.
void MainWindow::allowWriting()
{
    const bool isPreview = m_workspace.isPreview();
    const QString why = isPreview || m_workspace.report().isReadOnly ? whyNotSaved() : QString();
    const bool isOpen = m_workspace.stage() == Workspace::Stage::Open;
    const auto allow = [this, &why](ActionId id, bool isAllowed) {
        m_actions[id]->setEnabled(isAllowed);
        m_actions[id]->setToolTip(isAllowed ? QString() : why);
        m_actions[id]->setStatusTip(isAllowed ? QString() : why);
    };
    allow(ActionId::ImportInto, m_workspace.isWritable());
    allow(ActionId::SaveAs, m_workspace.isWritable());
    allow(ActionId::SaveCopy, m_workspace.isWritable());
    for (const ActionId id : {ActionId::Export, ActionId::Print, ActionId::CopyText, ActionId::CopyCsv,
                              ActionId::CopyMarkdown, ActionId::CopyLink, ActionId::CopyPicture})
        allow(id, isOpen && !isPreview);
}

void MainWindow::showPreviewing()
{
    const bool isPreview = m_workspace.isPreview();
    if (m_workbench != nullptr)
        m_workbench->timeline()->setExportAllowed(!isPreview);
    if (std::exchange(m_isPreviewing, isPreview) == isPreview)
        return;
    if (!isPreview)
        return m_notice->hide();
    m_noticeUse = NoticeUse::Beginning;
    m_notice->open(tr("Preview: this is the beginning of the file, which is still being read. It can be looked at and "
                      "searched; it cannot be saved, exported, copied or changed before the end is reached."),
                   {});
}

void MainWindow::fillCategoryMenu()
{
    QMenu *menu = m_actions.menu(MenuId::Categories);
    menu->clear();
    const Snapshot &snapshot = *m_workspace.document().snapshot();
    const bool isOpen = m_workspace.stage() == Workspace::Stage::Open;
    const std::span<const Category> categories = isOpen ? snapshot.categories() : std::span<const Category>();
    bool areAllShown = true;
    for (const Category &category : categories) {
        const std::string &name = translated(category.names, m_workspace.language(), category.name);
        QAction *action = menu->addAction(actionText(singleLine(name)));
        const bool isShown = !excludesCategory(m_workspace.view().query(), category.id);
        areAllShown = areAllShown && isShown;
        action->setCheckable(true);
        action->setChecked(isShown);
        connect(action, &QAction::triggered, this,
                [this, id = category.id](bool isWanted) { showCategory(id, isWanted); });
    }
    menu->addSeparator();
    QAction *all = menu->addAction(tr("&Show All"));
    all->setEnabled(!areAllShown);
    connect(all, &QAction::triggered, this, [this] {
        for (const Category &category : m_workspace.document().snapshot()->categories())
            showCategory(category.id, true);
    });
}

/// By a term of the search, where it can be seen and changed; what is switched off is gone, not dimmed.
void MainWindow::showCategory(const std::string &id, bool isShown)
{
    ViewState &view = m_workspace.view();
    if (!isShown)
        view.setNonMatching(NonMatching::Hidden);
    view.setQuery(withCategory(view.query(), id, isShown));
}

void MainWindow::askForFiles()
{
    auto *dialog = new OpenDialog(chronologyFilter(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OpenDialog::filesChosen, this, &MainWindow::openRequested);
    dialog->open();
}

void MainWindow::askForDate(const QString &typed)
{
    auto *dialog =
        new GoToDate(m_workspace.document().snapshot()->zone(), m_workspace.shown().index->options().shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTheme(m_preferences.shownTheme());
    connect(dialog, &GoToDate::rangeChosen, this,
            [this](TimeRange there) { m_workspace.view().setRange(fitted(there), RangeChange::Jump); });
    dialog->field()->setText(typed);
    dialog->open();
    m_renewal.add(dialog,
                  [this](const QDialog &old) { askForDate(static_cast<const GoToDate &>(old).field()->text()); });
}

void MainWindow::openAddress(const QUrl &address)
{
    const Result<Address> checked = checkedAddress(address);
    if (!checked) {
        say(tr("This address is not opened."), checked.error());
        return;
    }
    QMessageBox *box = plainBox(QMessageBox::Question, addressQuestion(*checked));
    box->setStandardButtons(QMessageBox::Open | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::accepted, this, [url = checked->url] { QDesktopServices::openUrl(url); });
    box->open();
}

void MainWindow::openFolderOf(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace kronika
