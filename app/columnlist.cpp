// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/columnlist.h"

#include "models/document/plaintext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <span>

namespace kronika {

namespace {

using table::Role;

struct RoleWord
{
    Role role;
    const char *text;
};

constexpr std::array kRoleWords{
    RoleWord{Role::None, QT_TRANSLATE_NOOP("kronika::ColumnList", "kept as it is")},
    RoleWord{Role::When, QT_TRANSLATE_NOOP("kronika::ColumnList", "When")},
    RoleWord{Role::Start, QT_TRANSLATE_NOOP("kronika::ColumnList", "Start")},
    RoleWord{Role::End, QT_TRANSLATE_NOOP("kronika::ColumnList", "End")},
    RoleWord{Role::Title, QT_TRANSLATE_NOOP("kronika::ColumnList", "Title")},
    RoleWord{Role::Description, QT_TRANSLATE_NOOP("kronika::ColumnList", "Description")},
    RoleWord{Role::Actor, QT_TRANSLATE_NOOP("kronika::ColumnList", "Actor")},
    RoleWord{Role::Category, QT_TRANSLATE_NOOP("kronika::ColumnList", "Category")},
    RoleWord{Role::Tags, QT_TRANSLATE_NOOP("kronika::ColumnList", "Tags")},
    RoleWord{Role::Source, QT_TRANSLATE_NOOP("kronika::ColumnList", "Source")},
    RoleWord{Role::Url, QT_TRANSLATE_NOOP("kronika::ColumnList", "Address of the source")},
    RoleWord{Role::Time, QT_TRANSLATE_NOOP("kronika::ColumnList", "Time of day")},
    RoleWord{Role::EndTime, QT_TRANSLATE_NOOP("kronika::ColumnList", "Time of day of the end")},
    RoleWord{Role::Year, QT_TRANSLATE_NOOP("kronika::ColumnList", "Year")},
    RoleWord{Role::Month, QT_TRANSLATE_NOOP("kronika::ColumnList", "Month")},
    RoleWord{Role::Day, QT_TRANSLATE_NOOP("kronika::ColumnList", "Day")},
    RoleWord{Role::EndYear, QT_TRANSLATE_NOOP("kronika::ColumnList", "Year of the end")},
    RoleWord{Role::EndMonth, QT_TRANSLATE_NOOP("kronika::ColumnList", "Month of the end")},
    RoleWord{Role::EndDay, QT_TRANSLATE_NOOP("kronika::ColumnList", "Day of the end")},
    RoleWord{Role::Zone, QT_TRANSLATE_NOOP("kronika::ColumnList", "Time zone")},
    RoleWord{Role::Within, QT_TRANSLATE_NOOP("kronika::ColumnList", "Within")},
    RoleWord{Role::LifeStart, QT_TRANSLATE_NOOP("kronika::ColumnList", "Birth or foundation")},
    RoleWord{Role::LifeEnd, QT_TRANSLATE_NOOP("kronika::ColumnList", "Death or end of it")},
    RoleWord{Role::Confidence, QT_TRANSLATE_NOOP("kronika::ColumnList", "Confidence")},
    RoleWord{Role::Marking, QT_TRANSLATE_NOOP("kronika::ColumnList", "Marking (TLP)")},
    RoleWord{Role::Id, QT_TRANSLATE_NOOP("kronika::ColumnList", "Id")}};

enum Column { kName, kSamples, kRole, kOrder, kCentury };

Role roleIn(const QComboBox *box)
{
    return static_cast<Role>(box->currentData().toInt());
}

QComboBox *roleBox()
{
    auto *box = new QComboBox;
    for (const RoleWord &word : kRoleWords)
        box->addItem(roleText(word.role), static_cast<int>(word.role));
    box->setMaxVisibleItems(int(kRoleWords.size()));
    return box;
}

/// A name may be as long as a file without line ends.
QString nameText(const std::string &name)
{
    constexpr std::size_t kMostBytes = 1'000;
    constexpr qsizetype kLongest = 80;
    return shortened(singleLine(std::string_view(name).substr(0, kMostBytes)), kLongest);
}

QString samplesText(const std::vector<std::string> &samples)
{
    constexpr qsizetype kLongest = 40;
    QStringList texts;
    for (const std::string &sample : samples) {
        const QString text = singleLine(std::string_view(sample).substr(0, 8 * std::size_t(kLongest)));
        texts += text.size() > kLongest ? QString(text.left(kLongest) + u'…') : text;
    }
    return texts.join(QStringLiteral(" · "));
}

} // namespace

QString roleText(Role role)
{
    const auto *found =
        std::find_if(kRoleWords.begin(), kRoleWords.end(), [role](const RoleWord &word) { return word.role == role; });
    return found == kRoleWords.end() ? QString() : QCoreApplication::translate("kronika::ColumnList", found->text);
}

QString hundredFrom(int year)
{
    return QString::number(year) + QChar(0x2013) + QString::number(year + 99);
}

ColumnList::ColumnList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("columnList"));
    setAccessibleName(tr("Columns"));
    setHeaderLabels({tr("Column"), tr("Holds"), tr("Becomes"), tr("Dates are written"), tr("Years of two digits")});
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    header()->setStretchLastSection(true);
}

