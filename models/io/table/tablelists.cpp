// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tablelists.h"

#include "models/document/vocabulary.h"
#include "models/io/json/tree.h"
#include "models/io/jsonimport.h"
#include "models/io/table/celltext.h"
#include "models/io/text/datetext.h"
#include "models/io/text/html.h"
#include "models/io/unknownmembers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <initializer_list>

namespace kronika::table {

namespace {

Source sourceOf(std::string_view text)
{
    Source source;
    source.title = text;
    if (isWebAddress(text))
        source.url = text;
    return source;
}

/// A source as an object of the file says it; what the model has no place for is kept word for word.
class SourceObject
{
public:
    explicit SourceObject(json::Node node)
        : m_node(node)
    {
    }

    Source source()
    {
        Source source;
        source.title = take({"title", "name", "text"});
        source.url = take({"url", "link", "href", "archive_url"});
        source.publisher = take({"publisher", "outlet", "site"});
        source.author = take({"author"});
        source.published = takeDate({"published", "date"});
        source.retrieved = takeDate({"retrieved", "accessed"});
        if (const json::Node archived = find({"archived", "archive_url"}); isWebAddress(archived.text()))
            source.archived = take({"archived", "archive_url"});
        source.language = take({"language", "lang"});
        source.reliability = take({"reliability"});
        source.sha256 = take({"sha256"});
        source.note = take({"note"});
        if (source.title.empty())
            source.title = source.url;
        if (source.title.empty()) { // of none that can be named
            source.title = m_node.canonical();
            return source;
        }
        for (const json::Node member : m_node) {
            const bool isEmpty = member.is(json::Kind::String) && member.text().empty();
            if (member.isGiven() && !isEmpty && !isTaken(member))
                appendMember(source.unknown, member.name(), member.raw());
        }
        return source;
    }

private:
    using Names = std::initializer_list<const char *>;

    bool isTaken(const json::Node &member) const
    {
        return std::find(m_taken.begin(), m_taken.end(), member.offset()) != m_taken.end();
    }

    /// The first of these that says something in plain words.
    json::Node find(Names names) const
    {
        for (const char *name : names) {
            const json::Node member = m_node[name];
            const bool isText = member.is(json::Kind::String) || member.is(json::Kind::Number);
            if (isText && !isTaken(member) && !member.text().empty())
                return member;
        }
        return {};
    }

    std::string take(Names names)
    {
        const json::Node member = find(names);
        if (member)
            m_taken.push_back(member.offset());
        return member.text();
    }

    std::string takeDate(Names names)
    {
        const json::Node member = find(names);
        const auto date = datetext::fromIso(member.text());
        if (member && date)
            m_taken.push_back(member.offset());
        return date.value_or(std::string());
    }

