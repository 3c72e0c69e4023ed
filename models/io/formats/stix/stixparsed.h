// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of STIX that are kept as text, looked into. Knows no bundle.
#pragma once

#include "models/document/event.h"
#include "models/io/json/json.h"
#include "models/io/json/tree.h"

#include <string>

namespace kronika::stix {

/// JSON text that can be looked into.
class Parsed
{
public:
    explicit Parsed(const std::string &text)
        : m_bytes(json::padded(QByteArray(text.data(), qsizetype(text.size()))))
        , m_walk({m_bytes.constData(), text.size()}, 4096)
    {
        m_tree.read(m_walk);
    }
    Parsed(const Parsed &) = delete;
    Parsed &operator=(const Parsed &) = delete;
    json::Node root() const { return m_tree.root(); }

private:
    QByteArray m_bytes;
    json::Walk m_walk;
    json::Tree m_tree;
};

/// The object of STIX that a record came from, as text; empty if it came from none.
std::string originalOf(const UnknownMembers &unknown);

} // namespace kronika::stix
