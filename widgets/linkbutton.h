// SPDX-License-Identifier: GPL-3.0-or-later
// A button that reads like a link, wraps, and shows its text as it is. Opens nothing itself.
#pragma once

#include <QAbstractButton>

namespace kronika {

class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `plain` may hold any characters; none of them is a mnemonic.
    explicit LinkButton(const QString &plain, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int widthPx) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_plain;
};

} // namespace kronika
