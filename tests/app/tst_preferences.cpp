// SPDX-License-Identifier: GPL-3.0-or-later
// The page of settings: what is chosen is done at once, in every window, and kept.
#include "tests/app/appfixture.h"

#include "app/hints.h"
#include "app/preferencesdialog.h"
#include "app/viewmemory.h"
#include "app/windowlist.h"
#include "widgets/timelineview.h"
#include "widgets/zonechooser.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <algorithm>

using namespace kronika;
using namespace kronika::test;

namespace {

QComboBox *box(const QWidget &dialog, const char *name)
{
    return dialog.findChild<QComboBox *>(QString::fromLatin1(name));
}

PreferencesDialog *openDialog(WindowFixture &fixture)
{
    fixture.trigger(ActionId::Preferences);
    return fixture.window.findChild<PreferencesDialog *>();
}

/// As a person does, who is told of it.
void choose(QComboBox *box, int row)
{
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
}

QString visibleText(const WindowFixture &fixture)
{
    return fixture.window.findChild<QLabel *>(QStringLiteral("visibleLabel"))->accessibleName();
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyOpensOnePage();
    void everyChoiceIsKept();
    void theThemeChangesAtOnce();
    void theZoneIsOfAllWindowsAndOfTheNextRun();
    void anotherZoneIsAskedFor();
    void theHeightOfLanesFollowsBothWays();
    void thePageFollowsTheMenus();
    void itsWordsFollowTheLanguage();
    void nonsenseInTheSettingsIsIgnored();
    void theNextHintChangesNothingElse();
    void choicesAreWrittenALittleLater();
    void defaultsComeBack();
    void whatIsRememberedCanBeForgotten();
};

void TestPreferences::theKeyOpensOnePage()
{
    WindowFixture fixture;
    QVERIFY(
        fixture.window.actions()[ActionId::Preferences]->shortcuts().contains(QKeySequence(QStringLiteral("Ctrl+,"))));
    PreferencesDialog *dialog = openDialog(fixture);
    QVERIFY(dialog != nullptr && dialog->isVisible() && !dialog->isModal());
    QCOMPARE(openDialog(fixture), dialog);
}

void TestPreferences::whatIsRememberedCanBeForgotten()
{
    WindowFixture fixture;
    RememberedView view;
    view.range = {Instant{0}, Instant{1}};
    view.query = QStringLiteral("what I looked for");
    fixture.recent.views().keep(QStringLiteral("/somewhere/x.kronika"), view);
    PreferencesDialog *dialog = openDialog(fixture);
    const auto says = [dialog](const char *words) {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(), [words](const QLabel *label) {
            return label->text().contains(QLatin1String(words));
        });
    };
    QVERIFY(says("of 1 file"));
    auto *forget = dialog->findChild<QPushButton *>(QStringLiteral("forgetButton"));
    QVERIFY(forget->isEnabled());
    forget->click();
    QVERIFY(!forget->isEnabled() && says("No file's"));
    QVERIFY(!fixture.recent.views().of(QStringLiteral("/somewhere/x.kronika")));
    fixture.settings.sync();
    for (const QString &key : fixture.settings.allKeys())
        QVERIFY(!fixture.settings.value(key).toString().contains(QStringLiteral("looked for")));
}

void TestPreferences::everyChoiceIsKept()
{
    WindowFixture fixture;
    PreferencesDialog *dialog = openDialog(fixture);
    choose(box(*dialog, "themeBox"), 3);
    choose(box(*dialog, "zoneBox"), 2);
    choose(box(*dialog, "datesBox"), 1);
    choose(box(*dialog, "wheelBox"), 1);
    choose(box(*dialog, "languageBox"), 2);
    dialog->findChild<QSlider *>(QStringLiteral("laneScaleSlider"))->setValue(150);
    dialog->findChild<QCheckBox *>(QStringLiteral("motionBox"))->setChecked(false);

    const Preferences next(fixture.settings);
    QVERIFY(next.theme() == ThemeChoice::Contrast);
    QVERIFY(next.zone().kind == ZoneChoice::Kind::Utc);
    QVERIFY(next.dateStyle() == DateStyle::Iso);
    QVERIFY(next.wheelUse() == WheelUse::Zooms);
    QCOMPARE(next.language(), QStringLiteral("pl"));
    QCOMPARE(next.laneScale(), 1.5);
    QVERIFY(next.motion() == Motion::Smooth);
}

void TestPreferences::theThemeChangesAtOnce()
{
    WindowFixture fixture;
    PreferencesDialog *dialog = openDialog(fixture);
    choose(box(*dialog, "themeBox"), 3);
    QCOMPARE(fixture.preferences.shownTheme().name, QStringLiteral("contrast"));
    QCOMPARE(fixture.window.palette().color(QPalette::Base), fixture.preferences.shownTheme().canvas);
    QVERIFY(fixture.window.actions()[ActionId::ThemeContrast]->isChecked());
    choose(box(*dialog, "themeBox"), 4);
    QCOMPARE(fixture.preferences.shownTheme().name, QStringLiteral("contrast-dark"));
    QVERIFY(fixture.window.actions()[ActionId::ThemeContrastDark]->isChecked());
    fixture.trigger(ActionId::ThemeLight);
    QCOMPARE(box(*dialog, "themeBox")->currentIndex(), 1);
}

