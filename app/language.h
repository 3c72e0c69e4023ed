// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window's words: which ones there are, which of them a choice means, and the translators that make
// Qt speak it. Knows no window: those hear of a change as QEvent::LanguageChange.
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <span>

namespace kronika {

struct InterfaceLanguage
{
    /// BCP 47.
    const char *tag;
    /// What its speakers call it.
    const char *name;
};

/// English, the language of the sources, first.
std::span<const InterfaceLanguage> interfaceLanguages();

/// The tag of the language that `choice` means: itself; for an empty or unknown one the first of the system's languages
/// that is spoken here, else English.
QString spokenLanguage(const QString &choice);

/// For numbers and dates beside words in `language`: `system` where it is of that language, its months included, so
/// that a country's own habits stay; else the language's own.
QLocale localeOf(const QString &language, const QLocale &system);

/// Arrows for Qt's names of the keys with arrows on them, as on keyboards and in all other texts of ours: "Alt+←".
class ArrowKeys : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *text, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }
};

class Speech : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// No word of ours is left in another language after it. Numbers and dates follow, too.
    ~Speech() override;

    /// As spokenLanguage() has it. Nothing happens if it is spoken already.
    void speak(const QString &choice);
    /// Empty before the first call of speak().
    const QString &language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
    ArrowKeys m_arrows;
};

} // namespace kronika
