// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mergeflow.h"

#include "app/importaccount.h"
#include "app/reporttext.h"
#include "app/tableimport.h"
#include "app/workspace.h"
#include "models/document/plaintext.h"
#include "models/io/files.h"
#include "widgets/mergedialog.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

/// Up to so many events in both, the work is done at once.
constexpr std::size_t kEventsHere = 5'000;

int asInt(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 2'000'000'000));
}

/// What a file has in an earlier version does not replace what is here: said in its account.
void tellOlder(Diagnostics &diagnostics, const MergeCounts &counts)
{
    const std::size_t older = counts.olderEvents + counts.olderActors;
    if (older > 0)
        diagnostics.add({Severity::Warning,
                         {},
                         {},
                         MergeFlow::tr("%n records are earlier versions of what the chronology has: they are kept "
                                       "beside it word for word, and change nothing that is shown",
                                       nullptr, asInt(older))});
}

/// As windows call it.
QString memberText(std::string_view member)
{
    struct Word
    {
        std::string_view member;
        const char *text;
    };
    static constexpr Word kWords[] = {{"title", QT_TRANSLATE_NOOP("kronika::MergeFlow", "title")},
                                      {"when", QT_TRANSLATE_NOOP("kronika::MergeFlow", "date")},
                                      {"within", QT_TRANSLATE_NOOP("kronika::MergeFlow", "bounds")},
                                      {"description", QT_TRANSLATE_NOOP("kronika::MergeFlow", "description")},
                                      {"category", QT_TRANSLATE_NOOP("kronika::MergeFlow", "category")},
                                      {"confidence", QT_TRANSLATE_NOOP("kronika::MergeFlow", "confidence")},
                                      {"kind", QT_TRANSLATE_NOOP("kronika::MergeFlow", "kind")},
                                      {"color", QT_TRANSLATE_NOOP("kronika::MergeFlow", "colour")},
                                      {"publisher", QT_TRANSLATE_NOOP("kronika::MergeFlow", "publisher")},
                                      {"author", QT_TRANSLATE_NOOP("kronika::MergeFlow", "author")},
                                      {"published", QT_TRANSLATE_NOOP("kronika::MergeFlow", "date of publication")},
                                      {"retrieved", QT_TRANSLATE_NOOP("kronika::MergeFlow", "date of retrieval")},
                                      {"url", QT_TRANSLATE_NOOP("kronika::MergeFlow", "address")},
                                      {"archived", QT_TRANSLATE_NOOP("kronika::MergeFlow", "archived copy")},
                                      {"reliability", QT_TRANSLATE_NOOP("kronika::MergeFlow", "reliability")},
                                      {"note", QT_TRANSLATE_NOOP("kronika::MergeFlow", "note")}};
    const auto *found = std::ranges::find(kWords, member, &Word::member);
    return found == std::end(kWords) ? QString::fromUtf8(member.data(), qsizetype(member.size()))
                                     : MergeFlow::tr(found->text);
}

/// Which value of which thing is not here any more, or was not taken, and what stands there.
void tellGivenWay(Diagnostics &diagnostics, const GivenWays &values)
{
    const auto shown = [](const std::string &text) { return singleLine(QString::fromStdString(text)).left(200); };
    for (const GivenWay &one : values.kept()) {
        const QString text = one.whose == GivenWay::Whose::Theirs
                                 ? MergeFlow::tr("“%1”: %2 “%3” was not taken; it stays “%4”")
                                 : MergeFlow::tr("“%1”: %2 was “%3” and is “%4” now");
        diagnostics.add(
            {Severity::Warning,
             {},
             {},
             text.arg(shown(one.of), memberText(one.value.member), shown(one.value.lost), shown(one.value.kept))});
    }
    if (values.count() > values.kept().size())
        diagnostics.add({Severity::Warning,
                         {},
                         {},
                         MergeFlow::tr("%n more values differ in the same way", nullptr,
                                       asInt(values.count() - values.kept().size()))});
}

void tellMarked(Diagnostics &diagnostics, const MergeCounts &counts)
{
    const auto tell = [&diagnostics](const QString &text) { diagnostics.add({Severity::Warning, {}, {}, text}); };
    if (!counts.chronologyMarking.empty())
        tell(MergeFlow::tr("the chronology is marked %1 now, for it holds what the file keeps to itself")
                 .arg(QString::fromStdString(counts.chronologyMarking)));
    if (counts.markedRecords > 0)
        tell(MergeFlow::tr("%n records that were here are marked more strictly now, as the file marks what it says of "
                           "them",
                           nullptr, asInt(counts.markedRecords)));
}

/// A chronology of our own has no account of its reading: what it holds stands for it.
void account(ImportReport &report, const Snapshot &theirs)
{
    if (report.isImport)
        return;
    Ledger &ledger = report.ledger;
    ledger.events = theirs.eventCount();
    ledger.actors = theirs.actors().size();
    ledger.sources = theirs.sources().size();
    ledger.read = ledger.events + ledger.actors + ledger.sources;
}

