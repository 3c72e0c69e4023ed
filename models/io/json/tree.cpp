// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/tree.h"

#include "models/io/json/json.h"
#include "models/io/json/text.h"

namespace kronika::json {

std::string readable(std::string_view inside, bool hasEscapes)
{
    std::string out;
    if (!hasEscapes || appendUnescaped(out, inside))
        return hasEscapes ? out : std::string(inside);
    // Piece by piece, because some piece is half a character.
    out.clear();
    while (!inside.empty()) {
        const std::size_t length = inside.front() != '\\' ? std::min(inside.find('\\'), inside.size())
                                   : inside[1] == 'u'     ? unicodeEscape(inside).length
                                                          : std::size_t{2};
        if (!appendUnescaped(out, inside.substr(0, length)))
            out += "\xEF\xBF\xBD";
        inside.remove_prefix(length);
    }
    return out;
}

bool Tree::read(Walk &walk)
{
    m_nodes.clear();
    m_text = walk.text();
    const bool isWhole = walk.root([this](Value &value) { append(value, {}); });
    if (!isWhole)
        m_nodes.clear();
    return isWhole;
}

bool Tree::read(Value &value, std::string_view text)
{
    m_nodes.clear();
    m_text = text;
    append(value, {});
    if (value.isBroken())
        m_nodes.clear();
    return !m_nodes.empty();
}

void Tree::append(Value &value, const RawString &name)
{
    const std::size_t at = m_nodes.size();
    m_nodes.push_back({value.token(), name.inside, 0, 0, value.kind(),
                       value.kind() == Kind::String && value.string().hasEscapes, name.hasEscapes});
    std::uint32_t count = 0;
    if (value.kind() == Kind::Object)
        value.forEachMember([&](const RawString &member, Value &inner) {
            ++count;
            append(inner, member);
        });
    else if (value.kind() == Kind::Array)
        value.forEachElement([&](Value &inner) {
            ++count;
            append(inner, {});
        });
    m_nodes[at].count = count;
    m_nodes[at].end = static_cast<std::uint32_t>(m_nodes.size());
}

Kind Node::kind() const
{
    return m_tree == nullptr ? Kind::Null : m_tree->m_nodes[m_at].kind;
}

std::size_t Node::offset() const
{
    return m_tree == nullptr ? 0 : std::size_t(m_tree->m_nodes[m_at].token.data() - m_tree->m_text.data());
}

std::string Node::name() const
{
    if (m_tree == nullptr)
        return {};
    const Tree::Entry &entry = m_tree->m_nodes[m_at];
    return readable(entry.name, entry.nameHasEscapes);
}

std::string Node::text() const
{
    if (m_tree == nullptr)
        return {};
    const Tree::Entry &entry = m_tree->m_nodes[m_at];
    switch (entry.kind) {
    case Kind::String:
        return readable(entry.token.substr(1, entry.token.size() - 2), entry.hasEscapes);
    case Kind::Number:
    case Kind::True:
    case Kind::False:
        return std::string(entry.token);
    default:
        return {};
    }
}

std::string_view Node::raw() const
{
    return m_tree == nullptr ? std::string_view() : m_tree->m_text.substr(offset());
}

std::string Node::canonical() const
{
    return m_tree == nullptr ? std::string("null") : json::canonical(raw());
}

Node Node::operator[](std::string_view name) const
{
    if (!is(Kind::Object))
        return {};
    for (const Node member : *this) {
        const Tree::Entry &entry = m_tree->m_nodes[member.m_at];
        if (entry.nameHasEscapes ? readable(entry.name, true) == name : entry.name == name)
            return member;
    }
    return {};
}

std::size_t Node::size() const
{
    return m_tree == nullptr ? 0 : m_tree->m_nodes[m_at].count;
}

Node::Iterator Node::begin() const
{
    return {m_tree, m_tree == nullptr ? 0 : m_at + 1};
}

Node::Iterator Node::end() const
{
    return {m_tree, m_tree == nullptr ? 0 : m_tree->m_nodes[m_at].end};
}

Node::Iterator &Node::Iterator::operator++()
{
    m_at = m_tree->m_nodes[m_at].end;
    return *this;
}

} // namespace kronika::json
