// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <string_view>

namespace kronika {

namespace {

/// Choice: one of its menu.
enum class Kind : std::uint8_t { Command, Check, Choice };
enum class When : std::uint8_t { Always, DocumentOpen };

struct ActionRow
{
    ActionId id;
    /// A new number begins a new section of the menu.
    int section;
    MenuId menu;
    const char *text;
    QKeySequence::StandardKey standardKey;
    /// Besides the standard ones; separated by blanks.
    const char *keys;
    Kind kind;
    When when;
};

struct MenuRow
{
    MenuId id;
    const char *text;
    /// In which it is a submenu, and in which section; itself for those of the bar.
    MenuId parent;
};

/// Tables for translators are told of it as another name of QT_TR_NOOP, whose context here is the namespace.
#define KRONIKA_TEXT(text) QT_TRANSLATE_NOOP("kronika", text)

constexpr MenuRow kMenus[] = {
    {MenuId::File, KRONIKA_TEXT("&File"), MenuId::File},
    {MenuId::Edit, KRONIKA_TEXT("&Edit"), MenuId::Edit},
    {MenuId::View, KRONIKA_TEXT("&View"), MenuId::View},
    {MenuId::Timeline, KRONIKA_TEXT("&Timeline"), MenuId::Timeline},
    {MenuId::Help, KRONIKA_TEXT("&Help"), MenuId::Help},
    {MenuId::Copy, KRONIKA_TEXT("Copy the &Selection as"), MenuId::Edit},
    {MenuId::Rest, KRONIKA_TEXT("Events That Do Not &Match"), MenuId::Timeline},
    {MenuId::Categories, KRONIKA_TEXT("C&ategories"), MenuId::Timeline},
    {MenuId::Zone, KRONIKA_TEXT("Time &Zone"), MenuId::Timeline},
    {MenuId::Overview, KRONIKA_TEXT("&Overview by"), MenuId::View},
    {MenuId::Theme, KRONIKA_TEXT("T&heme"), MenuId::View},
    {MenuId::Dates, KRONIKA_TEXT("&Dates"), MenuId::View},
    {MenuId::Language, KRONIKA_TEXT("&Language"), MenuId::View},
};

constexpr auto kNoKey = QKeySequence::UnknownKey;

constexpr ActionRow kRows[] = {
    {ActionId::Open, 1, MenuId::File, KRONIKA_TEXT("&Open…"), QKeySequence::Open, "Ctrl+O", Kind::Command,
     When::Always},
    {ActionId::ImportTable, 1, MenuId::File, KRONIKA_TEXT("Import a Ta&ble…"), kNoKey, "", Kind::Command, When::Always},
    {ActionId::ImportInto, 1, MenuId::File, KRONIKA_TEXT("Import i&nto This Chronology…"), kNoKey, "Ctrl+Shift+O",
     Kind::Command, When::DocumentOpen},
    {ActionId::Save, 2, MenuId::File, KRONIKA_TEXT("&Save"), QKeySequence::Save, "Ctrl+S", Kind::Command,
     When::DocumentOpen},
    {ActionId::SaveAs, 2, MenuId::File, KRONIKA_TEXT("Save &As…"), kNoKey, "Ctrl+Shift+S", Kind::Command,
     When::DocumentOpen},
    {ActionId::SaveCopy, 2, MenuId::File, KRONIKA_TEXT("Save a &Copy…"), kNoKey, "", Kind::Command, When::DocumentOpen},
    {ActionId::Export, 2, MenuId::File, KRONIKA_TEXT("&Export…"), kNoKey, "Ctrl+E", Kind::Command, When::DocumentOpen},
    {ActionId::Print, 2, MenuId::File, KRONIKA_TEXT("&Print…"), QKeySequence::Print, "Ctrl+P", Kind::Command,
     When::DocumentOpen},
    {ActionId::ImportAccount, 3, MenuId::File, KRONIKA_TEXT("&Import Account…"), kNoKey, "", Kind::Command,
     When::DocumentOpen},
    {ActionId::TableColumns, 3, MenuId::File, KRONIKA_TEXT("Colu&mns of the Table…"), kNoKey, "", Kind::Command,
     When::DocumentOpen},
    {ActionId::ReadAs, 3, MenuId::File, KRONIKA_TEXT("Read in Another &Format…"), kNoKey, "", Kind::Command,
     When::DocumentOpen},
    {ActionId::Reload, 3, MenuId::File, KRONIKA_TEXT("&Reload"), kNoKey, "F5", Kind::Command, When::DocumentOpen},
    {ActionId::Close, 4, MenuId::File, KRONIKA_TEXT("C&lose"), QKeySequence::Close, "Ctrl+W", Kind::Command,
     When::Always},
    {ActionId::Quit, 4, MenuId::File, KRONIKA_TEXT("&Quit"), QKeySequence::Quit, "Ctrl+Q", Kind::Command, When::Always},

    {ActionId::Undo, 0, MenuId::Edit, KRONIKA_TEXT("&Undo"), QKeySequence::Undo, "Ctrl+Z", Kind::Command,
     When::DocumentOpen},
    {ActionId::Redo, 0, MenuId::Edit, KRONIKA_TEXT("&Redo"), QKeySequence::Redo, "Ctrl+Shift+Z Ctrl+Y", Kind::Command,
     When::DocumentOpen},
    {ActionId::Find, 1, MenuId::Edit, KRONIKA_TEXT("&Find"), kNoKey, "Ctrl+F /", Kind::Command, When::DocumentOpen},
    {ActionId::FindNext, 1, MenuId::Edit, KRONIKA_TEXT("Find &Next"), kNoKey, "F3", Kind::Command, When::DocumentOpen},
    {ActionId::FindPrevious, 1, MenuId::Edit, KRONIKA_TEXT("Find &Previous"), kNoKey, "Shift+F3", Kind::Command,
     When::DocumentOpen},
    {ActionId::ClearSearch, 1, MenuId::Edit, KRONIKA_TEXT("&Clear the Search"), kNoKey, "Ctrl+Shift+F", Kind::Command,
     When::DocumentOpen},
    {ActionId::CopyText, 1, MenuId::Copy, KRONIKA_TEXT("&Text"), QKeySequence::Copy, "Ctrl+C", Kind::Command,
     When::DocumentOpen},
    {ActionId::CopyCsv, 1, MenuId::Copy, KRONIKA_TEXT("&CSV Rows"), kNoKey, "", Kind::Command, When::DocumentOpen},
    {ActionId::CopyMarkdown, 1, MenuId::Copy, KRONIKA_TEXT("&Markdown"), kNoKey, "", Kind::Command, When::DocumentOpen},
    {ActionId::CopyLink, 1, MenuId::Copy, KRONIKA_TEXT("&Link"), kNoKey, "", Kind::Command, When::DocumentOpen},
    {ActionId::Paste, 2, MenuId::Edit, KRONIKA_TEXT("Paste a &Table"), QKeySequence::Paste, "Ctrl+V", Kind::Command,
     When::Always},
    {ActionId::CopyPicture, 2, MenuId::Edit, KRONIKA_TEXT("Copy the P&icture"), kNoKey, "Ctrl+Shift+C", Kind::Command,
     When::DocumentOpen},
    {ActionId::SelectAll, 2, MenuId::Edit, KRONIKA_TEXT("Select &All That Match"), kNoKey, "Ctrl+A", Kind::Command,
     When::DocumentOpen},
    {ActionId::ClearSelection, 2, MenuId::Edit, KRONIKA_TEXT("Select N&one\tEsc"), kNoKey, "", Kind::Command,
     When::DocumentOpen},
    {ActionId::Preferences, 3, MenuId::Edit, KRONIKA_TEXT("Pr&eferences…"), QKeySequence::Preferences, "Ctrl+,",
     Kind::Command, When::Always},
    {ActionId::EditKeys, 3, MenuId::Edit, KRONIKA_TEXT("Change &Keys…"), kNoKey, "", Kind::Command, When::Always},

    {ActionId::DensityByCategory, 1, MenuId::Overview, KRONIKA_TEXT("&Category"), kNoKey, "", Kind::Choice,
     When::DocumentOpen},
    {ActionId::DensityByActor, 1, MenuId::Overview, KRONIKA_TEXT("&Actor"), kNoKey, "", Kind::Choice,
     When::DocumentOpen},
    {ActionId::ThemeSystem, 1, MenuId::Theme, KRONIKA_TEXT("As the &System"), kNoKey, "", Kind::Choice, When::Always},
    {ActionId::ThemeLight, 1, MenuId::Theme, KRONIKA_TEXT("&Light"), kNoKey, "", Kind::Choice, When::Always},
    {ActionId::ThemeDark, 1, MenuId::Theme, KRONIKA_TEXT("&Dark"), kNoKey, "", Kind::Choice, When::Always},
    {ActionId::ThemeContrast, 1, MenuId::Theme, KRONIKA_TEXT("High Contrast on &White"), kNoKey, "", Kind::Choice,
     When::Always},
    {ActionId::ThemeContrastDark, 1, MenuId::Theme, KRONIKA_TEXT("High Contrast on &Black"), kNoKey, "", Kind::Choice,
     When::Always},
    {ActionId::DatesInWords, 1, MenuId::Dates, KRONIKA_TEXT("In &Words"), kNoKey, "", Kind::Choice, When::Always},
    {ActionId::DatesIso, 1, MenuId::Dates, KRONIKA_TEXT("As &ISO 8601"), kNoKey, "", Kind::Choice, When::Always},
    {ActionId::LanguageSystem, 1, MenuId::Language, KRONIKA_TEXT("Of the &System"), kNoKey, "", Kind::Choice,
     When::Always},
    {ActionId::LanguageEnglish, 2, MenuId::Language, KRONIKA_TEXT("&English"), kNoKey, "", Kind::Choice, When::Always},
    {ActionId::LanguagePolish, 2, MenuId::Language, KRONIKA_TEXT("&Polski"), kNoKey, "", Kind::Choice, When::Always},
    {ActionId::LanguageCzech, 2, MenuId::Language, KRONIKA_TEXT("&Čeština"), kNoKey, "", Kind::Choice, When::Always},
    {ActionId::ReducedMotion, 2, MenuId::View, KRONIKA_TEXT("Reduced &Motion"), kNoKey, "", Kind::Check, When::Always},
    {ActionId::WheelZooms, 2, MenuId::View, KRONIKA_TEXT("&Wheel Zooms"), kNoKey, "", Kind::Check, When::Always},

    {ActionId::HideEmptyLanes, 3, MenuId::View, KRONIKA_TEXT("Hide &Empty Lanes"), kNoKey, "Ctrl+Shift+H", Kind::Check,
     When::DocumentOpen},

    {ActionId::ZoomIn, 1, MenuId::Timeline, KRONIKA_TEXT("Zoom &In"), QKeySequence::ZoomIn,
     "Ctrl++ Ctrl+=", Kind::Command, When::DocumentOpen},
    {ActionId::ZoomOut, 1, MenuId::Timeline, KRONIKA_TEXT("Zoom &Out"), QKeySequence::ZoomOut, "Ctrl+-", Kind::Command,
     When::DocumentOpen},
    {ActionId::Fit, 1, MenuId::Timeline, KRONIKA_TEXT("&Fit"), kNoKey, "Ctrl+0", Kind::Command, When::DocumentOpen},
    {ActionId::ZoomToEvent, 1, MenuId::Timeline, KRONIKA_TEXT("Zoom to &Event\tF"), kNoKey, "", Kind::Command,
     When::DocumentOpen},
    {ActionId::ZoomToSelection, 1, MenuId::Timeline, KRONIKA_TEXT("Zoom to &Selection\tR"), kNoKey, "", Kind::Command,
     When::DocumentOpen},
    {ActionId::Back, 2, MenuId::Timeline, KRONIKA_TEXT("&Back"), kNoKey, "Alt+Left", Kind::Command, When::DocumentOpen},
    {ActionId::Forward, 2, MenuId::Timeline, KRONIKA_TEXT("Fo&rward"), kNoKey, "Alt+Right", Kind::Command,
     When::DocumentOpen},
    {ActionId::GoToDate, 2, MenuId::Timeline, KRONIKA_TEXT("&Go to Date…"), kNoKey, "Ctrl+G", Kind::Command,
     When::DocumentOpen},
    {ActionId::GoToToday, 2, MenuId::Timeline, KRONIKA_TEXT("Go to &Today"), kNoKey, "Ctrl+T", Kind::Command,
     When::DocumentOpen},
    {ActionId::Contradictions, 2, MenuId::Timeline, KRONIKA_TEXT("&Contradictions"), kNoKey, "F8", Kind::Command,
     When::DocumentOpen},
    {ActionId::FoldAll, 3, MenuId::Timeline, KRONIKA_TEXT("Fold All &Lanes"), kNoKey, "", Kind::Command,
     When::DocumentOpen},
    {ActionId::UnfoldAll, 3, MenuId::Timeline, KRONIKA_TEXT("&Unfold All Lanes"), kNoKey, "", Kind::Command,
     When::DocumentOpen},
    {ActionId::TallerLanes, 3, MenuId::Timeline, KRONIKA_TEXT("Taller Lanes\tAlt+↑"), kNoKey, "", Kind::Command,
     When::DocumentOpen},
    {ActionId::LowerLanes, 3, MenuId::Timeline, KRONIKA_TEXT("Lower Lanes\tAlt+↓"), kNoKey, "", Kind::Command,
     When::DocumentOpen},
    {ActionId::AllLinks, 4, MenuId::Timeline, KRONIKA_TEXT("All Lin&ks\tL"), kNoKey, "", Kind::Check,
     When::DocumentOpen},
    {ActionId::DimRest, 1, MenuId::Rest, KRONIKA_TEXT("&Dim"), kNoKey, "", Kind::Choice, When::DocumentOpen},
    {ActionId::HideRest, 1, MenuId::Rest, KRONIKA_TEXT("&Hide"), kNoKey, "", Kind::Choice, When::DocumentOpen},
    {ActionId::ZoneDocument, 1, MenuId::Zone, KRONIKA_TEXT("Of the &Chronology"), kNoKey, "", Kind::Choice,
     When::DocumentOpen},
    {ActionId::ZoneLocal, 1, MenuId::Zone, KRONIKA_TEXT("Of This &Machine"), kNoKey, "", Kind::Choice,
     When::DocumentOpen},
    {ActionId::ZoneUtc, 1, MenuId::Zone, KRONIKA_TEXT("&UTC"), kNoKey, "", Kind::Choice, When::DocumentOpen},
    {ActionId::ZoneOther, 1, MenuId::Zone, KRONIKA_TEXT("&Other…"), kNoKey, "Ctrl+Shift+T", Kind::Choice,
     When::DocumentOpen},

    {ActionId::Help, 1, MenuId::Help, KRONIKA_TEXT("&Help"), QKeySequence::HelpContents, "F1", Kind::Command,
     When::Always},
    {ActionId::Shortcuts, 1, MenuId::Help, KRONIKA_TEXT("&Keys and Mouse"), kNoKey, "? Ctrl+?", Kind::Command,
     When::Always},
    {ActionId::Palette, 1, MenuId::Help, KRONIKA_TEXT("&Commands…"), kNoKey, "Ctrl+Shift+P", Kind::Command,
     When::Always},
    {ActionId::Hints, 1, MenuId::Help, KRONIKA_TEXT("H&ints"), kNoKey, "", Kind::Check, When::Always},
    {ActionId::WhatsThis, 1, MenuId::Help, KRONIKA_TEXT("&What Is This?\tShift+F1"), kNoKey, "", Kind::Command,
     When::Always},
    {ActionId::Example, 1, MenuId::Help, KRONIKA_TEXT("Open the &Example"), kNoKey, "", Kind::Command, When::Always},
    {ActionId::About, 2, MenuId::Help, KRONIKA_TEXT("&About Kronika"), kNoKey, "", Kind::Command, When::Always},
};

#undef KRONIKA_TEXT

QString rowText(const char *text)
{
    return QCoreApplication::translate("kronika", text);
}

QList<QKeySequence> shortcutsOf(const ActionRow &row)
{
    QList<QKeySequence> shortcuts;
    if (row.standardKey != kNoKey)
        shortcuts = QKeySequence::keyBindings(row.standardKey);
    const QStringList keys = QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const QKeySequence shortcut = QKeySequence::fromString(key, QKeySequence::PortableText);
        if (!shortcuts.contains(shortcut))
            shortcuts += shortcut;
    }
    return shortcuts;
}

/// Behind its name stands a key of the timeline that does the same.
bool hasHint(const ActionRow &row)
{
    return std::string_view(row.text).find('\t') != std::string_view::npos;
}

/// A key of the command's own stands in place of the hint.
QString textOf(const ActionRow &row, const QAction &action)
{
    const QString text = rowText(row.text);
    return action.shortcuts().isEmpty() ? text : text.section(u'\t', 0, 0);
}

/// "Zoom In (Ctrl++)".
QString toolTipOf(const QAction &action)
{
    const QString name = action.text().section(u'\t', 0, 0).remove(u'&').remove(u'…');
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key);
}

