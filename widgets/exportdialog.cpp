// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "models/time/edtf.h"
#include "models/time/timetext.h"
#include "widgets/exportfields.h"
#include "widgets/exportoutlook.h"
#include "widgets/framing.h"
#include "widgets/plaintip.h"
#include "widgets/scene/timescale.h"
#include "widgets/taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace kronika {

namespace {

template <typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

template <typename Value>
void add(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

/// As high as what it holds, if there is room; else one scrolls to the rest, and the buttons stay in sight.
class FieldsArea : public QScrollArea
{
public:
    explicit FieldsArea(QWidget *fields)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        setWidget(fields);
    }
    QSize sizeHint() const override { return {withBar(widget()->sizeHint()), widget()->sizeHint().height()}; }
    QSize minimumSizeHint() const override
    {
        return {withBar(widget()->minimumSizeHint()), fontMetrics().height() * 6};
    }

private:
    int withBar(QSize of) const { return of.width() + verticalScrollBar()->sizeHint().width(); }
};

/// As large as one likes to have it, whatever it shows; less where the screen has no room for that.
class PreviewLabel : public QLabel
{
public:
    PreviewLabel()
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setAlignment(Qt::AlignCenter);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setMinimumSize(fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 8);
    }
    QSize sizeHint() const override { return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18}; }
};

} // namespace

ExportDialog::ExportDialog(ExportContext context, QWidget *parent)
    : QDialog(parent)
    , m_context(std::move(context))
    , m_fields(new QWidget)
    , m_form(new QFormLayout(m_fields))
    , m_format(new QComboBox)
    , m_range(new QComboBox)
    , m_dates(new QLineEdit)
    , m_datesNote(plainLabel({}, Selectable::No))
    , m_size(new QStackedWidget)
    , m_pictureFields(new PictureFields)
    , m_paperFields(new PaperFields)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_legend(new QCheckBox(tr("With &legend")))
    , m_guard(new QCheckBox(tr("Def&use formulas for spreadsheets")))
    , m_looks(new QStackedWidget)
    , m_preview(new PreviewLabel)
    , m_outlook(new ExportOutlookView)
    , m_note(plainLabel(m_context.note, Selectable::No))
    , m_warning(plainLabel({}, Selectable::No))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Export"));
    makeFields();
    makeLayout();
    showSettings();
    connectFields();
    react();
    resize(sizeHint().boundedTo(screen()->availableSize() * 9 / 10));
}

