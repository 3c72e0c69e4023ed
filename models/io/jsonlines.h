// SPDX-License-Identifier: GPL-3.0-or-later
// JSON lines: an object a line, read one at a time, so that size costs no memory. A line that is none is a bad record,
// not the end. Knows no format.
#pragma once

#include "models/io/format.h"
#include "models/io/json/tree.h"

#include <functional>
#include <string_view>

namespace kronika {

class JsonLines
{
public:
    JsonLines(const QByteArray &bytes, const Progress &progress);

    /// Without a byte order mark.
    std::string_view text() const { return m_text; }

    /// `offset` of the line within text(). Offsets within `node` are from there.
    using Take = std::function<void(json::Node node, std::size_t offset)>;
    /// A line that is not one object: why, and where it stops being one.
    using Refuse = std::function<void(const QString &why, std::size_t offset)>;
    /// Each line that is not blank, at most `maxLines`. False if it was cancelled.
    bool forEach(const Take &take, const Refuse &refuse, std::size_t maxLines = std::size_t(-1));

private:
    QByteArray m_bytes;
    std::string_view m_text;
    const Progress &m_progress;
};

} // namespace kronika