/// What stands on the tool bar stands there as a sign.
bool isSign(const QString &iconText)
{
    return iconText.size() == 1;
}

} // namespace

ActionSet::ActionSet(QObject *parent)
    : QObject(parent)
{
    makeActions();
}

void ActionSet::makeActions()
{
    for (const ActionRow &row : kRows) {
        auto *action = new QAction(rowText(row.text), this);
        action->setShortcuts(shortcutsOf(row));
        action->setToolTip(toolTipOf(*action));
        action->setCheckable(row.kind != Kind::Command);
        if (row.kind == Kind::Choice) {
            QActionGroup *&group = m_choices[row.menu];
            if (group == nullptr)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        m_actions[static_cast<std::size_t>(row.id)] = action;
    }
    (*this)[ActionId::ZoomIn]->setIconText(QStringLiteral("+"));
    (*this)[ActionId::ZoomOut]->setIconText(QStringLiteral("−"));
    (*this)[ActionId::Back]->setIconText(QStringLiteral("◀"));
    (*this)[ActionId::Forward]->setIconText(QStringLiteral("▶"));
    (*this)[ActionId::Preferences]->setMenuRole(QAction::PreferencesRole);
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
}

void ActionSet::fill(QMenuBar *bar)
{
    for (const MenuRow &row : kMenus) {
        const QString text = rowText(row.text);
        m_menus[row.id] = row.parent == row.id ? bar->addMenu(text) : m_menus.at(row.parent)->addMenu(text);
    }
    std::map<MenuId, int> sections;
    for (const ActionRow &row : kRows) {
        QMenu *menu = m_menus.at(row.menu);
        if (std::exchange(sections[row.menu], row.section) != row.section && !menu->isEmpty())
            menu->addSeparator();
        menu->addAction((*this)[row.id]);
    }
}

const QMenu *ActionSet::submenuOf(ActionId id) const
{
    const auto *row = std::ranges::find(kRows, id, &ActionRow::id);
    const auto *menu = std::ranges::find(kMenus, row->menu, &MenuRow::id);
    return menu->parent == menu->id ? nullptr : m_menus.at(menu->id);
}

QString ActionSet::nameOf(ActionId id)
{
    const auto *row = std::ranges::find(kRows, id, &ActionRow::id);
    const auto *menu = std::ranges::find(kMenus, row->menu, &MenuRow::id);
    const auto plain = [](const char *text) {
        return QString::fromUtf8(text).section(u'\t', 0, 0).remove(u'&').remove(u'…');
    };
    return QStringLiteral("%1.%2").arg(plain(menu->text), plain(row->text));
}

QList<QKeySequence> ActionSet::ownKeys(ActionId id)
{
    return shortcutsOf(*std::ranges::find(kRows, id, &ActionRow::id));
}

void ActionSet::setKeys(const KeysByName &chosen)
{
    for (const ActionRow &row : kRows) {
        QAction *action = (*this)[row.id];
        action->setShortcuts(chosen.isEmpty() ? shortcutsOf(row) : chosen.value(nameOf(row.id), shortcutsOf(row)));
        const QString iconText = action->iconText();
        if (hasHint(row))
            action->setText(textOf(row, *action));
        action->setToolTip(toolTipOf(*action));
        if (isSign(iconText))
            action->setIconText(iconText);
    }
}

void ActionSet::retranslate()
{
    for (const MenuRow &row : kMenus) {
        if (const auto menu = m_menus.find(row.id); menu != m_menus.end())
            menu->second->setTitle(rowText(row.text));
    }
    for (const ActionRow &row : kRows) {
        QAction *action = (*this)[row.id];
        const QString iconText = action->iconText();
        action->setText(textOf(row, *action));
        action->setToolTip(toolTipOf(*action));
        if (isSign(iconText))
            action->setIconText(iconText);
    }
}

void ActionSet::setDocumentActionsEnabled(bool isOpen)
{
    for (const ActionRow &row : kRows) {
        if (row.when == When::DocumentOpen)
            (*this)[row.id]->setEnabled(isOpen);
    }
}

} // namespace kronika

#include "moc_actions.cpp"