void TestPreferences::theZoneIsOfAllWindowsAndOfTheNextRun()
{
    WindowFixture fixture;
    MainWindow other(fixture.preferences, fixture.recent);
    QVERIFY(fixture.openExample());
    QVERIFY(openAndWait(other.workspace(), resources::exampleFile()));
    QVERIFY(visibleText(fixture).contains(QStringLiteral("Prague")));
    fixture.trigger(ActionId::ZoneUtc);
    QTRY_COMPARE(fixture.window.workspace().shown().index->options().shown.name(), QStringLiteral("UTC"));
    QTRY_COMPARE(other.workspace().shown().index->options().shown.name(), QStringLiteral("UTC"));

    Preferences later(fixture.settings);
    MainWindow next(later, fixture.recent);
    QVERIFY(openAndWait(next.workspace(), resources::exampleFile()));
    QTRY_COMPARE(next.workspace().shown().index->options().shown.name(), QStringLiteral("UTC"));
    QVERIFY(next.actions()[ActionId::ZoneUtc]->isChecked());
}

void TestPreferences::anotherZoneIsAskedFor()
{
    WindowFixture fixture;
    PreferencesDialog *dialog = openDialog(fixture);
    QComboBox *zones = box(*dialog, "zoneBox");
    choose(zones, zones->count() - 1);
    QCOMPARE(zones->currentIndex(), 0);
    auto *chooser = fixture.window.findChild<ZoneChooser *>();
    QVERIFY(chooser != nullptr);
    Q_EMIT chooser->zoneChosen(QStringLiteral("Asia/Tokyo"));
    QCOMPARE(fixture.preferences.zone().name, QStringLiteral("Asia/Tokyo"));
    QCOMPARE(zones->currentText(), QStringLiteral("Asia/Tokyo"));
}

void TestPreferences::theHeightOfLanesFollowsBothWays()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    PreferencesDialog *dialog = openDialog(fixture);
    auto *slider = dialog->findChild<QSlider *>(QStringLiteral("laneScaleSlider"));
    slider->setValue(200);
    QCOMPARE(fixture.window.workspace().view().laneScale(), 2.0);
    fixture.trigger(ActionId::LowerLanes);
    QVERIFY(slider->value() < 200);
    QVERIFY(fixture.preferences.laneScale() < 2);
}

void TestPreferences::thePageFollowsTheMenus()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    PreferencesDialog *dialog = openDialog(fixture);
    fixture.trigger(ActionId::ThemeDark);
    QCOMPARE(box(*dialog, "themeBox")->currentIndex(), 2);
    fixture.trigger(ActionId::ZoneLocal);
    QCOMPARE(box(*dialog, "zoneBox")->currentIndex(), 1);
    fixture.trigger(ActionId::DatesIso);
    QCOMPARE(box(*dialog, "datesBox")->currentIndex(), 1);
}

void TestPreferences::itsWordsFollowTheLanguage()
{
    WindowFixture fixture;
    PreferencesDialog *dialog = openDialog(fixture);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Preferences"));
    Speech speech;
    speech.speak(QStringLiteral("pl"));
    QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Ustawienia"));
    QCOMPARE(box(*dialog, "themeBox")->itemText(2), QStringLiteral("Ciemny"));
    QCOMPARE(box(*dialog, "languageBox")->itemText(3), QString::fromUtf8("Čeština"));
}

void TestPreferences::nonsenseInTheSettingsIsIgnored()
{
    WindowFixture fixture;
    fixture.settings.setValue(QStringLiteral("zone"), QStringLiteral("../etc/passwd"));
    fixture.settings.setValue(QStringLiteral("laneScale"), QStringLiteral("nan"));
    fixture.settings.setValue(QStringLiteral("theme"), QStringLiteral("plaid"));
    QVERIFY(fixture.preferences.zone() == ZoneChoice());
    QCOMPARE(fixture.preferences.laneScale(), 1.0);
    QVERIFY(fixture.preferences.theme() == ThemeChoice::System);
    fixture.settings.setValue(QStringLiteral("laneScale"), 1000);
    QCOMPARE(fixture.preferences.laneScale(), ViewState::kMaxLaneScale);
}

void TestPreferences::defaultsComeBack()
{
    WindowFixture fixture;
    fixture.preferences.setTheme(ThemeChoice::Dark);
    fixture.preferences.setLaneScale(3);
    PreferencesDialog *dialog = openDialog(fixture);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Restore Defaults"))
            button->click();
    }
    QVERIFY(fixture.preferences.theme() == ThemeChoice::System);
    QCOMPARE(fixture.window.workspace().view().laneScale(), 1.0);
    QCOMPARE(box(*dialog, "themeBox")->currentIndex(), 0);
}

void TestPreferences::theNextHintChangesNothingElse()
{
    WindowFixture fixture;
    fixture.preferences.setHint(0);
    QSignalSpy changed(&fixture.preferences, &Preferences::changed);
    fixture.preferences.setHint(1);
    QCOMPARE(changed.size(), 0);
    fixture.preferences.setHint(kHintCount); // the menu says that there are no more
    QCOMPARE(changed.size(), 1);
    fixture.preferences.setHint(0);
    QCOMPARE(changed.size(), 2);
}

void TestPreferences::choicesAreWrittenALittleLater()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings settings(path, QSettings::IniFormat);
        Preferences preferences(settings);
        preferences.setHint(2);
        QCoreApplication::processEvents();
        QVERIFY(!QFileInfo::exists(path)); // frames come first
        QTRY_VERIFY(QFileInfo::exists(path));
        preferences.setHint(3);
        QCoreApplication::processEvents();
    }
    QFile written(path); // at the end, whatever is left
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("=3"));
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
