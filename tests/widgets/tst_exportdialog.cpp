// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace kronika;

namespace {

constexpr TimeRange kVisible{Instant{0}, Instant{kDay.us * 365}};

const std::vector<DataFormat> kDataFormats{
    {QStringLiteral("csv"), QStringLiteral("Values"), QStringLiteral("csv"), true},
    {QStringLiteral("ics"), QStringLiteral("Calendar"), QStringLiteral("ics")}};

struct Previews
{
    std::vector<ExportSettings> asked;
    std::vector<ExportSettings> foreseen;
    ExportOutlook outlook;
    QImage answer{40, 30, QImage::Format_RGB32};
    QString error;
};

struct ExportDialogFixture
{
    explicit ExportDialogFixture(ExportSettings settings = {})
        : dialog({.preview =
                      [this](const ExportSettings &asked, QSize, const TakePreview &take) {
                          previews.asked.push_back(asked);
                          take(previews.answer, previews.error);
                      },
                  .foresee =
                      [this](const ExportSettings &asked, const TakeOutlook &take) {
                          previews.foreseen.push_back(asked);
                          take(previews.outlook);
                      },
                  .dataFormats = kDataFormats,
                  .languages = {{{}, QStringLiteral("The chronology’s")},
                                {QStringLiteral("cs"), QStringLiteral("Čeština")}},
                  .visible = kVisible,
                  .zone = {},
                  .note = QStringLiteral("Only <b>5</b> events"),
                  .dataNote = QStringLiteral("All <b>9</b> events"),
                  .settings = settings})
    {
        previews.answer.fill(Qt::green);
    }

    QComboBox *boxWith(const QString &text) const
    {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findText(text) >= 0)
                return box;
        }
        return nullptr;
    }
    void choose(const char *text)
    {
        const QString wanted = QString::fromUtf8(text);
        boxWith(wanted)->setCurrentText(wanted);
    }
    void typeDates(const char *edtf)
    {
        choose("These dates");
        dates()->setText(QString::fromUtf8(edtf));
    }
    QLineEdit *dates() const
    {
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("Dates"))
                return edit;
        }
        return nullptr;
    }
    QCheckBox *check(const char *word) const
    {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&').contains(QString::fromLatin1(word)))
                return box;
        }
        return nullptr;
    }
    /// In a label that can be seen.
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    bool canExport() const
    {
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        for (const QAbstractButton *button : buttons->buttons()) {
            if (buttons->buttonRole(const_cast<QAbstractButton *>(button)) == QDialogButtonBox::AcceptRole)
                return button->isEnabled();
        }
        return false;
    }

    Previews previews;
    ExportDialog dialog;
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWithWhatItIsGiven();
    void whatIsChosenIsWhatComesOut();
    void paperIsAskedForPdfOnly();
    void whatMayBeTypedIsNotTakenForTheRange();
    void datesAreReadAsEdtf_data();
    void datesAreReadAsEdtf();
    void datesThatCannotBeUsedAreSaidWhy_data();
    void datesThatCannotBeUsedAreSaidWhy();
    void thePreviewFollowsAfterAMoment();
    void aPreviewThatFailsSaysWhy();
    void dataFormatsAreOfferedBesidesPictures();
    void whatCannotBeHeldIsSaidBefore();
    void whatIsKeptInAnotherWayIsTold();
    void theCeilingHoldsForDataToo();
    void aFormatThatHoldsAllSaysSo();
    void allTextIsPlain();
    void theLanguageIsChosen();
    void theResolutionIsChosen();
    void buttonsStayInSightOnASmallScreen();
};

void TestExportDialog::itBeginsWithWhatItIsGiven()
{
    ExportSettings settings;
    settings.format = ExportFormat::Pdf;
    settings.range = kVisible;
    settings.widthPx = 900;
    settings.heightPx = 700;
    settings.pagesWide = 3;
    settings.theme = QStringLiteral("dark");
    settings.hasLegend = false;
    settings.page.setOrientation(QPageLayout::Portrait);
    const ExportDialogFixture fixture(settings);
    const ExportSettings out = fixture.dialog.settings();
    QCOMPARE(out.format, ExportFormat::Pdf);
    QCOMPARE(out.range, std::optional(kVisible));
    QCOMPARE(out.widthPx, 900);
    QCOMPARE(out.heightPx, std::optional(700));
    QCOMPARE(out.pagesWide, 3);
    QCOMPARE(out.theme, QStringLiteral("dark"));
    QCOMPARE(out.hasLegend, false);
    QCOMPARE(out.page.orientation(), QPageLayout::Portrait);
    QCOMPARE(ExportDialogFixture().dialog.settings().range, std::nullopt);
    QCOMPARE(ExportDialogFixture().dialog.settings().heightPx, std::nullopt);
}

