// SPDX-License-Identifier: GPL-3.0-or-later
// What a subcommand is: a row of the table in subcommands.cpp, with its options. Knows no file and no window.
#pragma once

#include "app/commands/exitcode.h"

#include <QString>
#include <QStringList>

#include <map>
#include <span>

namespace kronika {

struct Option
{
    /// As typed, dashes included.
    const char *name;
    /// What its value is called in help; null for a flag.
    const char *value;
    const char *help;
    /// Not built yet: the option is refused.
    bool isLater = false;
};

/// The words after a subcommand, taken apart.
class Arguments
{
public:
    QString subcommand;
    QStringList positionals;
    /// By the option's name; flags have an empty value. Of a repeated option the last counts.
    std::map<QString, QString> options;

    bool has(const char *option) const { return options.contains(QString::fromLatin1(option)); }
    /// Null if it was not given.
    QString value(const char *option) const;
};

enum class Needs { Core, Pictures };

/// What a word that begins with one dash is: an option; the QUERY if it comes second; a string wherever it stands.
/// Known options and words that begin with two dashes are options in any case.
enum class DashWords { AreOptions, SecondIsQuery, AreStrings };

struct Subcommand
{
    const char *name;
    const char *summary;
    /// What follows the name in help.
    const char *synopsis;
    std::span<const Option> options;
    qsizetype minPositionals;
    qsizetype maxPositionals;
    Needs needs;
    ExitCode (*run)(const Arguments &arguments);
    /// Further help, plain text; may be empty.
    const char *notes = "";
    DashWords dashWords = DashWords::AreOptions;
};

} // namespace kronika
