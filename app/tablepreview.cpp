// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablepreview.h"

#include "models/document/plaintext.h"
#include "models/time/edtf.h"
#include "models/time/timetext.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>
#include <array>

namespace kronika {

namespace {

constexpr std::size_t kShownRows = 20;
constexpr int kMostShownUnread = 1'000;
constexpr int kWidestCharacters = 40;
/// Of a cell; Qt measures all of what it is given, and a cell may hold megabytes.
constexpr qsizetype kMostShownCharacters = 300;

QString nameIn(const Snapshot &snapshot, const ActorReference &reference)
{
    const auto actor = snapshot.actorById(reference.id);
    return actor ? singleLine(snapshot.actors()[raw(*actor)].name) : QString();
}

/// As the columns of the preview have it.
QStringList cellsOf(const Snapshot &snapshot, EventIndex at, const QString &language)
{
    const Event event = snapshot.event(at);
    const auto date = EdtfDate::parse(event.when, EdtfMode::Extended);
    QStringList actors;
    for (const ActorReference &reference : event.actors)
        actors += nameIn(snapshot, reference);
    QStringList sources;
    for (const Claim &claim : event.claims) {
        if (const auto source = snapshot.sourceById(claim.source))
            sources += singleLine(snapshot.sources()[raw(*source)].title);
    }
    QStringList tags;
    for (const std::string &tag : event.tags)
        tags += singleLine(tag);
    const auto category = snapshot.category(at);
    return {date ? inWords(*date, language, snapshot.zone()) : QString(),
            QString::fromStdString(event.when),
            singleLine(event.title),
            actors.join(QStringLiteral("; ")),
            category ? singleLine(snapshot.categories()[raw(*category)].name) : QString(),
            tags.join(QStringLiteral(", ")),
            sources.join(QStringLiteral("; ")),
            singleLine(QString::fromStdString(event.description)),
            QString::fromStdString(event.within),
            event.confidence ? QString::number(*event.confidence) : QString(),
            singleLine(event.marking),
            singleLine(event.id)};
}

/// The last columns of the preview, which few tables have.
constexpr std::array kRareRoles{table::Role::Within, table::Role::Confidence, table::Role::Marking, table::Role::Id};

bool isTaken(table::Role role, const table::TableFindings &findings)
{
    const auto isThat = [role](const auto &one) { return one.role == role; };
    return std::ranges::any_of(findings.columns, isThat) || std::ranges::any_of(findings.constants, isThat);
}

void setRow(QTableWidget *rows, int n, const QStringList &cells)
{
    for (int column = 0; column < int(cells.size()); ++column)
        rows->setItem(n, column, new QTableWidgetItem(shortened(cells[column], kMostShownCharacters)));
}

} // namespace

void showFirstRows(QTableWidget *rows, const Snapshot &snapshot, const table::TableFindings &findings,
                   const QString &language)
{
    const auto count = int(std::min(kShownRows, snapshot.eventCount()));
    rows->setRowCount(count);
    for (int n = 0; n < count; ++n)
        setRow(rows, n, cellsOf(snapshot, EventIndex(n), language));
    rows->resizeColumnsToContents();
    const int widest = rows->fontMetrics().averageCharWidth() * kWidestCharacters;
    for (int column = 0; column < rows->columnCount(); ++column)
        rows->setColumnWidth(column, std::min(rows->columnWidth(column), widest));
    const int firstRare = rows->columnCount() - int(kRareRoles.size());
    for (int n = 0; n < int(kRareRoles.size()); ++n)
        rows->setColumnHidden(firstRare + n, !isTaken(kRareRoles[std::size_t(n)], findings));
}

void showUnreadRows(QTableWidget *rows, const table::TableFindings &findings)
{
    const int count = std::min(kMostShownUnread, int(findings.unread.size()));
    rows->setRowCount(count);
    for (int n = 0; n < count; ++n) {
        const table::UnreadRow &row = findings.unread[std::size_t(n)];
        setRow(rows, n, {QString::number(row.position.line), singleLine(row.reason), singleLine(row.text)});
    }
    rows->resizeColumnToContents(0);
    rows->setColumnWidth(1, rows->fontMetrics().averageCharWidth() * kWidestCharacters * 3 / 2);
    rows->horizontalHeader()->setStretchLastSection(true);
}

} // namespace kronika
