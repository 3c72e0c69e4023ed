// SPDX-License-Identifier: GPL-3.0-or-later
// What an event of SIMILE Timeline means, whether JSON or XML carries it. Knows neither.
#pragma once

#include "models/io/importbuilder.h"

#include <QString>

#include <functional>
#include <string>

namespace kronika::simile {

extern const MappingTable kMapping;
extern const char *const kExplanation;

/// The text of an attribute by its long or (may be empty) short name; empty if there is none. Counts as mapped.
using Attributes = std::function<std::string(const char *name, const char *shortName)>;

/// What start and end mean together: it lasted from the one to the other, or happened at some time between them.
enum class Span : std::uint8_t { Lasting, Imprecise };

enum class DatesRead : std::uint8_t { All, NotAll, EndBeforeStart };

/// Fills title, description, dates, sources and attachments. If not all dates could be read, all four texts are kept
/// among the unknown members.
DatesRead readEvent(const Attributes &attributes, Span span, ImportBuilder &builder, Event &event);

/// For people. Requires: not all were.
QString saidOf(DatesRead read);

} // namespace kronika::simile
