// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes what of MISP events and galaxies. Knows no file.
#pragma once

#include "models/io/mapping.h"

namespace kronika::misp {

extern const MappingTable kMispMapping;

} // namespace kronika::misp
