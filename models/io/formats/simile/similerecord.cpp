// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/simile/similerecord.h"

#include "models/io/formats/kronika/values.h"
#include "models/io/iomessage.h"
#include "models/io/text/datetext.h"
#include "models/io/text/html.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kronika::simile {

namespace {

constexpr RecordRule kRecords[] = {
    {"event", Becomes::Event, "undated if its start cannot be read"},
    {"*", Becomes::Skipped, "whatever in the list is no event"},
};

constexpr FieldRule kFields[] = {
    {"event", "start", "when (short: s); without it the start is not known, and latestStart bounds it"},
    {"event", "latestStart", "the start lies between start and this (ls)"},
    {"event", "earliestEnd", "the end lies between this and end (ee)"},
    {"event", "end", "the end of when (e)"},
    {"event", "title", "title (t), HTML as plain text"},
    {"event", "caption", "title, where there is none"},
    {"event", "description", "description (d; in XML what stands in the element), HTML as Markdown"},
    {"event", "link", "a source"},
    {"event", "image", "an attachment"},
    {"event", "eventID", "id (eid)"},
};

struct Dates
{
    std::string start;
    std::string latestStart;
    std::string earliestEnd;
    std::string end;
    bool isSound = true;
};

/// JavaScript's counts since 1970, as far as they have 12 or 13 digits.
std::optional<std::string> ofMilliseconds(const std::string &text)
{
    const auto count = datetext::wholeNumber(text);
    const bool isCount = count && *count > 99'999'999'999 && *count < 10'000'000'000'000;
    return isCount ? datetext::fromEpoch(*count, datetext::EpochUnit::Milliseconds) : std::nullopt;
}

/// An EDTF text, or empty if there is none; unsound if it cannot be read.
std::string dateOf(const std::string &text, bool &isSound)
{
    if (text.empty())
        return {};
    auto date = datetext::fromIso(text);
    if (!date)
        date = datetext::fromOtherIso(text);
    if (!date)
        date = datetext::fromEnglish(text);
    if (!date)
        date = ofMilliseconds(text);
    if (!date) {
        // "300 BC", "AD 100", "1066 CE"; years alone may have one to three digits.
        const QString plain = QString::fromStdString(text).simplified().toUpper();
        static const QRegularExpression expression(
            QStringLiteral("^(?:(AD) ?)?(\\d{1,12})(?: ?(BCE|BC|B\\.C\\.|AD|CE|A\\.D\\.))?$|^(-\\d{1,12})$"));
        const QRegularExpressionMatch match = expression.match(plain);
        const bool isBefore = match.captured(3).startsWith(u'B');
        const auto year = datetext::wholeNumber(QString(match.captured(2) + match.captured(4)).toStdString());
        // Eight digits and more that are no day, and the counts of other programs, are no year.
        constexpr std::int64_t kLastYear = 9'999'999;
        const bool isYear = year && *year != 0 && (isBefore || *year <= kLastYear);
        if (isYear && !(isBefore && !match.captured(1).isEmpty()))
            date = datetext::yearText(isBefore ? 1 - *year : *year);
    }
    isSound = isSound && date.has_value();
    return date.value_or(std::string());
}

bool isDay(const std::string &date)
{
    return !date.empty() && date.find_first_of("T/[") == std::string::npos;
}

/// Without its time of day; empty for what is no single date.
std::string dayIn(const std::string &date)
{
    return date.find_first_of("/[") == std::string::npos ? date.substr(0, date.find('T')) : std::string();
}

/// Sets hold dates only: of times their days, which say less.
std::string oneOf(const std::string &first, const std::string &last)
{
    if (first == last)
        return first;
    const std::string firstDay = dayIn(first);
    const std::string lastDay = dayIn(last);
    if (firstDay.empty() || firstDay == lastDay)
        return firstDay;
    const std::string set = "[" + firstDay + ".." + lastDay + "]";
    return !lastDay.empty() && isSoundDate(set) ? set : std::string();
}

/// As exactly as EDTF can say it; empty if it cannot.
std::string lasting(const Dates &dates)
{
    const bool startVaries = !dates.latestStart.empty() && dates.latestStart != dates.start;
    const bool endVaries = !dates.earliestEnd.empty() && dates.earliestEnd != dates.end;
    const auto end = [](const std::string &date, bool varies) { return varies && isDay(date) ? date + "~" : date; };
    if (dates.end.empty())
        return dates.earliestEnd.empty() ? end(dates.start, startVaries) : dates.start + "/" + dates.earliestEnd + "~";
    if (dates.start == dates.end && !startVaries && !endVaries)
        return dates.start;
    return end(dates.start, startVaries) + "/" + end(dates.end, endVaries);
}

/// Of what is not known to start: the start is unknown, or lies up to latestStart.
std::string endingOnly(const Dates &dates)
{
    if (!dates.end.empty())
        return "/" + dates.end + (!dates.earliestEnd.empty() && isDay(dates.end) ? "~" : "");
    if (!dates.earliestEnd.empty())
        return "/" + dates.earliestEnd + (isDay(dates.earliestEnd) ? "~" : "");
    const std::string day = dayIn(dates.latestStart);
    return day.empty() ? day : "[.." + day + "]";
}

std::string whenOf(const Dates &dates, Span span)
{
    if (dates.start.empty())
        return endingOnly(dates);
    const bool isPoint = dates.end.empty() && dates.earliestEnd.empty();
    if (isPoint && !dates.latestStart.empty())
        return oneOf(dates.start, dates.latestStart);
    if (span == Span::Imprecise && !isPoint) {
        const std::string when = oneOf(dates.start, dates.end);
        return when.empty() ? lasting(dates) : when;
    }
    return lasting(dates);
}

void addSource(const std::string &link, ImportBuilder &builder, Event &event)
{
    Source source;
    source.title = link;
    source.url = link;
    Claim claim;
    claim.source = builder.sourceLike(source);
    event.claims.push_back(std::move(claim));
}

DatesRead readDates(const Attributes &attributes, Span span, Event &event)
{
    bool isEndBefore = false;
    constexpr std::array<std::pair<const char *, const char *>, 4> kNames{
        {{"start", "s"}, {"latestStart", "ls"}, {"earliestEnd", "ee"}, {"end", "e"}}};
    std::array<std::string, 4> texts;
    std::transform(kNames.begin(), kNames.end(), texts.begin(),
                   [&attributes](const auto &name) { return attributes(name.first, name.second); });
    Dates dates;
    dates.start = dateOf(texts[0], dates.isSound);
    dates.latestStart = dateOf(texts[1], dates.isSound);
    dates.earliestEnd = dateOf(texts[2], dates.isSound);
    dates.end = dateOf(texts[3], dates.isSound);
    const std::string when = whenOf(dates, span);
    if (isSoundDate(when))
        event.when = when;
    // Of an end before the start the start is known.
    else if (isSoundDate(dates.start) && !datetext::interval(dates.start, dates.end)) {
        event.when = dates.start;
        event.when += dates.latestStart.empty() ? "" : isSoundDate(dates.start + "~") ? "~" : "";
        isEndBefore = true;
    }
    const bool isWhole = dates.isSound && !isEndBefore && (!event.when.empty() || dates.start.empty());
    const bool hasTimes = (dates.start + dates.latestStart).find('T') != std::string::npos;
    const bool isCut = hasTimes && event.when.find('T') == std::string::npos;
    if (!isWhole || isCut || !texts[1].empty() || !texts[2].empty()) {
        UnknownMembers kept;
        for (std::size_t n = 0; n < texts.size(); ++n) {
            if (!texts[n].empty())
                appendTextMember(kept, kNames[n].first, texts[n]);
        }
        if (!kept.empty())
            appendMember(event.unknown, "simileDates", "{" + kept + "}");
    }
    return isEndBefore ? DatesRead::EndBeforeStart : isWhole ? DatesRead::All : DatesRead::NotAll;
}

/// On the web, or below the file's own folder; any other place is kept as a text.
void addImage(const std::string &image, Event &event)
{
    Attachment attachment;
    if (isWebAddress(image))
        attachment.url = image;
    else if (image.find("://") == std::string::npos && reader::staysBelow(image))
        attachment.path = image;
    else
        return appendTextMember(event.unknown, "image", image);
    event.attachments.push_back(std::move(attachment));
}

} // namespace

