// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace kronika {

namespace {

/// A message: this, then each word, all ended by a NUL; one more ends it.
const QByteArray kGreeting = QByteArrayLiteral("kronika open 1");
const QByteArray kTaken = QByteArrayLiteral("taken\n");
const QByteArray kEnd(2, '\0');

/// sun_path of unix(7), its NUL and what Qt puts behind the name while it makes the socket.
constexpr qsizetype kMostNameBytes = 90;

/// The folder belongs to one person; this is in case it does not.
bool isOwn(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer = {};
    socklen_t size = sizeof peer;
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
#else
    return socket.isValid();
#endif
}

bool isPrivate(const QString &folder)
{
    const QFileInfo info(folder);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
#ifdef Q_OS_UNIX
    if (info.ownerId() != geteuid())
        return false;
#endif
    return info.isDir() && (info.permissions() & others) == 0;
}

bool mayBeOpened(const QString &word)
{
    const QUrl address(word, QUrl::StrictMode);
    return word.startsWith(QLatin1String(":/kronika/")) ||
           QDir::isAbsolutePath(address.isLocalFile() ? address.toLocalFile() : word);
}

QByteArray messageOf(const QStringList &words)
{
    QByteArray message = kGreeting + '\0';
    for (const QString &word : words)
        message += word.toUtf8() + '\0';
    return message + '\0';
}

} // namespace

Handover::Handover(const QString &folder, const QString &key, QObject *parent)
    : QObject(parent)
    , m_socket(
          QStringLiteral("%1/kronika-%2")
              .arg(folder, QString::fromLatin1(
                               QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16))))
    , m_lock(m_socket + QStringLiteral(".lock"))
    , m_server(new QLocalServer(this))
{
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock.setStaleLockTime(0); // held as long as the process lives
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &Handover::welcome);
}

bool Handover::listen()
{
    const QString folder = QFileInfo(m_socket).path();
    if (QFile::encodeName(m_socket).size() > kMostNameBytes || !isPrivate(folder) || !m_lock.tryLock(0))
        return false;
    // Of a process that was killed; the lock says that none is alive.
    QLocalServer::removeServer(m_socket);
    return m_server->listen(m_socket);
}

bool Handover::send(const QStringList &words) const
{
    const QByteArray message = messageOf(words);
    if (message.size() > kMostBytes || !QFileInfo::exists(m_socket))
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(kPatienceMs) || !isOwn(socket))
        return false;
    socket.write(message);
    QByteArray answer;
    while (answer.size() < kTaken.size() && socket.waitForReadyRead(kPatienceMs))
        answer += socket.read(kTaken.size() - answer.size());
    return answer == kTaken;
}

void Handover::welcome()
{
    while (QLocalSocket *guest = m_server->nextPendingConnection()) {
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        if (m_guests >= kMostGuests || !isOwn(*guest)) {
            guest->abort();
            guest->deleteLater();
            continue;
        }
        ++m_guests;
        connect(guest, &QObject::destroyed, this, [this] { --m_guests; });
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] { hear(guest); });
        QTimer::singleShot(kPatienceMs, guest, [guest] {
            guest->abort();
            guest->deleteLater();
        });
        hear(guest);
    }
}

void Handover::hear(QLocalSocket *guest)
{
    const QByteArray message = guest->peek(kMostBytes + 1);
    if (message.size() > kMostBytes)
        return guest->abort();
    if (!message.endsWith(kEnd))
        return;
    guest->read(message.size());
    const QList<QByteArray> parts = message.left(message.size() - kEnd.size()).split('\0');
    if (parts.front() != kGreeting)
        return guest->abort();
    QStringList words;
    for (const QByteArray &part : parts.mid(1)) {
        const QString word = QString::fromUtf8(part);
        if (mayBeOpened(word))
            words += word;
    }
    guest->write(kTaken);
    guest->flush();
    guest->disconnectFromServer();
    Q_EMIT received(words);
}

QString handoverFolder(const QString &fallback)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir::isAbsolutePath(runtime) && isPrivate(runtime) ? runtime : fallback + QStringLiteral("/run");
}

QString handoverKey(const QStringList &qtOptions)
{
    QStringList parts = qtOptions;
    for (const char *variable :
         {"WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"})
        parts += qEnvironmentVariable(variable);
    parts += QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return parts.join(u'\n');
}

} // namespace kronika

#include "moc_handover.cpp"
