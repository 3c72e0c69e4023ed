// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr const Subcommand *kSubcommands[] = {
    &kRenderCommand, &kConvertCommand, &kCheckCommand, &kInfoCommand, &kQueryCommand, &kDateCommand, &kFormatsCommand,
};

constexpr qsizetype kOptionColumn = 22;

QString optionLine(const QString &head, const char *help)
{
    const QString left = QStringLiteral("  ") + head;
    const QString gap = left.size() + 2 > kOptionColumn ? QString(u'\n' + QString(kOptionColumn, u' '))
                                                        : QString(kOptionColumn - left.size(), u' ');
    return left + gap + QString::fromUtf8(help) + u'\n';
}

} // namespace

std::span<const Subcommand *const> subcommands()
{
    return kSubcommands;
}

const Subcommand *subcommandNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        kSubcommands, [&](const Subcommand *subcommand) { return name == QLatin1String(subcommand->name); });
    return found == std::end(kSubcommands) ? nullptr : *found;
}

QStringList subcommandNames()
{
    QStringList names;
    for (const Subcommand *subcommand : kSubcommands)
        names += QString::fromLatin1(subcommand->name);
    return names;
}

QString helpText(const Subcommand &subcommand)
{
    QString text = QStringLiteral("Usage: kronika %1 %2\n%1: %3.\n")
                       .arg(QLatin1String(subcommand.name), QLatin1String(subcommand.synopsis),
                            QString::fromUtf8(subcommand.summary));
    text += QStringLiteral("\nOptions:\n");
    for (const Option &option : subcommand.options) {
        if (option.isLater)
            continue;
        const QString value = option.value == nullptr ? QString() : QString(u' ' + QString::fromUtf8(option.value));
        text += optionLine(QString::fromLatin1(option.name) + value, option.help);
    }
    text += optionLine(QStringLiteral("--help"), "this text");
    const QString notes = QString::fromUtf8(subcommand.notes);
    return notes.isEmpty() ? text : QString(text + u'\n' + notes + u'\n');
}

} // namespace kronika
