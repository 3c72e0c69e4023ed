// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/zonechooser.h"

#include "models/index/textfold.h"
#include "widgets/taborder.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace kronika {

namespace {

constexpr int kListRows = 14;
constexpr int kListCharacters = 48;

QStringList zoneNames()
{
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        const QString name = QString::fromLatin1(id);
        const bool isOffset = name.startsWith(u"UTC+") || name.startsWith(u"UTC-") || name.startsWith(u"Etc/");
        if (!isOffset)
            names += name;
    }
    names.sort();
    return names;
}

/// "America/Argentina/Buenos_Aires" as it is read.
QString readable(const QString &name)
{
    return QString(name).replace(u'_', u' ').replace(u'/', QStringLiteral(" / "));
}

QString searched(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    const QStringList parts{readable(name), name, QLocale::territoryToString(zone.territory())};
    return folded(parts.join(u' '));
}

} // namespace

ZoneChooser::ZoneChooser(const QString &current, TimeRange range, QWidget *parent)
    : QDialog(parent)
    , m_range(range)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
    , m_names(zoneNames())
{
    setWindowTitle(tr("Time Zone"));
    m_filter->setPlaceholderText(tr("City, region or country"));
    m_filter->setAccessibleName(tr("Search time zones"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(tr("Time zones"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * kListCharacters, fontMetrics().height() * kListRows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("&Use"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    tabThrough(*buttons);
    fill();
    m_list->setCurrentRow(static_cast<int>(m_names.indexOf(current)));
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
    connect(m_filter, &QLineEdit::textChanged, this, &ZoneChooser::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &ZoneChooser::showChoice);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ZoneChooser::finish);
    connect(buttons, &QDialogButtonBox::accepted, this, &ZoneChooser::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_use->setDefault(true);
    showChoice();
}

void ZoneChooser::fill()
{
    for (const QString &name : m_names)
        m_list->addItem(readable(name));
}

QString ZoneChooser::zoneName() const
{
    const int row = m_list->currentRow();
    const bool isChosen = row >= 0 && row < m_names.size() && !m_list->item(row)->isHidden();
    return isChosen ? m_names[row] : QString();
}

void ZoneChooser::setFilter(const QString &text)
{
    m_filter->setText(text);
}

/// All words must occur; the first zone that has them is chosen.
void ZoneChooser::narrow(const QString &text)
{
    if (m_searched.isEmpty())
        std::ranges::transform(m_names, std::back_inserter(m_searched), searched);
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_names.size(); ++row) {
        const bool fits = std::ranges::all_of(
            words, [&](const QString &word) { return m_searched[row].contains(word, Qt::CaseInsensitive); });
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    if (zoneName().isEmpty() || !words.isEmpty())
        m_list->setCurrentRow(first);
    showChoice();
}

/// The offsets of a zone are looked up only where somebody asks.
void ZoneChooser::showChoice()
{
    const QString name = zoneName();
    m_use->setEnabled(!name.isEmpty());
    const Result<Zone> zone = name.isEmpty() ? Result<Zone>(Zone()) : Zone::byName(name);
    if (name.isEmpty() || !zone)
        return;
    QListWidgetItem *item = m_list->currentItem();
    item->setText(readable(name) + QStringLiteral("  ·  ") + zone->label(m_range).section(u' ', 0, 0));
    m_list->scrollToItem(item);
}

void ZoneChooser::finish()
{
    const QString name = zoneName();
    if (name.isEmpty())
        return;
    accept();
    Q_EMIT zoneChosen(name);
}

/// The arrows walk through the list while the keyboard stays in the field.
bool ZoneChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QDialog::eventFilter(watched, event);
    const int step = key == Qt::Key_Down ? 1 : -1;
    int row = m_list->currentRow() + step;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
        row += step;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
    return true;
}

} // namespace kronika

#include "moc_zonechooser.cpp"
