// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include "app/commands/suggestion.h"

#include <algorithm>

namespace kronika {

namespace {

Error usage(const QString &what)
{
    return {what, {}, {}};
}

const Option *optionNamed(const Subcommand &subcommand, const QString &name)
{
    const auto found = std::ranges::find_if(subcommand.options,
                                            [&](const Option &option) { return name == QLatin1String(option.name); });
    return found == subcommand.options.end() ? nullptr : &*found;
}

Error unknownOption(const Subcommand &subcommand, const QString &name)
{
    QStringList known{QStringLiteral("--help")};
    for (const Option &option : subcommand.options) {
        if (!option.isLater)
            known += QString::fromLatin1(option.name);
    }
    Error error = usage(QStringLiteral("unknown option \"%1\"; the nearest is \"%2\"").arg(name, nearest(name, known)));
    if (subcommand.dashWords == DashWords::SecondIsQuery)
        error.hint = QStringLiteral("write \"--\" before a QUERY that begins with two dashes");
    return error;
}

/// Walks over the words; `m_next` is the one that has not been read.
class Parser
{
public:
    Parser(const Subcommand &subcommand, const QStringList &words)
        : m_subcommand(subcommand)
        , m_words(words)
    {
    }

    Result<Arguments> parse()
    {
        m_arguments.subcommand = QString::fromLatin1(m_subcommand.name);
        while (m_next < m_words.size()) {
            if (const Status read = readWord(m_words[m_next++]); !read)
                return read.error();
        }
        if (m_arguments.positionals.size() < m_subcommand.minPositionals)
            return usage(QStringLiteral("too few arguments; it is called as \"kronika %1 %2\"")
                             .arg(QLatin1String(m_subcommand.name), QLatin1String(m_subcommand.synopsis)));
        return m_arguments;
    }

private:
    Status readWord(const QString &word)
    {
        if (m_onlyPositionals || !word.startsWith(u'-') || word.size() == 1 || isString(word))
            return readPositional(word);
        if (word == QLatin1String("--")) {
            m_onlyPositionals = true;
            return done();
        }
        return readOption(word);
    }

    bool isString(const QString &word) const
    {
        if (word.startsWith(QLatin1String("--")) || optionNamed(m_subcommand, word) != nullptr)
            return false;
        const bool isQuery = m_subcommand.dashWords == DashWords::SecondIsQuery && m_arguments.positionals.size() == 1;
        return isQuery || m_subcommand.dashWords == DashWords::AreStrings;
    }

    Status readPositional(const QString &word)
    {
        if (m_arguments.positionals.size() == m_subcommand.maxPositionals)
            return usage(QStringLiteral("\"%1\" is one argument too many").arg(word));
        m_arguments.positionals += word;
        return done();
    }

    Status readOption(const QString &word)
    {
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        const Option *option = optionNamed(m_subcommand, name);
        if (option == nullptr)
            return unknownOption(m_subcommand, name);
        if (option->isLater)
            return usage(QStringLiteral("%1 is not built yet; it comes with a later version").arg(name));
        if (equals >= 0 && option->value == nullptr)
            return usage(QStringLiteral("%1 takes no value").arg(name));
        if (equals < 0 && option->value != nullptr && m_next == m_words.size())
            return usage(QStringLiteral("%1 needs a value: %2").arg(name, QLatin1String(option->value)));
        QString value(QLatin1String(""));
        if (option->value != nullptr)
            value = equals >= 0 ? word.mid(equals + 1) : m_words[m_next++];
        if (!m_arguments.options.emplace(name, value).second)
            return usage(QStringLiteral("%1 is given twice").arg(name));
        return done();
    }

    const Subcommand &m_subcommand;
    const QStringList &m_words;
    Arguments m_arguments;
    qsizetype m_next = 0;
    bool m_onlyPositionals = false;
};

} // namespace

QString Arguments::value(const char *option) const
{
    const auto found = options.find(QString::fromLatin1(option));
    return found == options.end() ? QString() : found->second;
}

Result<Arguments> parseArguments(const Subcommand &subcommand, const QStringList &words)
{
    return Parser(subcommand, words).parse();
}

bool asksForHelp(const QStringList &words)
{
    const auto end = std::ranges::find(words, QLatin1String("--"));
    return std::any_of(words.begin(), end, [](const QString &word) {
        return word == QLatin1String("--help") || word == QLatin1String("-h");
    });
}

} // namespace kronika
