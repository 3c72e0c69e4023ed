// SPDX-License-Identifier: GPL-3.0-or-later
// The search field with its count, its arrows and what becomes of the rest. Knows neither the query language nor
// events.
#pragma once

#include "models/index/navigation.h"
#include "widgets/scene/scenebuilder.h"
#include "widgets/scene/theme.h"

#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace kronika {

/// A query to go on with, and what it would mean.
struct SearchOffer
{
    QString text;
    QString query;
};

class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    /// Not answered by a signal.
    void setQuery(const QString &query);
    QString query() const;
    /// `of` events match, the current one is the `position`-th (from 1; none if it does not match).
    void setMatches(std::optional<std::size_t> position, std::size_t of);
    /// The query cannot be read; `where` is "column 7". Empty `what`: it can.
    void setError(const QString &what, const QString &where);
    /// How what was typed is understood, where it says that otherwise than it was typed; and what it can mean besides.
    void setUnderstood(const QString &text, const std::vector<SearchOffer> &offers);
    void setNonMatching(NonMatching nonMatching);
    void setTheme(const Theme &theme);
    /// Gives the field the keyboard and selects its text.
    void focusField();

Q_SIGNALS:
    /// As typed, with every character.
    void queryChanged(const QString &query);
    void stepRequested(kronika::Step step);
    void nonMatchingChangeRequested(kronika::NonMatching nonMatching);
    /// Escape in the empty field: give the keyboard back.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edit(const QString &query);
    void makeOffers();
    QString note() const;
    void showState();

    QLineEdit *m_field;
    QLabel *m_note;
    QLabel *m_understood;
    QToolButton *m_offers;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_hides;
    const Theme *m_theme;
    std::optional<std::size_t> m_position;
    std::size_t m_matches = 0;
    QString m_error;
    QString m_meaning;
};

} // namespace kronika
