// SPDX-License-Identifier: GPL-3.0-or-later
// A small chronology with something of everything, and with characters that other formats give a meaning.
#pragma once

namespace kronika::testing {

inline constexpr const char *kEverything =
    R"({"kronika": 1, "title": "A <b> & \"c\"", "marking": "TLP:AMBER", "x-own": [1.50],
  "actors": [{"id": "a", "name": "Ada | One"}, {"id": "b", "name": "Bea", "kind": "intrusion-set", "parent": "a"}],
  "categories": [{"id": "c", "name": "Cat", "color": "#ff0000"}],
  "sources": [{"id": "s", "title": "Source [1]", "publisher": "P", "url": "https://example.org/?a=1&b=2", "reliability": "B"}],
  "events": [
    {"id": "e1", "when": "2022-02~/..", "title": "=1+1, \"x\"", "actors": [{"id": "a"}, {"id": "b", "role": "target"}], "claims": [{"source": "s", "says": "so | they say"}], "links": [{"to": "e2", "kind": "responds-to"}], "category": "c", "confidence": 70, "x": {"y": null}},
    {"id": "e2", "when": "2021-05-28T14:30:00+02:00", "title": "Moment", "description": "two\nlines; and, commas", "tags": ["t"]},
    {"id": "e3", "when": "-0044-03-15", "title": "Long ago"},
    {"id": "e4", "when": "2020-05/2020-06-15", "title": "Span"},
    {"id": "e5", "title": "Undated", "within": "2020/2021"}],
  "eras": [{"id": "r", "when": "2020/2022", "title": "Era"}],
  "views": [{"id": "v", "title": "View", "range": "2020/2022"}]})";

} // namespace kronika::testing
