// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a zip package, inflated piece by piece within budgets that a zip bomb meets first. Opens nothing on
// disk.
#pragma once

#include "models/io/text/xmlbounds.h"
#include "models/time/result.h"

#include <QByteArray>
#include <QIODevice>

#include <map>
#include <memory>
#include <optional>
#include <string>

struct zip;
struct zip_file;

namespace kronika::xlsx {

/// One part while it is inflated, read from its beginning to its end, once. Stops (-1) at what is beyond the budgets.
class Part : public QIODevice
{
public:
    struct Sizes
    {
        std::size_t packed = 0;
        /// Once inflated, as the archive says it.
        std::size_t inflated = 0;
    };
    /// `used`: of all parts together, this one as often as it is read counted once. `inflated`: how much of it was
    /// before.
    struct Budget
    {
        std::size_t &used;
        std::size_t &inflated;
    };
    Part(zip_file *file, const QString &name, Sizes sizes, Budget budget)
        : m_file(file)
        , m_name(name)
        , m_sizes(sizes)
        , m_budget(budget)
    {
        open(QIODevice::ReadOnly);
    }
    ~Part() override;

    bool isSequential() const override { return true; }
    /// Why it stopped.
    const std::optional<Error> &fault() const { return m_fault; }
    /// Inflated so far.
    std::size_t inflated() const { return m_inflated; }
    std::size_t whole() const { return m_sizes.inflated; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    QString m_name;
    Sizes m_sizes;
    Budget m_budget;
    std::size_t m_inflated = 0;
    XmlBounds m_bounds;
    std::optional<Error> m_fault;
};

class Package
{
public:
    static constexpr std::size_t kMaxPartBytes = std::size_t{512} * 1024 * 1024;
    static constexpr std::size_t kMaxBytes = std::size_t{1024} * 1024 * 1024;
    /// A sheet inflates to twenty times its size, hardly ever to thirty; what is small may do as it likes.
    static constexpr std::size_t kMaxRatio = 40;
    static constexpr std::size_t kFreeBytes = std::size_t{32} * 1024 * 1024;

    /// `bytes` must outlive it.
    static Result<std::unique_ptr<Package>> open(const QByteArray &bytes);
    ~Package();
    Package(const Package &) = delete;
    Package &operator=(const Package &) = delete;

    bool has(const std::string &name) const;
    /// Error if it is not there. The package must outlive it.
    Result<std::unique_ptr<Part>> opened(const std::string &name);
    /// All of it. Error if it is not there, broken, or beyond the budgets.
    Result<QByteArray> part(const std::string &name);

private:
    explicit Package(zip *archive)
        : m_archive(archive)
    {
    }

    zip *m_archive;
    std::size_t m_used = 0;
    /// By part.
    std::map<std::string, std::size_t> m_inflated;
};

} // namespace kronika::xlsx
