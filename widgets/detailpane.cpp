// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailpane.h"

#include "widgets/detailpage.h"
#include "widgets/plainlabel.h"
#include "widgets/scene/scenebuilder.h"
#include "widgets/taborder.h"
#include "widgets/themepalette.h"
#include "widgets/timelinetips.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace kronika {

namespace {

/// In fewer, a name and what it says have no room side by side.
constexpr int kNarrowCharacters = 46;
/// What is laid out within a tenth of a second.
constexpr std::size_t kFirstEntries = 100;
constexpr std::size_t kMoreEntries = 300;

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QScrollArea(parent)
    , m_theme(&Theme::light())
{
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    rebuild();
}

void DetailPane::setIndex(std::shared_ptr<const TimelineIndex> index, std::shared_ptr<const LinkTable> links)
{
    if (index == m_index && links == m_links)
        return;
    m_links = std::move(links);
    if (index != m_index)
        m_findings.clear(); // places in another snapshot
    m_index = std::move(index);
    rebuild();
}

void DetailPane::setLinks(std::shared_ptr<const LinkTable> links)
{
    const std::size_t before = incomingCount();
    m_links = std::move(links);
    if (before > 0 || incomingCount() > 0)
        rebuild();
}

void DetailPane::setSelection(std::vector<EventIndex> selected, std::optional<EventIndex> current,
                              std::vector<Contradiction> findings)
{
    // Told whenever anything of the workspace is another; a page is not made anew for the same.
    if (findings == m_findings && selected == m_selected && current == m_current)
        return;
    m_findings = std::move(findings);
    m_selected = std::move(selected);
    m_current = current;
    rebuild();
}

void DetailPane::setFindings(std::vector<Contradiction> findings)
{
    if (findings == m_findings)
        return;
    m_findings = std::move(findings);
    rebuild();
}

void DetailPane::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    rebuild();
}

void DetailPane::setDateStyle(DateStyle style)
{
    if (style == m_dateStyle)
        return;
    m_dateStyle = style;
    rebuild();
}

void DetailPane::setTheme(const Theme &theme)
{
    m_theme = &theme;
    rebuild();
}

/// By its own width, so that the bar at its side does not come and go.
void DetailPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * kNarrowCharacters;
    const Breadth breadth = isNarrow ? Breadth::Narrow : Breadth::Wide;
    if (std::exchange(m_breadth, breadth) != breadth)
        QTimer::singleShot(0, this, &DetailPane::rebuild); // not while the page is being laid out
}

void DetailPane::rebuild()
{
    const bool hasEvent = m_index && m_current && raw(*m_current) < m_index->snapshot().eventCount();
    const std::string id = hasEvent ? std::string(m_index->snapshot().id(*m_current)) : std::string();
    const int place = id == m_shownId ? verticalScrollBar()->value() : 0;
    if (id != m_shownId)
        m_entries = kFirstEntries;
    m_shownId = id;
    QPalette colours = paletteOf(*m_theme);
    colours.setColor(QPalette::Window, m_theme->canvas);
    setPalette(colours);
    replacePage();
    // The bar knows its range once the page is laid out.
    QTimer::singleShot(0, this, [this, place] { verticalScrollBar()->setValue(place); });
}

/// The old page may be the sender of the signal that led here.
void DetailPane::replacePage()
{
    QWidget *old = takeWidget();
    const bool hadFocus = old && old->isAncestorOf(QApplication::focusWidget());
    setWidget(page());
    tabThrough(*this, *widget());
    if (hadFocus)
        setFocus();
    if (old) {
        old->hide();
        old->deleteLater();
    }
}

QWidget *DetailPane::page()
{
    if (!m_index)
        return emptyPage({});
    if (m_index->snapshot().eventCount() == 0)
        return emptyPage(tr("There are no events yet, so there is nothing to read here.\n\nWrite some into the file of "
                            "this chronology with a text editor and press F5, or open another file."));
    if (m_shownId.empty())
        return emptyPage(m_selected.size() > 1 ? tr("%1 selected.").arg(eventCountText(m_selected.size()))
                                               : tr("Select an event to read everything about it."));
    return eventPage(*m_current);
}

QWidget *DetailPane::emptyPage(const QString &text) const
{
    QLabel *label = plainLabel(text, Selectable::No);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(fontMetrics().height());
    label->setPalette(quietPaletteOf(*m_theme));
    return label;
}

std::size_t DetailPane::incomingCount() const
{
    return m_links && m_current ? m_links->incoming(*m_current).size() : 0;
}

QWidget *DetailPane::eventPage(EventIndex event)
{
    const Snapshot &snapshot = m_index->snapshot();
    const DetailOptions options{.language = m_language.toStdString(),
                                .clock = snapshot.zone(),
                                .dateStyle = m_dateStyle,
                                .shown = m_index->options().shown,
                                .findings = m_findings};
    DetailContent content = detailOf(snapshot, m_links ? *m_links : LinkTable(), event, options);
    DetailLook look{.theme = m_theme, .category = {}, .breadth = m_breadth};
    if (content.categoryIndex)
        look.category = categoryLooks(snapshot, m_language)[raw(*content.categoryIndex)];
    const std::size_t untold = cutToFirst(content, m_entries);
    auto *page = new DetailPage(std::move(content), std::move(look), untold);
    connect(page, &DetailPage::moreRequested, this, [this] {
        m_entries += kMoreEntries;
        rebuild();
    });
    connect(page, &DetailPage::eventRequested, this, &DetailPane::eventRequested);
    connect(page, &DetailPage::addressRequested, this, &DetailPane::addressRequested);
    if (m_selected.size() < 2)
        return page;
    auto *several = new QWidget;
    auto *layout = new QVBoxLayout(several);
    layout->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    QLabel *count =
        plainLabel(tr("%1 selected; this one is current:").arg(eventCountText(m_selected.size())), Selectable::No);
    count->setContentsMargins(fontMetrics().height(), 0, fontMetrics().height(), 0);
    count->setPalette(quietPaletteOf(*m_theme));
    layout->addWidget(count);
    layout->addWidget(page, 1);
    return several;
}

} // namespace kronika

#include "moc_detailpane.cpp"
