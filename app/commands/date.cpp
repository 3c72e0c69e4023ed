// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/commands/escaping.h"
#include "models/io/filetrouble.h"
#include "models/time/edtfmeaning.h"
#include "models/time/timetext.h"

#include <array>
#include <cerrno>
#include <limits>
#include <string>
#include <string_view>

#include <unistd.h>

namespace kronika {

namespace {

/// Of an end: its first or its last moment, dates and times without offset being read in UTC.
std::string sideText(const EdtfEnd &end, std::int64_t localUs, const char *open)
{
    if (end.kind != EndKind::Known)
        return end.kind == EndKind::Open ? open : "unknown";
    if (isBeyond(localUs))
        return "beyond";
    const Instant instant = Instant{localUs} - Duration{end.offsetSeconds.value_or(0) * kSecond.us};
    return isoUtc(instant, Decimals::Always).toStdString();
}

/// A row for each string.
class Table
{
public:
    explicit Table(EdtfMode mode)
        : m_mode(mode)
    {
    }

    void add(std::string_view text)
    {
        appendVisibly(m_rows, text);
        const Result<EdtfDate> date = EdtfDate::parse(text, m_mode);
        if (!date)
            addError(date.error());
        else if (date->readsBackwards(Zone()))
            addError({QStringLiteral("the end lies before the start"),
                      QStringLiteral("character %1").arg(text.find('/') + 2),
                      {}});
        else
            addDate(*date);
    }

    bool hasErrors() const { return m_hasErrors; }

    /// What has gathered since the last time.
    ExitCode flush()
    {
        const ExitCode status = print(QByteArray::fromRawData(m_rows.data(), static_cast<qsizetype>(m_rows.size())));
        m_rows.clear();
        return status;
    }

private:
    void addDate(const EdtfDate &date)
    {
        m_rows.append("\tok\t").append(std::to_string(date.level())).append(1, '\t');
        m_rows.append(sideText(date.start(), date.start().firstLocalUs, "-inf")).append(1, '\t');
        m_rows.append(sideText(date.end(), date.end().lastLocalUs, "inf")).append(1, '\t');
        m_rows.append(canonicalText(date)).append(1, '\n');
    }

    void addError(const Error &error)
    {
        m_hasErrors = true;
        m_rows.append("\terror\t\t\t\t").append(error.text().toStdString()).append(1, '\n');
    }

    EdtfMode m_mode;
    std::string m_rows;
    bool m_hasErrors = false;
};

/// All that standard input has for now; empty at its end. The error is errno.
Result<std::string_view> readSome(std::array<char, 65536> &buffer)
{
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count >= 0)
            return std::string_view(buffer.data(), static_cast<std::size_t>(count));
        if (errno != EINTR)
            return Error{qt_error_string(errno), QStringLiteral("standard input"), {}};
    }
}

/// Answers the lines as they come.
ExitCode explainInput(Table &table)
{
    if (const auto trouble = troubleReadingInput()) {
        say(QStringLiteral("kronika date: ") + trouble->text());
        return ExitCode::BadInput;
    }
    std::array<char, 65536> buffer{};
    std::string begun; // of a line whose end has not come yet
    for (;;) {
        const Result<std::string_view> read = readSome(buffer);
        if (!read) {
            say(QStringLiteral("kronika date: ") + read.error().text());
            return ExitCode::BadInput;
        }
        std::string_view rest = *read;
        for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
            table.add(begun.append(rest.substr(0, end)));
            begun.clear();
            rest.remove_prefix(end + 1);
        }
        begun.append(rest);
        const bool isEnd = read->empty();
        if (isEnd && !begun.empty())
            table.add(begun);
        if (const ExitCode status = table.flush(); isEnd || status != ExitCode::Done)
            return status;
    }
}

ExitCode runDate(const Arguments &arguments)
{
    Table table(arguments.has("--extended") ? EdtfMode::Extended : EdtfMode::Standard);
    for (const QString &text : arguments.positionals)
        table.add(bytesOfWord(text).toStdString());
    const ExitCode status = arguments.positionals.isEmpty() ? explainInput(table) : table.flush();
    return status == ExitCode::Done && table.hasErrors() ? ExitCode::BadInput : status;
}

constexpr Option kDateOptions[] = {
    {"--extended", nullptr, "also what a .kronika file allows: times of day in intervals, decimals, no seconds"},
};

} // namespace

const Subcommand kDateCommand{
    .name = "date",
    .summary = "explains dates in EDTF: whether they are right, and what they can mean",
    .synopsis = "[STRING...] [--extended]",
    .options = kDateOptions,
    .minPositionals = 0,
    .maxPositionals = std::numeric_limits<qsizetype>::max(),
    .needs = Needs::Core,
    .run = runDate,
    .notes =
        "Without a STRING, each line of standard input is one, blanks and all. One line each, separated by tabs:\n"
        "the string (tabs and control characters as \\t, \\xNN), ok or error, the level of the standard (0, 1, 2),\n"
        "the first and the last microsecond that can belong to it (dates are read in UTC, ? and ~ do not widen\n"
        "them), and its canonical form; after error three empty fields and what is wrong.\n"
        "-inf and inf stand for an open end, unknown for an unknown one, beyond for what 64-bit microseconds do\n"
        "not hold. Judged by the Library of Congress text of EDTF. Status 1 if there is an error.",
    .dashWords = DashWords::AreStrings,
};

} // namespace kronika
