// SPDX-License-Identifier: GPL-3.0-or-later
// What a fallible function gives back: a value, or an error a person can act on. Knows nothing of files or windows.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace kronika {

/// Why something could not be done: `what` happened, `where` (file:line:column, or empty), and what to do (`hint`, may
/// be empty). Plain text, never markup.
struct Error
{
    QString what;
    QString where;
    QString hint;

    /// One line for a terminal or a message box.
    QString text() const
    {
        const QString place = where.isEmpty() ? QString() : QString(where + QStringLiteral(": "));
        const QString advice = hint.isEmpty() ? QString() : QString(QStringLiteral(" (") + hint + QStringLiteral(")"));
        return place + what + advice;
    }
};

template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Requires isOk().
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    /// Requires !isOk().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// For what either works or does not, with nothing to give back.
using Status = Result<std::monostate>;
inline Status done()
{
    return std::monostate{};
}

} // namespace kronika
