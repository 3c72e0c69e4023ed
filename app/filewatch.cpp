// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filewatch.h"

#include <QFileInfo>

namespace kronika {

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_rest.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_rest.start(); });
    connect(&m_rest, &QTimer::timeout, this, &FileWatch::judge);
}

void FileWatch::watch(const QString &path)
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_rest.stop();
    m_path = path;
    m_known = look();
    rearm();
}

FileWatch::Look FileWatch::look() const
{
    const QFileInfo file(m_path);
    return file.exists() ? Look{file.size(), file.lastModified()} : Look{};
}

void FileWatch::rearm()
{
    const QFileInfo file(m_path);
    if (m_path.isEmpty())
        return;
    if (file.exists() && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    const QString folder = file.absolutePath();
    if (QFileInfo::exists(folder) && !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
}

void FileWatch::judge()
{
    rearm();
    const Look now = look();
    if (now == m_known)
        return;
    m_known = now;
    now.size < 0 ? Q_EMIT removed() : Q_EMIT changed();
}

} // namespace kronika

#include "moc_filewatch.cpp"
