// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/letterpairs.h"

#include <QtEndian>

#include <utility>

namespace kronika {

namespace {

constexpr char16_t kAscii = 128;

char16_t unit(QChar letter)
{
    return letter.unicode();
}
char16_t unit(char letter)
{
    return static_cast<unsigned char>(letter);
}

std::span<const QChar> lettersOf(QStringView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

} // namespace

const LetterPairs::Step *LetterPairs::step(char16_t letter, char16_t next) const
{
    if (letter < kAscii && next < kAscii) {
        const std::size_t at = std::size_t{letter} * kAscii + next;
        return at < m_ascii.size() && m_ascii[at].isKnown ? &m_ascii[at] : nullptr;
    }
    const auto known = m_others.constFind(std::uint32_t{letter} << 16U | next);
    return known == m_others.constEnd() ? nullptr : &*known;
}

LetterPairs::Step &LetterPairs::place(char16_t letter, char16_t next)
{
    if (letter >= kAscii || next >= kAscii)
        return m_others[std::uint32_t{letter} << 16U | next];
    if (m_ascii.empty())
        m_ascii.resize(std::size_t{kAscii} * kAscii);
    return m_ascii[std::size_t{letter} * kAscii + next];
}

void LetterPairs::learn(QStringView text, const LetterRun &run)
{
    for (qsizetype n = 0; n < text.size() && !m_isContextual; ++n) {
        const char16_t next = n + 1 < text.size() ? text[n + 1].unicode() : u'\0';
        const auto at = static_cast<std::size_t>(n);
        const Step step{run.glyphs[at], run.xPx[at + 1] - run.xPx[at], true};
        Step &known = place(text[n].unicode(), next);
        m_isContextual = known.isKnown && known != step;
        known = step;
    }
    m_isContextual = m_isContextual || run.xPx.front() != 0;
}

template <typename Letter, typename Visit>
bool LetterPairs::visit(std::span<const Letter> text, Visit visit) const
{
    for (std::size_t n = 0; n < text.size(); ++n) {
        const char16_t next = n + 1 < text.size() ? unit(text[n + 1]) : u'\0';
        const Step *const known = step(unit(text[n]), next);
        if (known == nullptr)
            return false;
        visit(*known);
    }
    return !m_isContextual && !text.empty();
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
    const bool isWhole = visit(lettersOf(text), [&](const Step &step) {
        made.glyphs.push_back(step.glyph);
        made.xPx.push_back(x += step.px);
    });
    return isWhole ? std::optional(std::move(made)) : std::nullopt;
}

std::optional<double> LetterPairs::widthPx(QStringView text) const
{
    float x = 0;
    const bool isWhole = visit(lettersOf(text), [&x](const Step &step) { x += step.px; });
    return isWhole ? std::optional(static_cast<double>(x)) : std::nullopt;
}

std::optional<double> LetterPairs::widthPx(std::string_view ascii) const
{
    float x = 0;
    const bool isWhole = visit(std::span(ascii.data(), ascii.size()), [&x](const Step &step) { x += step.px; });
    return isWhole ? std::optional(static_cast<double>(x)) : std::nullopt;
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
