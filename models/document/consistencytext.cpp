// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/consistencytext.h"

#include "models/document/plaintext.h"
#include "models/document/vocabulary.h"
#include "models/time/timetext.h"

#include <QCoreApplication>

namespace kronika {

namespace {

constexpr qsizetype kMostTitleCharacters = 60;

QString said(const char *text)
{
    return QCoreApplication::translate("kronika::Consistency", text);
}

QString textOf(std::string_view utf8)
{
    return singleLine(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

QString titleOf(const Snapshot &snapshot, EventIndex event, const std::string &language)
{
    return shortened(titleInWords(snapshot.title(event, language)), kMostTitleCharacters);
}

QString wordsOfDate(const Snapshot &snapshot, std::string_view edtf, const QString &language)
{
    const Result<EdtfDate> date = EdtfDate::parse(edtf, EdtfMode::Extended);
    return date ? singleLine(inWords(*date, language, snapshot.zone())) : textOf(edtf);
}

/// "June 2004 (2004-06)", "2024"; empty where there is none.
QString saidDate(const Snapshot &snapshot, std::string_view edtf, const QString &language)
{
    const QString words = wordsOfDate(snapshot, edtf, language);
    const QString text = textOf(edtf);
    return words == text ? text : QStringLiteral("%1 (%2)").arg(words, text);
}

QString dateOf(const Snapshot &snapshot, EventIndex event, const QString &language)
{
    const std::string when = snapshot.when(event);
    return when.empty() ? undatedInWords(wordsOfDate(snapshot, snapshot.within(event), language))
                        : saidDate(snapshot, when, language);
}

/// %1 the event. Requires: a kind that has a rule.
QString sentenceOfItself(std::string_view kind)
{
    if (kind == "causes")
        return said(QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is said to cause itself"));
    if (kind == "responds-to")
        return said(QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is said to respond to itself"));
    if (kind == "concludes")
        return said(QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is said to conclude itself"));
    if (kind == "investigates")
        return said(QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is said to investigate itself"));
    return said(QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is said to be a part of itself"));
}

/// %1 the event, %2 the one that its link points to.
QString sentenceOfCircle(std::string_view kind)
{
    if (kind == "causes")
        return said(
            QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is said to cause “%2”, of which it is itself an effect"));
    if (kind == "responds-to")
        return said(
            QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is said to respond to “%2”, which itself responds to it"));
    return said(
        QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is said to be a part of “%2”, which is itself a part of it"));
}

/// %1 the event, %2 the other one or the source. Of the rules that go by dates.
QString sentence(const Contradiction &contradiction)
{
    const bool isCertain = contradiction.answer == Answer::Yes;
    const auto either = [isCertain](const char *certain, const char *perhaps) {
        return said(isCertain ? certain : perhaps);
    };
    switch (contradiction.rule) {
    case Rule::EffectBeforeCause:
        return either(
            QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” starts after “%2”, which it is said to cause"),
            QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” may start after “%2”, which it is said to cause"));
    case Rule::ResponseBefore:
        return either(QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” starts before “%2”, to which it responds"),
                      QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” may start before “%2”, to which it responds"));
    case Rule::ConclusionBefore:
        return either(
            QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is over before “%2” starts, which it concludes"),
            QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” may be over before “%2” starts, which it concludes"));
    case Rule::InvestigationBefore:
        return either(
            QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is over before “%2” starts, which it investigates"),
            QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” may be over before “%2” starts, which it investigates"));
    case Rule::PartSticksOut:
        return either(QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is not within “%2”, of which it is part"),
                      QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” may not be within “%2”, of which it is part"));
    case Rule::EndBeforeStart:
        return said(QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” ends before it starts"));
    case Rule::PublishedBefore:
        return either(QT_TRANSLATE_NOOP("kronika::Consistency",
                                        "“%1” starts after its source “%2” was published, which reports it"),
                      QT_TRANSLATE_NOOP("kronika::Consistency",
                                        "“%1” may start after its source “%2” was published, which reports it"));
    case Rule::ClaimOutside:
        return either(QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” is dated by “%2” outside its own date"),
                      QT_TRANSLATE_NOOP("kronika::Consistency", "“%1” may be dated by “%2” outside its own date"));
    case Rule::OfItself:
    case Rule::InCircle:
        break;
    }
    Q_UNREACHABLE();
}

const Claim &claimOf(const Snapshot &snapshot, const Contradiction &contradiction)
{
    return snapshot.extras(contradiction.event)->claims[contradiction.member];
}

QString sentenceIn(const Snapshot &snapshot, const Contradiction &contradiction)
{
    const auto kind = [&] { return snapshot.extras(contradiction.event)->links[contradiction.member].kind; };
    if (contradiction.rule == Rule::OfItself)
        return sentenceOfItself(kind());
    return contradiction.rule == Rule::InCircle ? sentenceOfCircle(kind()) : sentence(contradiction);
}

/// Name and date of what the event is held against.
std::pair<QString, QString> otherSide(const Snapshot &snapshot, const Contradiction &contradiction,
                                      const std::string &language, const QString &datesIn)
{
    if (contradiction.other)
        return {titleOf(snapshot, *contradiction.other, language), dateOf(snapshot, *contradiction.other, datesIn)};
    if (contradiction.rule == Rule::EndBeforeStart || contradiction.rule == Rule::OfItself)
        return {};
    const Claim &claim = claimOf(snapshot, contradiction);
    const auto index = snapshot.sourceById(claim.source);
    const Source source = index ? snapshot.sources()[raw(*index)] : Source();
    const QString name = shortened(textOf(source.title.empty() ? claim.source : source.title), kMostTitleCharacters);
    if (contradiction.rule == Rule::ClaimOutside)
        return {name, saidDate(snapshot, claim.when, datesIn)};
    return {name, saidDate(snapshot, source.published.empty() ? source.retrieved : source.published, datesIn)};
}

} // namespace

QString contradictionText(const Snapshot &snapshot, const Contradiction &contradiction, const std::string &language,
                          const QString &datesIn)
{
    const auto [name, otherDate] = otherSide(snapshot, contradiction, language, datesIn);
    const bool isOfReport = contradiction.rule == Rule::PublishedBefore;
    const std::string claimed = isOfReport ? claimOf(snapshot, contradiction).when : std::string();
    QStringList dates{claimed.empty() ? dateOf(snapshot, contradiction.event, datesIn)
                                      : saidDate(snapshot, claimed, datesIn),
                      otherDate};
    dates.removeAll(QString());
    const QString title = titleOf(snapshot, contradiction.event, language);
    const QString words = sentenceIn(snapshot, contradiction);
    return (words.contains(u"%2") ? words.arg(title, name) : words.arg(title)) + QStringLiteral(": ") +
           dates.join(QStringLiteral("; "));
}

QString gradeText(Answer answer)
{
    return answer == Answer::Yes ? said(QT_TRANSLATE_NOOP("kronika::Consistency", "contradiction"))
                                 : said(QT_TRANSLATE_NOOP("kronika::Consistency", "perhaps"));
}

} // namespace kronika
