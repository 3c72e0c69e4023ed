// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixrepair.h"

#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixparsed.h"
#include "models/io/formats/stix/stixshapes.h"
#include "models/io/formats/stix/stixtimes.h"
#include "models/io/jsonout.h"
#include "models/io/text/datetext.h"

#include <QLatin1String>

#include <algorithm>
#include <cmath>
#include <map>

namespace kronika::stix {

namespace {

struct TimeMember
{
    std::string_view name;
    /// The member that it must not lie before; empty if it begins something, or is a moment.
    std::string_view notBefore = {};
    /// The one type that has it; empty if any may.
    std::string_view type = {};
};

constexpr TimeMember kTimeMembers[] = {
    {"created"},
    {"modified", "created"},
    {"first_seen"},
    {"last_seen", "first_seen"},
    {"first_observed"},
    {"last_observed", "first_observed"},
    {"published"},
    {"valid_from"},
    {"valid_until", "valid_from"},
    {"start_time"},
    {"end_time", "start_time"},
    {"stop_time", "start_time"},
    {"execution_start"},
    {"execution_end", "execution_start"},
    {"submitted"},
    {"analysis_started"},
    {"analysis_ended", "analysis_started"},
    {"ctime"},
    {"mtime"},
    {"atime"},
    {"created_time"},
    {"modified_time"},
    {"account_created"},
    {"account_expires"},
    {"credential_last_changed"},
    {"account_first_login"},
    {"account_last_login"},
    {"validity_not_before"},
    {"validity_not_after", "validity_not_before"},
    {"date", {}, "email-message"},
    {"start", {}, "network-traffic"},
    {"end", "start", "network-traffic"},
};

/// What STIX wants there, and which time of the object may stand for it. The first that can be read.
struct NeededTime
{
    std::string_view type;
    std::string_view name;
    std::string_view instead;
};

constexpr NeededTime kNeededTimes[] = {
    {"", "created", "modified"},
    {"", "modified", "created"},
    {"report", "published", "created"},
    {"indicator", "valid_from", "created"},
    {"observed-data", "first_observed", "last_observed"},
    {"observed-data", "last_observed", "first_observed"},
};

bool isMemberOf(const TimeMember &member, const std::string &type)
{
    // Objects of others may mean what they like by such names.
    if (type.starts_with("x-"))
        return member.name == "created" || member.name == "modified";
    return member.type.empty() || member.type == type;
}

/// The same time as STIX wants it; empty if it has no plain meaning.
std::string timestampOf(json::Node object, const TimeMember &member, const Zone &zone)
{
    const auto time = edtfOf(object[member.name].text());
    if (!time)
        return {};
    std::string text = timesOf(*time, zone).start;
    const auto start = member.notBefore.empty() ? std::nullopt : edtfOf(object[member.notBefore].text());
    // A date that begins before what it ends is meant to its last moment.
    if (!text.empty() && start && !datetext::interval(*start, text)) {
        const auto span = datetext::interval(*start, *time);
        const std::string last = span ? timesOf(*span, zone).end : std::string();
        text = last.empty() ? text : last;
    }
    return text;
}

bool isOfVersions(std::string_view member)
{
    return member == "created" || member == "modified";
}

/// To the millisecond, as STIX wants the times of versions.
std::string inMilliseconds(const std::string &timestamp)
{
    const std::string digits = timestamp.substr(std::min<std::size_t>(timestamp.size(), 20), 3);
    const std::string decimals = digits.substr(0, digits.find('Z'));
    return timestamp.substr(0, 19) + "." + decimals + std::string(3 - decimals.size(), '0') + "Z";
}

void mendTimes(json::Node object, const std::string &type, const Zone &zone, Mended &mended)
{
    for (const TimeMember &member : kTimeMembers) {
        const json::Node value = object[member.name];
        if (!value || !isMemberOf(member, type))
            continue;
        const bool isSound = value.is(json::Kind::String) && isTimestamp(value.text());
        std::string text = isSound                        ? value.text()
                           : value.is(json::Kind::String) ? timestampOf(object, member, zone)
                                                          : std::string();
        if (!text.empty() && isOfVersions(member.name))
            text = inMilliseconds(text);
        if (!isSound || text != value.text())
            mended[std::string(member.name)] = text.empty() ? std::string() : jsonText(text);
    }
}

/// An end before its start is no end; no version is older than the first, and what must have an end ends at once.
void mendOrder(json::Node object, const std::string &type, Mended &mended)
{
    const auto valueOf = [&](std::string_view name) {
        const auto found = mended.find(std::string(name));
        return found != mended.end() ? found->second : object[name] ? jsonText(object[name].text()) : std::string();
    };
    // Without the Z and the quote, decimals compare as they should.
    const auto digitsOf = [](const std::string &time) { return time.substr(0, time.size() - 2); };
    for (const TimeMember &member : kTimeMembers) {
        const std::string start = valueOf(member.notBefore);
        const std::string end = valueOf(member.name);
        if (member.notBefore.empty() || start.empty() || end.empty() || !isMemberOf(member, type))
            continue;
        const bool isLonger = member.name == "valid_until" || member.name == "stop_time";
        if (digitsOf(end) > digitsOf(start) || (digitsOf(end) == digitsOf(start) && !isLonger))
            continue;
        const bool isNeeded = isOfVersions(member.name) || (type == "observed-data" && member.name == "last_observed");
        mended[std::string(member.name)] = isNeeded ? start : std::string();
    }
}

void mendConfidence(json::Node confidence, Mended &mended)
{
    if (!confidence)
        return;
    const std::string text = confidence.text();
    bool isNumber = false;
    const double value = QLatin1String(text.data(), qsizetype(text.size())).toDouble(&isNumber);
    isNumber = isNumber && std::isfinite(value);
    const double sound = isNumber ? std::clamp(std::round(value), 0.0, 100.0) : 0.0;
    if (!isNumber)
        mended["confidence"] = {};
    else if (!confidence.is(json::Kind::Number) || std::abs(sound - value) > 0)
        mended["confidence"] = std::to_string(static_cast<int>(sound));
}

void fillNeeded(json::Node object, const std::string &moment, Mended &mended)
{
    const std::string type = object["type"].text();
    const auto valueOf = [&](std::string_view name) {
        const auto found = mended.find(std::string(name));
        const std::string text = object[name].text();
        return found != mended.end() ? found->second : text.empty() ? std::string() : jsonText(text);
    };
    for (const NeededTime &needed : kNeededTimes) {
        const auto found = mended.find(std::string(needed.name));
        if (found == mended.end() || !found->second.empty() || (!needed.type.empty() && needed.type != type))
            continue;
        found->second = valueOf(needed.instead);
        if (found->second.empty())
            found->second = valueOf("created");
        if (found->second.empty())
            found->second = jsonText(moment);
    }
}

} // namespace

bool isTimestamp(std::string_view text)
{
    constexpr std::string_view kShape = "0000-00-00T00:00:00";
    if (text.size() <= kShape.size() || !text.ends_with('Z'))
        return false;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t n = 0; n < kShape.size(); ++n) {
        if (kShape[n] == '0' ? !isDigit(text[n]) : text[n] != kShape[n])
            return false;
    }
    const std::string_view rest = text.substr(kShape.size(), text.size() - kShape.size() - 1);
    if (!rest.empty() && (rest.size() < 2 || rest[0] != '.' || !std::all_of(rest.begin() + 1, rest.end(), isDigit)))
        return false;
    const auto isWithin = [text](std::size_t at, std::string_view least, std::string_view most) {
        return text.substr(at, 2) >= least && text.substr(at, 2) <= most;
    };
    return isWithin(5, "01", "12") && isWithin(8, "01", "31") && isWithin(11, "00", "23") && isWithin(14, "00", "59") &&
           isWithin(17, "00", "60");
}

