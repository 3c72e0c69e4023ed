// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include "app/hints.h"
#include "widgets/themepalette.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace kronika {

namespace {
constexpr int kWriteAfterMs = 300;

const QString kTheme = QStringLiteral("theme");
const QString kMotion = QStringLiteral("reducedMotion");
const QString kIsoDates = QStringLiteral("isoDates");
const QString kWheel = QStringLiteral("wheelZooms");
const QString kLanguage = QStringLiteral("language");
const QString kZone = QStringLiteral("zone");
const QString kLaneScale = QStringLiteral("laneScale");
const QString kRestoresSession = QStringLiteral("restoresSession");
const QString kSession = QStringLiteral("session");
const QString kSessionPlaces = QStringLiteral("sessionPlaces");
const QString kHint = QStringLiteral("hint");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kDocks = QStringLiteral("window/docks");
const QString kTables = QStringLiteral("tables/headers");
const QString kTable = QStringLiteral("tables/");
const QString kKeys = QStringLiteral("keys");

/// As Theme has them, the system's besides; in the order of ThemeChoice.
constexpr const char *kThemeNames[] = {"system", "light", "dark", "contrast", "contrast-dark"};

/// In the order of ZoneChoice::Kind; a named one is written as its name.
constexpr const char *kZoneKinds[] = {"document", "local", "utc"};

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(kWriteAfterMs);
    connect(&m_writing, &QTimer::timeout, &m_settings, &QSettings::sync);
    m_settings.installEventFilter(this);
}

/// QSettings asks itself to write as soon as the loop turns, and writes at its own end whatever is left.
bool Preferences::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_settings || event->type() != QEvent::UpdateRequest)
        return QObject::eventFilter(watched, event);
    m_writing.start();
    return true;
}

ThemeChoice Preferences::theme() const
{
    const QString name = m_settings.value(kTheme).toString();
    const auto found = std::ranges::find(kThemeNames, name, [](const char *known) { return QLatin1String(known); });
    return found == std::end(kThemeNames) ? ThemeChoice::System
                                          : static_cast<ThemeChoice>(found - std::begin(kThemeNames));
}

void Preferences::setTheme(ThemeChoice theme)
{
    write(kTheme, QString::fromLatin1(kThemeNames[static_cast<std::size_t>(theme)]));
}

const Theme &Preferences::shownTheme() const
{
    const ThemeChoice choice = theme();
    if (choice == ThemeChoice::System)
        return themeFor(QApplication::palette());
    return *Theme::named(QString::fromLatin1(kThemeNames[static_cast<std::size_t>(choice)]));
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

ZoneChoice Preferences::zone() const
{
    const QString text = m_settings.value(kZone).toString();
    const auto found = std::ranges::find(kZoneKinds, text, [](const char *known) { return QLatin1String(known); });
    if (found != std::end(kZoneKinds))
        return {static_cast<ZoneChoice::Kind>(found - std::begin(kZoneKinds)), {}};
    return Zone::byName(text) ? ZoneChoice{ZoneChoice::Kind::Named, text} : ZoneChoice{};
}

void Preferences::setZone(const ZoneChoice &zone)
{
    if (zone == this->zone())
        return;
    write(kZone, zone.kind == ZoneChoice::Kind::Named
                     ? zone.name
                     : QString::fromLatin1(kZoneKinds[static_cast<std::size_t>(zone.kind)]));
}

double Preferences::laneScale() const
{
    bool isNumber = false;
    const double factor = m_settings.value(kLaneScale, 1.0).toDouble(&isNumber);
    return isNumber && std::isfinite(factor) ? std::clamp(factor, ViewState::kMinLaneScale, ViewState::kMaxLaneScale)
                                             : 1.0;
}

void Preferences::setLaneScale(double factor)
{
    if (!qFuzzyCompare(factor, laneScale()))
        write(kLaneScale, factor);
}

bool Preferences::restoresSession() const
{
    return m_settings.value(kRestoresSession, false).toBool();
}

void Preferences::setRestoresSession(bool restores)
{
    write(kRestoresSession, restores);
}

QStringList Preferences::session() const
{
    return m_settings.value(kSession).toStringList();
}

QByteArrayList Preferences::sessionPlaces() const
{
    QByteArrayList places;
    const QVariantList stored = m_settings.value(kSessionPlaces).toList();
    for (const QVariant &place : stored)
        places += place.toByteArray();
    return places;
}

void Preferences::setSession(const QStringList &paths, const QByteArrayList &places)
{
    m_settings.setValue(kSession, paths);
    m_settings.setValue(kSessionPlaces, QVariantList(places.begin(), places.end()));
}

void Preferences::restoreDefaults()
{
    for (const QString &key : {kTheme, kMotion, kIsoDates, kWheel, kLanguage, kZone, kLaneScale, kRestoresSession})
        m_settings.remove(key);
    m_settings.remove(kKeys);
    Q_EMIT changed();
}

KeysByName Preferences::keys() const
{
    KeysByName keys;
    m_settings.beginGroup(kKeys);
    const QStringList names = m_settings.childKeys();
    for (const QString &name : names) {
        const QString written = m_settings.value(name).toString(); // none: it has no key any more
        keys.insert(name, written.isEmpty() ? QList<QKeySequence>()
                                            : QKeySequence::listFromString(written, QKeySequence::PortableText));
    }
    m_settings.endGroup();
    return keys;
}

void Preferences::setKeys(const KeysByName &keys)
{
    if (keys == this->keys())
        return;
    m_settings.remove(kKeys);
    for (auto key = keys.begin(); key != keys.end(); ++key)
        m_settings.setValue(kKeys + u'/' + key.key(),
                            QKeySequence::listToString(key.value(), QKeySequence::PortableText));
    Q_EMIT changed();
}

int Preferences::hint() const
{
    return std::max(0, m_settings.value(kHint, 0).toInt());
}

void Preferences::setHint(int number)
{
    const bool wereAllSeen = hint() >= kHintCount;
    m_settings.setValue(kHint, number);
    if (wereAllSeen != (number >= kHintCount)) // else nothing that is shown elsewhere changes
        Q_EMIT changed();
}

QHash<QString, QByteArray> Preferences::tableProfiles() const
{
    QHash<QString, QByteArray> profiles;
    const QStringList keys = m_settings.value(kTables).toStringList();
    for (const QString &key : keys)
        profiles.insert(key, m_settings.value(kTable + key).toByteArray());
    return profiles;
}

void Preferences::rememberTable(const QString &headerKey, const QByteArray &profile)
{
    QStringList keys = m_settings.value(kTables).toStringList();
    keys.removeAll(headerKey);
    keys.prepend(headerKey);
    while (keys.size() > kMaxTables)
        m_settings.remove(kTable + keys.takeLast());
    m_settings.setValue(kTables, keys);
    m_settings.setValue(kTable + headerKey, profile);
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

#include "moc_preferences.cpp"
