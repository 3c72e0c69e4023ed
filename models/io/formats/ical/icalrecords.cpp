// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalrecords.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kronika::ical {

namespace {

constexpr std::array<std::string_view, 5> kKinds{"VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE", "VFREEBUSY"};

bool startsWith(std::string_view line, std::string_view wanted)
{
    return line.size() >= wanted.size() && std::equal(wanted.begin(), wanted.end(), line.begin(), [](char a, char b) {
               return a == (b >= 'a' && b <= 'z' ? static_cast<char>(b - 'a' + 'A') : b);
           });
}

QByteArray nameBehind(std::string_view line, std::size_t begin)
{
    return QByteArray(line.data() + begin, qsizetype(line.size() - begin)).trimmed().toUpper();
}

bool isRecord(const QByteArray &name)
{
    return std::any_of(kKinds.begin(), kKinds.end(), [&name](std::string_view kind) {
        return name == QByteArray(kind.data(), qsizetype(kind.size()));
    });
}

class Cutter
{
public:
    Cutter(std::string_view text, const std::function<bool(const Record &)> &take, const TakeLine &takeOther)
        : m_text(text)
        , m_take(take)
        , m_takeOther(takeOther)
    {
    }

    bool run()
    {
        std::size_t at = 0;
        while (at < m_text.size()) {
            const std::size_t end = std::min(m_text.find_first_of("\r\n", at), m_text.size());
            std::size_t next = end;
            while (next < m_text.size() && (m_text[next] == '\r' || m_text[next] == '\n'))
                ++next;
            if (!readLine(m_text.substr(at, end - at), at, next))
                return false;
            at = next;
        }
        return !m_isOpen || close(m_text.size(), true);
    }

private:
    bool readLine(std::string_view line, std::size_t at, std::size_t next)
    {
        if (startsWith(line, "BEGIN:"))
            return begin(nameBehind(line, 6), at);
        if (startsWith(line, "END:"))
            return end(nameBehind(line, 4), at, next);
        if (m_isOpen)
            return true;
        const bool isFolded = !line.empty() && (line.front() == ' ' || line.front() == '\t');
        if (isFolded) {
            m_other.append(line.data() + 1, qsizetype(line.size()) - 1);
            return true;
        }
        giveOther();
        m_otherOffset = at;
        m_other = QByteArray(line.data(), qsizetype(line.size()));
        return true;
    }

    bool begin(const QByteArray &name, std::size_t at)
    {
        giveOther();
        // What is within a time zone or an alarm has other names; a second event within one is a missing END.
        if (isRecord(name)) {
            if (m_isOpen && !close(at, true))
                return false;
            m_isOpen = true;
            m_record = {name, {}, at, false};
            return true;
        }
        // Of a kind that nobody knows: its lines are the calendar's.
        if (!m_isOpen && name != "VCALENDAR")
            m_takeOther("BEGIN:" + name, at);
        return true;
    }

    bool end(const QByteArray &name, std::size_t at, std::size_t next)
    {
        giveOther();
        if (!m_isOpen && name != "VCALENDAR")
            m_takeOther("END:" + name, at);
        if (!m_isOpen)
            return true;
        if (name == m_record.kind)
            return close(next, false);
        if (name == "VCALENDAR")
            return close(next, true);
        return true;
    }

    bool close(std::size_t end, bool isUnclosed)
    {
        m_isOpen = false;
        m_record.text = m_text.substr(m_record.offset, end - m_record.offset);
        m_record.isUnclosed = isUnclosed;
        return m_take(m_record);
    }

    void giveOther()
    {
        if (!m_other.isEmpty())
            m_takeOther(m_other, m_otherOffset);
        m_other.clear();
    }

    std::string_view m_text;
    const std::function<bool(const Record &)> &m_take;
    const TakeLine &m_takeOther;
    Record m_record;
    bool m_isOpen = false;
    QByteArray m_other;
    std::size_t m_otherOffset = 0;
};

} // namespace

bool forEachRecord(std::string_view text, const std::function<bool(const Record &)> &take, const TakeLine &takeOther)
{
    return Cutter(text, take, takeOther).run();
}

bool isCalendar(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view line = text.substr(at, text.find_first_of("\r\n", at) - at);
        if (startsWith(line, "BEGIN:")) {
            const QByteArray name = nameBehind(line, 6);
            if (name == "VCALENDAR" || isRecord(name))
                return true;
        }
        at += line.size() + 1;
    }
    return false;
}

} // namespace kronika::ical
