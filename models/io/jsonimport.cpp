// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/jsonimport.h"

#include "models/io/iomessage.h"
#include "models/io/json/json.h"
#include "models/io/json/loose.h"
#include "models/io/json/text.h"
#include "models/io/text/encoding.h"

#include <algorithm>

namespace kronika {

namespace {

ImportOutcome refusal(std::string_view text, std::size_t offset, const QString &message)
{
    ImportOutcome outcome;
    outcome.report.isImport = true;
    outcome.report.diagnostics.add({Severity::Error, positionOf(text, offset), {}, message});
    return outcome;
}

bool isContainer(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\n\r");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

/// JSON is UTF-8 (RFC 8259, 8.1); some programs write UTF-16 nevertheless.
QByteArray inUtf8(const QByteArray &bytes)
{
    const Encoding encoding =
        guessedEncoding({bytes.constData(), std::min<std::size_t>(std::size_t(bytes.size()), 4096)});
    const bool isWide = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    return isWide && bytes.size() <= kMaxFileBytes ? decodedText(bytes).bytes : bytes;
}

/// No object or array.
bool isPlain(const json::Node &node)
{
    return !node.is(json::Kind::Object) && !node.is(json::Kind::Array);
}

} // namespace

JsonText::JsonText(const QByteArray &bytes, const Progress &progress, Kind kind)
    : m_bytes(json::padded(inUtf8(bytes)))
    , m_text(m_bytes.constData(), std::size_t(m_bytes.size()))
{
    if (m_text.starts_with(json::kByteOrderMark))
        m_text.remove_prefix(json::kByteOrderMark.size());
    if (bytes.size() > kMaxFileBytes) {
        m_failure = refusal({}, 0, IoMessage::tr("found more than 2 GiB; expected a smaller file"));
        return;
    }
    json::Walk walk(m_text, kMaxImportDepth,
                    [&](std::size_t offset) { return !progress || progress(offset, m_text.size()); });
    if (isContainer(m_text) && m_tree.read(walk))
        return;
    if (walk.isStopped()) {
        m_failure.emplace().report.isCancelled = true;
        return;
    }
    if (kind == Kind::Scripts && readAgain(progress))
        return;
    if (m_failure)
        return;
    const auto error = json::check(m_text, kMaxImportDepth);
    m_failure = error ? refusal(m_text, error->offset, error->message)
                      : refusal(m_text, 0, IoMessage::tr("found a single value; expected an object or an array"));
}

/// As a script; false if it is none, and where it stops being one is the failure.
bool JsonText::readAgain(const Progress &progress)
{
    const json::Rewritten script = json::rewrittenScript(m_text, kMaxImportDepth);
    if (script.error) {
        m_failure = refusal(m_text, script.error->offset, script.error->message);
        return false;
    }
    m_bytes = json::padded(QByteArray::fromStdString(script.text));
    m_text = {m_bytes.constData(), std::size_t(m_bytes.size())};
    json::Walk walk(m_text, kMaxImportDepth,
                    [&](std::size_t offset) { return !progress || progress(offset, m_text.size()); });
    if (m_tree.read(walk))
        return true;
    if (walk.isStopped())
        m_failure.emplace().report.isCancelled = true;
    return false;
}

JsonRecord::JsonRecord(json::Node node, ImportBuilder &builder, std::string_view kind)
    : m_node(node)
    , m_builder(builder)
    , m_kind(kind)
{
    for (const json::Node member : node) {
        m_members.push_back(member);
        m_names.push_back(member.name());
    }
    m_taken.resize(m_names.size());
    warnOfRepeats();
}

void JsonRecord::warnOfRepeats()
{
    std::vector<std::string_view> sorted(m_names.begin(), m_names.end());
    std::sort(sorted.begin(), sorted.end());
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    if (twice == sorted.end())
        return;
    const QString name = QString::fromUtf8(twice->data(), qsizetype(std::min<std::size_t>(twice->size(), 60)));
    m_builder.warn(IoMessage::tr("found the member “%1” twice; the first one is read, the other kept aside").arg(name),
                   offset());
}

std::size_t JsonRecord::indexOf(std::string_view name) const
{
    return std::size_t(std::find(m_names.begin(), m_names.end(), name) - m_names.begin());
}

json::Node JsonRecord::peek(std::string_view name) const
{
    const std::size_t n = indexOf(name);
    return n < m_names.size() ? m_members[n] : json::Node();
}

json::Node JsonRecord::take(std::string_view name)
{
    const std::size_t n = indexOf(name);
    if (n == m_names.size())
        return {};
    const json::Node member = m_members[n];
    // What holds the records is no field of one.
    if (!m_taken[n] && member.isGiven() && !m_kind.empty())
        ++m_builder.field(m_kind, name).mapped;
    m_taken[n] = true;
    return member.isGiven() ? member : json::Node();
}

std::string JsonRecord::takeText(std::string_view name)
{
    return isPlain(peek(name)) ? take(name).text() : std::string();
}

std::vector<std::string> JsonRecord::takeTexts(std::string_view name)
{
    std::vector<std::string> texts;
    const json::Node node = peek(name);
    bool isWhole = isPlain(node) || node.is(json::Kind::Array);
    if (isPlain(node))
        texts.push_back(node.text());
    for (const json::Node element : node) {
        if (element.is(json::Kind::String) || element.is(json::Kind::Number))
            texts.push_back(element.text());
        else
            isWhole = isWhole && !element.isGiven();
    }
    if (isWhole)
        static_cast<void>(take(name));
    std::erase_if(texts, [](const std::string &text) { return text.empty(); });
    return texts;
}

json::Node JsonRecord::takeList(std::string_view name, json::Kind kind_)
{
    return peek(name).is(kind_) ? take(name) : json::Node();
}

void JsonRecord::giveBack(std::string_view name)
{
    const std::size_t n = indexOf(name);
    if (n == m_names.size())
        return;
    if (m_taken[n] && m_members[n].isGiven() && !m_kind.empty())
        --m_builder.field(m_kind, name).mapped;
    m_taken[n] = false;
}

void JsonRecord::keepToo(std::string_view name)
{
    if (const std::size_t n = indexOf(name); n < m_names.size())
        m_taken[n] = false;
}

std::string JsonRecord::restAsObject()
{
    m_builder.standAt(offset()); // its event comes next
    UnknownMembers rest;
    for (std::size_t n = 0; n < m_names.size(); ++n) {
        if (m_taken[n])
            continue;
        ++m_builder.field(m_kind, m_names[n]).keptAside;
        appendMember(rest, m_names[n], m_members[n].raw());
    }
    return "{" + rest + "}";
}

void JsonRecord::keepRest(UnknownMembers &out, std::string_view family)
{
    const std::string rest = restAsObject();
    if (rest != "{}")
        appendMember(out, family, rest);
}

} // namespace kronika
