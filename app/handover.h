// SPDX-License-Identifier: GPL-3.0-or-later
// One process a person and screen: the first one listens, later ones hand over what they were asked to open and end.
// Over a socket in a folder of that person alone; no network. Never waits long: who gets no answer opens a window of
// its own.
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace kronika {

class Handover : public QObject
{
    Q_OBJECT

public:
    /// Processes with the same folder and key find one another. The folder is made if it is not there, and must be
    /// private.
    Handover(const QString &folder, const QString &key, QObject *parent = nullptr);

    /// Becomes the one that listens; false if another one is, or if this place has no room for a socket.
    bool listen();
    /// True once the one that listens has said that it took `words`: absolute paths or `file:` addresses, none for a
    /// start page. At most some seconds.
    bool send(const QStringList &words) const;

    static constexpr qsizetype kMostBytes = 1 << 20;
    static constexpr int kPatienceMs = 2'000;
    static constexpr int kMostGuests = 8;

Q_SIGNALS:
    /// From another process of the same person.
    void received(const QStringList &words);

private:
    void welcome();
    void hear(QLocalSocket *guest);

    QString m_socket;
    QLockFile m_lock;
    QLocalServer *m_server;
    int m_guests = 0;
};

/// Where sockets of this person belong: XDG_RUNTIME_DIR, else `fallback`.
QString handoverFolder(const QString &fallback);

/// What tells screens, settings and looks apart: the display, the folder of settings and Qt's own options.
QString handoverKey(const QStringList &qtOptions);

} // namespace kronika
