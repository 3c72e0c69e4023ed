// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the window share: settings of their own, files to open, and waiting for a workspace.
#pragma once

#include "app/mainwindow.h"
#include "app/workspace.h"
#include "resources/resources.h"
#include "tests/app/testfile.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace kronika::test {

/// As careful programs save: another file takes the place of the first.
inline bool replaceAtomically(const QString &path, const QByteArray &content)
{
    const QString beside = path + QStringLiteral(".new");
    return writeTo(beside, content) &&
           ::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) == 0;
}

/// Opens and waits until it is shown or has failed.
inline bool openAndWait(Workspace &workspace, const QString &path)
{
    workspace.open(path);
    return QTest::qWaitFor([&] { return !workspace.isLoading(); }, 20'000);
}

inline EventIndex eventOf(const Workspace &workspace, const char *id)
{
    return workspace.shown().index->snapshot().eventById(id).value();
}

/// A chronology with so many events, one a day, in turns of two actors of which one is the parent of a third.
inline QByteArray manyEvents(int count)
{
    QByteArray text = R"({"kronika": 1, "title": "Many", "actors": [{"id": "a", "name": "Alfa"}, )"
                      R"({"id": "b", "name": "Bravo", "parent": "a"}], "events": [)";
    for (int n = 0; n < count; ++n) {
        const QByteArray id = QByteArray::number(n);
        text += (n == 0 ? "\n" : ",\n") + QByteArray("{\"id\": \"e") + id + "\", \"title\": \"Event " + id +
                "\", \"when\": \"" + QByteArray::number(1600 + n / 300) + "-0" + QByteArray::number(1 + n / 28 % 9) +
                "-" + QByteArray::number(10 + n % 19) + "\", \"actors\": [{\"id\": \"" + (n % 2 == 0 ? "a" : "b") +
                "\"}]}";
    }
    return text + "]}";
}

/// A window with settings that nobody else has.
struct WindowFixture
{
    WindowFixture()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , preferences(settings)
        , recent(settings)
        , window(preferences, recent)
    {
        preferences.setMotion(Motion::Reduced);
        preferences.setHint(1'000);
    }

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    bool open(const QString &file) { return openAndWait(window.workspace(), file); }
    bool openExample() { return open(resources::exampleFile()); }
    void trigger(ActionId id) { window.actions()[id]->trigger(); }

    QTemporaryDir folder;
    QSettings settings;
    Preferences preferences;
    RecentFiles recent;
    MainWindow window;
};

} // namespace kronika::test
