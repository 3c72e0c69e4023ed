// SPDX-License-Identifier: GPL-3.0-or-later
// The files that were opened last, newest first, and how each was looked at: remembered between runs and shared by all
// windows.
#pragma once

#include "app/viewmemory.h"
#include "widgets/startpage.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <vector>

namespace kronika {

class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMaxFiles = 10;

    /// `settings` must outlive it.
    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    QStringList paths() const;
    /// With whether each is there now.
    std::vector<RecentFile> files() const;
    /// To the front, as an absolute path; the oldest is forgotten. Standard input and built-in files are not
    /// remembered.
    void add(const QString &path);
    void remove(const QString &path);
    /// The views, too.
    void clear();

    ViewMemory &views() { return m_views; }

Q_SIGNALS:
    void changed();

private:
    void write(const QStringList &paths);

    QSettings &m_settings;
    ViewMemory m_views;
};

} // namespace kronika
