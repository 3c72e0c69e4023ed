// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keysdialog.h"

#include "app/palettecommands.h"
#include "app/preferences.h"
#include "models/document/plaintext.h"
#include "widgets/canvaskeys.h"
#include "widgets/dialogsize.h"
#include "widgets/fuzzymatch.h"
#include "widgets/plainlabel.h"
#include "widgets/taborder.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kronika {

namespace {

enum KeyColumn { Command, Keys, ColumnCount };

constexpr int kIdRole = Qt::UserRole;

ActionId idOf(const QTreeWidgetItem &row)
{
    return static_cast<ActionId>(row.data(Command, kIdRole).toInt());
}

/// Letters without Ctrl are the timeline's and the fields', with Alt the menus'.
bool isFreeForCommands(QKeyCombination key)
{
    const bool isFunctionKey = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    const bool isLetter = key.key() >= Qt::Key_Exclam && key.key() <= Qt::Key_ydiaeresis;
    const Qt::KeyboardModifiers with = key.keyboardModifiers();
    return isFunctionKey || with.testFlag(Qt::ControlModifier) || with.testFlag(Qt::MetaModifier) ||
           (with.testFlag(Qt::AltModifier) && !isLetter);
}

} // namespace

KeysDialog::KeysDialog(Preferences &preferences, const ActionSet &actions, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_field(new QKeySequenceEdit(this))
    , m_objection(plainLabel({}, Selectable::No, this))
    , m_set(new QPushButton(tr("&Set"), this))
    , m_none(new QPushButton(tr("&No Key"), this))
    , m_own(new QPushButton(tr("&Default"), this))
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys of Commands"));
    m_search->setPlaceholderText(tr("A part of a command's name"));
    m_search->setAccessibleName(tr("Command"));
    m_search->setClearButtonEnabled(true);
    makeList();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeField());
    layout->addWidget(m_objection);
    QDialogButtonBox *buttons = makeButtons();
    layout->addWidget(buttons);
    tabThrough(*buttons);
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::narrowTo);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showCurrent);
    connect(m_field, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::showObjection);
    connect(&m_preferences, &Preferences::changed, this, &KeysDialog::showKeys);
    resizeWithinScreen(*this, 80, 30);
    showKeys();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void KeysDialog::makeList()
{
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    for (std::size_t n = 0; n < kActionCount; ++n) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(Command, commandName(m_actions, static_cast<ActionId>(n)));
        row->setData(Command, kIdRole, static_cast<int>(n));
    }
    m_list->header()->setSectionResizeMode(Command, QHeaderView::ResizeToContents);
}

QWidget *KeysDialog::makeField()
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins({});
    auto *label = new QLabel(tr("New &key"), field);
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("New key"));
    m_objection->setWordWrap(true);
    // Two lines high always, so that nothing moves while one types.
    m_objection->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_objection->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    row->addWidget(label);
    row->addWidget(m_field, 1);
    for (QPushButton *button : {m_set, m_none, m_own}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_set, &QPushButton::clicked, this, &KeysDialog::giveTyped);
    connect(m_none, &QPushButton::clicked, this, [this] { give(QList<QKeySequence>()); });
    connect(m_own, &QPushButton::clicked, this, [this] { give(std::nullopt); });
    return field;
}

QDialogButtonBox *KeysDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in a field closes nothing
    QPushButton *all = buttons->addButton(tr("Restore &All Defaults"), QDialogButtonBox::ResetRole);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { m_preferences.setKeys({}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void KeysDialog::narrowTo(const QString &typed)
{
    const QString wanted = foldedForSearch(typed);
    for (int n = 0; n < m_list->topLevelItemCount(); ++n) {
        QTreeWidgetItem *row = m_list->topLevelItem(n);
        row->setHidden(!foldedForSearch(row->text(Command) + u' ' + row->text(Keys)).contains(wanted));
    }
    if (m_list->currentItem() != nullptr && !m_list->currentItem()->isHidden())
        return;
    for (int n = 0; n < m_list->topLevelItemCount(); ++n) {
        if (!m_list->topLevelItem(n)->isHidden())
            return m_list->setCurrentItem(m_list->topLevelItem(n));
    }
    m_list->setCurrentItem(nullptr);
}

void KeysDialog::showKeys()
{
    const KeysByName chosen = m_preferences.keys();
    for (int n = 0; n < m_list->topLevelItemCount(); ++n) {
        QTreeWidgetItem *row = m_list->topLevelItem(n);
        row->setText(Keys, keysOf(*m_actions[idOf(*row)]));
        QFont font = row->font(Keys);
        font.setBold(chosen.contains(ActionSet::nameOf(idOf(*row)))); // not as it came
        row->setFont(Keys, font);
    }
    showCurrent();
}

void KeysDialog::showCurrent()
{
    m_field->clear();
    showObjection();
    const auto id = current();
    m_field->setEnabled(id.has_value());
    m_none->setEnabled(id && !m_actions[*id]->shortcuts().isEmpty());
    m_own->setEnabled(id && m_preferences.keys().contains(ActionSet::nameOf(*id)));
}

void KeysDialog::showObjection()
{
    const auto id = current();
    const QString objection = id && !typed().isEmpty() ? objectionTo(typed(), *id) : QString();
    m_objection->setText(objection);
    m_field->setAccessibleDescription(objection);
    m_set->setEnabled(id && !typed().isEmpty() && objection.isEmpty());
}

void KeysDialog::give(const std::optional<QList<QKeySequence>> &keys)
{
    const auto id = current();
    if (!id)
        return;
    KeysByName chosen = m_preferences.keys();
    if (keys && *keys != ActionSet::ownKeys(*id))
        chosen.insert(ActionSet::nameOf(*id), *keys);
    else
        chosen.remove(ActionSet::nameOf(*id));
    m_preferences.setKeys(chosen);
}

void KeysDialog::giveTyped()
{
    const QKeySequence key = typed();
    if (const auto id = current(); id && !key.isEmpty() && objectionTo(key, *id).isEmpty())
        give(QList<QKeySequence>{key});
}

std::optional<ActionId> KeysDialog::current() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row == nullptr ? std::nullopt : std::optional(idOf(*row));
}

/// The first of what may be several one after the other.
QKeySequence KeysDialog::typed() const
{
    const QKeySequence all = m_field->keySequence();
    return all.isEmpty() ? all : QKeySequence(all[0]);
}

QString KeysDialog::objectionTo(const QKeySequence &key, ActionId to) const
{
    if (ActionSet::ownKeys(to).contains(key) && ownerOf(key, to).isEmpty())
        return {};
    const QKeyCombination combination = key[0];
    if (!isFreeForCommands(combination))
        return tr("Take a key with Ctrl, or a function key: letters alone work on the timeline, and with Alt they open "
                  "menus.");
    const QString shown = key.toString(QKeySequence::NativeText);
    if (const QString owner = ownerOf(key, to); !owner.isEmpty())
        return tr("%1 is the key of “%2”.").arg(shown, owner);
    const QKeyEvent press(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
    return commandFor(press) ? tr("%1 is a key of the timeline.").arg(shown) : QString();
}

QString KeysDialog::ownerOf(const QKeySequence &key, ActionId besides) const
{
    for (std::size_t n = 0; n < kActionCount; ++n) {
        const auto id = static_cast<ActionId>(n);
        if (id != besides && m_actions[id]->shortcuts().contains(key))
            return commandName(m_actions, id);
    }
    return {};
}

} // namespace kronika

#include "moc_keysdialog.cpp"
