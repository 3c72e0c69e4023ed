// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/commandline.h"
#include "app/commands/console.h"
#include "app/commands/escaping.h"
#include "app/commands/interruption.h"
#include "app/crashnote.h"
#include "app/displayprobe.h"
#include "app/fontwarmup.h"
#include "app/handover.h"
#include "app/log.h"
#include "app/windowlist.h"
#include "resources/resources.h"
#include "widgets/leanstyle.h"
#include "widgets/scene/pageexport.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontMetrics>
#include <QSettings>

#include <memory>
#include <vector>

namespace kronika {

namespace {

/// Standard input belongs to this process.
bool handsOver(const WindowRequest &request)
{
    return !request.isAlone && !request.files.contains(QStringLiteral("-"));
}

QStringList wordsOf(const WindowRequest &request)
{
    return request.hasExample ? QStringList(request.files) << resources::exampleFile() : request.files;
}

/// Without a font, windows are full of boxes. That of the application is loaded anyway; to look for others takes time.
void sayIfLettersAreMissing()
{
    if (QFontMetrics(QApplication::font()).inFont(u'a'))
        return;
    if (const Status drawable = fontsAvailable(); !drawable)
        say(QStringLiteral("kronika: warning: ") + drawable.error().commandText());
}

/// Printers are asked for on this machine only, whatever the environment or a client.conf of CUPS say: its library
/// would connect to another host. Before anything runs beside.
void askNoDistantPrinters()
{
#if defined(Q_OS_LINUX)
    qputenv("CUPS_SERVER", "/run/cups/cups.sock");
#endif
}

/// It names files and what was searched for in them; when it is written anew, it keeps its permissions.
void keepPrivate(const QString &settingsFile)
{
    QDir().mkpath(QFileInfo(settingsFile).path());
    QFile file(settingsFile);
    if (file.open(QIODevice::ReadWrite))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// Runs until the last window is closed. Qt sees its own options only.
int runWindows(const WindowRequest &request, char *programName)
{
    askNoDistantPrinters();
    std::shared_ptr<void> held;
    const QString reason = whyNoDisplay(request.qtOptions, held);
    if (!reason.isNull())
        return static_cast<int>(sayUsageError(
            {},
            QStringLiteral(
                "no window can be opened: %1; without a display, \"kronika render IN -o OUT.pdf\" draws a chronology")
                .arg(reason)));
    FontWarmup fonts;
    std::vector<QByteArray> words;
    for (const QString &option : request.qtOptions)
        words.push_back(option.toLocal8Bit());
    std::vector<char *> arguments{programName};
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    int count = static_cast<int>(arguments.size());
    arguments.push_back(nullptr);

    QApplication application(count, arguments.data());
    held.reset();
    QApplication::setStyle(new LeanStyle);
    QApplication::setApplicationName(QStringLiteral("kronika"));
    QApplication::setOrganizationName(QStringLiteral("kronika"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kronika"));
    QApplication::setApplicationVersion(QStringLiteral(KRONIKA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.kronika.Kronika"));
    const QString state = stateFolder();
    Handover handover(handoverFolder(state), handoverKey(request.qtOptions));
    const bool isFirst = handover.listen();
    if (!isFirst && handsOver(request) && handover.send(wordsOf(request)))
        return 0;
    prepareCrashNote(state);
    startLog(state);
    qCInfo(lcKronika, "started, version " KRONIKA_VERSION ", Qt %s, %lld files", qVersion(),
           static_cast<long long>(request.files.size()));
    QSettings settings;
    keepPrivate(settings.fileName());
    Preferences preferences(settings);
    RecentFiles recent(settings);
    WindowList windows(preferences, recent, &fonts);
    windows.open(wordsOf(request));
    if (request.files.isEmpty() && !request.hasExample && isFirst)
        windows.openSession();
    windows.ensureWindow();
    sayIfLettersAreMissing();
    QObject::connect(&handover, &Handover::received, &windows, &WindowList::receive);
    const int status = QApplication::exec();
    qCInfo(lcKronika, "ended with status %d", status);
    return status;
}

int runInvocation(const Invocation &invocation, char *programName)
{
    switch (invocation.kind) {
    case Invocation::Kind::WrongUsage:
        return static_cast<int>(sayUsageError({}, invocation.text));
    case Invocation::Kind::Text:
        return static_cast<int>(print(invocation.text));
    case Invocation::Kind::Subcommand:
        return static_cast<int>(runSubcommand(invocation, programName));
    case Invocation::Kind::Window:
        return runWindows(invocation.window, programName);
    }
    Q_UNREACHABLE();
}

} // namespace

int runProgram(int argumentCount, char **arguments)
{
    holdClosedStreams();
    bearLargeFiles();
    QStringList words;
    for (int n = 1; n < argumentCount; ++n)
        words += wordOfBytes(arguments[n]);
    return runInvocation(parseInvocation(words), arguments[0]);
}

} // namespace kronika
