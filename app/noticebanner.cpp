// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/noticebanner.h"

#include "widgets/themepalette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kronika {

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
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_dismiss);
    connect(m_action, &QPushButton::clicked, this, &NoticeBanner::actionRequested);
    connect(m_action, &QPushButton::clicked, this, &NoticeBanner::dismiss);
    connect(m_dismiss, &QPushButton::clicked, this, &NoticeBanner::dismiss);
    hide();
}

void NoticeBanner::open(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_isOpen = true;
    follow();
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
