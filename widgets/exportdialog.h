// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how to export, showing what will come out of it. Draws and writes nothing itself: it is given a preview to call.
#pragma once

#include "models/time/zone.h"
#include "widgets/ceilingfields.h"
#include "widgets/exportsettings.h"

#include <QDialog>
#include <QImage>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace kronika {

class ExportOutlookView;
class PaperFields;
class PictureFields;

/// `note` says why there is no picture (a null image), or what is hard to read in it.
using TakePreview = std::function<void(const QImage &image, const QString &note)>;
/// Has the picture made that `settings` gives, no larger than `room`; it is taken at once or, if no other was asked for
/// since, later on the same thread.
using ExportPreview = std::function<void(const ExportSettings &settings, QSize room, const TakePreview &take)>;

using TakeOutlook = std::function<void(const ExportOutlook &outlook)>;
/// The same for what becomes of the data.
using ExportForesight = std::function<void(const ExportSettings &settings, const TakeOutlook &take)>;

struct ExportLanguage
{
    /// As ExportSettings::language.
    QString tag;
    QString name;
};

struct ExportContext
{
    ExportPreview preview;
    ExportForesight foresee = {};
    /// Offered besides pictures.
    std::vector<DataFormat> dataFormats = {};
    /// That pictures and paper can speak; none: it is not asked.
    std::vector<ExportLanguage> languages = {};
    /// What the window shows now.
    TimeRange visible;
    /// Chosen to begin with, if it is given.
    std::optional<TimeRange> chosen = {};
    /// That dates typed in are read in.
    Zone zone;
    /// Said above the preview if not empty: "Only the 5 events that match are drawn."
    QString note;
    /// Said instead where data are written.
    QString dataNote = {};
    /// To begin with, usually what was chosen last.
    ExportSettings settings;
};

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(ExportContext context, QWidget *parent = nullptr);

    /// As chosen; call after accepted().
    ExportSettings settings() const;
    /// Why the dates typed in cannot be used; empty if they can.
    QString rangeError() const;

    static constexpr int kPreviewDelayMs = 150;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class RangeChoice : std::uint8_t { Visible, All, Chosen };

    void makeFields();
    void makeLayout();
    void showSettings();
    void connectFields();
    void react();
    void askForPreview();
    void showPreview(QImage image, const QString &note);
    std::optional<TimeRange> chosenRange() const;
    QString datesHint() const;
    RangeChoice rangeChoice() const;
    /// Null for a picture.
    const DataFormat *dataFormat() const;
    void showFields(const DataFormat *chosen);
    void askForOutlook(const DataFormat &chosen);

    ExportContext m_context;
    QWidget *m_fields;
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_range;
    QLineEdit *m_dates;
    QLabel *m_datesNote;
    QStackedWidget *m_size;
    PictureFields *m_pictureFields;
    PaperFields *m_paperFields;
    CeilingFields m_ceiling;
    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_legend;
    QCheckBox *m_guard;
    QStackedWidget *m_looks;
    QLabel *m_preview;
    ExportOutlookView *m_outlook;
    QLabel *m_note;
    QLabel *m_warning;
    QDialogButtonBox *m_buttons;
    QTimer m_delay;
};

} // namespace kronika
