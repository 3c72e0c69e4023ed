// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedzones.h"

#include "models/time/typed/typedwords.h"
#include "models/time/zone.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace kronika::typed {

namespace {

/// Names that are no offset by themselves, in small letters, and what each can mean, the likeliest first. What has one
/// offset only stands among the words of the languages.
struct ZoneRow
{
    QStringView name;
    QStringView meanings;
};

/// Of "EST" in summer many mean New York's clock, which shows EDT.
constexpr ZoneRow kZones[] = {
    {u"ist", u"+05:30 +02:00 +01:00"},                        // India, Israel, Ireland
    {u"bst", u"+01:00 +06:00 +11:00"},                        // Britain, Bangladesh, Bougainville
    {u"est", u"-05:00 America/New_York +10:00"},              // America, its clock, Australia
    {u"cst", u"-06:00 America/Chicago +08:00 -05:00 +09:30"}, // America, its clock, China, Cuba, Australia
    {u"cdt", u"-05:00 -04:00"},                               // America, Cuba
    {u"mst", u"-07:00 America/Denver +08:00"},                // America, its clock, Malaysia
    {u"pst", u"-08:00 America/Los_Angeles +08:00"},           // America, its clock, the Philippines
    {u"ast", u"-04:00 +03:00"},                               // Atlantic, Arabia
    {u"gst", u"+04:00 -02:00"},                               // Gulf, South Georgia
    {u"sst", u"-11:00 +08:00"},                               // Samoa, Singapore
    {u"ect", u"-05:00 -04:00"},                               // Ecuador, Eastern Caribbean
    {u"amt", u"-04:00 +04:00"},                               // Amazon, Armenia
    {u"wst", u"+08:00 +13:00"},                               // Western Australia, Samoa
    {u"et", u"America/New_York"},
    {u"ct", u"America/Chicago"},
    {u"mt", u"America/Denver"},
    {u"pt", u"America/Los_Angeles"},
    {u"eastern time", u"America/New_York"},
    {u"central time", u"America/Chicago"},
    {u"mountain time", u"America/Denver"},
    {u"pacific time", u"America/Los_Angeles"},
    {u"msk", u"Europe/Moscow"},
    {u"moscow time", u"Europe/Moscow"},
    {u"greenwich mean time", u"+00:00"},
    {u"coordinated universal time", u"+00:00"},
    {u"british summer time", u"+01:00"},
    {u"central european time", u"+01:00"},
    {u"central european summer time", u"+02:00"},
    {u"indian standard time", u"+05:30"},
    {u"india standard time", u"+05:30"},
    {u"mitteleuropaische zeit", u"+01:00"},
    {u"mitteleuropaische sommerzeit", u"+02:00"},
};

constexpr qsizetype kLongestZone = 60;
/// Words of a name.
constexpr qsizetype kMostWords = 4;
constexpr std::size_t kMostSpellings = 12;

QString offsetOf(int minutes)
{
    const int size = std::abs(minutes);
    const QString clock = QStringLiteral("%1:%2").arg(size / 60, 2, 10, QLatin1Char('0'));
    return (minutes < 0 ? u'-' : u'+') + clock.arg(size % 60, 2, 10, QLatin1Char('0'));
}

/// Of a name that is none of the tz database.
std::vector<QString> offsetsAndClocksBy(QStringView name)
{
    const QString key = folded(name);
    const auto *row = std::ranges::find(kZones, QStringView(key), &ZoneRow::name);
    if (row != std::end(kZones)) {
        const QStringList meanings = row->meanings.toString().split(u' ');
        return {meanings.begin(), meanings.end()};
    }
    const auto word = wordFor(key);
    const bool isOffset = word && word->meaning == Meaning::Offset;
    return isOffset ? std::vector{offsetOf(word->value)} : std::vector<QString>();
}

/// A name in a text, with the parentheses around it.
struct Place
{
    qsizetype at = 0;
    qsizetype end = 0;
    QString name;
    std::vector<QString> meanings;
};

/// A time of day, and nothing but blanks or a parenthesis up to what can be a zone's name.
const QRegularExpression &timeBefore()
{
    static const QRegularExpression time(
        QStringLiteral(
            "(?:\\d[:.h]\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?(?: ?(?:[ap]\\.?m\\.?(?!\\w)|Uhr|hod\\.|hrs?(?!\\w)))?"
            "|\\d ?[ap]\\.?m\\.?(?!\\w)) ?[(]?(?=\\p{L})"),
        QRegularExpression::CaseInsensitiveOption);
    return time;
}

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'/' || c == u'_' || c == u'+' || c == u'-';
}

