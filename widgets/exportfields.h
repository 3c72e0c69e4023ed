// SPDX-License-Identifier: GPL-3.0-or-later
// What the Export dialog asks for a picture on a screen, and for paper; each shows and changes its part of the
// settings.
#pragma once

#include "widgets/exportsettings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace kronika {

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

Q_SIGNALS:
    void changed();

private:
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

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QSpinBox *m_pagesWide;
    QComboBox *m_kind;
};

} // namespace kronika
