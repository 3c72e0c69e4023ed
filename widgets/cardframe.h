// SPDX-License-Identifier: GPL-3.0-or-later
// A frame with round corners for cards, notices and tags. Knows nothing of what is in it.
#pragma once

#include <QColor>
#include <QFrame>

class QVBoxLayout;

namespace kronika {

struct CardLook
{
    /// Invalid: none.
    QColor fill;
    QColor line;
    double linePx = 1;
};

class CardFrame : public QFrame
{
    Q_OBJECT

public:
    explicit CardFrame(CardLook look, QWidget *parent = nullptr);

    const CardLook &look() const { return m_look; }
    QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CardLook m_look;
    QVBoxLayout *m_content;
};

} // namespace kronika
