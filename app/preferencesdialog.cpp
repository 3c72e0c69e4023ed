// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesdialog.h"

#include "app/language.h"
#include "app/viewmemory.h"
#include "models/time/zone.h"
#include "widgets/plainlabel.h"
#include "widgets/taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

constexpr int kPercent = 100;
/// Rows of the list of zones: the kinds, then the named one.
constexpr int kZoneNamed = static_cast<int>(ZoneChoice::Kind::Named);

int percentOf(double factor)
{
    return static_cast<int>(std::lround(factor * kPercent));
}

void select(QComboBox *box, int row)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(row);
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, ViewMemory &views, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_views(views)
{
    auto *form = new QFormLayout;
    makeRows(*form);
    makeLaneScale(*form);
    m_motion = new QCheckBox(this);
    m_motion->setObjectName(QStringLiteral("motionBox"));
    m_session = new QCheckBox(this);
    m_session->setObjectName(QStringLiteral("sessionBox"));
    form->addRow(m_motion);
    form->addRow(m_session);
    makeMemory(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close);
    m_defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    m_close = buttons->button(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    tabThrough(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_defaults, &QPushButton::clicked, &m_preferences, &Preferences::restoreDefaults);
    connect(&m_preferences, &Preferences::changed, this, &PreferencesDialog::showValues);
    connectRows();
    retranslate();
}

QComboBox *PreferencesDialog::addRow(QFormLayout &form, const char *name, const char *text,
                                     std::vector<const char *> choices)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    label->setBuddy(box);
    form.addRow(label, box);
    m_rows.push_back({label, box, text, std::move(choices)});
    return box;
}

void PreferencesDialog::makeRows(QFormLayout &form)
{
    m_language = addRow(form, "languageBox", QT_TR_NOOP("&Language"), {QT_TR_NOOP("Of the system")});
    m_theme = addRow(form, "themeBox", QT_TR_NOOP("&Theme"),
                     {QT_TR_NOOP("As the system"), QT_TR_NOOP("Light"), QT_TR_NOOP("Dark"),
                      QT_TR_NOOP("High contrast on white"), QT_TR_NOOP("High contrast on black")});
    m_zone = addRow(form, "zoneBox", QT_TR_NOOP("Time &zone"),
                    {QT_TR_NOOP("Of the chronology"), QT_TR_NOOP("Of this machine"), QT_TR_NOOP("UTC")});
    m_dates = addRow(form, "datesBox", QT_TR_NOOP("&Dates"), {QT_TR_NOOP("In words"), QT_TR_NOOP("As ISO 8601")});
    m_wheel = addRow(form, "wheelBox", QT_TR_NOOP("&Wheel"), {QT_TR_NOOP("Scrolls the lanes"), QT_TR_NOOP("Zooms")});
}

void PreferencesDialog::makeLaneScale(QFormLayout &form)
{
    m_laneScale = new QSlider(Qt::Horizontal, this);
    m_laneScale->setObjectName(QStringLiteral("laneScaleSlider"));
    m_laneScale->setRange(percentOf(ViewState::kMinLaneScale), percentOf(ViewState::kMaxLaneScale));
    m_laneScale->setSingleStep(10);
    m_laneScale->setPageStep(50);
    m_laneScaleText = new QLabel(this);
    m_laneScaleText->setTextFormat(Qt::PlainText);
    m_laneScaleText->setMinimumWidth(m_laneScaleText->fontMetrics().horizontalAdvance(QStringLiteral("400 %")));
    m_laneScaleLabel = new QLabel(this);
    m_laneScaleLabel->setTextFormat(Qt::PlainText);
    m_laneScaleLabel->setBuddy(m_laneScale);
    auto *line = new QHBoxLayout;
    line->addWidget(m_laneScale, 1);
    line->addWidget(m_laneScaleText);
    form.addRow(m_laneScaleLabel, line);
}

/// What is kept of files besides their names: it may say what somebody looked for.
void PreferencesDialog::makeMemory(QFormLayout &form)
{
    m_memory = plainLabel({}, Selectable::No, this);
    m_forget = new QPushButton(this);
    m_forget->setObjectName(QStringLiteral("forgetButton"));
    form.addRow(m_memory);
    form.addRow(m_forget);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_views.clear();
        showMemory();
    });
}

