// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a picture: in the chronology's own language, whatever the window speaks.
#pragma once

#include "models/document/snapshot.h"
#include "models/document/wordscope.h"

#include <QString>
#include <QTranslator>

namespace kronika {

/// That of the chronology, else English. BCP 47.
QString pictureLanguage(const Snapshot &snapshot);

/// What is drawn on this thread while it lives speaks `language`, or English where we do not.
class PictureWords
{
public:
    explicit PictureWords(const QString &language);

private:
    QTranslator m_translator;
    WordScope m_scope;
};

} // namespace kronika
