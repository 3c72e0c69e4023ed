// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/renderoptions.h"

#include "app/commands/ceilingoption.h"
#include "app/commands/input.h"
#include "app/commands/suggestion.h"
#include "models/document/plaintext.h"
#include "models/time/calendar.h"
#include "widgets/exportsettings.h"

#include <QFileInfo>
#include <QPageSize>
#include <QRegularExpression>

#include <array>
#include <initializer_list>
#include <map>

namespace kronika {

namespace {

constexpr int kMaxSidePx = 100'000;
constexpr int kMinDpi = 24;
constexpr int kMaxDpi = 2'400;
constexpr int kMaxPages = 100;

constexpr Option kRenderoptionsOptions[] = {
    {"-o", "OUT", "where to: a file, or - for standard output (then --format is needed)"},
    {"--format", "png|pdf|svg", "what to draw, whatever the ending of OUT"},
    kFromOption,
    {"--range", "EDTF", "the time to be drawn; open sides reach as far as the chronology"},
    {"--filter", "QUERY", "only events that match, and lanes that have some (see kronika query --help)"},
    {"--view", "ID", "range, filter and lanes of a saved view"},
    {"--theme", "light|dark|print|contrast|contrast-dark", "colours; print for PDF and light for pictures if left out"},
    {"--size", "W or WxH", "PNG and SVG: pixels; 1600 wide and as high as all lanes need if left out"},
    {"--dpi", "N", "PNG and SVG: dots per inch that text is scaled by; 96 if left out"},
    {"--paper", "NAME[-portrait]", "PDF: A4, A3, Letter ...; A4 landscape if left out"},
    {"--pages", "N", "PDF: N pages side by side share the range"},
    {"--layout", "picture|report|poster|one-page",
     "PDF: lanes over pages (so it is if nothing is said); with a title page and all claims; one large picture in "
     "parts "
     "to be put together; all lanes on one page"},
    {"--lang", "TAG", "language of titles and dates; the chronology's, else en"},
    {"--zone", "NAME", "time zone shown, as Europe/Prague; the chronology's, else UTC"},
    {"--legend", nullptr, "with a legend (so it is if nothing is said)"},
    {"--no-legend", nullptr, "without"},
    {"--today", "DATE", "draws a line at that day"},
    kCeilingOption,
    kAboveOption,
    {"--thumbnail", "N", "a PNG of at most N by N pixels"},
    {"--text-as-outlines", nullptr, "SVG: letters as shapes, so that no font is needed"},
};

Error wrongOption(const QString &what)
{
    return {what, {}, {}};
}

std::optional<PictureKind> pictureKindNamed(const QString &name)
{
    constexpr std::array kNames{"png", "svg", "pdf"};
    for (std::size_t n = 0; n < kNames.size(); ++n) {
        if (name.compare(QLatin1String(kNames[n]), Qt::CaseInsensitive) == 0)
            return static_cast<PictureKind>(n);
    }
    return {};
}

/// Or a time of one; beyond doubt.
bool isOneDay(const EdtfDate &date)
{
    const bool isKnown = date.start().kind == EndKind::Known && date.end().kind == EndKind::Known;
    return isKnown && date.qualifiers() == Qualifiers() && date.end().lastLocalUs - date.start().firstLocalUs < kDay.us;
}

/// Reads the options one after another into `m_options`; the first that is wrong ends it.
class Reader
{
public:
    explicit Reader(const Arguments &arguments)
        : m_arguments(arguments)
    {
    }

