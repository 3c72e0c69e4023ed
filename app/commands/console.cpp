// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include "app/commands/interruption.h"
#include "models/document/plaintext.h"
#include "models/io/files.h"

#include <QElapsedTimer>

#include <cstdio>

#include <unistd.h>

namespace kronika {

namespace {

constexpr qint64 kQuietMs = 300;
constexpr qint64 kStepMs = 100;
constexpr const char *kWipe = "\r\033[K";

/// One line of a terminal, rewritten in place and wiped in the end.
class ProgressLine
{
public:
    explicit ProgressLine(QString what)
        : m_what(std::move(what))
    {
        m_timer.start();
    }
    ~ProgressLine()
    {
        if (m_isShown)
            std::fputs(kWipe, stderr);
    }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(std::size_t bytesDone, std::size_t bytesTotal)
    {
        const qint64 now = m_timer.elapsed();
        if (now < kQuietMs || now - m_lastMs < kStepMs || bytesTotal == 0)
            return;
        m_lastMs = now;
        m_isShown = true;
        const QString line = QStringLiteral("\r%1 %2 %").arg(m_what).arg(bytesDone * 100 / bytesTotal);
        std::fputs(line.toUtf8().constData(), stderr);
    }

private:
    QString m_what;
    QElapsedTimer m_timer;
    qint64 m_lastMs = 0;
    bool m_isShown = false;
};

} // namespace

void say(const QString &line)
{
    const QByteArray utf8 = singleLine(line).toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stderr);
}

void sayAmidProgress(const QString &line)
{
    if (isatty(STDERR_FILENO) != 0)
        std::fputs(kWipe, stderr);
    say(line);
}

ExitCode sayUsageError(const QString &subcommand, const QString &message)
{
    say(subcommand.isEmpty() ? QString(QStringLiteral("kronika: ") + message)
                             : QStringLiteral("kronika %1: %2").arg(subcommand, message));
    return ExitCode::Usage;
}

ExitCode print(const QByteArray &results)
{
    if (const Status written = writeBytes(QStringLiteral("-"), results); !written) {
        say(QStringLiteral("kronika: ") + written.error().text());
        return ExitCode::NotWritten;
    }
    return ExitCode::Done;
}

ExitCode print(const QString &results)
{
    return print(results.toUtf8());
}

QString counted(std::size_t count, const char *word)
{
    const QString noun = QString::fromLatin1(word);
    return QString::number(count) + u' ' + noun + (count == 1 ? QString() : QStringLiteral("s"));
}

Progress consoleProgress(const QString &what)
{
    if (isatty(STDERR_FILENO) == 0)
        return [](std::size_t, std::size_t) { return !isInterrupted(); };
    const auto line = std::make_shared<ProgressLine>(what);
    return [line](std::size_t bytesDone, std::size_t bytesTotal) {
        line->show(bytesDone, bytesTotal);
        return !isInterrupted();
    };
}

} // namespace kronika
