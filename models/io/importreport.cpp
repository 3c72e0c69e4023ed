// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/importreport.h"

#include "models/io/iomessage.h"
#include "models/io/json/json.h"

#include <algorithm>
#include <numeric>

namespace kronika {

namespace {

constexpr std::size_t kMaxOfferedInText = 3;

std::size_t totalOf(const std::vector<RecordGroup> &groups)
{
    return std::accumulate(groups.begin(), groups.end(), std::size_t{0},
                           [](std::size_t sum, const RecordGroup &group) { return sum + group.count; });
}

/// JSON text, indented by levels.
class ReportWriter
{
public:
    void open(char bracket)
    {
        m_out += bracket;
        ++m_level;
        m_isFirst = true;
    }
    void close(char bracket)
    {
        --m_level;
        if (!m_isFirst)
            line();
        m_out += bracket;
        m_isFirst = false;
    }
    void next()
    {
        if (!m_isFirst)
            m_out += ',';
        m_isFirst = false;
        line();
    }
    void name(std::string_view name)
    {
        next();
        json::appendString(m_out, name);
        m_out += ": ";
    }
    void text(std::string_view name_, const std::string &value)
    {
        name(name_);
        json::appendString(m_out, value);
    }
    void text(std::string_view name_, const QString &value) { text(name_, value.toStdString()); }
    void number(std::string_view name_, std::size_t value)
    {
        name(name_);
        m_out += std::to_string(value);
    }
    void flag(std::string_view name_, bool value)
    {
        name(name_);
        m_out += value ? "true" : "false";
    }
    template <typename Values, typename WriteOne>
    void array(std::string_view name_, const Values &values, WriteOne &&writeOne)
    {
        name(name_);
        open('[');
        for (const auto &value : values) {
            next();
            open('{');
            writeOne(value);
            close('}');
        }
        close(']');
    }
    std::string take() { return std::move(m_out) + "\n"; }

private:
    void line()
    {
        m_out += '\n';
        m_out.append(2 * m_level, ' ');
    }