    Result<RenderOptions> read()
    {
        for (const auto step : {&Reader::readOut, &Reader::refuseWhatDoesNotFit, &Reader::readLook, &Reader::readTimes,
                                &Reader::readFilter, &Reader::readSize, &Reader::readPaper, &Reader::readLayout,
                                &Reader::readCeiling, &Reader::readCreated}) {
            if (const Status status = (this->*step)(); !status)
                return status.error();
        }
        return m_options;
    }

private:
    Status readOut()
    {
        if (!m_arguments.has("-o"))
            return wrongOption(QStringLiteral("-o OUT is missing: where should the picture go?"));
        m_options.out = m_arguments.value("-o");
        if (m_arguments.has("--thumbnail"))
            return readThumbnail();
        const bool isStream = m_options.out == QLatin1String("-");
        if (isStream && !m_arguments.has("--format"))
            return wrongOption(QStringLiteral("--format png, pdf or svg is needed when OUT is -"));
        const QString name =
            m_arguments.has("--format") ? m_arguments.value("--format") : m_options.out.section(u'.', -1);
        const std::optional<PictureKind> kind = pictureKindNamed(name);
        if (!kind && m_arguments.has("--format"))
            return wrongOption(QStringLiteral("--format is png, pdf or svg, not \"%1\"").arg(name));
        if (!kind)
            return wrongOption(
                QStringLiteral("the name \"%1\" does not end in .png, .pdf or .svg; --format names one of them")
                    .arg(m_options.out));
        m_options.kind = *kind;
        return done();
    }

    /// Whatever OUT is called: thumbnailers are given names without an ending.
    Status readThumbnail()
    {
        constexpr int least = 8;
        constexpr int most = 4096;
        const QString format = m_arguments.value("--format");
        if (!format.isNull() && pictureKindNamed(format) != PictureKind::Png)
            return wrongOption(QStringLiteral("--thumbnail makes a PNG, not \"%1\"").arg(format));
        const auto named = pictureKindNamed(QFileInfo(m_options.out).suffix().toLower());
        if (format.isNull() && named && *named != PictureKind::Png)
            return wrongOption(
                QStringLiteral("--thumbnail makes a PNG; the name \"%1\" says otherwise").arg(m_options.out));
        int side = 0;
        if (const Status status = readNumber("--thumbnail", least, most, side); !status)
            return status;
        m_options.kind = PictureKind::Png;
        m_options.thumbnailPx = side;
        return done();
    }

    Status refuse(std::initializer_list<const char *> options, const char *why)
    {
        for (const char *option : options) {
            if (m_arguments.has(option))
                return wrongOption(QString::fromLatin1(why).arg(QLatin1String(option)));
        }
        return done();
    }

    Status refuseWhatDoesNotFit()
    {
        Status status = done();
        if (m_options.thumbnailPx)
            status = refuse({"--size", "--dpi", "--paper", "--pages", "--layout", "--text-as-outlines", "--legend"},
                            "%1 does not go with --thumbnail");
        else if (m_options.kind == PictureKind::Pdf)
            status = refuse({"--size", "--dpi"}, "%1 is for PNG and SVG; a PDF takes --paper");
        else
            status = refuse({"--paper", "--pages"}, "%1 is for PDF; a picture takes --size");
        if (status && m_options.kind != PictureKind::Svg)
            status = refuse({"--text-as-outlines"}, "%1 is for SVG");
        m_options.image.hasTextAsOutlines = m_arguments.has("--text-as-outlines");
        return status;
    }

    Status readLayout()
    {
        static const std::map<QString, PaperKind> kinds{{QStringLiteral("picture"), PaperKind::Picture},
                                                        {QStringLiteral("report"), PaperKind::Report},
                                                        {QStringLiteral("poster"), PaperKind::Poster},
                                                        {QStringLiteral("one-page"), PaperKind::OnePage}};
        if (!m_arguments.has("--layout"))
            return done();
        const QString name = m_arguments.value("--layout");
        const auto kind = kinds.find(name);
        if (m_options.kind != PictureKind::Pdf && name != QLatin1String("picture"))
            return wrongOption(
                QStringLiteral("--layout %1 is for PDF; PNG and SVG take --layout picture").arg(singleLine(name)));
        if (kind == kinds.end())
            return wrongOption(
                QStringLiteral("--layout is picture, report, poster or one-page, not \"%1\"; the nearest "
                               "is --layout %2")
                    .arg(singleLine(name), nearest(name, {QStringLiteral("picture"), QStringLiteral("report"),
                                                          QStringLiteral("poster"), QStringLiteral("one-page")})));
        m_options.paper.kind = kind->second;
        return done();
    }

    Status readCeiling()
    {
        const Result<std::optional<Ceiling>> ceiling = kronika::readCeiling(m_arguments);
        if (!ceiling)
            return ceiling.error();
        m_options.ceiling = *ceiling;
        return done();
    }

