// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedlabel.h"

#include "widgets/plaintip.h"

#include <QEvent>

#include <algorithm>

namespace kronika {

namespace {
/// Fewer say nothing.
constexpr int kLeastCharacters = 6;
} // namespace

ElidedLabel::ElidedLabel(int mostCharacters, QWidget *parent)
    : QLabel(parent)
    , m_mostCharacters(mostCharacters)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setWholeText(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

int ElidedLabel::widthFor(int textWidthPx) const
{
    const int most = fontMetrics().averageCharWidth() * m_mostCharacters;
    return std::min(textWidthPx, most) + 2 * margin();
}

QSize ElidedLabel::sizeHint() const
{
    // Advances are rounded: a text may be a fraction of a pixel wider than it says.
    return {widthFor(fontMetrics().horizontalAdvance(m_whole) + 1), QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * kLeastCharacters;
    return {std::min(widthFor(least), sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width() - 2 * margin());
    QLabel::setText(shown);
    setPlainTip(*this, shown == m_whole ? QString() : m_whole);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

} // namespace kronika

#include "moc_elidedlabel.cpp"