/// Offered dates of events that are called otherwise here.
std::vector<Offer> renamed(std::vector<Offer> offers, const std::unordered_map<std::string, std::string> &names)
{
    for (Offer &offer : offers) {
        for (OfferedDate &date : offer.dates) {
            if (const auto name = names.find(date.event); name != names.end())
                date.event = name->second;
        }
    }
    return offers;
}

} // namespace

MergeFlow::MergeFlow(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_comparing(this, [this](MergeProposal proposal) { decide(std::move(proposal)); })
    , m_taking(this, [this](Taken taken) { add(std::move(taken)); })
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &MergeFlow::next);
    connect(&m_reading, &OpenJob::progressed, this, &MergeFlow::progressed);
    connect(&m_reading, &OpenJob::finished, this, &MergeFlow::receive);
    connect(&m_workspace, &Workspace::leaving, this, &MergeFlow::cancel);
}

QString MergeFlow::fileName() const
{
    return singleLine(QFileInfo(m_path).fileName());
}

Where MergeFlow::whereFor(const Snapshot &theirs) const
{
    return m_after->eventCount() + theirs.eventCount() <= kEventsHere ? Where::Here : Where::Worker;
}

void MergeFlow::import(const QStringList &paths)
{
    if (m_isRunning || paths.isEmpty() || !m_workspace.isWritable())
        return;
    m_isRunning = true;
    m_waiting = paths;
    m_before = m_after = m_workspace.document().snapshot();
    m_changes = {};
    m_files.clear();
    next();
}

void MergeFlow::cancel()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_turn.stop();
    m_reading.cancel();
    m_comparing.forget();
    m_taking.forget();
    m_waiting.clear();
    m_before = m_after = nullptr;
    m_theirs = {};
    m_files.clear();
    Q_EMIT ended();
}

void MergeFlow::next()
{
    if (m_waiting.isEmpty())
        return finish();
    m_path = m_waiting.takeFirst();
    Q_EMIT began(tr("Reading %1…").arg(fileName()));
    m_reading.start({m_path, false, m_profiles ? m_profiles() : QHash<QString, QByteArray>()});
}

void MergeFlow::fail(const Error &error)
{
    Q_EMIT failed(tr("%1 was not imported.").arg(fileName()), error);
    m_turn.start(0);
}

void MergeFlow::receive(const ImportOutcome &outcome, const TableOrigin &table)
{
    Q_EMIT ended();
    if (!outcome.snapshot) {
        const QStringList lines = diagnosticLines(outcome.report.diagnostics, fileName());
        const QString said = lines.join(u'\n'); // begins with the place
        const qsizetype place = said.indexOf(QStringLiteral(": "));
        return fail({said.mid(place + 2), said.left(place), tr("Mend the file, then import it again.")});
    }
    if (outcome.report.isReadOnly)
        return fail({tr("The file is of a later version of the format: what this version does not know could be lost."),
                     {},
                     tr("Import it with a later version of Kronika.")});
    if (table.isOpenQuestion)
        return askForColumns(table);
    compare(outcome);
}

void MergeFlow::askForColumns(const TableOrigin &table)
{
    const Result<QByteArray> content = contentOf(m_path);
    if (!content)
        return fail(content.error());
    auto *window = new TableImport({m_path, *content, table.format, table.profile},
                                   QString::fromStdString(m_workspace.language()), m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &QDialog::accepted, this, [this, window] {
        Q_EMIT tableTaken(window->headerKey(), window->profileToRemember());
        compare(window->reading().outcome);
    });
    connect(window, &QDialog::rejected, this, &MergeFlow::cancel);
    window->open();
}

void MergeFlow::compare(const ImportOutcome &outcome)
{
    if (!m_isRunning)
        return;
    m_theirs = outcome;
    Q_EMIT began(tr("Comparing %1…").arg(fileName()));
    const IdOrigin origin = outcome.report.hasNumberedEvents ? IdOrigin::Reader : IdOrigin::File;
    m_comparing.start(whereFor(*outcome.snapshot),
                      [mine = m_after, theirs = outcome.snapshot, origin](const IsStale &isStale) {
                          return proposedMerge(*mine, *theirs, origin, isStale);
                      });
}

void MergeFlow::decide(MergeProposal proposal)
{
    Q_EMIT ended();
    if (!proposal.hasDoubts())
        return take(proposal, {});
    auto *dialog =
        new MergeDialog({m_after, m_theirs.snapshot, proposal, fileName(), m_workspace.language()}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, proposal = std::move(proposal)] { take(proposal, dialog->decision()); });
    connect(dialog, &QDialog::rejected, this, &MergeFlow::cancel);
    dialog->open();
}

void MergeFlow::take(const MergeProposal &proposal, const MergeDecision &decision)
{
    if (!m_isRunning)
        return;
    Q_EMIT began(tr("Importing %1…").arg(fileName()));
    m_taking.start(whereFor(*m_theirs.snapshot),
                   [mine = m_after, theirs = m_theirs.snapshot, proposal, decision](const IsStale &isStale) {
                       Taken taken;
                       taken.merge = mergeOf(*mine, *theirs, proposal, decision, isStale);
                       if (!isStale() && !taken.merge.edit.isEmpty())
                           taken.outcome = applied(taken.merge.edit, *mine);
                       taken.merge.edit = {};
                       return taken;
                   });
}

