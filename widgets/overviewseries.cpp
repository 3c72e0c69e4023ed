// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overviewseries.h"

#include "models/document/plaintext.h"
#include "widgets/scene/scenebuilder.h"
#include "widgets/scene/scenepainter.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace kronika {

namespace {

QString seriesText(const char *text)
{
    return QCoreApplication::translate("kronika::Overview", text);
}

std::uint64_t total(const DensitySeries &series)
{
    return std::accumulate(series.counts.begin(), series.counts.end(), std::uint64_t{0});
}

/// Positions of the greatest series with a key, in the density's order.
std::vector<std::size_t> greatest(const Density &density, std::size_t count)
{
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < density.series.size(); ++i) {
        if (density.series[i].key)
            positions.push_back(i);
    }
    std::stable_sort(positions.begin(), positions.end(),
                     [&](std::size_t a, std::size_t b) { return total(density.series[a]) > total(density.series[b]); });
    positions.resize(std::min(positions.size(), count));
    std::sort(positions.begin(), positions.end());
    return positions;
}

/// The others become one series without key.
Density merged(const Density &density)
{
    const auto kept = greatest(density, kMaxOverviewSeries - 1);
    Density few{.range = density.range, .series = {}, .peak = density.peak};
    DensitySeries rest;
    for (std::size_t i = 0; i < density.series.size(); ++i) {
        const DensitySeries &series = density.series[i];
        if (std::binary_search(kept.begin(), kept.end(), i)) {
            few.series.push_back(series);
            continue;
        }
        rest.counts.resize(series.counts.size());
        std::transform(series.counts.begin(), series.counts.end(), rest.counts.begin(), rest.counts.begin(),
                       std::plus{});
    }
    if (!rest.counts.empty())
        few.series.push_back(std::move(rest));
    return few;
}

class Looks
{
public:
    Looks(DensityBy by, const Snapshot &snapshot, const QString &language, const Theme &theme)
        : m_by(by)
        , m_snapshot(snapshot)
        , m_language(language)
        , m_theme(theme)
        , m_categories(categoryLooks(snapshot, language))
    {
    }

    void add(const DensitySeries &series, bool hasMerged, OverviewSeries &to) const
    {
        if (!series.key) {
            to.looks.push_back({rest(hasMerged), m_theme.uncategorised});
            to.symbols.push_back(Symbol::Circle);
        } else if (m_by == DensityBy::Category) {
            const CategoryLook &look = m_categories[*series.key];
            to.looks.push_back({look.name, markColor(look, *series.key, m_theme)});
            to.symbols.push_back(look.symbol);
        } else {
            const Actor &actor = m_snapshot.actors()[*series.key];
            const QColor wish(QString::fromStdString(actor.color));
            to.looks.push_back({singleLine(translated(actor.names, m_language.toStdString(), actor.name)),
                                m_theme.markColor(wish.isValid() ? wish : m_theme.seriesColor(to.looks.size()))});
            to.symbols.push_back(Symbol::Circle);
        }
    }

private:
    QString rest(bool hasMerged) const
    {
        if (hasMerged)
            return seriesText(QT_TRANSLATE_NOOP("kronika::Overview", "All others"));
        return m_by == DensityBy::Category ? seriesText(QT_TRANSLATE_NOOP("kronika::Overview", "No category"))
                                           : seriesText(QT_TRANSLATE_NOOP("kronika::Overview", "No actor"));
    }

    DensityBy m_by;
    const Snapshot &m_snapshot;
    QString m_language;
    const Theme &m_theme;
    std::vector<CategoryLook> m_categories;
};

/// Keys of a density that was counted on an older snapshot may not exist any more.
bool fits(const Density &density, DensityBy by, const Snapshot &snapshot)
{
    const std::size_t keys = by == DensityBy::Category ? snapshot.categories().size() : snapshot.actors().size();
    return std::all_of(density.series.begin(), density.series.end(),
                       [&](const DensitySeries &series) { return !series.key || *series.key < keys; });
}

} // namespace

OverviewSeries overviewSeries(const Density &density, DensityBy by, const Snapshot &snapshot, const QString &language,
                              const Theme &theme)
{
    if (!fits(density, by, snapshot))
        return {};
    const bool hasMerged = density.series.size() > kMaxOverviewSeries;
    OverviewSeries drawn{.density = hasMerged ? merged(density) : density, .looks = {}, .symbols = {}};
    const Looks looks(by, snapshot, language, theme);
    for (const DensitySeries &series : drawn.density.series)
        looks.add(series, hasMerged, drawn);
    return drawn;
}

std::vector<LegendName> legendNames(const OverviewSeries &series, DensityBy by,
                                    const std::vector<LegendName> &switchedOff)
{
    std::vector<LegendName> names;
    for (std::size_t i = 0; i < series.looks.size(); ++i) {
        const auto key = by == DensityBy::Category ? series.density.series[i].key : std::nullopt;
        names.push_back({series.looks[i], series.symbols[i], key, false});
    }
    if (by != DensityBy::Category)
        return names;
    for (const LegendName &off : switchedOff) {
        const auto isSame = [&off](const LegendName &name) { return name.category == off.category; };
        const auto drawn = std::find_if(names.begin(), names.end(), isSame);
        // Bars that were counted before may still be drawn.
        if (drawn != names.end())
            drawn->isOff = true;
        else
            names.push_back(off);
    }
    // Whatever has no category stays last.
    std::stable_sort(names.begin(), names.end(), [](const LegendName &a, const LegendName &b) {
        return a.category && (!b.category || *a.category < *b.category);
    });
    return names;
}

std::vector<LegendName> switchedOff(const Snapshot &snapshot, const QString &language, const Theme &theme,
                                    const std::vector<std::size_t> &categories)
{
    const std::vector<CategoryLook> looks = categoryLooks(snapshot, language);
    std::vector<LegendName> names;
    for (const std::size_t category : categories) {
        if (category < looks.size())
            names.push_back({{looks[category].name, markColor(looks[category], category, theme)},
                             looks[category].symbol,
                             category,
                             true});
    }
    return names;
}

} // namespace kronika
