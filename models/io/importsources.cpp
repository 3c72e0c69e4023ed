// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportBuilder that finds sources again: two are one only where nothing that is said of them differs.
#include "models/io/freeid.h"
#include "models/io/importbuilder.h"

#include <algorithm>
#include <array>

namespace kronika {

namespace {

/// All that is said of a source besides its title.
constexpr std::array kParts{&Source::publisher, &Source::author,   &Source::published, &Source::retrieved,
                            &Source::url,       &Source::archived, &Source::language,  &Source::reliability,
                            &Source::sha256,    &Source::note,     &Source::unknown};
/// Sources of one address or title that are compared: those of a file made to hurt are without end.
constexpr std::size_t kMostCompared = 16;

std::string foldedTitle(std::string_view title)
{
    return QString::fromUtf8(title.data(), qsizetype(title.size())).simplified().toCaseFolded().toStdString();
}

/// An address in place of a title says nothing.
bool hasTitle(const Source &source)
{
    return !source.title.empty() && source.title != source.url;
}

/// What it is looked for by. Marked otherwise, it is another: what is RED is not passed on with what is GREEN, nor the
/// other way round.
std::string keyOf(const Source &source)
{
    return (source.url.empty() ? "t" + foldedTitle(source.title) : "u" + source.url) + "\n" + source.marking;
}

/// All that is said of it, word for word.
std::string textOf(const Source &source)
{
    std::string text;
    const auto append = [&text](const std::string &part) {
        text.append(std::to_string(part.size())).append(":" + part);
    };
    append(source.title);
    append(source.marking);
    for (const auto part : kParts)
        append(source.*part);
    return text;
}

/// Nothing of one contradicts the other. Where `isWhole`, the first says all that the second does.
bool agree(const Source &known, const Source &source, bool isWhole)
{
    if (hasTitle(source) && known.title != source.title) {
        const bool isSameTitle = hasTitle(known) && foldedTitle(known.title) == foldedTitle(source.title);
        if (!isSameTitle && (isWhole || hasTitle(known)))
            return false;
    }
    return std::all_of(kParts.begin(), kParts.end(), [&](auto part) {
        const bool isSame = (source.*part).empty() || known.*part == source.*part;
        return isSame || (!isWhole && (known.*part).empty());
    });
}

void fill(Source &known, const Source &source)
{
    if (!hasTitle(known) && hasTitle(source))
        known.title = source.title;
    for (const auto part : kParts) {
        if ((known.*part).empty())
            known.*part = source.*part;
    }
}

} // namespace

std::string ImportBuilder::add(Source source, Origin origin)
{
    (origin == Origin::Record ? m_ledger.sources : m_ledger.sourcesBesides) += 1;
    source.id = freeId(source.id, "s", [this](const std::string &id) { return tables().sourceById(id).has_value(); });
    m_sourcesByText.emplace(textOf(source), source.id);
    makeSound(source);
    m_sourcesByKey[keyOf(source)].push_back({source.id, false});
    std::string id = source.id;
    tables().add(std::move(source));
    return id;
}

std::string ImportBuilder::sourceLike(const Source &source)
{
    const auto [at, isNew] = m_sourcesByText.try_emplace(textOf(source));
    std::string &id = at->second;
    if (!isNew)
        return id;
    Source sound = source;
    makeSound(sound);
    std::vector<KnownSource> &alike = m_sourcesByKey[keyOf(sound)];
    const auto compared = alike.begin() + std::ptrdiff_t(std::min(alike.size(), kMostCompared));
    const auto found = std::find_if(alike.begin(), compared, [&](const KnownSource &known) {
        return agree(*this->source(known.id), sound, !known.mayGrow);
    });
    if (found != compared) {
        if (found->mayGrow)
            fill(*this->source(found->id), sound);
        return id = found->id;
    }
    id = add(source, Origin::Besides);
    m_sourcesByKey[keyOf(sound)].back().mayGrow = true;
    return id;
}

Source *ImportBuilder::source(std::string_view id)
{
    const auto found = tables().sourceById(id);
    return found ? &tables().sources[raw(*found)] : nullptr;
}

} // namespace kronika
