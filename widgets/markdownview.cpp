// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdownview.h"

#include "models/document/webaddress.h"

#include "models/document/plaintext.h"
#include "widgets/plainlabel.h"
#include "widgets/scene/markdowntext.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <vector>

namespace kronika {

namespace {

struct Piece
{
    int position = 0;
    int length = 0;
    QTextCharFormat format;
};

std::vector<Piece> piecesOf(const QTextDocument &document)
{
    std::vector<Piece> pieces;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
            pieces.push_back(
                {fragment.fragment().position(), fragment.fragment().length(), fragment.fragment().charFormat()});
    }
    return pieces;
}

QTextCursor selecting(QTextDocument *document, const Piece &piece)
{
    QTextCursor cursor(document);
    cursor.setPosition(piece.position);
    cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

MarkdownView::MarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Description"));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        if (const auto url = webAddress(address.toString(QUrl::FullyEncoded)))
            Q_EMIT addressRequested(*url);
    });
}

void MarkdownView::setDescription(const QString &markdown)
{
    const QString text = multiLine(markdown.left(kMaxShownCharacters).toStdString());
    breakWords(text);
    if (markdown.size() > kMaxMarkdown || hasTooMuchMarkup(text)) {
        setPlainText(text);
    } else {
        document()->setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                          QTextDocument::MarkdownNoHTML);
        namePictures();
        endDeadLinks();
        colourLinks();
    }
    alignToReading();
    fitHeight();
}

void MarkdownView::setPlain(const QString &plain)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QString text = plain.left(kMaxShownCharacters);
    breakWords(text);
    setPlainText(text);
    alignToReading();
    fitHeight();
}

/// A document knows but the sides of its own letters.
void MarkdownView::alignToReading()
{
    if (!isRightToLeft())
        return;
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
}

void MarkdownView::breakWords(const QString &text)
{
    setWordWrapMode(longestWord(text) > kLongestUnbroken ? QTextOption::WrapAnywhere
                                                         : QTextOption::WrapAtWordBoundaryOrAnywhere);
}

QVariant MarkdownView::loadResource(int, const QUrl &)
{
    return QByteArray();
}

void MarkdownView::namePictures()
{
    auto pieces = piecesOf(*document());
    std::reverse(pieces.begin(), pieces.end());
    for (const Piece &piece : pieces) {
        if (!piece.format.isImageFormat())
            continue;
        const QString name = singleLine(piece.format.toImageFormat().name());
        selecting(document(), piece).insertText(tr("[picture: %1]").arg(name), QTextCharFormat());
    }
}

/// What cannot be opened is the text that it is.
void MarkdownView::endDeadLinks()
{
    for (const Piece &piece : piecesOf(*document())) {
        if (!piece.format.isAnchor() || webAddress(piece.format.anchorHref()))
            continue;
        QTextCharFormat plain = piece.format;
        for (const auto property : {QTextFormat::IsAnchor, QTextFormat::AnchorHref, QTextFormat::ForegroundBrush,
                                    QTextFormat::TextUnderlineStyle, QTextFormat::FontUnderline})
            plain.clearProperty(property);
        selecting(document(), piece).setCharFormat(plain);
    }
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourLinks();
}

void MarkdownView::colourLinks()
{
    for (const Piece &piece : piecesOf(*document())) {
        if (!piece.format.isAnchor())
            continue;
        QTextCharFormat colour;
        colour.setForeground(palette().color(QPalette::Link));
        selecting(document(), piece).mergeCharFormat(colour);
    }
}

QSize MarkdownView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, fontMetrics().height()};
}

void MarkdownView::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())) + 2);
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void MarkdownView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace kronika

#include "moc_markdownview.cpp"
