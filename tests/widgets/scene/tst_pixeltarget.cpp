// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/parallel.h"
#include "widgets/scene/pixelqueue.h"
#include "widgets/scene/pixeltarget.h"

#include <QImage>
#include <QPainter>
#include <QtTest/QtTest>

#include <atomic>
#include <random>
#include <vector>

using namespace kronika;

namespace {

/// Every alpha with several channels below it.
QImage allAlphas(int width)
{
    QImage picture(width, 256, QImage::Format_ARGB32_Premultiplied);
    for (int alpha = 0; alpha < 256; ++alpha)
        for (int x = 0; x < width; ++x)
            picture.setPixel(x, alpha, qRgba(alpha * x / width, alpha - alpha * x / width, alpha / 2, alpha));
    return picture;
}

QImage ground()
{
    QImage image(24, 260, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb((x * 37 + y * 11) % 256, (x * 5 + y * 3) % 256, (x * 91 + y) % 256));
    return image;
}

/// Many that overlap, some of them over the edges: the same for a target and for a queue.
template <typename Target>
void writeMany(Target &target, const QSize &size, const QImage &picture)
{
    std::mt19937 dice(7);
    const auto random = [&dice] { return static_cast<QRgb>(dice()); };
    const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<QRgb>(most)); };
    target.fill(QRect(QPoint(), size), qRgb(250, 248, 240));
    for (int n = 0; n < 4'000; ++n) {
        const QPoint at(upTo(size.width() + 40) - 20, upTo(size.height() + 40) - 20);
        if (n % 3 == 0)
            target.fill({at, QSize(upTo(90), upTo(n % 2 == 0 ? 3 : 200))}, static_cast<QRgb>(random()));
        else if (n % 3 == 1)
            target.fillCutBox({at, QSize(upTo(60) + 1, upTo(30) + 4)}, 1 + n % 2,
                              static_cast<QRgb>(random()) | 0xFF00'0000U, 0xFFFF'F0E0U);
        else
            target.blend(at, picture, QRect(1, upTo(200), picture.width() - 1, upTo(50)));
    }
}

} // namespace

class TestPixelTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blendsAsThePainterDoes_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QPoint>("at");
        for (const int width : {1, 3, 4, 5, 8, 13})
            QTest::addRow("%d columns", width) << width << QPoint(3, 2);
        QTest::newRow("cut at the left and above") << 9 << QPoint(-2, -5);
        QTest::newRow("cut at the right and below") << 9 << QPoint(19, 40);
    }

    void blendsAsThePainterDoes()
    {
        QFETCH(int, width);
        QFETCH(QPoint, at);
        const QImage picture = allAlphas(width);
        QImage painted = ground();
        QPainter(&painted).drawImage(at, picture);
        QImage written = ground();
        QPainter painter(&written);
        PixelTarget target(painter);
        QVERIFY(target.isOf(painter));
        target.blend(at, picture, picture.rect());
        painter.end();
        QCOMPARE(written, painted);
    }

    void blendsOnlyThePartAskedForWhereItStands()
    {
        const QRect part(2, 7, 5, 20);
        QImage written = ground();
        QPainter painter(&written);
        PixelTarget(painter).blend({1, 1}, allAlphas(12), part);
        painter.end();
        QImage painted = ground();
        QPainter(&painted).drawImage(QPoint(1, 1) + part.topLeft(), allAlphas(12), part);
        QCOMPARE(written, painted);
    }

    void fillsABoxWithItsCornersCut_data()
    {
        QTest::addColumn<QRect>("box");
        QTest::addColumn<int>("line");
        for (const int width : {1, 2, 3, 4, 5, 9, 18})
            QTest::addRow("%d wide", width) << QRect(1, 2, width, 14) << 1;
        QTest::newRow("two pixels a line") << QRect(1, 2, 17, 28) << 2;
        QTest::newRow("cut at the left and above") << QRect(-3, -4, 9, 14) << 1;
        QTest::newRow("cut at the right and below") << QRect(15, 34, 12, 14) << 1;
        QTest::newRow("out of sight") << QRect(-20, 2, 9, 14) << 1;
    }

    /// Lines above, below, left and right that stop before the corners, a dot at each corner, the rest filled.
    void fillsABoxWithItsCornersCut()
    {
        QFETCH(QRect, box);
        QFETCH(int, line);
        const QColor edge(200, 30, 40);
        const QColor inside(250, 220, 210);
        QImage painted = ground();
        QPainter onImage(&painted);
        const int corner = 2 * line;
        const QRect inner = box.adjusted(line, line, -line, -line);
        for (const int y : {box.top(), inner.bottom() + 1})
            onImage.fillRect(QRect(box.left() + corner, y, std::max(0, box.width() - 2 * corner), line), edge);
        for (const int x : {box.left(), box.right() + 1 - line})
            onImage.fillRect(QRect(x, box.top() + corner, line, box.height() - 2 * corner), edge);
        if (inner.width() > 0) {
            onImage.fillRect(inner, inside);
            for (const int x : {inner.left(), inner.right() + 1 - line})
                for (const int y : {inner.top(), inner.bottom() + 1 - line})
                    onImage.fillRect(QRect(x, y, line, line), edge);
        }
        onImage.end();
        QImage written = ground();
        QPainter painter(&written);
        PixelTarget(painter).fillCutBox(box, line, edge.rgb(), inside.rgb());
        painter.end();
        QCOMPARE(written, painted);
    }

    void isTheSameWrittenBandByBand_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("in one band") << QSize(90, 70);
        QTest::newRow("in many, on all cores") << QSize(1500, 800);
        QTest::newRow("lines longer than a band") << QSize(20'000, 40);
    }

    void isTheSameWrittenBandByBand()
    {
        QFETCH(QSize, size);
        QImage atOnce(size, QImage::Format_RGB32);
        QPainter painter(&atOnce);
        PixelTarget target(painter);
        writeMany(target, size, allAlphas(11));
        painter.end();
        QImage inBands(size, QImage::Format_RGB32);
        PixelQueue queue;
        painter.begin(&inBands);
        const QImage picture = allAlphas(11);
        for (int time = 0; time < 2; ++time) { // the second one finds nothing left of the first
            queue.start(painter);
            QVERIFY(queue.isOf(painter));
            writeMany(queue, size, picture);
            queue.write();
        }
        painter.end();
        QCOMPARE(inBands, atOnce);
    }

    void eachPieceIsDoneOnce()
    {
        for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
            std::vector<std::atomic<int>> times(count);
            shareOut(count, [&times](std::size_t n) { ++times[n]; });
            for (const std::atomic<int> &one : times)
                QCOMPARE(one.load(), 1);
        }
    }

    void isNoneWhereThePainterDoesNotWriteThePixelsAsTheyAre()
    {
        QImage image = ground();
        QPainter painter(&image);
        painter.setClipRect(0, 0, 5, 5);
        QVERIFY(!PixelTarget(painter).isOf(painter));
        painter.setClipping(false);
        painter.translate(1, 0);
        QVERIFY(!PixelTarget(painter).isOf(painter));
    }
};

QTEST_MAIN(TestPixelTarget)
#include "tst_pixeltarget.moc"
