// SPDX-License-Identifier: GPL-3.0-or-later
// A line above the timeline that says something about the file and may offer one thing to do. Knows no file.
#pragma once

#include "widgets/scene/theme.h"

#include <QFrame>
#include <QString>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kronika {

class NoticeBanner : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBanner(QWidget *parent = nullptr);

    /// Whether what it says holds no more once its action was asked for.
    enum class AfterAction : bool { Dismissed, Stays };

    /// `action` empty: nothing can be done but to dismiss it.
    void open(const QString &text, const QString &action, AfterAction after = AfterAction::Dismissed);
    /// Says nothing any more.
    void dismiss();
    /// Both have one place: this is seen while `other` says nothing, and comes back after it.
    void giveWayTo(NoticeBanner &other);
    QString text() const;
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void actionRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void arrange();

    NoticeBanner *m_first = nullptr;
    bool m_isOpen = false;
    AfterAction m_after = AfterAction::Dismissed;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_dismiss;
    QBoxLayout *m_row;
    QBoxLayout *m_buttons;
};

} // namespace kronika
