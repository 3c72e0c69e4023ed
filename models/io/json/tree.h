// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON text as a tree, for importers that must look back and forth. Nothing is copied: values are places in the text,
// so that what nobody understands can be kept word for word. Knows no format.
#pragma once

#include "models/io/json/walk.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::json {

class Tree;

/// A value of a tree, or nothing (false). Cheap to copy; as long as the tree stays as it is.
class Node
{
public:
    Node() = default;

    explicit operator bool() const { return m_tree != nullptr; }
    Kind kind() const;
    bool is(Kind kind_) const { return *this && kind() == kind_; }
    /// There, and not null.
    bool isGiven() const { return *this && kind() != Kind::Null; }
    /// Of the first character, within the text. 0 if nothing.
    std::size_t offset() const;
    /// Of a member: its name. Else empty.
    std::string name() const;
    /// The text of a string, half surrogates as U+FFFD; the token of a number or word; empty else.
    std::string text() const;
    /// The value in the file format's layout.
    std::string canonical() const;
    /// As it stands in the text, up to the end of the text: for appendCanonical and the like.
    std::string_view raw() const;

    /// The first member of that name. Nothing if this is no object or has none.
    Node operator[](std::string_view name) const;
    /// How many members or elements.
    std::size_t size() const;

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Node;
        using difference_type = std::ptrdiff_t;
        using pointer = const Node *;
        using reference = Node;

        Iterator(const Tree *tree, std::uint32_t at)
            : m_tree(tree)
            , m_at(at)
        {
        }
        Node operator*() const { return {m_tree, m_at}; }
        Iterator &operator++();
        bool operator==(const Iterator &) const = default;

    private:
        const Tree *m_tree;
        std::uint32_t m_at;
    };
    /// Over members or elements, in order; none of a scalar.
    Iterator begin() const;
    Iterator end() const;

private:
    friend class Tree;
    Node(const Tree *tree, std::uint32_t at)
        : m_tree(tree)
        , m_at(at)
    {
    }

    const Tree *m_tree = nullptr;
    std::uint32_t m_at = 0;
};

class Tree
{
public:
    /// Reads the walk's text, which must be an object or array; false if the walk broke. What was read before is
    /// forgotten.
    bool read(Walk &walk);
    /// The same of one value within a walk over `text`; offsets are within `text`.
    bool read(Value &value, std::string_view text);
    /// Nothing unless something was read.
    Node root() const { return m_nodes.empty() ? Node() : Node(this, 0); }

private:
    friend class Node;
    struct Entry
    {
        std::string_view token;
        std::string_view name;
        /// One past the last entry below this one; siblings follow there.
        std::uint32_t end = 0;
        std::uint32_t count = 0;
        Kind kind = Kind::Null;
        bool hasEscapes = false;
        bool nameHasEscapes = false;
    };

    void append(Value &value, const RawString &name);

    std::string_view m_text;
    std::vector<Entry> m_nodes;
};

/// What a string's inside means, half surrogates as U+FFFD.
std::string readable(std::string_view inside, bool hasEscapes);

} // namespace kronika::json
