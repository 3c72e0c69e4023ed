// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/places.h"

#include <QtTest/QtTest>

using namespace kronika;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkedPlaceHasItsPathAndPosition_data();
    void aMarkedPlaceHasItsPathAndPosition();
    void severalPlacesAreFoundInOnePass();
};

void TestPlaces::aMarkedPlaceHasItsPathAndPosition_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *marked, const char *path, int line, int column) {
        QTest::newRow(marked) << QString::fromUtf8(marked) << QString::fromUtf8(path) << line << column;
    };
    row("§{}", "$", 1, 1);
    row(" §42", "$", 1, 2);
    row("{\"a\": §1}", "$.a", 1, 7);
    row("{§\"a\": 1}", "$.a", 1, 2);
    row("{\"a\": [1, §2]}", "$.a[1]", 1, 11);
    row("{\"a\": [[], [0, §{}]]}", "$.a[1][1]", 1, 16);
    row("{\"a\": {\"b\": 1},\n \"c\": §\"x\"}", "$.c", 2, 7);
    row("{\"a\": [{\"b\": [1, 2]}, {\"c\": §[]}]}", "$.a[1].c", 1, 29);
    row("{\"ž\": §1}", "$.ž", 1, 7);
    row("{\"zh-Hant\": §1}", "$['zh-Hant']", 1, 13);
    row("{\"1a\": §1}", "$['1a']", 1, 8);
    row("{\"\": §1}", "$['']", 1, 6);
    row("{\"it's\\\\\": §1}", "$['it\\'s\\\\']", 1, 12);
    row("{\"a\\n\\u0001\": §1}", "$['a\\n\\u0001']", 1, 15);
    row("{\"\\u0061b\": §1}", "$.ab", 1, 13);
    row("{\"x\": \"a\\\"}{[,:\", \"y\": §1}", "$.y", 1, 24);
    row("{\"x\": \"čšž\", \"y\": §1}", "$.y", 1, 19);
}

void TestPlaces::aMarkedPlaceHasItsPathAndPosition()
{
    QFETCH(QString, marked);
    QFETCH(QString, path);
    QFETCH(int, line);
    QFETCH(int, column);
    std::string text = marked.toStdString();
    const std::size_t offset = text.find("§");
    text.erase(offset, std::string_view("§").size());
    const std::vector<std::size_t> offsets{offset};
    const auto places = json::placesOf(text, offsets);
    QCOMPARE(places.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(places[0].path), path);
    QCOMPARE(int(places[0].position.line), line);
    QCOMPARE(int(places[0].position.column), column);
}

void TestPlaces::severalPlacesAreFoundInOnePass()
{
    const std::string text = "{\"a\": [1,\n2], \"b\": {\"c\": 3}}";
    const std::vector<std::size_t> offsets{
        0, text.find('1'), text.find('1'), text.find('2'), text.find("\"c\""), text.find('3')};
    const auto places = json::placesOf(text, offsets);
    std::vector<std::string> paths;
    for (const json::Place &place : places)
        paths.push_back(place.path + "@" + std::to_string(place.position.line) + ":" +
                        std::to_string(place.position.column));
    const std::vector<std::string> expected{"$@1:1",      "$.a[0]@1:8", "$.a[0]@1:8",
                                            "$.a[1]@2:1", "$.b.c@2:11", "$.b.c@2:16"};
    QCOMPARE(paths, expected);
    QVERIFY(json::placesOf(text, {}).empty());
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
