// SPDX-License-Identifier: GPL-3.0-or-later
// The window's words: complete in every language, switched while windows are open, and with room for longer ones.
#include "tests/app/appfixture.h"

#include "app/aboutdialog.h"
#include "app/columnlist.h"
#include "app/gotodate.h"
#include "app/language.h"
#include "app/windowlist.h"
#include "widgets/contradictionlist.h"
#include "widgets/detailpane.h"
#include "widgets/errorpage.h"
#include "widgets/exportdialog.h"
#include "widgets/searchbar.h"
#include "widgets/timelineview.h"
#include "widgets/zonechooser.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <QXmlStreamReader>

using namespace kronika;
using namespace kronika::test;

namespace {

const QString kFolder = QStringLiteral(KRONIKA_SOURCE_DIR "/resources/translations/");

struct Message
{
    QString source;
    QStringList translations;
    bool isUnfinished = false;
};

std::vector<Message> messagesOf(const QString &path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message"))
            messages.emplace_back();
        else if (xml.name() == QLatin1String("source"))
            messages.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            messages.back().translations += xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.back().isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            xml.readNext();
            if (xml.isCharacters() && !xml.text().trimmed().isEmpty())
                messages.back().translations += xml.text().toString();
            else if (xml.isCharacters() && !xml.text().contains(u'\n'))
                messages.back().translations += xml.text().toString();
            else if (xml.isStartElement())
                messages.back().translations += xml.readElementText();
        }
    }
    return messages;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a translation must keep: numbered places, counts, keys behind a tab; and whether it has a letter for Alt.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression fixed(QStringLiteral("%L?[0-9n]|\\t.*$"));
    QStringList parts;
    auto found = fixed.globalMatch(text);
    while (found.hasNext())
        parts += found.next().captured();
    static const QRegularExpression letter(QStringLiteral("&(?=[^& ])"));
    parts += QString::number(text.count(letter));
    parts.sort();
    parts.removeDuplicates();
    return parts;
}

/// Every text as it is, and as much longer as German or Polish may be; shown with places filled in as ever.
class LongTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        if (qstrncmp(context, "kronika", 7) != 0)
            return {};
        const QString text = QString::fromUtf8(sourceText);
        const qsizetype more = (text.size() * 2 + 4) / 5;
        const qsizetype key = text.indexOf(u'\t');
        return text.left(key < 0 ? text.size() : key) + QString(more, u'x') + (key < 0 ? QString() : text.mid(key));
    }
};

/// Of what shows its whole text in one line or in several; empty if it has room.
QString whyClipped(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
    if (text.isEmpty() || !widget.isVisible())
        return {};
    const bool wraps = label != nullptr && label->wordWrap();
    const int neededWidth = wraps ? 0 : widget.minimumSizeHint().width();
    const int neededHeight = wraps ? label->heightForWidth(widget.width()) : widget.minimumSizeHint().height();
    if (widget.width() >= neededWidth && widget.height() >= neededHeight)
        return {};
    return QStringLiteral("%1 \"%2\": %3 x %4 instead of %5 x %6")
        .arg(QLatin1String(widget.metaObject()->className()), text.left(60))
        .arg(widget.width())
        .arg(widget.height())
        .arg(neededWidth)
        .arg(neededHeight);
}

QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString why = whyClipped(*widget);
        if (!why.isEmpty())
            clipped += why;
        if (!widget->isVisible() || widget->parentWidget() == nullptr || widget->isWindow())
            continue;
        // Nothing that speaks hangs over the edge of its window; docks behind others stand outside it as a whole.
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        const bool speaks =
            qobject_cast<const QLabel *>(widget) != nullptr || qobject_cast<const QAbstractButton *>(widget) != nullptr;
        bool isScrolled = false;
        for (const QWidget *up = widget; up != nullptr; up = up->parentWidget())
            isScrolled = isScrolled || qobject_cast<const QAbstractScrollArea *>(up) != nullptr;
        if (speaks && !isScrolled && window.rect().intersects(place) && !window.rect().contains(place))
            clipped += QStringLiteral("%1 hangs over the edge").arg(QLatin1String(widget->metaObject()->className()));
    }
    return clipped;
}

