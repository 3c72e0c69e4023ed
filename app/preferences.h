// SPDX-License-Identifier: GPL-3.0-or-later
// What a person prefers, remembered between runs and shared by all windows. Knows no document.
#pragma once

#include "app/actions.h"
#include "app/viewstate.h"
#include "models/time/timetext.h"
#include "widgets/scene/theme.h"
#include "widgets/viewtypes.h"

#include <QByteArrayList>
#include <QHash>
#include <QObject>
#include <QSettings>
#include <QTimer>

#include <cstdint>

namespace kronika {

enum class ThemeChoice : std::uint8_t { System, Light, Dark, Contrast, ContrastDark };

class Preferences : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// The theme that windows show: the one chosen, or the one that goes with the system's palette.
    const Theme &shownTheme() const;

    /// Until it is set: reduced where the style has no animations.
    Motion motion() const;
    void setMotion(Motion motion);

    WheelUse wheelUse() const;
    void setWheelUse(WheelUse use);

    /// Of all views of dates in a window; never of files that are written.
    DateStyle dateStyle() const;
    void setDateStyle(DateStyle style);

    /// The tag of the interface's language; empty for the system's.
    QString language() const;
    void setLanguage(const QString &tag);

    /// In which all windows show calendar dates and rulers.
    ZoneChoice zone() const;
    void setZone(const ZoneChoice &zone);

    /// Of the lanes' height, as ViewState has it.
    double laneScale() const;
    void setLaneScale(double factor);

    /// Whether a start without files opens those of the last session. Not unless it is wanted: who starts a program of
    /// this kind comes with another matter.
    bool restoresSession() const;
    void setRestoresSession(bool restores);
    /// Paths of what was open when the program was left.
    QStringList session() const;
    /// Where the window of each stood, as QWidget::saveGeometry() has it; may be fewer than there are paths.
    QByteArrayList sessionPlaces() const;
    void setSession(const QStringList &paths, const QByteArrayList &places);

    /// Keys of commands that were chosen instead of those that they come with.
    KeysByName keys() const;
    void setKeys(const KeysByName &keys);

    /// Everything of the above as it was before anything was chosen.
    void restoreDefaults();
    /// What was chosen for tables, by table::TableFindings::headerKey(); of the kMaxTables used last.
    QHash<QString, QByteArray> tableProfiles() const;
    void rememberTable(const QString &headerKey, const QByteArray &profile);
    static constexpr int kMaxTables = 100;

    /// Which hint comes next; all have been seen from kHintCount on.
    int hint() const;
    void setHint(int number);

    QByteArray geometry() const;
    QByteArray dockState() const;
    void setGeometry(const QByteArray &geometry);
    void setDockState(const QByteArray &state);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write(const QString &key, const QVariant &value);

    QSettings &m_settings;
    /// What was set is written after a while, not before the next frame: that is a file made, synced and renamed.
    QTimer m_writing;
};

} // namespace kronika
