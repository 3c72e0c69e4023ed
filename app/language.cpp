// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "resources/resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace kronika {

namespace {

constexpr InterfaceLanguage kLanguages[] = {{"en", "English"}, {"pl", "Polski"}, {"cs", "Čeština"}};

bool isSpoken(const QString &tag)
{
    return std::ranges::any_of(kLanguages,
                               [&](const InterfaceLanguage &language) { return tag == QLatin1String(language.tag); });
}

/// The system may name its months in another language than that of its words (LC_TIME).
bool namesMonthsAs(const QLocale &one, const QLocale &other)
{
    for (int month = 1; month <= 12; ++month)
        if (one.monthName(month) != other.monthName(month))
            return false;
    return true;
}

} // namespace

QLocale localeOf(const QString &language, const QLocale &system)
{
    const QLocale own(language);
    const bool isEnglish = language == QLatin1String(kLanguages[0].tag);
    const bool isSystems =
        system.language() == QLocale::C ? isEnglish : system.bcp47Name().section(u'-', 0, 0) == language;
    return isSystems && namesMonthsAs(system, own) ? system : own;
}

std::span<const InterfaceLanguage> interfaceLanguages()
{
    return kLanguages;
}

QString spokenLanguage(const QString &choice)
{
    if (isSpoken(choice))
        return choice;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString primary = tag.section(u'-', 0, 0).toLower();
        if (isSpoken(primary))
            return primary;
    }
    return QString::fromLatin1(kLanguages[0].tag);
}

QString ArrowKeys::translate(const char *context, const char *text, const char *, int) const
{
    struct Arrow
    {
        std::string_view name;
        char16_t sign;
    };
    constexpr std::array arrows{Arrow{"Left", u'←'}, Arrow{"Right", u'→'}, Arrow{"Up", u'↑'}, Arrow{"Down", u'↓'}};
    if (std::string_view(context) != "QShortcut")
        return {};
    const auto *arrow = std::ranges::find(arrows, std::string_view(text), &Arrow::name);
    return arrow == arrows.end() ? QString() : QString(QChar(arrow->sign));
}

Speech::~Speech()
{
    QCoreApplication::removeTranslator(&m_arrows);

    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (!m_language.isEmpty())
        QLocale::setDefault(QLocale::system());
}

void Speech::speak(const QString &choice)
{
    const QString language = spokenLanguage(choice);
    if (std::exchange(m_language, language) == language)
        return;
    QLocale::setDefault(localeOf(language, QLocale::system()));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(resources::translationFile(language)))
        QCoreApplication::installTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_arrows); // the last one is asked first
    QCoreApplication::installTranslator(&m_arrows);
}

} // namespace kronika

#include "moc_language.cpp"
