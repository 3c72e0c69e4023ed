// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sourcerules.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <array>

namespace kronika::sourcerules {

namespace {

/// A folder, the folders below it that it may use, and what else it may include: Qt modules (`QtCore`) and libraries by
/// the start of their headers (`boost/`).
struct Floor
{
    QString folder;
    QStringList mayUse;
    QStringList mayInclude;
};

/// The table of the house. A floor may also use everything that the floors it uses may use; libraries are not
/// inherited.
const QList<Floor> &floors()
{
    static const QList<Floor> kFloors = {
        {QStringLiteral("models/time"), {}, {QStringLiteral("QtCore"), QStringLiteral("boost/")}},
        {QStringLiteral("models/document"), {QStringLiteral("models/time")}, {QStringLiteral("QtCore")}},
        {QStringLiteral("models/index"), {QStringLiteral("models/document")}, {QStringLiteral("QtCore")}},
        {QStringLiteral("models/io"),
         {QStringLiteral("models/document")},
         {QStringLiteral("QtCore"), QStringLiteral("simdjson"), QStringLiteral("libical/"), QStringLiteral("zip.h")}},
        {QStringLiteral("models/items"), {QStringLiteral("models/index")}, {QStringLiteral("QtCore")}},
        {QStringLiteral("widgets/scene"),
         {QStringLiteral("models/index")},
         {QStringLiteral("QtCore"), QStringLiteral("QtGui"), QStringLiteral("QtSvg"), QStringLiteral("qpdf/"),
          QStringLiteral("png")}},
        {QStringLiteral("widgets/charts"),
         {QStringLiteral("models/index")},
         {QStringLiteral("QtCore"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets"), QStringLiteral("QtCharts")}},
        {QStringLiteral("widgets"),
         {QStringLiteral("widgets/scene"), QStringLiteral("widgets/charts"), QStringLiteral("models/items")},
         {QStringLiteral("QtCore"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets")}},
        {QStringLiteral("resources"), {}, {QStringLiteral("QtCore")}},
        {QStringLiteral("app"),
         {QStringLiteral("widgets"), QStringLiteral("models/io"), QStringLiteral("resources")},
         {QStringLiteral("QtCore"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets"),
          QStringLiteral("QtConcurrent"), QStringLiteral("QtPrintSupport"), QStringLiteral("boost/version.hpp"),
          QStringLiteral("QLocalServer"), QStringLiteral("QLocalSocket")}},
    };
    return kFloors;
}

/// A word and the only files that may hold it.
struct ForbiddenWord
{
    QRegularExpression pattern;
    QString reason;
    QStringList allowed;
};

const QList<ForbiddenWord> &forbiddenWords()
{
    static const QList<ForbiddenWord> kWords = {
        {QRegularExpression(
             QStringLiteral("\\bQ(Network\\w+|TcpS\\w+|UdpSocket|SslSocket|WebSocket|HostInfo|DnsLookup)\\b")),
         QStringLiteral("the program makes no network connection"),
         {}},
        {QRegularExpression(QStringLiteral("\\bQJson\\w+")), QStringLiteral("JSON is read with models/io/json"), {}},
        {QRegularExpression(QStringLiteral(
             "\\bQt::(RichText|AutoText|MarkdownText)\\b|\\b(setHtml|insertHtml|fromHtml|fromMarkdown)\\b")),
         QStringLiteral("text from files is never rich text"),
         {}},
        {QRegularExpression(QStringLiteral("\\bsetMarkdown\\b")),
         QStringLiteral(
             "descriptions are shown by MarkdownView alone and printed by markdowntext, which take no HTML and "
             "load nothing"),
         {QStringLiteral("widgets/markdownview.cpp"), QStringLiteral("widgets/scene/markdowntext.cpp")}},
        {QRegularExpression(QStringLiteral("<(qt|html|br)\\b(?![^;]*toHtmlEscaped)")),
         QStringLiteral("a tool tip's text is escaped in the same statement"),
         // Six write pages for other programs, and escape all that comes from a file; the last one only looks for
         // marks.
         {QStringLiteral("widgets/plainlabel.cpp"), QStringLiteral("models/io/formats/htmlwriter.cpp"),
          QStringLiteral("models/io/formats/webtimelinewriter.cpp"),
          QStringLiteral("models/io/formats/markdownwriter.cpp"), QStringLiteral("models/io/text/markdownhtml.cpp"),
          QStringLiteral("models/io/text/markdownspans.cpp"), QStringLiteral("models/io/text/tamedmarkdown.cpp"),
          QStringLiteral("models/io/formats/timelinejs.cpp")}},
        {QRegularExpression(QStringLiteral("\\bQSvgRenderer\\b|\\bQSvgWidget\\b")),
         QStringLiteral("drawings that a file brings are never rendered"),
         {}},
        {QRegularExpression(QStringLiteral("\\bopenUrl\\b")),
         QStringLiteral("addresses open only behind the question that shows the host"),
         {QStringLiteral("app/mainwindowactions.cpp")}},
        {QRegularExpression(QStringLiteral("\\bsetDeterministicGlobalSeed\\b")),
         QStringLiteral("a fixed hash seed is for the command line alone"),
         {QStringLiteral("app/commandline.cpp")}},
    };
    return kWords;
}

const Floor *floorNamed(const QString &folder)
{
    for (const Floor &floor : floors()) {
        if (floor.folder == folder)
            return &floor;
    }
    return nullptr;
}

bool mayUse(const Floor &floor, const QString &folder)
{
    if (floor.folder == folder)
        return true;
    return std::any_of(floor.mayUse.begin(), floor.mayUse.end(),
                       [&](const QString &below) { return mayUse(*floorNamed(below), folder); });
}

bool isSystemHeader(const QString &header)
{
    static const QRegularExpression kStandard(QStringLiteral("^([a-z_0-9]+|(sys/)?[a-z]+\\.h)$"));
    return kStandard.match(header).hasMatch() && !header.startsWith(QStringLiteral("simdjson"));
}

/// Empty if the floor may include this header of Qt, of a library or of the system.
QString outsideComplaint(const Floor &floor, const QString &header)
{
    if (isSystemHeader(header))
        return {};
    const QString module = qtModuleOf(header);
    const QString known = module.isEmpty() ? header : module;
    for (const QString &allowed : floor.mayInclude) {
        if (header == allowed || (module.isEmpty() ? known.startsWith(allowed) : known == allowed))
            return {};
    }
    return QStringLiteral("%1 may not include <%2> (%3)").arg(floor.folder, header, known);
}

QString houseComplaint(const Floor &floor, const QString &header)
{
    const bool isMocs = header.startsWith(QStringLiteral("moc_")) && header.endsWith(QStringLiteral(".cpp"));
    if (isMocs || header.endsWith(QStringLiteral(".moc")))
        return {};
    const QString target = floorOf(header);
    if (target.isEmpty())
        return QStringLiteral("\"%1\" is not written from the repository root").arg(header);
    if (!mayUse(floor, target))
        return QStringLiteral("%1 may not use %2 (\"%3\")").arg(floor.folder, target, header);
    return {};
}

} // namespace

QString withoutComments(const QString &code)
{
    static const QRegularExpression kSpecial(
        QStringLiteral(
            "//[^\n]*|/\\*.*?\\*/|\\bR\"(\\w*)\\(.*?\\)\\1\"|\"(\\\\.|[^\"\\\\\n])*\"|(?<!\\w)'(\\\\.|[^'\\\\\n])+'"),
        QRegularExpression::DotMatchesEverythingOption);
    QString result;
    result.reserve(code.size());
    qsizetype at = 0;
    for (auto matches = kSpecial.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch special = matches.next();
        result += QStringView(code).mid(at, special.capturedStart() - at);
        if (special.capturedView().startsWith(QLatin1Char('/')))
            result += QLatin1Char(' ');
        else
            result += special.capturedView();
        at = special.capturedEnd();
    }
    return result + QStringView(code).mid(at);
}

QStringList includesOf(const QString &code)
{
    static const QRegularExpression kInclude(QStringLiteral("^[ \t]*#[ \t]*include[ \t]*([<\"][^>\"]+[>\"])"),
                                             QRegularExpression::MultilineOption);
    QStringList result;
    for (auto matches = kInclude.globalMatch(withoutComments(code)); matches.hasNext();)
        result += matches.next().captured(1);
    return result;
}

QString qtModuleOf(const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QString folder = header.section(QLatin1Char('/'), 0, 0);
    if (header.contains(QLatin1Char('/')))
        return folder.startsWith(QStringLiteral("Qt")) ? folder : QString();
    static const QStringList kModules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString &module : kModules) {
        if (QFileInfo::exists(headers.filePath(module + QLatin1Char('/') + header)))
            return module;
    }
    return {};
}

QString floorOf(const QString &path)
{
    QString best;
    for (const Floor &floor : floors()) {
        if (path.startsWith(floor.folder + QLatin1Char('/')) && floor.folder.size() > best.size())
            best = floor.folder;
    }
    return best;
}

QStringList layeringComplaints(const QString &path, const QString &text)
{
    const Floor *floor = floorNamed(floorOf(path));
    if (!floor)
        return {QStringLiteral("%1 stands on no floor of the house").arg(path)};
    QStringList result;
    for (const QString &include : includesOf(text)) {
        const QString header = include.mid(1, include.size() - 2);
        const bool isOurs = include.startsWith(QLatin1Char('"')) && !header.startsWith(QStringLiteral("simdjson"));
        const QString complaint = isOurs ? houseComplaint(*floor, header) : outsideComplaint(*floor, header);
        if (!complaint.isEmpty())
            result += QStringLiteral("%1: %2").arg(path, complaint);
    }
    return result;
}

QStringList forbiddenWordComplaints(const QString &path, const QString &text)
{
    const QString code = withoutComments(text);
    QStringList result;
    for (const ForbiddenWord &word : forbiddenWords()) {
        const auto match = word.pattern.match(code);
        if (match.hasMatch() && !word.allowed.contains(path))
            result += QStringLiteral("%1: %2, but %3").arg(path, match.captured(), word.reason);
    }
    return result;
}

QStringList openingComplaints(const QString &path, const QString &text)
{
    static const QString kLicence = QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later");
    const QStringList lines = text.split(QLatin1Char('\n')).mid(0, 2);
    const bool isScript = lines.value(0).startsWith(QStringLiteral("#!")) ||
                          lines.value(0).startsWith(QStringLiteral("# shellcheck")) ||
                          lines.value(0).startsWith(QStringLiteral("<?xml"));
    QStringList result;
    if (!lines.value(isScript ? 1 : 0).contains(kLicence))
        result += QStringLiteral("%1: does not open with its licence").arg(path);
    if (path.endsWith(QStringLiteral(".h")) && !lines.value(1).startsWith(QStringLiteral("// ")))
        result += QStringLiteral("%1: its second line does not say what it is for").arg(path);
    return result;
}

} // namespace kronika::sourcerules