void ExportDialog::makeFields()
{
    add(m_format, tr("PNG picture"), ExportFormat::Png);
    add(m_format, tr("SVG drawing"), ExportFormat::Svg);
    add(m_format, tr("PDF for paper"), ExportFormat::Pdf);
    m_format->insertSeparator(m_format->count());
    for (const DataFormat &format : m_context.dataFormats)
        m_format->addItem(QStringLiteral("%1 (.%2)").arg(format.title, format.ending), format.name);
    add(m_range, tr("Everything"), RangeChoice::All);
    add(m_range, tr("What the window shows"), RangeChoice::Visible);
    add(m_range, tr("These dates"), RangeChoice::Chosen);
    setPlainTip(*m_dates, tr("A date or an interval as EDTF: 2024, 2021/2025-05, 2025-05-01/2025-05-31"));
    m_dates->setAccessibleName(tr("Dates"));
    for (const ExportLanguage &language : m_context.languages)
        m_language->addItem(language.name, language.tag);
    m_theme->addItem(tr("For print"), QStringLiteral("print"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("High contrast on white"), Theme::contrast(false).name);
    m_theme->addItem(tr("High contrast on black"), Theme::contrast(true).name);
}

void ExportDialog::makeLayout()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_size->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_size->addWidget(m_pictureFields);
    m_size->addWidget(m_paperFields);
    m_buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&Range"), m_range);
    m_form->addRow(tr("&Dates"), m_dates);
    m_form->addRow(m_datesNote);
    m_form->addRow(m_size);
    m_form->addRow(tr("La&nguage"), m_language);
    m_form->addRow(tr("&Colours"), m_theme);
    m_form->addRow(m_legend);
    m_form->addRow(m_guard);
    m_form->addRow(tr("&Marking"), m_ceiling.level());
    m_form->addRow(tr("What is &above"), m_ceiling.above());
    alignForms({m_form, m_pictureFields->form(), m_paperFields->form()});
    m_preview->setAccessibleName(tr("Preview"));
    m_looks->setObjectName(QStringLiteral("looks"));
    m_looks->addWidget(m_preview);
    m_looks->addWidget(m_outlook);
    auto *right = new QVBoxLayout;
    m_warning->setVisible(false);
    right->addWidget(m_note);
    right->addWidget(m_looks, 1);
    right->addWidget(m_warning);
    auto *top = new QHBoxLayout;
    top->addWidget(new FieldsArea(m_fields));
    // Without a stretch, which would leave the preview its minimum where there is little room.
    top->addLayout(right);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(m_buttons);
    tabThrough(*m_buttons);
    // Those that the form made itself, too.
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

void ExportDialog::showSettings()
{
    const ExportSettings &settings = m_context.settings;
    const int at = m_format->findData(settings.dataFormat);
    if (settings.format == ExportFormat::Data && at >= 0)
        m_format->setCurrentIndex(at);
    else
        choose(m_format, settings.format);
    m_guard->setChecked(settings.guardsFormulas);
    choose(m_range, settings.range ? RangeChoice::Visible : RangeChoice::All);
    if (m_context.chosen) {
        const RangeDates dates = datesOf(*m_context.chosen, m_context.zone);
        m_dates->setText(dates.from + u'/' + dates.to);
        choose(m_range, RangeChoice::Chosen);
    }
    m_pictureFields->setSettings(settings);
    m_paperFields->setSettings(settings);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(settings.theme)));
    m_legend->setChecked(settings.hasLegend);
    m_ceiling.setCeiling(settings.ceiling);
}

void ExportDialog::connectFields()
{
    for (QComboBox *box : {m_format, m_range, m_language, m_theme, m_ceiling.level(), m_ceiling.above()})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::react);
    connect(m_pictureFields, &PictureFields::changed, this, &ExportDialog::react);
    connect(m_paperFields, &PaperFields::changed, this, &ExportDialog::react);
    connect(m_dates, &QLineEdit::textChanged, this, &ExportDialog::react);
    for (QCheckBox *box : {m_legend, m_guard})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::react);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPreviewDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ExportDialog::askForPreview);
}

ExportDialog::RangeChoice ExportDialog::rangeChoice() const
{
    return static_cast<RangeChoice>(m_range->currentData().toInt());
}

std::optional<TimeRange> ExportDialog::chosenRange() const
{
    const auto date = EdtfDate::parse(m_dates->text().trimmed().toStdString(), EdtfMode::Extended);
    if (!date || date->placement() != Placement::Placed)
        return std::nullopt;
    const TimeBounds bounds = date->bounds(m_context.zone);
    const TimeRange range{bounds.earliestStart, bounds.latestEnd + Duration{1}};
    const bool isBounded = range.from.isFinite() && range.to.isFinite() && !range.isEmpty();
    return isBounded ? std::optional(clampedRange(range)) : std::nullopt;
}

QString ExportDialog::rangeError() const
{
    if (dataFormat() != nullptr || rangeChoice() != RangeChoice::Chosen || chosenRange())
        return {};
    if (m_dates->text().trimmed().isEmpty())
        return tr("Type a date or an interval, such as 2024 or 2021/2025-05.");
    const auto date = EdtfDate::parse(m_dates->text().trimmed().toStdString(), EdtfMode::Extended);
    return date ? tr("Both ends must be known.") : date.error().text();
}