const MappingTable kMapping{kRecords, kFields};

const char *const kExplanation =
    "Of the four dates of SIMILE an event that lasted becomes start/end; where its start or end may lie anywhere up "
    "to\n"
    "latestStart or from earliestEnd on, that end is approximate (~) and the four texts are kept. An event that "
    "happened\n"
    "at some time between two dates becomes [start..end], of times their days, and the texts are kept. In JSON a range "
    "lasted unless durationEvent is false; in XML "
    "it\n"
    "lasted only if isDuration or durationEvent is true. Times without a zone are the chronology's.\n";

DatesRead readEvent(const Attributes &attributes, Span span, ImportBuilder &builder, Event &event)
{
    event.id = attributes("eventID", "eid");
    event.title = titleFromHtml(attributes("title", "t"));
    if (event.title.empty())
        event.title = titleFromHtml(attributes("caption", ""));
    event.description = markdownFromHtml(attributes("description", "d"));
    const DatesRead read = readDates(attributes, span, event);
    if (const std::string link = attributes("link", ""); !link.empty())
        addSource(link, builder, event);
    if (std::string image = attributes("image", ""); !image.empty())
        addImage(image, event);
    return read;
}

QString saidOf(DatesRead read)
{
    return read == DatesRead::EndBeforeStart
               ? QCoreApplication::translate("kronika::File", "found an end before the start; it is kept aside")
               : QCoreApplication::translate("kronika::File", "found dates that cannot be read; they are kept aside");
}

} // namespace kronika::simile
