// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader has found wrong, by byte offset, until it is told to people by line, column and path. Knows no format.
#pragma once

#include "models/io/diagnostics.h"

#include <QString>

#include <cstddef>
#include <string_view>
#include <vector>

namespace kronika::reader {

class Findings
{
public:
    void error(std::size_t offset, const QString &message) { note(Severity::Error, offset, message); }
    void warning(std::size_t offset, const QString &message) { note(Severity::Warning, offset, message); }
    std::size_t errorCount() const { return m_errors; }
    /// As if they were found here, one after the other.
    void append(const Findings &later);

    /// With places found in `text`, which must be well-formed JSON. O(size) if there are any.
    Diagnostics in(std::string_view text) const;

private:
    struct Finding
    {
        std::size_t offset;
        Severity severity;
        QString message;
    };
    void note(Severity severity, std::size_t offset, const QString &message);

    std::vector<Finding> m_kept;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
};

/// A string from a file, as a message shows it: in quotes, shortened, with what cannot be seen escaped.
QString shown(std::string_view text);

} // namespace kronika::reader
