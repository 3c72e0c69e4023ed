// SPDX-License-Identifier: GPL-3.0-or-later
// The page of settings. What is chosen is done at once, in all windows, and kept; there is nothing to apply. Knows no
// document.
#pragma once

#include "app/preferences.h"

#include <QDialog>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace kronika {

class ViewMemory;

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `preferences` and `views` must outlive it.
    PreferencesDialog(Preferences &preferences, ViewMemory &views, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A zone that is none of those in the list.
    void zoneRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A row: what its label says, and how its choices are called, both in the language of the moment.
    struct Row
    {
        QLabel *label;
        QComboBox *box;
        const char *text;
        std::vector<const char *> choices;
    };

    QComboBox *addRow(QFormLayout &form, const char *name, const char *text, std::vector<const char *> choices);
    void makeRows(QFormLayout &form);
    void makeLaneScale(QFormLayout &form);
    void makeMemory(QFormLayout &form);
    void connectRows();
    void retranslate();
    void showValues();
    void showZone();
    void showMemory();
    void chooseZone(int row);

    Preferences &m_preferences;
    ViewMemory &m_views;
    std::vector<Row> m_rows;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_dates = nullptr;
    QComboBox *m_wheel = nullptr;
    QLabel *m_laneScaleLabel = nullptr;
    QSlider *m_laneScale = nullptr;
    QLabel *m_laneScaleText = nullptr;
    QCheckBox *m_motion = nullptr;
    QCheckBox *m_session = nullptr;
    QLabel *m_memory = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_defaults = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace kronika
