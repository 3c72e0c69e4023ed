// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalkept.h"

#include "models/io/formats/ical/icallines.h"
#include "models/io/formats/ical/icalproperties.h"
#include "models/io/formats/ical/icalrelation.h"
#include "models/io/jsonimport.h"

#include <QString>

#include <algorithm>
#include <map>
#include <set>

namespace kronika::ical {

namespace {

/// Rules of recurrence count from a local time, which DTSTART no longer is: they would name other days and hours.
bool isRecurrence(std::string_view name)
{
    return name == "RRULE" || name == "RDATE" || name == "EXDATE" || name == "EXRULE";
}

/// A kept address that stands nowhere else in the record, as it is none of the web.
bool isAddressOfItsOwn(const std::string &text)
{
    const std::string name = nameOfLine(text);
    const QString value = QString::fromStdString(std::string(valueOfLine(text)));
    return (name == "ATTACH" &&
            (value.startsWith(u"cid:", Qt::CaseInsensitive) || parameterOfLine(text, "VALUE") == "BINARY")) ||
           (name == "URL" && value.startsWith(u"mailto:", Qt::CaseInsensitive));
}

/// `ATTENDEE;CN=Ann:mailto:a@x` as `ATTENDEE;X-ROLE="target";CN=Ann:mailto:a@x`.
std::string withRole(const std::string &line, const std::string &role)
{
    std::string out = line;
    const std::size_t value = line.size() - valueOfLine(line).size();
    const std::size_t old = out.find(";X-ROLE=");
    if (old < value) {
        std::size_t end = old + 1;
        for (bool isQuoted = false; isQuoted || (out[end] != ';' && out[end] != ':'); ++end)
            isQuoted ^= out[end] == '"';
        out.erase(old, end - old);
    }
    return out.insert(out.find_first_of(":;"), ";X-ROLE=" + quotedParameter(role));
}

std::string nameOfPerson(const std::string &line)
{
    if (std::string called = parameterOfLine(line, "CN"); !called.empty())
        return called;
    const std::string address(valueOfLine(line));
    const bool isMail = QString::fromStdString(address).startsWith(u"mailto:", Qt::CaseInsensitive);
    return isMail ? address.substr(7) : address;
}

std::string roleInLine(const std::string &line)
{
    const std::string own = parameterOfLine(line, "X-ROLE");
    return !own.empty() ? own : nameOfLine(line) == "ORGANIZER" ? "actor" : "mentioned";
}

/// As the reader takes names for the same.
QString keyOfName(const std::string &name)
{
    return QString::fromStdString(name).simplified().toCaseFolded();
}

/// Lines by name, and by role; each is taken once.
class LinesOfPeople
{
public:
    explicit LinesOfPeople(const std::vector<std::string> &lines)
    {
        for (const std::string &line : lines) {
            const std::string name = nameOfLine(line);
            if (name == "ATTENDEE" || name == "ORGANIZER")
                m_lines[keyOfName(nameOfPerson(line))].emplace(roleInLine(line), &line);
        }
    }

    /// Of that role, or of any; null.
    const std::string *take(const std::string &name, const std::string *role)
    {
        const auto person = m_lines.find(keyOfName(name));
        if (person == m_lines.end() || person->second.empty())
            return nullptr;
        const auto found = role != nullptr ? person->second.find(*role) : person->second.begin();
        return found == person->second.end() ? nullptr : person->second.extract(found).mapped();
    }

private:
    std::map<QString, std::multimap<std::string, const std::string *>> m_lines;
};

} // namespace

std::vector<std::string> keptIn(const UnknownMembers &unknown, const char *member)
{
    std::vector<std::string> texts;
    if (unknown.find(std::string("\"") + member + "\"") == std::string::npos)
        return texts;
    const std::string object = "{" + unknown + "}";
    const JsonText json(QByteArray(object.data(), qsizetype(object.size())), {});
    if (!json.isRead())
        return texts;
    for (const json::Node line : json.root()[member]) {
        if (std::string text = line.text(); isSafeToWrite(text))
            texts.push_back(std::move(text));
    }
    return texts;
}

std::size_t lostLines(const UnknownMembers &unknown, ComponentKind kind)
{
    const std::vector<std::string> lines = keptIn(unknown, "ical");
    return std::size_t(std::count_if(lines.begin(), lines.end(), [kind](const std::string &text) {
        const std::string name = nameOfLine(text);
        return isRecurrence(name) || (kind == ComponentKind::Journal && name == "BEGIN");
    }));
}

std::size_t otherMembers(const UnknownMembers &unknown)
{
    static const std::set<std::string> ours{"ical", "icalTimeZones", "linksElsewhere"};
    const std::string object = "{" + unknown + "}";
    const JsonText json(QByteArray(object.data(), qsizetype(object.size())), {});
    std::size_t count = 0;
    for (const json::Node member : json.isRead() ? json.root() : json::Node())
        count += ours.contains(member.name()) ? 0 : 1;
    return count;
}

KeptLines::KeptLines(const UnknownMembers &unknown)
    : m_lines(keptIn(unknown, "ical"))
{
}

std::optional<ComponentKind> KeptLines::origin() const
{
    if (const std::string *line = named("X-COMPONENT")) {
        const std::string_view kind = valueOfLine(*line);
        return kind == "VTODO" ? ComponentKind::Task : ComponentKind::Journal;
    }
    // Ours to which another program has added lines keep their UID.
    return m_lines.empty() || named("UID") != nullptr ? std::nullopt : std::optional(ComponentKind::Event);
}

ComponentKind KeptLines::kindFor(bool isPoint) const
{
    const auto was = origin();
    if (was && *was != ComponentKind::Journal)
        return *was;
    return isPoint ? ComponentKind::Journal : ComponentKind::Event;
}

bool KeptLines::isDueTask() const
{
    const std::string *line = named("X-COMPONENT");
    return line != nullptr && *line == kDueTaskLine;
}

const std::string *KeptLines::named(std::string_view name) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [name](const auto &text) { return nameOfLine(text) == name; });
    return found == m_lines.end() ? nullptr : &*found;
}

