// SPDX-License-Identifier: GPL-3.0-or-later
// A field to type a date into, as EDTF or in words. Says at once how it was understood, in words and as EDTF; where it
// can mean several dates it offers them and takes none. Knows neither what the date is for nor the wall clock.
#pragma once

#include "models/time/typeddate.h"
#include "widgets/scene/theme.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kronika {

/// How a date field reads and answers.
struct DateFieldOptions
{
    /// Null: what is counted from today is not understood.
    std::function<TypedClock()> clock;
    /// Of the words in which it answers: a BCP 47 tag.
    QString language;
    /// In which times without offset are said.
    Zone zone;
    /// Why a date that was understood is no use here; null or an empty text: it is.
    std::function<QString(const EdtfDate &)> objection;
    /// Whether two readings come to the same here, so that nobody is asked; null: none do.
    std::function<bool(const EdtfDate &, const EdtfDate &)> areAlike;
};

class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(DateFieldOptions options, QWidget *parent = nullptr);

    /// As if it had been typed.
    void setText(const QString &text);
    QString text() const;
    /// The one date that the text means, or that was chosen among those that it can mean.
    const std::optional<EdtfDate> &date() const { return m_date; }
    /// All that the text can mean.
    const std::vector<EdtfDate> &readings() const { return m_readings; }
    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// With every character and every choice; date() may be empty.
    void dateChanged();
    /// Enter, or a double click on a reading, while there is a date.
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeParts();
    void read();
    void take(const EdtfDate &date);
    void takeEdtf(const std::vector<EdtfDate> &others);
    void choose(int row);
    /// `below` in quiet colours: the notation, or what to do.
    void answer(const QString &words, const QString &below, bool isTrouble);
    void showColours();
    void listReadings();
    void fitHeights();
    QString said(const EdtfDate &date) const;
    void step(int rows);

    DateFieldOptions m_options;
    QLineEdit *m_field;
    QLabel *m_answer;
    QLabel *m_below;
    QListWidget *m_list;
    const Theme *m_theme;
    std::vector<EdtfDate> m_readings;
    std::optional<EdtfDate> m_date;
    bool m_isTrouble = false;
};

} // namespace kronika
