// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whatsthis.h"

#include "app/workbench.h"
#include "widgets/detailpane.h"
#include "widgets/overviewbar.h"
#include "widgets/searchbar.h"
#include "widgets/timelineview.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

namespace kronika {

namespace {

void explain(QWidget &part, const char *text)
{
    part.setWhatsThis(QCoreApplication::translate("kronika::WhatsThis", text));
}

struct DockText
{
    const char *dock;
    const char *text;
};

/// By the names of the docks.
constexpr DockText kDockTexts[] = {
    {"detailDock", QT_TRANSLATE_NOOP("kronika::WhatsThis",
                                     "Everything about the current event: what, when, who, what each source claims and "
                                     "how surely, and the events that it is linked with. Its text can be copied.")},
    {"overviewDock", QT_TRANSLATE_NOOP("kronika::WhatsThis",
                                       "How many events there are over the whole time. The frame is what the timeline "
                                       "shows: drag it, or its edges, or mark another stretch.")},
    {"tableDock", QT_TRANSLATE_NOOP("kronika::WhatsThis",
                                    "The events that match, one a row. A click on a column's head sorts by it; Enter "
                                    "goes to the event on the timeline.")},
    {"contradictionDock",
     QT_TRANSLATE_NOOP("kronika::WhatsThis", "What cannot be true together: dates against links, and sources against "
                                             "each other. Enter leads to the events that are meant.")},
    {"legendDock",
     QT_TRANSLATE_NOOP("kronika::WhatsThis", "What the shapes and colours mean that stand on the timeline now.")},
    {"historyDock", QT_TRANSLATE_NOOP("kronika::WhatsThis",
                                      "What was changed since the file was opened, the newest last. A click goes back, "
                                      "or forth, to what was there after a step.")},
};

} // namespace

void explainWindow(QMainWindow &window)
{
    explain(*window.menuBar(),
            QT_TRANSLATE_NOOP("kronika::WhatsThis", "All commands. Ctrl+Shift+P finds one by a part of its name."));
    explain(*window.statusBar(), QT_TRANSLATE_NOOP("kronika::WhatsThis",
                                                   "How many events, actors and sources there are, how many events are "
                                                   "selected, the time that is shown, and in which time zone."));
}

void explainWorkbench(const Workbench &workbench)
{
    explain(*workbench.timeline(),
            QT_TRANSLATE_NOOP("kronika::WhatsThis",
                              "The timeline: a lane for each actor, time from left to right. The arrow keys go from "
                              "event to event, + and − zoom, Enter shows the details, the Menu key says what can be "
                              "done. What is vague is drawn vague; the legend says how."));
    explain(*workbench.search(),
            QT_TRANSLATE_NOOP("kronika::WhatsThis",
                              "Finds as you type: words, or terms such as actor:, source:, from: and to:. Enter goes "
                              "to the next match; what does not match is dimmed or hidden."));
    for (QDockWidget *dock : workbench.docks()) {
        for (const DockText &text : kDockTexts) {
            if (dock->objectName() == QLatin1String(text.dock))
                explain(*dock, text.text);
        }
    }
}

} // namespace kronika
