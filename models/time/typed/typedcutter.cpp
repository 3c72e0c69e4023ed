// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtf.h"
#include "models/time/typed/typedtokens.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace kronika::typed {

namespace {

bool isDash(QChar c)
{
    return c == u'–' || c == u'—' || c == u'−' || c == u'‒' || c == u'―';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 0 if it is none. Only capitals count: "v" is a word.
int romanNumber(QStringView text)
{
    int value = 0;
    int before = 0;
    for (qsizetype n = text.size(); n-- > 0;) {
        const int digit = text[n] == u'I' ? 1 : text[n] == u'V' ? 5 : text[n] == u'X' ? 10 : 0;
        if (digit == 0)
            return 0;
        value += digit < before ? -digit : digit;
        before = std::max(before, digit);
    }
    return value <= 30 ? value : 0;
}

/// "XIXe", "XXème", "Ier" without what French puts behind them.
QStringView withoutOrdinalEnding(QStringView word)
{
    for (const QStringView ending : {QStringView(u"ème"), QStringView(u"eme"), QStringView(u"er"), QStringView(u"e")}) {
        if (word.size() > ending.size() && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

/// Cuts text into numbers, words and signs, without meanings.
class Cutter
{
public:
    explicit Cutter(const QString &text)
        : m_text(text)
    {
    }

    Tokens cut()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace()) {
                m_isAfterBlank = true;
                ++m_at;
            } else if (isAsciiDigit(c)) {
                if (!addMasked())
                    addNumber();
            } else if (c.isLetter()) {
                addWord();
            } else {
                addSign(c);
            }
        }
        return std::move(m_tokens);
    }

private:
    Token &add(qsizetype length)
    {
        Token token;
        token.at = m_at;
        token.end = m_at + length;
        token.hasBlankBefore = std::exchange(m_isAfterBlank, false);
        token.text = folded(QStringView(m_text).mid(m_at, length));
        m_at += length;
        m_tokens.push_back(std::move(token));
        return m_tokens.back();
    }

    template <typename Belongs>
    qsizetype lengthOf(Belongs belongs) const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && belongs(m_text[end]))
            ++end;
        return end - m_at;
    }

    /// "199X", "20XX", and what of EDTF has an X elsewhere: "20X5", "2004-06-XX".
    bool addMasked()
    {
        static const QRegularExpression dates(
            QStringLiteral("\\G\\d[\\dX]{3}(?:-[\\dX]{2}){0,2}(?![\\wX-])|\\G\\d(?:\\dxx|\\d\\dx)(?!\\w)"));
        const auto match = dates.match(m_text, m_at);
        const QString date = match.captured().toUpper();
        const bool isInWord = m_at > 0 && (m_text[m_at - 1].isLetterOrNumber() || m_text[m_at - 1] == u'-');
        if (!date.contains(u'X') || isInWord || !EdtfDate::parse(date.toStdString(), EdtfMode::Extended))
            return false;
        Token &token = add(date.size());
        token.text = date;
        token.digits = 4;
        token.isMasked = true;
        token.hasEra = true;
        token.value = date.first(4).replace(u'X', u'0').toLongLong();
        const qsizetype masks = date.size() == 4 ? date.size() - date.indexOf(u'X') : 0;
        const bool isPeriod = date.count(u'X') == masks && masks <= 2;
        token.meaning = !isPeriod ? Meaning::Written : masks == 1 ? Meaning::Decade : Meaning::Century;
        if (token.is(Meaning::Century))
            token.value = token.value / 100 + 1;
        return true;
    }

    void addNumber()
    {
        Token &token = add(lengthOf(isAsciiDigit));
        token.digits = static_cast<int>(std::min<qsizetype>(token.text.size(), 1000));
        token.value = token.digits <= kMostDigits ? token.text.toLongLong() : 0;
        token.meaning = token.digits <= 2   ? Meaning::Number
                        : token.digits == 4 ? Meaning::Year
                        : token.digits == 8 ? Meaning::EightDigits
                                            : Meaning::LongNumber;
    }

    void addWord()
    {
        const qsizetype length = lengthOf([](QChar c) { return c.isLetter() || c.isMark(); });
        const int roman = romanNumber(withoutOrdinalEnding(QStringView(m_text).mid(m_at, length)));
        const bool hasCapital = m_text[m_at].isUpper();
        Token &token = add(length);
        token.roman = roman;
        token.hasCapital = hasCapital;
    }

    /// Dots that leave an end open, "2020.." and "2020…", are as good as a dash.
    qsizetype openingDots() const
    {
        const qsizetype dots = lengthOf([](QChar c) { return c == u'.'; });
        return m_text[m_at] == u'…' ? 1 : dots > 1 ? dots : 0;
    }

    void addSign(QChar c)
    {
        if (const qsizetype dots = openingDots(); dots > 0) {
            Token &token = add(dots);
            token.meaning = Meaning::Sign;
            token.text = QStringLiteral("–");
            return;
        }
        const bool hasBlankBehind = m_at + 1 >= m_text.size() || m_text[m_at + 1].isSpace();
        const bool isWideHyphen = c == u'-' && (m_isAfterBlank || m_at == 0) && hasBlankBehind;
        const bool isApostrophe = c == u'\'' || c == u'’' || c == u'‘';
        Token &token = add(1);
        token.meaning = Meaning::Sign;
        if (isWideHyphen || isDash(c) || (c == u'-' && hasBlankBehind && m_at >= m_text.size()))
            token.text = QStringLiteral("–");
        else if (isApostrophe)
            token.text = QStringLiteral("'");
        else if (c == u'&')
            token.meaning = Meaning::And;
        else
            token.text = QString(c);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_isAfterBlank = false;
    Tokens m_tokens;
};

/// French "d'août" has an apostrophe; "d. 1850" is another word.
void settleElided(Tokens &tokens)
{
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        const bool isLetter = tokens[n].text == u"d" || tokens[n].text == u"l" || tokens[n].text == u"e";
        const bool isFirst = n == 0 || tokens[n - 1].isSign(u'(') || tokens[n - 1].isSign(u',');
        if (isLetter && isFirst && (at(tokens, n + 1).isSign(u'.') || at(tokens, n + 1).digits > 0))
            tokens[n].text += u'.';
    }
}

} // namespace

Tokens cutUp(const QString &text)
{
    Tokens tokens = Cutter(text).cut();
    settleElided(tokens);
    return tokens;
}

} // namespace kronika::typed
