// SPDX-License-Identifier: GPL-3.0-or-later
// The handlers that tables of members are made of: each takes a value into one field of a record.
#pragma once

#include "models/document/vocabulary.h"
#include "models/io/formats/kronika/records.h"
#include "models/io/formats/kronika/values.h"
#include "models/io/iomessage.h"

namespace kronika::reader {

template <auto Field>
struct FieldTraits;
template <typename R, typename T, T R::*Field>
struct FieldTraits<Field>
{
    using Record = R;
};
template <auto Field>
using RecordOf = typename FieldTraits<Field>::Record;

inline constexpr const char *kMarkingExpected =
    QT_TRANSLATE_NOOP("kronika::File", "a TLP marking: TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR");
inline constexpr const char *kColorExpected = QT_TRANSLATE_NOOP("kronika::File", "a colour like #0a64c8");
inline constexpr const char *kLanguageExpected = QT_TRANSLATE_NOOP("kronika::File", "a language tag (BCP 47)");

template <auto Field>
void text(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.plainText(value, record.*Field);
}
template <auto Field>
void texts(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.texts(value, record.*Field);
}
template <auto Field>
void translations(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.translations(value, record.*Field);
}
template <auto Field>
void date(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.date(value, record.*Field);
}
template <auto Field>
void interval(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.interval(value, record.*Field);
}
template <auto Field>
void marking(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.limitedText(value, record.*Field, isMarking, kMarkingExpected);
}
template <auto Field>
void color(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.limitedText(value, record.*Field, isColor, kColorExpected);
}
template <auto Field>
void language(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.limitedText(value, record.*Field, isLanguageTag, kLanguageExpected);
}
template <auto Field, int low, int high>
void integer(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.integer(value, record.*Field, low, high);
}
template <auto Field, Space space>
void ownId(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.ownId(value, record.*Field, space);
}
template <auto Field, Space space>
void reference(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.reference(value, record.*Field, space);
}
template <auto Field, Space space>
void references(Reading &reading, json::Value &value, RecordOf<Field> &record)
{
    reading.references(value, record.*Field, space);
}

/// A handler of the extras of an event.
template <auto Handler>
void inExtras(Reading &reading, json::Value &value, EventRecord &record)
{
    Handler(reading, value, record.draft.extras);
}

template <typename Record>
UnknownMembers &unknownOf(Record &record)
{
    return record.unknown;
}
inline UnknownMembers &unknownOf(EventRecord &record)
{
    return record.draft.extras.unknown;
}
inline UnknownMembers &unknownOf(Header &header)
{
    return header.tables.info.unknown;
}

/// The rule for a name, looked for from `hint` on, where the canonical order has it.
template <typename Record>
std::size_t ruleFor(const json::RawString &name, Rules<Record> rules, std::size_t hint)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const std::size_t n = hint + i < rules.size() ? hint + i : hint + i - rules.size();
        if (name.is(rules[n].name))
            return n;
    }
    return rules.size();
}

/// Reads an object by its table.
template <typename Record>
void readObject(Reading &reading, json::Value &value, Record &record, Rules<Record> rules)
{
    if (!reading.expect(value, json::Kind::Object, QT_TRANSLATE_NOOP("kronika::File", "an object")))
        return;
    MemberLog log(reading);
    std::size_t hint = 0;
    value.forEachMember([&](const json::RawString &name, json::Value &member) {
        const std::size_t n = ruleFor(name, rules, hint);
        if (n == rules.size()) {
            if (log.meetUnknown(name))
                reading.unknownMember(name, member, unknownOf(record));
            return;
        }
        hint = n + 1;
        if (log.meetKnown(n, name))
            rules[n].read(reading, member, record);
    });
    for (std::size_t n = 0; n < rules.size() && !value.isBroken(); ++n) {
        if (rules[n].isRequired && !log.has(n))
            reading.findings().error(
                value.offset(), IoMessage::tr("found an object without \"%1\"; expected this member")
                                    .arg(QString::fromUtf8(rules[n].name.data(), qsizetype(rules[n].name.size()))));
    }
}

/// Reads an array of objects into `out`.
template <typename Record>
void readObjects(Reading &reading, json::Value &value, std::vector<Record> &out, Rules<Record> rules)
{
    if (!reading.expect(value, json::Kind::Array, QT_TRANSLATE_NOOP("kronika::File", "an array of objects")))
        return;
    value.forEachElement([&](json::Value &element) { readObject(reading, element, out.emplace_back(), rules); });
}

} // namespace kronika::reader
