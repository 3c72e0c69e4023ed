// SPDX-License-Identifier: GPL-3.0-or-later
// A description in Markdown, laid out without HTML, pictures or anything else that could be loaded; as high as its
// text. Links are told, not followed.
#pragma once

#include <QTextBrowser>
#include <QUrl>

namespace kronika {

class MarkdownView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget *parent = nullptr);

    /// Longer texts are shown as plain text, and those of little but signs.
    static constexpr qsizetype kMaxMarkdown = 256 * 1024;
    void setDescription(const QString &markdown);
    /// As it is, without markup; breaks within words where it must.
    void setPlain(const QString &plain);

    QVariant loadResource(int type, const QUrl &name) override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A link that may be opened, after a question, was clicked.
    void addressRequested(const QUrl &address);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void breakWords(const QString &text);
    void alignToReading();
    void namePictures();
    void colourLinks();
    void endDeadLinks();
    void fitHeight();
};

} // namespace kronika
