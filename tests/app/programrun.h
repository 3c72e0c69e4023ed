// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built program from outside, with an empty environment unless said, and keeps what it gave back.
#pragma once

#include "tests/app/testfile.h"

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace kronika::test {

struct ProgramRun
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// A word of a call, or a list of them, from literals and strings alike.
struct Word
{
    Word(const char *literal)
        : text(QString::fromUtf8(literal))
    {
    }
    Word(const QString &word)
        : text(word)
    {
    }

    QString text;
};

struct Words : QStringList
{
    Words() = default;
    Words(std::initializer_list<Word> words)
    {
        for (const Word &word : words)
            append(word.text);
    }
};

inline QProcessEnvironment environmentOf(std::initializer_list<std::pair<Word, Word>> variables)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(name.text, value.text);
    return environment;
}

struct ProgramCall
{
    Words words;
    QByteArray input = {};
    QProcessEnvironment environment = {};
    QString folder = {};
    /// With which it is run; empty for none.
    Words launcher = {};
};

constexpr int kPatienceMs = 60'000;

inline ProgramRun run(const ProgramCall &call)
{
    QProcess process;
    process.setProcessEnvironment(call.environment);
    if (!call.folder.isEmpty())
        process.setWorkingDirectory(call.folder);
    QStringList line = call.launcher + QStringList{QStringLiteral(KRONIKA_PROGRAM)} + call.words;
    const QString program = line.takeFirst();
    process.start(program, line);
    process.write(call.input);
    process.closeWriteChannel();
    ProgramRun result;
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit)
        return result;
    result.status = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

inline ProgramRun run(const Words &words)
{
    return run(ProgramCall{.words = words});
}

/// Without the empty one after the last line feed.
inline QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

inline QString examplePath()
{
    return QStringLiteral(KRONIKA_SOURCE_DIR "/resources/examples/czech-mfa-campaign.kronika");
}

inline QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kronika::test
