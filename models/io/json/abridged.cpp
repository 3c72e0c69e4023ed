// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/abridged.h"

#include "models/io/json/text.h"
#include "models/io/json/walk.h"

namespace kronika::json {

namespace {

constexpr int kShapeLevels = 4;
constexpr int kShapeElements = 3;
constexpr std::size_t kShapeTextBytes = 80;
constexpr int kMaxShapeDepth = 4096;

class Shape
{
public:
    explicit Shape(std::size_t roomBytes)
        : m_room(roomBytes)
    {
    }

    std::string of(Value &value, int level)
    {
        if (value.kind() == Kind::Object)
            return ofObject(value, level);
        if (value.kind() == Kind::Array)
            return ofArray(value, level);
        const std::string_view token = value.token();
        if (token.size() <= kShapeTextBytes)
            return std::string(token);
        // Cut before the first escape, which may be anywhere.
        const std::string_view start = token.substr(0, std::min(token.find('\\'), kShapeTextBytes));
        return value.kind() == Kind::String ? std::string(start) + '"' : std::string(start);
    }

private:
    /// What is behind the last element or member that has a place is walked over by the caller.
    bool isFull(int level, std::size_t bytes) const
    {
        // The root's members all count; what is within them may have a part each.
        return bytes > (level == 1 ? m_room : m_room / 16);
    }

    std::string ofObject(Value &value, int level)
    {
        std::string scalars;
        std::string containers;
        if (level > kShapeLevels)
            return "{}";
        value.forEachMember([&](const RawString &name, Value &member) {
            if (isFull(level, scalars.size() + containers.size()))
                return;
            std::string &out = member.isContainer() ? containers : scalars;
            ((((out += out.empty() ? "" : ", ") += '"') += name.inside) += "\": ") += of(member, level + 1);
        });
        return "{" + scalars + (scalars.empty() || containers.empty() ? "" : ", ") + containers + "}";
    }

    std::string ofArray(Value &value, int level)
    {
        std::string out;
        int count = 0;
        if (level > kShapeLevels)
            return "[]";
        value.forEachElement([&](Value &element) {
            if (++count > kShapeElements || isFull(level, out.size()))
                return;
            (out += out.empty() ? "" : ", ") += of(element, level + 1);
        });
        return "[" + out + "]";
    }

    std::size_t m_room;
};

} // namespace

bool looksLikeJson(std::string_view text)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    const std::size_t first = text.find_first_not_of(" \t\n\r");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

std::string abridged(const QByteArray &text, std::size_t roomBytes)
{
    const QByteArray bytes = padded(text);
    std::string_view all(bytes.constData(), std::size_t(bytes.size()));
    if (all.starts_with(kByteOrderMark))
        all.remove_prefix(kByteOrderMark.size());
    Walk walk(all, kMaxShapeDepth);
    Shape shape(roomBytes);
    std::string out;
    walk.root([&](Value &root) { out = shape.of(root, 1); });
    return out;
}

} // namespace kronika::json
