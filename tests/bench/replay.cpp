// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/replay.h"

#include "app/mainwindow.h"
#include "app/reporttext.h"
#include "widgets/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <vector>

namespace kronika::bench {

namespace {

struct ReplayRequest
{
    QString file;
    QSize size{1920, 1080};
    double scale = 1;
};

int usage(const QString &fault)
{
    QTextStream(stderr) << "kronika-bench replay: " << fault
                        << "\nUsage: kronika-bench replay FILE [--size WxH] [--scale N]\n";
    return 2;
}

/// Notes when a widget was painted.
class PaintWatch final : public QObject
{
public:
    bool hasPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        hasPainted = hasPainted || event->type() == QEvent::Paint;
        return false;
    }
};

class Tour
{
public:
    Tour(MainWindow &window, TimelineView &view)
        : m_window(window)
        , m_view(view)
    {
        m_view.viewport()->installEventFilter(&m_watch);
    }

    void run();
    void report() const;
    bool isEmpty() const { return m_frames.empty(); }

private:
    struct Frame
    {
        const char *step;
        double ms;
    };

    template <typename Send>
    void frame(const char *step, Send send)
    {
        m_watch.hasPainted = false;
        QElapsedTimer timer;
        timer.start();
        send();
        // Input asks for an update; the paint and its flush follow from the loop.
        constexpr int mostTurns = 50;
        for (int turn = 0; turn < mostTurns && !m_watch.hasPainted; ++turn)
            QCoreApplication::processEvents();
        // An input that changes nothing (a border is reached) has no frame.
        if (m_watch.hasPainted)
            m_frames.push_back({step, static_cast<double>(timer.nsecsElapsed()) / 1e6});
    }

    QPointF at(double x, double y) const
    {
        const QRectF area = m_view.displayList().lanesArea;
        return {area.left() + area.width() * x, area.top() + area.height() * y};
    }

