// SPDX-License-Identifier: GPL-3.0-or-later
// Says when a file was changed by someone else, also when it was replaced as a whole (then the system forgets the watch
// of the file itself, so its folder is watched too). Reads no content.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace kronika {

class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// From now on; what the file is at this moment is not a change. Null watches nothing.
    void watch(const QString &path);

    /// A program that saves touches a file several times: word of it comes once it has rested that long.
    static constexpr int kRestMs = 200;

Q_SIGNALS:
    /// Changed or replaced, or there again.
    void changed();
    /// Gone, and nothing has taken its place.
    void removed();

private:
    struct Look
    {
        qint64 size = -1;
        QDateTime modified;

        friend bool operator==(const Look &, const Look &) = default;
    };

    Look look() const;
    void rearm();
    void judge();

    QString m_path;
    Look m_known;
    QFileSystemWatcher m_watcher;
    QTimer m_rest;
};

} // namespace kronika
