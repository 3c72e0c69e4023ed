// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventcopy.h"

#include "models/document/fields.h"
#include "models/document/linktable.h"
#include "models/document/marking.h"
#include "models/document/plaintext.h"
#include "models/items/detailrows.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace kronika {

namespace {

DetailContent contentOf(const Snapshot &snapshot, EventIndex event, const std::string &language)
{
    return detailOf(snapshot, LinkTable(), event, {.language = language, .clock = snapshot.zone()});
}

/// What is passed on bears the marking of all of it.
QString markingOf(const Snapshot &snapshot, std::span<const EventIndex> events)
{
    std::vector<EventIndex> sorted(events.begin(), events.end());
    std::ranges::sort(sorted);
    return QString::fromStdString(
        strictestMarking(snapshot, [&sorted](EventIndex event) { return std::ranges::binary_search(sorted, event); }));
}

QString actorsOf(const DetailContent &content)
{
    QStringList names;
    for (const DetailActor &actor : content.actors)
        names.append(QStringLiteral("%1 (%2)").arg(actor.name, actor.role));
    return names.join(QStringLiteral(", "));
}

/// CommonMark 0.30 section 2.4: any ASCII punctuation may be escaped.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar letter : singleLine(text)) {
        if (letter.unicode() < 0x80 && (letter.isPunct() || letter.isSymbol()))
            result += u'\\';
        result += letter;
    }
    return result;
}

QString said(const DetailClaim &claim)
{
    QStringList parts{singleLine(claim.says), claim.dateInWords, claim.locator};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

/// The source as a link, where it has an address.
QString markdownSource(const DetailSource &source)
{
    if (!isWebAddress(source.url))
        return escaped(source.title);
    return QStringLiteral("[%1](<%2>)").arg(escaped(source.title), QString::fromLatin1(QUrl(source.url).toEncoded()));
}

} // namespace

QString eventsAsText(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language)
{
    const QString marking = markingOf(snapshot, events);
    QString text = marking.isEmpty() ? QString() : marking + u'\n';
    for (const EventIndex event : events) {
        const DetailContent content = contentOf(snapshot, event, language);
        text += content.dateInWords + QStringLiteral(": ") + content.title + u'\n';
        if (!content.actors.empty())
            text += actorsOf(content) + u'\n';
        for (const DetailSource &source : content.sources)
            for (const DetailClaim &claim : source.claims)
                text += QStringLiteral("  %1: %2\n").arg(source.title, said(claim));
    }
    return text;
}

QString csvField(QString text)
{
    // See the OWASP page on CSV injection; numbers are none.
    bool isNumber = false;
    text.toDouble(&isNumber);
    // Behind apostrophes, too: then one can be taken away again, whoever wrote them.
    qsizetype first = 0;
    while (first < text.size() && text.at(first) == u'\'')
        ++first;
    if (!isNumber && first < text.size() && QStringLiteral("=+-@\t\r").contains(text.at(first)))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString eventsAsCsv(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language)
{
    const auto line = [](const QStringList &fields) { return QString(fields.join(u',') + QStringLiteral("\r\n")); };
    QStringList heading;
    for (const Field &field : eventFields())
        heading.append(QString::fromLatin1(field.key));
    QString text = line(heading);
    for (const EventIndex event : events) {
        QStringList fields;
        for (const Field &field : eventFields()) {
            const QString own = field.text(snapshot, event, language);
            const bool isInherited = own.isEmpty() && std::string_view(field.key) == "marking";
            fields.append(csvField(isInherited ? QString::fromStdString(snapshot.info().marking) : own));
        }
        text += line(fields);
    }
    return text;
}

QString eventsAsMarkdown(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language)
{
    const QString marking = markingOf(snapshot, events);
    QString text = marking.isEmpty() ? QString() : QStringLiteral("**%1**\n\n").arg(marking);
    for (const EventIndex event : events) {
        const DetailContent content = contentOf(snapshot, event, language);
        text += QStringLiteral("- **%1** (%2)").arg(escaped(content.title), escaped(content.dateInWords));
        if (!content.actors.empty())
            text += QStringLiteral(": ") + escaped(actorsOf(content));
        text += u'\n';
        for (const DetailSource &source : content.sources)
            for (const DetailClaim &claim : source.claims)
                text += QStringLiteral("  - %1: %2\n").arg(markdownSource(source), escaped(said(claim)));
    }
    return text;
}

QString eventsAsLinks(const Snapshot &snapshot, std::span<const EventIndex> events, const QString &path)
{
    QStringList links;
    for (const EventIndex event : events) {
        const std::string_view id = snapshot.id(event);
        const QString name = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        QUrl url = path.isEmpty() ? QUrl() : QUrl::fromLocalFile(path);
        url.setFragment(name, QUrl::DecodedMode);
        links.append(path.isEmpty() ? singleLine(name) : QString::fromLatin1(url.toEncoded()));
    }
    return links.join(u'\n');
}

} // namespace kronika