    Status readLook()
    {
        if (m_arguments.has("--legend") && m_arguments.has("--no-legend"))
            return wrongOption(QStringLiteral("--legend and --no-legend exclude each other"));
        m_options.hasLegend = !m_arguments.has("--no-legend");
        m_options.view = m_arguments.value("--view");
        static const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print"),
                                        QStringLiteral("contrast"), QStringLiteral("contrast-dark")};
        const QString theme = m_arguments.has("--theme")           ? m_arguments.value("--theme")
                              : m_options.kind == PictureKind::Pdf ? QStringLiteral("print")
                                                                   : QStringLiteral("light");
        m_options.theme = Theme::named(theme);
        if (m_options.theme == nullptr)
            return wrongOption(
                QStringLiteral("--theme is light, dark, print, contrast or contrast-dark, not \"%1\"; the "
                               "nearest is --theme %2")
                    .arg(singleLine(theme), nearest(theme, themes)));
        static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
        m_options.language = m_arguments.value("--lang");
        if (m_arguments.has("--lang") && !tag.match(m_options.language).hasMatch())
            return wrongOption(
                QStringLiteral("--lang is a language tag such as en, pl or cs, not \"%1\"").arg(m_options.language));
        return done();
    }

    Result<std::optional<EdtfDate>> date(const char *option)
    {
        if (!m_arguments.has(option))
            return std::optional<EdtfDate>();
        const QString text = m_arguments.value(option);
        const Result<EdtfDate> parsed = EdtfDate::parse(text.toStdString(), EdtfMode::Extended);
        if (!parsed)
            return wrongOption(
                QStringLiteral("%1 \"%2\" cannot be read: %3").arg(QLatin1String(option), text, parsed.error().text()));
        if (parsed->placement() != Placement::Placed)
            return wrongOption(QStringLiteral("%1 \"%2\" is beyond the years %3 to %4")
                                   .arg(QLatin1String(option), text)
                                   .arg(kFirstYear)
                                   .arg(kLastYear));
        return std::optional<EdtfDate>(*parsed);
    }

    Status readTimes()
    {
        if (m_arguments.has("--zone")) {
            const Result<Zone> zone = Zone::byName(m_arguments.value("--zone"));
            if (!zone)
                return wrongOption(QStringLiteral("--zone: ") + zone.error().text());
            m_options.zone = *zone;
        }
        const auto range = date("--range");
        if (!range)
            return range.error();
        m_options.range = *range;
        const auto today = date("--today");
        if (!today)
            return today.error();
        m_options.today = *today;
        if (m_options.today && !isOneDay(*m_options.today))
            return wrongOption(
                QStringLiteral("--today \"%1\" is no day, such as 2025-05-28").arg(m_arguments.value("--today")));
        return done();
    }

    Status readFilter()
    {
        if (!m_arguments.has("--filter"))
            return done();
        const Result<Query> filter = Query::parse(m_arguments.value("--filter"));
        if (!filter)
            return wrongOption(QStringLiteral("--filter: ") + filter.error().text());
        m_options.filter = *filter;
        return done();
    }

    /// Leaves `value` as it is if the option was not given.
    Status readNumber(const char *option, int lowest, int highest, int &value)
    {
        if (!m_arguments.has(option))
            return done();
        bool isNumber = false;
        const int number = m_arguments.value(option).toInt(&isNumber);
        if (!isNumber || number < lowest || number > highest)
            return wrongOption(QStringLiteral("%1 is a number from %2 to %3, not \"%4\"")
                                   .arg(QLatin1String(option))
                                   .arg(lowest)
                                   .arg(highest)
                                   .arg(m_arguments.value(option)));
        value = number;
        return done();
    }

