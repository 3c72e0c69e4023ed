// SPDX-License-Identifier: GPL-3.0-or-later
// Looks over XML before it is parsed, piece by piece, for tags with so many attributes that comparing each with each
// (as parsers do) would take minutes, and for so many declared namespaces that looking each element up among them
// would. Knows no other names and judges no syntax.
#pragma once

#include <cstddef>
#include <cstdint>

namespace kronika {

class XmlBounds
{
public:
    static constexpr std::size_t kMaxAttributes = 1'000;
    /// In the whole of a document, which needs a handful.
    static constexpr std::size_t kMaxNamespaces = 200;

    /// False at the first tag that is beyond the bound; `length` is then what was seen up to there, over all calls.
    template <typename Character>
    bool see(const Character *text, std::size_t size)
    {
        for (std::size_t n = 0; n < size; ++n) {
            ++m_length;
            if (!step(static_cast<std::uint32_t>(text[n])))
                return false;
        }
        return true;
    }
    std::size_t length() const { return m_length; }
    /// Which of the bounds it was.
    bool hasManyNamespaces() const { return m_namespaces > kMaxNamespaces; }

private:
    enum class State : std::uint8_t { Text, Opened, Declared, Comment, CData, Instruction, Tag, Quoted };

    bool step(std::uint32_t c)
    {
        switch (m_state) {
        case State::Text:
            if (c == '<')
                m_state = State::Opened;
            return true;
        case State::Opened:
            m_attributes = 0;
            m_matched = kNoMatch;
            m_state = c == '!' ? State::Declared : c == '?' ? State::Instruction : c == '>' ? State::Text : State::Tag;
            break;
        case State::Declared:
            m_state = c == '-' ? State::Comment : c == '[' ? State::CData : c == '>' ? State::Text : State::Declared;
            break;
        case State::Comment:
            endAfter(c, '-', 2);
            break;
        case State::CData:
            endAfter(c, ']', 2);
            break;
        case State::Instruction:
            endAfter(c, '?', 1);
            break;
        case State::Tag:
            if (c == '>')
                m_state = State::Text;
            if (c != '"' && c != '\'')
                return !isDeclaration(c) || ++m_namespaces <= kMaxNamespaces;
            m_matched = kNoMatch;
            m_quote = c;
            m_state = State::Quoted;
            return ++m_attributes <= kMaxAttributes;
        case State::Quoted:
            if (c == m_quote)
                m_state = State::Tag;
            return true;
        }
        return true;
    }

    /// Whether this is the last letter of `xmlns` at the beginning of a word.
    bool isDeclaration(std::uint32_t c)
    {
        constexpr char kWord[] = "xmlns";
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            m_matched = 0;
            return false;
        }
        const bool isNext = m_matched < kNoMatch && c == static_cast<std::uint32_t>(kWord[m_matched]);
        m_matched = isNext ? m_matched + 1 : kNoMatch;
        if (m_matched < kNoMatch || !isNext)
            return false;
        return true;
    }

    /// Back to text at a `>` behind so many marks in a row.
    void endAfter(std::uint32_t c, char mark, std::size_t count)
    {
        if (c == '>' && m_marks >= count)
            m_state = State::Text;
        m_marks = c == static_cast<std::uint32_t>(mark) ? m_marks + 1 : 0;
    }

    State m_state = State::Text;
    std::uint32_t m_quote = 0;
    std::size_t m_marks = 0;
    std::size_t m_attributes = 0;
    static constexpr std::size_t kNoMatch = 5;
    /// Letters of `xmlns` that were met.
    std::size_t m_matched = kNoMatch;
    std::size_t m_namespaces = 0;
    std::size_t m_length = 0;
};

} // namespace kronika
