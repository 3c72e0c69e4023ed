// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdownview.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace kronika;

namespace {

bool hasBold(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            if (fragment.fragment().charFormat().fontWeight() >= QFont::Bold)
                return true;
        }
    }
    return false;
}

} // namespace

class TestMarkdownView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emphasisAndListsAreLaidOut();
    void htmlIsShownAsItsText();
    void picturesAreNamedNotLoaded();
    void nothingIsEverLoaded();
    void linksAreToldNotFollowed();
    void onlyAddressesThatMayBeOpenedAreTold();
    void deadLinksAreText();
    void linksFollowThePalette();
    void aMirroredWindowMirrorsIt();
    void controlCharactersAreReplaced();
    void aHugeTextIsPlain();
    void aTextOfSignsIsPlain();
    void aLongListIsPlain_data();
    void aLongListIsPlain();
    void endlessWordsAreBrokenAnywhere();
    void deepNestingIsQuick();
    void itIsAsHighAsItsText();
};

void TestMarkdownView::emphasisAndListsAreLaidOut()
{
    MarkdownView view;
    view.setDescription(QStringLiteral("One **bold** word\n\n- first\n- second"));
    QVERIFY(hasBold(*view.document()));
    QVERIFY(!view.toPlainText().contains(QStringLiteral("**")));
    QCOMPARE(view.document()->blockCount(), 3);
}

void TestMarkdownView::htmlIsShownAsItsText()
{
    MarkdownView view;
    view.setDescription(QStringLiteral("A <b>word</b> and <img src=\"/etc/hostname\">"));
    QVERIFY(view.toPlainText().contains(QStringLiteral("<b>word</b>")));
    QVERIFY(view.toPlainText().contains(QStringLiteral("<img")));
    QVERIFY(!hasBold(*view.document()));
}

void TestMarkdownView::picturesAreNamedNotLoaded()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("red.png"));
    QImage red(20, 20, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(path));
    MarkdownView view;
    view.resize(300, 100);
    view.setDescription(QStringLiteral("See ![alt](%1) here").arg(path));
    QVERIFY(view.toPlainText().contains(QStringLiteral("[picture: ")));
    QVERIFY(!view.toPlainText().contains(QChar::ObjectReplacementCharacter));
    const QImage shown = view.grab().toImage();
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            QVERIFY(shown.pixelColor(x, y) != QColor(Qt::red));
    }
}

void TestMarkdownView::nothingIsEverLoaded()
{
    MarkdownView view;
    for (const int type : {int(QTextDocument::ImageResource), int(QTextDocument::StyleSheetResource),
                           int(QTextDocument::HtmlResource), int(QTextDocument::MarkdownResource)})
        QVERIFY(view.loadResource(type, QUrl(QStringLiteral("file:///etc/hostname"))).toByteArray().isEmpty());
    QTest::ignoreMessage(QtWarningMsg, "QTextBrowser: No document for file:///etc/passwd");
    view.setSource(QUrl(QStringLiteral("file:///etc/passwd")));
    QVERIFY(!view.toPlainText().contains(QStringLiteral("root")));
}

void TestMarkdownView::linksAreToldNotFollowed()
{
    MarkdownView view;
    QSignalSpy clicks(&view, &MarkdownView::anchorClicked);
    view.resize(300, 60);
    view.setDescription(QStringLiteral("[here](https://example.org/x)"));
    view.show();
    const QString before = view.toPlainText();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.cursorRect(QTextCursor(view.document())).center() + QPoint(6, 0));
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(clicks.first().first().toUrl(), QUrl(QStringLiteral("https://example.org/x")));
    QCOMPARE(view.toPlainText(), before);
}

void TestMarkdownView::deadLinksAreText()
{
    MarkdownView view;
    view.setDescription(QStringLiteral("[dead](javascript:alert(1)) [file](file:///etc/passwd) [live](https://x.org)"));
    QString linked;
    for (auto fragment = view.document()->begin().begin(); !fragment.atEnd(); ++fragment) {
        const QTextCharFormat format = fragment.fragment().charFormat();
        const bool isLive = fragment.fragment().text() == QStringLiteral("live");
        QCOMPARE(format.isAnchor(), isLive);
        QCOMPARE(format.anchorHref().isEmpty(), !isLive);
        linked += isLive ? fragment.fragment().text() : QString();
    }
    QCOMPARE(linked, QStringLiteral("live"));
}

