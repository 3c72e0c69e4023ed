// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/wordscope.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace kronika {

namespace {

/// Of the thread alone, and back to what it was when a scope ends: a parameter would have to go through every function
/// that draws or names anything.
thread_local const WordScope *innermost = nullptr;

} // namespace

QString groupedNumber(qulonglong number)
{
    return QLocale(QStringLiteral("en")).toString(number);
}

QString wordsOf(const char *context, const char *text, int count)
{
    const QString number = count < 0 ? QString() : groupedNumber(static_cast<qulonglong>(count));
    if (innermost == nullptr) {
        const QString words = QCoreApplication::translate(context, text, nullptr, count);
        return count < 0 ? words : QString(words).replace(QString::number(count), number);
    }
    QString words;
    if (innermost->m_translator != nullptr)
        words = innermost->m_translator->translate(context, text, nullptr, count);
    if (words.isEmpty())
        words = QString::fromUtf8(text);
    return count < 0 ? words : words.replace(QStringLiteral("%n"), number);
}

WordScope::WordScope(const QTranslator *translator)
    : m_translator(translator)
    , m_outer(std::exchange(innermost, this))
{
}

WordScope::~WordScope()
{
    innermost = m_outer;
}

} // namespace kronika
