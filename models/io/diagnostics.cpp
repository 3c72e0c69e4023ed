// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/diagnostics.h"

#include <algorithm>
#include <tuple>

namespace kronika {

std::string cutAtCharacter(std::string_view utf8, std::size_t most)
{
    std::size_t end = std::min(most, utf8.size());
    while (end > 0 && end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(utf8.substr(0, end));
}

void advance(TextPosition &position, std::string_view passed)
{
    for (const char c : passed) {
        if (c == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++position.column;
        }
    }
}

TextPosition positionOf(std::string_view text, std::size_t offset)
{
    TextPosition position{1, 1};
    advance(position, text.substr(0, offset));
    return position;
}

QString Remark::commandText() const
{
    return option.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, option);
}

QString Diagnostic::commandMessage() const
{
    return Remark(message, option).commandText();
}

QString Diagnostic::line(const QString &file) const
{
    const QString place =
        position.line == 0 ? QString() : QStringLiteral(":%1:%2").arg(position.line).arg(position.column);
    const QString word = severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
    const QString where = path.empty() ? QString() : QString(QString::fromStdString(path) + QStringLiteral(": "));
    return file + place + QStringLiteral(": ") + word + QStringLiteral(": ") + where + commandMessage();
}

void Diagnostics::add(Diagnostic diagnostic)
{
    // A name in a file made to hurt is as long as the file.
    constexpr qsizetype kLongestMessage = 2'000;
    constexpr std::size_t kLongestPath = 500;
    if (diagnostic.message.size() > kLongestMessage)
        diagnostic.message = diagnostic.message.left(kLongestMessage) + u'…';
    if (diagnostic.path.size() > kLongestPath)
        diagnostic.path = cutAtCharacter(diagnostic.path, kLongestPath) + "…";
    const bool isError = diagnostic.severity == Severity::Error;
    ++(isError ? m_errors : m_warnings);
    if (m_kept.size() >= kMaxKept) { // an error takes the place of the last warning
        const auto warning = std::find_if(m_kept.rbegin(), m_kept.rend(),
                                          [](const Diagnostic &d) { return d.severity == Severity::Warning; });
        if (!isError || warning == m_kept.rend())
            return;
        m_kept.erase(std::next(warning).base());
    }
    const auto key = [](const Diagnostic &d) { return std::tie(d.position.line, d.position.column); };
    const auto at = std::upper_bound(m_kept.begin(), m_kept.end(), diagnostic,
                                     [&key](const Diagnostic &a, const Diagnostic &b) { return key(a) < key(b); });
    m_kept.insert(at, std::move(diagnostic));
}

} // namespace kronika
