// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before another paint device and hands it everything but text, which becomes shapes: a drawing that looks the
// same where its font is missing.
#pragma once

#include <QPaintDevice>

#include <memory>

namespace kronika {

class OutlineEngine;

class OutlineDevice : public QPaintDevice
{
public:
    /// `device` must outlive it, and be painted on by it alone.
    explicit OutlineDevice(QPaintDevice &device);
    ~OutlineDevice() override;

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QPaintDevice &m_device;
    std::unique_ptr<OutlineEngine> m_engine;
};

} // namespace kronika
