// SPDX-License-Identifier: GPL-3.0-or-later
// Each word of a typed date counts: taken away or changed it makes another answer. Tried on the rows of typed dates, of
// which every eleventh change is made; all of them where KRONIKA_ALL_WORDS is set.
#include "models/time/typed/typedledger.h"

#include "models/time/calendar.h"
#include "models/time/edtfmeaning.h"
#include "models/time/timetext.h"
#include "models/time/typed/typedtokens.h"
#include "models/time/typeddate.h"
#include "tests/models/time/inwordsrows.h"
#include "tests/models/time/typedrows.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace kronika;
using typed::Token;

namespace {

/// Wednesday, 28 May 2025.
TypedClock wednesdayMorning()
{
    return {Instant{daysFromCivil({2025, 5, 28}) * kDay.us + 9 * kHour.us}, Zone()};
}

typed::Answer answerTo(const QString &text)
{
    typed::Answer answer;
    if (const auto dates = readTypedDate(text, wednesdayMorning()))
        std::ranges::transform(*dates, std::back_inserter(answer), &EdtfDate::text);
    return answer;
}

QString replaced(const QString &text, const Token &token, const QString &by)
{
    return QString(text.left(token.at) + by + text.mid(token.end)).simplified();
}

bool isNumber(const Token &token)
{
    return !token.text.isEmpty() && token.text.front().isDigit();
}

bool isWord(const Token &token)
{
    return !token.text.isEmpty() && token.text.front().isLetter();
}

/// A number of as many digits: one less, or more where that would be none or a zero.
QString otherNumber(const Token &token)
{
    const bool isLess = token.value % 10 > 1;
    return QStringLiteral("%1").arg(token.value + (isLess ? -1 : 1), token.digits, 10, QLatin1Char('0'));
}

struct Change
{
    QString text;
    /// Whether nothing may be understood any more.
    bool mustBeRefused = false;
};

/// What can be made of `text` by changing one of its words or numbers, or by leaving a word out.
std::vector<Change> changesOf(const QString &text)
{
    std::vector<Change> changes;
    for (const Token &token : typed::cutUp(text)) {
        const QString other = isNumber(token) ? otherNumber(token) : typed::contraryOf(token.text);
        if (!other.isEmpty() && !token.isMasked)
            changes.push_back({replaced(text, token, other)});
        if (!isWord(token))
            continue;
        changes.push_back({replaced(text, token, QStringLiteral("quux")), true});
        if (other.isEmpty() && typed::mustCount(text, token))
            changes.push_back({replaced(text, token, QString())});
    }
    return changes;
}

/// Whether both say the same of the time, the one perhaps with more digits: "May 2020" of 2020-X5, "January or November
/// 2020" of 2020-X1, and a time with its offset.
bool saysTheSame(const EdtfDate &a, const EdtfDate &b)
{
    constexpr Qualifiers kDoubts = Qualifier::Uncertain | Qualifier::Approximate;
    const bool areAlike = a.start().kind == b.start().kind && a.end().kind == b.end().kind &&
                          a.isInterval() == b.isInterval() &&
                          (a.start().qualifiers & kDoubts) == (b.start().qualifiers & kDoubts) &&
                          (a.end().qualifiers & kDoubts) == (b.end().qualifiers & kDoubts);
    const TimeBounds first = a.bounds(Zone());
    return sameMeaning(a, b) || (areAlike && first == b.bounds(Zone()) && first != TimeBounds());
}

std::vector<QString> understoodTexts()
{
    std::vector<QString> texts;
    forUnderstoodRows([&texts](const char *, const auto &rows) {
        for (const TypedRow &row : rows)
            texts.push_back(QString::fromUtf8(row.text).simplified());
    });
    return texts;
}

} // namespace

class tst_TypedLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordCounts();
    void noWordOfAPhraseIsIdle();
    void wordsWithoutMeaningAreFew_data();
    void wordsWithoutMeaningAreFew();
    void aWordThatCountsForNothingIsNamed_data();
    void aWordThatCountsForNothingIsNamed();
    void whatIsSaidIsReadAsThatOrNotAtAll_data();
    void whatIsSaidIsReadAsThatOrNotAtAll();
};

