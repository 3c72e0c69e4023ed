// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/textpattern.h"

#include "models/index/requiredtext.h"
#include "models/index/textfold.h"
#include "models/index/titlescan.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

struct PatternMessage
{
    Q_DECLARE_TR_FUNCTIONS(kronika::Query)
};

/// PCRE2 then gives up on a text after about as many steps, instead of trying for ages (pcre2pattern(3), "Setting match
/// resource limits"). An honest expression needs a few per character.
constexpr QLatin1StringView kStepLimit("(*LIMIT_MATCH=100000)");

template <typename Matches>
std::vector<bool> matching(std::span<const Actor> actors, Matches matches)
{
    std::vector<bool> found;
    found.reserve(actors.size());
    for (const Actor &actor : actors)
        found.push_back(matches(actor.id) || matches(actor.name) || std::ranges::any_of(actor.aliases, matches) ||
                        std::ranges::any_of(actor.names, matches, &Translations::value_type::second));
    return found;
}

template <typename Matches>
std::vector<bool> matching(std::span<const Source> sources, Matches matches)
{
    std::vector<bool> found;
    found.reserve(sources.size());
    for (const Source &source : sources)
        found.push_back(matches(source.id) || matches(source.title) || matches(source.publisher));
    return found;
}

/// A text that contains another contains this part of it, however many blanks stand between its words.
std::string_view longestWord(std::string_view text)
{
    std::string_view longest;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        if (word.size() > longest.size())
            longest = word;
        text.remove_prefix(std::min(word.size() + 1, text.size()));
    }
    return longest;
}

/// A text pattern with the actors and sources of one snapshot that match it.
class AnywhereTest
{
public:
    AnywhereTest(const TextPattern &pattern, QueryRun &run)
        : m_pattern(pattern)
    {
        const auto matches = [&](const std::string &text) { return m_pattern.isIn(text, run); };
        m_sources = matching(run.snapshot().sources(), matches);
        std::vector<bool> actors = matching(run.snapshot().actors(), matches);
        if (std::ranges::find(actors, true) != actors.end())
            m_byActors = byActors(std::move(actors));
        m_inTitles = inTitles();
        m_inExtras = amongExtras([pattern = m_pattern, sources = m_sources](const EventExtras &extras, QueryRun &at) {
            return isInExtras(pattern, sources, extras, at);
        });
    }

    void operator()(QueryRun &run, RowSet &rows) const
    {
        RowSet found;
        if (m_byActors) {
            found = rows;
            m_byActors(run, found);
        }
        RowSet rest = rows;
        rest -= found;
        m_inTitles(run, rest);
        found |= rest;
        rest = rows;
        rest -= found;
        m_inExtras(run, rest);
        rows = found |= rest;
    }

private:
    EventTest byActors(std::vector<bool> actors) const
    {
        return castByCast([actors = std::move(actors)](QueryRun &run) {
            return std::ranges::any_of(run.actors(), [&actors](ActorIndex actor) { return actors[raw(actor)]; });
        });
    }

    EventTest inTitles() const
    {
        const EventTest oneByOne =
            rowByRow([pattern = m_pattern](QueryRun &run) { return pattern.isIn(run.title(), run); });
        const std::string_view word = m_pattern.requiredWord();
        const TitleScan scan(word);
        if (!scan.isUsable())
            return oneByOne;
        const bool isAll = word == m_pattern.foldedText();
        return [scan, oneByOne, isAll](QueryRun &run, RowSet &rows) {
            auto [found, unsure] = scan.in(run.chunk(), rows);
            if (!isAll)
                unsure |= std::exchange(found, {});
            RowSet rest = rows;
            rest &= unsure;
            oneByOne(run, rest);
            rows &= found;
            rows |= rest;
        };
    }

    static bool isInExtras(const TextPattern &pattern, const std::vector<bool> &sources, const EventExtras &extras,
                           QueryRun &run)
    {
        const auto matches = [&](const std::string &text) { return pattern.isIn(text, run); };
        return std::ranges::any_of(extras.titles, matches, &Translations::value_type::second) ||
               std::ranges::any_of(extras.tags, matches) || pattern.isIn(run.description(), run) ||
               std::ranges::any_of(extras.claims, [&](const Claim &claim) {
                   const auto source = run.snapshot().sourceById(claim.source);
                   return source && sources[raw(*source)];
               });
    }

    TextPattern m_pattern;
    std::vector<bool> m_sources;
    /// None if no actor matches.
    EventTest m_byActors;
    EventTest m_inTitles;
    EventTest m_inExtras;
};

} // namespace

TextPattern::TextPattern(Finder finder, std::string requiredWord)
    : m_finder(std::move(finder))
    , m_requiredWord(std::move(requiredWord))
{
}

TextPattern TextPattern::ofText(const QString &text)
{
    const std::string utf8 = text.simplified().toStdString();
    std::string folded(SearchedText(utf8).folded());
    std::string word(longestWord(folded));
    return {std::move(folded), std::move(word)};
}

Result<TextPattern> TextPattern::ofExpression(const QString &expression, qsizetype *errorOffset)
{
    QRegularExpression compiled(kStepLimit + expression, QRegularExpression::CaseInsensitiveOption |
                                                             QRegularExpression::UseUnicodePropertiesOption);
    if (compiled.isValid())
        return TextPattern(std::move(compiled), requiredText(expression));
    if (errorOffset != nullptr)
        *errorOffset = std::clamp(compiled.patternErrorOffset() - kStepLimit.size(), qsizetype{0}, expression.size());
    return Error{.what = PatternMessage::tr("The regular expression cannot be read: %1").arg(compiled.errorString()),
                 .where = {},
                 .hint = {}};
}

std::string_view TextPattern::foldedText() const
{
    const auto *needle = std::get_if<std::string>(&m_finder);
    return needle != nullptr ? std::string_view(*needle) : std::string_view();
}

bool TextPattern::isIn(SearchedText &text, QueryRun &run) const
{
    if (const auto *needle = std::get_if<std::string>(&m_finder))
        return text.folded().find(*needle) != std::string_view::npos;
    if (run.hasFailed())
        return false;
    const auto &expression = std::get<QRegularExpression>(m_finder);
    const std::string_view raw = text.raw();
    const auto match = expression.match(QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())));
    if (!match.isValid())
        run.fail(PatternMessage::tr("The regular expression is too complex: it takes too many steps to search with"));
    return match.hasMatch();
}

bool TextPattern::isIn(std::string_view utf8, QueryRun &run) const
{
    SearchedText text(utf8);
    return isIn(text, run);
}

Condition foundAnywhere(TextPattern pattern)
{
    return [pattern = std::move(pattern)](QueryRun &run) -> EventTest { return AnywhereTest(pattern, run); };
}

} // namespace kronika
