// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/columns.h"

#include "models/io/table/columncells.h"
#include "models/io/table/columnwords.h"
#include "models/io/table/headerrow.h"
#include "models/io/table/headerzone.h"
#include "models/io/table/numbercells.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kronika::table {

namespace {

struct RoleRow
{
    Role role;
    const char *name;
};

constexpr std::array<RoleRow, 25> kRoles{{{Role::Id, "id"},
                                          {Role::When, "when"},
                                          {Role::Start, "start"},
                                          {Role::End, "end"},
                                          {Role::Time, "time"},
                                          {Role::EndTime, "end-time"},
                                          {Role::Year, "year"},
                                          {Role::Month, "month"},
                                          {Role::Day, "day"},
                                          {Role::EndYear, "end-year"},
                                          {Role::EndMonth, "end-month"},
                                          {Role::EndDay, "end-day"},
                                          {Role::LifeStart, "life-start"},
                                          {Role::LifeEnd, "life-end"},
                                          {Role::Within, "within"},
                                          {Role::Zone, "zone"},
                                          {Role::Title, "title"},
                                          {Role::Description, "description"},
                                          {Role::Actor, "actor"},
                                          {Role::Category, "category"},
                                          {Role::Tags, "tags"},
                                          {Role::Confidence, "confidence"},
                                          {Role::Marking, "marking"},
                                          {Role::Source, "source"},
                                          {Role::Url, "url"}}};

/// A header that no row of words holds: by its words one by one.
Role roleOfWords(const QStringList &words)
{
    const auto has = [&words](auto &&is) { return std::any_of(words.begin(), words.end(), is); };
    const bool isDate = has(isDateWord);
    const bool isTime = has(isTimeWord);
    if (!isDate && !isTime)
        return Role::None;
    if (has(isEndWord))
        return isDate || words.size() > 1 ? Role::End : Role::None;
    if (has(isStartWord))
        return Role::Start;
    return isDate ? Role::When : Role::None;
}

} // namespace

bool namesMarking(const QString &folded)
{
    const QStringList words = folded.split(u' ');
    return words.contains(QLatin1String("tlp")) || words.contains(QLatin1String("marking"));
}

bool mayRepeat(Role role)
{
    return role == Role::Actor || role == Role::Tags || role == Role::Source || role == Role::Url ||
           role == Role::Description;
}

const char *nameOf(Role role)
{
    const auto *found =
        std::find_if(kRoles.begin(), kRoles.end(), [role](const RoleRow &row) { return row.role == role; });
    return found == kRoles.end() ? "" : found->name;
}

std::optional<Role> roleNamed(const QString &name)
{
    const QString wanted = name.trimmed().toLower();
    for (const RoleRow &row : kRoles) {
        if (wanted == QLatin1String(row.name))
            return row.role;
    }
    if (wanted == QStringLiteral("actors"))
        return Role::Actor;
    if (wanted == QStringLiteral("date"))
        return Role::When;
    if (wanted == QStringLiteral("tag"))
        return Role::Tags;
    return std::nullopt;
}

QStringList roleNames()
{
    QStringList names;
    for (const RoleRow &row : kRoles)
        names.append(QString::fromLatin1(row.name));
    return names;
}

bool isDateRole(Role role)
{
    return role == Role::When || role == Role::Start || role == Role::End || role == Role::LifeStart ||
           role == Role::LifeEnd || role == Role::Within;
}

QString foldedHeader(std::string_view header)
{
    const QString text = QString::fromUtf8(header.data(), qsizetype(header.size()));
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == QChar(0x0142) || c == QChar(0x0141))
            out += u'l';
        else if (c == QChar(0x00DF))
            out += QStringLiteral("ss");
        else
            out += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    }
    return out.simplified();
}

std::string spacedHeader(std::string_view header)
{
    QString spaced;
    const QString text = QString::fromUtf8(header.data(), qsizetype(header.size()));
    for (qsizetype n = 0; n < text.size(); ++n) {
        if (n > 0 && text.at(n).isUpper() && text.at(n - 1).isLower())
            spaced += u' ';
        spaced += text.at(n);
    }
    return spaced.toStdString();
}