void tst_TypedLedger::everyWordCounts()
{
    const bool isAll = qEnvironmentVariableIsSet("KRONIKA_ALL_WORDS");
    const int step = isAll ? 1 : 11;
    int count = 0;
    QStringList failures;
    for (const QString &text : understoodTexts()) {
        const typed::Answer answer = answerTo(text);
        for (const Change &change : changesOf(text)) {
            if (count++ % step != 0)
                continue;
            const typed::Answer other = answerTo(change.text);
            if (other == answer || (change.mustBeRefused && !other.empty()))
                failures += text + QStringLiteral(" -> ") + change.text;
        }
    }
    QVERIFY(count > 3000);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

/// A phrase that means the same without one of its words swallows it.
void tst_TypedLedger::noWordOfAPhraseIsIdle()
{
    QStringList idle;
    for (const auto rows :
         {typed::englishRows(), typed::polishRows(), typed::czechRows(), typed::germanRows(), typed::frenchRows()}) {
        for (const typed::WordRow &row : rows) {
            for (const QString &phrase : QString::fromUtf8(row.phrases).split(u'|')) {
                const QStringList words = phrase.split(u' ');
                for (qsizetype n = 0; words.size() > 1 && n < words.size(); ++n) {
                    QStringList rest = words;
                    rest.removeAt(n);
                    const auto shorter = typed::wordFor(rest.join(u' '));
                    const bool isSame = shorter && shorter->meaning == row.meaning && shorter->value == row.value;
                    const typed::Tokens tokens = typed::cutUp(phrase);
                    if (isSame && typed::mustCount(phrase, tokens[static_cast<std::size_t>(n)]) &&
                        typed::contraryOf(words[n]).isEmpty())
                        idle += phrase + u" without " + words[n];
                }
            }
        }
    }
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u'\n')));
}

void tst_TypedLedger::wordsWithoutMeaningAreFew_data()
{
    QTest::addColumn<bool>("isSilent");
    for (const char *word : {"the", "of", "in", "w", "dnia", "roku", "v", "dne", "im", "den", "le", "du", "th", "st",
                             "h", "uhr", "godz", "up", "still"})
        QTest::newRow(word) << true;
    for (const char *word :
         {"least", "since", "quux", "may", "thu", "do", "or", "a", "about", "not", "first", "q", "bc"})
        QTest::newRow(word) << false;
}

void tst_TypedLedger::wordsWithoutMeaningAreFew()
{
    QFETCH(const bool, isSilent);
    const QString word = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(!typed::mustCount(word, typed::cutUp(word).front()), isSilent);
}

void tst_TypedLedger::aWordThatCountsForNothingIsNamed_data()
{
    QTest::addColumn<QString>("unheard");
    QTest::newRow("since at 2012") << QString();
    QTest::newRow("since least 2012") << QStringLiteral("least");
    QTest::newRow("since 2012 until") << QStringLiteral("until");
    QTest::newRow("since 2012 ?") << QStringLiteral("?");
    QTest::newRow("Wednesday 28 May 2025") << QString();
}

/// Against a reader that hears no more than "since", "May", the digits and that it is no Monday.
void tst_TypedLedger::aWordThatCountsForNothingIsNamed()
{
    QFETCH(const QString, unheard);
    const auto deaf = [](const QString &text) {
        QString heard = text;
        heard.remove(QRegularExpression(QStringLiteral("[^\\d]")));
        for (const char *word : {"since", "May", "Monday"})
            heard += text.contains(QLatin1String(word)) ? QLatin1String(word) : QLatin1String();
        return typed::Answer{heard.toStdString()};
    };
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(typed::unheardWord(text, deaf(text), deaf).value_or(QString()), unheard);
}

void tst_TypedLedger::whatIsSaidIsReadAsThatOrNotAtAll_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("least");
    QTest::newRow("English") << QStringLiteral("en") << 100;
    QTest::newRow("Polish") << QStringLiteral("pl") << 100;
    QTest::newRow("Czech") << QStringLiteral("cs") << 100;
}

void tst_TypedLedger::whatIsSaidIsReadAsThatOrNotAtAll()
{
    QFETCH(const QString, language);
    QFETCH(const int, least);
    std::vector<std::string> values;
    for (const WordsRow &row : kWordsRows)
        values.emplace_back(row.edtf);
    QFile file(QStringLiteral(KRONIKA_SHARED_DATA "/edtf/edtf_cases.tsv"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n').mid(1))
            values.push_back(line.split('\t').front().toStdString());
    }
    int read = 0;
    QStringList failures;
    for (const std::string &value : values) {
        const auto date = EdtfDate::parse(value, EdtfMode::Extended);
        if (!date)
            continue;
        const QString said = inWords(*date, language, Zone());
        const auto readings = readTypedDate(said, wednesdayMorning());
        if (!readings)
            continue;
        ++read;
        const bool isFound =
            std::ranges::any_of(*readings, [&date](const EdtfDate &reading) { return saysTheSame(reading, *date); });
        if (!isFound)
            failures += QString::fromStdString(value) + u": " + said + u" -> " +
                        QString::fromStdString(readings->front().text());
    }
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QVERIFY2(read >= least, qPrintable(QString::number(read)));
}

QTEST_GUILESS_MAIN(tst_TypedLedger)
#include "tst_typedledger.moc"
