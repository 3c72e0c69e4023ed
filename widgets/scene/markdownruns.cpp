// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/markdownruns.h"

#include "models/document/plaintext.h"
#include "widgets/scene/eventlist.h"
#include "widgets/scene/markdowntext.h"
#include "widgets/scene/pagetext.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace kronika {

namespace {

constexpr float kIndentEm = 1.2F;

/// What the printed text of a link leaves out; empty if it shows where it leads.
QString addressBeside(const QString &text, const QString &address)
{
    QString shown = address;
    if (shown.endsWith(u'/') && !text.endsWith(u'/'))
        shown.chop(1);
    return !text.isEmpty() && shown.endsWith(text) ? QString() : address;
}

class MarkdownRuns
{
public:
    explicit MarkdownRuns(Weight weight)
        : m_weight(weight)
    {
    }

    std::vector<TextRun> of(const QTextDocument &document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            addBlock(block);
        return std::move(m_runs);
    }

private:
    void addBlock(const QTextBlock &block)
    {
        const bool isRule = block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
        const QTextTable *table = QTextCursor(block).currentTable();
        const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        if (block.text().isEmpty() && !isRule && !isCode && table == nullptr)
            return;
        const bool isHeading = block.blockFormat().headingLevel() > 0 || isHeadOf(table, block);
        m_blockWeight = isHeading ? Weight::Bold : m_weight;
        startLine(block, table);
        if (isRule)
            m_runs.push_back({QStringLiteral("———"), Ink::Quiet, m_weight, {}});
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
            addFragment(fragment.fragment());
    }

    static bool isHeadOf(const QTextTable *table, const QTextBlock &block)
    {
        return table != nullptr && table->cellAt(block.position()).row() == 0;
    }

    /// Cells of a row stand in one line.
    void startLine(const QTextBlock &block, const QTextTable *table)
    {
        if (table != nullptr && table->cellAt(block.position()).column() > 0) {
            m_runs.push_back({QStringLiteral("  |  "), Ink::Quiet, m_weight, {}});
            return;
        }
        if (!m_runs.empty())
            m_runs.push_back({QString(QChar::LineSeparator), Ink::Text, m_weight, {}});
        TextRun marker{markerOf(block), Ink::Quiet, m_weight, {}};
        marker.indentEm = indentOf(block);
        m_runs.push_back(marker);
    }

    static QString markerOf(const QTextBlock &block)
    {
        QString marker;
        for (int level = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel); level > 0; --level)
            marker += QStringLiteral("│ ");
        if (const QTextList *list = block.textList()) {
            const bool isNumbered = list->format().style() <= QTextListFormat::ListDecimal;
            marker += (isNumbered ? list->itemText(block) : QStringLiteral("•")) + u' ';
        }
        switch (block.blockFormat().marker()) {
        case QTextBlockFormat::MarkerType::Checked:
            return marker + QStringLiteral("[x] ");
        case QTextBlockFormat::MarkerType::Unchecked:
            return marker + QStringLiteral("[ ] ");
        case QTextBlockFormat::MarkerType::NoMarker:
            break;
        }
        return marker;
    }

    static float indentOf(const QTextBlock &block)
    {
        constexpr int deepest = 6;
        const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        const int depth = block.textList() != nullptr ? block.textList()->format().indent() - 1
                                                      : block.blockFormat().indent() + (isCode ? 1 : 0);
        return kIndentEm * static_cast<float>(std::clamp(depth, 0, deepest));
    }

    void addFragment(const QTextFragment &fragment)
    {
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat()) {
            addText(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "[picture: %1]"))
                        .arg(singleLine(format.toImageFormat().name())),
                    format, {});
        } else if (format.isAnchor()) {
            addLink(fragment.text(), format);
        } else {
            addText(fragment.text(), format, {});
        }
    }

    void addText(const QString &text, const QTextCharFormat &format, const QString &address)
    {
        const bool isBold = format.fontWeight() > QFont::Medium;
        TextRun run{text, address.isEmpty() ? Ink::Text : Ink::Accent, isBold ? Weight::Bold : m_blockWeight, {}};
        if (!address.isEmpty())
            run.target = {TextTarget::To::Address, 0, address};
        m_runs.push_back(run);
    }

    /// Its text, and where it leads, unless that is its text.
    void addLink(const QString &text, const QTextCharFormat &format)
    {
        const QString target = linkableAddress(format.anchorHref().toStdString());
        // One with a user's name or a password is printed without them, as sources' are.
        const bool isAddress = linkableAddress(text.toStdString()) == target && !target.isEmpty();
        addText(isAddress ? target : text, format, target);
        const QString address = target.isEmpty() ? singleLine(format.anchorHref()) : target;
        const QString beside = isAddress ? QString() : addressBeside(text, address);
        if (beside.isEmpty())
            return;
        TextRun run{QStringLiteral(" (%1)").arg(beside), Ink::Quiet, Weight::Small, {}};
        if (!target.isEmpty())
            run.target = {TextTarget::To::Address, 0, target};
        m_runs.push_back(run);
    }

    Weight m_weight;
    Weight m_blockWeight = Weight::Normal;
    std::vector<TextRun> m_runs;
};

} // namespace

std::vector<TextRun> markdownRuns(const std::string &markdown, Weight weight)
{
    const QString text = shownMarkdown(markdown);
    if (hasTooMuchMarkup(text)) {
        const QString plain = withoutMarkup(markdown);
        return plain.isEmpty() ? std::vector<TextRun>() : std::vector<TextRun>{{plain, Ink::Text, weight, {}}};
    }
    QTextDocument document;
    takeApart(text, document);
    return MarkdownRuns(weight).of(document);
}

} // namespace kronika