    json::Node m_node;
    std::vector<std::size_t> m_taken;
};

/// Of JSON in a cell; nothing if it is none.
std::vector<Source> sourcesInJson(std::string_view text)
{
    std::vector<Source> sources;
    if (text.empty() || (text.front() != '[' && text.front() != '{'))
        return sources;
    const QByteArray room = json::padded(QByteArray(text.data(), qsizetype(text.size())));
    json::Walk walk({room.constData(), text.size()}, kMaxImportDepth);
    json::Tree tree;
    if (!tree.read(walk))
        return sources;
    const auto take = [&sources](const json::Node &node) {
        const bool isPlain = !node.is(json::Kind::Object) && !node.is(json::Kind::Array);
        if (!node.isGiven() || (isPlain && node.text().empty()))
            return;
        sources.push_back(isPlain ? sourceOf(node.text()) : SourceObject(node).source());
    };
    if (tree.root().is(json::Kind::Array)) {
        for (const json::Node element : tree.root())
            take(element);
    } else {
        take(tree.root());
    }
    return sources;
}

/// A part of a list while it grows, by one sign at a time: without blanks around it, and whether it is an address so
/// far. O(1) a sign, as a cell may be as long as the file.
class GrowingPart
{
public:
    void append(char c)
    {
        constexpr std::string_view kBlank = " \t\r\n";
        constexpr std::string_view kNeverInAddress = "<>\"";
        if (kBlank.find(c) != std::string_view::npos) {
            if (!m_text.empty())
                m_text += c;
            return;
        }
        m_isBroken = m_isBroken || m_solid < m_text.size() || kNeverInAddress.find(c) != std::string_view::npos;
        m_text += c;
        m_solid = m_text.size();
    }
    std::string_view text() const { return std::string_view(m_text).substr(0, m_solid); }
    bool isAddress() const
    {
        return !m_isBroken && m_solid > 8 && (m_text.starts_with("http://") || m_text.starts_with("https://"));
    }
    void clear() { *this = {}; }

private:
    std::string m_text;
    std::size_t m_solid = 0;
    bool m_isBroken = false;
};

/// A comma between two addresses is part of neither.
bool isCommaOfList(char c, const GrowingPart &part, std::string_view rest)
{
    if (c != ',' || !part.isAddress())
        return false;
    const std::size_t next = std::min(rest.find_first_not_of(" \t"), rest.size());
    return rest.substr(next).starts_with("http");
}

/// An address may hold a semicolon; then no blank and no other address follows it.
std::vector<std::string> addressParts(std::string_view text, std::string_view separators)
{
    std::vector<std::string> out;
    GrowingPart part;
    const auto close = [&] {
        if (!part.text().empty())
            out.emplace_back(part.text());
        part.clear();
    };
    for (std::size_t n = 0; n < text.size(); ++n) {
        const bool isBlank = text[n] == ' ' || text[n] == '\t';
        const std::string_view rest = text.substr(n + 1);
        const bool isMark = separators.find(text[n]) != std::string_view::npos || isCommaOfList(text[n], part, rest);
        if (!isBlank && !isMark) {
            part.append(text[n]);
            continue;
        }
        const bool isAddress = part.isAddress();
        // Addresses may be parted by blanks alone.
        const bool isSeparator = isMark || (isBlank && isAddress && rest.starts_with("http"));
        const bool isWithin = isAddress && !isBlank && text[n] != '\n' && !rest.empty() && rest.front() != ' ' &&
                              rest.front() != '\n' && !rest.starts_with("http");
        if (isSeparator && !isWithin)
            close();
        else
            part.append(text[n]);
    }
    close();
    return out;
}

/// Whether a quotation begins or ends in it that does not end or begin there.
bool isPieceOfQuotation(const QString &part)
{
    constexpr std::u16string_view kMarks = u"\"\u201C\u201D\u201E\u00AB\u00BB";
    const auto isMark = [&kMarks](QChar c) { return kMarks.find(c.unicode()) != std::u16string_view::npos; };
    return std::count_if(part.begin(), part.end(), isMark) % 2 != 0;
}

/// No name of a source: prose, the rest of a sentence ("the board said nothing of it"), a piece of a quotation.
bool isProse(const std::string &part)
{
    constexpr std::size_t kLongestName = 60;
    constexpr std::ptrdiff_t kMostBlanks = 6;
    const auto blanks = std::count(part.begin(), part.end(), ' ');
    if (part.size() > kLongestName || blanks > kMostBlanks)
        return true;
    const QString text = QString::fromStdString(part);
    return (blanks > 0 && text.front().isLower()) || isPieceOfQuotation(text);
}

/// Of one line. What was not said to part sources parts addresses from all else, and names of sources from each other.
std::vector<std::string> sourceParts(std::string_view line, std::string_view separators)
{
    const std::vector<std::string> parts = addressParts(line, separators);
    if (!separators.starts_with(kGuessedSeparators))
        return parts;
    const auto isAddress = [](const std::string &part) { return isWebAddress(part); };
    std::vector<std::string> out;
    std::size_t at = 0;
    for (auto run = parts.begin(); run != parts.end();) {
        const auto end = isAddress(*run) ? run + 1 : std::find_if(run, parts.end(), isAddress);
        const bool isOne = std::any_of(run, end, isProse);
        const std::size_t from = line.find(*run, at);
        for (; run != end; ++run) {
            at = line.find(*run, at) + run->size();
            if (!isOne)
                out.push_back(*run);
        }
        if (isOne)
            out.emplace_back(line.substr(from, at - from));
    }
    return out;
}

/// Where the text in quotes that `text` begins with ends.
std::size_t closingMark(std::string_view text)
{
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == text.front())
            return at;
    }
    return std::string_view::npos;
}

