// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/mergefields.h"

#include "models/document/marking.h"
#include "models/time/edtf.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace kronika {

namespace {

/// One past the closing quote of the JSON text that begins at `from`.
std::size_t pastText(std::string_view json, std::size_t from)
{
    std::size_t at = from + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return std::min(at + 1, json.size());
}

/// One past the value that begins at `from`.
std::size_t pastValue(std::string_view json, std::size_t from)
{
    int depth = 0;
    std::size_t at = from;
    while (at < json.size() && (depth > 0 || json[at] != ',')) {
        if (json[at] == '"') {
            at = pastText(json, at);
            continue;
        }
        depth += json[at] == '{' || json[at] == '[' ? 1 : 0;
        depth -= json[at] == '}' || json[at] == ']' ? 1 : 0;
        ++at;
    }
    return at;
}

struct Member
{
    /// In its quotes, as written.
    std::string name;
    std::string value;
};

/// Of canonical member text.
std::vector<Member> membersOf(std::string_view json)
{
    std::vector<Member> members;
    for (std::size_t at = json.find('"'); at < json.size(); at = json.find('"', at)) {
        const std::size_t nameEnd = pastText(json, at);
        const std::size_t valueFrom = std::min(nameEnd + 2, json.size());
        const std::size_t valueEnd = pastValue(json, valueFrom);
        members.push_back(
            {std::string(json.substr(at, nameEnd - at)), std::string(json.substr(valueFrom, valueEnd - valueFrom))});
        at = valueEnd;
    }
    return members;
}

/// When a record that is kept word for word was last changed where it comes from, if it says so (`modified`, STIX).
std::optional<Instant> lastChanged(const UnknownMembers &members)
{
    for (const Member &record : membersOf(members)) {
        if (!record.value.starts_with('{'))
            continue;
        for (const Member &member : membersOf(std::string_view(record.value).substr(1, record.value.size() - 2))) {
            if (member.name != "\"modified\"" || member.value.size() < 2)
                continue;
            const std::string_view text = std::string_view(member.value).substr(1, member.value.size() - 2);
            if (const Result<EdtfDate> date = EdtfDate::parse(text, EdtfMode::Extended))
                return date->bounds(Zone()).earliestStart;
        }
    }
    return std::nullopt;
}

/// Who was changed last keeps the name under which its record is kept.
void addRecords(UnknownMembers &mine, const UnknownMembers &theirs)
{
    if (!isOlder(mine, theirs))
        return addMembers(mine, theirs);
    UnknownMembers both = theirs;
    addMembers(both, mine);
    mine = std::move(both);
}

/// What of two texts stays.
enum class Wins : std::uint8_t { Mine, Theirs };

template <typename T>
bool has(const std::vector<T> &values, const T &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

template <typename T>
void addMissing(std::vector<T> &values, const std::vector<T> &others)
{
    for (const T &other : others) {
        if (!has(values, other))
            values.push_back(other);
    }
}

void take(std::string &text, const std::string &other, Wins wins)
{
    if (!other.empty() && (wins == Wins::Theirs || text.empty()))
        text = other;
}

void take(Translations &texts, const Translations &others, Wins wins)
{
    for (const auto &other : others) {
        const auto known =
            std::find_if(texts.begin(), texts.end(), [&other](const auto &text) { return text.first == other.first; });
        if (known == texts.end())
            texts.push_back(other);
        else
            take(known->second, other.second, wins);
    }
}

/// A role may be another one; who takes part stays.
void addActors(std::vector<ActorReference> &actors, const std::vector<ActorReference> &others)
{
    for (const ActorReference &other : others) {
        const bool isThere = std::any_of(actors.begin(), actors.end(), [&other](const ActorReference &mine) {
            return mine.id == other.id && mine.role == other.role;
        });
        if (!isThere)
            actors.push_back(other);
    }
}

void addLists(Event &event, const Event &other)
{
    addActors(event.actors, other.actors);
    addMissing(event.tags, other.tags);
    addMissing(event.claims, other.claims);
    addMissing(event.links, other.links);
    addMissing(event.attachments, other.attachments);
    addRecords(event.unknown, other.unknown);
}

void takeActor(Actor &actor, const Actor &other, Wins wins)
{
    const std::string before = actor.name;
    take(actor.name, other.name, wins);
    for (const std::string *name : {&before, &other.name}) {
        if (*name != actor.name && !has(actor.aliases, *name))
            actor.aliases.push_back(*name);
    }
    for (const std::string &alias : other.aliases) {
        if (alias != actor.name && !has(actor.aliases, alias))
            actor.aliases.push_back(alias);
    }
    take(actor.kind, other.kind, wins);
    take(actor.color, other.color, wins);
    take(actor.description, other.description, wins);
    take(actor.names, other.names, wins);
    addRecords(actor.unknown, other.unknown);
}

/// Microseconds since 1970 on the clock.
std::int64_t localUs(const QRegularExpressionMatch &match)
{
    constexpr qint64 kEpochDay = 2'440'588;
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const std::int64_t seconds =
        (day.toJulianDay() - kEpochDay) * 86'400 + match.captured(4).toInt() * 3'600 + match.captured(5).toInt() * 60;
    return seconds * 1'000'000;
}

QString offsetText(std::int64_t us)
{
    const std::int64_t minutes = std::abs(us) / 60'000'000;
    if (us == 0)
        return QStringLiteral("Z");
    return QStringLiteral("%1%2:%3")
        .arg(QChar(us < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

void updateActor(Actor &actor, const Actor &other)
{
    takeActor(actor, other, Wins::Theirs);
}

void completeActor(Actor &actor, const Actor &other)
{
    takeActor(actor, other, Wins::Mine);
}

void completeSource(Source &source, const Source &other)
{
    for (std::string Source::*text :
         {&Source::publisher, &Source::author, &Source::published, &Source::retrieved, &Source::url, &Source::archived,
          &Source::language, &Source::reliability, &Source::sha256, &Source::marking, &Source::note})
        take(source.*text, other.*text, Wins::Mine);
    addMembers(source.unknown, other.unknown);
}

void updateEvent(Event &event, const Event &other)
{
    for (std::string Event::*text :
         {&Event::when, &Event::within, &Event::title, &Event::description, &Event::category, &Event::marking})
        take(event.*text, other.*text, Wins::Theirs);
    if (other.confidence)
        event.confidence = other.confidence;
    take(event.titles, other.titles, Wins::Theirs);
    addLists(event, other);
    // What has a date needs no bounds for it.
    if (!other.when.empty() && other.within.empty())
        event.within.clear();
}

bool isOlder(const UnknownMembers &one, const UnknownMembers &other)
{
    const std::optional<Instant> first = one.empty() || other.empty() ? std::nullopt : lastChanged(one);
    const std::optional<Instant> second = first ? lastChanged(other) : std::nullopt;
    return second && *first < *second;
}

void addOlder(Event &event, const Event &older)
{
    addMissing(event.claims, older.claims);
    addMissing(event.links, older.links);
    addMissing(event.attachments, older.attachments);
    addMembers(event.unknown, older.unknown);
}

void completeEvent(Event &event, const Event &other, const std::string &chronology)
{
    if (event.when.empty())
        take(event.within, other.within, Wins::Mine);
    take(event.category, other.category, Wins::Mine);
    take(event.titles, other.titles, Wins::Mine);
    if (!event.confidence)
        event.confidence = other.confidence;
    if (!event.description.empty() && !other.description.empty() && event.description != other.description)
        event.description += "\n\n" + other.description;
    take(event.description, other.description, Wins::Mine);
    if (effectiveTlp(other.marking, chronology) > effectiveTlp(event.marking, chronology))
        event.marking = other.marking;
    addLists(event, other);
}

void addMembers(UnknownMembers &members, const UnknownMembers &others)
{
    if (others.empty() || members == others)
        return;
    std::vector<Member> known = membersOf(members);
    const auto named = [&known](const std::string &name) {
        return std::find_if(known.begin(), known.end(), [&name](const Member &member) { return member.name == name; });
    };
    for (Member &member : membersOf(others)) {
        const std::string stem = member.name.substr(0, member.name.size() - 1);
        auto same = named(member.name);
        for (int n = 2; same != known.end() && same->value != member.value; ++n) {
            member.name = stem + " (" + std::to_string(n) + ")\"";
            same = named(member.name);
        }
        if (same != known.end())
            continue;
        members += (members.empty() ? "" : ", ") + member.name + ": " + member.value;
        known.push_back(std::move(member));
    }
}

std::string inOwnZone(const std::string &date, const Zone &theirs, const Zone &mine)
{
    static const QRegularExpression kLocalTime(
        QStringLiteral("(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?![\\d:.Z+-])"));
    if (theirs == mine || date.find('T') == std::string::npos)
        return date;
    const QString text = QString::fromStdString(date);
    QString out;
    qsizetype passed = 0;
    for (auto found = kLocalTime.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const Instant instant = theirs.toInstant(localUs(match), Overlap::Earlier);
        out += text.mid(passed, match.capturedEnd() - passed) + offsetText(theirs.offsetAt(instant).us);
        passed = match.capturedEnd();
    }
    const std::string with = QString(out + text.mid(passed)).toStdString();
    return EdtfDate::parse(with, EdtfMode::Extended).isOk() ? with : date;
}

std::string inheritedMarking(const std::string &own, const ChronologyInfo &theirs, const ChronologyInfo &mine)
{
    const bool isSame = effectiveTlp(own, theirs.marking) == effectiveTlp(own, mine.marking);
    return own.empty() && !isSame && !theirs.marking.empty() ? theirs.marking : own;
}

} // namespace kronika
