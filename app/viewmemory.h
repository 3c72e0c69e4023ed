// SPDX-License-Identifier: GPL-3.0-or-later
// How each file was looked at when it was left, remembered between runs as RecentFiles remembers the files. Knows no
// window and nothing of what is in the files but ids.
#pragma once

#include "app/viewstate.h"

#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace kronika {

class Workspace;

struct RememberedView
{
    TimeRange range;
    QString query;
    NonMatching nonMatching = NonMatching::Dimmed;
    ActorIds folded;
    /// Ids of events, at most ViewMemory::kMaxSelected.
    QStringList selected;
    LaneArrangement arrangement = {};
    /// How far down the lanes; a place of the picture, not of the chronology.
    int scrollPx = 0;
};

class ViewMemory : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMaxFiles = 100;
    static constexpr qsizetype kMaxSelected = 100;

    /// `settings` must outlive it.
    explicit ViewMemory(QSettings &settings, QObject *parent = nullptr);

    /// Standard input and built-in files are not remembered, nor is a folding or an order of very many lanes.
    void keep(const QString &path, const RememberedView &view);
    std::optional<RememberedView> of(const QString &path) const;
    /// Of files.
    qsizetype count() const;
    void clear();

private:
    QSettings &m_settings;
};

RememberedView viewOf(Workspace &workspace);
/// Ids that are gone are left out, and so is a range in which nothing is any more. Requires: the workspace shows its
/// chronology.
void lookAgain(const RememberedView &view, Workspace &workspace);

} // namespace kronika
