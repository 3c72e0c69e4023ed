// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/seek.h"

#include "models/io/json/text.h"
#include "models/io/json/walk.h"

#include <algorithm>
#include <span>

namespace kronika::json {

namespace {

constexpr int kMaxDepth = 1024;

class Seeker
{
public:
    Seeker(const std::vector<Path> &paths, std::size_t missing)
        : m_paths(paths)
        , m_offsets(paths.size(), missing)
    {
    }

    std::vector<std::size_t> in(std::string_view text, std::size_t skipped)
    {
        std::vector<std::size_t> all;
        for (std::size_t n = 0; n < m_paths.size(); ++n)
            all.push_back(n);
        m_skipped = skipped;
        Walk walk(text.substr(skipped), kMaxDepth);
        walk.root([&](Value &root) { visit(root, all, 0); });
        return m_offsets;
    }

private:
    using Wanted = std::vector<std::size_t>;

    void visit(Value &value, const Wanted &wanted, std::size_t depth)
    {
        Wanted deeper;
        for (const std::size_t path : wanted) {
            if (m_paths[path].size() == depth)
                m_offsets[path] = value.offset() + m_skipped;
            else
                deeper.push_back(path);
        }
        if (deeper.empty() || !value.isContainer())
            value.pass();
        else if (value.kind() == Kind::Object)
            visitMembers(value, deeper, depth);
        else
            visitElements(value, deeper, depth);
    }

    void visitMembers(Value &object, const Wanted &wanted, std::size_t depth)
    {
        object.forEachMember([&](const RawString &name, Value &member) {
            Wanted named;
            std::ranges::copy_if(wanted, std::back_inserter(named),
                                 [&](std::size_t path) { return name.is(m_paths[path][depth].name); });
            visit(member, named, depth + 1);
        });
    }

    void visitElements(Value &array, const Wanted &wanted, std::size_t depth)
    {
        std::size_t position = 0;
        array.forEachElement([&](Value &element) {
            const auto here = std::ranges::equal_range(wanted, position++, {},
                                                       [&](std::size_t path) { return m_paths[path][depth].position; });
            visit(element, Wanted(here.begin(), here.end()), depth + 1);
        });
    }

    const std::vector<Path> &m_paths;
    std::vector<std::size_t> m_offsets;
    std::size_t m_skipped = 0;
};

} // namespace

std::vector<std::size_t> offsetsOf(const QByteArray &text, const std::vector<Path> &paths)
{
    const QByteArray bytes = padded(text);
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const std::size_t skipped = view.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    return Seeker(paths, view.size()).in(view, skipped);
}

} // namespace kronika::json
