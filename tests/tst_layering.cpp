// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sourcerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace kronika;

namespace {

const QStringList kProductFolders = {QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("widgets"),
                                     QStringLiteral("resources")};

QDir root()
{
    return QDir(QStringLiteral(KRONIKA_SOURCE_DIR));
}

QString contents(const QString &path)
{
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Paths from the root, sorted.
QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    QStringList result;
    for (const QString &folder : folders) {
        QDirIterator files(root().filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            result += root().relativeFilePath(files.next());
    }
    result.sort();
    return result;
}

QStringList productSources()
{
    return filesBelow(kProductFolders, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

QStringList allSources()
{
    return productSources() + filesBelow({QStringLiteral("tests")}, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

/// The CMakeLists.txt that should list `path`: the nearest one at or above its folder.
QString listFor(const QString &path)
{
    QString folder = path.section(QLatin1Char('/'), 0, -2);
    while (!folder.isEmpty() && !root().exists(folder + QStringLiteral("/CMakeLists.txt")))
        folder = folder.section(QLatin1Char('/'), 0, -2);
    return folder.isEmpty() ? QStringLiteral("CMakeLists.txt") : QString(folder + QStringLiteral("/CMakeLists.txt"));
}

/// Whether a list names the file: by its path from there, or, for a test's main file, by the name of its target.
bool isListed(const QString &path, const QString &list)
{
    const QString fromThere = path.mid(list.lastIndexOf(QLatin1Char('/')) + 1);
    const QStringList words = contents(list).split(QRegularExpression(QStringLiteral("[\\s()\"]+")));
    return words.contains(fromThere) ||
           (path.startsWith(QStringLiteral("tests/")) && words.contains(fromThere.chopped(4)));
}

void report(const QStringList &complaints)
{
    for (const QString &complaint : complaints)
        qWarning("%s", qUtf8Printable(complaint));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.value(0)));
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFloorHasSources();
    void floorsUseOnlyWhatIsBelowThem();
    void partsOfFormatsUseOneAnotherOneWay();
    void forbiddenWordsDoNotOccur();
    void everyFileOpensWithItsLicence();
    void everySourceIsListedByCMake();
    void theRulesCatch_data();
    void theRulesCatch();
    void commentsDoNotCount_data();
    void commentsDoNotCount();
    void qtHeadersAreFoundByModule_data();
    void qtHeadersAreFoundByModule();
    void openingLinesAreJudged_data();
    void openingLinesAreJudged();
};

void TestLayering::everyFloorHasSources()
{
    for (const char *folder : {"models/time", "models/document", "models/index", "models/io", "models/items",
                               "widgets/scene", "widgets/charts", "widgets", "app", "resources"}) {
        const QString name = QString::fromLatin1(folder);
        const auto stands = [&](const QString &path) { return sourcerules::floorOf(path) == name; };
        const QStringList sources = productSources();
        QVERIFY2(std::any_of(sources.begin(), sources.end(), stands), folder);
    }
}

void TestLayering::floorsUseOnlyWhatIsBelowThem()
{
    QStringList complaints;
    for (const QString &path : productSources())
        complaints += sourcerules::layeringComplaints(path, contents(path));
    report(complaints);
}

/// A header and its source are one part.
void TestLayering::partsOfFormatsUseOneAnotherOneWay()
{
    static const QRegularExpression include(QStringLiteral("#include \"([^\"]+)\\.h\""));
    QMap<QString, QSet<QString>> used;
    for (const QString &path : productSources()) {
        const QString part = path.section(QLatin1Char('.'), 0, -2);
        if (!path.startsWith(QStringLiteral("models/io/formats/")))
            continue;
        auto found = include.globalMatch(contents(path));
        while (found.hasNext())
            used[part].insert(found.next().captured(1));
    }
    QVERIFY(!used.isEmpty());
    QStringList complaints;
    for (auto it = used.cbegin(); it != used.cend(); ++it) {
        for (const QString &other : it.value()) {
            if (other > it.key() && used.value(other).contains(it.key()))
                complaints += QStringLiteral("%1 and %2 include each other").arg(it.key(), other);
        }
    }
    report(complaints);
}

void TestLayering::forbiddenWordsDoNotOccur()
{
    QStringList complaints;
    for (const QString &path : productSources())
        complaints += sourcerules::forbiddenWordComplaints(path, contents(path));
    report(complaints);
}

void TestLayering::everyFileOpensWithItsLicence()
{
    const QStringList others =
        filesBelow(kProductFolders + QStringList{QStringLiteral("tests"), QStringLiteral("packaging")},
                   {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.sh"), QStringLiteral("*.def")});
    QStringList complaints;
    for (const QString &path : allSources() + others)
        complaints += sourcerules::openingComplaints(path, contents(path));
    report(complaints);
}

void TestLayering::everySourceIsListedByCMake()
{
    QStringList complaints;
    const QStringList testSources = filesBelow({QStringLiteral("tests")}, {QStringLiteral("*.cpp")});
    for (const QString &path : productSources() + testSources) {
        const QString list = listFor(path);
        if (!isListed(path, list))
            complaints += QStringLiteral("%1 is not listed in %2").arg(path, list);
    }
    report(complaints);
}

void TestLayering::theRulesCatch_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isAllowed");

    const auto row = [](const char *name, const char *path, const char *code, bool isAllowed) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(code) << isAllowed;
    };
    row("own floor", "models/index/query.cpp", "#include \"models/index/query.h\"", true);
    row("the floor below", "models/index/query.cpp", "#include \"models/document/snapshot.h\"", true);
    row("two floors below", "models/items/a.cpp", "#include \"models/time/instant.h\"", true);
    row("the floor above", "models/document/a.cpp", "#include \"models/index/query.h\"", false);
    row("time knows no document", "models/time/a.h", "#include \"models/document/event.h\"", false);
    row("index knows no io", "models/index/a.cpp", "#include \"models/io/files.h\"", false);
    row("io knows no index", "models/io/a.cpp", "#include \"models/index/query.h\"", false);
    row("items know no scene", "models/items/a.cpp", "#include \"widgets/scene/theme.h\"", false);
    row("scene knows no items", "widgets/scene/a.cpp", "#include \"models/items/detailrows.h\"", false);
    row("scene knows no widgets", "widgets/scene/a.cpp", "#include \"widgets/timelineview.h\"", false);
    row("charts know no scene", "widgets/charts/a.cpp", "#include \"widgets/scene/theme.h\"", false);
    row("widgets know the scene", "widgets/a.cpp", "#include \"widgets/scene/theme.h\"", true);
    row("widgets know no io", "widgets/a.cpp", "#include \"models/io/files.h\"", false);
    row("widgets know no app", "widgets/a.cpp", "#include \"app/workspace.h\"", false);
    row("app knows io", "app/main.cpp", "#include \"models/io/files.h\"", true);
    row("app knows the resources", "app/main.cpp", "#include \"resources/resources.h\"", true);
    row("the product knows no tests", "app/main.cpp", "#include \"tests/sourcerules.h\"", false);
    row("from the folder, not the root", "models/index/query.cpp", "#include \"query.h\"", false);
    row("moc output", "app/main.cpp", "#include \"main.moc\"", true);
    row("moc output of a header", "app/main.cpp", "#include \"moc_main.cpp\"", true);
    row("indented, with blanks", "models/io/a.cpp", "  #  include \"models/index/query.h\"", false);
    row("the standard library", "models/time/a.h", "#include <vector>\n#include <cstdint>", true);
    row("POSIX", "app/a.cpp", "#include <unistd.h>\n#include <sys/stat.h>", true);
    row("an unknown library", "models/io/a.cpp", "#include <zip/zip.h>", false);
    row("Qt Core in models", "models/time/a.h", "#include <QString>\n#include <QtCore/QDate>", true);
    row("item models are Qt Core", "models/items/a.h", "#include <QAbstractItemModel>", true);
    row("Qt Gui in models", "models/index/a.h", "#include <QColor>", false);
    row("Qt Gui by module in models", "models/index/a.h", "#include <QtGui/QColor>", false);
    row("Qt Widgets in models", "models/items/a.h", "#include <QWidget>", false);
    row("Qt Gui in the scene", "widgets/scene/a.h", "#include <QPainter>", true);
    row("Qt Svg in the scene", "widgets/scene/a.cpp", "#include <QSvgGenerator>", true);
    row("a widget in the scene", "widgets/scene/a.h", "#include <QWidget>", false);
    row("charts in charts", "widgets/charts/a.cpp", "#include <QtCharts/QChartView>", true);
    row("charts in widgets", "widgets/a.cpp", "#include <QChartView>", false);
    row("charts in app", "app/a.cpp", "#include <QtCharts/QChart>", false);
    row("simdjson in io", "models/io/json/a.cpp", "#include <simdjson.h>", true);
    row("libical in io", "models/io/formats/a.cpp", "#include <libical/ical.h>", true);
    row("libical in app", "app/a.cpp", "#include <libical/ical.h>", false);
    row("simdjson in app", "app/a.cpp", "#include <simdjson.h>", false);
    row("simdjson in quotes", "models/document/a.cpp", "#include \"simdjson.h\"", false);
    row("Boost in time", "models/time/a.cpp", "#include <boost/date_time/gregorian/gregorian.hpp>", true);
    row("Boost above time", "models/document/a.cpp", "#include <boost/date_time/gregorian/gregorian.hpp>", false);
    row("Qt Network", "app/a.cpp", "#include <QtNetwork/QLocalServer>", false);
    row("the local socket", "app/a.cpp", "#include <QLocalServer>", true);
    row("the local socket below", "widgets/a.cpp", "#include <QLocalSocket>", false);
    row("another socket", "app/a.cpp", "#include <QTcpSocket>", false);
    row("a network class", "app/a.cpp", "QNetworkAccessManager manager;", false);
    row("a socket", "app/a.cpp", "auto s = new QTcpSocket(this);", false);
    row("Qt's JSON", "models/io/a.cpp", "QJsonDocument::fromJson(bytes);", false);
    row("rich text", "widgets/a.cpp", "label->setTextFormat(Qt::RichText);", false);
    row("text that Qt guesses", "widgets/a.cpp", "label->setTextFormat(Qt::AutoText);", false);
    row("plain text", "widgets/a.cpp", "label->setTextFormat(Qt::PlainText);", true);
    row("HTML", "widgets/a.cpp", "browser->setHtml(text);", false);
    row("Markdown", "widgets/a.cpp", "document.setMarkdown(text);", false);
    row("Markdown where it is tamed", "widgets/markdownview.cpp", "document()->setMarkdown(text);", true);
    row("HTML there", "widgets/markdownview.cpp", "setHtml(text);", false);
    row("an escaped tool tip", "widgets/a.cpp", "setToolTip(\"<qt>\" + title.toHtmlEscaped());", true);
    row("a bare tool tip", "widgets/a.cpp", "setToolTip(\"<qt>\" + title); t.toHtmlEscaped();", false);
    row("Boost's version in app", "app/aboutdialog.cpp", "#include <boost/version.hpp>", true);
    row("Boost's dates in app", "app/a.cpp", "#include <boost/date_time.hpp>", false);
    row("a drawing from a file", "widgets/scene/a.cpp", "QSvgRenderer renderer(path);", false);
    row("an address", "widgets/a.cpp", "QDesktopServices::openUrl(url);", false);
    row("no floor", "extras/a.cpp", "int a;", false);
}

void TestLayering::theRulesCatch()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    const QStringList complaints =
        sourcerules::layeringComplaints(path, code) + sourcerules::forbiddenWordComplaints(path, code);
    QTEST(complaints.isEmpty(), "isAllowed");
}

void TestLayering::commentsDoNotCount_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rest");

    QTest::newRow("line") << QStringLiteral("a; // QJsonDocument\nb;") << QStringLiteral("a;  \nb;");
    QTest::newRow("block") << QStringLiteral("a/* x\ny */b") << QStringLiteral("a b");
    QTest::newRow("address in a string") << QStringLiteral("\"http://x\"; c") << QStringLiteral("\"http://x\"; c");
    QTest::newRow("escaped quote") << QStringLiteral("\"\\\"//\"; c") << QStringLiteral("\"\\\"//\"; c");
    QTest::newRow("quote as character") << QStringLiteral("'\"'; // x") << QStringLiteral("'\"';  ");
    QTest::newRow("digit separators") << QStringLiteral("1'000; // x\n2'000;") << QStringLiteral("1'000;  \n2'000;");
    QTest::newRow("raw string") << QStringLiteral("R\"(// \")\"; // x") << QStringLiteral("R\"(// \")\";  ");
}

void TestLayering::commentsDoNotCount()
{
    QFETCH(QString, code);
    QTEST(sourcerules::withoutComments(code), "rest");
}

void TestLayering::qtHeadersAreFoundByModule_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("module");

    QTest::newRow("class") << QStringLiteral("QString") << QStringLiteral("QtCore");
    QTest::newRow("of the tests") << QStringLiteral("QTest") << QStringLiteral("QtTest");
    QTest::newRow("gui") << QStringLiteral("QPainter") << QStringLiteral("QtGui");
    QTest::newRow("widgets") << QStringLiteral("QLabel") << QStringLiteral("QtWidgets");
    QTest::newRow("charts") << QStringLiteral("QChart") << QStringLiteral("QtCharts");
    QTest::newRow("with its module") << QStringLiteral("QtSvg/QSvgGenerator") << QStringLiteral("QtSvg");
    QTest::newRow("standard") << QStringLiteral("string") << QString();
    QTest::newRow("Boost") << QStringLiteral("boost/version.hpp") << QString();
}

void TestLayering::qtHeadersAreFoundByModule()
{
    QFETCH(QString, header);
    QTEST(sourcerules::qtModuleOf(header), "module");
}

void TestLayering::openingLinesAreJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");

    const QString licence = QStringLiteral(" SPDX-License-Identifier: GPL-3.0-or-later\n");
    QTest::newRow("source") << QStringLiteral("a.cpp") << QString(QStringLiteral("//") + licence) << true;
    QTest::newRow("script") << QStringLiteral("a.sh") << QString(QStringLiteral("#!/bin/sh\n#") + licence) << true;
    QTest::newRow("header") << QStringLiteral("a.h")
                            << QString(QStringLiteral("//") + licence + QStringLiteral("// What.\n")) << true;
    QTest::newRow("no licence") << QStringLiteral("a.cpp") << QStringLiteral("#include <vector>\n") << false;
    QTest::newRow("licence too late") << QStringLiteral("a.cpp") << QString(QStringLiteral("int a;\n//") + licence)
                                      << false;
    QTest::newRow("empty") << QStringLiteral("a.cpp") << QString() << false;
    QTest::newRow("header that says nothing")
        << QStringLiteral("a.h") << QString(QStringLiteral("//") + licence + QStringLiteral("#pragma once\n")) << false;
}

void TestLayering::openingLinesAreJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(sourcerules::openingComplaints(path, text).isEmpty(), "isAllowed");
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
