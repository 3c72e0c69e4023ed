// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorpage.h"

#include "models/document/plaintext.h"
#include "widgets/plainlabel.h"
#include "widgets/themepalette.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kronika {

ErrorPage::ErrorPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(headingLabel({}, 1.4, this))
    , m_summary(plainLabel({}, Selectable::Yes, this))
    , m_lines(new QPlainTextEdit(this))
    , m_resume(new QPushButton(tr("&Back to what was open"), this))
    , m_formats(new QComboBox)
    , m_formatRow(formatRow())
{
    setAccessibleName(tr("This file could not be opened"));
    m_lines->setReadOnly(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setAccessibleName(tr("What is wrong, line by line"));
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setTabChangesFocus(true);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() * 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_formatRow);
    layout->addLayout(buttons());
}

QWidget *ErrorPage::formatRow()
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("If the file is in another &format, read it as:"), row);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_formats);
    m_formats->setObjectName(QStringLiteral("readAs"));
    m_formats->setAccessibleName(tr("Format to read the file as"));
    auto *read = new QPushButton(tr("Rea&d"));
    read->setAutoDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_formats);
    layout->addWidget(read);
    layout->addStretch(1);
    connect(read, &QPushButton::clicked, this, [this] { Q_EMIT formatChosen(m_formats->currentData().toString()); });
    row->hide();
    return row;
}

void ErrorPage::setFormats(const QList<FileFormat> &formats, const QString &current)
{
    m_formats->clear();
    for (const FileFormat &format : formats)
        m_formats->addItem(singleLine(format.words), format.name);
    m_formats->setCurrentIndex(std::max(m_formats->findData(current), 0));
    m_formatRow->setVisible(!formats.isEmpty());
}

QLayout *ErrorPage::buttons()
{
    auto *copyAll = new QPushButton(tr("&Copy"));
    auto *retry = new QPushButton(tr("T&ry again"));
    auto *open = new QPushButton(tr("&Open another…"));
    auto *row = new QHBoxLayout;
    m_resume->setObjectName(QStringLiteral("resume"));
    m_resume->hide();
    for (QPushButton *button : {retry, m_resume, copyAll, open}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(copyAll, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_resume, &QPushButton::clicked, this, &ErrorPage::resumeRequested);
    connect(retry, &QPushButton::clicked, this, &ErrorPage::retryRequested);
    connect(open, &QPushButton::clicked, this, &ErrorPage::openRequested);
    return row;
}

void ErrorPage::setDiagnostics(const QString &fileName, const QStringList &lines, const QString &summary)
{
    m_fileName = singleLine(fileName);
    setResumable(false);
    m_summary->setText(singleLine(summary));
    QStringList shown = lines;
    std::transform(shown.begin(), shown.end(), shown.begin(), [](const QString &line) { return singleLine(line); });
    m_lines->setPlainText(shown.join(QLatin1Char('\n')));
}

void ErrorPage::setResumable(bool isResumable)
{
    m_resume->setVisible(isResumable);
    m_heading->setText((isResumable ? tr("%1 could not be read again") : tr("%1 could not be opened")).arg(m_fileName));
}

QString ErrorPage::text() const
{
    return m_heading->text() + QLatin1Char('\n') + m_summary->text() + QStringLiteral("\n\n") + m_lines->toPlainText() +
           QLatin1Char('\n');
}

void ErrorPage::setTheme(const Theme &theme)
{
    setPalette(paletteOf(theme));
}

} // namespace kronika

#include "moc_errorpage.cpp"
