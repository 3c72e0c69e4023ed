// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/civiltext.h"
#include "models/time/saiddate.h"
#include "models/time/saidparts.h"

#include <array>

namespace kronika {

namespace {

bool isGenitive(Place place)
{
    return place == Place::InInterval || place == Place::InRange;
}

WordCase caseIn(Place place)
{
    if (isGenitive(place))
        return WordCase::Genitive;
    return place == Place::Alone ? WordCase::Nominative : WordCase::Inside;
}

constexpr Qualifiers saidOf(Qualifiers qualifiers)
{
    return qualifiers & (Qualifier::Uncertain | Qualifier::Approximate);
}

QString inParentheses(const QStringList &remarks)
{
    return remarks.isEmpty() ? QString() : QString(u" (" + remarks.join(u", ") + u')');
}

/// A mask that only one month or day fits (`X5`, `04-3X`) is that one.
EdtfComponents withOnlyFits(EdtfComponents date)
{
    const auto take = [](const std::vector<int> &fits, std::int8_t &number, std::array<char, 2> &digits,
                         Qualifiers &qualifiers) {
        if (number != 0 || fits.size() != 1)
            return;
        number = static_cast<std::int8_t>(fits.front());
        digits = {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
        qualifiers &= ~Qualifiers(Qualifier::Unspecified);
    };
    if (date.hasMonth())
        take(fitting(date.monthText(), kMonthsOfYear), date.month, date.monthDigits, date.monthQualifiers);
    if (date.hasDay())
        take(fittingDays(date), date.day, date.dayDigits, date.dayQualifiers);
    return date;
}

EdtfComponents withoutDay(EdtfComponents date)
{
    date.dayDigits = {};
    return date;
}

EdtfComponents withoutMonth(EdtfComponents date)
{
    date.monthDigits = {};
    return withoutDay(date);
}

} // namespace

QString DateSpeaker::said(const EdtfEnd &end, Place place) const
{
    if (end.hasTime)
        return time(end);
    const EdtfComponents date = withOnlyFits(end.components);
    return joined(date.isQualifiedAsAWhole() ? std::vector<Phrase>{whole(date, place)} : inPieces(date, place), place);
}

/// What is added to the first piece stands behind a comma, beside other dates in parentheses.
QString DateSpeaker::joined(const std::vector<Phrase> &pieces, Place place)
{
    const Phrase &first = pieces.front();
    if (pieces.size() == 1)
        return first.text + inParentheses(first.remarks);
    QStringList rest;
    for (std::size_t n = 1; n < pieces.size(); ++n)
        rest += place == Place::Alone ? QString(pieces[n].text + inParentheses(pieces[n].remarks))
                                      : (QStringList(pieces[n].text) + pieces[n].remarks).join(u", ");
    const QString added = rest.join(u", ");
    if (place == Place::Alone)
        return first.text + inParentheses(first.remarks) + u", " + added;
    const QString remarks = first.remarks.isEmpty() ? QString() : QString(first.remarks.join(u", ") + u"; ");
    return first.text + u" (" + remarks + added + u')';
}

QStringView DateSpeaker::around(Place place) const
{
    return isGenitive(place) ? m_words.aroundInInterval : m_words.around;
}

/// `said` in the case that its place asks for, with what is judged of it: before it (around, perhaps), or behind it
/// where its words are long. "Perhaps" never stands between a preposition and its noun.
template <typename Said>
DateSpeaker::Phrase DateSpeaker::judged(Judgement judgement, Said said) const
{
    const bool isApproximate = judgement.qualifiers.testFlag(Qualifier::Approximate);
    const bool isUncertain = judgement.qualifiers.testFlag(Qualifier::Uncertain);
    const Place place = judgement.isFirst ? judgement.place : Place::Alone;
    const WordCase wordCase = judgement.isFirst ? caseIn(place) : WordCase::Inside;
    const bool isAround = isApproximate && !judgement.isLong;
    const bool isPerhaps = isUncertain && !judgement.isLong && !judgement.isWhole && wordCase != WordCase::Genitive;
    Phrase phrase{said(isAround ? WordCase::Genitive : isPerhaps ? WordCase::Inside : wordCase), {}};
    if (isAround)
        phrase.text = filled(around(place), phrase.text);
    else if (isApproximate)
        phrase.remarks += m_words.approximate.toString();
    if (isPerhaps)
        phrase.text = filled(m_words.perhaps, phrase.text);
    else if (isUncertain)
        phrase.remarks += m_words.uncertain.toString();
    return phrase;
}

/// What its words leave out.
QStringList DateSpeaker::remarksOn(const EdtfComponents &date, const Year &year) const
{
    QStringList remarks;
    if (!year.remark.isEmpty())
        remarks += year.remark;
    const bool isSeason = date.hasMonth() && date.isSeason();
    const SeasonKind kind = isSeason ? seasonOf(date.month).kind : SeasonKind::Season;
    if (kind == SeasonKind::Northern)
        remarks += m_words.northern.toString();
    if (kind == SeasonKind::Southern)
        remarks += m_words.southern.toString();
    return remarks;
}

/// A date or some of its components. Where `year` is not said, the date's own does not count.
DateSpeaker::Phrase DateSpeaker::part(const EdtfComponents &date, const Year &year, Judgement judgement) const
{
    const bool isYearLong = year.isSaid() && (isMasked(date.yearText()) || !year.remark.isEmpty());
    judgement.isLong = isYearLong || isMasked(date.monthText()) || isMasked(date.dayText());
    Phrase phrase = judged(judgement, [&](WordCase wordCase) { return dated(date, year, wordCase); });
    phrase.remarks = remarksOn(date, year) + phrase.remarks;
    return phrase;
}

/// The day of a month that was said before.
DateSpeaker::Phrase DateSpeaker::dayPart(const EdtfComponents &date, Judgement judgement) const
{
    if (date.dayText() == "XX")
        return unknown(m_words.unknownDay, judgement);
    judgement.isLong = isMasked(date.dayText());
    return judged(judgement, [&](WordCase wordCase) {
        const std::vector<int> days = fittingDays(date);
        return days.size() == 1 ? filled(m_words.theDay.in(wordCase), ordinal(days.front()))
                                : filled(m_words.days.in(wordCase), dayList(days));
    });
}

DateSpeaker::Phrase DateSpeaker::unknown(QStringView words, Judgement judgement) const
{
    judgement.isLong = true;
    return judged(judgement, [words](WordCase) { return words.toString(); });
}

DateSpeaker::Phrase DateSpeaker::whole(const EdtfComponents &date, Place place) const
{
    return part(date, year(date, place), {.qualifiers = date.qualifiers(), .place = place, .isWhole = true});
}

/// Where not all is judged alike: "around June 2004, perhaps the 11th", "11 June, perhaps 2004", "2004, around June".
std::vector<DateSpeaker::Phrase> DateSpeaker::inPieces(const EdtfComponents &date, Place place) const
{
    const Qualifiers ofYear = saidOf(date.yearQualifiers);
    const Qualifiers ofMonth = saidOf(date.monthQualifiers);
    const Year its = year(date, place);
    const auto first = [place](Qualifiers qualifiers) { return Judgement{.qualifiers = qualifiers, .place = place}; };
    const auto later = [place](Qualifiers qualifiers) {
        return Judgement{.qualifiers = qualifiers, .place = place, .isFirst = false};
    };
    const Judgement ofDay = later(saidOf(date.dayQualifiers));
    if (date.hasDay() && ofYear == ofMonth)
        return {part(withoutDay(date), its, first(ofYear)), dayPart(date, ofDay)};
    const bool isMonthGiven = date.monthText() != "XX";
    const bool isRestOne = !date.hasDay() || ofMonth == ofDay.qualifiers;
    if (isMonthGiven && isRestOne && ofYear == Qualifiers())
        return {part(withoutMonth(date), its, first(ofYear)), part(date, {}, later(ofMonth))};
    if (isMonthGiven && isRestOne)
        return {part(date, {}, first(ofMonth)), part(withoutMonth(date), its, later(ofYear))};
    const Phrase yearFirst = part(withoutMonth(date), its, first(ofYear));
    if (isRestOne && date.dayText() == "XX")
        return {yearFirst, unknown(m_words.unknownMonthAndDay, ofDay)};
    std::vector<Phrase> pieces{yearFirst, isMonthGiven ? part(withoutDay(date), {}, later(ofMonth))
                                                       : unknown(m_words.unknownMonth, later(ofMonth))};
    if (date.hasDay())
        pieces.push_back(dayPart(date, ofDay));
    return pieces;
}

} // namespace kronika
