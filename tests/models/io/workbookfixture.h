// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks for tests of what is read of them: written here, cell by cell.
#pragma once

#include <QByteArray>
#include <QList>

#include <zip.h>

#include <utility>

namespace kronika::testing {

/// A zip archive of these parts.
inline QByteArray zipOf(const QList<std::pair<const char *, QByteArray>> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts)
        zip_file_add(archive, name, zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray out(qsizetype(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, out.data(), zip_uint64_t(out.size()));
    zip_source_close(target);
    zip_source_free(target);
    return out;
}

inline QByteArray inlineCell(const char *place, const char *text)
{
    return QByteArray("<c r='") + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
}

struct Sheet
{
    const char *name;
    /// Its `<row>`s.
    QByteArray rows;
    bool isHidden = false;
    /// Behind them, such as `<mergeCells>`.
    QByteArray behind = {};
};

/// `strings`: the `<si>`s that cells share.
/// `more`: parts besides.
inline QByteArray workbookOf(const QList<Sheet> &sheets, const QByteArray &strings = {},
                             const QList<std::pair<const char *, QByteArray>> &more = {})
{
    QByteArray relations = "<Relationships>";
    QByteArray book = "<workbook xmlns:r='r'><sheets>";
    QList<QByteArray> names;
    for (qsizetype n = 0; n < sheets.size(); ++n) {
        const QByteArray id = "r" + QByteArray::number(n + 1);
        const QByteArray part = "worksheets/sheet" + QByteArray::number(n + 1) + ".xml";
        names.append("xl/" + part);
        relations += "<Relationship Id='" + id + "' Target='" + part + "'/>";
        book += QByteArray("<sheet name='") + sheets[n].name + "' r:id='" + id +
                (sheets[n].isHidden ? "' state='hidden'/>" : "'/>");
    }
    QList<std::pair<const char *, QByteArray>> parts{{"xl/_rels/workbook.xml.rels", relations + "</Relationships>"},
                                                     {"xl/workbook.xml", book + "</sheets></workbook>"}};
    for (qsizetype n = 0; n < sheets.size(); ++n)
        parts.append({names[n].constData(),
                      "<worksheet><sheetData>" + sheets[n].rows + "</sheetData>" + sheets[n].behind + "</worksheet>"});
    if (!strings.isEmpty())
        parts.append({"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"});
    return zipOf(parts + more);
}

/// Row `number` of these texts, from column A; at most 26.
inline QByteArray rowOf(int number, const QList<QByteArray> &texts)
{
    QByteArray row = "<row r='" + QByteArray::number(number) + "'>";
    for (qsizetype n = 0; n < texts.size(); ++n) {
        const QByteArray place = char('A' + n) + QByteArray::number(number);
        if (!texts[n].isEmpty())
            row += inlineCell(place.constData(), texts[n].constData());
    }
    return row + "</row>";
}

} // namespace kronika::testing
