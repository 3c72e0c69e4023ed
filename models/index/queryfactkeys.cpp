// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/queryfactkeys.h"

#include "models/document/conflict.h"
#include "models/document/dated.h"
#include "models/document/timeorder.h"
#include "models/time/edtf.h"
#include "models/time/edtfchoices.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

namespace kronika {

namespace {

struct FactMessage
{
    Q_DECLARE_TR_FUNCTIONS(kronika::Query)
};

/// The bound of a date that a key looks at.
using Bound = Instant (*)(const EdtfDate &date, const Zone &zone);

Instant earliestOf(const EdtfDate &date, const Zone &zone)
{
    return date.bounds(zone).earliestStart;
}

Instant latestOf(const EdtfDate &date, const Zone &zone)
{
    return date.bounds(zone).latestEnd;
}

/// What a date can mean, as a person would have to write it to be understood.
QString choices(const std::vector<EdtfDate> &readings)
{
    QStringList texts;
    for (const EdtfDate &reading : readings)
        texts += QString::fromStdString(reading.text());
    return texts.join(FactMessage::tr(" or "));
}

bool areAlike(const std::vector<EdtfDate> &readings, Bound bound)
{
    return std::ranges::all_of(
        readings, [&](const EdtfDate &other) { return bound(other, Zone()) == bound(readings.front(), Zone()); });
}

/// The one date that `value` means, as far as `bound` goes: "early May 2025" and "May 2025" begin on the same day.
Result<EdtfDate> placedDate(const QString &value, const std::optional<TypedClock> &clock, Bound bound)
{
    Result<std::vector<EdtfDate>> readings = readTypedDate(value, clock);
    if (!readings)
        return readings.error();
    const EdtfDate &first = readings->front();
    if (!areAlike(*readings, bound))
        return Error{.what = FactMessage::tr("“%1” can mean %2").arg(value, choices(*readings)),
                     .where = {},
                     .hint = FactMessage::tr("write the one that is meant")};
    if (first.placement() != Placement::Placed)
        return Error{.what = FactMessage::tr("The date “%1” cannot be placed on the time line").arg(value),
                     .where = {},
                     .hint = FactMessage::tr("use a plain year, month or day")};
    return first;
}

/// Keeps the placed ones that are in `placed`, and those dated in years beyond the time line, whose order is known all
/// the same, that pass the test.
template <typename Test>
void keepPlaced(QueryRun &at, RowSet &rows, const RowBits &placed, Test test)
{
    RowSet far(at.chunk().timesWhere(isFar));
    far &= rows;
    rows &= RowSet(placed);
    far.keepIf([&](std::size_t row) {
        at.moveTo(row);
        const Dated dated = datedOf(at.time(), at.snapshot().when(at.event()), at.snapshot().zone());
        return dated.far && test(*dated.far);
    });
    rows |= far;
}

bool isPlaced(const EventTime &time)
{
    return time.flags.testFlag(TimeFlag::Placed);
}

using Comparison = std::function<bool(int, int)>;

/// Takes the sign off the front of `text`.
Comparison takeComparison(QString &text)
{
    static const std::pair<QString, Comparison> kComparisons[] = {
        {QStringLiteral(">="), std::greater_equal()}, {QStringLiteral("<="), std::less_equal()},
        {QStringLiteral(">"), std::greater()},        {QStringLiteral("<"), std::less()},
        {QStringLiteral("="), std::equal_to()},
    };
    for (const auto &[sign, comparison] : kComparisons) {
        if (!text.startsWith(sign))
            continue;
        text.remove(0, sign.size());
        return comparison;
    }
    return std::equal_to();
}

/// A word that a key takes, and what it asks.
struct Word
{
    const char *word;
    bool (*test)(QueryRun &at);
};

template <typename Test>
bool onExtras(QueryRun &at, Test test)
{
    return at.extras() != nullptr && test(*at.extras());
}

bool isDatedWith(QueryRun &at, TimeFlags any)
{
    const TimeFlags flags = at.time().flags;
    return flags.testFlag(TimeFlag::Placed) && flags.testAnyFlags(any);
}

bool isQualified(QueryRun &at, Qualifier qualifier)
{
    const EventTime time = at.time();
    return isPlaced(time) && (time.startQualifiers | time.endQualifiers).testFlag(qualifier);
}

Conflicts conflictsAt(QueryRun &at)
{
    return at.extras() == nullptr ? Conflicts() : conflictsOf(*at.extras(), at.snapshot().tables());
}

constexpr Word kHasWords[] = {
    {"links", [](QueryRun &at) { return onExtras(at, [](const EventExtras &e) { return !e.links.empty(); }); }},
    {"claims", [](QueryRun &at) { return onExtras(at, [](const EventExtras &e) { return !e.claims.empty(); }); }},
    {"conflict", [](QueryRun &at) { return conflictsAt(at) != Conflicts(); }},
    {"attachments",
     [](QueryRun &at) { return onExtras(at, [](const EventExtras &e) { return !e.attachments.empty(); }); }},
};

constexpr Word kIsWords[] = {
    {"undated", [](QueryRun &at) { return !at.time().flags.testFlag(TimeFlag::Dated); }},
    {"open", [](QueryRun &at) { return isDatedWith(at, TimeFlag::OpenStart | TimeFlag::OpenEnd); }},
    {"approximate", [](QueryRun &at) { return isQualified(at, Qualifier::Approximate); }},
    {"uncertain", [](QueryRun &at) { return isQualified(at, Qualifier::Uncertain); }},
    {"disputed", [](QueryRun &at) { return conflictsAt(at).testFlag(Conflict::Disputed); }},
};

Result<Condition> wordCondition(std::span<const Word> words, const QString &value)
{
    QStringList known;
    for (const Word &word : words) {
        if (value.compare(QLatin1String(word.word), Qt::CaseInsensitive) == 0)
            return plain(rowByRow(word.test));
        known += QLatin1String(word.word);
    }
    return Error{.what = FactMessage::tr("“%1” is not known here").arg(value),
                 .where = {},
                 .hint = FactMessage::tr("known are %1").arg(known.join(QStringLiteral(", ")))};
}

} // namespace

bool areOneDate(const std::vector<EdtfDate> &readings, const QString &key)
{
    return areAlike(readings, key.compare(QLatin1String("from"), Qt::CaseInsensitive) == 0 ? earliestOf : latestOf);
}

Result<Condition> fromCondition(const QString &value, const std::optional<TypedClock> &clock)
{
    const Result<EdtfDate> date = placedDate(value, clock, earliestOf);
    if (!date)
        return date.error();
    return Condition([date = *date](QueryRun &run) -> EventTest {
        return [earliest = earliestOf(date, run.snapshot().zone())](QueryRun &at, RowSet &rows) {
            keepPlaced(at, rows, at.chunk().endingFrom(earliest), [earliest](const FarStretch &far) {
                return far.endLast >= FarInstant{earliest, 0};
            });
        };
    });
}

Result<Condition> toCondition(const QString &value, const std::optional<TypedClock> &clock)
{
    const Result<EdtfDate> date = placedDate(value, clock, latestOf);
    if (!date)
        return date.error();
    return Condition([date = *date](QueryRun &run) -> EventTest {
        return [latest = latestOf(date, run.snapshot().zone())](QueryRun &at, RowSet &rows) {
            keepPlaced(at, rows, at.chunk().startingBy(latest), [latest](const FarStretch &far) {
                return far.startFirst <= FarInstant{latest, 0};
            });
        };
    });
}

namespace {

std::vector<EdtfDate> placedDates(const QStringList &values, const std::optional<TypedClock> &clock, Bound bound)
{
    std::vector<EdtfDate> dates;
    for (const QString &value : values) {
        if (Result<EdtfDate> date = placedDate(value, clock, bound))
            dates.push_back(*std::move(date));
    }
    return dates;
}

/// A date that may have a gap between its bounds.
bool mayHaveGap(const EventTime &time)
{
    return saysMore(time) && !isFar(time);
}

/// Whether the date of an event whose bounds reach into `span` has a time there. Cheap but for those with a gap all
/// through it: the first and the last of all times stand at the bounds.
bool reachesInto(QueryRun &at, const DateSpan &span)
{
    const EventTime time = at.time();
    if (time.bounds.earliestStart >= span.first || time.bounds.latestEnd <= span.last)
        return true;
    const Result<EdtfDate> date = EdtfDate::parse(at.snapshot().when(at.event()), EdtfMode::Extended);
    return !date || canReach(*date, at.snapshot().zone(), span);
}

} // namespace

Condition togetherCondition(const QStringList &froms, const QStringList &tos, const std::optional<TypedClock> &clock)
{
    return [from = placedDates(froms, clock, earliestOf), to = placedDates(tos, clock, latestOf)](QueryRun &run) {
        DateSpan span{Instant::min(), Instant::max()};
        for (const EdtfDate &date : from)
            span.first = std::max(span.first, earliestOf(date, run.snapshot().zone()));
        for (const EdtfDate &date : to)
            span.last = std::min(span.last, latestOf(date, run.snapshot().zone()));
        const bool isBounded = span.first.isFinite() && span.last.isFinite();
        return [span, isBounded](QueryRun &at, RowSet &rows) {
            if (!isBounded)
                return;
            RowSet gapped(at.chunk().timesWhere(mayHaveGap));
            gapped &= rows;
            rows -= gapped;
            gapped.keepIf([&](std::size_t row) {
                at.moveTo(row);
                return reachesInto(at, span);
            });
            rows |= gapped;
        };
    };
}

Result<Condition> confidenceCondition(const QString &value)
{
    QString number = value;
    const Comparison comparison = takeComparison(number);
    number = number.trimmed();
    bool isNumber = false;
    const int bound = number.toInt(&isNumber);
    if (!isNumber || !number.front().isDigit() || bound > 100)
        return Error{.what = FactMessage::tr("“%1” is not a confidence").arg(value),
                     .where = {},
                     .hint =
                         FactMessage::tr("write a number from 0 to 100, with >=, >, <=, < or = before it if wanted")};
    return plain(amongExtras([comparison, bound](const EventExtras &extras, QueryRun &) {
        return extras.confidence && comparison(*extras.confidence, bound);
    }));
}

Result<Condition> hasCondition(const QString &value)
{
    return wordCondition(kHasWords, value);
}

Result<Condition> isCondition(const QString &value)
{
    return wordCondition(kIsWords, value);
}

} // namespace kronika
