// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a date: both modes, bounds in two zones, members of sets, canonical text, words in three languages. What
// is read keeps its text.
#include "models/time/edtfmeaning.h"
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

const Zone &prague()
{
    static const Zone zone = Zone::byName(QStringLiteral("Europe/Prague")).value();
    return zone;
}

void checkOrder(const TimeBounds &bounds)
{
    require(bounds.earliestStart <= bounds.latestStart);
    require(bounds.earliestEnd <= bounds.latestEnd);
}

void checkBounds(const EdtfDate &date, const Zone &clock, const Zone &dates)
{
    const TimeBounds bounds = date.bounds(clock, dates);
    checkOrder(bounds);
    // Zones can put an end before its start that is not so on every clock.
    require(date.isInterval() || bounds.earliestStart <= bounds.latestEnd);
    require(date.placement() == Placement::Placed || bounds == TimeBounds());
    if (date.placement() != Placement::Placed)
        return;
    for (const EdtfMember &member : date.members()) {
        const TimeBounds each = boundsOf(member, dates);
        checkOrder(each);
        require(bounds.earliestStart <= each.earliestStart && each.latestEnd <= bounds.latestEnd);
    }
}

void checkEnd(const EdtfEnd &end)
{
    require(end.firstLocalUs <= end.lastLocalUs);
    const EdtfComponents &written = end.components;
    require(written.hasMonth() || !written.hasDay());
    require(!written.isSeason() || end.season == written.month || end.precision != Precision::Season);
}

void checkCanonical(const EdtfDate &date, EdtfMode mode)
{
    const std::string canonical = canonicalText(date);
    const Result<EdtfDate> again = EdtfDate::parse(canonical, mode);
    require(again.isOk());
    require(canonicalText(*again) == canonical);
    require(sameMeaning(date, *again) && sameMeaning(*again, date));
    require(again->bounds(prague()) == date.bounds(prague()));
    require(again->placement() == date.placement() && again->shape() == date.shape());
}

void checkWords(const EdtfDate &date)
{
    for (const char *language : {"en", "pl", "cs"})
        require(!inWords(date, QString::fromLatin1(language), prague()).isEmpty());
}

bool checkDate(std::string_view text, EdtfMode mode)
{
    const Result<EdtfDate> date = EdtfDate::parse(text, mode);
    if (!date.isOk()) {
        require(!date.error().what.isEmpty() && date.error().text().size() < 400);
        return false;
    }
    require(date->text() == text && date->level() >= 0 && date->level() <= 2);
    require(date->isSet() == !date->members().empty());
    checkEnd(date->start());
    checkEnd(date->end());
    checkBounds(*date, Zone(), Zone());
    checkBounds(*date, prague(), Zone());
    checkBounds(*date, prague(), prague());
    checkCanonical(*date, mode);
    checkWords(*date);
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A copy of exactly this size, so that reading behind its end is found.
    const std::string text(data, data + size);
    const bool isStandard = checkDate(text, EdtfMode::Standard);
    const bool isExtended = checkDate(text, EdtfMode::Extended);
    // What the standard allows, the extended mode reads too.
    require(isExtended || !isStandard);
    return 0;
}
