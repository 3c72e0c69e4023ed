// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/queryrun.h"

#include "models/index/textfold.h"

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

constexpr bool isBlank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

constexpr bool isLineEndOrTab(char byte)
{
    return byte >= '\t' && byte <= '\r';
}

/// So that a phrase is found across a line end.
void collapseBlanks(std::string &text)
{
    std::ranges::replace_if(text, isLineEndOrTab, ' ');
    const auto repeated = std::ranges::unique(text, [](char a, char b) { return isBlank(a) && isBlank(b); });
    text.erase(repeated.begin(), repeated.end());
}

std::vector<EventTest> bound(const std::vector<Condition> &conditions, QueryRun &run)
{
    std::vector<EventTest> tests;
    tests.reserve(conditions.size());
    for (const Condition &condition : conditions)
        tests.push_back(condition(run));
    return tests;
}

} // namespace

void SearchedText::set(std::string_view utf8)
{
    m_raw = utf8;
    m_isFolded = false;
}

std::string_view SearchedText::folded()
{
    if (!m_isFolded) {
        foldUtf8(m_raw, m_folded);
        collapseBlanks(m_folded);
        m_isFolded = true;
    }
    return m_folded;
}

void QueryRun::enter(const EventChunk &chunk, std::size_t first)
{
    m_chunk = &chunk;
    m_first = first;
}

void QueryRun::moveTo(std::size_t row)
{
    m_row = row;
    m_event = EventIndex(static_cast<std::uint32_t>(m_first + row));
    m_hasTitle = false;
    m_hasDescription = false;
    m_extras.reset();
}

SearchedText &QueryRun::title()
{
    if (!std::exchange(m_hasTitle, true))
        m_title.set(m_chunk->title(m_row));
    return m_title;
}

const EventExtras *QueryRun::extras()
{
    if (!m_extras)
        m_extras = m_chunk->extras(m_row);
    return *m_extras;
}

SearchedText &QueryRun::description()
{
    if (!std::exchange(m_hasDescription, true))
        m_description.set(extras() == nullptr ? std::string_view() : std::string_view(extras()->description));
    return m_description;
}

void QueryRun::fail(const QString &reason)
{
    if (m_failure.isEmpty())
        m_failure = reason;
}

Condition plain(EventTest test)
{
    return [test = std::move(test)](QueryRun &) { return test; };
}

Condition allOf(std::vector<Condition> conditions)
{
    return [conditions = std::move(conditions)](QueryRun &run) -> EventTest {
        return [tests = bound(conditions, run)](QueryRun &at, RowSet &rows) {
            for (const EventTest &test : tests) {
                if (!rows.isEmpty())
                    test(at, rows);
            }
        };
    };
}

Condition anyOf(std::vector<Condition> conditions)
{
    return [conditions = std::move(conditions)](QueryRun &run) -> EventTest {
        return [tests = bound(conditions, run)](QueryRun &at, RowSet &rows) {
            RowSet found;
            for (const EventTest &test : tests) {
                RowSet rest = rows;
                rest -= found;
                test(at, rest);
                found |= rest;
            }
            rows = found;
        };
    };
}

Condition noneOf(Condition condition)
{
    return [condition = std::move(condition)](QueryRun &run) -> EventTest {
        return [test = condition(run)](QueryRun &at, RowSet &rows) {
            RowSet found = rows;
            test(at, found);
            rows -= found;
        };
    };
}

} // namespace kronika
