// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about the current event, in an analyst's order: what, when, who, who says so, how surely, linked to what.
// All text from files is shown as plain text. Never changes the selection and opens no address by itself.
#pragma once

#include "models/document/consistency.h"
#include "models/document/linktable.h"
#include "models/index/timelineindex.h"
#include "models/time/timetext.h"
#include "widgets/detailparts.h"

#include <QScrollArea>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kronika {

class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// Null: nothing is open.
    void setIndex(std::shared_ptr<const TimelineIndex> index, std::shared_ptr<const LinkTable> links = nullptr);
    /// Of the index's snapshot; null while they are not known: then links from other events are left out.
    void setLinks(std::shared_ptr<const LinkTable> links);
    /// Shows `current`; says how many are selected when there are several.
    /// `findings` are those of the current event, as setFindings() has them.
    void setSelection(std::vector<EventIndex> selected, std::optional<EventIndex> current,
                      std::vector<Contradiction> findings = {});
    /// What contradicts the dates of the current event. Requires: made from the index's snapshot.
    void setFindings(std::vector<Contradiction> findings);
    void setLanguage(const QString &language);
    void setDateStyle(DateStyle style);
    /// `theme` must outlive the pane.
    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// A linked event was chosen.
    void eventRequested(kronika::EventIndex event);
    /// An address was chosen: http, https or mailto. Ask, showing the host, before opening it.
    void addressRequested(const QUrl &address);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void replacePage();
    QWidget *page();
    QWidget *emptyPage(const QString &text) const;
    QWidget *eventPage(EventIndex event);
    std::size_t incomingCount() const;

    std::shared_ptr<const TimelineIndex> m_index;
    std::vector<EventIndex> m_selected;
    std::optional<EventIndex> m_current;
    std::vector<Contradiction> m_findings;
    QString m_language;
    DateStyle m_dateStyle = DateStyle::Words;
    const Theme *m_theme;
    Breadth m_breadth = Breadth::Wide;
    std::shared_ptr<const LinkTable> m_links;
    /// Whose page stands there, to stay at the same place when it is made anew.
    std::string m_shownId;
    /// Of each list so many are laid out.
    std::size_t m_entries = 0;
};

} // namespace kronika
