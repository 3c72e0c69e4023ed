// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window: a row of one table, made into actions and menus. Knows no document; whoever owns the
// window connects them.
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <array>
#include <cstdint>
#include <map>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace kronika {

enum class ActionId : std::uint8_t {
    Open,
    ImportTable,
    ImportInto,
    TableColumns,
    ReadAs,
    Save,
    SaveAs,
    SaveCopy,
    Export,
    Print,
    ImportAccount,
    Reload,
    Close,
    Quit,
    Undo,
    Redo,
    Paste,
    Find,
    FindNext,
    FindPrevious,
    ClearSearch,
    CopyText,
    CopyCsv,
    CopyMarkdown,
    CopyLink,
    CopyPicture,
    SelectAll,
    ClearSelection,
    Preferences,
    EditKeys,
    ZoomIn,
    ZoomOut,
    Fit,
    Back,
    Forward,
    GoToDate,
    GoToToday,
    ZoomToEvent,
    ZoomToSelection,
    Contradictions,
    FoldAll,
    UnfoldAll,
    TallerLanes,
    LowerLanes,
    AllLinks,
    HideEmptyLanes,
    DimRest,
    HideRest,
    DensityByCategory,
    DensityByActor,
    ZoneDocument,
    ZoneUtc,
    ZoneLocal,
    ZoneOther,
    DatesInWords,
    DatesIso,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    ThemeContrastDark,
    LanguageSystem,
    LanguageEnglish,
    LanguagePolish,
    LanguageCzech,
    ReducedMotion,
    WheelZooms,
    Help,
    Shortcuts,
    Palette,
    Hints,
    WhatsThis,
    Example,
    About,
};
inline constexpr std::size_t kActionCount = static_cast<std::size_t>(ActionId::About) + 1;

enum class MenuId : std::uint8_t {
    File,
    Edit,
    View,
    Timeline,
    Help,
    Copy,
    Theme,
    Zone,
    Rest,
    Overview,
    Dates,
    Language,
    Categories
};

/// Instead of those that commands come with, by ActionSet::nameOf().
using KeysByName = QHash<QString, QList<QKeySequence>>;

class ActionSet : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    /// Adds the menus with all actions, in the order of the table.
    void fill(QMenuBar *bar);
    /// Requires fill().
    QMenu *menu(MenuId id) const { return m_menus.at(id); }
    /// In which an action stands; null where that is one of the bar. Requires fill().
    const QMenu *submenuOf(ActionId id) const;

    /// All words anew, in the language that is spoken now.
    void retranslate();

    /// For settings, the same in every language: "File.Open".
    static QString nameOf(ActionId id);
    /// The keys that a command comes with.
    static QList<QKeySequence> ownKeys(ActionId id);
    void setKeys(const KeysByName &chosen);

    /// For the actions that make sense with an open chronology only.
    void setDocumentActionsEnabled(bool isOpen);

private:
    void makeActions();

    std::array<QAction *, kActionCount> m_actions{};
    std::map<MenuId, QMenu *> m_menus;
    std::map<MenuId, QActionGroup *> m_choices;
};

} // namespace kronika
