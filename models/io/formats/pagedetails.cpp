// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/pagedetails.h"

#include "models/document/fields.h"
#include "models/document/vocabulary.h"
#include "models/document/wordscope.h"
#include "models/io/contentcounts.h"
#include "models/time/timetext.h"
#include "models/time/timewords.h"

namespace kronika::page {

namespace {

void addDetail(Details &details, std::string label, std::string text)
{
    if (!text.empty())
        details.push_back({std::move(label), {{std::move(text)}}});
}

/// "de: Titel; fr: Titre".
template <typename Texts>
void addTranslations(Details &details, std::string label, const Texts &texts, const char *between)
{
    Detail detail{std::move(label), {}};
    for (const auto &[language, text] : texts) {
        detail.pieces.push_back({(detail.pieces.empty() ? "" : between) + language + ": "});
        detail.pieces.push_back({text, language});
    }
    if (!detail.pieces.empty())
        details.push_back(std::move(detail));
}

void addPart(std::string &parts, std::string_view text)
{
    if (text.empty())
        return;
    (parts += parts.empty() ? "" : ", ") += text;
}

/// `pattern` is marked for context "kronika::Page" and has a place for the text.
void addPart(std::string &parts, const char *pattern, const std::string &text)
{
    if (!text.empty())
        addPart(parts, QString::fromStdString(word(pattern)).arg(QString::fromStdString(text)).toStdString());
}

/// As the field has them, each with its digest.
std::string attachmentsOf(const Snapshot &snapshot, EventIndex event)
{
    std::string text;
    const EventExtras *extras = snapshot.extras(event);
    for (const Attachment &attachment : extras != nullptr ? extras->attachments : std::vector<Attachment>()) {
        const std::string &place = attachment.path.empty() ? attachment.url : attachment.path;
        std::string parts = attachment.title.empty() ? place : attachment.title + " (" + place + ")";
        addPart(parts, QT_TRANSLATE_NOOP("kronika::Page", "SHA-256 %1"), attachment.sha256);
        (text += text.empty() ? "" : "; ") += parts;
    }
    return text;
}

} // namespace

std::string Detail::text() const
{
    std::string all;
    for (const Piece &piece : pieces)
        all += piece.text;
    return all;
}

bool isOurs(const std::string &language)
{
    const QString tag = QString::fromStdString(language);
    return tag.isEmpty() || timeWords(tag).language == QLocale(tag).language();
}

std::string word(const char *text)
{
    return wordsOf("kronika::Page", text).toStdString();
}

std::string titleOf(const Snapshot &snapshot)
{
    const std::string &title = snapshot.info().title;
    return title.empty() ? word(QT_TRANSLATE_NOOP("kronika::Page", "Chronology")) : title;
}

std::string titleOf(const Source &source)
{
    const bool hasOther = !source.author.empty() || !source.publisher.empty() || !source.url.empty();
    return source.title.empty() && !hasOther ? source.id : source.title;
}

std::string sentence(std::string text)
{
    const bool isEnded = text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with("…");
    return isEnded ? text : text + ".";
}

std::string dateOf(const Snapshot &snapshot, const std::string &edtf)
{
    const Result<EdtfDate> date = EdtfDate::parse(edtf, EdtfMode::Extended);
    return date ? inWords(*date, QString::fromStdString(snapshot.info().language), snapshot.zone()).toStdString()
                : edtf;
}

std::string timeOf(const Snapshot &snapshot, EventIndex event)
{
    const std::string when = eventField("date")->text(snapshot, event, snapshot.info().language).toStdString();
    if (!when.empty())
        return when;
    const std::string within(snapshot.within(event));
    return undatedInWords(QString::fromStdString(dateOf(snapshot, within))).toStdString();
}

const std::string &nameOf(const Snapshot &snapshot, const Actor &actor)
{
    return translated(actor.names, snapshot.info().language, actor.name);
}

Details ofEvent(const Snapshot &snapshot, EventIndex event)
{
    Details details;
    const std::string_view title = snapshot.title(event);
    if (title != snapshot.title(event, snapshot.info().language))
        addDetail(details, word(QT_TRANSLATE_NOOP("kronika::Page", "Original title")), std::string(title));
    const EventExtras *rest = snapshot.extras(event);
    for (const char *key : {"category", "tags", "confidence", "titles", "links"}) {
        const Field *field = eventField(key);
        if (std::string_view(key) == "titles") {
            if (rest != nullptr)
                addTranslations(details, wordsOf("kronika::Field", field->label).toStdString(), rest->titles, "; ");
            continue;
        }
        std::string text = field->text(snapshot, event, snapshot.info().language).toStdString();
        if (const std::string original = field->text(snapshot, event, {}).toStdString();
            std::string_view(key) == "category" && original != text)
            text += " (" + original + ")";
        if (rest != nullptr && std::string_view(key) == "confidence")
            text = confidenceInWords(rest->confidence).toStdString();
        addDetail(details, wordsOf("kronika::Field", field->label).toStdString(), std::move(text));
    }
    addDetail(details, wordsOf("kronika::Field", eventField("attachments")->label).toStdString(),
              attachmentsOf(snapshot, event));
    return details;
}

Details ofActor(const Snapshot &snapshot, const Actor &actor)
{
    Details details;
    if (nameOf(snapshot, actor) != actor.name)
        addDetail(details, word(QT_TRANSLATE_NOOP("kronika::Page", "Original name")), actor.name);
    addDetail(details, word(QT_TRANSLATE_NOOP("kronika::Page", "Kind")), actorKindInWords(actor.kind).toStdString());
    if (const auto parent = snapshot.actorById(actor.parent))
        addDetail(details, word(QT_TRANSLATE_NOOP("kronika::Page", "Part of")),
                  nameOf(snapshot, snapshot.actors()[raw(*parent)]));
    std::string aliases;
    for (const std::string &alias : actor.aliases)
        addPart(aliases, alias);
    addDetail(details, word(QT_TRANSLATE_NOOP("kronika::Page", "Also called")), aliases);
    addTranslations(details, word(QT_TRANSLATE_NOOP("kronika::Page", "In other languages")), actor.names, ", ");
    return details;
}

std::string stanceOf(const Claim &claim)
{
    return claim.stance.empty() ? std::string() : stanceInWords(claim.stance).toStdString();
}

std::string ofClaim(const Snapshot &snapshot, const Claim &claim)
{
    std::string parts;
    addPart(parts, claim.locator);
    addPart(parts, QT_TRANSLATE_NOOP("kronika::Page", "dated %1"), dateOf(snapshot, claim.when));
    if (const auto actor = snapshot.actorById(claim.attribution))
        addPart(parts, QT_TRANSLATE_NOOP("kronika::Page", "attributed to %1"),
                nameOf(snapshot, snapshot.actors()[raw(*actor)]));
    if (claim.credibility)
        addPart(parts, QT_TRANSLATE_NOOP("kronika::Page", "credibility %1"),
                credibilityInWords(claim.credibility).toStdString());
    return parts;
}

std::string ofSource(const Snapshot &snapshot, const Source &source)
{
    std::string parts;
    if (!source.reliability.empty())
        addPart(parts, QT_TRANSLATE_NOOP("kronika::Page", "reliability %1"),
                reliabilityInWords(source.reliability).toStdString());
    addPart(parts, QT_TRANSLATE_NOOP("kronika::Page", "retrieved %1"), dateOf(snapshot, source.retrieved));
    addPart(parts, QT_TRANSLATE_NOOP("kronika::Page", "archived at %1"), source.archived);
    addPart(parts, QT_TRANSLATE_NOOP("kronika::Page", "language %1"), source.language);
    addPart(parts, QT_TRANSLATE_NOOP("kronika::Page", "SHA-256 %1"), source.sha256);
    addPart(parts, source.marking);
    return parts;
}

std::vector<std::string> unusedCategories(const Snapshot &snapshot)
{
    std::vector<std::string> names;
    const std::vector<bool> isUsed = categoriesOfEvents(snapshot);
    for (std::size_t n = 0; n < isUsed.size(); ++n) {
        const Category &category = snapshot.categories()[n];
        const std::string &name = translated(category.names, snapshot.info().language, category.name);
        if (!isUsed[n])
            names.push_back(name == category.name ? name : name + " (" + category.name + ")");
    }
    return names;
}

} // namespace kronika::page