void collectClashes(const QMenu &menu, QStringList &clashes)
{
    std::map<QChar, QString> owners;
    for (const QAction *action : menu.actions()) {
        if (action->menu() != nullptr)
            collectClashes(*action->menu(), clashes);
        const QString text = action->text();
        const qsizetype at = QString(text).replace(QStringLiteral("&&"), QStringLiteral("  ")).indexOf(u'&');
        if (at < 0)
            continue;
        const QChar letter = text[at + 1].toLower();
        const auto [owner, isFirst] = owners.emplace(letter, text);
        if (!isFirst)
            clashes += menu.title() + QStringLiteral(": ") + owner->second + QStringLiteral(" / ") + text;
    }
}

QStringList tags()
{
    QStringList tags;
    for (const InterfaceLanguage &language : interfaceLanguages())
        tags += QString::fromLatin1(language.tag);
    return tags;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesFollowTheWords_data();
    void datesFollowTheWords();
    void monthsAreInTheLanguageOfTheWords();
    void soTheyAreOnAMachineOfTwoLanguages();
    void translationsAreInStepWithTheSources();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void noTwoEntriesOfAMenuShareALetter_data();
    void noTwoEntriesOfAMenuShareALetter();
    void theSystemsLanguageIsSpokenIfItIsKnown();
    void windowsSwitchWhileTheyAreOpen();
    void whatColumnsBecomeIsSaidInTheLanguage();
    void whatIsWrongWithAFileIsSaidInTheLanguage();
    void noTextOfAWindowSpeaksOfOptions();
    void readersSayNothingThatCannotBeTranslated();
    void textsWithoutPluralFormsAreNotCounted();
    void datesThatDoNotContradictAreSaidInTheLanguage_data();
    void datesThatDoNotContradictAreSaidInTheLanguage();
    void whatIsLookedAtStays();
    void longWordsFindRoom_data();
    void longWordsFindRoom();
};

void TestLanguage::datesFollowTheWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QLocale>("shown");
    const QLocale polish(QLocale::Polish, QLocale::Poland);
    const QLocale australian(QLocale::English, QLocale::Australia);
    QTest::newRow("a country's own") << QStringLiteral("en") << australian << australian;
    QTest::newRow("the same language") << QStringLiteral("pl") << polish << polish;
    QTest::newRow("another language") << QStringLiteral("pl") << australian << QLocale(QStringLiteral("pl"));
    QTest::newRow("C is English") << QStringLiteral("en") << QLocale::c() << QLocale::c();
    QTest::newRow("C is not Czech") << QStringLiteral("cs") << QLocale::c() << QLocale(QStringLiteral("cs"));
}

void TestLanguage::datesFollowTheWords()
{
    QFETCH(const QString, language);
    QFETCH(const QLocale, system);
    QFETCH(const QLocale, shown);
    QCOMPARE(localeOf(language, system), shown);
}

/// Whatever this machine's locale is.
void TestLanguage::monthsAreInTheLanguageOfTheWords()
{
    QCOMPARE(localeOf(QStringLiteral("pl"), QLocale::system()).standaloneMonthName(5), QStringLiteral("maj"));
    QCOMPARE(localeOf(QStringLiteral("en"), QLocale::system()).standaloneMonthName(5), QStringLiteral("May"));
}

/// Words in one language and dates in another.
void TestLanguage::soTheyAreOnAMachineOfTwoLanguages()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LC_ALL"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("en_GB.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("pl"));
    QProcess other;
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("tst_language"), QStringLiteral("monthsAreInTheLanguageOfTheWords")});
    QVERIFY(other.waitForFinished());
    QVERIFY2(other.exitCode() == 0, other.readAllStandardOutput().constData());
}

