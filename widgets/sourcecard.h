// SPDX-License-Identifier: GPL-3.0-or-later
// One source and what it claims of an event, as a card of the detail page. Knows no other source.
#pragma once

#include "models/items/detailrows.h"
#include "widgets/cardframe.h"
#include "widgets/detailparts.h"

#include <QUrl>

namespace kronika {

enum class Dispute : std::uint8_t { None, TakesPart };

class SourceCard : public CardFrame
{
    Q_OBJECT

public:
    SourceCard(const DetailSource &source, Dispute dispute, const DetailLook &look, QWidget *parent = nullptr);

Q_SIGNALS:
    void addressRequested(const QUrl &address);

private:
    void addHead(const DetailSource &source, Breadth breadth);
    void addClaim(const DetailClaim &claim);
    void addNote(const QString &note);
    void addAddress(const QString &caption, const QString &address);

    const Theme *m_theme;
};

} // namespace kronika
