// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ceilingoption.h"
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/commands/input.h"
#include "app/commands/interruption.h"
#include "app/commands/lanechoice.h"
#include "app/commands/renderoptions.h"
#include "app/commands/targets.h"
#include "app/filetarget.h"
#include "app/picturewords.h"
#include "models/io/files.h"
#include "resources/resources.h"
#include "widgets/scene/timescale.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace kronika {

namespace {

Error wrong(const QString &what)
{
    return {what, {}, {}};
}

const SavedView *viewById(const Snapshot &snapshot, const QString &id)
{
    const auto found = std::ranges::find(snapshot.views(), id.toStdString(), &SavedView::id);
    return found == snapshot.views().end() ? nullptr : &*found;
}

/// Asked for, else the chronology's, else English.
QString languageOf(const RenderOptions &options, const Snapshot &snapshot)
{
    const std::string &own = snapshot.info().language;
    if (!options.language.isNull())
        return options.language;
    return own.empty() ? QStringLiteral("en") : QString::fromStdString(own);
}

/// An interval up to a time of a day.
bool endsAtTime(const EdtfDate &date)
{
    const std::int64_t lengthUs = date.end().lastLocalUs - date.end().firstLocalUs;
    return date.end().firstLocalUs > date.start().lastLocalUs && lengthUs < kDay.us - 1;
}

/// Open and unknown sides reach as far as the chronology.
Result<TimeRange> boundedRange(const EdtfDate &date, const TimelineIndex &index)
{
    const TimeBounds bounds = date.bounds(index.snapshot().zone(), index.options().shown);
    const std::optional<TimeRange> extent = index.extent();
    TimeRange range{bounds.earliestStart, bounds.latestEnd};
    // Up to 14:00 is not up to 14:01, but what happens at 14:00 is drawn.
    if (bounds.latestEnd.isFinite())
        range.to = (endsAtTime(date) ? bounds.earliestEnd : bounds.latestEnd) + Duration{1};
    if (!range.from.isFinite())
        range.from = extent ? extent->from : range.to - kDay;
    if (!range.to.isFinite())
        range.to = extent ? extent->to : range.from + kDay;
    if (!range.from.isFinite() || range.isEmpty())
        return wrong(QStringLiteral("the range \"%1\" holds no time of this chronology")
                         .arg(QString::fromStdString(date.text())));
    return range;
}

std::shared_ptr<const EventSet> common(const EventSet &a, const EventSet &b)
{
    auto both = std::make_shared<EventSet>(a.size());
    for (std::size_t position = 0; position < a.size(); ++position) {
        const auto event = static_cast<EventIndex>(position);
        if (a.contains(event) && b.contains(event))
            both->insert(event);
    }
    return both;
}

/// What is drawn, from options, document and saved view.
class Composer
{
public:
    Composer(const RenderOptions &options, std::shared_ptr<const Snapshot> snapshot)
        : m_options(options)
        , m_snapshot(std::move(snapshot))
        , m_whole(m_snapshot)
    {
        if (!m_options.ceiling)
            return;
        m_below = belowCeiling(m_snapshot, *m_options.ceiling);
        m_snapshot = m_below->snapshot;
        m_hasFileName = !m_below->isTitleWithheld;
        if (m_below->isTitleWithheld)
            m_whole = m_snapshot;
        m_request.gaps = std::make_shared<const std::set<std::string, std::less<>>>(m_below->gaps);
    }

    /// None without a ceiling.
    const std::optional<BelowCeiling> &below() const { return m_below; }

    /// Whether more is drawn than --range asks for, as it is too short.
    bool isWidened() const { return m_isWidened; }

