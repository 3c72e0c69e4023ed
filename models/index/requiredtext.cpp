// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/requiredtext.h"

#include "models/index/textfold.h"

#include <QStringView>

#include <utility>

namespace kronika {

namespace {

/// Reads an expression (pcre2pattern(3)) from left to right; gives up at what may change the meaning of the rest.
class RequiredReader
{
public:
    explicit RequiredReader(QStringView expression)
        : m_rest(expression)
    {
    }

    std::string text()
    {
        while (!m_rest.isEmpty()) {
            if (!step(take()))
                return {};
        }
        endRun();
        return std::move(m_longest);
    }

private:
    QChar take()
    {
        const QChar first = m_rest.front();
        m_rest = m_rest.sliced(1);
        return first;
    }
    bool isNext(QChar c) const { return m_rest.startsWith(c); }

    bool step(QChar c)
    {
        switch (c.unicode()) {
        case u'\\':
            return escape();
        case u'[':
            return characterClass();
        case u'(':
            return group();
        case u'|':
            endRun();
            return m_depth > 0;
        case u'*':
        case u'?':
            return optional();
        case u'{':
            return repetition();
        case u')':
            --m_depth;
            [[fallthrough]];
        case u'+':
        case u'.':
        case u'^':
        case u'$':
            endRun();
            return true;
        default:
            addLiteral(c);
            return true;
        }
    }

    void addLiteral(QChar c)
    {
        const bool isPlain = c > u' ' && c < u'\x7F';
        if (!isPlain)
            endRun();
        else if (m_depth == 0)
            m_run += asciiLower(static_cast<char>(c.unicode()));
    }

    void endRun()
    {
        if (m_run.size() > m_longest.size())
            m_longest = m_run;
        m_run.clear();
    }

    /// What was last need not be there.
    bool optional()
    {
        if (!m_run.empty())
            m_run.pop_back();
        endRun();
        return true;
    }

    /// Or braces that stand for themselves, which is as well.
    bool repetition()
    {
        optional();
        while (!m_rest.isEmpty()) {
            const QChar c = take();
            if (c == u'}')
                return true;
            if ((c < u'0' || c > u'9') && c != u',')
                return false;
        }
        return false;
    }

    /// Signs stand for themselves; of the letters only those that are whole without what follows.
    bool escape()
    {
        if (m_rest.isEmpty())
            return false;
        const QChar c = take();
        const bool isLetterOrDigit = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (!isLetterOrDigit) {
            addLiteral(c);
            return true;
        }
        endRun();
        return QStringView(u"dDwWsSbBhHvVR").contains(c);
    }

    bool characterClass()
    {
        endRun();
        if (isNext(u'^'))
            take();
        bool isFirst = true; // where a bracket that closes stands for itself
        while (!m_rest.isEmpty()) {
            const QChar c = take();
            if (c == u']' && !isFirst)
                return true;
            isFirst = false;
            if (c == u'[' && (isNext(u':') || isNext(u'.') || isNext(u'=')))
                return false;
            if (c == u'\\' && (isNext(u'Q') || isNext(u'E') || take().isNull()))
                return false;
        }
        return false;
    }

    bool group()
    {
        endRun();
        ++m_depth;
        if (isNext(u'*'))
            return false;
        if (!isNext(u'?'))
            return true;
        take();
        return isNext(u':') && take() == u':';
    }

    QStringView m_rest;
    int m_depth = 0;
    std::string m_run;
    std::string m_longest;
};

} // namespace

std::string requiredText(const QString &expression)
{
    return RequiredReader(expression).text();
}

} // namespace kronika
