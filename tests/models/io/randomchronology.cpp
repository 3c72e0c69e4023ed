// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomchronology.h"

#include <array>
#include <random>
#include <string>

namespace kronika::testing {

namespace {

constexpr std::array<const char *, 14> kTexts{"plain",
                                              "Žluťoučký kůň",
                                              "\"quoted\" \\ and / slashed",
                                              "line\nline\r\n\ttab",
                                              "\x01\x1F\x7F",
                                              "😀 \xE2\x80\xA8 𝄞",
                                              "{\"like\": [\"json\"]}",
                                              " ",
                                              "null",
                                              "a,b: c",
                                              "office",
                                              "<b>&amp;</b>",
                                              "שלום",
                                              "ends with a backslash \\"};
constexpr std::array<const char *, 12> kDates{"2021",
                                              "2021-07~",
                                              "2021-07-28",
                                              "2022/..",
                                              "../2022",
                                              "1984?/2004-06",
                                              "2025-05-28T14:30:00+02:00",
                                              "2021/",
                                              "2025-05-28T14:30",
                                              "2021-21",
                                              "202X",
                                              "2025-05-28T14:30:00.123456789Z"};
constexpr std::array<const char *, 4> kIntervals{"2021/2022", "2020-01-01/..", "../2022", "2020/"};
constexpr std::array<const char *, 6> kUnknown{"\"x\": 1.50",
                                               "\"x\": {\"a\": [1, {}], \"a\": []}",
                                               "\"x\": \"\\ud800\"",
                                               "\"x\": null, \"é y\": [[]]",
                                               "\"x\": 1e400, \"z\": -0",
                                               "\"\": \"\""};

class Maker
{
public:
    explicit Maker(std::uint32_t seed)
        : m_random(seed)
    {
    }

    RandomChronology chronology();

private:
    std::size_t upTo(std::size_t last) { return std::uniform_int_distribution<std::size_t>(0, last)(m_random); }
    bool often() { return upTo(2) > 0; }
    bool seldom() { return upTo(5) == 0; }

    template <std::size_t N>
    std::string anyOf(const std::array<const char *, N> &choices)
    {
        return choices[upTo(N - 1)];
    }
    template <std::size_t N>
    std::string maybe(const std::array<const char *, N> &choices)
    {
        return often() ? std::string() : anyOf(choices);
    }
    std::string text() { return anyOf(kTexts); }
    std::string maybeText() { return maybe(kTexts); }
    std::string unknown() { return seldom() ? anyOf(kUnknown) : std::string(); }
    std::string marking() { return maybe(std::array{"TLP:RED", "TLP:AMBER+STRICT", "TLP:CLEAR"}); }
    std::string color() { return maybe(std::array{"#000000", "#ABCdef"}); }
    std::vector<std::string> texts();
    Translations translations();
    std::string idIn(const char *prefix, std::size_t count)
    {
        return count == 0 || often() ? std::string() : idOf(prefix, upTo(count - 1));
    }
    static std::string idOf(const char *prefix, std::size_t n) { return prefix + std::to_string(n); }
    std::vector<std::string> actorIds();

    void addActor(SnapshotTables &tables);
    void addCategory(SnapshotTables &tables);
    void addSource(SnapshotTables &tables);
    void addView(SnapshotTables &tables);
    Event event(const SnapshotTables &tables, std::size_t n, std::size_t count);
    Claim claim(const SnapshotTables &tables);