const std::string *KeptLines::text(std::string_view name, const std::string &value) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const std::string &text) {
        return nameOfLine(text) == name && parameterOfLine(text, "ENCODING").empty() &&
               unescaped(valueOfLine(text)) == value;
    });
    return found == m_lines.end() ? nullptr : &*found;
}

std::vector<std::string> KeptLines::people(const std::vector<Part> &parts) const
{
    std::vector<std::string> found(parts.size());
    LinesOfPeople lines(m_lines);
    for (std::size_t n = 0; n < parts.size(); ++n) {
        const std::string role = parts[n].second.empty() ? "actor" : parts[n].second;
        if (const std::string *line = lines.take(parts[n].first, &role))
            found[n] = *line;
    }
    // Whoever has another role by now keeps the address.
    for (std::size_t n = 0; n < parts.size(); ++n) {
        const std::string *line = found[n].empty() ? lines.take(parts[n].first, nullptr) : nullptr;
        if (line != nullptr)
            found[n] = withRole(*line, parts[n].second.empty() ? "actor" : parts[n].second);
    }
    return found;
}

const std::string *KeptLines::address(std::string_view address, std::string_view title, std::string_view marking) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const std::string &text) {
        const std::string name = nameOfLine(text);
        return (name == "ATTACH" || name == "URL") && valueOfLine(text) == address &&
               parameterOfLine(text, "X-TITLE") == title && parameterOfLine(text, "X-TLP") == marking;
    });
    return found == m_lines.end() ? nullptr : &*found;
}

const std::string *KeptLines::link(std::string_view uid, std::string_view kind) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const std::string &text) {
        const std::string target = unescaped(valueOfLine(text));
        return nameOfLine(text) == "RELATED-TO" && (target == uid || target == std::string(uid) + "@kronika") &&
               kindOfRelation(parameterOfLine(text, "RELTYPE"), parameterOfLine(text, "X-KIND")) == kind;
    });
    return found == m_lines.end() ? nullptr : &*found;
}

std::vector<std::string> KeptLines::others(ComponentKind kind, bool hasStatus, bool hasMarking) const
{
    // A recurrence of its own is in the UID.
    static const std::set<std::string> ours{
        "DTSTART",    "DTEND",      "DUE",    "DURATION", "SUMMARY", "DESCRIPTION", "UID",           "URL",
        "CATEGORIES", "RELATED-TO", "ATTACH", "X-EDTF",   "X-TLP",   "DTSTAMP",     "END",           "X-CONFIDENCE",
        "ATTENDEE",   "ORGANIZER",  "RRULE",  "RDATE",    "EXDATE",  "EXRULE",      "RECURRENCE-ID", "X-COMPONENT"};
    std::vector<std::string> lines;
    for (const std::string &text : m_lines) {
        const std::string name = nameOfLine(text);
        const bool isSaid =
            (ours.contains(name) && !isAddressOfItsOwn(text)) || (name == "STATUS" && hasStatus) ||
            (name == "CLASS" && hasMarking) ||
            (name == "BEGIN" && (kind == ComponentKind::Journal || text.starts_with("BEGIN:VTIMEZONE")));
        if (!isSaid)
            lines.push_back(text);
    }
    return lines;
}

} // namespace kronika::ical
