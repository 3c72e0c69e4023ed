// SPDX-License-Identifier: GPL-3.0-or-later
// Requests for pictures on paper, and other people's programs that read what was exported.
#pragma once

#include "tests/widgets/scene/scenefixture.h"
#include "widgets/scene/composition.h"
#include "widgets/scene/pageexport.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace kronika::test {

inline PictureRequest requestFor(std::shared_ptr<const Snapshot> snapshot)
{
    PictureRequest request;
    request.index = TimelineIndex::build(std::move(snapshot), {});
    request.theme = &Theme::light();
    request.language = QStringLiteral("en");
    request.fileName = QStringLiteral("test.kronika");
    return request;
}

inline PaperRequest paper(int pagesWide = 1)
{
    return {.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12),
                                  QPageLayout::Millimeter),
            .pagesWide = pagesWide,
            .created = QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC)};
}

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// -1 if the program cannot be run.
inline Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                   const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, QByteArray(program.toUtf8() + " does not start")};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// What a program of poppler-utils says of a PDF; `arguments` may hold %1 for its file.
inline QString askedOf(const QByteArray &pdf, const QString &program, QStringList arguments)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("test.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return QStringLiteral("cannot write");
    file.close();
    arguments.replaceInStrings(QStringLiteral("%1"), path);
    const Outcome outcome = run(program, arguments);
    return outcome.status == 0 ? QString::fromUtf8(outcome.output) : QString::fromUtf8(outcome.errors);
}

/// In reading order, compatibility forms as plain letters, white space as single blanks.
inline QString pdfText(const QByteArray &pdf, const QStringList &options = {})
{
    const QString text = askedOf(pdf, QStringLiteral("pdftotext"),
                                 options + QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                                                       QStringLiteral("%1"), QStringLiteral("-")});
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

/// As many lanes as asked for ("Lane 0#" ...), an event each.
inline Parts laneParts(int count)
{
    Parts parts;
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        parts.tables.actors.push_back(actorFrom(QStringLiteral("a%1 = Lane %1#").arg(i)));
        parts.events.push_back(eventWith("e" + number, [&](Event &event) {
            event.when = std::to_string(2000 + i % 10) + "-03-01";
            event.title = "Event of lane " + number;
            event.actors.push_back({"a" + number, {}, {}});
        }));
    }
    parts.tables.indexIds();
    return parts;
}

/// Three hundred events of two lanes within some months, with long titles of their own; some without a date.
inline std::shared_ptr<const Snapshot> crowd()
{
    Parts parts = partsFrom("actor a = Alpha\nactor b = Beta\ncategory x = Talk");
    for (int i = 0; i < 300; ++i) {
        Event event;
        event.id = "e" + std::to_string(i);
        event.title =
            "Report " + std::to_string(i) + "# on the efficient offices of the fifth floor, read aloud and filed";
        const QString date =
            QStringLiteral("2024-%1-%2").arg(1 + i % 6, 2, 10, QChar(u'0')).arg(1 + i % 28, 2, 10, QChar(u'0'));
        event.when = i % 50 == 0 ? "" : date.toStdString();
        event.actors.push_back({i % 2 == 0 ? "a" : "b", i % 7 == 0 ? "target" : "", {}});
        parts.events.push_back(event);
    }
    return parts.build();
}

/// The number of pages as poppler counts them.
inline int pageCount(const QByteArray &pdf)
{
    const QString info = askedOf(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("%1")});
    return info.section(QStringLiteral("Pages:"), 1).section(u'\n', 0, 0).trimmed().toInt();
}

inline QString pageText(const QByteArray &pdf, int page)
{
    const QString number = QString::number(page);
    return pdfText(pdf, {QStringLiteral("-f"), number, QStringLiteral("-l"), number});
}

} // namespace kronika::test