void TestLanguage::translationsAreInStepWithTheSources()
{
    const QTemporaryDir folder;
    QProcess script;
    script.start(QStringLiteral(KRONIKA_SOURCE_DIR "/packaging/translate.sh"), {folder.path()});
    QVERIFY2(script.waitForFinished(60'000), qPrintable(script.errorString()));
    QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());
    for (const QString &tag : tags()) {
        const QString name = QStringLiteral("kronika_%1.ts").arg(tag);
        QVERIFY2(bytesOf(kFolder + name) == bytesOf(folder.filePath(name)),
                 qPrintable(name + QStringLiteral(" is not what packaging/translate.sh makes of the sources")));
    }
}

void TestLanguage::everyTextIsTranslated_data()
{
    QTest::addColumn<int>("forms");
    QTest::newRow("en") << 2;
    QTest::newRow("pl") << 3;
    QTest::newRow("cs") << 3;
}

void TestLanguage::everyTextIsTranslated()
{
    QFETCH(const int, forms);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const std::vector<Message> messages = messagesOf(kFolder + QStringLiteral("kronika_%1.ts").arg(tag));
    QVERIFY(messages.size() > (tag == QLatin1String("en") ? 5U : 500U));
    for (const Message &message : messages) {
        QVERIFY2(!message.isUnfinished, qPrintable(message.source));
        const bool isCounted = message.translations.size() > 1;
        QVERIFY2(isCounted ? message.translations.size() == forms : message.translations.size() == 1,
                 qPrintable(message.source));
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
            QVERIFY2(fixedParts(translation) == fixedParts(message.source),
                     qPrintable(message.source + QStringLiteral(" -> ") + translation));
        }
    }
}

void TestLanguage::noTwoEntriesOfAMenuShareALetter_data()
{
    QTest::addColumn<QString>("tag");
    for (const QString &tag : tags())
        QTest::newRow(qPrintable(tag)) << tag;
}

void TestLanguage::noTwoEntriesOfAMenuShareALetter()
{
    QFETCH(const QString, tag);
    Speech speech;
    speech.speak(tag);
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    QStringList clashes;
    QMenu bar;
    bar.setTitle(QStringLiteral("the bar"));
    for (QAction *action : fixture.window.menuBar()->actions()) {
        collectClashes(*action->menu(), clashes);
        bar.addAction(action);
    }
    collectClashes(bar, clashes);
    clashes.removeDuplicates();
    QCOMPARE(clashes, QStringList());
}

void TestLanguage::theSystemsLanguageIsSpokenIfItIsKnown()
{
    QCOMPARE(spokenLanguage(QStringLiteral("cs")), QStringLiteral("cs"));
    QCOMPARE(spokenLanguage(QStringLiteral("xx")), QStringLiteral("en"));
    QCOMPARE(spokenLanguage({}), QStringLiteral("en")); // tests run in the C locale
}

void TestLanguage::windowsSwitchWhileTheyAreOpen()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    RecentFiles recent(settings);
    WindowList windows(preferences, recent);
    windows.openExample();
    MainWindow *window = windows.windows().front();
    QTRY_VERIFY(window->workspace().shown().index != nullptr);
    const auto menuTitle = [window] { return window->menuBar()->actions().front()->text(); };
    const auto dockTitle = [window] { return window->workbench()->docks().front()->windowTitle(); };
    const auto counts = [window] {
        return window->findChild<QLabel *>(QStringLiteral("countsLabel"))->accessibleName();
    };
    QCOMPARE(menuTitle(), QStringLiteral("&File"));

    window->actions()[ActionId::LanguagePolish]->trigger();
    QTRY_COMPARE(menuTitle(), QStringLiteral("&Plik"));
    QCOMPARE(dockTitle(), QString::fromUtf8("Szczegóły"));
    QTRY_VERIFY2(counts().contains(QString::fromUtf8("12 zdarzeń")), qPrintable(counts()));
    QTRY_COMPARE(window->workspace().shown().index->options().language, std::string("pl"));
    window->workspace().goTo(EventIndex{0});
    QCOMPARE(QLocale().language(), QLocale::Polish);
    const auto *close =
        window->workbench()->docks().front()->findChild<QAbstractButton *>(QStringLiteral("qt_dockwidget_closebutton"));
    QVERIFY2(close->accessibleDescription().contains(QString::fromUtf8("Zamyka panel")),
             qPrintable(close->accessibleDescription()));

    QVERIFY(window->actions()[ActionId::Back]->toolTip().endsWith(QStringLiteral("(Alt+←)")));
    const auto scrolling = [window](const char *name) {
        QStringList names;
        for (const QTabBar *bar : window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
            if (const auto *button = bar->findChild<QWidget *>(QLatin1String(name)))
                names += button->accessibleName();
        names.removeDuplicates();
        return names;
    };
    QCOMPARE(scrolling("ScrollLeftButton"), QStringList{QString::fromUtf8("Przewiń w lewo")});

    window->actions()[ActionId::LanguageCzech]->trigger();
    QTRY_COMPARE(menuTitle(), QStringLiteral("&Soubor"));
    QVERIFY(window->actions()[ActionId::Forward]->toolTip().endsWith(QStringLiteral("(Alt+→)")));
    QCOMPARE(scrolling("ScrollRightButton"), QStringList{QStringLiteral("Posunout doprava")});
    QCOMPARE(dockTitle(), QStringLiteral("Podrobnosti"));
    QCOMPARE(preferences.language(), QStringLiteral("cs"));

    window->actions()[ActionId::LanguageSystem]->trigger();
    QTRY_COMPARE(menuTitle(), QStringLiteral("&File"));
    QCOMPARE(dockTitle(), QStringLiteral("Details"));
}

