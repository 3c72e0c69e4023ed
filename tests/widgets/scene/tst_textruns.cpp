// SPDX-License-Identifier: GPL-3.0-or-later
// What is put together from letters seen before is what shaping and painting the whole text gives.
#include "widgets/scene/glyphink.h"
#include "widgets/scene/pixeltarget.h"
#include "widgets/scene/scenestyle.h"
#include "widgets/scene/textruns.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace kronika;

namespace {

/// Letters that kern, digits and signs among them.
const QString kLetters = QStringLiteral("AVToWaéyPfLr 1.7-ÄőŁ,g");

QString randomText(std::mt19937 &random)
{
    std::uniform_int_distribution<qsizetype> length(1, 24);
    std::uniform_int_distribution<qsizetype> letter(0, kLetters.size() - 1);
    QString text;
    for (qsizetype n = length(random); n > 0; --n)
        text += kLetters[letter(random)];
    return QString(QStringLiteral("x%1x")).arg(text); // no blank at its ends
}

/// Has seen most letters of kLetters side by side.
void teach(TextRuns &runs)
{
    std::mt19937 random(1);
    for (int n = 0; n < 400; ++n)
        (void)runs.widthPx(randomText(random));
}

} // namespace

class TestTextRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownLettersNeedNoShaping_data();
    void knownLettersNeedNoShaping();
    void unknownLettersAreNotGuessed();
    void otherScriptsAreShaped();
    void contradictingLettersAreNotTrusted();
    void aTextOfKnownGlyphsIsTheTextPainted_data();
    void aTextOfKnownGlyphsIsTheTextPainted();
};

void TestTextRuns::knownLettersNeedNoShaping_data()
{
    QTest::addColumn<QFont>("font");
    const SceneStyle style;
    QTest::newRow("normal") << style.font;
    QTest::newRow("bold") << style.boldFont;
    QTest::newRow("small") << style.smallFont;
    QTest::newRow("large") << SceneStyle(QFont(QStringLiteral("Sans"), 31)).font;
    QTest::newRow("serif") << SceneStyle(QFont(QStringLiteral("Serif"), 11)).font;
}

void TestTextRuns::knownLettersNeedNoShaping()
{
    QFETCH(QFont, font);
    TextRuns runs(font);
    teach(runs);
    std::mt19937 random(2);
    int known = 0;
    for (int n = 0; n < 300; ++n) {
        const QString text = randomText(random);
        const std::optional<double> width = runs.knownWidthPx(text);
        TextRuns fresh(font);
        QCOMPARE(width.value_or(fresh.widthPx(text)), fresh.widthPx(text));
        known += width ? 1 : 0;
        const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c < QChar(0x7F); });
        const std::string utf8 = text.toStdString();
        QCOMPARE(runs.isWider(utf8, fresh.widthPx(text) - 0.01), isAscii && width);
        QVERIFY(!runs.isWider(utf8, fresh.widthPx(text)));
        const auto cut = runs.knownCut(text, fresh.widthPx(text) * 0.6);
        const TextRuns::Cut whole = fresh.cut(text, fresh.widthPx(text) * 0.6);
        QVERIFY(cut.has_value() == width.has_value());
        QCOMPARE(cut.value_or(whole).text, whole.text);
        QCOMPARE(cut.value_or(whole).keptPx, whole.keptPx);
        const LetterRun *const together = runs.glyphs(text);
        const LetterRun *const shaped = fresh.glyphs(text);
        QVERIFY(together != nullptr && shaped != nullptr);
        QVERIFY2(*together == *shaped, qPrintable(text));
    }
    QVERIFY2(known > 250, qPrintable(QString::number(known)));
}

void TestTextRuns::unknownLettersAreNotGuessed()
{
    TextRuns runs{SceneStyle().font};
    (void)runs.widthPx(QStringLiteral("ab"));
    QVERIFY(runs.knownWidthPx(QStringLiteral("ab")).has_value());
    QVERIFY(!runs.knownWidthPx(QStringLiteral("ba")).has_value());
    QVERIFY(!runs.knownWidthPx(QStringLiteral("abc")).has_value());
    QVERIFY(!runs.knownWidthPx(QStringLiteral("a")).has_value()); // at an end it was not seen
    QVERIFY(!runs.knownWidthPx(QString()).has_value());
    (void)runs.widthPx(QStringLiteral("ca"));
    QVERIFY(runs.knownWidthPx(QStringLiteral("cab")).has_value());
}

void TestTextRuns::otherScriptsAreShaped()
{
    TextRuns runs{SceneStyle().font};
    teach(runs);
    for (const QString &text :
         {QStringLiteral("Київ 7"), QStringLiteral("شارع"), QStringLiteral("a\u0301x"), QStringLiteral("xa ")}) {
        QVERIFY(!runs.knownWidthPx(text).has_value());
        QCOMPARE(runs.widthPx(text), QFontMetricsF(runs.font()).horizontalAdvance(text));
        QCOMPARE(runs.knownWidthPx(text).value_or(-1), runs.widthPx(text));
    }
}

void TestTextRuns::contradictingLettersAreNotTrusted()
{
    LetterPairs pairs;
    pairs.learn(u"ab", {.glyphs = {1, 2}, .xPx = {0, 5, 10}});
    QVERIFY(pairs.run(u"ab").has_value());
    pairs.learn(u"cab", {.glyphs = {3, 7, 2}, .xPx = {0, 5, 10, 15}});
    QVERIFY(!pairs.run(u"ab").has_value());
    QVERIFY(!pairs.widthPx(u"ab").has_value());
}

void TestTextRuns::aTextOfKnownGlyphsIsTheTextPainted_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
        QTest::newRow(qPrintable(QString::number(ratio))) << ratio;
}

void TestTextRuns::aTextOfKnownGlyphsIsTheTextPainted()
{
    QFETCH(double, ratio);
    const SceneStyle style;
    GlyphInk ink;
    std::mt19937 random(3);
    int number = 0;
    for (const QFont &font : {style.font, style.boldFont, style.smallFont}) {
        ++number;
        TextRuns runs(font);
        const QFontMetricsF metrics(font);
        const QPointF origin(3, 3 + metrics.ascent());
        for (int n = 0; n < 60; ++n) {
            const QString text = randomText(random);
            const QColor color = n % 2 == 0 ? QColor(20, 40, 60) : QColor(250, 240, 200);
            QImage painted(static_cast<int>((runs.widthPx(text) + 6) * ratio),
                           static_cast<int>(std::ceil((metrics.height() + 6) * ratio)),
                           QImage::Format_ARGB32_Premultiplied);
            painted.setDevicePixelRatio(ratio);
            painted.fill(Qt::transparent);
            QImage written = painted.copy();
            QPainter painter(&painted);
            const LetterRun *const letters = runs.glyphs(text);
            QVERIFY(letters != nullptr);
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(origin, text);
            painter.end();
            const QRect inked = ink.write(written, *letters, {number, runs.rawFont(), color, origin});
            QVERIFY2(written == painted, qPrintable(text));
            QCOMPARE(inked, inkedPart(painted));
        }
    }
}

QTEST_MAIN(TestTextRuns)
#include "tst_textruns.moc"
