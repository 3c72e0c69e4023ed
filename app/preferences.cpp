// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include "widgets/themepalette.h"

#include <QApplication>
#include <QStyle>

namespace kronika {

namespace {

const QString kTheme = QStringLiteral("theme");
const QString kMotion = QStringLiteral("reducedMotion");
const QString kIsoDates = QStringLiteral("isoDates");
const QString kWheel = QStringLiteral("wheelZooms");
const QString kLanguage = QStringLiteral("language");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kDocks = QStringLiteral("window/docks");

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

ThemeChoice Preferences::theme() const
{
    const QString name = m_settings.value(kTheme).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    const char *name = theme == ThemeChoice::Light ? "light" : theme == ThemeChoice::Dark ? "dark" : "system";
    write(kTheme, QString::fromLatin1(name));
}

const Theme &Preferences::shownTheme() const
{
    switch (theme()) {
    case ThemeChoice::Light:
        return Theme::light();
    case ThemeChoice::Dark:
        return Theme::dark();
    case ThemeChoice::System:
        break;
    }
    return themeFor(QApplication::palette());
}

Motion Preferences::motion() const
{
    const bool styleIsStill = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    return m_settings.value(kMotion, styleIsStill).toBool() ? Motion::Reduced : Motion::Smooth;
}

void Preferences::setMotion(Motion motion)
{
    write(kMotion, motion == Motion::Reduced);
}

WheelUse Preferences::wheelUse() const
{
    return m_settings.value(kWheel, false).toBool() ? WheelUse::Zooms : WheelUse::ScrollsLanes;
}

void Preferences::setWheelUse(WheelUse use)
{
    write(kWheel, use == WheelUse::Zooms);
}

DateStyle Preferences::dateStyle() const
{
    return m_settings.value(kIsoDates, false).toBool() ? DateStyle::Iso : DateStyle::Words;
}

void Preferences::setDateStyle(DateStyle style)
{
    write(kIsoDates, style == DateStyle::Iso);
}

QString Preferences::language() const
{
    return m_settings.value(kLanguage).toString();
}

void Preferences::setLanguage(const QString &tag)
{
    write(kLanguage, tag);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

QByteArray Preferences::dockState() const
{
    return m_settings.value(kDocks).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

void Preferences::setDockState(const QByteArray &state)
{
    m_settings.setValue(kDocks, state);
}

void Preferences::write(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

} // namespace kronika