    /// An error is wrong usage.
    Result<PictureRequest> compose(const QString &fileName)
    {
        if (!m_options.view.isNull()) {
            m_view = viewById(*m_whole, m_options.view);
            if (m_view == nullptr)
                return wrong(QStringLiteral("the chronology has no view \"%1\"").arg(m_options.view));
        }
        m_request.theme = m_options.theme;
        m_request.hasLegend = m_options.hasLegend;
        m_request.fileName = m_hasFileName ? fileName : QString();
        m_request.language = languageOf(m_options, *m_snapshot);
        makeIndex();
        if (const Status status = restrictEvents(); !status)
            return status.error();
        if (const Status status = restrictTime(); !status)
            return status.error();
        // Among a hundred thousand lanes none might be drawn that has something. Those that a view names are asked for.
        const bool namesLanes = m_view != nullptr && !m_view->lanes.empty();
        m_request.hidesEmptyLanes = !m_options.filter.isEmpty() || (m_request.matching && !namesLanes);
        return m_request;
    }

private:
    void makeIndex()
    {
        IndexOptions options;
        options.shown = m_options.zone.value_or(m_snapshot->zone());
        options.language = m_request.language.toStdString();
        if (m_view != nullptr)
            options.folded.insert(m_view->collapsed.begin(), m_view->collapsed.end());
        const bool hasLanes = m_view != nullptr && !m_view->lanes.empty();
        m_request.index =
            TimelineIndex::build(hasLanes ? withLanes(*m_snapshot, m_view->lanes) : m_snapshot, std::move(options));
    }

    Status restrictEvents()
    {
        const Snapshot &drawn = m_request.index->snapshot();
        if (!m_options.filter.isEmpty()) {
            const Result<EventSet> matches = m_options.filter.evaluated(drawn);
            if (!matches)
                return matches.error();
            m_request.matching = std::make_shared<EventSet>(*matches);
        }
        if (m_view == nullptr || m_view->filter.empty())
            return done();
        const Result<Query> filter = Query::parse(QString::fromStdString(m_view->filter));
        if (!filter)
            return wrong(QStringLiteral("the filter of view \"%1\": %2").arg(m_options.view, filter.error().text()));
        const Result<EventSet> matches = filter->evaluated(drawn);
        if (!matches)
            return wrong(QStringLiteral("the filter of view \"%1\": %2").arg(m_options.view, matches.error().text()));
        m_request.matching = common(m_request.matching ? *m_request.matching : *matches, *matches);
        return done();
    }

    Status restrictTime()
    {
        if (m_options.today)
            m_request.today =
                m_options.today->bounds(m_snapshot->zone(), m_request.index->options().shown).earliestStart;
        std::optional<EdtfDate> date = m_options.range;
        if (!date && m_view != nullptr && !m_view->range.empty()) {
            const Result<EdtfDate> range = EdtfDate::parse(m_view->range, EdtfMode::Extended);
            if (range && range->placement() == Placement::Placed)
                date = *range;
        }
        if (!date)
            return done();
        const Result<TimeRange> range = boundedRange(*date, *m_request.index);
        if (!range)
            return range.error();
        m_isWidened = m_options.range && range->length() < kShortestRange;
        m_request.range = clampedRange(*range);
        return done();
    }

