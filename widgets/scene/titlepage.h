// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a report as blocks of text: title, marking, what and when it covers, description. Knows no page.
#pragma once

#include "widgets/scene/composition.h"
#include "widgets/scene/textflow.h"

#include <vector>

namespace kronika {

class TitlePage
{
public:
    /// Keeps a reference to `picture`.
    explicit TitlePage(const Picture &picture);

    TextFlow flow() const;

private:
    void addLine(const QString &text, double scale, Ink ink, Weight weight, double spaceAbove);
    void addRuns(std::vector<TextRun> runs, double scale, double spaceAbove);
    void addFacts();
    QString countsText() const;

    const Picture &m_picture;
    std::vector<TextBlock> m_blocks;
};

} // namespace kronika
