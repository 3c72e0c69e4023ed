// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailpage.h"

#include "models/document/plaintext.h"
#include "models/document/webaddress.h"
#include "widgets/cardframe.h"
#include "widgets/detailparts.h"
#include "widgets/flowlayout.h"
#include "widgets/linkbutton.h"
#include "widgets/markdownview.h"
#include "widgets/plainlabel.h"
#include "widgets/plaintip.h"
#include "widgets/sourcecard.h"
#include "widgets/symbolicon.h"
#include "widgets/themepalette.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kronika {

namespace {

constexpr double kTitleFactor = 1.3;
constexpr int kNameCharacters = 15;
constexpr qsizetype kShortTag = 24;
constexpr qsizetype kShortNarrowTag = 14;

CardFrame *pill(QWidget *text, const CardLook &look)
{
    auto *frame = new CardFrame(look);
    frame->content()->addWidget(text);
    return frame;
}

QLabel *unwrapped(QLabel *label)
{
    label->setWordWrap(false);
    return label;
}

} // namespace

DetailPage::DetailPage(DetailContent content, DetailLook look, std::size_t untold, QWidget *parent)
    : QWidget(parent)
    , m_content(std::move(content))
    , m_look(std::move(look))
    , m_layout(new QVBoxLayout(this))
{
    const int margin = isNarrow() ? fontMetrics().height() / 2 : fontMetrics().height();
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(fontMetrics().height() / 2);
    addCategory();
    m_layout->addWidget(breakable(headingLabel(m_content.title, kTitleFactor, this)));
    addDate();
    addUntold(untold);
    addActors();
    addSources();
    addDisagreements();
    addFindings();
    addLinks();
    addDescription();
    addTags();
    addAttachments();
    addIdentity();
    m_layout->addStretch(1);
}

int DetailPage::nameWidthPx() const
{
    return isNarrow() ? 0 : fontMetrics().averageCharWidth() * kNameCharacters;
}

void DetailPage::addHeading(const QString &text)
{
    m_layout->addWidget(headingLabel(text, 1.0));
}

void DetailPage::addRule()
{
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    QPalette palette = rule->palette();
    palette.setColor(QPalette::WindowText, m_look.theme->line);
    rule->setPalette(palette);
    m_layout->addWidget(rule);
}

