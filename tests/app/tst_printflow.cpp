// SPDX-License-Identifier: GPL-3.0-or-later
// Printing: what leaves is under the ceiling, pages are laid out by a worker that can be called off, and nobody prints
// a library by mistake.
#include "app/printpreview.h"
#include "tests/app/appfixture.h"
#include "widgets/progressbanner.h"

#include <QAction>
#include <QComboBox>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

using namespace kronika;
using namespace kronika::test;

namespace {

QString textOfPdf(const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).simplified() : QString();
}

struct PrintWindow : WindowFixture
{
    explicit PrintWindow(const QByteArray &content)
    {
        window.show();
        const QString file = path("secret.kronika");
        isOpen = writeTo(file, content) && open(file);
    }

    /// Triggers Print; the preview, if one comes.
    PrintPreview *preview()
    {
        trigger(ActionId::Print);
        return shown();
    }
    /// Null, too, if the pages do not come.
    PrintPreview *laidOutPreview()
    {
        PrintPreview *made = preview();
        return made != nullptr && QTest::qWaitFor([made] { return isLaidOut(*made); }, 20'000) ? made : nullptr;
    }
    PrintPreview *shown() const { return window.findChild<PrintPreview *>(); }
    QMessageBox *question() const { return window.findChild<QMessageBox *>(QStringLiteral("printBox")); }
    static QPrintPreviewWidget *pages(const PrintPreview &preview)
    {
        return preview.findChild<QPrintPreviewWidget *>();
    }
    static bool isLaidOut(const PrintPreview &preview) { return preview.job()->pages != nullptr; }
    static QComboBox *boxWith(const PrintPreview &preview, const QString &text)
    {
        for (QComboBox *box : preview.findChildren<QComboBox *>()) {
            if (box->findText(text) >= 0)
                return box;
        }
        return nullptr;
    }

    /// Into a file, as the print dialog does once it is accepted; what is in it, or empty.
    QString printed(PrintPreview &preview, const char *name)
    {
        QPrinter &printer = preview.job()->printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(name));
        pages(preview)->print();
        preview.accept();
        return QTest::qWaitFor([this] { return !window.task().isRunning(); }, 20'000) ? textOfPdf(path(name))
                                                                                      : QString();
    }

    bool isOpen = false;
};

const char *const kSecret = R"({"kronika": 1, "title": "Watched", "actors": [{"id": "a", "name": "Actor"}], "events": [
    {"id": "open", "title": "Harvest", "when": "2021-05-01", "actors": [{"id": "a"}], "marking": "TLP:CLEAR"},
    {"id": "closed", "title": "Burglary", "when": "2021-06-01", "actors": [{"id": "a"}], "marking": "TLP:RED"},
    {"id": "undated", "title": "Rumour", "marking": "TLP:RED"}]})";

} // namespace

class TestPrintFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedIsBelowTheCeiling_data();
    void whatIsPrintedIsBelowTheCeiling();
    void theCeilingOfTheExportIsTheFirst();
    void thePrintButtonIsSeenInANarrowDialog();
    void pagesAreLaidOutByAWorker();
    void layingOutIsCalledOff();
    void aHalfPrintedFileIsTakenAway();
    void otherPaperIsLaidOutAnew();
    void chosenPagesArePrinted();
    void onlySomePagesAreShownAtOnce();
    void aLongListIsAskedFor();
    void oneThingIsDoneAtATime();
};

void TestPrintFlow::whatIsPrintedIsBelowTheCeiling_data()
{
    QTest::addColumn<QString>("ceiling");
    QTest::addColumn<bool>("isSecretPrinted");
    QTest::newRow("everything") << QString() << true;
    QTest::newRow("up to green") << QStringLiteral("Up to TLP:GREEN") << false;
    QTest::newRow("up to red") << QStringLiteral("Up to TLP:RED") << true;
}

void TestPrintFlow::whatIsPrintedIsBelowTheCeiling()
{
    QFETCH(QString, ceiling);
    QFETCH(bool, isSecretPrinted);
    PrintWindow fixture(kSecret);
    QVERIFY(fixture.isOpen);
    PrintPreview *preview = fixture.preview();
    QVERIFY(preview != nullptr && preview->isVisible());
    QComboBox *levels = PrintWindow::boxWith(*preview, QStringLiteral("Up to TLP:GREEN"));
    QVERIFY(levels != nullptr && levels->isVisible());
    if (!ceiling.isEmpty())
        levels->setCurrentText(ceiling);
    QTRY_VERIFY(PrintWindow::isLaidOut(*preview));
    const QString text = fixture.printed(*preview, "out.pdf");
    QVERIFY(text.contains(QStringLiteral("Harvest")));
    QCOMPARE(text.contains(QStringLiteral("Burglary")), isSecretPrinted);
    QCOMPARE(text.contains(QStringLiteral("Rumour")), isSecretPrinted);
    QCOMPARE(text.contains(QStringLiteral("TLP:RED")), isSecretPrinted);
}

