// SPDX-License-Identifier: GPL-3.0-or-later
// What the Export dialog asks for a picture on a screen, and for paper; each shows and changes its part of the
// settings.
#pragma once

#include "widgets/exportsettings.h"

#include <QWidget>

#include <initializer_list>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace kronika {

/// So that several forms, one below the other, have one column of labels and one of fields. Choices whose words are
/// long give way: their list shows all of them.
void alignForms(std::initializer_list<QFormLayout *> forms);

/// Size and resolution of a PNG or SVG.
class PictureFields : public QWidget
{
    Q_OBJECT

public:
    PictureFields();

    void setSettings(const ExportSettings &settings);
    void apply(ExportSettings &settings) const;
    /// Only what makes a difference for it.
    void showFor(ExportFormat format);
    QFormLayout *form() const { return m_form; }

Q_SIGNALS:
    void changed();

private:
    QFormLayout *m_form;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_dpi;
    QCheckBox *m_outlines;
};

/// Paper and layout of a PDF.
class PaperFields : public QWidget
{
    Q_OBJECT

public:
    PaperFields();

    void setSettings(const ExportSettings &settings);
    void apply(ExportSettings &settings) const;
    QFormLayout *form() const { return m_form; }

Q_SIGNALS:
    void changed();

private:
    QFormLayout *m_form;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QSpinBox *m_pagesWide;
    QComboBox *m_kind;
};

} // namespace kronika
