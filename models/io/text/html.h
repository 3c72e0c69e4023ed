// SPDX-License-Identifier: GPL-3.0-or-later
// HTML fragments that other programs keep in their texts, turned into plain text or Markdown. Nothing is loaded,
// scripts and styles are left out. Knows no format.
#pragma once

#include <string>
#include <string_view>

namespace kronika {

/// One line without markup: for titles.
std::string titleFromHtml(std::string_view html);
/// Paragraphs, line breaks, lists, emphasis and links as Markdown; a text without a tag stays as it is.
std::string markdownFromHtml(std::string_view html);

/// `text` with &, <, >, and both quotes as entities: for writing.
std::string escapedForHtml(std::string_view text);

/// The address as it may be shown and followed: by the rule of webAddress(), with the host in its real spelling
/// (punycode) and without a user's name and password; empty if it is none.
std::string plainWebAddress(std::string_view text);

/// Whether a text that was read is an address and nothing else: it begins http:// or https:// and has no blanks.
bool isWebAddress(std::string_view text);

} // namespace kronika
