// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/event.h"

#include <algorithm>

namespace kronika {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Language tags are compared without regard to case (RFC 5646, 2.1.1).
bool isSameTag(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lowered(x) == lowered(y); });
}

const std::string *textFor(const Translations &texts, std::string_view language)
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&](const auto &entry) { return isSameTag(entry.first, language); });
    return found != texts.end() && !found->second.empty() ? &found->second : nullptr;
}

} // namespace

const std::string &translated(const Translations &texts, const std::string &language, const std::string &fallback)
{
    if (const std::string *text = textFor(texts, language))
        return *text;
    const std::string *primary = textFor(texts, std::string_view(language).substr(0, language.find('-')));
    return primary != nullptr ? *primary : fallback;
}

bool standsInLane(std::string_view role)
{
    return role.empty() || role == "actor" || role == "speaker" || role == "investigator";
}

} // namespace kronika
