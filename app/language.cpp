// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "resources/resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace kronika {

namespace {

constexpr InterfaceLanguage kLanguages[] = {{"en", "English"}, {"pl", "Polski"}, {"cs", "Čeština"}};

bool isSpoken(const QString &tag)
{
    return std::ranges::any_of(kLanguages,
                               [&](const InterfaceLanguage &language) { return tag == QLatin1String(language.tag); });
}

/// The system's if it is of that language, so that a country's own habits stay.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const bool isEnglish = language == QLatin1String(kLanguages[0].tag);
    const bool isSystems =
        system.language() == QLocale::C ? isEnglish : system.bcp47Name().section(u'-', 0, 0) == language;
    return isSystems ? system : QLocale(language);
}

} // namespace

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

Speech::~Speech()
{
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
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(resources::translationFile(language)))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace kronika

#include "moc_language.cpp"
