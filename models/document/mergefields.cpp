// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/mergefields.h"

#include "models/document/marking.h"
#include "models/document/membertext.h"
#include "models/time/edtf.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace kronika {

namespace {

/// When a record that is kept word for word was last changed where it comes from, if it says so (`modified`, STIX).
std::optional<Instant> lastChanged(const UnknownMembers &members)
{
    for (const MemberText &record : membersIn(members)) {
        if (!record.value.starts_with('{'))
            continue;
        for (const MemberText &member : membersIn(record.value.substr(1, record.value.size() - 2))) {
            if (member.name != "modified" || member.value.size() < 2)
                continue;
            const std::string_view text = member.value.substr(1, member.value.size() - 2);
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

/// What is a part of the other is not lost, and bounds give way to a date.
void addLost(std::vector<LostValue> &values, const char *member, const std::string &of, const std::string &now)
{
    const bool isWithin = std::string_view(member) == "description" && now.find(of) != std::string::npos;
    if (!of.empty() && of != now && !isWithin)
        values.push_back({member, of, now});
}

void addLost(std::vector<LostValue> &values, const char *member, const Translations &of, const Translations &now)
{
    for (const auto &[language, text] : of) {
        const auto kept = std::ranges::find(now, language, [](const auto &one) { return one.first; });
        if (kept != now.end())
            addLost(values, member, text, kept->second);
    }
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

void takeStricter(std::string &marking, const std::string &other, const std::string &chronology)
{
    if (effectiveTlp(other, chronology) > effectiveTlp(marking, chronology))
        marking = other;
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

/// What is joined again says it once.
void addDescription(std::string &description, const std::string &other)
{
    if (description.find(other) != std::string::npos)
        return;
    if (other.find(description) != std::string::npos)
        description = other;
    else
        description += "\n\n" + other;
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

void completeSource(Source &source, const Source &other, const std::string &chronology)
{
    for (std::string Source::*text :
         {&Source::publisher, &Source::author, &Source::published, &Source::retrieved, &Source::url, &Source::archived,
          &Source::language, &Source::reliability, &Source::sha256, &Source::note})
        take(source.*text, other.*text, Wins::Mine);
    takeStricter(source.marking, other.marking, chronology);
    addMembers(source.unknown, other.unknown);
}

void complete(Category &category, const Category &other)
{
    take(category.names, other.names, Wins::Mine);
    take(category.color, other.color, Wins::Mine);
    take(category.symbol, other.symbol, Wins::Mine);
    addMembers(category.unknown, other.unknown);
}

void complete(Era &era, const Era &other)
{
    take(era.color, other.color, Wins::Mine);
    addMembers(era.unknown, other.unknown);
}

void updateEvent(Event &event, const Event &other, const std::string &chronology)
{
    for (std::string Event::*text :
         {&Event::when, &Event::within, &Event::title, &Event::description, &Event::category})
        take(event.*text, other.*text, Wins::Theirs);
    takeStricter(event.marking, other.marking, chronology);
    if (other.confidence)
        event.confidence = other.confidence;
    take(event.titles, other.titles, Wins::Theirs);
    addLists(event, other);
    // What has a date needs no bounds for it.
    if (!other.when.empty() && other.within.empty())
        event.within.clear();
}

std::vector<LostValue> lostValues(const Event &of, const Event &now)
{
    std::vector<LostValue> lost;
    addLost(lost, "title", of.title, now.title);
    addLost(lost, "when", of.when, now.when);
    addLost(lost, "within", of.within, now.within);
    addLost(lost, "description", of.description, now.description);
    addLost(lost, "category", of.category, now.category);
    const auto number = [](const Event &event) {
        return event.confidence ? std::to_string(*event.confidence) : std::string();
    };
    addLost(lost, "confidence", number(of), number(now));
    addLost(lost, "titles", of.titles, now.titles);
    return lost;
}

std::vector<LostValue> lostValues(const Actor &of, const Actor &now)
{
    std::vector<LostValue> lost;
    addLost(lost, "kind", of.kind, now.kind);
    addLost(lost, "color", of.color, now.color);
    addLost(lost, "description", of.description, now.description);
    addLost(lost, "names", of.names, now.names);
    return lost;
}

std::vector<LostValue> lostValues(const Source &of, const Source &now)
{
    std::vector<LostValue> lost;
    addLost(lost, "title", of.title, now.title);
    addLost(lost, "publisher", of.publisher, now.publisher);
    addLost(lost, "author", of.author, now.author);
    addLost(lost, "published", of.published, now.published);
    addLost(lost, "retrieved", of.retrieved, now.retrieved);
    addLost(lost, "url", of.url, now.url);
    addLost(lost, "archived", of.archived, now.archived);
    addLost(lost, "language", of.language, now.language);
    addLost(lost, "reliability", of.reliability, now.reliability);
    addLost(lost, "sha256", of.sha256, now.sha256);
    addLost(lost, "note", of.note, now.note);
    return lost;
}

std::vector<LostValue> lostValues(const Category &of, const Category &now)
{
    std::vector<LostValue> lost;
    addLost(lost, "color", of.color, now.color);
    addLost(lost, "symbol", of.symbol, now.symbol);
    addLost(lost, "names", of.names, now.names);
    return lost;
}

std::vector<LostValue> lostValues(const Era &of, const Era &now)
{
    std::vector<LostValue> lost;
    addLost(lost, "color", of.color, now.color);
    return lost;
}

bool isOlder(const UnknownMembers &one, const UnknownMembers &other)
{
    const std::optional<Instant> first = one.empty() || other.empty() ? std::nullopt : lastChanged(one);
    const std::optional<Instant> second = first ? lastChanged(other) : std::nullopt;
    return second && *first < *second;
}

void addOlder(Event &event, const Event &older, const std::string &chronology)
{
    takeStricter(event.marking, older.marking, chronology);
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
    addDescription(event.description, other.description);
    takeStricter(event.marking, other.marking, chronology);
    addLists(event, other);
}

void addMembers(UnknownMembers &members, const UnknownMembers &others)
{
    if (others.empty() || members == others)
        return;
    std::map<std::string, std::string, std::less<>> known;
    for (const MemberText &member : membersIn(members))
        known.emplace(member.name, member.value);
    for (const MemberText &member : membersIn(others)) {
        std::string name(member.name);
        auto same = known.find(name);
        for (int n = 2; same != known.end() && same->second != member.value; ++n) {
            name = std::string(member.name) + " (" + std::to_string(n) + ")";
            same = known.find(name);
        }
        if (same != known.end())
            continue;
        members.append(members.empty() ? "\"" : ", \"").append(name).append("\": ").append(member.value);
        known.emplace(std::move(name), member.value);
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
