// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filetarget.h"

#include <QFileInfo>
#include <QUrl>

namespace kronika {

FileTarget targetOf(const QString &word)
{
    if (word == QLatin1String("-") || QFileInfo::exists(word))
        return {word, {}};
    const QUrl address(word, QUrl::StrictMode);
    if (address.isLocalFile())
        return {address.toLocalFile(), address.fragment(QUrl::FullyDecoded)};
    const qsizetype mark = word.lastIndexOf(u'#');
    const QString path = word.left(std::max<qsizetype>(mark, 0));
    if (mark <= 0 || !QFileInfo(path).isFile())
        return {};
    return {path, word.mid(mark + 1)};
}

QString wordOf(const FileTarget &target)
{
    if (target.path == QLatin1String("-") || target.path.startsWith(u':'))
        return target.path;
    const QString path = QFileInfo(target.path).absoluteFilePath();
    if (target.event.isEmpty())
        return path;
    QUrl address = QUrl::fromLocalFile(path);
    address.setFragment(target.event, QUrl::DecodedMode);
    return QString::fromLatin1(address.toEncoded());
}

} // namespace kronika
