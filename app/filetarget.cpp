// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filetarget.h"

#include <QFileInfo>
#include <QUrl>

namespace kronika {

namespace {

/// Null unless it is a file's on this machine.
QString localPath(QUrl address)
{
    if (!address.isLocalFile() || !(address.host().isEmpty() || address.host() == QLatin1String("localhost")))
        return {};
    address.setHost({});
    return address.toLocalFile();
}

} // namespace

QString pathNamed(const QString &word)
{
    if (!word.startsWith(QLatin1String("file:"), Qt::CaseInsensitive) || QFileInfo::exists(word))
        return word;
    const QString path = localPath(QUrl(word));
    return path.isEmpty() ? word : path;
}

FileTarget targetOf(const QString &word)
{
    if (word == QLatin1String("-") || QFileInfo::exists(word))
        return {word, {}};
    const QUrl address(word, QUrl::StrictMode);
    if (const QString path = localPath(address); !path.isEmpty())
        return {path, address.fragment(QUrl::FullyDecoded)};
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
