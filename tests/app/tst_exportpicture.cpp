// SPDX-License-Identifier: GPL-3.0-or-later
// A picture is the same whatever the window speaks: in the language of its chronology.
#include "app/exportpicture.h"
#include "app/language.h"
#include "app/picturewords.h"
#include "app/savedialog.h"
#include "tests/app/appfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>

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
        report = previewed(request, settings, {800, 600}).image;
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
    void theDialogOffersTheLanguageThatIsSeen_data();
    void theDialogOffersTheLanguageThatIsSeen();
    void theDialogFitsASmallScreen_data();
    void theDialogFitsASmallScreen();
    void theNumberOfPagesIsSaidBefore();
    void aCopiedPictureHasTheCeilingOfTheExport();
    void aCopyThatWouldBeTooHighIsAsFineAsAnyPicture();
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

void TestExportPicture::theDialogOffersTheLanguageThatIsSeen_data()
{
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("offered");
    QTest::newRow("names in it") << QStringLiteral("cs") << QStringLiteral("cs");
    QTest::newRow("its own") << QStringLiteral("en") << QString();
}

void TestExportPicture::theDialogOffersTheLanguageThatIsSeen()
{
    QFETCH(QString, spoken);
    QFETCH(QString, offered);
    Speech speech;
    speech.speak(spoken);
    for (const bool hasNames : {true, false}) {
        WindowFixture fixture;
        fixture.window.show();
        const QString file = fixture.path("in.kronika");
        QByteArray content = chronology("en");
        if (!hasNames)
            content.replace("\"cs\"", "\"de\"");
        QVERIFY(writeTo(file, content));
        QVERIFY(fixture.open(file));
        fixture.window.workspace().setLanguage(spoken.toStdString());
        fixture.window.files().askAndExport();
        const auto *dialog = fixture.window.findChild<ExportDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->settings().language, hasNames ? offered : QString());
        ExportSettings settings = dialog->settings();
        settings.format = ExportFormat::Svg;
        QSignalSpy exported(&fixture.window.files(), &FileFlow::exported);
        fixture.window.files().exportTo(fixture.path("out.svg"), settings);
        QVERIFY(exported.wait());
        QFile svg(fixture.path("out.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QCOMPARE(svg.readAll().contains("Událost"), settings.language == QLatin1String("cs"));
    }
}

void TestExportPicture::theDialogFitsASmallScreen_data()
{
    QTest::addColumn<QString>("spoken");
    for (const char *language : {"en", "cs", "pl"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// 1400 by 900 at scale 2, in whatever language and for whatever format; fields stand in one column.
void TestExportPicture::theDialogFitsASmallScreen()
{
    QFETCH(const QString, spoken);
    Speech speech;
    speech.speak(spoken);
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    fixture.window.files().askAndExport();
    auto *dialog = fixture.window.findChild<ExportDialog *>();
    QVERIFY(dialog != nullptr);
    auto *format = dialog->findChild<QComboBox *>();
    for (int n = 0; n < format->count(); ++n) {
        format->setCurrentIndex(n);
        dialog->resize(700, 420);
        QCoreApplication::processEvents();
        QVERIFY2(dialog->width() <= 700, qPrintable(format->currentText() + QString::number(dialog->width())));
        QSet<int> lefts;
        for (const QComboBox *box : dialog->findChildren<QComboBox *>())
            if (box->isVisible())
                lefts.insert(box->mapTo(dialog, QPoint()).x());
        QCOMPARE(lefts.size(), 1);
        const auto *looks = dialog->findChild<QStackedWidget *>(QStringLiteral("looks"));
        QVERIFY2(looks->width() >= dialog->width() / 3, qPrintable(QString::number(looks->width())));
    }
}

void TestExportPicture::theNumberOfPagesIsSaidBefore()
{
    Speech speech;
    speech.speak(QStringLiteral("en"));
    WindowFixture fixture;
    fixture.window.show();
    ExportSettings settings;
    settings.format = ExportFormat::Pdf;
    const auto noteOf = [&](int events, PaperKind kind) {
        if (!writeTo(fixture.path("in.kronika"), manyEvents(events)) || !fixture.open(fixture.path("in.kronika")))
            return QString();
        settings.paperKind = kind;
        return previewed(fixture.window.files().pictureOf(settings), settings, {200, 200}).note;
    };
    QCOMPARE(noteOf(3, PaperKind::Picture), QString());
    QVERIFY2(noteOf(3, PaperKind::Report).startsWith(QStringLiteral("The first of 2 pages.")),
             qPrintable(noteOf(3, PaperKind::Report)));
    const QString many = noteOf(12'000, PaperKind::Picture);
    QVERIFY2(many.contains(QStringLiteral(" pages: a shorter range or a search makes fewer.")), qPrintable(many));
}

void TestExportPicture::aCopiedPictureHasTheCeilingOfTheExport()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString file = fixture.path("in.kronika");
    QVERIFY(writeTo(file, R"({"kronika": 1, "actors": [{"id": "a", "name": "A"}], "events": [
        {"id": "open", "title": "Open", "when": "2021-05-01", "actors": [{"id": "a"}], "marking": "TLP:CLEAR"},
        {"id": "closed", "title": "Closed", "when": "2021-06-01", "actors": [{"id": "a"}], "marking": "TLP:RED"}]})"));
    QVERIFY(fixture.open(file));
    QSignalSpy copied(QGuiApplication::clipboard(), &QClipboard::dataChanged);
    const auto copy = [&]() -> QImage {
        copied.clear();
        fixture.trigger(ActionId::CopyPicture);
        const bool isThere = !copied.isEmpty() || copied.wait(); // a small one at once
        return isThere ? QGuiApplication::clipboard()->image() : QImage();
    };
    const QImage all = copy();
    QVERIFY(!all.isNull());
    const double ratio = std::max(2.0, qGuiApp->devicePixelRatio());
    QCOMPARE(all.width(), static_cast<int>(kDefaultWidthPx * ratio));
    QVERIFY(std::abs(all.dotsPerMeterX() - 96 * ratio / 0.0254) < 1);
    fixture.window.files().askAndExport();
    auto *dialog = fixture.window.findChild<ExportDialog *>();
    QVERIFY(dialog != nullptr);
    int chosen = 0;
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        const int level = box->findText(QStringLiteral("Up to TLP:CLEAR"));
        if (level >= 0) {
            box->setCurrentIndex(level);
            ++chosen;
        }
    }
    QCOMPARE(chosen, 1);
    dialog->accept();
    auto *target = fixture.window.findChild<SaveDialog *>();
    QVERIFY(target != nullptr);
    target->reject();
    const QImage open = copy();
    QVERIFY(!open.isNull());
    QVERIFY(open != all);
}

void TestExportPicture::aCopyThatWouldBeTooHighIsAsFineAsAnyPicture()
{
    WindowFixture fixture;
    const auto widthOf = [&fixture](int lanes) {
        QByteArray actors;
        for (int lane = 0; lane < lanes; ++lane)
            actors += (lane > 0 ? ", " : "") +
                      QByteArray(R"({"id": "%", "name": "A"})").replace('%', QByteArray::number(lane));
        if (!writeTo(fixture.path("in.kronika"), R"({"kronika": 1, "actors": [)" + actors + "]}") ||
            !fixture.open(fixture.path("in.kronika")))
            return 0;
        const Result<QImage> image = copiedImage(fixture.window.files().pictureOf({}), 2);
        return image ? image->width() : 0;
    };
    QCOMPARE(widthOf(3), kDefaultWidthPx * 2);
    QCOMPARE(widthOf(300), kDefaultWidthPx);
}

QTEST_MAIN(TestExportPicture)
#include "tst_exportpicture.moc"
