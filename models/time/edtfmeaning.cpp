// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfmeaning.h"

#include "models/time/calendar.h"
#include "models/time/edtfwriter.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace kronika {

namespace {

using edtf::Cursor;
using edtf::Parts;

/// A date that was read before.
Parts partsOf(std::string_view text)
{
    Cursor cursor(text);
    Parts parts;
    if (edtf::readDate(cursor, parts))
        edtf::readTime(cursor, EdtfMode::Extended, parts);
    return parts;
}

bool isDate(std::string_view text)
{
    return !text.empty() && text != "..";
}

/// Of an interval's end: a date, `..` or nothing.
std::string canonicalEnd(std::string_view text)
{
    return isDate(text) ? edtf::written(partsOf(text)) : std::string(text);
}

/// Neither qualified nor with X, `S` or a season: one year, month or day.
bool isPlain(const EdtfEnd &end)
{
    const EdtfComponents &date = end.components;
    return end.qualifiers == Qualifiers() && !date.isSeason() && date.significantDigits == 0 && !date.isUncountable();
}

/// A member of a set: the texts of its ends (empty at an open side) and where it was placed.
struct Member
{
    std::string first;
    std::string last;
    const EdtfMember *placed;

    /// From a year to itself is that year.
    bool isRange() const { return placed->isRange && (first != last || !isPlain(placed->first)); }
    std::string text() const { return isRange() ? first + ".." + last : first; }
    /// Open sides outermost; then by time, and by text where that says nothing.
    auto order() const
    {
        const bool isFromPast = placed->first.kind == EndKind::Open;
        const bool isToFuture = placed->last.kind == EndKind::Open;
        return std::tuple(!isFromPast, isToFuture, placed->first.firstLocalUs, placed->first.components.year,
                          placed->last.lastLocalUs, placed->last.components.year);
    }
};

Member memberOf(std::string_view text, const EdtfMember &placed)
{
    const std::size_t dots = text.find("..");
    const std::string first = canonicalEnd(text.substr(0, dots));
    return {first, dots == std::string_view::npos ? first : canonicalEnd(text.substr(dots + 2)), &placed};
}

/// In order, each once.
std::vector<Member> membersOf(const EdtfDate &date)
{
    std::vector<Member> members;
    std::string_view rest(date.text());
    rest = rest.substr(1, rest.size() - 2);
    for (const EdtfMember &placed : date.members()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        members.push_back(memberOf(rest.substr(0, comma), placed));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    std::ranges::sort(members, [](const Member &a, const Member &b) {
        return a.order() != b.order() ? a.order() < b.order() : a.text() < b.text();
    });
    const auto same = std::ranges::unique(members, {}, &Member::text);
    members.erase(same.begin(), same.end());
    return members;
}

std::string joined(const EdtfDate &date, const std::vector<std::string> &members)
{
    std::string text(1, date.text().front());
    for (const std::string &member : members)
        text += (text.size() == 1 ? "" : ",") + member;
    return text + date.text().back();
}

/// What two times that are the same instant, or the same on a clock of no known place, have in common.
std::string meaningOfDate(std::string_view text)
{
    const Parts parts = partsOf(text);
    if (!parts.time)
        return edtf::written(parts);
    const EdtfEnd end = edtf::place(parts);
    const std::string clock = end.offsetSeconds ? "@" : "local@";
    const std::int64_t us = end.firstLocalUs - end.offsetSeconds.value_or(0) * kSecond.us;
    return clock + std::to_string(us) + '+' + std::to_string(end.lastLocalUs - end.firstLocalUs);
}

std::string meaningOfEnd(std::string_view text)
{
    return isDate(text) ? meaningOfDate(text) : std::string(text);
}

/// Consecutive years, months or days, counted.
struct Run
{
    Precision unit;
    std::int64_t first;
    std::int64_t last;

    friend auto operator<=>(const Run &, const Run &) = default;
};

std::int64_t countOf(const EdtfEnd &end)
{
    const EdtfComponents &date = end.components;
    if (date.hasDay())
        return daysFromCivil({date.year, date.month, date.day});
    return date.hasMonth() ? date.year * 12 + date.month : date.year;
}

/// None for a member with seasons, X, `S`, qualifiers.
std::optional<Run> runOf(const Member &member)
{
    const EdtfEnd &first = member.placed->first;
    const EdtfEnd &last = member.placed->last;
    const bool isFromPast = first.kind == EndKind::Open;
    const bool isToFuture = last.kind == EndKind::Open;
    const EdtfEnd &known = isFromPast ? last : first;
    if (!isPlain(first) || !isPlain(last))
        return std::nullopt;
    return Run{known.precision, isFromPast ? Instant::min().us : countOf(first),
               isToFuture ? Instant::max().us : countOf(last)};
}

bool isJoined(const Run &run, const Run &next)
{
    return run.unit == next.unit && (run.last >= next.first || run.last + 1 == next.first);
}

/// Requires: sorted.
std::vector<Run> merged(const std::vector<Run> &runs)
{
    std::vector<Run> result;
    for (const Run &run : runs) {
        if (!result.empty() && isJoined(result.back(), run))
            result.back().last = std::max(result.back().last, run.last);
        else
            result.push_back(run);
    }
    return result;
}

/// `{1670..1672}` is `{1670,1671,1672}`; a set of one date is that date.
std::string meaningOfSet(const EdtfDate &date)
{
    const std::vector<Member> members = membersOf(date);
    if (members.size() == 1 && !members.front().isRange())
        return members.front().first;
    std::vector<Run> runs;
    std::vector<std::string> texts;
    for (const Member &member : members) {
        if (const auto run = runOf(member))
            runs.push_back(*run);
        else
            texts.push_back(member.text());
    }
    std::ranges::sort(runs);
    for (const Run &run : merged(runs))
        texts.push_back(std::to_string(static_cast<int>(run.unit)) + ':' + std::to_string(run.first) + ".." +
                        std::to_string(run.last));
    return joined(date, texts);
}

/// Its two ends, each through `write`.
std::string endByEnd(const EdtfDate &date, std::string (*write)(std::string_view))
{
    const std::string_view text(date.text());
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return write(text);
    return write(text.substr(0, slash)) + '/' + write(text.substr(slash + 1));
}

std::string meaningOf(const EdtfDate &date)
{
    return date.isSet() ? meaningOfSet(date) : endByEnd(date, meaningOfEnd);
}

} // namespace

std::string canonicalText(const EdtfDate &date)
{
    if (!date.isSet())
        return endByEnd(date, canonicalEnd);
    std::vector<std::string> texts;
    for (const Member &member : membersOf(date))
        texts.push_back(member.text());
    return joined(date, texts);
}

bool sameMeaning(const EdtfDate &a, const EdtfDate &b)
{
    return a.text() == b.text() || meaningOf(a) == meaningOf(b);
}

} // namespace kronika
