// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the actors, categories, sources, eras and views of one chronology into another, and knows what they are called
// there. Knows no event.
#pragma once

#include "models/document/givenway.h"
#include "models/document/likeness.h"
#include "models/document/marking.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kronika {

/// `wanted` or, if that is taken, the same with a number behind it, within what an id may hold.
template <typename IsTaken>
std::string freeIdLike(const std::string &wanted, IsTaken &&isTaken);

class TablesMerge
{
public:
    /// Both must outlive this. `same` are actors of theirs that are actors of mine.
    TablesMerge(const Snapshot &mine, const Snapshot &theirs, const std::vector<ActorPair> &same);

    /// What mine becomes, with what is added behind what there is.
    const SnapshotTables &tables() const { return m_tables; }
    bool hasChanged() const { return m_hasChanged; }
    std::size_t addedActors() const { return m_addedActors; }
    std::size_t olderActors() const { return m_olderActors; }
    std::size_t addedSources() const { return m_addedSources; }
    /// Of actors, sources, categories and eras.
    const GivenWays &givenWay() const { return m_givenWay; }
    /// Of mine that had to be marked more strictly, for what they were given.
    std::size_t markedRecords() const { return m_markedRecords; }
    /// What the chronology is marked now, if it is more strictly than before.
    const std::string &chronologyMarking() const { return m_chronologyMarking; }

    /// The ids of an event's references, as they are in mine.
    void rename(Event &event) const;

private:
    /// From ids of theirs to ids of mine.
    using Names = std::unordered_map<std::string, std::string>;

    void takeActors(const std::vector<ActorPair> &same);
    void takeParents(const std::vector<ActorPair> &same);
    void takeCategories();
    void takeSources();
    void takeEras();
    void takeViews();
    void takeUnknown();
    template <typename T>
    void change(T &value, T changed);
    template <typename Record>
    void give(Record &mine, Record changed, Tlp level);
    /// `name`: as mine is called.
    template <typename Record>
    void complete(Record &mine, const std::string &name, Record other);
    template <typename Record>
    void mark(Record &added) const;

    const Snapshot &m_mine;
    const Snapshot &m_theirs;
    Tlp m_myLevel;
    Tlp m_theirLevel;
    SnapshotTables m_tables;
    bool m_hasChanged = false;
    std::size_t m_addedActors = 0;
    std::size_t m_olderActors = 0;
    std::size_t m_addedSources = 0;
    std::size_t m_markedRecords = 0;
    std::string m_chronologyMarking;
    GivenWays m_givenWay;
    Names m_actors;
    Names m_categories;
    Names m_sources;
};

template <typename IsTaken>
std::string freeIdLike(const std::string &wanted, IsTaken &&isTaken)
{
    constexpr std::size_t kMostBytes = 180;
    if (!isTaken(wanted))
        return wanted;
    std::size_t size = std::min(wanted.size(), kMostBytes);
    while (size > 0 && size < wanted.size() && (static_cast<unsigned char>(wanted[size]) & 0xc0) == 0x80)
        --size;
    const std::string stem = wanted.substr(0, size) + "-";
    std::size_t number = 2;
    while (isTaken(stem + std::to_string(number)))
        ++number;
    return stem + std::to_string(number);
}

} // namespace kronika
