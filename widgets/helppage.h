// SPDX-License-Identifier: GPL-3.0-or-later
// Help on one page. Its pictures are drawn when it is opened, as the timeline itself is drawn: in the theme, font and
// language of the window. Knows no file.
#pragma once

#include "models/index/timelineindex.h"
#include "widgets/scene/theme.h"

#include <QDialog>

#include <memory>

class QVBoxLayout;

namespace kronika {

class HelpPage : public QDialog
{
    Q_OBJECT

public:
    /// `example` is what the pictures show; without it there are none.
    HelpPage(std::shared_ptr<const TimelineIndex> example, const Theme &theme, const QString &language,
             QWidget *parent = nullptr);

Q_SIGNALS:
    void exampleRequested();
    void keysRequested();

private:
    void fill(QVBoxLayout &column);
    void addPicture(QVBoxLayout &column, const QPixmap &picture, const QString &words);
    QPixmap wholePicture() const;
    QPixmap closePicture() const;
    QPixmap legendPicture() const;

    std::shared_ptr<const TimelineIndex> m_example;
    const Theme &m_theme;
    QString m_language;
};

} // namespace kronika
