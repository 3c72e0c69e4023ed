// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may tell an importer. Each takes what concerns it.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace kronika {

struct ImportOptions
{
    /// Of the file, without its folder: for a title where the content has none.
    QString fileName = {};
    /// `--map`: which column is what. For tables.
    QString map = {};
    /// The content of the `--profile` file. For tables.
    QByteArray profile = {};

    friend bool operator==(const ImportOptions &, const ImportOptions &) = default;
};

struct ExportOptions
{
    /// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    bool guardsFormulas = true;
    /// An SVG of the chronology, for formats that want a picture; may be empty.
    QByteArray picture = {};
    /// When this is written, in seconds since 1970: what formats that keep versions say of what Kronika made. Programs
    /// that have an object of the same id and time already pass over another one.
    std::int64_t madeAt = 0;
};

} // namespace kronika
