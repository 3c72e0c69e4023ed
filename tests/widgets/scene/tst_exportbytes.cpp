// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/exportbytes.h"

#include <QTest>

using namespace kronika;

class TestExportBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forbiddenCharactersAreReplaced_data();
    void forbiddenCharactersAreReplaced();
    void fontsGetAGenericFamily();
    void partsAreNamedAndLinked();
};

void TestExportBytes::forbiddenCharactersAreReplaced_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::addColumn<QByteArray>("plain");
    const QByteArray mark("\xEF\xBF\xBD");
    QTest::newRow("bell") << QByteArray("a\ab") << QByteArray("a" + mark + "b");
    QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("a" + mark + "b");
    QTest::newRow("escape") << QByteArray("\x1b[0m") << QByteArray(mark + "[0m");
    QTest::newRow("no character") << QByteArray("\xEF\xBF\xBE\xEF\xBF\xBF") << QByteArray(mark + mark);
    QTest::newRow("white space") << QByteArray("a\tb\r\n c") << QByteArray("a\tb\r\n c");
    QTest::newRow("letters") << QByteArray("Łódź 中 \xF0\x9F\x98\x80") << QByteArray("Łódź 中 \xF0\x9F\x98\x80");
}

void TestExportBytes::forbiddenCharactersAreReplaced()
{
    QFETCH(QByteArray, svg);
    QFETCH(QByteArray, plain);
    QCOMPARE(withPlainText(svg, QStringLiteral("DejaVu Sans")), plain);
}

void TestExportBytes::fontsGetAGenericFamily()
{
    QCOMPARE(
        withPlainText("<text font-family=\"DejaVu Sans\" x=\"1\">font-family=&quot;DejaVu Sans&quot;</text>",
                      QStringLiteral("DejaVu Sans")),
        QByteArray("<text font-family=\"DejaVu Sans, sans-serif\" x=\"1\">font-family=&quot;DejaVu Sans&quot;</text>"));
}

void TestExportBytes::partsAreNamedAndLinked()
{
    const QByteArray svg = withParts("<svg width=\"1\"><g/></svg>\n", QStringLiteral("cs"),
                                     {{QRectF(1, 2, 3, 4), QStringLiteral("A <b> & \"c\""), {}, true},
                                      {QRectF(5, 6, 7, 8), QStringLiteral("B"), QStringLiteral("https://x/?a&b"), true},
                                      {QRectF(5, 6, 7, 8), QStringLiteral("B"), {}, false},
                                      {QRectF(5, 6, 7, 8), QStringLiteral("C"), QStringLiteral("https://y/"), false}});
    QVERIFY(svg.startsWith("<svg xml:lang=\"cs\" role=\"graphics-document document\" width=\"1\"><g/>"));
    QVERIFY(svg.contains("aria-label=\"A &lt;b&gt; &amp; &quot;c&quot;\""));
    QVERIFY(svg.contains("<rect x=\"1.00\" y=\"2.00\" width=\"3.00\" height=\"4.00\"/>"));
    QVERIFY(svg.contains("<a xlink:href=\"https://x/?a&amp;b\" aria-label=\"B\">"));
    QCOMPARE(svg.count("aria-hidden=\"true\""), 2);
    QVERIFY(svg.contains("<a xlink:href=\"https://y/\" aria-hidden=\"true\" tabindex=\"-1\">"));
    QCOMPARE(svg.count("tabindex"), 1);
    QVERIFY(svg.endsWith("</g>\n</svg>\n"));
    QCOMPARE(withParts("nothing", QStringLiteral("en"), {}), QByteArray("nothing"));
}

QTEST_APPLESS_MAIN(TestExportBytes)
#include "tst_exportbytes.moc"
