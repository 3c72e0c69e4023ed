// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a zip package, inflated one at a time within budgets that a zip bomb meets first. Opens nothing on disk.
#pragma once

#include "models/time/result.h"

#include <QByteArray>

#include <memory>
#include <string>

struct zip;

namespace kronika::xlsx {

class Package
{
public:
    static constexpr std::size_t kMaxPartBytes = std::size_t{512} * 1024 * 1024;
    static constexpr std::size_t kMaxBytes = std::size_t{1024} * 1024 * 1024;

    /// `bytes` must outlive it.
    static Result<std::unique_ptr<Package>> open(const QByteArray &bytes);
    ~Package();
    Package(const Package &) = delete;
    Package &operator=(const Package &) = delete;

    bool has(const std::string &name) const;
    /// Error if it is not there, broken, or beyond the budgets.
    Result<QByteArray> part(const std::string &name);

private:
    explicit Package(zip *archive)
        : m_archive(archive)
    {
    }

    zip *m_archive;
    std::size_t m_used = 0;
};

} // namespace kronika::xlsx
