// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icallines.h"

#include <algorithm>
#include <array>

namespace kronika::ical {

namespace {

std::string upper(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size())).trimmed().toUpper().toStdString();
}

/// Where the value's colon stands.
std::size_t colonOf(std::string_view line)
{
    bool isQuoted = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        isQuoted ^= line[at] == '"';
        if (line[at] == ':' && !isQuoted)
            return at;
    }
    return line.find(':');
}

/// Calls `take(name, value)` for each parameter.
template <typename Take>
void forEachParameter(std::string_view line, Take &&take)
{
    const std::string_view head = line.substr(0, std::min(colonOf(line), line.size()));
    std::size_t at = head.find(';');
    while (at < head.size()) {
        std::size_t end = ++at;
        for (bool isQuoted = false; end < head.size() && (isQuoted || head[end] != ';'); ++end)
            isQuoted ^= head[end] == '"';
        const std::string_view one = head.substr(at, end - at);
        const std::size_t equals = std::min(one.find('='), one.size());
        take(upper(one.substr(0, equals)), one.substr(std::min(equals + 1, one.size())));
        at = end;
    }
}

/// Unfolded lines with their offsets in `text`.
std::vector<RawLine> unfolded(std::string_view text)
{
    std::vector<RawLine> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        const std::string_view line = text.substr(at, end - at);
        const bool isFolded = !lines.empty() && (line.starts_with(' ') || line.starts_with('\t'));
        if (isFolded)
            lines.back().text += line.substr(1);
        else if (!line.empty())
            lines.push_back({{}, std::string(line), at});
        at = end + 1;
    }
    return lines;
}

} // namespace

std::vector<RawLine> linesOf(const Record &record)
{
    std::vector<RawLine> lines;
    int depth = 0;
    for (RawLine &line : unfolded(record.text)) {
        line.name = nameOfLine(line.text);
        line.offset += record.offset;
        const bool isEnd = line.name == "END";
        depth += line.name == "BEGIN" ? 1 : 0;
        if (depth == 2 && line.name == "BEGIN")
            lines.push_back(std::move(line));
        else if (depth >= 2)
            lines.back().text.append("\r\n").append(line.text);
        else if (depth == 1 && line.name != "BEGIN" && !isEnd)
            lines.push_back(std::move(line));
        depth -= isEnd ? 1 : 0;
    }
    return lines;
}

std::string nameOfLine(std::string_view line)
{
    const std::size_t end = line.find_first_of(":;");
    return end == std::string_view::npos ? std::string() : upper(line.substr(0, end));
}

std::string_view valueOfLine(std::string_view line)
{
    const std::size_t colon = colonOf(line);
    return colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
}

std::string parameterOfLine(std::string_view line, std::string_view name)
{
    std::string found;
    forEachParameter(line, [&](const std::string &parameter, std::string_view value) {
        if (parameter == name && found.empty())
            found = value;
    });
    const bool isQuoted = found.size() >= 2 && found.front() == '"' && found.back() == '"';
    return plainParameter(isQuoted ? found.substr(1, found.size() - 2) : found);
}

std::string quotedParameter(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '"')
            out += "^'";
        else if (c == '^')
            out += "^^";
        else if (c == '\n')
            out += "^n";
        else if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return "\"" + out + "\"";
}

std::string plainParameter(std::string_view value)
{
    std::string out;
    for (std::size_t at = 0; at < value.size(); ++at) {
        const char next = value[at] == '^' && at + 1 < value.size() ? value[at + 1] : '\0';
        const bool isSaid = next == '^' || next == '\'' || next == 'n';
        out += !isSaid ? value[at] : next == '^' ? '^' : next == 'n' ? '\n' : '"';
        at += isSaid ? 1 : 0;
    }
    return out;
}

bool saysMore(const RawLine &line)
{
    constexpr std::array<std::string_view, 11> kUnderstood{"VALUE", "TZID",  "ENCODING", "CHARSET", "RELTYPE", "X-ROLE",
                                                           "CN",    "X-TLP", "X-KIND",   "X-TITLE", "X-EOL"};
    bool more = false;
    bool hasName = false;
    forEachParameter(line.text, [&](const std::string &parameter, std::string_view) {
        more = more || std::find(kUnderstood.begin(), kUnderstood.end(), parameter) == kUnderstood.end();
        hasName = hasName || parameter == "CN";
    });
    const bool isPerson = line.name == "ATTENDEE" || line.name == "ORGANIZER";
    return more || (isPerson && hasName && !valueOfLine(line.text).starts_with("urn:kronika:"));
}

bool isSafeToWrite(std::string_view text)
{
    std::vector<std::string> open;
    for (const RawLine &line : unfolded(text)) {
        const bool isClean = std::none_of(line.text.begin(), line.text.end(),
                                          [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; });
        const std::string name = nameOfLine(line.text);
        const std::string what = upper(valueOfLine(line.text));
        if (!isClean || name.empty() || (open.empty() && line.offset > 0))
            return false;
        const bool isRecord = what == "VEVENT" || what == "VTODO" || what == "VJOURNAL" || what == "VFREEBUSY" ||
                              what == "VCALENDAR" || (what == "VTIMEZONE" && !open.empty());
        if (name == "BEGIN" && isRecord)
            return false;
        if (name == "BEGIN")
            open.push_back(what);
        if (name == "END" && (open.empty() || open.back() != what))
            return false;
        if (name == "END")
            open.pop_back();
    }
    return open.empty() && !text.empty();
}

} // namespace kronika::ical