void ColumnList::setFindings(const table::TableFindings &findings)
{
    const std::span<const table::ColumnFinding> listed =
        std::span(findings.columns).first(std::min(findings.columns.size(), kMostListed));
    const bool isSame =
        std::equal(m_rows.begin(), m_rows.end(), listed.begin(), listed.end(),
                   [](const Row &row, const table::ColumnFinding &column) { return row.name == column.name; });
    if (!isSame || m_rows.empty())
        build(findings);
    for (std::size_t n = 0; n < m_rows.size(); ++n)
        showColumn(n, listed[n]);
    const bool isAsked =
        std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.firstYear->isEnabled(); });
    setColumnHidden(kCentury, !isAsked);
    constexpr int kSampleCharacters = 44;
    constexpr int kFewerCharacters = 24;
    setColumnWidth(kSamples, fontMetrics().averageCharWidth() * (isAsked ? kFewerCharacters : kSampleCharacters));
}

void ColumnList::build(const table::TableFindings &findings)
{
    clear();
    m_rows.clear();
    m_constants.clear();
    m_guessed.clear();
    for (const table::ColumnFinding &column : findings.columns) {
        if (m_rows.size() == kMostListed)
            break;
        auto *item = new QTreeWidgetItem(this, {nameText(column.name)});
        Row row{column.name, roleBox(), new QComboBox, new QComboBox};
        row.role->setAccessibleName(tr("What the column %1 becomes").arg(nameText(column.name)));
        row.order->setAccessibleName(tr("How the dates of the column %1 are written").arg(nameText(column.name)));
        row.order->addItem(tr("as the dates themselves say"), -1);
        row.order->addItem(tr("day first: 31/12/2025"), int(table::DateOrder::DayMonth));
        row.order->addItem(tr("month first: 12/31/2025"), int(table::DateOrder::MonthDay));
        row.firstYear->setAccessibleName(
            tr("Century of the years of two digits in the column %1").arg(nameText(column.name)));
        row.firstYear->addItem(tr("are not read"), -1);
        for (const int year : kFirstYears)
            row.firstYear->addItem(hundredFrom(year), year);
        setItemWidget(item, kRole, row.role);
        setItemWidget(item, kOrder, row.order);
        setItemWidget(item, kCentury, row.firstYear);
        connect(row.firstYear, &QComboBox::currentIndexChanged, this, &ColumnList::edited);
        connect(row.role, &QComboBox::currentIndexChanged, this, &ColumnList::edited);
        connect(row.order, &QComboBox::currentIndexChanged, this, &ColumnList::edited);
        m_rows.push_back(row);
        if (column.role != Role::None)
            m_guessed.insert(column.role);
    }
    if (const std::size_t rest = findings.columns.size() - m_rows.size(); rest > 0) {
        auto *item = new QTreeWidgetItem(this, {tr("and %n more, which stay as they are", nullptr, int(rest))});
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::NoItemFlags);
    }
    for (const table::Constant &constant : findings.constants)
        addConstant(constant);
    for (const int column : {kName, kRole, kOrder, kCentury})
        resizeColumnToContents(column);
    // A name may be long, and what matters stands behind it.
    constexpr int kNameCharacters = 28;
    setColumnWidth(kName, std::min(columnWidth(kName), fontMetrics().averageCharWidth() * kNameCharacters));
}

