// SPDX-License-Identifier: GPL-3.0-or-later
// Writes Markdown: a table of the chronology in the order of time, with footnotes for the sources.
#include "models/document/conflict.h"
#include "models/document/fields.h"
#include "models/document/marking.h"
#include "models/document/timeorder.h"
#include "models/io/contentcounts.h"
#include "models/io/exportsink.h"
#include "models/io/formats/pagedetails.h"
#include "models/io/losses.h"
#include "models/io/text/html.h"
#include "models/io/text/tamedmarkdown.h"

#include <map>

namespace kronika {

namespace {

/// `&amp;` and the like, of which a page shows the character.
bool beginsReference(std::string_view text)
{
    constexpr std::string_view kLetters = "#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const std::size_t end = text.find_first_not_of(kLetters, 1);
    return text.starts_with('&') && end != std::string_view::npos && end > 1 && text[end] == ';';
}

/// Text that Markdown leaves as it is, on one line of a table.
std::string plain(std::string_view text)
{
    const std::string within = withoutReach(text, Overrides::Replaced);
    std::string out;
    for (std::size_t at = 0; at < within.size(); ++at) {
        const char c = within[at];
        const bool isMark = std::string_view("\\`*_[]<>|#~").find(c) != std::string_view::npos;
        if (isMark || beginsReference(std::string_view(within).substr(at)))
            out += '\\';
        out += c == '\n' || c == '\r' ? ' ' : c;
    }
    return out;
}

/// Markdown within a table.
std::string markdownCell(std::string_view markdown)
{
    return tamedMarkdownCell(withoutReach(markdown, Overrides::Replaced));
}

std::string markdownFieldText(const Snapshot &snapshot, EventIndex event, const char *key)
{
    return eventField(key)->text(snapshot, event, snapshot.info().language).toStdString();
}

class MarkdownWriter
{
public:
    MarkdownWriter(const Snapshot &snapshot, ExportSink &sink)
        : m_snapshot(snapshot)
        , m_sink(sink)
    {
    }

    Status run()
    {
        m_sink.limitReach(true);
        const ChronologyInfo &info = m_snapshot.info();
        m_sink << "# " << plain(page::titleOf(m_snapshot)) << "\n\n";
        if (const std::string marking = strictestMarking(m_snapshot, [](EventIndex) { return true; }); !marking.empty())
            m_sink << "**" << marking << "**\n\n";
        if (!info.description.empty())
            m_sink << tamedMarkdown(withoutReach(info.description, Overrides::Replaced)) << "\n\n";
        for (const char *column :
             {QT_TRANSLATE_NOOP("kronika::Page", "When"), QT_TRANSLATE_NOOP("kronika::Page", "What"),
              QT_TRANSLATE_NOOP("kronika::Page", "Who"), QT_TRANSLATE_NOOP("kronika::Page", "Sources")})
            m_sink << "| " << page::word(column) << " ";
        m_sink << "|\n|---|---|---|---|\n";
        for (const EventIndex event : timeOrder(m_snapshot)) {
            row(event);
            if (!m_sink.step())
                break;
        }
        actors();
        eras();
        unusedCategories();
        footnotes();
        uncitedSources();
        return m_sink.finish();
    }

private:
    void row(EventIndex event)
    {
        const EventExtras *extras = m_snapshot.extras(event);
        m_sink << "| " << plain(page::timeOf(m_snapshot, event));
        const std::string title = trimmed(plain(m_snapshot.title(event, m_snapshot.info().language)));
        m_sink << " | "
               << (title.empty() ? page::word(QT_TRANSLATE_NOOP("kronika::Page", "untitled")) : "**" + title + "**");
        if (extras != nullptr && !extras->description.empty())
            m_sink << " " << markdownCell(extras->description);
        if (extras != nullptr && !extras->marking.empty())
            m_sink << " (" << extras->marking << ")";
        for (const page::Detail &detail : page::ofEvent(m_snapshot, event))
            m_sink << "<br>" << detail.label << ": " << plain(detail.text());
        m_sink << " | " << plain(markdownFieldText(m_snapshot, event, "actors")) << " | ";
        if (extras != nullptr)
            claims(*extras);
        m_sink << " |\n";
    }

    /// Each on a line of its own, so that it is seen which dispute the event.
    void claims(const EventExtras &extras)
    {
        bool isFirst = true;
        if (conflictsOf(extras, m_snapshot.tables())) {
            m_sink << "**" << page::word(page::kClaimsDiffer) << "**";
            isFirst = false;
        }
        for (const Claim &claim : extras.claims) {
            m_sink << (isFirst ? "" : "<br>");
            reference(claim);
            isFirst = false;
        }
    }

    /// Emphasis neither begins nor ends with a blank.
    static std::string trimmed(const std::string &text)
    {
        const std::size_t first = text.find_first_not_of(" \t");
        return first == std::string::npos ? std::string()
                                          : text.substr(first, text.find_last_not_of(" \t") - first + 1);
    }

