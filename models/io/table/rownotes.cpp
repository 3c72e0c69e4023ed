// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/rownotes.h"

#include "models/io/diagnostics.h"
#include "models/io/table/tablefindings.h"

#include <QStringList>

#include <algorithm>

namespace kronika::table {

void RowNotes::warn(const QString &message, std::size_t offset)
{
    if (++warningCount <= Diagnostics::kMaxKept)
        warnings.emplace_back(message, offset);
}

void RowNotes::leaveUnread(const Row &row, const QString &reason)
{
    QStringList cells;
    // Of a batch more are never asked for.
    if (unread.size() < TableFindings::kMaxUnread) {
        for (const Cell &cell : row.cells)
            cells.append(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).simplified());
    }
    unread.push_back({row.offset, reason, cells.join(QStringLiteral(" | "))});
}

void RowNotes::clear()
{
    read = 0;
    dated = 0;
    blank.clear();
    warnings.clear();
    warningCount = 0;
    unread.clear();
    undated.clear();
    shortRows = {};
    longRows = {};
    timesAlone = {};
    std::fill(doubts.begin(), doubts.end(), DateDoubts());
    std::fill(mapped.begin(), mapped.end(), 0);
    std::fill(keptAside.begin(), keptAside.end(), 0);
    unsound = 0;
    unreadableMarkings = 0;
}

void addDoubts(std::vector<DateDoubts> &doubts, const std::vector<DateDoubts> &next)
{
    doubts.resize(std::max(doubts.size(), next.size()));
    for (std::size_t n = 0; n < next.size(); ++n) {
        DateDoubts &sum = doubts[n];
        if (sum.orderless == 0) {
            sum.firstOrderless = next[n].firstOrderless;
            sum.orderlessText = next[n].orderlessText;
        }
        if (sum.centuryless == 0) {
            sum.firstCenturyless = next[n].firstCenturyless;
            sum.centurylessText = next[n].centurylessText;
        }
        if (sum.narrowed == 0) {
            sum.firstNarrowed = next[n].firstNarrowed;
            sum.narrowedText = next[n].narrowedText;
        }
        sum.orderless += next[n].orderless;
        sum.centuryless += next[n].centuryless;
        sum.ambiguous += next[n].ambiguous;
        sum.centuryTold += next[n].centuryTold;
        sum.narrowed += next[n].narrowed;
    }
}

QString inQuotes(std::string_view text)
{
    constexpr qsizetype kLongest = 60;
    QString shown = QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
    if (shown.size() > kLongest)
        shown = shown.left(kLongest) + u'…';
    return QString(u'“' + shown + u'”');
}

} // namespace kronika::table
