// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/datefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kronika;

namespace {

/// 28 May 2025 at noon.
TypedClock noon()
{
    return {{1'748'433'600'000'000}, Zone()};
}

struct DateFieldFixture
{
    explicit DateFieldFixture(DateFieldOptions options = {noon, QStringLiteral("en"), Zone(), {}, {}})
        : field(std::move(options))
    {
        field.resize(500, 200);
        field.show();
    }

    QLineEdit *line() { return field.findChild<QLineEdit *>(); }
    QString answer()
    {
        QStringList texts;
        for (const QLabel *label : field.findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }
    QListWidget *list() { return field.findChild<QListWidget *>(); }
    void type(const char *text) { QTest::keyClicks(line(), QString::fromLatin1(text)); }
    QString date() const { return field.date() ? QString::fromStdString(field.date()->text()) : QString(); }

    DateField field;
};

} // namespace

class TestDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasUnderstoodIsSaidInWordsAndAsEdtf();
    void itAnswersInTheLanguageAskedFor();
    void severalReadingsAreOfferedAndNoneIsTaken();
    void theArrowsChooseAmongTheReadings();
    void aClickChoosesAndADoubleClickAccepts();
    void whatCannotBeReadSaysWhatToWrite();
    void typingOnForgetsTheChoice();
    void withoutAClockTodayIsNotUnderstood();
    void anObjectionIsSaidAndNothingIsTaken();
    void readingsThatAreAlikeAreNotAsked();
    void enterIsAcceptedOnlyWithADate();
    void screenReadersHearTheAnswer();
    void edtfIsTakenAndItsOtherMeaningOffered();
    void longReadingsAreAllSeen();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestDateField::whatWasUnderstoodIsSaidInWordsAndAsEdtf()
{
    DateFieldFixture fixture;
    QSignalSpy changes(&fixture.field, &DateField::dateChanged);
    fixture.type("May 2025");
    QCOMPARE(changes.size(), 8);
    QCOMPARE(fixture.date(), QStringLiteral("2025-05"));
    QCOMPARE(fixture.answer(), QStringLiteral("May 2025\n2025-05"));
    QVERIFY(!fixture.list()->isVisible());
}

void TestDateField::itAnswersInTheLanguageAskedFor()
{
    DateFieldFixture fixture({noon, QStringLiteral("cs"), Zone(), {}, {}});
    fixture.type("28 May 2025");
    QVERIFY(fixture.answer().startsWith(QStringLiteral("28. května 2025")));
}

void TestDateField::severalReadingsAreOfferedAndNoneIsTaken()
{
    DateFieldFixture fixture;
    fixture.type("05/06/2025");
    QVERIFY(!fixture.field.date());
    QVERIFY(fixture.list()->isVisible());
    QCOMPARE(fixture.list()->count(), 2);
    QCOMPARE(fixture.list()->item(0)->text(), QStringLiteral("5 June 2025  ·  2025-06-05"));
    QCOMPARE(fixture.list()->item(1)->text(), QStringLiteral("6 May 2025  ·  2025-05-06"));
    QCOMPARE(fixture.list()->currentRow(), -1);
}

void TestDateField::theArrowsChooseAmongTheReadings()
{
    DateFieldFixture fixture;
    fixture.type("05/06/2025");
    QTest::keyClick(fixture.line(), Qt::Key_Down);
    QCOMPARE(fixture.date(), QStringLiteral("2025-06-05"));
    QTest::keyClick(fixture.line(), Qt::Key_Down);
    QCOMPARE(fixture.date(), QStringLiteral("2025-05-06"));
    QTest::keyClick(fixture.line(), Qt::Key_Down);
    QCOMPARE(fixture.date(), QStringLiteral("2025-05-06"));
    QTest::keyClick(fixture.line(), Qt::Key_Up);
    QCOMPARE(fixture.date(), QStringLiteral("2025-06-05"));
    QVERIFY(fixture.list()->isVisible());
}

void TestDateField::aClickChoosesAndADoubleClickAccepts()
{
    DateFieldFixture fixture;
    QSignalSpy accepted(&fixture.field, &DateField::accepted);
    fixture.type("05/06/2025");
    const QPoint second = fixture.list()->visualItemRect(fixture.list()->item(1)).center();
    QTest::mouseClick(fixture.list()->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(fixture.date(), QStringLiteral("2025-05-06"));
    QTest::mouseDClick(fixture.list()->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(accepted.size(), 1);
}

void TestDateField::whatCannotBeReadSaysWhatToWrite()
{
    DateFieldFixture fixture;
    fixture.type("28 May");
    QVERIFY(!fixture.field.date());
    QVERIFY(fixture.answer().contains(QStringLiteral("does not say the year")));
    QVERIFY(fixture.answer().contains(QStringLiteral("28 May 2025")));
}

void TestDateField::typingOnForgetsTheChoice()
{
    DateFieldFixture fixture;
    fixture.type("05/06/2025");
    QTest::keyClick(fixture.line(), Qt::Key_Down);
    fixture.type("x");
    QVERIFY(!fixture.field.date());
    QVERIFY(fixture.field.readings().empty());
    QVERIFY(!fixture.list()->isVisible());
}

void TestDateField::withoutAClockTodayIsNotUnderstood()
{
    DateFieldFixture with;
    with.type("today");
    QCOMPARE(with.date(), QStringLiteral("2025-05-28"));
    DateFieldFixture without({{}, QStringLiteral("en"), Zone(), {}, {}});
    without.type("today");
    QVERIFY(!without.field.date());
}

void TestDateField::anObjectionIsSaidAndNothingIsTaken()
{
    const auto objection = [](const EdtfDate &date) {
        return date.isInterval() ? QString() : QStringLiteral("A range is expected.");
    };
    DateFieldFixture fixture({noon, QStringLiteral("en"), Zone(), objection, {}});
    fixture.type("2025");
    QVERIFY(!fixture.field.date());
    QVERIFY(fixture.answer().contains(QStringLiteral("A range is expected.")));
    fixture.type("/2026");
    QCOMPARE(fixture.date(), QStringLiteral("2025/2026"));
}

void TestDateField::readingsThatAreAlikeAreNotAsked()
{
    const auto areAlike = [](const EdtfDate &, const EdtfDate &) { return true; };
    DateFieldFixture fixture({noon, QStringLiteral("en"), Zone(), {}, areAlike});
    fixture.type("05/06/2025");
    QCOMPARE(fixture.date(), QStringLiteral("2025-06-05"));
    QVERIFY(!fixture.list()->isVisible());
}

void TestDateField::enterIsAcceptedOnlyWithADate()
{
    DateFieldFixture fixture;
    QSignalSpy accepted(&fixture.field, &DateField::accepted);
    QTest::keyClick(fixture.line(), Qt::Key_Return);
    fixture.type("soon");
    QTest::keyClick(fixture.line(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    fixture.field.setText(QStringLiteral("2025"));
    QTest::keyClick(fixture.line(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestDateField::screenReadersHearTheAnswer()
{
    DateFieldFixture fixture;
    fixture.type("circa 1984");
    QVERIFY(!fixture.line()->accessibleName().isEmpty());
    QVERIFY(!fixture.list()->accessibleName().isEmpty());
    QCOMPARE(fixture.line()->accessibleDescription(), fixture.answer());
}

void TestDateField::edtfIsTakenAndItsOtherMeaningOffered()
{
    DateFieldFixture fixture;
    fixture.type("2020-21");
    QCOMPARE(fixture.date(), QStringLiteral("2020-21"));
    QVERIFY(fixture.answer().contains(QStringLiteral("spring 2020")));
    QVERIFY(fixture.answer().contains(QStringLiteral("EDTF")));
    QVERIFY(fixture.list()->isVisible());
    QCOMPARE(fixture.list()->count(), 2);
    QTest::keyClick(fixture.line(), Qt::Key_Down);
    QCOMPARE(fixture.date(), QStringLiteral("2020/2021"));
    fixture.field.setText(QStringLiteral("2019-20"));
    QCOMPARE(fixture.date(), QStringLiteral("2019/2020"));
    QVERIFY(!fixture.list()->isVisible());
}

void TestDateField::longReadingsAreAllSeen()
{
    static const Zone prague = Zone::byName(QStringLiteral("Europe/Prague")).value();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new DateField({noon, QStringLiteral("en"), prague, {}, {}});
    layout->addWidget(field);
    window.show();
    QTest::keyClicks(field->findChild<QLineEdit *>(), QStringLiteral("28.5.2025 10:00-11:00"));
    const QListWidget *list = field->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    QTRY_VERIFY(list->viewport()->rect().bottom() >= list->visualItemRect(list->item(2)).bottom());
}

void TestDateField::nothingIsClipped_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"[2021,2022", "28 May 2025 quickly, or slowly, or not at all", "5 or 6 May 2025 or 2026",
                             "26 October 2025 02:30 Europe/Prague", "late 2021 or 2022", "first week of May 2025"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDateField::nothingIsClipped()
{
    QFETCH(const QString, text);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("Negative sizes")));
    DateFieldFixture fixture;
    fixture.field.setText(text);
    fixture.field.adjustSize();
    QTRY_VERIFY(fixture.field.height() >= fixture.field.minimumSizeHint().height());
    for (const QLabel *label : fixture.field.findChildren<QLabel *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    if (!fixture.list()->isVisible())
        return;
    QListWidget *list = fixture.list();
    const QRect last = list->visualItemRect(list->item(list->count() - 1));
    QVERIFY(list->viewport()->rect().bottom() >= last.bottom());
    QVERIFY(list->sizeHintForColumn(0) <= list->viewport()->width() ||
            last.height() > list->fontMetrics().height() * 2);
}

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