void PreferencesDialog::showMemory()
{
    const auto count = static_cast<int>(m_views.count());
    m_memory->setText(count == 0 ? tr("No file's searches, times and selections are remembered.")
                                 : tr("Searches, times and selections of %n files are remembered.", nullptr, count));
    m_forget->setEnabled(count > 0);
}

void PreferencesDialog::connectRows()
{
    const auto on = [this](QComboBox *box, auto slot) { connect(box, &QComboBox::currentIndexChanged, this, slot); };
    on(m_language, [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    on(m_theme, [this](int row) { m_preferences.setTheme(static_cast<ThemeChoice>(row)); });
    on(m_dates, [this](int row) { m_preferences.setDateStyle(static_cast<DateStyle>(row)); });
    on(m_wheel, [this](int row) { m_preferences.setWheelUse(static_cast<WheelUse>(row)); });
    connect(m_zone, &QComboBox::activated, this, &PreferencesDialog::chooseZone);
    connect(m_laneScale, &QSlider::valueChanged, this,
            [this](int percent) { m_preferences.setLaneScale(static_cast<double>(percent) / kPercent); });
    connect(m_session, &QCheckBox::toggled, &m_preferences, &Preferences::setRestoresSession);
    connect(m_motion, &QCheckBox::toggled, this,
            [this](bool isOn) { m_preferences.setMotion(isOn ? Motion::Reduced : Motion::Smooth); });
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    for (const Row &row : m_rows) {
        const QSignalBlocker blocker(row.box);
        row.label->setText(tr(row.text));
        row.box->clear();
        for (const char *choice : row.choices)
            row.box->addItem(tr(choice));
        if (row.box != m_language)
            continue;
        for (const InterfaceLanguage &language : interfaceLanguages())
            row.box->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.tag));
    }
    m_zone->setItemText(static_cast<int>(ZoneChoice::Kind::Local), tr("Of this machine (%1)").arg(Zone::localName()));
    m_laneScaleLabel->setText(tr("&Height of the lanes"));
    m_laneScale->setAccessibleName(tr("Height of the lanes"));
    m_motion->setText(tr("Reduced &motion: views jump instead of gliding"));
    m_session->setText(tr("Start with the &files of the last session"));
    m_forget->setText(tr("For&get How Files Were Looked At"));
    m_defaults->setText(tr("&Restore Defaults"));
    m_close->setText(tr("&Close"));
    showValues();
}

void PreferencesDialog::showValues()
{
    select(m_language, std::max(0, m_language->findData(m_preferences.language())));
    select(m_theme, static_cast<int>(m_preferences.theme()));
    select(m_dates, static_cast<int>(m_preferences.dateStyle()));
    select(m_wheel, static_cast<int>(m_preferences.wheelUse()));
    showZone();
    showMemory();
    const int percent = percentOf(m_preferences.laneScale());
    const QSignalBlocker laneBlocker(m_laneScale);
    const QSignalBlocker motionBlocker(m_motion);
    m_laneScale->setValue(percent);
    m_laneScaleText->setText(tr("%1 %").arg(percent));
    const QSignalBlocker sessionBlocker(m_session);
    m_session->setChecked(m_preferences.restoresSession());
    m_motion->setChecked(m_preferences.motion() == Motion::Reduced);
}

/// After the kinds: the named one, if there is one, and the way to others.
void PreferencesDialog::showZone()
{
    const ZoneChoice zone = m_preferences.zone();
    const QSignalBlocker blocker(m_zone);
    while (m_zone->count() > kZoneNamed)
        m_zone->removeItem(m_zone->count() - 1);
    if (zone.kind == ZoneChoice::Kind::Named)
        m_zone->addItem(zone.name);
    m_zone->addItem(tr("Other…"));
    m_zone->setCurrentIndex(static_cast<int>(zone.kind));
}

void PreferencesDialog::chooseZone(int row)
{
    if (row < kZoneNamed) {
        m_preferences.setZone({static_cast<ZoneChoice::Kind>(row), {}});
    } else if (row == m_zone->count() - 1) {
        showZone(); // what is called off leaves the choice where it was
        Q_EMIT zoneRequested();
    }
}

} // namespace kronika

#include "moc_preferencesdialog.cpp"
