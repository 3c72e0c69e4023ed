// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/footnotes.h"

#include "models/io/table/celltext.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace kronika::table {

namespace {

/// Most cells have none of what a mark begins with.
bool mayHaveFootnotes(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '[' || c == '*' || (c & 0x80) != 0; });
}

const QRegularExpression &marks()
{
    // In brackets: up to three digits, one or two letters, a word for a note with its number, or that something is
    // wanting. Bare: raised digits, and stars and daggers at the end.
    static const QRegularExpression kMarks(
        QStringLiteral("(?<=[^\\s\\[\\]{}/,])\\s*(?:\\[\\s*(?:\\d{1,3}|(?!bc|ad|ce|ca)[a-z]{1,2}|sic|"
                       "(?:note|nb|n|ref|fn|anm\\.?|pozn\\.?|przyp\\.?|uwaga)\\s*\\d{1,3}|"
                       "[^\\]\\d]{0,30}(?:needed|when\\?|kdy\\?|zdroj\\S*|kiedy\\?|przypis\\S*|wann\\?|quand ?\\?|"
                       "nécessaire|souhaitée))\\s*\\]|[\\x{00B9}\\x{00B2}\\x{00B3}\\x{2070}\\x{2074}-\\x{2079}]+|"
                       "[*\\x{2020}\\x{2021}]+(?=\\s*$))"),
        QRegularExpression::CaseInsensitiveOption);
    return kMarks;
}

} // namespace

bool hasFootnotes(std::string_view text)
{
    return mayHaveFootnotes(text) && marks().match(QString::fromUtf8(text.data(), qsizetype(text.size()))).hasMatch();
}

std::string withoutFootnotes(std::string_view text)
{
    if (!mayHaveFootnotes(text))
        return std::string(text);
    QString out = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return out.remove(marks()).toStdString();
}

} // namespace kronika::table
