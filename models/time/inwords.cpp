// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/saiddate.h"
#include "models/time/saidparts.h"
#include "models/time/timetext.h"
#include "models/time/timewords.h"

#include <QStringList>

#include <algorithm>

namespace kronika {

namespace {

bool isOpen(const EdtfMember &member)
{
    return member.first.kind != EndKind::Known || member.last.kind != EndKind::Known;
}

/// Single years, months or days, which can be counted from one to another.
bool isCounted(const EdtfEnd &end)
{
    const EdtfComponents &date = end.components;
    return !date.isSeason() && !end.qualifiers.testFlag(Qualifier::Unspecified) && date.significantDigits == 0 &&
           !date.isUncountable();
}

std::size_t componentsBehindYear(const EdtfEnd &end)
{
    return (end.components.hasMonth() ? 1U : 0U) + (end.components.hasDay() ? 1U : 0U);
}

/// Whether its words hold an "or" or a list of their own.
bool hasOr(const EdtfMember &member)
{
    const Qualifiers ofMonthAndDay = member.first.components.monthQualifiers | member.first.components.dayQualifiers;
    return isOpen(member) || (!member.isRange && ofMonthAndDay.testFlag(Qualifier::Unspecified));
}

/// A range whose "to" the next member might seem to belong to.
bool isReachingFar(std::span<const EdtfMember> members)
{
    const auto isRange = [](const EdtfMember &member) { return member.isRange && !isOpen(member); };
    return std::any_of(members.begin(), members.end() - 1, isRange);
}

/// Where a number alone might seem to be the year of the member before: "June 2004 or 2005".
bool isMixed(std::span<const EdtfMember> members)
{
    const auto hasMonth = [](const EdtfMember &member) {
        return member.first.components.hasMonth() || member.last.components.hasMonth();
    };
    return isReachingFar(members) || std::any_of(members.begin(), members.end(), hasMonth);
}

/// Says whole values.
class ValueSpeaker
{
public:
    ValueSpeaker(const TimeWords &words, const Zone &clock)
        : m_words(words)
        , m_dates(words, clock)
    {
    }

    QString said(const EdtfDate &date) const
    {
        switch (date.shape()) {
        case EdtfShape::Interval:
            return interval(date.start(), date.end());
        case EdtfShape::OneOf:
            return set(date.members(), m_words.oneOf);
        case EdtfShape::AllOf:
            return set(date.members(), m_words.allOf);
        case EdtfShape::Single:
            break;
        }
        return m_dates.said(date.start(), Place::Alone);
    }

private:
    QString inInterval(const EdtfEnd &end) const { return m_dates.said(end, Place::InInterval); }

    QString interval(const EdtfEnd &start, const EdtfEnd &end) const
    {
        const bool hasStart = start.kind == EndKind::Known;
        const bool hasEnd = end.kind == EndKind::Known;
        if (hasStart && hasEnd)
            return m_words.fromTo.toString().arg(inInterval(start), inInterval(end));
        if (hasStart)
            return (end.kind == EndKind::Open ? m_words.since : m_words.sinceEndUnknown)
                .toString()
                .arg(inInterval(start));
        if (hasEnd)
            return (start.kind == EndKind::Open ? m_words.until : m_words.untilStartUnknown)
                .toString()
                .arg(inInterval(end));
        const std::size_t index = (start.kind == EndKind::Unknown ? 2U : 0U) + (end.kind == EndKind::Unknown ? 1U : 0U);
        return m_words.noDates[index].toString();
    }

    QString member(const EdtfMember &member, const SetWords &words, Place place) const
    {
        if (member.first.kind != EndKind::Known)
            return filled(words.earlier, m_dates.said(member.last, place));
        if (member.last.kind != EndKind::Known)
            return filled(words.later, m_dates.said(member.first, place));
        if (!member.isRange)
            return m_dates.said(member.first, place);
        if (!isCounted(member.first) || !isCounted(member.last))
            return filled(words.time, inInterval(member.first), inInterval(member.last));
        return filled(words.ranges[componentsBehindYear(member.first)], m_dates.said(member.first, Place::InRange),
                      m_dates.said(member.last, Place::InRange));
    }

    QString set(std::span<const EdtfMember> members, const SetWords &words) const
    {
        if (members.size() == 1)
            return member(members.front(), words, isOpen(members.front()) ? Place::InSet : Place::Alone);
        const Place place = isMixed(members) ? Place::InMixedSet : Place::InSet;
        QStringList texts;
        for (const EdtfMember &each : members)
            texts += member(each, words, place);
        const bool areGroups = isReachingFar(members) || std::any_of(members.begin(), members.end(), hasOr);
        const QString last = texts.takeLast();
        return filled(areGroups ? words.groups : words.list, texts.join(u", "), last);
    }

    const TimeWords &m_words;
    DateSpeaker m_dates;
};

} // namespace

QString inWords(const EdtfDate &date, const QString &language, const Zone &clock)
{
    return ValueSpeaker(timeWords(language), clock).said(date);
}

} // namespace kronika