/// Without the backslashes before quotes and themselves.
std::string withoutEscapes(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isEscape = text[at] == '\\' && at + 1 < text.size() && std::strchr("'\"\\", text[at + 1]) != nullptr;
        at += isEscape ? 1 : 0;
        out += text[at];
    }
    return out;
}

} // namespace

std::vector<std::string> parts(std::string_view text, std::string_view separators)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty())
            out.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::optional<std::vector<std::string>> listIn(std::string_view text)
{
    if (text.size() < 2 || text.front() != '[' || text.back() != ']')
        return std::nullopt;
    std::vector<std::string> texts;
    std::string_view rest = trimmed(text.substr(1, text.size() - 2));
    while (!rest.empty()) {
        const char quote = rest.front();
        const std::size_t end = quote == '"' || quote == '\'' ? closingMark(rest) : std::string_view::npos;
        if (end == std::string_view::npos)
            return std::nullopt;
        if (std::string one = withoutEscapes(rest.substr(1, end - 1)); !one.empty())
            texts.push_back(std::move(one));
        rest = trimmed(rest.substr(end + 1));
        if (!rest.empty() && rest.front() != ',')
            return std::nullopt;
        rest = trimmed(rest.substr(std::min<std::size_t>(1, rest.size())));
    }
    return texts;
}

std::optional<std::string> knownRole(std::string_view words)
{
    constexpr std::array<std::string_view, 6> kRoles{"actor",     "target",       "speaker",
                                                     "addressee", "investigator", "mentioned"};
    const QString wanted = QString::fromUtf8(words.data(), qsizetype(words.size()));
    for (const std::string_view role : kRoles) {
        if (words == role || roleInWords(role) == wanted)
            return role == "actor" ? std::string() : std::string(role);
    }
    return std::nullopt;
}

NamedActor actorIn(std::string_view text)
{
    NamedActor actor{std::string(text), {}};
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos || open == 0 || !text.ends_with(')'))
        return actor;
    if (auto role = knownRole(trimmed(text.substr(open + 1, text.size() - open - 2))))
        return {std::string(trimmed(text.substr(0, open))), *std::move(role)};
    return actor;
}

std::vector<std::string> tagsIn(std::string_view text, std::string_view separators)
{
    if (auto listed = listIn(text))
        return *std::move(listed);
    const bool isList = text.starts_with('[') && text.ends_with(']');
    if (isList)
        text = text.substr(1, text.size() - 2);
    const bool hasSeparator = text.find_first_of(separators) != std::string_view::npos;
    std::vector<std::string> tags = parts(text, hasSeparator && !isList ? separators : std::string_view(","));
    for (std::string &tag : tags) {
        if (isList && tag.size() >= 2 && tag.front() == tag.back() && (tag.front() == '"' || tag.front() == '\''))
            tag = tag.substr(1, tag.size() - 2);
    }
    std::erase(tags, "-");
    return tags;
}

std::vector<Source> sourcesIn(std::string_view text, std::string_view separators)
{
    text = trimmed(text);
    if (text == "-")
        return {};
    std::vector<Source> sources = sourcesInJson(text);
    if (!sources.empty())
        return sources;
    if (const auto listed = listIn(text)) {
        std::transform(listed->begin(), listed->end(), std::back_inserter(sources), sourceOf);
        return sources;
    }
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        for (const std::string &part : sourceParts(trimmed(text.substr(0, end)), separators))
            sources.push_back(sourceOf(part));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return sources;
}

std::vector<Source> sourcesIn(std::string_view titles, std::string_view addresses, std::string_view separators)
{
    std::vector<Source> named = sourcesIn(titles, separators);
    std::vector<Source> addressed = sourcesIn(addresses, separators);
    if (named.size() == addressed.size()) {
        for (std::size_t n = 0; n < named.size(); ++n) {
            if (named[n].url.empty())
                named[n].url = addressed[n].url;
        }
        return named;
    }
    std::move(addressed.begin(), addressed.end(), std::back_inserter(named));
    return named;
}

} // namespace kronika::table
