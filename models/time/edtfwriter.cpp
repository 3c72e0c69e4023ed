// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfwriter.h"

#include <algorithm>
#include <array>

namespace kronika::edtf {

namespace {

/// Longer years keep their zeros in an exponent.
constexpr std::uint64_t kWrittenOutDigits = 18;
/// Exponents of more digits are kept as they are.
constexpr std::size_t kCountableExponentDigits = 15;

std::string yearWithLetter(const Parts &parts)
{
    const std::string sign = parts.isNegative ? "Y-" : "Y";
    if (parts.exponent.size() > kCountableExponentDigits)
        return sign + std::string(parts.year) + 'E' + std::string(parts.exponent);
    std::uint64_t zeros = parts.exponent.empty() ? 0 : std::stoull(std::string(parts.exponent));
    std::string digits(parts.year);
    if (digits.size() + zeros <= kWrittenOutDigits)
        return sign + digits + std::string(static_cast<std::size_t>(zeros), '0');
    const std::size_t kept = digits.find_last_not_of('0') + 1; // a year with Y does not begin with 0
    zeros += digits.size() - kept;
    digits.resize(kept);
    return sign + digits + (zeros == 0 ? std::string() : 'E' + std::to_string(zeros));
}

std::string yearOf(const Parts &parts)
{
    const std::string year =
        parts.hasLetter ? yearWithLetter(parts) : (parts.isNegative ? "-" : "") + std::string(parts.year);
    return isEstimated(parts) ? year + 'S' + std::string(parts.significant) : year;
}

std::string_view sign(Qualifiers qualifiers)
{
    const bool isUncertain = qualifiers.testFlag(Qualifier::Uncertain);
    if (qualifiers.testFlag(Qualifier::Approximate))
        return isUncertain ? "%" : "~";
    return isUncertain ? "?" : "";
}

/// A component with what is said before and behind it.
struct Component
{
    std::string text;
    Qualifiers left;
    Qualifiers right;
};

/// What holds for a component and all before it stands behind it; only the rest stands before single ones.
void gatherQualifiers(std::span<Component> components)
{
    for (std::size_t end = components.size(); end > 0; --end) {
        Qualifiers common = components[0].left;
        for (const Component &component : components.first(end))
            common &= component.left;
        for (Component &component : components.first(end))
            component.left &= ~common;
        components[end - 1].right = common;
    }
}

std::string twoDigits(int value)
{
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

std::string offsetText(int seconds)
{
    if (seconds == 0)
        return "Z";
    const int minutes = std::abs(seconds) / 60;
    return (seconds < 0 ? "-" : "+") + twoDigits(minutes / 60) + ':' + twoDigits(minutes % 60);
}

/// As many decimals as the text has, six at most.
std::string decimals(const TimeOfDay &time)
{
    std::string text = std::to_string(kSecond.us + time.microsecond).substr(1);
    for (std::int64_t unit = time.unitUs; unit > 1; unit /= 10)
        text.pop_back();
    return '.' + text;
}

std::string timeText(const TimeOfDay &time)
{
    std::string text = 'T' + twoDigits(time.hour) + ':' + twoDigits(time.minute);
    if (time.precision != Precision::Minute)
        text += ':' + twoDigits(time.second);
    if (time.precision == Precision::Subsecond)
        text += decimals(time);
    return time.offsetSeconds ? text + offsetText(*time.offsetSeconds) : text;
}

} // namespace

std::string written(const Parts &parts)
{
    std::array<Component, 3> all{Component{yearOf(parts), parts.yearQualifiers, {}},
                                 Component{std::string(parts.month), parts.monthQualifiers, {}},
                                 Component{std::string(parts.day), parts.dayQualifiers, {}}};
    const std::size_t count = parts.month.empty() ? 1 : parts.day.empty() ? 2 : 3;
    const auto components = std::span(all).first(count);
    gatherQualifiers(components);
    std::string text;
    for (const Component &component : components) {
        if (!text.empty())
            text += '-';
        text.append(sign(component.left)).append(component.text).append(sign(component.right));
    }
    return parts.time ? text + timeText(*parts.time) : text;
}

} // namespace kronika::edtf
