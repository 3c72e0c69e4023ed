// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailparts.h"

#include "models/document/plaintext.h"
#include "widgets/elidedlabel.h"
#include "widgets/markdownview.h"
#include "widgets/plainlabel.h"
#include "widgets/themepalette.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace kronika {

namespace {

/// Characters that every pane has room for.
constexpr qsizetype kLongestWord = 18;

} // namespace

QLabel *quietLabel(const QString &text, const Theme &theme)
{
    QLabel *label = plainLabel(text, Selectable::Yes);
    label->setPalette(quietPaletteOf(theme));
    return label;
}

QLabel *monoLabel(const QString &text, const Theme &theme)
{
    QLabel *label = quietLabel(text, theme);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(label->font().pointSizeF() > 0 ? label->font().pointSizeF() * 0.95 : font.pointSizeF());
    label->setFont(font);
    return label;
}

QWidget *breakable(QLabel *label)
{
    const QString text = label->text();
    if (longestWord(text) <= kLongestWord)
        return label;
    auto *view = new MarkdownView;
    view->setFont(label->font());
    view->setPalette(label->palette());
    view->setToolTip(label->toolTip());
    view->setAccessibleName(text.left(kLongestWord));
    view->setPlain(text);
    delete label;
    return view;
}

QWidget *elidedQuietLabel(const QString &text, const Theme &theme)
{
    constexpr int mostCharacters = 40;
    auto *label = new ElidedLabel(mostCharacters);
    label->setPalette(quietPaletteOf(theme));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWholeText(text);
    return label;
}

QGridLayout *namedRows(int nameWidthPx)
{
    auto *rows = new QGridLayout;
    rows->setColumnMinimumWidth(0, nameWidthPx);
    rows->setColumnStretch(nameWidthPx > 0 ? 1 : 0, 1);
    rows->setHorizontalSpacing(nameWidthPx / 8);
    rows->setVerticalSpacing(3);
    return rows;
}

void addNamedRow(QGridLayout *rows, QWidget *name, QWidget *value)
{
    const int row = rows->rowCount();
    if (rows->columnMinimumWidth(0) == 0) {
        rows->addWidget(name, row, 0);
        rows->addWidget(value, row + 1, 0);
        return;
    }
    name->setMaximumWidth(rows->columnMinimumWidth(0) * 3 / 2);
    rows->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeading);
    rows->addWidget(value, row, 1, Qt::AlignTop);
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(separator);
}

QString dateWithEdtf(const QString &words, const QString &edtf)
{
    return words.isEmpty() || words == edtf ? edtf : QString(words + QStringLiteral(" (") + edtf + QLatin1Char(')'));
}

QString shownAddress(const QUrl &address)
{
    return singleLine(QString::fromLatin1(address.adjusted(QUrl::RemoveUserInfo).toEncoded(QUrl::FullyEncoded)));
}

} // namespace kronika