Role roleOfHeader(std::string_view header)
{
    const QString folded = foldedHeader(header);
    if (folded.isEmpty())
        return Role::None;
    if (const auto &meanings = meaningsOf(folded); !meanings.empty())
        return meanings.front().role;
    if (namesMarking(folded))
        return Role::Marking;
    // "source_1_url", "Sources2", "News1 URL": by the word without its number, where several may be of an event.
    static const QRegularExpression kNumber(QStringLiteral("(?<=\\p{L}) ?\\d{1,2}(?= |$)"));
    if (QString plain = folded; plain.remove(kNumber) != folded) {
        const auto &meanings = meaningsOf(plain.simplified());
        if (!meanings.empty() && (meanings.front().role == Role::Source || meanings.front().role == Role::Url))
            return meanings.front().role;
    }
    if (const std::string zoneless = withoutZone(std::string(header)); zoneless != header)
        return roleOfHeader(zoneless);
    const QString again = foldedHeader(spacedHeader(header));
    if (again != folded)
        return roleOfHeader(again.toStdString());
    return roleOfWords(folded.split(u' '));
}

std::vector<std::string> uniqueNames(const SampleRow &header, std::size_t columns)
{
    std::vector<std::string> names;
    std::set<std::string> taken;
    // Where to go on counting, so that as many columns of the same name as there are cost no more than others.
    std::map<std::string, std::size_t> next;
    for (std::size_t n = 0; n < columns; ++n) {
        const std::string given =
            n < header.size() ? QString::fromStdString(header[n]).simplified().toStdString() : std::string();
        const std::string base = given.empty() ? "column " + std::to_string(n + 1) : given;
        std::string name = base;
        for (std::size_t &k = next.try_emplace(base, 2).first->second; !taken.insert(name).second; ++k)
            name = base + " (" + std::to_string(k) + ")";
        names.push_back(std::move(name));
    }
    return names;
}

namespace {

/// Nothing says what is what, but a column of dates shows itself.
std::vector<Role> rolesByCells(const std::vector<SampleRow> &rows, std::size_t columns)
{
    std::vector<Role> roles(columns, Role::None);
    const auto takeFirst = [&](Role role, auto &&is) {
        for (std::size_t column = 0; column < columns; ++column) {
            if (roles[column] == Role::None && is(rows, column)) {
                roles[column] = role;
                return true;
            }
        }
        return false;
    };
    takeFirst(Role::When, areAllDays) || takeFirst(Role::When, areAllDayNumbers) ||
        takeFirst(Role::When, areDatesAndYears) || takeFirst(Role::When, areOrderedYears);
    takeFirst(Role::Marking, areMarkings);
    return roles;
}

/// Those that hold anything at all: behind others there may be any number of empty ones.
std::size_t columnsInUse(const std::vector<SampleRow> &sample, std::size_t columns)
{
    std::size_t count = 0;
    for (std::size_t column = 0; column < columns; ++column)
        count += isEmptyColumn(sample, column) ? 0 : 1;
    return count;
}

/// Of the widest row; a single one that goes far beyond all others has a stray cell.
std::size_t widthOf(const std::vector<SampleRow> &sample)
{
    constexpr std::size_t kFar = 256;
    std::size_t widest = 0;
    std::size_t second = 0;
    for (const SampleRow &row : sample) {
        second = std::max(second, std::min(widest, row.size()));
        widest = std::max(widest, row.size());
    }
    return second > 0 && widest > second + kFar ? second : widest;
}

} // namespace

TableShape shapeOf(const std::vector<SampleRow> &sample, std::optional<int> wanted, bool mayBeEmpty)
{
    TableShape shape;
    const std::size_t columns = widthOf(sample);
    if (!wanted) {
        const HeaderRow header = headerRow(sample, columnsInUse(sample, columns));
        shape.header = header.row;
        shape.isHeaderInDoubt = header.isInDoubt;
        shape.isHeaderUnknown = header.isUnknown;
    } else if (*wanted >= 0 && std::size_t(*wanted) < sample.size()) {
        shape.header = std::size_t(*wanted);
    }
    const std::size_t first = shape.header ? *shape.header + 1 : 0;
    shape.names = uniqueNames(shape.header ? headerNames(sample, *shape.header) : SampleRow(), columns);
    const std::vector<SampleRow> rows(sample.begin() + std::ptrdiff_t(std::min(first, sample.size())), sample.end());
    shape.roles = shape.header ? guessRoles(shape.names, rows, mayBeEmpty) : rolesByCells(rows, columns);
    return shape;
}

} // namespace kronika::table
