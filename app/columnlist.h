// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table that is imported: what each holds, what it becomes, in which order its dates are written and
// in which century their short years are; and texts that every row gets. Knows no file.
#pragma once

#include "models/io/table/tablefindings.h"

#include <QTreeWidget>

#include <array>
#include <optional>
#include <set>
#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;

namespace kronika {

class ColumnList : public QTreeWidget
{
    Q_OBJECT

public:
    /// A table made to hurt has columns without end, and each one listed has widgets of its own.
    static constexpr std::size_t kMostListed = 200;

    explicit ColumnList(QWidget *parent = nullptr);

    /// As understood. What a person is looking at stays where it is, if the columns are the same.
    void setFindings(const table::TableFindings &findings);
    /// All that is chosen: roles that nothing has are entries without parts, where they would be guessed otherwise.
    std::vector<table::MapEntry> entries() const;
    std::vector<std::pair<table::MapPart, table::DateOrder>> orders() const;
    /// Of years of two digits: the first of the hundred that they are among.
    std::vector<std::pair<table::MapPart, int>> firstYears() const;

    /// A text that every row gets.
    void addConstant(const table::Constant &constant);
    void setOrder(std::size_t column, table::DateOrder order);
    void setFirstYear(std::size_t column, int year);

    QComboBox *roleOf(std::size_t column) const { return m_rows[column].role; }
    QComboBox *orderOf(std::size_t column) const { return m_rows[column].order; }
    QComboBox *firstYearOf(std::size_t column) const { return m_rows[column].firstYear; }

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        std::string name;
        QComboBox *role = nullptr;
        QComboBox *order = nullptr;
        QComboBox *firstYear = nullptr;
    };
    struct ConstantRow
    {
        QLineEdit *text = nullptr;
        QComboBox *role = nullptr;
    };

    void build(const table::TableFindings &findings);
    void showColumn(std::size_t n, const table::ColumnFinding &finding);
    table::MapPart partOf(std::size_t column) const;
    std::vector<table::MapEntry> entriesOf(table::Role role) const;

    std::vector<Row> m_rows;
    std::vector<ConstantRow> m_constants;
    /// Roles that were given to a column before anybody chose.
    std::set<table::Role> m_guessed;
};

/// The hundreds of years that those of two digits may be among, by the first one.
inline constexpr std::array kFirstYears{1900, 1969, 2000};
/// "1969–2068".
QString hundredFrom(int year);

/// "Title", "Actor", "When".
QString roleText(table::Role role);

} // namespace kronika
