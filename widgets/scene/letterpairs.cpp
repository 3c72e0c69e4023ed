// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/letterpairs.h"

#include <QtEndian>

#include <utility>

namespace kronika {

namespace {

constexpr std::size_t kFirstLetter = 0x20;
/// From the blank to the tilde, and one that stands for the end.
constexpr std::size_t kLetterCount = 0x7F - kFirstLetter + 1;

/// Among kLetterCount; that or more for others.
std::size_t pairNumber(char16_t letter)
{
    return letter == 0                               ? kLetterCount - 1
           : letter < kFirstLetter || letter >= 0x7F ? kLetterCount
                                                     : letter - kFirstLetter;
}

} // namespace

const LetterPairs::Step *LetterPairs::step(char16_t letter, char16_t next) const
{
    const Step *known = nullptr;
    if (const std::size_t at = pairNumber(letter), then = pairNumber(next); at < kLetterCount && then < kLetterCount) {
        if (!m_ascii.empty())
            known = &m_ascii[at * kLetterCount + then];
    } else if (const auto found = m_others.constFind(std::uint32_t{letter} << 16U | next);
               found != m_others.constEnd()) {
        known = &*found;
    }
    return known == nullptr || known->glyph == 0 ? nullptr : known;
}

LetterPairs::Step &LetterPairs::place(char16_t letter, char16_t next)
{
    const std::size_t at = pairNumber(letter);
    const std::size_t then = pairNumber(next);
    if (at >= kLetterCount || then >= kLetterCount)
        return m_others[std::uint32_t{letter} << 16U | next];
    if (m_ascii.empty())
        m_ascii.resize(kLetterCount * kLetterCount);
    return m_ascii[at * kLetterCount + then];
}

void LetterPairs::learn(QStringView text, const LetterRun &run)
{
    for (qsizetype n = 0; n < text.size() && !m_isContextual; ++n) {
        const char16_t next = n + 1 < text.size() ? text[n + 1].unicode() : u'\0';
        const auto at = static_cast<std::size_t>(n);
        const Step step{run.glyphs[at], run.xPx[at + 1] - run.xPx[at]};
        Step &known = place(text[n].unicode(), next);
        m_isContextual = (known.glyph != 0 && known != step) || step.px < 0; // else it is wider than its beginning
        known = step;
    }
    m_isContextual = m_isContextual || run.xPx.front() != 0;
}

template <typename Visit>
bool LetterPairs::visit(QStringView text, Visit visit) const
{
    for (qsizetype n = 0; n < text.size(); ++n) {
        const char16_t next = n + 1 < text.size() ? text[n + 1].unicode() : u'\0';
        const Step *const known = step(text[n].unicode(), next);
        if (known == nullptr)
            return false;
        visit(*known);
    }
    return !m_isContextual && !text.isEmpty();
}

std::optional<LetterRun> LetterPairs::run(QStringView text) const
{
    if (m_isContextual)
        return std::nullopt;
    LetterRun made;
    made.glyphs.reserve(static_cast<std::size_t>(text.size()));
    made.xPx.reserve(static_cast<std::size_t>(text.size()) + 1);
    float x = 0;
    made.xPx.push_back(x);
    const bool isWhole = visit(text, [&](const Step &step) {
        made.glyphs.push_back(step.glyph);
        made.xPx.push_back(x += step.px);
    });
    return isWhole ? std::optional(std::move(made)) : std::nullopt;
}

std::optional<double> LetterPairs::widthPx(QStringView text) const
{
    float x = 0;
    const bool isWhole = visit(text, [&x](const Step &step) { x += step.px; });
    return isWhole ? std::optional(static_cast<double>(x)) : std::nullopt;
}

bool LetterPairs::isWider(std::string_view ascii, double px) const
{
    if (m_isContextual || m_ascii.empty())
        return false;
    float x = 0;
    for (std::size_t n = 0; n < ascii.size(); ++n) {
        const std::size_t letter = static_cast<unsigned char>(ascii[n]) - kFirstLetter;
        const std::size_t next =
            n + 1 < ascii.size() ? static_cast<unsigned char>(ascii[n + 1]) - kFirstLetter : kLetterCount - 1;
        const Step &known = m_ascii[letter * kLetterCount + next];
        if (known.glyph == 0)
            return false;
        x += known.px;
        if (static_cast<double>(x) > px)
            return true;
    }
    return false;
}

bool hasContextualForms(const QRawFont &font)
{
    const QByteArray table = font.fontTable("GSUB");
    const auto word = [&table](qsizetype at) {
        return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16{0};
    };
    constexpr qsizetype kFeatureListAt = 6;
    constexpr qsizetype kRecordBytes = 6;
    const qsizetype list = word(kFeatureListAt);
    for (qsizetype n = 0; list > 0 && n < word(list); ++n) {
        const QByteArray tag = table.mid(list + 2 + n * kRecordBytes, 4);
        if (tag == "calt" || tag == "rclt")
            return true;
    }
    return false;
}

} // namespace kronika