void MergeFlow::add(Taken taken)
{
    Q_EMIT ended();
    File file{m_path, std::move(m_theirs.report), taken.merge.counts, taken.merge.givenWay.count()};
    account(file.report, *m_theirs.snapshot);
    tellOlder(file.report.diagnostics, file.counts);
    tellMarked(file.report.diagnostics, file.counts);
    tellGivenWay(file.report.diagnostics, taken.merge.givenWay);
    file.report.offers = renamed(std::move(file.report.offers), taken.merge.eventIds);
    m_files.push_back(std::move(file));
    m_theirs = {};
    if (taken.outcome.snapshot) {
        m_changes = m_after == m_before ? std::move(taken.outcome.changes) : ChangeSet::all();
        m_after = std::move(taken.outcome.snapshot);
    }
    m_turn.start(0);
}

void MergeFlow::finish()
{
    m_isRunning = false;
    const auto before = std::exchange(m_before, nullptr);
    const auto after = std::exchange(m_after, nullptr);
    if (m_files.empty())
        return;
    if (m_workspace.document().snapshot() != before) {
        m_files.clear();
        return Q_EMIT failed(tr("Nothing was imported."),
                             {tr("The chronology was changed meanwhile."), {}, tr("Import the files again.")});
    }
    if (after != before)
        m_workspace.push({after, std::move(m_changes)},
                         m_files.size() == 1 ? tr("Import of %1").arg(singleLine(QFileInfo(m_files[0].path).fileName()))
                                             : tr("Import of %n files", nullptr, asInt(m_files.size())));
    Q_EMIT merged(after != before);
}

QString mergeSummary(const std::vector<MergeFlow::File> &files)
{
    MergeCounts sum;
    std::size_t givenWay = 0;
    for (const MergeFlow::File &file : files) {
        sum.addedEvents += file.counts.addedEvents;
        sum.updatedEvents += file.counts.updatedEvents;
        sum.joinedEvents += file.counts.joinedEvents;
        sum.unchangedEvents += file.counts.unchangedEvents;
        sum.olderEvents += file.counts.olderEvents;
        sum.olderActors += file.counts.olderActors;
        sum.addedActors += file.counts.addedActors;
        sum.joinedActors += file.counts.joinedActors;
        sum.markedRecords += file.counts.markedRecords;
        if (!file.counts.chronologyMarking.empty())
            sum.chronologyMarking = file.counts.chronologyMarking;
        givenWay += file.givenWay;
    }
    QStringList parts;
    const auto add = [&parts](std::size_t count, const char *text) {
        if (count > 0)
            parts += MergeFlow::tr(text, nullptr, asInt(count));
    };
    add(sum.addedEvents, QT_TRANSLATE_N_NOOP("kronika::MergeFlow", "%n events added"));
    add(sum.updatedEvents, QT_TRANSLATE_N_NOOP("kronika::MergeFlow", "%n events brought up to date"));
    add(sum.joinedEvents, QT_TRANSLATE_N_NOOP("kronika::MergeFlow", "%n events became one with what was here"));
    add(sum.unchangedEvents, QT_TRANSLATE_N_NOOP("kronika::MergeFlow", "%n events here already"));
    add(sum.addedActors, QT_TRANSLATE_N_NOOP("kronika::MergeFlow", "%n actors added"));
    add(sum.olderEvents, QT_TRANSLATE_N_NOOP("kronika::MergeFlow", "%n events older than here, kept beside"));
    add(sum.olderActors, QT_TRANSLATE_N_NOOP("kronika::MergeFlow", "%n actors older than here, kept beside"));
    add(sum.joinedActors, QT_TRANSLATE_N_NOOP("kronika::MergeFlow", "%n actors became one with those here"));
    add(givenWay, QT_TRANSLATE_N_NOOP("kronika::MergeFlow", "%n values differ, one of them stays"));
    add(sum.markedRecords, QT_TRANSLATE_N_NOOP("kronika::MergeFlow", "%n marked more strictly"));
    if (!sum.chronologyMarking.empty())
        parts += MergeFlow::tr("the chronology is marked %1 now").arg(QString::fromStdString(sum.chronologyMarking));
    if (parts.isEmpty())
        parts += MergeFlow::tr("nothing that is not here already");
    const QString what = files.size() == 1 ? singleLine(QFileInfo(files[0].path).fileName())
                                           : MergeFlow::tr("%n files", nullptr, asInt(files.size()));
    QString text = MergeFlow::tr("Imported %1: %2.").arg(what, parts.join(QStringLiteral(", ")));
    for (const MergeFlow::File &file : files) {
        if (file.report.undated.count == 0)
            continue;
        // Lines are those of one file.
        const QString name = files.size() == 1 ? QString() : singleLine(QFileInfo(file.path).fileName()) + u": ";
        text += u' ' + name + undatedText(file.report.undated);
    }
    return text;
}

} // namespace kronika

#include "moc_mergeflow.cpp"
