// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/walk.h"

#include "models/io/json/text.h"

#include <cstring>

namespace kronika::json {

QByteArray padded(const QByteArray &bytes)
{
    if (bytes.capacity() - bytes.size() >= kPadding)
        return bytes;
    QByteArray copy;
    copy.reserve(bytes.size() + kPadding);
    copy.append(bytes);
    return copy;
}

std::optional<std::string> RawString::text() const
{
    std::string out;
    return assignTo(out) ? std::optional(std::move(out)) : std::nullopt;
}

bool RawString::assignTo(std::string &out) const
{
    if (!hasEscapes) {
        out.assign(inside);
        return true;
    }
    out.clear();
    return appendUnescaped(out, inside);
}

bool RawString::is(std::string_view name) const
{
    return hasEscapes ? text() == name : inside == name;
}

Walk::Walk(std::string_view text, int maxDepth, Tick tick)
    : m_text(text)
    , m_maxDepth(maxDepth)
    , m_tick(std::move(tick))
{
    if (!m_tick)
        m_nextTick = std::string_view::npos;
}

void Walk::restart(std::string_view text)
{
    m_text = text;
    m_isOpen = false;
    m_isBroken = m_isStopped;
}

Walk::Walk(std::string_view text, int maxDepth, Origin origin, Parser &parser)
    : m_text(text)
    , m_maxDepth(maxDepth)
    , m_nextTick(std::string_view::npos)
    , m_origin(origin)
    , m_parser(&parser)
{
}

void Walk::ask(std::size_t offset)
{
    m_nextTick = offset + kTickBytes;
    if (m_tick(offset))
        return;
    m_isStopped = true;
    m_isBroken = true;
}

bool Walk::open(simdjson::ondemand::value &value)
{
    if (m_isBroken)
        return false;
    if (m_isOpen) {
        m_document.rewind();
    } else {
        const simdjson::padded_string_view view(m_text.data(), m_text.size(), m_text.size() + std::size_t(kPadding));
        if (fails(m_parser->iterate(view).get(m_document)))
            return false;
        m_isOpen = true;
    }
    m_nextTick = m_tick ? kTickBytes : std::string_view::npos;
    return !fails(m_document.get_value().get(value));
}

bool Walk::isAtEnd()
{
    m_isBroken = m_document.current_location().error() != simdjson::OUT_OF_BOUNDS;
    return !m_isBroken;
}

Value::Value(Walk &walk, simdjson::ondemand::value value, int depth)
    : m_walk(walk)
    , m_value(value)
    , m_token(m_value.raw_json_token())
    , m_depth(depth)
{
    while (!m_token.empty() && isSpace(m_token.back()))
        m_token.remove_suffix(1);
    const char first = m_token.empty() ? '\0' : m_token.front();
    if (first == '{' || first == '[') {
        m_kind = first == '{' ? Kind::Object : Kind::Array;
        m_token = m_token.substr(0, 1);
        m_walk.m_isBroken = m_walk.m_isBroken || m_depth > m_walk.m_maxDepth;
    } else if (first == '"') {
        enterString();
    } else {
        enterScalar();
    }
    if (!m_token.empty())
        m_walk.passing(offset());
}

void Value::enterString()
{
    m_kind = Kind::String;
    m_isDone = true;
    // Taken here, because skipping would take `"a": 1` in an array for a member.
    if (m_walk.fails(m_value.get_raw_json_string().error()))
        return;
    if (m_token.size() < 2 || m_token.back() != '"') {
        m_walk.m_isBroken = true;
        return;
    }
    const std::string_view inside = m_token.substr(1, m_token.size() - 2);
    m_hasEscapes = std::memchr(inside.data(), '\\', inside.size()) != nullptr;
    if (m_hasEscapes && !hasValidEscapes(inside))
        m_walk.m_isBroken = true;
}

void Value::enterScalar()
{
    m_isDone = true;
    if (m_token == "true")
        m_kind = Kind::True;
    else if (m_token == "false")
        m_kind = Kind::False;
    else if (m_token == "null")
        m_kind = Kind::Null;
    else if (isNumber(m_token))
        m_kind = Kind::Number;
    else
        m_walk.m_isBroken = true;
}

RawString Value::nameAt(const char *inside)
{
    // Strings are known to be closed; only their escapes are looked at here.
    RawString name{{}, m_walk.offsetOf(inside) - 1, false};
    const char *end = inside;
    while (*end != '"') {
        name.hasEscapes = name.hasEscapes || *end == '\\';
        end += *end == '\\' ? 2 : 1;
    }
    name.inside = {inside, static_cast<std::size_t>(end - inside)};
    if (name.hasEscapes && !hasValidEscapes(name.inside))
        m_walk.m_isBroken = true;
    return name;
}

bool Value::finish()
{
    if (!m_isDone && !isBroken()) {
        if (m_kind == Kind::Object)
            forEachMember([](const RawString &, Value &) {});
        else
            forEachElement([](Value &) {});
    }
    return !isBroken();
}

} // namespace kronika::json
