// SPDX-License-Identifier: GPL-3.0-or-later
// What a window shows when nothing is open: what the program is for, and the ways to begin. Opens nothing itself.
#pragma once

#include "widgets/scene/theme.h"

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace kronika {

struct RecentFile
{
    /// Absolute.
    QString path;
    bool exists = true;
};

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Newest first. Missing ones are shown grey, and can be removed.
    void setRecent(const std::vector<RecentFile> &files);
    /// While a file is dragged over the window.
    void setDropHint(bool isShown);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void openRequested();
    void exampleRequested();
    void recentRequested(const QString &path);
    void recentRemoved(const QString &path);

private:
    QLayout *buttons();
    void addRecent(const RecentFile &file, int row);

    QWidget *m_recentBox;
    QGridLayout *m_recent;
    QLabel *m_drop;
    const Theme *m_theme;
};

} // namespace kronika
