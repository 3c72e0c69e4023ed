// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helppage.h"

#include "widgets/dialogsize.h"
#include "widgets/framing.h"
#include "widgets/plainlabel.h"
#include "widgets/scene/legend.h"
#include "widgets/taborder.h"
#include "widgets/themepalette.h"
#include "widgets/timelineview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

constexpr int kPictureCharacters = 130;
constexpr int kPictureLines = 22;
constexpr int kMarginCharacters = 12;
constexpr int kLeastWidthPx = 320;

/// What a hidden timeline would show.
void prepare(TimelineView &view, const std::shared_ptr<const TimelineIndex> &index, const Theme &theme,
             const QString &language)
{
    view.setTheme(theme);
    view.setMotion(Motion::Reduced);
    view.setLanguage(language);
    const QFontMetrics metrics = view.fontMetrics();
    // As wide as the page has room for: texts wrap, too, where its pictures end.
    const int marginPx = metrics.averageCharWidth() * kMarginCharacters;
    const int mostPx = std::max(view.screen()->availableSize().width() * 9 / 10 - marginPx, kLeastWidthPx);
    view.resize(std::min(metrics.averageCharWidth() * kPictureCharacters, mostPx), metrics.height() * kPictureLines);
    view.setIndex(index);
    if (const auto all = framedAll(*index))
        view.setRange(*all);
    (void)view.grab(); // a hidden widget gets its size with its first picture
    const double missing = view.scene().lanesHeightPx() - view.scene().lanesViewPx();
    view.resize(view.width(), view.height() + static_cast<int>(std::ceil(missing)));
    (void)view.grab();
}

/// The event that most others are linked with, or the first.
EventIndex busiest(const Snapshot &snapshot)
{
    const LinkTable links(snapshot);
    EventIndex best{};
    std::size_t most = 0;
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n) {
        const std::size_t count = links.incoming(EventIndex{n}).size();
        if (count > most) {
            most = count;
            best = EventIndex{n};
        }
    }
    return best;
}

} // namespace

HelpPage::HelpPage(std::shared_ptr<const TimelineIndex> example, const Theme &theme, const QString &language,
                   QWidget *parent)
    : QDialog(parent)
    , m_example(std::move(example))
    , m_theme(theme)
    , m_language(language)
{
    setWindowTitle(tr("Help"));
    setPalette(paletteOf(theme));
    auto *page = new QWidget;
    page->setAccessibleName(tr("Help"));
    auto *column = new QVBoxLayout(page);
    fill(*column);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons->addButton(tr("Open the &Example"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            &HelpPage::exampleRequested);
    connect(buttons->addButton(tr("All &Keys"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            &HelpPage::keysRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    tabThrough(*buttons);
    resizeWithinScreen(*this, kPictureCharacters + kMarginCharacters, 44);
    scroll->setFocus();
}

void HelpPage::fill(QVBoxLayout &column)
{
    const auto section = [&column](const QString &title, const QString &text) {
        column.addWidget(headingLabel(title, 1.25));
        column.addWidget(plainLabel(text, Selectable::Yes));
    };
    section(
        tr("Who did what, when"),
        tr("Each actor has a lane; lanes stand below the lane that they belong to. Time runs from left to right. An "
           "event of several actors is one bar in each of their lanes, tied by a line. Events without a date of "
           "their own stand in the tray at the bottom."));
    addPicture(column, wholePicture(), tr("The example: a campaign and the answers to it, one lane for each actor"));
    section(tr("Time is never made up"),
            tr("What is vague is drawn vague: the legend shows the ways that occur. The date is said in words, with "
               "the text of the file (EDTF, ISO 8601-2) beside it. Where sources disagree, the event says so, and the "
               "details name them."));
    addPicture(column, legendPicture(), tr("The legend of the example"));
    section(tr("From event to event"),
            tr("A click or the arrow keys select an event; the details say what, when, who, and what each source "
               "claims. Lines lead to the events that it is linked with: ] and [ walk along them, Enter moves into the "
               "details, F zooms to the event, Ctrl+0 shows everything, Alt+← goes back."));
    addPicture(column, closePicture(), tr("An event that is selected, and its links to others"));
    section(tr("Finding"),
            tr("Ctrl+F searches as you type: words, or terms such as actor:, source:, from: and to:. F3 goes to the "
               "next match. Ctrl+G goes to a date. Ctrl+Shift+P finds every command by a part of its name, with its "
               "key. The Menu key or Shift+F10 shows what can be done at a place."));
    section(tr("By eyes, ears and hands"),
            tr("Whatever the mouse does, a key does, too: ? lists them. A screen reader finds the timeline as lanes "
               "with events in the order of time. View › Theme has a dark and a high-contrast theme; the text is as "
               "large as the system's."));
    section(tr("More from other files"),
            tr("Ctrl+Shift+O takes other files into the chronology that is open. What has the same id is brought up to "
               "date; what is probably here already is shown side by side, and becomes one only where you accept it. "
               "Ctrl+Z takes a whole import back, and Kronika asks before anything that is not saved is lost."));
    section(tr("On paper, and in other programs"),
            tr("Ctrl+E exports what you see as PDF, SVG or PNG, Ctrl+P prints it. Text in it is text and links are "
               "links. It also writes the events for other programs, as CSV, STIX, iCalendar and more, and says "
               "beforehand what they cannot hold. A ceiling keeps what is marked above it out of the file."));
    section(tr("What stays here"),
            tr("Kronika makes no network connection. Addresses in a chronology are opened by another program, after a "
               "question that shows where they lead."));
}

void HelpPage::addPicture(QVBoxLayout &column, const QPixmap &picture, const QString &words)
{
    if (picture.isNull())
        return;
    auto *label = new QLabel;
    label->setPixmap(picture);
    label->setAccessibleName(words);
    label->setFrameShape(QFrame::Box);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    column.addWidget(label);
    QLabel *caption = plainLabel(words, Selectable::Yes);
    caption->setPalette(quietPaletteOf(m_theme));
    column.addWidget(caption);
}

QPixmap HelpPage::wholePicture() const
{
    if (!m_example)
        return {};
    TimelineView view;
    prepare(view, m_example, m_theme, m_language);
    return view.grab();
}

QPixmap HelpPage::closePicture() const
{
    if (!m_example || m_example->snapshot().eventCount() == 0)
        return {};
    TimelineView view;
    prepare(view, m_example, m_theme, m_language);
    const EventIndex event = busiest(m_example->snapshot());
    view.setSelection({event}, event);
    if (const auto range = framed(*m_example, std::span(&event, 1)))
        view.setRange(*range);
    return view.grab();
}

QPixmap HelpPage::legendPicture() const
{
    if (!m_example)
        return {};
    TimelineView view;
    prepare(view, m_example, m_theme, m_language);
    const SceneStyle &style = view.scene().style();
    const double margin = style.textHeightPx;
    const Legend legend = legendFor(view.displayList(), style, view.width() - margin * 2);
    QPixmap picture(QSizeF(view.width(), legend.heightPx + margin * 2).toSize() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(m_theme.canvas);
    QPainter painter(&picture);
    painter.translate(margin, margin);
    paintLegend(painter, legend, view.displayList(), style, m_theme);
    return picture;
}

} // namespace kronika

#include "moc_helppage.cpp"
