// SPDX-License-Identifier: GPL-3.0-or-later
// A walk over a JSON text by simdjson On-Demand, in the order of the text and checking every token, so that what a
// reader does not look at is well-formed too. Knows no format; copies nothing.
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace kronika::json {

enum class Kind : std::uint8_t { Object, Array, String, Number, True, False, Null };

/// Room that a walk may read behind its text; who fills a QByteArray reserves it to spare a copy.
inline constexpr qsizetype kPadding = qsizetype(simdjson::SIMDJSON_PADDING);

/// The same bytes with kPadding behind them, shared if they have it already.
QByteArray padded(const QByteArray &bytes);

/// A string as it stands in the text: what is between its quotes, escapes and all (they are valid).
struct RawString
{
    std::string_view inside;
    /// Of the opening quote.
    std::size_t offset = 0;
    bool hasEscapes = false;

    /// Nothing if a surrogate lacks its other half.
    std::optional<std::string> text() const;
    /// The same, into `out`. False if a surrogate lacks its other half; `out` is then incomplete.
    bool assignTo(std::string &out) const;
    bool is(std::string_view name) const;
};

class Value;

/// Where a text that is walked stands in the one that offsets are meant in: its first `split` bytes at the start, the
/// rest `shift` (modulo 2^64) further on.
struct Origin
{
    std::size_t split = 0;
    std::size_t shift = 0;
};

/// Memory that walks one after the other may use.
using Parser = simdjson::ondemand::parser;

/// One text, walked once or, after rewind(), again. Any one thread.
class Walk
{
public:
    /// Asked every kTickBytes or so with the offset reached; false breaks the walk off.
    using Tick = std::function<bool(std::size_t offset)>;
    static constexpr std::size_t kTickBytes = std::size_t{1024} * 1024;

    /// Requires: at least kPadding readable bytes behind `text`, the first of them zero; both outlive the walk. A value
    /// nested deeper than `maxDepth` breaks the walk.
    Walk(std::string_view text, int maxDepth, Tick tick = {});
    /// The same for a part of a text, by a parser that outlives the walk.
    Walk(std::string_view text, int maxDepth, Origin origin, Parser &parser);

    /// Gives the value of the text, which must be an object or array, to `handler(Value &)`. False if the walk broke:
    /// by something that is not JSON, or by the tick. Each call starts from the beginning.
    template <typename Handler>
    bool root(Handler &&handler);

    /// Another text from now on, with what the first one has to meet, but that anything may follow it. Keeps the
    /// parser's memory, so that many small texts cost little.
    void restart(std::string_view text);

    bool isBroken() const { return m_isBroken; }
    bool isStopped() const { return m_isStopped; }
    std::string_view text() const { return m_text; }
    std::size_t offsetOf(const char *place) const
    {
        const auto at = static_cast<std::size_t>(place - m_text.data());
        return at < m_origin.split ? at : at + m_origin.shift;
    }

private:
    friend class Value;

    bool fails(simdjson::error_code error)
    {
        m_isBroken = m_isBroken || error != simdjson::SUCCESS;
        return m_isBroken;
    }
    void passing(std::size_t offset)
    {
        if (offset >= m_nextTick)
            ask(offset);
    }
    void ask(std::size_t offset);
    bool open(simdjson::ondemand::value &value);
    bool isAtEnd();

    std::string_view m_text;
    int m_maxDepth;
    Tick m_tick;
    std::size_t m_nextTick = kTickBytes;
    Origin m_origin;
    Parser m_ownParser;
    Parser *m_parser = &m_ownParser;
    simdjson::ondemand::document m_document;
    bool m_isOpen = false;
    bool m_isBroken = false;
    bool m_isStopped = false;
};

/// The value at which the walk stands. Scalars are checked at once; objects and arrays are entered once, or are checked
/// to their end when the walk moves on.
class Value
{
public:
    Kind kind() const { return m_kind; }
    bool isContainer() const { return m_kind == Kind::Object || m_kind == Kind::Array; }
    /// Of the first character.
    std::size_t offset() const { return m_walk.offsetOf(m_token.data()); }
    /// The text of a scalar; the bracket of an object or array.
    std::string_view token() const { return m_token; }
    /// Requires: kind() is String.
    RawString string() const { return {m_token.substr(1, m_token.size() - 2), offset(), m_hasEscapes}; }

    /// Calls `handler(const RawString &name, Value &value)` for each. Requires: kind() is Object, not entered before.
    template <typename Handler>
    void forEachMember(Handler &&handler);
    /// Calls `handler(Value &value)` for each. Requires: kind() is Array, not entered before.
    template <typename Handler>
    void forEachElement(Handler &&handler);

    /// Moves to its end, checking all within. False if the walk is broken.
    bool finish();
    /// Leaves it unchecked: for what another walk over the same text looks at.
    void pass() { m_isDone = true; }
    bool isBroken() const { return m_walk.isBroken(); }

private:
    friend class Walk;
    Value(Walk &walk, simdjson::ondemand::value value, int depth);

    void enterScalar();
    void enterString();
    RawString nameAt(const char *inside);

    Walk &m_walk;
    simdjson::ondemand::value m_value;
    std::string_view m_token;
    int m_depth;
    Kind m_kind = Kind::Null;
    bool m_hasEscapes = false;
    bool m_isDone = false;
};

template <typename Handler>
bool Walk::root(Handler &&handler)
{
    simdjson::ondemand::value first;
    if (!open(first))
        return false;
    Value value(*this, first, 1);
    if (!m_isBroken)
        handler(value);
    return value.finish() && isAtEnd();
}

template <typename Handler>
void Value::forEachMember(Handler &&handler)
{
    m_isDone = true;
    // Named: a range-for over a temporary object would leave the iterators dangling.
    simdjson::ondemand::object object;
    if (m_walk.fails(m_value.get_object().get(object)))
        return;
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (m_walk.fails(std::move(result).get(field)))
            return;
        const RawString name = nameAt(field.key().raw());
        Value member(m_walk, field.value(), m_depth + 1);
        if (isBroken())
            return;
        handler(name, member);
        if (!member.finish())
            return;
    }
}

template <typename Handler>
void Value::forEachElement(Handler &&handler)
{
    m_isDone = true;
    simdjson::ondemand::array array;
    if (m_walk.fails(m_value.get_array().get(array)))
        return;
    for (auto result : array) {
        simdjson::ondemand::value next;
        if (m_walk.fails(std::move(result).get(next)))
            return;
        Value element(m_walk, next, m_depth + 1);
        if (isBroken())
            return;
        handler(element);
        if (!element.finish())
            return;
    }
}

} // namespace kronika::json
