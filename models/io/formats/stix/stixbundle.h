// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle of STIX 2.1 while it is written, object by object: each as 2.1 allows it, ours with our extension, and the
// account that the reader needs to undo that. Knows events and actors only as text.
#pragma once

#include "models/io/format.h"
#include "models/io/formats/stix/stixids.h"
#include "models/io/formats/stix/stixmarkings.h"
#include "models/io/formats/stix/stixrepair.h"
#include "models/io/jsonout.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kronika::stix {

/// The object of STIX for a record.
struct Made
{
    std::string id;
    /// The object without our extension.
    std::string text;
    /// It is the object that the record came from, unchanged.
    bool isOriginal = false;
    /// That it must bear, at least; empty if none.
    std::string marking = {};
};

class Bundle
{
public:
    /// `stix`: what the chronology keeps of the file of STIX that it came from, if anything. `moment`: of writing.
    Bundle(const Snapshot &snapshot, json::Node stix, std::string moment, const Write &write, const Progress &progress);

    Ids &ids() { return m_ids; }
    const std::string &moment() const { return m_moment; }
    void begin();
    const Markings &markings() const { return m_markings; }
    /// Written, and not to be kept when it is read again. Nothing if the id is taken.
    void addGenerated(const std::string &id, const std::string &text);
    /// The same, to be written by addRest(), and marked.
    void addLater(const std::string &id, const std::string &text, const std::string &marking);
    /// With our extension: `record` under `what`, the original left out where the object says it already.
    void addRecord(Made made, const char *what, const std::string &record);
    /// What is kept of the file, word for word where 2.1 and the chronology's marking allow it, and what was to come
    /// later.
    void addRest();
    /// The last object: it refers to all of the others that are ours, and holds `chronology`. Marked as the strictest
    /// of all of that is.
    void addReport(const std::string &id, const std::string &chronology);
    Status end();

    /// How many events are written, for the progress.
    void setDone(std::size_t events) { m_done = events; }
    bool hasFailed() const { return m_failure.has_value(); }

private:
    bool takeGenerated(const std::string &id);
    void put(const std::string &text);
    void give();
    /// And writes the definition of the marking before, if nobody has; false if nothing is changed.
    bool mark(std::string &text, const std::string &marking);
    std::string extensionOfReport(const std::string &chronology);
    std::string upgraded(json::Node object);
    std::string validKept(json::Node object);
    void noteTold(json::Node object);
    void repair(Made &made) const;

    const Snapshot &m_snapshot;
    json::Node m_stix;
    Markings m_markings;
    std::string m_moment;
    const Write &m_write;
    const Progress &m_progress;
    std::string m_out;
    bool m_isFirst = true;
    std::size_t m_done = 0;
    std::optional<Error> m_failure;
    Ids m_ids;
    std::vector<std::string> m_written;
    std::vector<std::string> m_generated;
    std::vector<std::string> m_later;
    std::set<std::string> m_records;
    std::vector<std::string> m_told;
    /// By the member that 2.1 wanted: the objects that were given it.
    std::map<std::string, std::vector<std::string>> m_upgraded;
    ObjectText m_repaired;
    /// The chronology's, and the strictest of the objects that our extension holds as they were.
    std::string m_marking;
    std::string m_strictest;
    /// Of the report.
    std::string m_reportMarking;
};

} // namespace kronika::stix
