// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/recordwriter.h"

#include "models/io/json/json.h"

#include <numeric>

namespace kronika::writer {

void RecordWriter::separate()
{
    if (!m_isFirst)
        m_out += ", ";
    m_isFirst = false;
}

void RecordWriter::begin(std::string_view name)
{
    separate();
    json::appendString(m_out, name);
    m_out += ": ";
}

void RecordWriter::required(std::string_view name, std::string_view text)
{
    begin(name);
    json::appendString(m_out, text);
}

void RecordWriter::text(std::string_view name, std::string_view text)
{
    if (!text.empty())
        required(name, text);
}

void RecordWriter::number(std::string_view name, std::optional<int> number)
{
    if (!number)
        return;
    begin(name);
    m_out += std::to_string(*number);
}

void RecordWriter::texts(std::string_view name, const std::vector<std::string> &texts)
{
    records(name, texts, [](std::string &out, const std::string &text) { json::appendString(out, text); });
}

void RecordWriter::translations(std::string_view name, const Translations &texts)
{
    if (texts.empty())
        return;
    begin(name);
    RecordWriter inner(m_out);
    for (const auto &[language, text] : texts)
        inner.required(language, text);
    inner.close({});
}

void RecordWriter::close(const UnknownMembers &unknown)
{
    if (!unknown.empty()) {
        separate();
        m_out += unknown;
    }
    m_out += '}';
}

namespace {

void writeReference(std::string &out, const ActorReference &reference)
{
    RecordWriter record(out);
    record.required("id", reference.id);
    record.text("role", reference.role);
    record.close(reference.unknown);
}

void writeClaim(std::string &out, const Claim &claim)
{
    RecordWriter record(out);
    record.required("source", claim.source);
    record.text("says", claim.says);
    record.text("when", claim.when);
    record.text("attribution", claim.attribution);
    record.number("credibility", claim.credibility);
    record.text("locator", claim.locator);
    record.text("stance", claim.stance);
    record.close(claim.unknown);
}

void writeLink(std::string &out, const Link &link)
{
    RecordWriter record(out);
    record.required("to", link.to);
    record.required("kind", link.kind);
    record.close(link.unknown);
}

void writeAttachment(std::string &out, const Attachment &attachment)
{
    RecordWriter record(out);
    record.text("path", attachment.path);
    record.text("url", attachment.url);
    record.text("title", attachment.title);
    record.text("sha256", attachment.sha256);
    record.close(attachment.unknown);
}

} // namespace

void writeRecord(std::string &out, const Actor &actor)
{
    RecordWriter record(out);
    record.required("id", actor.id);
    record.required("name", actor.name);
    record.text("kind", actor.kind);
    record.text("parent", actor.parent);
    record.texts("aliases", actor.aliases);
    record.text("color", actor.color);
    record.text("description", actor.description);
    record.translations("names", actor.names);
    record.close(actor.unknown);
}

void writeRecord(std::string &out, const Category &category)
{
    RecordWriter record(out);
    record.required("id", category.id);
    record.required("name", category.name);
    record.translations("names", category.names);
    record.text("color", category.color);
    record.text("symbol", category.symbol);
    record.close(category.unknown);
}

void writeRecord(std::string &out, const Source &source)
{
    RecordWriter record(out);
    record.required("id", source.id);
    record.required("title", source.title);
    record.text("publisher", source.publisher);
    record.text("author", source.author);
    record.text("published", source.published);
    record.text("retrieved", source.retrieved);
    record.text("url", source.url);
    record.text("archived", source.archived);
    record.text("language", source.language);
    record.text("reliability", source.reliability);
    record.text("sha256", source.sha256);
    record.text("marking", source.marking);
    record.text("note", source.note);
    record.close(source.unknown);
}

void writeRecord(std::string &out, const Event &event)
{
    RecordWriter record(out);
    record.required("id", event.id);
    record.text("when", event.when);
    record.text("within", event.within);
    record.required("title", event.title);
    record.text("description", event.description);
    record.translations("titles", event.titles);
    record.records("actors", event.actors, writeReference);
    record.text("category", event.category);
    record.texts("tags", event.tags);
    record.number("confidence", event.confidence);
    record.text("marking", event.marking);
    record.records("claims", event.claims, writeClaim);
    record.records("links", event.links, writeLink);
    record.records("attachments", event.attachments, writeAttachment);
    record.close(event.unknown);
}

void writeRow(std::string &out, const Snapshot &snapshot, const EventChunk &chunk, std::size_t row)
{
    RecordWriter record(out);
    record.required("id", chunk.id(row));
    record.text("when", chunk.when(row, snapshot.zone()));
    record.text("within", chunk.within(row));
    record.required("title", chunk.title(row));
    const auto actors = chunk.actors(row);
    std::vector<std::size_t> positions(actors.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    record.records("actors", positions, [&](std::string &into, std::size_t n) {
        RecordWriter reference(into);
        reference.required("id", snapshot.actors()[raw(actors[n])].id);
        reference.text("role", chunk.roleText(row, n));
        reference.close({});
    });
    const auto category = chunk.category(row);
    record.text("category", category ? std::string_view(snapshot.categories()[raw(*category)].id) : std::string_view());
    record.close({});
}

void writeRecord(std::string &out, const Era &era)
{
    RecordWriter record(out);
    record.required("id", era.id);
    record.required("when", era.when);
    record.text("title", era.title);
    record.text("color", era.color);
    record.close(era.unknown);
}

void writeRecord(std::string &out, const SavedView &view)
{
    RecordWriter record(out);
    record.text("id", view.id);
    record.text("title", view.title);
    record.text("range", view.range);
    record.text("filter", view.filter);
    record.texts("lanes", view.lanes);
    record.texts("collapsed", view.collapsed);
    record.text("note", view.note);
    record.close(view.unknown);
}

} // namespace kronika::writer