void TestPrintFlow::theCeilingOfTheExportIsTheFirst()
{
    PrintWindow fixture(kSecret);
    QVERIFY(fixture.isOpen);
    fixture.window.files().askAndExport();
    auto *dialog = fixture.window.findChild<ExportDialog *>();
    QVERIFY(dialog != nullptr);
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (box->findText(QStringLiteral("Up to TLP:CLEAR")) >= 0)
            box->setCurrentText(QStringLiteral("Up to TLP:CLEAR"));
    }
    dialog->accept();
    PrintPreview *preview = fixture.preview();
    QVERIFY(preview != nullptr);
    const QString text = fixture.printed(*preview, "out.pdf");
    QVERIFY(text.contains(QStringLiteral("Harvest")));
    QVERIFY(!text.contains(QStringLiteral("Burglary")));
}

void TestPrintFlow::thePrintButtonIsSeenInANarrowDialog()
{
    PrintWindow fixture(kSecret);
    QVERIFY(fixture.isOpen);
    PrintPreview *preview = fixture.preview();
    QVERIFY(preview != nullptr);
    preview->resize(500, 400);
    QCoreApplication::processEvents();
    const auto *bar = preview->findChild<QMainWindow *>()->findChild<QToolBar *>();
    const auto prints = [](const QAction *action) { return action->shortcut() == QKeySequence(QKeySequence::Print); };
    const QList<QAction *> actions = bar->actions();
    const auto print = std::ranges::find_if(actions, prints);
    QVERIFY(print != actions.end());
    const QWidget *button = bar->widgetForAction(*print);
    QVERIFY(button->isVisible() && bar->rect().contains(button->geometry()));
}

