// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/reading.h"

#include "models/io/formats/kronika/values.h"
#include "models/io/json/json.h"
#include "models/time/calendar.h"
#include "models/time/edtf.h"
#include "models/time/edtffault.h"
#include "models/time/zonedtext.h"

namespace kronika::reader {

namespace {

QString described(const json::Value &value)
{
    switch (value.kind()) {
    case json::Kind::Object:
        return IoMessage::tr("an object");
    case json::Kind::Array:
        return IoMessage::tr("an array");
    case json::Kind::String: {
        const std::optional<std::string> text = value.string().text();
        return text ? shown(*text) : IoMessage::tr("a string with half of a surrogate pair");
    }
    default:
        return QString::fromUtf8(value.token().substr(0, 40).data(),
                                 qsizetype(std::min<std::size_t>(value.token().size(), 40)));
    }
}

} // namespace

void Reading::refuse(const json::Value &value, const QString &expected)
{
    m_findings.error(value.offset(), IoMessage::tr("found %1; expected %2").arg(described(value), expected));
}

bool Reading::expect(const json::Value &value, json::Kind kind, const char *expected)
{
    if (value.kind() != kind)
        refuse(value, expected);
    return value.kind() == kind;
}

std::optional<std::string_view> Reading::string(const json::Value &value, const char *expected)
{
    if (!expect(value, json::Kind::String, expected))
        return std::nullopt;
    const json::RawString raw = value.string();
    if (!raw.hasEscapes)
        return m_text.substr(raw.offset + 1, raw.inside.size());
    std::optional<std::string> text = raw.text();
    if (!text) {
        refuse(value, expected);
        return std::nullopt;
    }
    return m_unescaped.emplace_back(std::move(*text));
}

std::optional<std::string_view> Reading::string(const json::Value &value, const char *expected, std::string &scratch)
{
    if (!expect(value, json::Kind::String, expected))
        return std::nullopt;
    const json::RawString raw = value.string();
    if (!raw.hasEscapes)
        return raw.inside;
    if (raw.assignTo(scratch))
        return scratch;
    refuse(value, expected);
    return std::nullopt;
}

Reading Reading::forPart(const Reading &whole)
{
    Reading part(whole.m_text);
    part.m_zone = whole.m_zone;
    for (const Space space : {Space::Actors, Space::Categories, Space::Sources})
        part.ids(space).standOn(whole.ids(space));
    return part;
}

void Reading::plainText(const json::Value &value, std::string &out)
{
    if (expect(value, json::Kind::String, QT_TRANSLATE_NOOP("kronika::File", "a string")) &&
        !value.string().assignTo(out))
        refuse(value, QT_TRANSLATE_NOOP("kronika::File", "a string"));
}

void Reading::limitedText(const json::Value &value, std::string &out, IsAllowed isAllowed, const char *expected)
{
    const auto text = string(value, expected);
    if (!text)
        return;
    out = *text;
    if (!isAllowed(*text))
        refuse(value, expected);
}

void Reading::openWord(const json::Value &value, std::string &out, IsAllowed isKnown, const char *known)
{
    plainText(value, out);
    if (!out.empty() && !isKnown(out))
        m_findings.warning(
            value.offset(),
            IoMessage::tr("found %1, which is kept; expected one of %2").arg(shown(out), QLatin1String(known)));
}

std::optional<std::string_view> Reading::idText(const json::Value &value)
{
    constexpr const char *kExpected =
        QT_TRANSLATE_NOOP("kronika::File", "an id of 1 to 200 bytes without control characters");
    const auto id = string(value, kExpected);
    if (!id || isId(*id))
        return id;
    refuse(value, kExpected);
    return std::nullopt;
}

void Reading::ownId(const json::Value &value, std::string &out, Space space)
{
    const auto id = idText(value);
    if (!id)
        return;
    out = *id;
    ids(space).define(*id, value.offset(), m_findings);
}

void Reading::reference(const json::Value &value, std::string &out, Space space)
{
    const auto id = string(value, QT_TRANSLATE_NOOP("kronika::File", "an id"));
    if (!id)
        return;
    out = *id;
    m_lastReference = value.offset();
    ids(space).refer(*id, value.offset(), m_findings);
}

void Reading::date(const json::Value &value, std::string &out)
{
    constexpr const char *kExpected = QT_TRANSLATE_NOOP("kronika::File", "an EDTF date");
    const auto text = string(value, kExpected);
    if (text && isDate(value, *text, kExpected))
        out = *text;
}

void Reading::interval(const json::Value &value, std::string &out)
{
    constexpr const char *kExpected = QT_TRANSLATE_NOOP("kronika::File", "an EDTF interval");
    const auto text = string(value, kExpected);
    if (!text || !isDate(value, *text, kExpected))
        return;
    out = *text;
    if (text->find('/') == std::string_view::npos)
        refuse(value, QT_TRANSLATE_NOOP("kronika::File", "an EDTF interval, such as 2021/2022"));
}

bool Reading::isDate(const json::Value &value, std::string_view text, const char *expected)
{
    const Result<EdtfDate> date = EdtfDate::parse(text, EdtfMode::Extended);
    if (!date) {
        const Error error = edtf::said(date.error());
        const QString where = error.where.isEmpty() ? QString() : QString(error.where + QStringLiteral(": "));
        refuse(value, QStringLiteral("%1 (%2%3)").arg(IoMessage::tr(expected), where, error.what));
        return false;
    }
    if (m_zone && date->readsBackwards(*m_zone)) {
        const QString what = IoMessage::tr(expected);
        const QString gap = gapText(*date, *m_zone);
        refuse(value, gap.isEmpty()
                          ? IoMessage::tr("%1 (in the zone %2 its end lies before its start)").arg(what, m_zone->name())
                          : IoMessage::tr("%1 (in the zone %2 its end lies before its start: %3)")
                                .arg(what, m_zone->name(), gap));
        return false;
    }
    if (date->placement() == Placement::Beyond)
        m_findings.warning(value.offset(), IoMessage::tr("found %1, which is kept but cannot be placed: it is beyond "
                                                         "the years %2 to %3")
                                               .arg(shown(text))
                                               .arg(kFirstYear)
                                               .arg(kLastYear));
    return true;
}

void Reading::integer(const json::Value &value, std::optional<int> &out, int low, int high)
{
    const auto number = value.kind() == json::Kind::Number ? wholeNumber(value.token()) : std::optional<std::int64_t>();
    if (number && *number >= low && *number <= high)
        out = static_cast<int>(*number);
    else
        refuse(value, IoMessage::tr("an integer from %1 to %2").arg(low).arg(high));
}

void Reading::texts(json::Value &value, std::vector<std::string> &out)
{
    if (!expect(value, json::Kind::Array, QT_TRANSLATE_NOOP("kronika::File", "an array of strings")))
        return;
    value.forEachElement([&](json::Value &element) { plainText(element, out.emplace_back()); });
}

void Reading::references(json::Value &value, std::vector<std::string> &out, Space space)
{
    if (!expect(value, json::Kind::Array, QT_TRANSLATE_NOOP("kronika::File", "an array of ids")))
        return;
    value.forEachElement([&](json::Value &element) { reference(element, out.emplace_back(), space); });
}

void Reading::translations(json::Value &value, Translations &out)
{
    if (!expect(value, json::Kind::Object,
                QT_TRANSLATE_NOOP("kronika::File", "an object from language tags to strings")))
        return;
    MemberLog log(*this);
    value.forEachMember([&](const json::RawString &name, json::Value &text) {
        if (!log.meetUnknown(name))
            return;
        auto &[language, translation] = out.emplace_back();
        if (!name.assignTo(language) || !isLanguageTag(language))
            m_findings.error(
                name.offset,
                IoMessage::tr("found the name %1; expected a language tag (BCP 47)").arg(shown(name.inside)));
        plainText(text, translation);
    });
}

void Reading::unknownMember(const json::RawString &name, json::Value &value, UnknownMembers &out)
{
    if (!value.finish())
        return;
    if (!out.empty())
        out += ", ";
    json::appendCanonical(out, m_text.substr(name.offset));
    out += ": ";
    json::appendCanonical(out, m_text.substr(value.offset()));
}

bool MemberLog::meetKnown(std::size_t n, const json::RawString &name)
{
    if (has(n))
        return refuseSecond(name);
    m_known |= 1U << n;
    return true;
}

bool MemberLog::meetUnknown(const json::RawString &name)
{
    return m_unknown.insert(json::canonical(m_reading.text().substr(name.offset))).second || refuseSecond(name);
}

bool MemberLog::refuseSecond(const json::RawString &name)
{
    m_reading.findings().error(
        name.offset, IoMessage::tr("found the member %1 a second time; expected it once").arg(shown(name.inside)));
    return false;
}

} // namespace kronika::reader
