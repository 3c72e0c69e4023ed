// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/eventsarray.h"

#include <cstring>

namespace kronika::reader {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr std::size_t kAskEvery = std::size_t{1024} * 1024;

/// One walk over brackets, commas and strings.
class EventsScan
{
public:
    EventsScan(std::string_view text, std::size_t perCut, const std::function<bool()> &isStopped)
        : m_text(text)
        , m_perCut(perCut)
        , m_isStopped(isStopped)
    {
    }

    std::optional<EventsText> run()
    {
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            if (at >= m_askAt && !mayGoOn(at))
                return std::nullopt;
            switch (m_text[at]) {
            case '"':
                at = string(at);
                if (at == kNowhere)
                    return std::nullopt;
                break;
            case '{':
            case '[':
                open(at);
                break;
            case '}':
            case ']':
                if (close(at))
                    return std::move(m_found);
                break;
            case ',':
                comma(at);
                break;
            default:
                break;
            }
        }
        return std::nullopt;
    }

private:
    bool mayGoOn(std::size_t at)
    {
        m_askAt = at + kAskEvery;
        return !m_isStopped || !m_isStopped();
    }

    /// The closing quote of the string that begins at `at`.
    std::size_t string(std::size_t at)
    {
        std::size_t end = at;
        do {
            const char *from = m_text.data() + end + 1;
            const void *quote = std::memchr(from, '"', m_text.size() - end - 1);
            if (quote == nullptr)
                return kNowhere;
            end = static_cast<std::size_t>(static_cast<const char *>(quote) - m_text.data());
        } while (isEscaped(end));
        if (m_depth == 1)
            m_isKeyed = m_text.substr(at + 1, end - at - 1) == "events";
        return end;
    }

    bool isEscaped(std::size_t quote) const
    {
        std::size_t backslashes = 0;
        while (m_text[quote - backslashes - 1] == '\\')
            ++backslashes;
        return backslashes % 2 != 0;
    }

    void open(std::size_t at)
    {
        ++m_depth;
        if (m_depth == 2 && m_isKeyed && !m_isWithin && m_text[at] == '[') {
            m_isWithin = true;
            m_found.from = at + 1;
        }
        m_isKeyed = false;
    }

    /// Whether that was the end of the array.
    bool close(std::size_t at)
    {
        --m_depth;
        if (!m_isWithin || m_depth != 1)
            return false;
        m_found.to = at;
        m_found.isLoose = true;
        return true;
    }

    void comma(std::size_t at)
    {
        if (m_depth == 1)
            m_isKeyed = false;
        if (!m_isWithin || m_depth != 2 || ++m_elements % m_perCut != 0)
            return;
        m_found.cuts.push_back(at);
    }

    std::string_view m_text;
    std::size_t m_perCut;
    const std::function<bool()> &m_isStopped;
    EventsText m_found;
    std::size_t m_askAt = 0;
    std::size_t m_depth = 0;
    std::size_t m_elements = 0;
    /// The last string of the outermost object was the name that is looked for.
    bool m_isKeyed = false;
    bool m_isWithin = false;
};

} // namespace

std::optional<EventsText> scanForEvents(std::string_view text, std::size_t perCut,
                                        const std::function<bool()> &isStopped)
{
    return EventsScan(text, perCut, isStopped).run();
}

} // namespace kronika::reader
