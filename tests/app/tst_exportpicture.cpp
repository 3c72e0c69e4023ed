// SPDX-License-Identifier: GPL-3.0-or-later
// A picture is the same whatever the window speaks: in the language of its chronology.
#include "app/exportpicture.h"
#include "app/language.h"
#include "app/picturewords.h"
#include "tests/app/appfixture.h"

#include <QSignalSpy>

using namespace kronika;
using namespace kronika::test;

namespace {

const char *const kChronology = R"({"kronika": 1, "title": "T", LANGUAGE
  "actors": [{"id": "a", "name": "Actor", "names": {"cs": "Herec"}}],
  "sources": [{"id": "s", "title": "Source", "reliability": "B"}],
  "events": [
  {"id": "e", "title": "Event", "titles": {"cs": "Událost", "pl": "Zdarzenie"}, "when": "2021-05",
   "actors": [{"id": "a", "role": "target"}], "claims": [{"source": "s", "says": "yes", "credibility": 2}],
   "confidence": 80},
  {"id": "nobody", "title": "Nobody", "when": "2022"},
  {"id": "undated", "title": "Never"}]})";

/// None where `language` is empty.
QByteArray chronology(const QByteArray &language)
{
    const QByteArray member = language.isEmpty() ? QByteArray() : "\"language\": \"" + language + "\",";
    return QByteArray(kChronology).replace("LANGUAGE", member);
}

/// What the window exports while it speaks `interface`.
struct Exported
{
    Exported(const QString &interface, const QByteArray &content)
    {
        speech.speak(interface);
        WindowFixture fixture;
        fixture.window.show();
        const QString file = fixture.path("in.kronika");
        if (!writeTo(file, content) || !fixture.open(file))
            return;
        const QString svgFile = fixture.path("out.svg");
        ExportSettings settings;
        settings.format = ExportFormat::Svg;
        QSignalSpy exported(&fixture.window.files(), &FileFlow::exported);
        fixture.window.files().exportTo(svgFile, settings);
        if (!exported.wait())
            return;
        QFile written(svgFile);
        if (written.open(QIODevice::ReadOnly))
            svg = written.readAll();
        settings.format = ExportFormat::Pdf;
        settings.paperKind = PaperKind::Report;
        const PictureRequest request = fixture.window.files().pictureOf(settings);
        report = previewed(request, settings, 800).image;
        const PictureWords words(request.language);
        PaperRequest paper;
        paper.kind = PaperKind::Report;
        const Result<QByteArray> bytes = pdfOf(request, paper);
        pdf = bytes ? *bytes : QByteArray();
    }

    Speech speech;
    QByteArray svg;
    QByteArray pdf;
    QImage report;
};

} // namespace

class TestExportPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePictureSpeaksTheChronologysLanguage_data();
    void thePictureSpeaksTheChronologysLanguage();
    void aLongExportSaysHowFarItIsAndCanBeCalledOff();
};

void TestExportPicture::aLongExportSaysHowFarItIsAndCanBeCalledOff()
{
    constexpr int answerMs = 1'000; // 200 ms where nothing else runs
    WindowFixture fixture;
    const QString many = fixture.path("many.kronika");
    QVERIFY(writeTo(many, manyEvents(60'000)));
    QVERIFY(fixture.open(many));
    FileFlow &files = fixture.window.files();
    ExportSettings settings;
    settings.format = ExportFormat::Pdf;
    std::size_t done = 0;
    connect(&files, &FileFlow::progressed, this, [&](std::size_t soFar, std::size_t total) {
        QVERIFY(soFar >= done && soFar <= total);
        done = soFar;
    });
    QSignalSpy ended(&files, &FileFlow::ended);
    files.exportTo(fixture.path("many.pdf"), settings);
    QTRY_VERIFY(done > 0);
    QCOMPARE(ended.count(), 0);
    files.cancel();
    QVERIFY(ended.wait(answerMs));
    QVERIFY(!QFile::exists(fixture.path("many.pdf")));
}

void TestExportPicture::thePictureSpeaksTheChronologysLanguage_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArrayList>("said");
    QTest::newRow("Czech") << QByteArray("cs") << QByteArrayList{"Bez aktéra", "Událost", "Herec"};
    QTest::newRow("not ours") << QByteArray("de") << QByteArrayList{"No actor", "Event"};
    QTest::newRow("not said") << QByteArray() << QByteArrayList{"No actor", "Event"};
}

void TestExportPicture::thePictureSpeaksTheChronologysLanguage()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArrayList, said);
    const Exported english(QStringLiteral("en"), chronology(language));
    for (const QByteArray &words : said)
        QVERIFY2(english.svg.contains(words), words.constData());
    const Exported polish(QStringLiteral("pl"), chronology(language));
    QVERIFY(!polish.svg.contains("Zdarzenie"));
    QCOMPARE(polish.svg, english.svg);
    QVERIFY(!english.pdf.isEmpty());
    QVERIFY(!english.report.isNull());
    QCOMPARE(polish.report, english.report);
    // The order of objects in a PDF is not settled, their texts are.
    QCOMPARE(polish.pdf.size(), english.pdf.size());
}

QTEST_MAIN(TestExportPicture)
#include "tst_exportpicture.moc"