void ColumnList::showColumn(std::size_t n, const table::ColumnFinding &finding)
{
    const Row &row = m_rows[n];
    const QSignalBlocker roleBlocker(row.role);
    const QSignalBlocker orderBlocker(row.order);
    const QSignalBlocker yearBlocker(row.firstYear);
    topLevelItem(int(n))->setText(kSamples, samplesText(finding.samples));
    row.role->setCurrentIndex(std::max(0, row.role->findData(int(finding.role))));
    const bool isTold = finding.isOrderTold && finding.order;
    row.order->setCurrentIndex(isTold ? row.order->findData(int(*finding.order)) : 0);
    row.order->setEnabled(table::isDateRole(finding.role));
    if (finding.firstYear && row.firstYear->findData(*finding.firstYear) < 0)
        row.firstYear->addItem(hundredFrom(*finding.firstYear), *finding.firstYear);
    row.firstYear->setCurrentIndex(finding.firstYear ? row.firstYear->findData(*finding.firstYear) : 0);
    const bool holdsYears =
        table::isDateRole(finding.role) || finding.role == table::Role::Year || finding.role == table::Role::EndYear;
    const bool lacksCenturies = finding.centuryless + finding.centuryTold > 0 || finding.hasShortYears;
    row.firstYear->setEnabled(holdsYears && lacksCenturies);
}

void ColumnList::addConstant(const table::Constant &constant)
{
    auto *item = new QTreeWidgetItem(this, {tr("in every row")});
    ConstantRow row{new QLineEdit(singleLine(constant.text)), roleBox()};
    row.text->setPlaceholderText(tr("the same text in every row"));
    row.text->setAccessibleName(tr("Text of every row"));
    row.role->setAccessibleName(tr("What the text of every row becomes"));
    row.role->setCurrentIndex(std::max(0, row.role->findData(int(constant.role))));
    setItemWidget(item, kSamples, row.text);
    setItemWidget(item, kRole, row.role);
    connect(row.text, &QLineEdit::editingFinished, this, &ColumnList::edited);
    connect(row.role, &QComboBox::currentIndexChanged, this, &ColumnList::edited);
    m_constants.push_back(row);
    scrollToItem(item);
    row.text->setFocus();
}

void ColumnList::setOrder(std::size_t column, table::DateOrder order)
{
    m_rows[column].order->setCurrentIndex(m_rows[column].order->findData(int(order)));
}

void ColumnList::setFirstYear(std::size_t column, int year)
{
    m_rows[column].firstYear->setCurrentIndex(m_rows[column].firstYear->findData(year));
}

table::MapPart ColumnList::partOf(std::size_t column) const
{
    const std::string &name = m_rows[column].name;
    if (name.find('"') == std::string::npos)
        return {name, std::nullopt, false};
    return {"#" + std::to_string(column + 1), column + 1, false};
}

std::vector<table::MapEntry> ColumnList::entriesOf(Role role) const
{
    std::vector<table::MapPart> parts;
    for (std::size_t n = 0; n < m_rows.size(); ++n) {
        if (roleIn(m_rows[n].role) == role)
            parts.push_back(partOf(n));
    }
    for (const ConstantRow &row : m_constants) {
        if (roleIn(row.role) == role && !row.text->text().isEmpty())
            parts.push_back({row.text->text().toStdString(), std::nullopt, true});
    }
    std::vector<table::MapEntry> entries;
    if (table::mayRepeat(role)) {
        for (table::MapPart &part : parts)
            entries.push_back({role, {std::move(part)}});
    } else if (!parts.empty()) {
        entries.push_back({role, std::move(parts)});
    }
    const bool isGuessed = m_guessed.contains(role) || role == Role::Title;
    if (entries.empty() && isGuessed)
        entries.push_back({role, {}});
    return entries;
}

std::vector<table::MapEntry> ColumnList::entries() const
{
    std::vector<table::MapEntry> entries;
    for (const RoleWord &word : kRoleWords) {
        if (word.role == Role::None)
            continue;
        for (table::MapEntry &entry : entriesOf(word.role))
            entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<std::pair<table::MapPart, table::DateOrder>> ColumnList::orders() const
{
    std::vector<std::pair<table::MapPart, table::DateOrder>> orders;
    for (std::size_t n = 0; n < m_rows.size(); ++n) {
        const int order = m_rows[n].order->currentData().toInt();
        if (order >= 0 && table::isDateRole(roleIn(m_rows[n].role)))
            orders.emplace_back(partOf(n), static_cast<table::DateOrder>(order));
    }
    return orders;
}

std::vector<std::pair<table::MapPart, int>> ColumnList::firstYears() const
{
    std::vector<std::pair<table::MapPart, int>> years;
    for (std::size_t n = 0; n < m_rows.size(); ++n) {
        const int year = m_rows[n].firstYear->currentData().toInt();
        if (year >= 0 && table::isDateRole(roleIn(m_rows[n].role)))
            years.emplace_back(partOf(n), year);
    }
    return years;
}

} // namespace kronika

#include "moc_columnlist.cpp"
