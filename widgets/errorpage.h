// SPDX-License-Identifier: GPL-3.0-or-later
// A file that could not be read: what is wrong, line by line, as text to select and copy. Reads nothing itself.
#pragma once

#include "widgets/scene/theme.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kronika {

class ErrorPage : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorPage(QWidget *parent = nullptr);

    /// `lines` as Diagnostic::line() gives them; `summary` says how many errors there are and what to do.
    void setDiagnostics(const QString &fileName, const QStringList &lines, const QString &summary);
    /// A format that the file may be in whatever it was taken for: its name, and words for it.
    struct FileFormat
    {
        QString name;
        QString words;
    };
    /// Offered below the lines, `current` before the others; with none nothing is offered.
    void setFormats(const QList<FileFormat> &formats, const QString &current);
    /// Whether what was open before is offered; after setDiagnostics().
    void setResumable(bool isResumable);
    /// What Copy puts on the clipboard.
    QString text() const;
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void retryRequested();
    void openRequested();
    void resumeRequested();
    /// One of setFormats().
    void formatChosen(const QString &name);

private:
    QLayout *buttons();
    QWidget *formatRow();

    QString m_fileName;
    QLabel *m_heading;
    QLabel *m_summary;
    QPlainTextEdit *m_lines;
    QPushButton *m_resume;
    QComboBox *m_formats;
    QWidget *m_formatRow;
};

} // namespace kronika
