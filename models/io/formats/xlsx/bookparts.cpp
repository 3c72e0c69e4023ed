// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/xlsx/bookparts.h"

#include "models/io/formats/xlsx/package.h"
#include "models/io/formats/xlsx/xmlwalk.h"
#include "models/io/iomessage.h"

#include <map>

namespace kronika::xlsx {

namespace {

/// The built-in number formats that are dates (ECMA-376 part 1, 18.8.30).
QString builtIn(int id)
{
    switch (id) {
    case 14:
    case 15:
    case 16:
        return QStringLiteral("d-m-y");
    case 17:
        return QStringLiteral("mmm-yy");
    case 18:
    case 20:
        return QStringLiteral("h:mm");
    case 19:
    case 21:
    case 45:
    case 47:
        return QStringLiteral("h:mm:ss");
    case 22:
        return QStringLiteral("d-m-y h:mm");
    default:
        return (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || (id >= 57 && id <= 58)
                   ? QStringLiteral("d-m-y")
                   : QString();
    }
}

/// A target beside the workbook, or from the root; never outside.
std::string partNamed(const QString &target)
{
    return (target.startsWith(u'/') ? target.mid(1) : QString(u"xl/" + target)).toStdString();
}

/// Which one wrote it: dates before March 1900 depend on that.
Status readProgram(Package &package, BookParts &parts)
{
    if (!package.has("docProps/app.xml"))
        return done();
    const Result<QByteArray> properties = package.part("docProps/app.xml");
    if (!properties)
        return done();
    // Only a hint: what is wrong with it is nothing to refuse a workbook for.
    const Status walked = walk(*properties, "docProps/app.xml", [&parts](QStringView name, QXmlStreamReader &xml) {
        if (name == QLatin1String("Application") &&
            xml.readElementText(QXmlStreamReader::SkipChildElements).startsWith(QLatin1String("LibreOffice")))
            parts.dates = DateSystem::From1899;
        return Next::Go;
    });
    if (!walked)
        parts.dates = DateSystem::From1900;
    return done();
}

Status readWorkbook(Package &package, BookParts &parts)
{
    if (!package.has("xl/_rels/workbook.xml.rels"))
        return Error{IoMessage::tr("found a zip archive that is no workbook: it lacks xl/_rels/workbook.xml.rels"),
                     {},
                     IoMessage::tr("save it as an Excel workbook (.xlsx) or as CSV in the program that it is of")};
    const Result<QByteArray> relations = package.part("xl/_rels/workbook.xml.rels");
    if (!relations)
        return relations.error();
    std::map<QString, std::string> targets;
    const Status read = walk(*relations, "xl/_rels/workbook.xml.rels", [&](QStringView name, QXmlStreamReader &xml) {
        if (name == QLatin1String("Relationship"))
            targets[value(xml.attributes(), "Id")] = partNamed(value(xml.attributes(), "Target"));
        return Next::Go;
    });
    if (!read)
        return read;
    const Result<QByteArray> workbook = package.part("xl/workbook.xml");
    if (!workbook)
        return workbook.error();
    return walk(*workbook, "xl/workbook.xml", [&](QStringView name, QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (name == QLatin1String("workbookPr")) {
            const QString is1904 = value(attributes, "date1904");
            if (is1904 == QLatin1String("1") || is1904 == QLatin1String("true"))
                parts.dates = DateSystem::From1904;
        } else if (name == QLatin1String("sheet")) {
            QString id;
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == QLatin1String("id"))
                    id = attribute.value().toString();
            }
            const bool isHidden =
                !value(attributes, "state").isEmpty() && value(attributes, "state") != QLatin1String("visible");
            const auto target = targets.find(id);
            if (target != targets.end())
                parts.sheets.push_back({value(attributes, "name").toStdString(), isHidden, target->second});
        }
        return Next::Go;
    });
}

Status readStyles(Package &package, BookParts &parts)
{
    if (!package.has("xl/styles.xml"))
        return done();
    const Result<QByteArray> styles = package.part("xl/styles.xml");
    if (!styles)
        return styles.error();
    std::map<int, QString> formats;
    bool isInCells = false;
    return walk(*styles, "xl/styles.xml", [&](QStringView name, QXmlStreamReader &xml) {
        if (name == QLatin1String("numFmt"))
            formats[value(xml.attributes(), "numFmtId").toInt()] = value(xml.attributes(), "formatCode");
        else if (name == QLatin1String("cellXfs") || name == QLatin1String("cellStyleXfs"))
            isInCells = name == QLatin1String("cellXfs");
        else if (name == QLatin1String("cellStyles") || name == QLatin1String("dxfs"))
            isInCells = false;
        else if (isInCells && name == QLatin1String("xf")) {
            const int id = value(xml.attributes(), "numFmtId").toInt();
            const auto own = formats.find(id);
            parts.formats.push_back(own != formats.end() ? own->second : builtIn(id));
        }
        return Next::Go;
    });
}

} // namespace

Result<BookParts> readBookParts(Package &package)
{
    BookParts parts;
    for (const auto read : {readProgram, readWorkbook, readStyles}) {
        if (const Status status = read(package, parts); !status)
            return status.error();
    }
    return parts;
}

} // namespace kronika::xlsx
