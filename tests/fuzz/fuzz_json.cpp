// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON layer on any bytes: the walk and the scanner that explains refusals judge alike, and the canonical form is
// JSON, means the same and stays.
#include "models/io/json/json.h"
#include "models/io/json/places.h"
#include "models/io/json/syntax.h"

#include <cstdint>
#include <cstdlib>
#include <vector>

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace kronika;
    constexpr int kMaxDepth = 64;
    // On the heap in its exact size, so that reading past the end is noticed.
    const std::vector<char> bytes(data, data + size);
    const std::string_view text(bytes.data(), bytes.size());
    const auto refused = json::check(text, kMaxDepth);
    const auto explained = json::findSyntaxError(text, kMaxDepth);
    require(refused.has_value() == explained.has_value());
    if (refused) {
        require(refused->offset <= text.size() && !refused->message.isEmpty());
        return 0;
    }
    const std::string line = json::canonical(text);
    const std::string block = json::canonical(text, 0);
    require(!json::check(line, kMaxDepth) && !json::check(block, kMaxDepth));
    require(json::canonical(line) == line && json::canonical(block, 0) == block && json::canonical(block) == line);
    std::vector<std::size_t> offsets;
    for (std::size_t at = 0; at < text.size(); at += 1 + text.size() / 8)
        offsets.push_back(at);
    require(json::placesOf(text, offsets).size() == offsets.size());
    return 0;
}
