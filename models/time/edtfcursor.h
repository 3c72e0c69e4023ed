// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a text that is being read, and the first fault found there. Knows characters, not dates.
#pragma once

#include "models/time/edtffault.h"

#include <cstddef>
#include <string_view>

namespace kronika::edtf {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_text(text)
    {
    }

    std::string_view text() const { return m_text; }
    std::size_t position() const { return m_at; }
    bool atEnd() const { return m_at == m_text.size(); }
    /// NUL at the end.
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool takeDots()
    {
        if (m_text.substr(m_at, 2) != "..")
            return false;
        m_at += 2;
        return true;
    }

    /// The longest run of digits, empty if there is none.
    std::string_view takeDigits()
    {
        return takeWhile([](char c) { return isDigit(c); });
    }

    /// The longest run of digits and X.
    std::string_view takeMask()
    {
        return takeWhile([](char c) { return isDigit(c) || c == 'X'; });
    }

    /// Two digits as a number; -1 (and nothing taken) if they are not there.
    int takePair()
    {
        if (m_text.size() - m_at < 2 || !isDigit(m_text[m_at]) || !isDigit(m_text[m_at + 1]))
            return -1;
        const int value = (m_text[m_at] - '0') * 10 + (m_text[m_at + 1] - '0');
        m_at += 2;
        return value;
    }

    /// Always false, so that a reader can return it. The first fault stays.
    bool fail(Fault fault) { return fail(fault, m_at); }
    bool fail(Fault fault, std::size_t at)
    {
        if (m_fault == Fault::None) {
            m_fault = fault;
            m_faultAt = at;
        }
        return false;
    }
    /// At a part that was taken from this text.
    bool fail(Fault fault, std::string_view part)
    {
        return fail(fault, static_cast<std::size_t>(part.data() - m_text.data()));
    }

    Error error() const { return errorOf(m_fault, m_text, m_faultAt); }

private:
    template <typename Wanted>
    std::string_view takeWhile(Wanted wanted)
    {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && wanted(m_text[m_at]))
            ++m_at;
        return m_text.substr(from, m_at - from);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_faultAt = 0;
    Fault m_fault = Fault::None;
};

} // namespace kronika::edtf
