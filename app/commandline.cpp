// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/commands/interruption.h"
#include "app/commands/suggestion.h"
#include "app/filetarget.h"
#include "resources/resources.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QHashSeed>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

namespace kronika {

namespace {

QStringList windowOptions()
{
    return {QStringLiteral("--example"), QStringLiteral("--new-window"), QStringLiteral("--version"),
            QStringLiteral("--help")};
}

/// Options of QApplication that windows take, and whether a value follows. They may have one dash or two.
struct QtOption
{
    const char *name;
    bool hasValue;
};
constexpr QtOption kQtOptions[] = {
    {"platform", true},        {"platformtheme", true}, {"style", true},   {"display", true},
    {"qwindowgeometry", true}, {"geometry", true},      {"session", true}, {"reverse", false},
};

Invocation textAnswer(const QString &text)
{
    Invocation invocation;
    invocation.kind = Invocation::Kind::Text;
    invocation.text = text;
    return invocation;
}

Invocation wrongUsage(const QString &text)
{
    Invocation invocation;
    invocation.kind = Invocation::Kind::WrongUsage;
    invocation.text = text;
    return invocation;
}

QString overview()
{
    QString text = QStringLiteral("Usage: kronika [FILE...]            opens a window a file; - reads standard input\n"
                                  "       kronika FILE#ID              shows that event of the file\n"
                                  "       kronika --example            opens the built-in chronology\n"
                                  "       kronika SUBCOMMAND ...       works without a display\n\nSubcommands:\n");
    for (const Subcommand *subcommand : subcommands())
        text += QStringLiteral("  ") + QString::fromLatin1(subcommand->name).leftJustified(10) +
                QString::fromUtf8(subcommand->summary) + u'\n';
    text += QStringLiteral(
        "\nOptions:\n"
        "  --new-window  in a process of its own; else a Kronika that is running already opens the files\n"
        "  --version     the version\n"
        "  --help        this text; kronika SUBCOMMAND --help says more\n\n"
        "Exit status: 0 done; 1 the input is missing, unreadable or has errors; 2 wrong usage;\n"
        "3 the output could not be written; 130 interrupted.\n");
    return text;
}

const QtOption *qtOptionNamed(const QString &word)
{
    const QString name = word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1).section(u'=', 0, 0);
    const auto found =
        std::ranges::find_if(kQtOptions, [&](const QtOption &option) { return name == QLatin1String(option.name); });
    return found == std::end(kQtOptions) ? nullptr : &*found;
}

/// Null if `word` names no file.
QString fileNamed(const QString &word)
{
    const FileTarget target = targetOf(word);
    return target.path.isEmpty() ? QString() : wordOf(target);
}

/// By a folder or an ending in it: whoever types one means no subcommand.
bool looksLikeFile(const QString &word)
{
    const bool isElsewhere = word.contains(QLatin1String("://"));
    return isElsewhere ? word.startsWith(QLatin1String("file:"))
                       : word.contains(u'/') || !QFileInfo(word).suffix().isEmpty();
}

QString unknownWord(const QString &word)
{
    const QString subcommand = nearest(word, subcommandNames());
    if (word.startsWith(u'-')) {
        return QStringLiteral("unknown option \"%1\"; the nearest option is %2, the nearest subcommand \"%3\"")
            .arg(word, nearest(word, windowOptions()), subcommand);
    }
    if (subcommandNamed(word) != nullptr)
        return QStringLiteral("the subcommand \"%1\" must be the first word").arg(word);
    if (looksLikeFile(word))
        return QStringLiteral(
                   "there is no file \"%1\", nor a subcommand of that name; the nearest subcommand is \"%2\"")
            .arg(word, subcommand);
    return QStringLiteral(
               "\"%1\" is neither a subcommand, an option nor an existing file; the nearest subcommand is \"%2\"")
        .arg(word, subcommand);
}

Invocation subcommandInvocation(const Subcommand *subcommand, const QStringList &words)
{
    if (asksForHelp(words))
        return textAnswer(helpText(*subcommand));
    Invocation invocation;
    invocation.kind = Invocation::Kind::Subcommand;
    invocation.subcommand = subcommand;
    invocation.words = words;
    return invocation;
}

/// `--help`, also of the subcommand that stands behind it.
Invocation helpAnswer(const QStringList &words)
{
    const bool isFirst = words.first() == QLatin1String("--help") || words.first() == QLatin1String("-h");
    if (words.size() == 1)
        return textAnswer(overview());
    const Subcommand *subcommand = isFirst && words.size() == 2 ? subcommandNamed(words[1]) : nullptr;
    if (subcommand == nullptr)
        return wrongUsage(QStringLiteral("--help stands alone, or with one of the subcommands: %1")
                              .arg(subcommandNames().join(QStringLiteral(", "))));
    return textAnswer(helpText(*subcommand));
}

/// Everything that is no subcommand.
Invocation windowInvocation(const QStringList &words)
{
    Invocation invocation;
    bool onlyFiles = false;
    for (qsizetype n = 0; n < words.size(); ++n) {
        const QString &word = words[n];
        const bool isOption = !onlyFiles && word.size() > 1 && word.startsWith(u'-');
        const QString file = isOption ? QString() : fileNamed(word);
        const QtOption *qtOption = isOption ? qtOptionNamed(word) : nullptr;
        if (isOption && word == QLatin1String("--")) {
            onlyFiles = true;
        } else if (isOption && word == QLatin1String("--example")) {
            invocation.window.hasExample = true;
        } else if (!file.isNull()) {
            invocation.window.files += file;
        } else if (qtOption != nullptr) {
            invocation.window.qtOptions += word;
            if (qtOption->hasValue && !word.contains(u'=') && n + 1 < words.size())
                invocation.window.qtOptions += words[++n];
        } else if (isOption && word == QLatin1String("--new-window")) {
            invocation.window.isAlone = true;
        } else {
            return wrongUsage(unknownWord(word));
        }
    }
    return invocation;
}

/// What would make the same call give other bytes for another user: locale, fonts' scale, styles.
void forgetEnvironment()
{
    for (const char *variable : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI",
                                 "QT_ENABLE_HIGHDPI_SCALING", "QT_SCALE_FACTOR_ROUNDING_POLICY", "QT_USE_PHYSICAL_DPI",
                                 "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "LANGUAGE"})
        qunsetenv(variable);
    qputenv("LC_ALL", "C.UTF-8");
    // Qt looks for sockets there, and makes a folder where there is none. This is one that it can neither use nor make.
    qputenv("XDG_RUNTIME_DIR", "/dev/null");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    // Qt orders the objects of a PDF by hashes.
    QHashSeed::setDeterministicGlobalSeed();
}

/// stderr is for diagnostics; what Qt thinks of the environment is none.
void dropWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        say(message);
}

std::unique_ptr<QCoreApplication> applicationFor(Needs needs, int &argumentCount, char **arguments)
{
    if (needs == Needs::Pictures)
        return std::make_unique<QGuiApplication>(argumentCount, arguments);
    return std::make_unique<QCoreApplication>(argumentCount, arguments);
}

} // namespace

