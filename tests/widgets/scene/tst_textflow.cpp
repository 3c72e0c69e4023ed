// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of words that read in different directions.
#include "widgets/scene/composition.h"
#include "widgets/scene/textflow.h"

#include <QTest>

#include <algorithm>

using namespace kronika;

namespace {

const QString kHebrew = QString::fromUtf8("הודעת הממשלה");
const QString kArabic = QString::fromUtf8("بيان الحكومة");

/// Texts side by side on one line, in the order in which they stand there from left to right. Each is told by where it
/// leads.
QStringList fromLeftToRight(const QStringList &texts)
{
    const TextFlow flow(SceneStyle(pictureFont(12)), 1, [&texts](std::size_t) {
        TextBlock block;
        TextCell cell{0, 2'000, false, {}};
        for (const QString &text : texts)
            cell.runs.push_back({text, Ink::Text, Weight::Normal, {TextTarget::To::Address, 0, text}});
        block.cells.push_back(cell);
        return block;
    });
    std::vector<TextFlow::PlacedLink> links = flow.links({}, flow.end());
    std::ranges::sort(links, {}, [](const TextFlow::PlacedLink &link) { return link.rect.left(); });
    QStringList order;
    for (const TextFlow::PlacedLink &link : links)
        order += link.target.address;
    return order;
}

} // namespace

class TestTextFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineReadsInTheDirectionOfItsFirstWord_data();
    void aLineReadsInTheDirectionOfItsFirstWord();
    void textsOfALineKeepApart();
};

void TestTextFlow::aLineReadsInTheDirectionOfItsFirstWord_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<bool>("isRightToLeft");
    const auto row = [](const char *name, const QStringList &texts, bool isRightToLeft) {
        QTest::newRow(name) << texts << isRightToLeft;
    };
    const QString latin = QStringLiteral("Statement");
    const QString note = QStringLiteral("[1]");
    const QString date = QStringLiteral("28 May 2025");
    row("Latin", {latin, note, date}, false);
    row("Hebrew", {kHebrew, note}, true);
    row("Arabic", {kArabic, note}, true);
    row("Arabic with a date", {kArabic, QStringLiteral(", "), date, QStringLiteral(". ")}, true);
    row("Hebrew after a number", {QStringLiteral("2025: ") + kHebrew, note, date}, true);
    row("Hebrew that ends in Latin", {kHebrew + QStringLiteral(" (2025) of NATO"), note}, true);
    row("Latin that ends in Arabic", {latin + u' ' + kArabic, note, date}, false);
    row("Arabic amid Latin", {latin, kArabic, date, note}, false);
}

void TestTextFlow::aLineReadsInTheDirectionOfItsFirstWord()
{
    QFETCH(QStringList, texts);
    QFETCH(bool, isRightToLeft);
    QStringList expected = texts;
    if (isRightToLeft)
        std::reverse(expected.begin(), expected.end());
    QCOMPARE(fromLeftToRight(texts), expected);
}

/// The number of a date does not go over to the name before it.
void TestTextFlow::textsOfALineKeepApart()
{
    const QStringList texts{QStringLiteral("Ministry, "), kArabic, QStringLiteral(" 28 May 2025"), kHebrew,
                            QStringLiteral(" [1]")};
    QCOMPARE(fromLeftToRight(texts), texts);
}

QTEST_MAIN(TestTextFlow)
#include "tst_textflow.moc"
