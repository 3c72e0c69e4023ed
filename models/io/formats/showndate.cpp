// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/showndate.h"

#include "models/io/table/datecolumn.h"

namespace kronika {

void offerShownDate(ImportBuilder &builder, const std::string &shown, const std::string &id, const std::string &when)
{
    constexpr std::size_t kLongest = 100;
    const bool isSimple = when.find_first_of("/T") == std::string::npos;
    if (!isSimple || shown.empty() || shown.size() > kLongest)
        return;
    const QString text = QString::fromStdString(shown).trimmed().toLower();
    const bool isCirca = text.startsWith(QStringLiteral("c.")) || text.startsWith(QStringLiteral("ca.")) ||
                         text.startsWith(QStringLiteral("circa")) || text.startsWith(QStringLiteral("about")) ||
                         text.startsWith(QStringLiteral("around")) || text.startsWith(u'~');
    if (isCirca && !when.empty() && isSoundDate(when + "~"))
        return builder.offer(QString::fromLatin1(QT_TRANSLATE_NOOP(
                                 "kronika::Offer", "the date that is shown says that it is approximate")),
                             {id, when, when + "~"});
    const table::DateReading reading = table::DateColumn().read(shown);
    if (when.empty() && reading.kind == table::CellDate::Date && isSoundDate(reading.edtf))
        return builder.offer(
            QString::fromLatin1(QT_TRANSLATE_NOOP("kronika::Offer", "the date that is shown of an undated event")),
            {id, when, reading.edtf});
    // Who shows "March 1992" of a day leaves it out, and does not say that it is not known.
    const bool isOther = !when.empty() && reading.kind == table::CellDate::Date && !when.starts_with(reading.edtf) &&
                         reading.edtf.find('T') == std::string::npos;
    if (!isCirca && isOther && isSoundDate(reading.edtf))
        builder.offer(
            QString::fromLatin1(QT_TRANSLATE_NOOP("kronika::Offer", "the date that is shown in words is another")),
            {id, when, reading.edtf});
}

} // namespace kronika
