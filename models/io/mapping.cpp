// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/mapping.h"

#include <algorithm>

namespace kronika {

namespace {

const char *word(Becomes becomes)
{
    switch (becomes) {
    case Becomes::Event:
        return "event";
    case Becomes::Actor:
        return "actor";
    case Becomes::Source:
        return "source";
    case Becomes::KeptAside:
        return "kept aside";
    case Becomes::Skipped:
        return "skipped";
    }
    Q_UNREACHABLE();
}

QString column(const QString &text, qsizetype width)
{
    return text.leftJustified(width) + QStringLiteral("  ");
}

/// As `record` is called in text.
QString named(const char *record)
{
    return std::string_view(record) == "*" ? QStringLiteral("anything else") : QString::fromUtf8(record);
}

} // namespace

const RecordRule *MappingTable::ruleFor(std::string_view record) const
{
    const auto is = [](std::string_view name) {
        return [name](const RecordRule &rule) { return rule.record == name; };
    };
    auto found = std::find_if(records.begin(), records.end(), is(record));
    if (found == records.end())
        found = std::find_if(records.begin(), records.end(), is("*"));
    return found == records.end() ? nullptr : &*found;
}

QString inText(const MappingTable &table)
{
    qsizetype recordWidth = 0;
    qsizetype fieldWidth = 0;
    for (const RecordRule &rule : table.records)
        recordWidth = std::max(recordWidth, named(rule.record).size());
    const auto fullName = [](const FieldRule &rule) {
        return *rule.record == 0 ? QString::fromUtf8(rule.field)
                                 : QString(named(rule.record) + u'.' + QString::fromUtf8(rule.field));
    };
    for (const FieldRule &rule : table.fields)
        fieldWidth = std::max(fieldWidth, fullName(rule).size());
    QString text = QStringLiteral("Records\n");
    for (const RecordRule &rule : table.records)
        text += QStringLiteral("  ") + column(named(rule.record), recordWidth) +
                column(QString::fromLatin1(word(rule.becomes)), 10) + QString::fromUtf8(rule.how) + u'\n';
    text += QStringLiteral("\nFields (all others are kept aside, word for word)\n");
    for (const FieldRule &rule : table.fields)
        text += QStringLiteral("  ") + column(fullName(rule), fieldWidth) + QString::fromUtf8(rule.becomes) + u'\n';
    return text;
}

} // namespace kronika
