// SPDX-License-Identifier: GPL-3.0-or-later
// A scene for tests: a snapshot from a text picture or from seeded chance, laid out at a size.
#pragma once

#include "tests/models/document/snapshotpicture.h"
#include "widgets/scene/scenebuilder.h"

#include <random>

namespace kronika::test {

struct Scene
{
    SceneInput input;
    LaneLayout layout;
    Viewport viewport;

    DisplayList list() const { return buildDisplayList(input, layout, viewport); }
    std::string id(EventIndex event) const { return std::string(input.index->snapshot().id(event)); }
};

inline Scene sceneOf(std::shared_ptr<const Snapshot> snapshot, QSizeF size = {1200, 700})
{
    Scene scene;
    scene.input.index = TimelineIndex::build(std::move(snapshot), {});
    scene.input.language = QStringLiteral("en");
    scene.layout = LaneLayout(*scene.input.index, scene.input.style);
    scene.viewport.sizePx = size;
    scene.viewport.headerWidthPx = scene.input.style.headerWidthFor(*scene.input.index, scene.input.language);
    scene.viewport.range = fitted(scene.input.index->extent().value_or(TimeRange{}));
    return scene;
}

inline Scene sceneOf(const char *picture, QSizeF size = {1200, 700})
{
    return sceneOf(snapshotFrom(picture), size);
}

inline std::vector<const Mark *> marksOfLane(const DisplayList &list, std::uint32_t lane)
{
    std::vector<const Mark *> found;
    for (const Mark &mark : list.marks) {
        if (mark.lane == lane)
            found.push_back(&mark);
    }
    return found;
}

/// Events of all kinds of time, in bursts, in several lanes, some undated.
inline std::shared_ptr<const Snapshot> chanceSnapshot(unsigned seed, int events)
{
    std::mt19937 random(seed);
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto date = [&] {
        return QStringLiteral("%1-%2-%3")
            .arg(2015 + below(10))
            .arg(1 + below(12), 2, 10, QChar(u'0'))
            .arg(1 + below(28), 2, 10, QChar(u'0'));
    };
    Parts parts = partsFrom("actor a = Alpha\nactor b < a = Beta\nactor c = Gamma\nactor d = Delta\n"
                            "category x = Talk\ncategory y = Deed");
    for (int i = 0; i < events; ++i) {
        Event event;
        event.id = "e" + std::to_string(i);
        event.title = "Event number " + std::to_string(i);
        const QString first = date();
        const QString second = date();
        const QString from = std::min(first, second);
        const QString to = std::max(first, second);
        const QString forms[] = {first,
                                 first,
                                 first,
                                 first.left(4),
                                 first.left(7),
                                 first + u'~',
                                 from + u'/' + to,
                                 from + QStringLiteral("/.."),
                                 u'/' + to,
                                 from + u'/',
                                 QString(),
                                 first + QStringLiteral("T10:20:30Z"),
                                 first + u'?',
                                 first.left(4) + u'%',
                                 first.left(4) + QStringLiteral("-XX"),
                                 QStringLiteral("../") + to,
                                 from + QStringLiteral("~/") + to + u'?',
                                 from.left(4) + u'/' + to.left(4),
                                 u'[' + from + u',' + to + u']',
                                 u'{' + from.left(4) + QStringLiteral("..") + to.left(4) + u'}',
                                 QStringLiteral("[..") + to + u']'};
        event.when = forms[below(static_cast<int>(std::size(forms)))].toStdString();
        if (event.when.empty() && below(2) == 0)
            event.within = "../" + to.toStdString();
        const char *actors[] = {"a", "b", "c", "d"};
        event.actors.push_back({actors[below(4)], {}, {}});
        if (below(3) == 0)
            event.actors.push_back({actors[below(4)], below(2) == 0 ? "target" : "speaker", {}});
        event.category = below(2) == 0 ? "x" : "y";
        parts.events.push_back(event);
    }
    return parts.build();
}

} // namespace kronika::test
