// SPDX-License-Identifier: GPL-3.0-or-later
// The account of one reading: how many records there were, what became of each and of its fields, and what is offered.
// A value that windows and subcommands read; knows no format and no widget.
#pragma once

#include "models/io/diagnostics.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kronika {

struct RecordPlace
{
    TextPosition position;
    /// JSON path; empty where the format has none.
    std::string path;

    /// "line 12", "line 12, $.objects[3]".
    QString text() const;
};

/// Records with the same fate for the same reason, and where the first of them stand.
struct RecordGroup
{
    static constexpr std::size_t kMaxPlaces = 20;

    QString reason;
    std::size_t count = 0;
    std::vector<RecordPlace> places;
};

/// read = events + actors + sources + kept aside + skipped. Counts records of the file; what was made besides (an actor
/// from a column, a source from a reference) stands apart.
struct Ledger
{
    std::size_t read = 0;
    std::size_t events = 0;
    std::size_t actors = 0;
    std::size_t sources = 0;
    /// Neither event nor actor nor source, yet kept: as a link, an era, or word for word.
    std::vector<RecordGroup> keptAside;
    std::vector<RecordGroup> skipped;

    std::size_t eventsBesides = 0;
    std::size_t actorsBesides = 0;
    std::size_t sourcesBesides = 0;

    std::size_t keptAsideCount() const;
    std::size_t skippedCount() const;
    bool isBalanced() const { return read == events + actors + sources + keptAsideCount() + skippedCount(); }
};

/// What became of one field of one kind of record, over all of them.
struct FieldAccount
{
    /// "campaign.first_seen", or the name of a column.
    std::string field;
    /// In Kronika's words: "when". Empty if it is only kept or lost.
    std::string becomes;
    std::size_t mapped = 0;
    std::size_t keptAside = 0;
    std::size_t lost = 0;
};

/// A better reading that is likely but not certain: shown, and applied only when somebody accepts it.
struct OfferedDate
{
    std::string event;
    std::string now;
    std::string offered;
};

struct Offer
{
    QString what;
    std::vector<OfferedDate> dates;
};

struct ImportReport
{
    /// The importer's name.
    QString format;
    Diagnostics diagnostics;
    /// Read from a foreign format: ledger and fields hold its account.
    bool isImport = false;
    Ledger ledger;
    /// In the order in which the fields were first met.
    std::vector<FieldAccount> fields;
    std::vector<Offer> offers;
    /// Records that have a date which cannot be read: they are undated. Without a reason.
    RecordGroup undated;
    /// Events without an id in the file got numbers.
    bool hasNumberedEvents = false;
    /// Of events and sources, kept as texts: what bears one is taken for the strictest.
    std::size_t unreadableMarkings = 0;
    bool isCancelled = false;
    /// The file is of a later version: it may be looked at, not saved over.
    bool isReadOnly = false;
    /// Neither the content nor the name told a format: nothing was read.
    bool isUnknownFormat = false;
};

/// The first of its places, "line 3, line 7, …", for a sentence.
QString firstPlaces(const RecordGroup &group);

/// What became of it in the file that it was converted to.
struct WrittenAccount
{
    /// What that file cannot hold, or not as it was.
    struct Lost
    {
        QString what;
        std::size_t count = 0;
        /// Where it is kept nevertheless; empty if nowhere.
        QString note = {};
    };

    /// The exporter's name.
    QString format;
    std::size_t events = 0;
    std::vector<Lost> lost;
};

/// One JSON object, indented: `kronika convert --report`. Null where nothing was written.
std::string reportJson(const ImportReport &report, const WrittenAccount *written = nullptr);
/// The same for people, a line each, English: "read 49 records as stix: 26 events, 11 actors, ...".
std::vector<QString> reportLines(const ImportReport &report);

} // namespace kronika
