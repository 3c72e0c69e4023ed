// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/pathnames.h"

#include "models/io/table/columns.h"
#include "models/io/table/columnwords.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <set>

namespace kronika::table {

namespace {

/// Objects that only wrap the record: of GeoJSON, JSON:API, search engines and event logs.
bool isWrapper(const QString &folded)
{
    constexpr std::array kWrappers{"properties", "attributes", "fields",    "data", "event", "item",    "node",
                                   "record",     "source",     "eventdata", "row",  "hit",   "resource"};
    return std::any_of(kWrappers.begin(), kWrappers.end(),
                       [&folded](const char *word) { return folded == QLatin1String(word); });
}

struct Path
{
    /// Folded, without the wrappers in front; never empty.
    QStringList steps;
    std::string last;
    /// The last of those in front.
    QString wrapper = {};
    bool isNested() const { return steps.size() > 1; }
    QString parent() const { return steps.size() > 1 ? steps.at(steps.size() - 2) : QString(); }
    /// All but the last.
    QString folder() const { return steps.mid(0, steps.size() - 1).join(u'.'); }
};

Path pathOf(const std::string &name)
{
    Path path;
    for (const QString &step : QString::fromStdString(name).split(u'.')) {
        path.steps.append(foldedHeader(step.toStdString()));
        path.last = step.toStdString();
    }
    while (path.isNested() && (isWrapper(path.steps.front()) || path.steps.front() == QLatin1String("system")))
        path.wrapper = path.steps.takeFirst();
    return path;
}

bool isPartOfDate(Role role)
{
    return role == Role::Year || role == Role::Month || role == Role::Day;
}

bool isAnyDate(Role role)
{
    return isDateRole(role) || role == Role::Year || role == Role::EndYear;
}

/// "start.dateTime", "end.year": which end it is of, the parent says.
std::string nameOfEnd(const Path &path, Role role)
{
    const bool isEnd = isEndWord(path.parent());
    if (!isEnd && !isStartWord(path.parent()))
        return {};
    if (isPartOfDate(role))
        return (isEnd ? "end " : "start ") + std::string(nameOf(role));
    if (isDateRole(role))
        return isEnd ? "end" : "start";
    return {};
}

/// The object whose year, month and day are meant, if there are several: that of the incident before others.
QString folderOfYears(const std::vector<Path> &paths)
{
    QString first;
    for (const Path &path : paths) {
        if (!path.isNested() || roleOfHeader(path.last) != Role::Year || isEndWord(path.parent()))
            continue;
        if (path.parent() == QLatin1String("incident") || isStartWord(path.parent()))
            return path.folder();
        if (first.isEmpty())
            first = path.folder();
    }
    return first;
}

/// "user.name" is the user, "victim.victim_id" the victim.
bool isNameOfParent(const Path &path)
{
    const QString own = path.steps.back();
    const QString parent = path.parent();
    return own == QLatin1String("name") || own == QLatin1String("username") || own == QLatin1String("user name") ||
           own == parent + QStringLiteral(" id") || own == parent + QStringLiteral(" name");
}

class PlainNames
{
public:
    explicit PlainNames(const std::vector<std::string> &names)
    {
        for (const std::string &name : names) {
            m_paths.push_back(pathOf(name));
            if (!m_paths.back().isNested())
                m_plainRoles.insert(roleOfHeader(m_paths.back().last));
            m_isOnMap = m_isOnMap || m_paths.back().steps.back() == QLatin1String("geometry");
        }
        m_hasDate = std::any_of(m_plainRoles.begin(), m_plainRoles.end(), isAnyDate);
        m_years = folderOfYears(m_paths);
    }

    std::vector<std::string> all() const
    {
        std::vector<std::string> plain;
        for (const Path &path : m_paths) {
            // "Feature", the same of each.
            const bool isFeature = m_isOnMap && path.steps.back() == QLatin1String("type");
            plain.push_back(isFeature ? std::string() : path.isNested() ? nested(path) : ofRecord(path));
        }
        return plain;
    }

private:
    /// Event logs of Windows name the kind of an event by a number.
    static std::string ofRecord(const Path &path)
    {
        const bool isOfLog = path.wrapper == QLatin1String("system");
        const QString own = path.steps.back();
        if (isOfLog && (own == QLatin1String("eventid") || own == QLatin1String("channel")))
            return own == QLatin1String("channel") ? "category" : "title";
        if (own == QLatin1String("incident id"))
            return "id";
        const bool isReference = own.endsWith(QStringLiteral(" id")) && roleOfHeader(path.last) == Role::None;
        return isReference ? std::string() : path.last;
    }

    std::string nested(const Path &path) const
    {
        const Role role = roleOfHeader(path.last);
        if (std::string end = nameOfEnd(path, role); !end.empty())
            return m_hasDate ? std::string() : end;
        if (isPartOfDate(role))
            return !m_hasDate && path.folder() == m_years ? path.last : std::string();
        if (isDateRole(role))
            return m_hasDate || !m_years.isEmpty() ? std::string() : path.last;
        // Event logs of Windows.
        if (path.steps.back() == QLatin1String("systemtime"))
            return m_hasDate ? std::string() : "timestamp";
        const bool isActor =
            roleOfHeader(path.parent().toStdString()) == Role::Actor || path.parent() == QLatin1String("victim");
        if (isActor && isNameOfParent(path))
            return "actor";
        const QString own = path.steps.back();
        // Of Suricata: the rule that something matched.
        if (path.parent() == QLatin1String("alert") && own == QLatin1String("signature"))
            return m_plainRoles.contains(Role::Title) ? std::string() : "title";
        const bool isText = own == QLatin1String("title") || own == QLatin1String("headline") ||
                            own == QLatin1String("summary") || own == QLatin1String("description");
        return isText && !m_plainRoles.contains(role) ? path.last : std::string();
    }

    std::vector<Path> m_paths;
    std::set<Role> m_plainRoles;
    QString m_years;
    bool m_hasDate = false;
    bool m_isOnMap = false;
};

} // namespace

std::vector<std::string> plainNames(const std::vector<std::string> &names)
{
    return PlainNames(names).all();
}

} // namespace kronika::table
