// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a picture on paper: its events in time order with numbered notes, and the sources that these lead
// to. Makes the blocks of a text flow; knows no page.
#pragma once

#include "widgets/scene/composition.h"
#include "widgets/scene/textflow.h"

#include <QFontMetricsF>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace kronika {

/// Brief: date, title, notes. Full: also actors, claims, description and links.
enum class ListDetail : std::uint8_t { Brief, Full };

/// Of a picture: matching events in its range, or without a date, that have a title; in time order. Unfinished if the
/// picture is no longer wanted.
std::vector<EventIndex> listedEvents(const Picture &picture);

/// Those that no claim of any event names, in the order of the file. O(claims).
std::vector<SourceIndex> uncitedSources(const Snapshot &snapshot);
/// How many sources a full list of these events holds: those that their claims name, and those that none names.
std::size_t listedSourceCount(const Snapshot &snapshot, std::span<const EventIndex> events);

/// `address` as a link may lead to it: http, https or mailto, without user name and password, encoded; empty for any
/// other.
QString linkableAddress(const std::string &address);

/// What the sheets of a picture have no room to say in full.
struct CutTexts
{
    /// Whose names are cut, in the order of the lanes.
    std::vector<ActorIndex> actors;
    /// Positions in the file's list of eras, in its order.
    std::vector<std::size_t> eras;

    bool isEmpty() const { return actors.empty() && eras.empty(); }
};
CutTexts cutTexts(const Picture &picture, std::span<const Sheet> sheets);

class EventList
{
public:
    /// Keeps a reference to `picture`. What is `cut` stands first. O(n log n) for n events; unfinished if the picture,
    /// asked often, is no longer wanted: then it is for nothing but to be destroyed.
    EventList(const Picture &picture, ListDetail detail, CutTexts cut = {});

    TextFlow flow() const;
    /// As many as the flow has blocks.
    std::size_t entryCount() const { return m_entries.size(); }
    std::span<const EventIndex> events() const { return m_events; }
    /// In the order of their first note.
    std::span<const SourceIndex> sources() const { return m_sources; }

private:
    enum class Kind : std::uint8_t {
        NamesHeading,
        Name,
        ErasHeading,
        Era,
        EventsHeading,
        Event,
        Facts,
        Description,
        Claim,
        Links,
        Attachment,
        SourcesHeading,
        Source,
        UncitedHeading,
        Uncited
    };
    struct Entry
    {
        Kind kind = Kind::Event;
        /// Position in m_cut, m_events, m_sources or m_uncited.
        std::uint32_t index = 0;
        /// Of a claim or an attachment.
        std::uint32_t part = 0;
    };
    struct Columns
    {
        double numberPx = 0;
        double timePx = 0;
        double textPx = 0;
        double gapPx = 0;
    };

    /// A heading and so many of them; nothing if there are none.
    void addSection(Kind heading, Kind kind, std::size_t count);
    bool addEvents();
    void addEvent(std::uint32_t position);
    void noteSources(const EventExtras &extras);
    Columns columns() const;
    double widestTimePx(const QFontMetricsF &metrics) const;
    TextBlock block(std::size_t entry) const;
    TextBlock listedEventBlock(std::size_t entry) const;
    TextBlock nameBlock(std::uint32_t position) const;
    TextBlock eraBlock(std::uint32_t position) const;
    TextBlock heading(const QString &text) const;
    TextBlock eventBlock(std::uint32_t position) const;
    QString timeOf(EventIndex event, const QString &said) const;
    QString numberOf(std::uint32_t position) const;
    TextBlock indented(std::vector<TextRun> runs) const;
    TextBlock factsBlock(EventIndex event) const;
    TextBlock descriptionBlock(EventIndex event) const;
    TextBlock claimBlock(EventIndex event, std::size_t claim) const;
    TextBlock linksBlock(EventIndex event) const;
    TextBlock attachmentBlock(EventIndex event, std::size_t index) const;
    TextBlock sourceBlock(SourceIndex index, const QString &number) const;
    void addWhereFound(const Source &source, std::vector<TextRun> &runs) const;
    void addNotes(const EventExtras *extras, std::vector<TextRun> &runs) const;
    QString titleOf(EventIndex event) const;
    QString inWordsOf(const std::string &edtf) const;
    QString nameOf(ActorIndex actor) const;
    std::optional<std::size_t> noteOf(const std::string &source) const;

    const Picture &m_picture;
    const Snapshot &m_snapshot;
    ListDetail m_detail;
    CutTexts m_cut;
    std::vector<EventIndex> m_events;
    /// From 1; 0 for what stands for withheld ones, which are not counted.
    std::vector<std::uint32_t> m_numbers;
    std::unordered_map<std::uint32_t, std::uint32_t> m_positions;
    std::vector<SourceIndex> m_sources;
    /// Of a full list.
    std::vector<SourceIndex> m_uncited;
    std::unordered_map<std::uint32_t, std::uint32_t> m_notes;
    std::vector<Entry> m_entries;
    Columns m_columns;
};

} // namespace kronika