    void actors()
    {
        bool isFirst = true;
        const std::vector<bool> isUsed = actorsOfEvents(m_snapshot);
        for (std::size_t n = 0; n < isUsed.size(); ++n) {
            const Actor &actor = m_snapshot.actors()[n];
            const page::Details details = page::ofActor(m_snapshot, actor);
            // Its name stands in the table.
            if (isUsed[n] && details.empty() && actor.description.empty())
                continue;
            m_sink << (isFirst ? "\n## " + page::word(QT_TRANSLATE_NOOP("kronika::Page", "Actors")) + "\n\n" : "")
                   << "- **" << trimmed(plain(page::nameOf(m_snapshot, actor))) << "**";
            isFirst = false;
            for (const page::Detail &detail : details)
                m_sink << "; " << detail.label << ": " << plain(detail.text());
            if (!actor.description.empty())
                m_sink << "<br>" << markdownCell(actor.description);
            m_sink << "\n";
        }
    }

    void eras()
    {
        if (!m_snapshot.eras().empty())
            m_sink << "\n## " << page::word(QT_TRANSLATE_NOOP("kronika::Page", "Eras")) << "\n\n";
        for (const Era &era : m_snapshot.eras())
            m_sink << "- " << plain(page::dateOf(m_snapshot, era.when)) << ": " << plain(era.title) << "\n";
    }

    void reference(const Claim &claim)
    {
        const auto source = m_snapshot.sourceById(claim.source);
        if (!source)
            return;
        std::string words = claim.says;
        if (const std::string more = page::ofClaim(m_snapshot, claim); !more.empty())
            words += words.empty() ? more : " (" + more + ")";
        const auto [note, isNew] = m_notes.try_emplace(raw(*source), m_notes.size() + 1);
        if (isNew)
            m_order.push_back(raw(*source));
        if (const std::string stance = page::stanceOf(claim); !stance.empty())
            m_sink << "**" << trimmed(plain(stance)) << ":** ";
        m_sink << plain(words) << "[^" << std::to_string(note->second) << "] ";
    }

    void footnotes()
    {
        for (std::size_t n = 0; n < m_order.size(); ++n) {
            m_sink << (n == 0 ? "\n" : "") << "[^" << std::to_string(n + 1) << "]: ";
            source(m_snapshot.sources()[m_order[n]]);
        }
    }

    void uncitedSources()
    {
        bool isFirst = true;
        for (std::size_t n = 0; n < m_snapshot.sources().size(); ++n) {
            if (m_notes.contains(n))
                continue;
            if (isFirst)
                m_sink << "\n## " << page::word(page::kUncitedSources) << "\n\n";
            isFirst = false;
            m_sink << "- ";
            source(m_snapshot.sources()[n]);
        }
    }

    void unusedCategories()
    {
        const std::vector<std::string> names = page::unusedCategories(m_snapshot);
        if (!names.empty())
            m_sink << "\n## " << page::word(page::kUnusedCategories) << "\n\n";
        for (const std::string &name : names)
            m_sink << "- " << plain(name) << "\n";
    }

    void source(const Source &source)
    {
        for (const std::string &part : {source.author, page::titleOf(source), source.publisher}) {
            if (!part.empty())
                m_sink << plain(page::sentence(part)) << " ";
        }
        m_sink << plain(page::dateOf(m_snapshot, source.published));
        if (const std::string address = plainWebAddress(source.url); !address.empty())
            m_sink << " <" << address << ">";
        else if (!source.url.empty()) // nothing to follow, but what was cited
            m_sink << " " << plain(source.url);
        if (const std::string more = page::ofSource(m_snapshot, source); !more.empty())
            m_sink << " (" << plain(more) << ")";
        if (!source.note.empty())
            m_sink << "<br>" << page::word(QT_TRANSLATE_NOOP("kronika::Page", "Note")) << ": "
                   << markdownCell(source.note);
        m_sink << "\n";
    }

    const Snapshot &m_snapshot;
    ExportSink &m_sink;
    /// Position of a source to the number of its footnote.
    std::map<std::size_t, std::size_t> m_notes;
    std::vector<std::size_t> m_order;
};

Status writeMarkdown(const Snapshot &snapshot, const ExportOptions &, const Write &write, const Progress &progress)
{
    ExportSink sink(write, progress, snapshot.eventCount());
    return MarkdownWriter(snapshot, sink).run();
}

constexpr Contents kMarkdownHolds =
    Contents::allBut({Content::Zone, Content::Looks, Content::Views, Content::OwnMembers, Content::ActorNamesakes,
                      Content::CategoryNamesakes});

} // namespace

extern const Exporter markdownExporter{
    .name = "md",
    .description = QT_TRANSLATE_NOOP("kronika::Format", "Markdown: a table with footnotes"),
    .endings = "md markdown",
    .write = writeMarkdown,
    .holds = kMarkdownHolds,
    .moreLosses = lossOfReach,
    .explanation =
        "A table in the order of time, the date in words; what sources say stands beside the number of its footnote.\n"
        "Category, tags, confidence, links and attachments stand below the title, actors and eras below the table. "
        "HTML "
        "in a\n"
        "description is written as text.\n",
    .isForReading = true,
};

} // namespace kronika
