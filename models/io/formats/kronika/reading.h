// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of all members share while one file is read: what was found wrong, the ids, and the ways to take a
// value as text, number or date. Knows no record.
#pragma once

#include "models/document/event.h"
#include "models/io/formats/kronika/findings.h"
#include "models/io/formats/kronika/idspace.h"
#include "models/io/iomessage.h"
#include "models/io/json/walk.h"
#include "models/time/zone.h"

#include <array>
#include <deque>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::reader {

enum class Space : std::uint8_t { Actors, Categories, Sources, Events, Eras, Views };

/// Judges a text; see values.h and vocabulary.h.
using IsAllowed = bool (*)(std::string_view);

class Reading
{
public:
    explicit Reading(std::string_view text)
        : m_text(text)
    {
    }

    /// For a part of the same text, on another thread: refers to the ids that `whole` knows, whose arrays but the
    /// events are complete; its own findings.
    static Reading forPart(const Reading &whole);

    Findings &findings() { return m_findings; }
    std::string_view text() const { return m_text; }
    IdSpace &ids(Space space) { return m_ids[static_cast<std::size_t>(space)]; }
    const IdSpace &ids(Space space) const { return m_ids[static_cast<std::size_t>(space)]; }

    /// Says what stands there instead of what is expected (a noun with its article).
    void refuse(const json::Value &value, const QString &expected);
    /// `expected` is marked with QT_TRANSLATE_NOOP("kronika::File", …), here and below.
    void refuse(const json::Value &value, const char *expected) { refuse(value, IoMessage::tr(expected)); }
    /// False, said, if it is not of that kind.
    bool expect(const json::Value &value, json::Kind kind, const char *expected);

    /// Its text. The view lives as long as the reading. Nothing, said, if it is no string.
    std::optional<std::string_view> string(const json::Value &value, const char *expected);

    /// The same; `scratch` holds the text if it has escapes.
    std::optional<std::string_view> string(const json::Value &value, const char *expected, std::string &scratch);
    /// Of an id of its own that is right in itself, not entered yet.
    std::optional<std::string_view> idText(const json::Value &value);
    /// False, said, if it is no date.
    bool isDate(const json::Value &value, std::string_view text, const char *expected);

    // Each reads a value into `out`, or says what is wrong.
    void plainText(const json::Value &value, std::string &out);
    /// A text that must be allowed; `expected` says which are.
    void limitedText(const json::Value &value, std::string &out, IsAllowed isAllowed, const char *expected);
    /// A word that is kept, with a warning, if it is not known.
    void openWord(const json::Value &value, std::string &out, IsAllowed isKnown, const char *known);
    void ownId(const json::Value &value, std::string &out, Space space);
    void reference(const json::Value &value, std::string &out, Space space);
    void date(const json::Value &value, std::string &out);
    void interval(const json::Value &value, std::string &out);
    void integer(const json::Value &value, std::optional<int> &out, int low, int high);
    void texts(json::Value &value, std::vector<std::string> &out);
    void references(json::Value &value, std::vector<std::string> &out, Space space);
    void translations(json::Value &value, Translations &out);
    /// From now on intervals are also judged by the instants that their ends have in this zone.
    void placeIn(const Zone &zone) { m_zone = zone; }
    const std::optional<Zone> &zone() const { return m_zone; }
    /// Where the reference stood that was read last.
    std::size_t lastReference() const { return m_lastReference; }
    /// Keeps a member that this version does not know, in its canonical form.
    void unknownMember(const json::RawString &name, json::Value &value, UnknownMembers &out);

private:
    std::string_view m_text;
    Findings m_findings;
    std::array<IdSpace, 6> m_ids{IdSpace("actors"), IdSpace("categories"), IdSpace("sources"),
                                 IdSpace("events"), IdSpace("eras"),       IdSpace("views")};
    std::size_t m_lastReference = 0;
    std::optional<Zone> m_zone;
    /// Texts whose escapes had to be resolved.
    std::deque<std::string> m_unescaped;
};

/// Which members of one object were met.
class MemberLog
{
public:
    MemberLog(Reading &reading)
        : m_reading(reading)
    {
    }

    /// The `n`th known member; false, said, if it was met before.
    bool meetKnown(std::size_t n, const json::RawString &name);
    bool meetUnknown(const json::RawString &name);
    bool has(std::size_t n) const { return (m_known >> n & 1U) != 0; }

private:
    bool refuseSecond(const json::RawString &name);

    Reading &m_reading;
    std::uint32_t m_known = 0;
    /// Canonical, so that different spellings are the same name.
    std::set<std::string> m_unknown;
};

} // namespace kronika::reader
