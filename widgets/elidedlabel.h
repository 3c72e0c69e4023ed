// SPDX-License-Identifier: GPL-3.0-or-later
// One line of plain text that gives way: it is shortened where there is no room for it, and its tip says all of it.
#pragma once

#include <QLabel>

namespace kronika {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    /// Asks for no more than `mostCharacters` of an average width.
    explicit ElidedLabel(int mostCharacters, QWidget *parent = nullptr);

    void setWholeText(const QString &text);
    const QString &wholeText() const { return m_whole; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();
    int widthFor(int textWidthPx) const;

    int m_mostCharacters;
    QString m_whole;
};

} // namespace kronika
