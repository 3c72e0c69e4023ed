// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs what Qt's SVG writer gets wrong, and adds what it lacks, in the bytes that it wrote. Knows no timeline.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace kronika {

/// Characters that XML 1.0 does not allow (section 2.2) become U+FFFD; fonts get a generic family to fall back to.
QByteArray withPlainText(QByteArray svg, const QString &fontFamily);

/// A part of a drawing that has a name, for screen readers and for the pointer, and perhaps an address.
struct SvgPart
{
    QRectF rect;
    QString name;
    /// Encoded; empty for none.
    QString address;
    /// Hidden from screen readers otherwise.
    bool isRead = true;
};

/// Adds the parts above everything else, unseen, and says in which language the drawing is.
QByteArray withParts(QByteArray svg, const QString &language, const std::vector<SvgPart> &parts);

} // namespace kronika
