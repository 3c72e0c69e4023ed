// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/showndate.h"

#include "models/io/table/datecolumn.h"

#include <algorithm>
#include <array>

namespace kronika {

std::optional<ShownOffer> shownOffer(std::string_view shown, const std::string &when)
{
    constexpr std::size_t kLongest = 100;
    const bool isSimple = when.find_first_of("/T") == std::string::npos;
    if (!isSimple || shown.empty() || shown.size() > kLongest)
        return std::nullopt;
    const QString text = QString::fromUtf8(shown.data(), qsizetype(shown.size())).trimmed().toLower();
    const bool isCirca = text.startsWith(QStringLiteral("c.")) || text.startsWith(QStringLiteral("ca.")) ||
                         text.startsWith(QStringLiteral("circa")) || text.startsWith(QStringLiteral("about")) ||
                         text.startsWith(QStringLiteral("around")) || text.startsWith(u'~');
    if (isCirca && !when.empty() && isSoundDate(when + "~"))
        return ShownOffer{QT_TRANSLATE_NOOP("kronika::Offer", "the date that is shown says that it is approximate"),
                          when + "~"};
    table::DateReading reading = table::DateColumn().read(shown);
    if (reading.kind != table::CellDate::Date || !isSoundDate(reading.edtf))
        return std::nullopt;
    if (when.empty())
        return ShownOffer{QT_TRANSLATE_NOOP("kronika::Offer", "the date that is shown of an undated event"),
                          std::move(reading.edtf)};
    // Who shows "March 1992" of a day leaves it out, and does not say that it is not known.
    const bool isOther = !when.starts_with(reading.edtf) && reading.edtf.find('T') == std::string::npos;
    if (isCirca || !isOther)
        return std::nullopt;
    return ShownOffer{QT_TRANSLATE_NOOP("kronika::Offer", "the date that is shown in words is another"),
                      std::move(reading.edtf)};
}

void offerShownDate(ImportBuilder &builder, const std::string &shown, const std::string &id, const std::string &when)
{
    if (auto offer = shownOffer(shown, when))
        builder.offer(QString::fromUtf8(offer->why), {id, when, std::move(offer->date)});
}

bool table::isShownDateWord(const QString &folded)
{
    constexpr std::array kShown{
        "display date",    "date display",    "displayed date", "date displayed",      "date text",
        "text date",       "date label",      "date string",    "verbatim date",       "date verbatim",
        "date as written", "date in words",   "date shown",     "human date",          "libelle date",
        "date affichee",   "dates affichees", "date en clair",  "anzeigedatum",        "datum slovy",
        "zobrazene datum", "data slownie",    "дата текстом",   "verbatim event date", "verbatimeventdate"};
    return std::ranges::any_of(kShown, [&folded](const char *one) { return folded == QString::fromUtf8(one); });
}

} // namespace kronika
