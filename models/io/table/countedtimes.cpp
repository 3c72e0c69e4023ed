// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/countedtimes.h"

#include "models/io/table/celltext.h"
#include "models/io/text/datetext.h"

#include <algorithm>
#include <array>

namespace kronika::table {

namespace {

constexpr std::int64_t kMicro = 1'000'000;
/// Of 100 ns.
constexpr std::int64_t kTicks = 10'000'000;
constexpr std::int64_t kNano = 1'000'000'000;
/// Smaller counts are of a larger unit.
constexpr std::int64_t kYearSeconds = 31'536'000;
// In seconds from 1970.
constexpr std::int64_t kYear1 = -62'135'596'800;
constexpr std::int64_t kYear1601 = -11'644'473'600;
constexpr std::int64_t kYear1990 = 631'152'000;
constexpr std::int64_t kYear2001 = 978'307'200;
constexpr std::int64_t kYear2040 = 2'208'988'800;

struct Count
{
    std::int64_t perSecond;
    std::int64_t from;
};

/// Core Data (seconds, nanoseconds), Chrome, FILETIME, .NET.
constexpr std::array kCounts{Count{1, kYear2001}, Count{kNano, kYear2001}, Count{kMicro, kYear1601},
                             Count{kTicks, kYear1601}, Count{kTicks, kYear1}};

} // namespace

std::optional<std::string> countedFrom1601(std::string_view text)
{
    constexpr std::size_t kDigitsOfMicro = 17;
    constexpr std::size_t kDigitsOfTicks = 18;
    const bool isOfMicro = text.size() == kDigitsOfMicro;
    if ((!isOfMicro && text.size() != kDigitsOfTicks) || !(text.starts_with("12") || text.starts_with("13")))
        return std::nullopt;
    const auto count = datetext::wholeNumber(text);
    if (!count)
        return std::nullopt;
    if (isOfMicro)
        return datetext::fromEpoch(*count + kYear1601 * kMicro, datetext::EpochUnit::Microseconds);
    auto date = datetext::fromEpoch((*count + kYear1601 * kTicks) * (kNano / kTicks), datetext::EpochUnit::Nanoseconds);
    // It counts no smaller parts than seven decimals.
    if (date)
        date->erase(date->size() - 3, 2);
    return date;
}

std::vector<std::string> otherCounts(std::string_view text)
{
    std::vector<std::string> times;
    const auto number = isAllDigits(text) ? datetext::wholeNumber(text) : std::nullopt;
    for (const Count &count : kCounts) {
        const std::int64_t elapsed = number.value_or(0) / count.perSecond;
        const std::int64_t seconds = elapsed + count.from;
        if (elapsed < kYearSeconds || seconds < kYear1990 || seconds >= kYear2040)
            continue;
        if (auto date = datetext::fromEpoch(seconds, datetext::EpochUnit::Seconds))
            times.push_back(*std::move(date));
    }
    return times;
}

} // namespace kronika::table