/// What a name without a slash can mean; two letters are words of other languages, too: French "et".
std::vector<QString> meaningsInText(const QString &name)
{
    constexpr qsizetype kShort = 2;
    const bool isWord = name.size() <= kShort && name != name.toUpper();
    return isWord ? std::vector<QString>() : name.contains(u'/') ? zonesBy(name) : offsetsAndClocksBy(name);
}

/// The longest name that begins at `at`; its end stays 0 if there is none.
Place nameAt(const QString &text, qsizetype at)
{
    Place found;
    qsizetype end = at;
    for (qsizetype words = 0; words < kMostWords && end < text.size() && end - at < kLongestZone; ++words) {
        end += words > 0 ? 1 : 0;
        while (end < text.size() && isOfName(text[end]))
            ++end;
        const QString name = text.mid(at, end - at);
        if (std::vector<QString> meanings = meaningsInText(name); !meanings.empty())
            found = {at, end, name.toLower(), std::move(meanings)};
        if (end >= text.size() || text[end] != u' ')
            break;
    }
    return found;
}

/// All that have to be spelt out.
std::vector<Place> placesIn(const QString &text)
{
    std::vector<Place> places;
    for (auto matches = timeBefore().globalMatch(text); matches.hasNext();) {
        const qsizetype at = matches.next().capturedEnd();
        Place place = nameAt(text, at);
        if (place.end == 0)
            continue;
        const bool isWrapped = text[at - 1] == u'(' && place.end < text.size() && text[place.end] == u')';
        const auto word = wordFor(folded(place.name));
        const bool isSpelt = place.meanings.size() == 1 && text.mid(at, place.end - at) == place.meanings.front();
        const bool isUnderstood = !isWrapped && (isSpelt || (word && word->meaning == Meaning::Offset));
        if (isUnderstood)
            continue;
        place.at -= isWrapped ? 1 : 0;
        place.end += isWrapped ? 1 : 0;
        places.push_back(std::move(place));
    }
    return places;
}

/// Ends in all the ways in which the names from place `n` on can be meant; the same name means the same everywhere.
void spellOut(const std::vector<Place> &places, std::size_t n, const QString &text, std::vector<QString> chosen,
              std::vector<QString> &out)
{
    if (n == places.size()) {
        QString whole = text;
        for (std::size_t back = places.size(); back-- > 0;)
            whole.replace(places[back].at, places[back].end - places[back].at, QString(u' ' + chosen[back]));
        out.push_back(whole.simplified());
        return;
    }
    const auto same = std::find_if(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(n),
                                   [&places, n](const Place &other) { return other.name == places[n].name; });
    const auto before = static_cast<std::size_t>(same - places.begin());
    for (const QString &meaning : before < n ? std::vector{chosen[before]} : places[n].meanings) {
        if (out.size() >= kMostSpellings)
            return;
        std::vector<QString> more = chosen;
        more.push_back(meaning);
        spellOut(places, n + 1, text, std::move(more), out);
    }
}

} // namespace

std::vector<QString> zonesBy(QStringView name)
{
    if (name.isEmpty() || name.size() > kLongestZone)
        return {};
    if (std::vector<QString> meanings = offsetsAndClocksBy(name); !meanings.empty())
        return meanings;
    const QString iana = Zone::spelt(name.toString());
    return iana.isEmpty() ? std::vector<QString>() : std::vector{iana};
}

std::vector<QString> withZonesSpelt(const QString &text)
{
    const std::vector<Place> places = placesIn(text);
    std::vector<QString> spelt;
    if (!places.empty())
        spellOut(places, 0, text, {}, spelt);
    return spelt;
}

bool standsForZone(const QString &text, qsizetype at)
{
    for (auto matches = timeBefore().globalMatch(text); matches.hasNext();) {
        if (matches.next().capturedEnd() == at)
            return true;
    }
    return false;
}

} // namespace kronika::typed