void TestExportDialog::whatIsChosenIsWhatComesOut()
{
    ExportDialogFixture fixture;
    fixture.choose("SVG drawing");
    fixture.choose("What the window shows");
    fixture.choose("Dark");
    fixture.dialog.findChild<QCheckBox *>()->setChecked(false);
    const ExportSettings out = fixture.dialog.settings();
    QCOMPARE(out.format, ExportFormat::Svg);
    QCOMPARE(out.range, std::optional(kVisible));
    QCOMPARE(out.theme, QStringLiteral("dark"));
    QVERIFY(!out.hasLegend);
    fixture.choose("A3");
    fixture.choose("Portrait");
    QCOMPARE(fixture.dialog.settings().page.pageSize().id(), QPageSize::A3);
    QCOMPARE(fixture.dialog.settings().page.orientation(), QPageLayout::Portrait);
}

void TestExportDialog::paperIsAskedForPdfOnly()
{
    ExportDialogFixture fixture;
    fixture.dialog.show();
    QComboBox *paper = fixture.boxWith(QStringLiteral("A4"));
    QVERIFY(!paper->isVisible());
    fixture.choose("PDF for paper");
    QVERIFY(paper->isVisible());
    fixture.choose("PNG picture");
    QVERIFY(!paper->isVisible());
}

void TestExportDialog::whatMayBeTypedIsNotTakenForTheRange()
{
    ExportDialogFixture fixture;
    fixture.choose("Everything");
    QCOMPARE(fixture.dates()->placeholderText(), QString());
    fixture.choose("What the window shows");
    QCOMPARE(fixture.dates()->placeholderText(), QStringLiteral("1970-01-01/1970-12-31"));
    fixture.choose("These dates");
    QCOMPARE(fixture.dates()->placeholderText(), QStringLiteral("for example 2021/2025-05"));
}

void TestExportDialog::datesAreReadAsEdtf_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<qint64>("fromDay");
    QTest::addColumn<qint64>("toDay");
    QTest::newRow("a year") << QByteArray("1970") << qint64{0} << qint64{365};
    QTest::newRow("months") << QByteArray("1970-02/1970-03") << qint64{31} << qint64{90};
    QTest::newRow("a day, with blanks") << QByteArray(" 1970-01-02 ") << qint64{1} << qint64{2};
}

void TestExportDialog::datesAreReadAsEdtf()
{
    QFETCH(QByteArray, typed);
    QFETCH(qint64, fromDay);
    QFETCH(qint64, toDay);
    ExportDialogFixture fixture;
    fixture.typeDates(typed.constData());
    QCOMPARE(fixture.dialog.rangeError(), QString());
    const TimeRange expected{Instant{fromDay * kDay.us}, Instant{toDay * kDay.us}};
    QCOMPARE(fixture.dialog.settings().range, std::optional(expected));
    QVERIFY(fixture.canExport());
}

void TestExportDialog::datesThatCannotBeUsedAreSaidWhy_data()
{
    QTest::addColumn<QByteArray>("typed");
    for (const char *typed : {"", "soon", "2021/..", "/2022", "2021-13", "2023/2021"})
        QTest::newRow(typed) << QByteArray(typed);
}

void TestExportDialog::datesThatCannotBeUsedAreSaidWhy()
{
    QFETCH(QByteArray, typed);
    ExportDialogFixture fixture;
    fixture.typeDates(typed.constData());
    QVERIFY(!fixture.dialog.rangeError().isEmpty());
    QVERIFY(!fixture.canExport());
    bool isShown = false;
    for (const QLabel *label : fixture.dialog.findChildren<QLabel *>())
        isShown |= label->text() == fixture.dialog.rangeError();
    QVERIFY(isShown);
    fixture.choose("Everything");
    QVERIFY(fixture.canExport());
}

void TestExportDialog::thePreviewFollowsAfterAMoment()
{
    ExportDialogFixture fixture;
    fixture.dialog.show();
    QTRY_VERIFY(!fixture.previews.asked.empty());
    const std::size_t before = fixture.previews.asked.size();
    fixture.choose("Dark");
    fixture.choose("SVG drawing");
    fixture.choose("Light");
    QCOMPARE(fixture.previews.asked.size(), before);
    QTRY_COMPARE(fixture.previews.asked.size(), before + 1);
    QCOMPARE(fixture.previews.asked.back().theme, QStringLiteral("light"));
    QCOMPARE(fixture.previews.asked.back().format, ExportFormat::Svg);
}