void TestLanguage::whatColumnsBecomeIsSaidInTheLanguage()
{
    WindowFixture fixture;
    fixture.preferences.setLanguage(QStringLiteral("pl"));
    const WindowList windows(fixture.preferences, fixture.recent);
    QCOMPARE(roleText(table::Role::When), QStringLiteral("Kiedy"));
    QCOMPARE(roleText(table::Role::None), QStringLiteral("zachowana bez zmian"));
}

void TestLanguage::whatIsWrongWithAFileIsSaidInTheLanguage()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    preferences.setLanguage(QStringLiteral("pl"));
    RecentFiles recent(settings);
    WindowList windows(preferences, recent);
    const QString path = folder.filePath(QStringLiteral("wrong.kronika"));
    QVERIFY(writeTo(path, "{\"kronika\": 1, \"events\": [{\"id\": \"a\", \"title\": 3, \"when\": \"2021-13\"}]}"));
    windows.open({path});
    MainWindow *window = windows.windows().front();
    const auto lines = [window] {
        const auto *page = window->findChild<ErrorPage *>();
        return page == nullptr ? QString() : page->findChild<QPlainTextEdit *>()->toPlainText();
    };
    QTRY_VERIFY(!lines().isEmpty());
    QVERIFY2(lines().contains(QString::fromUtf8("błąd: $.events[0].title: znaleziono: 3; oczekiwano: napis")),
             qPrintable(lines()));
    QVERIFY2(lines().contains(QString::fromUtf8("nie ma takiego miesiąca")), qPrintable(lines()));
    window->actions()[ActionId::LanguageCzech]->trigger();
    QTRY_VERIFY2(lines().contains(QString::fromUtf8("nalezeno: 3")), qPrintable(lines()));
}

/// Whoever reads a translated text sits before a window; what helps on the command line is said there, in English.
void TestLanguage::noTextOfAWindowSpeaksOfOptions()
{
    static const QRegularExpression option(QStringLiteral(R"((^|[ (])--? ?[a-z]|kronika (formats|check|convert))"));
    for (const Message &message : messagesOf(kFolder + QStringLiteral("kronika_cs.ts")))
        QVERIFY2(!message.source.contains(option), qPrintable(message.source));
}

