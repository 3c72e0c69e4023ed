// SPDX-License-Identifier: GPL-3.0-or-later
// Grades and markings in words: Admiralty reliability and credibility, confidence, roles, kinds of links, TLP. Words
// only.
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace kronika {

/// The closed vocabularies of the format, for the reader, the writer and the schema test.
bool isMarking(std::string_view text);
bool isReliability(std::string_view text);
bool isKnownActorKind(std::string_view text);
bool isKnownStance(std::string_view text);
bool isKnownSymbol(std::string_view text);

/// "B – usually reliable" (NATO AJP-2.1 / Admiralty code); "not graded" if empty.
QString reliabilityInWords(std::string_view reliability);
/// "2 – probably true"; "not graded" if none.
QString credibilityInWords(std::optional<int> credibility);
/// STIX 2.1 appendix A, "None / Low / Med / High" scale: "high (85 of 100, STIX 2.1 scale)"; empty if none.
QString confidenceInWords(std::optional<int> confidence);
/// "target", "attributed to" ... the role as a person reads it; unknown words as they are.
QString roleInWords(std::string_view role);
/// "responds to"; seen from the other event ("answered by") when `reversed`. Unknown words as they are, with an arrow
/// when `reversed` ("← mirrors"), since nobody knows how to turn them round.
QString linkInWords(std::string_view kind, bool reversed);
/// The same to be heard: what an arrow would show is said.
QString linkForReading(std::string_view kind, bool reversed);

/// "state", "intrusion set" ... the kind of an actor as a person reads it; unknown words as they are.
QString actorKindInWords(std::string_view kind);
/// "supports", "disputes"; unknown words as they are.
QString stanceInWords(std::string_view stance);
/// An event's title as a label; "(no title)" of nothing or of nothing but blanks.
QString titleInWords(std::string_view title);
/// "undated"; with the bounds of an event that is only bounded "undated (within: since 2022)", since those are no date.
QString undatedInWords(const QString &bounds);

} // namespace kronika
