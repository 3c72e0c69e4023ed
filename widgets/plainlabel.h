// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to give text to widgets so that it is never taken for markup. Control and direction characters are replaced
// before (singleLine and multiLine in models/document); knows no text's meaning.
#pragma once

#include <QString>
#include <Qt>

class QLabel;
class QWidget;

namespace kronika {

inline constexpr qsizetype kMaxShownCharacters = 1'000'000;

/// As a tooltip: escaped, lines kept. Empty stays empty.
QString toolTipText(const QString &plain);
/// For an action, button or tab: `&` is an ampersand, not a mnemonic.
QString actionText(const QString &plain);

enum class Selectable { No, Yes };
/// A wrapping label that shows `plain` as it is, at most kMaxShownCharacters of it; selectable by mouse and keyboard.
QLabel *plainLabel(const QString &plain, Selectable selectable, QWidget *parent = nullptr);
/// Leading or trailing, whichever way the window reads. Qt goes by the letters of the text: in a mirrored window
/// English would stand at the end of its line.
void alignText(QLabel &label, Qt::Alignment alignment);
/// The same with the widget's font in bold and `factor` times as large.
QLabel *headingLabel(const QString &plain, double factor, QWidget *parent = nullptr);

} // namespace kronika
