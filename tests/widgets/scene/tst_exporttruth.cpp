// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed is what is seen: a PNG, an SVG and a PDF of a range show the marks and names of the screen, where the
// screen has them.
#include "tests/widgets/scene/exportfixture.h"
#include "tests/widgets/scene/listtext.h"
#include "tests/widgets/scene/moments.h"

#include "widgets/scene/foldwords.h"
#include "widgets/scene/pages.h"
#include "widgets/scene/pictureplan.h"
#include "widgets/scene/scenepainter.h"

#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace kronika;
using namespace kronika::test;

namespace {

constexpr int kPictureWidthPx = 1'000;

/// A range of one of the shapes as the screen shows it, and the request for a picture of the same.
struct Both
{
    Both(const QByteArray &shape, bool isFiltered, double factor)
        : scene(sceneOf(momentSnapshot(shape)))
    {
        scene.input.style = SceneStyle(pictureFont(13));
        scene.layout = LaneLayout(*scene.input.index, scene.input.style);
        scene.input.matching = everyThird(scene.input.index->snapshot().eventCount(), isFiltered).set;
        scene.viewport.headerWidthPx = scene.input.style.headerWidthFor(*scene.input.index, scene.input.language);
        scene.viewport.sizePx = {kPictureWidthPx, headHeightPx(scene.input) + scene.layout.heightPx()};
        const TimeRange whole = scene.viewport.range;
        scene.viewport.range = zoomed(whole, factor, whole.from + whole.length() / 3);
        request.index = scene.input.index;
        request.matching = scene.input.matching;
        request.language = scene.input.language;
        request.range = scene.viewport.range;
        request.theme = &Theme::light();
    }

    /// Painted as a window paints.
    QImage screen() const
    {
        QImage image(scene.viewport.sizePx.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PaintCache cache;
        paint(painter, scene.list(), scene.input.style, Theme::light(), kAllLayers, &cache);
        return image;
    }

    Scene scene;
    PictureRequest request;
};

/// The whole range where it is filtered, else a closer one.
Both oneOfBoth()
{
    QFETCH(QByteArray, shape);
    QFETCH(bool, isFiltered);
    return {shape, isFiltered, isFiltered ? 1.0 : 40.0};
}

ImageRequest imageRequest()
{
    ImageRequest request;
    request.widthPx = kPictureWidthPx;
    return request;
}

/// How far the mean colours of two pictures are apart, of squares of so many pixels, at worst and on average (0 to
/// 255). Letters and edges that differ by parts of a pixel hardly count; a mark more or less does.
struct Unlikeness
{
    int worst = 0;
    double mean = 0;
};

Unlikeness unlikeness(const QImage &a, const QImage &b, int squarePx = 8)
{
    const QSize squares(a.width() / squarePx, a.height() / squarePx);
    const auto shrunk = [&](const QImage &image) {
        return image.copy(0, 0, squares.width() * squarePx, squares.height() * squarePx)
            .scaled(squares, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage left = shrunk(a);
    const QImage right = shrunk(b);
    Unlikeness found;
    for (int y = 0; y < squares.height(); ++y) {
        for (int x = 0; x < squares.width(); ++x) {
            const QColor one = left.pixelColor(x, y);
            const QColor other = right.pixelColor(x, y);
            const int apart = std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                                        std::abs(one.blue() - other.blue())});
            found.worst = std::max(found.worst, apart);
            found.mean += apart;
        }
    }
    found.mean /= squares.width() * squares.height();
    return found;
}

#define VERIFY_ALIKE(a, b, mostWorst, mostMean)                                                                        \
    do {                                                                                                               \
        const Unlikeness found = unlikeness(a, b);                                                                     \
        QVERIFY2(found.worst < (mostWorst) && found.mean < (mostMean),                                                 \
                 qPrintable(QStringLiteral("worst %1, mean %2").arg(found.worst).arg(found.mean)));                    \
    } while (false)

/// A part of an SVG that is there for the pointer: where, and what it is called.
QStringList partsIn(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QStringList parts;
    QString title;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto at = xml.attributes();
        if (xml.name() == QLatin1String("title"))
            title = xml.readElementText();
        else if (xml.name() == QLatin1String("rect") && !title.isEmpty() && !at.hasAttribute(QStringLiteral("fill")))
            parts += (title.contains(QLatin1String("among them: ")) ? title : title.section(u';', 0, 0)) +
                     QStringLiteral(" at %1 %2 %3 %4")
                         .arg(at.value(QStringLiteral("x")), at.value(QStringLiteral("y")),
                              at.value(QStringLiteral("width")), at.value(QStringLiteral("height")));
    }
    return parts;
}

QStringList textsIn(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts += xml.readElementText().trimmed();
    }
    return texts;
}

