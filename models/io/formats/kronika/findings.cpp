// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/findings.h"

#include "models/io/json/places.h"

#include <algorithm>

namespace kronika::reader {

namespace {

constexpr qsizetype kMaxQuoted = 80;

} // namespace

void Findings::note(Severity severity, std::size_t offset, const QString &message)
{
    std::size_t &count = severity == Severity::Error ? m_errors : m_warnings;
    if (++count <= Diagnostics::kMaxKept)
        m_kept.push_back({offset, severity, message});
}

void Findings::append(const Findings &later)
{
    const std::size_t errors = m_errors + later.m_errors;
    const std::size_t warnings = m_warnings + later.m_warnings;
    for (const Finding &finding : later.m_kept)
        note(finding.severity, finding.offset, finding.message);
    m_errors = errors;
    m_warnings = warnings;
}

Diagnostics Findings::in(std::string_view text) const
{
    std::vector<Finding> sorted = m_kept;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding &a, const Finding &b) { return a.offset < b.offset; });
    std::vector<std::size_t> offsets;
    for (const Finding &finding : sorted)
        offsets.push_back(finding.offset);
    const std::vector<json::Place> places = json::placesOf(text, offsets);
    Diagnostics diagnostics;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        diagnostics.add({sorted[i].severity, places[i].position, places[i].path, sorted[i].message});
    while (diagnostics.errorCount() < m_errors)
        diagnostics.add({Severity::Error, {}, {}, {}});
    while (diagnostics.warningCount() < m_warnings)
        diagnostics.add({Severity::Warning, {}, {}, {}});
    return diagnostics;
}

QString shown(std::string_view text)
{
    // A character has at most four bytes in UTF-8.
    const QString whole = QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), kMaxQuoted * 4)));
    QString out = QStringLiteral("\"");
    for (const QChar c : whole.left(kMaxQuoted)) {
        const bool isHidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                              c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (isHidden)
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    if (whole.size() > kMaxQuoted)
        out += QChar(0x2026);
    return out + QStringLiteral("\"");
}

} // namespace kronika::reader
