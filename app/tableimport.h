// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which a table is imported: what was guessed of it, to be changed; its first rows as they will be
// understood; and every row that will not. What it shows is the import itself, done again after every change.
#pragma once

#include "app/latestjob.h"
#include "app/tablereading.h"

#include <QByteArray>
#include <QDialog>
#include <QString>

#include <functional>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTabWidget;

namespace kronika {

class ColumnList;
class TableQuestions;

class TableImport : public QDialog
{
    Q_OBJECT

public:
    /// `language` that dates are said in.
    TableImport(TableDraft draft, const QString &language, QWidget *parent = nullptr);

    /// What will be imported.
    const TableReading &reading() const { return m_reading; }
    const TableDraft &draft() const { return m_draft; }
    /// As chosen; as --profile takes it.
    QByteArray profile() const { return table::mapText(m_map).toUtf8(); }
    /// The same for other tables with that header: without a sheet that nobody chose.
    QByteArray profileToRemember() const;
    /// Of the table as it was guessed, whatever was chosen then.
    const QString &headerKey() const { return m_headerKey; }
    /// Takes the choices of a profile instead; its error, if it is none.
    Status setProfile(const QByteArray &profile);
    ColumnList *columns() const { return m_columns; }

private:
    void makeSettings();
    void makeLayout();
    QTableWidget *makeTable(const QString &name, const QStringList &headers);
    void connectSettings();
    void takeSettings();
    void keepSheet();
    void takeColumns();
    void askForZone();
    void read();
    void show(TableReading reading);
    void showSettings();
    void showRows();
    void showUnread();
    void loadProfile();
    void saveProfile();

    QString m_language;
    TableDraft m_draft;
    table::TableMap m_map;
    TableReading m_reading;
    QString m_headerKey;
    LatestJob<TableReading> m_job;
    bool m_isShowing = false;
    /// By a person, or by a profile.
    bool m_isSheetChosen = true;

    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QSpinBox *m_header;
    QComboBox *m_sheet;
    QLineEdit *m_separators;
    QPushButton *m_zone;
    QComboBox *m_serials;
    TableQuestions *m_questions;
    ColumnList *m_columns;
    QTabWidget *m_tabs;
    QTableWidget *m_rows;
    QTableWidget *m_unread;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
    QPushButton *m_import;
};

} // namespace kronika
