// SPDX-License-Identifier: GPL-3.0-or-later
// Going through the elements of one part of a workbook, and the errors that this meets. Knows no part.
#pragma once

#include "models/time/result.h"

#include <QXmlStreamReader>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace kronika::xlsx {

inline constexpr std::size_t kMaxColumns = 16'384;

inline QString value(const QXmlStreamAttributes &attributes, const char *name)
{
    return attributes.value(QLatin1String(name)).toString();
}

/// What comes after an element: the next one, none any more, or an error.
enum class Next : std::uint8_t { Go, Stop, TooMuch, TooWide, TooLong };

/// Of an element after which nothing is read.
Error errorAfter(Next next, const std::string &part);
Error doctypeError(const std::string &part);
Error syntaxError(const QXmlStreamReader &xml, const std::string &part);

/// Calls `take(name, xml)` at each element of bytes or of a device. An error if it is not well-formed or has a DOCTYPE.
template <typename Source, typename Take>
Status walk(Source &&source, const std::string &part, Take &&take)
{
    QXmlStreamReader xml(std::forward<Source>(source));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return doctypeError(part);
        const Next next = xml.isStartElement() ? take(xml.name(), xml) : Next::Go;
        if (next == Next::Stop)
            return done();
        if (next != Next::Go)
            return errorAfter(next, part);
    }
    return xml.hasError() ? Status(syntaxError(xml, part)) : done();
}

/// The texts of a string item: its runs one after the other, without how they are read aloud.
QString stringItem(QXmlStreamReader &xml);

} // namespace kronika::xlsx
