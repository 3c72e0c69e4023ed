// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/datefield.h"

#include "models/document/plaintext.h"
#include "models/time/timetext.h"
#include "widgets/plainlabel.h"
#include "widgets/themepalette.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kronika {

namespace {

constexpr int kFieldCharacters = 44;
constexpr int kAnswerMargin = 3;
constexpr int kMostReadings = 8;
/// A reading that needs more wraps.
constexpr int kWidestCharacters = 110;

QString utf8(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

DateField::DateField(DateFieldOptions options, QWidget *parent)
    : QWidget(parent)
    , m_options(std::move(options))
    , m_field(new QLineEdit)
    , m_answer(plainLabel({}, Selectable::No))
    , m_below(plainLabel({}, Selectable::No))
    , m_list(new QListWidget)
    , m_theme(&Theme::light())
{
    makeParts();
    connect(m_field, &QLineEdit::textChanged, this, &DateField::read);
    connect(m_list, &QListWidget::currentRowChanged, this, &DateField::choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] {
        if (m_date)
            Q_EMIT accepted();
    });
    read();
}

void DateField::makeParts()
{
    m_field->setAccessibleName(tr("Date"));
    m_field->setPlaceholderText(tr("28 May 2025, May 2025, since 2022, 2025-05-28 …"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * kFieldCharacters);
    m_field->installEventFilter(this);
    m_answer->setMargin(kAnswerMargin);
    m_below->setMargin(kAnswerMargin);
    m_answer->setAccessibleName(tr("How the date is understood"));
    m_list->setAccessibleName(tr("What the date can mean"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_answer);
    layout->addWidget(m_below);
    layout->addWidget(m_list);
    setFocusProxy(m_field);
}

void DateField::setText(const QString &text)
{
    m_field->setText(text);
}

QString DateField::text() const
{
    return m_field->text();
}

void DateField::setTheme(const Theme &theme)
{
    m_theme = &theme;
    showColours();
}

QString DateField::said(const EdtfDate &date) const
{
    return singleLine(inWords(date, m_options.language, m_options.zone));
}

void DateField::read()
{
    m_date.reset();
    m_readings.clear();
    const QString text = m_field->text();
    const auto clock = m_options.clock ? std::optional(m_options.clock()) : std::nullopt;
    Result<std::vector<EdtfDate>> readings = readTypedDate(text, clock);
    if (readings)
        m_readings = std::move(readings).value();
    const bool areAlike = m_options.areAlike && std::ranges::all_of(m_readings, [this](const EdtfDate &reading) {
                              return m_options.areAlike(reading, m_readings.front());
                          });
    const bool isClear = m_readings.size() == 1 || (areAlike && !m_readings.empty());
    const std::vector<EdtfDate> others = isClear ? readingsBesideEdtf(text) : std::vector<EdtfDate>();
    if (!others.empty())
        return takeEdtf(others); // tells of the change
    listReadings();
    m_list->setVisible(!m_readings.empty() && !isClear);
    if (text.trimmed().isEmpty())
        answer(tr("A day, a month, a year, a range: as EDTF or in words."), {}, false);
    else if (m_readings.empty())
        answer(singleLine(readings.error().what), readings.error().hint, true);
    else if (isClear) // of several that are alike the one that claims least
        take(*std::ranges::min_element(m_readings, {}, [](const EdtfDate &one) { return one.text().size(); }));
    else
        answer(tr("This can mean several dates."), tr("Choose the one that is meant."), true);
    Q_EMIT dateChanged();
}

/// EDTF is EDTF; the other readings are a key away.
void DateField::takeEdtf(const std::vector<EdtfDate> &others)
{
    m_readings.erase(m_readings.begin() + 1, m_readings.end());
    m_readings.insert(m_readings.end(), others.begin(), others.end());
    listReadings();
    m_list->show();
    m_list->setCurrentRow(0); // takes it
    if (m_date)
        m_below->setText(
            tr("%1 is read as EDTF. If something else is meant, choose it.").arg(singleLine(utf8(m_date->text()))));
    fitHeights();
    Q_EMIT dateChanged();
}

void DateField::take(const EdtfDate &date)
{
    const QString objection = m_options.objection ? m_options.objection(date) : QString();
    if (objection.isEmpty())
        m_date = date;
    answer(said(date), objection.isEmpty() ? singleLine(utf8(date.text())) : objection, !objection.isEmpty());
}

void DateField::listReadings()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const EdtfDate &reading : m_readings)
        m_list->addItem(said(reading) + QStringLiteral("  ·  ") + utf8(reading.text()));
    m_list->setCurrentRow(-1);
    if (m_readings.empty())
        return;
    const int frame = 2 * m_list->frameWidth();
    const int blanks = fontMetrics().averageCharWidth() * 2;
    m_list->setMinimumWidth(
        std::min(m_list->sizeHintForColumn(0) + frame + blanks, fontMetrics().averageCharWidth() * kWidestCharacters));
    fitHeights();
}

/// As high as what it shows, at its width: a label that wraps does not ask a window for room by itself.
void DateField::fitHeights()
{
    for (QLabel *label : {m_answer, m_below})
        label->setMinimumHeight(std::max(0, label->heightForWidth(std::max(label->width(), m_field->minimumWidth()))));
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(m_list->count(), kMostReadings); ++row) // where it wraps, its hint does not say so
        height += std::max(m_list->sizeHintForRow(row), m_list->visualItemRect(m_list->item(row)).height());
    m_list->setFixedHeight(height);
}

void DateField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeights();
}

void DateField::choose(int row)
{
    m_date.reset();
    if (row >= 0 && static_cast<std::size_t>(row) < m_readings.size())
        take(m_readings[static_cast<std::size_t>(row)]);
    Q_EMIT dateChanged();
}

void DateField::answer(const QString &words, const QString &below, bool isTrouble)
{
    m_isTrouble = isTrouble;
    m_answer->setText(words);
    m_below->setText(below);
    fitHeights();
    showColours();
    const QString told = below.isEmpty() ? words : QString(words + u'\n' + below);
    if (m_field->accessibleDescription() == told)
        return;
    m_field->setAccessibleDescription(told);
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void DateField::showColours()
{
    m_answer->setPalette(m_isTrouble ? noticePaletteOf(*m_theme) : palette());
    m_answer->setAutoFillBackground(m_isTrouble);
    m_below->setPalette(quietPaletteOf(*m_theme));
}

void DateField::step(int rows)
{
    const int count = m_list->count();
    const int from = m_list->currentRow() < 0 && rows < 0 ? count : m_list->currentRow();
    m_list->setCurrentRow(std::clamp(from + rows, 0, count - 1));
}

/// The arrows walk through the readings while the keyboard stays in the field.
bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    // Rows wrap by the width that the list has afterwards.
    if (watched == m_list && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &DateField::fitHeights);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_date)
            Q_EMIT accepted();
        else if (m_list->isVisible())
            m_list->setFocus();
        return true;
    }
    if (watched == m_field && m_list->isVisible() && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kronika

#include "moc_datefield.cpp"
