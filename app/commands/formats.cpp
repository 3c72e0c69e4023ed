// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "models/io/formatregistry.h"

#include <algorithm>
#include <vector>

namespace kronika {

namespace {

struct PictureFormat
{
    const char *name;
    const char *description;
    const char *explanation;
};

constexpr PictureFormat kPictures[] = {
    {"png", "Portable Network Graphics, by render",
     "A picture in pixels: --size says how wide and high, --dpi how dense."},
    {"svg", "Scalable Vector Graphics, by render", "A vector picture whose text is text; --size as for png."},
    {"pdf", "Portable Document Format, by render",
     "Vector pages whose text is text: --paper says how large, --pages how many side by side. Lanes go on on further\n"
     "pages; titles that are not in the picture in full stand in a numbered list after it."},
};

struct Row
{
    QString name;
    bool isRead = false;
    bool isWritten = false;
    QString endings;
    QString description;
    QString explanation;
};

Row &rowNamed(std::vector<Row> &rows, const char *name)
{
    const QString wanted = QString::fromLatin1(name);
    const auto found = std::ranges::find(rows, wanted, &Row::name);
    if (found != rows.end())
        return *found;
    rows.push_back(
        {.name = wanted, .isRead = false, .isWritten = false, .endings = {}, .description = {}, .explanation = {}});
    return rows.back();
}

QString dotted(const char *endings)
{
    QStringList list = QString::fromLatin1(endings).split(u' ', Qt::SkipEmptyParts);
    for (QString &ending : list)
        ending.prepend(u'.');
    return list.join(u' ');
}

std::vector<Row> allFormats()
{
    std::vector<Row> rows;
    for (const Importer *importer : importers()) {
        Row &row = rowNamed(rows, importer->name);
        row.isRead = true;
        row.endings = dotted(importer->endings);
        row.description = QString::fromUtf8(importer->description);
        row.explanation = QString::fromUtf8(importer->explanation);
        if (importer->mapping != nullptr)
            row.explanation = row.explanation.trimmed() + QStringLiteral("\n\n") + inText(*importer->mapping);
    }
    for (const Exporter *exporter : exporters()) {
        Row &row = rowNamed(rows, exporter->name);
        row.isWritten = true;
        if (row.endings.isEmpty())
            row.endings = dotted(exporter->endings);
        if (row.description.isEmpty())
            row.description = QString::fromUtf8(exporter->description);
        if (exporter->explanation != nullptr)
            row.explanation =
                row.explanation.trimmed() + QStringLiteral("\n\n") + QString::fromUtf8(exporter->explanation);
    }
    for (const PictureFormat &picture : kPictures) {
        Row &row = rowNamed(rows, picture.name);
        row.isWritten = true;
        row.endings = dotted(picture.name);
        row.description = QString::fromUtf8(picture.description);
        row.explanation = QString::fromUtf8(picture.explanation);
    }
    return rows;
}

QString access(const Row &row)
{
    if (row.isRead && row.isWritten)
        return QStringLiteral("read, write");
    return row.isRead ? QStringLiteral("read") : QStringLiteral("write");
}

QString line(const Row &row)
{
    return row.name.leftJustified(18) + access(row).leftJustified(13) + row.endings.leftJustified(20) + u' ' +
           row.description + u'\n';
}

ExitCode explain(const Arguments &arguments)
{
    const QString wanted = arguments.value("--explain");
    for (const Row &row : allFormats()) {
        if (row.name == wanted)
            return print(QString(line(row) + u'\n' + row.explanation.trimmed() + u'\n'));
    }
    return sayUsageError(arguments.subcommand, QStringLiteral("no format is named \"%1\"").arg(wanted));
}

ExitCode runFormats(const Arguments &arguments)
{
    if (arguments.has("--explain"))
        return explain(arguments);
    QString text;
    for (const Row &row : allFormats())
        text += line(row);
    return print(text);
}

constexpr Option kFormatsOptions[] = {
    {"--explain", "FORMAT", "what becomes what in that format"},
};

} // namespace

const Subcommand kFormatsCommand{
    .name = "formats",
    .summary = "lists what can be read and written, and how",
    .synopsis = "[--explain FORMAT]",
    .options = kFormatsOptions,
    .minPositionals = 0,
    .maxPositionals = 0,
    .needs = Needs::Core,
    .run = runFormats,
};

} // namespace kronika
