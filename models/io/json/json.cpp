// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/json.h"

#include "models/io/iomessage.h"
#include "models/io/json/syntax.h"
#include "models/io/json/text.h"
#include "models/io/json/walk.h"

namespace kronika::json {

namespace {

bool isContainer(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\n\r");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

} // namespace

SyntaxError syntaxError(std::string_view text, int maxDepth)
{
    return findSyntaxError(text, maxDepth).value_or(SyntaxError{IoMessage::tr("this is not JSON"), 0});
}

std::optional<SyntaxError> check(std::string_view text, int maxDepth)
{
    // On-Demand has a path of its own for a lone scalar; there is nothing in it to walk.
    if (!isContainer(text))
        return findSyntaxError(text, maxDepth);
    const QByteArray bytes = padded(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    Walk walk(std::string_view(bytes.constData(), text.size()), maxDepth);
    if (walk.root([](Value &) {}))
        return std::nullopt;
    return syntaxError(text, maxDepth);
}

} // namespace kronika::json
