// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/saiddate.h"
#include "models/time/timetext.h"
#include "models/time/timewords.h"

#include <QStringList>

#include <algorithm>

namespace kronika {

namespace {

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
            return set(date.members(), m_words.either, m_words.oneOf, {m_words.orEarlier, m_words.orLater});
        case EdtfShape::AllOf:
            return set(date.members(), m_words.both, m_words.allOf, {m_words.andEarlier, m_words.andLater});
        case EdtfShape::Single:
            break;
        }
        return m_dates.said(date.start(), Place::Alone);
    }

private:
    /// Patterns for what a set leaves open.
    struct OpenSides
    {
        QStringView before;
        QStringView after;
    };

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

    QString member(const EdtfMember &member, OpenSides open, Place place) const
    {
        if (member.first.kind != EndKind::Known)
            return open.before.toString().arg(m_dates.said(member.last, place));
        if (member.last.kind != EndKind::Known)
            return open.after.toString().arg(m_dates.said(member.first, place));
        return member.isRange ? m_words.memberRange.toString().arg(m_dates.said(member.first, place),
                                                                   m_dates.said(member.last, place))
                              : m_dates.said(member.first, place);
    }

    QString set(std::span<const EdtfMember> members, QStringView two, QStringView many, OpenSides open) const
    {
        QStringList texts;
        const Place place = members.size() > 1 || members.front().isRange ? Place::InSet : Place::Alone;
        for (const EdtfMember &each : members)
            texts += member(each, open, place);
        const auto isRange = [](const EdtfMember &each) { return each.isRange; };
        const bool areDates = std::none_of(members.begin(), members.end(), isRange);
        const bool isOpen = members.size() == 1 && (members.front().first.kind != EndKind::Known ||
                                                    members.front().last.kind != EndKind::Known);
        if (members.size() == 1 && (areDates || isOpen))
            return texts.front();
        if (members.size() == 2 && areDates)
            return two.toString().arg(texts[0], texts[1]);
        return many.toString().arg(texts.join(QStringLiteral(", ")));
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
