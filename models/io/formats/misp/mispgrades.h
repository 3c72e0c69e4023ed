// SPDX-License-Identifier: GPL-3.0-or-later
// What tags of MISP grade: TLP, Admiralty, confidence, and the actors that they name. Knows no file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::misp {

struct Grades
{
    /// The most restrictive TLP that can be read, else the text of one that cannot; empty if none.
    std::string marking;
    /// Beside one that can be read: one that cannot.
    std::string unreadable;
    /// A-F; empty if none.
    std::string reliability;
    std::optional<int> credibility;
    std::optional<int> confidence;
    /// Of `misp-galaxy:threat-actor="X"` and the like.
    std::vector<std::string> actors;
};

Grades gradesOf(const std::vector<std::string> &tags);

/// Of two markings; either may be empty.
std::string strictest(const std::string &a, const std::string &b);

/// Whether a galaxy of that type holds threat actors.
bool isActorGalaxy(std::string_view type);

} // namespace kronika::misp