void DetailPage::addCategory()
{
    if (m_content.category.isEmpty() && m_content.marking.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    if (m_look.category && m_content.categoryIndex) {
        QLabel *symbol = plainLabel({}, Selectable::No);
        const double size = fontMetrics().height() * 0.8;
        symbol->setPixmap(
            symbolPixmap(*m_look.category, raw(*m_content.categoryIndex), *m_look.theme, size, devicePixelRatioF()));
        row->addWidget(symbol, 0);
    }
    row->addWidget(elidedQuietLabel(m_content.category, *m_look.theme), 1);
    m_layout->addLayout(row);
    if (m_content.marking.isEmpty())
        return;
    CardFrame *marking = pill(unwrapped(headingLabel(m_content.marking, 0.85)), {{}, m_look.theme->majorLine});
    if (isNarrow())
        m_layout->addWidget(marking, 0, Qt::AlignLeading);
    else
        row->addWidget(marking, 0);
}

void DetailPage::addDate()
{
    constexpr qsizetype shortText = 24;
    auto *row = new QBoxLayout(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->addWidget(breakable(plainLabel(m_content.dateInWords, Selectable::Yes)), 1);
    if (!m_content.dateText.isEmpty()) {
        QLabel *edtf = monoLabel(m_content.dateText, *m_look.theme);
        alignText(*edtf, (isNarrow() ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
        const bool isShort = !isNarrow() && m_content.dateText.size() <= shortText;
        edtf->setWordWrap(!isShort);
        setPlainTip(*edtf, tr("The date as the file has it (EDTF)"));
        row->addWidget(isShort ? edtf : breakable(edtf), isShort ? 0 : 1);
    }
    m_layout->addLayout(row);
}

void DetailPage::addUntold(std::size_t untold)
{
    if (untold == 0)
        return;
    CardFrame *notice = addNotice(
        tr("%n more entries are not shown here: so many take long to lay out.", nullptr, static_cast<int>(untold)));
    auto *button = new LinkButton(tr("Show more"));
    QPalette colours = noticePaletteOf(*m_look.theme);
    colours.setColor(QPalette::Link, m_look.theme->noticeText);
    button->setPalette(colours);
    connect(button, &LinkButton::clicked, this, &DetailPage::moreRequested);
    notice->content()->addWidget(button);
}

void DetailPage::addActors()
{
    if (m_content.actors.empty() && m_content.confidence.isEmpty())
        return;
    addRule();
    QGridLayout *rows = namedRows(nameWidthPx());
    QString lastRole;
    for (const DetailActor &actor : m_content.actors) {
        const QString role = actor.role == lastRole ? QString() : actor.role;
        addNamedRow(rows, breakable(quietLabel(role, *m_look.theme)),
                    breakable(plainLabel(actor.name, Selectable::Yes)));
        lastRole = actor.role;
    }
    if (!m_content.confidence.isEmpty())
        addNamedRow(rows, quietLabel(tr("confidence"), *m_look.theme),
                    plainLabel(m_content.confidence, Selectable::Yes));
    m_layout->addLayout(rows);
}

void DetailPage::addSources()
{
    if (m_content.sources.empty())
        return;
    addRule();
    addHeading(tr("What the sources claim"));
    for (const DetailSource &source : m_content.sources) {
        const Dispute dispute = source.takesSides ? Dispute::TakesPart : Dispute::None;
        auto *card = new SourceCard(source, dispute, m_look);
        connect(card, &SourceCard::addressRequested, this, &DetailPage::addressRequested);
        m_layout->addWidget(card);
    }
}

CardFrame *DetailPage::addNotice(const QString &text)
{
    auto *notice = new CardFrame({m_look.theme->noticeFill, {}});
    QLabel *label = plainLabel(text, Selectable::Yes);
    label->setPalette(noticePaletteOf(*m_look.theme));
    notice->content()->addWidget(breakable(label));
    m_layout->addWidget(notice);
    return notice;
}

void DetailPage::addDisagreements()
{
    for (const QString &disagreement : m_content.disagreements)
        addNotice(disagreement);
}

void DetailPage::addFindings()
{
    if (m_content.findings.empty())
        return;
    addRule();
    addHeading(tr("Contradictions"));
    QPalette colours = noticePaletteOf(*m_look.theme);
    colours.setColor(QPalette::Link, m_look.theme->noticeText);
    for (const DetailFinding &finding : m_content.findings) {
        CardFrame *notice = addNotice(finding.text);
        if (!finding.other)
            continue;
        auto *button = new LinkButton(tr("Go to “%1”").arg(finding.otherTitle));
        button->setPalette(colours);
        connect(button, &LinkButton::clicked, this, [this, other = *finding.other] { Q_EMIT eventRequested(other); });
        notice->content()->addWidget(button);
    }
}

void DetailPage::addLinks()
{
    if (m_content.links.empty())
        return;
    addRule();
    addHeading(tr("Linked events"));
    QGridLayout *rows = namedRows(nameWidthPx());
    for (const DetailLink &link : m_content.links) {
        auto *button = new LinkButton(link.title);
        button->setAccessibleDescription(link.spokenKind);
        connect(button, &LinkButton::clicked, this, [this, other = link.other] { Q_EMIT eventRequested(other); });
        QWidget *kind = breakable(quietLabel(link.kind, *m_look.theme));
        kind->setAccessibleName(link.spokenKind);
        addNamedRow(rows, kind, button);
    }
    m_layout->addLayout(rows);
}

void DetailPage::addDescription()
{
    if (m_content.description.isEmpty())
        return;
    addRule();
    auto *description = new MarkdownView(this);
    description->setDescription(m_content.description);
    connect(description, &MarkdownView::addressRequested, this, &DetailPage::addressRequested);
    m_layout->addWidget(description);
}

void DetailPage::addTags()
{
    if (m_content.tags.isEmpty())
        return;
    addRule();
    auto *tags = new FlowLayout;
    const qsizetype shortTag = isNarrow() ? kShortNarrowTag : kShortTag;
    const QColor fill = blended(m_look.theme->accent, m_look.theme->canvas, 0.12);
    for (const QString &tag : m_content.tags) {
        QLabel *label = plainLabel(tag, Selectable::Yes);
        label->setPalette(quietPaletteOf(*m_look.theme));
        tags->addWidget(pill(tag.size() > shortTag ? breakable(label) : unwrapped(label), {fill, {}}));
    }
    m_layout->addLayout(tags);
}

void DetailPage::addAttachments()
{
    if (m_content.attachments.empty())
        return;
    addRule();
    addHeading(tr("Attachments"));
    for (const DetailAttachment &attachment : m_content.attachments) {
        for (const QString &line : {attachment.title, attachment.path}) {
            if (!line.isEmpty())
                m_layout->addWidget(breakable(plainLabel(line, Selectable::Yes)));
        }
        addAddress(attachment.url);
        if (!attachment.sha256.isEmpty())
            m_layout->addWidget(breakable(quietLabel(tr("SHA-256 %1").arg(attachment.sha256), *m_look.theme)));
    }
}

void DetailPage::addAddress(const QString &address)
{
    if (address.isEmpty())
        return;
    const auto url = webAddress(address);
    if (!url) {
        m_layout->addWidget(breakable(quietLabel(singleLine(address), *m_look.theme)));
        return;
    }
    auto *button = new LinkButton(shownAddress(*url));
    connect(button, &LinkButton::clicked, this, [this, url] { Q_EMIT addressRequested(*url); });
    m_layout->addWidget(button);
}

void DetailPage::addIdentity()
{
    addRule();
    QGridLayout *rows = namedRows(nameWidthPx());
    addNamedRow(rows, quietLabel(tr("id"), *m_look.theme), breakable(monoLabel(m_content.id, *m_look.theme)));
    m_layout->addLayout(rows);
}

} // namespace kronika

#include "moc_detailpage.cpp"