Invocation parseInvocation(const QStringList &words)
{
    if (words.isEmpty())
        return {};
    if (const Subcommand *subcommand = subcommandNamed(words.first()))
        return subcommandInvocation(subcommand, words.mid(1));
    if (asksForHelp(words))
        return helpAnswer(words);
    const auto end = std::ranges::find(words, QLatin1String("--"));
    if (std::find(words.begin(), end, QLatin1String("--version")) == end)
        return windowInvocation(words);
    if (words.size() > 1)
        return wrongUsage(QStringLiteral("--version stands alone"));
    return textAnswer(QStringLiteral("kronika " KRONIKA_VERSION "\n"));
}

ExitCode runSubcommand(const Invocation &invocation, char *programName)
{
    const Subcommand &subcommand = *invocation.subcommand;
    const Result<Arguments> arguments = parseArguments(subcommand, invocation.words);
    if (!arguments)
        return sayUsageError(QString::fromLatin1(subcommand.name), arguments.error().text());
    forgetEnvironment();
    qInstallMessageHandler(dropWarnings);
    watchForInterruption();
    int argumentCount = 1;
    std::array<char *, 2> names{programName, nullptr};
    const auto application = applicationFor(subcommand.needs, argumentCount, names.data());
    QTranslator plurals; // "1 rule", "2 rules"
    if (plurals.load(resources::translationFile(QStringLiteral("en"))))
        QCoreApplication::installTranslator(&plurals);
    return subcommand.run(*arguments);
}

} // namespace kronika
