// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentfiles.h"

#include <QFileInfo>

namespace kronika {

namespace {
const QString kKey = QStringLiteral("recentFiles");
}

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_views(settings)
{
}

QStringList RecentFiles::paths() const
{
    return m_settings.value(kKey).toStringList().mid(0, kMaxFiles);
}

std::vector<RecentFile> RecentFiles::files() const
{
    std::vector<RecentFile> files;
    for (const QString &path : paths())
        files.push_back({.path = path, .exists = QFileInfo::exists(path)});
    return files;
}

void RecentFiles::add(const QString &path)
{
    if (path == QLatin1String("-") || path.startsWith(u':'))
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    write(all.mid(0, kMaxFiles));
}

void RecentFiles::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    write(all);
}

void RecentFiles::clear()
{
    m_views.clear();
    write({});
}

void RecentFiles::write(const QStringList &paths)
{
    m_settings.setValue(kKey, paths);
    Q_EMIT changed();
}

} // namespace kronika

#include "moc_recentfiles.cpp"
