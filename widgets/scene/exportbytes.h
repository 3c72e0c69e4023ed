// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs what Qt's writers get wrong or take from the clock, in the bytes that they wrote. Knows no timeline.
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace kronika {

/// The document information of a PDF by QPdfWriter says that it was made at `created`, in UTC, whatever the clock and
/// zone of this machine; the cross-reference table is kept right.
QByteArray withCreationDate(QByteArray pdf, const QDateTime &created);

/// Characters that XML 1.0 does not allow (section 2.2) become U+FFFD; fonts get a generic family to fall back to.
QByteArray withPlainText(QByteArray svg, const QString &fontFamily);

} // namespace kronika
