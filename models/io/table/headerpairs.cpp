// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/headerpairs.h"

#include "models/io/table/columnwords.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kronika::table {

namespace {

struct Ends
{
    const char *start;
    const char *end;
    /// "tstart", "interactionstartdate": also within a word.
    bool isInWords;
};

constexpr std::array kEnds{
    Ends{"start", "end", true},      Ends{"start", "stop", true},      Ends{"start", "finish", true},
    Ends{"begin", "end", true},      Ends{"first", "last", false},     Ends{"from", "to", false},
    Ends{"from", "until", false},    Ends{"von", "bis", false},        Ends{"beginn", "ende", false},
    Ends{"od", "do", false},         Ends{"zacatek", "konec", false},  Ends{"poczatek", "koniec", false},
    Ends{"zacatku", "konce", false}, Ends{"poczatku", "konca", false}, Ends{"debut", "fin", false}};

class Fellows
{
public:
    explicit Fellows(const std::vector<std::string> &names)
        : m_roles(names.size())
    {
        for (const std::string &name : names)
            m_folded.append(foldedHeader(name));
    }

    std::vector<FellowRole> roles()
    {
        for (qsizetype column = 0; column < m_folded.size(); ++column) {
            if (!takeParts(column))
                takeEnds(column);
        }
        return std::move(m_roles);
    }

private:
    bool isFree(qsizetype column) const { return column >= 0 && m_roles[std::size_t(column)].role == Role::None; }

    void give(qsizetype column, Role role, const QString &rest)
    {
        m_roles[std::size_t(column)] = {role, m_groups, rest};
    }

    /// "start" of a pair in a header: the first column that has its end in the same place.
    void takeEnds(qsizetype column)
    {
        const QString &header = m_folded.at(column);
        for (const Ends &ends : kEnds) {
            const QString start = QString::fromLatin1(ends.start);
            for (qsizetype at = header.indexOf(start); at >= 0; at = header.indexOf(start, at + 1)) {
                const qsizetype behind = at + start.size();
                const bool isWord =
                    (at == 0 || header.at(at - 1) == u' ') && (behind == header.size() || header.at(behind) == u' ');
                const QString other = QString(header).replace(at, start.size(), QString::fromLatin1(ends.end));
                const qsizetype end = m_folded.indexOf(other);
                if ((!isWord && !ends.isInWords) || !isFree(column) || !isFree(end))
                    continue;
                const QString rest = QString(header).remove(at, start.size()).simplified();
                if (rest.isEmpty())
                    continue;
                give(column, Role::Start, rest);
                give(end, Role::End, rest);
                ++m_groups;
                return;
            }
        }
    }

    /// A year, and at least a month.
    bool takeParts(qsizetype column)
    {
        const QString &header = m_folded.at(column);
        if (!header.endsWith(QLatin1String(" year")) || !isFree(column))
            return false;
        const QString rest = header.section(u' ', 0, -2);
        const qsizetype month = m_folded.indexOf(QString(rest + QLatin1String(" month")));
        const qsizetype day = m_folded.indexOf(QString(rest + QLatin1String(" day")));
        if (!isFree(month) || rest.contains(QLatin1String("birth")) || rest.contains(QLatin1String("death")))
            return false;
        const QStringList words = rest.split(u' ');
        const bool isEnd = std::any_of(words.begin(), words.end(), isEndWord);
        give(column, isEnd ? Role::EndYear : Role::Year, rest);
        give(month, isEnd ? Role::EndMonth : Role::Month, rest);
        if (isFree(day))
            give(day, isEnd ? Role::EndDay : Role::Day, rest);
        ++m_groups;
        return true;
    }

    QStringList m_folded;
    std::vector<FellowRole> m_roles;
    std::size_t m_groups = 0;
};

} // namespace

std::vector<FellowRole> rolesByFellows(const std::vector<std::string> &names)
{
    return Fellows(names).roles();
}

} // namespace kronika::table
