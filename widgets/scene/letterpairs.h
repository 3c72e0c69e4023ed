// SPDX-License-Identifier: GPL-3.0-or-later
// Puts texts of Latin letters together from what was learned of others: which glyph a letter is, and how far behind it
// the next one stands. As fonts kern by pairs, that is what shaping the whole text would give, at a hundredth of the
// cost. Knows no font but by the runs it has seen of one.
#pragma once

#include <QHash>
#include <QRawFont>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kronika {

/// A text of which each letter is one glyph.
struct LetterRun
{
    std::vector<std::uint32_t> glyphs;
    /// Where each of them stands, and where the next one would: one more than glyphs.
    std::vector<float> xPx;

    std::span<const float> cutsPx() const { return std::span(xPx).first(glyphs.size()); }
    double widthPx() const { return static_cast<double>(xPx.back()); }
    friend bool operator==(const LetterRun &, const LetterRun &) = default;
};

class LetterPairs
{
public:
    /// What shaping gave for a text. Where that contradicts what was learned before, letters depend on more than their
    /// neighbours, and nothing is put together any more. Requires: as many glyphs as letters.
    void learn(QStringView text, const LetterRun &run);
    /// Nothing is put together, whatever is learned.
    void distrust() { m_isContextual = true; }
    /// None where two of its letters have not been seen side by side. Any thread, as long as none learns.
    std::optional<LetterRun> run(QStringView text) const;
    std::optional<double> widthPx(QStringView text) const;
    /// Whether a text is known to be wider; its end is not looked at then. Requires: from the blank to the tilde only.
    bool isWider(std::string_view ascii, double px) const;

private:
    struct Step
    {
        /// Of the first letter; 0, which stands for a glyph that the font lacks, where it has not been seen.
        std::uint32_t glyph = 0;
        /// How far behind it the second one stands.
        float px = 0;

        friend bool operator==(const Step &, const Step &) = default;
    };
    /// `next`: null behind the last letter.
    const Step *step(char16_t letter, char16_t next) const;
    Step &place(char16_t letter, char16_t next);
    template <typename Visit>
    bool visit(QStringView text, Visit visit) const;

    /// By both letters, of those that can be seen in ASCII; empty until one is learned.
    std::vector<Step> m_ascii;
    QHash<std::uint32_t, Step> m_others;
    bool m_isContextual = false;
};

/// Whether glyphs of a font may depend on more than the letters beside them (OpenType 1.9, feature tags calt and rclt).
bool hasContextualForms(const QRawFont &font);

} // namespace kronika
