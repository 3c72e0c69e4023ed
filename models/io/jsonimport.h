// SPDX-License-Identifier: GPL-3.0-or-later
// What importers of JSON formats share: the text as a tree with the hard errors that all have, and a record whose
// members are taken one by one, the rest being kept word for word. Knows no format.
#pragma once

#include "models/io/importbuilder.h"
#include "models/io/json/tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kronika {

/// So deep that what is kept still fits into a .kronika file, a few levels further down.
inline constexpr int kMaxImportDepth = 56;

/// The content of one JSON file.
class JsonText
{
public:
    /// Scripts: what pages of the web hold is read, too (json/loose.h).
    enum class Kind : std::uint8_t { Json, Scripts };

    JsonText(const QByteArray &bytes, const Progress &progress, Kind kind = Kind::Json);
    JsonText(const JsonText &) = delete;
    JsonText &operator=(const JsonText &) = delete;

    bool isRead() const { return !m_failure; }
    /// Without a byte order mark.
    std::string_view text() const { return m_text; }
    json::Node root() const { return m_tree.root(); }
    /// Requires: !isRead().
    const ImportOutcome &failure() const { return *m_failure; }

private:
    bool readAgain(const Progress &progress);

    QByteArray m_bytes;
    std::string_view m_text;
    json::Tree m_tree;
    std::optional<ImportOutcome> m_failure;
};

/// One object of the file while it is turned into something. Counts its members as mapped when they are taken.
class JsonRecord
{
public:
    /// `kind` names it in the account of fields.
    JsonRecord(json::Node node, ImportBuilder &builder, std::string_view kind);

    json::Node node() const { return m_node; }
    std::size_t offset() const { return m_node.offset(); }
    /// The member of that name, now mapped. Nothing if there is none; null counts as none but is not kept either.
    json::Node take(std::string_view name);
    /// Its text; empty if there is none. An object or array is no text: it is not taken, and kept with the rest.
    std::string takeText(std::string_view name);
    /// The strings of an array, or one string. Where others are among them, all of it is kept with the rest, too.
    std::vector<std::string> takeTexts(std::string_view name);
    /// What holds other records: they count for themselves. Nothing, and kept with the rest, if it is none of `kind`.
    json::Node takeList(std::string_view name, json::Kind kind_ = json::Kind::Array);
    /// Looks without taking.
    json::Node peek(std::string_view name) const;
    std::string peekText(std::string_view name) const { return peek(name).text(); }
    /// A member that was taken could not be understood after all: it is kept.
    void giveBack(std::string_view name);
    /// What was taken of it is not all: the member is kept with the rest, too.
    void keepToo(std::string_view name);
    /// Whatever was not taken, as one object member `family` of the unknown members. Once, at the end.
    void keepRest(UnknownMembers &out, std::string_view family);
    /// The same object as text, `{}` if nothing is left.
    std::string restAsObject();

private:
    /// Of the first member of that name; else how many there are.
    std::size_t indexOf(std::string_view name) const;
    void warnOfRepeats();

    json::Node m_node;
    ImportBuilder &m_builder;
    std::string m_kind;
    std::vector<json::Node> m_members;
    std::vector<std::string> m_names;
    std::vector<bool> m_taken;
};

} // namespace kronika