    void wheel(QPointF position, QPoint angle, Qt::KeyboardModifiers modifiers)
    {
        QWidget *target = m_view.viewport();
        QWheelEvent event(position, target->mapToGlobal(position), {}, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(target, &event);
    }

    void mouse(QEvent::Type type, QPointF position, Qt::MouseButton button, Qt::MouseButtons held)
    {
        QWidget *target = m_view.viewport();
        QMouseEvent event(type, position, target->mapToGlobal(position), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }

    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent press(QEvent::KeyPress, code, modifiers);
        QCoreApplication::sendEvent(&m_view, &press);
        QKeyEvent release(QEvent::KeyRelease, code, modifiers);
        QCoreApplication::sendEvent(&m_view, &release);
    }

    void zoom(const char *step, int frames, int notch, QPointF position);
    void drag(const char *step, Qt::MouseButton button, QPointF from, QPointF by, int frames);
    void visit(QPointF anchor);

    MainWindow &m_window;
    TimelineView &m_view;
    PaintWatch m_watch;
    std::vector<Frame> m_frames;
};

constexpr int kNotch = 120;

void Tour::zoom(const char *step, int frames, int notch, QPointF position)
{
    for (int n = 0; n < frames; ++n)
        frame(step, [&] { wheel(position, {0, notch}, Qt::ControlModifier); });
}

void Tour::drag(const char *step, Qt::MouseButton button, QPointF from, QPointF by, int frames)
{
    mouse(QEvent::MouseButtonPress, from, button, button);
    for (int n = 1; n <= frames; ++n)
        frame(step, [&] { mouse(QEvent::MouseMove, from + by * n / frames, Qt::NoButton, button); });
    mouse(QEvent::MouseButtonRelease, from + by, button, Qt::NoButton);
}

/// In to the deepest zoom around a place, dragging on the way, and out again.
void Tour::visit(QPointF anchor)
{
    for (int depth = 0; depth < 6; ++depth) {
        zoom("zoom in", 10, kNotch, anchor);
        drag("pan", Qt::MiddleButton, anchor, {-300, 0}, 10);
        drag("pan back", Qt::MiddleButton, anchor - QPointF(300, 0), {300, 0}, 10);
    }
    zoom("zoom out", 60, -kNotch, anchor);
}

void Tour::run()
{
    frame("fit", [&] { key(Qt::Key_0, Qt::ControlModifier); });
    for (int n = 0; n < 8; ++n)
        frame("hover",
              [&] { mouse(QEvent::MouseMove, at(0.1 * n + 0.05, 0.05 * n + 0.1), Qt::NoButton, Qt::NoButton); });
    visit(at(0.5, 0.3));
    frame("fit", [&] { key(Qt::Key_0, Qt::ControlModifier); });
    visit(at(0.17, 0.7));
    frame("fit", [&] { key(Qt::Key_0, Qt::ControlModifier); });
    for (int n = 0; n < 40; ++n)
        frame("scroll", [&] { wheel(at(0.5, 0.5), {0, n < 20 ? -kNotch : kNotch}, Qt::NoModifier); });
    zoom("zoom in", 12, kNotch, at(0.8, 0.5));
    for (int n = 0; n < 30; ++n)
        frame("page", [&] { wheel(at(0.5, 0.5), {n < 15 ? -kNotch : kNotch, 0}, Qt::NoModifier); });
    for (int n = 0; n < 12; ++n)
        frame("walk", [&] { key(n % 4 == 3 ? Qt::Key_Down : Qt::Key_Right); });
    frame("fit", [&] { key(Qt::Key_0, Qt::ControlModifier); });
}

void Tour::report() const
{
    QTextStream out(stdout);
    out << "frame\tstep\tms\n";
    std::vector<double> sorted;
    for (std::size_t n = 0; n < m_frames.size(); ++n) {
        out << n + 1 << '\t' << m_frames[n].step << '\t' << QString::number(m_frames[n].ms, 'f', 3) << '\n';
        sorted.push_back(m_frames[n].ms);
    }
    std::ranges::sort(sorted);
    for (const int percent : {50, 95, 99}) {
        const auto rank = static_cast<std::size_t>(std::ceil(percent / 100.0 * static_cast<double>(sorted.size())));
        out << 'p' << percent << '\t' << QString::number(sorted[std::max<std::size_t>(rank, 1) - 1], 'f', 3) << '\n';
    }
}

/// Error text, or empty.
QString read(const QStringList &words, ReplayRequest &request)
{
    static const QRegularExpression kSize(QStringLiteral("^([1-9]\\d{1,4})x([1-9]\\d{1,4})$"));
    for (qsizetype n = 0; n < words.size(); ++n) {
        const QString &word = words[n];
        const bool isOption = word == QStringLiteral("--size") || word == QStringLiteral("--scale");
        if (isOption && n + 1 == words.size())
            return word + QStringLiteral(" needs a value");
        if (word == QStringLiteral("--size")) {
            const auto match = kSize.match(words[++n]);
            if (!match.hasMatch())
                return QStringLiteral("--size is WIDTHxHEIGHT, for example 1920x1080");
            request.size = {match.captured(1).toInt(), match.captured(2).toInt()};
        } else if (word == QStringLiteral("--scale")) {
            bool isNumber = false;
            request.scale = words[++n].toDouble(&isNumber);
            if (!isNumber || !(request.scale >= 0.5 && request.scale <= 8))
                return QStringLiteral("--scale is a number from 0.5 to 8");
        } else if (word.startsWith(QStringLiteral("--")) || !request.file.isEmpty()) {
            return QStringLiteral("unexpected \"%1\"").arg(word);
        } else {
            request.file = word;
        }
    }
    if (request.file.isEmpty())
        return QStringLiteral("which file?");
    return {};
}

/// Turns the loop until the file is shown or has failed.
bool isShown(MainWindow &window)
{
    QEventLoop loop;
    Workspace &workspace = window.workspace();
    const auto look = [&] {
        if (!workspace.isLoading())
            loop.quit();
    };
    QObject::connect(&workspace, &Workspace::stageChanged, &loop, look);
    QTimer::singleShot(0, &loop, look);
    loop.exec();
    return workspace.stage() == Workspace::Stage::Open;
}

/// What a file's opening leaves to do in the background must not be timed.
void settle()
{
    constexpr int restMs = 1500;
    QEventLoop loop;
    QTimer::singleShot(restMs, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int replay(int &argumentCount, char **arguments, const QStringList &words)
{
    ReplayRequest request;
    const QString fault = read(words, request);
    if (!fault.isEmpty())
        return usage(fault);
    qputenv("QT_SCALE_FACTOR", QByteArray::number(request.scale));
    QApplication application(argumentCount, arguments);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    preferences.setMotion(Motion::Reduced);
    RecentFiles recent(settings);
    MainWindow window(preferences, recent, request.file);
    window.resize(request.size);
    window.show();
    if (!isShown(window)) {
        const QStringList lines = diagnosticLines(window.workspace().report().diagnostics, request.file);
        QTextStream(stderr) << lines.join(u'\n') << '\n';
        return 1;
    }
    settle();
    auto *view = window.findChild<TimelineView *>();
    view->setFocus();
    Tour tour(window, *view);
    tour.run();
    if (tour.isEmpty())
        return 1;
    tour.report();
    return 0;
}

} // namespace kronika::bench
