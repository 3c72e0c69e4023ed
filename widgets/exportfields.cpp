// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportfields.h"

#include "widgets/plaintip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>
#include <vector>

namespace kronika {

namespace {

constexpr int kLeastPixels = 200;
/// Of a side: a panorama a thousand pixels high may be so wide. What is too much in all is said in place of the
/// preview.
constexpr int kMostPixels = static_cast<int>(kMaxPixels / 1000);
constexpr int kLeastDpi = 24;
constexpr int kMostDpi = 2400;
constexpr int kMaxPagesWide = 20;

template <typename Value>
void addChoice(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

template <typename Value>
void chooseValue(QComboBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

QFormLayout *formIn(QWidget *fields)
{
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    return form;
}

} // namespace

void alignForms(std::initializer_list<QFormLayout *> forms)
{
    constexpr int leastCharacters = 12;
    std::vector<QWidget *> labels;
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole))
                labels.push_back(label->widget());
            const QLayoutItem *field = form->itemAt(row, QFormLayout::FieldRole);
            if (auto *box = field == nullptr ? nullptr : qobject_cast<QComboBox *>(field->widget()))
                box->setMinimumContentsLength(leastCharacters);
        }
    }
    const auto widthOf = [](const QWidget *label) { return label->sizeHint().width(); };
    const auto widest = std::ranges::max_element(labels, {}, widthOf);
    for (QWidget *label : labels)
        label->setMinimumWidth(widthOf(*widest));
}

PictureFields::PictureFields()
    : m_form(formIn(this))
    , m_width(new QSpinBox)
    , m_height(new QSpinBox)
    , m_dpi(new QSpinBox)
    , m_outlines(new QCheckBox(tr("&Letters as shapes, without fonts")))
{
    for (QSpinBox *pixels : {m_width, m_height})
        pixels->setSuffix(tr(" px"));
    m_width->setRange(kLeastPixels, kMostPixels);
    m_height->setRange(kLeastPixels - 1, kMostPixels);
    m_height->setSpecialValueText(tr("as needed"));
    m_dpi->setRange(kLeastDpi, kMostDpi);
    m_dpi->setSuffix(tr(" dpi"));
    setPlainTip(*m_dpi,
                tr("Dots per inch: text and lines grow with it. 96 draws them as on the screen, 300 as for print."));
    m_form->addRow(tr("&Width"), m_width);
    m_form->addRow(tr("&Height"), m_height);
    m_form->addRow(tr("Resolut&ion"), m_dpi);
    m_form->addRow(m_outlines);
    for (QSpinBox *number : {m_width, m_height, m_dpi})
        connect(number, &QSpinBox::valueChanged, this, &PictureFields::changed);
    connect(m_outlines, &QCheckBox::toggled, this, &PictureFields::changed);
}

void PictureFields::setSettings(const ExportSettings &settings)
{
    m_width->setValue(settings.widthPx);
    m_height->setValue(settings.heightPx.value_or(m_height->minimum()));
    m_dpi->setValue(settings.dpi);
    m_outlines->setChecked(settings.hasTextAsOutlines);
}

void PictureFields::apply(ExportSettings &settings) const
{
    settings.widthPx = m_width->value();
    settings.heightPx = m_height->value() == m_height->minimum() ? std::nullopt : std::optional(m_height->value());
    settings.dpi = m_dpi->value();
    settings.hasTextAsOutlines = m_outlines->isChecked();
}

void PictureFields::showFor(ExportFormat format)
{
    m_outlines->setVisible(format == ExportFormat::Svg);
}

PaperFields::PaperFields()
    : m_form(formIn(this))
    , m_paper(new QComboBox)
    , m_orientation(new QComboBox)
    , m_pagesWide(new QSpinBox)
    , m_kind(new QComboBox)
{
    for (const auto size : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::Letter, QPageSize::Legal})
        addChoice(m_paper, QPageSize::name(size), size);
    addChoice(m_orientation, tr("Landscape"), QPageLayout::Landscape);
    addChoice(m_orientation, tr("Portrait"), QPageLayout::Portrait);
    m_pagesWide->setRange(1, kMaxPagesWide);
    addChoice(m_kind, tr("Timeline and list"), PaperKind::Picture);
    addChoice(m_kind, tr("Report"), PaperKind::Report);
    addChoice(m_kind, tr("Poster in parts"), PaperKind::Poster);
    addChoice(m_kind, tr("All lanes on one page"), PaperKind::OnePage);
    m_form->addRow(tr("&Paper"), m_paper);
    m_form->addRow(tr("&Orientation"), m_orientation);
    m_form->addRow(tr("Pages &side by side"), m_pagesWide);
    m_form->addRow(tr("La&yout"), m_kind);
    for (QComboBox *box : {m_paper, m_orientation, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &PaperFields::changed);
    connect(m_pagesWide, &QSpinBox::valueChanged, this, &PaperFields::changed);
}

void PaperFields::setSettings(const ExportSettings &settings)
{
    chooseValue(m_paper, settings.page.pageSize().id());
    chooseValue(m_orientation, settings.page.orientation());
    m_pagesWide->setValue(settings.pagesWide);
    chooseValue(m_kind, settings.paperKind);
}

void PaperFields::apply(ExportSettings &settings) const
{
    settings.page.setPageSize(QPageSize(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())));
    settings.page.setOrientation(static_cast<QPageLayout::Orientation>(m_orientation->currentData().toInt()));
    settings.pagesWide = m_pagesWide->value();
    settings.paperKind = static_cast<PaperKind>(m_kind->currentData().toInt());
}

} // namespace kronika

#include "moc_exportfields.cpp"
