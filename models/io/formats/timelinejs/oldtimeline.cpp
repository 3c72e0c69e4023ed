// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/timelinejs/oldtimeline.h"

#include "models/io/iomessage.h"
#include "models/io/jsonimport.h"
#include "models/io/text/datetext.h"
#include "models/io/text/html.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kronika::oldtimeline {

namespace {

std::string twoDigits(const QString &number)
{
    return number.trimmed().rightJustified(2, u'0').toStdString();
}

/// Year, month, day, hour, minute, second as far as they are given.
std::optional<std::string> dateOfParts(const QStringList &parts)
{
    constexpr std::array<const char *, 6> kBefore{"", "-", "-", "T", ":", ":"};
    std::string text;
    std::string sound;
    for (qsizetype n = 0; n < std::min<qsizetype>(parts.size(), 6); ++n) {
        const auto number = datetext::wholeNumber(parts.at(n).toStdString());
        if (!number)
            return std::nullopt;
        text += n == 0 ? datetext::yearText(*number) : kBefore[std::size_t(n)] + twoDigits(parts.at(n));
        if (isSoundDate(text))
            sound = text;
    }
    // An hour alone is no date: its day is.
    const bool isHourAlone = parts.size() == 4;
    return sound == text || (isHourAlone && !sound.empty()) ? std::optional(sound) : std::nullopt;
}

QRegularExpressionMatch slashesIn(const QString &text)
{
    static const QRegularExpression expression(
        QStringLiteral("^(\\d{1,2})/(?:(\\d{1,2})/)?(-?\\d{1,6})(?:[ ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?$"));
    return expression.match(text);
}

/// The month first, unless one of the dates can only be day/month and none only month/day.
SlashOrder orderIn(json::Node timeline)
{
    constexpr int kMonths = 12;
    bool isDayFirst = false;
    for (const char *list : {"date", "era"}) {
        for (const json::Node node : timeline[list]) {
            for (const char *name : {"startDate", "endDate"}) {
                const auto match = slashesIn(QString::fromStdString(node[name].text()).simplified());
                if (match.captured(2).toInt() > kMonths)
                    return SlashOrder::MonthFirst;
                isDayFirst = isDayFirst || (!match.captured(2).isEmpty() && match.captured(1).toInt() > kMonths);
            }
        }
    }
    return isDayFirst ? SlashOrder::DayFirst : SlashOrder::MonthFirst;
}

/// "1/26/2012", "1/26/2012 10:30:00", "1/2012".
std::optional<std::string> dateWithSlashes(const QString &text, SlashOrder order)
{
    const QRegularExpressionMatch match = slashesIn(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isDayFirst = order == SlashOrder::DayFirst && !match.captured(2).isEmpty();
    const int month = isDayFirst ? 2 : 1;
    const int day = isDayFirst ? 1 : 2;
    QStringList parts{match.captured(3), match.captured(month)};
    for (const int n : {day, 4, 5, 6}) {
        if (match.captured(n).isEmpty())
            break;
        parts.append(match.captured(n));
    }
    return dateOfParts(parts);
}

class Reader
{
public:
    explicit Reader(ImportBuilder &builder)
        : m_builder(builder)
    {
    }

    void run(json::Node root)
    {
        JsonRecord outer(root, m_builder, "");
        JsonRecord timeline(outer.take("timeline"), m_builder, "");
        m_order = orderIn(root["timeline"]);
        if (const std::string headline = titleFromHtml(timeline.takeText("headline")); !headline.empty())
            m_builder.info().title = headline;
        m_builder.info().description = markdownFromHtml(timeline.takeText("text"));
        readEach(timeline, "date", &Reader::readSlide);
        readEach(timeline, "era", &Reader::readEra);
        timeline.keepRest(m_builder.info().unknown, "timelinejsTitle");
        outer.keepRest(m_builder.info().unknown, "timelinejs");
    }

private:
    void readEach(JsonRecord &timeline, const char *name, void (Reader::*readOne)(json::Node))
    {
        if (!timeline.peek(name).is(json::Kind::Array))
            return;
        for (const json::Node node : timeline.take(name)) {
            m_builder.read();
            if (node.is(json::Kind::Object))
                (this->*readOne)(node);
            else
                m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
        }
    }

    /// What cannot be read is given back.
    std::string takeDate(JsonRecord &record, const char *name)
    {
        const std::string text = record.takeText(name);
        const auto date = dateOf(text, m_order);
        if (!date && !text.empty())
            record.giveBack(name);
        return date.value_or(std::string());
    }

    std::string takeWhen(JsonRecord &record)
    {
        const std::string start = takeDate(record, "startDate");
        const std::string end = takeDate(record, "endDate");
        if (start.empty())
            m_builder.warn(
                QCoreApplication::translate("kronika::File", "found no date that can be read; the event is undated"),
                record.offset());
        if (start.empty())
            record.giveBack("endDate");
        if (end.empty() || start.empty())
            return start;
        if (const auto span = datetext::interval(start, end))
            return *span;
        record.giveBack("endDate");
        m_builder.warn(QCoreApplication::translate("kronika::File", "found an end before the start; it is kept aside"),
                       record.offset());
        return start;
    }

    void readSlide(json::Node node)
    {
        JsonRecord slide(node, m_builder, "slide");
        Event event;
        event.title = titleFromHtml(slide.takeText("headline"));
        event.description = markdownFromHtml(slide.takeText("text"));
        event.when = takeWhen(slide);
        if (const std::string tag = titleFromHtml(slide.takeText("tag")); !tag.empty())
            event.actors.push_back({.id = m_builder.actorNamed(tag), .role = {}, .unknown = {}});
        readAsset(slide, event);
        slide.keepRest(event.unknown, "timelinejs");
        m_builder.add(std::move(event));
    }

    void readAsset(JsonRecord &slide, Event &event)
    {
        const json::Node asset = slide.take("asset");
        const std::string address = asset["media"].text();
        const std::string caption = titleFromHtml(asset["caption"].text());
        if (event.title.empty())
            event.title = caption;
        if (!isWebAddress(address))
            return slide.giveBack("asset");
        Source source;
        source.url = address;
        source.title = caption.empty() ? address : caption;
        source.publisher = titleFromHtml(asset["credit"].text());
        Attachment attachment;
        attachment.url = address;
        attachment.title = caption;
        for (const json::Node member : asset) {
            const bool isText = member.name() == "caption" || member.name() == "credit";
            // Of HTML the plain text is read.
            const bool isRead = isText ? member.text().find('<') == std::string::npos : member.name() == "media";
            if (!isRead && member.isGiven() && !(member.is(json::Kind::String) && member.text().empty()))
                appendMember(attachment.unknown, member.name(), member.raw());
        }
        event.attachments.push_back(std::move(attachment));
        Claim claim;
        claim.source = m_builder.sourceLike(source);
        event.claims.push_back(std::move(claim));
    }

    void readEra(json::Node node)
    {
        JsonRecord record(node, m_builder, "era");
        Era era;
        const std::string headline = titleFromHtml(record.takeText("headline"));
        era.title = headline.empty() ? titleFromHtml(record.takeText("tag")) : headline;
        const std::string start = takeDate(record, "startDate");
        const std::string end = takeDate(record, "endDate");
        if (!start.empty())
            era.when = datetext::interval(start, end).value_or(std::string());
        record.keepRest(era.unknown, "timelinejs");
        if (m_builder.add(std::move(era)))
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "background eras"), record.offset());
        else
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "an era without dates that can be read"),
                           record.offset());
    }

    ImportBuilder &m_builder;
    SlashOrder m_order = SlashOrder::MonthFirst;
};

} // namespace

bool isOldTimeline(json::Node root)
{
    return root["timeline"].is(json::Kind::Object) && root["timeline"]["date"].is(json::Kind::Array);
}

std::optional<std::string> dateOf(const std::string &text, SlashOrder order)
{
    const QString plain = QString::fromStdString(text).simplified();
    if (plain.isEmpty())
        return std::nullopt;
    if (const auto date = dateWithSlashes(plain, order))
        return date;
    QStringList parts = plain.split(u',');
    while (parts.size() > 1 && parts.back().trimmed().isEmpty())
        parts.removeLast();
    if (const auto date = dateOfParts(parts))
        return date;
    const std::string same = plain.toStdString();
    const auto iso = datetext::fromIso(same);
    return iso ? iso : datetext::fromEnglish(same);
}

void read(json::Node root, ImportBuilder &builder)
{
    Reader(builder).run(root);
}

} // namespace kronika::oldtimeline
