// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/areabar.h"

#include "models/time/durationtext.h"
#include "widgets/plaintip.h"
#include "widgets/timelinetips.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace kronika {

AreaBar::AreaBar(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel({}, Selectable::No, this))
{
    setAccessibleName(tr("Marked area"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    m_text->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 4, 3);
    layout->addWidget(m_text);
    QToolButton *zoom = addButton(tr("Zoom"), tr("Show this time (Enter)"));
    m_select = addButton(tr("Select"), tr("Select these events"));
    QToolButton *filter = addButton(tr("Filter"), tr("Search for the events of this time"));
    m_export = addButton(tr("Export…"), tr("Export a picture of this time"));
    QToolButton *close = addButton(QStringLiteral("×"), tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    connect(zoom, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(m_content.range); });
    connect(m_select, &QToolButton::clicked, this, [this] { Q_EMIT selectRequested(m_content.events); });
    connect(filter, &QToolButton::clicked, this, [this] { Q_EMIT filterRequested(m_content.range); });
    connect(m_export, &QToolButton::clicked, this, [this] { Q_EMIT exportRequested(m_content.range); });
    connect(close, &QToolButton::clicked, this, &AreaBar::closeRequested);
    hide();
}

QToolButton *AreaBar::addButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    setPlainTip(*button, toolTip);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void AreaBar::open(MarkedArea content, const QRectF &area)
{
    m_content = std::move(content);
    m_text->setText(eventCountText(m_content.events.size()) + QStringLiteral(" · ") +
                    durationText(m_content.range.length(), QLocale().bcp47Name()));
    m_select->setEnabled(!m_content.events.empty());
    adjustSize();
    place(area);
    show();
    raise();
}

void AreaBar::setExportAllowed(bool isAllowed)
{
    m_export->setEnabled(isAllowed);
}

QString AreaBar::text() const
{
    return m_text->text();
}

void AreaBar::place(const QRectF &area)
{
    constexpr int gapPx = 6;
    const QSize room = parentWidget()->size();
    const int left =
        std::clamp(static_cast<int>(area.center().x()) - width() / 2, 0, std::max(0, room.width() - width()));
    const bool fitsBelow = area.bottom() + gapPx + height() <= room.height();
    const int top = static_cast<int>(fitsBelow ? area.bottom() + gapPx : area.top() - gapPx - height());
    move(left, std::clamp(top, 0, std::max(0, room.height() - height())));
}

void AreaBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace kronika

#include "moc_areabar.cpp"