std::optional<std::string> repaired(json::Node object, const Zone &zone, const std::string &moment)
{
    Mended mended;
    const std::string type = object["type"].text();
    mendTimes(object, type, zone, mended);
    mendConfidence(object["confidence"], mended);
    mendShapes(object, mended);
    // Observables and the like have no versions, definitions of markings but one.
    if (type != "marking-definition" && object["created"] && !object["modified"])
        mended["modified"] = {};
    fillNeeded(object, moment, mended);
    mendOrder(object, type, mended);
    if (mended.empty())
        return std::nullopt;
    ObjectText out;
    for (const json::Node member : object) {
        const auto found = mended.find(member.name());
        out.add(member.name(), found != mended.end() ? found->second : member.canonical());
    }
    for (const auto &[name, value] : mended) {
        if (!object[name])
            out.add(name, value);
    }
    return out.take();
}

std::vector<Loss> repairsOf(const Snapshot &snapshot)
{
    std::size_t count = 0;
    const auto see = [&](json::Node object) { count += repaired(object, snapshot.zone(), {}) ? 1 : 0; };
    const auto seeRecord = [&see](const UnknownMembers &unknown) {
        if (const std::string original = originalOf(unknown); !original.empty())
            see(Parsed(original).root());
    };
    for (const Actor &actor : snapshot.actors())
        seeRecord(actor.unknown);
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n) {
        if (const EventExtras *extras = snapshot.extras(static_cast<EventIndex>(n)))
            seeRecord(extras->unknown);
    }
    const Parsed kept("{" + snapshot.info().unknown + "}");
    for (const json::Node object : kept.root()["stix"]["objects"])
        see(object);
    if (count == 0)
        return {};
    return {{QString::fromUtf8(QT_TRANSLATE_NOOP("kronika::Loss",
                                                 "what STIX forbids in its own objects (times, confidence, empty "
                                                 "lists and the like): it is mended, or left out")),
             count, QString::fromUtf8(QT_TRANSLATE_NOOP("kronika::Loss", "except in Kronika's extension"))}};
}

} // namespace kronika::stix
