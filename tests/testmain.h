// SPDX-License-Identifier: GPL-3.0-or-later
// Lets one executable hold the tests of a folder: QTEST_MAIN and its sisters, which else define main(), define
// `runTestFoo()` for a class TestFoo, and the main() that tests/CMakeLists.txt writes calls the one that is named.
// Comes before each test's source, by the precompiled header or the unity source.
#pragma once

#include <QTest>

#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                                            \
    int run##TestObject(int argc, char **argv);                                                                        \
    int run##TestObject(int argc, char **argv)                                                                         \
    {                                                                                                                  \
        QTest::Internal::callInitMain<TestObject>();                                                                   \
        __VA_ARGS__                                                                                                    \
        TestObject tests;                                                                                              \
        return QTest::qExec(&tests, argc, argv);                                                                       \
    }
