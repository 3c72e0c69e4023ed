// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/flatjson/jsonrows.h"

#include "models/io/json/text.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace kronika::flatjson {

namespace {

/// As a cell of a table holds it: lists line by line, objects as they stand.
std::string cellOf(const json::Node &node)
{
    if (!node.isGiven())
        return {};
    if (node.is(json::Kind::Object))
        return node.canonical();
    if (!node.is(json::Kind::Array))
        return node.text();
    std::string lines;
    for (const json::Node element : node) {
        if (element.is(json::Kind::Object) || element.is(json::Kind::Array))
            return node.canonical();
        const std::string text = element.isGiven() ? element.text() : std::string();
        if (!text.empty())
            lines.append(lines.empty() ? "" : "\n").append(text);
    }
    return lines;
}

/// A name that a program gave once and for all, not a key that is data itself (a number, a time, a sentence).
bool isName(const std::string &name)
{
    constexpr std::size_t kLongest = 60;
    const auto isNameLetter = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '@' || c == '#' ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    return !name.empty() && name.size() <= kLongest && !json::isDigit(name.front()) &&
           std::all_of(name.begin(), name.end(), isNameLetter);
}

/// An object whose members make columns: not a place on a map, and none whose members are named by data.
bool isPartOfRow(json::Node node)
{
    if (!node.is(json::Kind::Object) || node.size() == 0 || node["coordinates"])
        return false;
    return std::all_of(node.begin(), node.end(), [](json::Node member) { return isName(member.name()); });
}

} // namespace

template <typename TakeObject>
void JsonRows::forEachElement(const TakeObject &take) const
{
    if (m_layout == Layout::One) {
        take(m_rows);
        return;
    }
    for (const json::Node element : m_rows) {
        if (!take(element))
            return;
    }
}

template <typename TakeMember>
void JsonRows::forEachMember(json::Node object, const std::string &path, const TakeMember &take) const
{
    for (const json::Node member : object) {
        const std::string name = path + member.name();
        if (m_isDeep && isPartOfRow(member))
            forEachMember(member, name + '.', take);
        else
            take(name, member);
    }
}

JsonRows::JsonRows(json::Node rows, Layout layout, std::size_t shift)
    : m_rows(rows)
    , m_layout(layout)
    , m_shift(shift)
{
    findColumns();
    if (!isTooWide())
        return;
    m_isDeep = false;
    m_names.clear();
    m_columns.clear();
    m_others.clear();
    m_repeated.clear();
    findColumns();
}

void JsonRows::findColumns()
{
    forEachElement([this](json::Node object) {
        if (!object.is(json::Kind::Object)) {
            m_others.push_back(placeOf(object));
            return true;
        }
        ++m_object;
        if (m_layout == Layout::Named)
            columnOf(kNameColumn);
        forEachMember(object, {}, [this](const std::string &name, json::Node member) {
            if (!isTooWide() && m_names[columnOf(name)] != name)
                m_repeated.push_back(placeOf(member));
        });
        return !isTooWide();
    });
}

bool JsonRows::forEach(const table::TakeRow &take)
{
    std::vector<std::string> texts(m_names.size());
    std::vector<table::Cell> cells(m_names.size());
    std::vector<std::size_t> given;
    bool isWhole = true;
    forEachElement([&](json::Node object) {
        if (!object.is(json::Kind::Object))
            return true;
        // Only what the last object gave: a table may be wide and its objects small.
        for (const std::size_t column : given)
            cells[column].text = {};
        given.clear();
        ++m_object;
        std::size_t width = 0;
        const auto give = [&](const std::string &name, std::string text, json::Node place) {
            const std::size_t column = columnOf(name);
            texts[column] = std::move(text);
            cells[column] = {texts[column], placeOf(place)};
            given.push_back(column);
            width = std::max(width, column + 1);
        };
        if (m_layout == Layout::Named)
            give(kNameColumn, object.name(), object);
        forEachMember(object, {},
                      [&](const std::string &name, json::Node member) { give(name, cellOf(member), member); });
        for (std::size_t n = 0; n < width; ++n)
            cells[n].offset = cells[n].text.empty() ? placeOf(object) : cells[n].offset;
        isWhole = take({std::span(cells).first(width), placeOf(object)});
        return isWhole;
    });
    return isWhole;
}

/// Of a member that may be the second of its name in the object.
std::size_t JsonRows::columnOf(const std::string &name)
{
    std::string free = name;
    for (std::size_t n = 2;; ++n) {
        const auto [at, isNew] = m_columns.try_emplace(free, Column{m_names.size(), 0});
        if (isNew)
            m_names.push_back(free);
        if (std::exchange(at->second.object, m_object) != m_object)
            return at->second.index;
        free = name + " (" + std::to_string(n) + ")";
    }
}

} // namespace kronika::flatjson