/// Of what models/io tells people nothing is a plain literal.
void TestLanguage::readersSayNothingThatCannotBeTranslated()
{
    static const QRegularExpression plain(QStringLiteral(
        R"((\b(warn|warning|error|skip|keepAside|refuse|refusal|fail)\(|\bError\{)[^;"]*QStringLiteral\(\s*"[^"]*[a-z]{3} )"));
    QDirIterator files(QStringLiteral(KRONIKA_SOURCE_DIR "/models/io"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    QStringList found;
    while (files.hasNext()) {
        const QString path = files.next();
        auto matches = plain.globalMatch(QString::fromUtf8(bytesOf(path)));
        while (matches.hasNext())
            found += QFileInfo(path).fileName() + QStringLiteral(": ") + matches.next().captured();
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// For 0, 2 and more a text that was only given one form is found in no translation: it would be said in English.
void TestLanguage::textsWithoutPluralFormsAreNotCounted()
{
    static const QRegularExpression plain(
        QStringLiteral(R"(\bcounted\(\s*(?!1,)[^;"]*QT_TRANSLATE_NOOP\([^()]*\)(?!\s*,\s*QT_TRANSLATE_N_NOOP))"
                       R"(|wordsOf\([^;"]*"[^"]*",\s*QT_TRANSLATE_NOOP\([^()]*\),)"
                       R"(|\btr\(\s*"[^"%]*",\s*nullptr,)"));
    QStringList found;
    for (const char *folder : {"/app", "/widgets", "/models"}) {
        QDirIterator files(QLatin1String(KRONIKA_SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            auto matches = plain.globalMatch(QString::fromUtf8(bytesOf(path)));
            while (matches.hasNext())
                found += QFileInfo(path).fileName() + QStringLiteral(": ") + matches.next().captured();
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLanguage::datesThatDoNotContradictAreSaidInTheLanguage_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("en") << QStringLiteral("The dates do not contradict one another");
    QTest::newRow("pl") << QString::fromUtf8("Daty nie są ze sobą sprzeczne");
    QTest::newRow("cs") << QString::fromUtf8("Data si navzájem neodporují");
}

void TestLanguage::datesThatDoNotContradictAreSaidInTheLanguage()
{
    QFETCH(const QString, said);
    Speech speech;
    speech.speak(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(consistencySummary({}), said);
}

void TestLanguage::whatIsLookedAtStays()
{
    Speech speech;
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    Workspace &workspace = fixture.window.workspace();
    workspace.view().setQuery(QStringLiteral("apt31"));
    workspace.selectEvent(EventIndex{3}, SelectMode::Replace);
    const TimeRange range = workspace.view().range();
    fixture.window.workbench()->docks().front()->hide();
    const QSize size = fixture.window.size();
    QCoreApplication::processEvents();
    const QSize lanes = fixture.window.workbench()->timeline()->size();
    const std::size_t menuEntries =
        static_cast<std::size_t>(fixture.window.actions().menu(MenuId::View)->actions().size());

    fixture.preferences.setLanguage(QStringLiteral("pl"));
    speech.speak(QStringLiteral("pl"));
    QTRY_COMPARE(fixture.window.menuBar()->actions().front()->text(), QStringLiteral("&Plik"));
    QCOMPARE(workspace.view().range(), range);
    QCOMPARE(workspace.view().query(), QStringLiteral("apt31"));
    QCOMPARE(fixture.window.workbench()->search()->findChild<QLineEdit *>()->text(), QStringLiteral("apt31"));
    QCOMPARE(workspace.selection().selected().size(), std::size_t{1});
    QVERIFY(fixture.window.workbench()->docks().front()->isHidden());
    QCOMPARE(fixture.window.size(), size);
    QTRY_COMPARE(fixture.window.workbench()->timeline()->size(), lanes); // docks have not grown over it
    QCOMPARE(static_cast<std::size_t>(fixture.window.actions().menu(MenuId::View)->actions().size()), menuEntries);
}

void TestLanguage::longWordsFindRoom_data()
{
    QTest::addColumn<int>("which");
    const char *names[] = {"the main window", "the start page", "Export", "Go to Date", "Time Zone", "Preferences"};
    for (int n = 0; n < 6; ++n)
        QTest::newRow(names[n]) << n;
}

void TestLanguage::longWordsFindRoom()
{
    QFETCH(const int, which);
    LongTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    WindowFixture fixture;
    fixture.window.resize(1440, 900);
    fixture.window.show();
    if (which != 1)
        QVERIFY(fixture.openExample());
    QWidget *window = &fixture.window;
    if (which == 2)
        fixture.trigger(ActionId::Export);
    if (which == 3)
        fixture.trigger(ActionId::GoToDate);
    if (which == 4)
        fixture.trigger(ActionId::ZoneOther);
    if (which == 5)
        fixture.trigger(ActionId::Preferences);
    if (which >= 2) {
        window = fixture.window.findChild<QDialog *>();
        QVERIFY(window != nullptr);
    } else if (which == 0) {
        for (QDockWidget *dock : fixture.window.workbench()->docks())
            dock->show();
        fixture.window.workspace().goTo(EventIndex{0});
    }
    QCoreApplication::processEvents();
    const QStringList clipped = clippedIn(*window);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
