// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overviewstrip.h"

#include "widgets/charts/densitychart.h"
#include "widgets/viewtypes.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

constexpr double kSidePx = 8;
constexpr double kTopPx = 4;
constexpr double kGripPx = 6;
constexpr double kBarPx = 8;
constexpr std::size_t kMaxBins = 240;
/// A narrow range is still shown as a window to grab.
constexpr double kMinWindowPx = 8;
/// Of the visible range, by which an arrow key moves it.
constexpr std::uint64_t kKeySteps = 10;

} // namespace

/// Over the chart, which is a widget of its own: labels and the window.
class OverviewStrip::Glass : public QWidget
{
public:
    explicit Glass(OverviewStrip *strip)
        : QWidget(strip)
        , m_strip(strip)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_strip->paintLabels(painter);
        m_strip->paintWindow(painter);
    }

private:
    OverviewStrip *m_strip;
};

OverviewStrip::OverviewStrip(QWidget *parent)
    : QWidget(parent)
    , m_theme(&Theme::light())
    , m_chart(new DensityChart(this))
    , m_glass(new Glass(this))
{
    setAccessibleName(tr("Overview: the visible range over the whole time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_chart->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize OverviewStrip::sizeHint() const
{
    return {600, fontMetrics().height() * 6};
}

void OverviewStrip::setExtent(std::optional<TimeRange> extent)
{
    m_extent = extent && !extent->isEmpty() ? extent : std::nullopt;
    m_drag = Drag::None;
    m_glass->update();
}

void OverviewStrip::setRange(TimeRange range)
{
    m_range = range;
    m_glass->update();
}

void OverviewStrip::setZone(const Zone &zone)
{
    m_zone = zone;
    m_glass->update();
}

void OverviewStrip::setLanguage(const QString &language)
{
    m_language = language;
    m_glass->update();
}

void OverviewStrip::setTheme(const Theme &theme)
{
    m_theme = &theme;
    update();
    m_glass->update();
}

QRectF OverviewStrip::plotRect() const
{
    const double labelsPx = fontMetrics().height() * 1.2;
    return QRectF(kSidePx, kTopPx, std::max(0.0, width() - 2 * kSidePx), std::max(0.0, height() - kTopPx - labelsPx));
}

TimeScale OverviewStrip::scale() const
{
    const QRectF plot = plotRect();
    return {m_extent.value_or(TimeRange{}), plot.left(), plot.width()};
}

std::size_t OverviewStrip::bins() const
{
    return std::clamp<std::size_t>(static_cast<std::size_t>(plotRect().width() / kBarPx), 1, kMaxBins);
}

QRectF OverviewStrip::windowRect() const
{
    if (!m_extent || m_range.isEmpty())
        return {};
    const QRectF plot = plotRect();
    double left = std::clamp(scale().xAt(m_range.from), plot.left(), plot.right());
    double right = std::clamp(scale().xAt(m_range.to), plot.left(), plot.right());
    const double missing = std::max(0.0, kMinWindowPx - (right - left)) / 2;
    left = std::clamp(left - missing, plot.left(), plot.right() - kMinWindowPx);
    right = std::clamp(right + missing, plot.left() + kMinWindowPx, plot.right());
    return QRectF(left, plot.top(), right - left, plot.height());
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->canvas);
}

void OverviewStrip::paintLabels(QPainter &painter) const
{
    if (!m_extent)
        return;
    const QRectF plot = plotRect();
    painter.setPen(m_theme->majorLine);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setPen(m_theme->quietText);
    for (const OverviewLabel &label : labels()) {
        if (!label.isBegunBefore)
            painter.drawLine(QPointF(label.xPx, plot.bottom()), QPointF(label.xPx, plot.bottom() + 3));
        painter.drawText(QPointF(label.xPx + 3, plot.bottom() + fontMetrics().ascent() + 2), label.text);
    }
}

std::vector<OverviewLabel> OverviewStrip::labels() const
{
    const QLocale locale = m_language.isEmpty() ? QLocale(QLocale::English) : QLocale(m_language);
    return m_extent ? overviewLabels(scale(), m_zone, locale, fontMetrics()) : std::vector<OverviewLabel>();
}

void OverviewStrip::paintWindow(QPainter &painter) const
{
    const QRectF window = windowRect();
    if (window.isEmpty())
        return;
    const QRectF plot = plotRect();
    QColor veil = m_theme->panel;
    veil.setAlphaF(0.6F);
    painter.fillRect(QRectF(plot.topLeft(), window.bottomLeft()), veil);
    painter.fillRect(QRectF(window.topRight(), plot.bottomRight()), veil);
    QColor fill = m_theme->accent;
    fill.setAlphaF(0.07F);
    painter.setBrush(fill);
    painter.setPen(QPen(m_theme->accent, hasFocus() ? 2.5 : 1.2));
    painter.drawRoundedRect(window, 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->accent);
    paintEnd(painter, window.left(), isOutside(m_range.from) ? -1 : 0);
    paintEnd(painter, window.right(), isOutside(m_range.to) ? 1 : 0);
    if (m_brushed) {
        fill.setAlphaF(0.25F);
        painter.setBrush(fill);
        const double left = scale().xAt(m_brushed->from);
        painter.drawRect(QRectF(left, plot.top(), scale().xAt(m_brushed->to) - left, plot.height()));
    }
}

/// A grip where an end of the visible range is; an arrow to where it is, if that is beyond the chart.
void OverviewStrip::paintEnd(QPainter &painter, double xPx, int beyond) const
{
    const double y = windowRect().center().y();
    if (beyond == 0) {
        painter.drawRoundedRect(QRectF(xPx - 2.5, y - 11, 5, 22), 2, 2);
        return;
    }
    const double tip = xPx + beyond * (kSidePx - 1);
    const double base = xPx - beyond * 2;
    painter.drawPolygon(QPolygonF{QPointF(tip, y), QPointF(base, y - 8), QPointF(base, y + 8)});
}

bool OverviewStrip::isOutside(Instant instant) const
{
    return m_extent && (instant < m_extent->from || instant > m_extent->to);
}

void OverviewStrip::resizeEvent(QResizeEvent *)
{
    m_chart->setGeometry(plotRect().toRect());
    m_glass->setGeometry(rect());
    if (m_lastBins != bins()) {
        m_lastBins = bins();
        Q_EMIT binsChanged();
    }
}

OverviewStrip::Drag OverviewStrip::dragAt(QPointF position) const
{
    const QRectF window = windowRect();
    if (window.isEmpty() || !m_range.overlaps(*m_extent))
        return Drag::Pending; // what stands at the border then is no window over it
    // Of a narrow window each half of the outer grips stays free to resize.
    const double inner = std::min(kGripPx, window.width() / 4);
    const double x = position.x();
    if (x >= window.left() - kGripPx && x <= window.left() + inner)
        return Drag::Left;
    if (x >= window.right() - inner && x <= window.right() + kGripPx)
        return Drag::Right;
    const bool showsAll = window.width() >= plotRect().width() - 1;
    return x > window.left() && x < window.right() && !showsAll ? Drag::Move : Drag::Pending;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_extent)
        return;
    m_drag = dragAt(event->position());
    m_pressedX = event->position().x();
    m_pressedRange = m_range;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_drag == Drag::None) {
        const Drag drag = m_extent ? dragAt(event->position()) : Drag::None;
        const bool isEdge = drag == Drag::Left || drag == Drag::Right;
        setCursor(isEdge ? Qt::SizeHorCursor : drag == Drag::Move ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (m_drag == Drag::Pending && std::abs(x - m_pressedX) >= QApplication::startDragDistance())
        m_drag = Drag::Brush;
    if (m_drag == Drag::Brush) {
        m_brushed = brushed(x);
        m_glass->update();
    } else if (m_drag != Drag::Pending) {
        wish(dragged(x), RangeChange::Continuous);
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_brushed.reset();
    m_glass->update();
    if (drag == Drag::Brush)
        wish(brushed(event->position().x()), RangeChange::Jump);
    else if (drag == Drag::Pending)
        centreOn(scale().timeAt(event->position().x()));
}

TimeRange OverviewStrip::brushed(double xPx) const
{
    const QRectF plot = plotRect();
    const auto timeAt = [&](double x) { return scale().timeAt(std::clamp(x, plot.left(), plot.right())); };
    const auto [from, to] = std::minmax({timeAt(m_pressedX), timeAt(xPx)});
    return {from, to};
}

TimeRange OverviewStrip::dragged(double xPx) const
{
    // From where each end is, which may be beyond the chart; no further out of it than that.
    const auto dragged = [&](Instant instant) {
        return std::clamp(moved(instant, (xPx - m_pressedX) * scale().usPerPx()), std::min(instant, m_extent->from),
                          std::max(instant, m_extent->to));
    };
    const TimeRange &pressed = m_pressedRange;
    switch (m_drag) {
    case Drag::Left:
        return {std::min(dragged(pressed.from), pressed.to - kShortestRange), pressed.to};
    case Drag::Right:
        return {pressed.from, std::max(dragged(pressed.to), pressed.from + kShortestRange)};
    default:
        return centredOn(pressed, dragged(pressed.middle()));
    }
}

void OverviewStrip::centreOn(Instant instant)
{
    wish(centredOn(m_range, instant), RangeChange::Jump);
}

void OverviewStrip::wish(TimeRange range, RangeChange how)
{
    if (m_extent && !range.isEmpty() && clampedRange(range) != m_range)
        Q_EMIT rangeChangeRequested(clampedRange(range), how);
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    if (!m_extent || m_range.isEmpty())
        return event->ignore();
    event->accept();
    const double factor = std::exp(event->angleDelta().y() * kZoomPerWheelUnit);
    wish(zoomed(m_range, factor, m_range.middle()), RangeChange::Continuous);
}

std::optional<TimeRange> OverviewStrip::rangeByKey(const QKeyEvent &event) const
{
    const bool isResize = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isLeftEdge = event.modifiers().testFlag(Qt::ControlModifier);
    const Duration step = m_range.length() / kKeySteps;
    const Duration by{event.key() == Qt::Key_Left ? -step.us : step.us};
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!isResize)
            return movedTo(m_range, m_range.from + by);
        return isLeftEdge ? TimeRange{m_range.from + by, m_range.to} : TimeRange{m_range.from, m_range.to + by};
    case Qt::Key_Home:
        return movedTo(m_range, m_extent->from);
    case Qt::Key_End:
        return movedTo(m_range, m_extent->to - m_range.length());
    case Qt::Key_PageUp:
        return panned(m_range, -1);
    case Qt::Key_PageDown:
        return panned(m_range, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomed(m_range, 1.4, m_range.middle());
    case Qt::Key_Minus:
        return zoomed(m_range, 1 / 1.4, m_range.middle());
    default:
        return std::nullopt;
    }
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const auto range = m_extent && !m_range.isEmpty() ? rangeByKey(*event) : std::nullopt;
    if (range)
        wish(*range, RangeChange::Continuous);
    else
        event->ignore();
}

void OverviewStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_glass->update();
}

void OverviewStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_glass->update();
}

} // namespace kronika

#include "moc_overviewstrip.cpp"
