// SPDX-License-Identifier: GPL-3.0-or-later
// What a table does not say by itself and a person may know: which number of a date is the day, and in which century
// years of two digits are. Each question shows a date of the column and what it may mean. Knows no file.
#pragma once

#include "app/tablereading.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace kronika {

class TableQuestions : public QWidget
{
    Q_OBJECT

public:
    /// `language` that dates are said in.
    TableQuestions(const QString &language, QWidget *parent);

    /// Of the first columns, and at most five at a time: answering one brings the next.
    void ask(const TableReading &reading);

Q_SIGNALS:
    void orderChosen(std::size_t column, table::DateOrder order);
    void firstYearChosen(std::size_t column, int year);

private:
    struct Answer
    {
        QString text;
        QString name;
        std::function<void()> choose;
    };

    void askForOrder(const TableReading &reading, std::size_t column);
    void askForCentury(const TableReading &reading, std::size_t column);
    void add(const QString &question, const std::vector<Answer> &answers);

    QString m_language;
    QVBoxLayout *m_layout;
};

} // namespace kronika
