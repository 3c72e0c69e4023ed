// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/outlineengine.h"

#include <QPaintEngine>

namespace kronika {

/// Qt's own drawTextItem(), which every engine but this one overrides, fills the outlines of the letters.
class OutlineEngine : public QPaintEngine
{
public:
    explicit OutlineEngine(QPaintDevice &device)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_device(device)
        , m_engine(*device.paintEngine())
    {
    }

    bool begin(QPaintDevice *) override
    {
        const bool isReady = m_engine.begin(&m_device);
        m_engine.setActive(isReady);
        return isReady;
    }
    bool end() override
    {
        m_engine.setActive(false);
        return m_engine.end();
    }
    void updateState(const QPaintEngineState &newState) override { engine().updateState(newState); }
    void drawPath(const QPainterPath &path) override { engine().drawPath(path); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        engine().drawPolygon(points, count, mode);
    }
    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override
    {
        engine().drawPixmap(to, pixmap, from);
    }
    void drawImage(const QRectF &to, const QImage &image, const QRectF &from, Qt::ImageConversionFlags flags) override
    {
        engine().drawImage(to, image, from, flags);
    }
    Type type() const override { return QPaintEngine::User; }

private:
    /// A painter tells its state to the engine that it was made for, which is this one.
    QPaintEngine &engine()
    {
        m_engine.*(&OutlineEngine::state) = state;
        return m_engine;
    }

    QPaintDevice &m_device;
    QPaintEngine &m_engine;
};

OutlineDevice::OutlineDevice(QPaintDevice &device)
    : m_device(device)
    , m_engine(std::make_unique<OutlineEngine>(device))
{
}

OutlineDevice::~OutlineDevice() = default;

QPaintEngine *OutlineDevice::paintEngine() const
{
    return m_engine.get();
}

int OutlineDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_device.width();
    case PdmHeight:
        return m_device.height();
    case PdmWidthMM:
        return m_device.widthMM();
    case PdmHeightMM:
        return m_device.heightMM();
    case PdmDpiX:
        return m_device.logicalDpiX();
    case PdmDpiY:
        return m_device.logicalDpiY();
    case PdmPhysicalDpiX:
        return m_device.physicalDpiX();
    case PdmPhysicalDpiY:
        return m_device.physicalDpiY();
    case PdmDepth:
        return m_device.depth();
    case PdmNumColors:
        return m_device.colorCount();
    case PdmDevicePixelRatio:
        return static_cast<int>(m_device.devicePixelRatio());
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(m_device.devicePixelRatioF() * QPaintDevice::devicePixelRatioFScale());
    }
    return 0;
}

} // namespace kronika
