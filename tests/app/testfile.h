// SPDX-License-Identifier: GPL-3.0-or-later
// Files that tests write.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace kronika::test {

inline bool writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace kronika::test
