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
    /// The word or option of the command line that helps: English, and for a terminal only.
    QString option = {};

    /// One line for a message box.
    QString text() const { return advised(hint); }
    /// The same as a sentence that stands alone in one: it begins with a capital, unless with a place.
    QString sentence() const
    {
        const QString line = text();
        return where.isEmpty() ? QString(line.left(1).toUpper() + line.mid(1)) : line;
    }
    /// One line for a terminal.
    QString commandText() const
    {
        const bool hasBoth = !hint.isEmpty() && !option.isEmpty();
        return advised(hasBoth ? QString(hint + QStringLiteral(", ") + option) : QString(hint + option));
    }

private:
    QString advised(const QString &advice) const
    {
        const QString place = where.isEmpty() ? QString() : QString(where + QStringLiteral(": "));
        return advice.isEmpty() ? QString(place + what)
                                : QString(place + what + QStringLiteral(" (") + advice + QStringLiteral(")"));
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
