// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eraaccess.h"

#include "models/document/plaintext.h"
#include "models/time/edtf.h"
#include "widgets/framing.h"
#include "widgets/timelineaccess.h"
#include "widgets/timelineview.h"

#include <QCoreApplication>
#include <QPointer>

namespace kronika {

namespace {

QString eraText(const char *text)
{
    return QCoreApplication::translate("kronika::Access", text);
}

QString nameOf(const Snapshot &snapshot, std::size_t place, const QString &language)
{
    const Era &era = snapshot.eras()[place];
    const auto date = EdtfDate::parse(era.when, EdtfMode::Extended);
    const QString when = date ? inWords(*date, language, snapshot.zone()) : singleLine(era.when);
    const QString title = singleLine(era.title);
    return title.isEmpty() ? when : QString(title + QStringLiteral(", ") + when);
}

} // namespace

EraAccess::EraAccess(const TimelineAccess &timeline, std::optional<std::size_t> era)
    : m_timeline(timeline)
    , m_era(era)
{
}

bool EraAccess::isValid() const
{
    return m_timeline.isValid() && m_era.value_or(0) < m_timeline.eraCount();
}

QWindow *EraAccess::window() const
{
    return m_timeline.window();
}

QAccessibleInterface *EraAccess::parent() const
{
    if (!isValid())
        return nullptr;
    return m_era ? m_timeline.eraInterface(std::nullopt) : QAccessible::queryAccessibleInterface(&m_timeline.view());
}

QAccessibleInterface *EraAccess::child(int index) const
{
    return index >= 0 && index < childCount() ? m_timeline.eraInterface(static_cast<std::size_t>(index)) : nullptr;
}

int EraAccess::childCount() const
{
    return m_era || !isValid() ? 0 : static_cast<int>(m_timeline.eraCount());
}

int EraAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *era = dynamic_cast<const EraAccess *>(child);
    return era != nullptr && !m_era && era->era() && era->isValid() ? static_cast<int>(*era->era()) : -1;
}

QString EraAccess::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (!m_era)
        return kind == QAccessible::Name ? eraText(QT_TRANSLATE_NOOP("kronika::Access", "Eras")) : QString();
    const TimelineView &view = m_timeline.view();
    if (kind == QAccessible::Name)
        return nameOf(view.scene().index()->snapshot(), *m_era, view.language());
    return kind == QAccessible::Description ? eraText(QT_TRANSLATE_NOOP("kronika::Access", "era %1 of %2"))
                                                  .arg(*m_era + 1)
                                                  .arg(m_timeline.eraCount())
                                            : QString();
}

QRect EraAccess::rect() const
{
    if (!isValid())
        return {};
    const DisplayList &list = m_timeline.view().displayList();
    QRectF drawn;
    for (const EraBand &band : list.eras) {
        if (!m_era || band.era == *m_era)
            drawn |= band.titleRect.isEmpty() ? band.rect : band.titleRect;
    }
    const QWidget *picture = m_timeline.view().viewport();
    return drawn.isEmpty() ? QRect() : QRect(picture->mapToGlobal(drawn.topLeft().toPoint()), drawn.size().toSize());
}

QAccessible::Role EraAccess::role() const
{
    return m_era ? QAccessible::ListItem : QAccessible::List;
}

QAccessible::State EraAccess::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = !state.invalid && !m_timeline.view().isVisible();
    state.offscreen = !state.invalid && rect().isEmpty();
    return state;
}

void *EraAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface && m_era ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList EraAccess::actionNames() const
{
    return {pressAction()};
}

QString EraAccess::localizedActionName(const QString &name) const
{
    return name == pressAction() ? eraText(QT_TRANSLATE_NOOP("kronika::Access", "Zoom to"))
                                 : QAccessibleActionInterface::localizedActionName(name);
}

void EraAccess::doAction(const QString &name)
{
    if (!isValid() || !m_era || name != pressAction())
        return;
    QPointer<TimelineView> view = &m_timeline.view();
    QMetaObject::invokeMethod(
        view, [view, era = *m_era] { view->wishJump(framedEra(*view->scene().index(), era)); }, Qt::QueuedConnection);
}

} // namespace kronika
