// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/textimport.h"

#include "models/io/importbuilder.h"
#include "models/io/iomessage.h"
#include "models/io/table/tablemap.h"

namespace kronika {

namespace {

QString helpfulOption()
{
    return QStringLiteral("--map encoding=NAME says which it is");
}

} // namespace

DecodedText decodedFile(const QByteArray &bytes, const ImportOptions &options)
{
    const auto map = table::tableMap(options.map, options.profile);
    return decodedText(bytes, map ? map->encoding : std::nullopt);
}

std::vector<Remark> encodingRemarks(const DecodedText &decoded)
{
    std::vector<Remark> remarks;
    if (decoded.isGuess)
        remarks.emplace_back(IoMessage::tr("the encoding is not said; it was read as %1").arg(nameOf(decoded.encoding)),
                             helpfulOption());
    if (decoded.broken > 0)
        remarks.emplace_back(
            IoMessage::tr(
                "%n characters are not in the encoding %1, the first of them in line %2; each is read as “%3”", nullptr,
                IoMessage::count(decoded.broken))
                .arg(nameOf(decoded.encoding))
                .arg(positionOf(decoded.text, decoded.firstBroken).line)
                .arg(QChar(QChar::ReplacementCharacter)),
            helpfulOption());
    return remarks;
}

void sayEncoding(ImportBuilder &builder, const DecodedText &decoded)
{
    for (const Remark &remark : encodingRemarks(decoded))
        builder.warn(remark);
}

bool isEncodingAlone(const QString &map)
{
    const auto read = table::tableMap(map, {});
    return read && read->encoding &&
           table::mapText(*read) == QStringLiteral("encoding=%1\n").arg(nameOf(*read->encoding));
}

} // namespace kronika
