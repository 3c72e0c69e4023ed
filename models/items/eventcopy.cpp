// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventcopy.h"

#include "models/document/fields.h"
#include "models/document/linktable.h"
#include "models/document/marking.h"
#include "models/document/plaintext.h"
#include "models/document/tablecell.h"
#include "models/document/webaddress.h"
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

/// What means something within a line of Markdown (CommonMark 0.30 section 2.4, and what GitHub adds), and the colon
/// of an address, which would become a link.
QString escaped(const QString &text)
{
    const QString line = singleLine(text);
    QString result;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isOfAddress = line[at] == u':' && at + 1 < line.size() && line[at + 1] == u'/';
        if (isOfAddress || QStringView(u"\\`*_[]<>|~&").contains(line[at]))
            result += u'\\';
        result += line[at];
    }
    return result;
}

QString said(const DetailClaim &claim)
{
    QStringList parts{singleLine(claim.says), claim.dateInWords, claim.locator};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

/// The source as a link, where it has an address.
QString markdownSource(const DetailSource &source)
{
    const std::optional<QUrl> url = webAddress(source.url);
    return url ? QStringLiteral("[%1](<%2>)").arg(escaped(source.title), QString::fromLatin1(url->toEncoded()))
               : escaped(source.title);
}

QString textOf(const Snapshot &snapshot, EventIndex event, const CopyRequest &request)
{
    const DetailContent content = contentOf(snapshot, event, request.language);
    QString text = content.dateInWords + QStringLiteral(": ") + content.title + u'\n';
    if (!content.actors.empty())
        text += actorsOf(content) + u'\n';
    for (const DetailSource &source : content.sources)
        for (const DetailClaim &claim : source.claims)
            text += QStringLiteral("  %1: %2\n").arg(source.title, said(claim));
    return text;
}

QString csvLine(const QStringList &fields)
{
    return fields.join(u',') + QStringLiteral("\r\n");
}

QString csvHeading()
{
    QStringList heading;
    for (const Field &field : eventFields())
        heading.append(QString::fromLatin1(field.key));
    return csvLine(heading);
}

QString csvOf(const Snapshot &snapshot, EventIndex event, const CopyRequest &request)
{
    QStringList fields;
    for (const Field &field : eventFields()) {
        const bool isMarking = std::string_view(field.key) == "marking";
        fields.append(csvField(isMarking ? QString::fromStdString(rowMarking(snapshot, event))
                                         : field.text(snapshot, event, request.language)));
    }
    return csvLine(fields);
}

QString markdownOf(const Snapshot &snapshot, EventIndex event, const CopyRequest &request)
{
    const DetailContent content = contentOf(snapshot, event, request.language);
    QString text = QStringLiteral("- **%1** (%2)").arg(escaped(content.title), escaped(content.dateInWords));
    if (!content.actors.empty())
        text += QStringLiteral(": ") + escaped(actorsOf(content));
    text += u'\n';
    for (const DetailSource &source : content.sources)
        for (const DetailClaim &claim : source.claims)
            text += QStringLiteral("  - %1: %2\n").arg(markdownSource(source), escaped(said(claim)));
    return text;
}

QString linkOf(const Snapshot &snapshot, EventIndex event, const CopyRequest &request)
{
    const std::string_view id = snapshot.id(event);
    const QString name = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    QUrl url = request.path.isEmpty() ? QUrl() : QUrl::fromLocalFile(request.path);
    url.setFragment(name, QUrl::DecodedMode);
    return request.path.isEmpty() ? singleLine(name) : QString::fromLatin1(url.toEncoded());
}

/// What stands above the events.
QString headOf(const Snapshot &snapshot, std::span<const EventIndex> events, CopyForm form)
{
    if (form == CopyForm::Csv)
        return csvHeading();
    const QString marking = form == CopyForm::Link ? QString() : markingOf(snapshot, events);
    if (marking.isEmpty())
        return {};
    return form == CopyForm::Text ? QString(marking + u'\n') : QStringLiteral("**%1**\n\n").arg(marking);
}

QString itemOf(const Snapshot &snapshot, EventIndex event, const CopyRequest &request)
{
    switch (request.form) {
    case CopyForm::Text:
        return textOf(snapshot, event, request);
    case CopyForm::Csv:
        return csvOf(snapshot, event, request);
    case CopyForm::Markdown:
        return markdownOf(snapshot, event, request);
    case CopyForm::Link:
        break;
    }
    return linkOf(snapshot, event, request);
}

QString copyOfFew(const Snapshot &snapshot, std::span<const EventIndex> events, const CopyRequest &request)
{
    return QString::fromUtf8(copyOf(snapshot, events, request, {}).value_or(QByteArray()));
}

} // namespace

QString csvField(const QString &text)
{
    return QString::fromStdString(tableCell(spreadsheetSafe(withoutControls(text.toStdString())), ','));
}

std::optional<QByteArray> copyOf(const Snapshot &snapshot, std::span<const EventIndex> events,
                                 const CopyRequest &request, const std::function<bool(std::size_t done)> &goesOn)
{
    constexpr std::size_t kAskedEvery = 256;
    QByteArray text = headOf(snapshot, events, request.form).toUtf8();
    for (std::size_t n = 0; n < events.size(); ++n) {
        if (goesOn && n % kAskedEvery == 0 && !goesOn(n))
            return std::nullopt;
        if (request.form == CopyForm::Link && n > 0)
            text += '\n';
        text += itemOf(snapshot, events[n], request).toUtf8();
    }
    return text;
}

QString eventsAsText(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language)
{
    return copyOfFew(snapshot, events, {CopyForm::Text, language, {}});
}

QString eventsAsCsv(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language)
{
    return copyOfFew(snapshot, events, {CopyForm::Csv, language, {}});
}

QString eventsAsMarkdown(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language)
{
    return copyOfFew(snapshot, events, {CopyForm::Markdown, language, {}});
}

QString eventsAsLinks(const Snapshot &snapshot, std::span<const EventIndex> events, const QString &path)
{
    return copyOfFew(snapshot, events, {CopyForm::Link, {}, path});
}

} // namespace kronika
