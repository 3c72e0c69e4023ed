// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/rowreader.h"

#include "models/document/idtable.h"
#include "models/io/iomessage.h"
#include "models/io/json/json.h"
#include "models/io/table/celltext.h"
#include "models/io/table/nothingwords.h"
#include "models/io/table/showndate.h"
#include "models/io/text/html.h"
#include "models/time/timetext.h"

#include <algorithm>
#include <charconv>

namespace kronika::table {

namespace {

/// What cells that made nothing are kept under.
constexpr const char *kFamily = "table";
constexpr std::size_t kLongestTitle = 200;

constexpr const char *kPartMeant =
    QT_TRANSLATE_NOOP("kronika::Offer", "“early”, “mid” or “late” is said: probably this part is meant");
constexpr const char *kTimeMeant =
    QT_TRANSLATE_NOOP("kronika::Offer", "a time of day is said to be about so: probably this time is meant");
constexpr const char *kLessExact =
    QT_TRANSLATE_NOOP("kronika::Offer", "a column beside the date says that it is known less exactly");

} // namespace

std::string RowRules::nameOf(std::size_t column) const
{
    return column < plan.names.size() ? plan.names[column] : "column " + std::to_string(column + 1);
}

RowReader::RowReader(const RowRules &rules, std::shared_ptr<const SnapshotTables> tables)
    : m_rules(rules)
    , m_zone(tables->zone)
    , m_values(rules.plan, rules.separators)
    , m_builder(std::move(tables))
{
    m_notes.doubts.resize(rules.dates.columnCount());
    m_notes.mapped.resize(rules.plan.names.size());
    m_notes.keptAside.resize(rules.plan.names.size());
}

void RowReader::read(const RowBatch &batch)
{
    if (!m_dates || m_datesVersion != m_rules.datesVersion) {
        m_dates.emplace(m_rules.dates);
        m_datesVersion = m_rules.datesVersion;
    }
    m_notes.clear();
    m_rows.clear();
    m_actors.clear();
    m_own.clear();
    m_offered.clear();
    m_texts.clear();
    m_values.forget();
    m_named = 0;
    m_midnights = {};
    m_atMidnight.clear();
    m_notes.read = batch.size();
    for (std::size_t n = 0; n < batch.size(); ++n) {
        const Row row = batch.row(n);
        if (!batch.isBlank(n)) {
            readRow(row);
            continue;
        }
        m_notes.blank.push_back(row.offset);
        if (m_rules.wantsUnread)
            m_notes.leaveUnread(row, IoMessage::tr("its cells are all empty"));
    }
}

void RowReader::readRow(const Row &row)
{
    ReadRow &out = m_rows.emplace_back();
    noteLength(row);
    readDate(row, out);
    const bool isDateUnread = !m_kept.empty();
    keepNothings(row);
    readTexts(row, out);
    out.category = m_values.categoryOf(row);
    m_values.appendActorsOf(row, m_actors);
    out.actorsEnd = static_cast<std::uint32_t>(m_actors.size());
    out.extras = m_values.extrasOf(row);
    keepRest(row, out);
    // What stands in a chronology must be sound; the rest is kept as text.
    const bool isUnsound = out.isTimeDue && !out.when.empty() && !isSound(out.when);
    if (isUnsound)
        setAside("unreadable when", std::exchange(out.when, {}), out);
    if (out.isTimeDue && out.when.empty() && (isDateUnread || isUnsound))
        m_notes.undated.push_back(row.offset);
    if (m_midnights.add(out.when))
        m_atMidnight.push_back(m_rows.size() - 1);
    offerBesides(row, out);
    m_notes.dated += out.when.empty() ? 0 : 1;
    if (!out.within.empty() && (out.within.find('/') == std::string_view::npos || !isSound(out.within)))
        setWithinAside(row, out);
    if (out.extras != kNone && !m_values.unsoundMarking(out.extras).empty()) {
        setAside("unreadable marking", m_values.unsoundMarking(out.extras), out);
        ++m_notes.unreadableMarkings;
    }
    countMapped(row);
}

void RowReader::offerBesides(const Row &row, const ReadRow &out)
{
    const TablePlan &plan = m_rules.plan;
    if (plan.precision) {
        std::string coarser = coarserDate(out.when, plan.precision->codes, row.text(plan.precision->column));
        if (!coarser.empty() && isSoundDate(coarser))
            m_offered.push_back({m_rows.size() - 1, std::move(coarser), kLessExact});
    }
    if (!plan.shownDate)
        return;
    if (auto shown = shownOffer(row.text(*plan.shownDate), std::string(out.when)))
        m_offered.push_back({m_rows.size() - 1, std::move(shown->date), shown->why});
}

void RowReader::noteLength(const Row &row)
{
    if (row.cells.size() < m_rules.width)
        m_notes.shortRows.add(row.offset);
    if (row.cells.size() > m_rules.width)
        m_notes.longRows.add(row.offset);
}

void RowReader::readDate(const Row &row, ReadRow &out)
{
    m_kept.clear();
    if (m_dates->readCommon(row, m_zone, m_common)) {
        out.when = m_common.isOfCell ? m_common.edtf : m_texts.keep(m_common.edtf);
        out.time = m_common.time.time;
        out.style = m_common.time.style;
        return;
    }
    TableDates::When when = m_dates->read(row, m_rules.zone, m_notes);
    out.isTimeDue = true;
    out.when = m_texts.keep(when.edtf);
    if (m_rules.wantsUnread && !when.trouble.isEmpty())
        m_notes.leaveUnread(row, when.trouble);
    if (!when.offered.empty())
        m_offered.push_back({m_rows.size() - 1, std::move(when.offered), when.isTimeOffered ? kTimeMeant : kPartMeant});
    m_kept = std::move(when.kept);
    std::sort(m_kept.begin(), m_kept.end());
    m_kept.erase(std::unique(m_kept.begin(), m_kept.end()), m_kept.end());
}

std::string_view RowReader::simplified(std::string_view text)
{
    if (isSurelySimplified(text))
        return text;
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return m_texts.keep(whole.simplified().toStdString());
}

void RowReader::readTexts(const Row &row, ReadRow &out)
{
    const TablePlan &plan = m_rules.plan;
    // A text that is put together stands in a room that is used again.
    const auto first = [&](Role role) {
        if (!plan.has(role))
            return std::string_view();
        const Slot &slot = plan.of(role).front();
        const std::string_view text = textOf(slot, row, m_room);
        return slot.size() == 1 ? text : m_texts.keep(text);
    };
    out.id = first(Role::Id);
    m_named += out.id.empty() ? 0 : 1;
    out.title = simplified(first(Role::Title));
    if (!plan.isOurs && isFiller(out.title))
        out.title = {};
    out.within = first(Role::Within);
    for (const Slot &slot : plan.of(Role::Description)) {
        const std::string_view part = textOf(slot, row, m_room);
        if (part.empty() || (!plan.isOurs && isNothingWord(part)))
            continue;
        std::string &description = ownOf(out).description;
        description.append(description.empty() ? "" : "\n\n");
        const bool mayBeHtml = !plan.isOurs && part.find('<') != std::string_view::npos;
        mayBeHtml ? description.append(markdownFromHtml(part)) : description.append(part);
    }
    if (out.title.empty() && !plan.isOurs)
        out.title = titleBesides(row, out);
    if (out.title.starts_with('<') && !plan.isOurs)
        out.title = m_texts.keep(titleFromHtml(out.title));
}

std::string_view RowReader::titleBesides(const Row &row, const ReadRow &out)
{
    if (out.own != kNone && !m_own[out.own].description.empty()) {
        const std::string_view description = m_own[out.own].description;
        return m_texts.keep(description.substr(0, std::min(description.find('\n'), kLongestTitle)));
    }
    for (const std::size_t column : m_rules.plan.titleFallbacks) {
        if (const std::string_view text = trimmed(row.text(column)); !text.empty() && !isFiller(text))
            return simplified(text);
    }
    // Of what kind it is says more than nothing.
    const std::string_view category = m_rules.plan.isOurs ? std::string_view() : m_values.categoryTextOf(row);
    return category.empty() ? category : m_texts.keep(category);
}

void RowReader::keepNothings(const Row &row)
{
    for (const std::size_t column : m_rules.mayBeNothing) {
        if (isNothingWord(row.text(column)))
            m_kept.push_back(column);
    }
    for (const std::size_t column : m_rules.titles) {
        if (isFiller(trimmed(row.text(column))))
            m_kept.push_back(column);
    }
}

void RowReader::keep(const Row &row, std::size_t column, UnknownMembers &kept)
{
    const std::string_view text = row.text(column);
    if (text.empty())
        return;
    appendTextMember(kept, m_rules.nameOf(column), text);
    m_notes.keep(column);
}

void RowReader::keepRest(const Row &row, ReadRow &out)
{
    const TablePlan &plan = m_rules.plan;
    const bool hasUnread = out.extras != kNone && !m_values.unread(out.extras).empty();
    const bool hasOtherDate = plan.own.date && !saysDate(row.text(*plan.own.date), out.when);
    if (plan.kept.empty() && m_kept.empty() && row.cells.size() <= plan.names.size() && !hasUnread && !hasOtherDate)
        return;
    if (hasUnread) {
        m_kept.insert(m_kept.end(), m_values.unread(out.extras).begin(), m_values.unread(out.extras).end());
        for (const std::size_t column : m_values.unread(out.extras))
            sayUnread(row, column);
    }
    if (hasOtherDate)
        m_kept.push_back(*plan.own.date);
    std::sort(m_kept.begin(), m_kept.end());
    m_kept.erase(std::unique(m_kept.begin(), m_kept.end()), m_kept.end());
    UnknownMembers kept;
    // In order: behind the last cell of a short row there is nothing to keep.
    for (std::size_t n = 0; n < plan.kept.size() && plan.kept[n] < row.cells.size(); ++n)
        keep(row, plan.kept[n], kept);
    for (const std::size_t column : m_kept)
        keep(row, column, kept);
    for (std::size_t column = plan.names.size(); column < row.cells.size(); ++column)
        keep(row, column, kept);
    if (!kept.empty())
        appendObjectMember(ownOf(out).unknown, kFamily, kept);
}

bool RowReader::saysDate(std::string_view words, std::string_view when)
{
    if (words.empty())
        return true;
    m_room.assign(when).append(1, '\n').append(words);
    return m_sameDates.of(m_room, [&] {
        const Result<EdtfDate> date = EdtfDate::parse(when, EdtfMode::Extended);
        const QString text = QString::fromUtf8(words.data(), qsizetype(words.size()));
        constexpr std::array kLanguages{"en", "cs", "pl"};
        return date && std::any_of(kLanguages.begin(), kLanguages.end(), [&](const char *language) {
                   return inWords(*date, QString::fromLatin1(language), m_zone) == text;
               });
    });
}

bool RowReader::isSound(std::string_view date) const
{
    return isSoundDate(date) && (!m_rules.zone || isForwardDate(date, *m_rules.zone));
}

void RowReader::setAside(const char *name, std::string_view text, ReadRow &out)
{
    appendTextMember(ownOf(out).unknown, name, text);
    ++m_notes.unsound;
}

void RowReader::setWithinAside(const Row &row, ReadRow &out)
{
    setAside("unreadable within", std::exchange(out.within, {}), out);
    for (const SlotPart &part : m_rules.plan.of(Role::Within).front()) {
        if (part.isConstant)
            continue;
        m_notes.keep(part.column);
        sayUnread(row, part.column);
        m_kept.insert(std::lower_bound(m_kept.begin(), m_kept.end(), part.column), part.column);
    }
}

void RowReader::sayUnread(const Row &row, std::size_t column)
{
    m_notes.warnOfFew(
        [&]() -> QString {
            return IoMessage::tr("found %1 in column “%2”, which cannot be read; it is kept aside")
                .arg(inQuotes(row.text(column)), QString::fromStdString(m_rules.nameOf(column)));
        },
        row.offsetOf(column));
}

void RowReader::countMapped(const Row &row)
{
    const bool isAll = m_kept.empty();
    for (const std::size_t column : m_rules.mapped) {
        if (column < row.cells.size() && !row.cells[column].text.empty() &&
            (isAll || !std::binary_search(m_kept.begin(), m_kept.end(), column)))
            ++m_notes.mapped[column];
    }
}

RowReader::Own &RowReader::ownOf(ReadRow &row)
{
    if (row.own == kNone) {
        row.own = static_cast<std::uint32_t>(m_own.size());
        m_own.emplace_back();
    }
    return m_own[row.own];
}

void RowReader::settle(ImportBuilder &builder)
{
    m_values.settle(builder);
    giveIds(builder);
    giveDates(builder);
    builder.countUnsound(m_notes.unsound);
    builder.countUnreadableMarkings(m_notes.unreadableMarkings);
}

void RowReader::giveIds(ImportBuilder &builder)
{
    const std::size_t number = m_named == 0 ? builder.giveNumbers(m_rows.size()) : 0;
    for (std::size_t n = 0; n < m_rows.size(); ++n) {
        ReadRow &row = m_rows[n];
        if (number != 0)
            row.idNumber = number + n;
        else if (row.id.empty())
            row.idNumber = builder.giveNumber();
        else if (!builder.takeId(row.id))
            row.id = m_texts.keep(builder.giveId(row.id));
    }
}

void RowReader::giveDates(ImportBuilder &builder)
{
    const auto idOf = [](const ReadRow &row) {
        return row.idNumber == 0 ? std::string(row.id) : "e" + std::to_string(row.idNumber);
    };
    builder.countMidnights(m_midnights);
    for (const std::size_t row : m_atMidnight)
        builder.keepMidnight(idOf(m_rows[row]), std::string(m_rows[row].when));
    for (OfferedRow &offered : m_offered) {
        const ReadRow &row = m_rows[offered.row];
        builder.offer(QString::fromUtf8(offered.why), {idOf(row), std::string(row.when), std::move(offered.date)});
    }
}

ReadyRows RowReader::build()
{
    ReadyRows ready;
    ready.idHashes.reserve(m_rows.size());
    std::uint32_t actor = 0;
    for (ReadRow &row : m_rows) {
        m_draft.actors.clear();
        for (; actor < row.actorsEnd; ++actor)
            m_values.appendActors(m_actors[actor], m_draft.actors);
        draw(row);
        ready.idHashes.push_back(IdTable::hashOf(m_draft.id));
        m_builder.add(m_draft);
        if (m_builder.isFull())
            ready.chunks.push_back(m_builder.finish());
    }
    if (m_builder.size() > 0)
        ready.chunks.push_back(m_builder.finish());
    return ready;
}

void RowReader::draw(ReadRow &row)
{
    if (row.idNumber != 0) {
        m_idRoom[0] = 'e';
        const auto end = std::to_chars(m_idRoom.data() + 1, m_idRoom.data() + m_idRoom.size(), row.idNumber).ptr;
        row.id = {m_idRoom.data(), static_cast<std::size_t>(end - m_idRoom.data())};
    }
    m_draft.id = row.id;
    m_draft.title = row.title;
    m_draft.when = row.when;
    m_draft.within = row.within;
    if (row.isTimeDue) {
        m_draft.time = writtenTime(row.when, row.within, m_zone);
    } else {
        m_draft.time.time = row.time;
        m_draft.time.style = row.style;
        m_draft.time.members.clear();
    }
    m_draft.category = m_values.category(row.category);
    const std::shared_ptr<const EventExtras> &shared = m_values.extras(row.extras);
    if (row.own == kNone) {
        m_draft.sharedExtras = shared;
        return;
    }
    m_draft.sharedExtras.reset();
    m_draft.extras = shared ? *shared : EventExtras();
    m_draft.extras.description = std::move(m_own[row.own].description);
    m_draft.extras.unknown = std::move(m_own[row.own].unknown);
}

} // namespace kronika::table
