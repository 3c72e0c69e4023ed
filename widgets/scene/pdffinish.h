// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a PDF of Qt's writer what Qt lacks: links, outline, language, a date that is not the clock's, and bytes that
// are always the same. By libqpdf, whose exceptions end here. Knows no timeline.
#pragma once

#include "models/time/result.h"
#include "widgets/scene/navigation.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

namespace kronika {

struct PdfFacts
{
    /// BCP 47.
    QString language;
    QDateTime created;
    Navigation navigation;
    /// Asked now and then; false ends it with an error. Null: nobody asks to.
    std::function<bool()> goesOn = {};
};

/// Every link and every entry of the outline must lead to a page that is there; others are left out.
Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace kronika