    const RenderOptions &m_options;
    std::shared_ptr<const Snapshot> m_snapshot;
    /// Whose views are known: what they filter by is not drawn.
    std::shared_ptr<const Snapshot> m_whole;
    const SavedView *m_view = nullptr;
    PictureRequest m_request;
    std::optional<BelowCeiling> m_below;
    bool m_hasFileName = true;
    bool m_isWidened = false;
};

Result<QByteArray> draw(const PictureRequest &request, const RenderOptions &options, QStringList &warnings)
{
    if (options.thumbnailPx)
        return thumbnailOf(request, *options.thumbnailPx);
    if (options.kind != PictureKind::Pdf)
        warnings += pictureWarnings(options.image);
    switch (options.kind) {
    case PictureKind::Png:
        return pngOf(request, options.image);
    case PictureKind::Svg:
        return svgOf(request, options.image);
    case PictureKind::Pdf:
        return pdfOf(request, options.paper, &warnings);
    }
    Q_UNREACHABLE();
}

/// Before they are drawn, so that they can be called off.
void sayManyPages(const QString &out, std::size_t pages)
{
    if (pages > kManyPages)
        sayAmidProgress(QStringLiteral("%1: warning: %2 pages will be written; --range or --filter makes fewer")
                            .arg(out, QString::number(pages)));
}

/// An empty picture is one, but hardly what was meant.
void sayIfNothingMatches(const PictureRequest &request, const RenderOptions &options)
{
    if (request.matching && request.matching->count() == 0)
        say(QStringLiteral("%1: warning: no event matches %2")
                .arg(options.out, options.filter.isEmpty() ? QStringLiteral("the filter of --view ") + options.view
                                                           : QStringLiteral("--filter")));
}

/// Then --size is wrong, or --paper (which such an error names), and not the writing.
bool hasNoRoom(const PictureRequest &request, const RenderOptions &options, const Error &error)
{
    if (options.kind == PictureKind::Pdf)
        return !error.option.isEmpty();
    return !options.thumbnailPx && isTooLowForALane(request, options.image);
}

ExitCode drawTo(const PictureRequest &request, const RenderOptions &options)
{
    Status status = fontsAvailable();
    if (status) {
        QStringList warnings;
        PictureRequest watched = request;
        watched.progress = consoleProgress(QStringLiteral("Drawing %1:").arg(options.out));
        watched.pagesKnown = [&options](std::size_t pages) { sayManyPages(options.out, pages); };
        const Result<QByteArray> picture = draw(watched, options, warnings);
        watched.progress = {}; // wipes its line
        if (!picture && hasNoRoom(request, options, picture.error()))
            return sayUsageError(QStringLiteral("render"), picture.error().commandText());
        if (const QString missing = missingLetters(request); !missing.isEmpty())
            warnings.append(missing);
        for (const QString &warning : warnings)
            say(QStringLiteral("%1: warning: %2").arg(options.out, warning));
        std::optional<WritingFile> writing;
        if (options.out != QLatin1String("-"))
            writing.emplace();
        status = picture ? writeBytes(pathNamed(options.out), *picture) : Status(picture.error());
    }
    if (isInterrupted())
        return ExitCode::Interrupted;
    if (status)
        return ExitCode::Done;
    return sayNotWritten(options.out, status.error());
}

ExitCode runRender(const Arguments &arguments)
{
    const Result<RenderOptions> options = readRenderOptions(arguments);
    if (!options)
        return sayUsageError(arguments.subcommand, options.error().text());
    const QString in = arguments.positionals.first();
    if (const Status apart = refuseOverwriting({{"OUT", options->out}}, {{"IN", in}}); !apart)
        return sayUsageError(arguments.subcommand, apart.error().text());
    const Reading reading = readInput(arguments);
    if (reading.status != ExitCode::Done)
        return reading.status;
    const QString fileName = in == QLatin1String("-") ? QString() : QFileInfo(pathNamed(in)).fileName();
    // The picture's own words, such as those of its legend, follow its language; what the terminal is told does not.
    const PictureWords words(languageOf(*options, *reading.outcome.snapshot));
    Composer composer(*options, reading.outcome.snapshot);
    const Result<PictureRequest> request = composer.compose(fileName);
    if (!request)
        return sayUsageError(arguments.subcommand, request.error().text());
    if (composer.below())
        sayWithheld(options->out, options->ceiling->highest, *composer.below());
    if (composer.isWidened())
        say(QStringLiteral("%1: warning: --range is shorter than a millisecond; a whole one is drawn around it")
                .arg(options->out));
    sayIfNothingMatches(*request, *options);
    return drawTo(*request, *options);
}

} // namespace

const Subcommand kRenderCommand{
    .name = "render",
    .summary = "draws a chronology as PNG, SVG or PDF",
    .synopsis = "IN -o OUT.{png,pdf,svg} [options]",
    .options = renderOptionTable(),
    .minPositionals = 1,
    .maxPositionals = 1,
    .needs = Needs::Pictures,
    .run = runRender,
    .notes = "The same input and options give the same bytes. The date in a PDF comes from SOURCE_DATE_EPOCH.",
};

} // namespace kronika
