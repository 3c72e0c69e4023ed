// SPDX-License-Identifier: GPL-3.0-or-later
// Which ids the objects of one bundle have: those of what is written back, and new ones for what is made. Knows no
// object.
#pragma once

#include <set>
#include <string>

namespace kronika::stix {

/// An id of that type for something: the same for the same text every time.
std::string madeId(const std::string &type, const std::string &of);

class Ids
{
public:
    /// Of an object that is written back word for word; there may be several versions of it.
    void keep(const std::string &id) { m_kept.insert(id); }
    bool isKept(const std::string &id) const { return m_kept.contains(id); }
    /// False if it is taken already.
    bool take(const std::string &id) { return m_used.insert(id).second; }
    /// `own` if it is one of that type and free, else one made of it. Takes none.
    std::string freeFor(const std::string &type, const std::string &own) const;

private:
    std::set<std::string> m_used;
    std::set<std::string> m_kept;
};

} // namespace kronika::stix
