// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturewords.h"

#include "resources/resources.h"

namespace kronika {

namespace {
const QString kEnglish = QStringLiteral("en");
}

QString pictureLanguage(const Snapshot &snapshot)
{
    const std::string &own = snapshot.info().language;
    return own.empty() ? kEnglish : QString::fromStdString(own);
}

PictureWords::PictureWords(const QString &language)
    : m_scope(&m_translator)
{
    if (!m_translator.load(resources::translationFile(language)))
        static_cast<void>(m_translator.load(resources::translationFile(kEnglish)));
}

} // namespace kronika
