// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses of a file may be opened, or stand as a link in what is exported. Opens nothing.
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace kronika {

/// `address` if it is of http or https with a host, or of mailto. As people paste it: blanks, brackets and lone percent
/// signs in it count as themselves. Of a mail address what it says beyond recipient, subject, text and copies is left
/// out: it could attach a file.
std::optional<QUrl> webAddress(const QString &address);

} // namespace kronika
