// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plainlabel.h"

#include <QLabel>
#include <QStyle>

namespace kronika {

QString toolTipText(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    // A line is a paragraph: each has the direction of its own words.
    QString escaped = plain.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("</p><p style=\"margin:0\">"));
    return QStringLiteral("<qt><p style=\"margin:0\">") + escaped + QStringLiteral("</p></qt>");
}

QString actionText(const QString &plain)
{
    QString text = plain;
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QLabel *plainLabel(const QString &plain, Selectable selectable, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(plain.left(kMaxShownCharacters));
    label->setWordWrap(true);
    if (selectable == Selectable::Yes)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    alignText(*label, Qt::AlignLeading | Qt::AlignVCenter);
    return label;
}

void alignText(QLabel &label, Qt::Alignment alignment)
{
    label.setAlignment(label.isRightToLeft() ? QStyle::visualAlignment(Qt::RightToLeft, alignment) | Qt::AlignAbsolute
                                             : alignment);
}

QLabel *headingLabel(const QString &plain, double factor, QWidget *parent)
{
    QLabel *label = plainLabel(plain, Selectable::Yes, parent);
    QFont font = label->font();
    font.setBold(true);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    label->setFont(font);
    return label;
}

} // namespace kronika