    Status readSize()
    {
        if (!m_arguments.has("--size"))
            return readNumber("--dpi", kMinDpi, kMaxDpi, m_options.image.dpi);
        static const QRegularExpression size(QStringLiteral("^([1-9][0-9]{0,5})(?:x([1-9][0-9]{0,5}))?$"));
        const QRegularExpressionMatch match = size.match(m_arguments.value("--size"));
        if (!match.hasMatch())
            return wrongOption(QStringLiteral("--size is a width or WIDTHxHEIGHT in pixels, not \"%1\"")
                                   .arg(m_arguments.value("--size")));
        m_options.image.widthPx = match.captured(1).toInt();
        if (!match.captured(2).isEmpty())
            m_options.image.heightPx = match.captured(2).toInt();
        const int heightPx = m_options.image.heightPx.value_or(kMinSidePx);
        if (m_options.image.widthPx < kMinSidePx || heightPx < kMinSidePx)
            return wrongOption(QStringLiteral("--size %1 is too small: a picture has at least %2 pixels a side")
                                   .arg(m_arguments.value("--size"))
                                   .arg(kMinSidePx));
        if (m_options.image.widthPx > kMaxSidePx || heightPx > kMaxSidePx ||
            std::int64_t{m_options.image.widthPx} * heightPx > kMaxPixels)
            return wrongOption(QStringLiteral("--size %1 is too large: at most %2 pixels a side and %3 million in all")
                                   .arg(m_arguments.value("--size"))
                                   .arg(kMaxSidePx)
                                   .arg(kMaxPixels / 1'000'000));
        return readNumber("--dpi", kMinDpi, kMaxDpi, m_options.image.dpi);
    }

    Status readPaper()
    {
        const QString name = m_arguments.has("--paper") ? m_arguments.value("--paper") : QStringLiteral("A4");
        const std::optional<QPageLayout> layout = pageLayoutNamed(name);
        if (!layout)
            return wrongOption(
                QStringLiteral("--paper is A0 to A6, B4, B5, Letter, Legal or Tabloid, with -portrait or -landscape "
                               "after it if wanted, not \"%1\"")
                    .arg(name));
        m_options.paper.layout = *layout;
        return readNumber("--pages", 1, kMaxPages, m_options.paper.pagesWide);
    }

    /// See https://reproducible-builds.org/specs/source-date-epoch/.
    Status readCreated()
    {
        const QByteArray epoch = m_options.kind == PictureKind::Pdf ? qgetenv("SOURCE_DATE_EPOCH") : QByteArray();
        bool isNumber = true;
        const qint64 seconds = epoch.isEmpty() ? 0 : epoch.toLongLong(&isNumber);
        m_options.paper.created = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        if (!isNumber || seconds < 0 || m_options.paper.created.date().year() > 9999)
            return wrongOption(QStringLiteral("SOURCE_DATE_EPOCH \"%1\" is no number of seconds that a PDF can hold")
                                   .arg(QString::fromUtf8(epoch)));
        return done();
    }

    const Arguments &m_arguments;
    RenderOptions m_options;
};

} // namespace

Result<RenderOptions> readRenderOptions(const Arguments &arguments)
{
    return Reader(arguments).read();
}

std::span<const Option> renderOptionTable()
{
    return kRenderoptionsOptions;
}

std::optional<QPageLayout> pageLayoutNamed(const QString &name)
{
    struct Paper
    {
        const char *name;
        QPageSize::PageSizeId id;
    };
    static constexpr Paper kPapers[] = {
        {"a0", QPageSize::A0},         {"a1", QPageSize::A1},       {"a2", QPageSize::A2},
        {"a3", QPageSize::A3},         {"a4", QPageSize::A4},       {"a5", QPageSize::A5},
        {"a6", QPageSize::A6},         {"b4", QPageSize::B4},       {"b5", QPageSize::B5},
        {"letter", QPageSize::Letter}, {"legal", QPageSize::Legal}, {"tabloid", QPageSize::Tabloid},
    };
    const QString size = name.section(u'-', 0, 0).toLower();
    const QString way = name.section(u'-', 1).toLower();
    if (!way.isEmpty() && way != QLatin1String("portrait") && way != QLatin1String("landscape"))
        return {};
    for (const Paper &paper : kPapers) {
        if (size != QLatin1String(paper.name))
            continue;
        QPageLayout layout = ExportSettings().page;
        layout.setPageSize(QPageSize(paper.id));
        layout.setOrientation(way == QLatin1String("portrait") ? QPageLayout::Portrait : QPageLayout::Landscape);
        return layout;
    }
    return {};
}

} // namespace kronika
