// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pixeltarget.h"

#include <QImage>
#include <QPainter>
#include <QtTest/QtTest>

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
        target.blend(at, picture, width);
        painter.end();
        QCOMPARE(written, painted);
    }

    void blendsOnlyTheColumnsAskedFor()
    {
        QImage written = ground();
        QPainter painter(&written);
        PixelTarget(painter).blend({0, 0}, allAlphas(12), 5);
        painter.end();
        QImage painted = ground();
        QPainter(&painted).drawImage(QPoint(0, 0), allAlphas(12), QRect(0, 0, 5, 256));
        QCOMPARE(written, painted);
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
