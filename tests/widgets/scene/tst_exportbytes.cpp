// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/exportbytes.h"

#include <QTest>
#include <QTimeZone>

#include <initializer_list>

using namespace kronika;

namespace {

QDateTime epoch()
{
    return QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
}

/// As QPdfWriter writes them: information first, the table last, a blank after its place.
QByteArray pdfWith(const QByteArray &date, const QByteArray &title = "T")
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    for (const QByteArray &object :
         {QByteArray("<<\n/Title (" + title + ")\n/Creator (K)\n/CreationDate (D:" + date + ")\n>>"),
          QByteArray("<<\n/Type /Catalog\n>>"), QByteArray("[ 1 2 3 ]")}) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 4\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<<\n/Size 4\n>>\nstartxref\n" + QByteArray::number(table) + " \n%%EOF\n";
}

} // namespace

class TestExportBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDateIsTheOneGiven();
    void zonesOfMachinesLeaveNoTrace_data();
    void zonesOfMachinesLeaveNoTrace();
    void otherZonesAreWrittenInUtc();
    void aTitleIsNotTakenForADate();
    void whatIsNoPdfStaysAsItIs();
    void forbiddenCharactersAreReplaced_data();
    void forbiddenCharactersAreReplaced();
    void fontsGetAGenericFamily();
};

void TestExportBytes::theDateIsTheOneGiven()
{
    const QDateTime created(QDate(2025, 5, 28), QTime(14, 3, 9), Qt::UTC);
    QCOMPARE(withCreationDate(pdfWith("20261123215959Z"), created), pdfWith("20250528140309Z"));
}

void TestExportBytes::zonesOfMachinesLeaveNoTrace_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("UTC") << QByteArray("20261123215959Z");
    QTest::newRow("east") << QByteArray("20261123215959+05'30'");
    QTest::newRow("west") << QByteArray("20261123215959-04'00'");
    QTest::newRow("short") << QByteArray("2026");
}

void TestExportBytes::zonesOfMachinesLeaveNoTrace()
{
    QFETCH(QByteArray, date);
    QCOMPARE(withCreationDate(pdfWith(date), epoch()), pdfWith("19700101000000Z"));
}

void TestExportBytes::otherZonesAreWrittenInUtc()
{
    const QDateTime created(QDate(2025, 5, 28), QTime(1, 0), QTimeZone("Europe/Prague"));
    QVERIFY(withCreationDate(pdfWith("20261123215959Z"), created).contains("(D:20250527230000Z)"));
}

void TestExportBytes::aTitleIsNotTakenForADate()
{
    const QByteArray title = "/CreationDate \\(D:2026)/CreationDate (D:1999";
    QCOMPARE(withCreationDate(pdfWith("20261123215959+01'00'", title), epoch()), pdfWith("19700101000000Z", title));
}

void TestExportBytes::whatIsNoPdfStaysAsItIs()
{
    QCOMPARE(withCreationDate("nothing", epoch()), QByteArray("nothing"));
    QCOMPARE(withCreationDate("/CreationDate (D:2026", epoch()), QByteArray("/CreationDate (D:2026"));
}

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

QTEST_APPLESS_MAIN(TestExportBytes)
#include "tst_exportbytes.moc"