/// The parts that an SVG should have of what the screen shows, as partsIn() says them: of marks, at least so wide that
/// they can be pointed at, then of their names.
QStringList partsOf(const Both &both, QPointF corner)
{
    constexpr double leastPx = 6;
    const DisplayList list = both.scene.list();
    const Snapshot &snapshot = both.scene.input.index->snapshot();
    QStringList parts;
    const auto titleOf = [&](EventIndex event) {
        return QString::fromStdString(std::string(snapshot.title(event, "en")));
    };
    const auto add = [&](const QString &title, const QRectF &rect) {
        const QRectF seen = rect.intersected(list.lanesArea);
        const auto number = [](double value) { return QString::number(value, 'f', 2); };
        if (!seen.isEmpty())
            parts += title + QStringLiteral(" at %1 %2 %3 %4")
                                 .arg(number(seen.x() + corner.x()), number(seen.y() + corner.y()),
                                      number(seen.width()), number(seen.height()));
    };
    for (const Mark &mark : list.marks) {
        const QRectF drawn = mark.body.united(mark.reach);
        const double missing = std::max(0.0, leastPx - drawn.width()) / 2;
        const FoldFacts fold{.count = mark.count, .matching = {}, .time = mark.time, .event = mark.event};
        const bool isFold = mark.kind == MarkKind::Fold;
        add(isFold ? foldLines(*both.scene.input.index, fold, QStringLiteral("en")).join(QStringLiteral("; "))
                   : titleOf(mark.event),
            drawn.adjusted(-missing, 0, missing, 0));
    }
    for (const Label &label : list.labels)
        add(titleOf(label.event), label.rect);
    return parts;
}

} // namespace

class TestExportTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsLaidOutAsTheScreen_data() { addMomentRows(); }
    void aPictureIsLaidOutAsTheScreen();
    void pngHasThePixelsOfTheScreen_data() { addMomentRows(); }
    void pngHasThePixelsOfTheScreen();
    void svgHasTheMarksAndNamesOfTheScreen_data() { addMomentRows(); }
    void svgHasTheMarksAndNamesOfTheScreen();
    void svgLooksLikeThePng_data() { addMomentRows(); }
    void svgLooksLikeThePng();
    void pdfHasTheNamesOfThePageAndLooksLikeIt_data();
    void pdfHasTheNamesOfThePageAndLooksLikeIt();
};

void TestExportTruth::aPictureIsLaidOutAsTheScreen()
{
    const Both both = oneOfBoth();
    const auto plan = planFor(both.request, imageRequest());
    QVERIFY(plan);
    const QString difference = firstDifference(listTexts(plan->sheet.list), listTexts(both.scene.list()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestExportTruth::pngHasThePixelsOfTheScreen()
{
    const Both both = oneOfBoth();
    const auto plan = planFor(both.request, imageRequest());
    const QImage png = QImage::fromData(pngOf(both.request, imageRequest()).value(), "PNG");
    const QImage screen = both.screen();
    const QPoint corner = plan->sheet.timelineArea.topLeft().toPoint();
    // The window draws on whole pixels.
    VERIFY_ALIKE(png.copy(QRect(corner, screen.size())), screen, 48, 4);
}

void TestExportTruth::svgHasTheMarksAndNamesOfTheScreen()
{
    const Both both = oneOfBoth();
    const auto plan = planFor(both.request, imageRequest());
    const QByteArray svg = svgOf(both.request, imageRequest()).value();
    const QString difference = firstDifference(partsIn(svg), partsOf(both, plan->sheet.timelineArea.topLeft()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QStringList texts = textsIn(svg);
    for (const Label &label : both.scene.list().labels)
        QVERIFY2(texts.removeOne(label.text), qPrintable(label.text));
}

void TestExportTruth::svgLooksLikeThePng()
{
    const Both both = oneOfBoth();
    const QImage png = QImage::fromData(pngOf(both.request, imageRequest()).value(), "PNG");
    QImage drawn(png.size(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    QSvgRenderer(svgOf(both.request, imageRequest()).value()).render(&painter);
    VERIFY_ALIKE(png, drawn, 32, 1);
}

/// Few of them, because a PDF lists all events as well.
void TestExportTruth::pdfHasTheNamesOfThePageAndLooksLikeIt_data()
{
    QTest::addColumn<QByteArray>("shape");
    QTest::addColumn<bool>("isFiltered");
    QTest::newRow("random") << QByteArray("random") << true;
    QTest::newRow("nested") << QByteArray("nested") << true;
    QTest::newRow("a lane each") << QByteArray("a lane each") << false;
}

void TestExportTruth::pdfHasTheNamesOfThePageAndLooksLikeIt()
{
    QFETCH(QByteArray, shape);
    QFETCH(bool, isFiltered);
    const Both both(shape, isFiltered, 40);
    PaperRequest request = paper();
    request.kind = PaperKind::OnePage;
    const QByteArray pdf = pdfOf(both.request, request).value();
    const QImage page = pageImageOf(both.request, request, kPictureWidthPx).value();
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page"));
    askedOf(pdf, QStringLiteral("pdftoppm"),
            {QStringLiteral("-scale-to-x"), QString::number(page.width()), QStringLiteral("-scale-to-y"),
             QString::number(page.height()), QStringLiteral("-singlefile"), QStringLiteral("-png"),
             QStringLiteral("%1"), file});
    VERIFY_ALIKE(page, QImage(file + QStringLiteral(".png")), 48, 3);
    QStringList words = pageText(pdf, 1).split(u' ');
    for (const Label &label : both.scene.list().labels)
        QVERIFY2(words.removeOne(label.text), qPrintable(label.text));
}

QTEST_MAIN(TestExportTruth)
#include "tst_exporttruth.moc"
