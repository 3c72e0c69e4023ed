// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportBuilder that keeps the account: what became of each record and field, and where.
#include "models/io/importbuilder.h"
#include "models/io/iomessage.h"
#include "models/io/json/places.h"

#include <algorithm>

namespace kronika {

namespace {

/// Kinds of records and fields that are told apart in the account; those of a file made to hurt are without end.
constexpr std::size_t kMaxGroups = 200;
constexpr std::size_t kMaxFields = 2000;
constexpr std::size_t kLongestPath = 500;
constexpr std::string_view kFurtherFields = "(further fields)";

QString skippedText(const RecordGroup &group)
{
    const QString reason = QCoreApplication::translate("kronika::File", group.reason.toUtf8().constData());
    return group.count == 1 ? QCoreApplication::translate("kronika::File", "skipped 1 record: %1").arg(reason)
                            : QCoreApplication::translate("kronika::File", "skipped %n records: %1", nullptr,
                                                          IoMessage::count(group.count))
                                  .arg(reason);
}

} // namespace

void ImportBuilder::note(std::vector<Group> &groups, const QString &reason, std::size_t offset)
{
    auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &g) { return g.reason == reason; });
    if (group == groups.end() && groups.size() == kMaxGroups)
        group = groups.insert(groups.end(),
                              Group{QStringLiteral(QT_TRANSLATE_NOOP("kronika::File", "of further kinds")), 0, {}});
    else if (group == groups.end() && groups.size() > kMaxGroups)
        group = groups.end() - 1;
    if (group == groups.end())
        group = groups.insert(groups.end(), Group{reason, 0, {}});
    if (++group->count <= RecordGroup::kMaxPlaces)
        group->offsets.push_back(offset);
}

FieldAccount &ImportBuilder::field(std::string_view record, std::string_view name)
{
    // One of a file made to hurt is as long as the file.
    constexpr std::size_t kLongestName = 200;
    std::string key = record.empty() ? std::string() : std::string(record) + ".";
    key += name.size() <= kLongestName ? std::string(name) : cutAtCharacter(name, kLongestName) + "…";
    const auto known = m_fieldsByName.find(key);
    if (known != m_fieldsByName.end())
        return *known->second;
    if (m_fields.size() >= kMaxFields && key != kFurtherFields)
        return field({}, kFurtherFields);
    const auto rule = std::find_if(m_mapping.fields.begin(), m_mapping.fields.end(), [&](const FieldRule &r) {
        return r.field == name && (r.record == record || std::string_view(r.record) == "*");
    });
    FieldAccount &account = m_fields.emplace_back();
    account.field = key;
    if (rule != m_mapping.fields.end())
        account.becomes = rule->becomes;
    m_fieldsByName.emplace(std::move(key), &account);
    return account;
}

void ImportBuilder::warn(const Remark &remark, std::size_t offset)
{
    if (++m_warningCount <= Diagnostics::kMaxKept)
        m_warnings.push_back({remark, offset});
}

void ImportBuilder::offer(const QString &what, OfferedDate date)
{
    auto found = std::find_if(m_offers.begin(), m_offers.end(), [&](const Offer &o) { return o.what == what; });
    if (found == m_offers.end())
        found = m_offers.insert(m_offers.end(), Offer{what, {}});
    found->dates.push_back(std::move(date));
}

std::vector<RecordPlace> ImportBuilder::placesOf(std::vector<std::size_t> &offsets) const
{
    std::sort(offsets.begin(), offsets.end());
    offsets.erase(std::unique(offsets.begin(), offsets.end()), offsets.end());
    std::vector<RecordPlace> places;
    if (m_style == PlaceStyle::Json) {
        for (json::Place &place : json::placesOf(m_text, offsets))
            places.push_back({place.position, cutAtCharacter(place.path, kLongestPath)});
        return places;
    }
    TextPosition position{1, 1};
    std::size_t done = 0;
    for (const std::size_t offset : offsets) {
        if (m_style == PlaceStyle::Cells) {
            places.push_back({positionOfCell(offset), {}});
            continue;
        }
        const std::size_t end = std::min(offset, m_text.size());
        advance(position, m_text.substr(done, end - done));
        done = end;
        places.push_back({position, {}});
    }
    return places;
}

void ImportBuilder::report(ImportReport &report)
{
    std::vector<std::size_t> offsets;
    for (const auto *groups : {&m_keptAside, &m_skipped, &m_undated}) {
        for (const Group &group : *groups)
            offsets.insert(offsets.end(), group.offsets.begin(), group.offsets.end());
    }
    for (const Warning &warning : m_warnings)
        offsets.push_back(warning.offset);
    const std::vector<RecordPlace> places = placesOf(offsets);
    const auto placeOf = [&](std::size_t offset) {
        return places[std::size_t(std::lower_bound(offsets.begin(), offsets.end(), offset) - offsets.begin())];
    };
    const auto told = [&](const std::vector<Group> &groups) {
        std::vector<RecordGroup> out;
        for (const Group &group : groups) {
            RecordGroup &record = out.emplace_back(RecordGroup{group.reason, group.count, {}});
            for (const std::size_t offset : group.offsets)
                record.places.push_back(placeOf(offset));
        }
        return out;
    };
    m_ledger.keptAside = told(m_keptAside);
    m_ledger.skipped = told(m_skipped);
    if (!m_undated.empty())
        report.undated = told(m_undated).front();
    for (const Warning &warning : m_warnings) {
        const RecordPlace place = placeOf(warning.offset);
        report.diagnostics.add(
            {Severity::Warning, place.position, place.path, warning.remark.what, warning.remark.option});
    }
    for (std::size_t n = m_warnings.size(); n < m_warningCount; ++n)
        report.diagnostics.add({Severity::Warning, {}, {}, {}});
    for (const RecordGroup &group : m_ledger.skipped)
        report.diagnostics.add(
            {Severity::Warning, group.places.front().position, group.places.front().path, skippedText(group)});
    for (const Remark &remark : m_generalWarnings)
        report.diagnostics.add({Severity::Warning, {}, {}, remark.what, remark.option});
    report.isImport = true;
    report.hasNumberedEvents = m_generatedIds > 0;
    report.ledger = std::move(m_ledger);
    report.fields.assign(m_fields.begin(), m_fields.end());
    if (Offer days = m_midnights.offer(m_offers); !days.dates.empty())
        m_offers.push_back(std::move(days));
    report.offers = std::move(m_offers);
}

void ImportBuilder::checkSums(const Snapshot &snapshot)
{
    const auto count = [](const std::vector<Group> &groups) {
        std::size_t sum = 0;
        for (const Group &group : groups)
            sum += group.count;
        return sum;
    };
    const std::size_t accounted =
        m_ledger.events + m_ledger.actors + m_ledger.sources + count(m_keptAside) + count(m_skipped);
    if (accounted != m_ledger.read)
        warn(IoMessage::tr("internal error: %1 records were read, but what became of them adds up to %2; please report "
                           "this")
                 .arg(m_ledger.read)
                 .arg(accounted));
    if (snapshot.eventCount() != m_ledger.events + m_ledger.eventsBesides ||
        snapshot.actors().size() != m_ledger.actors + m_ledger.actorsBesides ||
        snapshot.sources().size() != m_ledger.sources + m_ledger.sourcesBesides)
        warn(IoMessage::tr("internal error: the chronology does not hold what was counted; please report this"));
}

} // namespace kronika
