// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one HTML page that needs nothing else: the picture of the timeline, if the caller drew one, and a table with
// numbered sources. No script, no address is loaded.
#include "models/document/conflict.h"
#include "models/document/fields.h"
#include "models/document/marking.h"
#include "models/document/timeorder.h"
#include "models/io/contentcounts.h"
#include "models/io/exportsink.h"
#include "models/io/formats/pagedetails.h"
#include "models/io/losses.h"
#include "models/io/text/html.h"
#include "models/io/text/markdownhtml.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <map>

namespace kronika {

namespace {

/// A path, digest or address may be longer than a line: it breaks anywhere, or it would push other columns off the
/// page. What is narrower than the picture's letters can bear scrolls it alone.
constexpr std::string_view kStyle =
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 "
    "1rem;color:#1a1a1a;background:#fff;overflow-wrap:break-word}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.5rem;border-bottom:"
    "1px solid #c8c8c8}td{overflow-wrap:anywhere;min-width:4rem}thead th{border-bottom:2px solid #555}"
    "td p{margin:.25rem 0 0}td ul{margin:0;padding-inline-start:1.2rem}"
    "pre{white-space:pre-wrap}.marking,.differ{font-weight:700}figure{margin:1rem 0;overflow-x:auto}"
    "svg{max-width:100%;min-width:50rem;height:auto}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}"
    "th,td{border-color:#444}figure{background:#fff}a{color:#8ab8ff}}"
    "@media(max-width:40rem){table{font-size:.875rem}th,td{padding:.25rem}td{min-width:5rem}}"
    "@media print{body{margin:0;max-width:none}svg{min-width:0}}";

/// Languages that are usually written from right to left (ISO 639, by CLDR's likely scripts).
constexpr const char *kRightToLeft[] = {"ar",  "arc", "azb", "bal", "ckb", "dv",  "fa",  "glk", "he",
                                        "iw",  "ji",  "khw", "lrc", "luz", "mzn", "nqo", "pnb", "ps",
                                        "prs", "sd",  "sdh", "skr", "syr", "ug",  "ur",  "yi"};

/// A text of the chronology, of which nothing reaches beyond it.
std::string inHtml(std::string_view text)
{
    return escapedForHtml(withoutReach(text, Overrides::Replaced));
}

std::string htmlFieldText(const Snapshot &snapshot, EventIndex event, const char *key)
{
    return inHtml(eventField(key)->text(snapshot, event, snapshot.info().language).toStdString());
}

/// In the direction of its own letters, beside other words; in its language if that is known.
std::string isolatedHtml(std::string_view text, const std::string &language = {})
{
    return (language.empty() ? "<bdi>" : "<bdi lang=\"" + escapedForHtml(language) + "\">") + inHtml(text) + "</bdi>";
}

/// Of descriptions, below those of the page.
constexpr int kTopHeading = 3;

/// Markdown as blocks in the direction of their own letters; nothing if it is empty.
std::string blocksOf(const std::string &markdown)
{
    return markdown.empty() ? std::string()
                            : "<div dir=\"auto\">" +
                                  htmlFromMarkdown(withoutReach(markdown, Overrides::Replaced), kTopHeading) + "</div>";
}

/// Ids of events are theirs, which may hold blanks, or be those of other elements of the page.
std::string anchorOf(std::string_view id)
{
    return "event-" + QByteArray(id.data(), qsizetype(id.size())).toPercentEncoding().toStdString();
}

/// "rtl" of languages that are written so: in the script that the tag names, or their usual one.
const char *directionOf(const std::string &language)
{
    const QStringList parts = QString::fromStdString(language).split(u'-');
    const bool isLatin = parts.contains(QStringLiteral("Latn"), Qt::CaseInsensitive) ||
                         parts.contains(QStringLiteral("Cyrl"), Qt::CaseInsensitive);
    const bool isOther = std::ranges::any_of(kRightToLeft, [&parts](const char *tag) {
        return parts.front().compare(QLatin1String(tag), Qt::CaseInsensitive) == 0;
    });
    return isOther && !isLatin ? "rtl" : "ltr";
}

class HtmlWriter
{
public:
    HtmlWriter(const Snapshot &snapshot, const ExportOptions &options, ExportSink &sink)
        : m_snapshot(snapshot)
        , m_options(options)
        , m_sink(sink)
        , m_isOurLanguage(page::isOurs(snapshot.info().language))
    {
    }

    Status run()
    {
        m_sink.limitReach(true);
        const ChronologyInfo &info = m_snapshot.info();
        const std::string title = inHtml(page::titleOf(m_snapshot));
        m_sink
            << "<!DOCTYPE html>\n<html lang=\"" << escapedForHtml(info.language.empty() ? "en" : info.language)
            << "\" dir=\"" << directionOf(info.language)
            << "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
            << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
               "img-src data:\">\n<title>"
            << title << "</title>\n<style>" << kStyle << "</style>\n</head>\n<body>\n<main>\n<h1 dir=\"auto\">" << title
            << "</h1>\n";
        if (const std::string marking = strictestMarking(m_snapshot, [](EventIndex) { return true; }); !marking.empty())
            m_sink << "<p class=\"marking\">" << marking << "</p>\n";
        m_sink << blocksOf(info.description) << "\n";
        picture();
        tableHead();
        for (const EventIndex event : timeOrder(m_snapshot)) {
            row(event);
            if (!m_sink.step())
                break;
        }
        m_sink << "</tbody>\n</table>\n";
        actors();
        eras();
        unusedCategories();
        sources();
        uncitedSources();
        m_sink << "</main>\n</body>\n</html>\n";
        return m_sink.finish();
    }

private:
    /// `text` is marked for context "kronika::Page".
    std::string htmlWord(const char *text) const { return spoken(escapedForHtml(page::word(text))); }

