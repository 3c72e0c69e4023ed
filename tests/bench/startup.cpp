// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startup.h"

#include "app/fontwarmup.h"
#include "app/mainwindow.h"
#include "widgets/leanstyle.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QStringList>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace kronika::bench {

namespace {

constexpr int kRounds = 21;

qint64 nowUs()
{
    const auto sinceBoot = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(sinceBoot).count();
}

/// Ends the process, with the time since `startedUs`, once a paint was seen and `isReady` says that it counts.
class FirstPaint : public QObject
{
public:
    FirstPaint(qint64 startedUs, std::function<bool()> isReady)
        : m_startedUs(startedUs)
        , m_isReady(std::move(isReady))
    {
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isReady() && !m_isSeen) {
            m_isSeen = true;
            // After the paint has reached the screen, and before whatever else waits until then.
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        return false;
    }
    void customEvent(QEvent *) override
    {
        QTextStream(stdout) << nowUs() - m_startedUs << '\n';
        QCoreApplication::quit();
    }

private:
    qint64 m_startedUs;
    std::function<bool()> m_isReady;
    bool m_isSeen = false;
};

int runBare(QApplication &application, qint64 startedUs)
{
    FirstPaint paint(startedUs, [] { return true; });
    application.installEventFilter(&paint);
    QWidget widget;
    widget.resize(1280, 800);
    widget.show();
    return QApplication::exec();
}

int runWindow(QApplication &application, FontWarmup &fonts, qint64 startedUs, const QString &file)
{
    QApplication::setStyle(new LeanStyle);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    RecentFiles recent(settings);
    MainWindow window(preferences, recent, file, &fonts);
    FirstPaint paint(startedUs, [&] { return file.isEmpty() || window.workspace().shown().index != nullptr; });
    application.installEventFilter(&paint);
    window.show();
    return QApplication::exec();
}

double medianMs(const QString &what, const QString &file, std::vector<double> &samples)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("start"), what, QString::number(nowUs()), file});
    child.waitForFinished(-1);
    samples.push_back(child.readAllStandardOutput().trimmed().toDouble() / 1000);
    std::vector<double> sorted = samples;
    std::ranges::sort(sorted);
    return sorted[sorted.size() / 2];
}

int compare(const QString &file)
{
    std::vector<double> bare;
    std::vector<double> window;
    double bareMs = 0;
    double windowMs = 0;
    for (int round = 0; round < kRounds; ++round) {
        bareMs = medianMs(QStringLiteral("--bare"), {}, bare);
        windowMs = medianMs(QStringLiteral("--window"), file, window);
    }
    QTextStream(stdout) << "bare widget " << bareMs << " ms, window " << windowMs << " ms, ratio " << windowMs / bareMs
                        << " (medians of " << kRounds << ")\n";
    return 0;
}

} // namespace

int startup(int &argumentCount, char **arguments, const QStringList &words)
{
    const bool isChild =
        words.size() >= 2 && (words[0] == QLatin1String("--bare") || words[0] == QLatin1String("--window"));
    if (!isChild && (words.size() > 1 || words.value(0).startsWith(QLatin1String("--")))) {
        QTextStream(stderr) << "Usage: kronika-bench start [FILE]\n";
        return 2;
    }
    if (!isChild) {
        QCoreApplication application(argumentCount, arguments);
        return compare(words.value(0));
    }
    const bool isBare = words[0] == QLatin1String("--bare");
    std::optional<FontWarmup> fonts; // as the program does
    if (!isBare)
        fonts.emplace();
    QApplication application(argumentCount, arguments);
    const qint64 startedUs = words[1].toLongLong();
    return isBare ? runBare(application, startedUs) : runWindow(application, *fonts, startedUs, words.value(2));
}

} // namespace kronika::bench
