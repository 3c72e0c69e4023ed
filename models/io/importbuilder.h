// SPDX-License-Identifier: GPL-3.0-or-later
// What importers of foreign formats build with: it keeps the ledger, makes ids unique, finds actors and sources again,
// refuses what a .kronika file could not hold, and finishes the report. Knows no format.
#pragma once

#include "models/document/snapshot.h"
#include "models/io/chunkline.h"
#include "models/io/format.h"
#include "models/io/idhashes.h"
#include "models/io/midnights.h"
#include "models/io/unknownmembers.h"
#include "models/time/zone.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kronika {

/// Whether a thing is a record of the file or was made from a field of one.
enum class Origin : std::uint8_t { Record, Besides };

/// How the places of records are said. Cells: offsets count the cells of a sheet, row by row.
enum class PlaceStyle : std::uint8_t { Json, Lines, Cells };
inline constexpr std::size_t kSheetColumns = 16'384;
/// Its row and column.
inline TextPosition positionOfCell(std::size_t offset)
{
    return {offset / kSheetColumns + 1, offset % kSheetColumns + 1};
}

/// For each record: read() once, then exactly one of add(..., Origin::Record), keepAside() or skip(). finish() says an
/// internal error aloud if that does not add up. One use; any one thread.
class ImportBuilder
{
public:
    /// `text` is what offsets count in; it must outlive the builder. `mapping` names what fields become.
    ImportBuilder(std::string_view text, PlaceStyle style, const MappingTable &mapping);

    /// Its time zone must be set before the first event.
    ChronologyInfo &info() { return tables().info; }

    void read(std::size_t records = 1) { m_ledger.read += records; }
    /// Where the record stands of which the next things are made: values that a chronology cannot hold are named with
    /// it.
    void standAt(std::size_t offset) { m_place = offset; }
    /// `what` it is kept as: "a link between events". `offset` of the record.
    void keepAside(const QString &what, std::size_t offset) { note(m_keptAside, what, offset); }
    void skip(const QString &reason, std::size_t offset) { note(m_skipped, reason, offset); }
    // For what is marked with QT_TRANSLATE_NOOP("kronika::File", …).
    void keepAside(const char *what, std::size_t offset) { keepAside(QString::fromUtf8(what), offset); }
    void skip(const char *reason, std::size_t offset) { skip(QString::fromUtf8(reason), offset); }

    /// Records of the file may have ids of their own: none that stands in its text as a value is made for a record
    /// without. Before the first event.
    void expectOwnIds() { m_ownIdsMayFollow = true; }
    /// The same of one that the text does not show.
    void expectOwnId(std::string_view id);

    // Each gives back the id it has in the chronology: its own if that can be one and is free, else another.
    std::string add(Event event, Origin origin = Origin::Record);
    std::string add(Actor actor, Origin origin = Origin::Record);
    std::string add(Source source, Origin origin = Origin::Record);
    /// Eras are in no ledger column of their own: call keepAside() for their record. One without a date that can be
    /// read is refused (false).
    bool add(Era era);

    /// Begins with what another chronology has besides actors and events; its sources count as made besides. Before
    /// anything is added.
    void adopt(const Snapshot &other);

    // Each gives the id of the one there is, or makes it. O(1).
    /// By name or alias, whatever the case and spacing; finish() says where these differ.
    std::string actorNamed(std::string_view name, std::string_view kind = {});
    std::string categoryNamed(std::string_view name);
    /// By address, or by title if it has none, and only where nothing that is said of the two differs. What is not
    /// said of one that was made so is filled in.
    std::string sourceLike(const Source &source);
    /// Null if there is none of that id. Until the next one is added.
    Actor *actor(std::string_view id);
    Source *source(std::string_view id);
    std::size_t eventCount() const { return m_eventCount; }

    // For importers that make chunks of many events themselves; they add() none. The chunks' tables: they may grow
    // meanwhile, and `info` must not change any more.
    std::shared_ptr<const SnapshotTables> sharedTables();
    // Requires: it is the id of an actor or category there is.
    ActorIndex actorIndex(std::string_view id) { return *tables().actorById(id); }
    CategoryIndex categoryIndex(std::string_view id) { return *tables().categoryById(id); }
    /// The numbers of `count` events of the file without ids: the first of them, n of `e<n>`; 0 if they are not in a
    /// row, and must be asked for one by one.
    std::size_t giveNumbers(std::size_t count);
    std::size_t giveNumber();
    /// Whether it can be an id and was free.
    bool takeId(std::string_view id);
    /// A free one like it.
    std::string giveId(std::string_view wanted);
    /// What Midnights is to know of their dates: all counted, and each that has a midnight.
    void countMidnights(const MidnightTally &tally) { m_midnights.count(tally); }
    void keepMidnight(const std::string &id, const std::string &when) { m_midnights.keep(id, when); }
    void countUnsound(std::size_t values) { m_unsoundTexts += values; }
    /// The same, of those that are markings.
    void countUnreadableMarkings(std::size_t markings) { m_unreadableMarkings += markings; }
    /// Records of the file that became events, in order, with the hashes of their ids.
    void give(std::vector<std::shared_ptr<const EventChunk>> chunks, const std::vector<std::uint64_t> &idHashes);