    /// Words and dates of ours, which are English where the page's language is not one of ours.
    std::string spoken(const std::string &html) const
    {
        return m_isOurLanguage || html.empty() ? html : "<span lang=\"en\">" + html + "</span>";
    }

    std::string said(const page::Detail &detail) const
    {
        std::string html = spoken(escapedForHtml(detail.label)) + ": ";
        for (const page::Piece &piece : detail.pieces)
            html += isolatedHtml(piece.text, piece.language);
        return html;
    }

    void tableHead()
    {
        m_sink << "<table>\n<caption>" << htmlWord(QT_TRANSLATE_NOOP("kronika::Page", "Events in the order of time"))
               << "</caption>\n<thead><tr>";
        for (const char *column :
             {QT_TRANSLATE_NOOP("kronika::Page", "When"), QT_TRANSLATE_NOOP("kronika::Page", "What"),
              QT_TRANSLATE_NOOP("kronika::Page", "Who"), QT_TRANSLATE_NOOP("kronika::Page", "Sources")})
            m_sink << "<th scope=\"col\">" << htmlWord(column) << "</th>";
        m_sink << "</tr></thead>\n<tbody>\n";
    }

    void picture()
    {
        const std::string_view svg(m_options.picture.constData(), std::size_t(m_options.picture.size()));
        const std::size_t start = svg.find("<svg");
        if (start == std::string_view::npos)
            return;
        const QString label = QString::fromStdString(
            page::word(QT_TRANSLATE_NOOP("kronika::Page", "Timeline: %1; the table below says the same")));
        // The picture is laid out from left to right in any language.
        m_sink << "<figure dir=\"ltr\" aria-label=\""
               << escapedForHtml(label.arg(QString::fromStdString(page::titleOf(m_snapshot))).toStdString()) << "\">\n";
        // The painter has replaced what is harmful, and uses some of it itself.
        m_sink.limitReach(false);
        m_sink << svg.substr(start);
        m_sink.limitReach(true);
        m_sink << "\n</figure>\n";
    }

    void row(EventIndex event)
    {
        const EventExtras *extras = m_snapshot.extras(event);
        m_sink << "<tr id=\"" << anchorOf(m_snapshot.id(event)) << "\"><th scope=\"row\">"
               << spoken(escapedForHtml(page::timeOf(m_snapshot, event))) << "</th><td><strong dir=\"auto\">"
               << htmlFieldText(m_snapshot, event, "title") << "</strong>";
        if (extras != nullptr && !extras->marking.empty())
            m_sink << " (" << extras->marking << ")";
        if (extras != nullptr)
            m_sink << blocksOf(extras->description);
        for (const page::Detail &detail : page::ofEvent(m_snapshot, event))
            m_sink << "<p>" << said(detail) << "</p>";
        m_sink << "</td><td dir=\"auto\">" << htmlFieldText(m_snapshot, event, "actors") << "</td><td>";
        if (extras != nullptr)
            claims(*extras);
        m_sink << "</td></tr>\n";
    }

    /// Several are a list, so that it is seen where one ends, and which dispute the event.
    void claims(const EventExtras &extras)
    {
        if (conflictsOf(extras, m_snapshot.tables()))
            m_sink << "<p class=\"differ\">" << htmlWord(page::kClaimsDiffer) << "</p>";
        const bool isList = extras.claims.size() > 1;
        m_sink << (isList ? "<ul>" : "");
        for (const Claim &claim : extras.claims) {
            m_sink << (isList ? "<li>" : "");
            reference(claim);
            m_sink << (isList ? "</li>" : "");
        }
        m_sink << (isList ? "</ul>" : "");
    }

    void reference(const Claim &claim)
    {
        const auto source = m_snapshot.sourceById(claim.source);
        if (!source)
            return;
        const auto [note, isNew] = m_notes.try_emplace(raw(*source), m_notes.size() + 1);
        if (isNew)
            m_order.push_back(raw(*source));
        const std::string number = std::to_string(note->second);
        const std::string more = page::ofClaim(m_snapshot, claim);
        if (const std::string stance = page::stanceOf(claim); !stance.empty())
            m_sink << "<strong>" << spoken(inHtml(stance)) << ":</strong> ";
        m_sink << (claim.says.empty() ? "" : isolatedHtml(claim.says))
               << (more.empty() ? "" : " (" + isolatedHtml(more) + ")") << " <a href=\"#source-" << number << "\">["
               << number << "]</a> ";
    }

