// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of which the tests say by a mark where they are wrong.
#pragma once

#include "readandwrite.h"

#include <QStringList>

namespace kronika::testing {

inline constexpr std::string_view kMark = "§";

/// A document in which `§` stands before each thing that is wrong; the marks are taken out.
struct Marked
{
    explicit Marked(std::string marked)
        : text(std::move(marked))
    {
        for (std::size_t at = text.find(kMark); at != std::string::npos; at = text.find(kMark, at)) {
            text.erase(at, kMark.size());
            places.push_back(placeOf(at));
        }
    }

    QString placeOf(std::size_t offset) const
    {
        const QString before = QString::fromUtf8(text.data(), qsizetype(offset));
        const auto column = before.mid(before.lastIndexOf(u'\n') + 1).toUcs4().size() + 1;
        return QStringLiteral("%1:%2").arg(before.count(u'\n') + 1).arg(column);
    }

    std::string text;
    QStringList places;
};

inline QStringList placesOf(const ImportReport &report, Severity severity)
{
    QStringList places;
    for (const Diagnostic &diagnostic : report.diagnostics.kept()) {
        if (diagnostic.severity == severity)
            places += QStringLiteral("%1:%2").arg(diagnostic.position.line).arg(diagnostic.position.column);
    }
    return places;
}

/// A chronology around events that has something for each kind of reference.
inline std::string around(const char *events)
{
    return std::string("{\"kronika\": 1,\n"
                       " \"actors\": [{\"id\": \"a\", \"name\": \"A\"}],\n"
                       " \"categories\": [{\"id\": \"c\", \"name\": \"C\"}],\n"
                       " \"sources\": [{\"id\": \"s\", \"title\": \"S\"}],\n"
                       " \"events\": [") +
           events + "]}";
}

/// One event with one more member.
inline std::string with(const char *member)
{
    return around((std::string("{\"id\": \"e\", \"title\": \"E\", ") + member + "}").c_str());
}

} // namespace kronika::testing