    /// Counts fields. Stays valid, so that loops ask once.
    FieldAccount &field(std::string_view record, std::string_view name);
    /// What of the chronology itself is kept: JSON text under `name`, word for word.
    void keepInChronology(std::string_view name, std::string_view json);
    /// A line of remarks among the records of `text`, which begins at `offset`: part of the chronology's description.
    void keepRemark(std::string_view text, std::size_t offset);
    void warn(const Remark &remark, std::size_t offset);
    /// The same of a record that is undated for it.
    void warnUndated(const Remark &remark, std::size_t offset)
    {
        warn(remark, offset);
        noteUndated(offset);
    }
    void noteUndated(std::size_t offset) { note(m_undated, {}, offset); }
    /// Of all of it.
    void warn(const Remark &remark)
    {
        if (m_generalWarnings.size() < Diagnostics::kMaxKept)
            m_generalWarnings.push_back(remark);
        else
            ++m_warningCount;
    }
    /// More of them, which nobody will read.
    void countWarnings(std::size_t warnings) { m_warningCount += warnings; }
    void offer(const QString &what, OfferedDate date);

    /// A hard error: nothing is loaded.
    [[nodiscard]] ImportOutcome refuse(const Remark &remark, std::size_t offset);
    [[nodiscard]] ImportOutcome cancelled();
    [[nodiscard]] ImportOutcome finish();

private:
    struct Group
    {
        QString reason;
        std::size_t count = 0;
        std::vector<std::size_t> offsets;
    };
    struct KnownSource
    {
        std::string id;
        /// It was made from fields, and another field may say more of it.
        bool mayGrow = false;
    };
    struct Warning
    {
        Remark remark;
        std::size_t offset = 0;
    };

    SnapshotTables &tables() { return m_builder ? m_builder->tables() : m_early; }
    static void note(std::vector<Group> &groups, const QString &reason, std::size_t offset);
    void makeSound(Event &event);
    void makeSound(Source &source);
    void keepSoundDates(Event &event);
    /// Whether its end comes after its start in the chronology's zone, too.
    bool isForward(const std::string &text);
    void keepSoundReferences(Event &event);
    void keepSoundLinks(Event &event);
    /// Moves a text that the format cannot hold among the unknown members.
    void setAside(UnknownMembers &unknown, const char *name, std::string &text);
    /// In the form of the format; what cannot be read is set aside, and a ceiling withholds what bore it.
    void makeSoundMarking(std::string &marking, UnknownMembers &unknown);
    /// Requires: an actor of that id, whose name or an alias is `name` but for case and spacing.
    void noteSpelling(std::string_view name, const std::string &id);
    bool isEventId(std::string_view id, std::uint64_t hash) const;
    /// Of `e<n>` that records of the file may have, the numbers.
    const std::unordered_set<std::size_t> &ownNumbers();
    void give(Event &&event);
    void givePending();
    void checkParents();
    void report(ImportReport &report);
    std::vector<RecordPlace> placesOf(std::vector<std::size_t> &offsets) const;
    void checkSums(const Snapshot &snapshot);

    std::string_view m_text;
    PlaceStyle m_style;
    const MappingTable &m_mapping;
    SnapshotTables m_early;
    std::optional<Result<Zone>> m_zone;
    std::optional<SnapshotBuilder> m_builder;
    std::optional<ChunkLine> m_line;
    /// Of the event that is given; reused.
    std::vector<ActorIndex> m_foundActors;
    std::optional<CategoryIndex> m_foundCategory;
    /// From the first event with a link on: links may lead to later events.
    std::vector<Event> m_pending;
    std::size_t m_eventCount = 0;
    std::size_t m_generatedIds = 0;
    /// The text is yet to be searched for them.
    bool m_ownIdsMayFollow = false;
    std::unordered_set<std::size_t> m_ownNumbers;
    /// Those that files gave.
    IdHashes m_eventIds;
    /// Of all events, in order.
    std::vector<std::uint64_t> m_idHashes;
    std::unordered_map<std::string, std::string> m_actorsByName;
    std::unordered_map<std::string, std::string> m_actorsBySpelling;
    std::unordered_map<std::string, std::string> m_categoriesByName;
    /// By address or title.
    std::unordered_map<std::string, std::vector<KnownSource>> m_sourcesByKey;
    /// By all that is said of them.
    std::unordered_map<std::string, std::string> m_sourcesByText;
    Ledger m_ledger;
    std::vector<Group> m_keptAside;
    std::vector<Group> m_skipped;
    /// One or none.
    std::vector<Group> m_undated;
    std::deque<FieldAccount> m_fields;
    std::map<std::string, FieldAccount *, std::less<>> m_fieldsByName;
    std::vector<Offer> m_offers;
    Midnights m_midnights;
    std::vector<Warning> m_warnings;
    std::size_t m_warningCount = 0;
    std::vector<Remark> m_generalWarnings;
    std::optional<std::size_t> m_place;
    std::size_t m_unsoundTexts = 0;
    std::size_t m_unreadableMarkings = 0;
    std::size_t m_danglingReferences = 0;
    /// Names taken for one of another case or spacing, and the first of them.
    std::size_t m_spellings = 0;
    std::pair<QString, QString> m_firstSpelling;
};

/// A text that EDTF (with the file format's extensions) allows and that a .kronika file may hold.
bool isSoundDate(std::string_view text);
/// Whether the end of such a text comes after its start in `zone`, too.
bool isForwardDate(std::string_view text, const Zone &zone);

} // namespace kronika
