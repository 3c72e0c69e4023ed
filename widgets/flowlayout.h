// SPDX-License-Identifier: GPL-3.0-or-later
// Lays widgets out one after the other, in as many lines as the width asks for. Knows nothing of what they are.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace kronika {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *added) override;
    int count() const override;
    QLayoutItem *itemAt(int position) const override;
    QLayoutItem *takeAt(int position) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int widthPx) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    std::vector<QRect> placesIn(const QRect &rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_children;
};

} // namespace kronika
