// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablequestions.h"

#include "app/columnlist.h"
#include "models/document/plaintext.h"
#include "models/io/table/datecolumn.h"
#include "models/time/edtf.h"
#include "models/time/timetext.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kronika {

namespace {

constexpr int kMostQuestions = 5;

/// A name may be as long as a file without line ends.
QString shownName(const std::string &name)
{
    constexpr std::size_t kMostBytes = 300;
    constexpr qsizetype kLongest = 40;
    return shortened(singleLine(std::string_view(name).substr(0, kMostBytes)), kLongest);
}

/// Both meanings of a date whose order is not said, in words; of a year of two digits no more than these.
std::array<QString, 2> meaningsOf(const std::string &cell, const QString &language, const Snapshot &snapshot)
{
    std::array<QString, 2> words;
    const auto dates = table::DateColumn::bothOrders(cell);
    if (!dates)
        return words;
    const auto year = table::DateColumn::shortYear(cell);
    for (std::size_t n = 0; n < words.size(); ++n) {
        const auto date = EdtfDate::parse((*dates)[n], EdtfMode::Extended);
        words[n] = date ? inWords(*date, language, snapshot.zone()) : QString::fromStdString((*dates)[n]);
        if (year)
            words[n].replace(QString::number(2000 + *year), QStringLiteral("’%1").arg(*year, 2, 10, QLatin1Char('0')));
    }
    return words;
}

} // namespace

TableQuestions::TableQuestions(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void TableQuestions::ask(const TableReading &reading)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const table::TableFindings &findings = reading.findings;
    const std::size_t listed = std::min(findings.columns.size(), ColumnList::kMostListed);
    for (std::size_t n = 0; reading.outcome.snapshot && n < listed; ++n) {
        if (findings.columns[n].orderless > 0 && m_layout->count() < kMostQuestions)
            askForOrder(reading, n);
        if (findings.columns[n].centuryless > 0 && m_layout->count() < kMostQuestions)
            askForCentury(reading, n);
    }
    if (reading.outcome.snapshot && !findings.hasDates)
        m_layout->addWidget(headingLabel(
            tr("No column of dates was found: the rows become undated events. Choose below which column says when."),
            1.0));
    setVisible(m_layout->count() > 0);
}

void TableQuestions::askForOrder(const TableReading &reading, std::size_t column)
{
    const table::ColumnFinding &finding = reading.findings.columns[column];
    const auto meanings = meaningsOf(finding.orderlessText, m_language, *reading.outcome.snapshot);
    const auto answer = [&](const QString &text, const char *name, table::DateOrder order) {
        return Answer{text, QString::fromLatin1(name) + QString::number(column),
                      [this, column, order] { Q_EMIT orderChosen(column, order); }};
    };
    add(tr("Dates of the column “%1”, such as “%2” (%3, or %4), may be read in two ways (%n):", nullptr,
           int(finding.orderless))
            .arg(shownName(finding.name), singleLine(finding.orderlessText), meanings[0], meanings[1]),
        {answer(tr("The Day Comes First"), "dayFirst", table::DateOrder::DayMonth),
         answer(tr("The Month Comes First"), "monthFirst", table::DateOrder::MonthDay)});
}

void TableQuestions::askForCentury(const TableReading &reading, std::size_t column)
{
    const table::ColumnFinding &finding = reading.findings.columns[column];
    std::vector<Answer> answers;
    for (const int year : kFirstYears)
        answers.push_back({hundredFrom(year), QStringLiteral("years%1column%2").arg(year).arg(column),
                           [this, column, year] { Q_EMIT firstYearChosen(column, year); }});
    const int digits = table::DateColumn::shortYear(finding.centurylessText).value_or(0);
    add(tr("Dates of the column “%1”, such as “%2” (%3, or %4), do not say the century (%n). Their years are among:",
           nullptr, int(finding.centuryless))
            .arg(shownName(finding.name), singleLine(finding.centurylessText), QString::number(1900 + digits),
                 QString::number(2000 + digits)),
        answers);
}

void TableQuestions::add(const QString &question, const std::vector<Answer> &answers)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(question, 1.0), 1);
    for (const Answer &answer : answers) {
        auto *button = new QPushButton(answer.text, row);
        button->setObjectName(answer.name);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, answer.choose);
    }
    m_layout->addWidget(row);
}

} // namespace kronika

#include "moc_tablequestions.cpp"