    void sources()
    {
        if (m_order.empty())
            return;
        m_sink << "<h2>" << htmlWord(QT_TRANSLATE_NOOP("kronika::Page", "Sources")) << "</h2>\n<ol>\n";
        for (std::size_t n = 0; n < m_order.size(); ++n) {
            m_sink << "<li id=\"source-" << std::to_string(n + 1) << "\">";
            source(m_snapshot.sources()[m_order[n]]);
        }
        m_sink << "</ol>\n";
    }

    void uncitedSources()
    {
        if (m_notes.size() == m_snapshot.sources().size())
            return;
        m_sink << "<h2>" << htmlWord(page::kUncitedSources) << "</h2>\n<ul>\n";
        for (std::size_t n = 0; n < m_snapshot.sources().size(); ++n) {
            if (m_notes.contains(n))
                continue;
            m_sink << "<li>";
            source(m_snapshot.sources()[n]);
        }
        m_sink << "</ul>\n";
    }

    void unusedCategories()
    {
        const std::vector<std::string> names = page::unusedCategories(m_snapshot);
        if (names.empty())
            return;
        m_sink << "<h2>" << htmlWord(page::kUnusedCategories) << "</h2>\n<ul>\n";
        for (const std::string &name : names)
            m_sink << "<li>" << isolatedHtml(name) << "</li>\n";
        m_sink << "</ul>\n";
    }

    /// Of a list entry, and its end.
    void source(const Source &source)
    {
        for (const std::string &part :
             {source.author, page::titleOf(source), source.publisher, page::dateOf(m_snapshot, source.published)}) {
            if (!part.empty())
                m_sink << isolatedHtml(page::sentence(part), part == source.title ? source.language : std::string())
                       << " ";
        }
        if (const std::string address = escapedForHtml(plainWebAddress(source.url)); !address.empty())
            m_sink << "<a rel=\"noreferrer\" href=\"" << address << "\">" << address << "</a>";
        else if (!source.url.empty())
            m_sink << isolatedHtml(source.url); // nothing to follow, but what was cited
        if (const std::string more = page::ofSource(m_snapshot, source); !more.empty())
            m_sink << " (" << isolatedHtml(more) << ")";
        if (!source.note.empty())
            m_sink << "<p>" << htmlWord(QT_TRANSLATE_NOOP("kronika::Page", "Note")) << ":</p>" << blocksOf(source.note);
        m_sink << "</li>\n";
    }

    void actors()
    {
        std::string list;
        const std::vector<bool> isUsed = actorsOfEvents(m_snapshot);
        for (std::size_t n = 0; n < isUsed.size(); ++n) {
            const Actor &actor = m_snapshot.actors()[n];
            const page::Details details = page::ofActor(m_snapshot, actor);
            // Its name stands in the table.
            if (isUsed[n] && details.empty() && actor.description.empty())
                continue;
            list += "<li><strong dir=\"auto\">" + inHtml(page::nameOf(m_snapshot, actor)) + "</strong>";
            for (const page::Detail &detail : details)
                list += "; " + said(detail);
            list += blocksOf(actor.description) + "</li>\n";
        }
        if (!list.empty())
            m_sink << "<h2>" << htmlWord(QT_TRANSLATE_NOOP("kronika::Page", "Actors")) << "</h2>\n<ul>\n"
                   << list << "</ul>\n";
    }

    void eras()
    {
        if (m_snapshot.eras().empty())
            return;
        m_sink << "<h2>" << htmlWord(QT_TRANSLATE_NOOP("kronika::Page", "Eras")) << "</h2>\n<ul>\n";
        for (const Era &era : m_snapshot.eras())
            m_sink << "<li>" << spoken(escapedForHtml(page::dateOf(m_snapshot, era.when))) << ": "
                   << isolatedHtml(era.title) << "</li>\n";
        m_sink << "</ul>\n";
    }

    const Snapshot &m_snapshot;
    const ExportOptions &m_options;
    ExportSink &m_sink;
    bool m_isOurLanguage;
    std::map<std::size_t, std::size_t> m_notes;
    std::vector<std::size_t> m_order;
};

Status writeHtml(const Snapshot &snapshot, const ExportOptions &options, const Write &write, const Progress &progress)
{
    ExportSink sink(write, progress, snapshot.eventCount());
    return HtmlWriter(snapshot, options, sink).run();
}

constexpr Contents kHtmlHolds = Contents::allBut({Content::Zone, Content::Looks, Content::Views, Content::OwnMembers,
                                                  Content::ActorNamesakes, Content::CategoryNamesakes});

} // namespace

extern const Exporter htmlExporter{
    .name = "html",
    .description = QT_TRANSLATE_NOOP("kronika::Format", "one HTML page, no script"),
    .endings = "html htm",
    .write = writeHtml,
    .holds = kHtmlHolds,
    .moreLosses = lossOfReach,
    .explanation = "One page that works offline: the picture as inline SVG, a table in the order of time, numbered "
                   "sources. It loads\n"
                   "nothing and runs nothing. Descriptions are shown as the Markdown that they are.\n",
    .wantsPicture = true,
    .isForReading = true,
};

} // namespace kronika
