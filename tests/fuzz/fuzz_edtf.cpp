// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a date: both modes, bounds in two zones, words in three languages. What is read keeps its text.
#include "models/time/timetext.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace kronika;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkBounds(const EdtfDate &date, const Zone &clock, const Zone &dates)
{
    const TimeBounds bounds = date.bounds(clock, dates);
    require(bounds.earliestStart <= bounds.latestStart);
    require(bounds.earliestEnd <= bounds.latestEnd);
    require(date.placement() == Placement::Placed || bounds == TimeBounds());
}

void checkWords(const EdtfDate &date, const Zone &clock)
{
    for (const char *language : {"en", "pl", "cs"})
        require(!inWords(date, QString::fromLatin1(language), clock).isEmpty());
}

void checkDate(std::string_view text, EdtfMode mode)
{
    static const Zone prague = Zone::byName(QStringLiteral("Europe/Prague")).value();
    const Result<EdtfDate> date = EdtfDate::parse(text, mode);
    if (!date.isOk()) {
        require(!date.error().what.isEmpty() && date.error().text().size() < 400);
        return;
    }
    require(date->text() == text && date->level() >= 0 && date->level() <= 2);
    checkBounds(*date, Zone(), Zone());
    checkBounds(*date, prague, Zone());
    checkBounds(*date, prague, prague);
    checkWords(*date, prague);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A copy of exactly this size, so that reading behind its end is found.
    const std::string text(data, data + size);
    const std::string_view view(text);
    checkDate(view, EdtfMode::Standard);
    checkDate(view, EdtfMode::Extended);
    // What the standard allows, the extended mode reads too.
    require(!EdtfDate::parse(view, EdtfMode::Standard).isOk() || EdtfDate::parse(view, EdtfMode::Extended).isOk());
    return 0;
}
