// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progressbanner.h"

#include "models/document/plaintext.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace kronika {

namespace {

/// Bytes may be more than an int counts.
constexpr int kSteps = 1000;

} // namespace

ProgressBanner::ProgressBanner(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel({}, Selectable::No, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far it is"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar, 2);
    layout->addWidget(m_cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressBanner::cancel);
    hide();
}

void ProgressBanner::begin(const QString &text)
{
    m_text->setText(singleLine(text));
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    if (!isVisible())
        m_patience.start();
}

void ProgressBanner::setProgress(std::size_t done, std::size_t total)
{
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * kSteps));
}

void ProgressBanner::finish()
{
    m_patience.stop();
    hide();
}

void ProgressBanner::cancel()
{
    m_cancel->setEnabled(false);
    m_text->setText(tr("Cancelling…"));
    Q_EMIT cancelRequested();
}

} // namespace kronika

#include "moc_progressbanner.cpp"