    std::mt19937 m_random;
    std::size_t m_actors = 0;
};

std::vector<std::string> Maker::texts()
{
    std::vector<std::string> texts;
    while (seldom())
        texts.push_back(text());
    return texts;
}

Translations Maker::translations()
{
    Translations texts;
    for (const char *language : {"pl", "zh-Hant", "cs", "x-own"}) {
        if (seldom())
            texts.emplace_back(language, text());
    }
    return texts;
}

std::vector<std::string> Maker::actorIds()
{
    std::vector<std::string> ids;
    while (m_actors > 0 && seldom())
        ids.push_back(idOf("actor ", upTo(m_actors - 1)));
    return ids;
}

void Maker::addActor(SnapshotTables &tables)
{
    const std::size_t n = tables.actors.size();
    tables.actors.push_back({.id = idOf("actor ", n),
                             .name = text(),
                             .kind = maybe(std::array{"state", "person", "ship"}),
                             .parent = idIn("actor ", n),
                             .aliases = texts(),
                             .color = color(),
                             .description = maybeText(),
                             .names = translations(),
                             .unknown = unknown()});
}

void Maker::addCategory(SnapshotTables &tables)
{
    tables.categories.push_back({.id = idOf("č/", tables.categories.size()),
                                 .name = text(),
                                 .names = translations(),
                                 .color = color(),
                                 .symbol = maybe(std::array{"star", "heart"}),
                                 .unknown = unknown()});
}

void Maker::addSource(SnapshotTables &tables)
{
    tables.sources.push_back({.id = idOf("\"s\" \\", tables.sources.size()),
                              .title = text(),
                              .publisher = maybeText(),
                              .author = maybeText(),
                              .published = maybe(kDates),
                              .retrieved = maybe(kDates),
                              .url = maybeText(),
                              .archived = maybeText(),
                              .language = maybe(std::array{"en", "de-1996"}),
                              .reliability = maybe(std::array{"A", "F"}),
                              .sha256 = maybeText(),
                              .marking = marking(),
                              .note = maybeText(),
                              .unknown = unknown()});
}

void Maker::addView(SnapshotTables &tables)
{
    tables.views.push_back({.id = often() ? idOf("v", tables.views.size()) : std::string(),
                            .title = maybeText(),
                            .range = maybe(kIntervals),
                            .filter = maybeText(),
                            .lanes = actorIds(),
                            .collapsed = actorIds(),
                            .note = maybeText(),
                            .unknown = unknown()});
}

Claim Maker::claim(const SnapshotTables &tables)
{
    return {.source = idOf("\"s\" \\", upTo(tables.sources.size() - 1)),
            .says = maybeText(),
            .when = maybe(kDates),
            .attribution = idIn("actor ", tables.actors.size()),
            .credibility = often() ? std::nullopt : std::optional<int>(1 + int(upTo(5))),
            .locator = maybeText(),
            .stance = maybe(std::array{"supports", "disputes", "doubts"}),
            .unknown = unknown()};
}

Event Maker::event(const SnapshotTables &tables, std::size_t n, std::size_t count)
{
    Event event{.id = idOf("e", n),
                .when = maybe(kDates),
                .within = maybe(kIntervals),
                .title = text(),
                .description = maybeText(),
                .titles = translations(),
                .actors = {},
                .category = idIn("č/", tables.categories.size()),
                .tags = texts(),
                .confidence = often() ? std::nullopt : std::optional<int>(int(upTo(100))),
                .marking = marking(),
                .claims = {},
                .links = {},
                .attachments = {},
                .unknown = unknown()};
    while (m_actors > 0 && !often())
        event.actors.push_back({.id = idOf("actor ", upTo(m_actors - 1)),
                                .role = maybe(std::array{"actor", "target", "a role of its own"}),
                                .unknown = unknown()});
    while (!tables.sources.empty() && seldom())
        event.claims.push_back(claim(tables));
    while (seldom())
        event.links.push_back({.to = idOf("e", upTo(count - 1)), .kind = maybeText(), .unknown = unknown()});
    while (seldom()) {
        const bool isFile = often();
        event.attachments.push_back({.path = isFile ? "media/a b.pdf" : "",
                                     .url = isFile ? "" : "https://example.org/č",
                                     .title = maybeText(),
                                     .sha256 = maybeText(),
                                     .unknown = unknown()});
    }
    return event;
}

RandomChronology Maker::chronology()
{
    RandomChronology made;
    SnapshotTables &tables = made.tables;
    tables.info = {.version = 1,
                   .title = maybeText(),
                   .description = maybeText(),
                   .language = maybe(std::array{"en", "pl"}),
                   .marking = marking(),
                   .timezone = maybe(std::array{"UTC", "Europe/Prague", "Asia/Kathmandu"}),
                   .unknown = unknown()};
    m_actors = upTo(12);
    for (std::size_t n = 0; n < m_actors; ++n)
        addActor(tables);
    for (std::size_t n = upTo(4); n > 0; --n)
        addCategory(tables);
    for (std::size_t n = upTo(4); n > 0; --n)
        addSource(tables);
    for (std::size_t n = upTo(3); n > 0; --n)
        addView(tables);
    for (std::size_t n = upTo(3); n > 0; --n)
        tables.eras.push_back({.id = idOf("era", n),
                               .when = anyOf(kDates),
                               .title = maybeText(),
                               .color = color(),
                               .unknown = unknown()});
    const std::size_t count = upTo(1) == 0 ? upTo(3) : upTo(200);
    for (std::size_t n = 0; n < count; ++n)
        made.events.push_back(event(tables, n, count));
    return made;
}

} // namespace

RandomChronology randomChronology(std::uint32_t seed)
{
    return Maker(seed).chronology();
}

} // namespace kronika::testing