ExportSettings ExportDialog::settings() const
{
    ExportSettings settings = m_context.settings;
    const DataFormat *chosen = dataFormat();
    settings.format =
        chosen != nullptr ? ExportFormat::Data : static_cast<ExportFormat>(m_format->currentData().toInt());
    settings.dataFormat = chosen != nullptr ? chosen->name : QString();
    settings.guardsFormulas = m_guard->isChecked();
    switch (rangeChoice()) {
    case RangeChoice::All:
        settings.range.reset();
        break;
    case RangeChoice::Visible:
        settings.range = m_context.visible;
        break;
    case RangeChoice::Chosen:
        settings.range = chosenRange();
        break;
    }
    m_pictureFields->apply(settings);
    m_paperFields->apply(settings);
    settings.language = m_language->currentData().toString();
    settings.theme = m_theme->currentData().toString();
    settings.hasLegend = m_legend->isChecked();
    settings.ceiling = m_ceiling.ceiling();
    return settings;
}

const DataFormat *ExportDialog::dataFormat() const
{
    const auto found = std::ranges::find(m_context.dataFormats, m_format->currentData().toString(), &DataFormat::name);
    return found == m_context.dataFormats.end() ? nullptr : &*found;
}

/// Only those that make a difference.
void ExportDialog::showFields(const DataFormat *chosen)
{
    const ExportFormat format = settings().format;
    m_size->setCurrentIndex(format == ExportFormat::Pdf ? 1 : 0);
    m_pictureFields->showFor(format);
    for (QWidget *field : std::initializer_list<QWidget *>{m_range, m_dates, m_size, m_theme, m_legend})
        m_form->setRowVisible(field, chosen == nullptr);
    m_form->setRowVisible(m_datesNote, !rangeError().isEmpty());
    m_form->setRowVisible(m_language, chosen == nullptr && m_language->count() > 0);
    m_form->setRowVisible(m_guard, chosen != nullptr && chosen->guardsFormulas);
    const QString &note = chosen == nullptr ? m_context.note : m_context.dataNote;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_looks->setCurrentWidget(chosen == nullptr ? static_cast<QWidget *>(m_preview) : m_outlook);
    if (chosen == nullptr)
        return;
    m_warning->hide();
    // A list of what is lost wants more room than a preview.
    resize(size().expandedTo(sizeHint()).boundedTo(screen()->availableSize() * 9 / 10));
}

/// What is in force, or what may be typed.
QString ExportDialog::datesHint() const
{
    if (rangeChoice() == RangeChoice::Chosen)
        return tr("for example %1").arg(QStringLiteral("2021/2025-05"));
    if (rangeChoice() == RangeChoice::All)
        return {};
    const RangeDates dates = datesOf(m_context.visible, m_context.zone);
    return dates.from + u'/' + dates.to;
}

void ExportDialog::react()
{
    showFields(dataFormat());
    m_dates->setEnabled(rangeChoice() == RangeChoice::Chosen);
    m_dates->setPlaceholderText(datesHint());
    m_datesNote->setText(rangeError());
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(rangeError().isEmpty());
    }
    if (rangeError().isEmpty())
        m_delay.start();
}

void ExportDialog::askForPreview()
{
    if (!isVisible() || !rangeError().isEmpty())
        return;
    if (const DataFormat *chosen = dataFormat())
        return askForOutlook(*chosen);
    if (!m_context.preview)
        return;
    m_context.preview(settings(), (m_preview->size() * devicePixelRatioF()).expandedTo({1, 1}),
                      [dialog = QPointer(this)](const QImage &image, const QString &note) {
                          if (dialog)
                              dialog->showPreview(image, note);
                      });
}

void ExportDialog::askForOutlook(const DataFormat &chosen)
{
    m_outlook->clear();
    if (m_context.foresee)
        m_context.foresee(settings(), [dialog = QPointer(this), title = chosen.title](const ExportOutlook &outlook) {
            if (dialog)
                dialog->m_outlook->setOutlook(title, outlook);
        });
}

void ExportDialog::showPreview(QImage image, const QString &note)
{
    const QSize room = m_preview->size() * devicePixelRatioF();
    m_warning->setText(note);
    m_warning->setVisible(!image.isNull() && !note.isEmpty());
    if (image.isNull()) {
        m_preview->setText(note);
        return;
    }
    if (image.width() > room.width() || image.height() > room.height())
        image = image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(image));
}

void ExportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_delay.start();
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_delay.start();
}

} // namespace kronika

#include "moc_exportdialog.cpp"
