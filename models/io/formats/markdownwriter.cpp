// SPDX-License-Identifier: GPL-3.0-or-later
// Writes Markdown: a table of the chronology in the order of time, with footnotes for the sources.
#include "models/document/fields.h"
#include "models/document/marking.h"
#include "models/document/timeorder.h"
#include "models/io/exportsink.h"
#include "models/io/text/html.h"

#include <map>

namespace kronika {

namespace {

/// Text that Markdown leaves as it is, on one line of a table.
std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n' || c == '\r')
            out += ' ';
        else if (std::string_view("\\`*_[]<>|#~").find(c) != std::string_view::npos)
            (out += '\\') += c;
        else
            out += c;
    }
    return out;
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
        const ChronologyInfo &info = m_snapshot.info();
        m_sink << "# " << plain(info.title.empty() ? "Chronology" : info.title) << "\n\n";
        if (const std::string marking = strictestMarking(m_snapshot, [](EventIndex) { return true; }); !marking.empty())
            m_sink << "**" << marking << "**\n\n";
        if (!info.description.empty())
            m_sink << info.description << "\n\n";
        m_sink << "| When | What | Who | Sources |\n|---|---|---|---|\n";
        for (const EventIndex event : timeOrder(m_snapshot)) {
            row(event);
            if (!m_sink.step())
                break;
        }
        footnotes();
        return m_sink.finish();
    }

private:
    void row(EventIndex event)
    {
        const EventExtras *extras = m_snapshot.extras(event);
        const std::string when = markdownFieldText(m_snapshot, event, "date");
        const std::string within = markdownFieldText(m_snapshot, event, "within");
        m_sink << "| "
               << (when.empty() ? within.empty() ? "undated" : "undated, within " + plain(within) : plain(when));
        m_sink << " | **" << plain(m_snapshot.title(event, m_snapshot.info().language)) << "**";
        if (extras != nullptr && !extras->description.empty())
            m_sink << " " << oneLine(extras->description);
        if (extras != nullptr && !extras->marking.empty())
            m_sink << " (" << extras->marking << ")";
        m_sink << " | " << plain(markdownFieldText(m_snapshot, event, "actors")) << " | ";
        if (extras != nullptr) {
            for (const Claim &claim : extras->claims)
                reference(claim);
        }
        m_sink << " |\n";
    }

    /// Descriptions are Markdown already; within a table they have one line and no bar.
    static std::string oneLine(std::string_view markdown)
    {
        std::string out;
        for (const char c : markdown) {
            if (c == '\n' || c == '\r')
                out += ' ';
            else if (c == '|')
                out += "\\|";
            else
                out += c;
        }
        return out;
    }

    void reference(const Claim &claim)
    {
        const auto source = m_snapshot.sourceById(claim.source);
        if (!source)
            return;
        std::string words = claim.says;
        if (!claim.locator.empty())
            words += (words.empty() ? "" : ", ") + claim.locator;
        if (claim.stance == "disputes")
            words += words.empty() ? "disputes" : " (disputes)";
        const auto [note, isNew] = m_notes.try_emplace(raw(*source), m_notes.size() + 1);
        if (isNew)
            m_order.push_back(raw(*source));
        m_sink << plain(words) << "[^" << std::to_string(note->second) << "] ";
    }

    void footnotes()
    {
        for (std::size_t n = 0; n < m_order.size(); ++n) {
            const Source &source = m_snapshot.sources()[m_order[n]];
            m_sink << (n == 0 ? "\n" : "") << "[^" << std::to_string(n + 1) << "]: ";
            for (const std::string *part : {&source.author, &source.title, &source.publisher, &source.published}) {
                if (!part->empty())
                    m_sink << plain(*part) << (part == &source.published ? "" : ". ");
            }
            if (isWebAddress(source.url))
                m_sink << " <" << source.url << ">";
            if (!source.reliability.empty())
                m_sink << " (reliability " << source.reliability << ")";
            m_sink << "\n";
        }
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

std::vector<Loss> markdownLosses(const Snapshot &snapshot)
{
    return lossesBeyond(
        snapshot, {.severalActors = true, .uncertainty = true, .openEnds = true, .claims = true, .undated = true});
}

} // namespace

extern const Exporter markdownExporter{
    .name = "md",
    .description = QT_TRANSLATE_NOOP("kronika::Format", "Markdown: a table with footnotes"),
    .endings = "md markdown",
    .write = writeMarkdown,
    .losses = markdownLosses,
    .explanation =
        "A table in the order of time, the date in words; what sources say stands beside the number of its footnote.\n",
};

} // namespace kronika