    std::string m_out;
    std::size_t m_level = 0;
    bool m_isFirst = true;
};

void writePosition(ReportWriter &out, const TextPosition &position, const std::string &path)
{
    out.number("line", position.line);
    out.number("column", position.column);
    if (!path.empty())
        out.text("path", path);
}

void writePlaces(ReportWriter &out, const RecordGroup &group)
{
    out.array("places", group.places,
              [&out](const RecordPlace &place) { writePosition(out, place.position, place.path); });
}

void writeGroups(ReportWriter &out, std::string_view name, const std::vector<RecordGroup> &groups)
{
    out.array(name, groups, [&out](const RecordGroup &group) {
        out.text("reason", group.reason);
        out.number("count", group.count);
        writePlaces(out, group);
    });
}

void writeLedger(ReportWriter &out, const Ledger &ledger)
{
    out.number("read", ledger.read);
    out.number("events", ledger.events);
    out.number("actors", ledger.actors);
    out.number("sources", ledger.sources);
    out.number("keptAside", ledger.keptAsideCount());
    out.number("skipped", ledger.skippedCount());
    out.flag("balanced", ledger.isBalanced());
    writeGroups(out, "keptAsideAs", ledger.keptAside);
    writeGroups(out, "skippedBecause", ledger.skipped);
    out.name("madeBesides");
    out.open('{');
    out.number("events", ledger.eventsBesides);
    out.number("actors", ledger.actorsBesides);
    out.number("sources", ledger.sourcesBesides);
    out.close('}');
}

void writeWritten(ReportWriter &out, const WrittenAccount &written)
{
    out.name("written");
    out.open('{');
    out.text("format", written.format);
    out.number("events", written.events);
    out.array("lost", written.lost, [&out](const WrittenAccount::Lost &lost) {
        out.text("what", lost.what);
        out.number("count", lost.count);
        if (!lost.note.isEmpty())
            out.text("note", lost.note);
    });
    out.close('}');
}

QString counted(std::size_t count, const char *word)
{
    return QString::number(count) + u' ' + QLatin1String(word) + (count == 1 ? QString() : QStringLiteral("s"));
}

void appendGroupLines(std::vector<QString> &lines, const char *verb, const std::vector<RecordGroup> &groups)
{
    for (const RecordGroup &group : groups) {
        QString line =
            QStringLiteral("%1 %2: %3").arg(QLatin1String(verb), counted(group.count, "record"), group.reason);
        if (!group.places.empty())
            line += QStringLiteral(" (%1%2)").arg(group.places.front().text(),
                                                  group.count > 1 ? QStringLiteral(" and on") : QString());
        lines.push_back(line);
    }
}

QString fieldNames(const std::vector<FieldAccount> &fields, std::size_t FieldAccount::*count)
{
    QString names;
    for (const FieldAccount &field : fields) {
        if (field.*count == 0)
            continue;
        if (!names.isEmpty())
            names += QStringLiteral(", ");
        names += QStringLiteral("%1 (%2)").arg(QString::fromStdString(field.field)).arg(field.*count);
    }
    return names;
}

void appendOfferLines(std::vector<QString> &lines, const std::vector<Offer> &offers)
{
    for (const Offer &offer : offers) {
        QString line =
            QStringLiteral("offered, not applied, for %1: %2").arg(counted(offer.dates.size(), "event"), offer.what);
        for (std::size_t n = 0; n < std::min(offer.dates.size(), kMaxOfferedInText); ++n)
            line += QStringLiteral("; %1 as %2")
                        .arg(offer.dates[n].now.empty() ? QStringLiteral("undated")
                                                        : QString::fromStdString(offer.dates[n].now),
                             QString::fromStdString(offer.dates[n].offered));
        lines.push_back(line);
    }
}

} // namespace

QString RecordPlace::text() const
{
    const QString line = position.line == 0 ? QString() : IoMessage::tr("line %1").arg(position.line);
    const QString where = QString::fromStdString(path);
    return line.isEmpty() || where.isEmpty() ? QString(line + where) : QString(line + QStringLiteral(", ") + where);
}

QString firstPlaces(const RecordGroup &group)
{
    constexpr std::size_t kMost = 3;
    QStringList places;
    for (std::size_t n = 0; n < std::min(group.places.size(), kMost); ++n)
        places += group.places[n].text();
    if (group.count > std::size_t(places.size()))
        places += QStringLiteral("…");
    return places.join(QStringLiteral(", "));
}

std::size_t Ledger::keptAsideCount() const
{
    return totalOf(keptAside);
}

std::size_t Ledger::skippedCount() const
{
    return totalOf(skipped);
}

std::string reportJson(const ImportReport &report, const WrittenAccount *written)
{
    ReportWriter out;
    out.open('{');
    out.text("format", report.format);
    writeLedger(out, report.ledger);
    out.name("undated");
    out.open('{');
    out.number("count", report.undated.count);
    writePlaces(out, report.undated);
    out.close('}');
    out.array("fields", report.fields, [&out](const FieldAccount &field) {
        out.text("field", field.field);
        out.text("becomes", field.becomes);
        out.number("mapped", field.mapped);
        out.number("keptAside", field.keptAside);
        out.number("lost", field.lost);
    });
    out.array("offers", report.offers, [&out](const Offer &offer) {
        out.text("what", offer.what);
        out.array("dates", offer.dates, [&out](const OfferedDate &date) {
            out.text("event", date.event);
            out.text("now", date.now);
            out.text("offered", date.offered);
        });
    });
    out.array("diagnostics", report.diagnostics.kept(), [&out](const Diagnostic &diagnostic) {
        writePosition(out, diagnostic.position, diagnostic.path);
        out.text("severity",
                 diagnostic.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"));
        out.text("message", diagnostic.commandMessage());
    });
    if (written != nullptr)
        writeWritten(out, *written);
    out.close('}');
    return out.take();
}

std::vector<QString> reportLines(const ImportReport &report)
{
    const Ledger &ledger = report.ledger;
    std::vector<QString> lines;
    lines.push_back(QStringLiteral("read %1: %2, %3, %4, %5 kept aside, %6 skipped")
                        .arg(counted(ledger.read, "record"), counted(ledger.events, "event"),
                             counted(ledger.actors, "actor"), counted(ledger.sources, "source"))
                        .arg(ledger.keptAsideCount())
                        .arg(ledger.skippedCount()));
    if (ledger.eventsBesides + ledger.actorsBesides + ledger.sourcesBesides > 0)
        lines.push_back(QStringLiteral("made besides, from fields: %1, %2, %3")
                            .arg(counted(ledger.eventsBesides, "event"), counted(ledger.actorsBesides, "actor"),
                                 counted(ledger.sourcesBesides, "source")));
    appendGroupLines(lines, "kept aside", ledger.keptAside);
    appendGroupLines(lines, "skipped", ledger.skipped);
    if (report.undated.count > 0)
        lines.push_back(QStringLiteral("undated, as their dates cannot be read: %1 (%2)")
                            .arg(counted(report.undated.count, "record"), firstPlaces(report.undated)));
    const QString kept = fieldNames(report.fields, &FieldAccount::keptAside);
    const QString lost = fieldNames(report.fields, &FieldAccount::lost);
    if (!kept.isEmpty())
        lines.push_back(QStringLiteral("fields kept aside, word for word: %1").arg(kept));
    if (!lost.isEmpty())
        lines.push_back(QStringLiteral("fields lost: %1").arg(lost));
    appendOfferLines(lines, report.offers);
    return lines;
}

} // namespace kronika