void TestPrintFlow::pagesAreLaidOutByAWorker()
{
    PrintWindow fixture(manyEvents(3'000));
    QVERIFY(fixture.isOpen);
    PrintPreview *preview = fixture.preview();
    QVERIFY(preview != nullptr && preview->isVisible());
    QVERIFY(!PrintWindow::isLaidOut(*preview));
    QCOMPARE(PrintWindow::pages(*preview)->pageCount(), 1); // says that one has to wait
    QTRY_VERIFY_WITH_TIMEOUT(PrintWindow::isLaidOut(*preview), 20'000);
    QVERIFY(PrintWindow::pages(*preview)->pageCount() > 1);
    QVERIFY(preview->findChild<ProgressBanner *>()->isHidden());
    QVERIFY(!fixture.window.task().isRunning());
}

void TestPrintFlow::layingOutIsCalledOff()
{
    PrintWindow fixture(manyEvents(4'000));
    QVERIFY(fixture.isOpen);
    QPointer<PrintPreview> preview = fixture.preview();
    QVERIFY(preview != nullptr);
    auto *cancel = preview->findChild<ProgressBanner *>()->findChild<QToolButton *>();
    QVERIFY(cancel != nullptr);
    cancel->click();
    QVERIFY(!preview->isVisible());
    QTRY_VERIFY(preview.isNull());
    QVERIFY(fixture.preview() != nullptr);
}

void TestPrintFlow::aHalfPrintedFileIsTakenAway()
{
    PrintWindow fixture(manyEvents(4'000));
    QVERIFY(fixture.isOpen);
    PrintPreview *preview = fixture.laidOutPreview();
    QVERIFY(preview != nullptr);
    preview->job()->printer.setOutputFormat(QPrinter::PdfFormat);
    preview->job()->printer.setOutputFileName(fixture.path("half.pdf"));
    PrintWindow::pages(*preview)->print();
    QVERIFY(fixture.window.task().isRunning());
    fixture.window.task().cancel();
    const std::weak_ptr<PrintJob> job = preview->job();
    preview->accept();
    QTRY_VERIFY_WITH_TIMEOUT(job.expired(), 20'000);
    QVERIFY(!QFile::exists(fixture.path("half.pdf")));
}

void TestPrintFlow::otherPaperIsLaidOutAnew()
{
    PrintWindow fixture(manyEvents(2'000));
    QVERIFY(fixture.isOpen);
    PrintPreview *preview = fixture.laidOutPreview();
    QVERIFY(preview != nullptr);
    const std::size_t landscape = preview->job()->pages->count();
    PrintWindow::pages(*preview)->setPortraitOrientation();
    QVERIFY(!PrintWindow::isLaidOut(*preview));
    QTRY_VERIFY_WITH_TIMEOUT(PrintWindow::isLaidOut(*preview), 20'000);
    QVERIFY(preview->job()->pages->count() != landscape);
    QCOMPARE(preview->job()->pages->layout.orientation(), QPageLayout::Portrait);
}

void TestPrintFlow::chosenPagesArePrinted()
{
    QPrinter printer;
    const auto chosen = [&](int from, int to) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(from, to);
        const PageSpan span = chosenPages(printer, 9);
        return std::pair(span.first, span.end);
    };
    using Span = std::pair<std::size_t, std::size_t>;
    QCOMPARE(chosen(2, 4), Span(1, 4));
    QCOMPARE(chosen(3, 3), Span(2, 3));
    QCOMPARE(chosen(8, 90), Span(7, 9));
    QCOMPARE(chosen(90, 91), Span(8, 9));
    printer.setPrintRange(QPrinter::AllPages);
    QCOMPARE(chosenPages(printer, 9).end, std::size_t{9});
}

void TestPrintFlow::onlySomePagesAreShownAtOnce()
{
    PrintWindow fixture(manyEvents(4'000));
    QVERIFY(fixture.isOpen);
    PrintPreview *preview = fixture.laidOutPreview();
    QVERIFY(preview != nullptr);
    const std::size_t count = preview->job()->pages->count();
    QVERIFY(count > PrintPreview::kPagesShown);
    QCOMPARE(PrintWindow::pages(*preview)->pageCount(), static_cast<int>(PrintPreview::kPagesShown));
    QComboBox *parts =
        PrintWindow::boxWith(*preview, QStringLiteral("Pages 1–%1 of %2").arg(PrintPreview::kPagesShown).arg(count));
    QVERIFY(parts != nullptr && parts->isVisible());
    parts->setCurrentIndex(parts->count() - 1);
    QCOMPARE(PrintWindow::pages(*preview)->pageCount(),
             static_cast<int>(count - PrintPreview::kPagesShown * static_cast<std::size_t>(parts->count() - 1)));
    // All are printed.
    const QString text = fixture.printed(*preview, "all.pdf");
    QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(count)));
    QVERIFY(text.contains(QStringLiteral("Page 1 of %1").arg(count)));
}

void TestPrintFlow::aLongListIsAskedFor()
{
    PrintWindow fixture(manyEvents(static_cast<int>(PrintFlow::kMostUnasked) + 1));
    QVERIFY(fixture.isOpen);
    QVERIFY(fixture.preview() == nullptr);
    QVERIFY(fixture.question() != nullptr && fixture.question()->text().contains(QStringLiteral("5001")));
    fixture.question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(fixture.question() == nullptr);
    QVERIFY(fixture.shown() == nullptr);
    fixture.trigger(ActionId::Print);
    for (QAbstractButton *button : fixture.question()->buttons()) {
        if (fixture.question()->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QVERIFY(fixture.shown() != nullptr);
    // A search makes it shorter.
    fixture.shown()->reject();
    QTRY_VERIFY(fixture.shown() == nullptr);
    fixture.window.workspace().view().setQuery(QStringLiteral("\"Event 77\""));
    QTRY_VERIFY(fixture.window.workspace().matchCount() < PrintFlow::kMostUnasked);
    QVERIFY(fixture.preview() != nullptr);
    QVERIFY(fixture.question() == nullptr);
}

void TestPrintFlow::oneThingIsDoneAtATime()
{
    PrintWindow fixture(manyEvents(3'000));
    QVERIFY(fixture.isOpen);
    QSignalSpy failed(&fixture.window.printing(), &PrintFlow::failed);
    PrintPreview *preview = fixture.preview();
    QVERIFY(preview != nullptr);
    fixture.trigger(ActionId::SelectAll);
    fixture.trigger(ActionId::CopyText);
    QVERIFY(fixture.window.task().isRunning());
    PrintWindow::pages(*preview)->print();
    QCOMPARE(failed.count(), 1);
    fixture.window.task().cancel();
}

QTEST_MAIN(TestPrintFlow)
#include "tst_printflow.moc"
