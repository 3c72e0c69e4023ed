// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/titlepage.h"

#include "models/document/plaintext.h"
#include "models/time/timetext.h"
#include "widgets/scene/eventlist.h"
#include "widgets/scene/markdownruns.h"
#include "widgets/scene/pagetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>
#include <vector>

namespace kronika {

namespace {

} // namespace

TitlePage::TitlePage(const Picture &picture)
    : m_picture(picture)
{
    const double line = picture.style().textHeightPx;
    addLine(picture.title, 2.4, Ink::Text, Weight::Bold, 0);
    if (!picture.marking.isEmpty())
        addLine(picture.marking, 1.4, Ink::Text, Weight::Bold, line * 1.5);
    addFacts();
    const std::string &description = picture.index().snapshot().info().description;
    if (!description.empty())
        addRuns(markdownRuns(description), 1, line * 2);
}

void TitlePage::addLine(const QString &text, double scale, Ink ink, Weight weight, double spaceAbove)
{
    addRuns({{text, ink, weight, {}}}, scale, spaceAbove);
}

void TitlePage::addRuns(std::vector<TextRun> runs, double scale, double spaceAbove)
{
    TextBlock block;
    block.scale = scale;
    block.spaceAbovePx = spaceAbove;
    block.cells.push_back({0, m_picture.widthPx * 0.8, false, std::move(runs)});
    m_blocks.push_back(std::move(block));
}

QString TitlePage::countsText() const
{
    const Snapshot &snapshot = m_picture.index().snapshot();
    std::vector<EventIndex> events = listedEvents(m_picture);
    const std::size_t sources = listedSourceCount(snapshot, events);
    std::erase_if(events, [this](EventIndex event) { return m_picture.isGap(event); });
    return drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Events: %1  ·  Actors: %2  ·  Sources: %3"))
        .arg(events.size())
        .arg(snapshot.actors().size())
        .arg(sources);
}

void TitlePage::addFacts()
{
    const double line = m_picture.style().textHeightPx;
    const Zone &zone = m_picture.index().options().shown;
    if (m_picture.hasDates)
        addLine(rangeText(m_picture.range, zone, QLocale(m_picture.input.language)), 1.2, Ink::Text, Weight::Normal,
                line * 1.5);
    addLine(countsText(), 1, Ink::Quiet, Weight::Normal, line * 0.8);
    addLine(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Times in %1")).arg(zone.name()), 1, Ink::Quiet,
            Weight::Normal, line * 0.2);
    if (!m_picture.fileName.isEmpty())
        addLine(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Made from %1")).arg(m_picture.fileName), 1,
                Ink::Quiet, Weight::Normal, line * 0.2);
}

TextFlow TitlePage::flow() const
{
    return TextFlow(m_picture.style(), m_blocks.size(), [this](std::size_t index) { return m_blocks[index]; });
}

} // namespace kronika
