// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/xlsx/xmlwalk.h"

#include "models/io/iomessage.h"

#include <QRegularExpression>

namespace kronika::xlsx {

namespace {

/// `_x000D_` is a character that XML does not hold (ECMA-376 part 1, 22.9.2.19); ends of lines become plain ones.
QString withoutEscapes(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QChar meant(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16)));
        out += QStringView(text).mid(from, match.capturedStart() - from);
        if (meant != u'\r')
            out += meant;
        else if (match.capturedEnd() >= text.size() || text.at(match.capturedEnd()) != u'\n')
            out += u'\n';
        from = match.capturedEnd();
    }
    return out + QStringView(text).mid(from);
}

} // namespace

Error errorAfter(Next next, const std::string &part)
{
    const QString name = QString::fromStdString(part);
    if (next == Next::TooWide)
        return {IoMessage::tr("the part “%1” of the workbook has a row of more than %2 cells, which is more than "
                              "a spreadsheet can hold")
                    .arg(name)
                    .arg(kMaxColumns),
                {},
                {}};
    if (next == Next::TooLong)
        return {IoMessage::tr("the part “%1” of the workbook repeats long texts so often that they take far more room "
                              "than the file")
                    .arg(name),
                {},
                {}};
    return {
        IoMessage::tr("the part “%1” of the workbook has more rows, columns or cells than a spreadsheet can").arg(name),
        {},
        {}};
}

Error doctypeError(const std::string &part)
{
    return {IoMessage::tr("the part “%1” of the workbook has a DOCTYPE, which is not read")
                .arg(QString::fromStdString(part)),
            {},
            {}};
}

Error syntaxError(const QXmlStreamReader &xml, const std::string &part)
{
    return {IoMessage::tr("the part “%1” of the workbook is not well-formed in line %2: %3")
                .arg(QString::fromStdString(part))
                .arg(xml.lineNumber())
                .arg(xml.errorString()),
            {},
            {}};
}

QString stringItem(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    int phonetic = 0;
    bool isText = false;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++depth;
            phonetic = phonetic > 0 ? phonetic + 1 : xml.name() == QLatin1String("rPh") ? 1 : 0;
            isText = xml.name() == QLatin1String("t") && phonetic == 0;
        } else if (xml.isEndElement()) {
            --depth;
            phonetic -= phonetic > 0 ? 1 : 0;
            isText = false;
        } else if (isText && xml.isCharacters()) {
            text += xml.text();
        }
    }
    return withoutEscapes(text);
}

} // namespace kronika::xlsx
