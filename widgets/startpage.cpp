// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/startpage.h"

#include "models/document/plaintext.h"
#include "widgets/linkbutton.h"
#include "widgets/plaintip.h"
#include "widgets/themepalette.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kronika {

namespace {

constexpr int kPageCharacters = 70;

QString shortened(const QFontMetrics &metrics, const QString &path)
{
    return metrics.elidedText(singleLine(path), Qt::ElideMiddle, metrics.averageCharWidth() * kPageCharacters);
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recentBox(new QWidget(this))
    , m_recent(new QGridLayout(m_recentBox))
    , m_drop(plainLabel(tr("Drop a chronology anywhere in this window to open it."), Selectable::No, this))
    , m_theme(&Theme::light())
{
    setAccessibleName(tr("Start"));
    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height());
    column->addWidget(headingLabel(tr("Kronika"), 2.0));
    column->addWidget(plainLabel(tr("See who did what, when, according to whom, and how surely."), Selectable::No));
    column->addLayout(buttons());
    column->addWidget(m_recentBox);
    column->addWidget(m_drop);
    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setColumnStretch(0, 1);
    m_drop->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(column, 4);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(2);
    setRecent({});
    setDropHint(false);
}

QLayout *StartPage::buttons()
{
    auto *open = new QPushButton(tr("&Open…"));
    auto *example = new QPushButton(tr("E&xample"));
    open->setDefault(true);
    open->setAutoDefault(true);
    example->setAutoDefault(true);
    setPlainTip(*example, tr("A campaign against a foreign ministry, 2021 to 2025"));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(example, &QPushButton::clicked, this, &StartPage::exampleRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addWidget(example);
    row->addStretch(1);
    return row;
}

void StartPage::setRecent(const std::vector<RecentFile> &files)
{
    while (QLayoutItem *taken = m_recent->takeAt(0)) {
        // The widget may be the sender of the signal that led here.
        taken->widget()->hide();
        taken->widget()->deleteLater();
        delete taken;
    }
    m_recent->addWidget(headingLabel(tr("Recent files"), 1.0), 0, 0, 1, 2);
    for (std::size_t i = 0; i < files.size(); ++i)
        addRecent(files[i], static_cast<int>(i) + 1);
    m_recentBox->setVisible(!files.empty());
}

void StartPage::addRecent(const RecentFile &file, int row)
{
    const QString name = singleLine(QFileInfo(file.path).fileName());
    auto *open = new LinkButton(file.exists ? name : tr("%1 (not found)").arg(name));
    open->setObjectName(QStringLiteral("recent"));
    open->setEnabled(file.exists);
    setPlainTip(*open, singleLine(file.path));
    auto *folder = plainLabel(shortened(fontMetrics(), QFileInfo(file.path).path()), Selectable::No);
    folder->setPalette(quietPaletteOf(*m_theme));
    folder->setWordWrap(false);
    auto *remove = new QToolButton;
    remove->setText(QStringLiteral("×"));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Remove %1 from the list").arg(name));
    setPlainTip(*remove, tr("Remove from the list"));
    m_recent->addWidget(open, row, 0, Qt::AlignVCenter);
    m_recent->addWidget(folder, row, 1);
    m_recent->addWidget(remove, row, 2);
    connect(open, &LinkButton::clicked, this, [this, path = file.path] { Q_EMIT recentRequested(path); });
    connect(remove, &QToolButton::clicked, this, [this, path = file.path] { Q_EMIT recentRemoved(path); });
}

void StartPage::setDropHint(bool isShown)
{
    m_drop->setPalette(isShown ? noticePaletteOf(*m_theme) : quietPaletteOf(*m_theme));
    m_drop->setAutoFillBackground(isShown);
    m_drop->setText(isShown ? tr("Drop it to open it.") : tr("Drop a chronology anywhere in this window to open it."));
}

void StartPage::setTheme(const Theme &theme)
{
    m_theme = &theme;
    setPalette(paletteOf(theme));
    setDropHint(false);
    for (QLabel *label : m_recentBox->findChildren<QLabel *>())
        label->setPalette(quietPaletteOf(theme));
}

} // namespace kronika

#include "moc_startpage.cpp"
