// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/noticebanner.h"

#include "widgets/themepalette.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace kronika {

namespace {

/// With less room beside its buttons, a text of several words would be a column of single ones.
constexpr int kLeastCharacters = 36;

} // namespace

NoticeBanner::NoticeBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    setObjectName(QStringLiteral("noticeBanner"));
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1); // long paths are no reason for a wide window
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->addWidget(m_text, 1);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->addStretch(1); // below the text, they stand at the end of the row
    m_buttons->addWidget(m_action);
    m_buttons->addWidget(m_dismiss);
    m_row->addLayout(m_buttons);
    connect(m_action, &QPushButton::clicked, this, &NoticeBanner::actionRequested);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_after == AfterAction::Dismissed)
            dismiss();
    });
    connect(m_dismiss, &QPushButton::clicked, this, &NoticeBanner::dismiss);
    hide();
}

void NoticeBanner::open(const QString &text, const QString &action, AfterAction after)
{
    m_after = after;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_isOpen = true;
    arrange();
    follow();
}

/// The buttons below the text, where they would leave it too little of the row.
void NoticeBanner::arrange()
{
    const QMargins margins = m_row->contentsMargins();
    const int forText = width() - margins.left() - margins.right() - m_row->spacing() - m_buttons->sizeHint().width();
    const int wished =
        std::min(fontMetrics().averageCharWidth() * kLeastCharacters, fontMetrics().horizontalAdvance(m_text->text()));
    m_row->setDirection(forText < wished ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NoticeBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void NoticeBanner::dismiss()
{
    m_isOpen = false;
    hide();
}

void NoticeBanner::giveWayTo(NoticeBanner &other)
{
    m_first = &other;
    other.installEventFilter(this);
}

void NoticeBanner::follow()
{
    setVisible(m_isOpen && (m_first == nullptr || m_first->isHidden()));
}

bool NoticeBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_first && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        follow();
    return QFrame::eventFilter(watched, event);
}

QString NoticeBanner::text() const
{
    return m_text->text();
}

void NoticeBanner::setTheme(const Theme &theme)
{
    setPalette(noticePaletteOf(theme));
}

} // namespace kronika

#include "moc_noticebanner.cpp"
