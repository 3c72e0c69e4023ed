// SPDX-License-Identifier: GPL-3.0-or-later
// One event laid out for reading: a page of the detail pane, made anew for each event. Knows no selection and no
// snapshot.
#pragma once

#include "models/items/detailrows.h"
#include "widgets/detailparts.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace kronika {

class CardFrame;

class DetailPage : public QWidget
{
    Q_OBJECT

public:
    /// `untold`: so many entries are left out of `content`, which the page says and offers.
    DetailPage(DetailContent content, DetailLook look, std::size_t untold = 0, QWidget *parent = nullptr);

Q_SIGNALS:
    void eventRequested(kronika::EventIndex event);
    void addressRequested(const QUrl &address);
    void moreRequested();

private:
    void addCategory();
    void addDate();
    void addUntold(std::size_t untold);
    void addActors();
    void addSources();
    void addDisagreements();
    void addFindings();
    CardFrame *addNotice(const QString &text);
    void addLinks();
    void addDescription();
    void addTags();
    void addAttachments();
    void addAddress(const QString &address);
    void addIdentity();
    void addHeading(const QString &text);
    void addRule();
    int nameWidthPx() const;
    bool isNarrow() const { return m_look.breadth == Breadth::Narrow; }

    DetailContent m_content;
    DetailLook m_look;
    QVBoxLayout *m_layout;
};

} // namespace kronika