void TestMarkdownView::linksFollowThePalette()
{
    MarkdownView view;
    view.setDescription(QStringLiteral("[live](https://x.org)"));
    QPalette palette = view.palette();
    palette.setColor(QPalette::Link, QColor(1, 200, 3));
    view.setPalette(palette);
    QCOMPARE(view.document()->begin().begin().fragment().charFormat().foreground().color(), QColor(1, 200, 3));
}

void TestMarkdownView::aMirroredWindowMirrorsIt()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    MarkdownView view;
    view.resize(400, 50);
    view.setPlain(QStringLiteral("Short"));
    const QTextLine line = view.document()->begin().layout()->lineAt(0);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(line.cursorToX(0) > 200, qPrintable(QString::number(line.cursorToX(0))));
}

void TestMarkdownView::controlCharactersAreReplaced()
{
    MarkdownView view;
    view.setDescription(QStringLiteral("invoice\u202Efdp.exe"));
    QVERIFY(!view.toPlainText().contains(QChar(0x202E)));
    QVERIFY(view.toPlainText().contains(QChar(0xFFFD)));
}

void TestMarkdownView::aHugeTextIsPlain()
{
    MarkdownView view;
    view.setDescription(QStringLiteral("**x** ").repeated(60'000));
    QVERIFY(view.toPlainText().startsWith(QStringLiteral("**x**")));
    QVERIFY(!hasBold(*view.document()));
}

void TestMarkdownView::aTextOfSignsIsPlain()
{
    MarkdownView view;
    view.setDescription(QStringLiteral("**x** ").repeated(2'000));
    QVERIFY(!hasBold(*view.document()));
    view.setDescription(QStringLiteral("**x** ").repeated(100));
    QVERIFY(hasBold(*view.document()));
}

void TestMarkdownView::aLongListIsPlain_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("plain");
    for (const char *item : {"- x\n", "+ x\n", "* x\n", "7. x\n", "7) x\n", "   - x\n", "\t- x\n", "> - x\n", "-\n"})
        QTest::addRow("%s", QByteArray(item).trimmed().constData()) << QString::fromLatin1(item) << 20'000 << true;
    QTest::newRow("nested in one line") << "- " << 20'000 << true;
    QTest::newRow("one too many") << "- x\n" << 501 << true;
    QTest::newRow("as long as may be") << "- x\n" << 500 << false;
    QTest::newRow("dashes and figures that begin no item") << "-x 3.5 - 7\n\n" << 3'000 << false;
}

/// Each item is looked for among all others when it is laid out.
void TestMarkdownView::aLongListIsPlain()
{
    QFETCH(QString, item);
    QFETCH(int, count);
    QFETCH(bool, plain);
    QElapsedTimer timer;
    timer.start();
    MarkdownView view;
    view.setDescription(QStringLiteral("**x**\n\n") + item.repeated(count));
    QCOMPARE(hasBold(*view.document()), !plain);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestMarkdownView::endlessWordsAreBrokenAnywhere()
{
    MarkdownView view;
    view.setDescription(QStringLiteral("x").repeated(200'000));
    QCOMPARE(view.wordWrapMode(), QTextOption::WrapAnywhere);
    view.setPlain(QStringLiteral("x").repeated(200'000));
    QCOMPARE(view.wordWrapMode(), QTextOption::WrapAnywhere);
    view.setDescription(QStringLiteral("some words ").repeated(200));
    QCOMPARE(view.wordWrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void TestMarkdownView::deepNestingIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    MarkdownView view;
    view.resize(300, 100);
    view.setDescription(QStringLiteral(">").repeated(5'000) + QStringLiteral(" deep"));
    view.setDescription(QStringLiteral("<table>").repeated(5'000));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestMarkdownView::itIsAsHighAsItsText()
{
    MarkdownView view;
    view.resize(300, 10);
    view.show();
    view.setDescription(QStringLiteral("One line"));
    const int one = view.height();
    view.setDescription(QStringLiteral("A paragraph.\n\n").repeated(10));
    QVERIFY(view.height() > one * 5);
}

void TestMarkdownView::onlyAddressesThatMayBeOpenedAreTold()
{
    MarkdownView view;
    const QSignalSpy told(&view, &MarkdownView::addressRequested);
    for (const char *address : {"javascript:alert(1)", "file:///etc/passwd", "a", ""})
        Q_EMIT view.anchorClicked(QUrl(QString::fromUtf8(address)));
    QCOMPARE(told.size(), 0);
    Q_EMIT view.anchorClicked(QUrl(QStringLiteral("https://example.org/a")));
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(TestMarkdownView)
#include "tst_markdownview.moc"
