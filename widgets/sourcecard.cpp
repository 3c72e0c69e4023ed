// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sourcecard.h"

#include "models/document/plaintext.h"
#include "models/document/vocabulary.h"
#include "models/document/webaddress.h"
#include "widgets/detailparts.h"
#include "widgets/linkbutton.h"
#include "widgets/markdownview.h"
#include "widgets/plaintip.h"

#include <QHBoxLayout>
#include <QLabel>

namespace kronika {

namespace {

constexpr qsizetype kShortGrade = 24;
/// An event may have very many sources, each with a note to lay out.
constexpr qsizetype kLongestNote = 4'000;

CardLook cardLook(Dispute dispute, const Theme &theme)
{
    return dispute == Dispute::TakesPart ? CardLook{theme.canvas, theme.noticeLine, 1.5}
                                         : CardLook{theme.canvas, theme.majorLine, 1};
}

} // namespace

SourceCard::SourceCard(const DetailSource &source, Dispute dispute, const DetailLook &look, QWidget *parent)
    : CardFrame(cardLook(dispute, *look.theme), parent)
    , m_theme(look.theme)
{
    setAccessibleName(source.title);
    addHead(source, look.breadth);
    if (!source.marking.isEmpty()) // else it may be passed on as far as the event
        content()->addWidget(headingLabel(source.marking, 0.85));
    const QString retrieved = source.retrieved.isEmpty() ? QString() : tr("read: %1").arg(source.retrieved);
    const QString origin = joined({source.publisher, source.author, source.published, retrieved});
    if (!origin.isEmpty())
        content()->addWidget(breakable(quietLabel(origin, *m_theme)));
    for (const DetailClaim &claim : source.claims)
        addClaim(claim);
    addNote(source.note);
    addAddress(tr("Open the source"), source.url);
    addAddress(tr("Open the archived copy"), source.archived);
}

void SourceCard::addHead(const DetailSource &source, Breadth breadth)
{
    const bool isNarrow = breadth == Breadth::Narrow;
    auto *head = new QBoxLayout(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // A title that reads from right to left ends where the grade begins.
    if (!isNarrow)
        head->setSpacing(fontMetrics().averageCharWidth() * 2);
    QLabel *grade = quietLabel(source.reliability, *m_theme);
    alignText(*grade, (isNarrow ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignTop);
    grade->setWordWrap(isNarrow || source.reliability.size() > kShortGrade);
    head->addWidget(breakable(headingLabel(source.title, 1.0)), 1);
    head->addWidget(grade, grade->wordWrap() ? 1 : 0);
    content()->addLayout(head);
}

void SourceCard::addClaim(const DetailClaim &claim)
{
    if (!claim.says.isEmpty())
        content()->addWidget(breakable(plainLabel(claim.says, Selectable::Yes)));
    const QString date =
        claim.dateText.isEmpty() ? QString() : tr("dates it: %1").arg(dateWithEdtf(claim.dateInWords, claim.dateText));
    const QString attribution = claim.attribution.isEmpty() ? QString() : tr("names: %1").arg(claim.attribution);
    // That a claim is not graded goes without saying.
    const QString grade = claim.credibility == credibilityInWords({}) ? QString() : claim.credibility;
    const QString place = claim.locator.isEmpty() ? QString() : tr("at: %1").arg(claim.locator);
    for (const QString &line : {date, attribution, joined({claim.stance, grade, place})}) {
        if (!line.isEmpty())
            content()->addWidget(breakable(quietLabel(line, *m_theme)));
    }
}

void SourceCard::addNote(const QString &note)
{
    if (note.isEmpty())
        return;
    const QString caption = tr("Note on the source"); // is none of what it claims
    content()->addWidget(quietLabel(caption, *m_theme));
    auto *view = new MarkdownView(this);
    view->setAccessibleName(caption);
    view->setDescription(note.size() > kLongestNote ? note.left(kLongestNote) + u'…' : note);
    connect(view, &MarkdownView::addressRequested, this, &SourceCard::addressRequested);
    content()->addWidget(view);
}

void SourceCard::addAddress(const QString &caption, const QString &address)
{
    if (address.isEmpty())
        return;
    const auto url = webAddress(address);
    if (!url) {
        content()->addWidget(breakable(quietLabel(singleLine(address), *m_theme)));
        return;
    }
    const QString host = url->host(QUrl::FullyEncoded); // mailto has none
    auto *button = new LinkButton(caption + QStringLiteral(": ") + (host.isEmpty() ? shownAddress(*url) : host));
    setPlainTip(*button, shownAddress(*url));
    connect(button, &LinkButton::clicked, this, [this, url] { Q_EMIT addressRequested(*url); });
    content()->addWidget(button);
}

} // namespace kronika

#include "moc_sourcecard.cpp"
