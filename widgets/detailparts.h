// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts that a detail page is set from. Pure layout: they know no event.
#pragma once

#include "widgets/scene/displaylist.h"
#include "widgets/scene/theme.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

class QGridLayout;
class QLabel;
class QWidget;

namespace kronika {

/// What a pane has room for: texts side by side, or one below the other.
enum class Breadth : std::uint8_t { Wide, Narrow };

struct DetailLook
{
    const Theme *theme;
    /// Of the event's category.
    std::optional<CategoryLook> category;
    Breadth breadth = Breadth::Wide;
};

/// Selectable, in the theme's quiet colour.
QLabel *quietLabel(const QString &text, const Theme &theme);
/// The same in the system's fixed font.
QLabel *monoLabel(const QString &text, const Theme &theme);
/// The label itself or, where a word is so long that the label would make the pane wide, a view of the same text and
/// look that breaks words (the label is then gone).
QWidget *breakable(QLabel *label);
/// One line that is shortened, with all of it in its tip.
QWidget *elidedQuietLabel(const QString &text, const Theme &theme);
/// Two columns: what it is, quiet, and what it says; without a width for the names these stand above.
QGridLayout *namedRows(int nameWidthPx);
void addNamedRow(QGridLayout *rows, QWidget *name, QWidget *value);
/// The parts that are not empty.
QString joined(const QStringList &parts, const QString &separator = QStringLiteral(" · "));
/// Words, and the text of the file in brackets where it says more.
QString dateWithEdtf(const QString &words, const QString &edtf);
/// As it goes over the wire (punycode, percent-encoded), for a label; without a user's name and password.
QString shownAddress(const QUrl &address);

} // namespace kronika
