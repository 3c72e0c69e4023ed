// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrappedrows.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace kronika {

namespace {

class WrappedRowDelegate : public QStyledItemDelegate
{
public:
    explicit WrappedRowDelegate(QTreeView *tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        int depth = index.column() == 0 && m_tree->rootIsDecorated() ? 1 : 0;
        for (QModelIndex parent = index.parent(); index.column() == 0 && parent.isValid(); parent = parent.parent())
            ++depth;
        // Any height will do, as long as the rectangle is one.
        QStyleOptionViewItem room(option);
        room.rect = QRect(0, 0, m_tree->columnWidth(index.column()) - depth * m_tree->indentation(), 1);
        return QStyledItemDelegate::sizeHint(room, index);
    }

private:
    QTreeView *m_tree;
};

} // namespace

void wrapRows(QTreeView &tree)
{
    tree.setWordWrap(true);
    tree.setUniformRowHeights(false);
    tree.setItemDelegate(new WrappedRowDelegate(&tree));
    QObject::connect(
        tree.header(), &QHeaderView::sectionResized, &tree, [&tree] { tree.doItemsLayout(); }, Qt::QueuedConnection);
}

} // namespace kronika
