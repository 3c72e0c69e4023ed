// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/displayprobe.h"

#include <QDir>
#include <QLibrary>
#include <QLibraryInfo>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace kronika {

namespace {

QString optionValue(const QStringList &qtOptions, const QString &name)
{
    for (qsizetype n = 0; n < qtOptions.size(); ++n) {
        const QString option = qtOptions[n].mid(qtOptions[n].startsWith(QLatin1String("--")) ? 2 : 1);
        if (option == name && n + 1 < qtOptions.size())
            return qtOptions[n + 1];
        if (option.startsWith(name + u'='))
            return option.mid(name.size() + 1);
    }
    return {};
}

/// Asks the X library that Qt's plugin uses itself, so that every form of DISPLAY and its permissions mean the same.
/// Null if it cannot be reached.
std::shared_ptr<void> connectionToX(const QByteArray &display)
{
    if (display.isEmpty())
        return {};
    QLibrary xcb(QStringLiteral("xcb"), 1);
    using Connect = void *(*)(const char *, int *);
    using HasError = int (*)(void *);
    using Disconnect = void (*)(void *);
    const auto connect = reinterpret_cast<Connect>(xcb.resolve("xcb_connect"));
    const auto hasError = reinterpret_cast<HasError>(xcb.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<Disconnect>(xcb.resolve("xcb_disconnect"));
    if (connect == nullptr || hasError == nullptr || disconnect == nullptr)
        return {};
    const std::shared_ptr<void> connection(connect(display.constData(), nullptr), disconnect);
    return hasError(connection.get()) == 0 ? connection : nullptr;
}

bool hasWaylandPlugin()
{
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms"));
    return !plugins.entryList({QStringLiteral("libqwayland*.so")}).isEmpty();
}

bool isWaylandReachable()
{
    const QByteArray name = qgetenv("WAYLAND_DISPLAY");
    const QByteArray path = name.startsWith('/') ? name : qgetenv("XDG_RUNTIME_DIR") + '/' + name;
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    const bool isReachable = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    close(descriptor);
    return isReachable;
}

} // namespace

QString whyNoDisplay(const QStringList &qtOptions, std::shared_ptr<void> &held)
{
    const QString option = optionValue(qtOptions, QStringLiteral("platform"));
    const QString platform = option.isEmpty() ? qEnvironmentVariable("QT_QPA_PLATFORM") : option;
    const bool mayBeX = platform.isEmpty() || platform.contains(QLatin1String("xcb"));
    const bool mayBeWayland = platform.isEmpty() || platform.contains(QLatin1String("wayland"));
    if (!mayBeX && !mayBeWayland)
        return {};
    const QString named = optionValue(qtOptions, QStringLiteral("display"));
    const QByteArray display = named.isEmpty() ? qgetenv("DISPLAY") : named.toLocal8Bit();
    if (mayBeX)
        held = connectionToX(display);
    if (held || (mayBeWayland && hasWaylandPlugin() && isWaylandReachable()))
        return {};
    if (display.isEmpty() && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        return QStringLiteral("neither DISPLAY nor WAYLAND_DISPLAY is set");
    return QStringLiteral("the display \"%1\" cannot be reached")
        .arg(display.isEmpty() ? qEnvironmentVariable("WAYLAND_DISPLAY") : QString::fromLocal8Bit(display));
}

} // namespace kronika
