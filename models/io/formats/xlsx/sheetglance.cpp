// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/xlsx/sheetglance.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace kronika::xlsx {

namespace {

constexpr std::size_t kMostMerges = 100'000;
/// More than the longest that is looked for.
constexpr std::size_t kOverlap = 256;

bool isTagEnd(char c)
{
    return c == '>' || c == '/' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

struct GlancePlace
{
    std::size_t column = 0;
    std::size_t row = 0;
};

/// "BC12"; nothing if it is none.
std::optional<GlancePlace> glancePlace(std::string_view text)
{
    constexpr std::size_t kMostLetters = 3;
    constexpr std::size_t kMostDigits = 7;
    GlancePlace place;
    std::size_t at = 0;
    for (; at < text.size() && at < kMostLetters && text[at] >= 'A' && text[at] <= 'Z'; ++at)
        place.column = place.column * 26 + static_cast<std::size_t>(text[at] - 'A' + 1);
    const std::size_t letters = at;
    for (; at < text.size() && at - letters < kMostDigits && text[at] >= '0' && text[at] <= '9'; ++at)
        place.row = place.row * 10 + static_cast<std::size_t>(text[at] - '0');
    if (letters == 0 || at == letters || at < text.size() || place.row == 0)
        return std::nullopt;
    return GlancePlace{place.column - 1, place.row - 1};
}

/// Of ` ref="A2:A5"/>`.
void addMerge(std::string_view attributes, std::vector<Merge> &merges)
{
    const std::size_t ref = attributes.find("ref=");
    const std::size_t end = attributes.find('>');
    if (ref == std::string_view::npos || ref > end || ref + 5 >= attributes.size() || merges.size() >= kMostMerges)
        return;
    const std::string_view text = attributes.substr(ref + 5);
    const std::string_view range = text.substr(0, text.find(attributes[ref + 4]));
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos)
        return;
    const auto first = glancePlace(range.substr(0, colon));
    const auto last = glancePlace(range.substr(colon + 1));
    if (first && last && last->row > first->row)
        merges.push_back({first->row, last->row, first->column});
}

} // namespace

SheetGlance glanceAt(QIODevice &sheet)
{
    constexpr qint64 kStep = 1 << 20;
    SheetGlance glance;
    std::size_t values = 0;
    bool isPlain = false;
    bool isFirst = true;
    QByteArray text;
    while (true) {
        const QByteArray more = sheet.read(kStep);
        const bool isLast = more.isEmpty();
        text += more;
        const std::string_view all(text.constData(), std::size_t(text.size()));
        if (isFirst)
            isPlain = all.find("<worksheet") != std::string_view::npos;
        isFirst = false;
        // What begins in the overlap is looked at with what follows.
        const std::size_t to = isLast ? all.size() : all.size() - std::min(kOverlap, all.size());
        for (std::size_t at = all.find('<'); at < to; at = all.find('<', at + 1)) {
            const std::string_view tag = all.substr(at + 1, kOverlap);
            if (tag.size() > 1 && tag[0] == 'v' && isTagEnd(tag[1]))
                ++values;
            else if (tag.size() > 2 && tag.starts_with("is") && isTagEnd(tag[2]))
                ++values;
            else if (tag.starts_with("mergeCell "))
                addMerge(tag, glance.merges);
        }
        if (isLast)
            break;
        text.remove(0, qsizetype(to));
    }
    const bool isWhole = text.trimmed().endsWith("</worksheet>");
    if (isPlain && isWhole)
        glance.values = values;
    std::sort(glance.merges.begin(), glance.merges.end(), [](const Merge &a, const Merge &b) { return a.top < b.top; });
    return glance;
}

} // namespace kronika::xlsx
