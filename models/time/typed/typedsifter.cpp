// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedsifter.h"

#include "models/time/typed/typedshares.h"

namespace kronika::typed {

namespace {

constexpr std::int64_t kWeekUnit = 2;

bool isNumeric(const Token &token)
{
    return token.is(Meaning::Number) || token.is(Meaning::Year) || token.is(Meaning::ShortYear);
}

/// What a slash can stand between: "28/May/2025", "Q2/2025".
bool isOfDate(const Token &token)
{
    using enum Meaning;
    return isNumeric(token) || token.is(Month) || token.is(Season) || isShare(token) || token.is(Century) ||
           token.is(Decade);
}

/// "2000 years" says how long, "2000 roku" which.
bool countsYears(const Token &unit)
{
    constexpr std::int64_t yearUnit = 4;
    constexpr QStringView plurals[] = {u"years", u"roky", u"ans"};
    return unit.value != yearUnit || std::ranges::find(plurals, unit.text) != std::end(plurals);
}

/// "2 days in May" and "the week of 26 May" are no dates; "dne 28. 5." and "the month of May" are.
bool countsUnits(Span span, std::size_t n)
{
    std::size_t before = n;
    while (before > 0 && (span[before - 1].is(Meaning::Noise) || span[before - 1].isSign(u'.')))
        --before;
    const bool isCounted = before > 0 && (span[before - 1].is(Meaning::Number) ||
                                          (span[before - 1].is(Meaning::Year) && countsYears(span[n])));
    const bool isNumbered =
        n + 1 < span.size() && span[n + 1].is(Meaning::Number) && span[n].text != u"dne" && span[n].text != u"den";
    return span[n].value == kWeekUnit || isCounted || isNumbered;
}

} // namespace

Sifter::Sifter(Span span)
{
    for (std::size_t n = 0; n < span.size(); ++n)
        sift(span, n);
    settleDoubts();
}

void Sifter::sift(Span span, std::size_t n)
{
    const Token &token = span[n];
    isMuddled |= token.isCount;
    switch (token.meaning) {
    case Meaning::Circa:
        m_qualifiers.push_back({{true, false}, tokens.size(), false});
        return;
    case Meaning::Perhaps:
        m_qualifiers.push_back({{false, true}, tokens.size(), false});
        return;
    case Meaning::Time:
        isMuddled |= said.time != nullptr;
        said.time = token.time;
        return;
    case Meaning::Early:
        isMuddled |= early >= 0;
        early = static_cast<int>(token.value % 10);
        return;
    case Meaning::Weekday:
        isMuddled |= said.weekday != 0;
        said.weekday = static_cast<int>(token.value);
        return;
    case Meaning::Unit:
        isMuddled |= countsUnits(span, n);
        return;
    case Meaning::Am: // the German "on the"
        isMuddled |= n + 1 == span.size();
        return;
    case Meaning::Noise:
    case Meaning::Sometime:
        return;
    case Meaning::Sign:
        siftSign(span, n);
        return;
    default:
        add(token);
    }
}

void Sifter::siftSign(Span span, std::size_t n)
{
    const QChar sign = span[n].text.front();
    const bool isWithin = n > 0 && n + 1 < span.size();
    const bool isBetweenNumbers = isWithin && isNumeric(span[n - 1]) && isNumeric(span[n + 1]);
    const bool isQualifier = sign == u'?' || sign == u'~' || sign == u'%';
    if (isQualifier)
        m_qualifiers.push_back({{sign != u'?', sign != u'~'}, tokens.size(), !span[n].hasBlankBefore});
    if (sign == u',' || sign == u'(')
        m_commas.push_back(tokens.size());
    const bool isSaid = isQualifier || sign == u',' || sign == u'(' || sign == u')';
    const bool isSlash = sign == u'/' && isWithin && isOfDate(span[n - 1]) && isOfDate(span[n + 1]);
    const bool isSeparator = sign == u'.' || isSlash || sign == u'-';
    const bool isWinterDash = sign == u'–' && isBetweenNumbers && shape.starts_with('S');
    if ((isSeparator && isBetweenNumbers) || isWinterDash)
        add(span[n]);
    else if (!isSaid && (!isSeparator || (sign == u'-' && (!isWithin || span[n + 1].isSign(u',')))))
        isMuddled = true;
}

bool Sifter::hasCommaAt(std::size_t position) const
{
    return std::ranges::find(m_commas, position) != m_commas.end();
}

std::optional<Sifter::Reach> Sifter::reachOf(const Doubting &qualifier) const
{
    const std::size_t from = qualifier.position;
    const std::size_t count = tokens.size();
    if (from == count)
        return Reach{0, count};
    if (qualifier.isSignBehindToken && from > 0)
        return Reach{from - 1, from};
    const auto comma = std::ranges::find_if(m_commas, [from](std::size_t position) { return position > from; });
    const std::size_t to = comma == m_commas.end() ? count : *comma;
    if (from > 0)
        return from + 1 == count || (hasCommaAt(from) && !qualifier.isSignBehindToken) ? std::optional(Reach{from, to})
                                                                                       : std::nullopt;
    // "circa May 28, 2025" is one date, "around June, perhaps 2004" two halves of one.
    const bool isYearBehind =
        to + 1 == count && tokens[to]->is(Meaning::Year) &&
        std::ranges::none_of(m_qualifiers, [to](const Doubting &other) { return other.position == to; });
    return Reach{0, isYearBehind ? count : to};
}

void Sifter::settleDoubts()
{
    for (const Doubting &qualifier : m_qualifiers) {
        const auto reach = reachOf(qualifier);
        isMuddled |= !reach;
        if (isMuddled)
            return;
        const auto add = [&qualifier](bool &isApproximate, bool &isUncertain) {
            isApproximate |= qualifier.doubt.isApproximate;
            isUncertain |= qualifier.doubt.isUncertain;
        };
        if (reach->to - reach->from == tokens.size()) {
            add(said.isApproximate, said.isUncertain);
            continue;
        }
        for (std::size_t n = reach->from; n < reach->to; ++n)
            add(doubts[n].isApproximate, doubts[n].isUncertain);
    }
}

void Sifter::add(const Token &token)
{
    tokens.push_back(&token);
    doubts.emplace_back();
    const QChar sign = token.isSign(u'–') ? QChar(u'-') : token.text.isEmpty() ? QChar() : token.text.front();
    shape += token.is(Meaning::Sign) ? sign.toLatin1() : static_cast<char>(token.meaning);
}

} // namespace kronika::typed
