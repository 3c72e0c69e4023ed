// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchbar.h"

#include "widgets/plaintip.h"
#include "widgets/themepalette.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace kronika {

namespace {

constexpr int kNoteCharacters = 13;
/// An error takes what it needs of the field's room, up to this.
constexpr int kErrorCharacters = 64;
constexpr int kUnderstoodCharacters = 44;
constexpr int kLeastFieldCharacters = 18;

QToolButton *button(const QString &text, const QString &name, const QString &tip)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setAutoRaise(true);
    made->setAccessibleName(name);
    setPlainTip(*made, tip);
    return made;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_note(plainLabel({}, Selectable::No))
    , m_understood(plainLabel({}, Selectable::No))
    , m_offers(button(tr("Which date?"), tr("What the date can mean"), tr("What the date can mean (Down)")))
    , m_previous(button(QStringLiteral("▲"), tr("Previous match"), tr("Previous match (Shift+Enter, Shift+F3)")))
    , m_next(button(QStringLiteral("▼"), tr("Next match"), tr("Next match (Enter, F3)")))
    , m_hides(button(tr("Hide others"), tr("Hide others"), tr("Hide what does not match instead of dimming it")))
    , m_theme(&Theme::light())
{
    m_field->setPlaceholderText(tr("Search — actor:apt31 from:2022 has:conflict"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setClearButtonEnabled(true);
    for (QToolButton *clear : m_field->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    m_field->installEventFilter(this);
    m_note->setWordWrap(false);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * kLeastFieldCharacters);
    m_note->setAccessibleName(tr("Matches"));
    m_hides->setCheckable(true);
    makeOffers();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    for (QWidget *part :
         {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_understood), static_cast<QWidget *>(m_offers),
          static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_hides)})
        layout->addWidget(part);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &SearchBar::edit);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(Step::Previous); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(Step::Next); });
    connect(m_hides, &QToolButton::clicked, this, [this](bool hides) {
        Q_EMIT nonMatchingChangeRequested(hides ? NonMatching::Hidden : NonMatching::Dimmed);
    });
    showState();
}

void SearchBar::makeOffers()
{
    m_understood->setWordWrap(false);
    m_understood->setAccessibleName(tr("How the date is understood"));
    m_understood->hide();
    m_offers->setPopupMode(QToolButton::InstantPopup);
    m_offers->setMenu(new QMenu(m_offers));
    m_offers->hide();
}

void SearchBar::setUnderstood(const QString &text, const std::vector<SearchOffer> &offers)
{
    m_meaning = text;
    QMenu *menu = m_offers->menu();
    menu->clear();
    for (const SearchOffer &offer : offers)
        menu->addAction(actionText(offer.text), this, [this, query = offer.query] {
            m_field->setText(query);
            edit(query);
        });
    m_offers->setVisible(!offers.empty());
    showState();
}

void SearchBar::edit(const QString &query)
{
    m_error.clear();
    showState();
    Q_EMIT queryChanged(query);
}

void SearchBar::setQuery(const QString &query)
{
    if (query != m_field->text())
        m_field->setText(query);
    showState();
}

QString SearchBar::query() const
{
    return m_field->text();
}

void SearchBar::setMatches(std::optional<std::size_t> position, std::size_t of)
{
    m_position = position;
    m_matches = of;
    showState();
}

void SearchBar::setError(const QString &what, const QString &where)
{
    m_error = what.isEmpty() || where.isEmpty() ? what : QString(where + QStringLiteral(": ") + what);
    showState();
}

void SearchBar::setNonMatching(NonMatching nonMatching)
{
    m_hides->setChecked(nonMatching == NonMatching::Hidden);
}

void SearchBar::setTheme(const Theme &theme)
{
    m_theme = &theme;
    showState();
}

void SearchBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString SearchBar::note() const
{
    if (!m_error.isEmpty())
        return m_error;
    if (m_field->text().trimmed().isEmpty())
        return {};
    if (m_matches == 0)
        return tr("no match");
    return m_position ? tr("%1 of %2").arg(*m_position).arg(m_matches) : tr("%1 found").arg(m_matches);
}

void SearchBar::showState()
{
    const QString text = note();
    const bool isNotice = !m_error.isEmpty();
    m_note->setPalette(isNotice ? noticePaletteOf(*m_theme) : quietPaletteOf(*m_theme));
    m_note->setAutoFillBackground(isNotice);
    const QFontMetrics metrics = m_note->fontMetrics();
    const int most = metrics.averageCharWidth() * (isNotice ? kErrorCharacters : kNoteCharacters);
    m_note->setFixedWidth(isNotice ? std::min(most, metrics.horizontalAdvance(text) + metrics.averageCharWidth())
                                   : most);
    m_note->setVisible(!text.isEmpty()); // its room is the field's until there is something to say
    m_note->setText(metrics.elidedText(text, Qt::ElideRight, m_note->width()));
    setPlainTip(*m_note, text);
    const int room = std::min(metrics.horizontalAdvance(m_meaning) + metrics.averageCharWidth(),
                              metrics.averageCharWidth() * kUnderstoodCharacters);
    m_understood->setPalette(quietPaletteOf(*m_theme));
    m_understood->setFixedWidth(room);
    m_understood->setText(metrics.elidedText(m_meaning, Qt::ElideRight, room));
    setPlainTip(*m_understood, m_meaning);
    m_understood->setVisible(!m_meaning.isEmpty());
    const bool canStep = m_error.isEmpty() && !m_field->text().trimmed().isEmpty() && m_matches > 0;
    m_previous->setEnabled(canStep);
    m_next->setEnabled(canStep);
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's, though some desktops have it go to the end of a field; End does that everywhere.
        const bool isTaken = key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier;
        if (isTaken)
            event->ignore();
        return isTaken;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_next->isEnabled())
            Q_EMIT stepRequested(key->modifiers().testFlag(Qt::ShiftModifier) ? Step::Previous : Step::Next);
        return true;
    }
    if (key->key() == Qt::Key_Down && !m_offers->menu()->isEmpty()) {
        m_offers->showMenu();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        if (m_field->text().isEmpty()) {
            Q_EMIT leaveRequested();
        } else {
            m_field->clear();
            edit({});
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kronika

#include "moc_searchbar.cpp"
