// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/vocabulary.h"

#include "models/document/plaintext.h"
#include "models/document/wordscope.h"

#include <algorithm>
#include <array>

namespace kronika {

namespace {

constexpr const char *kContext = "kronika::Vocabulary";

constexpr std::array<std::string_view, 5> kMarkings{"TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN",
                                                    "TLP:CLEAR"};
constexpr std::array<std::string_view, 7> kActorKinds{"state",  "organisation", "group", "intrusion-set",
                                                      "person", "system",       "other"};
constexpr std::array<std::string_view, 2> kStances{"supports", "disputes"};
constexpr std::array<std::string_view, 6> kSymbols{"circle", "square", "diamond", "triangle", "star", "cross"};

/// A word of the format and how a person reads it.
struct Word
{
    std::string_view key;
    const char *text;
};

constexpr std::array kReliabilities{
    Word{"A", QT_TRANSLATE_NOOP("kronika::Vocabulary", "A – completely reliable")},
    Word{"B", QT_TRANSLATE_NOOP("kronika::Vocabulary", "B – usually reliable")},
    Word{"C", QT_TRANSLATE_NOOP("kronika::Vocabulary", "C – fairly reliable")},
    Word{"D", QT_TRANSLATE_NOOP("kronika::Vocabulary", "D – not usually reliable")},
    Word{"E", QT_TRANSLATE_NOOP("kronika::Vocabulary", "E – unreliable")},
    Word{"F", QT_TRANSLATE_NOOP("kronika::Vocabulary", "F – reliability cannot be judged")},
};

constexpr std::array kCredibilities{
    QT_TRANSLATE_NOOP("kronika::Vocabulary", "1 – confirmed by other sources"),
    QT_TRANSLATE_NOOP("kronika::Vocabulary", "2 – probably true"),
    QT_TRANSLATE_NOOP("kronika::Vocabulary", "3 – possibly true"),
    QT_TRANSLATE_NOOP("kronika::Vocabulary", "4 – doubtful"),
    QT_TRANSLATE_NOOP("kronika::Vocabulary", "5 – improbable"),
    QT_TRANSLATE_NOOP("kronika::Vocabulary", "6 – truth cannot be judged"),
};

constexpr std::array kRoles{
    Word{"actor", QT_TRANSLATE_NOOP("kronika::Vocabulary", "actor")},
    Word{"target", QT_TRANSLATE_NOOP("kronika::Vocabulary", "target")},
    Word{"speaker", QT_TRANSLATE_NOOP("kronika::Vocabulary", "speaker")},
    Word{"addressee", QT_TRANSLATE_NOOP("kronika::Vocabulary", "addressee")},
    Word{"investigator", QT_TRANSLATE_NOOP("kronika::Vocabulary", "investigator")},
    Word{"mentioned", QT_TRANSLATE_NOOP("kronika::Vocabulary", "mentioned")},
};

constexpr std::array kActorKindWords{
    Word{"state", QT_TRANSLATE_NOOP("kronika::Vocabulary", "state")},
    Word{"organisation", QT_TRANSLATE_NOOP("kronika::Vocabulary", "organisation")},
    Word{"group", QT_TRANSLATE_NOOP("kronika::Vocabulary", "group")},
    Word{"intrusion-set", QT_TRANSLATE_NOOP("kronika::Vocabulary", "intrusion set")},
    Word{"person", QT_TRANSLATE_NOOP("kronika::Vocabulary", "person")},
    Word{"system", QT_TRANSLATE_NOOP("kronika::Vocabulary", "system")},
    Word{"other", QT_TRANSLATE_NOOP("kronika::Vocabulary", "other kind")},
};

constexpr std::array kStanceWords{
    Word{"supports", QT_TRANSLATE_NOOP("kronika::Vocabulary", "supports")},
    Word{"disputes", QT_TRANSLATE_NOOP("kronika::Vocabulary", "disputes")},
};

constexpr std::array kLinks{
    Word{"responds-to", QT_TRANSLATE_NOOP("kronika::Vocabulary", "responds to")},
    Word{"causes", QT_TRANSLATE_NOOP("kronika::Vocabulary", "causes")},
    Word{"refers-to", QT_TRANSLATE_NOOP("kronika::Vocabulary", "refers to")},
    Word{"part-of", QT_TRANSLATE_NOOP("kronika::Vocabulary", "part of")},
    Word{"concludes", QT_TRANSLATE_NOOP("kronika::Vocabulary", "concludes")},
    Word{"investigates", QT_TRANSLATE_NOOP("kronika::Vocabulary", "investigates")},
    Word{"contradicts", QT_TRANSLATE_NOOP("kronika::Vocabulary", "contradicts")},
};

constexpr std::array kReversedLinks{
    Word{"responds-to", QT_TRANSLATE_NOOP("kronika::Vocabulary", "answered by")},
    Word{"causes", QT_TRANSLATE_NOOP("kronika::Vocabulary", "caused by")},
    Word{"refers-to", QT_TRANSLATE_NOOP("kronika::Vocabulary", "referred to by")},
    Word{"part-of", QT_TRANSLATE_NOOP("kronika::Vocabulary", "includes")},
    Word{"concludes", QT_TRANSLATE_NOOP("kronika::Vocabulary", "concluded by")},
    Word{"investigates", QT_TRANSLATE_NOOP("kronika::Vocabulary", "investigated by")},
    Word{"contradicts", QT_TRANSLATE_NOOP("kronika::Vocabulary", "contradicted by")},
};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &words, std::string_view text)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

QString translatedWord(const char *text)
{
    return wordsOf(kContext, text);
}

template <std::size_t N>
auto wordOf(const std::array<Word, N> &words, std::string_view key)
{
    return std::find_if(words.begin(), words.end(), [key](const Word &w) { return w.key == key; });
}

template <std::size_t N>
QString inWords(const std::array<Word, N> &words, std::string_view key)
{
    const auto word = wordOf(words, key);
    if (word != words.end())
        return translatedWord(word->text);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

QString notGraded()
{
    return translatedWord(QT_TRANSLATE_NOOP("kronika::Vocabulary", "not graded"));
}

/// STIX 2.1, appendix A, table "None / Low / Med / High".
const char *confidenceLevel(int confidence)
{
    if (confidence <= 0)
        return QT_TRANSLATE_NOOP("kronika::Vocabulary", "none");
    if (confidence < 30)
        return QT_TRANSLATE_NOOP("kronika::Vocabulary", "low");
    return confidence < 70 ? QT_TRANSLATE_NOOP("kronika::Vocabulary", "medium")
                           : QT_TRANSLATE_NOOP("kronika::Vocabulary", "high");
}

} // namespace

bool isMarking(std::string_view text)
{
    return isOneOf(kMarkings, text);
}

bool isReliability(std::string_view text)
{
    return text.size() == 1 && text[0] >= 'A' && text[0] <= 'F';
}

bool isKnownActorKind(std::string_view text)
{
    return isOneOf(kActorKinds, text);
}

bool isKnownStance(std::string_view text)
{
    return isOneOf(kStances, text);
}

bool isKnownSymbol(std::string_view text)
{
    return isOneOf(kSymbols, text);
}

QString reliabilityInWords(std::string_view reliability)
{
    return reliability.empty() ? notGraded() : inWords(kReliabilities, reliability);
}

QString credibilityInWords(std::optional<int> credibility)
{
    if (!credibility)
        return notGraded();
    const auto n = static_cast<std::size_t>(*credibility) - 1;
    return n < kCredibilities.size() ? translatedWord(kCredibilities[n]) : QString::number(*credibility);
}

QString confidenceInWords(std::optional<int> confidence)
{
    if (!confidence)
        return {};
    return translatedWord(QT_TRANSLATE_NOOP("kronika::Vocabulary", "%1 (%2 of 100, STIX 2.1 scale)"))
        .arg(translatedWord(confidenceLevel(*confidence)), QString::number(*confidence));
}

QString roleInWords(std::string_view role)
{
    return role.empty() ? inWords(kRoles, "actor") : inWords(kRoles, role);
}

QString linkInWords(std::string_view kind, bool reversed)
{
    if (!reversed)
        return inWords(kLinks, kind);
    const QString words = inWords(kReversedLinks, kind);
    return wordOf(kReversedLinks, kind) != kReversedLinks.end() ? words : QString(QStringLiteral("← ") + words);
}

QString linkForReading(std::string_view kind, bool reversed)
{
    if (!reversed || wordOf(kReversedLinks, kind) != kReversedLinks.end())
        return linkInWords(kind, reversed);
    return translatedWord(QT_TRANSLATE_NOOP("kronika::Vocabulary", "“%1”, says the other event of this one"))
        .arg(inWords(kReversedLinks, kind));
}

QString actorKindInWords(std::string_view kind)
{
    return inWords(kActorKindWords, kind);
}

QString stanceInWords(std::string_view stance)
{
    return inWords(kStanceWords, stance);
}

QString titleInWords(std::string_view title)
{
    const QString line = singleLine(title);
    return line.trimmed().isEmpty() ? wordsOf(kContext, QT_TRANSLATE_NOOP("kronika::Vocabulary", "(no title)")) : line;
}

QString undatedInWords(const QString &bounds)
{
    return bounds.isEmpty()
               ? wordsOf(kContext, QT_TRANSLATE_NOOP("kronika::Vocabulary", "undated"))
               : wordsOf(kContext, QT_TRANSLATE_NOOP("kronika::Vocabulary", "undated (within: %1)")).arg(bounds);
}

} // namespace kronika
