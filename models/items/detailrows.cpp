// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/detailrows.h"

#include "models/document/conflict.h"
#include "models/document/consistencytext.h"
#include "models/document/marking.h"
#include "models/document/plaintext.h"
#include "models/document/vocabulary.h"
#include "models/time/zonedtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <string_view>

namespace kronika {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("kronika::Detail", text);
}

/// As in the file.
QString untouched(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

class DetailBuilder
{
public:
    DetailBuilder(const Snapshot &snapshot, EventIndex event, const DetailOptions &options)
        : m_snapshot(snapshot)
        , m_options(options)
        , m_language(untouched(options.language))
    {
        m_content.event = event;
        if (const EventExtras *extras = snapshot.extras(event))
            m_extras = extras;
    }

    DetailContent build(const LinkTable &links)
    {
        addHead();
        addActors();
        addSources();
        addOwnLinks();
        addLinksOfOthers(links);
        addDisagreements();
        addFindings();
        addRest();
        return std::move(m_content);
    }

private:
    void addHead()
    {
        const EventIndex event = m_content.event;
        m_content.id = singleLine(m_snapshot.id(event));
        m_content.title = titleOf(event);
        m_content.categoryIndex = m_snapshot.category(event);
        if (m_content.categoryIndex) {
            const Category &category = m_snapshot.categories()[raw(*m_content.categoryIndex)];
            m_content.category = singleLine(translated(category.names, m_options.language, category.name));
        }
        m_content.confidence = confidenceInWords(m_extras->confidence);
        addDate();
    }

    void addDate()
    {
        const std::string when = m_snapshot.when(m_content.event);
        const std::string_view within = m_snapshot.within(m_content.event);
        m_content.dateText = notation(when.empty() ? within : when);
        m_content.dateInWords = when.empty() ? undatedInWords(dateInWords(within)) : dateInWords(when);
    }

    QString dateInWords(std::string_view edtf) const
    {
        const Result<EdtfDate> date = EdtfDate::parse(edtf, EdtfMode::Extended);
        if (!date)
            return m_options.dateStyle == DateStyle::Iso ? singleLine(edtf) : singleLine(untouched(edtf));
        const Zone &shown = m_options.shown ? *m_options.shown : m_options.clock;
        return singleLine(onBothClocks(*date, m_language, {m_options.clock, shown, m_options.dateStyle}));
    }

    /// What stands beside the words; nothing where there are none.
    QString notation(std::string_view edtf) const
    {
        return m_options.dateStyle == DateStyle::Iso ? QString() : singleLine(edtf);
    }

    QString titleOf(EventIndex event) const { return titleInWords(m_snapshot.title(event, m_options.language)); }

    QString nameOf(ActorIndex index) const
    {
        const Actor &actor = m_snapshot.actors()[raw(index)];
        return singleLine(translated(actor.names, m_options.language, actor.name));
    }

    void addActors()
    {
        const auto actors = m_snapshot.actorsOf(m_content.event);
        for (std::size_t n = 0; n < actors.size(); ++n) {
            const QString role = singleLine(roleInWords(m_snapshot.roleOf(m_content.event, n)));
            m_content.actors.push_back({.actor = actors[n], .name = nameOf(actors[n]), .role = role});
        }
    }

    void addSources()
    {
        std::map<std::string_view, std::size_t> positions;
        for (const Claim &claim : m_extras->claims) {
            const auto [at, isNew] = positions.try_emplace(claim.source, m_content.sources.size());
            if (isNew)
                m_content.sources.push_back(sourceOf(claim.source));
            m_content.sources[at->second].claims.push_back(claimOf(claim));
        }
    }

    static DetailSource unknownSource(const std::string &id)
    {
        DetailSource unknown;
        unknown.title = singleLine(id);
        unknown.reliability = reliabilityInWords({});
        return unknown;
    }

    DetailSource sourceOf(const std::string &id) const
    {
        const auto index = m_snapshot.sourceById(id);
        if (!index)
            return unknownSource(id);
        const Source &source = m_snapshot.sources()[raw(*index)];
        return {.source = index,
                .title = singleLine(source.title),
                .publisher = singleLine(source.publisher),
                .author = singleLine(source.author),
                .published = source.published.empty() ? QString() : dateInWords(source.published),
                .retrieved = source.retrieved.empty() ? QString() : dateInWords(source.retrieved),
                .reliability = singleLine(reliabilityInWords(source.reliability)),
                .marking = singleLine(markingToWrite(source.marking, source.unknown)),
                .note = untouched(source.note),
                .url = untouched(source.url),
                .archived = untouched(source.archived),
                .claims = {}};
    }

    DetailClaim claimOf(const Claim &claim) const
    {
        const auto actor = m_snapshot.actorById(claim.attribution);
        return {.says = multiLine(claim.says),
                .stance = singleLine(stanceInWords(claim.stance)),
                .dateInWords = claim.when.empty() ? QString() : dateInWords(claim.when),
                .dateText = notation(claim.when),
                .attribution = actor ? nameOf(*actor) : singleLine(claim.attribution),
                .credibility = credibilityInWords(claim.credibility),
                .locator = singleLine(claim.locator)};
    }

    void addOwnLinks()
    {
        for (const Link &link : m_extras->links) {
            const auto to = m_snapshot.eventById(link.to);
            if (to)
                addLink(*to, link.kind, false);
        }
    }

    void addLinksOfOthers(const LinkTable &links)
    {
        for (const IncomingLink &incoming : links.incoming(m_content.event)) {
            const Link &link = m_snapshot.extras(incoming.from)->links[incoming.link];
            m_isContradicted |= link.kind == "contradicts";
            addLink(incoming.from, link.kind, true);
        }
    }

    void addLink(EventIndex other, std::string_view kind, bool isIncoming)
    {
        m_content.links.push_back({.other = other,
                                   .isIncoming = isIncoming,
                                   .kind = singleLine(linkInWords(kind, isIncoming)),
                                   .spokenKind = singleLine(linkForReading(kind, isIncoming)),
                                   .title = titleOf(other)});
    }

    void addDisagreements()
    {
        const Conflicts conflicts = conflictsOf(*m_extras, m_snapshot.tables());
        const auto note = [this](bool isSo, const char *sentence) {
            if (isSo)
                m_content.disagreements.append(words(sentence));
        };
        note(conflicts.testFlag(Conflict::Disputed),
             QT_TRANSLATE_NOOP("kronika::Detail", "Sources disagree: a claim disputes what others say."));
        note(conflicts.testFlag(Conflict::Time),
             QT_TRANSLATE_NOOP("kronika::Detail", "Sources disagree on the time: their dates do not overlap."));
        note(conflicts.testFlag(Conflict::Attribution),
             QT_TRANSLATE_NOOP("kronika::Detail", "Sources disagree on who it is attributed to."));
        note(conflicts.testFlag(Conflict::Contradicts),
             QT_TRANSLATE_NOOP("kronika::Detail", "It contradicts another event."));
        note(m_isContradicted, QT_TRANSLATE_NOOP("kronika::Detail", "Another event contradicts it."));
        for (DetailSource &source : m_content.sources)
            source.takesSides = std::ranges::any_of(
                source.claims, [conflicts](const DetailClaim &claim) { return takesSides(claim, conflicts); });
    }

    /// Who says nothing of what is disputed only stands beside it.
    static bool takesSides(const DetailClaim &claim, Conflicts conflicts)
    {
        return (conflicts.testFlag(Conflict::Disputed) && !claim.stance.isEmpty()) ||
               (conflicts.testFlag(Conflict::Time) && !claim.dateText.isEmpty()) ||
               (conflicts.testFlag(Conflict::Attribution) && !claim.attribution.isEmpty());
    }

    void addFindings()
    {
        for (const Contradiction &finding : m_options.findings) {
            DetailFinding made{.text = contradictionText(m_snapshot, finding, m_options.language,
                                                         QString::fromStdString(m_options.language)),
                               .other = finding.event == m_content.event ? finding.other : finding.event,
                               .otherTitle = {}};
            if (made.other == m_content.event)
                made.other.reset();
            if (made.other)
                made.otherTitle = titleOf(*made.other);
            m_content.findings.push_back(std::move(made));
        }
    }

    void addRest()
    {
        m_content.description = untouched(m_extras->description);
        for (const std::string &tag : m_extras->tags)
            m_content.tags.append(singleLine(tag));
        for (const Attachment &attachment : m_extras->attachments) {
            m_content.attachments.push_back({.title = singleLine(attachment.title),
                                             .path = singleLine(attachment.path),
                                             .url = untouched(attachment.url),
                                             .sha256 = singleLine(attachment.sha256)});
        }
        const std::string own = markingToWrite(m_extras->marking, m_extras->unknown);
        const ChronologyInfo &info = m_snapshot.info();
        m_content.marking = singleLine(own.empty() ? markingToWrite(info.marking, info.unknown) : own);
    }

    const Snapshot &m_snapshot;
    const DetailOptions &m_options;
    QString m_language;
    const EventExtras m_noExtras;
    const EventExtras *m_extras = &m_noExtras;
    DetailContent m_content;
    bool m_isContradicted = false;
};

} // namespace

DetailContent detailOf(const Snapshot &snapshot, const LinkTable &links, EventIndex event, const DetailOptions &options)
{
    return DetailBuilder(snapshot, event, options).build(links);
}

std::size_t cutToFirst(DetailContent &content, std::size_t most)
{
    std::size_t gone = 0;
    const auto cut = [&gone](auto &list, std::size_t left) {
        const auto size = static_cast<std::size_t>(list.size());
        if (size <= left)
            return;
        gone += size - left;
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(left), list.end());
    };
    cut(content.actors, most);
    cut(content.disagreements, most);
    cut(content.findings, most);
    cut(content.links, most);
    cut(content.tags, most);
    cut(content.attachments, most);
    std::size_t left = most;
    for (DetailSource &source : content.sources) {
        cut(source.claims, left);
        left -= source.claims.size();
    }
    cut(content.sources, most);
    return gone;
}

} // namespace kronika
