// SPDX-License-Identifier: GPL-3.0-or-later
// The words in which readers and writers speak to people: English where no other language is installed, as on the
// command line. Knows no format.
#pragma once

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>

namespace kronika {

/// For tr(). What is said once for many records is only marked with QT_TRANSLATE_NOOP("kronika::File", …), and said in
/// the reader's language by whoever shows it.
struct IoMessage
{
    Q_DECLARE_TR_FUNCTIONS(kronika::File)

public:
    /// For the plural forms of tr(): `n` as far as that can count.
    static int count(std::size_t n) { return static_cast<int>(std::min<std::size_t>(n, 2'000'000'000)); }
};

} // namespace kronika
