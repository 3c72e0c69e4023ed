// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/fields.h"

#include "models/document/vocabulary.h"
#include "models/time/timetext.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kronika {

namespace {

using Language = std::string;

constexpr QStringView kBetween = u"; ";

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const EventExtras &extrasOf(const Snapshot &snapshot, EventIndex event)
{
    static const EventExtras kNone;
    const EventExtras *extras = snapshot.extras(event);
    return extras != nullptr ? *extras : kNone;
}

/// The texts of `values`, one after the other.
template <typename Values, typename Text>
QString joined(const Values &values, Text text)
{
    QStringList parts;
    for (const auto &value : values)
        parts.append(text(value));
    return parts.join(kBetween);
}

QString withNote(const QString &text, const QString &note)
{
    return note.isEmpty() ? text : QString(text + u" (" + note + u')');
}

QString idText(const Snapshot &snapshot, EventIndex event, const Language &)
{
    return utf8(snapshot.id(event));
}

QString whenText(const Snapshot &snapshot, EventIndex event, const Language &)
{
    return utf8(snapshot.when(event));
}

QString dateText(const Snapshot &snapshot, EventIndex event, const Language &language)
{
    const Result<EdtfDate> date = EdtfDate::parse(snapshot.when(event), EdtfMode::Extended);
    return date ? inWords(*date, utf8(language), snapshot.zone()) : utf8(snapshot.when(event));
}

QString withinText(const Snapshot &snapshot, EventIndex event, const Language &)
{
    return utf8(snapshot.within(event));
}

QString titleText(const Snapshot &snapshot, EventIndex event, const Language &language)
{
    return utf8(snapshot.title(event, language));
}

QString descriptionText(const Snapshot &snapshot, EventIndex event, const Language &)
{
    return utf8(extrasOf(snapshot, event).description);
}

QString titlesText(const Snapshot &snapshot, EventIndex event, const Language &)
{
    return joined(extrasOf(snapshot, event).titles,
                  [](const auto &entry) { return QString(utf8(entry.first) + u": " + utf8(entry.second)); });
}

QString actorsText(const Snapshot &snapshot, EventIndex event, const Language &language)
{
    QStringList parts;
    const auto actors = snapshot.actorsOf(event);
    for (std::size_t n = 0; n < actors.size(); ++n) {
        const Actor &actor = snapshot.actors()[raw(actors[n])];
        parts.append(
            withNote(utf8(translated(actor.names, language, actor.name)), roleInWords(snapshot.roleOf(event, n))));
    }
    return parts.join(kBetween);
}

QString categoryText(const Snapshot &snapshot, EventIndex event, const Language &language)
{
    const auto index = snapshot.category(event);
    if (!index)
        return {};
    const Category &category = snapshot.categories()[raw(*index)];
    return utf8(translated(category.names, language, category.name));
}

QString tagsText(const Snapshot &snapshot, EventIndex event, const Language &)
{
    return joined(extrasOf(snapshot, event).tags, utf8);
}

QString confidenceText(const Snapshot &snapshot, EventIndex event, const Language &)
{
    const auto confidence = extrasOf(snapshot, event).confidence;
    return confidence ? QString::number(*confidence) : QString();
}

QString markingText(const Snapshot &snapshot, EventIndex event, const Language &)
{
    return utf8(extrasOf(snapshot, event).marking);
}

QString claimsText(const Snapshot &snapshot, EventIndex event, const Language &)
{
    return joined(extrasOf(snapshot, event).claims, [&](const Claim &claim) {
        const auto source = snapshot.sourceById(claim.source);
        const QString title = utf8(source ? snapshot.sources()[raw(*source)].title : claim.source);
        const QString says = claim.says.empty() ? title : QString(title + u": " + utf8(claim.says));
        return withNote(says, claim.stance.empty() ? QString() : stanceInWords(claim.stance));
    });
}

QString linksText(const Snapshot &snapshot, EventIndex event, const Language &language)
{
    return joined(extrasOf(snapshot, event).links, [&](const Link &link) {
        const auto to = snapshot.eventById(link.to);
        return QString(linkInWords(link.kind, false) + u": " + utf8(to ? snapshot.title(*to, language) : link.to));
    });
}

QString attachmentsText(const Snapshot &snapshot, EventIndex event, const Language &)
{
    return joined(extrasOf(snapshot, event).attachments, [](const Attachment &attachment) {
        const QString place = utf8(attachment.path.empty() ? attachment.url : attachment.path);
        return attachment.title.empty() ? place : withNote(utf8(attachment.title), place);
    });
}

template <auto Member>
bool differsIn(const Event &a, const Event &b)
{
    return a.*Member != b.*Member;
}

constexpr std::array kFields{
    Field{"id", QT_TRANSLATE_NOOP("kronika::Field", "Id"), FieldKind::Text, false, idText, differsIn<&Event::id>},
    Field{"when", QT_TRANSLATE_NOOP("kronika::Field", "EDTF"), FieldKind::Date, true, whenText,
          differsIn<&Event::when>},
    Field{"date", QT_TRANSLATE_NOOP("kronika::Field", "Date"), FieldKind::Text, true, dateText,
          differsIn<&Event::when>},
    Field{"within", QT_TRANSLATE_NOOP("kronika::Field", "Within"), FieldKind::Date, false, withinText,
          differsIn<&Event::within>},
    Field{"title", QT_TRANSLATE_NOOP("kronika::Field", "Title"), FieldKind::Text, true, titleText,
          differsIn<&Event::title>},
    Field{"description", QT_TRANSLATE_NOOP("kronika::Field", "Description"), FieldKind::Markdown, false,
          descriptionText, differsIn<&Event::description>},
    Field{"titles", QT_TRANSLATE_NOOP("kronika::Field", "Translated titles"), FieldKind::List, false, titlesText,
          differsIn<&Event::titles>},
    Field{"actors", QT_TRANSLATE_NOOP("kronika::Field", "Actors"), FieldKind::List, true, actorsText,
          differsIn<&Event::actors>},
    Field{"category", QT_TRANSLATE_NOOP("kronika::Field", "Category"), FieldKind::Text, true, categoryText,
          differsIn<&Event::category>},
    Field{"tags", QT_TRANSLATE_NOOP("kronika::Field", "Tags"), FieldKind::List, true, tagsText,
          differsIn<&Event::tags>},
    Field{"confidence", QT_TRANSLATE_NOOP("kronika::Field", "Confidence"), FieldKind::Number, false, confidenceText,
          differsIn<&Event::confidence>},
    Field{"marking", QT_TRANSLATE_NOOP("kronika::Field", "Marking"), FieldKind::Text, false, markingText,
          differsIn<&Event::marking>},
    Field{"claims", QT_TRANSLATE_NOOP("kronika::Field", "Claims"), FieldKind::List, false, claimsText,
          differsIn<&Event::claims>},
    Field{"links", QT_TRANSLATE_NOOP("kronika::Field", "Links"), FieldKind::List, false, linksText,
          differsIn<&Event::links>},
    Field{"attachments", QT_TRANSLATE_NOOP("kronika::Field", "Attachments"), FieldKind::List, false, attachmentsText,
          differsIn<&Event::attachments>},
};

} // namespace

std::span<const Field> eventFields()
{
    return kFields;
}

const Field *eventField(std::string_view key)
{
    const auto field = std::find_if(kFields.begin(), kFields.end(), [key](const Field &f) { return f.key == key; });
    return field != kFields.end() ? &*field : nullptr;
}

} // namespace kronika
