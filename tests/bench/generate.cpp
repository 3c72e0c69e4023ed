// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generate.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <string>
#include <string_view>

namespace kronika::bench {

namespace {

constexpr std::array<std::string_view, 20> kFirstNames{"Ada",  "Ben", "Cleo",  "Dina", "Emil", "Faye", "Gus",
                                                       "Hana", "Ivo", "Jun",   "Kara", "Leo",  "Mina", "Noor",
                                                       "Otto", "Pia", "Quinn", "Rosa", "Sami", "Tara"};
constexpr std::array<std::string_view, 12> kCategories{"meeting",  "call",     "email",    "travel",
                                                       "deploy",   "incident", "review",   "release",
                                                       "training", "payment",  "contract", "note"};
constexpr std::array<std::string_view, 12> kVerbs{"Opened",    "Closed", "Reviewed", "Signed",   "Sent",    "Deployed",
                                                  "Discussed", "Moved",  "Approved", "Rejected", "Planned", "Started"};
constexpr std::array<std::string_view, 12> kAdjectives{"urgent",   "weekly",    "final", "late",  "partial", "internal",
                                                       "external", "quarterly", "minor", "major", "revised", "secret"};
constexpr std::array<std::string_view, 16> kNouns{"invoice",  "ticket", "budget", "server",  "contract", "draft",
                                                  "schedule", "sample", "report", "release", "shipment", "account",
                                                  "patch",    "audit",  "plan",   "model"};

constexpr double kDaySeconds = 86'400;
constexpr std::int64_t kFirstSecond = 1'577'836'800; // 2020-01-01T00:00:00Z

/// The standard library's distributions differ from one implementation to the next; these do not.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }

    /// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014), as a fraction in [0, 1).
    double fraction()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<double>((z ^ (z >> 31U)) >> 11U) * 0x1.0p-53;
    }

    double between(double low, double high) { return low + (high - low) * fraction(); }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(fraction() * static_cast<double>(count)); }

    /// Box and Muller, 1958.
    double gauss(double mean, double deviation)
    {
        const double radius = std::sqrt(-2 * std::log(1 - fraction()));
        return mean + deviation * radius * std::cos(2 * M_PI * fraction());
    }

private:
    std::uint64_t m_state;
};

/// Chooses a position so that the nth is 1 / n^exponent as likely as the first.
class ZipfChoice
{
public:
    ZipfChoice(std::size_t count, double exponent)
    {
        double sum = 0;
        for (std::size_t n = 1; n <= count; ++n)
            m_sums.push_back(sum += 1 / std::pow(static_cast<double>(n), exponent));
    }

    std::size_t operator()(Dice &dice) const
    {
        const auto found = std::ranges::upper_bound(m_sums, dice.fraction() * m_sums.back());
        return static_cast<std::size_t>(std::min(found, m_sums.end() - 1) - m_sums.begin());
    }

private:
    std::vector<double> m_sums;
};

struct Burst
{
    double at;
    double width;
};

std::string actorId(std::size_t actor)
{
    return "actor-" + std::to_string(actor);
}

std::string isoText(std::int64_t second)
{
    namespace chrono = std::chrono;
    const chrono::sys_seconds at{chrono::seconds{kFirstSecond + second}};
    const auto day = chrono::floor<chrono::days>(at);
    const chrono::year_month_day date{day};
    const chrono::hh_mm_ss time{at - day};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
                  int(time.seconds().count()));
    return text.data();
}

class EventGenerator
{
public:
    explicit EventGenerator(const GeneratorOptions &options)
        : m_dice(options.seed)
        , m_actor(options.actors, 1.1)
        , m_category(kCategories.size(), 0.8)
        , m_span(options.years * 365.25 * kDaySeconds)
    {
        for (Burst &burst : m_bursts)
            burst = {m_dice.between(0, m_span), m_dice.between(3600, 6 * kDaySeconds)};
    }

    Event next(std::size_t number)
    {
        Event event;
        event.id = std::to_string(number);
        event.when = when();
        event.title = title();
        event.actors = {{.id = actorId(m_actor(m_dice)), .role = {}, .unknown = {}}};
        event.category = kCategories[m_category(m_dice)];
        return event;
    }

private:
    double start()
    {
        if (m_dice.fraction() >= 0.3)
            return m_dice.between(0, m_span);
        const Burst &burst = m_bursts[m_dice.below(m_bursts.size())];
        return std::clamp(m_dice.gauss(burst.at, burst.width), 0.0, m_span - 1);
    }

    std::string when()
    {
        const auto from = static_cast<std::int64_t>(start());
        if (m_dice.fraction() >= 0.3)
            return isoText(from);
        const double length = std::exp(m_dice.gauss(std::log(2 * kDaySeconds), 1.6));
        const auto to = from + 60 + static_cast<std::int64_t>(std::min(length, 120 * kDaySeconds));
        return isoText(from) + '/' + isoText(to);
    }

    template <std::size_t Count>
    std::string pick(const std::array<std::string_view, Count> &words)
    {
        return std::string(words[m_dice.below(Count)]);
    }

    std::string title()
    {
        std::string text = pick(kVerbs);
        text += ' ' + pick(kAdjectives);
        text += ' ' + pick(kNouns);
        return text + ' ' + std::to_string(m_dice.below(10'000));
    }

    Dice m_dice;
    ZipfChoice m_actor;
    ZipfChoice m_category;
    double m_span;
    std::array<Burst, 40> m_bursts{};
};

} // namespace

SnapshotTables generatedTables(const GeneratorOptions &options)
{
    SnapshotTables tables;
    tables.actors.resize(options.actors);
    for (std::size_t n = 0; n < options.actors; ++n) {
        tables.actors[n].id = actorId(n);
        tables.actors[n].name =
            std::string(kFirstNames[n % kFirstNames.size()]) + ' ' + std::to_string(n / kFirstNames.size());
    }
    tables.categories.resize(kCategories.size());
    for (std::size_t n = 0; n < kCategories.size(); ++n) {
        tables.categories[n].id = kCategories[n];
        tables.categories[n].name = kCategories[n];
    }
    tables.indexIds();
    return tables;
}

void generateEvents(const GeneratorOptions &options, const std::function<void(const Event &)> &sink)
{
    EventGenerator generator(options);
    for (std::size_t n = 0; n < options.events; ++n)
        sink(generator.next(n));
}

std::shared_ptr<const Snapshot> generatedSnapshot(const GeneratorOptions &options)
{
    SnapshotBuilder builder(generatedTables(options));
    generateEvents(options, [&builder](const Event &event) { builder.add(event); });
    return builder.finish();
}

} // namespace kronika::bench