void TestExportDialog::aPreviewThatFailsSaysWhy()
{
    ExportDialogFixture fixture;
    fixture.previews.answer = {};
    fixture.previews.error = QStringLiteral("There is <b>no font</b>.");
    fixture.dialog.show();
    const auto isSaid = [&] {
        for (const QLabel *label : fixture.dialog.findChildren<QLabel *>()) {
            if (label->text() == fixture.previews.error)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
}

void TestExportDialog::dataFormatsAreOfferedBesidesPictures()
{
    ExportDialogFixture fixture;
    fixture.dialog.show();
    fixture.choose("Values (.csv)");
    QCOMPARE(fixture.dialog.settings().format, ExportFormat::Data);
    QCOMPARE(fixture.dialog.settings().dataFormat, QStringLiteral("csv"));
    QVERIFY(fixture.dialog.settings().guardsFormulas);
    // What makes no difference is not asked for.
    QVERIFY(!fixture.dates()->isVisible());
    QVERIFY(!fixture.boxWith(QStringLiteral("Dark"))->isVisible());
    QCheckBox *guard = fixture.check("formulas");
    QVERIFY(guard->isVisible());
    guard->setChecked(false);
    QVERIFY(!fixture.dialog.settings().guardsFormulas);
    QVERIFY(fixture.says(QStringLiteral("All <b>9</b> events")));
    QVERIFY(!fixture.says(QStringLiteral("Only <b>5</b> events")));
    fixture.choose("Calendar (.ics)");
    QVERIFY(!guard->isVisible());
    fixture.choose("SVG drawing");
    QCOMPARE(fixture.dialog.settings().format, ExportFormat::Svg);
    QVERIFY(fixture.dates()->isVisible());
    QVERIFY(fixture.says(QStringLiteral("Only <b>5</b> events")));
}

void TestExportDialog::whatCannotBeHeldIsSaidBefore()
{
    ExportDialogFixture fixture;
    fixture.previews.outlook = {
        12, 0, 0, {{QStringLiteral("links <b>between</b> events"), 3}, {QStringLiteral("eras"), 2}}};
    fixture.dialog.show();
    fixture.choose("Calendar (.ics)");
    auto *losses = fixture.dialog.findChild<QTreeWidget *>(QStringLiteral("exportLosses"));
    QTRY_COMPARE(losses->topLevelItemCount(), 2);
    QVERIFY(losses->isVisible());
    QCOMPARE(losses->topLevelItem(0)->text(0), QStringLiteral("links <b>between</b> events"));
    QCOMPARE(losses->topLevelItem(0)->text(1), QStringLiteral("3"));
    QVERIFY(fixture.says(QStringLiteral("“Calendar” cannot hold all of them:")));
    QVERIFY(!fixture.says(QStringLiteral("withheld")));
    QVERIFY(!fixture.says(QStringLiteral("left out")));
}

void TestExportDialog::whatIsKeptInAnotherWayIsTold()
{
    ExportDialogFixture fixture;
    const QString note = QStringLiteral("except in an extension");
    fixture.previews.outlook = {51, 0, 0, {{QStringLiteral("roles"), 3, note}, {QStringLiteral("eras"), 2, note}}};
    fixture.previews.outlook.eventsLeftOut = 14;
    fixture.dialog.show();
    fixture.choose("Calendar (.ics)");
    auto *losses = fixture.dialog.findChild<QTreeWidget *>(QStringLiteral("exportLosses"));
    QTRY_COMPARE(losses->topLevelItemCount(), 1);
    QTreeWidgetItem *group = losses->topLevelItem(0);
    QCOMPARE(group->text(0), QStringLiteral("Not in the file, except in an extension:"));
    QCOMPARE(group->childCount(), 2);
    QVERIFY(group->isExpanded());
    QCOMPARE(losses->headerItem()->text(0), QStringLiteral("What the file has only in another way"));
    QVERIFY(fixture.says(QStringLiteral("14 events are left out")));
    // Nothing is cut: rows are as high as their texts need.
    const QString words = QStringLiteral("a loss of very many words ").repeated(8);
    fixture.previews.outlook.losses.back().what = words;
    fixture.choose("Values (.csv)");
    QTRY_COMPARE(losses->topLevelItem(0)->child(1)->text(0), words);
    QTRY_VERIFY(losses->visualItemRect(losses->topLevelItem(0)->child(1)).height() >=
                3 * losses->fontMetrics().lineSpacing());
    // Most of what a file loses is seen at once.
    QVERIFY(losses->viewport()->height() >= 15 * losses->fontMetrics().lineSpacing());
    fixture.previews.outlook.losses.push_back({QStringLiteral("views"), 1, {}});
    fixture.choose("Calendar (.ics)");
    QTRY_COMPARE(losses->topLevelItemCount(), 2);
    QCOMPARE(losses->topLevelItem(0)->text(0), QStringLiteral("views"));
    QCOMPARE(losses->headerItem()->text(0), QStringLiteral("What is not in the file"));
}

void TestExportDialog::theCeilingHoldsForDataToo()
{
    ExportDialogFixture fixture;
    fixture.previews.outlook = {10, 2, 1, {}};
    fixture.dialog.show();
    fixture.choose("Values (.csv)");
    fixture.choose("Up to TLP:GREEN");
    fixture.choose("left out");
    QTRY_VERIFY(!fixture.previews.foreseen.empty() && fixture.previews.foreseen.back().ceiling);
    QCOMPARE(fixture.previews.foreseen.back().ceiling->highest, Tlp::Green);
    QCOMPARE(fixture.previews.foreseen.back().ceiling->above, Above::Drop);
    QVERIFY(fixture.says(QStringLiteral("withheld for their marking")));
    fixture.previews.outlook.withheldBesides = {{QStringLiteral("links"), 4}};
    fixture.previews.outlook.keptUnmarked = 3;
    fixture.previews.outlook.keptTitles = {QStringLiteral("Raid"), QStringLiteral("War")};
    fixture.previews.outlook.keptUnmarkedEvents = 7;
    fixture.previews.outlook.keptUnmarkedSources = 2;
    fixture.choose("counted gaps");
    auto *losses = fixture.dialog.findChild<QTreeWidget *>(QStringLiteral("exportLosses"));
    QTRY_COMPARE(losses->topLevelItemCount(), 1);
    QCOMPARE(losses->topLevelItem(0)->text(0), QStringLiteral("Withheld: links"));
    QCOMPARE(losses->topLevelItem(0)->text(1), QStringLiteral("4"));
    QVERIFY(fixture.says(QStringLiteral("no marking of their own")));
    QVERIFY(fixture.says(QStringLiteral("Eras and views are kept with their times")));
    QVERIFY(fixture.says(QStringLiteral("“Raid”, “War”")));
    QVERIFY(fixture.says(QStringLiteral("7 events have no marking at all")));
    QVERIFY(fixture.says(QStringLiteral("2 sources have no marking at all")));
}

void TestExportDialog::aFormatThatHoldsAllSaysSo()
{
    ExportSettings settings;
    settings.format = ExportFormat::Data;
    settings.dataFormat = QStringLiteral("ics");
    ExportDialogFixture fixture(settings);
    QCOMPARE(fixture.dialog.settings().dataFormat, QStringLiteral("ics"));
    fixture.dialog.show();
    QTRY_VERIFY(fixture.says(QStringLiteral("“Calendar” holds everything of them.")));
    QVERIFY(!fixture.dialog.findChild<QTreeWidget *>(QStringLiteral("exportLosses"))->isVisible());
}

void TestExportDialog::allTextIsPlain()
{
    const ExportDialogFixture fixture;
    bool hasNote = false;
    for (const QLabel *label : fixture.dialog.findChildren<QLabel *>()) {
        hasNote |= label->text() == QStringLiteral("Only <b>5</b> events");
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    QVERIFY(hasNote);
}

void TestExportDialog::theLanguageIsChosen()
{
    ExportDialogFixture fixture;
    fixture.dialog.show();
    QCOMPARE(fixture.dialog.settings().language, QString());
    fixture.choose("Čeština");
    QCOMPARE(fixture.dialog.settings().language, QStringLiteral("cs"));
    fixture.choose("Values (.csv)");
    QVERIFY(!fixture.boxWith(QStringLiteral("Čeština"))->isVisible());
    ExportSettings settings;
    settings.language = QStringLiteral("cs");
    QCOMPARE(ExportDialogFixture(settings).dialog.settings().language, QStringLiteral("cs"));
}

void TestExportDialog::theResolutionIsChosen()
{
    ExportDialogFixture fixture;
    for (QSpinBox *box : fixture.dialog.findChildren<QSpinBox *>()) {
        if (box->suffix() == QStringLiteral(" dpi"))
            box->setValue(300);
        else if (box->suffix() == QStringLiteral(" px"))
            box->setValue(100'000);
    }
    const ExportSettings out = fixture.dialog.settings();
    QCOMPARE(out.dpi, 300);
    QCOMPARE(out.widthPx, 100'000);
}

/// 1400 by 900 at scale 2.
void TestExportDialog::buttonsStayInSightOnASmallScreen()
{
    ExportDialogFixture fixture;
    fixture.dialog.show();
    for (const char *format : {"PNG picture", "PDF for paper", "Values (.csv)"}) {
        fixture.choose(format);
        fixture.dialog.resize(700, 420);
        QCoreApplication::processEvents();
        QVERIFY2(fixture.dialog.height() <= 420 && fixture.dialog.width() <= 700, format);
        const auto *buttons = fixture.dialog.findChild<QDialogButtonBox *>();
        QVERIFY2(fixture.dialog.rect().contains(buttons->geometry()), format);
    }
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
