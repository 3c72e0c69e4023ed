// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/suggestion.h"

#include <algorithm>
#include <vector>

namespace kronika {

// Optimal string alignment: three rows of the table suffice.
int editDistance(QStringView a, QStringView b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> older(width);
    std::vector<int> previous(width);
    std::vector<int> current(width);
    for (std::size_t j = 0; j < width; ++j)
        previous[j] = static_cast<int>(j);
    const auto same = [&](qsizetype i, std::size_t j) {
        return a[i].toCaseFolded() == b[static_cast<qsizetype>(j)].toCaseFolded();
    };
    for (qsizetype i = 0; i < a.size(); ++i) {
        current[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < width; ++j) {
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same(i, j - 1) ? 0 : 1)});
            if (i > 0 && j > 1 && same(i, j - 2) && same(i - 1, j - 1))
                current[j] = std::min(current[j], older[j - 2] + 1);
        }
        std::swap(older, previous);
        std::swap(previous, current);
    }
    return previous.back();
}

QString nearest(const QString &word, const QStringList &known)
{
    // What nobody mistypes is long; a cut keeps a hostile argument from costing anything.
    const QStringView start = QStringView(word).left(64);
    return *std::ranges::min_element(known, {},
                                     [start](const QString &candidate) { return editDistance(start, candidate); });
}

} // namespace kronika
