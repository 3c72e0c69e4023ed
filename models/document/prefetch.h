// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the processor for memory that is looked at soon. Changes nothing but the time that takes.
#pragma once

#include <cstddef>

namespace kronika {

/// The address may be any.
inline void prefetch(const void *address)
{
#ifdef __GNUC__
    __builtin_prefetch(address);
#else
    (void)address;
#endif
}

/// The element of a vector; nothing where it has not so many.
template <typename Vector>
void prefetch(const Vector &values, std::size_t n)
{
    if (n < values.size())
        prefetch(static_cast<const void *>(values.data() + n));
}

} // namespace kronika
